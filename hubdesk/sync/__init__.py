"""Talks to the web: Mobilize's roster in, deliveries out, paced, and off the window's thread."""
