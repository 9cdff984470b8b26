//! Texts by their key, from Fluent files built into the program.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use strum::EnumCount;
use unic_langid::LanguageIdentifier;

/// The languages of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumCount)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Finnish.
    Fi,
    /// Swedish.
    Sv,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [Self::Fi, Self::Sv, Self::En];

    /// Two letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fi => "fi",
            Self::Sv => "sv",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
        }
    }

    /// The language of a code such as `fi`, `fi-FI` or `sv_SE.UTF-8`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let two = code.get(..2)?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == two)
    }

    /// The language of the system; English where it is none of ours.
    #[must_use]
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|code| Self::of_code(&code)).unwrap_or_default()
    }
}

macro_rules! locale {
    ($language:literal) => {
        &[
            include_str!(concat!("../../assets/locales/", $language, "/common.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/commands.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/map.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/lanes.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/compare.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/priorities.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/feedback.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/drivers.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/circle.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/leaving.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/learn.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/inspector.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/dialogs.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/report.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/edits.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/import.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/imported.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/import_roles.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/doubts.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/readings.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/safety.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/convert.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/wall.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/merge.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/privacy.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/present.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/workshop.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/room.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/export.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/tool.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/paper.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/sent.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/window.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/jobs.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/pasting.ftl")),
        ]
    };
}

/// The text files of each language: (code, contents).
pub const FILES: [(&str, &[&str]); 3] =
    [("en", locale!("en")), ("fi", locale!("fi")), ("sv", locale!("sv"))];

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::En));
static FINNISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Fi));
static SWEDISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Sv));

/// A value put into a text.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A text as it is.
    Text(&'a str),
    /// A whole number: chooses the plural and is written as the language writes numbers.
    Count(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// The texts of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The texts of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &ENGLISH,
            Language::Fi => &FINNISH,
            Language::Sv => &SWEDISH,
        }
    }

    fn load(language: Language) -> Self {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| written(value, Language::En),
            Language::Fi => |value, _| written(value, Language::Fi),
            Language::Sv => |value, _| written(value, Language::Sv),
        }));
        let files = FILES.iter().find(|(code, _)| *code == language.code());
        for file in files.into_iter().flat_map(|(_, files)| *files) {
            let resource =
                FluentResource::try_new((*file).into()).unwrap_or_else(|(partly, errors)| {
                    log::error!("{} texts: {errors:?}", language.code());
                    partly
                });
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("{} texts: {errors:?}", language.code());
            }
        }
        Self { language, bundle }
    }

    /// Which language this is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key. An unknown key shows as itself.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with values put in.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            log::error!("no {} text for {key}", self.language.code());
            return key.into();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, *text),
                Arg::Count(count) => values.set(*name, *count),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            log::error!("{} text {key}: {errors:?}", self.language.code());
        }
        text.into_owned()
    }
}

fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(super::number::number(language, number.value, 0)),
        _ => None,
    }
}
