//! Texts cut to a box.

use super::hyphen;
pub(super) use super::letters::width_of;
use crate::i18n::Language;
use egui::emath::GuiRounding as _;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Painter};
use std::sync::Arc;

/// A text wrapped into at most `rows` rows of `width`; what does not fit ends in an ellipsis. A word that is wider than a
/// row of several is broken between syllables, with a hyphen.
#[must_use]
pub fn wrapped(
    painter: &Painter,
    text: &str,
    font: FontId,
    colour: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut text = text.trim().to_owned();
    let is_long = |word: &str| width_of(painter, &font, word) > width;
    if rows > 1 && text.split(is_gap).any(is_long) {
        let language = hyphen::spoken(painter.ctx());
        let lines = |text: &str| broken(painter, text, &font, (width, language), Breaks::LongWords);
        text = text.lines().flat_map(lines).collect::<Vec<_>>().join("\n");
    }
    let format = TextFormat { font_id: font, color: colour, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text, format);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        break_anywhere: rows == 1,
        overflow_character: Some('…'),
    };
    painter.layout_job(job)
}

/// A text in one row.
#[must_use]
pub fn row(painter: &Painter, text: &str, font: FontId, colour: Color32) -> Arc<Galley> {
    wrapped(painter, text, font, colour, f32::INFINITY, 1)
}

/// What a text has to fit into.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// In points.
    pub width: f32,
    /// At most so many.
    pub rows: usize,
    /// The smallest size its letters may have, in points.
    pub least: f32,
}

/// The same without a word that is cut: a word that is wider than a row is broken between syllables, with a hyphen.
/// Where there are too many rows, other words are broken too, and then it is set in the largest of the sizes down to the
/// least at which there are not.
#[must_use]
pub fn wrapped_whole_words(
    painter: &Painter,
    text: &str,
    font: &FontId,
    colour: Color32,
    room: Room,
) -> Arc<Galley> {
    let Room { width, rows, least } = room;
    if rows == 1 {
        // One row is never broken: smaller letters, then an ellipsis.
        let galley = wrapped(painter, text, font.clone(), colour, width, 1);
        if !galley.elided {
            return galley;
        }
        let whole = row(painter, text, font.clone(), colour).size().x;
        let size = (font.size * width / whole * 0.99).max(least);
        return wrapped(painter, text, FontId::new(size, font.family.clone()), colour, width, 1);
    }
    let (lines, font) = fitted(painter, text, font, room);
    wrapped(painter, &lines.join("\n"), font, colour, width + KERNING, rows)
}

/// How high such a text of more than one row is, in points. Nothing is shaped for it, so that the rows of thousands
/// of texts that nobody sees cost neither time nor memory.
#[must_use]
pub fn height_of_whole_words(painter: &Painter, text: &str, font: &FontId, room: Room) -> f32 {
    let (lines, font) = fitted(painter, text, font, room);
    let height = painter.fonts_mut(|fonts| fonts.row_height(&font));
    lines.len().clamp(1, room.rows) as f32 * height.round_to_pixels(painter.pixels_per_point())
}

/// Whether all of a text has room.
pub(super) fn has_room(painter: &Painter, text: &str, font: &FontId, room: Room) -> bool {
    fitted(painter, text, font, room).0.len() <= room.rows
}

/// Kerning makes a row at most so much wider than the sum of its letters.
const KERNING: f32 = 2.0;

/// The rows of a text, in the largest of the sizes at which there are not too many.
fn fitted(
    painter: &Painter,
    text: &str,
    font: &FontId,
    Room { width, rows, least }: Room,
) -> (Vec<String>, FontId) {
    let language = hyphen::spoken(painter.ctx());
    let mut font = font.clone();
    let sizes = [1.0, 0.93, 0.87, 0.8, 0.7, 0.0].map(|share| (font.size * share).max(least));
    for size in sizes {
        font.size = size;
        for breaks in [Breaks::LongWords, Breaks::AnyWord] {
            let lines = broken(painter, text, &font, (width, language), breaks);
            if lines.len() <= rows {
                return (lines, font);
            }
        }
        if size <= least {
            break;
        }
    }
    // There is no room for it all: the words that are shown are whole.
    (broken(painter, text, &font, (width, language), Breaks::LongWords), font)
}

/// Which words may be broken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Those that are wider than a row.
    LongWords,
    /// All, so that rows are full.
    AnyWord,
}

/// The rows of a text.
fn broken(
    painter: &Painter,
    text: &str,
    font: &FontId,
    (width, language): (f32, Language),
    breaks: Breaks,
) -> Vec<String> {
    let fits = |text: &str| width_of(painter, font, text) <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(is_gap).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
        } else if breaks == Breaks::LongWords && fits(word) {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        } else {
            break_word(word, language, &fits, &mut lines, &mut line);
        }
    }
    lines.push(line);
    lines.retain(|line| !line.is_empty());
    lines
}

/// A number and its unit stay together: the space between them is none to break at.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// A word that is wider than a row: as many syllables as fit in each.
fn break_word(
    word: &str,
    language: Language,
    fits: &dyn Fn(&str) -> bool,
    lines: &mut Vec<String>,
    line: &mut String,
) {
    let mut begun = !line.is_empty();
    for piece in hyphen::pieces(word, language) {
        if !fits(piece.text) {
            break_anywhere(piece.text, fits, lines, line);
            begun = false;
            continue;
        }
        let space = if begun { " " } else { "" };
        let longer = format!("{line}{space}{}", piece.text);
        let shown = format!("{longer}{}", piece.end);
        if line.is_empty() || fits(&shown) {
            *line = longer;
        } else {
            // A word before it stands alone; a piece of this one ends with its hyphen.
            let hyphen = if begun || line.ends_with(['-', '/']) { "" } else { "-" };
            lines.push(format!("{line}{hyphen}"));
            piece.text.clone_into(line);
        }
        begun = false;
    }
}

/// A number or a syllable that is wider than a row: as many letters as fit in each, without hyphens.
fn break_anywhere(
    text: &str,
    fits: &dyn Fn(&str) -> bool,
    lines: &mut Vec<String>,
    line: &mut String,
) {
    lines.push(std::mem::take(line));
    for letter in text.chars() {
        line.push(letter);
        if !fits(line) {
            line.pop();
            lines.push(std::mem::replace(line, letter.to_string()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fonts::regular;
    use super::*;
    use crate::paint::headless;

    #[test]
    fn a_name_is_as_large_as_its_neighbours_where_hyphens_make_room_for_it() {
        headless::with_painter(crate::paint::fonts::install, |painter| {
            hyphen::speak(painter.ctx(), Language::Fi);
            let font = regular(11.5);
            let space = Room { width: 80.0, rows: 2, least: 9.5 };
            let shape = |text| wrapped_whole_words(painter, text, &font, Color32::WHITE, space);
            let (long, short) = (shape("Toisen yrityksen suositus"), shape("Hinnat"));
            assert_eq!(long.rows.len(), 2, "{}", long.text());
            let letters = |galley: &Galley| galley.job.sections[0].format.font_id.size;
            assert_eq!(letters(&long), letters(&short), "{}", long.text());
        });
    }

    #[test]
    fn a_word_in_several_rows_is_broken_with_a_hyphen_wherever_it_is_written() {
        headless::with_painter(crate::paint::fonts::install, |painter| {
            hyphen::speak(painter.ctx(), Language::Fi);
            let name = "Käyttöönottoneuvottelupöytäkirja";
            let galley = wrapped(painter, name, regular(11.0), Color32::WHITE, 112.0, 2);
            assert_eq!(galley.rows.len(), 2);
            assert!(!galley.elided);
            let (first, second) = galley.text().split_once('\n').expect("two rows");
            let syllables = first.strip_suffix('-').expect("a hyphen");
            assert_eq!(format!("{syllables}{second}"), name);
        });
    }

    #[test]
    fn a_text_is_as_high_as_it_was_measured() {
        let texts = [
            "",
            "Jono",
            "Asiakkaat, jotka tulivat tuttavan suosituksesta, odottivat viisitoista minuuttia",
            "8\u{202f}400 → 11\u{202f}200 henkilöä/kk +33\u{a0}%\u{a0}· tavoite 12\u{202f}000 henkilöä/kk",
            "Kahvilakokemuksenmittaussuunnitelma AVATAR Ταβέρνα 😀 WAWAWA.",
        ];
        let cases =
            texts.iter().flat_map(|text| [40.0, 72.0, 120.0, 400.0].map(|width| (*text, width)));
        headless::with_painter(crate::paint::fonts::install, |painter| {
            for (text, width) in cases {
                let font = regular(11.0);
                let measured = height_of_whole_words(
                    painter,
                    text,
                    &font,
                    Room { width, rows: 40, least: 9.5 },
                );
                let space = Room { width, rows: 40, least: 9.5 };
                let galley = wrapped_whole_words(painter, text, &font, Color32::WHITE, space);
                assert!((galley.size().y - measured).abs() < 0.01, "{text:?} in {width}");
            }
        });
    }
}
