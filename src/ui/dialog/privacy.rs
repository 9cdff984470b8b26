//! What a copy for others leaves out, and what that is in this journey.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::edit::privacy::{Found, Personal, Removed};
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::ui::action::Action;
use crate::wording;
use egui::{Checkbox, Label, RichText, ScrollArea, TextStyle, Ui};

/// Asks what a copy leaves out; where to is asked afterwards.
#[derive(Clone, Debug)]
pub struct Privacy {
    found: Removed,
    chosen: Vec<Personal>,
    /// Earlier versions hold what the copy leaves out.
    forget: bool,
    shown: bool,
}

impl Privacy {
    /// With what was found in the journey. Personas are seldom real people, so they are left to choose.
    #[must_use]
    pub fn new(found: Removed) -> Self {
        let chosen = Personal::ALL.into_iter().filter(|kind| kind.is_usual()).collect();
        Self { found, chosen, forget: false, shown: false }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let shown = modal(ui, "privacy", &words.text("privacy-title"), 460.0, |ui| {
            muted(ui, words.text("privacy-text"));
            ui.add_space(GRID);
            let room = (ui.ctx().content_rect().height() - 75.0 * GRID).max(30.0 * GRID);
            ScrollArea::vertical()
                .id_salt("privacy kinds")
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| {
                    for kind in Personal::ALL {
                        self.kind(ui, words, kind);
                    }
                });
            ui.add_space(GRID);
            muted(ui, words.text("privacy-stays"));
            ui.add(Checkbox::new(&mut self.forget, words.text("privacy-forget")));
            buttons(ui, |ui| {
                let can = !self.chosen.is_empty();
                let go = ui.add_enabled_ui(can, |ui| primary(ui, &words.text("privacy-go"))).inner;
                if !std::mem::replace(&mut self.shown, true) {
                    go.request_focus();
                }
                let cancel = secondary(ui, &words.text("cancel"));
                if go.clicked() {
                    return Some(Reply::Action(Action::SavePrivate {
                        without: self.chosen.clone(),
                        forget: self.forget,
                    }));
                }
                cancel.clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    /// A box to tick, with how many there are and the first of them.
    fn kind(&mut self, ui: &mut Ui, words: &Words, kind: Personal) {
        let nothing = Found::default();
        let found = self.found.get(&kind).unwrap_or(&nothing);
        let label = wording::personal(kind, found.count, words);
        let mut ticked = self.chosen.contains(&kind);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if ui.add(Checkbox::new(&mut ticked, label)).changed() {
                self.chosen.retain(|one| *one != kind);
                self.chosen.extend(ticked.then_some(kind));
            }
            if found.count > 0 {
                let color = theme::of(ui.ctx()).muted;
                let text = RichText::new(found.examples.join(" · "));
                let text = text.text_style(TextStyle::Small).color(color);
                ui.horizontal(|ui| {
                    // Under the words, not under the box.
                    ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
                    ui.add(Label::new(text).truncate());
                });
            }
        });
    }
}
