//! How wide letters are. They are remembered: to ask a font for one costs more than all else that measuring a text does.

use egui::{FontFamily, FontId, Id, Painter};
use std::sync::{Arc, Mutex, PoisonError};

/// The letters before this one are in our own fonts, so that they are never wider or narrower than at first.
const KEPT: usize = 0x180;

#[derive(Clone, Default)]
struct Widths(Arc<Mutex<Vec<Known>>>);

/// Of a family the widths of its letters, in points at a size of one point; not a number where nobody has asked.
type Known = (FontFamily, [f32; KEPT]);

/// How wide a text is in one row, in points: the sum of its letters. Kerning may make it a little narrower or wider.
pub(super) fn width_of(painter: &Painter, font: &FontId, text: &str) -> f32 {
    let id = Id::unique("letter widths");
    let all = painter.ctx().data_mut(|data| data.get_temp_mut_or_default::<Widths>(id).clone());
    let mut all = all.0.lock().unwrap_or_else(PoisonError::into_inner);
    let at = all.iter().position(|(family, _)| *family == font.family).unwrap_or_else(|| {
        all.push((font.family.clone(), [f32::NAN; KEPT]));
        all.len() - 1
    });
    let Some((family, kept)) = all.get_mut(at) else { return 0.0 };
    let unit = FontId::new(1.0, family.clone());
    let ask = |letter| painter.fonts_mut(|fonts| fonts.glyph_width(&unit, letter));
    let widths = text.chars().map(|letter| match kept.get_mut(letter as usize) {
        Some(width) if width.is_nan() => {
            *width = ask(letter);
            *width
        }
        Some(width) => *width,
        None => ask(letter),
    });
    widths.sum::<f32>() * font.size
}
