use super::*;
use crate::analysis::{
    DriverItem, DriversReport, StageReport, SurveyReport, TouchpointReport, VersusTarget,
    WhyNoDrivers, report,
};
use crate::i18n::Language;
use crate::paint::headless::{Painted, render};
use crate::paint::sample_journeys;
use crate::paint::theme::{self, LIGHT};
use crate::stats::{LeftOut, Weight};
use egui::{Pos2, Vec2};

/// The café, with shares as they might be.
fn sample() -> Report {
    let mut found = report(&sample_journeys::journey("kahvila"));
    let asked: Vec<(SurveyId, TouchpointReport)> = found
        .touchpoints()
        .filter_map(|(_, one)| Some((one.headline()?.id.clone(), one.clone())))
        .collect();
    let item = |(at, (survey, touchpoint)): (usize, &(SurveyId, TouchpointReport))| DriverItem {
        survey: survey.clone(),
        touchpoint: touchpoint.id.clone(),
        name: touchpoint.name.clone(),
        importance: touchpoint.importance,
        weight: Some(Weight {
            share: 0.3 / (at + 1) as f64,
            lo: 0.2 / (at + 1) as f64,
            hi: 0.5 / (at + 1) as f64,
            epsilon: 0.1,
        }),
        r: Some(0.5),
    };
    found.drivers = DriversReport {
        outcome: Some(SurveyId::from_bits(1)),
        round: Some("Syksy 2026".into()),
        n: Some(181),
        r2: Some(0.46),
        items: asked.iter().take(8).enumerate().map(item).collect(),
        ..DriversReport::default()
    };
    found
}

fn painted(report: &Report, language: Language, width: f32) -> (Painted, DriversResponse) {
    let mut response = DriversResponse::default();
    let painted = render(Vec2::new(width, 4000.0), theme::install, |ui| {
        response = drivers(ui, report, Words::of(language), &LIGHT, None);
    });
    (painted.cut_below(16.0), response)
}

fn says(painted: &Painted, part: &str) -> bool {
    painted.texts().iter().any(|(text, _)| text.contains(part))
}

#[test]
fn every_question_has_a_row_a_point_and_a_name_on_the_page() {
    let report = sample();
    for language in Language::ALL {
        for width in [MIN_WIDTH, 1168.0, 1500.0] {
            let (painted, response) = painted(&report, language, width);
            assert_eq!(response.rows.len(), 8);
            assert!(!response.points.is_empty());
            let page = Rect::from_min_size(Pos2::ZERO, painted.size);
            for (text, place) in painted.texts() {
                assert!(page.expand(1.0).contains_rect(place), "{language:?} {width}: {text}");
            }
        }
    }
}

#[test]
fn a_top_whose_intervals_overlap_names_no_winner() {
    let mut report = sample();
    let (page, _) = painted(&report, Language::En, 1168.0);
    assert!(says(&page, "The top cannot be told apart"));
    for item in report.drivers.items.iter_mut().skip(1) {
        item.weight = Some(Weight { share: 0.05, lo: 0.01, hi: 0.1, epsilon: 0.02 });
    }
    let (page, _) = painted(&report, Language::En, 1168.0);
    assert!(says(&page, "Its interval lies above all others"));
    assert!(!says(&page, "drive") && !says(&page, "because of"));
}

#[test]
fn what_is_missing_is_said_and_nothing_is_drawn() {
    let mut report = sample();
    report.drivers.items.clear();
    for (why, n, expected) in [
        (WhyNoDrivers::TooFew, 64, "Too few to tell (64 of 100 people)."),
        (WhyNoDrivers::NoConnection, 120, "No connection can be shown."),
        (WhyNoDrivers::Impossible, 120, "too different to be put together"),
    ] {
        (report.drivers.why_none, report.drivers.n) = (Some(why), Some(n));
        let (page, response) = painted(&report, Language::En, 1168.0);
        assert!(says(&page, expected), "{why:?}");
        assert!(response.rows.is_empty() && response.points.is_empty());
    }
    report.drivers.outcome = None;
    let (page, _) = painted(&report, Language::En, 1168.0);
    assert!(says(&page, "No overall score is chosen"));
}

#[test]
fn what_was_left_out_is_named_with_its_reason() {
    let mut report = sample();
    let left: Vec<SurveyId> =
        report.drivers.items[6..].iter().map(|one| one.survey.clone()).collect();
    report.drivers.items.truncate(6);
    let why = [(LeftOut::TooFewPairs, 18), (LeftOut::NoVariation, 150)];
    report.drivers.left_out = left
        .into_iter()
        .zip(why)
        .map(|(survey, (why, pairs))| crate::analysis::LeftOutReport { survey, why, pairs })
        .collect();
    let (page, _) = painted(&report, Language::En, 1168.0);
    assert!(says(&page, "(18)"));
    assert!(says(&page, "Everybody answered the same:"));
    assert!(says(&page, "In other data, whose people cannot be matched:"));
}

#[test]
fn without_a_target_or_an_importance_the_picture_says_so() {
    let mut report = sample();
    let strip = |one: &mut TouchpointReport| {
        one.target = None;
        one.versus_target = VersusTarget::Undecided;
    };
    report
        .stages
        .iter_mut()
        .flat_map(|stage: &mut StageReport| &mut stage.touchpoints)
        .for_each(strip);
    report.drivers.items.iter_mut().for_each(|one| one.importance = None);
    let (page, response) = painted(&report, Language::En, 1168.0);
    assert!(response.points.is_empty() && response.rows.len() == 8);
    assert!(says(&page, "Set target scores in the details"));
    assert!(says(&page, "There is no own estimate"));
}

#[test]
fn two_questions_of_a_touchpoint_are_told_apart() {
    let mut report = sample();
    let mut second: SurveyReport = {
        let (_, one) = report.touchpoints().next().expect("a touchpoint");
        one.headline().expect("a question").clone()
    };
    second.id = SurveyId::from_bits(99);
    second.question = "And the second question?".into();
    report.stages[0].touchpoints[0].surveys.push(second.clone());
    let item = report.drivers.items[0].clone();
    report.drivers.items.push(DriverItem { survey: second.id, ..item });
    let (page, response) = painted(&report, Language::En, 1168.0);
    assert_eq!(response.rows.len(), 9);
    assert!(says(&page, "And the second question?"));
}
