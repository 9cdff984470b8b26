//! Touchpoints whose names are like the words of a question: “Kuinka tyytyväinen olit jonoon kassalla?” is
//! like the touchpoint “Jono kassalla”. Only suggested: a person sees where each column goes.

use crate::journey::{Journey, Touchpoint, TouchpointId, name};

/// Shorter words say nothing.
const SHORTEST: usize = 3;
/// Words that begin alike begin with so many letters.
const BEGINNING: usize = 4;

/// A touchpoint whose name is like a question.
struct Like {
    id: TouchpointId,
    /// Words of its name that are in the question.
    met: usize,
    /// Words of its name that are not.
    lacks: usize,
}

/// Touchpoints that may be meant, likeliest first.
#[must_use]
pub(crate) fn like(question: &str, journey: &Journey) -> Vec<TouchpointId> {
    found(question, journey).into_iter().map(|one| one.id).collect()
}

/// The one touchpoint all of whose words are in the question; nothing where several are alike.
pub(super) fn meant(question: &str, journey: &Journey) -> Option<TouchpointId> {
    let mut named = journey.touchpoints().filter(|(_, one)| is_named(question, &one.name));
    if let (Some((_, one)), None) = (named.next(), named.next()) {
        return Some(one.id.clone());
    }
    let mut whole = found(question, journey).into_iter().filter(|one| one.lacks == 0);
    let (first, second) = (whole.next()?, whole.next());
    second.is_none_or(|second| second.met < first.met).then_some(first.id)
}

/// Whether a heading is a name and nothing else, or but for the scale in brackets at its end: “Maksu (1–5)”.
fn is_named(question: &str, name: &str) -> bool {
    let (question, name) = (name::key(question), name::key(name));
    let rest = question.strip_prefix(&name).map(str::trim);
    let is_scale = |rest: &str| rest.starts_with('(') && rest.ends_with(')');
    !name.is_empty() && rest.is_some_and(|rest| rest.is_empty() || is_scale(rest))
}

fn found(question: &str, journey: &Journey) -> Vec<Like> {
    let asked = words(question);
    let like = |touchpoint: &Touchpoint| {
        let own = words(&touchpoint.name);
        let met = own.iter().filter(|word| asked.iter().any(|other| begin_alike(word, other)));
        let met = met.count();
        Like { id: touchpoint.id.clone(), met, lacks: own.len() - met }
    };
    let mut found: Vec<Like> = journey.touchpoints().map(|(_, one)| like(one)).collect();
    found.retain(|one| one.met > 0);
    found.sort_by_key(|one| (one.lacks > 0, std::cmp::Reverse(one.met), one.lacks));
    found
}

fn words(text: &str) -> Vec<String> {
    let key = name::key(text);
    let words = key.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| word.chars().count() >= SHORTEST).map(str::to_owned).collect()
}

/// Whether two words are forms of one: jono and jonoon, tuote and tuotteen.
fn begin_alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (length, other_length) = (one.chars().count(), other.chars().count());
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    same >= BEGINNING && same * 3 >= length.min(other_length) * 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Stage, StageId, StageKind};
    use std::sync::Arc;

    fn journey(names: &[&str]) -> Journey {
        let mut stage =
            Stage::new(StageId::new("osto").expect("an id"), StageKind::Purchase, "Osto");
        for (at, name) in names.iter().enumerate() {
            let id = TouchpointId::new(&format!("t{at}")).expect("an id");
            stage.touchpoints.push(Arc::new(Touchpoint::new(id, name)));
        }
        Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
    }

    #[test]
    fn a_heading_that_is_a_name_means_that_one_and_not_those_that_begin_alike() {
        let journey = journey(&["Suositus", "Suositus 2", "Maksu"]);
        for (question, at) in
            [("Suositus (1-5)", "t0"), ("suositus", "t0"), ("Suositus 2 (0–10)", "t1")]
        {
            let found = meant(question, &journey).map(|id| id.as_str().to_owned());
            assert_eq!(found.as_deref(), Some(at), "{question}");
        }
    }

    #[test]
    fn forms_of_a_word_are_known() {
        let cafe = journey(&["Jono kassalla", "Maksu", "Tuote", "Hinnasto", "Verkkosivut"]);
        for (question, at) in [
            ("Kuinka tyytyväinen olit jonoon kassalla?", "t0"),
            ("Maksaminen", "t1"),
            ("Kuinka tyytyväinen olit tuotteen laatuun?", "t2"),
            ("Miten verkkosivuillamme asiointi sujui?", "t4"),
        ] {
            let found = meant(question, &cafe).map(|id| id.as_str().to_owned());
            assert_eq!(found.as_deref(), Some(at), "{question}");
        }
        for question in ["Kuinka tyytyväinen olit jonoon?", "Verkkokauppa", "", "x"] {
            assert_eq!(meant(question, &cafe), None, "{question}");
        }
        let near = like("Jonotus kassan edessä", &cafe);
        assert_eq!(near.len(), 1, "{near:?}");
    }

    #[test]
    fn where_two_are_alike_nobody_chooses() {
        let two = journey(&["Tuote", "Tuotteen palautus", "Palautus", "Palautukset"]);
        let id = |found: Option<TouchpointId>| found.map(|id| id.as_str().to_owned());
        assert_eq!(id(meant("Tuotteen palautus", &two)).as_deref(), Some("t1"), "most words");
        assert_eq!(meant("Palautuksen helppous", &two), None);
    }
}
