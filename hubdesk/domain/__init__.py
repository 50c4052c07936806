"""domain decides: the rules of a phone bank, with no file, window or network in sight."""
