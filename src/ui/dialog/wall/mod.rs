//! Pasting from the wall: a text, how it is read, what it would add, and the adding.

mod preview;

use super::parts::{buttons, modal, primary, secondary, small};
use super::{DialogContext, Reply};
use crate::edit::{Edit, Step};
use crate::i18n::Words;
use crate::import::wall::{
    Code, Counts, Slots, WallForm, WallPlan, Wishes, carry_out, plan, recognise,
};
use crate::journey::{Journey, StageId};
use crate::paint::theme::GRID;
use crate::ui::action::Action;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::choice::{pick, segments};
use crate::ui::widget::field;
use crate::wording::Say as _;
use egui::{Key, Modifiers, ScrollArea, TextEdit, Ui};

const WIDTH: f32 = 720.0;
/// Rows of text seen at once.
const ROWS: usize = 7;

/// What was pressed in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Nothing,
    Add,
    Cancel,
}

/// Text from the wall, to be looked at before it is added.
#[derive(Clone, Debug)]
pub struct PasteFromWall {
    text: String,
    wishes: Wishes,
    /// What the text would add; made anew when the text or the wishes change.
    plan: Option<Result<WallPlan, String>>,
    shown: bool,
}

impl PasteFromWall {
    /// Begins with a text, perhaps an empty one, for a stage.
    #[must_use]
    pub fn new(text: &str, stage: Option<StageId>) -> Self {
        let wishes = Wishes { stage, ..Wishes::default() };
        Self { text: text.to_owned(), wishes, plan: None, shown: false }
    }

    /// Whether there is a text that would be lost.
    #[must_use]
    pub fn has_work(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, cx: &DialogContext<'_>) -> Option<Reply> {
        let Some(journey) = cx.journey else { return Some(Reply::Closed) };
        let title = cx.words.text("wall-title");
        let shown = modal(ui, "wall", &title, WIDTH, |ui| {
            let add_key = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
            self.text_field(ui, cx.words);
            self.reading(ui, cx.words, journey);
            if self.plan.is_none() {
                let made = plan(&self.text, &self.wishes, journey, cx.words);
                self.plan = Some(made.map_err(|error| error.say(cx.words)));
            }
            match &self.plan {
                Some(Ok(plan)) => preview::show(ui, cx.words, plan),
                Some(Err(reason)) => {
                    field::refusal(ui, reason);
                }
                None => {}
            }
            let pressed = self.buttons(ui, cx.words);
            if add_key && self.adds() { Pressed::Add } else { pressed }
        });
        let drafts = Drafts::lent(ui.ctx());
        if shown.inner != Pressed::Nothing {
            drafts.forget(&text_field());
        } else if shown.dismissed {
            // Closed by a slip, it is there again when the dialog is opened the next time.
            drafts.forget(&text_field());
            drafts.keep_text(&left_field(), &self.text);
        }
        match shown.inner {
            Pressed::Add => Some(self.added(cx, journey)),
            Pressed::Cancel => Some(Reply::Closed),
            Pressed::Nothing => shown.dismissed.then_some(Reply::Closed),
        }
    }

    fn adds(&self) -> bool {
        let counts = match &self.plan {
            Some(Ok(plan)) => plan.counts(),
            _ => Counts::default(),
        };
        counts != Counts::default()
    }

    fn text_field(&mut self, ui: &mut Ui, words: &Words) {
        let drafts = Drafts::lent(ui.ctx());
        if !self.shown && self.text.is_empty() {
            let from = [text_field(), left_field()];
            self.text = from
                .iter()
                .map(|field| drafts.text(field))
                .find(|it| !it.is_empty())
                .unwrap_or_default();
            drafts.forget_all(&from);
        }
        let label = field::label(ui, &words.text("wall-text"));
        let height = 20.0 * ROWS as f32;
        ScrollArea::vertical().id_salt("wall-text").max_height(height).show(ui, |ui| {
            let field = TextEdit::multiline(&mut self.text)
                .id(text_field().id())
                .desired_rows(ROWS)
                .desired_width(f32::INFINITY)
                .hint_text(words.text("wall-text-hint"));
            let response = ui.add(field).labelled_by(label.id);
            if !std::mem::replace(&mut self.shown, true) {
                response.request_focus();
            }
            if response.changed() {
                self.plan = None;
            }
            drafts.keep_text(&text_field(), &self.text);
        });
        small(ui, words.text("wall-grammar"));
    }

    /// How the text is read: as it looks, unless something else is chosen.
    fn reading(&mut self, ui: &mut Ui, words: &Words, journey: &Journey) {
        let form = self.wishes.form.unwrap_or_else(|| match &self.plan {
            Some(Ok(plan)) => plan.form,
            _ => recognise(&self.text),
        });
        let name = |form| words.text(form_key(form));
        let label = words.text("wall-form");
        let picked = segments(ui, &label, Some(form), &WallForm::ALL, name);
        if let Some(Some(picked)) = picked {
            self.wishes.form = Some(picked);
            self.plan = None;
        }
        match form {
            WallForm::Table => self.header(ui, words),
            WallForm::List | WallForm::Slips => self.stage(ui, words, journey),
            // Its lines name their stages.
            WallForm::Outline => {}
        }
    }

    fn header(&mut self, ui: &mut Ui, words: &Words) {
        let Some(Ok(plan)) = &self.plan else { return };
        let mut header = plan.header;
        if ui.checkbox(&mut header, words.text("wall-header")).changed() {
            self.wishes.header = Some(header);
            self.plan = None;
        }
    }

    fn stage(&mut self, ui: &mut Ui, words: &Words, journey: &Journey) {
        let chosen = self.wishes.stage.as_ref().and_then(|id| journey.stage_place(id));
        let name = |at: usize| journey.stages.get(at).map(|stage| lettered(at, &stage.name));
        let all = 0..journey.stages.len();
        ui.scope(|ui| {
            ui.set_max_width(64.0 * GRID);
            let label = words.text("wall-stage");
            let picked = pick(ui, "wall-stage-list", &label, chosen.unwrap_or(0), all, |at| {
                name(at).unwrap_or_default()
            });
            if let Some(stage) = picked.and_then(|at| journey.stages.get(at)) {
                self.wishes.stage = Some(stage.id.clone());
                self.plan = None;
            }
        });
    }

    fn buttons(&self, ui: &mut Ui, words: &Words) -> Pressed {
        buttons(ui, |ui| {
            let add = ui.add_enabled_ui(self.adds(), |ui| primary(ui, &words.text("add"))).inner;
            let cancel = secondary(ui, &words.text("cancel"));
            match (add.clicked(), cancel.clicked()) {
                (true, _) => Pressed::Add,
                (false, true) => Pressed::Cancel,
                (false, false) => Pressed::Nothing,
            }
        })
    }

    /// The journey with everything in it: one step.
    fn added(&self, cx: &DialogContext<'_>, journey: &Journey) -> Reply {
        let Some(Ok(plan)) = &self.plan else { return Reply::Closed };
        let mut chance = || fastrand::u64(..);
        let (slots, today) = (Slots::default(), Some(cx.today));
        match carry_out(plan, journey, &slots, cx.words, &mut chance, today) {
            Ok(added) => {
                let journey = Box::new(added.journey);
                let edit = Edit::ReplaceAll { journey, step: Step::Wall };
                let text = preview::counted(plan.counts(), cx.words);
                Reply::Action(Action::EditAndTell { edit, text })
            }
            Err(error) => Reply::Action(Action::Tell(error.say(cx.words))),
        }
    }
}

/// The field with the text, while the dialog is open: after a crash it opens again.
pub(in crate::ui) fn text_field() -> FieldId {
    field::field_id("wall", "text")
}

/// Where a text is kept whose dialog was left.
fn left_field() -> FieldId {
    field::field_id("wall left", "text")
}

fn form_key(form: WallForm) -> &'static str {
    match form {
        WallForm::List => "wall-form-list",
        WallForm::Slips => "wall-form-slips",
        WallForm::Table => "wall-form-table",
        WallForm::Outline => "wall-form-outline",
    }
}

/// A stage as the canvas shows it: with its letter.
pub(in crate::ui) fn lettered(at: usize, name: &str) -> String {
    Code::letter(at).map_or_else(|| name.to_owned(), |letter| format!("{letter}  {name}"))
}
