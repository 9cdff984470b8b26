//! Texts: every row of a galley becomes one `<text>`, at the places that egui chose.

use egui::emath::GuiRounding as _;
use egui::epaint::TextShape;
use std::borrow::Cow;

use egui::epaint::text::{Galley, Glyph, PlacedRow, Row, TextFormat};
use egui::{Color32, FontFamily, Pos2, Rect, Stroke};

use super::element::{Element, PathData, invisible, number};

/// Letters whose place is further off than this (two roundings to a whole pixel) were moved on purpose:
/// by justifying, a tab, or a space of egui's own width.
const MOVED: f32 = 1.05;

/// Letters that stand in one row and share a format.
struct Run<'a> {
    format: &'a TextFormat,
    text: String,
    /// Where the baseline starts, in the row.
    start: Pos2,
    /// Where the next letter is to be, unless it was moved.
    next_x: f32,
    /// Where its last visible letter ends.
    end_x: f32,
    /// The place of all its letters in the row.
    rect: Rect,
}

/// Writes a text and the lines and backgrounds that belong to it.
pub(super) fn write(out: &mut String, shape: &TextShape, holds_width: bool) {
    // egui puts texts on whole pixels; a page has one pixel per point.
    let origin = shape.pos.round_to_pixels(1.0);
    let mut formats = Formats::new(&shape.galley);
    for (index, row) in shape.galley.rows.iter().enumerate() {
        let is_last = index + 1 == shape.galley.rows.len();
        let is_cut = is_last && shape.galley.elided;
        let is_end = !is_cut && (is_last || row.ends_with_newline);
        let mut runs = if row.glyphs.iter().any(|glyph| runs_leftwards(glyph.chr)) {
            leftwards(row, &mut formats, if is_cut { End::Cut } else { End::of(is_end) })
        } else {
            runs(row, &mut formats)
        };
        if is_end {
            let rest = formats.end_paragraph();
            if let Some(run) = runs.last_mut() {
                run.text.push_str(rest);
            }
        }
        write_row(out, shape, origin, (row, &runs), holds_width);
    }
}

/// Letters that look alike wherever the picture is shown. Of others only a font there knows how wide they are, and held
/// to a width they would be torn.
fn is_measured(letter: char) -> bool {
    letter < '\u{590}' || ('\u{1e00}'..'\u{2c00}').contains(&letter)
}

fn write_row(
    out: &mut String,
    shape: &TextShape,
    origin: Pos2,
    (row, runs): (&PlacedRow, &[Run]),
    holds_width: bool,
) {
    let offset = origin.to_vec2() + row.pos.to_vec2();
    let color = |own: Color32| {
        let color = if own == Color32::PLACEHOLDER { shape.fallback_color } else { own };
        if shape.opacity_factor < 1.0 {
            color.gamma_multiply(shape.opacity_factor.max(0.0))
        } else {
            color
        }
    };
    let ink = |run: &Run| color(shape.override_text_color.unwrap_or(run.format.color));

    for run in runs {
        let background = color(run.format.background);
        if !invisible(background) {
            let rect = run.rect.expand(run.format.expand_bg).round_to_pixels(1.0).translate(offset);
            let corners =
                [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
            let mut path = PathData::default();
            path.polygon(corners, true);
            let element = Element::new(out, "path").text("d", &path.0).fill(background);
            element.rotated(shape.angle, origin).end();
        }
    }

    let visible: Vec<&Run> =
        runs.iter().filter(|run| !run.text.trim().is_empty() && !invisible(ink(run))).collect();
    if let [run] = visible.as_slice() {
        let element = Element::new(out, "text").rotated(shape.angle, origin);
        let element = styled(element, run, run.start + offset, ink(run));
        let width = run.end_x - run.start.x;
        let element = if holds_width && width > 1.0 && run.text.chars().all(is_measured) {
            element.number("textLength", width).text("lengthAdjust", "spacingAndGlyphs")
        } else {
            element
        };
        element.end_with_text(run.text.trim_end());
        out.push('\n');
    } else if let Some((last, _)) = visible.split_last() {
        Element::new(out, "text").rotated(shape.angle, origin).open();
        for run in &visible {
            // Spaces between the parts stay, so that what is copied out of the picture has them.
            let text = if std::ptr::eq(*run, *last) { run.text.trim_end() } else { &run.text };
            styled(Element::new(out, "tspan"), run, run.start + offset, ink(run))
                .end_with_text(text);
        }
        out.push_str("</text>\n");
    }

    let mut line = |from: Pos2, to_x: f32, stroke: Stroke| {
        let stroke = Stroke::new(stroke.width, color(stroke.color));
        if stroke.width <= 0.0 || invisible(stroke.color) {
            return;
        }
        let mut y = from.y;
        stroke.round_center_to_pixel(1.0, &mut y);
        let data = format!(
            "M{} {}H{}",
            number(from.x + offset.x),
            number(y + offset.y),
            number(to_x + offset.x)
        );
        Element::new(out, "path")
            .text("d", &data)
            .stroke(stroke)
            .rotated(shape.angle, origin)
            .end();
    };
    for run in runs {
        line(run.rect.left_bottom(), run.rect.right(), run.format.underline);
        line(run.rect.left_center(), run.rect.right(), run.format.strikethrough);
    }
    let bounds = row.visuals.mesh_bounds;
    if bounds.is_finite() {
        line(bounds.left_bottom(), bounds.right(), shape.underline);
    }
}

/// Place, font and colour of a run. The family is said once, at the root.
fn styled<'a>(element: Element<'a>, run: &Run, start: Pos2, color: Color32) -> Element<'a> {
    let element = element.number("x", start.x).number("y", start.y);
    let element = element.number("font-size", run.format.font_id.size);
    let element = if is_semibold(&run.format.font_id.family) {
        element.text("font-weight", "600")
    } else {
        element
    };
    let element = if run.format.italics { element.text("font-style", "italic") } else { element };
    element.number_unless_zero("letter-spacing", run.format.extra_letter_spacing).fill(color)
}

/// Our families are the regular one and the one that the theme calls "semibold".
fn is_semibold(family: &FontFamily) -> bool {
    matches!(family, FontFamily::Name(name) if name.to_lowercase().contains("bold"))
}

/// Cuts a row where the format changes or a letter was moved.
fn runs<'a>(row: &Row, formats: &mut Formats<'a>) -> Vec<Run<'a>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut previous: Option<char> = None;
    for glyph in &row.glyphs {
        let (format, text) = formats.next(glyph.chr);
        let rect = glyph.logical_rect();
        let beside_space = glyph.chr.is_whitespace() || previous.is_some_and(char::is_whitespace);
        // SVG viewers know neither tabs nor egui's width of a thin space.
        let after_own_space = matches!(previous, Some('\t' | '\u{2009}' | '\u{202f}'));
        match runs.last_mut() {
            Some(run)
                if std::ptr::eq(run.format, format)
                    && same_baseline(run, glyph)
                    && !after_own_space
                    && !(beside_space && (glyph.pos.x - run.next_x).abs() > MOVED) =>
            {
                run.text.push_str(&text);
                let spacing = if text.is_empty() { 0.0 } else { format.extra_letter_spacing };
                run.next_x += glyph.advance_width + spacing;
                if !glyph.chr.is_whitespace() {
                    run.end_x = run.next_x;
                }
                run.rect |= rect;
            }
            // A row starts at its first visible letter.
            None if glyph.chr.is_whitespace() && format.background == Color32::TRANSPARENT => {}
            _ => runs.push(Run {
                format,
                text: text.into_owned(),
                start: glyph.pos,
                next_x: glyph.pos.x + glyph.advance_width + format.extra_letter_spacing,
                end_x: glyph.pos.x + glyph.advance_width,
                rect,
            }),
        }
        previous = Some(glyph.chr);
    }
    runs
}

/// Where a row of right-to-left letters ends in the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// With its paragraph.
    Paragraph,
    /// Between two words or letters, and the paragraph goes on in the next row.
    Row,
    /// With a … where the rest is left out.
    Cut,
}

impl End {
    fn of(is_end: bool) -> Self {
        if is_end { Self::Paragraph } else { Self::Row }
    }
}

/// Letters of scripts that are written from right to left: Hebrew, Arabic and their kin.
fn runs_leftwards(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfefe | 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff
    )
}

/// Glyphs that run from right to left stand in the row as they are seen, not as they are read: the row is one
/// text, taken from the source as it is read. Whoever shows the picture turns it again.
fn leftwards<'a>(row: &Row, formats: &mut Formats<'a>, end: End) -> Vec<Run<'a>> {
    let spaces = row.glyphs.iter().filter(|glyph| glyph.chr.is_whitespace()).count();
    let (format, text) = formats.row(row.glyphs.len(), spaces, end);
    let Some(first) = row.glyphs.first() else { return Vec::new() };
    let rect = row.glyphs.iter().fold(Rect::NOTHING, |rect, glyph| rect | glyph.logical_rect());
    let start = Pos2::new(rect.left(), first.pos.y);
    vec![Run { format, text, start, next_x: rect.right(), end_x: rect.right(), rect }]
}

/// Marks above and below letters move a glyph without starting a new line.
fn same_baseline(run: &Run, glyph: &Glyph) -> bool {
    glyph.advance_width == 0.0 || (run.start.y - glyph.pos.y).abs() < 0.01
}

/// Finds the format of each glyph by walking along the text: egui forgets it once the layout is done.
struct Formats<'a> {
    galley: &'a Galley,
    /// The byte of the text where the next glyph should be.
    byte: usize,
    section: usize,
    previous: Option<char>,
}

/// More letters than this do not go without a glyph at once.
const VANISHED: usize = 8;

/// The format of glyphs without one, which egui never makes.
static PLAIN: std::sync::LazyLock<TextFormat> = std::sync::LazyLock::new(TextFormat::default);

impl<'a> Formats<'a> {
    fn new(galley: &'a Galley) -> Self {
        Self { galley, byte: 0, section: 0, previous: None }
    }

    /// The format of the next glyph, and the text it stands for.
    ///
    /// The text is taken from the source, as a letter and its marks may be drawn with fewer glyphs, or with more:
    /// then each glyph bears the letter and the marks have none.
    fn next(&mut self, letter: char) -> (&'a TextFormat, Cow<'a, str>) {
        let rest = self.galley.job.text.get(self.byte..).unwrap_or_default();
        let is_doubled = !rest.starts_with(letter) && self.previous == Some(letter);
        let here = rest
            .char_indices()
            .take(VANISHED)
            .find(|(_, c)| *c == letter)
            .map(|(skipped, _)| skipped);
        let text = match here {
            _ if is_doubled => Cow::Borrowed(""),
            Some(skipped) => {
                let end = skipped + letter.len_utf8();
                self.section = self.section_at(self.byte + skipped);
                self.byte += end;
                self.previous = Some(letter);
                Cow::Borrowed(rest.get(..end).unwrap_or_default())
            }
            // The … of a text cut short, which looks like what is before it.
            None => Cow::Owned(letter.to_string()),
        };
        let format =
            self.galley.job.sections.get(self.section).map_or(&*PLAIN, |section| &section.format);
        (format, text)
    }

    /// The text of a whole row, with the format it begins with.
    fn row(&mut self, glyphs: usize, spaces: usize, end: End) -> (&'a TextFormat, String) {
        let rest = self.galley.job.text.get(self.byte..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let after_spaces = line.match_indices(char::is_whitespace).nth(spaces.saturating_sub(1));
        let after_letters = |letters: usize| line.char_indices().nth(letters).map(|(at, _)| at);
        let length = match end {
            End::Paragraph => None,
            End::Row if spaces > 0 => after_spaces.map(|(at, space)| at + space.len()),
            // A word too long for a row.
            End::Row => after_letters(glyphs),
            End::Cut => after_letters(glyphs.saturating_sub(1)),
        };
        let text = line.get(..length.unwrap_or(line.len())).unwrap_or_default();
        self.section = self.section_at(self.byte);
        self.byte += text.len();
        self.previous = None;
        let format =
            self.galley.job.sections.get(self.section).map_or(&*PLAIN, |section| &section.format);
        let dots = if end == End::Cut { "…" } else { "" };
        (format, format!("{text}{dots}"))
    }

    /// Steps over the line end, which has no glyph, and returns what is left of the paragraph: marks without a glyph.
    fn end_paragraph(&mut self) -> &'a str {
        let rest = self.galley.job.text.get(self.byte..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        self.byte += line.len() + 1;
        self.previous = None;
        line
    }

    fn section_at(&self, byte: usize) -> usize {
        let sections = &self.galley.job.sections;
        sections.iter().position(|section| byte < section.byte_range.end.0).unwrap_or(self.section)
    }
}
