"""How long the computer has been idle, as reported by the system."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Callable

_COMBINED_SESSION = 0  # kCGEventSourceStateCombinedSessionState
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType
_DBUS_PATIENCE_MS = 200

IdleTime = Callable[[], float]


def idle_clock() -> IdleTime | None:
    """A function that returns the seconds since the last input in any program.

    None if the system does not report it, as on most Wayland desktops.
    """
    if sys.platform == "win32":
        return _windows_idle_s
    if sys.platform == "darwin":
        return _mac_clock()
    if os.environ.get("WAYLAND_DISPLAY"):
        return _mutter_idle_s if _ask_mutter() is not None else None
    return _x11_clock()


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO of the Windows API; the time is in milliseconds since Windows started."""

    _fields_ = (("size", ctypes.c_uint32), ("time_ms", ctypes.c_uint32))


def _windows_idle_s() -> float:
    last = _LastInput(size=ctypes.sizeof(_LastInput))
    windows = ctypes.windll  # type: ignore[attr-defined,unused-ignore]  # Windows only
    windows.user32.GetLastInputInfo(ctypes.byref(last))
    now_ms = int(windows.kernel32.GetTickCount())
    return float((now_ms - last.time_ms) & 0xFFFFFFFF) / 1000  # both wrap around after 49 days


def _mac_clock() -> IdleTime | None:
    path = ctypes.util.find_library("CoreGraphics")
    if path is None:
        return None
    ask = ctypes.CDLL(path).CGEventSourceSecondsSinceLastEventType
    ask.restype = ctypes.c_double
    ask.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    return lambda: float(ask(_COMBINED_SESSION, _ANY_INPUT))


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of libXss."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since_ms", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _x11_clock() -> IdleTime | None:
    """Uses its own connection, which ends with the process."""
    try:
        x11, xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    xss.XScreenSaverQueryExtension.argtypes = (ctypes.c_void_p,) * 3
    xss.XScreenSaverQueryInfo.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)
    display = x11.XOpenDisplay(None)
    first_event, first_error = ctypes.c_int(), ctypes.c_int()
    if not display or not xss.XScreenSaverQueryExtension(
        display, ctypes.byref(first_event), ctypes.byref(first_error)
    ):
        return None
    root, info = x11.XDefaultRootWindow(display), _ScreenSaverInfo()

    def idle_s() -> float:
        xss.XScreenSaverQueryInfo(display, root, ctypes.byref(info))
        return float(info.idle_ms) / 1000

    return idle_s


def _ask_mutter() -> float | None:
    """GNOME's compositor reports the milliseconds on the session bus."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # Linux only

    call = QDBusMessage.createMethodCall(
        "org.gnome.Mutter.IdleMonitor",
        "/org/gnome/Mutter/IdleMonitor/Core",
        "org.gnome.Mutter.IdleMonitor",
        "GetIdletime",
    )
    reply = QDBusConnection.sessionBus().call(call, timeout=_DBUS_PATIENCE_MS)
    values = reply.arguments() if reply.type() is QDBusMessage.MessageType.ReplyMessage else []
    return float(values[0]) / 1000 if values else None


def _mutter_idle_s() -> float:
    idle_s = _ask_mutter()
    return 0.0 if idle_s is None else idle_s
