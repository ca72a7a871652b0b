"""Checks any Word file: whether everyone can read it and Word can open it.

It reads files from anywhere, so it trusts nothing and knows nothing of our own writer::

    openen → Pakket → lees → Lezing → the rules → findings
"""
