//! All touchpoints over all rounds, as small pictures of the same scale beside each other.

use super::{ALL, Drawn, paint, points};
use crate::analysis::{ScoreReport, SurveyReport};
use crate::paint::fonts::{regular, semibold};
use crate::paint::headless::together;
use crate::paint::text::wrapped;
use crate::paint::theme::GRID;
use crate::wording::report::told_trends;
use egui::{Rangef, Rect, Ui, pos2, vec2};

/// The narrowest page that everything fits on.
pub const MIN_WIDTH: f32 = 640.0;
/// A picture is about so wide.
const PICTURE: f32 = 360.0;
const GAP: f32 = 8.0 * GRID;

/// Everything on a page, as high as it needs.
pub fn page(ui: &mut Ui, of: &Drawn<'_>) {
    let Drawn { report, words, theme } = *of;
    let page = ui.available_rect_before_wrap();
    let mut y = page.top();
    let paragraph = |ui: &Ui, y: &mut f32, text: &str, font, colour| {
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 8);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), *y), galley, colour);
        *y += height + GRID;
    };
    paragraph(ui, &mut y, &words.text("trend-title"), semibold(20.0), theme.text);
    paragraph(ui, &mut y, &words.text("trend-how"), regular(13.5), theme.muted);
    y += 2.0 * GRID;
    let told = told_trends(report, words);
    let own = report.overall.as_ref();
    let own = own.map(|survey| (None, words.text("report-overall"), survey, report.target));
    let all = report.touchpoints().filter_map(|(_, one)| {
        Some((Some(&one.id), one.name.clone(), one.headline()?, one.target.or(report.target)))
    });
    let all: Vec<_> = own.into_iter().chain(all).filter(|it| has_score(it.2)).collect();
    if all.is_empty() {
        paragraph(ui, &mut y, &words.text("trend-none"), regular(13.5), theme.text);
    }
    let columns = ((page.width() + GAP) / (PICTURE + GAP)).floor().max(1.0);
    let width = (page.width() + GAP) / columns - GAP;
    for row in all.chunks(columns as usize) {
        let mut lowest = y;
        for (at, (id, name, survey, target)) in row.iter().enumerate() {
            let left = page.left() + at as f32 * (width + GAP);
            let title = wrapped(ui.painter(), name, semibold(13.5), theme.text, width, 2);
            let below = y + title.size().y + GRID;
            ui.painter().galley(pos2(left, y), title, theme.text);
            let rect = Rect::from_min_size(pos2(left, below), vec2(width, ALL));
            let kind = crate::wording::report::metric_and_scale(survey.metric, survey.scale, words);
            paint(ui.painter(), of, survey, &points(survey), *target, (&kind, rect));
            let sentence = told.iter().find(|(of, ..)| of == id).map(|(_, _, said)| said.clone());
            let said = sentence.unwrap_or_else(|| rounds_told(survey, of));
            let said = wrapped(ui.painter(), &said, regular(11.5), theme.muted, width, 4);
            lowest = lowest.max(rect.bottom() + said.size().y);
            ui.painter().galley(rect.left_bottom(), said, theme.muted);
        }
        together(ui.ctx(), Rangef::new(y, lowest));
        y = lowest + 5.0 * GRID;
    }
    ui.allocate_space(vec2(page.width(), y - page.top()));
}

fn has_score(survey: &SurveyReport) -> bool {
    survey.rounds.iter().flatten().any(|score| score.value().is_some())
}

/// Below three rounds nothing is said of a trend, but how many answered.
fn rounds_told(survey: &SurveyReport, of: &Drawn<'_>) -> String {
    let answered: Vec<&ScoreReport> = survey.rounds.iter().flatten().collect();
    let n: u64 = answered.iter().map(|score| score.n).sum();
    let (rounds, n) = (answered.len(), of.words.count(n));
    of.words.with("trend-few", &[("rounds", rounds.into()), ("n", (&n).into())])
}
