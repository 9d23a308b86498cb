"""How the window looks: tokens, type, icons and theme."""
