"""The model: what a gemeente, its region and the country say, as frozen values.

The names of the fields are the keys in YAML; the types say what the strict reader accepts. Under
each field stands what it means, in Dutch: :mod:`generator.inputs.uitleg` shows it to users, in
their editor and in the files they start from.
"""
