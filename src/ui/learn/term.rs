//! Words that a person may not know, and what they mean: a small question mark beside them, and F1 on what has one.

use super::page::Page;
use crate::i18n::Words;
use crate::paint::fonts::semibold;
use crate::paint::theme::{self, GRID};
use crate::ui::context::View;
use egui::{Button, Id, Label, Response, RichText, Role, ScrollArea, Ui, WidgetInfo, vec2};
use strum::{EnumCount, EnumIter};

/// A word of the trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumIter)]
#[expect(missing_docs, reason = "the words in learn.ftl tell what each one is")]
pub enum Term {
    Score,
    Interval,
    N,
    Nps,
    Csat,
    Ces,
    Csi,
    Drop,
    Moment,
    Round,
    Verdict,
    Evidence,
    Target,
    Importance,
    Priority,
    Kpi,
    Clv,
    Cac,
    GoesOn,
    Persona,
    Loop,
    Layers,
    Delivery,
    Managed,
    Response,
    Parking,
}

impl Term {
    /// The key of its name; the key of what it means ends in `-text`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Score => "term-score",
            Self::Interval => "term-interval",
            Self::N => "term-n",
            Self::Nps => "term-nps",
            Self::Csat => "term-csat",
            Self::Ces => "term-ces",
            Self::Csi => "term-csi",
            Self::Drop => "term-drop",
            Self::Moment => "term-moment",
            Self::Round => "term-round",
            Self::Verdict => "term-verdict",
            Self::Evidence => "term-evidence",
            Self::Target => "term-target",
            Self::Importance => "term-importance",
            Self::Priority => "term-priority",
            Self::Kpi => "term-kpi",
            Self::Clv => "term-clv",
            Self::Cac => "term-cac",
            Self::GoesOn => "term-goes-on",
            Self::Persona => "term-persona",
            Self::Loop => "term-loop",
            Self::Layers => "term-layers",
            Self::Delivery => "term-delivery",
            Self::Managed => "term-managed",
            Self::Response => "term-response",
            Self::Parking => "term-parking",
        }
    }

    /// What it means.
    #[must_use]
    pub fn text(self, words: &Words) -> String {
        words.text(&format!("{}-text", self.key()))
    }

    /// The terms that a view shows.
    #[must_use]
    pub fn of_view(view: View) -> &'static [Self] {
        match view {
            View::Map => &[
                Self::Score,
                Self::Interval,
                Self::Drop,
                Self::Moment,
                Self::Evidence,
                Self::Target,
                Self::GoesOn,
                Self::N,
            ],
            View::Compare => &[
                Self::Round,
                Self::Interval,
                Self::Verdict,
                Self::N,
                Self::Nps,
                Self::Csat,
                Self::Ces,
                Self::Csi,
            ],
            View::Priorities => &[Self::Priority, Self::Importance, Self::Target, Self::Interval],
            View::Feedback => &[Self::Loop, Self::Nps, Self::Round],
            View::Kpis => &[Self::Kpi, Self::Interval, Self::Clv, Self::Cac, Self::GoesOn],
            View::Measure => {
                &[Self::Nps, Self::Csat, Self::Ces, Self::Response, Self::Interval, Self::Evidence]
            }
            View::Drivers => &[Self::Interval, Self::Importance, Self::N],
            View::Actions => &[Self::Verdict, Self::Score, Self::Interval],
            View::Workshop => &[Self::Parking, Self::Evidence, Self::Moment],
            View::Experience => {
                &[Self::Layers, Self::Delivery, Self::Managed, Self::Moment, Self::Persona]
            }
        }
    }
}

/// Where the term of what has the keyboard is kept.
fn mark_id() -> Id {
    Id::unique("term-of-focus")
}

/// F1 on this, while it has the keyboard, tells what the term means.
pub fn mark(ui: &Ui, response: &Response, term: Term) {
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(mark_id(), (response.id, term)));
    }
}

/// Shows content; F1 on whatever of it has the keyboard tells what the term means.
pub fn around<R>(ui: &mut Ui, term: Term, content: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.scope(content);
    if let Some(focused) = ui.memory(egui::Memory::focused)
        && let Some(response) = ui.ctx().read_response(focused)
        && shown.response.rect.contains(response.rect.center())
    {
        ui.data_mut(|data| data.insert_temp(mark_id(), (focused, term)));
    }
    shown.inner
}

/// Question marks for several terms in a row, each with its name.
pub fn row(ui: &mut Ui, words: &Words, terms: &[Term]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        for term in terms {
            what(ui, words, *term);
        }
    });
}

/// The term of what has the keyboard.
#[must_use]
pub fn marked(ctx: &egui::Context) -> Option<Term> {
    let focused = ctx.memory(egui::Memory::focused)?;
    let (id, term): (Id, Term) = ctx.data(|data| data.get_temp(mark_id()))?;
    (id == focused).then_some(term)
}

/// A question mark and a term, pressed to be told what it means.
pub fn what(ui: &mut Ui, words: &Words, term: Term) {
    let name = words.with("term-what", &[("term", (&words.text(term.key())).into())]);
    let muted = theme::of(ui.ctx()).muted;
    let text = RichText::new(format!("? {}", words.text(term.key()))).small().color(muted);
    let button = Button::new(text).corner_radius(9.0).frame_when_inactive(false);
    let response = ui
        .push_id(term, |ui| {
            ui.spacing_mut().button_padding = vec2(5.0, 0.0);
            egui::containers::menu::MenuButton::from_button(button)
                .ui(ui, |ui| {
                    ui.set_max_width(320.0);
                    one(ui, words, term);
                })
                .0
        })
        .inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    mark(ui, &response, term);
}

/// A question mark that tells all terms of a view. True where its page of the help is asked for.
pub fn of_view(ui: &mut Ui, words: &Words, view: View) -> bool {
    let name = words.text("term-here");
    let mut asked = false;
    let (response, _) =
        egui::containers::menu::MenuButton::from_button(Button::new("?")).ui(ui, |ui| {
            ui.set_width(360.0);
            ScrollArea::vertical().max_height(480.0).show(ui, |ui| {
                for term in Term::of_view(view) {
                    one(ui, words, *term);
                    ui.add_space(2.0 * GRID);
                }
            });
            if ui.button(words.text("term-more")).clicked() {
                asked = true;
                ui.close();
            }
        });
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    response.on_hover_text(name);
    asked
}

/// A term and what it means.
pub fn one(ui: &mut Ui, words: &Words, term: Term) {
    let theme = theme::of(ui.ctx());
    let name = RichText::new(words.text(term.key())).font(semibold(13.5)).color(theme.text);
    ui.add(Label::new(name).wrap());
    ui.add(Label::new(RichText::new(term.text(words)).color(theme.muted)).wrap());
}

/// The page of the help for what has the keyboard: a term, the details, else the view.
#[must_use]
pub fn page_of(ctx: &egui::Context, details: egui::Rect, view: Option<View>) -> Page {
    if let Some(term) = marked(ctx) {
        return Page::Terms(Some(term));
    }
    let focused = ctx.memory(egui::Memory::focused);
    let place = focused.and_then(|id| ctx.read_response(id)).map(|it| it.rect.center());
    if place.is_some_and(|at| details.contains(at)) {
        return Page::Details;
    }
    view.map_or(Page::Start, Page::Of)
}
