//! Why nothing was imported.

use super::counted::repeated;
use super::{listed, meant};
use crate::i18n::{Arg, Words};
use crate::import::{BadWorkbook, CountsError, ImportError, Near, NotText, look_alike};
use crate::journey::{ScaleError, SurveyError};
use crate::wording::{Say, reason};

/// An error as the command line says it: the file and row first, last the option that helps.
#[must_use]
pub fn on_command_line(error: &ImportError, file: &str, words: &Words) -> String {
    let place = match row_of(error) {
        Some(row) => {
            let row = words.count(row);
            words.with("import-at-row", &[("file", file.into()), ("row", (&row).into())])
        }
        None => file.to_owned(),
    };
    let said = format!("{place}: {}", error.say(words));
    match option(error) {
        Some(option) => {
            let option = words.with("import-option", &[("option", (&option).into())]);
            format!("{said} {option}")
        }
        None => said,
    }
}

/// The row that an error is about, where its sentence does not name it.
fn row_of(error: &ImportError) -> Option<u64> {
    match error {
        ImportError::NotText { row, .. } => *row,
        _ => None,
    }
}

/// What to write on the command line.
fn option(error: &ImportError) -> Option<String> {
    Some(match error {
        ImportError::NotText { reason: NotText::Binary | NotText::Encoding { .. }, .. } => {
            "--encoding windows-1252".into()
        }
        ImportError::NotText { reason: NotText::EndlessRow, .. }
        | ImportError::OpenQuote { .. } => "--delimiter semicolon".into(),
        ImportError::Workbook {
            reason: BadWorkbook::NoSheet { .. } | BadWorkbook::SeveralSheets(_),
            ..
        } => "--sheet NAME".into(),
        ImportError::NoMap { .. } => "--map \"COLUMN=TOUCHPOINT;metric=csat;scale=1..5\"".into(),
        ImportError::ColumnTwice { numbers, .. } => {
            format!("--map \"#{}=…\"", numbers.first().copied().unwrap_or(1))
        }
        ImportError::NoTouchpoint { .. } => ";stage=awareness".into(),
        ImportError::TouchpointTwice { .. } => ";stage=…".into(),
        ImportError::NoScale { ces: true, .. } => ";scale=1..7;better=higher".into(),
        ImportError::NoScale { .. } => ";scale=1..5".into(),
        ImportError::SameQuestion { .. } => ";question=…".into(),
        ImportError::NoRound { .. } => {
            "--round NAME, --round-column COLUMN, --split-date COLUMN@YYYY-MM-DD".into()
        }
        ImportError::DateOrder { .. } | ImportError::TurnedDates { .. } => {
            "--date-order dmy, --date-order mdy".into()
        }
        ImportError::ManyRounds { column, .. } => format!("--split-date \"{column}@YYYY-MM-DD\""),
        ImportError::Again { .. } => "--again".into(),
        ImportError::SameName { .. } | ImportError::CountsAgain { .. } => {
            "--replace, --again".into()
        }
        ImportError::Counted { counted, .. } => {
            let new = counted.can_take_new.then_some("--only-new");
            let is_safe = counted.holds_all && counted.other_round.is_none();
            let replace = is_safe.then_some("--replace");
            let options: Vec<&str> = new.into_iter().chain(replace).chain(["--again"]).collect();
            options.join(", ")
        }
        ImportError::CannotAdd { .. } | ImportError::KpiHeld { .. } => "--replace".into(),
        ImportError::Counts(CountsError::None { words: Some(labels), .. }) => {
            format!(";labels={labels}")
        }
        ImportError::NoScoreColumn { .. } => "--score-column COLUMN".into(),
        ImportError::NoDirection { .. } => ";better=higher, ;better=lower".into(),
        ImportError::OtherFormula { .. } => ";name=…".into(),
        ImportError::KpiSeveral { .. } => "--round-column COLUMN, ;per=COLUMN".into(),
        _ => return None,
    })
}

impl Say for ImportError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Io { reason: why, row, .. } => {
                let why = reason(why, words);
                let why = Arg::from(&why);
                match row {
                    None => words.with("import-error-open", &[("reason", why)]),
                    Some(row) => {
                        let row = words.count(*row);
                        words.with("import-error-read", &[("row", (&row).into()), ("reason", why)])
                    }
                }
            }
            Self::NotText { reason, .. } => reason.say(words),
            Self::Workbook { reason, .. } => reason.say(words),
            Self::Broke => words.text("import-error-broke"),
            Self::Empty { .. } => words.text("import-error-empty"),
            Self::NoRows { .. } => words.text("import-error-no-rows"),
            Self::OpenQuote { row, .. } => {
                let row = words.count(*row);
                words.with("import-error-quote", &[("row", (&row).into())])
            }
            Self::NoMap { columns, .. } => {
                let columns = listed(columns, words);
                words.with("import-error-no-map", &[("columns", (&columns).into())])
            }
            Self::NoRound { rounds } => {
                let names = listed(rounds, words);
                let key = if rounds.is_empty() {
                    "import-error-no-round"
                } else {
                    "import-error-no-round-of"
                };
                words.with(key, &[("rounds", (&names).into())])
            }
            Self::DateOrder { column, example, .. } => words.with(
                "import-error-date-order",
                &[("column", column.into()), ("example", example.into())],
            ),
            Self::ManyRounds { column, most, .. } => words.with(
                "import-error-many-rounds",
                &[("column", column.into()), ("count", (*most).into())],
            ),
            Self::TurnedDates { column, one, other, .. } => words.with(
                "import-error-turned-dates",
                &[("column", column.into()), ("one", one.into()), ("other", other.into())],
            ),
            Self::Shares { column, .. } => {
                words.with("import-error-shares", &[("column", column.into())])
            }
            Self::ManySegments { column, most, .. } => words.with(
                "imported-many-segments",
                &[("column", column.into()), ("count", (*most as u64).into())],
            ),
            Self::PeopleAndCounts => words.text("imported-people-and-counts"),
            Self::Counts(error) => error.say(words),
            Self::NoScoreColumn { columns, .. } => {
                let columns = listed(columns, words);
                words.with("imported-no-score-column", &[("columns", (&columns).into())])
            }
            Self::OwnTable(option) => {
                words.with("doubt-own-table", &[("option", (*option).into())])
            }
            Self::QuotedRows { .. } => words.text("import-error-quoted-rows"),
            Self::NothingTaken { .. } => nothing_taken(self, words),
            Self::Cancelled { .. } => words.text("import-stopped"),
            Self::TooMany { row, what, .. } => {
                let (row, what) = (words.count(*row), crate::wording::many(*what, words));
                let args = [("row", Arg::from(&row)), ("what", (&what).into())];
                words.with("import-error-too-many", &args)
            }
            Self::Survey(error) => {
                let (error, nothing) = (error.say(words), words.text("import-nothing-done"));
                format!("{error} {nothing}")
            }
            Self::Fault(fault) => {
                let (fault, nothing) = (fault.say(words), words.text("import-nothing-done"));
                format!("{fault} {nothing}")
            }
            of_column => column(of_column, words).unwrap_or_else(|| repeated(of_column, words)),
        }
    }
}

/// Not one answer: what came of the cells, the first of them, and what may help.
fn nothing_taken(error: &ImportError, words: &Words) -> String {
    let ImportError::NothingTaken { missing, rejected, first, left_out, advice, .. } = error else {
        return words.text("import-nothing-done");
    };
    let args = [("missing", Arg::from(*missing)), ("rejected", (*rejected).into())];
    let mut parts = vec![words.with("import-error-nothing", &args)];
    if *left_out > 0 && *missing == 0 && *rejected == 0 {
        parts = vec![words.with("doubt-none-left", &[("count", (*left_out).into())])];
    } else if *left_out > 0 {
        parts.push(words.with("import-error-left-out", &[("count", (*left_out).into())]));
    }
    let first = first.as_ref().map(|first| super::rejection(words, first) + ".");
    parts.extend(first);
    parts.extend(advice.as_ref().map(|advice| advice.say(words)));
    parts.join(" ")
}

/// What is wrong with where a column shall go.
fn column(error: &ImportError, words: &Words) -> Option<String> {
    use ImportError as Of;
    let said = |key: &str, args: &[(&str, Arg<'_>)]| Some(words.with(key, args));
    match error {
        Of::NoColumn { column, near, hint, .. } => {
            let mut shown = meant(near, words);
            if let Some(hint) = hint {
                let hint = hint.say(words);
                let near = if matches!(near, Near::Nothing) { String::new() } else { shown + " " };
                shown = near + &hint;
            }
            if let Near::Alike(names) = near
                && let Some((wanted, found)) = names.iter().find_map(|one| look_alike(column, one))
            {
                let code = |letter: char| format!("U+{:04X}", u32::from(letter));
                let (found, wanted) = (code(found), code(wanted));
                let args = [("found", Arg::from(&found)), ("wanted", (&wanted).into())];
                shown = format!("{shown} {}", words.with("imported-looks-alike", &args));
            }
            said("import-error-no-column", &[("column", column.into()), ("near", (&shown).into())])
        }
        Of::NoSuchNumber { number, columns, .. } => said(
            "import-error-no-number",
            &[("number", (*number).into()), ("count", (*columns).into())],
        ),
        Of::ColumnTwice { column, numbers, .. } => {
            let numbers: Vec<String> = numbers.iter().map(|at| format!("#{at}")).collect();
            let numbers = numbers.join(", ");
            let args = [("column", column.into()), ("numbers", (&numbers).into())];
            said("import-error-column-twice", &args)
        }
        Of::NoTouchpoint { column, touchpoint, near } => {
            let near = meant(near, words);
            let args = [
                ("column", Arg::from(column)),
                ("touchpoint", touchpoint.into()),
                ("near", (&near).into()),
            ];
            said("import-error-no-touchpoint", &args)
        }
        Of::TouchpointTwice { column, touchpoint, stages } => {
            let stages = listed(stages, words);
            let args = [
                ("column", Arg::from(column)),
                ("touchpoint", touchpoint.into()),
                ("stages", (&stages).into()),
            ];
            said("import-error-touchpoint-twice", &args)
        }
        Of::NoStage { column, stage, near } => {
            let near = meant(near, words);
            let args =
                [("column", Arg::from(column)), ("stage", stage.into()), ("near", (&near).into())];
            said("import-error-no-stage", &args)
        }
        Of::NoScale { column, touchpoint, ces } => {
            let key = if *ces { "import-error-no-scale-ces" } else { "import-error-no-scale" };
            said(key, &[("column", column.into()), ("touchpoint", touchpoint.into())])
        }
        Of::Scale { column, reason } => {
            let reason = reason.say(words);
            let args = [("column", Arg::from(column)), ("reason", (&reason).into())];
            said("import-error-scale", &args)
        }
        Of::LabelOffScale { column, label, score, min, max } => {
            let (score, scale) =
                (words.number(f64::from(*score), 0), words.scale_range(*min, *max));
            let args = [
                ("column", Arg::from(column)),
                ("label", label.into()),
                ("score", (&score).into()),
                ("scale", (&scale).into()),
            ];
            said("import-error-label", &args)
        }
        Of::NoDirection { column, name } => {
            said("import-error-no-direction", &[("column", column.into()), ("name", name.into())])
        }
        Of::OtherFormula { column, name } => {
            said("import-error-other-formula", &[("column", column.into()), ("name", name.into())])
        }
        Of::NoKpiPlace { column, place, near } => {
            let near = meant(near, words);
            let args =
                [("column", Arg::from(column)), ("place", place.into()), ("near", (&near).into())];
            said("import-error-no-kpi-place", &args)
        }
        Of::KpiSeveral { column, round, rows, .. } => {
            let (row, other) = (words.count(rows.0), words.count(rows.1));
            let args = [
                ("column", Arg::from(column)),
                ("round", round.into()),
                ("row", (&row).into()),
                ("other", (&other).into()),
            ];
            said("import-error-kpi-several", &args)
        }
        Of::KpiHeld { round, name, .. } => {
            said("import-error-kpi-held", &[("round", round.into()), ("name", name.into())])
        }
        Of::People { column, round } => {
            said("import-error-people", &[("column", column.into()), ("round", round.into())])
        }
        Of::OtherQuestion { held, other, .. } => {
            said("import-error-other-question", &[("held", held.into()), ("other", other.into())])
        }
        Of::SameQuestion { one, other, touchpoint, .. } => said(
            "import-error-same-question",
            &[("one", one.into()), ("other", other.into()), ("touchpoint", touchpoint.into())],
        ),
        _ => None,
    }
}

impl Say for ScaleError {
    fn say(&self, words: &Words) -> String {
        words.text(match self {
            Self::Order { .. } => "inspector-refused-scale-order",
            Self::TooLong { .. } => "inspector-refused-scale-long",
        })
    }
}

impl Say for SurveyError {
    fn say(&self, words: &Words) -> String {
        let off = |score: String, min: i32, max: i32| {
            let range = words.scale_range(min, max);
            let args = [("score", Arg::from(&score)), ("scale", (&range).into())];
            words.with("inspector-refused-off-scale", &args)
        };
        match self {
            Self::OffScale { score, min, max, .. } => {
                off(words.number(f64::from(*score), 0), *min, *max)
            }
            Self::MeanOffScale { mean, min, max, .. } => off(words.mean(*mean), *min, *max),
            Self::NegativeSpread { .. } => words.text("inspector-refused-spread"),
            Self::NotNps { .. } => words.text("inspector-refused-not-nps"),
            Self::Nobody { .. } => words.text("inspector-refused-nobody"),
            Self::TooMany { .. } => words.text("inspector-refused-too-many"),
            Self::People { .. } => words.text("inspector-refused-people"),
            Self::Segments { .. } => words.text("inspector-refused-segments"),
            Self::Reach { n, .. } => words.with("inspector-refused-reach", &[("n", (*n).into())]),
            Self::RoundTwice { .. } => words.text("inspector-refused-round-twice"),
        }
    }
}
