#!/usr/bin/env bash
# `import onnxruntime` on Linux already makes an identifier of the computer and a database of events to
# send, below the caches of the home folder, and a file `.ses` in the folder for temporary files; so
# `onnxruntime.disable_telemetry_events()`, which needs the import, comes too late. The identifier stays.
# ORT_DISABLE_TELEMETRY=1, set before the import, leaves nothing. So does the variable CI, which is why
# tests on a build machine do not see it. Seen with onnxruntime 1.32.0 (CPython 3.11, Linux x86-64):
#   as it comes, then disabled: .ses deviceid onnxruntime.db
#   ORT_DISABLE_TELEMETRY=1: nothing
#   CI=true: nothing
# Explains core/safety/offline.py (`force_offline`) and core/models/device/networks.py.
# Runs without a network where `unshare` allows it. Exits with 0 while the call comes too late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet "onnxruntime==1.32.0"
alone=()
if unshare --map-root-user --net true 2>/dev/null; then alone=(unshare --map-root-user --net); fi

left_behind() { # [VARIABLE=VALUE]
    local home
    home=$(mktemp -d -p "$folder")
    ${alone[@]+"${alone[@]}"} env -u CI -u ORT_DISABLE_TELEMETRY -u XDG_CACHE_HOME \
        HOME="$home" TMPDIR="$home" "$@" \
        "$folder/venv/bin/python" -c 'import onnxruntime; onnxruntime.disable_telemetry_events()'
    find "$home" -type f ! -name '*-wal' ! -name '*-shm' -printf '%f\n' | sort | tr '\n' ' '
}

as_it_comes=$(left_behind)
switched_off=$(left_behind ORT_DISABLE_TELEMETRY=1)
building=$(left_behind CI=true)
echo "as it comes, then disabled: ${as_it_comes:-nothing}"
echo "ORT_DISABLE_TELEMETRY=1: ${switched_off:-nothing}"
echo "CI=true: ${building:-nothing}"
[[ $as_it_comes == *deviceid* && -z $switched_off && -z $building ]]
