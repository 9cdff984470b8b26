//! Tables of leading by customer experience: where customers leave, and what was promised against what they experience.

use super::document::{Block, Table};
use super::labels::versus_target_words;
use crate::analysis::{Leaving, Promise, Promising, Report};
use crate::i18n::{Arg, Words};
use crate::journey::{Delivery, Management};
use crate::wording::experience::{experience as standing, value as perceived};

/// What stands where there is nothing.
const NOTHING: &str = "–";

/// How many customers come as far as each touchpoint, and the share of those before that goes on; without rows
/// where nobody was counted.
pub(super) fn leaving(report: &Report, words: &Words) -> Table {
    let leaving: &Leaving = &report.leaving;
    let Some(round) = report.current.filter(|_| leaving.most > 0) else { return Table::default() };
    let before = report.compared.map(|(before, _)| before);
    let mut head = vec![(words.text("report-column-touchpoint"), false)];
    if let Some(before) = before.and_then(|at| report.rounds.get(at)) {
        let args = [("round", Arg::from(&before.name))];
        head.push((words.with("report-column-reached-before", &args), true));
    }
    let rest = ["report-column-reached", "report-column-goes-on", "report-column-goes-on-interval"];
    head.extend(rest.iter().map(|key| (words.text(key), true)));
    if before.is_some() {
        head.push((words.text("report-column-goes-on-change"), true));
    }
    head.push((words.text("report-column-score"), true));
    let rows = leaving.stops.iter().filter(|stop| stop.reached.iter().any(Option::is_some));
    let rows = rows.map(|stop| {
        let count = |at: usize| stop.reached.get(at).copied().flatten();
        let count = |at: usize| or_nothing(count(at).map(|n| words.count(n)));
        let share = stop.goes_on.get(round).copied().flatten();
        let mut row = vec![stop.name.clone()];
        row.extend(before.map(count));
        row.push(count(round));
        row.push(or_nothing(share.map(|one| words.rate(one.value))));
        row.push(or_nothing(share.map(|one| words.rate_range(one.value, (one.lo, one.hi)))));
        if before.is_some() {
            row.push(or_nothing(stop.change.map(|one| {
                let interval = words.difference_range(one.diff, (one.lo, one.hi));
                format!("{} ({interval})", words.difference(one.diff))
            })));
        }
        let score = stop.scores.get(round).copied().flatten();
        row.push(or_nothing(score.map(|score| words.score(score))));
        row
    });
    Table { rows: rows.collect(), head }
}

/// The matrix of what a touchpoint must deliver and how far it is led, and expectation beside experience; nothing
/// where nothing of it is said.
pub(super) fn promise(report: &Report, words: &Words) -> Vec<Block> {
    let promising = &report.promising;
    let tables = [matrix(promising, words), expectations(promising, words)];
    tables.into_iter().filter(|one| !one.rows.is_empty()).map(Block::Table).collect()
}

fn matrix(promising: &Promising, words: &Words) -> Table {
    let mut head = vec![(words.text("report-column-deliver"), false)];
    head.extend(Management::ALL.map(|one| (words.kind(one), false)));
    let names = |delivery: Delivery, management: Management| {
        let all = promising.cell(delivery, management).map(|one| {
            let unled = if one.is_unled() { " ⚠" } else { "" };
            format!("{}{unled}", one.name)
        });
        let all: Vec<String> = all.collect();
        if all.is_empty() { NOTHING.to_owned() } else { all.join(", ") }
    };
    let any = Delivery::ALL.iter().any(|delivery| {
        Management::ALL.iter().any(|one| promising.cell(*delivery, *one).count() > 0)
    });
    if !any {
        return Table::default();
    }
    let rows = Delivery::ALL.into_iter().rev().map(|delivery| {
        let cells = Management::ALL.map(|management| names(delivery, management));
        std::iter::once(words.kind(delivery)).chain(cells).collect()
    });
    Table { rows: rows.collect(), head }
}

fn expectations(promising: &Promising, words: &Words) -> Table {
    let columns = ["touchpoint", "expects", "layers", "value", "score", "versus"];
    let head = columns.map(|key| (words.text(&format!("report-column-{key}")), key == "score"));
    let said = |one: &&Promise| {
        let layers = &one.layers;
        let texts = [&one.expects, &layers.function, &layers.emotion, &layers.meaning];
        texts.iter().any(|text| !text.trim().is_empty()) || !perceived(&one.value, words).is_empty()
    };
    let rows = promising.rows.iter().filter(said).map(|one| {
        let layers = &one.layers;
        let layers = [&layers.function, &layers.emotion, &layers.meaning];
        let layers: Vec<&str> =
            layers.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        vec![
            one.name.clone(),
            or_nothing(Some(one.expects.trim().to_owned()).filter(|text| !text.is_empty())),
            or_nothing(Some(layers.join(" · ")).filter(|text| !text.is_empty())),
            or_nothing(Some(perceived(&one.value, words).join(" ")).filter(|it| !it.is_empty())),
            standing(one, words).0.0,
            or_nothing(versus_target_words(one.versus, words)),
        ]
    });
    Table { rows: rows.collect(), head: head.to_vec() }
}

fn or_nothing(text: Option<String>) -> String {
    text.unwrap_or_else(|| NOTHING.into())
}
