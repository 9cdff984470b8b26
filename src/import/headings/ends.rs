//! Words at the ends of a scale that say which end is good: in German grades 1 is the best.

use super::asked::{self, numbers};
use super::table::Table;
use crate::import::tally::question::Target;
use crate::import::values::alike::key;
use crate::import::values::likert::usual;
use crate::import::values::list::List;
use crate::import::warning::Warning;
use crate::journey::{Better, Scale};
use std::collections::BTreeMap;

const GOOD: List = List(
    "best|the best|loistava|todella hyvä|täysin tyytyväinen|completely satisfied|very satisfied|paras|bäst|beste|am besten|sehr gut|gut|excellent|very good|good|erinomainen|\
     kiitettävä|hyvä|erittäin hyvä|utmärkt|mycket bra|bra|ausgezeichnet|excelente|muy bueno|très bien",
);
const BAD: List = List(
    "worst|the worst|surkea|todella huono|terrible|awful|very dissatisfied|huonoin|sämst|schlechteste|am schlechtesten|sehr schlecht|schlecht|mangelhaft|\
     ungenügend|very poor|very bad|poor|bad|huono|erittäin huono|dålig|mycket dålig|pésimo|très mauvais",
);

/// That the low numbers of a question are called good while high counts as good.
pub(in crate::import) fn turned(table: &Table<'_>, target: &Target) -> Option<Warning> {
    let question = target.question.as_ref()?;
    if question.scale.better() != Better::Higher || !question.labels.is_empty() {
        return None;
    }
    let heading = table.question(target.column);
    if let Some((low, high)) = turned_heading(&heading, question.scale) {
        return Some(Warning::TurnedScale { column: target.name.clone(), low, high });
    }
    let mut said: BTreeMap<i32, String> = BTreeMap::new();
    for row in table.ahead() {
        let Some(cell) = target.cell(row).map(key) else { continue };
        let number = question.style.number(&cell);
        if let Some(number) = number.filter(|number| question.scale.holds(*number)) {
            said.entry(number).or_insert(cell);
        }
    }
    let (low, high) = (said.first_key_value()?, said.last_key_value()?);
    let word = |text: &str| text.trim_matches(|sign: char| !sign.is_alphabetic()).to_owned();
    (low.0 < high.0 && falls(&word(low.1), &word(high.1))).then(|| Warning::TurnedScale {
        column: target.name.clone(),
        low: low.1.clone(),
        high: high.1.clone(),
    })
}

/// That the heading of a question speaks of another scale than its answers are counted on.
pub(in crate::import) fn other_scale(table: &Table<'_>, target: &Target) -> Option<Warning> {
    let question = target.question.as_ref().filter(|question| question.labels.is_empty())?;
    let given = (question.scale.min(), question.scale.max());
    let said = asked::scale(&table.question(target.column)).filter(|said| *said != given)?;
    Some(Warning::OtherScale { column: target.name.clone(), said, given })
}

/// Whether the word of a low number is better than that of a high one.
fn falls(low: &str, high: &str) -> bool {
    let worth = usual(&[low.to_owned(), high.to_owned()]).map(|(worth, _)| worth);
    let falls = worth.is_some_and(
        |worth| matches!(worth.as_slice(), [(_, Some(low)), (_, Some(high))] if low > high),
    );
    falls || GOOD.has(low) && BAD.has(high)
}

/// What a heading says of the ends of its scale, where it calls the low one good: “(1 = very good, 5 = very poor)”,
/// “1 (paras) – 5”, “Schulnote 1–6”.
fn turned_heading(heading: &str, scale: Scale) -> Option<(String, String)> {
    let text = key(heading);
    let (min, max) = (scale.min(), scale.max());
    let numbers = numbers(&text);
    let word = |at: usize| -> Option<(i32, String)> {
        let (number, _, to) = *numbers.get(at)?;
        let until = numbers.get(at + 1).map_or(text.len(), |(_, from, _)| *from);
        let rest = text.get(to..until)?.trim_start();
        let rest = rest.strip_prefix(['=', '-', '–', '—', ':', '(', '.'])?;
        let end =
            rest.find([',', ';', ')', '(', '/', '…', '?', '|', '[', ']']).unwrap_or(rest.len());
        let words = rest.get(..end)?.trim_matches(|sign: char| !sign.is_alphabetic());
        // What joins it to the other end.
        let joint =
            ["ja", "and", "och", "und", "og", "et", "y", "to", "bis", "till", "til", "...", ".."];
        let words = match words.rsplit_once(' ') {
            Some((words, last)) if joint.contains(&last) => words.trim_end(),
            _ => words,
        };
        (!words.is_empty()).then(|| (number, words.to_owned()))
    };
    let said: BTreeMap<i32, String> = (0..numbers.len()).filter_map(word).collect();
    let shown = |number: i32| match said.get(&number) {
        Some(words) => format!("{number} = {words}"),
        None => number.to_string(),
    };
    let grades =
        ["schulnote", "kouluarvosana 1", "school grade"].iter().any(|one| text.contains(one));
    let grades = grades && min == 1 && matches!(max, 5 | 6);
    let is_turned = match (said.get(&min), said.get(&max)) {
        (Some(low), Some(high)) => falls(low, high),
        (Some(low), None) => GOOD.has(low),
        (None, Some(high)) => BAD.has(high),
        (None, None) => grades,
    };
    is_turned.then(|| (shown(min), shown(max)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_that_call_the_low_end_good() {
        let scale = |max| Scale::new(1, max, Better::Higher).expect("a scale");
        for (heading, max) in [
            ("Arvioi palvelu (1 = erittäin hyvä, 5 = erittäin huono)", 5),
            ("How satisfied? (1 = very satisfied, 5 = very dissatisfied)", 5),
            ("Hur nöjd? 1 = mycket nöjd … 5 = mycket missnöjd", 5),
            ("Rate us from 1 (best) to 5 (worst)", 5),
            ("Arvosana (1 = paras)", 5),
            ("Wie bewerten Sie uns? (Schulnoten 1–6)", 6),
            ("Helppous, 1: erittäin helppo ja 7: erittäin vaikea", 7),
        ] {
            assert!(turned_heading(heading, scale(max)).is_some(), "{heading}");
        }
        for heading in [
            "Arvioi palvelu (1 = erittäin huono, 5 = erittäin hyvä)",
            "Rate us from 1 (worst) to 5 (best)",
            "1. How good was it?",
            "Q5 - best part",
            "Asteikolla 1–5",
        ] {
            assert_eq!(turned_heading(heading, scale(5)), None, "{heading}");
        }
    }
}
