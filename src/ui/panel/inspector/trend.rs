//! A question's scores in all rounds as a small picture.

use crate::analysis::{CONFIRMED_BELOW, SurveyReport, TrendReport};
use crate::journey::Evidence;
use crate::paint::theme::GRID;
use crate::paint::trend::{self, Drawn, Point, look, name_of, points, target_words};
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use crate::wording::report::trend_sentence;
use egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// Two rounds are a change, from three on there is a trend.
pub(super) const LEAST: usize = 3;
/// The picture, where enough rounds have a score of the same question.
pub(super) fn show(ui: &mut Ui, cx: &Context, report: &SurveyReport, target: Option<f64>) {
    let points = points(report);
    if points.len() < LEAST {
        return;
    }
    ui.add_space(2.0 * GRID);
    let size = vec2(ui.available_width(), trend::ALL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = in_words(cx, &points, target);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    if ui.is_rect_visible(rect) {
        let title = cx.text("inspector-trend-title");
        trend::paint(ui.painter(), &drawn(cx), report, &points, target, (&title, rect));
    }
    if let Some(course) = &report.course {
        for text in said(cx, course) {
            hint(ui, &text);
        }
    }
    let left_out = left_out(cx, report);
    if !left_out.is_empty() {
        let rounds = left_out.join(", ");
        hint(ui, &cx.words.with("inspector-trend-left-out", &[("rounds", (&rounds).into())]));
    }
}

/// Whether the rounds differ at all, and whether they rise or fall.
fn said(cx: &Context, course: &TrendReport) -> Vec<String> {
    let words = cx.words;
    let differ = course.p.map(|p| {
        let key =
            if p < CONFIRMED_BELOW { "inspector-trend-differ" } else { "inspector-trend-alike" };
        let p = words.p_value(p);
        words.with(key, &[("rounds", course.rounds.into()), ("p", (&p).into())])
    });
    let line = course.line.filter(|line| line.interval.is_some());
    let line = line.and_then(|_| trend_sentence(course, CONFIRMED_BELOW, words));
    let line = line.map(|text| format!("{}: {text}", words.text("report-trends")));
    differ.into_iter().chain(line).collect()
}

/// Names of the rounds that asked something else.
fn left_out<'a>(cx: &Context<'a>, report: &SurveyReport) -> Vec<&'a str> {
    let rounds = cx.report.rounds.iter().zip(&report.rounds);
    let other = rounds.filter(|(_, score)| score.as_ref().is_some_and(|one| one.asked_otherwise));
    other.map(|(round, _)| round.name.as_str()).collect()
}

/// The same for those who cannot see it.
fn in_words(cx: &Context, points: &[Point], target: Option<f64>) -> String {
    let words = cx.words;
    let mut rows: Vec<String> = points
        .iter()
        .map(|point| {
            let (name, score) = (name_of(&drawn(cx), point.round), words.score(point.score));
            let mut args = vec![("round", name.into()), ("score", (&score).into())];
            let ends = point.interval.map(|(lo, hi)| (words.score(lo), words.score(hi)));
            let key = if let Some((lo, hi)) = &ends {
                args.extend([("lo", lo.into()), ("hi", hi.into())]);
                "inspector-trend-row-interval"
            } else {
                "inspector-trend-row"
            };
            let mut text = vec![words.with(key, &args)];
            if point.evidence != Evidence::Measured {
                text.push(words.kind(point.evidence).to_lowercase());
            }
            text.extend(look(&drawn(cx), point.round).2.map(|key| cx.text(key).to_lowercase()));
            text.join(", ")
        })
        .collect();
    rows.extend(target.map(|target| target_words(&drawn(cx), target)));
    let rows = rows.join("; ");
    words.with("inspector-trend", &[("rows", (&rows).into())])
}

/// What rounds are drawn with.
pub(super) fn drawn<'a>(cx: &Context<'a>) -> Drawn<'a> {
    Drawn { report: cx.report, words: cx.words, theme: cx.theme }
}
