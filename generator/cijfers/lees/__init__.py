"""Figures from a consultant's Excel or CSV file → what is proposed for the input."""
