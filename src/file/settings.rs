//! What the program remembers between starts: language, look, recent files. Never a document.

use super::save::replace;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// How many recent files are remembered.
const RECENT: usize = 12;

/// What the program remembers between starts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The chosen language; `None` follows the system.
    pub language: Option<String>,
    /// Dark or light; `None` follows the system.
    pub dark: Option<bool>,
    /// Recently opened files, newest first.
    pub recent: Vec<PathBuf>,
    /// Names and words of customers are shown while presenting, too.
    pub names_while_presenting: bool,
    /// Lanes of the map that are hidden.
    pub hidden_lanes: Vec<String>,
}

/// Why settings were not kept. Never a reason to stop working.
#[derive(Debug, thiserror::Error)]
#[error("The settings could not be kept: {0}")]
pub struct SettingsError(String);

/// Where the settings are kept, in the folder each system has for that.
#[must_use]
pub fn settings_path() -> Option<PathBuf> {
    use etcetera::AppStrategy as _;
    if let Some(folder) = std::env::var_os("POLKU_CONFIG_DIR") {
        return Some(PathBuf::from(folder).join("settings.ron"));
    }
    let strategy = etcetera::choose_app_strategy(etcetera::AppStrategyArgs {
        top_level_domain: "fi".into(),
        author: "Polku".into(),
        app_name: "polku".into(),
    })
    .ok()?;
    Some(strategy.config_dir().join("settings.ron"))
}

impl Settings {
    /// The settings as they were kept; whatever cannot be read is as on the first start.
    #[must_use]
    pub fn load() -> Self {
        settings_path()
            .and_then(|path| std::fs::read_to_string(path).ok())
            .and_then(|text| ron::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// [`SettingsError`] when the folder cannot be written.
    pub fn keep(&self) -> Result<(), SettingsError> {
        let failed = |error: &dyn std::fmt::Display| SettingsError(error.to_string());
        let Some(path) = settings_path() else { return Ok(()) };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
        }
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new())
            .map_err(|error| failed(&error))?;
        replace(&path, text.as_bytes()).map_err(|error| failed(&error))
    }

    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, path: &std::path::Path) {
        self.recent.retain(|old| old != path);
        self.recent.insert(0, path.to_path_buf());
        self.recent.truncate(RECENT);
    }
}
