//! Actions as cards in columns, each with what was expected and what was measured.

mod card;
mod columns;

pub use card::{CardLook, GAP, card, card_height};
pub use columns::{Column, ColumnKey, Group, columns};

use super::fonts::{regular, semibold};
use super::text::{row, wrapped};
use super::theme::{CARD_RADIUS, GRID, Theme};
use crate::analysis::Acting;
use crate::i18n::Words;
use crate::journey::{ActionState, Date, Journey};
use crate::wording::acting as texts;
use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// Height of a column's head.
pub const HEAD: f32 = 36.0;
/// From a column's edge to its cards.
pub const INSET: f32 = 8.0;
/// The narrowest column.
pub const NARROWEST: f32 = 196.0;

/// Draws the ground and the head of a column.
pub fn column(painter: &Painter, place: Rect, title: &str, n: usize, words: &Words, theme: &Theme) {
    painter.rect_filled(place, CornerRadius::same(CARD_RADIUS), theme.sunken);
    let name = wrapped(painter, title, semibold(13.5), theme.text, place.width() - 84.0, 1);
    let y = place.top() + HEAD / 2.0;
    let right = place.left() + 16.0 + name.size().x;
    painter.galley(pos2(place.left() + 16.0, y - name.size().y / 2.0), name, theme.text);
    let count = row(painter, &words.count(n as u64), regular(13.5), theme.muted);
    painter.galley(pos2(right + 8.0, y - count.size().y / 2.0), count, theme.muted);
}

/// Where the plus in a column's head stands.
#[must_use]
pub fn plus_place(column: Rect) -> Rect {
    let side = HEAD - 8.0;
    let left_top = pos2(column.right() - side - 4.0, column.top() + 4.0);
    Rect::from_min_size(left_top, vec2(side, side))
}

/// The plus in a column's head, stronger under the pointer.
pub fn plus(painter: &Painter, place: Rect, is_hovered: bool, theme: &Theme) {
    let colour = if is_hovered { theme.accent } else { theme.muted };
    let (stroke, middle) = (Stroke::new(1.5, colour), place.center());
    for arm in [vec2(5.0, 0.0), vec2(0.0, 5.0)] {
        painter.line_segment([middle - arm, middle + arm], stroke);
    }
}

/// The ring around a column that takes what is dropped.
pub fn takes(painter: &Painter, place: Rect, theme: &Theme) {
    let radius = CornerRadius::same(CARD_RADIUS);
    painter.rect_stroke(place, radius, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
}

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct Board<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Its actions.
    pub acting: &'a Acting,
    /// The day that due days are held against.
    pub today: Date,
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
}

/// Everything on a page by state, as high as it needs.
pub fn page(ui: &mut Ui, board: Board<'_>) {
    let Board { journey, acting, today, words, theme } = board;
    let page = ui.available_rect_before_wrap();
    let mut y = page.top();
    let paragraph = |ui: &Ui, y: &mut f32, text: &str, font, colour| {
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 6);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), *y), galley, colour);
        *y += height + GRID;
    };
    paragraph(ui, &mut y, &words.text("actions-title"), semibold(20.0), theme.text);
    paragraph(ui, &mut y, &texts::summary(acting, words), regular(13.5), theme.muted);
    y += 2.0 * GRID;
    let all = columns(journey, acting, Group::State, words);
    let width = (page.width() + 12.0) / all.len().max(1) as f32 - 12.0;
    let top = y;
    let mut bottom = top + 80.0;
    let mut made = Vec::new();
    for (at, column) in all.iter().enumerate() {
        let left = page.left() + (width + 12.0) * at as f32;
        let mut y = top + HEAD;
        let mut cards = Vec::new();
        for card in column.cards.iter().filter_map(|at| acting.cards.get(*at)) {
            let texts = texts::card(card, &card.action.owner, today, words);
            let height = card_height(card, &texts, width - 2.0 * INSET);
            let place =
                Rect::from_min_size(pos2(left + INSET, y), vec2(width - 2.0 * INSET, height));
            cards.push((card, texts, place));
            y += height + GAP;
        }
        bottom = bottom.max(y + INSET);
        made.push((left, column, cards));
    }
    for (left, held, cards) in made {
        let place = Rect::from_min_max(pos2(left, top), pos2(left + width, bottom));
        column(ui.painter(), place, &held.title, held.cards.len(), words, theme);
        for (one, texts, place) in &cards {
            card(ui.painter(), *place, one, texts, CardLook::default(), words, theme);
        }
    }
    y = bottom + 2.0 * GRID;
    let dropped = dropped(acting, words);
    if let Some(dropped) = dropped {
        paragraph(ui, &mut y, &dropped, regular(11.5), theme.muted);
    }
    paragraph(ui, &mut y, &words.text("actions-foot"), regular(11.5), theme.muted);
    ui.allocate_space(vec2(page.width(), y - page.top() + GRID));
}

/// Those that were given up, in a line.
#[must_use]
pub fn dropped(acting: &Acting, words: &Words) -> Option<String> {
    let dropped: Vec<&str> = acting
        .cards
        .iter()
        .filter(|card| card.action.state == ActionState::Dropped)
        .map(|card| card.action.title.trim())
        .collect();
    let titles = dropped.join(" · ");
    let args = [("n", dropped.len().into()), ("titles", (&titles).into())];
    (!dropped.is_empty()).then(|| words.with("actions-dropped", &args))
}
