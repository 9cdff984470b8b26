//! A block with one row a touchpoint: its first row says what each column is (name, channel, score, pain …).

use super::super::convert::{ConvertError, Note};
use super::cells::Cell;
use super::line::{Extras, WallLine};
use super::one_line;
use super::plan::{Goal, Planner};
use crate::i18n::{Words, folded};
use crate::import::headings::kinds::channel;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Stage,
    Channel,
    Score,
    Pain,
    Idea,
    Quote,
    Owner,
}

/// What each kind of column is called, in the languages of the program.
const CALLED: [(Column, &[&str]); 8] = [
    (Column::Name, &["nimi", "kosketuspiste", "name", "touchpoint", "namn", "kontaktpunkt"]),
    (Column::Stage, &["vaihe", "stage", "phase", "fas"]),
    (Column::Channel, &["kanava", "channel", "kanal"]),
    (Column::Score, &["arvosana", "pisteet", "score", "rating", "vote", "betyg", "poäng"]),
    (
        Column::Pain,
        &["kipukohta", "kipukohdat", "kipu", "ongelma", "pain", "pains", "smärtpunkt", "problem"],
    ),
    (Column::Idea, &["idea", "ideat", "ideas", "mahdollisuus", "opportunity", "idé", "möjlighet"]),
    (Column::Quote, &["lainaus", "quote", "citat"]),
    (Column::Owner, &["vastuuhenkilö", "vastuu", "omistaja", "owner", "ansvarig"]),
];

/// What the columns hold, where the first row says so: a name, and at least one thing more.
pub(super) fn columns(first: &[Cell]) -> Option<Vec<Option<Column>>> {
    let of = |cell: &Cell| {
        let head = folded(cell.text.trim());
        let is = |names: &&[&str]| names.iter().any(|name| folded(name) == head);
        CALLED.iter().find(|(_, names)| is(names)).map(|(column, _)| *column)
    };
    let found: Vec<Option<Column>> = first.iter().map(of).collect();
    let known = found.iter().flatten().count();
    (found.contains(&Some(Column::Name)) && known > 1).then_some(found)
}

/// Plans a touchpoint for each row.
pub(super) fn plan(
    rows: &[Vec<Cell>],
    columns: &[Option<Column>],
    goal: &Goal,
    words: &Words,
    planner: &mut Planner<'_>,
) -> Result<(), ConvertError> {
    for row in rows.iter().skip(1) {
        let line_number = row.first().map_or(0, |cell| cell.line);
        let texts = |wanted: Column| {
            let cells = columns.iter().zip(row).filter(move |(column, _)| **column == Some(wanted));
            cells.map(|(_, cell)| one_line(&cell.text)).filter(|text| !text.is_empty())
        };
        let Some(name) = texts(Column::Name).next() else { continue };
        let mut line = WallLine::without_code(&name);
        // A number in the name's own cell belongs to the name.
        if line.vote.take().is_some() {
            name.trim_start_matches('!').trim().clone_into(&mut line.name);
        }
        if let Some(named) = texts(Column::Channel).next() {
            line.channel = Some(channel(&named));
        }
        for score in texts(Column::Score) {
            match score.parse::<u8>() {
                Ok(vote) if (1..=5).contains(&vote) => line.vote = Some(vote),
                _ => {
                    let text = words.with("wall-off-scale", &[("number", (&score).into())]);
                    planner.warnings.push(Note { line: line_number, text });
                }
            }
        }
        line.extras = Extras {
            pains: texts(Column::Pain).collect(),
            ideas: texts(Column::Idea).collect(),
            quotes: texts(Column::Quote).collect(),
            owner: texts(Column::Owner).next().unwrap_or_default(),
        };
        let stage = texts(Column::Stage).next();
        let goal = stage.map_or_else(|| goal.clone(), |stage| planner.goal(&stage));
        planner.add(&goal, line, true)?;
    }
    Ok(())
}
