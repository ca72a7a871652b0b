"""All figures of a gemeente or region as an Excel file, to send around and read back."""
