"""Settings: seven quiet sections, each change taking effect at once."""
