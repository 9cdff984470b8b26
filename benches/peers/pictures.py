"""The map as a picture: Polku against Mermaid in headless Chromium, each from a cold start to the file, in turn.

    pictures.py POLKU JOURNEY [CHROMIUM [MERMAID.MIN.JS]]

POLKU is a release build; Mermaid is where `.ci/setup readers` puts it. Prints the median of seven turns in milliseconds
and what Polku needs of Mermaid's time. Where Mermaid or Chromium is not installed it says so and measures nothing.
"""
import base64
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parents[1] / "tests" / "readers"))
from browser import Browser  # noqa: E402

TURNS = 7
# At least fifty times faster.
GOAL = 1 / 50


def timed(work):
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def main():
    polku, journey = sys.argv[1:3]
    chromium = sys.argv[3] if len(sys.argv) > 3 else "chromium"
    usual = pathlib.Path.home() / ".cache" / "polku-readers" / "node_modules" / "mermaid" / "dist" / "mermaid.min.js"
    library = pathlib.Path(sys.argv[4] if len(sys.argv) > 4 else usual)
    if not library.is_file() or not shutil.which(chromium):
        print("Mermaid or Chromium is not installed (.ci/setup readers installs both): not compared.")
        return
    mermaid = library.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        folder = pathlib.Path(folder)
        diagram = folder / "d.mmd"
        subprocess.run([polku, "export", journey, "-o", diagram], check=True, capture_output=True)
        text = diagram.read_text(encoding="utf-8")
        page = folder / "page.html"
        page.write_text("<!doctype html><meta charset=utf-8><div id=d></div>", encoding="utf-8")

        def ours(name):
            subprocess.run([polku, "export", journey, "-o", folder / name, "--force"], check=True, capture_output=True)

        def theirs(turn):
            browser = Browser(chromium, folder / f"home{turn}")
            browser.open(page)
            browser.value(mermaid + ";0")
            svg = browser.value("(async () => { mermaid.initialize({startOnLoad: false});"
                                f"const drawn = await mermaid.render('x', {json.dumps(text)}); document.body.innerHTML = drawn.svg;"
                                "return drawn.svg; })()")
            (folder / "theirs.svg").write_text(svg, encoding="utf-8")
            shot = browser.ask("Page.captureScreenshot", format="png")["data"]
            (folder / "theirs.png").write_bytes(base64.b64decode(shot))
            browser.close()

        times = {"polku svg": [], "polku png": [], "mermaid svg and png": []}
        for turn in range(TURNS):
            times["polku svg"].append(timed(lambda: ours("a.svg")))
            times["polku png"].append(timed(lambda: ours("a.png")))
            times["mermaid svg and png"].append(timed(lambda turn=turn: theirs(turn)))
        middle = {name: statistics.median(all) for name, all in times.items()}
        for name, all in times.items():
            print(f"{name}: {middle[name]:.0f} ms ({min(all):.0f}–{max(all):.0f})")
        for name in ("polku svg", "polku png"):
            share = middle[name] / middle["mermaid svg and png"]
            kept = "kept" if share <= GOAL else "MISSED"
            print(f"= {'the map, ' + name + ', to Mermaid in Chromium':58} {share:8.2f}  ≤ {GOAL}  {kept}")


main()
