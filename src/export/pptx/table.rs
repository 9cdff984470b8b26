//! A table on slides: native cells, as many rows a slide as have room.

use super::slide::{Slide, emu, fill};
use crate::export::paper::hyphenated;
use crate::export::sheet::Sheet;
use crate::export::xml::escaped;
use crate::i18n::{Language, Words};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::LIGHT;
use egui::text::LayoutJob;
use egui::{Align, Galley, Painter, Shape, Stroke, pos2};
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

/// Size of the letters.
const SIZE: f32 = 13.0;
/// Between a cell's side and its words, and above and below them.
const SIDE: f32 = 5.0;
const ABOVE: f32 = 4.0;
/// Other fonts are a little wider than ours.
const WIDER: f32 = 1.08;
/// No cell makes its column wider than this.
const WIDEST: f32 = 340.0;

/// A row of cells.
type Row = Vec<String>;

/// A table as it goes on slides.
pub(super) struct Table {
    name: String,
    heads: Row,
    rows: Vec<Row>,
    is_number: Vec<bool>,
    widths: Vec<f32>,
    /// Of the head and of every row.
    heights: (f32, Vec<f32>),
    language: Language,
}

impl Table {
    /// Some columns of a sheet, in this width.
    pub(super) fn of(
        sheet: &Sheet,
        columns: &[usize],
        width: f32,
        words: &Words,
        painter: &Painter,
    ) -> Self {
        let shown: Vec<_> = columns.iter().filter_map(|at| sheet.columns.get(*at)).collect();
        let heads: Row = shown.iter().map(|column| column.title.clone()).collect();
        let is_number = shown.iter().map(|column| column.is_number).collect();
        let row = |row: &Vec<crate::export::sheet::Cell>| {
            columns.iter().filter_map(|at| row.get(*at)).map(|cell| cell.shown(words)).collect()
        };
        let rows: Vec<Row> = sheet.rows.iter().map(row).collect();
        let (name, language) = (sheet.name.clone(), words.language());
        let heights = (0.0, Vec::new());
        let mut table =
            Self { name, heads, rows, is_number, widths: Vec::new(), heights, language };
        table.widths = table.shares(width, painter);
        let height = |row: &Row, bold| {
            let cells = row.iter().zip(&table.widths);
            let heights = cells.map(|(cell, wide)| {
                table.galley(cell, *wide, bold, false, painter).size().y * WIDER
            });
            heights.fold(SIZE, f32::max) + 2.0 * ABOVE
        };
        table.heights =
            (height(&table.heads, true), table.rows.iter().map(|row| height(row, false)).collect());
        table
    }

    /// Every column as wide as its words need, all together as wide as there is room.
    fn shares(&self, width: f32, painter: &Painter) -> Vec<f32> {
        let wide = |text: &str, bold: bool| {
            let font = if bold { semibold(SIZE) } else { regular(SIZE) };
            painter.layout_no_wrap(text.to_owned(), font, LIGHT.text).size().x
        };
        let longest = |text: &str, bold: bool| {
            text.split_whitespace().map(|word| wide(word, bold)).fold(0.0, f32::max)
        };
        let of = |at: usize| {
            let cells = || self.rows.iter().filter_map(move |row| row.get(at));
            let head = self.heads.get(at).map_or(0.0, |head| longest(head, true));
            let whole = cells().map(|cell| wide(cell, false)).fold(head, f32::max);
            let word = cells().map(|cell| longest(cell, false)).fold(head, f32::max);
            let is_number = self.is_number.get(at).is_some_and(|it| *it);
            let least = if is_number { whole } else { word };
            let pad = 2.0 * SIDE;
            (least.min(WIDEST) * WIDER + pad, whole.min(WIDEST) * WIDER + pad)
        };
        let needs: Vec<(f32, f32)> = (0..self.heads.len()).map(of).collect();
        let least: f32 = needs.iter().map(|it| it.0).sum();
        let whole: f32 = needs.iter().map(|it| it.1).sum();
        let share = |(least_one, whole_one): &(f32, f32)| {
            if whole <= width {
                whole_one + (width - whole) * whole_one / whole.max(1.0)
            } else if least >= width {
                least_one * width / least
            } else {
                least_one + (whole_one - least_one) * (width - least) / (whole - least)
            }
        };
        needs.iter().map(share).collect()
    }

    fn galley(
        &self,
        text: &str,
        width: f32,
        bold: bool,
        is_number: bool,
        painter: &Painter,
    ) -> Arc<Galley> {
        let room = (width - 2.0 * SIDE) / WIDER;
        let text = hyphenated(painter, text, SIZE, room, self.language);
        let font = if bold { semibold(SIZE) } else { regular(SIZE) };
        let mut job = LayoutJob::simple(text, font, LIGHT.text, room);
        job.halign = if is_number { Align::RIGHT } else { Align::LEFT };
        painter.layout_job(job)
    }

    /// Rows that have room under each other, slide by slide; a row that is higher than a slide has one of its own.
    pub(super) fn parts(&self, height: f32) -> Vec<Range<usize>> {
        let (mut parts, mut from, mut sum) = (Vec::new(), 0, self.heights.0);
        for (at, row) in self.heights.1.iter().enumerate() {
            if at > from && sum + row > height {
                parts.push(from..at);
                (from, sum) = (at, self.heights.0);
            }
            sum += row;
        }
        if from < self.rows.len() {
            parts.push(from..self.rows.len());
        }
        parts
    }

    fn row_xml(&self, row: &Row, height: f32, bold: bool) -> String {
        let mut xml = format!("<a:tr h=\"{}\">", emu(height));
        let (side, above) = (emu(SIDE), emu(ABOVE));
        let (language, size) = (self.language.code(), (SIZE * 75.0).round() as i32);
        for (cell, is_number) in row.iter().zip(&self.is_number) {
            let align = if *is_number { "r" } else { "l" };
            let run = if cell.is_empty() {
                format!("<a:endParaRPr lang=\"{language}\" sz=\"{size}\"/>")
            } else {
                format!(
                    "<a:r><a:rPr lang=\"{language}\" sz=\"{size}\" b=\"{}\">{}</a:rPr><a:t>{}</a:t></a:r>",
                    u8::from(bold),
                    fill(LIGHT.text),
                    escaped(cell),
                )
            };
            let _ = write!(
                xml,
                "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn=\"{align}\"/>{run}</a:p></a:txBody>\
                 <a:tcPr marL=\"{side}\" marR=\"{side}\" marT=\"{above}\" marB=\"{above}\">\
                 <a:lnB w=\"9525\">{}</a:lnB><a:noFill/></a:tcPr></a:tc>",
                fill(if bold { LIGHT.muted } else { LIGHT.line }),
            );
        }
        xml + "</a:tr>"
    }
}

impl Slide {
    /// Some rows of a table under its head.
    pub(super) fn table(&mut self, (x, y): (f32, f32), table: &Table, rows: Range<usize>) {
        let id = self.next();
        let mut grid = String::new();
        for width in &table.widths {
            let _ = write!(grid, "<a:gridCol w=\"{}\"/>", emu(*width));
        }
        let (head, heights) = &table.heights;
        let of_rows = table.rows.iter().zip(heights).skip(rows.start).take(rows.len());
        let all: Vec<(&Row, f32, bool)> = std::iter::once((&table.heads, *head, true))
            .chain(of_rows.map(|(row, height)| (row, *height, false)))
            .collect();
        let cells: String =
            all.iter().map(|(row, height, bold)| table.row_xml(row, *height, *bold)).collect();
        let height: f32 = all.iter().map(|it| it.1).sum();
        let width: f32 = table.widths.iter().sum();
        let _ = write!(
            self.shapes,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table {id}\" descr=\"{}\"/>\
             <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
             <p:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></p:xfrm>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">\
             <a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>{grid}</a:tblGrid>{cells}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>",
            escaped(&table.name),
            emu(x),
            emu(y),
            emu(width),
            emu(height),
        );
        self.see_table((x, y), table, &all);
    }

    fn see_table(&mut self, (left, top): (f32, f32), table: &Table, rows: &[(&Row, f32, bool)]) {
        let mut y = top;
        for (row, height, bold) in rows {
            let mut x = left;
            for ((cell, width), is_number) in row.iter().zip(&table.widths).zip(&table.is_number) {
                let galley = table.galley(cell, *width, *bold, *is_number, &self.painter);
                let at = if *is_number { x + width - SIDE } else { x + SIDE };
                self.seen.push(Shape::galley(pos2(at, y + ABOVE), galley, LIGHT.text));
                x += width;
            }
            y += height;
            let stroke = Stroke::new(1.0, if *bold { LIGHT.muted } else { LIGHT.line });
            self.seen.push(Shape::line_segment([pos2(left, y), pos2(x, y)], stroke));
        }
    }
}
