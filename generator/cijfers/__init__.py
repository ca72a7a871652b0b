"""Figures from elsewhere, put into the input value by value: shown first, then written.

Whatever reads them makes proposals (:class:`generator.cijfers.voorstel.Voorstel`);
``generator.cijfers.toepassen`` tries them on the files and writes what the user agrees to.
"""
