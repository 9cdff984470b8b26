//! The canvas on paper: as large as the page is, on as many pages as have room to write by hand.

use super::flow::Flow;
use super::pen::moved;
use super::{Node, Page, PageSize};
use crate::export::picture::Picture;
use crate::paint::canvas::Sheet;
use egui::{pos2, vec2};

/// Puts the canvas below what stands on the page. On larger paper everything is larger.
pub(super) fn canvas(flow: &mut Flow<'_>, picture: &Picture<'_>, page: Page, alt: &str) {
    let short = |size: PageSize| size.millimetres().map(|(short, _)| short);
    let scale = short(page.size).zip(short(PageSize::A4)).map_or(1.0, |(it, a4)| it / a4);
    let room = vec2(flow.width(), flow.bottom() - flow.y - 6.0);
    let sheets = Sheet::pages(picture.journey, room / scale, page.points().is_none());
    let mut pieces = Vec::new();
    for (at, sheet) in sheets.iter().enumerate() {
        if at > 0 {
            flow.new_leaf();
        }
        let corner = pos2(flow.left(), flow.y);
        pieces.push(flow.put(moved(&picture.sheet(sheet).shapes, corner, scale)));
    }
    flow.node(Node::Figure(alt.to_owned(), pieces));
}
