"""Pauseknap: a pause button for people who care for others at work."""

__version__ = "0.1.0"
