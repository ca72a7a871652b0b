"""What templates can call: tables and charts by name, and looking things up by id."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Protocol

from markupsafe import Markup

from generator.calc.bronregel import bronnaam, bronregel
from generator.calc.uitkomst import Basis
from generator.charts import chart
from generator.charts.chart import Chart
from generator.charts.data import to_data_table
from generator.charts.draw import Picture
from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.finding import meant
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.document.blocks import Figure, Table
from generator.document.content import content_of
from generator.tables import table


class Sized(Protocol):
    """Anything that takes room in the document; sizes are in centimetres."""

    @property
    def width_cm(self) -> float:
        """The width."""

    @property
    def height_cm(self) -> float:
        """The height."""


class Slots:
    """Collects the tables and charts that the templates of one document call, in order."""

    def __init__(self, basis: Basis) -> None:
        self._basis = basis
        self._made: list[Table | Chart] = []

    def context(self) -> Mapping[str, Any]:
        """Return what templates see: the keys of the dossier and what was made of it."""
        dossier = self._basis.dossier
        names = {name: getattr(dossier, name) for name in dossier.__struct_fields__}
        basis = self._basis
        own = {"analyse": basis.analyse, "gemeenten": basis.gemeenten, "stand": basis.stand}
        return {**names, **own}

    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions that templates can call."""
        return {
            "tabel": self._table,
            "grafiek": self._chart,
            "grafieken": self._called_charts,
            "gegevens": self._data,
            "zoek": self._find,
            "naam_van": self._name_of,
            "verwijs": _refer,
            "bronnoot": self._source_note,
        }

    def charts(self) -> tuple[Chart, ...]:
        """Return the charts that were called."""
        return tuple(made for made in self._made if isinstance(made, Chart))

    def filled(
        self, pictures: Mapping[str, Picture], editable: Mapping[str, Sized]
    ) -> tuple[Table | Figure, ...]:
        """Return what stands in each slot, now that the charts are drawn or made editable."""
        return tuple(
            _figure(made, pictures, editable) if isinstance(made, Chart) else made
            for made in self._made
        )

    def _slot(self, made: Table | Chart | None) -> Markup:
        if made is None:
            return Markup("")
        self._made.append(made)
        return Markup(marks.slot(len(self._made) - 1))

    def _table(self, naam: str, **keuze: Any) -> Markup:
        return self._slot(table(_bare(naam), self._basis, **keuze))

    def _chart(self, naam: str, bewerkbaar: bool | None = None, **keuze: Any) -> Markup:
        if bewerkbaar not in (True, False, None):
            raise ValueError("schrijf bewerkbaar=true of bewerkbaar=false, zonder aanhalingstekens")
        made = chart(_bare(naam), self._basis, **keuze)
        return self._slot(made and replace(made, editable=bewerkbaar))

    def _source_note(self, *van: Cijfer | str | None) -> Markup:
        """Return a footnote with the sources of figures, or of ids of sources; nothing without."""
        ids = [_bare(one) for one in van if isinstance(one, str)]
        named = [bronnaam(bron) for bron in self._basis.dossier.bronnen if bron.id in ids]
        line = bronregel(self._basis, [one for one in van if isinstance(one, Cijfer)])
        text = "; ".join(filter(None, (*named, line.removeprefix("Bron: "))))
        return Markup(marks.note(f"{text}.") if text else "")

    def _called_charts(self) -> list[str]:
        return [made.key for made in self.charts()]

    def _data(self, key: str) -> Markup:
        """Return the table of figures behind a chart that was called earlier."""
        called = {made.key: made for made in self.charts()}
        name = _bare(key)
        if name not in called:
            advice = meant(name, called)
            raise LookupError(
                f"de grafiek '{name}' is nog niet opgeroepen" + (advice and f"; {advice}")
            )
        return self._slot(to_data_table(called[name]))

    def _find(self, lijst: str, id: str) -> Any:
        """Return the item ``id`` of a list of the dossier, or ``None``."""
        name, lists = _bare(lijst), self._lists
        if name not in lists:
            advice = meant(name, lists)
            raise LookupError(f"er is geen lijst '{name}'" + (advice and f"; {advice}"))
        return next((item for item in lists[name] if item.id == id), None)

    @cached_property
    def _lists(self) -> dict[str, tuple[Any, ...]]:
        """The lists of the dossier in which each item has an id."""
        return {
            name: value
            for name, value in self.context().items()
            if isinstance(value, tuple) and all(hasattr(item, "id") for item in value)
        }

    def _name_of(self, lijst: str, id: str) -> Tekst | str:
        item = self._find(lijst, id)
        if item is not None and not hasattr(item, "naam"):
            raise LookupError(f"wat in de lijst '{lijst}' staat, heeft geen naam")
        return id if item is None else item.naam


def _refer(tabel: str = "", grafiek: str = "", begin: bool = False) -> Markup:
    """Return the mark that is read as "tabel 4"; ``begin`` asks for the capital of a sentence."""
    if bool(tabel) == bool(grafiek):
        raise ValueError("verwijs naar één ding: verwijs(tabel=…) of verwijs(grafiek=…)")
    kind = "tabel" if tabel else "grafiek"
    return Markup(marks.reference(kind.title() if begin else kind, _bare(tabel or grafiek)))


def _bare(name: object) -> str:
    """Return the name that a template gives, without marks."""
    if not isinstance(name, str):
        raise ValueError("hier hoort een naam tussen aanhalingstekens")
    return str.__str__(name)


def _figure(made: Chart, pictures: Mapping[str, Picture], editable: Mapping[str, Sized]) -> Figure:
    shown = editable.get(made.key) or pictures[made.key]
    return Figure(
        key=made.key,
        title=content_of(made.title),
        alt=marks.plain(made.alt),
        png=f"{made.key}.png",
        svg=f"{made.key}.svg",
        width_cm=shown.width_cm,
        height_cm=shown.height_cm,
        editable=made.key in editable,
        interpretation=content_of(made.interpretation),
        source=content_of(made.source),
    )
