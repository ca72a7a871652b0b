"""Document → one web page that stands on its own."""
