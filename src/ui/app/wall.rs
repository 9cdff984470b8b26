//! What comes from the wall and from elsewhere: pasted text, the bar for notes, the canvas, other maps.

use super::App;
use crate::analysis;
use crate::edit::Document;
use crate::export::picture::{Drawing, Picture};
use crate::file;
use crate::import::convert::{MOST_BYTES, MapForm, Telling, convert};
use crate::journey::StageId;
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection, View};
use crate::ui::dialog::{Dialog, Message, PasteFromWall};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Brought, Event};
use crate::ui::panel::capture::{Capture, Happened};
use egui::{Frame, Margin, Panel, Ui};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

impl App {
    pub(super) fn paste_from_wall(&mut self, text: &str) {
        let stage = self.stage_at_hand();
        self.view = View::Map;
        self.dialog = Some(Dialog::Wall(Box::new(PasteFromWall::new(text, stage))));
    }

    pub(super) fn toggle_capture(&mut self) {
        self.capture = match self.capture {
            Some(_) => None,
            None => Some(Capture::new(self.stage_at_hand())),
        };
        self.view = View::Map;
    }

    /// The selected stage, or that of the selected touchpoint.
    fn stage_at_hand(&self) -> Option<StageId> {
        let journey = self.document.as_ref()?.journey();
        match &self.selection {
            Selection::Journey => None,
            Selection::Stage(id) => Some(id.clone()),
            Selection::Touchpoint(id) => {
                let place = journey.place(id)?;
                journey.stages.get(place.stage).map(|stage| stage.id.clone())
            }
        }
    }

    /// Shows the bar for notes below the map, while it is open.
    pub(super) fn show_capture(&mut self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        let Some(bar) = &mut self.capture else { return };
        let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(16, 8));
        let panel = Panel::bottom("capture").resizable(false).frame(frame);
        match panel.show(ui, |ui| bar.show(ui, cx, out)).inner {
            Happened::Nothing => {}
            Happened::Taken(touchpoint) => self.map.seen = Some(touchpoint),
            Happened::Closed => self.capture = None,
        }
    }

    pub(super) fn ask_for_canvas(&mut self, ctx: &egui::Context) {
        let name = format!("{} {}.svg", self.stem(), self.words.text("wall-canvas-file"));
        self.ask(ctx, Purpose::Canvas, "wall-canvas-title", name);
    }

    /// Writes the canvas; the ending of its name says as what.
    pub(super) fn export_canvas(&self, ctx: &egui::Context, path: PathBuf) {
        let Some(document) = &self.document else { return };
        let (journey, words) = (document.journey().clone(), self.words);
        let report = self.numbers.report();
        self.jobs.run(ctx, "canvas", move || {
            let drawing = Drawing::Canvas;
            let picture = Picture { journey: &journey, report: &report, words, drawing };
            let is_png = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("png"));
            let bytes = if is_png {
                picture.png(3.0).map_err(|error| error.to_string())
            } else {
                Ok(picture.svg().into_bytes())
            };
            let written = bytes
                .and_then(|bytes| file::write(&path, &bytes).map_err(|error| error.to_string()));
            Event::Exported(written.map(|()| path))
        });
    }

    /// Makes a journey from a map on another thread.
    pub(super) fn open_map(&self, ctx: &egui::Context, path: PathBuf, form: MapForm) {
        let words = self.words;
        self.jobs.run(ctx, "convert", move || {
            let read = || -> Brought {
                let shown = path.display();
                let bytes = bytes_of(&path).map_err(|error| format!("{shown}: {error}."))?;
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                let name = stem.unwrap_or_default();
                let mut chance = || fastrand::u64(..);
                let telling = Telling { words, chance: &mut chance, today: None, name: &name };
                let made =
                    convert(&bytes, form, telling).map_err(|error| format!("{shown}: {error}"))?;
                let report = analysis::report(&made.journey);
                Ok((Document::brought(made.journey), report, made.warnings))
            };
            Event::Brought(Box::new(read()))
        });
    }

    /// Shows a journey made from a map, and says what could not be taken as it was.
    pub(super) fn show_brought(&mut self, read: Brought) {
        let (document, report, notes) = match read {
            Ok(read) => read,
            Err(reason) => {
                self.complain(reason);
                return;
            }
        };
        self.show_analysed(document, report);
        let text = self.words.text("convert-done");
        if notes.is_empty() {
            self.toasts.tell(text);
            return;
        }
        let mut detail = self.words.text("convert-notes");
        for note in notes {
            let line = note.line.to_string();
            let said = [("line", line.as_str().into()), ("text", (&note.text).into())];
            let _ = write!(detail, "\n{}", self.words.with("convert-note", &said));
        }
        let title = self.words.text("convert-done-title");
        self.dialog = Some(Dialog::Message(Message::new(title, text).with_detail(detail)));
    }
}

/// The bytes of a file, but never much more than a map can have.
fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
