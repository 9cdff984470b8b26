//! Imports point downwards, and what belongs to one place stays there.

use super::*;

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
