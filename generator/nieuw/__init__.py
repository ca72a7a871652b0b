"""What a user starts with: the input files of a gemeente, and the schemas for an editor."""
