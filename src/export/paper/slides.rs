//! The presentation as pages: the same drawings as on the screen.

use super::pen::moved;
use super::views::{language_of, newest, title};
use super::{At, Leaf, Node, Page, Paper};
use crate::analysis::Report;
use crate::export::picture::setup;
use crate::i18n::Words;
use crate::journey::Journey;
use crate::paint::headless::render;
use crate::paint::present::{BOARD, Present, paint};
use crate::paint::theme::LIGHT;
use crate::wording::present::{Shown, Slide, road, slides, story};
use crate::wording::report::headline_summary;
use egui::epaint::ClippedShape;
use egui::{Rect, Sense, Shape, Vec2, vec2};

/// One page a slide; a page of paper shows it as large as it allows.
#[must_use]
pub fn slides_of(shown: &Shown<'_>, words: &'static Words, page: Page) -> Paper {
    let (journey, report): (&Journey, &Report) = (shown.journey, shown.report);
    let mut paper = Paper {
        title: title(journey, words),
        description: headline_summary(report, words).join(" "),
        language: language_of(words.language()),
        day: newest(journey),
        ..Paper::default()
    };
    let size = page.points().map_or(BOARD, |size| vec2(size.max_elem(), size.min_elem()));
    let margin = if page.points().is_some() { page.margin() / 2.0 } else { 0.0 };
    let room = size - Vec2::splat(2.0 * margin);
    let scale = (room.x / BOARD.x).min(room.y / BOARD.y);
    let corner = (size - BOARD * scale) / 2.0;
    let present = Present { shown: *shown, words, theme: &LIGHT };
    let road = road(shown);
    for (leaf, slide) in slides(shown).into_iter().enumerate() {
        let painted = render(BOARD, setup, |ui| {
            paint(ui.painter(), &present, slide, &road, ui.max_rect());
            ui.allocate_rect(ui.max_rect(), Sense::hover());
        });
        let told = story(slide, shown, words);
        let (head, rest) = split(&painted.shapes, told.first().map_or("", String::as_str));
        let pieces = [head, rest].map(|shapes| moved(&shapes, corner.to_pos2(), scale));
        let has_head = pieces.first().is_some_and(|piece| !piece.is_empty());
        paper.leaves.push(Leaf { size, pieces: pieces.into() });
        let name = told.first().cloned().unwrap_or_else(|| paper.title.clone());
        let level = if slide == Slide::Cover { 1 } else { 2 };
        let head = if has_head { vec![At { leaf, piece: 0 }] } else { Vec::new() };
        if has_head {
            paper.tree.push(Node::Heading(level, name, corner.y, head));
        }
        let said = told.get(1..).unwrap_or_default().join(" ");
        let said = if said.trim().is_empty() { paper.title.clone() } else { said };
        paper.tree.push(Node::Figure(said, vec![At { leaf, piece: 1 }]));
    }
    paper
}

/// The title of a slide, which is its heading, and all else. The ground stays below both.
fn split(shapes: &[ClippedShape], title: &str) -> (Vec<ClippedShape>, Vec<ClippedShape>) {
    let size = |shape: &Shape| match shape {
        Shape::Text(text) => {
            let words = text.galley.text().replace(['\n', '-'], "");
            let begin: String = words.chars().take(8).collect();
            let is_title = !begin.trim().is_empty() && title.replace('-', "").contains(&begin);
            let sizes = text.galley.job.sections.iter().map(|one| one.format.font_id.size);
            is_title.then(|| sizes.fold(0.0, f32::max))
        }
        _ => None,
    };
    let sized = shapes.iter().enumerate().filter_map(|(at, one)| Some((at, size(&one.shape)?)));
    let found = sized.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(at, _)| at);
    let mut rest = shapes.to_vec();
    // The page is white anyway; the slide's ground would lie over its title.
    let head = found.map(|at| rest.remove(at)).into_iter().collect();
    if !rest.is_empty()
        && matches!(rest.first().map(|one| &one.shape), Some(Shape::Rect(rect)) if covers(rect.rect))
    {
        rest.remove(0);
    }
    (head, rest)
}

fn covers(rect: Rect) -> bool {
    rect.width() >= BOARD.x - 1.0 && rect.height() >= BOARD.y - 1.0
}
