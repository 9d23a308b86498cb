"""Pictures of the whole window, taken by the app itself, and how far they are from their drawings."""
