//! Due days as a calendar file (RFC 5545): an entry of a whole day for every action that has one and is not over.

use crate::i18n::Words;
use crate::journey::{Action, Date, Journey};
use std::fmt::Write as _;

/// No line of a calendar file is longer, in bytes.
const LONGEST: usize = 75;

/// The calendar; `today` is when it was made.
#[must_use]
pub fn calendar(journey: &Journey, today: Date, words: &Words) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| folded(&mut text, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Polku//Polku//EN");
    line("CALSCALE", "GREGORIAN");
    line("X-WR-CALNAME", &escaped(&journey.title));
    for action in journey.actions.iter().filter(|one| !one.state.is_over()) {
        let Some(due) = action.due else { continue };
        line("BEGIN", "VEVENT");
        line("UID", &format!("{}@polku", action.id));
        line("DTSTAMP", &format!("{}T000000Z", day(today)));
        line("DTSTART;VALUE=DATE", &day(due));
        // The end of a whole day is the next one; the last day there is has none.
        if let Ok(next) = due.tomorrow() {
            line("DTEND;VALUE=DATE", &day(next));
        }
        line("SUMMARY", &escaped(&summary(action, words)));
        let about = description(journey, action, words);
        if !about.is_empty() {
            line("DESCRIPTION", &escaped(&about));
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    text
}

fn summary(action: &Action, words: &Words) -> String {
    let title = action.title.trim();
    let title = if title.is_empty() { words.text("actions-untitled") } else { title.to_owned() };
    match action.owner.trim() {
        "" => title,
        owner => format!("{title} ({owner})"),
    }
}

fn description(journey: &Journey, action: &Action, words: &Words) -> String {
    let names = action.touchpoints.iter().filter_map(|id| journey.touchpoint(id));
    let places: Vec<&str> = names.map(|one| one.name.as_str()).collect();
    let effect = action.expected_effect.trim();
    let expected = if effect.is_empty() {
        String::new()
    } else {
        words.with("actions-expected", &[("effect", effect.into())])
    };
    let parts = [places.join(", "), expected];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn day(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n").chars().filter(|letter| !letter.is_control()).collect()
}

/// A line; where it is too long it goes on in the next one after a space, never within a letter.
fn folded(text: &mut String, line: &str) {
    let mut room = LONGEST;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = LONGEST - 1;
        }
        room -= letter.len_utf8();
        text.push(letter);
    }
    let _ = write!(text, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::journey::{ActionId, ActionState};

    fn of(actions: Vec<Action>) -> String {
        let journey = Journey { title: "Café, corner".into(), actions, ..Journey::default() };
        let today = jiff::civil::date(2026, 11, 26);
        calendar(&journey, today, Words::of(Language::Fi))
    }

    fn action(bits: u64, title: &str, due: Option<Date>, state: ActionState) -> Action {
        Action { due, state, owner: "Aino".into(), ..Action::new(ActionId::from_bits(bits), title) }
    }

    #[test]
    fn only_what_is_still_to_be_done_and_has_a_day_is_in_it() {
        let due = Some(jiff::civil::date(2026, 12, 31));
        let text = of(vec![
            action(1, "Uusi; maksupääte, heti\nja nyt", due, ActionState::Doing),
            action(2, "Valmis jo", due, ActionState::Done),
            action(3, "Ilman päivää", None, ActionState::Planned),
        ]);
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        assert!(text.contains(r"SUMMARY:Uusi\; maksupääte\, heti\nja nyt (Aino)"), "{text}");
        assert!(text.contains("X-WR-CALNAME:Café\\, corner\r\n"));
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let due = Some(jiff::civil::date(2026, 12, 31));
        let title = "ää".repeat(100);
        let text = of(vec![action(1, &title, due, ActionState::Planned)]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(text.replace("\r\n ", "").contains(&title));
    }
}
