"""Voice packs on disk and in zips: looked through, taken in, handed on."""
