"""The computer itself: its clock, keys, language and what it tells of the person at it."""
