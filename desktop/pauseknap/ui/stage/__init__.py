"""The stage: plays any practice, with one view a kind of step."""
