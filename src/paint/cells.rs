//! Texts in the cells of a table that is drawn: a few lines above each other, wrapped, never cut in a word
//! where there is room, and how high a row must be for them.

use super::fonts::{regular, semibold};
use super::text::{Room, wrapped_whole_words};
use super::theme::Theme;
use egui::{Color32, FontId, Painter, Rangef, Rect, pos2};

/// How a line looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Like text.
    #[default]
    Text,
    /// Emphasised.
    Strong,
    /// Beside the matter.
    Muted,
    /// To be taken with care.
    Caution,
    /// Something that can be pressed.
    Link,
    /// Better.
    Better,
    /// Worse.
    Worse,
}

impl Tone {
    /// Its colour.
    #[must_use]
    pub fn colour(self, theme: &Theme) -> Color32 {
        match self {
            Self::Text | Self::Strong => theme.text,
            Self::Muted => theme.muted,
            Self::Caution => theme.caution,
            Self::Link => theme.accent,
            Self::Better => theme.better,
            Self::Worse => theme.worse,
        }
    }
}

/// How large a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// Below a larger one.
    Small,
    /// Like text.
    #[default]
    Normal,
    /// A heading.
    Large,
}

/// A line of a cell; it may wrap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// How large it is.
    pub size: Size,
    /// How it looks.
    pub tone: Tone,
}

impl Line {
    /// An ordinary line.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A small and quiet line.
    #[must_use]
    pub fn small(text: impl Into<String>) -> Self {
        Self { text: text.into(), size: Size::Small, tone: Tone::Muted }
    }

    /// The same in another tone.
    #[must_use]
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// A heading.
    #[must_use]
    pub fn large(text: impl Into<String>) -> Self {
        Self { text: text.into(), size: Size::Large, tone: Tone::Strong }
    }

    fn font(&self) -> FontId {
        let size = self.points();
        if self.tone == Tone::Strong { semibold(size) } else { regular(size) }
    }

    fn points(&self) -> f32 {
        match self.size {
            Size::Small => 11.5,
            Size::Normal => 13.5,
            Size::Large => 15.0,
        }
    }

    fn step(&self) -> f32 {
        match self.size {
            Size::Small => 15.0,
            Size::Normal => 17.5,
            Size::Large => 20.0,
        }
    }

    /// How many rows it needs, judged by its letters: rather one more than too few.
    fn rows(&self, width: f32) -> usize {
        let bold = if self.tone == Tone::Strong { 1.03 } else { 1.0 };
        let per_row = (width / (self.points() * bold)).max(2.0);
        let (mut rows, mut used) = (1_usize, 0.0_f32);
        for word in self.text.split_whitespace() {
            let long: f32 = word.chars().map(ems).sum();
            if used > 0.0 && used + ems(' ') + long > per_row {
                rows += 1;
                used = 0.0;
            }
            rows += (long / per_row - 0.001).max(0.0) as usize;
            used += long + if used > 0.0 { ems(' ') } else { 0.0 };
        }
        rows.min(MOST)
    }
}

/// How wide a letter of Inter is, in its size: for heights that are found out where nothing is painted yet.
fn ems(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '\'' | '|' => 0.25,
        ' ' | '.' | ',' | ':' | ';' | '!' | '·' => 0.28,
        'f' | 't' | 'r' | '(' | ')' | '/' | '”' | '"' => 0.38,
        '1' | '-' => 0.47,
        'm' | 'M' | 'W' | 'w' | '%' | '…' | '—' => 0.88,
        '0'..='9' => 0.63,
        _ if letter.is_uppercase() => 0.72,
        's' => 0.52,
        'a' | 'c' | 'k' | 'v' | 'x' | 'y' | 'z' | 'å' | 'ä' => 0.56,
        _ => 0.61,
    }
}

/// How wide a text is in one row, in points, judged by its letters.
pub(super) fn reckoned(text: &str, points: f32) -> f32 {
    points * text.chars().map(ems).sum::<f32>()
}

/// No line takes more rows than this.
const MOST: usize = 6;

/// How high lines stand in a column.
#[must_use]
pub fn height(lines: &[Line], width: f32) -> f32 {
    let filled = lines.iter().filter(|line| !line.text.is_empty());
    filled.map(|line| line.rows(width) as f32 * line.step()).sum()
}

/// Draws lines from the top of a place on.
pub fn draw_top(painter: &Painter, place: Rect, lines: &[Line], theme: &Theme) {
    let high = Rect::from_min_max(place.min, pos2(place.right(), place.top()));
    draw(painter, high, lines, false, theme);
}

/// Draws lines in the middle of a cell, from its left or right end.
pub fn draw(painter: &Painter, place: Rect, lines: &[Line], to_right: bool, theme: &Theme) {
    let width = place.width();
    let galleys: Vec<_> = lines
        .iter()
        .filter(|line| !line.text.is_empty())
        .map(|line| {
            let colour = line.tone.colour(theme);
            let font = line.font();
            let least = font.size - 3.0;
            // One more than reckoned where the row may still grow, so that nothing is cut; never more than has room.
            let rows = (line.rows(width) + 1).min(MOST);
            (
                wrapped_whole_words(
                    painter,
                    &line.text,
                    &font,
                    colour,
                    Room { width, rows, least },
                ),
                colour,
            )
        })
        .collect();
    let all: f32 = galleys.iter().map(|(galley, _)| galley.size().y).sum();
    let mut top = (place.center().y - all / 2.0).max(place.top());
    for (galley, colour) in galleys {
        let left = if to_right { place.right() - galley.size().x } else { place.left() };
        let step = galley.size().y;
        painter.galley(pos2(left, top), galley, colour);
        top += step;
    }
}

/// A column of a row.
#[must_use]
pub fn cell(row: Rect, column: Rangef) -> Rect {
    Rect::from_x_y_ranges(column, row.y_range())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_gets_more_rows_and_an_empty_one_none() {
        assert_eq!(Line::new("Jono kassalla").rows(200.0), 1);
        assert!(Line::new("Asiakkaat, jotka tulivat tuttavan suosituksesta").rows(150.0) >= 2);
        assert!(height(&[Line::new("")], 100.0).abs() < 0.01);
        assert!(Line::new("Kahvilakokemuksenmittaussuunnitelma").rows(60.0) > 1);
        // Narrow letters leave no empty row below them.
        assert_eq!(Line::large("Toinen kassa arkisin kello 11–13").rows(242.0), 1);
    }

    #[test]
    fn a_very_long_text_stays_in_the_row_that_was_reckoned_for_it() {
        let line = [Line::new("Kuinka tyytyväisiä asiakkaat olivat? ".repeat(40))];
        let reckoned = height(&line, 128.0);
        let setup = crate::paint::theme::install;
        crate::paint::headless::with_painter(setup, |painter| {
            let font = line[0].font();
            let rows = (line[0].rows(128.0) + 1).min(MOST);
            let colour = Color32::BLACK;
            let space = Room { width: 128.0, rows, least: 10.5 };
            let drawn = wrapped_whole_words(painter, &line[0].text, &font, colour, space);
            assert!(drawn.size().y <= reckoned + 1.0, "{} in {reckoned}", drawn.size().y);
        });
    }
}
