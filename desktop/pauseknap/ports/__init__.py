"""What the services need of the world: one small protocol a file."""
