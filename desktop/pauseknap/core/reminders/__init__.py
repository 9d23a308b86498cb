"""When to remind and when to be silent, as one pure step from state to state."""
