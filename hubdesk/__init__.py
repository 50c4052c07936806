"""HubDesk: the desk of an in-person phone bank, on one laptop, with or without a network."""

__version__ = "0.1.0"
