"""``woonzorgvisie cijfers haal``: figures of the CBS into the files of a gemeente or region."""
