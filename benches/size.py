#!/usr/bin/env python3
"""What each large feature takes of the program's file, in megabytes.

    CARGO_PROFILE_RELEASE_STRIP=none cargo build --release --locked
    benches/size.py target/release/polku

Adds up the sizes of all functions and data that still have their names, by the library they come from; what the standard
library made for a library counts as that library's. Needs nm and size (binutils), so Linux.
"""
import collections
import re
import subprocess
import sys

# A feature, and the beginnings of the names of its libraries. The first that fits counts.
FEATURES = {
    "Polku itself": ["polku"],
    "drawing by Vulkan, Metal or Direct3D": ["wgpu", "egui_wgpu", "naga", "ash", "gpu_", "spirv", "range_alloc"],
    "screen readers": ["accesskit", "zbus", "zvariant", "atspi", "async_", "enumflags", "ordered_stream"],
    "the window and what is in it": [
        "egui", "eframe", "epaint", "emath", "ecolor", "winit", "wayland", "x11", "smithay", "sctk", "calloop", "xkb",
        "glutin", "glow", "arboard", "wl_clipboard", "libloading", "nucleo", "webbrowser", "cursor_icon", "profiling",
    ],
    "letters in the window": [
        "skrifa", "read_fonts", "harfrust", "vello", "fearless_simd", "fontique", "kurbo", "glifo", "fontconfig",
        "peniko", "icu_", "zerovec",
    ],
    "pictures: SVG to PNG, photos": [
        "resvg", "usvg", "tiny_skia", "svgtypes", "roxmltree", "png", "image", "zune", "fdeflate", "rustybuzz",
        "ttf_parser", "fontdb", "simplecss", "imagesize", "moxcms", "unicode_bidi", "gif", "weezl",
    ],
    "PDF": ["krilla", "subsetter", "pdf_writer", "write_fonts", "xmp_writer", "rxing", "zopfli", "siphasher", "rayon"],
    "spreadsheets": ["rust_xlsxwriter", "calamine", "zip", "quick_xml", "codepage", "encoding_rs", "chardetng", "lzma"],
    "squeezing and unsqueezing files": ["zlib_rs", "flate2", "miniz", "crc32fast"],
    "the room's phones": ["hyper", "http", "tokio", "tungstenite", "fast_qr", "httparse", "mio", "socket2"],
    "journey files": ["ron", "serde", "jiff", "fluent", "unic", "intl", "base64", "hypher", "rust_stemmers", "statrs"],
    "the command line": ["clap", "anstream", "anstyle", "strsim"],
}
# Of whom these are made says the rest of the name.
COMMON = {
    "core", "alloc", "std", "hashbrown", "dyn", "mut", "const", "impl", "as", "for", "unsafe", "extern", "fn", "str",
    "closure", "smallvec", "ahash", "either", "indexmap", "serde_core", "serde", "once_cell", "parking_lot", "litemap",
}
TABLES = ["eh_frame", "eh_frame_hdr", "gcc_except_table", "rela.dyn", "data.rel.ro"]


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def feature(name):
    parts = re.findall(r"(?<![:\w])([A-Za-z_]\w*)(?=::)", name)
    library = next((part for part in parts if part not in COMMON), parts[0] if parts else "")
    for one, beginnings in FEATURES.items():
        if library.startswith(tuple(beginnings)):
            return one
    return "the standard library, for all of them" if library in COMMON else "all others"


def main():
    program = sys.argv[1]
    found, own = collections.Counter(), collections.Counter()
    for line in said("nm", "-S", "--defined-only", "-C", program).splitlines():
        symbol = re.match(r"[0-9a-f]+ ([0-9a-f]+) (\w) (.*)", line)
        if not symbol:
            continue
        size, kind, name = int(symbol[1], 16), symbol[2], symbol[3]
        one = feature(name)
        if kind not in "bB":
            found[one] += size
        module = re.search(r"polku::(\w+)", name)
        if one == "Polku itself" and module:
            own[module[1]] += size
    sections = {}
    for line in said("size", "-A", program).splitlines():
        section = re.match(r"\.(\S+)\s+(\d+)", line)
        if section:
            sections[section[1]] = int(section[2])
    loaded = sum(size for name, size in sections.items() if not name.startswith(("debug", "bss", "tbss", "comment")))
    tables = sum(sections.get(name, 0) for name in TABLES)
    if not found:
        sys.exit(f"{program} has no names any more: build it with CARGO_PROFILE_RELEASE_STRIP=none")
    found["places in the file, and how to leave a function"] = tables
    found["fonts, texts, samples and other data"] = loaded - sum(found.values())
    for name, size in found.most_common():
        print(f"{size / 1e6:6.1f}  {name}")
    print(f"{loaded / 1e6:6.1f}  in all")
    print("\nPolku itself: " + ", ".join(f"{name} {size / 1e6:.1f}" for name, size in own.most_common(12)))


main()
