//! A KPI in a cell: with thousands, a unit or a sign of percent.

use super::cell::{Decimal, unguarded};
use super::fault::{NO_RESULT, is_fault, looks_like_fault};
use crate::import::reason::Reason;

/// The number of a cell; `None` where nothing stands in it.
///
/// Blanks and apostrophes between thousands, and what stands before or after the number and holds no digit
/// (€, %, points), are left out. Where a comma or a point may be either, it is refused.
pub(in crate::import) fn figure(cell: &str, decimal: Decimal) -> Result<Option<f64>, Reason> {
    let cell = unguarded(cell).trim();
    if cell.is_empty() {
        return Ok(None);
    }
    if cell == NO_RESULT {
        return Err(Reason::NoResult);
    }
    if is_fault(cell) || looks_like_fault(cell) {
        return Err(Reason::Fault);
    }
    if let Some(number) = with_power(cell) {
        return Ok(Some(number));
    }
    let is_sign = |c: char| matches!(c, '-' | '+' | '\u{2212}');
    let from = cell.find(|c: char| c.is_ascii_digit()).ok_or(Reason::NotNumber)?;
    let to = cell.rfind(|c: char| c.is_ascii_digit()).ok_or(Reason::NotNumber)? + 1;
    let (before, rest) = cell.split_at(from);
    let digits = rest.get(..to - from).ok_or(Reason::NotNumber)?;
    let sign = before.trim_end_matches(|c: char| !is_sign(c)).chars().next_back();
    let glued = before.chars().next_back().is_some_and(char::is_alphabetic);
    let between = |c: char| c.is_whitespace() || matches!(c, '\'' | '\u{2019}');
    let bare: String = digits.chars().filter(|c| !between(*c)).collect();
    if glued || bare.chars().any(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',')) {
        return Err(Reason::NotNumber);
    }
    let number = plain(&bare, decimal)?;
    // Accountants write what is below zero in brackets.
    let after = cell.get(to..).unwrap_or_default();
    let after = after.trim_start_matches(|c: char| c.is_whitespace() || "€$£%".contains(c));
    let bracketed = before.contains('(') && after.starts_with(')');
    let negative = sign.map_or(bracketed, |sign| sign != '+');
    Ok(Some(if negative { -number } else { number }))
}

/// The number of `1,2E+03`, as a spreadsheet writes a large one in a narrow column.
pub(in crate::import) fn with_power(cell: &str) -> Option<f64> {
    let (number, power) = cell.split_once(['E', 'e'])?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let bare = number.strip_prefix(['-', '+']).unwrap_or(number);
    let (whole, fraction) = bare.split_once([',', '.']).unwrap_or((bare, "0"));
    let sound = digits(whole) && digits(fraction) && digits(power.strip_prefix(['-', '+'])?);
    sound.then(|| cell.replace(',', ".").parse().ok()).flatten()
}

/// A number of digits, commas and points.
fn plain(bare: &str, decimal: Decimal) -> Result<f64, Reason> {
    let read = |text: String| text.parse().map_err(|_| Reason::NotNumber);
    let marks: Vec<char> = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let grouped = |mark: char| {
        let mut groups = bare.split(mark);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.all(|group| group.len() == 3)
    };
    match marks.as_slice() {
        [] => read(bare.to_owned()),
        [mark] => {
            let fraction = match decimal {
                Decimal::Point => *mark == '.',
                Decimal::Comma => *mark == ',',
                Decimal::Either => true,
            };
            match (fraction, grouped(*mark)) {
                // 1,234 may be either.
                (true, true) if decimal == Decimal::Either => Err(Reason::FigureUnclear),
                (true, _) => read(bare.replace(',', ".")),
                (false, true) => read(bare.replace([',', '.'], "")),
                (false, false) => Err(Reason::NotNumber),
            }
        }
        [thousands, .., last] if thousands != last => {
            let (whole, fraction) = bare.rsplit_once(*last).ok_or(Reason::NotNumber)?;
            let sound = whole.split(*thousands).skip(1).all(|group| group.len() == 3)
                && !whole.contains(*last);
            if !sound {
                return Err(Reason::NotNumber);
            }
            read(format!("{}.{fraction}", whole.replace(*thousands, "")))
        }
        [mark, ..] if grouped(*mark) => read(bare.replace(*mark, "")),
        _ => Err(Reason::NotNumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Decimal::{Comma, Either, Point};

    #[test]
    fn figures_with_units_and_thousands() {
        for (cell, decimal, number) in [
            ("65", Point, 65.0),
            ("-5", Point, -5.0),
            ("\u{2212}5,5 %", Comma, -5.5),
            ("1 234,50 €", Comma, 1234.5),
            ("$1,234.50", Point, 1234.5),
            ("1.234.567", Comma, 1_234_567.0),
            ("1'234", Either, 1234.0),
            ("-€ 3.5", Either, -3.5),
            ("12,345", Point, 12345.0),
            ("(123)", Point, -123.0),
            ("€ (1 234,50 €)", Comma, -1234.5),
            ("5 (points)", Point, 5.0),
        ] {
            assert_eq!(figure(cell, decimal), Ok(Some(number)), "{cell}");
        }
        assert_eq!(figure("  ", Point), Ok(None));
        assert_eq!(figure("1,234", Either), Err(Reason::FigureUnclear));
        for cell in ["soon", "2026-01-01", "1,2", "Q3", "1.2.3", "12:30", "3 of 4"] {
            assert_eq!(figure(cell, Point), Err(Reason::NotNumber), "{cell}");
        }
        for cell in ["#DIV/0!", "#JAKO/0!", "Err:502", "#N/D!", "#####", "#DIV/0"] {
            assert_eq!(figure(cell, Point), Err(Reason::Fault), "{cell}");
        }
        assert_eq!(figure("1,2E+03", Comma), Ok(Some(1200.0)));
        assert_eq!(figure("-1.5E-1", Point), Ok(Some(-0.15)));
        assert_eq!(figure("12 % of 80 shops", Point), Err(Reason::NotNumber));
    }
}
