//! What differs for a persona: its scores against those of all others, and touchpoints that only some meet.

use crate::analysis::{Report, SegmentReport, SegmentVerdict, TouchpointReport};
use crate::journey::{Persona, Touchpoint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::field::hint;
use egui::{Button, Grid, Label, RichText, Ui, vec2};

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
    Grid::new(("persona differs", &persona.id)).num_columns(5).spacing(vec2(22.0, 4.0)).show(
        ui,
        |ui| {
            let head = |ui: &mut Ui, key: &str| {
                let text = RichText::new(cx.text(key)).font(regular(11.5)).color(cx.theme.muted);
                ui.add(Label::new(text));
            };
            head(ui, "measure-head-touchpoint");
            head(ui, "personas-head-score");
            head(ui, "personas-head-n");
            head(ui, "personas-head-diff");
            head(ui, "personas-head-verdict");
            ui.end_row();
            for (touchpoint, found) in rows {
                let button = Button::new(&touchpoint.name).frame_when_inactive(false);
                if ui.add(button).clicked() {
                    out.push(Action::Select(Selection::Touchpoint(touchpoint.id.clone())));
                }
                let nothing = || cx.text("compare-nothing");
                let few = found.n < crate::analysis::PERSONA_FROM;
                let score = found.score100.filter(|_| !few);
                ui.label(score.map_or_else(nothing, |score| cx.words.score(score.value)));
                ui.label(cx.words.count(found.n));
                let diff = found.test.difference.filter(|_| !few);
                ui.label(diff.map_or_else(nothing, |one| {
                    let interval = found.in_view.interval.unwrap_or((one.lo, one.hi));
                    format!(
                        "{} ({})",
                        cx.words.difference(one.diff),
                        cx.words.difference_range(one.diff, interval)
                    )
                }));
                let (key, sign) = verdict(found);
                let colour = if sign == 0.0 { cx.theme.muted } else { cx.theme.by_sign(sign) };
                ui.label(RichText::new(cx.text(key)).color(colour));
                ui.end_row();
            }
        },
    );
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
        .filter(|one| !one.personas.is_empty())
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
