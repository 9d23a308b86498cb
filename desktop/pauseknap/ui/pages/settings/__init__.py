"""Settings: six quiet sections, each change taking effect at once."""
