"""The model as JSON Schema, so that an editor explains, completes and checks while one types.

It refuses nothing that the strict reader accepts, but for a text of only ``true`` or ``false``:
that must stand between quotes. What only the reader can see (references, double ids, a number that
can be read in two ways, years in the wrong order) it leaves alone.
"""
