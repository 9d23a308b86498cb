"""What was kept of one practice, and of all of them."""
