"""YAML and other input files → the model, strictly."""
