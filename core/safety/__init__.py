"""Restricts a process: no network, and no files except those named, enforced by Python (`offline`,
`outputs`) and by the kernel (`confinement`).

Not here: keys of encrypted libraries (`core.vault`), backups (`core.store.safekeeping`).
"""
