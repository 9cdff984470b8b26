//! The version that several groups began with: the file that was chosen, else the one found among the versions.

use super::App;
use crate::edit::merge;
use crate::file;
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, FoundStart, GroupFile, Groups};
use crate::ui::jobs::{Event, Task};
use egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// So many versions are looked at, the newest first.
const MOST: usize = 80;
/// More than this is not read of them, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

impl App {
    /// Several journeys dropped at once beside an open one are those of groups; so is whatever is dropped on the
    /// list of the groups. Whether they were taken.
    pub(super) fn take_dropped_groups(&mut self, paths: &[PathBuf]) -> bool {
        let is_journey = |path: &PathBuf| {
            path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
        };
        if self.open.is_none() || paths.is_empty() || !paths.iter().all(is_journey) {
            return false;
        }
        let add = |groups: Groups| {
            let all = paths.iter().cloned();
            all.fold(groups, |groups, path| groups.with(path, GroupFile::Group))
        };
        if let Some(Dialog::Groups(groups)) = self.shell.dialogs.shown_mut() {
            *groups = add(std::mem::take(groups));
            return true;
        }
        if paths.len() < 2 || self.shell.dialogs.is_open() {
            return false;
        }
        self.ask_of_document(Dialog::Groups(add(Groups::default())));
        true
    }

    /// Merges groups' files one after the other: each is decided on, then comes the next. What they began with is
    /// looked for first, where nobody has chosen it.
    pub(super) fn merge_groups(&mut self, ctx: &Context, groups: Groups) {
        if groups.start.is_some() || groups.found.is_some() || groups.without_start {
            self.merge_all(ctx, groups);
        } else {
            self.find_start(ctx, groups);
        }
    }

    fn find_start(&self, ctx: &Context, groups: Groups) {
        let Some(open) = &self.open else { return };
        let document = &open.document;
        let base = Arc::clone(document.base());
        let path = document.path().map(Path::to_path_buf);
        let (state, owner) = (self.safety.state.clone(), open.owner());
        self.jobs.run(ctx, owner, Task::StartOfGroups, move || {
            let read = |path: &std::path::PathBuf| file::read(path).ok().map(|it| it.0.journey);
            // One that cannot be read is told of when its turn comes.
            let files: Vec<Journey> = groups.files.iter().filter_map(read).collect();
            let mut times = vec![None];
            let mut versions = vec![Journey::clone(&base)];
            if let (Some(state), Some(path)) = (&state, &path) {
                let mut bytes = 0;
                for version in file::versions(state, path).into_iter().take(MOST) {
                    bytes += version.size;
                    if bytes > MOST_BYTES {
                        break;
                    }
                    if let Ok(journey) = version.read() {
                        versions.push(journey);
                        times.push(Some(version.time));
                    }
                }
            }
            let found = merge::ancestor(&versions, &files).and_then(|at| {
                let journey = Arc::new(versions.get(at)?.clone());
                Some(FoundStart { journey, time: times.get(at).copied().flatten() })
            });
            Event::GroupStart(Box::new((groups, found)))
        });
    }

    /// Goes on with what was found; where nothing was, asks.
    pub(super) fn start_found(&mut self, ctx: &Context, groups: Groups, found: Option<FoundStart>) {
        let words = self.session.words;
        let Some(found) = found else {
            self.ask_of_document(Dialog::Groups(Groups { asks_start: true, ..groups }));
            return;
        };
        self.shell.toasts.tell(match found.time {
            None => words.text("merge-start-found-file"),
            Some(time) => {
                let time = words.moment(time.to_zoned(self.safety.zone()).datetime());
                words.with("merge-start-found", &[("time", (&time).into())])
            }
        });
        self.merge_all(ctx, Groups { found: Some(found), ..groups });
    }

    fn merge_all(&mut self, ctx: &Context, groups: Groups) {
        if let Some(open) = &mut self.open {
            open.groups = groups;
        }
        self.merge_next_group(ctx);
    }

    /// A merge was given up: the files that waited for it are not merged either.
    pub(super) fn give_up_groups(&mut self) {
        let Some(open) = &mut self.open else { return };
        let left = std::mem::take(&mut open.groups).files.len();
        if left > 0 {
            let words = self.session.words;
            self.shell.toasts.tell(words.with("merge-groups-given-up", &[("n", left.into())]));
        }
    }
}
