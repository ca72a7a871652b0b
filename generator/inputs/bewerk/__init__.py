"""Changes values in YAML that a person wrote, and touches no other character.

::

    nieuw = bewerk(data, [Zet(pad=pad_van("cijfers.inwoners.waarde"), waarde=232619),
                          Weg(pad=pad_van("cijfers.inwoners.reden"))], "…/cijfers.yaml")

``data`` and ``nieuw`` are bytes; :class:`Onbewerkbaar` says what cannot be done and why.
``cijfer.cijfer_wijzigingen`` gives the changes that make one figure another one.
:mod:`generator.writers.bewerkt` puts the result in place.

A path is written as in findings: ``ambities[doorstroming].nulmeting``, ``regio.gemeenten[0]``. As a
tuple each step is a key or an item, ``("ambities", "[doorstroming]", "nulmeting")``; ``[+1]`` is a
new item of a list whose items have no id.

What it does: replaces a single value in the style it was written in; adds a key, a mapping, a year
of a series, an item of a list at the place the model gives it; takes a single value away. What it
leaves: comments, order, layout, quotes, line ends, byte order mark. What it refuses: anchors,
references and types, and anything whose result, read back, is not exactly what was asked.
"""
