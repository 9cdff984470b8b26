//! What can be written, and as what: one list for command line, dialog and clipboard.

/// What a picture shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The journey map.
    #[default]
    Map,
    /// Before and after.
    Compare,
    /// What to put right first.
    Priorities,
    /// Themes of comments and the closed loop.
    Feedback,
    /// The business figures, and where customers leave.
    Kpis,
    /// Who is asked what, how and when.
    Measure,
    /// What goes together with the overall score.
    Drivers,
    /// What is being done.
    Actions,
    /// The target experience.
    Experience,
    /// The empty canvas for the wall.
    Canvas,
}

/// As what it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// A picture that is sharp at every size.
    #[default]
    Svg,
    /// A picture that opens everywhere.
    Png,
    /// The report as text with tables.
    Markdown,
    /// The report as data.
    Json,
}

/// Every variant with its name: the name of a view on the command line, the ending of a format's files.
macro_rules! named {
    ($kind:ident, $name:ident: $($variant:ident => $text:literal),+ $(,)?) => {
        impl $kind {
            /// All of them, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name where it is typed.
            #[must_use]
            pub fn $name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The one of this name, in small or capital letters.
            #[must_use]
            pub fn named(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.$name().eq_ignore_ascii_case(text))
            }
        }
    };
}

named!(View, name:
    Map => "map", Compare => "compare", Priorities => "priorities", Feedback => "feedback",
    Kpis => "kpis", Measure => "measure", Drivers => "drivers", Actions => "actions", Experience => "experience", Canvas => "canvas",
);
named!(Format, ending: Svg => "svg", Png => "png", Markdown => "md", Json => "json");

impl View {
    /// The key of its name for people.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "cmd-map",
            Self::Compare => "cmd-compare",
            Self::Priorities => "cmd-priorities",
            Self::Feedback => "feedback-themes",
            Self::Kpis => "cmd-kpis",
            Self::Measure => "cmd-measure",
            Self::Drivers => "cmd-drivers",
            Self::Actions => "cmd-actions",
            Self::Experience => "experience-title",
            Self::Canvas => "cmd-canvas",
        }
    }
}

impl Format {
    /// The formats of pictures.
    pub const PICTURES: [Self; 2] = [Self::Svg, Self::Png];

    /// The key of its name for people; the report's formats have none.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Svg => "dialog-export-svg",
            Self::Png => "dialog-export-png",
            Self::Markdown | Self::Json => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_again() {
        for view in View::ALL {
            assert_eq!(View::named(&view.name().to_uppercase()), Some(*view));
        }
        for format in Format::ALL {
            assert_eq!(Format::named(format.ending()), Some(*format));
        }
        assert_eq!((View::named("wall"), Format::named("pdf")), (None, None));
    }
}
