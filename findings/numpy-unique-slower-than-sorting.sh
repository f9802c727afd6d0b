#!/usr/bin/env bash
# NumPy 2.4.6 and 2.2.6, Linux x86-64, 2026-11-30
#
# np.unique of integers that hardly repeat takes about ten times the processor time of sorting them and
# comparing neighbours, which is what it did itself up to 2.2: since 2.3 it fills a hash table, and still sorts.
# For integers that mostly repeat (here 1 000 values) the hash table is the faster way. `sorted=False` saves next
# to nothing. The result is the same in all cases.
#
# Seen:  2.2.6: unique 0.040 s, sort and compare 0.040 s (1.0x); of 1 000 values unique 0.029 s
#        2.4.6: unique 0.442 s, sort and compare 0.035 s (12.6x); of 1 000 values unique 0.014 s
#
# Ours: core/places/osm/way_nodes.py sorts and compares the ids of nodes instead of calling np.unique.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/times.py" <<'PYTHON'
import sys
import time

import numpy as np


def distinct(values):
    ordered = np.sort(values)
    return ordered[np.r_[True, ordered[1:] != ordered[:-1]]]


def seconds(function, values):
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        function(values)
        best = min(best, time.process_time() - started)
    return best


numbers = np.random.default_rng(0)
rare = numbers.integers(-(2**62), 2**62, 700_000)
common = numbers.integers(0, 1_000, 700_000)
assert np.array_equal(np.unique(rare), distinct(rare))
by_table, by_sorting = seconds(np.unique, rare), seconds(distinct, rare)
ratio = by_table / by_sorting
print(
    f"{np.__version__}: unique {by_table:.3f} s, sort and compare {by_sorting:.3f} s ({ratio:.1f}x); "
    f"of 1 000 values unique {seconds(np.unique, common):.3f} s"
)
is_slow = ratio > 4
sys.exit(0 if is_slow == (sys.argv[1] == "slow") else 1)
PYTHON
for pair in 2.2.6:fast 2.4.6:slow; do
    version=${pair%%:*}
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet --disable-pip-version-check "numpy==$version"
    "$folder/$version/bin/python" "$folder/times.py" "${pair##*:}"
done
