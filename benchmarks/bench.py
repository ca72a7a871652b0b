"""Time the product against pandoc, whole processes in turn, and print a Markdown table.

Run by hand with a pip-installed wheel on the PATH (never from the source tree)::

    python benchmarks/bench.py [ROUNDS]
    python benchmarks/bench.py land [ROUNDS] [GEMEENTEN]

Pandoc converts the product's own finished Markdown with ready pictures to docx; the product
reads YAML, calculates, renders, compares and writes Word *and* Markdown. Only ratios taken in
turn mean anything: the speed of a machine drifts.

``land`` builds all gemeenten as ``nieuw --alle`` lays them down, or the first of them, and lets as
many pandocs at once convert the same documents.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = Path("inputs/flevoland/almere")
OUTPUT = Path("output/flevoland/almere")


class Run:
    """One finished process: seconds and peak memory in MiB."""

    def __init__(self, command: list[str], folder: Path, cache: Path) -> None:
        env = {**os.environ, "WOONZORGVISIE_CACHE": str(cache)}
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - started
        self.mib = usage.ru_maxrss / 1024
        if status:
            raise SystemExit(f"failed: {' '.join(command)}")


def pandoc(folder: Path) -> list[str]:
    markdown = folder / OUTPUT / "woonzorgvisie-almere.md"
    return [
        "pandoc",
        str(markdown),
        "--resource-path",
        str(markdown.parent),
        "--toc",
        "-o",
        str(folder / "pandoc.docx"),
    ]


def in_turn(
    rounds: int, ours: Callable[[int], Run], theirs: Callable[[], Run]
) -> tuple[list[Run], list[Run]]:
    ours(-1), theirs()  # warm up disk and bytecode
    pairs = [(ours(index), theirs()) for index in range(rounds)]
    return [a for a, _ in pairs], [b for _, b in pairs]


def row(name: str, ours: list[Run], theirs: list[Run], bound: str) -> None:
    ratios = [a.seconds / b.seconds for a, b in zip(ours, theirs, strict=True)]
    print(
        f"| {name} | {statistics.median(r.seconds for r in ours):.2f}"
        f" | {statistics.median(r.seconds for r in theirs):.2f}"
        f" | **{statistics.median(ratios):.2f}** ({min(ratios):.2f}-{max(ratios):.2f})"
        f" | {max(r.mib for r in ours):.0f} | {max(r.mib for r in theirs):.0f} | {bound} |",
        flush=True,
    )


def edit(folder: Path, index: int) -> None:
    """Change one value, to another one every time, that no rule can call wrong."""
    path = folder / EXAMPLE / "cijfers.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("waarde: ", text.index("  bevolkingsdichtheid:")) + len("waarde: ")
    end = start + next(i for i, letter in enumerate(text[start:]) if not letter.isdigit())
    path.write_text(text[:start] + str(1800 + index) + text[end:], encoding="utf-8")


def grow(folder: Path, times: int) -> None:
    """Give the copy in ``folder`` every chapter ``times`` times."""
    templates = folder / "templates" / "woonzorgvisie"
    shutil.copytree(ROOT / "templates" / "woonzorgvisie", templates)
    for path in sorted(templates.glob("*.md.j2")):
        number, _, rest = path.name.partition("_")
        for copy in range(1, times):
            name = rest.replace(".md.j2", f"-{copy}.md.j2")
            shutil.copy(path, templates / f"{number}_{name}")


def widen(folder: Path, rows: int) -> None:
    """Give the copy in ``folder`` ``rows`` extra terms: a table of two columns."""
    lines = ["begrippen:"]
    lines += [
        f"  - {{id: b{n}, naam: Begrip {n}, uitleg: Uitleg van begrip {n}.}}" for n in range(rows)
    ]
    (folder / EXAMPLE / "begrippen.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def copy_inputs(work: Path, name: str) -> Path:
    folder = work / name
    shutil.copytree(ROOT / "inputs", folder / "inputs")
    return folder


def main(rounds: int) -> None:
    command = shutil.which("woonzorgvisie")
    if not command or not shutil.which("pandoc"):
        raise SystemExit("install the wheel and pandoc first")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        cache = work / "cache"
        base = copy_inputs(work, "base")
        build = [command, "maak", str(EXAMPLE)]

        def maak(folder: Path, at: Path = cache) -> Run:
            return Run(build, folder, at)

        def peer(folder: Path) -> Run:
            return Run(pandoc(folder), folder, cache)

        maak(base)
        print("| what | ours, s | pandoc, s | ratio (min-max) | MiB | pandoc MiB | bound |")
        print("|---|---:|---:|---:|---:|---:|---:|")

        def rebuild(index: int) -> Run:
            edit(base, index)
            return maak(base)

        row(
            "rebuild after one edit, charts cached",
            *in_turn(rounds, rebuild, lambda: peer(base)),
            "≤ 1.0",
        )

        def first(index: int) -> Run:
            return maak(base, work / f"cold{index}")

        row("first build, nothing cached", *in_turn(rounds, first, lambda: peer(base)), "≤ 4")

        own = ["--formaat", "docx", "--grafieken", "bewerkbaar", "--uit", "eigen"]

        def editable(index: int) -> Run:
            return Run([*build, *own], base, work / f"own{index}")

        row(
            "first build, Word only, charts editable (the time line is drawn)",
            *in_turn(rounds, editable, lambda: peer(base)),
            "",
        )

        def helped(_: int) -> Run:
            return Run([command, "--help"], base, cache)

        row("--help", *in_turn(rounds, helped, lambda: peer(base)), "≤ 0.25")

        def again(folder: Path) -> Run:
            """Build what did not change as well: it would be left as it is."""
            return Run([*build, "--opnieuw"], folder, cache)

        large = copy_inputs(work, "large")
        grow(large, 16)
        maak(large)
        big, small = in_turn(rounds, lambda _: again(large), lambda: again(base))
        row("16 times the content, against once", big, small, "≤ 12")
        for rows in (1500, 6000):
            wide = copy_inputs(work, f"wide{rows}")
            widen(wide, rows)
            maak(wide)
            more, less = in_turn(rounds, lambda _, at=wide: again(at), lambda: again(base))
            extra = statistics.median(
                a.seconds - b.seconds for a, b in zip(more, less, strict=True)
            )
            row(
                f"a table of {rows * 2:,} more cells (+{extra:.2f} s), against without",
                more,
                less,
                "",
            )


class Land:
    """All gemeenten, or ``most`` of them, in a folder of its own."""

    def __init__(self, command: str, work: Path, most: int) -> None:
        self._command, self._work = command, work
        self._processes = os.cpu_count() or 1
        Run([command, "nieuw", "--alle"], work, work / "cache")
        every = sorted(file.parent for file in (work / "inputs").rglob("gemeente.yaml"))
        for folder in every[most:]:
            shutil.rmtree(folder)

    def maak(self, cache: Path, *how: str) -> Run:
        processes = ["--processen", str(self._processes)]
        return Run([self._command, "maak", "inputs", *processes, *how], self._work, cache)

    def cold(self, index: int, *how: str) -> Run:
        """Build everything where nothing was built before."""
        fresh = self._work / f"koud{index}"
        try:
            return self.maak(fresh / "cache", "--uit", str(fresh / "uit"), *how)
        finally:
            shutil.rmtree(fresh)

    def pandoc(self) -> Run:
        """Convert the Markdown of all gemeenten, as many at once as we build at once."""
        each = 'pandoc "$1" --resource-path "$(dirname "$1")" --toc -o "$1.pandoc.docx"'
        texts = sorted((self._work / "output").rglob("*.md"))
        (self._work / "teksten").write_text("\n".join(map(str, texts)), encoding="utf-8")
        at_once = ["xargs", "-a", "teksten", "-P", str(self._processes), "-n1"]
        return Run([*at_once, "sh", "-c", each, "sh"], self._work, self._work)

    def nieuw(self, index: int) -> Run:
        command = [self._command, "nieuw", "Haarlem", "--naar", str(self._work / f"nieuw{index}")]
        return Run(command, self._work, self._work / "cache")

    def one_pandoc(self) -> Run:
        text = self._work / "output" / "noord-holland" / "haarlem" / "woonzorgvisie-haarlem.md"
        there = next(iter(sorted((self._work / "output").rglob("*.md"))))
        text = text if text.exists() else there
        where = ["--resource-path", str(text.parent)]
        target = str(self._work / "haarlem.docx")
        return Run(["pandoc", str(text), *where, "--toc", "-o", target], self._work, self._work)


def land(rounds: int, most: int) -> None:
    command = shutil.which("woonzorgvisie")
    if not command or not shutil.which("pandoc"):
        raise SystemExit("install the wheel and pandoc first")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        all_of_it = Land(command, work, most)
        kept = work / "bewaard"
        all_of_it.maak(kept)
        word = ("--formaat", "docx", "--grafieken", "bewerkbaar")
        print("| what | ours, s | pandoc, s | ratio (min-max) | MiB | pandoc MiB | bound |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        pairs = [
            (all_of_it.cold(n), all_of_it.cold(n, *word), all_of_it.maak(kept), all_of_it.pandoc())
            for n in range(rounds)
        ]
        full, own, again, theirs = (list(column) for column in zip(*pairs, strict=True))
        row(f"{most} gemeenten, Word and Markdown, nothing cached", full, theirs, "≤ 3")
        row(f"{most} gemeenten, Word only, charts editable, nothing cached", own, theirs, "≤ 0.5")
        row(f"{most} gemeenten, nothing changed", again, theirs, "≤ 0.05")
        row(
            "nieuw for one gemeente",
            *in_turn(7 * rounds, all_of_it.nieuw, all_of_it.one_pandoc),
            "≤ 0.5",
        )


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    asked = [int(argument) for argument in sys.argv[1:] if argument != "land"]
    if "land" in sys.argv:
        land(*(asked + [3, 342][len(asked) :]))
    else:
        main(*(asked or [7]))
