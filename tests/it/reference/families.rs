//! Comparisons that are corrected together, and their verdicts: through a journey's report.

use super::check::Check;
use super::tally;
use polku::analysis::{Change, Gap, GapVerdict, NotTested, SegmentVerdict, Verdict, report};
use polku::journey::{
    Answers, Better, Journey, Metric, Round, RoundId, Scale, Stage, StageId, StageKind, Survey,
    SurveyId, Touchpoint, TouchpointId,
};
use polku::stats::{self, Difference, GoodEnd, Sample, Tally};
use serde_json::Value;
use std::sync::Arc;

/// `adj_*`: the test and its interval.
pub(super) fn adjusted(check: &mut Check, found: Option<Difference>) {
    check.number("adj_diff", found.map(|one| one.center));
    check.number("adj_se", found.map(|one| one.se));
    check.number("adj_df", found.and_then(|one| one.df.is_finite().then_some(one.df)));
    check.number("adj_p", found.and_then(|one| one.p));
    check.number("adj_lo", found.map(|one| one.lo));
    check.number("adj_hi", found.map(|one| one.hi));
}

fn scale_of(tally: &Tally) -> Scale {
    let better = match tally.good() {
        GoodEnd::High => Better::Higher,
        GoodEnd::Low => Better::Lower,
    };
    Scale::new(tally.min(), tally.max(), better).expect("a scale")
}

fn survey(id: &str, answers: &[(&str, &Tally)]) -> Survey {
    let scale = scale_of(answers[0].1);
    let id = SurveyId::new(id).expect("an id");
    let empty = Survey::new(id, Metric::Csat, scale, "How was it?");
    answers.iter().filter(|(_, tally)| tally.n() > 0).fold(empty, |survey, (round, tally)| {
        let counts = (tally.min()..).zip(tally.counts().iter().copied()).collect();
        let round = RoundId::new(round).expect("an id");
        let answers = Answers::new(round, polku::journey::Tally::Counts(counts));
        survey.with_answers(answers).expect("they fit")
    })
}

fn journey(rounds: &[&str], surveys: Vec<Survey>) -> Journey {
    let mut stage = Stage::new(StageId::new("s").expect("an id"), StageKind::Use, "Use");
    let touchpoint = |(at, survey): (usize, Survey)| {
        let mut one = Touchpoint::new(TouchpointId::from_bits(at as u64), &at.to_string());
        one.surveys.push(Arc::new(survey));
        Arc::new(one)
    };
    stage.touchpoints = surveys.into_iter().enumerate().map(touchpoint).collect();
    let rounds = rounds.iter().map(|id| Round::new(RoundId::new(id).expect("an id"), id, None));
    Journey { rounds: rounds.collect(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

/// The changes of a family, one question a touchpoint.
fn changes(sides: &[(Tally, Tally)]) -> Vec<Option<Change>> {
    let surveys = sides
        .iter()
        .enumerate()
        .map(|(at, (before, after))| survey(&format!("q{at}"), &[("r1", before), ("r2", after)]));
    let found = report(&journey(&["r1", "r2"], surveys.collect()));
    found.touchpoints().map(|(_, one)| one.headline().and_then(|one| one.change)).collect()
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::NotShown => "not_shown",
        Verdict::NotTested(_) => "not_tested",
    }
}

fn reason(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::NotTested(NotTested::TooFew) => Some("too_few"),
        Verdict::NotTested(NotTested::OnlyBefore | NotTested::OnlyAfter) => Some("only_one_round"),
        Verdict::NotTested(why) => panic!("not expected here: {why:?}"),
        Verdict::Better | Verdict::Worse | Verdict::NotShown => None,
    }
}

/// The verdict of one comparison that stands alone.
pub(super) fn verdict_alone(check: &mut Check, before: &Tally, after: &Tally) {
    let found = changes(&[(before.clone(), after.clone())]);
    let change = found.first().copied().flatten().expect("a change");
    check.text("verdict", Some(verdict(change.verdict)));
    check.text("reason", reason(change.verdict));
}

fn sides(inputs: &Value) -> Vec<(Tally, Tally)> {
    let all = inputs["comparisons"].as_array().expect("comparisons");
    let with_scale = |one: &Value, key: &str| {
        let mut scaled = inputs.clone();
        scaled["counts"] = one[key].clone();
        tally(&scaled, "counts")
    };
    all.iter().map(|one| (with_scale(one, "before"), with_scale(one, "after"))).collect()
}

fn differences(sides: &[(Tally, Tally)]) -> Vec<Option<Difference>> {
    let one = |(a, b): &(Tally, Tally)| {
        Some(stats::independent(&Sample::of_tally(a)?, &Sample::of_tally(b)?))
    };
    sides.iter().map(one).collect()
}

fn each<T>(all: &[T], of: impl Fn(&T) -> Option<f64>) -> Vec<Option<f64>> {
    all.iter().map(of).collect()
}

fn texts(all: &[Option<&str>]) -> Value {
    Value::Array(all.iter().map(|one| one.map_or(Value::Null, Value::from)).collect())
}

pub(super) fn holm_interval(check: &mut Check, inputs: &Value) {
    let sides = sides(inputs);
    let (found, raw) = (changes(&sides), differences(&sides));
    let tested = found.iter().flatten().filter(|one| one.p.is_some()).count();
    check.count("m", tested as u64);
    check.list("diff", &each(&found, |one| one.as_ref()?.diff));
    check.list("adj_diff", &each(&raw, |one| Some(one.as_ref()?.center)));
    check.list("se", &each(&raw, |one| Some(one.as_ref()?.se)));
    check.list("df", &each(&raw, |one| Some(one.as_ref()?.df)));
    let p = each(&found, |one| one.as_ref()?.p);
    check.list("p", &p);
    check.list("p_holm", &each(&found, |one| one.as_ref()?.p_holm));
    let levels = stats::holm_levels(&p, 0.05);
    check.list("level", &each(&levels, |alpha| Some(1.0 - (*alpha)?)));
    check.list("lo", &each(&found, |one| Some(one.as_ref()?.interval?.0)));
    check.list("hi", &each(&found, |one| Some(one.as_ref()?.interval?.1)));
    check.list("lo_holm", &each(&found, |one| Some(one.as_ref()?.holm_interval?.0)));
    check.list("hi_holm", &each(&found, |one| Some(one.as_ref()?.holm_interval?.1)));
    let verdicts: Vec<_> =
        found.iter().map(|one| one.as_ref().map(|one| verdict(one.verdict))).collect();
    check.json("verdict", &texts(&verdicts));
    let reasons: Vec<_> =
        found.iter().map(|one| one.as_ref().and_then(|one| reason(one.verdict))).collect();
    check.json("reason", &texts(&reasons));
}

pub(super) fn detectable(check: &mut Check, inputs: &Value) {
    let sides = sides(inputs);
    let (found, raw) = (changes(&sides), differences(&sides));
    let tested = found.iter().flatten().filter(|one| one.p.is_some()).count();
    check.count("m", tested as u64);
    check.list("score100_before", &each(&sides, |one| Some(one.0.score100()?.value)));
    check.list("se", &each(&raw, |one| Some(one.as_ref()?.se)));
    check.list("df", &each(&raw, |one| Some(one.as_ref()?.df)));
    check.list("detectable", &each(&found, |one| one.as_ref()?.detectable));
    let flags = |of: fn(&Change) -> Option<bool>| {
        let one = |one: &Option<Change>| one.as_ref().and_then(of).map_or(Value::Null, Value::from);
        Value::Array(found.iter().map(one).collect())
    };
    check.json("improvement_possible", &flags(|one| one.improvement_possible));
    check.json("fall_possible", &flags(|one| one.fall_possible));
}

pub(super) fn drop(check: &mut Check, inputs: &Value) {
    let stops: Vec<Tally> = inputs["touchpoints"]
        .as_array()
        .expect("touchpoints")
        .iter()
        .map(|t| tally(t, "counts"))
        .collect();
    let surveys =
        stops.iter().enumerate().map(|(at, tally)| survey(&format!("q{at}"), &[("r1", tally)]));
    let found = report(&journey(&["r1"], surveys.collect()));
    let gaps: &[Gap] = &found.gaps[0];
    check.list("n", &each(&stops, |stop| Some(stop.n() as f64)));
    check.list("score100", &each(&stops, |stop| Some(stop.score100()?.value)));
    let place = |name: &str| name.parse::<f64>().ok();
    check.list("gap_from", &each(gaps, |gap| place(&gap.from_name)));
    check.list("gap_to", &each(gaps, |gap| place(&gap.to_name)));
    let bridged = |gap: &Gap| -> Value {
        gap.bridged.iter().map(|name| name.parse::<u64>().expect("a place")).collect()
    };
    check.json("bridged", &gaps.iter().map(bridged).collect());
    check.list("diff", &each(gaps, |gap| Some(gap.diff)));
    let raw: Vec<Difference> = gaps
        .iter()
        .map(|gap| {
            let sample = |name: &str| {
                let at: usize = name.parse().expect("a place");
                Sample::of_tally(&stops[at]).expect("answers")
            };
            stats::independent(&sample(&gap.from_name), &sample(&gap.to_name))
        })
        .collect();
    check.list("adj_diff", &each(&raw, |one| Some(one.center)));
    check.list("adj_se", &each(&raw, |one| Some(one.se)));
    check.list("adj_df", &each(&raw, |one| Some(one.df)));
    check.list("adj_p", &each(&raw, |one| one.p));
    check.list("adj_lo", &each(gaps, |gap| Some(gap.interval.0)));
    check.list("adj_hi", &each(gaps, |gap| Some(gap.interval.1)));
    check.json("like_questions", &gaps.iter().map(|gap| !gap.different_questions).collect());
    check.count("m", found.gap_comparisons(0) as u64);
    check.list("p_holm", &each(gaps, |gap| gap.p_holm));
    check.list("lo_holm", &each(gaps, |gap| Some(gap.holm_interval?.0)));
    check.list("hi_holm", &each(gaps, |gap| Some(gap.holm_interval?.1)));
    let verdicts: Vec<_> = gaps
        .iter()
        .map(|gap| {
            Some(match gap.verdict {
                GapVerdict::Confirmed => "confirmed",
                GapVerdict::Possible => "possible",
                GapVerdict::None => "none",
                GapVerdict::NotTested => "not_tested",
            })
        })
        .collect();
    check.json("verdict", &texts(&verdicts));
    let reasons: Vec<_> = gaps
        .iter()
        .map(|gap| match gap.verdict {
            GapVerdict::NotTested => Some("too_few"),
            _ => gap.different_questions.then_some("different_questions"),
        })
        .collect();
    check.json("reason", &texts(&reasons));
}

pub(super) fn segments(check: &mut Check, inputs: &Value) {
    let with_scale = |counts: &Value| {
        let mut scaled = inputs.clone();
        scaled["counts"] = counts.clone();
        tally(&scaled, "counts")
    };
    let segments: Vec<(&str, Tally)> = inputs["segments"]
        .as_object()
        .expect("segments")
        .iter()
        .map(|(name, counts)| (name.as_str(), with_scale(counts)))
        .collect();
    let without = inputs.get("without").filter(|counts| !counts.is_null()).map(with_scale);
    let tallies: Vec<&Tally> = segments.iter().map(|(_, tally)| tally).collect();
    let all: Vec<u64> = (0..tallies[0].counts().len())
        .map(|at| {
            let of = |tally: &Tally| tally.counts()[at];
            tallies.iter().map(|tally| of(tally)).sum::<u64>() + without.as_ref().map_or(0, of)
        })
        .collect();
    let whole = Tally::new(tallies[0].min(), all, tallies[0].good()).expect("a scale");
    let found = polku::analysis::segments(&whole, &tallies);
    check.json("segment", &segments.iter().map(|(name, _)| Value::from(*name)).collect());
    check.list("n", &each(&tallies, |one| Some(one.n() as f64)));
    check.list("score100", &each(&tallies, |one| Some(one.score100()?.value)));
    check.count("m", found.comparisons as u64);
    let rows = &found.rows;
    check.list("diff", &each(rows, |one| Some(one.difference?.diff)));
    check.list("adj_diff", &each(rows, |one| Some(one.difference?.center)));
    check.list("adj_se", &each(rows, |one| Some(one.difference?.se)));
    check.list("adj_df", &each(rows, |one| Some(one.difference?.df)));
    check.list("adj_lo", &each(rows, |one| Some(one.difference?.lo)));
    check.list("adj_hi", &each(rows, |one| Some(one.difference?.hi)));
    check.list("p", &each(rows, |one| one.p));
    check.list("p_holm", &each(rows, |one| one.p_holm));
    check.list("lo_holm", &each(rows, |one| Some(one.holm_interval?.0)));
    check.list("hi_holm", &each(rows, |one| Some(one.holm_interval?.1)));
    let verdicts = rows.iter().map(|one| match one.verdict {
        SegmentVerdict::Better => (Some("better"), None),
        SegmentVerdict::Worse => (Some("worse"), None),
        SegmentVerdict::NotShown => (Some("not_shown"), None),
        SegmentVerdict::TooFew => (Some("not_tested"), Some("too_few")),
        SegmentVerdict::OneSegment => (Some("not_tested"), Some("one_segment")),
    });
    let (verdicts, reasons): (Vec<_>, Vec<_>) = verdicts.unzip();
    check.json("verdict", &texts(&verdicts));
    check.json("reason", &texts(&reasons));
}
