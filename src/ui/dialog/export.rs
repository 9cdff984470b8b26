//! What goes out, and how it will look; where to is asked afterwards.

mod choice;
mod running;
mod show;

pub use running::Exporting;

use crate::export::board::Section;
use crate::export::paper::PageSize;
use crate::export::{Preview, Waiting, What, Wish};
use crate::i18n::Words;
use crate::ui::action::Action;
use choice::Purpose;
use egui::TextureHandle;
use std::sync::Arc;

/// Asks what to write.
#[derive(Clone)]
pub struct ExportDialog {
    purpose: Purpose,
    wish: Wish,
    can_compare: bool,
    /// The report's first sentences as they are typed, a line each.
    summary: String,
    /// The same as the program words them.
    own_summary: String,
    /// The page that the preview shows.
    page: usize,
    /// What was asked for last, and what came.
    asked: Option<(Wish, usize)>,
    /// Nobody waits for it when something else is asked for, or the dialog is gone.
    waiting: Arc<Waiting>,
    shown: Option<Seen>,
    focused: bool,
}

/// A preview that has come.
#[derive(Clone)]
enum Seen {
    Picture(TextureHandle, Preview),
    Text(Preview),
    Failed(String),
}

impl std::fmt::Debug for ExportDialog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportDialog").field("wish", &self.wish).finish_non_exhaustive()
    }
}

impl ExportDialog {
    /// Begins with what was chosen last, else with a picture of the view that is shown. Two rounds make a
    /// comparison possible.
    #[must_use]
    pub fn new(view: What, can_compare: bool, last: Option<&str>, summary: &[String]) -> Self {
        let (purpose, mut wish) = last
            .and_then(choice::read)
            .unwrap_or_else(|| (Purpose::Picture, Wish::new(view, Purpose::Picture.formats()[0])));
        if matches!(purpose, Purpose::Picture | Purpose::Print) {
            wish.what = view;
        }
        if !can_compare && wish.what == What::View(crate::export::View::Compare) {
            wish.what = What::default();
        }
        let own_summary = summary.join("\n");
        Self {
            purpose,
            wish,
            can_compare,
            summary: own_summary.clone(),
            own_summary,
            page: 0,
            asked: None,
            waiting: Arc::default(),
            shown: None,
            focused: false,
        }
    }

    /// Things are late on this day.
    pub fn on(&mut self, today: crate::journey::Date) {
        self.wish.today = Some(today);
    }

    /// Names of people and words of customers are left out of slides, as while presenting.
    pub fn hide_names(&mut self, hide: bool) {
        self.wish.discreet = hide;
    }

    /// What is chosen, as it is remembered.
    #[must_use]
    pub fn choice(purpose: Purpose, wish: &Wish) -> String {
        choice::written(purpose, wish)
    }

    /// What is asked for now.
    fn wanted(&self) -> Wish {
        let mut wish = self.wish.clone();
        if self.purpose == Purpose::Report && self.summary.trim() != self.own_summary.trim() {
            let lines = self.summary.lines().map(str::trim).filter(|line| !line.is_empty());
            wish.summary = Some(lines.map(str::to_owned).collect());
        }
        wish
    }

    /// Takes in a preview, if it is still the one that is asked for.
    pub fn previewed(
        &mut self,
        ctx: &egui::Context,
        of: &(Wish, usize),
        made: Result<Preview, String>,
    ) {
        if self.asked.as_ref() != Some(of) {
            return;
        }
        self.shown = Some(match made {
            Ok(Preview { image: Some((size, pixels)), pages, smallest, grey, .. }) => {
                let image = egui::ColorImage::from_rgba_premultiplied(size, &pixels);
                let texture =
                    ctx.load_texture("export-preview", image, egui::TextureOptions::default());
                let about = Preview { image: None, pages, smallest, grey, text: String::new() };
                Seen::Picture(texture, about)
            }
            Ok(preview) => Seen::Text(preview),
            Err(reason) => Seen::Failed(reason),
        });
    }

    /// Making the preview broke off.
    pub fn give_up(&mut self, reason: String) {
        if self.asked.is_some() && self.shown.is_none() {
            self.shown = Some(Seen::Failed(reason));
        }
    }

    /// A preview that is not there yet is asked for once.
    fn ask_for_preview(&mut self) -> Option<Action> {
        let wanted = (self.wanted(), self.page);
        if self.asked.as_ref() == Some(&wanted) {
            return None;
        }
        // What was seen of something else is no preview of this; of the same thing it stays till the new one comes.
        let of = |(wish, _): &(Wish, usize)| (wish.what, wish.format);
        if self.asked.as_ref().is_some_and(|was| of(was) != of(&wanted)) {
            self.shown = None;
        }
        self.asked = Some(wanted.clone());
        self.waiting = Arc::default();
        Some(Action::PreviewExport(Box::new(wanted), self.waiting.watch()))
    }

    /// Whether the report's text was changed by hand.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.summary.trim() != self.own_summary.trim()
    }

    fn turn(&mut self, section: Section, on: bool) {
        self.wish.sections.retain(|one| *one != section);
        if on {
            self.wish.sections.push(section);
            self.wish.sections.sort_unstable();
        }
    }

    fn is_large(&self) -> bool {
        matches!(self.wish.page.size, PageSize::A3 | PageSize::A2 | PageSize::A1 | PageSize::A0)
    }

    fn name_of(what: What, words: &Words) -> String {
        words.text(what.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_of_something_else_is_no_preview() {
        let mut dialog = ExportDialog::new(What::default(), true, None, &[]);
        let ctx = egui::Context::default();
        let text = Preview { text: "map".into(), ..Preview::default() };
        let asked = |dialog: &mut ExportDialog| {
            dialog.ask_for_preview().expect("a preview is asked for");
            dialog.asked.clone().expect("it is known of what")
        };
        let of = asked(&mut dialog);
        dialog.previewed(&ctx, &of, Ok(text.clone()));
        assert!(dialog.shown.is_some());
        dialog.wish.scale = 3.0;
        asked(&mut dialog);
        assert!(dialog.shown.is_some(), "the same picture, only larger");
        dialog.wish.format = crate::export::Format::Xlsx;
        let of = asked(&mut dialog);
        assert!(dialog.shown.is_none(), "a picture is no workbook");
        dialog.previewed(&ctx, &of, Ok(text));
        dialog.wish.what = What::Report;
        asked(&mut dialog);
        assert!(dialog.shown.is_none());
    }

    #[test]
    fn nobody_makes_a_preview_that_nobody_waits_for() {
        let mut dialog = ExportDialog::new(What::default(), true, None, &[]);
        let asked = |dialog: &mut ExportDialog| match dialog.ask_for_preview() {
            Some(Action::PreviewExport(_, watch)) => watch,
            other => panic!("a preview is asked for, not {other:?}"),
        };
        let first = asked(&mut dialog);
        dialog.wish.scale = 3.0;
        let second = asked(&mut dialog);
        assert!(first.is_stopped() && !second.is_stopped());
        drop(dialog);
        assert!(second.is_stopped());
    }
}
