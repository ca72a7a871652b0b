"""The model: what a gemeente, its region and the country say, as frozen values.

The names of the fields are the keys in YAML; the types say what the strict reader accepts.
"""
