//! Letting the journey out: asking as what, showing how it will look, making it, putting it on the clipboard.

use super::{App, Open, Other};
use crate::analysis::Report;
use crate::export::copy::{Copied, copied};
use crate::export::{Job, View, Watch, What, Wish, board, preview};
use crate::file;
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, ExportDialog, Exporting};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner, Task};
use crate::wording::Say as _;
use egui::{ColorImage, Context};
use std::path::PathBuf;
use std::sync::Arc;

/// The longest side of a preview in pixels.
const PREVIEW: u32 = 1_100;

impl App {
    pub(super) fn ask_what_to_export(&mut self) {
        let Some(open) = &self.open else { return };
        let report = open.numbers.report();
        let can_compare = report.compared.is_some() || open.other.is_some();
        let view = What::View(shown(open));
        let words = self.session.words;
        let today = self.session.today;
        let summary = board::summary(&report, Some(today), words);
        let last = self.session.settings.export.clone();
        let mut dialog = ExportDialog::new(view, can_compare, last.as_deref(), &summary);
        dialog.on(today);
        dialog.hide_names(!self.session.settings.names_while_presenting);
        self.ask_of_document(Dialog::Export(Box::new(dialog)));
    }

    /// Asks where it goes, and remembers the choice.
    pub(super) fn ask_where_to_export(&mut self, ctx: &Context, wish: Box<Wish>, choice: String) {
        self.session.settings.export = Some(choice);
        self.session.remember();
        let name = format!("{}.{}", self.stem(), wish.format.ending());
        self.ask(ctx, Purpose::Export(wish), "export-title", name);
    }

    /// The view of the window as one that can be exported.
    pub(super) fn shown_view(&self) -> Option<View> {
        self.open.as_ref().map(shown)
    }

    /// What an export is made of: for a comparison with another file both of them.
    fn export_source(&self, wish: &Wish) -> Option<(Arc<Journey>, Arc<Report>)> {
        let open = self.open.as_ref()?;
        let is_comparison = wish.what == What::View(View::Compare);
        let other = open.other.as_ref().filter(|_| is_comparison).and_then(Other::both);
        Some(match other {
            Some(other) => (other.journey.clone(), Arc::clone(other.report.shared())),
            None => (open.document.journey().clone(), Arc::clone(open.numbers.report().shared())),
        })
    }

    pub(super) fn preview_export(
        &mut self,
        ctx: &Context,
        of: Box<(Wish, usize)>,
        watch: Arc<Watch>,
    ) {
        let Some((journey, report)) = self.export_source(&of.0) else { return };
        let words = self.session.words;
        self.jobs.run(ctx, Owner::Session, Task::Preview, move || {
            let job = Job { journey: &journey, report: &report, words };
            let made =
                preview(&job, &of.0, (of.1, PREVIEW), &watch).map_err(|error| error.say(words));
            Event::Previewed(of, Box::new(made))
        });
    }

    pub(super) fn copy_export(&mut self, ctx: &Context, wish: Box<Wish>) {
        let Some((journey, report)) = self.export_source(&wish) else { return };
        let words = self.session.words;
        self.jobs.run(ctx, Owner::Session, Task::Copy, move || {
            let job = Job { journey: &journey, report: &report, words };
            Event::Copied(Box::new(copied(&job, &wish).map_err(|error| error.say(words))))
        });
    }

    pub(super) fn export_copied(&mut self, ctx: &Context, made: Result<Copied, String>) {
        match made {
            Ok(Copied::Image(size, pixels)) => {
                ctx.copy_image(ColorImage::from_rgba_premultiplied(size, &pixels));
            }
            Ok(Copied::Text(text)) => ctx.copy_text(text),
            Err(reason) => return self.complain(reason),
        }
        self.shell.toasts.tell(self.session.words.text("export-copied"));
    }

    pub(super) fn export(&mut self, ctx: &Context, wish: Box<Wish>, path: PathBuf) {
        let Some((journey, report)) = self.export_source(&wish) else { return };
        let words = self.session.words;
        let watch = Arc::new(Watch::default());
        let running = Dialog::Exporting(Exporting::new(Arc::clone(&watch)));
        self.shell.dialogs.interrupt(Owner::Session, running);
        self.jobs.run(ctx, Owner::Session, Task::Export, move || {
            let job = Job { journey: &journey, report: &report, words };
            let made = job.run(&wish, &watch).map_err(|error| error.say(words));
            if watch.is_stopped() {
                return Event::Unmade;
            }
            let written = made.and_then(|made| {
                let done = file::write(&path, &made.bytes).map_err(|error| error.say(words));
                done.map(|()| (path, made.notes))
            });
            Event::Made(written)
        });
    }

    /// The user has stopped it, and its dialog is gone.
    pub(super) fn export_stopped(&mut self) {
        self.shell.toasts.tell(self.session.words.text("export-stopped"));
    }

    pub(super) fn export_made(&mut self, made: Result<(PathBuf, Vec<String>), String>) {
        self.shell.dialogs.end_exporting();
        match made {
            Ok((path, notes)) => {
                let name = path.display().to_string();
                let text = self.session.words.with("toast-exported", &[("file", (&name).into())]);
                self.shell.toasts.tell(text);
                for note in notes {
                    self.shell.toasts.tell(note);
                }
            }
            Err(reason) => self.complain(reason),
        }
    }
}

/// The view of the window as one that can be exported.
fn shown(open: &Open) -> View {
    use crate::ui::context::View as Shown;
    match open.view {
        // The session has no picture of its own.
        Shown::Map | Shown::Workshop => View::Map,
        Shown::Compare => View::Compare,
        Shown::Priorities => View::Priorities,
        Shown::Feedback => View::Feedback,
        Shown::Kpis => View::Kpis,
        Shown::Measure => View::Measure,
        Shown::Actions => View::Actions,
        Shown::Drivers => View::Drivers,
        Shown::Experience => View::Experience,
    }
}
