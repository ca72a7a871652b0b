"""Content → YAML to go on with: every key is there, with what it means, or shown as an example."""
