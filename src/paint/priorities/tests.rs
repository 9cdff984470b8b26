use super::*;
use crate::analysis::report;
use crate::i18n::Language;
use crate::paint::headless::{Painted, render};
use crate::paint::sample_journeys;
use crate::paint::theme::{self, LIGHT};
use crate::wording::priorities::items::{Group, Items, Missing, Order};
use egui::{Pos2, Vec2};

fn sample(name: &str) -> Report {
    report(&sample_journeys::journey(name))
}

fn painted(report: &Report, language: Language, width: f32) -> (Painted, PrioritiesResponse) {
    let mut response = PrioritiesResponse::default();
    let painted = render(Vec2::new(width, 4000.0), theme::install, |ui| {
        response = priorities(ui, report, Words::of(language), &LIGHT, None);
    });
    (painted.cut_below(16.0), response)
}

#[test]
fn every_sample_names_every_point_and_no_text_lies_on_another() {
    for name in sample_journeys::NAMES {
        let report = sample(name);
        for language in Language::ALL {
            for width in [MIN_WIDTH, 832.0, 1168.0, 1452.0, 1860.0] {
                let (painted, response) = painted(&report, language, width);
                let page = Rect::from_min_size(Pos2::ZERO, painted.size);
                let texts = painted.texts();
                for (at, (text, place)) in texts.iter().enumerate() {
                    assert!(page.expand(1.0).contains_rect(*place), "{name} {width}: {text}");
                    for (other, beside) in &texts[at + 1..] {
                        // A point may lie on the quiet word of its field.
                        let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
                        let clash = place.shrink(2.0).intersects(beside.shrink(2.0));
                        let clash = clash && !is_number(text) && !is_number(other);
                        assert!(!clash, "{name} {width} {language:?}: “{text}” on “{other}”");
                    }
                }
                assert_eq!(response.rows.len(), report.touchpoints().count());
                for point in &response.points {
                    assert!(point.label.is_some(), "{name} {width}: no room for {}", point.name);
                }
            }
        }
    }
}

#[test]
fn names_in_the_matrix_stand_apart_and_off_all_points() {
    for name in sample_journeys::NAMES {
        for width in [832.0, 1168.0, 1452.0] {
            let (_, response) = painted(&sample(name), Language::Fi, width);
            let points = &response.points;
            for (at, point) in points.iter().enumerate() {
                let Some(label) = point.label else { continue };
                for other in points[at + 1..].iter().filter_map(|other| other.label) {
                    assert!(!label.intersects(other), "{name}: {}", point.name);
                }
                for other in points {
                    let radius = other.rect.width() / 2.0;
                    let near = label.distance_to_pos(other.rect.center());
                    assert!(near >= radius - 0.1, "{name}: {} on {}", point.name, other.name);
                }
            }
        }
    }
}

#[test]
fn points_show_their_score_and_stand_apart() {
    for name in sample_journeys::NAMES {
        let (_, response) = painted(&sample(name), Language::En, 1168.0);
        let points = &response.points;
        for (at, point) in points.iter().enumerate() {
            for other in &points[at + 1..] {
                let gap = point.rect.center().distance(other.rect.center());
                let sizes = f32::midpoint(point.rect.width(), other.rect.width());
                assert!(gap >= sizes, "{name}: {} on {}", point.name, other.name);
            }
        }
    }
}

#[test]
fn the_same_report_paints_the_same() {
    let report = sample("kahvila");
    let paint = || painted(&report, Language::Fi, 1200.0).0.texts();
    assert_eq!(paint(), paint());
}

#[test]
fn the_list_goes_by_priority_and_ties_by_the_journey() {
    for name in sample_journeys::NAMES {
        let report = sample(name);
        let order = Order::of(&report);
        let items = Items::new(&report, &order);
        let place = |item: &crate::wording::priorities::items::Item<'_>| {
            report.touchpoints().position(|(_, one)| one.id == *item.id).expect("there")
        };
        let short: Vec<_> = items.group(Group::Short).collect();
        for pair in short.windows(2) {
            let (Some(a), Some(b)) = (pair[0].ranked(), pair[1].ranked()) else { continue };
            let in_order = a.priority > b.priority
                || (a.priority == b.priority && place(&pair[0]) < place(&pair[1]));
            assert!(in_order, "{name}: {} before {}", pair[0].name, pair[1].name);
        }
        let ranks = items.group(Group::Short).filter_map(|item| item.ranked()?.rank);
        assert!(ranks.eq(1..=items.group(Group::Short).count()));
        let there = items.group(Group::There).filter_map(|item| item.ranked().copied());
        assert!(there.into_iter().all(|ranked| ranked.rank.is_none()));
    }
}

#[test]
fn the_cafe_is_told_what_to_fix_first_and_how_sure_that_is() {
    let report = sample("kahvila");
    let order = Order::of(&report);
    let items = Items::new(&report, &order);
    let first = texts::first(&items, Words::of(Language::Fi));
    assert!(first.starts_with("Aloita tästä: Jono kassalla – tärkeys 5, "), "{first}");
    assert!(first.ends_with("; koko 95\u{a0}%:n luottamusväli on sen alla."), "{first}");
}

#[test]
fn a_first_that_is_not_sure_says_so_and_names_the_first_that_is() {
    let mut report = sample("kahvila");
    for stage in &mut report.stages {
        for one in &mut stage.touchpoints {
            if one.name == "Jono kassalla" {
                one.versus_target = crate::analysis::VersusTarget::Undecided;
            }
        }
    }
    let first = texts::first(&Items::new(&report, &Order::of(&report)), Words::of(Language::En));
    assert!(first.contains("but the target lies within the 95% interval. First whose whole interval is below target: Reklamaatio"), "{first}");
}

#[test]
fn what_is_missing_is_said() {
    let mut report = sample("kahvila");
    let one = &mut report.stages[0].touchpoints[0];
    (one.importance, one.target, one.priority) = (None, None, None);
    one.surveys.clear();
    let order = Order::of(&report);
    let items = Items::new(&report, &order);
    let last = items.get(items.len() - 1).expect("an item");
    let expected = vec![Missing::Importance, Missing::Target, Missing::Score];
    assert_eq!(last.found.as_ref().err(), Some(&expected));
    let sentence = texts::sentence(&last, Words::of(Language::En));
    assert!(sentence.contains("Missing: importance, target, score of this round"), "{sentence}");
    let (_, response) = painted(&report, Language::En, 1168.0);
    assert_eq!(response.points.len() + 1, response.rows.len());
}

#[test]
fn nothing_at_all_is_told_kindly() {
    let report = Report::default();
    let (page, response) = painted(&report, Language::En, 900.0);
    assert_eq!(page.texts().len(), 2);
    assert!(response.rows.is_empty() && response.points.is_empty());

    let mut report = sample("kahvila");
    for stage in &mut report.stages {
        stage.touchpoints.iter_mut().for_each(|one| one.priority = None);
        stage.touchpoints.iter_mut().for_each(|one| one.importance = None);
    }
    let (page, response) = painted(&report, Language::En, 900.0);
    assert!(response.points.is_empty() && !response.rows.is_empty());
    assert!(page.texts().iter().any(|(text, _)| {
        text.starts_with("No order can be computed yet: it needs importance, target and score.")
    }));
}

#[test]
fn many_touchpoints_of_the_same_kind_do_not_break_anything() {
    let mut report = sample("webshop");
    let one = report.stages[1].touchpoints[0].clone();
    report.stages[1].touchpoints.extend(std::iter::repeat_n(one, 300));
    let (_, response) = painted(&report, Language::Fi, 1168.0);
    // Those on the page are drawn; in the matrix those that cannot be told apart are drawn as one.
    assert!(response.rows.len() > 80);
    let stand_for: usize = response.points.iter().map(|point| 1 + point.more).sum();
    assert!(stand_for > 300 && response.points.len() < 200, "{}", response.points.len());
    let labels: Vec<Rect> = response.points.iter().filter_map(|point| point.label).collect();
    for (at, label) in labels.iter().enumerate() {
        assert!(labels[at + 1..].iter().all(|other| !other.intersects(*label)));
    }
}
