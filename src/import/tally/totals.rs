//! Rows of sums and means below the data: they are no answers.

use super::answers::How;
use super::part::Part;
use super::question::Target;
use super::tallied;
use crate::import::headings::columns::always_filled;
use crate::import::headings::table::Table;
use crate::import::periods::rounds::Rounds;
use crate::import::rows::drawn;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::cell::{Decimal, NotWhole, trimmed_ascii, unguarded_number, whole};
use crate::import::values::list::List;
use crate::import::warning::Warning;
use std::collections::BTreeSet;

/// No table has more of them.
const MOST: usize = 20;

/// A row that may be a sum or a mean of those above it.
#[derive(Clone, Debug)]
pub(in crate::import) struct Held {
    pub(in crate::import) row: Row,
    pub(in crate::import) why: Why,
}

impl Held {
    /// Whether nothing but its numbers speaks for a sum or a mean, and these can be answers.
    pub(in crate::import) fn may_be_answer(&self, targets: &[Target]) -> bool {
        let fits = |target: &Target| {
            let question = target.question.as_ref()?;
            let cell = target.cell(&self.row).filter(|cell| !cell.trim().is_empty())?;
            let answer = whole(cell, Decimal::Either).ok().and_then(|it| i32::try_from(it).ok());
            Some(answer.is_some_and(|answer| question.scale.holds(answer)))
        };
        self.why == Why::Nameless && targets.iter().filter_map(fits).all(|fits| fits)
    }
}

/// Why it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Why {
    /// It begins with a word such as “Average”.
    Word,
    /// It says nothing where all other rows do.
    Nameless,
    /// It is the row of this number, in which every cell is the sum or the mean of those above.
    Sums(u64),
}

/// How such rows are told from answers.
pub(in crate::import) struct Totals {
    /// Columns in which such a word may be an answer.
    answers: BTreeSet<usize>,
    /// Columns of comments, which hardly are a single such word.
    comments: BTreeSet<usize>,
    /// Other columns, in which every row says something.
    always: Vec<usize>,
    /// A row in which every cell is the sum or the mean of those above.
    summed: Option<u64>,
}

const WORDS: List = List(
    "total|totals|grand total|subtotal|sum|mean|average|avg|median|count|std|std dev|st dev|stdev|\
     standard deviation|n|min|max|yhteensä|kaikki yhteensä|summa|keskiarvo|ka|k.a|mediaani|\
     lukumäärä|lkm|keskihajonta|totalt|medelvärde|medel|genomsnitt|snitt|antal|standardavvikelse|\
     gesamt|insgesamt|summe|mittelwert|durchschnitt|anzahl|standardabweichung|gjennomsnitt|\
     gennemsnit|i alt|standardafvigelse|standardavvik|somme|moyenne|médiane|écart-type|\
     total général|suma|media|promedio|mediana|total general|desviación estándar|média|soma|totale|\
     somma|totaal|gemiddelde|som|aantal|σ|ø|∑",
);

/// How longer words for them begin.
const STEMS: List = List(
    "keskiarv|keskimäär|medelv|medelb|medelp|medeltal|genomsnitt|snittb|snittv|durchschnitt|mittelw|\
     gesamtz|gesamts|gesamtw|gesamtd|gesamtm|gesamterg|gesamtb|yhteens|gjennomsnitt|gennemsnit|\
     lukumäär|totalsum|totalbel|totalpo",
);
/// Those of them that nobody writes alone as a comment.
const ALONE: List = List(
    "total|totals|grand total|subtotal|sum|mean|average|avg|median|yhteensä|kaikki yhteensä|summa|\
     keskiarvo|mediaani|lukumäärä|keskihajonta|totalt|medelvärde|genomsnitt|standardavvikelse|gesamt|\
     insgesamt|summe|mittelwert|durchschnitt|standardabweichung|gjennomsnitt|gennemsnit|i alt|moyenne|\
     promedio|st dev|std dev|standard deviation",
);

impl Totals {
    pub(in crate::import) fn new(
        table: &Table<'_>,
        targets: &[Target],
        rounds: &Rounds,
        how: &How<'_>,
    ) -> Self {
        let mut mapped: BTreeSet<usize> = targets.iter().flat_map(Target::columns).collect();
        let comments: BTreeSet<usize> =
            targets.iter().filter_map(|target| target.comment).collect();
        mapped.retain(|at| !comments.contains(at));
        mapped.extend(how.count_column);
        let answers = mapped.clone();
        mapped.extend(&comments);
        mapped.extend(rounds.column());
        let rows: Vec<&Row> = table.ahead().collect();
        let always = always_filled(&rows, table.headers().len(), &mapped);
        Self { answers, comments, always, summed: summed(&rows, table.headers().len()) }
    }

    /// Whether the row may be a sum or a mean; it is, if no answers follow.
    pub(in crate::import) fn may_be(&self, row: &Row, part: &mut Part) -> Option<Why> {
        if part.held.len() >= MOST {
            return None;
        }
        let is_filled = |cell: &[u8]| !trimmed_ascii(cell).is_empty();
        let at = row.each_bytes().position(is_filled)?;
        let cell = row.cell(at);
        let short = cell.len() <= 30 && !cell.as_bytes()[0].is_ascii_digit();
        // `(12 rows)` is what a database client writes below them.
        let is_footer = || cell.starts_with('(') && drawn::said_rows(cell).is_some();
        let mut is_said = || match () {
            () if is_footer() => row.cells().skip(at + 1).all(|cell| cell.trim().is_empty()),
            () if self.answers.contains(&at) => false,
            () if self.comments.contains(&at) => ALONE.has(&bare(cell)),
            () => part.seen.totals.of(cell, is_word),
        };
        if short && is_said() {
            return Some(Why::Word);
        }
        if self.summed.is_some_and(|number| number == row.number()) {
            return Some(Why::Sums(row.number()));
        }
        let silent = |at: &usize| trimmed_ascii(row.bytes(*at)).is_empty();
        (!self.always.is_empty() && self.always.iter().all(silent)).then_some(Why::Nameless)
    }

    /// Whether a held row is a sum or a mean, now that all rows are read.
    pub(in crate::import) fn is_total(
        held: &Held,
        sum: &Part,
        targets: &[Target],
        decimal: Decimal,
    ) -> bool {
        if held.row.number() < sum.last_taken {
            return false;
        }
        match held.why {
            Why::Word => true,
            Why::Sums(number) => held.row.number() == number,
            Why::Nameless => targets.iter().enumerate().any(|(at, target)| {
                if !target.counted.is_empty() {
                    return is_sum_of_counts(&held.row, target, |point| sum.people(at, point));
                }
                let cell = held.row.cell(target.column);
                let Some(question) = &target.question else { return false };
                is_sum_or_mean(cell, decimal, || sum.sums(at, question.scale.min()))
            }),
        }
    }
}

/// That the last row may be the sum of a column in which nothing else tells it from answers.
pub(in crate::import) fn last_is_sum(table: &Table<'_>, target: &Target) -> Option<Warning> {
    const ENOUGH: usize = 4;
    let question = target.question.as_ref().filter(|_| table.is_whole())?;
    let rows: Vec<&Row> = table.looked_at().collect();
    let (last, above) = rows.split_last()?;
    let number = |row: &Row| target.cell(row).and_then(|cell| whole(cell, Decimal::Either).ok());
    let total = number(last)
        .filter(|total| question.scale.holds(i32::try_from(*total).unwrap_or(i32::MAX)))?;
    let alone = last.cells().filter(|cell| !cell.trim().is_empty()).count() == 1;
    let answers: Vec<i64> = above.iter().filter_map(|row| number(row)).collect();
    let is_sum = answers.len() >= ENOUGH
        && answers.iter().sum::<i64>() == total
        && answers.iter().all(|answer| *answer < total);
    let text = target.cell(last).unwrap_or_default().trim().to_owned();
    (alone && is_sum).then(|| Warning::LastIsSum {
        column: target.name.clone(),
        row: last.number(),
        text,
    })
}

/// The number of the last row, where every cell of it is the sum or the mean of those above, and one of them
/// can be no answer: it has a fraction, or is larger or smaller than all answers.
fn summed(rows: &[&Row], width: usize) -> Option<u64> {
    const ENOUGH: usize = 4;
    let (last, above) = rows.split_last()?;
    if above.len() < ENOUGH {
        return None;
    }
    let number = |cell: &str| unguarded_number(cell).replace(',', ".").parse::<f64>().ok();
    let (mut columns, mut impossible) = (0, false);
    for at in (0..width).filter(|at| !last.cell(*at).trim().is_empty()) {
        let total = number(last.cell(at))?;
        let cells = above.iter().map(|row| row.cell(at)).filter(|cell| !cell.trim().is_empty());
        let answers: Vec<f64> = cells.map(number).collect::<Option<_>>()?;
        let sum: f64 = answers.iter().sum();
        let near = |other: f64| (total - other).abs() < 0.005;
        if answers.len() < ENOUGH || !(near(sum) || near(sum / answers.len() as f64)) {
            return None;
        }
        columns += 1;
        let within =
            answers.iter().any(|one| *one <= total) && answers.iter().any(|one| *one >= total);
        let fraction = total.fract() != 0.0 && answers.iter().all(|one| one.fract() == 0.0);
        impossible |= fraction || !within;
    }
    (columns >= 2 && impossible).then(|| last.number())
}

fn bare(cell: &str) -> String {
    key(cell).trim_end_matches([':', '.', '=', ' ']).to_owned()
}

/// “Mean”, “Total responses”, “Vastauksia yhteensä”, “Medelbetyg”.
fn is_word(cell: &str) -> bool {
    const MOST: usize = 3;
    let word = bare(cell);
    let words: Vec<&str> =
        word.split([' ', ':', '(', ')', '/']).filter(|word| !word.is_empty()).collect();
    let is_one = |word: &&&str| word.chars().count() > 2 && WORDS.has(word);
    let ends = || [words.first(), words.last()].into_iter().flatten().any(|word| is_one(&word));
    let begins = |word: &&str| STEMS.each().any(|stem| word.starts_with(stem));
    WORDS.has(&word) || words.len() <= MOST && (ends() || words.iter().any(begins))
}

/// Whether all numbers of people in a row are what the rows above add up to.
fn is_sum_of_counts(row: &Row, target: &Target, people: impl Fn(usize) -> u64) -> bool {
    let Some(question) = &target.question else { return false };
    let least = question.scale.min();
    tallied::read(target, row, Decimal::Either).all(|(_, said)| match said {
        Ok((Some(score), count)) => count == people(score.abs_diff(least) as usize),
        Ok((None, _)) | Err(_) => true,
    })
}

/// Whether a cell is what `sums` adds up to: how many answers, and the sum of their scores.
fn is_sum_or_mean(cell: &str, decimal: Decimal, sums: impl FnOnce() -> (u64, i64)) -> bool {
    let cell = unguarded_number(cell);
    let plain = cell.replace(',', ".");
    match (whole(cell, decimal), plain.parse::<f64>()) {
        // No scale has fractions.
        (Err(NotWhole::Fraction), _) => true,
        (_, Ok(number)) => {
            let (count, sum) = sums();
            let mean = sum as f64 / count.max(1) as f64;
            let near = |other: f64| (number - other).abs() < 0.005;
            count > 0 && (near(mean) || near(sum as f64) || near(count as f64))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_means_without_a_word() {
        let found = |lines: &[&str]| {
            let rows: Vec<Row> = (2..)
                .zip(lines)
                .map(|(number, line)| {
                    let mut row = Row { number, ..Row::default() };
                    line.split(';').for_each(|cell| row.push(cell));
                    row
                })
                .collect();
            summed(&rows.iter().collect::<Vec<_>>(), 2)
        };
        assert_eq!(found(&["5;1", "4;2", "3;3", "5;4", "17;10"]), Some(6));
        assert_eq!(found(&["5;1", "4;2", "3;3", "5;4", "4,25;2,5"]), Some(6));
        assert_eq!(found(&["5;5", "5;5", "5;5", "5;5", "5;5"]), None);
        assert_eq!(found(&["5;1", "4;2", "3;3", "5;4", "17;9"]), None);
        assert_eq!(found(&["5;1", "4;2", "9;3"]), None);
        assert_eq!(found(&["5;a", "4;b", "3;c", "5;d", "17;e"]), None);
    }

    #[test]
    fn words_of_sums() {
        for word in [
            "Average",
            "MEAN:",
            "Keskiarvo",
            "yhteensä",
            "Total responses",
            "Ø",
            "n =",
            "Vastauksia yhteensä",
            "Medelbetyg",
            "Durchschnittswert",
            "Gesamtzahl",
            "Antal svar",
            "Overall mean",
            "Keskiarvo (ka)",
        ] {
            assert!(is_word(word), "{word}");
        }
        for word in [
            "Anna",
            "Summer",
            "Median Street 5 B",
            "Meaning",
            "",
            "Total Wine and More Ltd",
            "Median Oy street 5 B",
        ] {
            assert!(!is_word(word), "{word}");
        }
    }
}
