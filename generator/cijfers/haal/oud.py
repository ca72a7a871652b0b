"""What the input says now about a figure, as far as it matters for replacing it."""

from generator.core.source import Place
from generator.core.value import Value
from generator.inputs import scalars
from generator.inputs.bewerk.vind import tekst_op, vind
from generator.inputs.bewerk.wijziging import Pad
from generator.inputs.nodes import AnyNode, Mapping


class Oud(Value, frozen=True, kw_only=True):
    """The figure in the file; ``er_is`` is false when there is none yet."""

    er_is: bool
    place: Place
    waarde: float | None = None
    moment: str = ""
    bron: str = ""
    reden: str = ""
    toelichting: str = ""
    bewerking: str = ""
    betrouwbaarheid: str = ""
    aanname: bool = False

    @property
    def jaar(self) -> int:
        """The year of the figure, or 0 when it is not known."""
        jaar = self.moment[:4]
        return int(jaar) if jaar.isdecimal() else 0


def oud_cijfer(root: AnyNode, pad: Pad) -> Oud:
    """Return the figure at ``pad`` in a file."""
    node = vind(root, pad)
    if not isinstance(node, Mapping):
        return Oud(er_is=False, place=_dichtbij(root, pad))
    velden = ("bron", "reden", "toelichting", "bewerking", "betrouwbaarheid")
    teksten = {naam: " ".join(tekst_op(node, (naam,)).split()) for naam in velden}
    return Oud(
        er_is=True,
        place=node.place,
        waarde=getal_op(node, ("waarde",)),
        moment=tekst_op(node, ("peildatum",)) or tekst_op(node, ("periode",)),
        aanname=tekst_op(node, ("aanname",)).lower() in ("ja", "true"),
        **teksten,
    )


def getal_op(root: AnyNode, pad: Pad) -> float | None:
    """Return the number at ``pad``, if there is one."""
    try:
        return scalars.number(tekst_op(root, pad))
    except scalars.Unreadable:
        return None


def _dichtbij(root: AnyNode, pad: Pad) -> Place:
    """Return the place of what stands nearest above ``pad``."""
    boven = (vind(root, pad[:diep]) for diep in range(len(pad), 0, -1))
    return next((node.place for node in boven if node is not None), root.place)
