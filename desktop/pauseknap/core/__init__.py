"""What Pauseknap knows: pure values and functions, without a clock, a disk, a thread or a window."""
