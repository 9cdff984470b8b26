//! Answers that are there already.

use crate::i18n::{Arg, Words};
use crate::import::{By, Counted, Held, ImportError};

/// Answers that are there already.
pub(super) fn repeated(error: &ImportError, words: &Words) -> String {
    match error {
        ImportError::Again { round, touchpoint, .. } => words.with(
            "import-error-again",
            &[("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::SameName { file, round, touchpoint } => words.with(
            "import-error-same-name",
            &[("file", file.into()), ("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::Counted { round, touchpoint, counted, .. } => {
            let held = counted.other_round.as_ref().unwrap_or(round);
            before(counted, held, touchpoint, words)
        }
        ImportError::CountsAgain { round, touchpoint, .. } => words.with(
            "import-error-counts-again",
            &[("round", round.into()), ("touchpoint", touchpoint.into())],
        ),
        ImportError::NewUnknown { question, .. } => {
            words.with("import-error-new-unknown", &[("question", question.into())])
        }
        ImportError::CannotAdd { round, touchpoint, what, .. } => {
            let what = words.text(match what {
                Held::Totals => "import-held-totals",
                Held::OtherEvidence => "import-held-evidence",
                Held::OtherScale => "import-held-scale",
            });
            words.with(
                "import-error-cannot-add",
                &[
                    ("round", round.into()),
                    ("touchpoint", touchpoint.into()),
                    ("what", (&what).into()),
                ],
            )
        }
        _ => words.text("import-nothing-done"),
    }
}

/// What was counted before, and what loses nothing.
fn before(counted: &Counted, round: &str, touchpoint: &str, words: &Words) -> String {
    let by = match (counted.by, &counted.column) {
        (By::Ids, Some(column)) => words.with("import-by-ids", &[("column", column.into())]),
        (By::Ids | By::Rows, _) => words.text("import-by-rows"),
        (By::Times, _) => words.text("import-by-times"),
        (By::Cells, _) => words.text("import-by-cells"),
    };
    let place =
        [("round", Arg::from(round)), ("touchpoint", touchpoint.into()), ("by", (&by).into())];
    if counted.by == By::Cells && counted.holds_all {
        return words.with("import-error-same-answers", &place[..2]);
    }
    let said = if let Some(new) = counted.new {
        let numbers = [("known", Arg::from(counted.known)), ("new", new.into())];
        words.with("import-error-counted", &[&place[..], &numbers[..]].concat())
    } else {
        let share = words.share(counted.known as f64);
        let share = [("share", Arg::from(&share))];
        words.with("import-error-counted-about", &[&place[..], &share[..]].concat())
    };
    let here = counted.other_round.is_none();
    let advice = [
        counted.can_take_new.then_some("import-advice-new"),
        (counted.holds_all && here).then_some("import-advice-replace"),
        (!counted.holds_all && here).then_some("import-advice-loses"),
        Some("import-advice-again"),
    ];
    advice.into_iter().flatten().fold(said, |said, key| format!("{said} {}", words.text(key)))
}
