# Every recipe is one line of packaging/dev.py, so that Windows has the same commands:
#   py packaging\dev.py demo        py packaging\dev.py test
PYTHON ?= python3
PHOTOS ?=
REPORT ?=
WRITE ?=
DEV := $(PYTHON) packaging/dev.py

.PHONY: demo test test-quick coverage setup lint format run bench bundle deb audit screenshots clean

demo:
	@$(DEV) demo $(if $(PHOTOS),--photos "$(PHOTOS)")

test:
	@$(DEV) test

test-quick:
	@$(DEV) test-quick

coverage:
	@$(DEV) coverage $(if $(WRITE),--write)

setup:
	@$(DEV) setup

lint:
	@$(DEV) lint

format:
	@$(DEV) format

run:
	@$(DEV) run

bench:
	@$(DEV) bench

bundle:
	@$(DEV) bundle

deb:
	@$(DEV) deb

audit:
	@$(DEV) audit $(if $(REPORT),--report "$(REPORT)")

screenshots:
	@$(DEV) screenshots

clean:
	rm -rf .venv demo-output build dist
