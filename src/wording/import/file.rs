//! What a file is where it is no table, and why its columns are not what they were said to be.

use super::{listed, meant};
use crate::i18n::{Arg, Words};
use crate::import::{BadWorkbook, CountsError, Delimiter, Foreign, NotText};
use crate::wording::Say;

impl Say for NotText {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Workbook => words.text("import-error-piped-workbook"),
            Self::OldWorkbook(reason) => reason.say(words),
            Self::Foreign(what) => what.say(words),
            Self::Binary => words.text("import-error-binary"),
            Self::Encoding { encoding: "UTF-8", .. } => {
                words.with("doubt-text-mixed", &[("encoding", "UTF-8".into())])
            }
            Self::Encoding { encoding, .. } => {
                words.with("import-error-encoding", &[("encoding", (*encoding).into())])
            }
            Self::EndlessRow => words.text("import-error-endless"),
            Self::Endless => words.text("import-error-without-end"),
        }
    }
}

impl Say for Foreign {
    fn say(&self, words: &Words) -> String {
        words.text(match self {
            Self::Pdf => "import-error-pdf",
            Self::Spss => "import-error-spss",
            Self::Statistics => "import-error-statistics",
            Self::Compressed | Self::Archive => "import-error-packed",
            Self::Picture => "import-error-picture",
            Self::Json => "import-error-json",
            Self::Link => "import-error-link",
            Self::RichText => "import-error-document",
            Self::Database => "import-error-database",
            Self::Html => "import-error-html",
            Self::Xml => "import-error-xml",
            Self::Drawn => "doubt-drawn",
            Self::Wide => "import-error-wide",
            Self::Exchange => "import-error-exchange",
            Self::Journey => "import-error-journey",
        })
    }
}

impl Say for BadWorkbook {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Old => words.text("import-error-old-workbook"),
            Self::OpenDocument(_) => words.text("import-error-ods"),
            Self::Binary(_) => words.text("import-error-xlsb"),
            Self::Apple => words.text("import-error-apple"),
            Self::Office(_) => words.text("import-error-document"),
            Self::Archive(names) => {
                let names = listed(names, words);
                words.with("import-error-archive", &[("names", (&names).into())])
            }
            Self::TooBig(_) | Self::Columns { .. } | Self::Blanks { .. } => {
                words.text("import-error-huge")
            }
            Self::Order { .. } | Self::Damaged(_) => words.text("import-error-damaged"),
            Self::NoSheet { sheet, near } => {
                let near = meant(near, words);
                let args = [("sheet", Arg::from(sheet)), ("near", (&near).into())];
                words.with("import-error-no-sheet", &args)
            }
            Self::Empty => words.text("import-error-empty"),
            Self::SeveralSheets(sheets) => {
                let sheets = listed(sheets, words);
                words.with("import-error-sheets", &[("sheets", (&sheets).into())])
            }
        }
    }
}

impl Say for Delimiter {
    fn say(&self, words: &Words) -> String {
        match self.byte() {
            b',' => words.text("import-delimiter-comma"),
            b';' => words.text("import-delimiter-semicolon"),
            b'\t' => words.text("import-delimiter-tab"),
            b'|' => words.text("import-delimiter-pipe"),
            _ => self.to_string(),
        }
    }
}

impl Say for CountsError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Twice => words.text("import-error-counts-twice"),
            Self::None { column, ends, words: None } => {
                let scale = words.scale_range(ends.0, ends.1);
                let args = [("column", Arg::from(column)), ("scale", (&scale).into())];
                words.with("import-error-no-counts", &args)
            }
            Self::None { column, words: Some(_), .. } => {
                words.with("import-error-counts-words", &[("column", column.into())])
            }
        }
    }
}
