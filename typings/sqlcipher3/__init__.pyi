"""What HubDesk uses of sqlcipher3, which ships no types of its own."""
