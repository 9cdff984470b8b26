//! Asks for a file: by the system's dialog, and by our own where the system has none.
//!
//! The system's dialogs block, may never come back, and answer "nothing picked" both when the user
//! cancels and when there is no dialog at all. So they run on a thread of their own, their answer is
//! judged, and our own dialog stands in when they fail. On a machine that is known to have none
//! (no desktop portal), `POLKU_NATIVE_DIALOGS=0` goes straight to our own.

use super::app::Next;
use super::dialog::parts::secondary;
use super::dialog::path::{PathChoice, PathDialog, PathQuestion, with_extension};
use super::dialog::{GroupFile, Groups};
use super::jobs::Owner;
use super::log_ring;
use super::paper::Paper;
use super::pictured::Pictured;
use crate::document::Revision;
use crate::edit::privacy::Personal;
use crate::export::Wish;
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

/// Whoever cancels needs longer than this.
const TOO_FAST: Duration = Duration::from_millis(300);
/// After this long without an answer our own dialog is offered.
const SLOW: Duration = Duration::from_secs(10);

/// What a file is asked for, and what is done with it then.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// To be opened.
    Open {
        /// In this state the user has agreed to lose what is not saved of the open document.
        losing: Option<Revision>,
    },
    /// To be written to.
    Save {
        /// What waits for it.
        then: Option<Next>,
    },
    /// To be compared with the open journey.
    CompareWith,
    /// To be merged into the open journey.
    MergeWith,
    /// To be merged with those of other groups, or what they began with.
    Group(Groups, GroupFile),
    /// This picture is to be written.
    Export(Box<Wish>),
    /// A picture of a persona or a touchpoint to be read.
    Picture(Pictured),
    /// This questionnaire or calendar is to be written.
    Paper(Paper),
    /// The canvas for the wall to be written.
    Canvas,
    /// A copy for others to be written.
    SaveCopy {
        /// What it leaves out.
        without: Vec<Personal>,
        /// Whether the earlier versions of the open journey are deleted afterwards.
        forget: bool,
    },
    /// Answers to be read.
    Import,
}

impl Purpose {
    /// Whether several files may be chosen in one go.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        matches!(self, Self::Group(_, GroupFile::Group))
    }

    /// Whether the file is written.
    #[must_use]
    pub fn saves(&self) -> bool {
        matches!(
            self,
            Self::Save { .. }
                | Self::Export(_)
                | Self::Paper(_)
                | Self::SaveCopy { .. }
                | Self::Canvas
        )
    }
}

/// A question for a file.
#[derive(Clone, Debug)]
pub struct Ask {
    /// What it is for.
    pub purpose: Purpose,
    /// For whom; of somebody who is gone nobody wants the answer.
    pub owner: Owner,
    /// The title of the dialog.
    pub title: String,
    /// The folder to begin in.
    pub folder: Option<PathBuf>,
    /// The name that is suggested.
    pub file_name: String,
    /// The kinds of files: what they are called, and how their names end.
    pub filters: Vec<(String, Vec<&'static str>)>,
}

impl Ask {
    fn extensions(&self) -> Vec<&'static str> {
        self.filters.iter().flat_map(|(_, extensions)| extensions.iter().copied()).collect()
    }
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What it was for.
    pub purpose: Purpose,
    /// For whom.
    pub owner: Owner,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a question for a file ended. A dialog that fails is not an end: our own takes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// With this absolute path.
    Picked(PathBuf),
    /// With these, where several may be chosen.
    Several(Vec<PathBuf>),
    /// Without one.
    Cancelled,
}

/// How the system's dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ended {
    Picked(PathBuf),
    Several(Vec<PathBuf>),
    /// The name lacked its extension, and with it the file is there already.
    Taken(PathBuf),
    Cancelled,
    Failed(String),
}

enum Open {
    System { ask: Ask, answer: Receiver<Ended>, since: Instant },
    Own { ask: Ask, dialog: Box<PathDialog> },
}

/// Asks for files, one at a time, without ever blocking.
pub struct FileDialog {
    system: bool,
    open: Option<Open>,
    answer: Option<Answer>,
    /// A system dialog is open, perhaps one that nobody waits for any more.
    busy: Arc<AtomicBool>,
    before: Before,
}

/// Done on the dialog's thread before the system is asked: some systems end the whole program there.
type Before = Arc<dyn Fn() + Send + Sync>;

impl Default for FileDialog {
    fn default() -> Self {
        Self::new(std::env::var_os("POLKU_NATIVE_DIALOGS").is_none_or(|value| value != "0"))
    }
}

impl FileDialog {
    /// With the system's dialogs, or only with our own.
    #[must_use]
    pub fn new(system: bool) -> Self {
        Self { system, open: None, answer: None, busy: Arc::default(), before: Arc::new(|| {}) }
    }

    /// Does this before each dialog of the system, on another thread.
    #[must_use]
    pub fn before_system(mut self, before: impl Fn() + Send + Sync + 'static) -> Self {
        self.before = Arc::new(before);
        self
    }

    /// Whether a question is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Asks. False, and nothing is asked, while another question is open. `frame` is the window that
    /// the system's dialog shall stand before.
    pub fn ask(&mut self, ctx: &egui::Context, ask: Ask, frame: Option<&eframe::Frame>) -> bool {
        if self.is_open() {
            return false;
        }
        self.answer = None;
        let started = if self.system && !self.busy.load(Ordering::Acquire) {
            start(ctx, &ask, frame, &self.busy, &self.before)
        } else {
            None
        };
        self.open = Some(match started {
            Some(answer) => Open::System { ask, answer, since: Instant::now() },
            None => own(ask, None),
        });
        ctx.request_repaint();
        true
    }

    /// Closes our own dialog for somebody who is gone. The system's cannot be closed; its answer is heard by nobody.
    pub fn leave(&mut self, is_there: impl Fn(Owner) -> bool) {
        self.open.take_if(|open| {
            let (Open::System { ask, .. } | Open::Own { ask, .. }) = open;
            !is_there(ask.owner)
        });
        self.answer.take_if(|answer| !is_there(answer.owner));
    }

    /// The answer, once.
    pub fn poll(&mut self) -> Option<Answer> {
        self.answer.take()
    }

    /// Shows our own dialog, or the hint that the system's does not answer. To be called in every
    /// frame, after the panels; then [`Self::poll`] tells the answer. `covered`: another question stands before it.
    pub fn show(&mut self, ui: &mut Ui, words: &Words, recent: &[PathBuf], covered: bool) {
        let Some(open) = self.open.take() else { return };
        self.open = match open {
            Open::System { ask, answer, since } => match answer.try_recv() {
                Ok(ended) => self.end(ask, ended, words),
                Err(TryRecvError::Disconnected) => {
                    self.end(ask, Ended::Failed(String::new()), words)
                }
                Err(TryRecvError::Empty) if offer_own(ui, words, since) => {
                    // The receiver is dropped: a late answer is heard by nobody.
                    Some(own(ask, None))
                }
                Err(TryRecvError::Empty) => Some(Open::System { ask, answer, since }),
            },
            own @ Open::Own { .. } if covered => Some(own),
            Open::Own { ask, mut dialog } => match dialog.show(ui, words, recent) {
                None => Some(Open::Own { ask, dialog }),
                Some(PathChoice::Picked(path)) => self.done(&ask, Outcome::Picked(path)),
                Some(PathChoice::Several(paths)) => self.done(&ask, Outcome::Several(paths)),
                Some(PathChoice::Cancelled) => self.done(&ask, Outcome::Cancelled),
            },
        };
        if self.answer.is_some() {
            ui.request_repaint();
        }
    }

    fn end(&mut self, ask: Ask, ended: Ended, words: &Words) -> Option<Open> {
        match ended {
            Ended::Picked(path) => self.done(&ask, Outcome::Picked(path)),
            Ended::Several(paths) => self.done(&ask, Outcome::Several(paths)),
            Ended::Cancelled => self.done(&ask, Outcome::Cancelled),
            Ended::Failed(reason) => {
                log::info!("the system's file dialog failed: {reason}");
                Some(own(ask, Some(words.text("dialog-path-fallback"))))
            }
            Ended::Taken(path) => {
                let dialog = Box::new(PathDialog::overwriting(question(&ask, None), path));
                Some(Open::Own { ask, dialog })
            }
        }
    }

    fn done(&mut self, ask: &Ask, outcome: Outcome) -> Option<Open> {
        let (purpose, owner) = (ask.purpose.clone(), ask.owner);
        self.answer = Some(Answer { purpose, owner, outcome });
        None
    }
}

fn own(ask: Ask, note: Option<String>) -> Open {
    let dialog = Box::new(PathDialog::new(question(&ask, note)));
    Open::Own { ask, dialog }
}

fn question(ask: &Ask, note: Option<String>) -> PathQuestion {
    PathQuestion {
        title: ask.title.clone(),
        folder: ask.folder.clone(),
        file_name: ask.file_name.clone(),
        extensions: ask.extensions(),
        saves: ask.purpose.saves(),
        several: ask.purpose.takes_several(),
        note,
    }
}

/// Offers our own dialog when the system's does not answer. True when it was taken.
fn offer_own(ui: &mut Ui, words: &Words, since: Instant) -> bool {
    let waited = since.elapsed();
    if waited < SLOW {
        ui.request_repaint_after(SLOW.saturating_sub(waited));
        return false;
    }
    let area = Area::new(Id::unique("file-dialog-hint"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 14.0 * GRID));
    let theme = theme::of(ui.ctx());
    let shown = area.show(ui.ctx(), |ui| {
        let frame = Frame::popup(ui.style()).inner_margin(12).stroke((1.0, theme.accent));
        frame.show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(words.text("dialog-path-slow"));
                secondary(ui, &words.text("dialog-path-type")).clicked()
            })
            .inner
        })
    });
    shown.inner.inner
}

/// Runs the system's dialog on a thread of its own. `None` when no thread can be had.
fn start(
    ctx: &egui::Context,
    ask: &Ask,
    frame: Option<&eframe::Frame>,
    busy: &Arc<AtomicBool>,
    before: &Before,
) -> Option<Receiver<Ended>> {
    let (sender, receiver) = channel();
    let waits = system::prepare(ask, frame);
    let extensions = if ask.purpose.saves() { ask.extensions() } else { Vec::new() };
    let (ctx, busy, before) = (ctx.clone(), Arc::clone(busy), Arc::clone(before));
    busy.store(true, Ordering::Release);
    let at_work = Busy(Arc::clone(&busy));
    let thread = std::thread::Builder::new().name("polku-file-dialog".into());
    let spawned = thread.spawn(move || {
        let _at_work = at_work;
        before();
        let (mark, begun) = (log_ring::now(), Instant::now());
        let picked = waits();
        let complaint = log_ring::last_since(mark, "rfd")
            .filter(|entry| entry.level == log::Level::Error)
            .map(|entry| entry.text);
        let ended = judge(picked, begun.elapsed(), complaint);
        // Nobody may wait any more.
        let _unheard = sender.send(finished(ended, &extensions));
        ctx.request_repaint();
    });
    if let Err(error) = &spawned {
        log::warn!("no thread for the file dialog: {error}");
    }
    spawned.ok().map(|_| receiver)
}

/// Marks the time in which a system dialog is open, also if its thread panics.
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// What an answer of the system's dialog means.
fn judge(picked: Option<Vec<PathBuf>>, took: Duration, complaint: Option<String>) -> Ended {
    let picked = picked.filter(|paths| !paths.is_empty());
    match (picked, complaint) {
        (Some(paths), _) => match (paths.iter().find(|path| !path.is_absolute()), &paths[..]) {
            (Some(odd), _) => Ended::Failed(odd.to_string_lossy().into_owned()),
            (None, [one]) => Ended::Picked(one.clone()),
            (None, _) => Ended::Several(paths),
        },
        (None, Some(complaint)) => Ended::Failed(complaint),
        (None, None) if took < TOO_FAST => Ended::Failed(String::new()),
        (None, None) => Ended::Cancelled,
    }
}

/// Adds the extension that most systems leave out, and sees whether that is another file.
fn finished(ended: Ended, extensions: &[&str]) -> Ended {
    let Ended::Picked(path) = ended else { return ended };
    let whole = with_extension(path.clone(), extensions);
    let taken = |path: &Path| path.symlink_metadata().is_ok();
    if whole != path && taken(&whole) { Ended::Taken(whole) } else { Ended::Picked(whole) }
}

mod system;

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
