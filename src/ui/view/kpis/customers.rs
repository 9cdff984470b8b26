//! Where customers leave: the picture, and below it the numbers to be typed. Of both only what is in sight is made.

use super::{KpisState, Model};
use crate::analysis::{Leaving, Stop};
use crate::edit::{Edit, Step};
use crate::journey::{Journey, Round, Touchpoint};
use crate::paint::cells;
use crate::paint::fonts::{regular, semibold};
use crate::paint::kpis as drawing;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::refuse;
use crate::ui::view::page;
use crate::ui::widget::field::{bare_draft, refusal};
use crate::ui::widget::tip::tip_at_pointer;
use crate::wording::kpis as texts;
use egui::{
    Id, Label, Rangef, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::collections::BTreeSet;

/// Height of the picture.
const PICTURE: f32 = 300.0;
/// The narrowest part of a touchpoint in the picture.
const NARROWEST: f32 = 76.0;
/// Height of the heads of the table.
const HEADS: f32 = 34.0;
/// Height of a line of the table.
const LINE: f32 = 30.0;
/// What a line is higher by where something was refused.
const REFUSED: f32 = 22.0;
/// Between two columns.
const GAP: f32 = 20.0;
/// Width of a field and its column.
const FIELD: f32 = 96.0;

/// A line of the table: the name of a stage, by its index, or a touchpoint, by its place among the stops.
#[derive(Clone, Copy, Debug)]
pub(super) enum Line {
    Stage(usize),
    Stop(usize),
}

/// The lines of the table: those of each stage that has touchpoints, below its name.
pub(super) fn lines(journey: &Journey, customers: &Leaving) -> Vec<Line> {
    let mut lines = Vec::with_capacity(customers.stops.len() + journey.stages.len());
    let mut stage = None;
    for (at, stop) in customers.stops.iter().enumerate() {
        if stage != Some(stop.stage) {
            stage = Some(stop.stage);
            lines.push(Line::Stage(stop.stage));
        }
        lines.push(Line::Stop(at));
    }
    lines
}

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    state: &mut KpisState,
    out: &mut Actions,
) {
    if cx.journey.rounds.is_empty() {
        if ui.button(cx.text(Command::Rounds.key())).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
        return;
    }
    ScrollArea::vertical().id_salt("leaving-page").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        if model.customers.most > 0 {
            picture(ui, cx, &model.customers, out);
            let foot = RichText::new(cx.text("leaving-foot")).font(regular(11.5));
            ui.add(Label::new(foot.color(cx.theme.muted)).wrap());
            ui.add_space(3.0 * GRID);
        }
        let wide = ScrollArea::horizontal().id_salt("leaving-table").auto_shrink([false, true]);
        wide.show(ui, |ui| table(ui, cx, model, state, out));
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
            tip_at_pointer(response, || {
                let sentence = cx.report.current.map(|round| texts::stop(stop, round, cx.words));
                format!("{}: {}", stop.name, sentence.unwrap_or_default())
            });
        }
    });
}

/// Where the columns stand: name, one for each round, score, share that goes on, its change.
struct Columns {
    name: Rangef,
    rounds: Vec<Rangef>,
    told: [Rangef; 3],
}

impl Columns {
    fn new(left: f32, rounds: usize) -> Self {
        let mut left = left;
        let mut next = |width: f32| {
            let column = Rangef::new(left, left + width);
            left += width + GAP;
            column
        };
        let name = next(230.0);
        let rounds = (0..rounds).map(|_| next(FIELD)).collect();
        Self { name, rounds, told: [60.0, 190.0, 190.0].map(next) }
    }

    fn right(&self) -> f32 {
        self.told.last().map_or(self.name.max, |last| last.max)
    }
}

fn table(ui: &mut Ui, cx: &Context<'_>, model: &Model, state: &mut KpisState, out: &mut Actions) {
    let rounds: Vec<&Round> = cx.journey.rounds_by_date();
    let origin = ui.cursor().min;
    let columns = Columns::new(origin.x, rounds.len());
    heads(ui, cx, &columns, &rounds);
    let refused = std::mem::take(&mut state.refused);
    let place = |at: usize| {
        let above = refused.range(..at).count() as f32;
        let top = origin.y + HEADS + at as f32 * LINE + above * REFUSED;
        let more = if refused.contains(&at) { REFUSED } else { 0.0 };
        Rect::from_min_max(pos2(origin.x, top), pos2(columns.right(), top + LINE + more))
    };
    let sight = ui.clip_rect().expand2(vec2(0.0, 3.0 * LINE)).y_range();
    let start = origin.y + HEADS;
    let most = refused.len() as f32 * REFUSED;
    let line_at = |y: f32| ((y - start) / LINE).max(0.0) as usize;
    let first = line_at(sight.min - most);
    let last = (line_at(sight.max) + 1).min(model.lines.len());
    // What was refused out of sight stays where it is.
    let mut still: BTreeSet<usize> =
        refused.iter().copied().filter(|at| !(first..last).contains(at)).collect();
    for at in first..last {
        let (rect, line) = (place(at), model.lines.get(at));
        match line {
            Some(Line::Stage(stage)) => {
                let name = cx.journey.stages.get(*stage).map_or("", |one| one.name.as_str());
                let text = RichText::new(name).font(semibold(13.0)).color(cx.theme.text);
                ui.put(rect, left_aligned(text));
            }
            Some(Line::Stop(stop)) => {
                let Some(stop) = model.customers.stops.get(*stop) else { continue };
                if line_of(ui, cx, (stop, &rounds), (&columns, rect), out) {
                    still.insert(at);
                }
            }
            None => {}
        }
    }
    if still != refused {
        ui.ctx().request_repaint();
    }
    state.refused = still;
    let height = HEADS + model.lines.len() as f32 * LINE + most;
    ui.allocate_space(vec2(columns.right() - origin.x, height));
}

fn left_aligned(text: RichText) -> impl FnOnce(&mut Ui) -> egui::Response {
    move |ui| {
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.add(Label::new(text).truncate())
        })
        .inner
    }
}

fn heads(ui: &mut Ui, cx: &Context<'_>, columns: &Columns, rounds: &[&Round]) {
    let y = Rangef::new(ui.cursor().top(), ui.cursor().top() + HEADS);
    let put = |ui: &mut Ui, column: Rangef, text: &str| {
        let text = RichText::new(text).font(regular(11.5)).color(cx.theme.muted);
        ui.put(Rect::from_x_y_ranges(column, y), left_aligned(text));
    };
    put(ui, columns.name, &cx.text("leaving-head-touchpoint"));
    for (round, column) in rounds.iter().zip(&columns.rounds) {
        put(ui, *column, &round.name);
    }
    let keys = ["leaving-head-score", "leaving-head-goes-on", "leaving-head-change"];
    for (key, column) in keys.into_iter().zip(columns.told) {
        put(ui, column, &cx.text(key));
    }
}

/// A touchpoint; true when something typed into it was refused.
fn line_of(
    ui: &mut Ui,
    cx: &Context<'_>,
    (stop, rounds): (&Stop, &[&Round]),
    (columns, rect): (&Columns, Rect),
    out: &mut Actions,
) -> bool {
    let line = rect.with_max_y(rect.top() + LINE);
    ui.put(cells::cell(line, columns.name), left_aligned(RichText::new(&stop.name)));
    let mut refused = None;
    for (round, column) in rounds.iter().zip(&columns.rounds) {
        let place = cells::cell(line, *column);
        let inner = UiBuilder::new().max_rect(place).id_salt(("reached", &stop.id, &round.id));
        let reason = ui.scope_builder(inner, |ui| number(ui, cx, stop, round, rect, out)).inner;
        refused = refused.or(reason);
    }
    let texts = told(cx, stop);
    for (text, column) in texts.into_iter().zip(columns.told) {
        let text = if text.is_empty() { cx.text("compare-nothing") } else { text };
        ui.put(cells::cell(line, column), left_aligned(RichText::new(text)));
    }
    if let Some(reason) = &refused {
        let left = columns.rounds.first().map_or(rect.left(), |column| column.min);
        let below =
            Rect::from_min_max(pos2(left, line.bottom()), pos2(rect.right(), rect.bottom()));
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| refusal(ui, reason));
    }
    refused.is_some()
}

/// Score, share that goes on, and its change; empty where there is none.
fn told(cx: &Context<'_>, stop: &Stop) -> [String; 3] {
    let Some(current) = cx.report.current else { return Default::default() };
    let score = stop.scores.get(current).copied().flatten();
    let share = stop.goes_on.get(current).copied().flatten();
    let goes_on = match share {
        Some(share) => texts::goes_on(share.value, (share.lo, share.hi), cx.words),
        None if stop.joined.get(current).copied().unwrap_or(false) => cx.text("leaving-joined"),
        None => String::new(),
    };
    let change = stop.change.map(|change| {
        let diff = cx.words.kpi_change(change.diff, "%");
        let interval = cx.words.difference_range(change.diff, (change.lo, change.hi));
        format!("{diff} ({interval})")
    });
    let score = score.map(|score| cx.words.score(score));
    [score.unwrap_or_default(), goes_on, change.unwrap_or_default()]
}

/// A field for the customers of a round; why what is typed into it is refused.
fn number(
    ui: &mut Ui,
    cx: &Context<'_>,
    stop: &Stop,
    round: &Round,
    line: Rect,
    out: &mut Actions,
) -> Option<String> {
    let (_, touchpoint) = cx.touchpoint(&stop.id)?;
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
    if field.response.gained_focus() {
        // Tab goes on to lines that come into sight only then.
        page::reveal(ui, line.expand2(vec2(0.0, 2.0 * LINE)));
    }
    field.response.accessible_name(cx.words.with("leaving-count-of", &args));
    if let Some(value) = field.value {
        put(touchpoint, round, value, out);
    }
    field.refused
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
