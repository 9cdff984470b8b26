//! The table of a web page, as many programs write it under a name that ends with .xls.

use super::workbook::{Table, Tables};
use std::collections::BTreeMap;

/// The tables of a page, or the largest where the others are small beside it; `None` where no table has two rows.
pub(in crate::import) fn table(page: &str) -> Option<Tables> {
    let mut reader = Page::default();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        reader.text(text);
        rest = if let Some(after) = skipped(from) {
            after
        } else {
            let end = tag_end(from)?;
            reader.tag(from.get(1..end).unwrap_or_default());
            from.get(end + 1..).unwrap_or_default()
        };
    }
    reader.close();
    tables_of(reader.tables)
}

fn tables_of(mut tables: Vec<Table>) -> Option<Tables> {
    /// So many times as many rows has the table that the page is about.
    const FAR_MORE: u32 = 3;
    let rows = |table: &Table| table.cells.last().map_or(0, |(row, ..)| *row + 1);
    tables.retain(|table| rows(table) > 1);
    let is_wide = |table: &Table| table.cells.iter().any(|(_, column, _)| *column > 0);
    // A list of links is no table of answers where there is one.
    if tables.iter().any(is_wide) {
        tables.retain(is_wide);
    }
    let most = tables.iter().map(rows).max()?;
    tables.retain(|table| rows(table).saturating_mul(FAR_MORE) > most);
    if tables.len() > 1 {
        for (at, table) in (1..).zip(&mut tables) {
            table.name = format!("HTML {at}");
        }
    }
    Some(Tables(tables))
}

/// What follows a comment, a script or a style sheet, where one begins here.
fn skipped(text: &str) -> Option<&str> {
    let lower = |length: usize| text.get(..length).map(str::to_ascii_lowercase);
    let after = |end: &str| {
        let found = text.to_ascii_lowercase().find(end).map(|at| at + end.len());
        Some(found.and_then(|at| text.get(at..)).unwrap_or_default())
    };
    match () {
        () if text.starts_with("<!--") => after("-->"),
        () if lower(7).is_some_and(|tag| tag == "<script") => after("</script>"),
        () if lower(6).is_some_and(|tag| tag == "<style") => after("</style>"),
        () => None,
    }
}

/// Where a tag ends; signs in quotation marks are no ends.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in text.char_indices() {
        match (sign, quote) {
            ('>', None) => return Some(at),
            ('"' | '\'', None) => quote = Some(sign),
            (sign, Some(open)) if sign == open => quote = None,
            _ => {}
        }
    }
    None
}

#[derive(Default)]
struct Page {
    tables: Vec<Table>,
    /// How many tables are open: one in a cell of another is part of that cell.
    depth: u32,
    row: Option<u32>,
    column: u32,
    cell: Option<(String, u32, u32)>,
    /// Columns that a cell above covers, up to which row.
    covered: BTreeMap<u32, u32>,
}

impl Page {
    fn text(&mut self, text: &str) {
        if let Some((cell, ..)) = &mut self.cell {
            cell.push_str(&decoded(&text.split_whitespace().collect::<Vec<_>>().join(" ")));
            // Blanks between pieces of text are one.
            if text.ends_with(char::is_whitespace) {
                cell.push(' ');
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let name_end = tag.find(|sign: char| sign.is_whitespace()).unwrap_or(tag.len());
        let name =
            tag.get(..name_end).unwrap_or_default().trim_end_matches('/').to_ascii_lowercase();
        match name.as_str() {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.tables.push(Table { name: "HTML".to_owned(), ..Table::default() });
                    self.row = None;
                    self.covered.clear();
                }
            }
            "/table" => {
                if self.depth == 1 {
                    self.close();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            _ if self.depth != 1 => {}
            "tr" => {
                self.close();
                self.row = Some(self.row.map_or(0, |row| row + 1));
                self.column = 0;
            }
            "td" | "th" => {
                self.close();
                let row = *self.row.get_or_insert(0);
                while self.covered.get(&self.column).is_some_and(|until| row < *until) {
                    self.column += 1;
                }
                self.cell = Some((String::new(), span(tag, "colspan"), span(tag, "rowspan")));
            }
            "/td" | "/th" | "/tr" => self.close(),
            "br" | "p" | "/p" | "div" => {
                if let Some((cell, ..)) = &mut self.cell
                    && !cell.trim().is_empty()
                {
                    cell.push('\n');
                }
            }
            _ => {}
        }
    }

    fn close(&mut self) {
        let (Some((text, span, down)), Some(row)) = (self.cell.take(), self.row) else { return };
        if let Some(table) = self.tables.last_mut() {
            if down > 1 {
                let columns = self.column..self.column.saturating_add(span);
                self.covered.extend(columns.map(|at| (at, row.saturating_add(down))));
                table.spans.insert((row, self.column), down);
            }
            table.cells.push((row, self.column, text.trim().to_owned()));
        }
        self.column = self.column.saturating_add(span);
    }
}

/// How many columns or rows a cell covers, as an attribute of its tag says.
fn span(tag: &str, attribute: &str) -> u32 {
    let lower = tag.to_ascii_lowercase();
    let count = lower.find(attribute).and_then(|at| {
        let rest = lower.get(at + attribute.len()..)?.trim_start().strip_prefix('=')?;
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
        rest.get(..end)?.parse().ok()
    });
    count.unwrap_or(1).clamp(1, 1000)
}

/// The text with letters for `&auml;` and the like.
fn decoded(text: &str) -> String {
    const NAMED: [(&str, char); 36] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("auml", 'ä'),
        ("Auml", 'Ä'),
        ("ouml", 'ö'),
        ("Ouml", 'Ö'),
        ("aring", 'å'),
        ("Aring", 'Å'),
        ("uuml", 'ü'),
        ("Uuml", 'Ü'),
        ("szlig", 'ß'),
        ("eacute", 'é'),
        ("Eacute", 'É'),
        ("egrave", 'è'),
        ("ecirc", 'ê'),
        ("agrave", 'à'),
        ("acirc", 'â'),
        ("ccedil", 'ç'),
        ("ntilde", 'ñ'),
        ("oacute", 'ó'),
        ("iacute", 'í'),
        ("aacute", 'á'),
        ("uacute", 'ú'),
        ("oslash", 'ø'),
        ("aelig", 'æ'),
        ("euro", '€'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
    ];
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let end = from.find(';').filter(|end| *end <= 10);
        let name = end.and_then(|end| from.get(1..end)).unwrap_or_default();
        let number = name.strip_prefix('#').and_then(|code| match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => code.parse().ok(),
        });
        let named = NAMED.iter().find(|(one, _)| *one == name).map(|(_, letter)| *letter);
        let letter = number.and_then(char::from_u32).or(named);
        if let Some((letter, end)) = letter.zip(end) {
            plain.push(letter);
            rest = from.get(end + 1..).unwrap_or_default();
        } else {
            plain.push('&');
            rest = from.get(1..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(page: &str) -> Vec<(u32, u32, String)> {
        table(page)
            .map(|tables| tables.0.into_iter().flat_map(|table| table.cells).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_table_of_a_page() {
        let page = "<html><!-- <table> --><style>td > a {}</style><table><tr><td>x</td></tr></table>\
             <TABLE border=1><tr><th colspan=2>ID &amp; n</th><th>Sc&ouml;re</th>\n<tr><td>1<td></td>\
             <td title='a>b'> 5 <br>good </td></tr></TABLE>";
        let found =
            [(0, 0, "ID & n"), (0, 2, "Scöre"), (1, 0, "1"), (1, 1, ""), (1, 2, "5 \ngood")];
        let found: Vec<(u32, u32, String)> =
            found.into_iter().map(|(row, at, text)| (row, at, text.to_owned())).collect();
        assert_eq!(cells(page), found);
        let down = "<table><tr><td>Id<td>Score</tr><tr><td rowspan=2>1<td>5</tr><tr><td>4</tr><tr><td>2<td>3</tr></table>";
        let last = cells(down).split_off(4);
        let found = [(2, 1, "4"), (3, 0, "2"), (3, 1, "3")];
        assert_eq!(last, found.map(|(row, at, text)| (row, at, text.to_owned())));
        for none in
            ["<html><p>Hello</p></html>", "<table><tr><td>1</td></tr></table>", "<table", "<"]
        {
            assert!(cells(none).is_empty(), "{none}");
        }
    }
}
