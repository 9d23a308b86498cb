"""Speech as values: how a line is to be said, before any voice says it."""
