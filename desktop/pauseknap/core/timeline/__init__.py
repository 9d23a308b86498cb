"""The timeline: every cue of a practice with its place in samples."""
