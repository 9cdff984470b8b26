#!/usr/bin/env python3
"""What the program is built of, from `cargo metadata`: the licence texts of every crate in it, and a list in
the form of CycloneDX 1.5 (SBOM). Fails where a crate ships no licence text and none is known for it.

    packaging/bill.py --target TRIPLE [--licences FILE] [--sbom FILE]
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("license", "licence", "copying", "copyright", "notice", "unlicense", "ofl")
# The texts that a licence says by its name alone, where a crate forgot to ship it.
STANDARD = {
    "MIT": ROOT / "packaging" / "licences" / "MIT.txt",
    "Apache-2.0": ROOT / "LICENSE-APACHE",
    "BSL-1.0": ROOT / "packaging" / "licences" / "BSL-1.0.txt",
}
# Texts that name no holder are the same for everybody.
NAMELESS = ("Apache-2.0", "BSL-1.0")


def metadata(target):
    command = ["cargo", "metadata", "--format-version=1", "--locked", f"--filter-platform={target}"]
    return json.loads(subprocess.check_output(command, cwd=ROOT))


def built_in(data):
    """The packages that are in the program: reached by normal dependencies, without build scripts' and tests'."""
    packages = {one["id"]: one for one in data["packages"]}
    nodes = {one["id"]: one for one in data["resolve"]["nodes"]}
    seen, todo = set(), [data["resolve"]["root"]]
    while todo:
        at = todo.pop()
        if at in seen:
            continue
        seen.add(at)
        for other in nodes[at]["deps"]:
            if any(kind["kind"] is None for kind in other["dep_kinds"]):
                todo.append(other["pkg"])
    found = [packages[one] for one in seen if one != data["resolve"]["root"]]
    edges = {one: [d["pkg"] for d in nodes[one]["deps"] if d["pkg"] in seen] for one in seen}
    return packages[data["resolve"]["root"]], sorted(found, key=lambda p: (p["name"], p["version"])), edges


def texts(package):
    """The licence texts that a crate ships, by name."""
    folder = Path(package["manifest_path"]).parent
    own = package.get("license_file")
    files = [one for one in folder.iterdir() if one.is_file() and one.name.lower().startswith(NAMES)]
    for deeper in ("LICENSES", "licenses", "LICENSE"):
        if (folder / deeper).is_dir():
            files += [one for one in (folder / deeper).iterdir() if one.is_file()]
    if own:
        files.append(folder / own)
    unique = sorted({one.resolve() for one in files if one.exists()})
    return [(one.name, one.read_text(encoding="utf-8", errors="replace").strip()) for one in unique]


def standard(package):
    """The usual text of one of the licences that a crate names."""
    licence = (package.get("license") or "").replace("/", " OR ")
    for name, path in STANDARD.items():
        if name in licence:
            holders = ", ".join(package.get("authors") or []) or f"the authors of {package['name']}"
            text = path.read_text(encoding="utf-8").strip()
            return [(name, text if name in NAMELESS else f"Copyright (c) {holders}\n\n{text}")]
    return []


def licences(packages):
    groups, missing = {}, []
    for package in packages:
        found = texts(package) or standard(package)
        if not found:
            missing.append(f"{package['name']} {package['version']} ({package.get('license')})")
        for _, text in found:
            groups.setdefault(text, []).append(package)
    if missing:
        sys.exit("no licence text for: " + ", ".join(missing))
    lines = ["What Polku is built of, and the licences of it.", ""]
    for package in packages:
        lines.append(f"{package['name']} {package['version']}: {package.get('license') or 'see below'}")
    for text, users in sorted(groups.items(), key=lambda pair: pair[1][0]["name"]):
        names = ", ".join(f"{one['name']} {one['version']}" for one in users)
        lines += ["", "=" * 100, names, "-" * 100, "", text]
    return "\n".join(lines) + "\n"


def purl(package):
    return f"pkg:cargo/{quote(package['name'])}@{quote(package['version'])}"


def sbom(root, packages, edges, lock):
    by_id = {one["id"]: one for one in [root, *packages]}

    def component(package):
        made = {
            "type": "library",
            "bom-ref": purl(package),
            "name": package["name"],
            "version": package["version"],
            "purl": purl(package),
        }
        if package.get("license"):
            made["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
        checksum = lock.get((package["name"], package["version"]))
        if checksum:
            made["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        return made

    value = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**component(root), "type": "application"}},
        "components": [component(one) for one in packages],
        "dependencies": [
            {"ref": purl(by_id[one]), "dependsOn": sorted(purl(by_id[other]) for other in others)}
            for one, others in sorted(edges.items(), key=lambda pair: purl(by_id[pair[0]]))
        ],
    }
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def checksums():
    """The checksum of every crate, from the lock file."""
    found, name, version = {}, None, None
    for line in (ROOT / "Cargo.lock").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(" = ")
        value = value.strip('"')
        if key == "name":
            name = value
        elif key == "version":
            version = value
        elif key == "checksum":
            found[(name, version)] = value
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", required=True)
    parser.add_argument("--licences", type=Path)
    parser.add_argument("--sbom", type=Path)
    wanted = parser.parse_args()
    root, packages, edges = built_in(metadata(wanted.target))
    if wanted.licences:
        wanted.licences.write_text(licences(packages), encoding="utf-8")
    if wanted.sbom:
        wanted.sbom.write_text(sbom(root, packages, edges, checksums()), encoding="utf-8")
    print(f"{len(packages)} crates", file=sys.stderr)


main()
