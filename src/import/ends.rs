//! Words at the ends of a scale that say which end is good: in German grades 1 is the best.

use super::alike::key;
use super::likert::usual;
use super::list::List;
use super::question::Target;
use super::score::numbered;
use super::table::Table;
use super::warning::Warning;
use crate::journey::Better;
use std::collections::BTreeMap;

const GOOD: List = List(
    "best|the best|paras|bäst|beste|am besten|sehr gut|gut|excellent|very good|good|erinomainen|\
     kiitettävä|hyvä|erittäin hyvä|utmärkt|mycket bra|bra|ausgezeichnet|excelente|muy bueno|très bien",
);
const BAD: List = List(
    "worst|the worst|huonoin|sämst|schlechteste|am schlechtesten|sehr schlecht|schlecht|mangelhaft|\
     ungenügend|very poor|very bad|poor|bad|huono|erittäin huono|dålig|mycket dålig|pésimo|très mauvais",
);

/// That the low numbers of a question are called good while high counts as good.
pub(super) fn turned(table: &Table<'_>, target: &Target) -> Option<Warning> {
    let question = target.question.as_ref()?;
    if question.scale.better() != Better::Higher || !question.labels.is_empty() {
        return None;
    }
    let mut said: BTreeMap<i32, String> = BTreeMap::new();
    for row in table.ahead() {
        let Some(cell) = target.cell(row).map(key) else { continue };
        if let Some(number) = numbered(&cell).filter(|number| question.scale.holds(*number)) {
            said.entry(number).or_insert(cell);
        }
    }
    let (low, high) = (said.first_key_value()?, said.last_key_value()?);
    let word = |text: &str| text.trim_matches(|sign: char| !sign.is_alphabetic()).to_owned();
    let words = [word(low.1), word(high.1)];
    let named = GOOD.has(&words[0]) && BAD.has(&words[1]);
    let worth = usual(&words).map(|(worth, _)| worth);
    let falls = worth.is_some_and(
        |worth| matches!(worth.as_slice(), [(_, Some(low)), (_, Some(high))] if low > high),
    );
    (low.0 < high.0 && (named || falls)).then(|| Warning::TurnedScale {
        column: target.name.clone(),
        low: low.1.clone(),
        high: high.1.clone(),
    })
}
