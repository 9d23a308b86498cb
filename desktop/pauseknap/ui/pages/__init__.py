"""The pages of the window, each on its own."""
