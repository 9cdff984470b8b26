//! How answers spread over the scale: a bar of 100 % for each round, from the worst answer to the best.

use super::SMALLEST;
use super::pen::{EDGE, Pen};
use super::stage::answered;
use crate::analysis::{ScoreReport, SurveyReport};
use crate::i18n::{Arg, Words};
use crate::journey::{Better, Metric};
use crate::wording::present::ends_of_scale;
use egui::{Align2, Color32, Rect, pos2, vec2};

/// Where the bars begin.
const LEFT: f32 = 232.0;
/// A percentage needs this many answers.
const LEAST: u64 = 10;
/// A narrower part has no number.
const NARROW: f32 = 48.0;

/// A part of a bar: the score, its share, its colour, and the colour of its number.
struct Part {
    score: i32,
    share: f32,
    fill: Color32,
    ink: Color32,
}

pub(super) fn paint(pen: &Pen<'_>, survey: &SurveyReport, top: f32) {
    let (theme, words, report) = (pen.theme(), pen.present.words, pen.present.shown.report);
    let question = if survey.question.is_empty() {
        words.text("present-no-question")
    } else {
        words.quoted(&survey.question)
    };
    let width = pen.right() - EDGE;
    let text = pen.lines(&question, 24.0, true, theme.text, (width, 1));
    pen.put(&text, EDGE, top + 12.0);
    let (before, after) = match report.compared {
        Some((before, after)) => (Some(before), Some(after)),
        None => (None, report.current),
    };
    let rounds: Vec<usize> = [before, after].into_iter().flatten().collect();
    let shown = |at: &usize| survey.rounds.get(*at).and_then(Option::as_ref).map(|it| (*at, it));
    let shown: Vec<(usize, &ScoreReport)> = rounds.iter().filter_map(shown).collect();
    let mut y = top + 88.0;
    let step = if shown.len() > 1 { 100.0 } else { 110.0 };
    let mut last: Option<(f32, f32)> = None;
    for (place, (round, score)) in shown.iter().enumerate() {
        let name = report.rounds.get(*round).map_or("–", |round| round.name.as_str());
        let name = pen.lines(name, SMALLEST, true, theme.text, (LEFT - EDGE - 16.0, 1));
        pen.put(&name, EDGE, y + 4.0);
        let n =
            pen.lines(&answered(pen, score), SMALLEST, false, theme.muted, (LEFT - EDGE - 12.0, 2));
        pen.put(&n, EDGE, y + 28.0);
        let is_last = place + 1 == shown.len();
        let low = bar(pen, survey, score, y, is_last);
        if let (Some((x, bottom)), Some(here)) = (last, low) {
            pen.line(pos2(x, bottom), pos2(here, y), 2.0, theme.text);
        }
        last = low.map(|x| (x, y + 60.0));
        y += step;
    }
    if !shown.is_empty() {
        legend(pen, survey, y - step + 124.0);
    }
}

/// One bar; where its low answers end.
fn bar(
    pen: &Pen<'_>,
    survey: &SurveyReport,
    score: &ScoreReport,
    y: f32,
    below: bool,
) -> Option<f32> {
    let (theme, words) = (pen.theme(), pen.present.words);
    let counts = score.counts.as_ref()?;
    let width = pen.right() - LEFT;
    if score.n < LEAST {
        singles(pen, score, y);
        return None;
    }
    let total = score.n as f32;
    let points: Vec<i32> = score.scale.points().collect();
    let good_high = score.scale.better() == Better::Higher;
    let order: Vec<i32> =
        if good_high { points.clone() } else { points.iter().rev().copied().collect() };
    let (low, high) = groups(survey.metric, points.len(), score.scale.max());
    let mut x = LEFT;
    let mut ends = (LEFT, LEFT);
    let (mut low_n, mut high_n) = (0, 0);
    for (place, point) in order.iter().enumerate() {
        let n = counts.get(point).copied().unwrap_or(0);
        let (fill, ink) = colours(pen, place, order.len(), low, high);
        let part = Part { score: *point, share: n as f32 / total, fill, ink };
        let wide = width * part.share;
        let rect = Rect::from_min_size(pos2(x, y), vec2((wide - 2.0).max(0.0), 60.0));
        pen.fill(rect, 0.0, part.fill);
        if wide >= NARROW {
            let share = words.share(f64::from(part.share) * 100.0);
            let text = pen.row(&share, 24.0, true, part.ink);
            if text.width() + 8.0 < wide {
                pen.put_middle(&text, rect.center().x, y + 30.0 - text.height() / 2.0);
            }
        }
        x += wide;
        if place < low {
            low_n += n;
            ends.0 = x;
        }
        if place >= order.len() - high {
            high_n += n;
        } else {
            ends.1 = x;
        }
        debug_assert!(score.scale.holds(part.score), "a point of the scale");
    }
    let (low_key, high_key) = names(survey.metric);
    let label = |key: &str, n: u64| {
        let share = words.share(n as f64 / score.n as f64 * 100.0);
        words.with(key, &[("share", Arg::from(&share))])
    };
    let baseline = if below { y + 84.0 } else { y - 9.0 };
    let low_text = label(low_key, low_n);
    let size = (SMALLEST, true);
    let text = pen.row(&low_text, SMALLEST, true, theme.worse);
    let (from, align) = if ends.0 - LEFT > text.width() + 12.0 {
        (ends.0 - 11.0, Align2::RIGHT_TOP)
    } else {
        (LEFT, Align2::LEFT_TOP)
    };
    pen.write(from, baseline, align, &low_text, size, theme.worse);
    let high_text = label(high_key, high_n);
    pen.write(pen.right(), baseline, Align2::RIGHT_TOP, &high_text, size, theme.better);
    let (from, to) = if below { (y, y + 72.0) } else { (y - 16.0, y + 60.0) };
    pen.line(pos2(ends.0 - 1.0, from), pos2(ends.0 - 1.0, to), 2.0, theme.text);
    Some(ends.0 - 1.0)
}

/// How many of the worst and of the best points count as low and high.
fn groups(metric: Metric, points: usize, max: i32) -> (usize, usize) {
    match (metric, points, max) {
        // Detractors and promoters.
        (Metric::Nps, 11, _) => (7, 2),
        (Metric::Nps, 10, 10) => (6, 2),
        (_, 0..=3, _) => (1, 1),
        (_, 4 | 5, _) => (2, 2),
        (_, 6..=8, _) => (3, 2),
        _ => (points / 3, 3),
    }
}

fn names(metric: Metric) -> (&'static str, &'static str) {
    match metric {
        Metric::Nps => ("present-detractors", "present-promoters"),
        Metric::Csat => ("present-dissatisfied", "present-satisfied"),
        Metric::Ces | Metric::Rating => ("present-low-ratings", "present-high-ratings"),
    }
}

/// The outermost answers in full colour, their neighbours paler, the middle grey.
fn colours(pen: &Pen<'_>, place: usize, all: usize, low: usize, high: usize) -> (Color32, Color32) {
    let theme = pen.theme();
    if place < low {
        let strength = 1.0 - 0.55 * place as f32 / low.saturating_sub(1).max(1) as f32;
        (
            theme.worse.gamma_multiply(strength),
            if strength > 0.75 { theme.surface } else { theme.text },
        )
    } else if place >= all - high {
        let from_end = all - 1 - place;
        let strength = 1.0 - 0.55 * from_end as f32 / high.saturating_sub(1).max(1) as f32;
        (
            theme.better.gamma_multiply(strength),
            if strength > 0.75 { theme.surface } else { theme.text },
        )
    } else {
        (theme.edge, theme.text)
    }
}

/// Fewer than ten answers are no percentages: each is a dot at its score.
fn singles(pen: &Pen<'_>, score: &ScoreReport, y: f32) {
    let theme = pen.theme();
    let Some(counts) = &score.counts else { return };
    let (min, max) = (score.scale.min(), score.scale.max());
    let steps = (max - min).max(1) as f32;
    let room = pen.right() - LEFT - 40.0;
    pen.line(pos2(LEFT + 20.0, y + 44.0), pos2(LEFT + 20.0 + room, y + 44.0), 1.0, theme.edge);
    for (point, n) in counts {
        let x = LEFT + 20.0 + (point - min) as f32 / steps * room;
        let size = (SMALLEST, false);
        pen.write(x, y + 68.0, Align2::CENTER_TOP, &point.to_string(), size, theme.muted);
        for at in 0..*n {
            pen.disc(pos2(x, y + 36.0 - 14.0 * at as f32), 6.0, theme.accent);
        }
    }
}

/// What the ends of the scale are called.
fn legend(pen: &Pen<'_>, survey: &SurveyReport, y: f32) {
    let (theme, words) = (pen.theme(), pen.present.words);
    let scale = survey.scale;
    let (low, high) = ends_of_scale(&pen.present.shown, &survey.id, survey.metric, words);
    let label = |score: i32, name: &str| format!("{score} {name}").trim_end().to_owned();
    let ends = [(scale.min(), low), (scale.max(), high)];
    let good_high = scale.better() == Better::Higher;
    let (first, last) = if good_high { (&ends[0], &ends[1]) } else { (&ends[1], &ends[0]) };
    let size = SMALLEST;
    let swatch = |x: f32, colour: Color32| {
        pen.fill(Rect::from_min_size(pos2(x, y - 17.0), vec2(20.0, 20.0)), 3.0, colour);
    };
    swatch(LEFT, theme.worse);
    let worst = label(first.0, &first.1);
    pen.write(LEFT + 28.0, y, Align2::LEFT_TOP, &worst, (size, false), theme.muted);
    let best = label(last.0, &last.1);
    let width = pen.write(pen.right(), y, Align2::RIGHT_TOP, &best, (size, false), theme.muted);
    swatch(pen.right() - width - 28.0, theme.better);
    let middle = scale_said(survey, words);
    let x = f32::midpoint(LEFT, pen.right());
    pen.write(x, y, Align2::CENTER_TOP, &middle, (size, false), theme.muted);
}

fn scale_said(survey: &SurveyReport, words: &Words) -> String {
    crate::wording::report::metric_and_scale(survey.metric, survey.scale, words)
}
