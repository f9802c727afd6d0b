"""The pipe between application and worker: messages, their JSON, the inbox.

Not here: carrying a command out (`core.worker.handlers`).
"""
