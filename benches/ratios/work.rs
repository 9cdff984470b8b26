//! What is done beside the window as a journey grows: the analysis, putting it in order, and exports. Time per
//! touchpoint at 10,000 against that at 1,000: 1 where the growth is linear.

use crate::median;
use crate::shared::large;
use crate::shared::told::{self, Goal};
use polku::analysis::report;
use polku::export::paper::{Page, PageSize};
use polku::export::{Format, Job, Watch, What, Wish, json, markdown};
use polku::i18n::{Language, Words};
use polku::journey::Journey;
use polku::wording::Arranged;
use std::hint::black_box;

const TIMES: usize = 3;

/// Prints them.
pub(crate) fn run(_words: &[String]) {
    let words = Words::of(Language::Fi);
    let [small, large] = [1_000, 10_000].map(|size| large::journey(size, 25));
    let grows = |what: &str, act: &dyn Fn(&Journey)| {
        let [few, many] = [&small, &large].map(|journey| median(TIMES, || act(journey)));
        println!("{what:28} 1,000: {few:8.1} ms   10,000: {many:8.1} ms");
        let name = format!("{what}, a touchpoint of 10,000 to one of 1,000");
        told::ratio(&name, many / few / 10.0, Goal::AtMost(1.5));
    };
    grows("the analysis", &|journey| {
        black_box(report(journey));
    });
    let analysis = median(TIMES, || {
        black_box(report(&large));
    });
    told::ratio("the analysis of 10,000 × 3 rounds, to 0.1 s", analysis / 100.0, Goal::AtMost(1.0));
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
    exports(words);
}

/// A sheet of 10,000 touchpoints is larger than any that is printed: 50 and 500.
fn exports(words: &'static Words) {
    let made = [50, 500].map(|size| {
        let journey = large::journey(size, 25);
        let report = report(&journey);
        (journey, report)
    });
    let map = |format| Wish::new(What::default(), format);
    let a4 = Page { size: PageSize::A4, landscape: true };
    let wishes = [
        ("the map as SVG", map(Format::Svg)),
        ("the map as PDF on A4", Wish { page: a4, ..map(Format::Pdf) }),
        ("the report as a workbook", Wish::new(What::Report, Format::Xlsx)),
        ("the report as a web page", Wish::new(What::Report, Format::Html)),
    ];
    let watch = Watch::default();
    for (what, wish) in wishes {
        let [few, many] = made.each_ref().map(|(journey, report)| {
            let job = Job { journey, report, words };
            median(TIMES, || {
                black_box(job.run(&wish, &watch).expect("an export"));
            })
        });
        println!("{what:28}    50: {few:8.1} ms      500: {many:8.1} ms");
        let name = format!("{what}, a touchpoint of 500 to one of 50");
        told::ratio(&name, many / few / 10.0, Goal::AtMost(1.5));
    }
}
