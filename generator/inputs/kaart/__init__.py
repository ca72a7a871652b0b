"""Boundaries of gemeenten: a GeoJSON file of the user → the rings that a picture needs."""
