"""What the guide asks for, and whether it is there: one module for each step of the guide."""
