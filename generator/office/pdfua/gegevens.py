"""What the PDF says about itself: title, language, dates; nothing of the moment it was made."""

from pikepdf import Dictionary, Name, Pdf, String

MAKER = "woonzorgvisie"
_MOMENTS = ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")


def describe_file(pdf: Pdf, created: str) -> None:
    """Write the properties of the file; ``created`` is the moment in the Word file, or nothing."""
    _set_moment(pdf, created)
    pdf.docinfo.Creator = String(MAKER)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        for key in _MOMENTS:
            if key in xmp:
                del xmp[key]
        xmp.load_from_docinfo(pdf.docinfo)  # LibreOffice 7.4 spoils an & in a title here
        xmp["pdfuaid:part"] = "1"
        xmp["dc:language"] = {str(pdf.Root.get("/Lang", "nl-NL"))}
    _show_title(pdf)


def _set_moment(pdf: Pdf, created: str) -> None:
    digits = "".join(letter for letter in created if letter.isdigit())
    for name in ("/CreationDate", "/ModDate"):
        if digits:
            pdf.docinfo[name] = String(f"D:{digits}Z")
        elif name in pdf.docinfo:
            del pdf.docinfo[name]


def _show_title(pdf: Pdf) -> None:
    """Let the window show the title instead of the name of the file; drop unneeded names."""
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for name in (Name.Dests, Name.Names):
        if name in pdf.Root:
            del pdf.Root[name]
