"""Turns structured YAML into a woonzorgvisie in Word and Markdown."""

__version__ = "0.1.0"
