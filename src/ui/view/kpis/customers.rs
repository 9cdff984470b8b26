//! Where customers leave: the picture, and below it the numbers to be typed.

use crate::analysis::{Leaving, Stop};
use crate::edit::{Edit, Step};
use crate::journey::{Round, Touchpoint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::kpis as drawing;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::refuse;
use crate::ui::widget::field::bare_draft;
use crate::wording::figures as texts;
use egui::{Grid, Id, Label, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// Height of the picture.
const PICTURE: f32 = 300.0;
/// The narrowest part of a touchpoint in the picture.
const NARROWEST: f32 = 76.0;

/// Shows it.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, leaving: &Leaving, out: &mut Actions) {
    if cx.journey.rounds.is_empty() {
        if ui.button(cx.text(Command::Rounds.key())).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
        return;
    }
    ScrollArea::vertical().id_salt("leaving-page").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        if leaving.most > 0 {
            picture(ui, cx, leaving, out);
            let foot = RichText::new(cx.text("leaving-foot")).font(regular(11.5));
            ui.add(Label::new(foot.color(cx.theme.muted)).wrap());
            ui.add_space(3.0 * GRID);
        }
        table(ui, cx, leaving, out);
    });
}

fn picture(ui: &mut Ui, cx: &Context<'_>, leaving: &Leaving, out: &mut Actions) {
    let wide = ScrollArea::horizontal().id_salt("leaving-picture").auto_shrink([false, true]);
    wide.show(ui, |ui| {
        let width = ui.available_width().max(NARROWEST * leaving.stops.len() as f32);
        let (rect, response) = ui.allocate_exact_size(vec2(width, PICTURE), Sense::hover());
        let name = cx.text("leaving-picture");
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
        let places = drawing::leaving(ui.painter(), rect, leaving, cx.report, cx.words, cx.theme);
        for place in places {
            let Some(stop) = leaving.stops.get(place.at) else { continue };
            let id = Id::unique(("leaving-stop", &stop.id));
            let response = ui.interact(place.rect, id, Sense::CLICK);
            if response.clicked() {
                out.push(Action::Select(Selection::Touchpoint(stop.id.clone())));
            }
            response.on_hover_text_at_pointer(format!("{}: {}", stop.name, place.sentence));
        }
    });
}

fn table(ui: &mut Ui, cx: &Context<'_>, leaving: &Leaving, out: &mut Actions) {
    let rounds: Vec<&Round> = cx.journey.rounds_by_date();
    let head = |ui: &mut Ui, text: &str| {
        ui.add(Label::new(RichText::new(text).font(regular(11.5)).color(cx.theme.muted)));
    };
    ScrollArea::horizontal().id_salt("leaving-table").auto_shrink([false, true]).show(ui, |ui| {
        Grid::new("customers counted").num_columns(rounds.len() + 4).spacing(vec2(20.0, 6.0)).show(
            ui,
            |ui| {
                head(ui, &cx.text("leaving-head-touchpoint"));
                for round in &rounds {
                    head(ui, &round.name);
                }
                head(ui, &cx.text("leaving-head-score"));
                head(ui, &cx.text("leaving-head-goes-on"));
                head(ui, &cx.text("leaving-head-change"));
                ui.end_row();
                let mut stage = None;
                for stop in &leaving.stops {
                    if stage != Some(stop.stage) {
                        stage = Some(stop.stage);
                        let name =
                            cx.journey.stages.get(stop.stage).map_or("", |one| one.name.as_str());
                        let text = RichText::new(name).font(semibold(13.0)).color(cx.theme.text);
                        ui.add(Label::new(text));
                        ui.end_row();
                    }
                    line(ui, cx, stop, &rounds, out);
                    ui.end_row();
                }
            },
        );
    });
}

fn line(ui: &mut Ui, cx: &Context<'_>, stop: &Stop, rounds: &[&Round], out: &mut Actions) {
    ui.label(&stop.name);
    for round in rounds {
        ui.vertical(|ui| number(ui, cx, stop, round, out));
    }
    let Some(current) = cx.report.current else { return };
    let plain = |ui: &mut Ui, text: String| {
        ui.label(if text.is_empty() { cx.text("compare-nothing") } else { text });
    };
    let score = stop.scores.get(current).copied().flatten();
    plain(ui, score.map(|score| cx.words.score(score)).unwrap_or_default());
    let share = stop.goes_on.get(current).copied().flatten();
    plain(
        ui,
        match share {
            Some(share) => texts::goes_on(share.value, (share.lo, share.hi), cx.words),
            None if stop.joined.get(current).copied().unwrap_or(false) => cx.text("leaving-joined"),
            None => String::new(),
        },
    );
    let change = stop.change.map(|change| {
        let diff = cx.words.figure_change(change.diff, "%");
        let interval = cx.words.difference_range(change.diff, (change.lo, change.hi));
        format!("{diff} ({interval})")
    });
    plain(ui, change.unwrap_or_default());
}

/// A field for the customers of a round.
fn number(ui: &mut Ui, cx: &Context<'_>, stop: &Stop, round: &Round, out: &mut Actions) {
    let Some(touchpoint) = cx.journey.touchpoint(&stop.id) else { return };
    let now = touchpoint.reached.get(&round.id);
    let text = now.map(u64::to_string).unwrap_or_default();
    let id = FieldId::of(&stop.id).with("reached").with(&round.id);
    let field = bare_draft(ui, &id, &text, 84.0, "", |typed| {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let refused = |_| cx.words.with("leaving-refused", &[("text", typed.trim().into())]);
        refuse::count(cx, typed).map(Some).map_err(refused)
    });
    let args = [("name", (&stop.name).into()), ("round", (&round.name).into())];
    field.response.accessible_name(cx.words.with("leaving-count-of", &args));
    if let Some(reason) = &field.refused {
        ui.set_max_width(160.0);
        crate::ui::widget::field::refusal(ui, reason);
    }
    if let Some(value) = field.value {
        put(touchpoint, round, value, out);
    }
}

fn put(touchpoint: &Touchpoint, round: &Round, value: Option<u64>, out: &mut Actions) {
    let mut touchpoint = touchpoint.clone();
    match value {
        Some(n) => touchpoint.reached.insert(round.id.clone(), n),
        None => touchpoint.reached.remove(&round.id),
    };
    let edit =
        Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step: Step::EditReached };
    out.edit(edit);
}
