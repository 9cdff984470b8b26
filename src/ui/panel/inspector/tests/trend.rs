//! Several rounds as a trend, and the KPI beside them.

use super::{Window, World, harness, toggle, touchpoint, window};
use crate::analysis::TouchpointReport;
use crate::file;
use crate::i18n::Language;
use egui::Role;
use egui_kittest::kittest::{NodeT, Queryable};

const TREND: &str = "Score in all rounds. ";

fn webshop() -> World {
    let bytes = include_bytes!("../../../../../journeys/webshop.ron");
    let path = std::path::Path::new("webshop.ron");
    let journey = file::parse(path, bytes).expect("the sample opens").journey;
    World::new(journey, touchpoint("tp-checkout"))
}

fn shown(world: World) -> Window {
    let mut window = harness(world, [400.0, 4000.0], false, false);
    window.run();
    window
}

#[test]
fn three_rounds_are_a_trend_in_words_too() {
    let window = shown(webshop());
    let all = window.get_all_by_role(Role::Image);
    let names: Vec<String> = all
        .filter_map(|node| node.accesskit_node().label())
        .filter(|name| name.starts_with(TREND))
        .collect();
    let [name] = names.as_slice() else { panic!("one trend: {names:?}") };
    for part in ["March 2026: ", "; June 2026: ", "before; September 2026: ", "after; target 80"] {
        assert!(name.contains(part), "{part} in {name}");
    }
    assert_eq!(name.matches("95%").count(), 3, "{name}");
}

#[test]
fn a_figure_stands_beside_the_score_and_too_few_rounds_say_so() {
    let mut window = shown(webshop());
    toggle(&mut window, "Checkouts completed");
    window.get_by_label_contains("Score by Checkouts completed. March 2026: 73");
    window.get_by_label("3 rounds: too few for a correlation");
}

#[test]
fn two_rounds_are_no_trend() {
    let window = window(touchpoint("tp-jono"));
    assert!(window.query_by_label_contains(TREND).is_none());
}

fn checkout(world: &mut World) -> &mut TouchpointReport {
    let mut all = world.report.stages.iter_mut().flat_map(|stage| &mut stage.touchpoints);
    all.find(|one| one.id.as_str() == "tp-checkout").expect("the checkout")
}

#[test]
fn a_round_that_asked_something_else_is_left_out() {
    let mut world = webshop();
    let survey = &mut checkout(&mut world).surveys[0];
    survey.rounds[0].as_mut().expect("a score").asked_otherwise = true;
    let window = shown(world);
    assert!(window.query_by_label_contains(TREND).is_none(), "two rounds are left");
}

#[test]
fn a_correlation_says_what_it_does_not_show() {
    let mut world = webshop();
    world.language = Language::Fi;
    let link = checkout(&mut world).kpis[0].link.as_mut().expect("a link");
    link.pairs = (0..6).map(|at| (at % 3, 70.0 + at as f64, 60.0 + at as f64)).collect();
    (link.rank_correlation, link.rank_p) = (Some(0.8), Some(0.058));
    let mut window = shown(world);
    toggle(&mut window, "Checkouts completed");
    window.get_by_label(
        "Järjestyskorrelaatio +0,80, 6 kierrosta (p\u{a0}=\u{a0}0,058). Se ei kerro, mikä johtuu mistä.",
    );
}
