"""Tables and figures of runs as Markdown and as one HTML file.

Not here: computing the numbers (`scoring`).
"""
