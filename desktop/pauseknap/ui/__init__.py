"""The window: Qt, and as thin as can be."""
