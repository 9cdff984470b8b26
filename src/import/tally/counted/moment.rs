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

/// The second of a time that says its zone, counted from 1970 in the zone of Greenwich: of
/// `2026-03-01T23:30:00-05:00`, `2026/03/01 11:30:00 PM GMT+2` or `2026-03-01 23:30 UTC`. Only where the year stands
/// first: else it is not known which number is the month.
pub(in crate::import) fn instant(cell: &str) -> Option<i64> {
    let cell = cell.trim();
    let moment = Moment::of(cell)?;
    let mut date = cell.split(|sign: char| !sign.is_ascii_digit());
    let year = date.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let (month, day) = (date.next()?.parse().ok()?, date.next()?.parse().ok()?);
    let (_, clock) = cell.split_once([' ', 'T'])?;
    let ahead = i64::from(zone(clock)?) * 60;
    let days = jiff::civil::Date::new(year, month, day).ok()?;
    let days = i64::from((days - jiff::civil::date(1970, 1, 1)).get_days());
    let second = i64::from(moment.minute) * 60 + i64::from(moment.second.unwrap_or_default());
    Some(days * 86_400 + second - ahead)
}

/// How many minutes the zone after a time is ahead of Greenwich.
fn zone(clock: &str) -> Option<i32> {
    let at = clock.rfind(|sign: char| sign.is_ascii_digit() || sign == 'Z' || sign == 'z')?;
    let upper = clock.to_ascii_uppercase();
    let named = ["UTC", "GMT"].iter().find_map(|name| upper.find(name).map(|at| at + 3));
    if upper.ends_with('Z') || named.is_some_and(|end| end == upper.len()) {
        return Some(0);
    }
    let sign = clock.get(..=at)?.rfind(['+', '-', '\u{2212}'])?;
    let is_minus = !clock.get(sign..)?.starts_with('+');
    let digits: String = clock.get(sign..)?.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.parse::<i32>().ok()?, 0),
        3 | 4 => {
            let (hours, minutes) = digits.split_at(digits.len() - 2);
            (hours.parse().ok()?, minutes.parse().ok()?)
        }
        _ => return None,
    };
    let ahead = hours * 60 + minutes;
    (hours <= 14 && minutes < 60).then_some(if is_minus { -ahead } else { ahead })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_in_many_zones() {
        let one = instant("2026-03-02T04:30:00Z");
        assert!(one.is_some());
        for cell in [
            "2026-03-01T23:30:00-05:00",
            "2026-03-01 23:30:00.250 -0500",
            "2026-03-02 06:30 UTC+2",
            "2026/03/02 6:30:00 AM GMT+2",
            "2026-03-02 04:30:00 UTC",
            "2026-03-02T10:00:00+05:30",
        ] {
            assert_eq!(instant(cell), one, "{cell}");
        }
        for cell in
            ["2026-03-02 04:30", "2.3.2026 4:30:00 UTC", "2026-03-02", "", "2026-03-02T04:30:00"]
        {
            assert_eq!(instant(cell), None, "{cell}");
        }
    }

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
