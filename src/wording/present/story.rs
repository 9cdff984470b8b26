//! The story of a page in sentences: what the presenter can say, and what a screen reader reads.

use super::parts::and_more;
use super::{Deed, Shown, Slide, deeds, drop_of_stage, moved, pains, quotes};
use crate::analysis::{GapVerdict, StageReport, TouchpointReport, Verdict};
use crate::i18n::{Arg, Words};
use crate::wording::priorities::items::{Group, Items, Order};
use crate::wording::priorities::texts;
use crate::wording::report::{gap_sentence, headline_summary, survey_change_sentence};

/// So many things of a kind are told.
const TOLD: usize = 5;

/// The name of a page.
pub(crate) fn title(slide: Slide, shown: &Shown<'_>, words: &Words) -> String {
    let stage = |at: usize| shown.report.stages.get(at);
    match slide {
        Slide::Cover => shown.journey.title.clone(),
        Slide::Stage { stage: at, .. } => stage(at).map(|one| one.name.clone()).unwrap_or_default(),
        Slide::Touchpoint { stage: held, at } => {
            let one = stage(held).and_then(|stage| stage.touchpoints.get(at));
            one.map(|one| one.name.clone()).unwrap_or_default()
        }
        Slide::Drops => words.text("present-drops"),
        Slide::Changes => words.text("present-changes"),
        Slide::Priorities => words.text("present-priorities"),
        Slide::Actions => words.text("present-actions"),
    }
}

/// The page in sentences, its name first.
#[must_use]
pub fn story(slide: Slide, shown: &Shown<'_>, words: &Words) -> Vec<String> {
    let report = shown.report;
    let mut told = vec![title(slide, shown, words)];
    match slide {
        Slide::Cover => told.extend(headline_summary(report, words)),
        Slide::Stage { stage, .. } => {
            if let Some(stage) = report.stages.get(stage) {
                told.extend(of_stage(shown, stage, words));
            }
        }
        Slide::Touchpoint { stage, at } => {
            let stage = report.stages.get(stage);
            if let Some(one) = stage.and_then(|stage| stage.touchpoints.get(at)) {
                told.extend(of_touchpoint(shown, one, words));
            }
        }
        Slide::Drops => told.extend(of_drops(shown, words)),
        Slide::Changes => told.extend(of_changes(shown, words)),
        Slide::Priorities => {
            let order = Order::of(report);
            let items = Items::new(report, &order);
            let said = items.group(Group::Short).take(TOLD);
            told.extend(said.map(|item| texts::sentence(&item, words)));
        }
        Slide::Actions => {
            let all = deeds(shown, None, words);
            told.extend(all.iter().take(TOLD).map(|deed| said(deed, words)));
            told.extend(and_more(all.len().saturating_sub(TOLD), words));
        }
    }
    told
}

fn of_stage(shown: &Shown<'_>, stage: &StageReport, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    let held = shown.journey.stage(&stage.id);
    told.extend(held.map(|held| held.customer_goal.clone()).filter(|goal| !goal.is_empty()));
    let score = shown.report.current.and_then(|round| stage.rounds.get(round));
    if let Some(value) = score.and_then(|score| score.score100) {
        let value = words.score(value);
        told.push(words.with("present-stage-score", &[("score", Arg::from(&value))]));
    }
    told.push(drop_sentence(shown, stage, words));
    told.extend(pains(shown, stage).into_iter().take(TOLD));
    told
}

/// The drop of a stage in words; that there is none is said as well.
pub(crate) fn drop_sentence(shown: &Shown<'_>, stage: &StageReport, words: &Words) -> String {
    drop_of_stage(shown.report, stage)
        .map_or_else(|| words.text("present-no-drop"), |gap| gap_sentence(gap, words))
}

fn of_touchpoint(shown: &Shown<'_>, one: &TouchpointReport, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    if one.moment_of_truth {
        told.push(words.text("present-moment"));
    }
    told.push(touchpoint_sentence(shown, one, words));
    if let Some(held) = shown.journey.touchpoint(&one.id) {
        let mut notes = vec![&held.description, &held.customer_does];
        if !shown.discreet {
            // What goes on backstage names those who do it.
            notes.push(&held.backstage);
        }
        told.extend(notes.into_iter().filter(|text| !text.is_empty()).cloned());
        told.extend(held.pains.iter().take(TOLD).cloned());
    }
    told.extend(quotes(shown, &one.id).iter().take(TOLD).map(|quote| words.saying(quote)));
    let deeds = deeds(shown, Some(std::slice::from_ref(&one.id)), words);
    told.extend(deeds.iter().take(TOLD).map(|deed| said(deed, words)));
    told
}

/// What the answers say: the change, else the score, else that nobody was asked.
pub(crate) fn touchpoint_sentence(
    shown: &Shown<'_>,
    one: &TouchpointReport,
    words: &Words,
) -> String {
    let report = shown.report;
    let Some((survey, round)) = one.headline().zip(report.current) else {
        return words.text("present-unmeasured");
    };
    let said = report
        .compared
        .map(|compared| survey_change_sentence(survey, compared, report.comparisons(), words));
    if let Some(said) = said.filter(|said| !said.is_empty()) {
        return said;
    }
    let score = survey.rounds.get(round).and_then(Option::as_ref);
    match score.and_then(|score| score.score100) {
        Some(found) => {
            let (score, interval) =
                (words.score(found.value), words.score_range(found.lo, found.hi));
            let args = [("score", Arg::from(&score)), ("interval", Arg::from(&interval))];
            words.with("present-score-only", &args)
        }
        None => words.text("present-unmeasured-now"),
    }
}

fn of_drops(shown: &Shown<'_>, words: &Words) -> Vec<String> {
    let Some(round) = shown.report.current else { return Vec::new() };
    let drops = shown.report.drops(round);
    if drops.is_empty() {
        return vec![words.text("present-no-drop")];
    }
    let mut told: Vec<String> =
        drops.iter().take(TOLD).map(|gap| gap_sentence(gap, words)).collect();
    told.extend(and_more(drops.len().saturating_sub(TOLD), words));
    told
}

/// How many drops are confirmed, how many only possible.
pub(crate) fn drops_counted(shown: &Shown<'_>, words: &Words) -> String {
    let drops = shown.report.current.map(|round| shown.report.drops(round)).unwrap_or_default();
    let confirmed = drops.iter().filter(|gap| gap.verdict == GapVerdict::Confirmed).count();
    let possible = drops.len() - confirmed;
    let args = [("confirmed", Arg::from(confirmed)), ("possible", Arg::from(possible))];
    words.with("present-drops-counted", &args)
}

fn of_changes(shown: &Shown<'_>, words: &Words) -> Vec<String> {
    let Some(compared) = shown.report.compared else { return Vec::new() };
    let count = shown.report.comparisons();
    let mut told = Vec::new();
    for verdict in [Verdict::Worse, Verdict::Better] {
        for (one, _) in moved(shown.report, verdict).into_iter().take(TOLD) {
            let Some(survey) = one.headline() else { continue };
            let said = survey_change_sentence(survey, compared, count, words);
            told.push(format!("{}: {said}", one.name));
        }
    }
    if told.is_empty() {
        told.push(words.text("present-no-change"));
    }
    told
}

/// A deed in a sentence.
pub(crate) fn said(deed: &Deed, words: &Words) -> String {
    let mut said = format!("{} ({}, {})", deed.title, deed.who, deed.state);
    if let Some(days) = deed.late {
        said.push_str(", ");
        let days = days.unsigned_abs() as u64;
        said.push_str(&words.with("present-late", &[("n", Arg::from(days))]));
    }
    said
}
