"""What all packages mean the same by: distances, names of photo files, texts that count as equal.

Not here: what only one package needs, and anything that reads or writes.
"""
