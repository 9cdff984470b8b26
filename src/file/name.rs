//! File names from what somebody typed.

/// So long a name is kept, in characters: with its ending it fits every file system.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A file name without ending, made of a title: only letters, digits, spaces, - and _ of it, never a
/// name that a system keeps for itself, and never empty.
#[must_use]
pub fn stem_of(title: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') { c } else { '-' };
    let stem: String = title.trim().chars().take(LONGEST).map(kept).collect();
    let stem = stem.trim_matches([' ', '-']);
    if stem.is_empty() {
        "polku".into()
    } else if is_device(stem) {
        format!("{stem}-")
    } else {
        stem.into()
    }
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_lowercase();
    // COM1 and COM¹ are the same device.
    let bare = stem.trim_end_matches(|c: char| c.is_numeric());
    DEVICES.contains(&bare) && (bare.len() == stem.len() || matches!(bare, "com" | "lpt"))
}

#[cfg(test)]
mod tests {
    use super::stem_of;

    #[test]
    fn a_title_leaves_no_folder_and_no_device() {
        for (title, stem) in [
            ("Kahvila Kulma 2026", "Kahvila Kulma 2026"),
            ("Äiti & lapsi", "Äiti - lapsi"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\Windows\\x", "C--Windows-x"),
            ("name.exe.", "name-exe"),
            ("a\u{0}b\u{1b}[2J\nc", "a-b--2J-c"),
            ("\u{202e}nor.exe", "nor-exe"),
            ("  ", "polku"),
            ("...", "polku"),
            ("", "polku"),
            ("CON", "CON-"),
            (" nul ", "nul-"),
            ("Lpt9", "Lpt9-"),
            ("com¹", "com¹-"),
            ("com", "com-"),
            ("Company", "Company"),
            ("con2", "con2"),
        ] {
            assert_eq!(stem_of(title), stem, "{title:?}");
        }
        assert_eq!(stem_of(&"ä".repeat(300)).chars().count(), 60);
    }
}
