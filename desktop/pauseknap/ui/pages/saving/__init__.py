"""Where a practice is saved as a sound file."""
