"""Photo files: finding, decoding, reading metadata, thumbnails and watching for changes."""
