//! What the first page of the report says, in words: for the printed page and the web page alike.

use super::kpis::{KpiRow, kpis};
use super::{Board, summary};
use crate::analysis::{self, Change, GapVerdict, Report, ScoreReport, Verdict};
use crate::i18n::{Arg, Words};
use crate::journey::{Action, ActionId, ActionState, Date, TouchpointId};
use crate::wording::acting::effect_sentence;
use std::collections::BTreeMap;

/// So many drops and changes are told on the first page.
const MOST: usize = 6;

/// A drop from one touchpoint to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct DropRow {
    /// Its number on the small map.
    pub number: usize,
    /// Where it falls to.
    pub to: TouchpointId,
    /// From where to where.
    pub name: String,
    /// By how many points.
    pub diff: String,
    /// The interval, without sign.
    pub interval: String,
    /// More than chance usually gives.
    pub is_confirmed: bool,
}

/// A change that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRow {
    /// For the better.
    pub is_better: bool,
    /// Where.
    pub name: String,
    /// From what to what.
    pub from_to: String,
    /// The interval of the difference.
    pub interval: String,
}

/// Something that is being done.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionRow {
    /// What.
    pub title: String,
    /// Where.
    pub place: String,
    /// Who.
    pub owner: String,
    /// By when.
    pub due: String,
    /// The same as a day.
    pub due_day: Option<Date>,
    /// How far it has come; where it is late, that.
    pub state: String,
    /// It is late.
    pub is_late: bool,
    /// What was measured after it was done; empty where nothing was.
    pub measured: String,
}

/// The first page in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// The journey.
    pub title: String,
    /// Which rounds.
    pub subtitle: String,
    /// The day.
    pub day: String,
    /// The sentences at the top.
    pub summary: Vec<String>,
    /// There are steps from one score to the next, which drops could be among.
    pub has_steps: bool,
    /// Drops, the steepest first.
    pub drops: Vec<DropRow>,
    /// How many more there are.
    pub more_drops: usize,
    /// There are touchpoints with a score in both rounds, which changes could be among.
    pub has_changes: bool,
    /// Changes that are shown, the largest improvement first.
    pub changes: Vec<ChangeRow>,
    /// How many more are shown.
    pub more_changes: usize,
    /// What is to be said of all other changes, or that none is shown; empty where nothing is.
    pub changes_rest: String,
    /// Actions: late ones first, then those at work, then what is done.
    pub actions: Vec<ActionRow>,
    /// The KPIs that matter most.
    pub kpis: Vec<KpiRow>,
    /// How they were chosen; empty where all are there.
    pub kpis_rest: String,
    /// What must stand under every page.
    pub foot: String,
    /// Some score is a guess.
    pub is_draft: bool,
}

impl Content {
    /// The key of what the drops are headed with: not all of them need be confirmed.
    #[must_use]
    pub fn drops_key(&self) -> &'static str {
        if self.drops.iter().all(|drop| drop.is_confirmed) {
            "export-board-drops"
        } else {
            "export-board-drops-some"
        }
    }

    pub(super) fn of(board: &Board<'_>) -> Self {
        let Board { journey, report, words, .. } = *board;
        let title = journey.title.trim();
        let title = if title.is_empty() { words.text("report-untitled") } else { title.to_owned() };
        let (kpis, kpis_rest) = kpis(report, words);
        let own = board.summary.map(<[String]>::to_vec);
        let ((drops, more_drops), (changes, more_changes)) =
            (drops(report, words), changes(report, words));
        Self {
            title,
            subtitle: subtitle(report, words),
            day: board.day().map(|day| words.date(day)).unwrap_or_default(),
            summary: own.unwrap_or_else(|| summary(report, board.day(), words)),
            has_steps: report
                .current
                .and_then(|at| report.gaps.get(at))
                .is_some_and(|gaps| !gaps.is_empty()),
            drops,
            more_drops,
            has_changes: report.compared.is_some() && compared(report).next().is_some(),
            changes,
            more_changes,
            changes_rest: changes_rest(report, words),
            actions: actions(board),
            kpis,
            kpis_rest,
            foot: foot(report, words),
            is_draft: report.coverage.assumed_only > 0,
        }
    }
}

fn subtitle(report: &Report, words: &Words) -> String {
    let name = |at: usize| report.rounds.get(at).map(|round| round.name.as_str());
    match (report.compared, report.current.and_then(name)) {
        (Some((before, after)), _) => {
            let args = [
                ("before", Arg::from(name(before).unwrap_or_default())),
                ("after", Arg::from(name(after).unwrap_or_default())),
            ];
            words.with("export-board-between", &args)
        }
        (None, Some(round)) => words.with("export-board-one", &[("round", Arg::from(round))]),
        (None, None) => words.text("report-no-round"),
    }
}

/// The first of them, and how many more there are.
fn drops(report: &Report, words: &Words) -> (Vec<DropRow>, usize) {
    let Some(round) = report.current else { return (Vec::new(), 0) };
    let mut drops = report.drops(round);
    drops.sort_by_key(|gap| gap.verdict != GapVerdict::Confirmed);
    let row = |(at, gap): (usize, &&crate::analysis::Gap)| DropRow {
        number: at + 1,
        to: gap.to.clone(),
        name: format!("{} → {}", gap.from_name, gap.to_name),
        diff: words.difference(gap.diff),
        interval: words.points_range(gap.diff, gap.holm_interval.unwrap_or(gap.interval)),
        is_confirmed: gap.verdict == GapVerdict::Confirmed,
    };
    let shown = drops.iter().take(MOST).enumerate().map(row).collect();
    (shown, drops.len().saturating_sub(MOST))
}

/// The largest of them, and how many more are shown.
fn changes(report: &Report, words: &Words) -> (Vec<ChangeRow>, usize) {
    let Some((before, after)) = report.compared else { return (Vec::new(), 0) };
    let mut found = Vec::new();
    for (_, one) in report.touchpoints() {
        let change = one.headline().and_then(|survey| survey.change.as_ref());
        let Some(change) = change.filter(|change| change.verdict.is_shown()) else { continue };
        let score = |at| one.score(at).and_then(ScoreReport::value).map(|it| words.score(it));
        let Some(diff) = change.diff else { continue };
        let ends = change.holm_interval.or(change.interval).unwrap_or((diff, diff));
        let row = ChangeRow {
            is_better: change.verdict == Verdict::Better,
            name: one.name.clone(),
            from_to: format!(
                "{} → {}",
                score(before).unwrap_or_default(),
                score(after).unwrap_or_default()
            ),
            interval: words.difference_range(diff, ends),
        };
        found.push((diff, row));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let more = found.len().saturating_sub(MOST);
    // The worst must not fall off the end.
    if found.len() > MOST {
        let middle = MOST / 2..found.len() - MOST / 2;
        found.drain(middle);
    }
    (found.into_iter().map(|(_, row)| row).collect(), more)
}

/// What is known of the change at each touchpoint that has a score in both rounds.
fn compared(report: &Report) -> impl Iterator<Item = &Change> {
    report.touchpoints().filter_map(|(_, one)| one.headline()?.change.as_ref())
}

fn changes_rest(report: &Report, words: &Words) -> String {
    if report.compared.is_none() {
        return String::new();
    }
    let rest = compared(report).filter(|it| it.verdict == Verdict::NotShown).count();
    let untested = compared(report).filter(|it| !it.verdict.is_tested()).count();
    if rest + untested == 0 {
        return String::new();
    }
    let some = compared(report).any(|it| it.verdict.is_shown());
    let yes_or_no = |is_so| Arg::from(if is_so { "yes" } else { "no" });
    let args = [
        ("rest", Arg::from(rest)),
        ("untested", Arg::from(untested)),
        ("both", yes_or_no(rest > 0 && untested > 0)),
        ("some", yes_or_no(some)),
    ];
    let told = words.with("export-board-rest", &args);
    if some || rest > 0 {
        return told;
    }
    format!("{} {told}", words.text("export-board-changes-none"))
}

fn actions(board: &Board<'_>) -> Vec<ActionRow> {
    let names: BTreeMap<&TouchpointId, &str> =
        board.journey.touchpoints().map(|(_, one)| (&one.id, one.name.as_str())).collect();
    let words = board.words;
    let measured = measured(board);
    let is_late = |action: &Action| {
        let is_open = matches!(action.state, ActionState::Planned | ActionState::Doing);
        is_open && action.due.zip(board.day()).is_some_and(|(due, today)| due < today)
    };
    let mut actions: Vec<&Action> = board.journey.actions.iter().collect();
    // What is only an idea is not agreed on, and what was dropped no longer.
    actions.retain(|action| !matches!(action.state, ActionState::Idea | ActionState::Dropped));
    actions.sort_by_key(|action| {
        let rank = match action.state {
            ActionState::Doing | ActionState::Planned => u8::from(!is_late(action)),
            ActionState::Done => 2,
            ActionState::Idea | ActionState::Dropped => 3,
        };
        (rank, action.due)
    });
    let row = |action: &&Action| {
        let places = action.touchpoints.iter().filter_map(|id| names.get(id).copied());
        let is_late = is_late(action);
        ActionRow {
            title: action.title.clone(),
            place: places.collect::<Vec<_>>().join(", "),
            owner: action.owner.clone(),
            due: action.due.map(|due| words.date(due)).unwrap_or_default(),
            due_day: action.due,
            state: if is_late {
                words.text("export-board-overdue")
            } else {
                words.kind(action.state)
            },
            is_late,
            measured: measured.get(&action.id).cloned().unwrap_or_default(),
        }
    };
    actions.iter().map(row).collect()
}

/// Before and after with the verdict, by action; only of those that something was measured of.
fn measured<'a>(board: &Board<'a>) -> BTreeMap<&'a ActionId, String> {
    let effects = analysis::effects(board.report);
    let all = board.report.actions.iter().zip(effects).filter(|(_, found)| !found.is_empty());
    let told = all.map(|(action, found)| {
        let told: Vec<String> = found.iter().map(|one| effect_sentence(one, board.words)).collect();
        (&action.id, told.join(" · "))
    });
    told.collect()
}

fn foot(report: &Report, words: &Words) -> String {
    let n: Vec<u64> =
        report.touchpoints().filter_map(|(_, one)| Some(one.score(report.current?)?.n)).collect();
    let mut text = words.text("export-board-foot");
    if report.compared.is_some() {
        text.push(' ');
        text.push_str(&words.text("report-caveat-cause"));
    }
    let drops = report.current.map_or(0, |round| report.gap_comparisons(round));
    let corrected =
        [("export-board-foot-changes", report.comparisons()), ("export-board-foot-drops", drops)];
    for (key, comparisons) in corrected.into_iter().filter(|(_, count)| *count > 1) {
        text.push(' ');
        text.push_str(&words.with(key, &[("count", Arg::from(comparisons))]));
    }
    if let (Some(least), Some(most)) = (n.iter().min(), n.iter().max()) {
        let mut range = words.count(*least);
        if most > least {
            range = format!("{range}–{}", words.count(*most));
        }
        text.push(' ');
        text.push_str(&words.with("export-board-foot-answers", &[("range", Arg::from(&range))]));
    }
    text
}
