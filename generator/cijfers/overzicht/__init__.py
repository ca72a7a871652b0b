"""All figures that the files of a gemeente or region hold, one row for each."""
