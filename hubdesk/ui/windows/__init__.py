"""Whole windows: arrangements of panels."""
