//! Tables that lie on their side: a question stands in each row, and each person has a column.

use super::columns::Kind;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::list::List;
use std::collections::BTreeSet;

/// What people are called in headings, before their number.
const PEOPLE: List = List(
    "respondent|resp|person|participant|customer|subject|user|interview|interviewee|vastaaja|vastaajat|asiakas|henkilö|\
     osallistuja|haastattelu|haastateltava|käyttäjä|deltagare|kund|svarande|respondenter|intervju|användare|teilnehmer|\
     befragter|befragte|proband|kunde|nutzer|deltager|deltaker|informant|répondant|participante|encuestado|client",
);
/// The same, which may be the name of a question too.
const CODES: List = List("r|p|v|h|a|k|n|id|nr|no|#");

/// Whether every heading but the first is a person's, and a question begins every row.
pub(in crate::import) fn lies(header: &[String], rows: &[Row]) -> bool {
    /// So many answers has no scale whose counts stand in columns.
    const MANY: usize = 12;
    let Some((_, headings)) = header.split_first().filter(|(_, all)| all.len() >= 2) else {
        return false;
    };
    let numbered: Option<Vec<(String, u32)>> = headings.iter().map(|one| numbered(one)).collect();
    let Some(numbered) = numbered else { return false };
    let called: BTreeSet<&str> = numbered.iter().map(|(called, _)| called.as_str()).collect();
    let numbers: BTreeSet<u32> = numbered.iter().map(|(_, number)| *number).collect();
    let begins: BTreeSet<String> = rows.iter().map(|row| key(row.cell(0))).collect();
    let are_names = rows.len() >= 2
        && begins.len() == rows.len()
        && rows.iter().all(|row| Kind::of(row.cell(0)) == Kind::Text);
    if numbers.len() != numbered.len() || called.len() != 1 || !are_names {
        return false;
    }
    called.iter().all(|called| match () {
        () if PEOPLE.has(called) => true,
        () if called.is_empty() => numbered.len() >= MANY && are_questions(rows),
        () => CODES.has(called) && are_questions(rows),
    })
}

/// `Vastaaja 12` and `R#3`: what stands before the number, and the number.
fn numbered(heading: &str) -> Option<(String, u32)> {
    let heading = key(heading);
    let called = heading.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let number = heading.get(called.len()..)?.parse().ok()?;
    Some((called.trim_end_matches([' ', '.', '-', '_', '#', ':']).to_owned(), number))
}

/// Whether most rows begin with a question or a statement, and not with a name.
fn are_questions(rows: &[Row]) -> bool {
    const WORDS: usize = 3;
    let is_one = |row: &&Row| {
        let cell = row.cell(0).trim();
        cell.ends_with('?') || cell.split_whitespace().count() >= WORDS
    };
    rows.iter().filter(is_one).count() * 2 > rows.len()
}

/// Whether a row begins with a question, and says numbers beside it.
pub(in crate::import) fn is_question(wanted: &str, row: &Row) -> bool {
    let of_kind = |kind: Kind| row.cells().skip(1).filter(|cell| Kind::of(cell) == kind).count();
    key(row.cell(0)) == key(wanted) && of_kind(Kind::Number) > of_kind(Kind::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lie(lines: &[&str]) -> bool {
        let cells = |line: &str| line.split(';').map(str::to_owned).collect::<Vec<_>>();
        let rows: Vec<Row> = (2..)
            .zip(lines.iter().skip(1))
            .map(|(number, line)| {
                let mut row = Row { number, ..Row::default() };
                for cell in cells(line) {
                    row.push(&cell);
                }
                row
            })
            .collect();
        lies(&cells(lines[0]), &rows)
    }

    #[test]
    fn people_in_columns_are_told_from_questions() {
        assert!(lie(&["Kysymys;Vastaaja 1;Vastaaja 2", "Palvelu;5;4", "Hinta;3;2"]));
        assert!(lie(&[";R1;R2;R3", "How was it?;5;4;3", "Would you come again?;9;8;7"]));
        let many = (1..=14).map(|at| at.to_string()).collect::<Vec<_>>().join(";");
        let answers = ["4"; 14].join(";");
        let (first, second) =
            (format!("Oliko helppoa?;{answers}"), format!("Entä nopeaa?;{answers}"));
        assert!(lie(&[&format!("Kysymys;{many}"), &first, &second]));
        for table in [
            // How many gave each answer.
            &["Question;1;2;3;4;5", "How was it?;0;1;4;9;3", "Was it easy?;1;1;4;9;3"][..],
            &["Nimi;Arvio 1;Arvio 2", "Anna;5;4", "Pertti;3;2"],
            &["Nimi;P1;P2", "Anna;5;4", "Pertti;3;2"],
            &["Id;Vastaaja 1;Vastaaja 2", "1;5;4", "2;3;2"],
            &["Palvelu;Hinta;Nopeus", "Anna;5;4", "Pertti;3;2"],
            &["Vastaaja;Q1;Q2", "Vastaaja 1;5;4", "Vastaaja 2;3;2"],
        ] {
            assert!(!lie(table), "{table:?}");
        }
    }
}
