//! What the import says, in the user's language.

use super::choices::{Choices, ColumnChoice, Lack, Obstacle};
use crate::i18n::Words;
use crate::import::{BadWorkbook, Foreign, ImportError, NotText, Reason, Rejection, Summary};

/// The ends of a scale.
pub(super) fn range(words: &Words, min: i32, max: i32) -> String {
    format!("{}–{}", words.number(f64::from(min), 0), words.number(f64::from(max), 0))
}

/// How the answers of a column are read, in one line.
pub(super) fn as_read(words: &Words, column: &ColumnChoice) -> String {
    let ends = column.score.ends.map(|(min, max)| range(words, min, max)).unwrap_or_default();
    let better = column.score.better.map(|end| words.kind(end)).unwrap_or_default();
    [words.kind(column.score.metric), ends, better].join(" · ")
}

/// What a column of answers lacks.
pub(super) fn lack(words: &Words, lack: &Lack) -> String {
    match lack {
        Lack::Scale => words.text("import-lacks-scale"),
        Lack::Better => words.text("import-lacks-better"),
        Lack::Word(word) => words.with("import-lacks-word", &[("word", word.into())]),
        Lack::WordOffScale(word) => words.with("import-word-off-scale", &[("word", word.into())]),
        Lack::Confirmation => words.text("import-suggested"),
    }
}

/// Why nothing can be imported yet.
pub(super) fn obstacle(words: &Words, obstacle: &Obstacle, choices: &Choices) -> String {
    let key = match obstacle {
        Obstacle::NothingPlaced => "import-nothing-placed",
        Obstacle::Column(at, what) => {
            let shown = choices.columns.get(*at).map(|one| one.shown.as_str());
            return format!("{}: {}", shown.unwrap_or_default(), lack(words, what));
        }
        Obstacle::Unconfirmed(count) => {
            return words.with("import-unconfirmed", &[("count", (*count).into())]);
        }
        Obstacle::RoundName => "import-no-round-name",
        Obstacle::RoundColumn => "import-no-round-column",
        Obstacle::DateColumn => "import-no-date-column",
        Obstacle::SplitDay => "import-no-day",
        Obstacle::SplitNames => "import-same-names",
        Obstacle::DateOrder => "import-no-date-order",
    };
    words.text(key)
}

/// A cell that is not taken, and why.
pub(super) fn rejection(words: &Words, rejection: &Rejection) -> String {
    let row = words.count(rejection.row);
    let values = [
        ("row", (&row).into()),
        ("column", (&rejection.column).into()),
        ("text", (&rejection.text).into()),
    ];
    let cell = words.with("import-rejection", &values);
    let why = match &rejection.reason {
        Reason::NotNumber => words.text("import-why-number"),
        Reason::NotWhole => words.text("import-why-whole"),
        Reason::NotALabel { .. } => words.text("import-why-label"),
        Reason::OffScale { min, max } => {
            let scale = range(words, *min, *max);
            words.with("import-why-scale", &[("scale", (&scale).into())])
        }
        Reason::LooksLike { label, found, wanted } => {
            let code = |letter: &char| format!("U+{:04X}", u32::from(*letter));
            words.with(
                "import-why-alike",
                &[
                    ("label", label.into()),
                    ("found", (&code(found)).into()),
                    ("wanted", (&code(wanted)).into()),
                ],
            )
        }
        Reason::Percent => words.text("import-why-percent"),
        Reason::NoResult => words.text("import-why-no-result"),
        Reason::Fault => words.text("import-why-fault"),
        Reason::Overhang { .. } => words.text("import-why-overhang"),
        Reason::NoRound => words.text("import-why-round"),
        Reason::NotADate => words.text("import-why-date"),
        Reason::NotACount => words.text("import-why-count"),
        Reason::CountNotWhole => words.text("import-why-count-whole"),
        Reason::CountNegative => words.text("import-why-count-negative"),
        Reason::CountTooLarge => words.text("import-why-count-large"),
        Reason::CountUnclear => words.text("import-why-count-unclear"),
    };
    format!("{cell}: {why}")
}

/// What was done, for the notice afterwards.
pub(super) fn done(words: &Words, summary: &Summary) -> String {
    let count = |key: &str, count: u64| words.with(key, &[("count", count.into())]);
    let mut parts = vec![count("import-taken", summary.taken)];
    if summary.comments > 0 {
        parts.push(count("import-comments", summary.comments));
    }
    if summary.rejected > 0 {
        parts.push(count("import-rejected", summary.rejected));
    }
    let what = parts.join(", ");
    let values = [("file", (&summary.file).into()), ("what", (&what).into())];
    words.with("import-done", &values)
}

/// What went wrong. What the dialog itself rules out is told as the import tells it.
pub(super) fn error(words: &Words, error: &ImportError) -> String {
    let at = |row: &Option<u64>| row.map(|row| words.count(row)).unwrap_or_default();
    match error {
        ImportError::Io { reason, row: None, .. } => {
            words.with("import-error-open", &[("reason", reason.into())])
        }
        ImportError::Io { reason, row, .. } => {
            let row = at(row);
            words.with("import-error-read", &[("row", (&row).into()), ("reason", reason.into())])
        }
        ImportError::NotText { reason, .. } => not_text(words, reason),
        ImportError::Empty { .. } => words.text("import-error-empty"),
        ImportError::NoRows { .. } => words.text("import-error-no-rows"),
        ImportError::OpenQuote { row, .. } => {
            let row = words.count(*row);
            words.with("import-error-quote", &[("row", (&row).into())])
        }
        ImportError::SameQuestion { one, other, touchpoint, .. } => words.with(
            "import-error-same-question",
            &[("one", one.into()), ("other", other.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::DateOrder { column, example, .. } => words.with(
            "import-error-date-order",
            &[("column", column.into()), ("example", example.into())],
        ),
        ImportError::TurnedDates { column, one, other, .. } => words.with(
            "import-error-turned-dates",
            &[("column", column.into()), ("one", one.into()), ("other", other.into())],
        ),
        ImportError::Shares { column, .. } => {
            words.with("import-error-shares", &[("column", column.into())])
        }
        ImportError::QuotedRows { .. } => words.text("import-error-quoted-rows"),
        ImportError::ManyRounds { column, most, .. } => words.with(
            "import-error-many-rounds",
            &[("column", column.into()), ("count", (*most).into())],
        ),
        ImportError::NothingTaken { missing, rejected, .. } => words.with(
            "import-error-nothing",
            &[("missing", (*missing).into()), ("rejected", (*rejected).into())],
        ),
        ImportError::Again { round, touchpoint, .. } => words.with(
            "import-error-again",
            &[("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::SameName { file, round, touchpoint } => words.with(
            "import-error-same-name",
            &[("file", file.into()), ("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::Overlap { column, round, touchpoint, .. } => words.with(
            "import-error-overlap",
            &[
                ("column", column.into()),
                ("round", round.into()),
                ("touchpoint", touchpoint.into()),
            ],
        ),
        ImportError::Workbook { reason, .. } => workbook(words, reason),
        ImportError::CannotAdd { round, touchpoint, .. } => words.with(
            "import-error-cannot-add",
            &[("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::TooMany { row, .. } => {
            let row = words.count(*row);
            words.with("import-error-too-many", &[("row", (&row).into())])
        }
        ImportError::Cancelled { .. } => words.text("import-stopped"),
        other => other.to_string(),
    }
}

fn not_text(words: &Words, reason: &NotText) -> String {
    match reason {
        NotText::Binary => words.text("import-error-binary"),
        NotText::Encoding { encoding, .. } => {
            words.with("import-error-encoding", &[("encoding", (*encoding).into())])
        }
        NotText::OldWorkbook(reason) => workbook(words, reason),
        NotText::Foreign(what) => foreign(words, *what),
        NotText::Dos => words.text("import-error-dos"),
        NotText::EndlessRow => words.text("import-error-endless"),
        NotText::Endless => words.text("import-error-without-end"),
        NotText::Workbook => reason.to_string(),
    }
}

fn foreign(words: &Words, what: Foreign) -> String {
    words.text(match what {
        Foreign::Pdf => "import-error-pdf",
        Foreign::Spss => "import-error-spss",
        Foreign::Statistics => "import-error-statistics",
        Foreign::Compressed | Foreign::Archive => "import-error-packed",
        Foreign::Picture => "import-error-picture",
        Foreign::Json => "import-error-json",
        Foreign::Link => "import-error-link",
        Foreign::Document => "import-error-document",
        Foreign::Database => "import-error-database",
        Foreign::Html => "import-error-html",
        Foreign::Xml => "import-error-xml",
    })
}

fn workbook(words: &Words, reason: &BadWorkbook) -> String {
    match reason {
        BadWorkbook::Old => words.text("import-error-old-workbook"),
        BadWorkbook::OpenDocument(_) => words.text("import-error-ods"),
        BadWorkbook::Binary(_) => words.text("import-error-xlsb"),
        BadWorkbook::Apple => words.text("import-error-apple"),
        BadWorkbook::Office(_) => words.text("import-error-document"),
        BadWorkbook::Archive(_) => words.text("import-error-archive"),
        BadWorkbook::TooBig(_) | BadWorkbook::Columns { .. } | BadWorkbook::Blanks { .. } => {
            words.text("import-error-huge")
        }
        BadWorkbook::Order { .. } | BadWorkbook::Damaged(_) => words.text("import-error-damaged"),
        BadWorkbook::NoSheet { sheet, .. } => {
            words.with("import-error-no-sheet", &[("sheet", sheet.into())])
        }
        BadWorkbook::Empty => words.text("import-error-empty"),
        BadWorkbook::SeveralSheets(sheets) => {
            words.with("import-error-sheets", &[("sheets", sheets.into())])
        }
    }
}
