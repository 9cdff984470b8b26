//! The fonts of this computer, for letters that ours lack.

use std::path::{Path, PathBuf};

/// Larger files are no fonts that anybody needs here.
const LARGEST: u64 = 80 << 20;
/// Folders deeper than this hold no fonts.
const DEEPEST: usize = 6;
/// More files are not looked at.
const MOST: usize = 5_000;
/// Fonts whose names begin so have many letters, and are looked at first.
const RICH: [&str; 9] = [
    "notosans",
    "notocolor",
    "noto",
    "segoeui",
    "seguiemj",
    "dejavusans",
    "arial",
    "apple",
    "unifont",
];

/// Faces whose names say so are emphasised or narrow.
const STYLED: [&str; 9] =
    ["bold", "italic", "oblique", "black", "light", "condensed", "narrow", "mono", "thin"];

/// The font files of the system and of the user, those with many letters first; the same order on every call.
#[must_use]
pub fn system_fonts() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders() {
        collect(&folder, DEEPEST, &mut found);
    }
    let rank = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
        let name = name.unwrap_or_default();
        let first = RICH.iter().position(|rich| name.starts_with(rich));
        // Of a family, the regular face first.
        let is_styled = STYLED.iter().any(|style| name.contains(style));
        (first.unwrap_or(RICH.len()), is_styled, !name.contains("regular"), path.clone())
    };
    found.sort_by_cached_key(rank);
    found.dedup();
    found
}

/// The bytes of a font. None where it cannot be read.
#[must_use]
pub fn font(path: &Path) -> Option<Vec<u8>> {
    let data = std::fs::metadata(path).ok()?;
    if !data.is_file() || data.len() > LARGEST {
        return None;
    }
    std::fs::read(path).ok()
}

fn folders() -> Vec<PathBuf> {
    let home = |rest: &[&str]| {
        let home = std::env::var_os(if cfg!(windows) { "LOCALAPPDATA" } else { "HOME" })?;
        Some(rest.iter().fold(PathBuf::from(home), |path, part| path.join(part)))
    };
    if cfg!(windows) {
        let system = std::env::var_os("SystemRoot").map(|root| PathBuf::from(root).join("Fonts"));
        system.into_iter().chain(home(&["Microsoft", "Windows", "Fonts"])).collect()
    } else if cfg!(target_os = "macos") {
        let system = ["/System/Library/Fonts", "/Library/Fonts"].map(PathBuf::from);
        system.into_iter().chain(home(&["Library", "Fonts"])).collect()
    } else {
        let system = ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from);
        let own = [home(&[".local", "share", "fonts"]), home(&[".fonts"])];
        system.into_iter().chain(own.into_iter().flatten()).collect()
    }
}

fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if found.len() >= MOST {
            return;
        }
        let path = entry.path();
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, found);
            }
            continue;
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        if ending.is_some_and(|ending| ["ttf", "otf", "ttc"].contains(&ending.as_str())) {
            found.push(path);
        }
    }
}
