"""The properties of the file: what Windows and a screen reader say about it."""

from generator.core.style import Style
from generator.document.blocks import Front
from generator.word.xml import DECLARATION, escape

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def core_xml(front: Front, look: Style) -> str:
    """Return ``docProps/core.xml``; the only moment in it is the date of the document."""
    moment = f"{front.created}T00:00:00Z" if front.created else ""
    stamp = 'xsi:type="dcterms:W3CDTF"'
    made = f"<dcterms:created {stamp}>{moment}</dcterms:created>" if moment else ""
    changed = f"<dcterms:modified {stamp}>{moment}</dcterms:modified>" if moment else ""
    subject = ", ".join(filter(None, (front.subtitle.text, front.area.text)))
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(front.title.text)}</dc:title>"
        f"<dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(front.author)}</dc:creator>{_keywords(front)}"
        f"<cp:lastModifiedBy>{escape(front.author)}</cp:lastModifiedBy>{made}{changed}"
        f"<cp:contentStatus>{escape(front.status.text)}</cp:contentStatus>"
        f"<dc:language>{look.language}</dc:language>"
        f"<cp:version>{escape(front.version.text)}</cp:version></cp:coreProperties>"
    )


def _keywords(front: Front) -> str:
    """Return what the file is found by; without words the element stays away."""
    words = escape("; ".join(front.keywords))
    return f"<cp:keywords>{words}</cp:keywords>" if words else ""


def app_xml(pages: int) -> str:
    """Return ``docProps/app.xml``."""
    return (
        f'{DECLARATION}<Properties xmlns="{_APP}"><Pages>{pages}</Pages>'
        "<Application>woonzorgvisie</Application></Properties>"
    )


def custom_xml(build: str) -> str:
    """Return ``docProps/custom.xml`` with ``build``, by which a returned file is recognised."""
    return (
        f'{DECLARATION}<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">'
        f'<property fmtid="{_PROPERTY_SET}" pid="2" name="wz.build">'
        f"<vt:lpwstr>{escape(build)}</vt:lpwstr></property></Properties>"
    )
