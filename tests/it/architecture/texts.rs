//! Colours and texts stand where they belong.

use super::*;

/// Whether a text is a colour such as `#fff` or holds one such as `#1f2933`.
fn is_colour(text: &str) -> bool {
    let digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_hexdigit).count();
    text.match_indices('#').any(|(at, _)| {
        let rest = &text[at + 1..];
        let count = digits(rest);
        let ends = !rest[count..].starts_with(char::is_alphanumeric);
        match count {
            3 | 4 => text.len() == count + 1,
            6 | 8 => ends,
            _ => false,
        }
    })
}

#[test]
fn a_colour_is_known_when_it_is_seen() {
    for colour in ["#fff", "#ffff", "#1f2933", "#1F2933cc", "fill=\"#ff0000\""] {
        assert!(is_colour(colour), "{colour}");
    }
    for other in ["#3", "#", "#{id}", "url(#clip_1)", "# Feed the cat", "C#", "##", "#abcdefg1"] {
        assert!(!is_colour(other), "{other}");
    }
}

#[test]
fn colours_are_written_down_in_the_theme_only() {
    const MAKERS: [&str; 7] = [
        "Color32::from_",
        "Rgba::from_",
        "Hsva::new",
        "HexColor",
        "hex_color!",
        "Hsva::from",
        "Color32::new",
    ];
    // They paint nothing, or what the text says itself.
    const NO_COLOURS: [&str; 2] = ["TRANSPARENT", "PLACEHOLDER"];
    let mut faults = Vec::new();
    for source in program().iter().filter(|one| one.path != "src/paint/theme.rs") {
        for literal in source.literals.iter().filter(|one| is_colour(&one.text)) {
            faults.push(format!("{}: “{}”", source.place(literal.at), literal.text));
        }
        for maker in MAKERS {
            for (at, _) in source.code.match_indices(maker) {
                let open = at + source.code[at..].find('(').unwrap_or(0);
                let arguments = &source.code[open..source.closing(open)];
                // A mixture of colours is made of colours; one that is written down has digits first.
                let first = arguments.trim_start_matches(['(', ' ', '\n']);
                if first.starts_with(|c: char| c.is_ascii_digit()) {
                    faults.push(format!("{}: {maker}…{arguments}", source.place(at)));
                }
            }
        }
        for at in source.places_of("Color32::") {
            let rest = &source.code[at + "Color32::".len()..];
            let end = rest.find(|c: char| c != '_' && !c.is_ascii_alphanumeric()).unwrap_or(0);
            let name = &rest[..end];
            let is_named = name.starts_with(|c: char| c.is_ascii_uppercase());
            if is_named && !NO_COLOURS.contains(&name) {
                faults.push(format!("{}: Color32::{name}", source.place(at)));
            }
        }
    }
    report(&faults);
}

#[test]
fn texts_of_the_window_and_the_drawings_come_from_the_locales() {
    const METHODS: &[&str] = &[
        ".label(",
        ".button(",
        ".heading(",
        ".small(",
        ".strong(",
        ".weak(",
        ".monospace(",
        ".small_button(",
        ".on_hover_text(",
        ".on_disabled_hover_text(",
        ".hint_text(",
        ".menu_button(",
        ".collapsing(",
        ".hyperlink_to(",
        ".accessible_name(",
        "RichText::new(",
        "Button::new(",
        "Label::new(",
        "MenuButton::new(",
        "SubMenuButton::new(",
        "Window::new(",
        "CollapsingHeader::new(",
    ];
    let mut faults = Vec::new();
    for source in program() {
        if !(source.path.starts_with("src/ui/") || source.path.starts_with("src/paint/")) {
            continue;
        }
        for method in METHODS {
            for at in source.places_of(method) {
                let Some(literal) = source.literal_at(at + method.len()) else { continue };
                if literal.text.chars().any(char::is_alphabetic) {
                    faults.push(format!("{}: {method}“{}”", source.place(at), literal.text));
                }
            }
        }
        for literal in source.literals.iter().filter(|literal| is_sentence(&literal.text)) {
            let before = source.code[..literal.at].trim_end();
            let line = before.rsplit(['\n', ';', '{']).next().unwrap_or(before);
            // For people who read the log or the code, not the window.
            let is_inner =
                line.contains("log::") || before.ends_with("reason =") || line.contains("#[error");
            if !is_inner {
                faults.push(format!("{}: “{}”", source.place(literal.at), literal.text));
            }
        }
    }
    report(&faults);
}

/// A capital letter, and at least two words.
fn is_sentence(text: &str) -> bool {
    let words =
        text.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    text.starts_with(char::is_uppercase) && words.count() > 1
}

/// Errors are data; only `wording` says them. What is logged is for developers.
#[test]
fn what_went_wrong_is_said_by_wording() {
    const NAMES: [&str; 4] = ["error", "err", "fault", "trouble"];
    let mut faults = Vec::new();
    for source in program() {
        let speaks = ["src/ui/", "src/cli/", "src/document/"];
        if !speaks.iter().any(|place| source.path.starts_with(place)) {
            continue;
        }
        let is_logged = |at: usize| {
            let before = &source.code[..at];
            before.rsplit([';', '{', '}']).next().is_some_and(|line| line.contains("log::"))
        };
        for (at, _) in source.code.match_indices(".to_string()") {
            let before = &source.code[..at];
            let start = before.rfind(|c: char| c != '_' && !c.is_ascii_alphanumeric());
            let name = &before[start.map_or(0, |start| start + 1)..];
            if NAMES.contains(&name) && !is_logged(at) {
                faults.push(format!("{}: {name}.to_string()", source.place(at)));
            }
        }
        for literal in &source.literals {
            let shows = NAMES.iter().any(|name| literal.text.contains(&format!("{{{name}}}")));
            if shows && !is_logged(literal.at) {
                faults.push(format!("{}: “{}”", source.place(literal.at), literal.text));
            }
        }
    }
    report(&faults);
}
