"""The hub's words: every code of domain, store, desk and sync as an English sentence.

The command line prints them as they are, the windows pass them through Qt's translation; so each
sentence is written once. Nothing here decides anything.
"""
