//! The curve as a table: what the picture shows, to be read aloud or copied.

use crate::analysis::{Report, TouchpointReport};
use crate::i18n::Language;
use crate::paint::table::{self, Column, Line, Sheet};
use crate::ui::context::Context;
use egui::{Rangef, ScrollArea, Ui};
use std::collections::HashMap;
use std::sync::Arc;

/// Heads from left to right, and which columns hold numbers.
const COLUMNS: [(&str, bool); 8] = [
    ("compare-col-touchpoint", false),
    ("map-col-before", true),
    ("map-col-now", true),
    ("map-col-interval", true),
    ("compare-col-n-after", true),
    ("compare-col-change", true),
    ("map-col-target", true),
    ("map-col-drop", true),
];

/// How wide the columns are, kept until the report or the language is another.
#[derive(Clone, Debug, Default)]
pub(super) struct KeptTable {
    of: Option<(Arc<Report>, Language)>,
    ranges: Vec<Rangef>,
}

/// Shows the table in the room that is left.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, everybody: &Report, kept: &mut KeptTable) {
    let report: &Report = cx.report;
    let beside = (!std::ptr::eq(report, everybody)).then_some(everybody);
    let columns = COLUMNS.map(|(key, is_number)| {
        let key = if beside.is_some() && key == "map-col-before" { "map-col-all" } else { key };
        Column { head: cx.text(key), is_number }
    });
    let drops = drops(report);
    let lines = Lines { cx, report, beside, drops };
    let line = |at: usize| lines.line(at);
    let count = report.stages.iter().map(|stage| stage.touchpoints.len() + 1).sum();
    let sheet = Sheet { columns: &columns, lines: count, line: &line };
    let is_kept = kept.of.as_ref().is_some_and(|(of, language)| {
        Arc::ptr_eq(of, cx.report.shared()) && *language == cx.words.language()
    });
    if !is_kept {
        kept.ranges = table::ranges(ui, &sheet, cx.theme);
        kept.of = Some((Arc::clone(cx.report.shared()), cx.words.language()));
    }
    let name = cx.text("map-table");
    ScrollArea::both().id_salt("map-table").auto_shrink(false).show(ui, |ui| {
        ui.add_space(8.0);
        table::sheet_of(ui, ("map-table", &name), &sheet, &kept.ranges, cx.theme);
    });
}

/// How far satisfaction falls to each touchpoint, in the round looked at.
fn drops(report: &Report) -> HashMap<&crate::journey::TouchpointId, f64> {
    let gaps = report.current.and_then(|round| report.gaps.get(round));
    let mut drops = HashMap::new();
    for gap in gaps.into_iter().flatten().filter(|gap| gap.diff < 0.0) {
        let held = drops.entry(&gap.to).or_insert(gap.diff);
        *held = held.min(gap.diff);
    }
    drops
}

struct Lines<'a> {
    cx: &'a Context<'a>,
    report: &'a Report,
    /// The numbers of everybody, beside those of a persona.
    beside: Option<&'a Report>,
    drops: HashMap<&'a crate::journey::TouchpointId, f64>,
}

impl Lines<'_> {
    fn line(&self, mut at: usize) -> Line {
        for (nth, stage) in self.report.stages.iter().enumerate() {
            if at == 0 {
                return Line::Head(format!("{} {}", nth + 1, stage.name));
            }
            if let Some(one) = stage.touchpoints.get(at - 1) {
                let other = self.beside.and_then(|it| it.stages.get(nth)?.touchpoints.get(at - 1));
                return Line::Cells(self.cells(one, other).into());
            }
            at -= stage.touchpoints.len() + 1;
        }
        Line::Head(String::new())
    }

    fn cells(
        &self,
        one: &TouchpointReport,
        other: Option<&TouchpointReport>,
    ) -> [String; COLUMNS.len()] {
        let words = self.cx.words;
        let or_nothing = |text: Option<String>| text.unwrap_or_else(|| "–".into());
        let now = self.report.current.and_then(|round| one.score(round));
        let before = match other {
            Some(other) => self.beside.and_then(|it| other.score(it.current?)),
            None => self.report.compared.and_then(|(before, _)| one.score(before)),
        };
        let change = one.headline().and_then(|survey| survey.change?.diff);
        [
            one.name.clone(),
            or_nothing(before.and_then(|score| Some(words.score(score.value()?)))),
            or_nothing(now.and_then(|score| Some(words.score(score.value()?)))),
            or_nothing(now.and_then(|score| {
                let of = score.score100?;
                Some(words.score_range_against((of.lo, of.hi), one.target))
            })),
            or_nothing(now.map(|score| words.count(score.n))),
            or_nothing(change.map(|diff| words.difference(diff))),
            or_nothing(one.target.map(|target| words.target(target))),
            or_nothing(self.drops.get(&one.id).map(|diff| words.difference(*diff))),
        ]
    }
}
