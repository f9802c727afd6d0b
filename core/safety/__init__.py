"""Restricts a process: no network, and no files except those named, enforced by Python (`offline`,
`outputs`) and, as far as each system can, by its kernel (`confinement`). `confined_process` runs what
reads files of strangers so.

Not here: keys of encrypted libraries (`core.vault`), backups (`core.store.safekeeping`).
"""
