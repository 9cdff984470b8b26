//! Tables that are drawn with signs: what database clients print in a terminal, and tables of Markdown.

mod framed;
mod spaced;

use super::workbook::{Shows, Tables};
use framed::{boxed, cells_of, inner};
use spaced::{columns, fits, parted, widths};

/// How a table is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Form {
    /// Every row stands between upright strokes, as `mysql` and `DuckDB` draw it: `| 1 | 5 |`.
    Boxed,
    /// The same, and strokes between the header and the rest: `|---|---|`.
    Markdown,
    /// Strokes between the columns only, as `psql` draws it.
    Parted,
    /// Each column as wide as the strokes below its heading, as `sqlite3` and `sqlcmd` print it.
    Columns,
    /// A line for each cell, as `psql -x` and `mysql -E` print it: not read.
    Upright,
}

/// Signs of frames, beside `+`, `-`, `=` and `|`.
const FRAME: &str = "┌┐└┘├┤┬┴┼─│╔╗╚╝╠╣╦╩╬═║╭╮╰╯━┃╞╡╪╟╢╫┏┓┗┛┣┫┳┻╋┠┨┯┷┿╇╂";
/// Upright strokes between cells.
const STROKES: [char; 4] = ['|', '│', '║', '┃'];

/// What the beginning of a text is, if it is drawn.
pub(in crate::import) fn form(start: &str) -> Option<Form> {
    begin(start).map(|(form, _)| form)
}

/// How a text is drawn, and at which of its lines that are not blank the table begins: what was asked may stand
/// above it.
fn begin(start: &str) -> Option<(Form, usize)> {
    const MOST_ABOVE: usize = 8;
    let lines: Vec<&str> = start
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .take(MOST_ABOVE + 2)
        .collect();
    lines.windows(2).enumerate().find_map(|(at, pair)| {
        let [first, second] = pair else { return None };
        let form = form_of(first, second)?;
        let is_distinct = matches!(form, Form::Boxed | Form::Parted)
            || form == Form::Markdown && first.starts_with('|');
        (at == 0 || is_distinct).then_some((form, at))
    })
}

fn form_of(first: &str, second: &str) -> Option<Form> {
    if is_upright(first) {
        return Some(Form::Upright);
    }
    if is_border(first) && is_row(second) {
        return Some(Form::Boxed);
    }
    if is_rule(second) && columns_of(second) == Some(columns_of_row(first)) {
        return Some(Form::Markdown);
    }
    if is_parting(second) && widths(second).len() == first.split(STROKES).count() {
        return Some(Form::Parted);
    }
    // A single column: nothing in its heading divides cells.
    let is_one = widths(second).len() == 1;
    let is_plain = !is_one || !first.contains([',', ';', '\t', '"']) && second.trim().len() > 2;
    let is_below = is_underlined(second) && fits(first, &widths(second));
    (is_below && is_plain).then_some(Form::Columns)
}

/// The cells of a drawn table. `None` where it is none, or not whole: where rows do not have as many cells as the
/// header, or not so many rows are there as the last line says.
pub(in crate::import) fn table(text: &str) -> Option<Tables> {
    let (form, above) = begin(text)?;
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let filled = lines.iter().enumerate().filter(|(_, line)| !line.is_empty());
    let lines = lines.get(filled.map(|(at, _)| at).nth(above)?..)?;
    let (rows, end) = match form {
        Form::Upright => return None,
        Form::Boxed | Form::Markdown => boxed(lines, form)?,
        Form::Parted => parted(lines)?,
        Form::Columns => columns(lines)?,
    };
    let width = rows.first()?.len();
    // Of several tables it is not known which one holds the answers.
    let below: Vec<&str> =
        lines.iter().skip(end).copied().filter(|line| !line.is_empty()).collect();
    let is_alone =
        !below.windows(2).any(|pair| matches!(pair, [one, two] if form_of(one, two).is_some()));
    let is_whole = is_alone
        && rows.len() > 1
        && rows.iter().all(|row| row.len() == width)
        && lines
            .iter()
            .rev()
            .find_map(|line| said_rows(line))
            .is_none_or(|said| said + 1 == rows.len());
    let cells = rows.into_iter().enumerate().flat_map(|(row, cells)| {
        cells.into_iter().enumerate().map(move |(at, text)| (row as u32, at as u32, text))
    });
    let cells: Vec<Shows> = cells.collect();
    is_whole.then(|| Tables::plain("text", cells))
}

/// `+----+----+`, `┌────┬────┐`.
fn is_border(line: &str) -> bool {
    // SnowSQL: `|----+----|`.
    let bare = line.trim().strip_prefix('|').and_then(|rest| rest.strip_suffix('|'));
    if bare.is_some_and(|bare| bare.contains("-+-") && bare.chars().all(|sign| "-+".contains(sign)))
    {
        return true;
    }
    let corner = line.trim_start().starts_with(|sign| sign == '+' || FRAME.contains(sign));
    let strokes = line.chars().filter(|sign| "-=─═━".contains(*sign)).count();
    corner && strokes > 1 && line.chars().all(|sign| "+-= |".contains(sign) || FRAME.contains(sign))
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(STROKES) && line.ends_with(STROKES) && line.chars().count() > 1
}

/// `|---|:--:|`, `--- | ---`.
fn is_rule(line: &str) -> bool {
    line.contains("---") && line.contains('|') && line.chars().all(|sign| "|-: ".contains(sign))
}

/// `----+----`.
fn is_parting(line: &str) -> bool {
    let plain = line.trim();
    plain.contains("-+-")
        && plain.chars().all(|sign| "-+".contains(sign))
        && !plain.starts_with('+')
}

/// `----  ----`.
fn is_underlined(line: &str) -> bool {
    line.matches('-').count() > 2 && line.chars().all(|sign| matches!(sign, '-' | ' '))
}

/// `-[ RECORD 1 ]---`, `*** 1. row ***`.
fn is_upright(line: &str) -> bool {
    line.starts_with("-[ RECORD ") || line.starts_with("*****") && line.contains(". row *****")
}

/// How many columns a rule of Markdown has.
fn columns_of(rule: &str) -> Option<usize> {
    let parts: Vec<&str> = inner(rule).split('|').map(str::trim).collect();
    parts.iter().all(|part| part.contains('-')).then_some(parts.len())
}

fn columns_of_row(line: &str) -> usize {
    cells_of(line, &['|']).len()
}

/// How many rows the line below a table says there are: `(12 rows)`, `12 rows in set (0.01 sec)`.
pub(in crate::import) fn said_rows(line: &str) -> Option<usize> {
    const ROWS: [&str; 11] = [
        "row", "rows", "Row(s)", "rivi", "riviä", "rad", "rader", "Zeile", "Zeilen", "ligne",
        "lignes",
    ];
    let line = line.trim_matches(STROKES).trim();
    let line = line.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(line);
    let (number, rest) = line.split_once(' ')?;
    let (word, more) = rest.split_once(' ').unwrap_or((rest, ""));
    let ends = more.is_empty()
        || ["in set", "affected", "produced"].iter().any(|end| more.starts_with(end))
        || more.ends_with("columns");
    (ROWS.contains(&word) && ends).then(|| number.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Option<Vec<Vec<String>>> {
        let Tables(tables) = table(text)?;
        let cells = tables.into_iter().next()?.cells;
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (row, _, cell) in cells {
            if rows.len() <= row as usize {
                rows.push(Vec::new());
            }
            rows.last_mut()?.push(cell);
        }
        Some(rows)
    }

    #[test]
    fn tables_of_clients_and_of_markdown() {
        let wanted = Some(vec![vec!["id", "q"], vec!["1", "5"], vec!["2", "a b"]]);
        let wanted = wanted.map(|rows: Vec<Vec<&str>>| {
            rows.into_iter().map(|row| row.into_iter().map(str::to_owned).collect()).collect()
        });
        for text in [
            "+----+-----+\n| id | q   |\n+----+-----+\n|  1 |   5 |\n|  2 | a b |\n+----+-----+\n2 rows in set (0.00 sec)\n",
            "+----+-----+\n| id | q   |\n+====+=====+\n|  1 |   5 |\n+----+-----+\n|  2 | a b |\n+----+-----+\n",
            "┌────┬─────┐\n│ id │  q  │\n├────┼─────┤\n│ 1  │ 5   │\n│ 2  │ a b │\n└────┴─────┘\n",
            "┌───────┬─────────┐\n│  id   │    q    │\n│ int32 │ varchar │\n├───────┼─────────┤\n│     1 │ 5       │\n│     2 │ a b     │\n└───────┴─────────┘\n",
            "┌───────┬─────────┐\n│  id   │    q    │\n│ int32 │ varchar │\n├───────┼─────────┤\n│     1 │ 5       │\n│     2 │ a b     │\n├───────┴─────────┤\n│ 2 rows  2 columns │\n└─────────────────┘\n",
            "mysql> select id, q from a;\n+----+-----+\n| id | q   |\n+----+-----+\n|  1 |   5 |\n|  2 | a b |\n+----+-----+\n",
            "| id | q |\n|----|:---:|\n| 1 | 5 |\n| 2 | a b |\n",
            "id | q\n--- | ---\n1 | 5\n2 | a b\n",
            " id |  q  \n----+-----\n  1 | 5\n  2 | a b\n(2 rows)\n\n",
            " id |  q  \n----+-----\n  1 | 5\n  2 | a b\n(2 riviä)\n",
            "+----+-----+\n| id | q   |\n|----+-----|\n|  1 |   5 |\n|  2 | a b |\n+----+-----+\n2 Row(s) produced. Time Elapsed: 0.1s\n",
            "# Answers\n\n| id | q |\n|---|---|\n| 1 | 5 |\n| 2 | a b |\n\nThat was it.\n",
            "id  q  \n--  ---\n1   5  \n2   a b\n",
            "id          q\n----------- ---\n          1 5\n          2 a b\n\n(2 rows affected)\n",
        ] {
            assert_eq!(rows(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_cell_of_several_lines_is_one() {
        let psql = " q |  why   \n---+--------\n 5 | one   +\n   | two\n 4 | x\n(2 rows)\n";
        let found = rows(psql).expect("a table");
        assert_eq!((found.len(), found[1][1].as_str()), (3, "one\ntwo"));
        let mysql = "+---+------+\n| q | why  |\n+---+------+\n| 5 | one\ntwo |\n| 4 | x    |\n+---+------+\n";
        let found = rows(mysql).expect("a table");
        assert_eq!((found.len(), found[1][1].as_str()), (3, "one\ntwo"));
        let marked = rows("|q|why|\n|-|---|\n|5|a \\| b|\n|4|c<br>d|\n");
        assert!(marked.is_some_and(|rows| rows[1][1] == "a | b" && rows[2][1] == "c\nd"));
    }

    #[test]
    fn what_is_not_whole_is_not_read() {
        for text in [
            " id | q\n----+---\n  1 | 5\n(2 rows)\n",
            "+----+---+\n| id | q |\n+----+---+\n|  1 | 5 |\n",
            "| id | q |\n|----|---|\n| 1 | 5 | 6 |\n",
            "+----+---+\n| id | q |\n+----+---+\n|  1 | 5 |\n+----+---+\n\n+----+---+\n| id | q |\n+----+---+\n|  1 | 3 |\n+----+---+\n",
            " id | q\n----+---\n  1 | 5\n(1 row)\n\n id | q\n----+---\n  1 | 5\n(1 row)\n",
            "-[ RECORD 1 ]-\nid | 1\nq  | 5\n",
        ] {
            assert!(form(text).is_some() && rows(text).is_none(), "{text}");
        }
        for text in ["id|q\n1|5\n", "id,q\n---,---\n", "a - b\nc - d\n", "", "x"] {
            assert_eq!(form(text), None, "{text}");
        }
        assert!(rows("Score\n-----\n5\n").is_some());
    }
}
