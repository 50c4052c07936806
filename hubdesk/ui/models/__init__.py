"""What Qt's lists show: frozen rows, refreshed by the changes that name them."""
