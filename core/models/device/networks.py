"""Networks on ONNX Runtime: a bundled graph whose weights come from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.models.device.host_memory import trim
from core.resources import resource_path
from core.safety.offline import force_offline

Array = npt.NDArray[np.generic]

# The arena permanently keeps what the largest batch took, unless told to shrink after each run.
_SHRINK: Final = ("memory.enable_memory_arena_shrinkage", "cpu:0")


class Network:
    """A network that runs on the CPU, in the calling thread; several may run at once."""

    def __init__(self, graph: str, weights: Mapping[str, Array]) -> None:
        """
        Args:
            graph: name of a resource, an ONNX model with external weights.
            weights: the weights by name; they are copied.
        """
        runtime = load_runtime()
        options = runtime.SessionOptions()
        # Threads are ours (`core.threads`): its own would spin between runs.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        values = [runtime.OrtValue.ortvalue_from_numpy(array) for array in weights.values()]
        options.add_external_initializers(list(weights), values)
        self._session = runtime.InferenceSession(
            resource_path(graph).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        trim()  # it has copied the weights twice, and the C library retains freed memory
        self._run_options = runtime.RunOptions()
        self._run_options.add_run_config_entry(*_SHRINK)

    def run(self, inputs: Mapping[str, Array]) -> list[Any]:
        """Arrays of all outputs, in the order of the graph."""
        outputs: list[Any] = self._session.run(None, dict(inputs), self._run_options)
        return outputs


def load_runtime() -> Any:
    """The module `onnxruntime`, configured before it loads to record and send nothing."""
    force_offline()  # every process has done so; this one import must not come without it
    import onnxruntime  # here: a tenth of a second, and the window never runs a network

    onnxruntime.disable_telemetry_events()  # for Windows, which ignores the variable
    return onnxruntime
