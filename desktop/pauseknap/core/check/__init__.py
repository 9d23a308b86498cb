"""The self-check: its pages, its share of signs, and the words for a combination."""
