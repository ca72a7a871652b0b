"""Mends what LibreOffice leaves wrong in a PDF that must meet PDF/UA-1.

The Word file is right; on the way to PDF, LibreOffice 7.4 loses the place of pictures, the texts of
native charts, the headers of rows and the ids of notes, and cuts links into pieces. What a newer
LibreOffice does right is left as it is.
"""
