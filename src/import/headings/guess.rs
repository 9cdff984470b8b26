//! What a column may be, from its header and its first cells. Only suggestions: how an answer is
//! rated, and which end is good, is said by a person.

use super::asked::{self, is_amount};
use super::fitting::{ends, numbers_rows, scales};
use super::ids;
use super::personal::{is_personal, is_written};
use super::table::Table;
use super::technical::service_notes;
use crate::import::choices::spec::{ColumnMap, Holds, Scores};
use crate::import::tally::tallied;
use crate::import::values::alike::{is_blank, key};
use crate::import::values::cell::{Decimal, NotWhole, unguarded, whole};
use crate::import::values::date::{DateOrder, date};
use crate::import::values::epoch::{self, Epoch};
use crate::import::values::fault::is_fault;
use crate::import::values::likert::{Worth, usual};
use crate::import::values::list::List;
use crate::import::values::scales::MISSING_CODES;
use crate::import::values::score::Labels;
use crate::import::values::style::Style;
use crate::journey::{Metric, Scale};

/// A column with more different words holds names of something, or comments.
const MOST_LABELS: usize = 12;
/// A longer text is no label.
const LONGEST_LABEL: usize = 60;
/// What a column may be.
#[derive(Clone, Debug, PartialEq)]
pub enum Guess {
    /// Answers on a scale.
    Score(Suggestion),
    /// What customers wrote.
    Comment,
    /// Days, in this order; `None` when both orders can be read, and somebody has to say which.
    Date(Option<DateOrder>),
    /// Names of measurement rounds.
    Round,
    /// What tells responses apart.
    ResponseId,
    /// How many people a row stands for.
    Count,
    /// Nothing to import.
    Unused(Unused),
}

impl Guess {
    /// The same of one question that rows name.
    pub(in crate::import) fn as_asked(&self, question: &str) -> Self {
        match self {
            Self::Score(found) => Self::Score(Suggestion {
                column: question.to_owned(),
                question: question.to_owned(),
                ..found.clone()
            }),
            other => other.clone(),
        }
    }
}

/// Why a column is not imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// Names, addresses, places: who answered is not kept.
    Personal,
    /// What the survey service notes for itself.
    Technical,
    /// No cell in the first rows says anything.
    Empty,
    /// Numbers that are no answers on a scale, or a text that is always the same.
    Unclear,
    /// How many gave an answer: it is read along with the first column of these.
    Counted,
}

/// What is seen of answers. It becomes a [`ColumnMap`] only when a person says on which scale they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    column: String,
    /// The words put to the customer.
    pub question: String,
    /// What the words of the question suggest that it measures.
    pub metric: Option<Metric>,
    /// The least and the most of the whole numbers seen; a few that lie beyond a usual scale are taken
    /// for slips and left out.
    pub seen: Option<(i32, i32)>,
    /// How many different answers were seen.
    pub distinct: usize,
    /// Answers in words, in the order they were seen.
    pub labels: Vec<String>,
    /// What all those words are usually worth (`None`: no answer), on the first of the scales; empty
    /// where not all of them are known. To be confirmed.
    pub worth: Worth,
    /// Scales on which all that was seen has a place, likeliest first.
    pub scales: Vec<(i32, i32)>,
    /// Where each answer has a column that says how many gave it: the headings of the first and the last.
    pub counts: Option<(String, String)>,
}

impl Suggestion {
    /// The mapping of the column: `scale` says both ends and which of them is good, and `labels` what
    /// answers in words are worth (`None`: no answer).
    #[must_use]
    pub fn confirmed(
        &self,
        touchpoint: &str,
        metric: Metric,
        scale: Scale,
        labels: Vec<(String, Option<i32>)>,
    ) -> ColumnMap {
        ColumnMap {
            column: self.column.clone(),
            touchpoint: touchpoint.to_owned(),
            stage: None,
            round: None,
            themes: Vec::new(),
            holds: Holds::Scores(Scores {
                metric: Some(metric),
                scale: Some((scale.min(), scale.max())),
                better: Some(scale.better()),
                labels,
                ..Scores::default()
            }),
        }
    }
}

/// How many people a row stands for.
const COUNTS: List =
    List("count|counts|freq|n|number|frequency|answers|respondents|lkm|määrä|lukumäärä|antal|kpl");
/// Measurement rounds.
const ROUNDS: List = List(
    "round|wave|period|year|quarter|kierros|mittauskierros|jakso|vuosi|neljännes|mätning|mätomgång|\
     omgång|år|kvartal|vaihe",
);
/// The same, where rows are sums of a time and not answers.
const MONTHS: List = List(
    "month|week|date|day|kuukausi|kk|viikko|vko|päivä|päivämäärä|pvm|månad|vecka|datum|dag|monat|woche|\
     mes|semana|mois|semaine",
);
/// What the column may be.
pub(in crate::import) fn guess(table: &Table<'_>, at: usize) -> Guess {
    let name = table.name(at);
    let header = key(&name);
    let is = |list: List| list.has(&header);
    let sample = table.sample(at);
    let cells: Vec<&str> = sample
        .iter()
        .map(|cell| unguarded(cell).trim_matches(is_blank))
        .filter(|cell| !cell.is_empty() && !is_fault(cell))
        .collect();
    if table.usual_ids() == Some(at) || (table.known().is_none() && ids::is_called(&header)) {
        return Guess::ResponseId;
    }
    // No column of a table on its side is a question's.
    if table.is_sideways() {
        return Guess::Unused(Unused::Unclear);
    }
    let question = table.question(at);
    if [&name, &question].iter().any(|heading| is_personal(heading, &cells)) {
        return Guess::Unused(Unused::Personal);
    }
    if service_notes(table.known(), &header) {
        return Guess::Unused(Unused::Technical);
    }
    if cells.is_empty() {
        return Guess::Unused(Unused::Empty);
    }
    let read = Cells::of(&cells);
    if is(ROUNDS) && read.distinct.len() <= 100 {
        return Guess::Round;
    }
    if is(COUNTS) || is(MONTHS) {
        // Beside how many gave each answer stand their sum, and when they were asked.
        match tallied::first(table, &Labels::default()) {
            Some(_) if is(MONTHS) => return Guess::Round,
            Some(_) => return Guess::Unused(Unused::Counted),
            None => {}
        }
    }
    if numbers_rows(&header, &read.numbers) {
        return Guess::Unused(Unused::Technical);
    }
    if is(COUNTS) && read.all_numbers && read.numbers.iter().all(|number| *number >= 0) {
        return Guess::Count;
    }
    if let Some(days) = dates(&cells) {
        return days;
    }
    // They read in one way, as dates that begin with their year do.
    if epoch::is_of_time(&name) && Epoch::of(cells.iter().copied()).is_some() {
        return Guess::Date(Some(DateOrder::DayFirst));
    }
    if let Some(other) = read.no_answers([&name, &question]) {
        return other;
    }
    let name = match table.column(&name) {
        Ok(found) if found == at => name,
        _ => format!("#{}", at + 1),
    };
    match tallied::run(table, at) {
        Some(run) if *run.start() == at => counts(name, &tallied::answers(table, run)),
        Some(_) => Guess::Unused(Unused::Counted),
        None => scores(name, question, &read),
    }
}

/// What columns may be that say how many gave each answer; `answers` are their headings.
fn counts(column: String, answers: &tallied::Answers) -> Guess {
    let cells: Vec<&str> = answers.headings.iter().map(String::as_str).collect();
    let question = answers.asked.clone();
    match scores(column, question, &Cells::of(&cells)) {
        Guess::Score(mut found) => {
            let ends = found.seen.filter(|_| found.labels.is_empty());
            if let Some(ends) = ends {
                found.scales.retain(|one| *one != ends);
                found.scales.insert(0, ends);
            }
            found.counts = answers.ends();
            Guess::Score(found)
        }
        _ => Guess::Unused(Unused::Unclear),
    }
}

/// What the answers to a question may be, where they stand in rows among those to others.
pub(in crate::import) fn of_question(question: &str, cells: &[String]) -> Guess {
    let cells = cells.iter().map(|cell| unguarded(cell).trim_matches(is_blank));
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty() && !is_fault(cell)).collect();
    if cells.is_empty() {
        return Guess::Unused(Unused::Empty);
    }
    let read = Cells::of(&cells);
    if is_personal(question, &cells) {
        return Guess::Unused(Unused::Personal);
    }
    let other = read.no_answers([question, question]);
    other.unwrap_or_else(|| scores(question.to_owned(), question.to_owned(), &read))
}

/// The cells of a column, read.
struct Cells<'a> {
    style: Style,
    count: usize,
    numbers: Vec<i64>,
    fractions: usize,
    all_numbers: bool,
    distinct: Vec<&'a str>,
}

impl<'a> Cells<'a> {
    fn of(cells: &[&'a str]) -> Self {
        let style = Style::of(cells.iter().copied());
        let number = |one: &&str| number_of(one, style);
        let numbers: Vec<i64> = cells.iter().filter_map(|one| number(one).ok()).collect();
        let fraction = |one: &&&str| number(one) == Err(NotWhole::Fraction);
        let fractions = cells.iter().filter(fraction).count();
        let mut distinct: Vec<&str> = Vec::new();
        for cell in cells {
            if distinct.len() <= MOST_LABELS.max(200) && !distinct.contains(cell) {
                distinct.push(cell);
            }
        }
        let all_numbers = numbers.len() + fractions == cells.len();
        let numbers = without_codes(numbers);
        Self { style, count: cells.len(), numbers, fractions, all_numbers, distinct }
    }

    /// What they are by their headings, where that is no answers on a scale.
    fn no_answers(&self, [name, question]: [&str; 2]) -> Option<Guess> {
        if (is_written(name) || is_written(question)) && !self.all_numbers {
            let words: Vec<String> = self.distinct.iter().map(|cell| (*cell).to_owned()).collect();
            // “Feedback: how satisfied were you?” is rated all the same.
            let rated = asked::metric(question, true).is_some() || asked::scale(question).is_some();
            if !rated || usual(&words).is_none() {
                return Some(Guess::Comment);
            }
        }
        let amounts = if self.all_numbers {
            self.fractions * 5 > self.count || is_amount(question)
        } else {
            asked::is_no_rating(question)
        };
        amounts.then_some(Guess::Unused(Unused::Unclear))
    }
}

/// Answers on a short scale without the codes that stand for no answer among them, such as 99 or −1.
fn without_codes(numbers: Vec<i64>) -> Vec<i64> {
    let is_code = |number: &i64| MISSING_CODES.has(&number.to_string());
    let rest: Vec<i64> = numbers.iter().copied().filter(|number| !is_code(number)).collect();
    let most = rest.iter().max().copied().unwrap_or_default();
    let is_short = rest.iter().all(|number| (0..=10).contains(number)) && most >= 4;
    if is_short && rest.len() * 2 >= numbers.len() { rest } else { numbers }
}

/// That all cells are days, if they are.
fn dates(cells: &[&str]) -> Option<Guess> {
    let all = |order| cells.iter().all(|cell| date(cell, order).is_some());
    if all(None) {
        return Some(Guess::Date(Some(DateOrder::DayFirst)));
    }
    match (all(Some(DateOrder::DayFirst)), all(Some(DateOrder::MonthFirst))) {
        (true, true) => Some(Guess::Date(None)),
        (true, false) => Some(Guess::Date(Some(DateOrder::DayFirst))),
        (false, true) => Some(Guess::Date(Some(DateOrder::MonthFirst))),
        (false, false) => None,
    }
}

fn scores(column: String, question: String, cells: &Cells<'_>) -> Guess {
    let (all_numbers, count) = (cells.all_numbers, cells.count);
    let (numbers, distinct) = (cells.numbers.as_slice(), cells.distinct.as_slice());
    let seen = ends(numbers);
    if all_numbers && seen.is_none() {
        return Guess::Unused(Unused::Unclear);
    }
    let said = asked::scale(&question);
    // Larger numbers are on a scale only where the question says so: else they are ages, prices, counts.
    // One or two among many are slips.
    let large = numbers.iter().filter(|number| !(-5..=10).contains(*number)).count();
    if all_numbers
        && large * 5 > numbers.len()
        && seen.is_some_and(|(min, max)| max > 10 || min < -5)
        && said.is_none_or(|(low, high)| seen.is_some_and(|(min, max)| min < low || max > high))
    {
        return Guess::Unused(Unused::Unclear);
    }
    let words: Vec<String> = if all_numbers {
        Vec::new()
    } else {
        let is_word = |cell: &&&str| number_of(cell, cells.style) == Err(NotWhole::Text);
        distinct.iter().filter(is_word).map(|cell| (*cell).to_owned()).collect()
    };
    let short = words.iter().all(|word| word.chars().count() <= LONGEST_LABEL);
    let repeated = distinct.len() * 2 <= count;
    let offered = usual(&words);
    if !(words.is_empty() || short && (repeated || offered.is_some())) {
        // One word a cell is the name of something, unless a question stands above it.
        let asked = question.ends_with('?') || question.split(' ').count() > 3;
        let blanks: usize = distinct.iter().map(|cell| cell.split_whitespace().count()).sum();
        let sentences = blanks * 2 >= distinct.len() * 5;
        return if asked || sentences { Guess::Comment } else { Guess::Unused(Unused::Unclear) };
    }
    if words.len() > MOST_LABELS {
        return Guess::Unused(Unused::Unclear);
    }
    if distinct.len() == 1 && !words.is_empty() {
        return Guess::Unused(Unused::Unclear);
    }
    // A word or two among the numbers do not make another scale of it.
    let nps = seen.is_some_and(|(min, max)| min >= 0 && max <= 10);
    let metric = asked::metric(&question, nps);
    let mut scales = scales(seen, words.len(), metric);
    let mut first = |scale: (i32, i32)| {
        scales.retain(|one| *one != scale);
        scales.insert(0, scale);
    };
    if let (Some((_, scale)), None) = (&offered, seen) {
        first(*scale);
    }
    // What the question says of its scale counts, but for a slip in twenty answers.
    let fit = |(low, high): (i32, i32)| {
        let fits = |number: &&i64| (i64::from(low)..=i64::from(high)).contains(*number);
        numbers.iter().filter(fits).count() * 20 >= numbers.len() * 19
    };
    if let Some((low, high)) = said.filter(|said| fit(*said)) {
        first((low, high));
    }
    let worth = offered.map(|(worth, _)| worth).unwrap_or_default();
    Guess::Score(Suggestion {
        column,
        question,
        metric,
        seen,
        distinct: distinct.len(),
        labels: words,
        worth,
        scales,
        counts: None,
    })
}

/// The number of a cell, or the one that stands beside its words.
fn number_of(cell: &str, style: Style) -> Result<i64, NotWhole> {
    let text = match whole(cell, Decimal::Either) {
        Err(NotWhole::Text) => key(cell),
        found => return found,
    };
    if let Some(number) = text.strip_suffix('%') {
        return whole(number, Decimal::Either);
    }
    style.number(&text).map(i64::from).ok_or(NotWhole::Text)
}
