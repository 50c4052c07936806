"""The pages and parts of pages: each shows one thing and presses what the desk offers."""
