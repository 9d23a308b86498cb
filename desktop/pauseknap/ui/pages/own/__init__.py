"""The page on which a person writes a practice of their own."""
