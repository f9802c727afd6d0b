#!/usr/bin/env bash
# opening-hours-py 2.1.4 (compared with npm opening_hours 3.15.0), Linux x86-64, 2026-11-30
#
# A blank behind the comma of a list of days makes two rules of it, the first without times, which means all day:
# "Sa, Su 14:00-18:00" is Saturday 0 to 24, and "Su, PH off" is Sunday open all day. No error, no warning. Such
# blanks are frequent in real data (3 of 325 values of two small extracts); the npm package reads them as meant.
#
# Seen:  Sa, Su 14:00-18:00, Saturday 03:00, open: True; Sa,Su 14:00-18:00: False
#
# Ours: core/places/hours/osm_text.py (mended) joins the days first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check opening-hours-py==2.1.4
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from datetime import datetime

from opening_hours import OpeningHours

night = datetime(2026, 12, 5, 3, 0)
blank = OpeningHours("Sa, Su 14:00-18:00")
spaced, joined = blank.is_open(night), OpeningHours("Sa,Su 14:00-18:00").is_open(night)
print("Sa, Su 14:00-18:00, Saturday 03:00, open:", spaced, "warnings:", blank.warnings)
print("Sa,Su 14:00-18:00, Saturday 03:00, open:", joined)
sys.exit(0 if spaced and not joined else 1)
PYTHON
