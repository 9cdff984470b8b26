//! One thing, one word: what the style guide rules out is in no text of the window, the command line, the templates.

use crate::common::{files_of, text_of};

/// Words and parts of words that are never said, in lower case. A space before or after means a word of its own.
const FORBIDDEN: [(&str, &[&str]); 3] = [
    (
        "fi",
        &[
            "sattum",
            "varmuudella",
            "varmasti",
            "todistaa",
            "arvaus",
            "kieltäyty",
            "hyvä pää",
            "hyvää päätä",
            "yksittäisiä ään",
            "avoin palaute",
            "vaikutuksen suuruus",
            "tiiminne",
            "lisää kutsutut",
            "asialista",
            "ohjaaja",
            "käymättä",
            "haamuostos",
            "tavoitetulos",
            " polulla",
            " polkuun ",
            "kipupiste",
            "teidän",
            " ej ",
        ],
    ),
    (
        "sv",
        &[
            "bekräftade fall",
            " faller",
            " föll ",
            "slump ",
            " säkert ",
            "gissning",
            " skall ",
            " ej ",
            "respons ",
            "återkoppling",
            "goda änden",
            "god ände",
            "dagens kolumn",
            "belägg",
            "enstaka röster",
            "känt som",
            "målresultat",
            "%-intervall",
            "vägra",
            " utslag",
            "dagordning",
            "lojalitet",
        ],
    ),
    (
        "en",
        &[
            "surely",
            "not chance",
            "refuse",
            "single voices",
            "good end",
            "headline",
            "open feedback",
            "95 %",
            "index 0",
            " ticked",
            "is no number",
            "a newer polku",
            "gone through",
        ],
    ),
];

fn faults(language: &str, file: &str, text: &str, words: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        // The key of a text is nobody's word.
        let said = if line.starts_with(' ') {
            line
        } else {
            line.split_once(" = ").map_or(line, |(_, said)| said)
        };
        let said = format!(" {} ", said.to_lowercase().replace(['.', ',', ';', '”', '"'], " "));
        let found = words.iter().filter(|word| said.contains(**word));
        faults.extend(found.map(|word| format!("{language} {file}:{}: “{word}”", at + 1)));
    }
    faults
}

#[test]
fn what_the_style_guide_rules_out_is_said_nowhere() {
    let mut all = Vec::new();
    for (language, words) in FORBIDDEN {
        let locale = format!("assets/locales/{language}");
        for path in files_of(&locale, "ftl") {
            all.extend(faults(language, &path.display().to_string(), &text_of(&path), words));
        }
        let ending = format!(".{language}.ron");
        for path in files_of("assets/templates", "ron") {
            let name = path.display().to_string();
            if name.ends_with(&ending) {
                all.extend(faults(language, &name, &text_of(&path), words));
            }
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn a_forbidden_word_is_found_when_it_is_there() {
    let found = faults("sv", "x", "key = Det är, ej, så", &[" ej "]);
    assert_eq!(found, ["sv x:1: “ ej ”"]);
    assert_eq!(faults("sv", "x", "ej-key = Det är så", &[" ej "]), Vec::<String>::new());
}

/// Every question of a template whose answers are steps of a scale says what the two ends mean.
#[test]
fn the_questions_of_the_templates_name_both_ends() {
    for path in crate::common::templates() {
        let journey = crate::common::journey_of(&path);
        for survey in journey.surveys() {
            let question = &survey.question;
            let counts_stars = !question.ends_with(['?', ')']);
            let (low, high) = (survey.scale().min(), survey.scale().max());
            let named = question.contains(&format!("({low} = "))
                && question.contains(&format!("{high} = "));
            assert!(named || counts_stars, "{}: {question}", path.display());
        }
    }
}
