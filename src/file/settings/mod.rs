//! What the program remembers between starts: language, look, recent files. Never a document.
//!
//! Settings are never reset as a whole. What can be read is read, whatever else the file holds; what this
//! version does not know stays in the file when it is written again, for the version that does.

mod fields;

use super::careful::bytes_limited;
use super::replace::replace;
use super::state::private_folder;
use super::trouble::Trouble;
use fields::Fields;
use ron::ser::PrettyConfig;
use ron::value::RawValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// How many recent files are remembered.
const RECENT: usize = 12;

/// Settings are never larger.
const MOST_BYTES: u64 = 1024 * 1024;

/// What the program remembers between starts.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// What was exported last, and as what.
    pub export: Option<String>,
    /// Hints that were read.
    pub read_hints: Vec<String>,
    /// No hints are shown.
    pub without_hints: bool,
}

/// Something in the settings that could not be read. It is as on the first start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsWarning {
    /// The file cannot be read at all.
    File {
        /// Why.
        reason: Trouble,
    },
    /// The text is damaged; what stands before is read.
    Damage {
        /// What is wrong, and where.
        reason: String,
    },
    /// One setting says something it cannot say.
    Setting {
        /// Its name in the file.
        name: String,
    },
}

/// Why settings were not kept. Never a reason to stop working.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub struct SettingsError(pub Trouble);

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
    /// The settings as they were kept, and what of them could not be read.
    #[must_use]
    pub fn load() -> (Self, Vec<SettingsWarning>) {
        settings_path().map(|path| Self::load_from(&path)).unwrap_or_default()
    }

    fn load_from(path: &Path) -> (Self, Vec<SettingsWarning>) {
        match bytes_limited(path, MOST_BYTES) {
            Ok(bytes) => Self::read(&String::from_utf8_lossy(&bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Default::default(),
            Err(error) => (Self::default(), vec![SettingsWarning::File { reason: error.into() }]),
        }
    }

    /// Reads the text of a settings file.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<SettingsWarning>) {
        let mut settings = Self::default();
        let mut warnings = Vec::new();
        let Fields { all, damage } = Fields::of(text);
        for (name, value) in all {
            if settings.take(&name, &value) == Taken::Wrong {
                warnings.push(SettingsWarning::Setting { name });
            }
        }
        warnings.extend(damage.map(|reason| SettingsWarning::Damage { reason }));
        (settings, warnings)
    }

    /// Takes the value of one setting.
    fn take(&mut self, name: &str, value: &RawValue) -> Taken {
        match name {
            "language" => put(&mut self.language, value),
            "dark" => put(&mut self.dark, value),
            "recent" => put(&mut self.recent, value),
            "names_while_presenting" => put(&mut self.names_while_presenting, value),
            "hidden_lanes" => put(&mut self.hidden_lanes, value),
            "export" => put(&mut self.export, value),
            "read_hints" => put(&mut self.read_hints, value),
            "without_hints" => put(&mut self.without_hints, value),
            _ => Taken::Unknown,
        }
    }

    /// Every setting as it is written. A name that is no text cannot be.
    fn written(&self) -> Result<Vec<(&'static str, String)>, ron::Error> {
        let pretty = |value: &dyn Fn(PrettyConfig) -> Result<String, ron::Error>| {
            value(PrettyConfig::new().new_line("\n")).map(|text| text.replace('\n', "\n    "))
        };
        let recent: Vec<&str> = self.recent.iter().filter_map(|path| path.to_str()).collect();
        Ok(vec![
            ("language", pretty(&|config| text_of(&self.language, config))?),
            ("dark", pretty(&|config| text_of(&self.dark, config))?),
            ("recent", pretty(&|config| text_of(&recent, config))?),
            (
                "names_while_presenting",
                pretty(&|config| text_of(&self.names_while_presenting, config))?,
            ),
            ("hidden_lanes", pretty(&|config| text_of(&self.hidden_lanes, config))?),
            ("export", pretty(&|config| text_of(&self.export, config))?),
            ("read_hints", pretty(&|config| text_of(&self.read_hints, config))?),
            ("without_hints", pretty(&|config| text_of(&self.without_hints, config))?),
        ])
    }

    /// The text of a settings file; what the old one holds beside stays.
    fn text(&self, old: &str) -> Result<String, ron::Error> {
        let mut text = "(\n".to_owned();
        for (name, value) in self.written()? {
            let _ = writeln!(text, "    {name}: {value},");
        }
        for (name, value) in Fields::of(old).all {
            if Self::default().take(&name, &value) == Taken::Unknown {
                let _ = writeln!(text, "    {name}: {},", value.get_ron().trim());
            }
        }
        text.push_str(")\n");
        Ok(text)
    }

    /// Keeps the settings. What another version keeps in the same file stays there.
    ///
    /// # Errors
    /// [`SettingsError`] when the folder cannot be written.
    pub fn keep(&self) -> Result<(), SettingsError> {
        settings_path().map_or(Ok(()), |path| self.keep_in(&path))
    }

    fn keep_in(&self, path: &Path) -> Result<(), SettingsError> {
        let failed = |error: std::io::Error| SettingsError(error.into());
        if let Some(folder) = path.parent() {
            private_folder(folder).map_err(failed)?;
        }
        let old = bytes_limited(path, MOST_BYTES).unwrap_or_default();
        let unwritten = |error: ron::Error| SettingsError(Trouble::Other(error.to_string()));
        let text = self.text(&String::from_utf8_lossy(&old)).map_err(unwritten)?;
        replace(path, text.as_bytes()).map_err(failed)
    }

    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|old| old != path);
        self.recent.insert(0, path.to_path_buf());
        self.recent.truncate(RECENT);
    }
}

#[derive(PartialEq)]
enum Taken {
    Read,
    /// Of a kind that the setting cannot have.
    Wrong,
    /// Not a setting of this version.
    Unknown,
}

fn put<T: DeserializeOwned>(setting: &mut T, value: &RawValue) -> Taken {
    match value.into_rust() {
        Ok(read) => {
            *setting = read;
            Taken::Read
        }
        Err(_) => Taken::Wrong,
    }
}

fn text_of<T: Serialize>(value: &T, config: PrettyConfig) -> Result<String, ron::Error> {
    ron::ser::to_string_pretty(value, config)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Settings {
        Settings {
            language: Some("fi".into()),
            dark: Some(true),
            recent: vec!["/a b/ä.ron".into(), "c:\\x.ron".into()],
            names_while_presenting: true,
            hidden_lanes: vec!["pains".into()],
            export: Some("print pdf a3 landscape 2".into()),
            read_hints: vec!["map".into()],
            without_hints: true,
        }
    }

    #[test]
    fn settings_are_read_as_they_are_written() {
        for settings in [some(), Settings::default()] {
            let text = settings.text("").expect("text");
            assert_eq!(Settings::read(&text), (settings, vec![]), "{text}");
        }
        assert_eq!(Settings::read(""), (Settings::default(), Settings::read("").1));
    }

    #[test]
    fn one_bad_setting_costs_no_other_one() {
        let text = "(language: Some(\"sv\"), dark: \"often\", hidden_lanes: [\"pains\"],)";
        let (settings, warnings) = Settings::read(text);
        assert_eq!(settings.language.as_deref(), Some("sv"));
        assert_eq!((settings.dark, settings.hidden_lanes), (None, vec!["pains".to_owned()]));
        assert_eq!(warnings, [SettingsWarning::Setting { name: "dark".into() }]);
    }

    #[test]
    fn what_stands_before_a_damaged_place_is_read() {
        let whole = some().text("").expect("text");
        let cut = whole.find("names_while").expect("there");
        for text in
            [&whole[..cut + 20], "(language: Some(\"fi\"), dark: Some(true), recent: [\"/a b"]
        {
            let (settings, warnings) = Settings::read(text);
            assert_eq!((settings.language.as_deref(), settings.dark), (Some("fi"), Some(true)));
            assert!(matches!(warnings.as_slice(), [SettingsWarning::Damage { .. }]), "{text}");
        }
    }

    #[test]
    fn what_this_version_does_not_know_stays() {
        let old = "(zoom: Some(1.5), view: Room(code: \"a)b\", open: [1, 2]), dark: Some(false))";
        let text = some().text(old).expect("text");
        assert_eq!(Settings::read(&text), (some(), vec![]));
        assert!(text.contains("    zoom: Some(1.5),\n"), "{text}");
        assert!(text.contains("    view: Room(code: \"a)b\", open: [1, 2]),\n"), "{text}");
        assert_eq!(some().text(&text).expect("text"), text);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_name_that_is_no_text_does_not_stop_the_others() {
        use std::os::unix::ffi::OsStrExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("new").join("settings.ron");
        let mut settings = some();
        settings.remember(Path::new(std::ffi::OsStr::from_bytes(b"\xff.ron")));
        settings.keep_in(&path).expect("kept");
        assert_eq!(Settings::load_from(&path), (some(), vec![]));
    }
}
