//! The report as headings, paragraphs, lists and tables.

use super::acted::actions;
use super::between;
use super::circle::{leaving, promise};
use super::overview::{drivers, segments, trends};
use super::sentences::{gap_sentence, link_sentence, survey_change_sentence};
use super::summary::headline_summary;
use super::tables::{NEWEST, Scores, comments, kpis, priorities, trend};
use crate::analysis::{GapVerdict, Report, RoundHead, StageReport};
use crate::i18n::{Arg, Words};
use crate::journey::LogEntry;
use crate::wording::report::metric_and_scale;

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What it is about; once, at the top.
    Title(String),
    /// Begins a part.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Lines of equal rank.
    List(Vec<String>),
    /// Rows and columns.
    Table(Table),
}

/// Rows and columns, every row as long as the head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called, and whether they hold numbers.
    pub head: Vec<(String, bool)>,
    /// The cells.
    pub rows: Vec<Vec<String>>,
}

/// The whole report in reading order: in short, stage by stage, changes, drops, where to begin,
/// KPIs, feedback, actions.
#[must_use]
pub fn document(report: &Report, words: &Words) -> Vec<Block> {
    let mut blocks = opening(report, words);
    let scores = Scores::new(report, words);
    if let Some(table) = scores.overall() {
        blocks.push(Block::Heading(words.text("report-overall")));
        blocks.push(Block::Table(table));
    }
    for stage in &report.stages {
        blocks.push(Block::Heading(stage_heading(report, stage, words)));
        let table = scores.of_stage(stage);
        if !table.rows.is_empty() {
            blocks.push(Block::Table(table));
        }
    }
    let (said, tables) = (experience(report, words), promise(report, words));
    if said.is_empty() && !tables.is_empty() {
        blocks.push(Block::Heading(words.text("experience-title")));
    }
    part(&mut blocks, "experience-title", said, words);
    blocks.extend(tables);
    part(&mut blocks, "report-changes", changes(report, words), words);
    part(&mut blocks, "report-drops", drops(report, words), words);
    blocks.extend(shown(between::steps(report, words)));
    part(&mut blocks, "report-trends", trends(report, words), words);
    part(&mut blocks, "report-segments", segments(report, words), words);
    blocks.extend(shown(between::segments(report, words)));
    part(&mut blocks, "report-drivers", drivers(report, words), words);
    for (key, table) in [
        ("report-priorities", priorities(report, words)),
        ("report-trend", trend(report, words)),
        ("report-kpis", kpis(report, words)),
        ("report-leaving", leaving(report, words)),
        ("report-comments", comments(report, words)),
        ("report-actions", actions(report, words)),
    ] {
        if !table.rows.is_empty() {
            blocks.push(Block::Heading(table_heading(key, report, words)));
            blocks.push(Block::Table(table));
        }
        if key == "report-kpis" {
            let links = links(report, words);
            blocks.extend((!links.is_empty()).then_some(Block::List(links)));
        }
    }
    part(&mut blocks, "report-workshop", workshop(report, words), words);
    blocks.push(Block::Text(footnote(report, words)));
    blocks
}

/// A table that has no room for all rounds says which it has.
fn table_heading(key: &str, report: &Report, words: &Words) -> String {
    if key == "report-trend" && report.rounds.len() > NEWEST {
        return words.with("report-trend-newest", &[("count", Arg::from(NEWEST))]);
    }
    words.text(key)
}

fn shown(table: Table) -> Option<Block> {
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// What happened in workshops, with its time.
fn workshop(report: &Report, words: &Words) -> Vec<String> {
    let entry = |entry: &LogEntry| {
        format!("{}: {}", words.moment(entry.at), entry.text.replace('\n', " · "))
    };
    report.workshop.log.iter().map(entry).collect()
}

/// What we want customers to experience, and where the promise is not led; nothing where nothing is said.
fn experience(report: &Report, words: &Words) -> Vec<String> {
    let said = &report.experience;
    let lines = [
        ("inspector-feelings", &said.feelings),
        ("inspector-distinction", &said.distinction),
        ("inspector-exceeding", &said.exceeding),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let mut lines: Vec<String> =
        lines.map(|(key, text)| format!("{}: {}", words.text(key), text.trim())).collect();
    if !report.unled.is_empty() {
        let names = report.unled.join(", ");
        let args = [("names", Arg::from(&names)), ("n", Arg::from(1_usize))];
        lines.push(words.with("experience-unled", &args));
    }
    lines
}

fn part(blocks: &mut Vec<Block>, key: &str, lines: Vec<String>, words: &Words) {
    if !lines.is_empty() {
        blocks.push(Block::Heading(words.text(key)));
        blocks.push(Block::List(lines));
    }
}

/// What the numbers do not know. Of one round alone nothing is said about changes.
#[must_use]
pub fn limits(report: &Report, words: &Words) -> String {
    let mut text = words.text("report-footnote");
    if report.compared.is_some() {
        text.push(' ');
        text.push_str(&words.text("report-caveat-cause"));
    }
    text
}

/// The same, and what is easily taken for a change.
fn footnote(report: &Report, words: &Words) -> String {
    let mut parts = vec![limits(report, words)];
    if report.compared.is_some() {
        parts.push(words.text("report-caveat-lowest"));
    }
    if report.compared.is_some() && report.rounds.len() > 2 {
        parts.push(words.text("report-caveat-rounds"));
    }
    parts.join(" ")
}

fn opening(report: &Report, words: &Words) -> Vec<Block> {
    let title = report.title.trim();
    let title = if title.is_empty() { words.text("report-untitled") } else { title.into() };
    let rounds = round_line(report, words);
    vec![
        Block::Title(title),
        Block::Text(rounds),
        Block::Heading(words.text("report-in-short")),
        Block::List(headline_summary(report, words)),
    ]
}

/// Which rounds the report is about, and the score aimed at.
#[must_use]
pub fn round_line(report: &Report, words: &Words) -> String {
    let round = |at: usize| report.rounds.get(at).map(|one| round_words(one, words));
    let mut rounds = match (report.compared, report.current.and_then(round)) {
        (Some((before, after)), _) => {
            let (before, after) =
                (round(before).unwrap_or_default(), round(after).unwrap_or_default());
            let args = [("before", Arg::from(&before)), ("after", Arg::from(&after))];
            words.with("report-compared", &args)
        }
        (None, Some(round)) => words.with("report-one-round", &[("round", Arg::from(&round))]),
        (None, None) => words.text("report-no-round"),
    };
    if report.is_turned_round {
        rounds.push(' ');
        rounds.push_str(&words.text("report-turned-round"));
    }
    if let Some(target) = report.target {
        let score = words.target(target);
        rounds.push(' ');
        rounds.push_str(&words.with("report-target-score", &[("score", Arg::from(&score))]));
    }
    rounds
}

fn round_words(round: &RoundHead, words: &Words) -> String {
    let Some(date) = round.date else { return round.name.clone() };
    let date = words.date(date);
    words.with("report-date-of", &[("name", Arg::from(&round.name)), ("date", Arg::from(&date))])
}

fn stage_heading(report: &Report, stage: &StageReport, words: &Words) -> String {
    let name = ("stage", Arg::from(&stage.name));
    let score = report.current.and_then(|at| stage.rounds.get(at)).copied().unwrap_or_default();
    let Some(value) = score.score100 else {
        return words.with("report-stage-no-score", &[name]);
    };
    let value = words.score(value);
    let args = [
        name,
        ("score", Arg::from(&value)),
        ("measured", Arg::from(score.measured)),
        ("all", Arg::from(stage.touchpoints.len())),
    ];
    words.with("report-stage-score", &args)
}

/// A sentence for every KPI with a rank correlation.
fn links(report: &Report, words: &Words) -> Vec<String> {
    let of_stages = report.stages.iter().flat_map(|stage| {
        let of_touchpoints = stage.touchpoints.iter().map(|one| (&one.name, &one.kpis));
        std::iter::once((&stage.name, &stage.kpis)).chain(of_touchpoints)
    });
    let kpis = of_stages.flat_map(|(place, kpis)| kpis.iter().map(move |kpi| (place, kpi)));
    kpis.filter_map(|(place, kpi)| link_sentence(kpi, place, words)).collect()
}

/// A sentence for every question that both rounds answered.
fn changes(report: &Report, words: &Words) -> Vec<String> {
    let Some(compared) = report.compared else { return Vec::new() };
    let families = [0, 1].map(|question| report.comparisons_with(question));
    let mut lines = Vec::new();
    if let Some(survey) = &report.overall {
        let sentence = survey_change_sentence(survey, compared, 1, words);
        let name = metric_and_scale(survey.metric, survey.scale, words);
        lines.push((format!("{}, {name}", words.text("report-overall")), sentence));
    }
    for (_, touchpoint) in report.touchpoints() {
        for (at, survey) in touchpoint.surveys.iter().enumerate() {
            let comparisons = families[usize::from(at > 0)];
            let sentence = survey_change_sentence(survey, compared, comparisons, words);
            let name = metric_and_scale(survey.metric, survey.scale, words);
            lines.push((format!("{}, {name}", touchpoint.name), sentence));
        }
    }
    let told = lines.into_iter().filter(|(_, sentence)| !sentence.is_empty());
    told.map(|(name, sentence)| format!("{name}: {sentence}")).collect()
}

/// The drops of the current round, and how many steps could not be tested.
fn drops(report: &Report, words: &Words) -> Vec<String> {
    let Some(round) = report.current else { return Vec::new() };
    let gaps = report.gaps.get(round).map(Vec::as_slice).unwrap_or_default();
    if gaps.is_empty() {
        return Vec::new();
    }
    let mut lines: Vec<String> =
        report.drops(round).into_iter().map(|gap| gap_sentence(gap, words)).collect();
    let untested = gaps.iter().filter(|gap| gap.verdict == GapVerdict::NotTested).count();
    if lines.is_empty() && untested < gaps.len() {
        lines.push(words.text("report-no-drops"));
    }
    if untested > 0 {
        let args = [("count", Arg::from(untested)), ("all", Arg::from(gaps.len()))];
        lines.push(words.with("report-untested-steps", &args));
    }
    lines
}
