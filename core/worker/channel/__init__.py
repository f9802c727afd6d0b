"""The pipe between application and worker: messages, their JSON encoding, the inbox.

Not here: executing a command (`core.worker.handlers`).
"""
