//! A view as slides: its drawing as a picture that says what it shows, then the same as a table that can be worked on.

use super::slide::{Slide, Text};
use super::table::Table;
use super::{PptxError, SIZE, archive};
use crate::export::paper::letters::Letters;
use crate::export::paper::{self, Leaf, Paper, PaperError, moved};
use crate::export::picture::{Picture, setup};
use crate::export::png::png;
use crate::export::sheet;
use crate::paint::headless::with_painter;
use crate::paint::theme::LIGHT;
use crate::wording::report::round_line;
use egui::{Painter, Vec2, pos2, vec2};

/// Where the drawing stands: its corner, and the most it is in size.
const CORNER: (f32, f32) = (80.0, 112.0);
const ROOM: Vec2 = vec2(1120.0, 592.0);
/// Pixels for one point: sharp on a wall.
const SHARP: f32 = 2.0;

/// The drawing of a view, in parts that each have room on a slide.
pub struct Drawing {
    paper: Paper,
}

impl Drawing {
    /// The drawing of a view.
    ///
    /// # Errors
    /// [`PaperError`]: a stage has no room on a slide.
    pub fn of(picture: &Picture<'_>) -> Result<Self, PaperError> {
        Ok(Self { paper: paper::drawing(picture, ROOM)? })
    }

    /// The fonts that it needs.
    #[must_use]
    pub fn letters(&self) -> Letters {
        let parts: Vec<String> = self.parts().collect();
        Letters::of_all(parts.iter().map(String::as_str))
    }

    /// Each part as SVG.
    fn parts(&self) -> impl Iterator<Item = String> {
        (0..self.paper.leaves.len()).filter_map(|part| self.paper.svg(part))
    }
}

/// The slides of a view.
///
/// # Errors
/// [`PptxError`]: what the writer of pictures or of the archive says.
pub fn view(
    picture: &Picture<'_>,
    drawing: &Drawing,
    letters: &Letters,
) -> Result<Vec<u8>, PptxError> {
    let draw = |svg: String| png(&svg, letters, SHARP).map_err(PptxError::Picture);
    let pictures = drawing.parts().map(draw).collect::<Result<Vec<_>, _>>()?;
    let slides = with_painter(setup, |painter| {
        let mut slides = Vec::new();
        for (at, bytes) in pictures.into_iter().enumerate() {
            let mut slide = headed(picture, painter);
            // Whoever cannot see it is told once.
            let told = if at == 0 { paper::told(picture) } else { title(picture) };
            slide.picture((CORNER.0, CORNER.1, ROOM.x, ROOM.y), bytes, &told);
            slides.push(slide.part());
        }
        slides.extend(tables(picture, painter).into_iter().map(Slide::part));
        slides
    });
    let newest = picture.journey.rounds.iter().filter_map(|round| round.date).max();
    archive(&slides, &picture.journey.title, newest)
}

/// The slides as they look.
#[must_use]
pub fn view_seen(picture: &Picture<'_>, drawing: &Drawing) -> Paper {
    let corner = pos2(CORNER.0, CORNER.1);
    let leaves = with_painter(setup, |painter| {
        let drawn = drawing.paper.leaves.iter().map(|leaf| {
            let mut seen = headed(picture, painter).leaf();
            seen.pieces.extend(leaf.pieces.iter().map(|piece| moved(piece, corner, 1.0)));
            seen
        });
        let tables = tables(picture, painter).into_iter().map(Slide::leaf);
        drawn.chain(tables).collect::<Vec<Leaf>>()
    });
    Paper { leaves, ..Paper::default() }
}

fn title(picture: &Picture<'_>) -> String {
    let name = picture.words.text(picture.view.key());
    let journey = picture.journey.title.trim();
    if journey.is_empty() { name } else { format!("{journey}: {name}") }
}

/// A slide with the title and the rounds.
fn headed(picture: &Picture<'_>, painter: &Painter) -> Slide {
    let words = picture.words;
    let mut slide = Slide::new(painter, words.language(), &title(picture), LIGHT.text, None);
    let rounds = [round_line(picture.report, words)];
    slide.text((CORNER.0, 84.0, ROOM.x, 24.0), &rounds, Text::new(16.0, LIGHT.muted));
    slide
}

/// The same as tables with native cells.
fn tables(picture: &Picture<'_>, painter: &Painter) -> Vec<Slide> {
    let Picture { journey, report, words, view } = *picture;
    let beside = sheet::beside_view(view, report, words);
    let mut slides = Vec::new();
    for (sheet, columns) in sheet::of_view(view, journey, report, words).into_iter().chain(beside) {
        let table = Table::of(&sheet, &columns, ROOM.x, words, painter);
        for rows in table.parts(ROOM.y) {
            let mut slide = headed(picture, painter);
            slide.table(CORNER, &table, rows);
            slides.push(slide);
        }
    }
    slides
}

const _: () = assert!(CORNER.1 + ROOM.y < SIZE.1, "a drawing stands on its slide");
