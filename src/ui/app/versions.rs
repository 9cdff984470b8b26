//! The list of earlier versions of the open journey.

use super::App;
use super::safety::SafetyEvent;
use crate::file::{self, Version};
use crate::journey::Journey;
use crate::ui::dialog::{AboutVersion, ListedVersion, Versions};
use crate::ui::jobs::Event;
use egui::Context;
use std::path::Path;
use std::sync::Arc;

/// More than this is not read for a list.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

impl App {
    /// Reads what versions there are; the dialog opens when they are known.
    pub(super) fn list_versions(&self, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let (journey, path) = (Arc::clone(document.journey()), document.path());
        let path = path.map(Path::to_path_buf);
        let (state, zone) = (self.safety.state.clone(), self.safety.zone());
        self.jobs.run(ctx, "versions", move || {
            let all = match (state, path) {
                (Some(state), Some(path)) => file::versions(&state, &path),
                _ => Vec::new(),
            };
            let mut bytes = 0;
            let listed = all.into_iter().map(|version| {
                bytes += version.size;
                let about = if bytes > MOST_BYTES {
                    AboutVersion::Unread
                } else {
                    about(&version, &journey)
                };
                let time = version.time.to_zoned(zone.clone()).datetime();
                ListedVersion { version, time, about }
            });
            Event::Safety(SafetyEvent::Versions(Versions::new(listed.collect())))
        });
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
