"""Kinds of document and house styles: where they stand, and what a kind is about."""

from pathlib import Path

from generator.core import dutch
from generator.core.finding import meant
from generator.core.paths import package_folder
from generator.inputs.huisstijl.zoek import style_file, unknown_style
from generator.options import Options
from generator.templating.render import REGIO, is_kind, kinds


def unknown_kind(options: Options) -> str:
    """Return what is wrong with the kind of document in ``options``, or nothing."""
    folders = template_folders(options)
    known = [*kinds(folders), *kinds([folder / REGIO for folder in folders])]
    if options.kind in known:
        return ""
    advice = meant(options.kind, known) or f"kies uit {dutch.opsomming(known, 'of')}"
    return f"er is geen documentsoort '{options.kind}' → {advice}"


def about_regio(options: Options) -> bool:
    """Return whether the kind of document in ``options`` is about a region as a whole."""
    return is_kind(options.kind, [folder / REGIO for folder in template_folders(options)])


def unknown_look(options: Options) -> str:
    """Return what is wrong with the house style that ``options`` ask for, or nothing."""
    folders = style_folders(options)
    if not options.look or style_file(options.look, Path(), folders):
        return ""
    return " → ".join(unknown_style(options.look, folders))


def style_folders(options: Options) -> list[Path]:
    """Return where house styles with a name stand; a folder nearer to the user goes first."""
    return [folder / "huisstijl" for folder in template_folders(options)]


def kind_folders(options: Options) -> list[Path]:
    """Return the folders in which the kind of document in ``options`` has its own."""
    folders = template_folders(options)
    return [folder / REGIO for folder in folders] if about_regio(options) else folders


def template_folders(options: Options) -> list[Path]:
    """Return the folders of templates: the user's own, and those that come with the product."""
    return [Path(options.templates), package_folder("templates")]
