"""Many gemeenten or regions: built or checked one by one or side by side; none stops another."""
