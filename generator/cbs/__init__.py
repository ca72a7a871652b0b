"""Statistics Netherlands (CBS): tables over the network, or from copies on this machine."""
