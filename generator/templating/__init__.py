"""Templates → Markdown with marks."""
