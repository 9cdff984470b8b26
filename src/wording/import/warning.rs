//! What is in order as far as is known, and that a person should look at nevertheless.

use super::listed;
use crate::i18n::{Arg, Words};
use crate::import::{Remedy, Warning};
use crate::wording::Say;

impl Say for Warning {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::NoHeader { row } => words.with("import-warn-no-header", &[("row", row.into())]),
            Self::HeaderOfAnswers { row } => {
                words.with("import-warn-header-of-answers", &[("row", row.into())])
            }
            Self::SecondHeader { row } => {
                words.with("import-warn-second-header", &[("row", row.into())])
            }
            Self::ThirdHeader { row } => words.with("doubt-third-header", &[("row", row.into())]),
            Self::Sideways => words.text("doubt-sideways"),
            Self::MixedDates { column, one, other } => {
                let args =
                    [("column", Arg::from(column)), ("one", one.into()), ("other", other.into())];
                words.with("doubt-mixed-dates", &args)
            }
            Self::TooFew { touchpoint, round, said, least, of_all } => {
                let key = if *of_all { "doubt-few-people" } else { "doubt-few-invited" };
                let args = [
                    ("touchpoint", Arg::from(touchpoint)),
                    ("round", round.into()),
                    ("said", (*said).into()),
                    ("least", (*least).into()),
                ];
                words.with(key, &args)
            }
            Self::OtherTable { row, text, rows } => {
                let row = words.count(*row);
                let args =
                    [("row", Arg::from(&row)), ("text", text.into()), ("count", (*rows).into())];
                words.with("doubt-other-table", &args)
            }
            Self::FilterUnmet { column, value, seen } => {
                let seen = listed(seen, words);
                let args = [
                    ("column", Arg::from(column)),
                    ("value", value.into()),
                    ("seen", (&seen).into()),
                ];
                words.with("doubt-filter-unmet", &args)
            }
            Self::BrokenLines { rows, row } => {
                let row = words.count(*row);
                let args = [("count", Arg::from(*rows)), ("row", (&row).into())];
                words.with("doubt-broken-lines", &args)
            }
            Self::OtherScale { column, said, given } => {
                let (said, given) =
                    (words.scale_range(said.0, said.1), words.scale_range(given.0, given.1));
                let args = [
                    ("column", Arg::from(column)),
                    ("said", (&said).into()),
                    ("given", (&given).into()),
                ];
                words.with("doubt-other-scale", &args)
            }
            Self::NearRounds { one, other, found, wanted } => {
                let code = |letter: &char| format!("U+{:04X}", u32::from(*letter));
                let (found, wanted) = (code(found), code(wanted));
                let alike = [("found", Arg::from(&found)), ("wanted", (&wanted).into())];
                let alike = words.with("imported-looks-alike", &alike);
                let args =
                    [("one", Arg::from(one)), ("other", other.into()), ("alike", (&alike).into())];
                words.with("doubt-near-rounds", &args)
            }
            Self::SameAsCounted { rows } => {
                words.with("doubt-same-as-counted", &[("count", (*rows).into())])
            }
            Self::LastIsSum { column, row, text } => {
                let row = words.count(*row);
                let args =
                    [("column", Arg::from(column)), ("row", (&row).into()), ("text", text.into())];
                words.with("doubt-last-is-sum", &args)
            }
            Self::SameMinute { rows } => {
                words.with("doubt-same-minute", &[("count", (*rows).into())])
            }
            Self::MaybeOneRound { one, other } => {
                let args = [("one", Arg::from(one)), ("other", other.into())];
                words.with("doubt-maybe-one-round", &args)
            }
            Self::RoundsJoined { round, others } => {
                let names = listed(others, words);
                let count = others.len() as u64;
                let args = [
                    ("round", Arg::from(round)),
                    ("others", (&names).into()),
                    ("count", count.into()),
                ];
                words.with("doubt-rounds-joined", &args)
            }
            Self::MaybeMissingCode { column, answer, count } => {
                let code = answer.to_string();
                let args = [
                    ("column", Arg::from(column)),
                    ("code", (&code).into()),
                    ("count", (*count).into()),
                ];
                words.with("doubt-missing-code", &args)
            }
            Self::TimesSince1970 { column } => {
                words.with("doubt-times-since-1970", &[("column", column.into())])
            }
            Self::RowsAgain { rows, first, again } => {
                let args = [
                    ("count", Arg::from(*rows)),
                    ("first", (*first).into()),
                    ("again", (*again).into()),
                ];
                words.with("doubt-rows-again", &args)
            }
            Self::EachRowAgain { times } => {
                words.with("doubt-each-row-again", &[("times", (*times).into())])
            }
            Self::CommentsAgain { touchpoint, count } => {
                let args = [("touchpoint", Arg::from(touchpoint)), ("count", (*count).into())];
                words.with("doubt-comments-again", &args)
            }
            Self::AnotherQuestion { touchpoint, question, other } => {
                let args = [
                    ("touchpoint", Arg::from(touchpoint)),
                    ("question", question.into()),
                    ("other", other.into()),
                ];
                words.with("doubt-another-question", &args)
            }
            Self::TwiceEncoded { text } => {
                words.with("doubt-twice-encoded", &[("text", text.into())])
            }
            Self::HeaderAgain { rows } => {
                words.with("import-warn-header-again", &[("count", (*rows).into())])
            }
            Self::ManyRejected { column, rejected, of, remedy } => {
                let remedy = remedy.say(words);
                let args = [
                    ("column", Arg::from(column)),
                    ("rejected", (*rejected).into()),
                    ("of", (*of).into()),
                    ("remedy", (&remedy).into()),
                ];
                words.with("import-warn-many-rejected", &args)
            }
            Self::CountsOfAnswers { column } => {
                words.with("import-warn-counts", &[("column", column.into())])
            }
            Self::CountsOfShares { column } => {
                words.with("import-warn-counts-shares", &[("column", column.into())])
            }
            Self::CountsTogether { column, rows } => {
                let args = [("column", Arg::from(column)), ("rows", (*rows).into())];
                words.with("import-warn-counts-together", &args)
            }
            Self::CountsBeside { column, are_shares } => {
                let key =
                    if *are_shares { "imported-shares-beside" } else { "imported-counts-beside" };
                words.with(key, &[("column", column.into())])
            }
            Self::RoundsOfDays { column, rounds } => {
                let args = [("column", Arg::from(column)), ("count", (*rounds).into())];
                words.with("imported-rounds-of-days", &args)
            }
            Self::MergedCells { rows } => {
                words.with("imported-merged-cells", &[("count", (*rows).into())])
            }
            Self::OneChoice { column, question, columns } => {
                let args = [
                    ("column", Arg::from(column)),
                    ("question", question.into()),
                    ("count", (*columns).into()),
                ];
                words.with("imported-one-choice", &args)
            }
            Self::TurnedScale { column, low, high } => {
                let args =
                    [("column", Arg::from(column)), ("low", low.into()), ("high", high.into())];
                words.with("imported-turned-scale", &args)
            }
            Self::HiddenRows { rows } => {
                words.with("imported-hidden-rows", &[("count", (*rows).into())])
            }
            Self::Swallowed { lines, row } => {
                let row = words.count(*row);
                let args = [("count", Arg::from(*lines)), ("row", (&row).into())];
                words.with("imported-swallowed", &args)
            }
            Self::Encoding { encoding } => {
                words.with("import-warn-encoding", &[("encoding", (*encoding).into())])
            }
            Self::Totals { count, row, text } => {
                let row = words.count(*row);
                let args =
                    [("count", Arg::from(*count)), ("row", (&row).into()), ("text", text.into())];
                words.with("import-warn-totals", &args)
            }
            Self::ManyPeople { most } => {
                words.with("imported-many-people", &[("count", (*most as u64).into())])
            }
            Self::DamagedPeople { column, rows } => {
                let args = [("column", Arg::from(column)), ("count", (*rows).into())];
                words.with("imported-damaged-people", &args)
            }
            Self::ManyQuestions { most } => {
                words.with("imported-many-questions", &[("count", (*most as u64).into())])
            }
            Self::OtherQuestions { rows, names } => {
                let names = listed(names, words);
                let args = [("count", Arg::from(*rows)), ("names", (&names).into())];
                words.with("imported-other-questions", &args)
            }
            Self::MaybeTotals { count, row, text } => {
                let row = words.count(*row);
                let args =
                    [("count", Arg::from(*count)), ("row", (&row).into()), ("text", text.into())];
                words.with("imported-maybe-totals", &args)
            }
            Self::UnknownState { column, text, rows } => {
                let args = [
                    ("column", Arg::from(column)),
                    ("text", text.into()),
                    ("count", (*rows).into()),
                ];
                words.with("import-warn-state", &args)
            }
        }
    }
}

impl Say for Remedy {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Labels => words.text("import-remedy-labels"),
            Self::Usual(labels) => words.with("import-remedy-usual", &[("labels", labels.into())]),
            Self::Scale => words.text("import-remedy-scale"),
            Self::Whole => words.text("import-remedy-whole"),
            Self::Spreadsheet => words.text("import-remedy-spreadsheet"),
            Self::NoAnswer(labels) => words.with("doubt-remedy-none", &[("labels", labels.into())]),
            Self::Several => words.text("doubt-remedy-several"),
        }
    }
}
