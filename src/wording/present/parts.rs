//! What pages of a presentation are made of: deeds, pains, the drop of a stage.

use super::Shown;
use crate::analysis::{Gap, GapVerdict, Report, StageReport, TouchpointReport, Verdict};
use crate::i18n::{Arg, Words};
use crate::journey::{ActionState, Metric, SurveyId, TouchpointId};

/// Something that is being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deed {
    /// What.
    pub title: String,
    /// Who and by when.
    pub who: String,
    /// By how many days it is late.
    pub late: Option<i32>,
    /// How far it has come, for people.
    pub state: String,
    /// It is finished.
    pub done: bool,
}

/// The actions that help one of these touchpoints (all of them for `None`), those that are late first.
pub(crate) fn deeds(shown: &Shown<'_>, at: Option<&[TouchpointId]>, words: &Words) -> Vec<Deed> {
    let helps = |ids: &[TouchpointId]| at.is_none_or(|at| ids.iter().any(|id| at.contains(id)));
    let actions = shown.journey.actions.iter();
    let wanted = actions.filter(|one| one.state != ActionState::Dropped && helps(&one.touchpoints));
    let mut deeds: Vec<Deed> = wanted
        .map(|one| {
            let done = one.state == ActionState::Done;
            let over = one.due.map(|due| (shown.today - due).get_days());
            let owner = match one.owner.trim() {
                "" => words.text("present-nobody"),
                _ if shown.discreet => String::new(),
                name => name.to_owned(),
            };
            let due = one.due.map(|due| words.date(due));
            let known = [Some(owner), due].into_iter().flatten().filter(|part| !part.is_empty());
            let who = known.collect::<Vec<_>>().join(" · ");
            let who = if who.is_empty() { "–".to_owned() } else { who };
            Deed {
                title: one.title.clone(),
                who,
                late: over.filter(|days| *days > 0 && !done),
                state: super::super::report::state_words(one.state, words),
                done,
            }
        })
        .collect();
    deeds.sort_by_key(|deed| (deed.done, std::cmp::Reverse(deed.late)));
    deeds
}

/// The pains of a stage, each touchpoint's first one first.
pub(crate) fn pains(shown: &Shown<'_>, stage: &StageReport) -> Vec<String> {
    let held = shown.journey.stage(&stage.id);
    let touchpoints = held.map_or(&[][..], |stage| stage.touchpoints.as_slice());
    let most = touchpoints.iter().map(|one| one.pains.len()).max().unwrap_or(0);
    let rank = |row: usize| touchpoints.iter().filter_map(move |one| one.pains.get(row)).cloned();
    (0..most).flat_map(rank).collect()
}

/// What customers said at a touchpoint: its quotes. None where their words are not for the room.
pub(crate) fn quotes(shown: &Shown<'_>, id: &TouchpointId) -> Vec<String> {
    if shown.discreet {
        return Vec::new();
    }
    shown.journey.touchpoint(id).map(|one| one.quotes.clone()).unwrap_or_default()
}

/// The largest drop into a stage: a confirmed one before any possible one.
pub(crate) fn drop_of_stage<'a>(report: &'a Report, stage: &StageReport) -> Option<&'a Gap> {
    let drops = report.drops(report.current?);
    let here = |gap: &&&Gap| stage.touchpoints.iter().any(|one| one.id == gap.to);
    let confirmed = |gap: &&&Gap| gap.verdict == GapVerdict::Confirmed;
    let first = drops.iter().filter(here).find(confirmed);
    first.or_else(|| drops.iter().find(here)).copied()
}

/// Touchpoints whose headline was shown to have changed this way, the largest change first.
pub(crate) fn moved(report: &Report, verdict: Verdict) -> Vec<(&TouchpointReport, f64)> {
    let of = |(_, one)| -> Option<(&TouchpointReport, f64)> {
        let one: &TouchpointReport = one;
        let change = one.headline()?.change.filter(|change| change.verdict == verdict)?;
        Some((one, change.diff?))
    };
    let mut found: Vec<_> = report.touchpoints().filter_map(of).collect();
    found.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    found
}

/// What the two ends of a question's scale are called: its own words, else those of its kind.
pub(crate) fn ends_of_scale(
    shown: &Shown<'_>,
    id: &SurveyId,
    metric: Metric,
    words: &Words,
) -> (String, String) {
    let touchpoints = shown.journey.stages.iter().flat_map(|stage| &stage.touchpoints);
    let survey = touchpoints.flat_map(|one| &one.surveys).find(|survey| survey.id == *id);
    let own = survey.map(|survey| (survey.ends.low.clone(), survey.ends.high.clone()));
    if let Some((low, high)) = own.filter(|(low, high)| !low.is_empty() && !high.is_empty()) {
        return (low, high);
    }
    let (low, high) = match metric {
        Metric::Nps => ("present-end-nps-low", "present-end-nps-high"),
        Metric::Csat => ("present-end-csat-low", "present-end-csat-high"),
        Metric::Ces | Metric::Rating => return (String::new(), String::new()),
    };
    (words.text(low), words.text(high))
}

/// "and n more"; nothing where there are no more.
pub(super) fn and_more(count: usize, words: &Words) -> Option<String> {
    (count > 0).then(|| words.with("present-more", &[("n", Arg::from(count))]))
}
