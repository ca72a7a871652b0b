"""What must be known of a gemeente before its files can be laid down."""

from datetime import date

from generator.core.value import Value


class Gegevens(Value, frozen=True, kw_only=True):
    """The answers of the user, and the day on which they were given."""

    naam: str
    gm_code: str
    provincie: str
    titel: str
    opsteller: str = ""
    regio: str = ""
    vandaag: date
