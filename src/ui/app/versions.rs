//! The list of earlier versions of the open journey.

use super::App;
use super::open::Open;
use super::shell::Refused;
use crate::edit::{Edit, Step};
use crate::file::{self, Kept, Version};
use crate::journey::Journey;
use crate::ui::dialog::{AboutVersion, ListedKept, ListedVersion, Versions};
use crate::ui::jobs::{Event, Owner, Task};
use egui::Context;
use std::path::Path;
use std::sync::Arc;

/// More than this is not read for a list.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

impl App {
    /// Reads what versions there are; the dialog opens when they are known.
    pub(super) fn list_versions(&self, ctx: &Context) {
        self.list_versions_without(ctx, Vec::new(), Vec::new());
    }

    /// Deletes versions for good; the list comes again with those that are left.
    pub(super) fn list_versions_without(
        &self,
        ctx: &Context,
        deleted: Vec<Version>,
        kept: Vec<Kept>,
    ) {
        // Without an open journey it is about all the others.
        let owner = self.open.as_ref().map_or(Owner::Session, Open::owner);
        let journey = self.open.as_ref().map(|open| Arc::clone(open.document.journey()));
        let path = self.open.as_ref().and_then(|open| open.document.path());
        let path = path.map(Path::to_path_buf);
        let (state, zone) = (self.safety.state.clone(), self.safety.zone());
        self.jobs.run(ctx, owner, Task::Versions, move || {
            for version in deleted {
                if let Err(error) = version.delete() {
                    log::warn!("a version could not be deleted: {error}");
                }
            }
            for (one, state) in kept.into_iter().zip(std::iter::repeat(&state)) {
                if let Some(Err(error)) = state.as_ref().map(|state| one.delete(state)) {
                    log::warn!("what was kept of a journey could not be deleted: {error}");
                }
            }
            let all = match (&state, &path) {
                (Some(state), Some(path)) => file::versions(state, path),
                (Some(_), None) | (None, _) => Vec::new(),
            };
            let others = state
                .map(|state| file::kept_elsewhere(&state, path.as_deref()))
                .unwrap_or_default();
            let others = others.into_iter().map(|kept| {
                let time = match &kept {
                    Kept::Versions { newest, .. } => Some(*newest),
                    Kept::Recovery { written, .. } => *written,
                };
                ListedKept { kept, time: time.map(|it| it.to_zoned(zone.clone()).datetime()) }
            });
            let others = others.collect();
            let mut bytes = 0;
            let listed = all.into_iter().map(|version| {
                bytes += version.size;
                let about = match &journey {
                    Some(journey) if bytes <= MOST_BYTES => about(&version, journey),
                    Some(_) | None => AboutVersion::Unread,
                };
                let time = version.time.to_zoned(zone.clone()).datetime();
                ListedVersion { version, time, about }
            });
            let listed = listed.collect();
            Event::Versions(match journey {
                Some(_) => Versions::new(listed, others),
                None => Versions::of_others(others),
            })
        });
    }

    /// Reads a version to be compared with.
    pub(super) fn compare_version(&mut self, ctx: &Context, version: Version, time: String) {
        let Some(open) = &mut self.open else { return };
        let number = open.asks_for_other();
        self.jobs.run(ctx, open.owner(), Task::Version, move || {
            Event::Compared(number, Box::new(version.read()), time)
        });
    }

    /// Reads a version to be brought back.
    pub(super) fn bring_back(&self, ctx: &Context, version: Version, time: String) {
        let Some(open) = &self.open else { return };
        self.jobs.run(ctx, open.owner(), Task::Version, move || {
            Event::BroughtBack(Box::new(version.read()), time)
        });
    }

    /// Puts an earlier version in the place of what is open, as one step.
    pub(super) fn brought_back(&mut self, journey: Journey, time: &str) {
        let text = self.session.words.with("versions-brought-back", &[("time", time.into())]);
        let edit = Edit::ReplaceAll { journey: Box::new(journey), step: Step::BringBack };
        // Refused, it has been said why.
        let _: Result<(), Refused> = self.edit_and_tell(edit, text);
    }
}

fn about(version: &Version, open: &Journey) -> AboutVersion {
    match version.read() {
        Ok(journey) if journey == *open => AboutVersion::Current,
        Ok(journey) => AboutVersion::Other {
            stages: journey.stages.len(),
            touchpoints: journey.touchpoints().count(),
            title: journey.title,
        },
        Err(_) => AboutVersion::Unreadable,
    }
}
