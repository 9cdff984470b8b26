//! What is done beside the window as a journey grows: the analysis, putting it in order, and exports. Time per
//! touchpoint at 10,000 against that at 1,000: 1 where the growth is linear.

use crate::shared::large;
use crate::shared::told::{self, Goal};
use polku::analysis::report;
use polku::export::picture::Picture;
use polku::export::{View, json, markdown};
use polku::i18n::{Language, Words};
use polku::journey::Journey;
use polku::wording::Arranged;
use std::hint::black_box;
use std::time::Instant;

const TIMES: usize = 3;

/// The median in milliseconds.
fn median(mut act: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            act();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(TIMES / 2).copied().unwrap_or_default()
}

/// Prints them.
pub fn run(_words: &[String]) {
    let words = Words::of(Language::Fi);
    let [small, large] = [1_000, 10_000].map(|size| large::journey(size, 25));
    let grows = |what: &str, act: &dyn Fn(&Journey)| {
        let [few, many] = [&small, &large].map(|journey| median(|| act(journey)));
        println!("{what:28} 1,000: {few:8.1} ms   10,000: {many:8.1} ms");
        let name = format!("{what}, a touchpoint of 10,000 to one of 1,000");
        told::ratio(&name, many / few / 10.0, Goal::AtMost(1.5));
    };
    grows("the analysis", &|journey| {
        black_box(report(journey));
    });
    let [few, many] = [&small, &large].map(report);
    let of = |journey: &Journey| {
        if journey.stages.len() == small.stages.len() { &few } else { &many }
    };
    grows("putting it in order", &|journey| {
        black_box(Arranged::new(of(journey).clone()));
    });
    grows("the report as JSON", &|journey| {
        black_box(json::report(of(journey)));
    });
    grows("the report as Markdown", &|journey| {
        black_box(markdown::report(of(journey), words));
    });
    // A sheet of 10,000 touchpoints is larger than any that is printed.
    let [small, large] = [50, 500].map(|size| large::journey(size, 25));
    let [few, many] = [&small, &large].map(|journey| {
        let report = report(journey);
        let picture = Picture { journey, report: &report, words, view: View::Map };
        median(|| {
            black_box(picture.svg());
        })
    });
    println!("{:28}    50: {few:8.1} ms      500: {many:8.1} ms", "the map as SVG");
    let ratio = many / few / 10.0;
    told::ratio("the map as SVG, a touchpoint of 500 to one of 50", ratio, Goal::AtMost(1.5));
}
