"""The person's own folders: settings, what they chose to keep, and spoken clips."""
