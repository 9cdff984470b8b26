//! What `key: value` means below a stage or touchpoint.

use crate::i18n::{Language, Words};
use crate::journey::name;

/// What a key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Description,
    Channel,
    Importance,
    MomentOfTruth,
    Does,
    Expects,
    Function,
    Emotion,
    Meaning,
    Owner,
    Backstage,
    Pain,
    Opportunity,
    Quote,
    Personas,
    Score,
    CustomerGoal,
    CompanyGoal,
    CompanyMeans,
}

/// Each key with the label it has in the window, if any, and shorter words for it in small letters.
const KEYS: &[(Key, Option<&str>, &[&str])] = &[
    (Key::Description, Some("inspector-description"), &["note", "huomio", "anteckning"]),
    (Key::Channel, Some("inspector-channel"), &[]),
    (Key::Importance, Some("inspector-importance"), &["importance", "tärkeys", "betydelse"]),
    (Key::MomentOfTruth, Some("inspector-moment-of-truth"), &[]),
    (Key::Does, Some("inspector-customer-does"), &["does", "tekee", "gör"]),
    (Key::Expects, Some("inspector-customer-expects"), &["expects", "odottaa", "väntar sig"]),
    (Key::Function, Some("inspector-function"), &["function", "toiminta", "funktion"]),
    (Key::Emotion, Some("inspector-emotion"), &["emotion", "feeling", "tunne", "känsla"]),
    (Key::Meaning, Some("inspector-meaning"), &["meaning", "merkitys", "mening"]),
    (Key::Owner, Some("inspector-owner"), &["vastuu", "omistaja", "ägare"]),
    (Key::Backstage, Some("inspector-backstage"), &["backstage", "taustalla", "bakom"]),
    (Key::Pain, Some("inspector-pains"), &["pain", "kipukohta", "kipu", "smärtpunkt", "smärta"]),
    (
        Key::Opportunity,
        Some("inspector-opportunities"),
        &["opportunity", "mahdollisuus", "möjlighet"],
    ),
    (Key::Quote, Some("inspector-quotes"), &["quote", "lainaus"]),
    (
        Key::Personas,
        None,
        &["persona", "personas", "personat", "persoona", "persoonat", "personor"],
    ),
    (Key::Score, None, &["score", "vote", "pisteet", "arvio", "ääni", "poäng", "betyg", "röst"]),
    (
        Key::CustomerGoal,
        Some("inspector-customer-goal"),
        &["goal", "customer goal", "tavoite", "mål"],
    ),
    (Key::CompanyGoal, Some("inspector-company-goal"), &["company goal"]),
    (
        Key::CompanyMeans,
        Some("inspector-company-means"),
        &["means", "company means", "keinot", "medel"],
    ),
];

/// The key of a line and what is said of it. `None`: the line is plain text.
pub(super) fn keyed(text: &str) -> Option<(Key, &str)> {
    let (name, value) = match text.split_once(':') {
        Some((name, value)) => (name, value.trim()),
        None => (text, ""),
    };
    let name = name::key(name.trim().trim_matches(['*', '_', '`']));
    if name.chars().count() > 40 {
        return None;
    }
    let label = |key: &str| {
        Language::ALL.iter().any(|language| {
            let label = name::key(&Words::of(*language).text(key));
            label.split(':').next() == Some(name.as_str())
        })
    };
    let fits = |words: &[&str], key: Option<&str>| {
        words.contains(&name.as_str()) || key.is_some_and(label)
    };
    let (key, ..) = KEYS.iter().find(|(_, key, words)| fits(words, *key))?;
    // Without a colon only a flag says something.
    (text.contains(':') || *key == Key::MomentOfTruth)
        .then_some((*key, value.trim_matches(['*', '_']).trim()))
}

/// Yes or no, in three languages; nothing means yes.
pub(super) fn yes(value: &str) -> Option<bool> {
    match value.to_lowercase().as_str() {
        "" | "yes" | "true" | "x" | "kyllä" | "on" | "ja" | "!" => Some(true),
        "no" | "false" | "ei" | "nej" => Some(false),
        _ => None,
    }
}
