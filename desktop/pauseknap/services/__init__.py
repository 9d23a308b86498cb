"""What a person can do, without a window: one use case a file."""
