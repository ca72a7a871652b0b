"""An export of the plans of gemeenten (Basisset 2.0) → lines of the woningbouwprogramma.

``kolommen`` knows the export by its headings, ``plan`` reads a row and ``kloppen`` checks it;
``vakken`` adds up per year, kind and hardness, ``regels`` words those as lines, and ``voorstellen``
compares them with the input. A plan that is vertrouwelijk is counted and never named.
"""
