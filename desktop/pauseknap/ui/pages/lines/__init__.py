"""A practice's lines in one's own words and voice, and the voices of colleagues."""
