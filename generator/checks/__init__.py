"""What the guide asks of the input, and whether it is there and can be right."""
