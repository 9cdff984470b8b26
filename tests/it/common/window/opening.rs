//! How the window is opened.

use super::{LARGE, MOST_FRAMES, User};
use egui_kittest::{Harness, HarnessBuilder, SnapshotOptions};
use polku::file::{self, Settings, StateFolder};
use polku::i18n::Language;
use polku::ui::app::{App, Start};
use polku::ui::jobs::{Executor, Queue};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// How the window is opened; what is not said is as in most tests.
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(crate) struct Opening {
    folder: TempDir,
    language: Language,
    files: Vec<PathBuf>,
    recent: Vec<PathBuf>,
    size: [f32; 2],
    scale: f32,
    dark: bool,
    picture: bool,
    kept: bool,
    hints: bool,
    jobs: Queue,
}

/// A window in Finnish on a large screen, without a file.
pub(crate) fn opening() -> Opening {
    Opening {
        folder: tempfile::tempdir().expect("a folder for temporary files"),
        language: Language::Fi,
        files: Vec::new(),
        recent: Vec::new(),
        size: LARGE,
        scale: 1.0,
        dark: false,
        picture: false,
        kept: false,
        hints: false,
        jobs: Queue::at_once(),
    }
}

/// A journey that comes with the program.
pub(crate) fn sample(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Opening {
    /// In a folder in which there was a window before.
    pub(super) fn in_folder(folder: TempDir) -> Self {
        Self { folder, ..opening().kept() }
    }

    /// With a copy of a journey that comes with the program.
    pub(crate) fn file(self, name: &str) -> Self {
        let bytes = sample(name);
        self.with(name, &bytes)
    }

    /// With a file of this content.
    pub(crate) fn with(mut self, name: &str, bytes: &[u8]) -> Self {
        let path = self.beside(name, bytes);
        self.files.push(path);
        self
    }

    /// Puts a file into the folder that is not opened.
    pub(crate) fn beside(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        file::write(&path, bytes).expect("a temporary file");
        path
    }

    /// With a file that was open some time ago.
    pub(crate) fn recent(mut self, name: &str) -> Self {
        let path = self.beside(name, &sample(name));
        self.recent.push(path);
        self
    }

    /// With hints, as on the first start.
    pub(crate) fn with_hints(mut self) -> Self {
        self.hints = true;
        self
    }

    /// In another language.
    pub(crate) fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// On another screen.
    pub(crate) fn sized(mut self, size: [f32; 2]) -> Self {
        self.size = size;
        self
    }

    /// On a screen with so many pixels for a point.
    pub(crate) fn scaled(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    /// With the dark look chosen.
    pub(crate) fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// To be looked at, drawn by the software renderer.
    pub(crate) fn drawn(mut self) -> Self {
        self.picture = true;
        self
    }

    /// With versions, unsaved work and locks kept in the folder.
    pub(crate) fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// On a slow machine: what is done beside the window waits until it is released.
    pub(crate) fn held(self) -> Self {
        self.jobs.hold(true);
        self
    }

    /// With a file that is in the folder already.
    pub(crate) fn again(mut self, name: &str) -> Self {
        self.files.push(self.folder.path().join(name));
        self
    }

    /// Where versions, unsaved work and locks are kept.
    pub(crate) fn state(&self) -> StateFolder {
        StateFolder::at(self.folder.path().join("state"))
    }

    /// Opens the window.
    pub(crate) fn open(self) -> User {
        let state = self.kept.then(|| self.state());
        let Self {
            folder,
            language,
            files,
            recent,
            size,
            scale,
            dark,
            picture,
            kept: _,
            hints,
            jobs,
        } = self;
        let theme = if dark { egui::Theme::Dark } else { egui::Theme::Light };
        let dark = dark.then_some(true);
        let settings = Settings { recent, dark, without_hints: !hints, ..Settings::default() };
        let executor = Executor::Queue(jobs.clone());
        let start = Start { settings, state, jobs: executor, ..Start::for_test(language, files) };
        let mut builder: HarnessBuilder<App> = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_theme(theme)
            .with_max_steps(MOST_FRAMES as u64)
            .with_options(SnapshotOptions::new().threshold(1.0).max_failed_pixels(10));
        if picture {
            builder = builder.wgpu();
        }
        let window = builder.build_eframe(|cc| App::new(&cc.egui_ctx, start));
        let mut user = User { window, folder, commands: Vec::new(), jobs };
        user.rest();
        user
    }
}

/// The kahvila sample, copied into a folder of its own and opened.
pub(crate) fn cafe() -> User {
    opening().file("kahvila.ron").open()
}
