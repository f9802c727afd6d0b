"""One photo, large: zooming, full screen, slide show, and everything known about it.

Not here: which photo is next (`ui.library`), reading and decoding it (`app.controllers.library`).
"""
