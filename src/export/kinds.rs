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
    /// The KPIs, and where customers leave.
    Kpis,
    /// Who is asked what, how and when.
    Measure,
    /// All rounds of every question.
    Trend,
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
    /// Pages to print, with selectable text and a structure that is read out.
    Pdf,
    /// The report as one file for a browser.
    Html,
    /// Everything that is counted, as a workbook.
    Xlsx,
    /// Counts a score, as text that every program reads.
    Csv,
    /// A diagram as text that many tools draw.
    Mermaid,
    /// The report as text with tables.
    Markdown,
    /// The report as data.
    Json,
    /// Slides that can be worked on.
    Pptx,
    /// The journey in the language of CJML.
    Cjml,
    /// The due days of actions, for a calendar.
    Calendar,
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
    Kpis => "kpis", Measure => "measure", Trend => "trend", Drivers => "drivers", Actions => "actions", Experience => "experience", Canvas => "canvas",
);
/// What is written: a view, or something made of all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A view.
    View(View),
    /// The board's report; for spreadsheets and text everything there is.
    Report,
    /// The presentation.
    Slides,
}

impl Default for What {
    fn default() -> Self {
        Self::View(View::Map)
    }
}

impl What {
    /// Everything, in the order it is offered.
    pub fn all() -> impl Iterator<Item = Self> {
        View::ALL.iter().copied().map(Self::View).chain([Self::Report, Self::Slides])
    }

    /// Its name where it is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::View(view) => view.name(),
            Self::Report => "report",
            Self::Slides => "slides",
        }
    }

    /// The one of this name, in small or capital letters.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::all().find(|one| one.name().eq_ignore_ascii_case(text))
    }

    /// The key of its name for people.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::View(view) => view.key(),
            Self::Report => "export-what-report",
            Self::Slides => "export-what-slides",
        }
    }

    /// What a format holds where nobody says it.
    #[must_use]
    pub fn usual(format: Format) -> Self {
        match format {
            Format::Svg | Format::Png | Format::Pdf => Self::default(),
            Format::Html
            | Format::Xlsx
            | Format::Csv
            | Format::Mermaid
            | Format::Markdown
            | Format::Json
            | Format::Cjml => Self::Report,
            Format::Pptx => Self::Slides,
            Format::Calendar => Self::View(View::Actions),
        }
    }

    /// Whether it can be written as this. The canvas is written on, so it has no table.
    #[must_use]
    pub fn goes_as(self, format: Format) -> bool {
        match format {
            Format::Svg | Format::Png => matches!(self, Self::View(_)),
            Format::Pdf => true,
            Format::Mermaid | Format::Cjml => matches!(self, Self::Report | Self::View(View::Map)),
            Format::Html | Format::Xlsx | Format::Csv | Format::Markdown | Format::Json => {
                !matches!(self, Self::Slides | Self::View(View::Canvas))
            }
            Format::Pptx => self != Self::View(View::Canvas),
            Format::Calendar => self == Self::View(View::Actions),
        }
    }
}

named!(Format, ending:
    Svg => "svg", Png => "png", Pdf => "pdf", Html => "html", Xlsx => "xlsx", Csv => "csv", Mermaid => "mmd", Markdown => "md", Json => "json",
    Pptx => "pptx", Cjml => "cjml", Calendar => "ics",
);

impl View {
    /// The key of its name for people.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "view-map",
            Self::Compare => "view-compare",
            Self::Priorities => "view-priorities",
            Self::Feedback => "feedback-themes",
            Self::Kpis => "view-kpis",
            Self::Measure => "view-measure",
            Self::Trend => "view-trend",
            Self::Drivers => "view-drivers",
            Self::Actions => "view-actions",
            Self::Experience => "experience-title",
            Self::Canvas => "export-what-canvas",
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
        assert_eq!((View::named("wall"), Format::named("docx")), (None, None));
    }
}
