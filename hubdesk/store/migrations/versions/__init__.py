"""One file per version, named by it; each is frozen once it was shipped."""
