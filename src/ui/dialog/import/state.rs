//! The import dialog's state: what is looked at, what is chosen, and how the trial goes.

use super::choices::{Change, Choices};
use super::job::{self, LastTime, Looked, Tried, Watch};
use super::screen::Pane;
use crate::i18n::Words;
use crate::import::{ImportError, Preview, Reading};
use crate::journey::Journey;
use crate::ui::jobs::{Event, Jobs, Owner, Task};
use egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How the look at the file goes.
#[derive(Debug)]
pub(super) enum Look {
    /// It is wanted, in this way; `None`: as it is found out.
    Wanted(Option<Reading>),
    /// It is under way.
    Running(Arc<Watch>),
    /// The file cannot be read so.
    Failed(ImportError),
    /// It is there.
    Done,
}

/// How the trial goes.
#[derive(Debug, Default)]
pub(super) enum Trial {
    /// There is nothing to try.
    #[default]
    None,
    /// It is under way.
    Running(Arc<Watch>),
    /// Somebody stopped it.
    Stopped,
    /// It went well or not.
    Done(Box<Result<Tried, ImportError>>),
}

/// The import dialog.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, true or not")]
pub struct ImportDialog {
    path: PathBuf,
    pub(super) name: String,
    new_round: String,
    pub(super) look: Look,
    pub(super) preview: Option<Preview>,
    pub(super) last_time: Option<LastTime>,
    pub(super) as_last_time: bool,
    pub(super) choices: Choices,
    pub(super) trial: Trial,
    /// What the trial was made of; another one is made when this is no longer so.
    tried: Option<String>,
    /// The journey that the trial was made with.
    pub(super) of: Option<Arc<Journey>>,
    /// Something was chosen since the trial was made.
    stale: bool,
    /// The import is wanted as soon as the trial is done.
    pub(super) wanted: bool,
    /// Somebody chose something by hand.
    pub(super) touched: bool,
    pub(super) pane: Pane,
}

impl Drop for ImportDialog {
    fn drop(&mut self) {
        self.stop_looking();
        self.stop();
    }
}

impl ImportDialog {
    /// The dialog for a file, which is looked at on another thread.
    #[must_use]
    pub fn new(path: &Path, words: &Words, journey: &Journey) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self {
            path: path.to_path_buf(),
            name: name.unwrap_or_default(),
            new_round: new_round(words, journey),
            look: Look::Wanted(None),
            preview: None,
            last_time: None,
            as_last_time: false,
            choices: Choices::default(),
            trial: Trial::None,
            tried: None,
            of: None,
            stale: false,
            wanted: false,
            touched: false,
            pane: Pane::default(),
        }
    }

    /// Whether something was said by hand that would be lost.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.touched
    }

    /// Whether the job with this watch is wanted.
    #[must_use]
    pub fn waits_for(&self, watch: &Arc<Watch>) -> bool {
        let looks = matches!(&self.look, Look::Running(own) if Arc::ptr_eq(own, watch));
        looks || matches!(&self.trial, Trial::Running(own) if Arc::ptr_eq(own, watch))
    }

    /// Starts the jobs that are due, for the open document. To be called in every frame.
    pub fn update(&mut self, ctx: &Context, jobs: &Jobs, owner: Owner, journey: &Arc<Journey>) {
        if self.of.as_ref().is_some_and(|of| !Arc::ptr_eq(of, journey)) {
            // The journey has moved on; the trial must be made with what it is now.
            self.of = None;
            self.tried = None;
            self.stale = true;
        }
        if let Look::Wanted(reading) = &mut self.look {
            let reading = reading.take();
            let watch = Arc::new(Watch::default());
            self.look = Look::Running(Arc::clone(&watch));
            let (path, name, journey) = (self.path.clone(), self.name.clone(), Arc::clone(journey));
            jobs.run(ctx, owner, Task::LookAtSurvey, move || {
                let looked = job::look(&path, &name, reading, &journey, &watch);
                Event::ImportLooked(watch, Box::new(looked))
            });
        }
        if std::mem::take(&mut self.stale) {
            self.try_again(ctx, jobs, owner, journey);
        }
    }

    fn try_again(&mut self, ctx: &Context, jobs: &Jobs, owner: Owner, journey: &Arc<Journey>) {
        let plan = self.choices.plan();
        let key = plan.as_ref().map(|plan| format!("{plan:?}"));
        if key == self.tried && !matches!(self.trial, Trial::Stopped) {
            return;
        }
        // An import that is wanted stays wanted.
        if let Trial::Running(watch) = &self.trial {
            watch.stop();
        }
        self.tried = key;
        let Some(plan) = plan else {
            self.trial = Trial::None;
            return;
        };
        let watch = Arc::new(Watch::default());
        self.trial = Trial::Running(Arc::clone(&watch));
        let (path, name, journey) = (self.path.clone(), self.name.clone(), Arc::clone(journey));
        self.of = Some(Arc::clone(&journey));
        jobs.run(ctx, owner, Task::TryImport, move || {
            let tried = job::attempt(&path, &name, &plan, &journey, &watch);
            Event::ImportTried(watch, Box::new(tried))
        });
    }

    /// Reading the file broke off, or trying to.
    pub fn give_up(&mut self) {
        if matches!(self.look, Look::Running(_)) {
            self.look = Look::Failed(ImportError::Broke);
        }
        if matches!(self.trial, Trial::Running(_)) {
            self.trial = Trial::Done(Box::new(Err(ImportError::Broke)));
            self.wanted = false;
        }
    }

    /// Takes in what a look brought; what belongs to an older one is left.
    pub fn looked(
        &mut self,
        watch: &Arc<Watch>,
        found: Result<Looked, ImportError>,
        journey: &Journey,
    ) {
        if !matches!(&self.look, Look::Running(own) if Arc::ptr_eq(own, watch)) {
            return;
        }
        match found {
            Err(error) => self.look = Look::Failed(error),
            Ok(found) => {
                let first = self.preview.is_none();
                let suggested =
                    Choices::suggested(&found.preview, &found.reading, journey, &self.new_round);
                let old = std::mem::replace(&mut self.choices, suggested);
                if first {
                    self.as_last_time = found.last_time.is_some();
                } else {
                    self.choices.carry(&old, &found.preview, journey);
                }
                self.last_time = found.last_time.or(self.last_time.take());
                if let (true, true, Some(last)) = (first, self.as_last_time, &self.last_time) {
                    self.choices.read_as(&last.mapping, &found.preview, journey);
                }
                self.preview = Some(found.preview);
                self.pane.ticked.clear();
                self.look = Look::Done;
                self.stale = true;
            }
        }
    }

    /// Takes in what a trial brought; what belongs to an older one is left.
    pub fn tried(&mut self, watch: &Arc<Watch>, result: Result<Tried, ImportError>) {
        if !matches!(&self.trial, Trial::Running(own) if Arc::ptr_eq(own, watch)) {
            return;
        }
        self.wanted &= result.is_ok();
        self.trial = Trial::Done(Box::new(result));
    }

    /// Does what was said in this frame.
    pub(super) fn apply(&mut self, changes: Vec<Change>, journey: &Journey) {
        if changes.is_empty() {
            return;
        }
        self.touched = true;
        self.wanted = false;
        for change in changes {
            match change {
                Change::Reading(reading) => self.look_again(reading),
                Change::AsLastTime(as_then) => self.as_then(as_then, journey),
                change @ (Change::Role(..)
                | Change::Metric(..)
                | Change::Ends(..)
                | Change::Better(..)
                | Change::Word(..)
                | Change::Counts(..)
                | Change::Evidence(..)
                | Change::Kpi(..)
                | Change::Filter(..)
                | Change::Totals(_)
                | Change::Confirm(_)
                | Change::People(..)
                | Change::OwnRound(..)
                | Change::Put(..)
                | Change::Themes(..)
                | Change::Round(_)
                | Change::Repeat(_)
                | Change::Partial(_)
                | Change::AsOwn(_)
                | Change::DateOrder(_)) => {
                    // What the old data is to be met with was said of another choice.
                    if !matches!(change, Change::Repeat(_)) {
                        self.choices.repeat = crate::import::Repeat::default();
                    }
                    self.choices.apply(change);
                    if let Some(preview) = &self.preview {
                        self.choices.ask_in_rows(preview, journey);
                    }
                }
            }
        }
        self.stale = true;
    }

    fn as_then(&mut self, as_then: bool, journey: &Journey) {
        let (Some(preview), Some(last)) = (&self.preview, &self.last_time) else { return };
        self.as_last_time = as_then;
        let reading = self.choices.reading.clone();
        self.choices = Choices::suggested(preview, &reading, journey, &self.new_round);
        if as_then {
            let reading = last.mapping.reading();
            self.choices.read_as(&last.mapping, preview, journey);
            self.look_again(reading);
        }
        self.pane.ticked.clear();
    }

    fn look_again(&mut self, reading: Reading) {
        self.stop_looking();
        self.look = Look::Wanted(Some(reading));
    }

    fn stop_looking(&self) {
        if let Look::Running(watch) = &self.look {
            watch.stop();
        }
    }

    /// Stops the trial that is under way.
    pub(super) fn stop(&mut self) {
        if let Trial::Running(watch) = &self.trial {
            watch.stop();
            self.trial = Trial::Stopped;
        }
        self.wanted = false;
    }

    /// The trial is made after all.
    pub(super) fn go_on(&mut self) {
        self.stale = true;
    }

    /// The import is wanted: now, or when the trial is done.
    pub(super) fn want(&mut self) {
        self.wanted = true;
        self.stale |= matches!(self.trial, Trial::Stopped);
    }
}

/// A name for a round that is not there yet.
fn new_round(words: &Words, journey: &Journey) -> String {
    let taken = |name: &str| journey.rounds.iter().any(|round| round.name == name);
    let first = journey.rounds.len() + 1;
    (first..=first + journey.rounds.len())
        .map(|number| words.with("dialog-round-new", &[("number", number.into())]))
        .find(|name| !taken(name))
        .unwrap_or_default()
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
