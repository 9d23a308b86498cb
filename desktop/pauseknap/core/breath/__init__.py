"""Breathing patterns and where in a breath a moment lies."""
