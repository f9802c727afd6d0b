"""What a process may do to the world around it: no network, and no file but what was named, held by
Python (`offline`, `outputs`) and by the kernel (`confinement`).

Not here: keys of encrypted libraries (`core.vault`), backups (`core.store.safekeeping`).
"""
