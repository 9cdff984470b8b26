//! What people want of an export, and how the last choice is remembered.

use crate::export::paper::{Page, PageSize};
use crate::export::{Format, What, Wish};

/// What an export is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// For a slide, a chat, a document.
    #[default]
    Picture,
    /// For the wall or a table.
    Print,
    /// For the board.
    Report,
    /// For a room.
    Slides,
    /// For reckoning on.
    Spreadsheet,
    /// For writing on.
    Text,
    /// For other programs.
    Tools,
}

impl Purpose {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Picture,
        Self::Print,
        Self::Report,
        Self::Slides,
        Self::Spreadsheet,
        Self::Text,
        Self::Tools,
    ];

    /// The key of its name; with `-hint` that of what it is for.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Picture => "export-purpose-picture",
            Self::Print => "export-purpose-print",
            Self::Report => "export-purpose-report",
            Self::Slides => "export-purpose-slides",
            Self::Spreadsheet => "export-purpose-spreadsheet",
            Self::Text => "export-purpose-text",
            Self::Tools => "export-purpose-tools",
        }
    }

    /// The formats for it, the usual one first.
    #[must_use]
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::Picture => &[Format::Png, Format::Svg, Format::Pptx],
            Self::Print => &[Format::Pdf],
            Self::Report => &[Format::Pdf, Format::Html],
            Self::Slides => &[Format::Pptx, Format::Pdf],
            Self::Spreadsheet => &[Format::Xlsx, Format::Csv],
            Self::Text => &[Format::Markdown],
            Self::Tools => &[Format::Mermaid, Format::Cjml, Format::Json],
        }
    }

    /// Whether a view is chosen for it; else everything goes out.
    #[must_use]
    pub fn has_view(self) -> bool {
        matches!(self, Self::Picture | Self::Print)
    }

    /// What goes out where no view is chosen.
    #[must_use]
    pub fn whole(self) -> What {
        if self == Self::Slides { What::Slides } else { What::Report }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Print => "print",
            Self::Report => "report",
            Self::Slides => "slides",
            Self::Spreadsheet => "spreadsheet",
            Self::Text => "text",
            Self::Tools => "tools",
        }
    }
}

/// The choice as one line of the settings.
pub(super) fn written(purpose: Purpose, wish: &Wish) -> String {
    let way = if wish.page.landscape { "landscape" } else { "portrait" };
    let (format, page) = (wish.format.ending(), wish.page.size.name());
    format!("{} {format} {page} {way} {}", purpose.name(), wish.scale.round())
}

/// The choice of a line; none where it says something else.
pub(super) fn read(line: &str) -> Option<(Purpose, Wish)> {
    let mut parts = line.split(' ');
    let name = parts.next()?;
    let purpose = Purpose::ALL.into_iter().find(|one| one.name() == name)?;
    let format = Format::named(parts.next()?).filter(|it| purpose.formats().contains(it))?;
    let size = PageSize::named(parts.next()?)?;
    let landscape = parts.next()? == "landscape";
    let scale: f32 = parts.next()?.parse().ok().filter(|it| (1.0..=4.0).contains(it))?;
    let what = if purpose.has_view() { What::default() } else { purpose.whole() };
    let page = Page { size, landscape };
    Some((purpose, Wish { page, scale, ..Wish::new(what, format) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_as_it_is_written_and_nothing_else() {
        let page = Page { size: PageSize::A1, landscape: true };
        let wish = Wish { page, ..Wish::new(What::Report, Format::Html) };
        let line = written(Purpose::Report, &wish);
        assert_eq!(read(&line), Some((Purpose::Report, wish)));
        for other in ["", "report", "report xlsx a4 portrait 2", "report pdf a9 portrait 2", "x"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
