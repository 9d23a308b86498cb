"""What is shown at the steps where a practice waits: cards to read, and questions."""
