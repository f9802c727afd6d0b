"""Networks on ONNX Runtime: a graph that is shipped, with weights that come from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.models.device.host_memory import trim
from core.resources import resource_path
from core.safety.offline import force_offline

Array = npt.NDArray[np.generic]

# The arena keeps what the largest batch took for good, unless it is told to shrink after each run.
_SHRINK: Final = ("memory.enable_memory_arena_shrinkage", "cpu:0")


class Network:
    """A network that computes on the processor, in the thread that calls it; several may at once."""

    def __init__(self, graph: str, weights: Mapping[str, Array]) -> None:
        """
        Args:
            graph: name of a resource, an ONNX model whose weights are external.
            weights: these, by name; they are copied.
        """
        runtime = load_runtime()
        options = runtime.SessionOptions()
        # Threads are ours (`core.threads`): its own would spin between two runs.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        values = [runtime.OrtValue.ortvalue_from_numpy(array) for array in weights.values()]
        options.add_external_initializers(list(weights), values)
        self._session = runtime.InferenceSession(
            resource_path(graph).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        trim()  # it has copied the weights twice, and the C library keeps what was freed
        self._run_options = runtime.RunOptions()
        self._run_options.add_run_config_entry(*_SHRINK)

    def run(self, inputs: Mapping[str, Array]) -> list[Any]:
        """Arrays of all outputs, in the order of the graph."""
        outputs: list[Any] = self._session.run(None, dict(inputs), self._run_options)
        return outputs


def load_runtime() -> Any:
    """The module `onnxruntime`, told before it loads to note and send nothing."""
    force_offline()  # every process has done so; this one import must not come without it
    import onnxruntime  # here: a tenth of a second, and the window never runs a network

    onnxruntime.disable_telemetry_events()  # for Windows, which does not look at the variable
    return onnxruntime
