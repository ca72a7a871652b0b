"""The one place where the stages are chained: read → calculate → render → document → write."""
