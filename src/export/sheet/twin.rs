//! The table that says what a view shows, for whoever cannot see it and for whoever reckons on.

use super::{
    Sheet, actions, changes, drivers, kpis, leaving, promises, questions, themes, touchpoints,
    trend,
};
use crate::analysis::Report;
use crate::export::View;
use crate::i18n::Words;
use crate::journey::Journey;

/// The table of a view, and the columns of it that stand on paper. None for the canvas, which is written on.
#[must_use]
pub fn of_view(
    view: View,
    journey: &Journey,
    report: &Report,
    words: &Words,
) -> Option<(Sheet, Vec<usize>)> {
    let (sheet, columns): (Sheet, &[usize]) = match view {
        View::Canvas => return None,
        View::Map => (touchpoints(journey, report, words), &[0, 1, 5, 7, 8, 9, 10, 13, 16, 18]),
        View::Compare => (changes(report, words), &[0, 1, 2, 3, 4, 5, 6, 9, 10, 15]),
        View::Priorities => (touchpoints(journey, report, words), &[0, 1, 3, 6, 8, 21]),
        View::Experience => (promises(report, words), &[1, 2, 3, 4, 5, 10, 12]),
        View::Trend => (trend(report, words), &[0, 1, 2, 3, 4, 5, 6, 7]),
        View::Drivers => (drivers(report, words), &[0, 1, 2, 3, 4, 5]),
        View::Feedback => (themes(journey, words), &[0, 1, 2, 3]),
        View::Measure => (questions(journey, report, words), &[0, 1, 2, 3, 4, 6, 8]),
        View::Actions => (actions(journey, report, words), &[0, 1, 2, 3, 4, 7]),
        View::Kpis => {
            let sheet = kpis(report, words);
            let columns = (0..sheet.columns.len()).filter(|at| *at != 3).collect();
            return Some((sheet, columns));
        }
    };
    Some((sheet, columns.to_vec()))
}

/// A second table of a view that shows two things, and the columns of it that stand on paper.
#[must_use]
pub fn beside_view(view: View, report: &Report, words: &Words) -> Option<(Sheet, Vec<usize>)> {
    if view != View::Kpis {
        return None;
    }
    let sheet = leaving(report, words);
    // The stage, and the ends of the change, have no room there.
    let rounds = report.rounds.len();
    let last = 2 + rounds.saturating_sub(3)..2 + rounds;
    let columns = [1].into_iter().chain(last).chain([2, 3, 4, 5, 9].map(|at| at + rounds));
    Some((sheet, columns.collect()))
        .filter(|(sheet, _): &(Sheet, Vec<usize>)| !sheet.rows.is_empty())
}
