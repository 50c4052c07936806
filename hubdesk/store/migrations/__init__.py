"""The migrations, oldest first; a package so that an installed HubDesk carries them."""
