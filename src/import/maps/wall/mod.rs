//! From the wall: lines and cells that were typed or copied become touchpoints and votes of a journey.
//!
//! A line is a touchpoint: `Window display ! #digital 4` is a moment of truth, digital, with one vote for
//! 4. Votes are guesses and add up. `B2: Counter` says by its code where the note hung on the printed canvas.

mod bar;
mod carry;
mod cells;
mod line;
mod plan;
mod rows;
mod slips;

pub use super::maker::Votes;
pub use bar::{BarLine, BarNote, off_scale, stray_number};
pub use carry::{Added, Slots, carry_out, vote};
pub use line::{Code, Codes, Extras, WallLine};
pub use plan::{Counts, PlannedNote, PlannedStage, WallForm, WallPlan};

use super::convert::{ConvertError, MOST_BYTES, MOST_STAGES, Note};
use super::outline::lines::{Role, bullet, lines};
use crate::i18n::Words;
use crate::import::headings::kinds::stage_kind;
use crate::journey::{Journey, Many, StageId, StageKind};
use cells::{Cell, rows as cells_of};
use plan::{Goal, Planner, all_coded};

/// How a text is to be read, where that shall not be found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// How its lines belong together.
    pub form: Option<WallForm>,
    /// For a table: whether its first row names the stages.
    pub header: Option<bool>,
    /// The stage that lines without one go to; else the first.
    pub stage: Option<StageId>,
}

/// How the lines of a text belong together, by tabs between cells, indents and headings.
#[must_use]
pub fn recognise(text: &str) -> WallForm {
    let mut indents = text.lines().filter(|line| !line.trim().is_empty());
    if indents.clone().any(|line| line.trim().contains('\t')) {
        return WallForm::Table;
    }
    let heading = |line: &str| {
        let bare = line.trim_start();
        bare.starts_with('#') && bare.trim_start_matches('#').starts_with(' ')
    };
    let first = indents.next().map_or(0, super::outline::lines::indent);
    let deeper = |line: &str| super::outline::lines::indent(line) > first;
    if text.lines().any(heading) || indents.any(deeper) {
        WallForm::Outline
    } else if slips::are_slips(text) {
        WallForm::Slips
    } else {
        WallForm::List
    }
}

/// What a text would add to a journey.
///
/// # Errors
/// [`ConvertError`] when it is more than a journey can hold.
pub fn plan(
    text: &str,
    wishes: &Wishes,
    journey: &Journey,
    words: &Words,
) -> Result<WallPlan, ConvertError> {
    if text.len() > MOST_BYTES {
        return Err(ConvertError::TooLong);
    }
    let text = text.trim_start_matches('\u{feff}');
    let form = wishes.form.unwrap_or_else(|| recognise(text));
    let mut planner = Planner::new(journey);
    let mut header = false;
    let goal = target(wishes, journey);
    match form {
        WallForm::List => list(text, &goal, journey, words, &mut planner)?,
        WallForm::Slips => list(&slips::on_one_line(text), &goal, journey, words, &mut planner)?,
        WallForm::Outline => outline(text, &goal, &mut planner, words)?,
        WallForm::Table => {
            let rows = cells_of(text);
            let columns = rows.first().and_then(|first| rows::columns(first));
            let says = columns.is_some() || has_header(&rows, journey, &planner);
            header = wishes.header.unwrap_or(says);
            match columns.filter(|_| header) {
                Some(columns) => rows::plan(&rows, &columns, &goal, words, &mut planner)?,
                None => table(&rows, header, journey, &mut planner)?,
            }
        }
    }
    let Planner { stages, warnings, .. } = planner;
    Ok(WallPlan { form, header, stages, warnings })
}

/// The stage of lines that name none.
fn target(wishes: &Wishes, journey: &Journey) -> Goal {
    let wanted = wishes.stage.as_ref().and_then(|id| journey.stage_place(id));
    match wanted.or((!journey.stages.is_empty()).then_some(0)) {
        Some(at) => Goal::There(at),
        None => Goal::New(String::new()),
    }
}

fn list(
    text: &str,
    goal: &Goal,
    journey: &Journey,
    words: &Words,
    planner: &mut Planner<'_>,
) -> Result<(), ConvertError> {
    let lines = (1..).zip(text.lines()).map(|(number, line)| {
        let bare = line.trim();
        (number, bullet(bare).unwrap_or(bare))
    });
    let lines: Vec<(usize, &str)> = lines.filter(|(_, text)| !text.is_empty()).collect();
    let codes = all_coded(&lines, journey.stages.len());
    for (number, text) in lines {
        let line = WallLine::read(text, journey.stages.len(), codes);
        if planner.add(goal, line, true)?.is_none() {
            let text = words.with("wall-nothing-there", &[("text", text.into())]);
            planner.warnings.push(Note { line: number, text });
        }
    }
    Ok(())
}

fn outline(
    text: &str,
    goal: &Goal,
    planner: &mut Planner<'_>,
    words: &Words,
) -> Result<(), ConvertError> {
    let mut goal = goal.clone();
    let mut last = None;
    for line in lines(text) {
        match line.role {
            Role::Stage => {
                goal = planner.goal(line.text);
                planner.stage(&goal)?;
                last = None;
            }
            Role::Touchpoint => {
                last = planner.add(&goal, WallLine::without_code(line.text), false)?;
            }
            Role::Detail if last.is_some() => {
                let note =
                    last.and_then(|(stage, at)| planner.stages.get_mut(stage)?.notes.get_mut(at));
                if let Some(note) = note {
                    if !note.description.is_empty() {
                        note.description.push('\n');
                    }
                    note.description.push_str(line.text);
                }
            }
            Role::Title | Role::Detail => {
                let shown: String = line.text.chars().take(60).collect();
                let text = words.with("wall-left-out", &[("text", (&shown).into())]);
                planner.warnings.push(Note { line: line.number, text });
            }
        }
    }
    Ok(())
}

/// The first row names stages: one of them is there or a kind of stage, or there are not as many columns
/// as stages.
fn has_header(rows: &[Vec<Cell>], journey: &Journey, planner: &Planner<'_>) -> bool {
    let Some(first) = rows.first() else { return false };
    let mut names = first.iter().map(|cell| one_line(&cell.text)).filter(|name| !name.is_empty());
    let says_kind = |name: &str| stage_kind(name) != StageKind::Other;
    if names.any(|name| planner.goal(&name).is_there() || says_kind(&name)) {
        return true;
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    columns != journey.stages.len()
}

fn table(
    rows: &[Vec<Cell>],
    header: bool,
    journey: &Journey,
    planner: &mut Planner<'_>,
) -> Result<(), ConvertError> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns > MOST_STAGES {
        let (count, most) = (columns, MOST_STAGES);
        return Err(ConvertError::TooMany { what: Many::Columns, count, most });
    }
    let cell = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column));
    let named = |column: usize| {
        let text = cell(0, column).map(|cell| one_line(&cell.text)).unwrap_or_default();
        if header { text } else { String::new() }
    };
    let first = usize::from(header);
    for column in 0..columns {
        let cells = || (first..rows.len()).filter_map(|row| cell(row, column));
        let name = named(column);
        let empty = cells().all(|cell| cell.text.trim().is_empty());
        let numbers = cells().all(|cell| cell.text.trim().parse::<u32>().is_ok());
        // A first column of nothing but numbers says which row it is.
        if (name.is_empty() && empty) || (header && column == 0 && name.is_empty() && numbers) {
            continue;
        }
        let goal = match name.as_str() {
            "" if !header && column < journey.stages.len() => Goal::There(column),
            "" => Goal::Column(column),
            name => planner.goal(name),
        };
        planner.stage(&goal)?;
        for cell in cells() {
            for text in notes_of(&cell.text) {
                planner.add(&goal, WallLine::without_code(&text), false)?;
            }
        }
    }
    Ok(())
}

/// A cell is one note, unless each of its lines has a bullet.
fn notes_of(cell: &str) -> Vec<String> {
    let lines = || cell.lines().map(str::trim).filter(|line| !line.is_empty());
    let listed: Option<Vec<String>> = lines().map(|line| bullet(line).map(one_line)).collect();
    // "3. floor" in a cell of its own is a name.
    let numbered = cell.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let listed = listed.filter(|notes| notes.len() > 1 || !numbered);
    let mut notes = listed.unwrap_or_else(|| vec![one_line(cell)]);
    notes.retain(|note| !note.is_empty());
    notes
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
