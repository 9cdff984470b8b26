//! The clock of an agenda: what is left of the present point, what is late, when it ends.
//!
//! It counts by the clock on the wall, so that it is right again after a pause of the machine, and goes on
//! whatever is shown.

use crate::journey::{AgendaItem, AgendaKind, DateTime};
use jiff::ToSpan as _;

const MINUTE: i64 = 60;

/// How long a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// One hour.
    Hour,
    /// Two hours.
    TwoHours,
    /// Half a day, with a break.
    HalfDay,
}

impl Preset {
    /// Every length, the shortest first.
    pub const ALL: [Self; 3] = [Self::Hour, Self::TwoHours, Self::HalfDay];
}

/// The points of a session: the key of each title, its minutes and what is done.
#[must_use]
pub fn preset(preset: Preset) -> Vec<(&'static str, u16, AgendaKind)> {
    use AgendaKind::{Break, Parking, Talk, Vote, Work};
    let names = [
        ("workshop-item-frame", Talk),
        ("workshop-item-stages", Work),
        ("workshop-item-touchpoints", Work),
        ("workshop-item-feelings", Work),
        ("workshop-item-pains", Work),
        ("workshop-item-vote", Vote),
        ("workshop-item-actions", Parking),
    ];
    let minutes = match preset {
        Preset::Hour => [5, 5, 15, 10, 10, 5, 10],
        Preset::TwoHours => [10, 15, 30, 20, 20, 10, 15],
        Preset::HalfDay => [20, 25, 45, 35, 40, 20, 35],
    };
    let mut points: Vec<_> =
        names.into_iter().zip(minutes).map(|((key, kind), minutes)| (key, minutes, kind)).collect();
    if preset == Preset::HalfDay {
        points.insert(3, ("workshop-item-break", 20, Break));
    }
    points
}

/// The clock of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    run: Option<Run>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    begun: DateTime,
    /// The present point; after the last one, how many there are.
    item: usize,
    /// When it began, and so for those before it.
    starts: Vec<DateTime>,
    /// Since when it runs; `None` while it stands still.
    since: Option<DateTime>,
    /// Seconds that it ran before.
    used: i64,
    /// Minutes added to it.
    more: i64,
    /// Minutes by which the plan was put off.
    shifted: i64,
}

/// What the clock says at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The present point.
    pub item: usize,
    /// Seconds left of it; negative: over.
    pub left: i64,
    /// Seconds it was given.
    pub planned: i64,
    /// Whether it runs.
    pub runs: bool,
    /// When it ends, if it runs on and is not over; now where it is over.
    pub ends: DateTime,
    /// When each point began or is expected to begin.
    pub starts: Vec<DateTime>,
    /// When the last one is expected to end.
    pub end: DateTime,
    /// How many minutes later than planned.
    pub late: i64,
    /// How many minutes a past point took more than it was given; for the others 0.
    pub over: Vec<i64>,
}

fn plus(at: DateTime, seconds: i64) -> DateTime {
    at.saturating_add(seconds.seconds())
}

fn between(from: DateTime, to: DateTime) -> i64 {
    to.duration_since(from).as_secs()
}

impl Clock {
    /// Whether a session is under way.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.run.is_some()
    }

    /// The present point; `None` before the session and after its last point.
    #[must_use]
    pub fn item(&self, agenda: &[AgendaItem]) -> Option<usize> {
        self.run.as_ref().map(|run| run.item).filter(|item| *item < agenda.len())
    }

    /// Begins with this point.
    pub fn begin(&mut self, item: usize, now: DateTime) {
        let starts = vec![now; item + 1];
        let since = Some(now);
        self.run = Some(Run { begun: now, item, starts, since, used: 0, more: 0, shifted: 0 });
    }

    /// Ends the session.
    pub fn end(&mut self) {
        self.run = None;
    }

    /// Stands still, or goes on.
    pub fn pause(&mut self, now: DateTime) {
        let Some(run) = &mut self.run else { return };
        match run.since.take() {
            Some(since) => run.used += between(since, now).max(0),
            None => run.since = Some(now),
        }
    }

    /// Five more minutes for the present point.
    pub fn add_five(&mut self) {
        if let Some(run) = &mut self.run {
            run.more += 5;
        }
    }

    /// Goes to the next point; whether there is one.
    pub fn next(&mut self, agenda: &[AgendaItem], now: DateTime) -> bool {
        let Some(run) = &mut self.run else { return false };
        run.item += 1;
        run.starts.push(now);
        (run.since, run.used, run.more) = (Some(now), 0, 0);
        run.item < agenda.len()
    }

    /// What is late is planned that much later: nothing is late any more.
    pub fn shift(&mut self, agenda: &[AgendaItem], now: DateTime) {
        let late = self.at(agenda, now).map_or(0, |timing| timing.late);
        if let Some(run) = &mut self.run {
            run.shifted += late;
        }
    }

    /// The moment at which the figures change next; `None` while nothing runs.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.since.is_some())
    }

    /// What it says at a time; `None` before the session and after its last point.
    #[must_use]
    pub fn at(&self, agenda: &[AgendaItem], now: DateTime) -> Option<Timing> {
        let run = self.run.as_ref()?;
        let planned = |at: usize| agenda.get(at).map_or(0, |item| i64::from(item.minutes) * MINUTE);
        let item = run.item;
        agenda.get(item)?;
        let given = planned(item) + run.more * MINUTE;
        let ran = run.used + run.since.map_or(0, |since| between(since, now).max(0));
        let left = given - ran;
        let ends = plus(now, left.max(0));
        let mut starts = run.starts.clone();
        starts.truncate(item + 1);
        let mut next = ends;
        for at in item + 1..agenda.len() {
            starts.push(next);
            next = plus(next, planned(at));
        }
        let all: i64 = (0..agenda.len()).map(planned).sum();
        let before: i64 = (0..run.starts.len().saturating_sub(item + 1)).map(planned).sum();
        let wanted = plus(run.begun, all - before - self.skipped(agenda) + run.shifted * MINUTE);
        let over = (0..agenda.len()).map(|at| {
            let took = run.starts.get(at).zip(run.starts.get(at + 1));
            took.filter(|_| at < item).map_or(0, |(from, to)| {
                (between(*from, *to) - planned(at)).div_euclid(MINUTE).max(0)
            })
        });
        let over = over.collect();
        let late = between(wanted, next).div_euclid(MINUTE).max(0);
        let runs = run.since.is_some();
        Some(Timing { item, left, planned: given, runs, ends, starts, end: next, late, over })
    }

    /// Seconds of points before the one that the session began with.
    fn skipped(&self, agenda: &[AgendaItem]) -> i64 {
        let Some(run) = &self.run else { return 0 };
        let first = run.starts.iter().take_while(|start| **start == run.begun).count();
        let skipped = agenda.iter().take(first.saturating_sub(1));
        skipped.map(|item| i64::from(item.minutes) * MINUTE).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agenda() -> Vec<AgendaItem> {
        let item = |minutes| AgendaItem { minutes, ..AgendaItem::default() };
        vec![item(10), item(20), item(30)]
    }

    fn at(hour: i8, minute: i8, second: i8) -> DateTime {
        jiff::civil::date(2026, 11, 26).at(hour, minute, second, 0)
    }

    #[test]
    fn it_counts_down_then_over_and_tells_when_all_ends() {
        let (agenda, mut clock) = (agenda(), Clock::default());
        assert_eq!(clock.at(&agenda, at(9, 0, 0)), None);
        clock.begin(0, at(9, 0, 0));
        let timing = clock.at(&agenda, at(9, 3, 18)).expect("it runs");
        assert_eq!((timing.left, timing.late, timing.end), (402, 0, at(10, 0, 0)));
        let timing = clock.at(&agenda, at(9, 14, 0)).expect("it runs");
        assert_eq!((timing.left, timing.late, timing.end), (-240, 4, at(10, 4, 0)));
        assert!(clock.next(&agenda, at(9, 14, 0)));
        let timing = clock.at(&agenda, at(9, 15, 0)).expect("it runs");
        assert_eq!(timing.starts, [at(9, 0, 0), at(9, 14, 0), at(9, 34, 0)]);
        assert_eq!((timing.over, timing.late), (vec![4, 0, 0], 4));
        clock.shift(&agenda, at(9, 15, 0));
        assert_eq!(clock.at(&agenda, at(9, 15, 0)).expect("it runs").late, 0);
    }

    #[test]
    fn a_pause_stops_what_is_left_and_makes_the_end_later() {
        let (agenda, mut clock) = (agenda(), Clock::default());
        clock.begin(0, at(9, 0, 0));
        clock.pause(at(9, 5, 0));
        let timing = clock.at(&agenda, at(9, 12, 0)).expect("it stands");
        assert_eq!((timing.left, timing.runs, timing.late), (300, false, 7));
        clock.pause(at(9, 12, 0));
        clock.add_five();
        assert_eq!(clock.at(&agenda, at(9, 13, 0)).expect("it runs").left, 540);
    }

    #[test]
    fn it_may_begin_with_a_later_point_and_has_an_end() {
        let (agenda, mut clock) = (agenda(), Clock::default());
        clock.begin(1, at(9, 0, 0));
        let timing = clock.at(&agenda, at(9, 0, 0)).expect("it runs");
        assert_eq!((timing.item, timing.late, timing.end), (1, 0, at(9, 50, 0)));
        assert!(clock.next(&agenda, at(9, 20, 0)));
        assert!(!clock.next(&agenda, at(9, 50, 0)));
        assert_eq!(clock.at(&agenda, at(9, 50, 0)), None);
        for (preset, planned) in Preset::ALL.into_iter().zip([60, 120, 240]) {
            let minutes: u16 = super::preset(preset).iter().map(|(_, minutes, _)| minutes).sum();
            assert_eq!(minutes, planned);
        }
    }
}
