"""Voices: engines that turn lines into clips, each kept where it can do no harm."""
