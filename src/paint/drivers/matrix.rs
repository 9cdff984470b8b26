//! The computed order against the team's own, over how far each score lies from its target.

use super::{DriverPlace, Ranked, texts};
use crate::analysis::{Report, ScoreReport};
use crate::i18n::Words;
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row;
use crate::paint::theme::Theme;
use egui::{Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Ranks that differ by so much are worth a second look.
const FAR_APART: f32 = 2.5;

/// Draws the matrix into a rectangle.
#[expect(clippy::too_many_arguments, reason = "a drawing, its place and what it is drawn from")]
pub(super) fn draw(
    ui: &Ui,
    whole: Rect,
    ranked: &[Ranked<'_>],
    report: &Report,
    words: &Words,
    theme: &Theme,
    selected: Option<&TouchpointId>,
    places: &mut Vec<DriverPlace>,
) {
    let painter = ui.painter();
    let title = row(painter, &words.text("drivers-matrix"), semibold(12.5), theme.text);
    painter.galley(whole.min, title, theme.text);
    let plot = Rect::from_min_max(whole.min + vec2(28.0, 30.0), whole.max - vec2(8.0, 36.0));
    let off: Vec<Option<f64>> = ranked.iter().map(|one| off_target(report, one)).collect();
    let reach = off.iter().flatten().map(|it| it.abs()).fold(10.0, f64::max) * 1.1;
    let x = |points: f64| plot.center().x + (points / reach) as f32 * plot.width() / 2.0;
    let last = ranked.len().max(2) as f32;
    let y = |rank: f32| plot.top() + (rank - 0.5) / last * plot.height();
    for one in ranked {
        let at = y(one.rank as f32);
        painter.hline(plot.x_range(), at, Stroke::new(1.0, theme.line));
        let number = row(painter, &one.rank.to_string(), regular(11.0), theme.muted);
        painter.galley(pos2(whole.left(), at - number.size().y / 2.0), number, theme.muted);
    }
    painter.vline(plot.center().x, plot.y_range(), Stroke::new(1.0, theme.before));
    let axis = row(painter, &words.text("drivers-axis"), regular(11.0), theme.muted);
    painter.galley(
        pos2(plot.center().x - axis.size().x / 2.0, plot.bottom() + 8.0),
        axis,
        theme.muted,
    );
    let stated = stated(ranked);
    for ((one, off), stated) in ranked.iter().zip(off).zip(stated) {
        let Some(off) = off else { continue };
        let at = pos2(x(off), y(one.rank as f32));
        let mut is_far = false;
        if let Some(stated) = stated {
            let own = pos2(x(off), y(stated));
            is_far = (stated - one.rank as f32).abs() >= FAR_APART;
            between(ui, at, own, if is_far { 2.0 } else { 1.0 }, theme);
            painter.circle(own, 4.0, theme.surface, Stroke::new(1.5, theme.before));
        }
        let colour = if off < 0.0 { theme.worse } else { theme.better };
        painter.circle_filled(at, 5.0, colour);
        if selected == Some(&one.item.touchpoint) {
            painter.circle_stroke(at, 8.0, Stroke::new(2.0, theme.accent));
        }
        let font = if is_far { semibold(11.5) } else { regular(11.5) };
        let name = row(painter, &one.item.name, font, theme.text);
        let to_right = at.x + 10.0 + name.size().x <= plot.right();
        let left = if to_right { at.x + 10.0 } else { at.x - 10.0 - name.size().x };
        painter.galley(pos2(left, at.y - name.size().y / 2.0), name, theme.text);
        places.push(DriverPlace {
            id: one.item.touchpoint.clone(),
            rect: Rect::from_center_size(at, vec2(18.0, 18.0)),
            sentence: texts::sentence(one, words),
        });
    }
    let legend = row(painter, &words.text("drivers-legend"), regular(11.0), theme.muted);
    painter.galley(pos2(plot.left(), whole.bottom() - 14.0), legend, theme.muted);
}

/// A dashed line between the two places of a touchpoint.
fn between(ui: &Ui, from: Pos2, to: Pos2, width: f32, theme: &Theme) {
    let stroke = Stroke::new(width, theme.before);
    ui.painter().extend(Shape::dashed_line(&[from, to], stroke, 4.0, 3.0));
}

/// The team's own order: equal importances share the mean of their ranks. None without an importance.
fn stated(ranked: &[Ranked<'_>]) -> Vec<Option<f32>> {
    let own = |one: &Ranked<'_>| one.item.importance;
    let place = |importance: u8| {
        let higher = ranked.iter().filter(|one| own(one).is_some_and(|it| it > importance)).count();
        let same = ranked.iter().filter(|one| own(one) == Some(importance)).count();
        higher as f32 + f32::midpoint(same as f32, 1.0)
    };
    ranked.iter().map(|one| own(one).map(place)).collect()
}

/// Score minus target of a touchpoint; negative below.
fn off_target(report: &Report, one: &Ranked<'_>) -> Option<f64> {
    let (_, touchpoint) = report.touchpoints().find(|(_, it)| it.id == one.item.touchpoint)?;
    let survey = touchpoint.surveys.iter().find(|survey| survey.id == one.item.survey)?;
    let score = survey.rounds.get(report.current?)?.as_ref().and_then(ScoreReport::value)?;
    Some(score - touchpoint.target?)
}
