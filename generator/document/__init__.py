"""The typed document, and how Markdown becomes one."""
