"""What the PDF says about itself: title, language, dates; nothing of the moment it was made."""

from pikepdf import Dictionary, Name, Pdf, String

MAKER = "woonzorgvisie"


def describe_file(pdf: Pdf, created: str) -> None:
    """Write the properties of the file; ``created`` is the moment in the Word file, or nothing."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["pdfuaid:part"] = "1"
        xmp["dc:language"] = {str(pdf.Root.get("/Lang", "nl-NL"))}
        xmp["xmp:CreatorTool"] = MAKER
        for key in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
            if created:
                xmp[key] = created
            elif key in xmp:
                del xmp[key]
    pdf.docinfo.Creator = String(MAKER)
    for name in ("/CreationDate", "/ModDate"):
        if created:
            pdf.docinfo[name] = String(f"D:{''.join(c for c in created if c.isdigit())}Z")
        elif name in pdf.docinfo:
            del pdf.docinfo[name]
    _show_title(pdf)


def _show_title(pdf: Pdf) -> None:
    """Let the window show the title instead of the name of the file; drop unneeded names."""
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for name in (Name.Dests, Name.Names):
        if name in pdf.Root:
            del pdf.Root[name]
