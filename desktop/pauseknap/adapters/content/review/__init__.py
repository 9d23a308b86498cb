"""What a machine can see of good practices beyond that they work: lines, silences, words, ways and time."""
