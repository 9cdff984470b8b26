use super::*;
use crate::analysis::{Change, NotTested, ScoreReport, SurveyReport, Verdict, report};
use crate::i18n::Language;
use crate::journey::Scale;
use crate::paint::headless::{Painted, render};
use crate::paint::sample_journeys;
use crate::paint::theme::{self, LIGHT};
use crate::wording::compare::rows::{Row, Rows};
use egui::Vec2;

fn sample(name: &str) -> Report {
    report(&sample_journeys::journey(name))
}

/// The samples with two rounds, and what is said of them.
fn compared() -> impl Iterator<Item = (&'static str, Report)> {
    let all = sample_journeys::NAMES.into_iter().map(|name| (name, sample(name)));
    all.filter(|(_, report)| report.compared.is_some())
}

fn painted(report: &Report, language: Language, order: Order, width: f32) -> Painted {
    render(Vec2::new(width, 4000.0), theme::install, |ui| {
        compare(ui, report, Words::of(language), &LIGHT, order, None);
    })
    .cut_below(16.0)
}

/// A name in rows as it was written.
fn joined(text: &str) -> String {
    text.replace("-\n", "").replace('\n', " ")
}

#[test]
fn every_sample_paints_its_texts_within_the_page_and_apart() {
    for (name, report) in compared() {
        for language in Language::ALL {
            for order in [Order::Journey, Order::Change, Order::Target] {
                for width in [MIN_WIDTH, WHOLE_WIDTH, 1224.0, 1860.0] {
                    let painted = painted(&report, language, order, width);
                    let page = Rect::from_min_size(egui::Pos2::ZERO, painted.size);
                    let texts = painted.texts();
                    for (_, touchpoint) in report.touchpoints() {
                        let is_there =
                            texts.iter().any(|(text, _)| joined(text) == touchpoint.name);
                        assert!(is_there, "{name}: {}", touchpoint.name);
                    }
                    for (at, (text, place)) in texts.iter().enumerate() {
                        assert!(page.expand(1.0).contains_rect(*place), "{name} {width}: {text}");
                        for (other, beside) in &texts[at + 1..] {
                            let clash = place.shrink(2.0).intersects(beside.shrink(2.0));
                            assert!(!clash, "{name} {width} {language:?}: “{text}” on “{other}”");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_report_paints_the_same() {
    let report = sample("kahvila");
    let paint = || painted(&report, Language::Fi, Order::Journey, 1200.0).texts();
    assert_eq!(paint(), paint());
}

#[test]
fn without_rounds_there_is_a_reason() {
    let mut report = sample("kahvila");
    report.compared = None;
    let texts = painted(&report, Language::En, Order::Journey, 900.0).texts();
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0].0, "Nothing to compare yet");
}

#[test]
fn the_cafes_queue_is_the_first_thing_to_see() {
    let report = sample("kahvila");
    let rows = Rows::of(&report, Order::Journey);
    let row = rows.most_notable.and_then(|at| rows.get(&report, at)).expect("a change");
    assert_eq!(row.verdict(), Some(Verdict::Worse));
    let words = Words::of(Language::Fi);
    let sentence = texts::sentence(&row, report.comparisons(), words);
    assert!(sentence.starts_with("Jono kassalla: pisteet laskivat 10 ("), "{sentence}");
    assert!(sentence.contains("12 vertailua huomioon ottaen: 2–19)"), "{sentence}");
}

#[test]
fn orders_put_the_largest_first_and_the_unknown_last() {
    for (name, report) in compared() {
        let found = Rows::of(&report, Order::Change);
        let size = |at| found.get(&report, at).and_then(|row: Row<'_>| row.diff());
        let sizes: Vec<f64> = found.group(0).map(|at| size(at).map_or(-1.0, f64::abs)).collect();
        assert!(sizes.is_sorted_by(|a, b| a >= b), "{name}");
        assert_eq!(found.len(), Rows::of(&report, Order::Journey).len());
        assert!(Rows::every(&report, Order::Journey).len() >= found.len());
    }
}

/// A report with one touchpoint and one question, to be changed at will.
fn one(change: impl FnOnce(&mut SurveyReport)) -> Report {
    let mut report = sample("kahvila");
    report.overall = None;
    report.stages.truncate(1);
    let touchpoints = &mut report.stages[0].touchpoints;
    touchpoints.truncate(1);
    touchpoints[0].surveys.truncate(1);
    change(&mut touchpoints[0].surveys[0]);
    report
}

fn verdict_of(report: &Report) -> (Option<Verdict>, String) {
    let rows = Rows::of(report, Order::Journey);
    let row = rows.get(report, 0).expect("a row");
    let words = Words::of(Language::En);
    (row.verdict(), texts::sentence(&row, report.comparisons(), words))
}

fn after(survey: &mut SurveyReport) -> &mut ScoreReport {
    survey.rounds[1].as_mut().expect("answers after")
}

fn judge(survey: &mut SurveyReport, change: impl FnOnce(&mut Change)) {
    change(survey.change.as_mut().expect("a change"));
}

#[test]
fn every_verdict_has_its_sentence() {
    let untested = |why: NotTested, change: &dyn Fn(&mut SurveyReport)| {
        let report = one(|survey| {
            judge(survey, |change| {
                (change.verdict, change.p_holm) = (Verdict::NotTested(why), None);
            });
            change(survey);
        });
        let (verdict, sentence) = verdict_of(&report);
        assert_eq!(verdict, Some(Verdict::NotTested(why)));
        sentence
    };
    let text = untested(NotTested::ScaleChanged, &|survey| {
        after(survey).scale = Scale::new(1, 10, crate::journey::Better::Higher).expect("a scale");
    });
    assert!(text.contains("from 1–5 to 1–10"), "{text}");
    let text = untested(NotTested::TooFew, &|survey| after(survey).n = 7);
    assert!(text.contains("7 after"), "{text}");
    let all = [
        NotTested::QuestionChanged,
        NotTested::Assumed,
        NotTested::NoScore,
        NotTested::OnlyBefore,
        NotTested::OnlyAfter,
    ]
    .map(|why| untested(why, &|_| ()));
    let different: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), all.len(), "{all:?}");

    let found = verdict_of(&one(|survey| {
        judge(survey, |change| {
            change.verdict = Verdict::Worse;
            let ends = Some((-10.3, -2.2));
            (change.diff, change.interval, change.holm_interval) = (Some(-6.2), ends, ends);
            change.p_holm = Some(0.03);
        });
    }));
    assert_eq!(found.0, Some(Verdict::Worse));
    assert!(found.1.contains("fell by 6 points (95% interval: 2–10). That is more"), "{}", found.1);
}
