"""What a person sorts and plans: so far the geometry of the board that cards are sorted on."""
