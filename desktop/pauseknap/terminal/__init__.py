"""The second, tiny shell: a practice as text, without a window."""
