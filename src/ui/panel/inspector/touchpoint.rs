//! The inspector of a touchpoint.

use super::sheet::{Lens, Sheet, at};
use super::{actions, details, feedback, head, kpis, pictures, score, surveys, ways};
use crate::edit::{Edit, Step};
use crate::journey::{Stage, Touchpoint};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::learn::{Term, term};
use crate::ui::widget::list::ListWords;
use crate::ui::widget::section::section;
use egui::Ui;

/// Head and sections.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context,
    stage: &Stage,
    touchpoint: &Touchpoint,
    out: &mut Actions,
) {
    let mut sheet = Sheet::new(FieldId::of(&touchpoint.id), touchpoint);
    let name = head::name(ui, cx, &sheet.id, "inspector-name", &touchpoint.name);
    sheet.typed(name, Step::RenameTouchpoint, at!(name));
    subline(ui, cx, stage, touchpoint);
    let report = score::touchpoint(cx, &touchpoint.id);
    section(ui, "score", &cx.text("inspector-score"), "", true, |ui| {
        score::headline(ui, cx, report, &mut sheet, out);
        term::row(ui, cx.words, &[Term::Score, Term::Interval, Term::N]);
    });
    let count = |n: usize| if n == 0 { String::new() } else { cx.words.count(n as u64) };
    let n = count(touchpoint.surveys.len());
    section(ui, "surveys", &cx.text("inspector-surveys"), &n, false, |ui| {
        surveys::show(ui, cx, report, &mut sheet);
    });
    section(ui, "details", &cx.text("inspector-details"), "", true, |ui| {
        details::show(ui, cx, stage, &mut sheet);
    });
    section(ui, "experience", &cx.text("inspector-experience"), "", false, |ui| {
        details::experience(ui, cx, &mut sheet);
    });
    section(ui, "ways", &cx.text("ways-title"), "", false, |ui| {
        ways::show(ui, cx, &mut sheet);
    });
    let n = count(touchpoint.pictures.len());
    section(ui, "pictures", &cx.text("photo-title"), &n, false, |ui| {
        pictures::show(ui, cx, &mut sheet, out);
    });
    notes(ui, cx, &mut sheet);
    let n = count(touchpoint.kpis.len());
    section(ui, "kpis", &cx.text("inspector-kpis"), &n, true, |ui| {
        let reports = report.map_or(&[][..], |report| &report.kpis);
        kpis::show(ui, cx, &mut sheet, at!(kpis), reports);
    });
    let n = feedback::note(cx, touchpoint);
    section(ui, "feedback", &cx.text("inspector-feedback"), &n, true, |ui| {
        feedback::show(ui, cx, report, &mut sheet);
        term::what(ui, cx.words, Term::Loop);
    });
    sheet.finish(out, |touchpoint, step| Edit::ReplaceTouchpoint {
        touchpoint: Box::new(touchpoint),
        step,
    });
    let id = &touchpoint.id;
    let linked = cx.journey.actions.iter().filter(|action| action.touchpoints.contains(id));
    let n = count(linked.count());
    section(ui, "actions", &cx.text("inspector-actions"), &n, true, |ui| {
        actions::show(ui, cx, Some(id), out);
    });
}

/// The keys of a list of notes: title, one of them, add, remove.
type Keys = [&'static str; 4];

/// Pains, opportunities and quotes.
fn notes(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>) {
    let touchpoint = sheet.shown();
    let lists: [(Keys, Lens<Touchpoint, Vec<String>>); 3] = [
        (
            ["inspector-pains", "inspector-pain", "inspector-add-pain", "inspector-remove-pain"],
            at!(pains),
        ),
        (
            [
                "inspector-opportunities",
                "inspector-opportunity",
                "inspector-add-opportunity",
                "inspector-remove-opportunity",
            ],
            at!(opportunities),
        ),
        (
            [
                "inspector-quotes",
                "inspector-quote",
                "inspector-add-quote",
                "inspector-remove-quote",
            ],
            at!(quotes),
        ),
    ];
    for (keys, lens) in lists {
        let name = keys[0];
        let [title, item, add, remove] = keys.map(|key| cx.text(key));
        let n = (lens.get)(touchpoint).len();
        let n = if n == 0 { String::new() } else { cx.words.count(n as u64) };
        section(ui, name, &title, &n, false, |ui| {
            let words = ListWords { item: &item, add: &add, remove: &remove };
            sheet.list(ui, Step::EditNotes, name, words, lens);
        });
    }
}

fn subline(ui: &mut Ui, cx: &Context, stage: &Stage, touchpoint: &Touchpoint) {
    let channel = &touchpoint.channel;
    let channel =
        if channel.name.is_empty() { cx.words.kind(channel.kind) } else { channel.name.clone() };
    let decisive = if touchpoint.moment_of_truth {
        cx.text("inspector-moment-of-truth").to_lowercase()
    } else {
        String::new()
    };
    head::subline(ui, cx, &[stage.name.clone(), channel, decisive]);
}
