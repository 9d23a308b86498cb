"""Sound as numbers: lines, bells, breath and water mixed into one score, sample by sample."""
