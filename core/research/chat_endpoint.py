"""A server the user names, asked through OpenAI's chat completions interface: what is sent leaves the machine."""

from __future__ import annotations

import http.client
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.safety.offline import network_allowed
from core.sentences import plain

KEY_VARIABLE: Final = "OPENAI_API_KEY"
_TIMEOUT_S: Final = 120.0
_ATTEMPTS: Final = 6
_FIRST_WAIT_S: Final = 1.0  # doubled after every attempt
_LONGEST_WAIT_S: Final = 60.0
_STEP_S: Final = 0.5  # between two looks at the cancel token
_LATER: Final = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_REFUSED: Final = frozenset({401, 403})

Content = str | Sequence[dict[str, Any]]


class ChatEndpoint:
    """One model at one server."""

    def __init__(
        self, url: str, model: str, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """
        Args:
            url: up to and without `/chat/completions`.
            sleep: waits this many seconds.

        Raises:
            UserError: if the address is neither http nor https.
        """
        if not url.startswith(("http://", "https://")):
            raise UserError(
                plain(f"The address of a server begins with http:// or https://, not {url!r}.")
            )
        self._url, self._model, self._sleep = url.rstrip("/"), model, sleep

    def ask(self, content: Content, cancel: CancelToken, *, max_tokens: int | None = None) -> str:
        """The model's answer to one message, at temperature 0.

        A server that is busy is asked again after the time it names, else after 1, 2, 4 ... seconds.

        Raises:
            EnvironmentProblem: if it refuses the key, gives no usable answer, or stays busy.
            Cancelled: if `cancel` was set while waiting.
        """
        body: dict[str, Any] = {
            "model": self._model,
            "messages": [{"role": "user", "content": content}],
            "temperature": 0,
        }
        if max_tokens is not None:
            body["max_tokens"] = max_tokens
        wait_s = _FIRST_WAIT_S
        for attempt in range(1, _ATTEMPTS + 1):
            cancel.check()
            try:
                return self._post(body)
            except urllib.error.HTTPError as error:
                if error.code not in _LATER or attempt == _ATTEMPTS:
                    raise self._problem(error) from error
                asked_s = _retry_after_s(error)
            except (OSError, http.client.HTTPException) as error:
                if attempt == _ATTEMPTS:
                    raise self._problem(error) from error
                asked_s = None
            except (ValueError, LookupError, TypeError) as error:
                raise self._problem(error) from error
            self._wait(wait_s if asked_s is None else asked_s, cancel)
            wait_s *= 2
        raise AssertionError("the last attempt returns or raises")

    def _post(self, body: dict[str, Any]) -> str:
        headers = {"Content-Type": "application/json"}
        if key := os.environ.get(KEY_VARIABLE):
            headers["Authorization"] = f"Bearer {key}"
        request = urllib.request.Request(  # the scheme is checked above
            f"{self._url}/chat/completions", json.dumps(body).encode(), headers
        )
        with network_allowed(), urllib.request.urlopen(request, timeout=_TIMEOUT_S) as response:
            answer = json.loads(response.read())
        return str(answer["choices"][0]["message"]["content"])

    def _wait(self, seconds: float, cancel: CancelToken) -> None:
        left_s = min(seconds, _LONGEST_WAIT_S)
        while left_s > 0:
            cancel.check()
            self._sleep(min(left_s, _STEP_S))
            left_s -= _STEP_S

    def _problem(self, error: Exception) -> EnvironmentProblem:
        if isinstance(error, urllib.error.HTTPError):
            if error.code in _REFUSED:
                return EnvironmentProblem(
                    plain(
                        f"The server at {self._url} refuses this key. Set the environment variable "
                        f"{KEY_VARIABLE} to a valid one."
                    )
                )
            reason = f"HTTP {error.code}"
        else:
            reason = type(error).__name__
        return EnvironmentProblem(
            plain(
                f"The server at {self._url} gave no usable answer ({reason}). Run the same command "
                "again to go on from here."
            )
        )


def _retry_after_s(error: urllib.error.HTTPError) -> float | None:
    """Seconds that the server asks to wait; None if it names none, or a date."""
    try:
        return max(0.0, float(error.headers.get("Retry-After", "")))
    except ValueError:
        return None
