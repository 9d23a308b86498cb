"""The practices to choose from, and the quiet page before one begins."""
