#!/usr/bin/env bash
# opening-hours-py 2.1.4 (compared with npm opening_hours 3.15.0), Linux x86-64, 2026-11-30
#
# A blank between a holiday and weekdays ("SH Mo-Fr": on weekdays of school holidays) is read as a comma: the
# hours hold on every weekday. str() shows it; there is no warning. By the specification the selectors are
# joined by "and".
#
# Seen:  SH Mo-Fr 10:00-17:00 -> SH,Mo-Fr 10:00-17:00, open on an ordinary Wednesday
#
# Ours: core/places/hours/osm_text.py (on_holidays) takes rules for holidays apart itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check opening-hours-py==2.1.4
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from datetime import datetime

from opening_hours import OpeningHours

hours = OpeningHours("PH Mo-Fr 10:00-17:00", country="CH")
read, is_open = str(hours), hours.is_open(datetime(2026, 12, 2, 12, 0))
print("PH Mo-Fr 10:00-17:00 is read as:", read)
print("open on an ordinary Wednesday:", is_open, "warnings:", hours.warnings)
sys.exit(0 if is_open and read.startswith("PH,Mo-Fr") else 1)
PYTHON
