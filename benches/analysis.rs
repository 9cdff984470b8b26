//! How the analysis grows with the journey, and what one comparison costs.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use polku::analysis::report;
use polku::journey::{
    Answers, Better, Journey, Metric, Round, RoundId, Scale, Stage, StageId, StageKind, Survey,
    SurveyId, Tally, Touchpoint, TouchpointId,
};
use polku::stats;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

/// A journey of `touchpoints` touchpoints in five stages with three rounds of 60–259 answers on 1–5.
fn journey(touchpoints: usize) -> Journey {
    let rounds: Vec<Round> =
        (0..3).map(|at| Round::new(RoundId::from_bits(at), &format!("Round {at}"), None)).collect();
    let per_stage = touchpoints.div_ceil(5);
    let mut seed = fastrand::Rng::with_seed(7);
    let stages = StageKind::FIVE.into_iter().enumerate().map(|(at, kind)| {
        let mut stage = Stage::new(StageId::from_bits(seed.u64(..)), kind, &format!("Stage {at}"));
        let left = touchpoints.saturating_sub(at * per_stage).min(per_stage);
        stage.touchpoints = (0..left).map(|_| Arc::new(touchpoint(&mut seed, &rounds))).collect();
        Arc::new(stage)
    });
    Journey { stages: stages.collect(), rounds: rounds.clone(), ..Journey::default() }
}

fn touchpoint(seed: &mut fastrand::Rng, rounds: &[Round]) -> Touchpoint {
    let scale = Scale::new(1, 5, Better::Higher).expect("1–5 is a scale");
    let id = SurveyId::from_bits(seed.u64(..));
    let mut survey = Survey::new(id, Metric::Csat, scale, "How satisfied were you?");
    for round in rounds {
        let counts: BTreeMap<i32, u64> = (1..=5).map(|score| (score, seed.u64(12..52))).collect();
        let answers = Answers::new(round.id.clone(), Tally::Counts(counts));
        survey = survey.with_answers(answers).expect("the scores are on the scale");
    }
    let mut touchpoint = Touchpoint::new(TouchpointId::from_bits(seed.u64(..)), "Touchpoint");
    touchpoint.surveys.push(Arc::new(survey));
    touchpoint
}

fn analysis(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("analysis");
    group.sample_size(10);
    for touchpoints in [13, 500, 10_000] {
        let journey = journey(touchpoints);
        // Time per touchpoint is the same in all three where the growth is linear.
        group.throughput(Throughput::Elements(touchpoints as u64));
        group.bench_with_input(
            BenchmarkId::from_parameter(touchpoints),
            &journey,
            |bench, journey| {
                bench.iter(|| report(black_box(journey)));
            },
        );
    }
    group.finish();
}

fn comparison(criterion: &mut Criterion) {
    let tally = |counts: [u64; 5]| stats::Tally::new(1, counts.to_vec(), stats::GoodEnd::High);
    let before = tally([20, 22, 25, 18, 15]).expect("five points");
    let after = tally([10, 15, 25, 28, 22]).expect("five points");
    criterion.bench_function("a comparison, 2 × 100 answers", |bench| {
        bench.iter(|| {
            let before = stats::Sample::of_tally(black_box(&before))?;
            let after = stats::Sample::of_tally(black_box(&after))?;
            Some(stats::independent(&before, &after))
        });
    });
}

criterion_group!(benches, analysis, comparison);
criterion_main!(benches);
