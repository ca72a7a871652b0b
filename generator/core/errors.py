"""The errors a user can act on. Anything else is a bug and may show a traceback.

::

    WoonzorgError             carries findings
    ├── InputError            the YAML or another input file is wrong
    ├── TemplateError         a template is wrong
    └── DocumentError         what the templates rendered cannot become a document
"""

from collections.abc import Sequence

from generator.core.finding import Finding


class WoonzorgError(Exception):
    """The base: one or more findings that stop the work."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = tuple(findings)


class InputError(WoonzorgError):
    """The input cannot be read as it stands."""


class TemplateError(WoonzorgError):
    """A template is wrong: syntax, an unknown name, a forbidden operation."""


class DocumentError(WoonzorgError):
    """The rendered text cannot become a document."""
