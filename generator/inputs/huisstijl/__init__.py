"""``huisstijl.yaml`` → a house style, read strictly and checked for contrast."""
