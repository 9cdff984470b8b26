//! What is remembered, whatever is open: settings, recent files, language.

use super::Start;
use crate::document::OpenId;
use crate::file::Settings;
use crate::file::templates;
use crate::i18n::{Language, Words};
use crate::journey::{Date, DateTime};
use crate::paint::map::Lane;
use crate::ui::panel::welcome::{Offer, RecentFile};
use crate::ui::samples;
use std::path::PathBuf;

/// What is remembered, whatever is open.
pub(super) struct Session {
    pub(super) words: &'static Words,
    pub(super) settings: Settings,
    pub(super) today: Date,
    remembers: bool,
    /// Lanes of the map that are shown, in order.
    pub(super) lanes: Vec<Lane>,
    pub(super) recent: Vec<RecentFile>,
    pub(super) samples: Vec<Offer>,
    pub(super) templates: Vec<Offer>,
    /// In which language samples and templates are offered; they are read when somebody sees them.
    offered: Option<Language>,
    /// The document that was asked for last, while it is being read.
    pub(super) awaited: Option<OpenId>,
}

impl Session {
    pub(super) fn new(start: &Start) -> Self {
        let settings = start.settings.clone();
        let language = start
            .language
            .or_else(|| settings.language.as_deref().and_then(Language::of_code))
            .unwrap_or_else(Language::of_system);
        let is_shown = |lane: &&Lane| {
            !lane.is_extra() && !settings.hidden_lanes.iter().any(|key| key == lane.key())
        };
        let mut session = Self {
            words: Words::of(language),
            lanes: Lane::ALL.iter().filter(is_shown).copied().collect(),
            settings,
            today: start.today,
            remembers: !start.for_test,
            recent: Vec::new(),
            samples: Vec::new(),
            templates: Vec::new(),
            offered: None,
            awaited: None,
        };
        session.refresh_offers();
        session
    }

    /// The time on the wall, `since_start` seconds after the program began. In tests it began at nine.
    pub(super) fn now(&self, since_start: f64) -> DateTime {
        if self.remembers {
            return jiff::Zoned::now().datetime();
        }
        let nine = self.today.at(9, 0, 0, 0);
        nine.saturating_add(jiff::SignedDuration::from_millis((since_start * 1000.0) as i64))
    }

    /// Keeps what is remembered between starts.
    pub(super) fn remember(&mut self) {
        if !self.remembers {
            return;
        }
        if let Err(error) = self.settings.keep() {
            log::warn!("{error}");
        }
    }

    pub(super) fn remember_file(&mut self, path: PathBuf) {
        let path = std::path::absolute(&path).unwrap_or(path);
        self.settings.remember(&path);
        self.remember();
    }

    pub(super) fn speak(&mut self, language: Language) {
        self.words = Words::of(language);
        self.settings.language = Some(language.code().into());
        self.remember();
        self.refresh_offers();
    }

    /// Whether a built-in lane is shown where a journey says nothing of it. The extra ones never are.
    pub(super) fn remember_lane(&mut self, lane: Lane, shown: bool) {
        if lane.is_extra() {
            return;
        }
        self.lanes.retain(|one| *one != lane);
        if shown {
            self.lanes.push(lane);
            self.lanes.sort();
        }
        let usual = Lane::ALL.iter().filter(|lane| !lane.is_extra());
        let hidden = usual.filter(|lane| !self.lanes.contains(lane));
        self.settings.hidden_lanes = hidden.map(|lane| lane.key().to_owned()).collect();
        self.remember();
    }

    /// The recent files, as they are now.
    pub(super) fn refresh_offers(&mut self) {
        let recent = self.settings.recent.iter();
        self.recent =
            recent.map(|path| RecentFile { path: path.clone(), missing: !path.exists() }).collect();
    }

    /// Reads what the welcome screen offers, in the present language. Not while a file is on its way.
    pub(super) fn offer(&mut self) {
        let now = self.words.language();
        if self.awaited.is_some() || self.offered.replace(now) == Some(now) {
            return;
        }
        let language = self.words.language();
        let samples = samples::offered(language).filter_map(|sample| {
            let journey = sample.journey(language)?;
            let (title, description) = (journey.title, journey.description);
            Some(Offer { id: sample.name, title, description })
        });
        self.samples = samples.collect();
        let language = self.words.language().code();
        let templates = templates::list().iter().filter_map(|template| {
            let journey = template.journey(language).ok()?;
            let (title, description) = (journey.title, journey.description);
            Some(Offer { id: template.name, title, description })
        });
        self.templates = templates.collect();
    }
}
