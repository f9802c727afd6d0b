"""`visuallens bench`: build benchmarks, run methods on them, report, annotate."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.commands.context import ProgressLine
from app.commands.research.bench_build_scale import add_build_scale
from app.commands.research.bench_compare import add_compare, add_peers
from app.commands.research.bench_models import add_models
from app.commands.research.bench_paper import add_paper
from app.commands.research.bench_questions import add_questions
from app.commands.research.bench_speed import add_speed
from core.cancel import CancelToken
from core.errors import UserError
from core.paths import DataPaths
from core.research.benchmark.data_set.examples import Split, SplitBy
from core.safety.outputs import refuse_inside
from core.sentences import plain
from core.store.library.roots import known_folders

Handler = Callable[[argparse.Namespace, DataPaths], int]


def add_bench_parser(subparsers: Any) -> None:
    """Add `bench` and its sub-commands to the parsers of the command line."""
    bench = subparsers.add_parser("bench", help="build benchmarks and measure methods on them")
    commands = bench.add_subparsers(dest="bench_command", required=True, metavar="COMMAND")
    _add_build(commands)
    _add_download(commands)
    _add_run(commands)
    _add_report(commands)
    _add_annotate(commands)
    add_build_scale(commands)
    add_compare(commands)
    add_models(commands)
    add_paper(commands)
    add_peers(commands)
    add_questions(commands)
    add_speed(commands)
    bench.set_defaults(run=lambda options, context: run(options, context.paths))


def run(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Run the chosen `bench` sub-command; returns the exit code.

    Raises:
        UserError: if its output would lie in a photo folder.
    """
    handler: Handler = arguments.bench_handler
    if (target := getattr(arguments, "out", None)) is not None:  # before hours of measuring
        refuse_inside(target, known_folders(paths.database))
    return handler(arguments, paths)


def _add_build(commands: Any) -> None:
    build = commands.add_parser("build", help="build a benchmark from raw data or from photos")
    kinds = build.add_subparsers(dest="kind", required=True, metavar="BENCHMARK")
    google = kinds.add_parser("google-local", help="Google Review-V from Google Local (UCSD 2021)")
    google.add_argument("--reviews", nargs="+", type=Path, required=True, metavar="FILE")
    google.add_argument("--meta", nargs="+", type=Path, required=True, metavar="FILE")
    yelp = kinds.add_parser("yelp", help="Yelp-V from the Yelp Open Dataset")
    yelp.add_argument("--dataset", type=Path, required=True, metavar="DIR_OR_TAR")
    for parser in (google, yelp):
        parser.add_argument("--photos", type=Path, required=True, metavar="DIR")
        parser.add_argument("--out", type=Path, required=True, metavar="DIR")
        parser.add_argument("--seed", type=int, default=0)
        parser.add_argument("--workers", type=int, default=1, help="tasks at one time")
        parser.add_argument("--memory-mb", type=int, default=500, help="shared by all workers")
        parser.add_argument("--engine", choices=("local", "ray"), default="local")
        parser.add_argument("--ray-address", help="of a running cluster; output on shared storage")
        parser.add_argument(
            "--centre",
            choices=("shifted", "answered"),
            default="shifted",
            help="'answered' is the paper's text, whose distances give the answer away",
        )
        parser.add_argument(
            "--minimum-reviews", type=int, help="of a category; default: the paper's"
        )
        parser.add_argument("--minimum-ground-truths", type=int, help="default: the paper's")
        parser.add_argument("--minimum-history", type=int, default=10, help="photos")
        parser.add_argument(
            "--keep-closed", action="store_true", help="closed places may be candidates"
        )
        parser.add_argument(
            "--require-photos", action="store_true", help="count only photos that are there"
        )
        parser.set_defaults(bench_handler=_build_reviews)
    folders = kinds.add_parser("photo-folders", help="simulated people over any <label>/*.jpg tree")
    folders.add_argument("directories", nargs="+", type=Path, metavar="DIR")
    folders.add_argument("--out", type=Path, required=True, metavar="DIR")
    folders.add_argument("--seed", type=int, default=0)
    folders.add_argument("--users", type=int, default=200)
    folders.add_argument("--groups", type=int, help="default: about three labels a group")
    folders.add_argument(
        "--noise", type=float, default=0.25, help="share of photos without meaning"
    )
    folders.add_argument("--grouped", action="store_true", help="the tree is <group>/<label>/*")
    folders.set_defaults(bench_handler=_build_folders)


def _build_reviews(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.research.benchmark.data_set.build_stages import StageRunner
    from core.research.benchmark.data_set.engines import Engine, LocalEngine, RayEngine
    from core.research.benchmark.reviews.candidate_sets import CandidateOptions, Centre
    from core.research.benchmark.reviews.category_rules import load_category_rules
    from core.research.benchmark.reviews.review_build import WORK, build_reviews
    from core.research.benchmark.reviews.sources import google_local, yelp
    from core.research.benchmark.reviews.sources.review_source import BuildOptions

    out: Path = arguments.out
    if arguments.kind == google_local.BENCHMARK:
        source = google_local.open_source(arguments.reviews, arguments.meta)
    else:
        source = yelp.open_source(arguments.dataset, arguments.photos, out / WORK / "unpacked")
    rules = load_category_rules(source.benchmark)
    if arguments.minimum_reviews is not None:
        rules = replace(rules, minimum_reviews=arguments.minimum_reviews)
    if arguments.minimum_ground_truths is not None:
        rules = replace(rules, minimum_ground_truths=arguments.minimum_ground_truths)
    options = BuildOptions(
        rules=rules,
        seed=arguments.seed,
        candidates=CandidateOptions(centre=Centre(arguments.centre)),
        minimum_history=arguments.minimum_history,
        keep_closed=arguments.keep_closed,
        require_photos=arguments.require_photos,
    )
    engine: Engine = LocalEngine(max(1, arguments.workers))
    if arguments.engine == "ray":
        engine = RayEngine(max(1, arguments.workers), arguments.ray_address)
    runner = StageRunner(engine, out / WORK / "done", CancelToken(), _progress())
    manifest = build_reviews(
        source, options, arguments.photos, out, runner, memory_bytes=arguments.memory_mb << 20
    )
    return _show_manifest(manifest)


def _build_folders(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.photos.decode.pool import DecodePool
    from core.research.benchmark.methods.starter_method import open_starter_look
    from core.research.benchmark.photo_sets.photo_folders import (
        SimulationOptions,
        build_photo_folders,
    )

    options = SimulationOptions(
        seed=arguments.seed,
        users=arguments.users,
        groups=arguments.groups,
        noise=arguments.noise,
    )
    with DecodePool(1) as pool:
        look = None if arguments.grouped else open_starter_look(pool)
        manifest = build_photo_folders(
            arguments.directories, arguments.out, options, CancelToken(), look
        )
    return _show_manifest(manifest)


def _show_manifest(manifest: dict[str, Any]) -> int:
    keys = ("benchmark", "table_1", "dropped", "leak_check", "visible_taste")
    print(json.dumps({key: manifest[key] for key in keys if key in manifest}, indent=1))
    return 0


def _add_download(commands: Any) -> None:
    parser = commands.add_parser("download", help="fetch the photos a built benchmark refers to")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--photos", type=Path, metavar="DIR", help="default: where the data set says"
    )
    parser.add_argument("--per-second", type=float, default=2.0, help="requests a second")
    parser.add_argument("--side", type=int, default=512, help="longest side asked for, in pixels")
    parser.add_argument("--limit", type=int, help="photos in this call")
    parser.add_argument(
        "--questions", type=int, help="only what `bench run --limit` of this number needs"
    )
    parser.set_defaults(bench_handler=_download)


def _download(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.research.benchmark.data_set.dataset import Dataset
    from core.research.benchmark.data_set.download import download_photos

    result = download_photos(
        Dataset(arguments.data, arguments.photos),
        CancelToken(),
        partial(_progress(), "photos"),
        per_second=arguments.per_second,
        side_px=arguments.side,
        limit=arguments.limit,
        questions=arguments.questions,
    )
    print(f"{result.fetched} fetched, {result.present} were there, {result.gone} are gone.")
    return 0


def _add_run(commands: Any) -> None:
    from core.models.vlm.quantization import Precision
    from core.research.benchmark.methods.method_catalog import METHODS
    from core.research.benchmark.methods.methods import REMOVABLE
    from core.research.benchmark.running.studies import STUDIES

    parser = commands.add_parser("run", help="run methods over the questions of a benchmark")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--photos", type=Path, metavar="DIR", help="default: where the data set says"
    )
    parser.add_argument(
        "--methods",
        default="random,rating,popularity,starter,starter-images",
        metavar="A,B",
        help=f"of: {', '.join(METHODS)}",
    )
    parser.add_argument("--limit", type=int, help="a stable random sample of so many questions")
    parser.add_argument(
        "--resume",
        action=argparse.BooleanOptionalAction,
        help="keep finished runs over the same questions with the same models; a stopped run goes "
        "on in any case, unless --no-resume",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--split", choices=[split.value for split in Split], default="test")
    parser.add_argument("--split-by", choices=[by.value for by in SplitBy], default="user")
    parser.add_argument("--study", default="", metavar="A,B", help=f"of: {', '.join(STUDIES)}")
    parser.add_argument("--without", default="", metavar="A,B", help=f"of: {', '.join(REMOVABLE)}")
    parser.add_argument("--candidates", type=int, help="keep so many candidates a question")
    parser.add_argument("--history", type=int, help="keep so many of the newest photos")
    parser.add_argument("--grid-side", type=int, default=8)
    parser.add_argument("--category-images", type=int, default=100)
    parser.add_argument(
        "--model", help="installed vision-language model (backbone, unimp, visuallens)"
    )
    parser.add_argument("--adapter", help="installed VisualLens adapter (visuallens)")
    as_trained = "default: what the adapter was trained with, else"
    parser.add_argument("--encoder", metavar="ID", help=f"retrieves photos; {as_trained} starter")
    parser.add_argument("--describer", metavar="ID", help=f"captions photos; {as_trained} starter")
    parser.add_argument(
        "--precision",
        choices=[precision.value for precision in Precision],
        help=f"of the backbone; {as_trained} the usual one of the device",
    )
    parser.add_argument(
        "--text-model", type=Path, metavar="DIR", help="causal language model (text-llm)"
    )
    parser.add_argument("--device", help="cuda, mps or cpu; default: the best there is")
    parser.add_argument("--url", help="of an OpenAI-compatible server; photos are sent there")
    parser.add_argument("--url-model", default="", help="model name at that server")
    parser.set_defaults(bench_handler=_run_methods)


def _run_methods(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.models.vlm.quantization import Precision
    from core.photos.decode.pool import DecodePool
    from core.research.benchmark.data_set.dataset import Dataset
    from core.research.benchmark.methods.method_catalog import MethodCatalog, ModelChoice
    from core.research.benchmark.methods.methods import MethodOptions
    from core.research.benchmark.running.runner import RunPlan, execute
    from core.research.benchmark.running.studies import plans

    dataset, cancel = Dataset(arguments.data, arguments.photos), CancelToken()
    choice = ModelChoice(
        paths=paths,
        model=arguments.model,
        adapter=arguments.adapter,
        text_model=arguments.text_model,
        device=arguments.device,
        url=arguments.url,
        url_model=arguments.url_model,
        encoder=arguments.encoder,
        describer=arguments.describer,
        precision=Precision(arguments.precision) if arguments.precision else None,
    )
    if arguments.url:
        print(
            f"Warning: photos of {dataset.directory} will leave this device and go to "
            f"{arguments.url}.",
            file=sys.stderr,
        )
    options = MethodOptions(
        without=frozenset(_names(arguments.without)),
        grid_side=arguments.grid_side,
        category_images=arguments.category_images,
    )
    show = _progress()
    with DecodePool(1) as pool:
        catalog = MethodCatalog(
            dataset, choice, pool, cancel,
            partial(show, "encoding photos"),
            seed=arguments.seed,
        )  # fmt: skip
        for method in _names(arguments.methods):
            base = RunPlan(
                method, options, choice.named(method), Split(arguments.split),
                SplitBy(arguments.split_by), arguments.limit, arguments.candidates,
                arguments.history, arguments.seed,
            )  # fmt: skip
            for plan in plans(base, _names(arguments.study)):
                run = execute(
                    plan, dataset, catalog.open, cancel, show,
                    resume=arguments.resume is not False, keep_finished=arguments.resume is True,
                )  # fmt: skip
                _show_run(run.name, run.variant, run.reason, len(run.results))
    return 0


def _show_run(name: str, variant: dict[str, Any], reason: str, questions: int) -> None:
    what = f"{name} {json.dumps(variant)}" if variant else name
    print(f"{what}: not run: {reason}" if reason else f"{what}: {questions} questions")


def _add_report(commands: Any) -> None:
    parser = commands.add_parser("report", help="write report.md and a self-contained report.html")
    parser.add_argument("data", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: the first data folder")
    parser.set_defaults(bench_handler=_report)


def _report(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.photos.decode.pool import DecodePool
    from core.research.benchmark.data_set.features import load_pixels
    from core.research.benchmark.report.contents import write_reports
    from core.research.benchmark.report.inlined_photos import Pictures

    with DecodePool(1) as pool:
        pictures = Pictures(load_pixels(pool, 256))
        files = write_reports(arguments.data, arguments.out or arguments.data[0], pictures)
    for file in files:
        print(file)
    return 0


def _add_annotate(commands: Any) -> None:
    parser = commands.add_parser("annotate", help="a local page where a person ranks candidates")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--photos", type=Path, metavar="DIR", help="default: where the data set says"
    )
    parser.add_argument("--name", default="annotator", help="of the person, kept with the answers")
    parser.add_argument("--limit", type=int, default=50, help="questions (the paper asked 50)")
    parser.add_argument("--port", type=int, default=0, help="default: any free one")
    parser.set_defaults(bench_handler=_annotate)


def _annotate(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.photos.decode.pool import DecodePool
    from core.research.benchmark.annotate.server import AnnotationServer
    from core.research.benchmark.data_set.dataset import Dataset
    from core.research.benchmark.data_set.features import load_thumbnail

    if arguments.limit < 1:
        raise UserError(plain("there must be at least one question to annotate"))
    dataset = Dataset(arguments.data, arguments.photos)
    with DecodePool(1) as pool:
        server = AnnotationServer(
            dataset, arguments.name, arguments.limit, load_thumbnail(pool), arguments.port
        )
        print(f"Open {server.url} (only this computer can). Ctrl-C ends; answers are kept.")
        try:
            server.serve()
        finally:
            server.close()
            answered = server.write_run()
            print(f"{answered} answered questions are in the report as `human`.")
    return 0


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _progress() -> Callable[[str, int, int], None]:
    """Shows the progress of a long step of this command."""
    line = ProgressLine(sys.stderr)

    def show(what: str, done: int, total: int) -> None:
        line.show(f"{what}: {done} of {total}")
        if done >= total:
            line.clear()

    return show
