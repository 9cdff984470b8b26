//! What the feedback view costs with many comments: a frame costs the same with 100 and with 100,000; what grows
//! with their number (searching, counting words) runs on other threads; tagging one does not copy the others.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use polku::analysis::{self, Filter, frequent_words};
use polku::document::Document;
use polku::edit::Edit;
use polku::i18n::{Language, Words};
use polku::journey::{
    Date, Feedback, FeedbackId, Journey, Round, RoundId, Stage, StageId, StageKind, Touchpoint,
    TouchpointId,
};
use polku::paint::theme;
use polku::ui::action::Actions;
use polku::ui::context::{Context, Selection};
use polku::ui::view::feedback::{self, FeedbackState, Found, Lists};
use polku::wording::Arranged;
use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::Arc;

const VOCABULARY: &str = "jono kassalla liian pitkä henkilökunta ystävällinen hinnat hinta toimitus \
    toimituksen myöhässä verkkosivut eivät toimi pysäköinti tuote laadukas rikki palautus hidas ja se \
    on oli mutta kun kiitos suosittelen tilaus väärä lasku epäselvä kahvi kylmä viihtyisä";

/// Comments of 5–29 words at ten touchpoints in two rounds; half of them have a theme.
fn journey(comments: u64) -> Journey {
    let mut seed = fastrand::Rng::with_seed(7);
    let words: Vec<&str> = VOCABULARY.split_whitespace().collect();
    let rounds: Vec<Round> =
        (0..2).map(|at| Round::new(RoundId::from_bits(at), &format!("Round {at}"), None)).collect();
    let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "Use");
    stage.touchpoints = (0..10_u64)
        .map(|at| {
            let mut one =
                Touchpoint::new(TouchpointId::from_bits(1000 + at), &format!("Point {at}"));
            let range = comments * at / 10..comments * (at + 1) / 10;
            one.feedback = range.map(|id| Arc::new(comment(id, &words, &mut seed))).collect();
            Arc::new(one)
        })
        .collect();
    Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn comment(id: u64, words: &[&str], seed: &mut fastrand::Rng) -> Feedback {
    let count = seed.usize(5..30);
    let text: Vec<&str> = (0..count).filter_map(|_| seed.choice(words).copied()).collect();
    let round = RoundId::from_bits(seed.u64(0..2));
    let mut one = Feedback::new(FeedbackId::from_bits(100_000 + id), &text.join(" "), Some(round));
    if seed.bool() {
        one.themes.extend(seed.choice(words).map(|word| (*word).to_owned()));
    }
    one
}

fn found(journey: &Arc<Journey>, text: &str, earlier: Option<&Found>) -> Found {
    let filter = Filter { text: text.into(), ..Filter::default() };
    Found::new(Arc::clone(journey), (filter, None), &BTreeSet::new(), earlier, 1)
}

/// A frame of the view in the middle of the list, while somebody scrolls.
fn frame(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("feedback: a frame");
    for comments in [100, 100_000] {
        let journey = Arc::new(journey(comments));
        let report = Arranged::new(analysis::report(&journey));
        let found = found(&journey, "", None);
        let words = frequent_words(&found.comments, 300);
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut state = FeedbackState::default();
        let mut down = true;
        group.bench_function(BenchmarkId::from_parameter(comments), |bench| {
            bench.iter(|| {
                let cx = Context {
                    discreet: false,
                    lanes: &[],
                    journey: &journey,
                    report: &report,
                    persona: None,
                    words: Words::of(Language::Fi),
                    theme: &theme::LIGHT,
                    selection: &Selection::Journey,
                    path: None,
                    today: Date::constant(2026, 11, 22),
                };
                let lists = Lists { found: Some(&found), words: &words };
                down = !down;
                let input = wheel(if down { -640.0 } else { 600.0 });
                let mut output = ctx.run_ui(input, |ui| {
                    feedback::show(ui, &cx, lists, &mut state, &mut Actions::default());
                });
                output.textures_delta.clear();
                let shapes = std::mem::take(&mut output.shapes);
                black_box(ctx.tessellate(shapes, 1.0))
            });
        });
    }
    group.finish();
}

/// The wheel over the list of a window of 1280 × 800.
fn wheel(delta: f32) -> egui::RawInput {
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 800.0));
    egui::RawInput {
        screen_rect: Some(screen),
        events: vec![
            egui::Event::PointerMoved(egui::pos2(300.0, 400.0)),
            egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: egui::vec2(0.0, delta),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: egui::Modifiers::NONE,
            },
        ],
        ..egui::RawInput::default()
    }
}

fn work(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("feedback: 100,000 comments");
    group.sample_size(10);
    let journey = Arc::new(journey(100_000));
    let all = found(&journey, "", None);
    group.bench_function("first list", |bench| bench.iter(|| found(&journey, "", None)));
    group.bench_function("another search", |bench| {
        bench.iter(|| found(&journey, "jono hinta", Some(&all)));
    });
    group.bench_function("frequent words", |bench| {
        bench.iter(|| frequent_words(black_box(&all.comments), 300));
    });
    let (touchpoint, mut comment) = {
        let (_, touchpoint) = journey.touchpoints().next().expect("a touchpoint");
        let comment = touchpoint.feedback.first().expect("a comment").as_ref().clone();
        (touchpoint.id.clone(), comment)
    };
    let mut document = Document::new(journey.as_ref().clone());
    let mut number = 0;
    group.bench_function("a theme for one comment", |bench| {
        bench.iter(|| {
            number += 1;
            comment.themes = vec![format!("theme {number}")];
            let edit = Edit::ReplaceFeedback(vec![(
                polku::journey::FeedbackOf::Touchpoint(touchpoint.clone()),
                comment.clone(),
            )]);
            document.apply(edit, None)
        });
    });
    group.finish();
}

criterion_group!(benches, frame, work);
criterion_main!(benches);
