"""The models this app knows: catalogue, download, import, verification. Imports no torch.

Not here: the networks themselves (`core.models`).
"""
