"""Types of the vectors in the store. Only for those who hold vectors: the window never loads numpy."""

import numpy as np
import numpy.typing as npt

FloatVector = npt.NDArray[np.float32]
FloatMatrix = npt.NDArray[np.float32]
