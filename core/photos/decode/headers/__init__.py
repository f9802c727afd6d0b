"""What the headers of single formats say that their decoders do not apply.

Not here: which format a file has (`core.photos.decode.formats`), metadata (`core.photos.metadata`).
"""
