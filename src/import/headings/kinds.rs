//! Kinds recognised by their names in every language of the program.

use crate::i18n::{Language, Words};
use crate::journey::name::{is_same, key};
use crate::journey::{Channel, ChannelKind, StageKind};

/// The kind of stage that a name says; [`StageKind::Other`] where it says none.
///
/// `Purchase`, `2. Purchase` and `Osto: kassalla` say it; `Purchase order` is a name of its own.
pub(in crate::import) fn stage_kind(name: &str) -> StageKind {
    // Pictures and other signs around a name are no part of it.
    let name = name.trim_matches(|sign: char| !sign.is_alphanumeric());
    let name = crate::import::maps::outline::without_number(name);
    let begins = name.split([':', '(', '–', '—', '/', ',']).next().unwrap_or_default();
    let said = |kind: StageKind| {
        Language::ALL.iter().any(|language| {
            let word = Words::of(*language).kind(kind);
            [name, begins].iter().any(|text| is_same(text, &word))
        })
    };
    StageKind::FIVE.into_iter().find(|kind| said(*kind)).unwrap_or(StageKind::Other)
}

/// Other words people write for a kind of channel, in small letters.
const CHANNELS: &[(ChannelKind, &[&str])] = &[
    (
        ChannelKind::Digital,
        &["digi", "web", "online", "net", "netti", "verkko", "verkossa", "digitaalinen", "nätet"],
    ),
    (
        ChannelKind::InPerson,
        &[
            "person",
            "in-person",
            "inperson",
            "store",
            "shop",
            "kasvokkain",
            "paikalla",
            "paikan päällä",
            "myymälä",
            "liike",
            "butik",
            "på plats",
        ],
    ),
    (ChannelKind::Phone, &["call", "tel", "puhelu", "puhelimitse", "soitto", "samtal"]),
    (ChannelKind::Print, &["paper", "paperi", "printti", "papper"]),
];

/// The channel that a word says; one with its own name where it is no kind.
pub(in crate::import) fn channel(word: &str) -> Channel {
    let lower = key(&word.replace('_', " "));
    let said = |kind: &ChannelKind| {
        Language::ALL.iter().any(|language| key(&Words::of(*language).kind(*kind)) == lower)
    };
    let other = || {
        let known = CHANNELS.iter().find(|(_, words)| words.contains(&lower.as_str()));
        known.map(|(kind, _)| *kind)
    };
    match ChannelKind::ALL.into_iter().find(said).or_else(other) {
        Some(kind) => Channel { kind, name: String::new() },
        None => Channel { kind: ChannelKind::Other, name: word.trim().to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_known_in_three_languages() {
        for name in [
            "Purchase",
            "osto",
            " KO\u{308}P ",
            "Osto: kassalla",
            "Köp (butik)",
            "3. Osto",
            "Vaihe 3: osto",
            "🛒 Osto",
            "Purchase ✨",
        ] {
            assert_eq!(stage_kind(name), StageKind::Purchase, "{name}");
        }
        for name in ["Purchase order", "", "Ostoskori", "Muu", "Other"] {
            assert_eq!(stage_kind(name), StageKind::Other, "{name}");
        }
        for (word, kind) in [
            ("phone", ChannelKind::Phone),
            ("Puhelin", ChannelKind::Phone),
            ("in_person", ChannelKind::InPerson),
            ("Tryckt", ChannelKind::Print),
            ("verkko", ChannelKind::Digital),
        ] {
            assert_eq!(channel(word), Channel { kind, name: String::new() }, "{word}");
        }
        assert_eq!(channel("Instagram").name, "Instagram");
        assert_eq!(channel("Instagram").kind, ChannelKind::Other);
    }
}
