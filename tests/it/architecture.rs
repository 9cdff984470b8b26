//! The rules of the design as tests: who may know whom, where colours and texts may stand, and that the
//! languages say the same.

use crate::common::source::{Literal, Source, sources};
use crate::common::{files_of, root, text_of};
use fluent_bundle::FluentResource;
use polku::i18n::FILES;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The modules from the bottom up: a module may use those of lower layers and its own, and of its own
/// layer only without a circle.
const LAYERS: [&[&str]; 8] = [
    &["i18n", "journey", "sanitize", "stats"],
    &["edit", "file"],
    &["document"],
    &["analysis", "import"],
    &["wording"],
    &["paint"],
    &["export", "room"],
    &["cli", "ui"],
];

/// Modules that know nothing but themselves.
const ALONE: [&str; 3] = ["journey", "sanitize", "stats"];

/// Where a word may stand at all, and why nowhere else. A place is the beginning of a path.
const KEPT_IN: &[(&[&str], &[&str], &str)] = &[
    (
        &["egui", "emath", "epaint", "egui_plot"],
        &["src/paint/", "src/export/", "src/ui/", "src/main.rs"],
        "a drawing library belongs to what draws",
    ),
    (&["eframe"], &["src/ui/", "src/main.rs"], "only the window has a frame"),
    (&["rfd"], &["src/ui/"], "only the window opens dialogs"),
    (&["resvg", "usvg", "tiny_skia"], &["src/export/"], "only an export makes pixels"),
    (
        &["clap", "clap_complete"],
        &["src/cli/", "src/main.rs"],
        "only the command line has arguments",
    ),
    (&["calamine", "quick_xml"], &["src/import/workbook/"], "only workbooks are XML in an archive"),
    (&["ron"], &["src/file/", "src/import/"], "only files are written as RON"),
    (
        &["document::Document", "Document::", "&Document", "&mut Document"],
        &["src/document/", "src/ui/app/", "src/ui/jobs/"],
        "one place mutates",
    ),
    (
        &["std::fs", "File::open", "File::create"],
        &["src/file/", "src/cli/", "src/ui/"],
        "bytes in, value and warnings out",
    ),
    (&["fastrand"], &["src/cli/", "src/ui/", "src/file/"], "the caller brings the chance"),
    (
        &["SystemTime", "Zoned::now", "Instant::now"],
        &["src/cli/", "src/ui/", "src/file/", "src/room/server/", "src/main.rs"],
        "the caller brings the time",
    ),
    (&["tokio", "hyper", "hyper_util", "if_addrs"], &["src/room/"], "only the room has a network"),
    (&["println!", "eprintln!", "print!", "dbg!", "todo!"], &[], "what is printed is an outcome"),
    (&["unsafe"], &[], "not needed here"),
];

/// A longer file is two files.
const MOST_LINES: usize = 400;

fn program() -> &'static [Source] {
    static PROGRAM: LazyLock<Vec<Source>> = LazyLock::new(|| sources(root()));
    &PROGRAM
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

// The reader of the source

#[test]
fn the_source_is_read_as_the_compiler_reads_it() {
    let all = program();
    let has = |path: &str| all.iter().any(|one| one.path == path);
    assert!(has("src/main.rs") && has("src/journey/mod.rs") && has("src/ui/app/mod.rs"));
    assert!(!has("src/export/svg/tests.rs") && !has("src/stats/tally_tests.rs"));
    for source in all {
        assert_eq!(source.code.len(), source.text.len(), "{}", source.path);
        let count = |open: char, close: char| {
            source.code.matches(open).count() == source.code.matches(close).count()
        };
        assert!(count('{', '}') && count('(', ')') && count('[', ']'), "{}", source.path);
        assert_eq!(source.places_of("assert_eq!").count(), 0, "a test in {}", source.path);
    }
}

// Layers

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The modules that a file names by `crate::`, or by more `super::` than it has parents, with the place.
fn named_modules(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for at in source.places_of("crate::") {
        found.extend(names_at(source, at + "crate::".len()));
    }
    for at in source.places_of("super::") {
        let before = &source.code[..at];
        if before.ends_with("super::") {
            continue;
        }
        let rest = &source.code[at..];
        let steps = rest.split("super::").take_while(|between| between.is_empty()).count();
        let steps = rest.matches("super::").count().min(steps);
        if steps >= source.depth() {
            found.extend(names_at(source, at + steps * "super::".len()));
        }
    }
    found
}

/// The first names of `a::b` or `{a::b, c}`.
fn names_at(source: &Source, at: usize) -> Vec<(usize, String)> {
    let name = |from: usize| {
        let end = source.code[from..].find(|c: char| c != '_' && !c.is_ascii_alphanumeric());
        source.code[from..from + end.unwrap_or(0)].to_owned()
    };
    if !source.code[at..].starts_with('{') {
        return vec![(at, name(at))];
    }
    let (mut names, mut depth, mut expects) = (Vec::new(), 0, false);
    for (from, c) in source.code[at..source.closing(at)].char_indices() {
        match c {
            '{' => (depth, expects) = (depth + 1, depth == 0),
            '}' => depth -= 1,
            ',' if depth == 1 => expects = true,
            c if expects && c.is_ascii_alphabetic() => {
                names.push((at + from, name(at + from)));
                expects = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn every_module_has_a_layer_and_the_library_lists_them_upwards() {
    let library = text_of(&root().join("src/lib.rs"));
    let listed =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let layers: Vec<usize> = listed
        .map(|module| layer(module).unwrap_or_else(|| panic!("{module} has no layer")))
        .collect();
    assert!(layers.is_sorted(), "src/lib.rs lists the modules from the bottom up");
    assert_eq!(layers.len(), LAYERS.iter().map(|layer| layer.len()).sum::<usize>());
}

#[test]
fn imports_point_downwards_only() {
    let mut faults = Vec::new();
    let mut beside: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut seen = 0;
    for source in program().iter().filter(|one| !matches!(one.module(), "main" | "lib")) {
        let own = source.module();
        let own_layer = layer(own).unwrap_or_else(|| panic!("{own} has no layer"));
        for (at, other) in named_modules(source) {
            // `crate::ui` inside of `ui` is its own house; a macro or a constant of the root has no layer.
            let Some(other_layer) = layer(&other).filter(|_| other != own) else { continue };
            seen += 1;
            if other_layer > own_layer || ALONE.contains(&own) {
                faults.push(format!("{}: {own} uses {other}", source.place(at)));
            } else if other_layer == own_layer {
                beside.entry(own.into()).or_default().insert(other);
            }
        }
        for at in source.places_of("polku::") {
            faults.push(format!("{}: inside it is called crate", source.place(at)));
        }
    }
    assert!(seen > 100, "only {seen} imports were seen");
    for (one, others) in &beside {
        for other in
            others.iter().filter(|other| beside.get(*other).is_some_and(|it| it.contains(one)))
        {
            faults.push(format!("{one} and {other} use each other"));
        }
    }
    let pair = |one: &str, other: &str| beside.get(one).is_some_and(|it| it.contains(other));
    for (one, other) in
        [("cli", "ui"), ("ui", "cli"), ("analysis", "import"), ("import", "analysis")]
    {
        assert!(!pair(one, other), "{one} uses {other}");
    }
    report(&faults);
}

#[test]
fn the_reader_of_imports_sees_every_way_to_write_one() {
    let code =
        "use crate::{journey::{A, B}, stats as s};\nuse super::super::ui;\nuse super::near;\n";
    let source = Source {
        path: "src/edit/apply.rs".into(),
        text: code.into(),
        code: code.into(),
        literals: Vec::new(),
    };
    let names: Vec<String> = named_modules(&source).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["journey", "stats", "ui"]);
}

#[test]
fn what_belongs_to_one_place_stays_there() {
    let mut faults = Vec::new();
    for source in program() {
        for (words, places, reason) in KEPT_IN {
            if places.iter().any(|place| source.path.starts_with(place)) {
                continue;
            }
            for word in *words {
                for at in source.places_of(word) {
                    faults.push(format!("{}: {word}: {reason}", source.place(at)));
                }
            }
        }
    }
    report(&faults);
}

// Files

#[test]
fn no_file_is_longer_than_a_few_screens() {
    let long = program().iter().map(|one| (one.text.lines().count(), &one.path));
    let long = long.filter(|(lines, _)| *lines > MOST_LINES);
    report(&long.map(|(lines, path)| format!("{path}: {lines} lines")).collect::<Vec<_>>());
}

#[test]
fn every_file_says_first_what_it_is() {
    let silent = program().iter().filter(|one| !one.text.starts_with("//! "));
    report(&silent.map(|one| format!("{}: begins without //!", one.path)).collect::<Vec<_>>());
}

// Colours and texts

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

// Languages

/// A text of a language as it is written in its file.
struct Entry {
    file: String,
    shown: BTreeSet<String>,
    chosen_by: BTreeSet<String>,
}

/// The texts of a language by key; a key that is there twice is a fault.
fn entries(language: &str, faults: &mut Vec<String>) -> BTreeMap<String, Entry> {
    let mut found: BTreeMap<String, Entry> = BTreeMap::new();
    for path in files_of(&format!("assets/locales/{language}"), "ftl") {
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = text_of(&path);
        let mut key = String::new();
        let mut pattern = String::new();
        for line in text.lines().chain(["end = "]) {
            let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
            if begins && !key.is_empty() {
                let (shown, chosen_by) = variables(&pattern);
                let entry = Entry { file: file.clone(), shown, chosen_by };
                if found.insert(key.clone(), entry).is_some() {
                    faults.push(format!("{language}/{file}: {key} is there twice"));
                }
                pattern.clear();
            }
            if begins {
                let (name, rest) = line.split_once('=').expect("key = text");
                name.trim().clone_into(&mut key);
                pattern.push_str(rest);
            } else if !line.starts_with('#') {
                pattern.push('\n');
                pattern.push_str(line);
            }
        }
    }
    found
}

/// The variables that a text shows, and those that only choose between forms.
fn variables(pattern: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut shown, mut chosen_by) = (BTreeSet::new(), BTreeSet::new());
    for (at, _) in pattern.match_indices('$') {
        let rest = &pattern[at + 1..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let is_choice = rest.trim_start().starts_with("->");
        if is_choice { &mut chosen_by } else { &mut shown }.insert(name.to_owned());
    }
    (shown, chosen_by)
}

fn english() -> BTreeMap<String, Entry> {
    entries("en", &mut Vec::new())
}

#[test]
fn the_languages_have_the_same_texts_with_the_same_values() {
    let mut faults = Vec::new();
    let english = entries("en", &mut faults);
    assert!(english.len() > 100);
    for language in ["fi", "sv"] {
        let other = entries(language, &mut faults);
        for (key, entry) in &english {
            match other.get(key) {
                None => faults.push(format!("{language}/{}: {key} is missing", entry.file)),
                Some(there) if there.shown != entry.shown => faults.push(format!(
                    "{language}/{}: {key} shows {:?}, in English {:?}",
                    there.file, there.shown, entry.shown
                )),
                Some(there) if there.file != entry.file => faults.push(format!(
                    "{language}/{}: {key} stands in English in {}",
                    there.file, entry.file
                )),
                Some(_) => (),
            }
        }
        for (key, entry) in other.iter().filter(|(key, _)| !english.contains_key(*key)) {
            faults.push(format!("{language}/{}: {key} is not in English", entry.file));
        }
    }
    report(&faults);
}

#[test]
fn every_file_of_texts_is_built_in_and_can_be_read() {
    for (language, texts) in FILES {
        let paths = files_of(&format!("assets/locales/{language}"), "ftl");
        assert_eq!(paths.len(), texts.len(), "{language}");
        for path in paths {
            let text = text_of(&path);
            assert!(texts.contains(&text.as_str()), "{} is not built in", path.display());
            let read = FluentResource::try_new(text);
            assert!(read.is_ok(), "{}: {:?}", path.display(), read.err());
        }
    }
    let in_folder = crate::common::names_in(&root().join("assets/locales"));
    assert_eq!(in_folder, ["en", "fi", "sv"], "nothing but languages");
}

/// A name of a widget, not of a text, comes after one of these.
const NAME_MAKERS: [&str; 15] = [
    "Id::unique(",
    "Id::new(",
    "id_salt(",
    "push_id(",
    "field_id(",
    "round_field(",
    "section(",
    "section::id(",
    "plot(",
    "Plot::new(",
    "modal(",
    "parsed(",
    "pick(",
    ".name(",
    "id.with(",
];

/// Whether a literal names a widget: one of [`NAME_MAKERS`] is opened shortly before it and not yet closed.
fn names_a_widget(source: &Source, at: usize) -> bool {
    let start = at.saturating_sub(120);
    let before = &source.code.as_bytes()[start..at];
    let before = String::from_utf8_lossy(before);
    NAME_MAKERS.iter().any(|maker| {
        before.rfind(maker).is_some_and(|found| {
            let between = &before[found + maker.len()..];
            between.matches(')').count() <= between.matches('(').count() && !between.contains(';')
        })
    })
}

fn looks_like_a_key(text: &str) -> bool {
    let fits = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.contains('-')
        && text.split('-').all(fits)
}

/// The fixed beginning and end of a key that is put together, such as `report-column-{key}`.
fn ends_of_key(text: &str) -> Option<(&str, &str)> {
    let (start, rest) = text.split_once('{')?;
    let (name, end) = rest.split_once('}')?;
    let is_name = name.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase());
    let joined = format!("{start}x{end}");
    (is_name && joined != "x" && looks_like_a_key(&joined)).then_some((start, end))
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let known = english();
    let families: BTreeSet<&str> =
        known.keys().filter_map(|key| key.split_once('-')).map(|(family, _)| family).collect();
    let mut faults = Vec::new();
    for source in program() {
        // Attributes of SVG look like keys.
        if source.path.starts_with("src/export/svg/") {
            continue;
        }
        for literal in source.literals.iter().filter(|literal| !known.contains_key(&literal.text)) {
            let before = source.code[..literal.at].trim_end();
            let after = source.code[literal.end..].trim_start();
            let is_asked = before.ends_with(".text(") && after.starts_with(')')
                || before.ends_with(".with(") && after.starts_with(", &[");
            let family = literal.text.split('-').next().unwrap_or_default();
            let may_be = looks_like_a_key(&literal.text)
                && families.contains(family)
                && !names_a_widget(source, literal.at);
            if is_asked || may_be {
                faults.push(format!("{}: “{}”", source.place(literal.at), literal.text));
            }
        }
    }
    report(&faults);
}

#[test]
fn every_text_is_used() {
    let all = program();
    let literals: BTreeSet<&str> =
        all.iter().flat_map(|one| &one.literals).map(|one| one.text.as_str()).collect();
    let ends: Vec<_> = literals.iter().filter_map(|text| ends_of_key(text)).collect();
    let is_put_together = |key: &str| {
        ends.iter().any(|(start, end)| {
            let middle = key.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
            middle.is_some_and(|middle| literals.contains(middle))
        })
    };
    let is_used = |key: &str| literals.contains(key) || is_put_together(key);
    let known = english();
    let faults = known.iter().filter(|(key, _)| !is_used(key));
    let faults = faults.map(|(key, entry)| format!("{}: nothing shows {key}", entry.file));
    report(&faults.collect::<Vec<_>>());
}

/// The names of the values given to a text that is asked for by its key; `None` where it is something
/// else, or where the values were made elsewhere and cannot be seen.
fn given_values<'a>(source: &'a Source, key: &Literal) -> Option<Vec<&'a str>> {
    let before = source.code[..key.at].trim_end();
    let rest = &source.code[key.end..];
    if before.ends_with(".text(") && rest.starts_with(')') {
        return Some(Vec::new());
    }
    let is_list = rest.trim_start_matches([',', ' ', '\n']).starts_with("&[");
    if !before.ends_with(".with(") || !is_list {
        return None;
    }
    let open = key.end + rest.find('[')?;
    let end = source.closing(open);
    if !source.code[open + 1..end].trim_start().starts_with('(') {
        return None;
    }
    let is_name = |at: usize| (open..end).contains(&at) && source.code[..at].ends_with('(');
    let names = source.literals.iter().filter(|one| is_name(one.at));
    Some(names.map(|one| one.text.as_str()).collect())
}

#[test]
fn every_text_gets_the_values_it_shows() {
    let languages = ["en", "fi", "sv"].map(|language| entries(language, &mut Vec::new()));
    let needs = |key: &str| -> BTreeSet<&String> {
        let entries = languages.iter().filter_map(|language| language.get(key));
        entries.flat_map(|entry| entry.shown.iter().chain(&entry.chosen_by)).collect()
    };
    let mut faults = Vec::new();
    let mut seen = 0;
    for source in program() {
        for literal in &source.literals {
            let Some(given) = given_values(source, literal) else { continue };
            seen += 1;
            for name in needs(&literal.text) {
                if !given.contains(&name.as_str()) {
                    faults.push(format!(
                        "{}: {} without ${name}",
                        source.place(literal.at),
                        literal.text
                    ));
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} texts are asked for by their key");
    report(&faults);
}
