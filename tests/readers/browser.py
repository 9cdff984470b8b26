"""Opens a report in headless Chromium and uses it as people do: `browser.py CHROMIUM REPORT [MERMAID DIAGRAM]`.

Talks the DevTools protocol through a pipe, so nothing but Chromium and Python is needed. Prints what it saw as JSON.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Browser:
    def __init__(self, program, home):
        to_browser, self.write = os.pipe()
        self.read, from_browser = os.pipe()
        for end in (to_browser, from_browser):
            os.set_inheritable(end, True)
        command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
                   f"--user-data-dir={home}", "--no-first-run", "--disable-background-networking", "about:blank"]
        quoted = " ".join("'" + part.replace("'", "'\\''") + "'" for part in command)
        shell = f"exec {quoted} 3<&{to_browser} 4>&{from_browser}"
        self.process = subprocess.Popen(["bash", "-c", shell], pass_fds=(to_browser, from_browser),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.rest, self.number, self.session, self.logged = b"", 0, None, []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def take(self):
        while b"\0" not in self.rest:
            more = os.read(self.read, 1 << 20)
            if not more:
                raise EOFError("Chromium has gone")
            self.rest += more
        one, self.rest = self.rest.split(b"\0", 1)
        one = json.loads(one)
        self.logged.append(one)
        return one

    def ask(self, method, **params):
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.take()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, path):
        self.ask("Page.navigate", url=pathlib.Path(path).absolute().as_uri())
        while self.take().get("method") != "Page.loadEventFired":
            pass

    def value(self, code):
        result = self.ask("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def key(self, key, code=0, text=""):
        for kind in ("keyDown", "keyUp"):
            extra = {"text": text} if text and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **extra)

    def close(self):
        try:
            self.session = None
            self.ask("Browser.close")
        except (EOFError, OSError):
            pass
        self.process.wait(20)


# The first table with numbers.
TABLE = "[...document.querySelectorAll('main table')].find(t => t.tBodies[0].rows.length > 2 && t.querySelector('thead .n'))"


def column(at):
    rows = f"{TABLE}.tBodies[0].rows"
    return f"[...{rows}].map(row => row.cells[{at}].dataset.v ?? row.cells[{at}].textContent.trim())"


def use(browser, path):
    told = {}
    browser.open(path)
    told["title"] = browser.value("document.title")
    told["language"] = browser.value("document.documentElement.lang")
    told["requests"] = [one["params"]["request"]["url"][:60] for one in browser.logged
                        if one.get("method") == "Network.requestWillBeSent"
                        and not one["params"]["request"]["url"].startswith(("file:", "about:", "data:"))]
    heads = f"{TABLE}.tHead.rows[0].cells"
    told["heads"] = browser.value(f"[...{heads}].map(h => h.textContent)")
    told["unsorted"] = browser.value(column(0))
    # By keyboard: to the button of the first head, and press it.
    browser.value(f"{heads}[0].querySelector('button').focus()")
    browser.key("Enter", 13, "\r")
    told["sorted"] = browser.value(column(0))
    told["sort"] = browser.value(f"{heads}[0].getAttribute('aria-sort')")
    browser.key(" ", 32, " ")
    told["turned"] = browser.value(column(0))
    number = browser.value(f"[...{heads}].findIndex(h => h.classList.contains('n'))")
    browser.value(f"{heads}[{number}].querySelector('button').click()")
    told["numbers"] = browser.value(column(number))
    # The first Tab of a page is the way past its head.
    browser.open(path)
    browser.key("Tab", 9)
    told["first"] = browser.value("document.activeElement.className")
    before = browser.value("getComputedStyle(document.documentElement).backgroundColor")
    browser.value("document.getElementById('look').click()")
    after = browser.value("getComputedStyle(document.documentElement).backgroundColor")
    told["looks"] = [before, after]
    told["overlaps"] = browser.value(OVERLAPS)
    told["wide"] = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    # As on a phone: nothing beside the page, and the title is no column of letters.
    browser.ask("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=1, mobile=False)
    told["phone"] = {
        "wide": browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        "title": browser.value("document.querySelector('h1').getBoundingClientRect().width"),
    }
    browser.ask("Emulation.clearDeviceMetricsOverride")
    told["unnamed"] = browser.value(
        "[...document.querySelectorAll('svg')].filter(s => !s.querySelector('title')).length")
    # As on A4 between its margins: no table is cut off.
    browser.ask("Emulation.setEmulatedMedia", media="print")
    browser.ask("Emulation.setScrollbarsHidden", hidden=True)
    told["cut"] = []
    for width, lies in ((665, "!"), (994, "!!")):
        browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=990, deviceScaleFactor=1, mobile=False)
        told["cut"] += browser.value(
            f"[...document.querySelectorAll('table')].filter(t => {lies}t.closest('#kpis,#annex')"
            " && t.getBoundingClientRect().right > innerWidth + 1).map(t => t.tHead.textContent)")
    # As on letter between its margins: what matters ends on the first page.
    browser.ask("Emulation.setDeviceMetricsOverride", width=687, height=927, deviceScaleFactor=1, mobile=False)
    told["first_page"] = browser.value(
        "Math.max(...[...document.querySelectorAll('.kpis,.kpis+p')].map(e => e.getBoundingClientRect().bottom))"
        " - document.body.getBoundingClientRect().top")
    browser.ask("Emulation.clearDeviceMetricsOverride")
    browser.ask("Emulation.setEmulatedMedia", media="")
    browser.ask("Emulation.setScrollbarsHidden", hidden=False)
    pdf = browser.ask("Page.printToPDF", preferCSSPageSize=True, transferMode="ReturnAsBase64")["data"]
    told["printed"] = len(pdf)
    told["refused"] = [one["params"]["entry"]["text"] for one in browser.logged if one.get("method") == "Log.entryAdded"]
    return told


# Texts of the first picture that lie over each other by more than a hair.
OVERLAPS = """(() => {
  const all = [...document.querySelector('.picture svg').querySelectorAll('text')]
    .map(t => [t.textContent, t.getBoundingClientRect()]).filter(([t, r]) => t.trim() && r.width > 0);
  const over = [];
  for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) {
    const [a, b] = [all[i][1], all[j][1]];
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (x > 2 && y > Math.min(a.height, b.height) * 0.5) over.push([all[i][0], all[j][0]]);
  }
  return over;
})()"""


def diagram(browser, library, path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    page = pathlib.Path(path).with_suffix(".page.html")
    page.write_text("<!doctype html><meta charset=utf-8><div id=d></div>", encoding="utf-8")
    browser.open(page)
    browser.value(pathlib.Path(library).read_text(encoding="utf-8") + ";0")
    return browser.value(
        "(async () => { const m = globalThis.mermaid; m.initialize({startOnLoad: false});"
        f"const text = {json.dumps(text)}; const kind = await m.parse(text);"
        "const drawn = await m.render('x', text);"
        "return {kind: kind.diagramType, svg: drawn.svg.length,"
        " texts: [...new DOMParser().parseFromString(drawn.svg, 'text/html').querySelectorAll('text,div')].map(t => t.textContent)}; })()")


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        browser = Browser(sys.argv[1], home)
        try:
            told = {"report": use(browser, sys.argv[2])}
            if len(sys.argv) > 4:
                told["diagram"] = diagram(browser, sys.argv[3], sys.argv[4])
        finally:
            browser.close()
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
