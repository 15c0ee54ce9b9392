"""The whole of kb/ in and out: the seed of an installation and the form in which content is exchanged."""
