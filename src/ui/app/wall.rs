//! What comes from the wall and from elsewhere: pasted text, the bar for notes, the canvas, other maps.

use super::{App, Arrival, Came};
use crate::analysis;
use crate::document::{Document, Revision};
use crate::export::picture::Picture;
use crate::file::{self, Trouble};
use crate::import::convert::{MOST_BYTES, MapForm, Note, Telling, convert};
use crate::journey::StageId;
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection, View};
use crate::ui::dialog::{Dialog, PasteFromWall, Question};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner, Task};
use crate::ui::panel::capture::{Capture, Happened};
use crate::wording::{self, Arranged, Say as _};
use egui::{Frame, Margin, Panel, Ui};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

impl App {
    pub(super) fn paste_from_wall(&mut self, text: &str) {
        let stage = self.stage_at_hand();
        let Some(open) = &mut self.open else { return };
        open.view = View::Map;
        self.ask_of_document(Dialog::Wall(Box::new(PasteFromWall::new(text, stage))));
    }

    pub(super) fn toggle_capture(&mut self) {
        let stage = self.stage_at_hand();
        let Some(open) = &mut self.open else { return };
        // In a workshop the bar is below what is worked on.
        let in_workshop = open.view == View::Workshop;
        let worked_on = open.document.journey().stages.get(open.workshop.stage);
        let worked_on = worked_on.map(|stage| stage.id.clone()).filter(|_| in_workshop);
        let stage = worked_on.or(stage);
        open.capture = match open.capture {
            Some(_) => None,
            None => Some(Capture::new(stage)),
        };
        if !in_workshop {
            open.view = View::Map;
        }
    }

    /// The selected stage, or that of the selected touchpoint.
    fn stage_at_hand(&self) -> Option<StageId> {
        let open = self.open.as_ref()?;
        let journey = open.document.journey();
        match &open.selection {
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
        let Some(open) = &mut self.open else { return };
        let Some(bar) = &mut open.capture else { return };
        let in_workshop = open.view == View::Workshop;
        let waiting = open.workshop.hall().waiting().len();
        if in_workshop {
            let stage = cx.journey.stages.get(open.workshop.stage);
            bar.works_on(stage.map(|stage| stage.id.clone()));
        } else {
            bar.is_below_the_map();
        }
        let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(16, 8));
        let panel = Panel::bottom("capture").resizable(false).frame(frame);
        match panel.show(ui, |ui| bar.show(ui, cx, waiting, out)).inner {
            Happened::Nothing => {}
            Happened::Taken(touchpoint) => open.map.seen = touchpoint,
            Happened::Closed => {
                open.capture = None;
                return;
            }
        }
        let stage = bar.stage().and_then(|id| cx.journey.stage_place(id));
        if let Some(stage) = stage.filter(|_| in_workshop) {
            open.workshop.stage = stage;
        }
    }

    pub(super) fn ask_for_canvas(&mut self, ctx: &egui::Context) {
        let name = format!("{} {}.svg", self.stem(), self.session.words.text("wall-canvas-file"));
        self.ask(ctx, Purpose::Canvas, "wall-canvas-title", name);
    }

    /// Writes the canvas; the ending of its name says as what.
    pub(super) fn export_canvas(&self, ctx: &egui::Context, path: PathBuf) {
        let Some(open) = &self.open else { return };
        let (journey, words) = (open.document.journey().clone(), self.session.words);
        let report = open.numbers.report();
        self.jobs.run(ctx, Owner::Session, Task::Canvas, move || {
            let view = crate::export::View::Canvas;
            let picture = Picture { journey: &journey, report: &report, words, view };
            let is_png = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("png"));
            let bytes = if is_png {
                picture.png(3.0).map_err(|error| error.say(words))
            } else {
                Ok(picture.svg().into_bytes())
            };
            let written = bytes
                .and_then(|bytes| file::write(&path, &bytes).map_err(|error| error.say(words)));
            Event::Exported(written.map(|()| path))
        });
    }

    /// Makes a journey from a map on another thread.
    pub(super) fn read_map(
        &mut self,
        ctx: &egui::Context,
        path: PathBuf,
        form: MapForm,
        losing: Option<Revision>,
    ) {
        let words = self.session.words;
        let owner = self.awaits();
        self.jobs.run(ctx, owner, Task::Convert, move || {
            let read = || -> Result<Arrival, String> {
                let shown = path.display();
                let unread = |error| wording::about_file(&path, &Trouble::from(error), words);
                let bytes = bytes_of(&path).map_err(unread)?;
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                let name = stem.unwrap_or_default();
                let mut chance = || fastrand::u64(..);
                let telling = Telling { words, chance: &mut chance, today: None, name: &name };
                let made = convert(&bytes, form, telling)
                    .map_err(|error| format!("{shown}: {}", error.say(words)))?;
                let report = Arranged::new(analysis::report(&made.journey));
                let document = Document::brought(made.journey);
                Ok(Arrival { document, report, came: Came::Brought(made.warnings), losing })
            };
            Event::Arrived(Box::new(read()))
        });
    }

    /// Says what could not be taken from a map as it was.
    pub(super) fn tell_of_brought(&mut self, notes: Vec<Note>) {
        let words = self.session.words;
        let text = words.text("convert-done");
        if notes.is_empty() {
            self.shell.toasts.tell(text);
            return;
        }
        let mut detail = words.text("convert-notes");
        for note in notes {
            let line = note.line.to_string();
            let said = [("line", line.as_str().into()), ("text", (&note.text).into())];
            let _ = write!(detail, "\n{}", words.with("convert-note", &said));
        }
        let title = words.text("convert-done-title");
        let told = Question::message(words, title, text).with_detail(detail);
        self.ask_of_document(Dialog::Question(told));
    }
}

/// The bytes of a file, but never much more than a map can have.
fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
