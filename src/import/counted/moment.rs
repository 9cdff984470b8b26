//! The moment that a cell says, however it is written: a spreadsheet that saves an export again writes its times in
//! another form, and without their seconds.

/// A moment as numbers. Of day and month the smaller one comes first: which is which need not be known to see that
/// two cells say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) struct Moment {
    year: u16,
    day_and_month: (u8, u8),
    minute: u16,
    second: Option<u8>,
}

impl Moment {
    /// The moment of `2026-11-02T09:12:44.1Z`, `2.11.2026 klo 9.12` or `11/2/26 9:12 PM`; `None` where its month is
    /// a word, or it has no time of day. The time zone is left out.
    pub(in crate::import) fn of(cell: &str) -> Option<Self> {
        let (mut groups, mut signs) = ([(0_u16, 0_u8); 6], [""; 6]);
        let (mut rest, mut count) = (cell.trim(), 0);
        while count < 6 {
            let length = rest.bytes().take_while(u8::is_ascii_digit).count();
            if length == 0 || length > 4 {
                return None;
            }
            groups[count] = (rest.get(..length)?.parse().ok()?, length as u8);
            rest = rest.get(length..)?;
            let sign = rest.bytes().take_while(|byte| !byte.is_ascii_digit()).count();
            signs[count] = rest.get(..sign)?;
            count += 1;
            let is_time = count == 5 && !matches!(signs[4], ":" | ".");
            if is_time || count == 6 || sign == rest.len() {
                break;
            }
            rest = rest.get(sign..)?;
        }
        let dated = matches!(signs[0], "-" | "/" | ".") && signs[0] == signs[1];
        if count < 5 || !dated || !matches!(signs[3], ":" | ".") {
            return None;
        }
        let [(first, length), (second, _), (third, last), (hour, _), (minute, _), (seconds, _)] =
            groups;
        let (year, one, other) = match (length, last) {
            (4, 1 | 2) => (first, second, third),
            (1 | 2, 4) => (third, first, second),
            (1 | 2, 2) => (third + 2000, first, second),
            _ => return None,
        };
        let end = signs[count - 1];
        let hour = match half_of_day(if count == 6 { end } else { signs[4] }) {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        };
        let byte = |number: u16| u8::try_from(number).ok();
        let (one, other) = (byte(one)?, byte(other)?);
        (hour < 24 && minute < 60).then_some(())?;
        Some(Self {
            year,
            day_and_month: (one.min(other), one.max(other)),
            minute: hour * 60 + minute,
            second: if count == 6 { Some(byte(seconds)?) } else { None },
        })
    }

    /// Whether it has a second.
    pub(in crate::import) fn has_second(self) -> bool {
        self.second.is_some()
    }

    /// As bytes, to the minute.
    pub(in crate::import) fn minute(self) -> [u8; 6] {
        let ([a, b], (c, d), [e, f]) =
            (self.year.to_le_bytes(), self.day_and_month, self.minute.to_le_bytes());
        [a, b, c, d, e, f]
    }

    /// As bytes, to the second; to the minute where it has none.
    pub(in crate::import) fn bytes(self) -> ([u8; 7], usize) {
        let [a, b, c, d, e, f] = self.minute();
        ([a, b, c, d, e, f, self.second.unwrap_or_default()], 6 + usize::from(self.has_second()))
    }
}

/// Whether a time is of the second half of the day; `None` where nothing says so.
fn half_of_day(text: &str) -> Option<bool> {
    let text = text.trim_start().get(..2)?;
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match () {
        () if is(&["pm", "p.", "ip", "em"]) => Some(true),
        () if is(&["am", "a.", "ap", "fm"]) => Some(false),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_moment_in_many_forms() {
        let to_minute = Moment::of("2026-11-02 21:12").map(Moment::minute);
        assert!(to_minute.is_some());
        for cell in [
            "2026/11/02 9:12:44 PM GMT+2",
            "2026-11-02T21:12:44.140+02:00",
            "2026-11-02T21:12Z",
            "2026-11-02 21:12+02:00",
            "2.11.2026 klo 21.12",
            "2.11.2026 21.12.44",
            "11/2/2026 9:12\u{202f}PM",
            "11/2/26 21:12",
            "02/11/2026 21:12:44",
        ] {
            assert_eq!(Moment::of(cell).map(Moment::minute), to_minute, "{cell}");
        }
        let noon = |cell| Moment::of(cell).map(|one| one.minute);
        assert_eq!(noon("11/2/2026 12:05 AM"), Some(5));
        assert_eq!(noon("11/2/2026 12:05:00 PM"), Some(725));
        assert!(Moment::of("2026-11-02 21:12:44").is_some_and(Moment::has_second));
        for cell in
            ["2026-11-02", "Nov 2, 2026 9:15 AM", "9:15", "", "5", "2026-11-02 25:00", "1.2.3.4.5"]
        {
            assert_eq!(Moment::of(cell), None, "{cell}");
        }
    }
}
