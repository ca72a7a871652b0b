"""Lets LibreOffice lay out a Word file: real page numbers, and a PDF that everyone can read."""
