//! The table that says what a view shows, for whoever cannot see it and for whoever reckons on.

use super::{Sheet, actions, changes, drivers, kpis, questions, themes, touchpoints, trend};
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
        View::Experience => (touchpoints(journey, report, words), &[0, 1, 5]),
        View::Trend => (trend(report, words), &[0, 1, 2, 3, 4, 5, 6, 7]),
        View::Drivers => (drivers(report, words), &[0, 1, 2, 3, 4, 5]),
        View::Feedback => (themes(journey, words), &[0, 1, 2, 3]),
        View::Measure => (questions(journey, report, words), &[0, 1, 2, 3, 4, 6, 8]),
        View::Actions => (actions(journey, words), &[0, 1, 2, 3, 4]),
        View::Kpis => {
            let sheet = kpis(report, words);
            let columns = (0..sheet.columns.len()).filter(|at| *at != 3).collect();
            return Some((sheet, columns));
        }
    };
    Some((sheet, columns.to_vec()))
}
