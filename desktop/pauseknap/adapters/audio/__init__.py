"""Sound out of and into the computer: devices and files."""
