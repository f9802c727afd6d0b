"""The models this app supports: catalogue, download, import, verification. Imports no torch.

Not here: the networks themselves (`core.models`).
"""
