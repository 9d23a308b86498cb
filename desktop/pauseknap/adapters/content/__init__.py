"""Texts on disk: found, read with a place for every fault, and turned into practices and checks."""
