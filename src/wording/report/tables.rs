//! The tables of the report.

use super::document::Table;
use super::labels::{evidence_words, metric_and_scale, verdict_words, versus_target_words};
use crate::analysis::{
    KpiReport, Report, ScoreReport, StageReport, SurveyReport, TouchpointReport,
};
use crate::i18n::{Arg, Words};
use crate::journey::Metric;
use crate::stats::Estimate;
use crate::wording::kpis::without_value;

/// What stands where there is nothing.
pub(super) const NOTHING: &str = "–";
/// Rows of the table of priorities.
const FIRST: usize = 10;
/// Rounds in the table of all rounds, the newest ones.
pub(super) const NEWEST: usize = 8;

/// Tables of questions and their scores.
pub(super) struct Scores<'a> {
    report: &'a Report,
    words: &'a Words,
    /// Some score of the round looked at has a share of the best answers.
    has_best: bool,
    /// Of some is known what it can be, whatever those think who did not answer.
    has_bounds: bool,
}

impl<'a> Scores<'a> {
    /// Those of a report.
    pub(super) fn new(report: &'a Report, words: &'a Words) -> Self {
        let asked = report.touchpoints().flat_map(|(_, one)| &one.surveys).chain(&report.overall);
        let current = |survey: &'a SurveyReport| survey.rounds.get(report.current?)?.as_ref();
        let scores: Vec<&ScoreReport> = asked.filter_map(current).collect();
        Self {
            report,
            words,
            has_best: scores.iter().any(|score| score.top_box.is_some()),
            has_bounds: scores.iter().any(|score| score.bounds.is_some()),
        }
    }

    /// The questions of a stage's touchpoints, headline first; a row also for a touchpoint nobody asks at.
    pub(super) fn of_stage(&self, stage: &StageReport) -> Table {
        let mut table = Table { head: self.head(), rows: Vec::new() };
        for touchpoint in &stage.touchpoints {
            if touchpoint.surveys.is_empty() {
                table.rows.push(self.row(&touchpoint.name, None, None));
            }
            for (at, survey) in touchpoint.surveys.iter().enumerate() {
                let headline = (at == 0).then_some(touchpoint);
                table.rows.push(self.row(&touchpoint.name, Some(survey), headline));
            }
        }
        table
    }

    /// The question about the whole journey.
    pub(super) fn overall(&self) -> Option<Table> {
        let survey = self.report.overall.as_ref()?;
        let row = self.row(&self.report.title, Some(survey), None);
        Some(Table { head: self.head(), rows: vec![row] })
    }

    fn head(&self) -> Vec<(String, bool)> {
        let Self { report, words, has_best, has_bounds } = *self;
        let mut columns = head(&[("touchpoint", false), ("question", false)], words);
        if let Some(before) = report.compared.and_then(|(before, _)| report.rounds.get(before)) {
            columns.push((before.name.clone(), true));
        }
        let rest = [
            ("score", true),
            ("interval", true),
            ("own", true),
            ("answers", true),
            ("evidence", false),
            ("versus", false),
        ];
        columns.extend(head(&rest, words));
        let known = [("best", has_best), ("bounds", has_bounds)];
        let known: Vec<(&str, bool)> =
            known.into_iter().filter(|(_, known)| *known).map(|(key, _)| (key, true)).collect();
        columns.extend(head(&known, words));
        if report.compared.is_some() {
            columns.extend(head(&[("change", true), ("verdict", false)], words));
        }
        columns
    }

    fn row(
        &self,
        name: &str,
        survey: Option<&SurveyReport>,
        headline: Option<&TouchpointReport>,
    ) -> Vec<String> {
        let Self { report, words, has_best, has_bounds } = *self;
        let question = survey.map_or_else(
            || words.text("report-not-measured"),
            |one| metric_and_scale(one.metric, one.scale, words),
        );
        let mut row = vec![name.to_string(), question];
        let of = |at: usize| survey.and_then(|one| one.rounds.get(at)?.as_ref());
        let points = |score: f64| words.score(score);
        if let Some((before, _)) = report.compared {
            row.push(or_nothing(of(before).and_then(|one| score_and_interval(one, words))));
        }
        let score = report.current.and_then(of);
        let interval = score.and_then(|one| one.score100);
        row.push(or_nothing(score.and_then(ScoreReport::value).map(points)));
        let target = headline.and_then(|one| one.target);
        let range = |one: Estimate| words.score_range_against((one.lo, one.hi), target);
        row.push(or_nothing(interval.map(range)));
        let own = survey.zip(score).and_then(|(survey, score)| own_unit(survey, score, words));
        row.push(or_nothing(own));
        row.push(or_nothing(score.map(|one| answers_words(one, words))));
        row.push(or_nothing(score.map(|one| evidence_words(one.evidence, words))));
        let versus = headline.map(|one| one.versus_target);
        row.push(or_nothing(versus.and_then(|one| versus_target_words(one, words))));
        if has_best {
            row.push(or_nothing(score.and_then(|one| one.top_box).map(|one| {
                let interval = words.rate_range(one.value, (one.lo, one.hi));
                with_interval(&words.rate(one.value), &interval, words)
            })));
        }
        if has_bounds {
            let bounds = score.and_then(|one| one.bounds);
            row.push(or_nothing(bounds.map(|(lo, hi)| words.score_range(lo, hi))));
        }
        if report.compared.is_some() {
            let change = survey.and_then(|one| one.change);
            row.push(or_nothing(change.and_then(|one| Some(words.difference(one.diff?)))));
            row.push(or_nothing(change.map(|one| verdict_words(one.verdict, words))));
        }
        row
    }
}

pub(super) fn head(columns: &[(&str, bool)], words: &Words) -> Vec<(String, bool)> {
    columns
        .iter()
        .map(|(key, is_number)| (words.text(&format!("report-column-{key}")), *is_number))
        .collect()
}

/// `72 (69–75)`; without an interval where none is known.
fn score_and_interval(score: &ScoreReport, words: &Words) -> Option<String> {
    let value = words.score(score.value()?);
    Some(match score.score100 {
        Some(one) => with_interval(&value, &words.score_range(one.lo, one.hi), words),
        None => value,
    })
}

fn with_interval(value: &str, interval: &str, words: &Words) -> String {
    let args = [("value", Arg::from(value)), ("interval", Arg::from(interval))];
    words.with("report-value-interval", &args)
}

/// How many answered, from how many people, out of how many asked.
fn answers_words(score: &ScoreReport, words: &Words) -> String {
    let n = words.count(score.n);
    let text = match score.people {
        Some(people) => words
            .with("report-answers-people", &[("n", Arg::from(&n)), ("people", Arg::from(people))]),
        None => n,
    };
    let Some((rate, invited)) = score.response_rate.zip(score.invited) else { return text };
    let rate = words.percent(rate * 100.0, 0);
    let args =
        [("n", Arg::from(&text)), ("rate", Arg::from(&rate)), ("invited", Arg::from(invited))];
    words.with("report-answers-rate", &args)
}

/// NPS in its points, the others as the mean on their scale.
fn own_unit(survey: &SurveyReport, score: &ScoreReport, words: &Words) -> Option<String> {
    match (survey.metric, score.nps) {
        (Metric::Nps, Some(nps)) => {
            let (value, range) = (words.nps(nps.value), words.nps_range(nps.lo, nps.hi));
            Some(with_interval(&value, &range, words))
        }
        _ => score.mean.map(|mean| words.mean(mean)),
    }
}

/// Importance × shortfall, the largest first.
pub(super) fn priorities(report: &Report, words: &Words) -> Table {
    let urgent = |one: &TouchpointReport| one.priority.filter(|priority| *priority > 0.0);
    let mut found: Vec<(f64, &TouchpointReport)> =
        report.touchpoints().filter_map(|(_, one)| Some((urgent(one)?, one))).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let row = |(priority, one): &(f64, &TouchpointReport)| {
        let score = report.current.and_then(|at| one.score(at)?.value());
        vec![
            one.name.clone(),
            or_nothing(one.importance.map(|importance| words.count(u64::from(importance)))),
            or_nothing(score.map(|score| words.score(score))),
            or_nothing(one.target.map(|target| words.target(target))),
            words.priority(*priority),
        ]
    };
    let columns = [
        ("touchpoint", false),
        ("importance", true),
        ("score", true),
        ("target", true),
        ("priority", true),
    ];
    Table { head: head(&columns, words), rows: found.iter().take(FIRST).map(row).collect() }
}

/// The headline scores of all rounds, where there are more than two.
pub(super) fn trend(report: &Report, words: &Words) -> Table {
    let count = report.rounds.len();
    if count <= 2 {
        return Table::default();
    }
    let first = count.saturating_sub(NEWEST);
    let mut columns = head(&[("touchpoint", false)], words);
    columns.extend(report.rounds.iter().skip(first).map(|round| (round.name.clone(), true)));
    let row = |one: &TouchpointReport| {
        let score = |at| one.score(at).and_then(|it| score_and_interval(it, words));
        let scores = (first..count).map(|at| or_nothing(score(at)));
        std::iter::once(one.name.clone()).chain(scores).collect()
    };
    let asked = report.touchpoints().filter(|(_, one)| one.headline().is_some());
    Table { head: columns, rows: asked.map(|(_, one)| row(one)).collect() }
}

/// KPIs of stages and touchpoints.
pub(super) fn kpis(report: &Report, words: &Words) -> Table {
    let mut table = Table { head: kpi_head(report, words), rows: Vec::new() };
    for stage in &report.stages {
        for kpi in &stage.kpis {
            table.rows.push(kpi_row(report, kpi, &stage.name, words));
        }
        for touchpoint in &stage.touchpoints {
            for kpi in &touchpoint.kpis {
                table.rows.push(kpi_row(report, kpi, &touchpoint.name, words));
            }
        }
    }
    table
}

fn shown_rounds(report: &Report) -> Vec<usize> {
    match report.compared {
        Some((before, after)) => vec![before, after],
        None => report.current.into_iter().collect(),
    }
}

fn kpi_head(report: &Report, words: &Words) -> Vec<(String, bool)> {
    let mut columns = head(&[("kpi", false), ("where", false)], words);
    let rounds = shown_rounds(report).into_iter().filter_map(|at| report.rounds.get(at));
    columns.extend(rounds.map(|round| (round.name.clone(), true)));
    columns.extend(head(&[("target", true)], words));
    if report.compared.is_some() {
        columns.extend(head(&[("change", true), ("percent", true)], words));
    }
    columns
}

fn kpi_row(report: &Report, kpi: &KpiReport, place: &str, words: &Words) -> Vec<String> {
    let shown = |value: f64| words.kpi(value, &kpi.unit);
    let mut row = vec![kpi.name.clone(), place.to_string()];
    for at in shown_rounds(report) {
        let value = kpi.rounds.get(at).copied().flatten();
        let interval = kpi.intervals.get(at).copied().flatten();
        let value = value.map(|value| {
            let Some((lo, hi)) = interval else { return shown(value) };
            with_interval(&shown(value), &words.rate_range(value, (lo, hi)), words)
        });
        row.push(or_nothing(value.or_else(|| without_value(kpi, at, words))));
    }
    row.push(or_nothing(kpi.target.map(shown)));
    if report.compared.is_some() {
        row.push(or_nothing(kpi.change.map(|change| {
            let written = words.kpi_change(change, &kpi.unit);
            let Some((lo, hi, _)) = kpi.rate_change else { return written };
            // As the KPIs' own view writes it.
            with_interval(&written, &words.difference_range(change, (lo, hi)), words)
        })));
        row.push(or_nothing(kpi.change_percent.map(|change| words.percent_change(change))));
    }
    row
}

/// Comments of the current round.
pub(super) fn comments(report: &Report, words: &Words) -> Table {
    let row = |one: &TouchpointReport| {
        let found = one.comments.get(report.current?).filter(|found| found.count > 0)?;
        let mut themes: Vec<(&String, &usize)> = found.themes.iter().collect();
        themes.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let themes: Vec<String> =
            themes.iter().take(5).map(|(theme, count)| format!("{theme} {count}")).collect();
        let themes = Some(themes.join(", ")).filter(|text| !text.is_empty());
        let count = |count: usize| words.count(count as u64);
        Some(vec![one.name.clone(), count(found.count), count(found.open), or_nothing(themes)])
    };
    let columns = [("touchpoint", false), ("comments", true), ("open", true), ("themes", false)];
    let rows = report.touchpoints().filter_map(|(_, one)| row(one)).collect();
    Table { head: head(&columns, words), rows }
}

pub(super) fn or_nothing(text: Option<String>) -> String {
    text.unwrap_or_else(|| NOTHING.into())
}
