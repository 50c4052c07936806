"""desk does: one method is one transaction is one `Change`. Windows and command line press here."""
