#!/usr/bin/env bash
# opening-hours-py 2.1.4 (compared with npm opening_hours 3.15.0), Linux x86-64, 2026-11-30
#
# A rule for Saturday ends what a rule for Friday opened over midnight, even when Saturday's own hours begin much
# later and whichever rule comes first: a bar open "on Fridays to 1" is closed at half past midnight. One rule
# for both days keeps the night. The npm package, the grammar's reference, lets
# only a later rule do so.
#
# Seen:  Su-Th 11:00-23:00; Fr,Sa 11:00-01:00, Sunday 00:30: CLOSED (npm: open)
#        Fr,Sa 11:00-01:00, Sunday 00:30: OPEN
#
# Ours: core/places/hours/osm_hours.py evaluates rules over midnight one by one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check opening-hours-py==2.1.4
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from datetime import datetime

from opening_hours import OpeningHours

night = datetime(2026, 12, 6, 0, 30)
alone = OpeningHours("Fr,Sa 11:00-01:00").is_open(night)
beside = OpeningHours("Su-Th 11:00-23:00; Fr,Sa 11:00-01:00").is_open(night)
print("Fr,Sa 11:00-01:00, Sunday 00:30, open:", alone)
print("the same behind Su-Th 11:00-23:00;, open:", beside)
sys.exit(0 if alone and not beside else 1)
PYTHON
