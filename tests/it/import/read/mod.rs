//! What is a response, a header, a cell, a day and a file: faults that were seen in exports of survey
//! services and in what spreadsheets make of them, each of its whole kind.

mod cells;
mod guesses;
mod headings;
mod readers;
mod rows;

use polku::i18n::{Language, Words};
use polku::import::{
    DateOrder, Filter, Foreign, Guess, HeaderRows, ImportError, Imported, Input, Known, NotText,
    Plan, Preview, Reading, Reason, Remedy, RoundRule, Suggestion, Unused, Warning, preview, run,
    unwatched,
};
use polku::journey::{Journey, Metric, Stage, StageId, StageKind, Tally};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    Plan { maps, rounds: RoundRule::Named("Spring".into()), ..Plan::default() }
}

fn split(spec: &str, column: &str, day: &str) -> Plan {
    let date = day.parse().expect("a day");
    let rounds = RoundRule::Split { column: column.into(), date, names: None };
    Plan { rounds, ..plan(&[spec]) }
}

fn import(data: &[u8], plan: &Plan) -> Result<Imported, ImportError> {
    run(data, "data.csv", plan, &journey(), &mut || 7, &mut unwatched)
}

fn said(error: &ImportError) -> String {
    polku::wording::Say::say(error, polku::i18n::Words::of(polku::i18n::Language::En))
}

/// The counts of the first question, over all rounds, in their order.
fn counts(done: &Imported) -> Vec<BTreeMap<i32, u64>> {
    let survey = done.journey.surveys().next().expect("a question");
    let of =
        |round: &polku::journey::Round| match survey.answers_of(&round.id).map(|one| &one.tally) {
            Some(Tally::Counts(counts)) => counts.clone(),
            _ => BTreeMap::new(),
        };
    done.journey.rounds.iter().map(of).collect()
}

/// The counts of a file with one question from 1 to 5 in a column.
fn five(data: &str, column: &str) -> Result<BTreeMap<i32, u64>, ImportError> {
    let spec = format!("\"{column}\"=A;stage=use;metric=csat;scale=1..5");
    import(data.as_bytes(), &plan(&[&spec])).map(|done| counts(&done).remove(0))
}

fn look(data: &str) -> Preview {
    preview(data.as_bytes(), "data.csv", &Reading::default()).expect("a table")
}

fn guesses(data: &str) -> Vec<Guess> {
    look(data).columns.into_iter().map(|column| column.guess).collect()
}

fn score_of(guess: &Guess) -> &Suggestion {
    match guess {
        Guess::Score(found) => found,
        other => panic!("{other:?} is no score"),
    }
}
