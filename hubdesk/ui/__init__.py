"""The windows: the only part of HubDesk that knows Qt."""
