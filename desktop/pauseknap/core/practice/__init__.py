"""Practices: the score of steps that everything a person does is written as."""
