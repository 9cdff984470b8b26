//! What it costs to let a journey out, by its number of touchpoints: picture, pages, workbook and web page.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use polku::analysis::{self, Report};
use polku::export::paper::{Page, PageSize};
use polku::export::{Format, Job, Watch, What, Wish};
use polku::i18n::{Language, Words};
use polku::journey::{
    Answers, Journey, Metric, Round, RoundId, Scale, Stage, StageId, StageKind, Survey, SurveyId,
    Tally, Touchpoint, TouchpointId,
};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

/// Stages of ten touchpoints with one question each, answered in two rounds.
fn journey(count: u64) -> Journey {
    let rounds: Vec<Round> =
        (0..2).map(|at| Round::new(RoundId::from_bits(at), &format!("Round {at}"), None)).collect();
    let mut seed = fastrand::Rng::with_seed(7);
    let mut touchpoint = |at: u64| {
        let id = TouchpointId::from_bits(100_000 + at);
        let mut one = Touchpoint::new(id, &format!("Touchpoint number {at}"));
        let scale = Scale::usual(Metric::Csat);
        let id = SurveyId::from_bits(1_000_000 + at);
        let answers = rounds.iter().map(|round| {
            let counts: BTreeMap<i32, u64> =
                scale.points().map(|it| (it, seed.u64(1..40))).collect();
            Answers::new(round.id.clone(), Tally::Counts(counts))
        });
        let survey = Survey::new(id, Metric::Csat, scale, "How satisfied were you?");
        one.surveys.extend(survey.with_all_answers(answers.collect()).map(Arc::new));
        Arc::new(one)
    };
    let stages = (0..count.div_ceil(10)).map(|at| {
        let name = format!("Stage {at}");
        let mut stage = Stage::new(StageId::from_bits(10_000_000 + at), StageKind::Use, &name);
        let last = count.min(at * 10 + 10);
        stage.touchpoints = (at * 10..last).map(&mut touchpoint).collect();
        Arc::new(stage)
    });
    let stages = stages.collect();
    Journey { title: "A journey".into(), stages, rounds, ..Journey::default() }
}

fn wishes() -> Vec<(&'static str, Wish)> {
    let map = |format| Wish::new(What::default(), format);
    let a4 = Page { size: PageSize::A4, landscape: true };
    vec![
        ("svg", map(Format::Svg)),
        ("png", Wish { scale: 1.0, ..map(Format::Png) }),
        ("pdf", Wish { page: a4, ..map(Format::Pdf) }),
        ("xlsx", Wish::new(What::Report, Format::Xlsx)),
        ("html", Wish::new(What::Report, Format::Html)),
    ]
}

fn going_out(criterion: &mut Criterion) {
    let watch = Watch::default();
    for count in [13, 500, 10_000] {
        let journey = journey(count);
        let report: Report = analysis::report(&journey);
        let job = Job { journey: &journey, report: &report, words: Words::of(Language::En) };
        let mut group = criterion.benchmark_group("going_out");
        group.sample_size(10);
        for (name, wish) in wishes() {
            // A picture of so many pixels is refused; that, too, takes its time.
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                bencher.iter(|| black_box(job.run(&wish, &watch).is_ok()));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, going_out);
criterion_main!(benches);
