"""store keeps: one encrypted file, its tables and the questions asked of them; rows stay in."""
