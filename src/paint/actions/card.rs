//! One action: what, where, who, when, what was expected and what was measured.

use crate::analysis::{ActionCard, Effect, MeasuredEffect, Urgency};
use crate::i18n::Words;
use crate::paint::cells::{self, Line, Tone};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::{CARD_RADIUS, Theme};
use crate::wording::acting::{CardTexts, MeasuredTexts};
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rangef, Rect, Shape, Stroke, StrokeKind, pos2, vec2,
};

/// Between two cards.
pub const GAP: f32 = 8.0;
/// From the edge of a card to its texts.
const PAD: f32 = 12.0;
/// Height of the line with owner and day.
const FOOT: f32 = 24.0;
/// Height of the chips.
const CHIP: f32 = 20.0;
/// Height of what was measured at a touchpoint.
const MEASURED: f32 = 64.0;

/// Height of the touchpoint's name above it, where there are several.
const NAME: f32 = 16.0;

/// How high what was measured at one touchpoint is.
fn measured_height(card: &ActionCard) -> f32 {
    if card.measured.len() > 1 { NAME + MEASURED } else { MEASURED }
}

/// How a card looks at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardLook {
    /// It is selected.
    pub selected: bool,
    /// It is pointed at.
    pub hovered: bool,
}

fn title(texts: &CardTexts) -> [Line; 1] {
    [Line::large(&texts.title)]
}

fn expected(texts: &CardTexts) -> [Line; 1] {
    [Line::new(&texts.expected)]
}

/// How high a card is.
#[must_use]
pub fn card_height(card: &ActionCard, texts: &CardTexts, width: f32) -> f32 {
    let inner = width - 2.0 * PAD;
    let mut height = 2.0 * PAD + cells::height(&title(texts), inner) + FOOT;
    height += chips_height(texts, inner);
    if !texts.expected.is_empty() {
        height += cells::height(&expected(texts), inner) + 4.0;
    }
    height += measured_height(card) * card.measured.len() as f32;
    height.ceil()
}

/// From the edge of a chip to its text.
const CHIP_PAD: f32 = 9.0;
/// The size of its text.
const CHIP_TEXT: f32 = 11.5;

/// Where the chips stand: each a row and from where to where in it, judged by their letters. The height of a card
/// and its drawing agree on it.
fn chip_places(texts: &CardTexts, inner: f32) -> Vec<(usize, Rangef)> {
    let (mut row, mut x) = (0, 0.0);
    let place = |text: &String| {
        let wide = (cells::reckoned(text, CHIP_TEXT) + 2.0 * CHIP_PAD).min(inner);
        if x > 0.0 && x + wide > inner {
            (row, x) = (row + 1, 0.0);
        }
        let at = Rangef::new(x, x + wide);
        x = at.max + 6.0;
        (row, at)
    };
    texts.places.iter().map(place).collect()
}

fn chips_height(texts: &CardTexts, inner: f32) -> f32 {
    let rows = chip_places(texts, inner).last().map_or(0, |(row, _)| row + 1);
    rows as f32 * (CHIP + 4.0)
}

/// Draws a card.
pub fn card(
    painter: &Painter,
    place: Rect,
    card: &ActionCard,
    texts: &CardTexts,
    look: CardLook,
    words: &Words,
    theme: &Theme,
) {
    let radius = CornerRadius::same(CARD_RADIUS);
    let fill = if look.selected { theme.accent_soft } else { theme.surface };
    painter.rect_filled(place, radius, fill);
    let edge = match (look.selected, look.hovered) {
        (true, _) => Stroke::new(1.5, theme.accent),
        (false, true) => Stroke::new(1.0, theme.edge),
        (false, false) => Stroke::new(1.0, theme.line),
    };
    painter.rect_stroke(place, radius, edge, StrokeKind::Inside);
    let inner = place.shrink(PAD);
    let mut y = inner.top();
    let mut strip = |height: f32| {
        let strip = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), height));
        y += height;
        strip
    };
    let lines = title(texts);
    let height = cells::height(&lines, inner.width());
    cells::draw_top(painter, strip(height), &lines, theme);
    chips(painter, strip(chips_height(texts, inner.width())), texts, theme);
    if !texts.expected.is_empty() {
        let lines = expected(texts);
        let height = cells::height(&lines, inner.width()) + 4.0;
        cells::draw_top(painter, strip(height), &lines, theme);
    }
    for (one, texts) in card.measured.iter().zip(&texts.measured) {
        measured(painter, strip(measured_height(card)), card, (one, texts), words, theme);
    }
    foot(painter, strip(FOOT), card, texts, words, theme);
}

fn chips(painter: &Painter, place: Rect, texts: &CardTexts, theme: &Theme) {
    for (text, (row, across)) in texts.places.iter().zip(chip_places(texts, place.width())) {
        let top = place.top() + 2.0 + row as f32 * (CHIP + 4.0);
        let room = across.span() - 2.0 * CHIP_PAD;
        let galley = wrapped(painter, text, regular(CHIP_TEXT), theme.muted, room, 1);
        let size = vec2(galley.size().x + 2.0 * CHIP_PAD, CHIP);
        let chip = Rect::from_min_size(pos2(place.left() + across.min, top), size);
        painter.rect_filled(chip, CornerRadius::same(10), theme.sunken);
        let at = pos2(chip.left() + CHIP_PAD, chip.center().y - galley.size().y / 2.0);
        painter.galley(at, galley, theme.muted);
    }
}

/// Owner at the left, day at the right; late ones in bold with a mark.
fn foot(
    painter: &Painter,
    place: Rect,
    card: &ActionCard,
    texts: &CardTexts,
    words: &Words,
    theme: &Theme,
) {
    let y = place.bottom() - 8.0;
    let centred = |x: f32, galley: std::sync::Arc<egui::Galley>, colour: Color32| {
        painter.galley(pos2(x, y - galley.size().y / 2.0), galley, colour);
    };
    let late = matches!(card.urgency, Urgency::Overdue(_));
    let soon = matches!(card.urgency, Urgency::Soon(_));
    let (due, colour) = match () {
        () if texts.due.is_empty() => (words.text("actions-when"), theme.muted),
        () if late => (texts.due.clone(), theme.worse),
        () if soon => (texts.due.clone(), theme.caution),
        () => (texts.due.clone(), theme.muted),
    };
    let font = if late { semibold(13.0) } else { regular(13.0) };
    let due = row(painter, &due, font, colour);
    let left = place.right() - due.size().x;
    if late {
        warning(painter, pos2(left - 10.0, y), colour);
    }
    let owner_room = left - 20.0 - place.left();
    centred(left, due, colour);
    if owner_room < 24.0 {
        return;
    }
    let (owner, colour) = if texts.owner.is_empty() {
        (words.text("actions-who"), theme.muted)
    } else {
        (texts.owner.clone(), theme.text)
    };
    let owner = wrapped(painter, &owner, regular(13.0), colour, owner_room, 1);
    centred(place.left(), owner, colour);
}

/// A small triangle.
fn warning(painter: &Painter, at: Pos2, colour: Color32) {
    let points = vec![at + vec2(0.0, -6.0), at + vec2(6.0, 5.0), at + vec2(-6.0, 5.0)];
    painter.add(Shape::closed_line(points, Stroke::new(1.4, colour)));
    painter.line_segment([at + vec2(0.0, -2.0), at + vec2(0.0, 1.5)], Stroke::new(1.4, colour));
    painter.circle_filled(at + vec2(0.0, 3.3), 0.8, colour);
}

/// Scores and verdict above, the way from before to after on 0–100 below, then the interval.
fn measured(
    painter: &Painter,
    place: Rect,
    card: &ActionCard,
    (one, texts): (&MeasuredEffect, &MeasuredTexts),
    words: &Words,
    theme: &Theme,
) {
    let mut y = place.top() + 14.0;
    let mut x = place.left();
    let several = card.measured.len() > 1;
    if several {
        // A row of its own: it may be long.
        let name = wrapped(painter, &one.name, regular(11.5), theme.muted, place.width(), 1);
        painter.galley(pos2(x, y - name.size().y / 2.0), name, theme.muted);
        y += NAME;
    }
    let mut put = |text: &str, font, colour| {
        let galley = row(painter, text, font, colour);
        let wide = galley.size().x;
        painter.galley(pos2(x, y - galley.size().y / 2.0), galley, colour);
        x += wide + 8.0;
    };
    if !several {
        put(&words.text("actions-measured"), regular(11.5), theme.muted);
    }
    put(&texts.scores, semibold(14.0), theme.text);
    let colour = if one.change.is_shown() { theme.by_sign(one.diff) } else { theme.muted };
    put(&texts.diff, regular(13.0), colour);
    let (verdict, font) = match one.effect {
        Effect::Reached => (theme.better, semibold(13.0)),
        Effect::NotYet => (theme.worse, regular(13.0)),
        Effect::NotShown => (theme.muted, regular(13.0)),
    };
    let galley = row(painter, &texts.verdict, font, verdict);
    if x + galley.size().x <= place.right() {
        let at = pos2(place.right() - galley.size().x, y - galley.size().y / 2.0);
        painter.galley(at, galley, verdict);
    }
    let axis = place.with_min_y(y + 12.0).with_max_y(y + 28.0);
    dumbbell(painter, axis, card, one, theme);
    let note = [Line::small(&texts.note).toned(Tone::Muted)];
    cells::draw(painter, place.with_min_y(axis.bottom() + 2.0), &note, false, theme);
}

fn dumbbell(
    painter: &Painter,
    place: Rect,
    card: &ActionCard,
    one: &MeasuredEffect,
    theme: &Theme,
) {
    let x = |score: f64| place.left() + 5.0 + (place.width() - 10.0) * (score / 100.0) as f32;
    let y = place.center().y;
    painter.hline(place.x_range(), y, Stroke::new(1.0, theme.line));
    let colour = if one.change.is_shown() { theme.by_sign(one.diff) } else { theme.before };
    painter.line_segment([pos2(x(one.before), y), pos2(x(one.after), y)], Stroke::new(2.0, colour));
    if let Some(expected) = card.action.expected {
        let x = x(expected.get());
        painter.line_segment([pos2(x, y - 8.0), pos2(x, y + 8.0)], Stroke::new(2.0, theme.text));
    }
    painter.circle(pos2(x(one.before), y), 4.0, theme.surface, Stroke::new(1.5, theme.before));
    painter.circle_filled(pos2(x(one.after), y), 4.5, colour);
}
