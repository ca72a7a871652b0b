"""One module for each command: arguments → one call → show → exit code.

Each imports what it needs only when it runs: help must answer at once.
"""
