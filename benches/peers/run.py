#!/usr/bin/env python3
"""Polku, Polars and DuckDB count the same answers; what each needs, side by side.

    python3 benches/peers/run.py 10_000_000

Makes the answers, a Python environment with the other two, and a release build of Polku; runs the
three in turn, several times; compares every count, and prints time and memory. Ends with an error
when any count differs. Needs cargo, rustc, Python 3.10 and GNU time (/usr/bin/time), so Linux.
"""

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PINNED = ["polars==2.1.0", "duckdb==2.0.0"]
# Column, and how Polku is told about it. As in generate.rs.
QUESTIONS = {
    "suosittelu": "metric=nps",
    "tyytyväisyys": "metric=csat;scale=1..5",
    "helppous": "metric=ces;scale=1..7;better=higher",
    "odotukset": "scale=1..10",
    "vaivannäkö": "metric=ces;scale=1..5;better=lower",
}
SCALES = {
    "suosittelu": (0, 10),
    "tyytyväisyys": (1, 5),
    "helppous": (1, 7),
    "odotukset": (1, 10),
    "vaivannäkö": (1, 5),
}
JOURNEY = """(format: 1, journey: (title: "Asiakkaat", stages: [
  (id: "s1", kind: Use, name: "Käyttö"),
]))
"""


def timed(command):
    """Standard output; seconds, processor seconds and peak resident megabytes of the process."""
    command = ["/usr/bin/time", "-f", "polku-peers %e %U %S %M", *map(str, command)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    numbers = re.search(r"polku-peers (\S+) (\S+) (\S+) (\S+)", done.stderr)
    if done.returncode != 0 or not numbers:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    wall, user, system, kilobytes = map(float, numbers.groups())
    return done.stdout, {"seconds": wall, "cpu": user + system, "mb": kilobytes / 1024}


def counted(raw):
    """Counts, missing and rejected from [round, question, text, count]."""
    counts, missing, rejected = {}, 0, 0
    for name, question, text, count in raw:
        least, greatest = SCALES[question]
        if text is None or text == "":
            missing += count
        elif re.fullmatch(r"\d+", text) and least <= int(text) <= greatest:
            key = f"{name}, {question}, {int(text)}"
            counts[key] = counts.get(key, 0) + count
        else:
            rejected += count
    return counts, missing, rejected


def run_peer(python, which, data):
    out, needed = timed([python, HERE / "others.py", which, data, *QUESTIONS])
    said = json.loads(out)
    # Generous to the others: starting Python and loading the library is not counted.
    needed["seconds"] = said["seconds"]
    return counted(said["counts"]), needed


def run_polku(polku, folder, data):
    journey = folder / "journey.ron"
    journey.write_text(JOURNEY, encoding="utf-8")
    command = [polku, "import", data, "--into", journey, "-o", folder / "out.ron"]
    command += ["--round-column", "kierros"]
    for column, spec in QUESTIONS.items():
        command += ["--map", f"{column}={column};stage=use;{spec}"]
    (folder / "out.ron").unlink(missing_ok=True)
    out, needed = timed(command)
    said = json.loads(out)
    return (in_journey((folder / "out.ron").read_text("utf-8")), said["missing"], said["rejected"]), needed


def in_journey(text):
    """The counts that a journey file holds."""
    rounds = text[text.index("rounds: ["):]
    names = dict(re.findall(r'id: "([^"]*)",\s*name: "([^"]*)"', rounds[: rounds.index("]")]))
    counts, question, name = {}, None, None
    for found in re.finditer(r'name: "([^"]*)"|round: "([^"]*)"|Counts\(\{([^}]*)\}', text):
        if found[1] in QUESTIONS:
            question = found[1]
        elif found[2]:
            name = names.get(found[2])
        elif found[3]:
            for score, count in re.findall(r"(-?\d+): (\d+)", found[3]):
                counts[f"{name}, {question}, {score}"] = int(count)
    return counts


def compare(first, other, names):
    """Every count of two of the three."""
    wrong = [
        f"{key}: {first[0].get(key, 0)} and {other[0].get(key, 0)}"
        for key in sorted({*first[0], *other[0]})
        if first[0].get(key, 0) != other[0].get(key, 0)
    ]
    for at, what in [(1, "missing"), (2, "rejected")]:
        if first[at] != other[at]:
            wrong.append(f"{what}: {first[at]} and {other[at]}")
    if wrong:
        sys.exit(f"{names[0]} and {names[1]} do not agree:\n  " + "\n  ".join(wrong))


def prepare(folder, rows):
    print("Making the answers, the environment and the build …", file=sys.stderr)
    generate = folder / "generate"
    source = HERE / "generate.rs"
    subprocess.run(["rustc", "--edition", "2024", "-O", "-o", generate, source], check=True)
    data = folder / f"answers-{rows}.csv"
    with data.open("wb") as file:
        subprocess.run([generate, str(rows)], stdout=file, check=True)
    return data, peers()


def peers():
    """Python with the other two, kept from run to run, so that only the first needs a network."""
    home = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "polku-peers"
    python = home / "bin" / "python"
    wanted = "; ".join(
        f"assert version('{name}') == '{number}'" for name, number in (one.split("==") for one in PINNED)
    )
    is_there = [str(python), "-c", f"from importlib.metadata import version; {wanted}"]
    if python.exists() and subprocess.run(is_there, stderr=subprocess.DEVNULL).returncode == 0:
        return python
    venv.create(home, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "-q", *PINNED], check=True)
    return python


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    cores = len(os.sched_getaffinity(0))
    return f"{model[1] if model else platform.machine()}, {cores} cores, load {os.getloadavg()[0]:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("rows", type=int, help="how many answers, for example 10_000_000")
    parser.add_argument("--folder", type=Path, help="where files go (otherwise a temporary folder)")
    parser.add_argument("--polku", type=Path, help="a program that is built already")
    parser.add_argument("--repeat", type=int, default=3, help="how often each runs (3)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="polku-peers-") as temporary:
        folder = args.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        data, python = prepare(folder, args.rows)
        if not args.polku:
            subprocess.run(["cargo", "build", "--release", "--locked"], cwd=ROOT, check=True)
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        polku = args.polku or target / "release" / "polku"
        runs = {
            "Polku": lambda: run_polku(polku, folder, data),
            "Polars": lambda: run_peer(python, "polars", data),
            "DuckDB": lambda: run_peer(python, "duckdb", data),
        }
        needed = {name: [] for name in runs}
        results = {}
        for _ in range(args.repeat):
            for name, run in runs.items():
                results[name], needs = run()
                needed[name].append(needs)
        for name in ["Polars", "DuckDB"]:
            compare(results["Polku"], results[name], ["Polku", name])
        show(args, data, results["Polku"], needed)


def show(args, data, result, needed):
    size = data.stat().st_size / 1e6
    versions = " and ".join(PINNED).replace("==", " ")
    print(f"{args.rows:,} answers, {size:.0f} MB, {machine()}; {versions}; median of {args.repeat} runs")
    kinds = len(result[0])
    print(f"All three agree: {kinds} counts, {result[1]:,} missing, {result[2]:,} rejected.\n")
    middle = {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for name, runs in needed.items()
    }
    own = middle["Polku"]
    print("|        | seconds | × Polku | processor seconds | × Polku | peak MB | × Polku |")
    print("|--------|--------:|--------:|------------------:|--------:|--------:|--------:|")
    for name, needs in middle.items():
        cells = [
            f"{needs['seconds']:7.2f} | {needs['seconds'] / own['seconds']:7.1f}",
            f"{needs['cpu']:17.2f} | {needs['cpu'] / own['cpu']:7.1f}",
            f"{needs['mb']:7.0f} | {needs['mb'] / own['mb']:7.1f}",
        ]
        print(f"| {name:6} | {' | '.join(cells)} |")
    print()
    for name, needs in middle.items():
        if name != "Polku":
            for key, what in [("seconds", "time"), ("mb", "memory")]:
                # As benches/shared/told.rs writes them, for benches/run.
                ratio = own[key] / needs[key]
                goal = "≤ 1.0  kept" if ratio <= 1 else "≤ 1.0  MISSED"
                print(f"= {f'import, {what}, to {name}':58} {ratio:8.2f}  {goal}")


if __name__ == "__main__":
    main()
