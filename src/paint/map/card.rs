//! A touchpoint's card: name, channel, score, change and number of answers.

use super::layout::CardBox;
use super::{MapInput, Marks};
use crate::analysis::{Report, ScoreReport, TouchpointReport, Verdict, VersusTarget};
use crate::journey::{Evidence, Touchpoint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{
    Room, has_room, height_of_whole_words, row, wrapped, wrapped_whole_words,
};
use crate::stats::Reliability;
use egui::{
    Color32, CornerRadius, FontId, Galley, Painter, Rect, Shape, Stroke, StrokeKind, Vec2, pos2,
    vec2,
};
use std::sync::Arc;

/// How high a name of the usual rows is in points.
pub(super) const NAME: f32 = 32.0;
const NAME_ROWS: usize = 2;
/// Even the longest name ends.
const ROWS_ON_PAPER: usize = 40;
/// Size of a channel's letters in two rows.
const CHANNEL_LEAST: f32 = 9.5;

/// Paints a card.
pub(super) fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    card: &CardBox,
    by: Vec2,
    marks: Marks<'_>,
) {
    let Some(held) =
        input.journey.stages.get(card.stage).and_then(|stage| stage.touchpoints.get(card.at))
    else {
        return;
    };
    let content = card.report(input.report);
    let (theme, zoom) = (input.theme, input.zoom);
    let (whole, rect) = (card.rect.translate(by), card.body().translate(by));
    let selected = marks.touchpoint == Some(&card.id);
    let score = input.report.current.and_then(|round| content?.score(round));
    frame(
        painter,
        input,
        whole,
        selected,
        score.is_some_and(|score| score.evidence == Evidence::Assumed),
    );
    if held.moment_of_truth {
        moment_of_truth(painter, rect, zoom, theme.accent);
    }
    if !(selected && marks.editing) {
        let (font, space) = name_room(painter, input, held, card.name.width());
        let name = wrapped_whole_words(painter, &held.name, &font, theme.text, space);
        painter.galley(card.name.min + by, name, theme.text);
    }
    photo(painter, input, held, whole.with_min_y(rect.max.y));
    let left = rect.min.x + 7.0 * zoom;
    let width = rect.width() - 12.0 * zoom;
    let channel = if held.channel.name.is_empty() {
        input.words.kind(held.channel.kind)
    } else {
        held.channel.name.clone()
    };
    let channel = channel_rows(painter, &channel, width, zoom, theme.muted);
    painter.galley(pos2(left, card.name.max.y + by.y + 2.0 * zoom), channel, theme.muted);
    if !input.is_met(held) {
        let radius = 8.0 * zoom;
        painter.rect_filled(whole, radius, theme.canvas.gamma_multiply(0.62));
        return;
    }
    if let (Some(everybody), None) = (input.more.everybody, score) {
        too_few(painter, input, card, everybody, rect);
        return;
    }
    if let (Some(content), None, Some(round)) = (content, score, input.report.current)
        && let Some((at, old)) = content.last_score(round)
    {
        last_known(painter, input, at, old, rect);
        return;
    }
    numbers(painter, input, (card, content.zip(score)), rect);
}

/// The letters of a name and its room: two rows, and on paper, where nobody can look it up, as many as it needs.
fn name_room(
    painter: &Painter,
    input: &MapInput<'_>,
    held: &Touchpoint,
    width: f32,
) -> (FontId, Room) {
    let zoom = input.zoom;
    let width = if held.moment_of_truth { width - 5.0 * zoom } else { width };
    let font = semibold(11.5 * zoom);
    let room = Room { width, rows: NAME_ROWS, least: 9.5 * zoom };
    if input.more.on_paper && !has_room(painter, &held.name, &font, room) {
        return (semibold(room.least), Room { rows: ROWS_ON_PAPER, ..room });
    }
    (font, room)
}

/// By how much a name is higher than the usual two rows, in points.
pub(super) fn more_name(
    painter: &Painter,
    input: &MapInput<'_>,
    held: &Touchpoint,
    width: f32,
) -> f32 {
    let (font, room) = name_room(painter, input, held, width);
    if room.rows <= NAME_ROWS {
        return 0.0;
    }
    (height_of_whole_words(painter, &held.name, &font, room) - NAME * input.zoom).max(0.0)
}

/// In one row, or where that is too narrow in two smaller ones: there is no more room above the score.
fn channel_rows(
    painter: &Painter,
    channel: &str,
    width: f32,
    zoom: f32,
    colour: Color32,
) -> Arc<Galley> {
    let one = row(painter, channel, regular(10.5 * zoom), colour);
    if one.size().x <= width {
        return one;
    }
    let least = CHANNEL_LEAST * zoom;
    let space = Room { width, rows: 2, least };
    wrapped_whole_words(painter, channel, &regular(least), colour, space)
}

/// The first photo at the foot of the card.
fn photo(painter: &Painter, input: &MapInput<'_>, held: &Touchpoint, foot: Rect) {
    let zoom = input.zoom;
    let Some(picture) = held.pictures.first().filter(|_| foot.height() > 1.0) else { return };
    let place = foot.shrink2(vec2(5.0, 0.0) * zoom).with_max_y(foot.max.y - 5.0 * zoom);
    if input.more.without_photos || !crate::paint::photo::paint(painter, picture, place, 4) {
        painter.rect_filled(place, 4.0, input.theme.sunken);
    }
}

/// What everybody said, where a persona gave no answers or too few to tell.
fn too_few(
    painter: &Painter,
    input: &MapInput<'_>,
    card: &CardBox,
    everybody: &Report,
    rect: Rect,
) {
    let (theme, words, zoom) = (input.theme, input.words, input.zoom);
    let left = rect.min.x + 7.0 * zoom;
    let value = row(painter, "–", semibold(22.0 * zoom), theme.muted);
    let bottom = rect.max.y - 24.0 * zoom;
    let end = left + value.size().x + 6.0 * zoom;
    painter.galley(pos2(left, bottom - value.size().y), value, theme.muted);
    of_everybody(painter, input, (card, everybody), (pos2(end, bottom - 4.0 * zoom), rect));
    let name = persona_name(input);
    let round = everybody.current;
    let score = round.and_then(|round| card.report(everybody)?.score(round));
    let n = score.and_then(|score| score.segments.iter().find(|one| one.name == name));
    let (text, colour) = match n {
        Some(segment) => {
            let args = [("name", name.into()), ("n", segment.n.into())];
            (words.with("map-persona-few", &args), theme.caution)
        }
        None => (words.text("map-not-measured"), theme.muted),
    };
    let width = rect.width() - 12.0 * zoom;
    let text = wrapped(painter, &text, regular(10.5 * zoom), colour, width, 1);
    painter.galley(pos2(left, rect.max.y - 20.0 * zoom), text, colour);
}

fn persona_name<'a>(input: &MapInput<'a>) -> &'a str {
    let all = &input.journey.personas;
    let found = all.iter().find(|one| Some(&one.id) == input.more.persona);
    found.map_or("", |one| one.name.as_str())
}

/// The score of everybody beside that of a persona.
fn of_everybody(
    painter: &Painter,
    input: &MapInput<'_>,
    (card, everybody): (&CardBox, &Report),
    (at, rect): (egui::Pos2, Rect),
) {
    let (theme, zoom) = (input.theme, input.zoom);
    let score = everybody.current.and_then(|round| card.report(everybody)?.score(round)?.value());
    let Some(score) = score else { return };
    let text = input.words.with("map-of-all", &[("score", (&input.words.score(score)).into())]);
    let galley = row(painter, &text, regular(10.5 * zoom), theme.muted);
    if galley.size().x <= rect.max.x - 4.0 * zoom - at.x {
        painter.galley(at - vec2(0.0, galley.size().y), galley, theme.muted);
        return;
    }
    // Too narrow for the word: the ring of the legend says the same.
    let score = row(painter, &input.words.score(score), regular(10.5 * zoom), theme.muted);
    let top = at.y - score.size().y;
    let ring = pos2(at.x + 4.0 * zoom, top + score.size().y / 2.0);
    painter.circle_stroke(ring, 3.0 * zoom, Stroke::new(1.3 * zoom, theme.before));
    painter.galley(pos2(at.x + 10.0 * zoom, top), score, theme.muted);
}

fn frame(painter: &Painter, input: &MapInput<'_>, rect: Rect, selected: bool, guessed: bool) {
    let (theme, zoom) = (input.theme, input.zoom);
    let radius = CornerRadius::same((8.0 * zoom) as u8);
    let stroke =
        if selected { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.0, theme.edge) };
    if guessed && !selected {
        painter.rect_filled(rect, radius, theme.surface);
        let edge = rect.shrink(0.5);
        let corners = [
            edge.left_top(),
            edge.right_top(),
            edge.right_bottom(),
            edge.left_bottom(),
            edge.left_top(),
        ];
        painter.extend(Shape::dashed_line(&corners, Stroke::new(1.0, theme.muted), 4.0, 3.0));
    } else {
        painter.rect(rect, radius, theme.surface, stroke, StrokeKind::Inside);
    }
}

/// A small diamond in the corner.
fn moment_of_truth(painter: &Painter, rect: Rect, zoom: f32, colour: Color32) {
    let middle = rect.right_top() + vec2(-9.0, 9.0) * zoom;
    let arm = 4.0 * zoom;
    let points = vec![
        middle - vec2(0.0, arm),
        middle + vec2(arm, 0.0),
        middle + vec2(0.0, arm),
        middle - vec2(arm, 0.0),
    ];
    painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
}

/// What an earlier round said where this one did not ask: in grey, with its round.
fn last_known(
    painter: &Painter,
    input: &MapInput<'_>,
    round: usize,
    score: &ScoreReport,
    rect: Rect,
) {
    let (theme, words, zoom) = (input.theme, input.words, input.zoom);
    let left = rect.min.x + 7.0 * zoom;
    let value = score.value().map_or_else(|| "–".into(), |value| words.number(value, 0));
    let value = row(painter, &value, semibold(22.0 * zoom), theme.muted);
    painter.galley(pos2(left, rect.max.y - 24.0 * zoom - value.size().y), value, theme.muted);
    let name = input.report.rounds.get(round).map_or("", |round| round.name.as_str());
    let width = rect.width() - 12.0 * zoom;
    let name = wrapped(painter, name, regular(10.5 * zoom), theme.muted, width, 1);
    painter.galley(pos2(left, rect.max.y - 20.0 * zoom), name, theme.muted);
}

fn numbers(
    painter: &Painter,
    input: &MapInput<'_>,
    (card, content): (&CardBox, Option<(&TouchpointReport, &ScoreReport)>),
    rect: Rect,
) {
    let (theme, words, zoom) = (input.theme, input.words, input.zoom);
    let left = rect.min.x + 7.0 * zoom;
    let Some((content, score)) = content else {
        let text = row(painter, &words.text("map-not-measured"), regular(10.5 * zoom), theme.muted);
        painter.galley(pos2(left, rect.max.y - 22.0 * zoom), text, theme.muted);
        return;
    };
    let below = content.versus_target == VersusTarget::Below;
    let colour = if below { theme.worse } else { theme.text };
    let shown = match (score.value(), score.nps) {
        (Some(value), _) => words.score(value),
        (None, Some(nps)) => words.with("map-nps", &[("value", (&words.nps(nps.value)).into())]),
        (None, None) => "–".into(),
    };
    let size = if score.value().is_some() { 22.0 } else { 14.0 };
    let value = row(painter, &shown, semibold(size * zoom), colour);
    let bottom = rect.max.y - 24.0 * zoom;
    let end = left + value.size().x + 6.0 * zoom;
    painter.galley(pos2(left, bottom - value.size().y), value, colour);
    let (beside, room) = (pos2(end, bottom - 4.0 * zoom), rect.max.x - 4.0 * zoom - end);
    match input.more.everybody {
        Some(everybody) => of_everybody(painter, input, (card, everybody), (beside, rect)),
        None => change(painter, input, content, (beside, room)),
    }

    let few = score.reliability != Reliability::Normal;
    let mut n = words.with("map-n", &[("n", score.n.into())]);
    if few {
        n.insert_str(0, "⚠ ");
    }
    let colour = if few { theme.caution } else { theme.muted };
    let n = row(painter, &n, regular(10.5 * zoom), colour);
    painter.galley(pos2(left, rect.max.y - 20.0 * zoom), n, colour);
}

/// A change that was shown has its arrow and colour; one that may be chance is grey and without arrow.
fn change(
    painter: &Painter,
    input: &MapInput<'_>,
    content: &TouchpointReport,
    (at, room): (egui::Pos2, f32),
) {
    let (theme, words, zoom) = (input.theme, input.words, input.zoom);
    let Some(survey) = content.headline() else { return };
    let Some(change) = survey.change else { return };
    let Some(diff) = change.diff else { return };
    let points = words.points(diff);
    let (mut text, colour) = match change.verdict {
        Verdict::Better => (format!("▲ {points}"), theme.better),
        Verdict::Worse => (format!("▼ {points}"), theme.worse),
        Verdict::NotShown | Verdict::NotTested(_) => (words.difference(diff), theme.muted),
    };
    // The question or its scale changed between the rounds.
    if survey.question_changed {
        text.push_str(" ≠");
    }
    let mut galley = row(painter, &text, semibold(11.5 * zoom), colour);
    let wide = galley.size().x;
    if wide > room {
        galley = row(painter, &text, semibold(11.5 * zoom * (room / wide).max(0.7)), colour);
    }
    painter.galley(at - vec2(0.0, galley.size().y), galley, colour);
}
