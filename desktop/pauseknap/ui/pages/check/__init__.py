"""The self-check: where it begins, its pages one at a time, and what comes of it."""
