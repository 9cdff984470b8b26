//! What differs for a persona: its scores against those of all others, and touchpoints that only some meet.

use crate::analysis::{Report, SegmentReport, SegmentVerdict, TouchpointReport};
use crate::journey::{Persona, Touchpoint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::field::hint;
use egui::{Align, Button, Label, Layout, Rangef, Rect, RichText, Ui, UiBuilder, vec2};

/// Shows both.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, persona: &Persona, out: &mut Actions) {
    let title = |ui: &mut Ui, key: &str| {
        ui.add_space(2.0 * GRID);
        let text = RichText::new(cx.text(key)).font(semibold(14.0)).color(cx.theme.text);
        ui.add(Label::new(text));
    };
    title(ui, "personas-differs");
    scores(ui, cx, persona, out);
    title(ui, "personas-only-some");
    only_some(ui, cx, persona, out);
}

/// The persona's part of the round looked at.
fn segment<'a>(
    report: &Report,
    touchpoint: &'a TouchpointReport,
    persona: &Persona,
) -> Option<&'a SegmentReport> {
    let score = touchpoint.score(report.current?)?;
    score.segments.iter().find(|one| one.name == persona.name)
}

fn scores(ui: &mut Ui, cx: &Context<'_>, persona: &Persona, out: &mut Actions) {
    let rows: Vec<(&TouchpointReport, &SegmentReport)> = cx
        .report
        .touchpoints()
        .filter_map(|(_, one)| Some((one, segment(cx.report, one, persona)?)))
        .collect();
    if rows.is_empty() {
        hint(ui, &cx.text("personas-no-answers"));
        return;
    }
    let origin = ui.cursor().min;
    let mut left = origin.x;
    let columns = WIDTHS.map(|width| {
        let column = Rangef::new(left, left + width);
        left += width + 22.0;
        column
    });
    let cell = |column: Rangef, line: usize| {
        let top = origin.y + LINE * line as f32;
        Rect::from_x_y_ranges(column, Rangef::new(top, top + LINE))
    };
    let put = |ui: &mut Ui, place: Rect, text: RichText| {
        let layout = Layout::left_to_right(Align::Center);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
        inner.add(Label::new(text).truncate());
    };
    for (key, column) in HEADS.into_iter().zip(columns) {
        let text = RichText::new(cx.text(key)).font(regular(11.5)).color(cx.theme.muted);
        put(ui, cell(column, 0), text);
    }
    // Only what is in sight, and a line more on both sides.
    let sight = ui.clip_rect().expand(LINE).y_range();
    let line_at = |y: f32| ((y - origin.y) / LINE).max(1.0) as usize;
    let (first, last) = (line_at(sight.min), line_at(sight.max));
    for (line, (touchpoint, found)) in (1..).zip(&rows).take(last).skip(first - 1) {
        ui.push_id(&touchpoint.id, |ui| {
            let button = Button::new(&touchpoint.name).frame_when_inactive(false).truncate();
            if ui.put(cell(columns[0], line), button).clicked() {
                out.push(Action::Select(Selection::Touchpoint(touchpoint.id.clone())));
            }
        });
        let texts = told(cx, found);
        for (text, column) in texts.into_iter().zip(columns.into_iter().skip(1)) {
            put(ui, cell(column, line), text);
        }
    }
    ui.allocate_space(vec2(left - origin.x, LINE * (rows.len() + 1) as f32));
}

/// Height of a line.
const LINE: f32 = 26.0;
const HEADS: [&str; 5] = [
    "measure-head-touchpoint",
    "personas-head-score",
    "personas-head-n",
    "personas-head-diff",
    "personas-head-verdict",
];
/// Widths of the columns.
const WIDTHS: [f32; HEADS.len()] = [220.0, 80.0, 70.0, 150.0, 230.0];

/// Score, number of answers, difference with interval, and what it amounts to.
fn told(cx: &Context<'_>, found: &SegmentReport) -> [RichText; 4] {
    let nothing = || cx.text("compare-nothing");
    let few = found.n < crate::analysis::PERSONA_FROM;
    let score = found.score100.filter(|_| !few);
    let diff = found.test.difference.filter(|_| !few);
    let diff = diff.map_or_else(nothing, |one| {
        let interval = found.in_view.interval.unwrap_or((one.lo, one.hi));
        let range = cx.words.difference_range(one.diff, interval);
        format!("{} ({range})", cx.words.difference(one.diff))
    });
    let (key, sign) = verdict(found);
    let colour = if sign == 0.0 { cx.theme.muted } else { cx.theme.by_sign(sign) };
    [
        RichText::new(score.map_or_else(nothing, |score| cx.words.score(score.value))),
        RichText::new(cx.words.count(found.n)),
        RichText::new(diff),
        RichText::new(cx.text(key)).color(colour),
    ]
}

/// What the difference amounts to, corrected over every segment of every touchpoint, as on the map and in the report.
fn verdict(found: &SegmentReport) -> (&'static str, f64) {
    let diff = found.test.difference.map_or(0.0, |one| one.diff);
    match found.test.verdict {
        SegmentVerdict::TooFew => ("personas-too-few", 0.0),
        SegmentVerdict::OneSegment => ("personas-one", 0.0),
        SegmentVerdict::Better | SegmentVerdict::Worse | SegmentVerdict::NotShown => {
            let is_shown = found.in_view.is_shown();
            match (is_shown && diff > 0.0, is_shown && diff < 0.0) {
                (true, _) => ("personas-better", 1.0),
                (_, true) => ("personas-worse", -1.0),
                _ => ("personas-not-shown", 0.0),
            }
        }
    }
}

fn only_some(ui: &mut Ui, cx: &Context<'_>, persona: &Persona, out: &mut Actions) {
    let limited: Vec<&Touchpoint> = cx
        .journey
        .touchpoints()
        .map(|(_, one)| one.as_ref())
        // Who is meant by naming everybody is everybody.
        .filter(|one| cx.journey.personas.iter().any(|it| !one.is_met_by(&it.id)))
        .collect();
    if limited.is_empty() {
        hint(ui, &cx.text("personas-all-meet-all"));
        return;
    }
    for touchpoint in limited {
        let names = cx.journey.personas.iter().filter(|one| touchpoint.personas.contains(&one.id));
        let names: Vec<&str> = names.map(|one| one.name.as_str()).collect();
        let names = names.join(", ");
        let meets = touchpoint.personas.contains(&persona.id);
        let key = if meets { "personas-meets" } else { "personas-never-meets" };
        let args = [("touchpoint", (&touchpoint.name).into()), ("names", (&names).into())];
        ui.push_id(&touchpoint.id, |ui| {
            let text = cx.words.with(key, &args);
            if ui.add(Button::new(text).frame_when_inactive(false).wrap()).clicked() {
                out.push(Action::Select(Selection::Touchpoint(touchpoint.id.clone())));
            }
        });
    }
}
