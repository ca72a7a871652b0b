"""A year stands for all of its days, a date for one."""

from datetime import date

from generator.checks.moment import eerste_dag, in_woorden, jaren_na, laatste_dag
from generator.core.leaf import Datum, Jaar


def test_a_year_begins_and_ends() -> None:
    assert eerste_dag(Jaar(2027)) == (2027, 1, 1)
    assert laatste_dag(Jaar(2027)) == (2027, 12, 31)


def test_a_date_is_one_day() -> None:
    dag = Datum(date(2027, 5, 1))
    assert eerste_dag(dag) == laatste_dag(dag) == (2027, 5, 1)


def test_years_are_added_to_any_date() -> None:
    assert jaren_na(Datum(date(2028, 2, 29)), 2) == (2030, 2, 29)
    assert jaren_na(Datum(date(9999, 12, 31)), 4) == (10003, 12, 31)


def test_a_moment_is_read_in_a_sentence() -> None:
    assert in_woorden(Datum(date(2027, 5, 1))) == "op 1 mei 2027"
    assert in_woorden(Jaar(2027)) == "in 2027"
