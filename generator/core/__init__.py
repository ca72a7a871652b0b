"""What every room stands on; knows no YAML, Jinja or Word."""
