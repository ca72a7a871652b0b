"""What the user sees: one module for each form in which results are shown."""
