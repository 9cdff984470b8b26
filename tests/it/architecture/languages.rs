//! Every language has the same texts, and all of them are used.

use super::*;

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
