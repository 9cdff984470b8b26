//! What each line of an outline is: title, stage, touchpoint or something about them.

use super::front::{comment, front, is_fence, open_fence};
use super::inline::{is_bold, is_definition, words};
use super::numbers;
use crate::import::headings::kinds::stage_kind;
use crate::journey::StageKind;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Role {
    Title,
    Stage,
    Touchpoint,
    /// About what stands above it.
    Detail,
}

/// A line that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Line<'a> {
    /// Counted from 1.
    pub(in crate::import) number: usize,
    pub(in crate::import) role: Role,
    /// Without what makes it a heading or an item.
    pub(in crate::import) text: &'a str,
    /// A number before the name only counts.
    pub(in crate::import) numbered: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Heading(usize),
    Item,
    None,
}

#[derive(Clone, Copy, Debug)]
struct Raw<'a> {
    number: usize,
    indent: usize,
    mark: Mark,
    text: &'a str,
    /// An empty line follows.
    alone: bool,
}

/// Tells the lines of an outline apart: by its headings where it has any, else by how they are indented.
pub(in crate::import) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut raw = raw_lines(text);
    let has_headings = |raw: &[Raw<'_>]| raw.iter().any(|one| matches!(one.mark, Mark::Heading(_)));
    if !has_headings(&raw) && raw.iter().any(|one| one.mark == Mark::Item) {
        // Lines in bold above lists are headings of those who type no #.
        for line in raw.iter_mut().filter(|line| line.mark == Mark::None && line.indent == 0) {
            if is_bold(line.text) {
                line.mark = Mark::Heading(2);
            }
        }
    }
    let mut lines = match raw.split_first() {
        Some((title, list)) if title.mark == Mark::Heading(1) && is_list_of_stages(list) => {
            let title = std::iter::once(title.as_line(Role::Title));
            title.chain(by_indent(list)).collect()
        }
        _ if has_headings(&raw) => by_headings(&raw),
        _ => by_indent(&raw),
    };
    numbers::settle(&mut lines);
    lines
}

/// Whether below the title stands nothing but a list, of which an outermost item is called like a stage and
/// others belong to it.
fn is_list_of_stages(list: &[Raw<'_>]) -> bool {
    let least = list.iter().map(|line| line.indent).min().unwrap_or(0);
    let is_stage = |line: &Raw<'_>| {
        line.indent == least && stage_kind(&words(line.text, false)) != StageKind::Other
    };
    list.iter().all(|line| line.mark == Mark::Item)
        && list.iter().any(|line| line.indent > least)
        && list.iter().any(is_stage)
}

/// What stands before a comment that goes on in lines below, and how many of them are of it.
fn opened<'a>(bare: &'a str, below: &[&str]) -> Option<(&'a str, usize)> {
    let (before, inside) = bare.rsplit_once("<!--").filter(|(_, rest)| !rest.contains("-->"))?;
    let end = below.iter().position(|line| line.contains("-->"))?;
    (!inside.starts_with('`')).then(|| (before.trim_end(), end + 1))
}

fn raw_lines(text: &str) -> Vec<Raw<'_>> {
    let mut found: Vec<Raw<'_>> = Vec::new();
    let mut fence = false;
    let mut in_table: Option<&str> = None;
    let in_tables = is_by_tables(text);
    let skipped = front(text).map_or(0, |front| front.lines);
    let open = open_fence(text);
    let all: Vec<&str> = text.lines().collect();
    let mut comment_end = 0;
    for (number, line) in (1..).zip(all.iter().copied()).skip(skipped) {
        let mut bare = line.trim();
        if !fence && number > comment_end && bare.starts_with("<!--") {
            comment_end = number - 1 + comment(all.get(number - 1..).unwrap_or_default());
        }
        if number <= comment_end {
            continue;
        }
        let below = all.get(number..).unwrap_or_default();
        if let Some((before, end)) = opened(bare, below).filter(|_| !fence) {
            comment_end = number + end;
            bare = before;
        }
        if is_fence(bare) {
            fence ^= open != Some(number);
            continue;
        }
        if fence {
            continue;
        }
        if bare.is_empty() {
            if let Some(last) = found.last_mut() {
                last.alone = true;
            }
            continue;
        }
        if let Some(level) = underline(bare) {
            // Under a line of text it makes that line a heading; else it is a rule across the page.
            if let Some(last) =
                found.last_mut().filter(|last| last.mark == Mark::None && !last.alone)
            {
                last.mark = Mark::Heading(level);
            }
            continue;
        }
        if is_definition(bare) {
            continue;
        }
        if in_tables && bare.starts_with('|') && bare.len() > 1 {
            table_row(&mut found, number, bare, &mut in_table);
            continue;
        }
        in_table = None;
        let (mark, text) = marked(bare);
        if !text.is_empty() {
            found.push(Raw { number, indent: indent(line), mark, text, alone: false });
        }
    }
    found
}

/// Whether stages and touchpoints stand in tables: there are no lists, and no headings below the first ones.
fn is_by_tables(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    !lines.any(|bare| bullet(bare).is_some() || bare.starts_with("##"))
}

/// A row of a table: a stage, a touchpoint, and what else is said of it. A row above dashes names columns.
fn table_row<'a>(
    found: &mut Vec<Raw<'a>>,
    number: usize,
    bare: &'a str,
    stage: &mut Option<&'a str>,
) {
    let inner = bare.strip_prefix('|').unwrap_or(bare);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
    if cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | ':'))) {
        while found.last().is_some_and(|last| last.number + 1 == number) {
            found.pop();
        }
        *stage = None;
        return;
    }
    let mut add = |mark: Mark, indent: usize, text: &'a str| {
        if !text.is_empty() {
            found.push(Raw { number, indent, mark, text, alone: false });
        }
    };
    match cells.as_slice() {
        [only] => add(Mark::Item, 0, only),
        [first, second, more @ ..] => {
            if !first.is_empty() && *stage != Some(*first) {
                add(Mark::Heading(2), 0, first);
                *stage = Some(first);
            }
            add(Mark::Item, 0, second);
            for text in more {
                add(Mark::None, 4, text);
            }
        }
        [] => {}
    }
}

fn underline(bare: &str) -> Option<usize> {
    let only = |mark: char| bare.len() >= 3 && bare.chars().all(|c| c == mark);
    if only('=') {
        Some(1)
    } else if only('-') || only('*') || only('_') {
        Some(2)
    } else {
        None
    }
}

/// The width of the white space before a line; a tab reaches to the next of every fourth place.
pub(in crate::import) fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).fold(0, |width, c| match c {
        '\t' => (width / 4 + 1) * 4,
        _ => width + 1,
    })
}

fn marked(bare: &str) -> (Mark, &str) {
    let level = bare.len() - bare.trim_start_matches('#').len();
    let after = bare.get(level..).unwrap_or_default();
    if (1..=6).contains(&level) && after.starts_with([' ', '\t']) {
        return (Mark::Heading(level), after.trim().trim_end_matches('#').trim_end());
    }
    match bullet(bare) {
        Some(text) => (Mark::Item, text),
        None => (Mark::None, bare),
    }
}

/// The text behind a bullet, a number or a box to tick. `None` where there is none.
pub(in crate::import) fn bullet(bare: &str) -> Option<&str> {
    let sign = bare.strip_prefix(['-', '*', '+', '•', '–', '◦', '▪', '·']);
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = bare.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')']));
    let number = number.filter(|_| (1..=3).contains(&digits));
    let rest = sign.or(number).filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))?;
    let rest = rest.trim();
    let boxes = ["[ ]", "[x]", "[X]"];
    Some(boxes.iter().find_map(|one| rest.strip_prefix(one)).unwrap_or(rest).trim_start())
}

fn by_headings<'a>(raw: &[Raw<'a>]) -> Vec<Line<'a>> {
    let count = |level| raw.iter().filter(|line| line.mark == Mark::Heading(level)).count();
    let several_tops = count(1) > 1 && count(2) == 0;
    // Where headings begin deeper and lists stand below them, these are the stages.
    let lists = raw.iter().any(|line| line.mark == Mark::Item);
    let stages = (2..=6).find(|level| count(*level) > 0).filter(|_| lists).unwrap_or(2);
    let mut title = several_tops;
    // How far the touchpoint above is indented.
    let mut item: Option<usize> = None;
    let role = |line: &Raw<'_>| match line.mark {
        Mark::Heading(1) if !title => {
            title = true;
            item = None;
            Role::Title
        }
        Mark::Heading(level) if level == 1 || (level <= stages && !several_tops) => {
            item = None;
            Role::Stage
        }
        Mark::Heading(_) => {
            item = Some(0);
            Role::Touchpoint
        }
        Mark::Item if item.is_none_or(|above| line.indent <= above + 1 && above != usize::MAX) => {
            item = Some(line.indent);
            Role::Touchpoint
        }
        Mark::Item | Mark::None => Role::Detail,
    };
    raw.iter().map(role).zip(raw).map(|(role, line)| line.as_line(role)).collect()
}

fn by_indent<'a>(raw: &[Raw<'a>]) -> Vec<Line<'a>> {
    let least = raw.iter().map(|line| line.indent).min().unwrap_or(0);
    // Items that stand as far left as lines of text belong to those above them.
    let outermost = |mark| raw.iter().any(|line| line.indent == least && line.mark == mark);
    let both = outermost(Mark::None) && outermost(Mark::Item);
    let lowered: Vec<Raw<'a>>;
    let raw = if both {
        let lower = |line: &Raw<'a>| Raw {
            indent: line.indent + usize::from(line.mark == Mark::Item),
            ..*line
        };
        lowered = raw.iter().map(lower).collect();
        &lowered
    } else {
        raw
    };
    let flat = raw.iter().all(|line| line.indent == least);
    let has_title = match raw {
        [first, second, ..] => {
            first.alone && first.mark == Mark::None && second.indent == least && !flat
        }
        _ => false,
    };
    // How far the lines above are indented, the outermost first.
    let mut above: Vec<usize> = Vec::new();
    let mut made = Vec::with_capacity(raw.len());
    for (at, line) in raw.iter().enumerate() {
        while above.last().is_some_and(|indent| *indent >= line.indent) {
            above.pop();
        }
        let role = match above.len() {
            _ if at == 0 && has_title => Role::Title,
            0 if flat => Role::Touchpoint,
            0 => Role::Stage,
            1 => Role::Touchpoint,
            _ => Role::Detail,
        };
        // What is deeper than a detail is a detail, too.
        if above.len() < 3 {
            above.push(line.indent);
        }
        made.push(line.as_line(role));
    }
    made
}

impl<'a> Raw<'a> {
    fn as_line(&self, role: Role) -> Line<'a> {
        let numbered = matches!(role, Role::Title | Role::Stage)
            || (role == Role::Touchpoint && matches!(self.mark, Mark::Heading(_)));
        Line { number: self.number, role, text: self.text, numbered }
    }
}
