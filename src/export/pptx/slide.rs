//! A slide's shapes in `DrawingML`.

use super::SIZE;
use crate::export::paper::{Leaf, hyphenated, shapes};
use crate::export::xml::escaped;
use crate::i18n::Language;
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::LIGHT;
use egui::epaint::CircleShape;
use egui::text::LayoutJob;
use egui::{Align, Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};
use std::fmt::Write as _;

/// EMU in one of our points.
const EMU: f32 = 9525.0;
/// No text on a slide is smaller, in our points.
const SMALLEST: f32 = 12.0;

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Text {
    size: f32,
    color: Color32,
    bold: bool,
    centred: bool,
}

impl Text {
    pub(super) fn new(size: f32, color: Color32) -> Self {
        Self { size, color, bold: false, centred: false }
    }

    pub(super) fn bold(size: f32, color: Color32) -> Self {
        Self { size, color, bold: true, centred: false }
    }

    pub(super) fn centred(self) -> Self {
        Self { centred: true, ..self }
    }
}

/// How a line looks.
#[derive(Clone, Copy)]
pub(super) struct Line {
    color: Color32,
    /// Width in EMU.
    width: u32,
    /// The name of its pattern; empty: solid.
    dash: &'static str,
}

impl Line {
    pub(super) fn strong(color: Color32) -> Self {
        Self { color, width: 31_750, dash: "" }
    }

    pub(super) fn thin(color: Color32) -> Self {
        Self { color, width: 12_700, dash: "" }
    }

    pub(super) fn dashed(color: Color32) -> Self {
        Self { color, width: 15_875, dash: "dash" }
    }

    pub(super) fn dotted(color: Color32) -> Self {
        Self { color, width: 12_700, dash: "sysDot" }
    }
}

/// A slide so far.
pub(super) struct Slide {
    pub(super) shapes: String,
    /// The same as it looks, for whoever is still choosing.
    pub(super) seen: Vec<Shape>,
    /// Its pictures as PNG.
    pictures: Vec<Vec<u8>>,
    count: usize,
    language: Language,
    pub(super) painter: Painter,
}

/// A slide as it goes into the archive.
pub(super) struct Part {
    pub(super) xml: String,
    /// As PNG, in the order of their links.
    pub(super) pictures: Vec<Vec<u8>>,
}

/// The link of a slide's first picture; the one before is its layout's.
pub(super) const FIRST_PICTURE: usize = 2;

impl Slide {
    /// A slide with its title; `bar`: on a bar of this colour.
    pub(super) fn new(
        painter: &Painter,
        language: Language,
        title: &str,
        color: Color32,
        bar: Option<Color32>,
    ) -> Self {
        let mut slide = Self {
            shapes: String::new(),
            seen: Vec::new(),
            pictures: Vec::new(),
            count: 2,
            language,
            painter: painter.clone(),
        };
        if let Some(bar) = bar {
            slide.shape(
                title,
                (0.0, 16.0, 1280.0, 88.0),
                "rect",
                &fill(bar),
                "<a:ln><a:noFill/></a:ln>",
            );
        }
        if let Some(bar) = bar {
            let bar_at = Rect::from_min_size(pos2(0.0, 16.0), vec2(1280.0, 88.0));
            slide.seen.push(Shape::rect_filled(bar_at, 0.0, bar));
        }
        let at = (80.0, 24.0, 1120.0, 72.0);
        let text = slide.paragraphs(&[title.to_owned()], Text::bold(36.0, color), at);
        let _ = write!(
            slide.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\" descr=\"{}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>{}</p:spPr>\
             <p:txBody><a:bodyPr lIns=\"0\" rIns=\"0\" anchor=\"ctr\"><a:normAutofit/></a:bodyPr><a:lstStyle/>{text}</p:txBody></p:sp>",
            escaped(title),
            place(at),
        );
        slide
    }

    pub(super) fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// A point; hollow ones are guesses and the round before.
    pub(super) fn dot(
        &mut self,
        (x, y): (f32, f32),
        radius: f32,
        color: Color32,
        hollow: bool,
        descr: &str,
    ) {
        let at = (x - radius, y - radius, 2.0 * radius, 2.0 * radius);
        let inside = if hollow { fill(LIGHT.surface) } else { fill(color) };
        let edge = format!("<a:ln w=\"19050\">{}</a:ln>", fill(color));
        let ground = if hollow { LIGHT.surface } else { color };
        let stroke = Stroke::new(2.0, color);
        self.seen.push(Shape::Circle(CircleShape {
            center: pos2(x, y),
            radius,
            fill: ground,
            stroke,
        }));
        self.shape(descr, at, "ellipse", &inside, &edge);
    }

    fn shape(&mut self, descr: &str, at: (f32, f32, f32, f32), kind: &str, look: &str, edge: &str) {
        let id = self.next();
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Shape {id}\" descr=\"{}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{}<a:prstGeom prst=\"{kind}\"><a:avLst/></a:prstGeom>{look}{edge}</p:spPr></p:sp>",
            escaped(descr),
            place(at),
        );
    }

    /// A line through points; `descr` says what it shows.
    pub(super) fn line(&mut self, points: &[(f32, f32)], look: Line, descr: &str) {
        if points.len() < 2 {
            return;
        }
        let ends: Vec<Pos2> = points.iter().map(|(x, y)| pos2(*x, *y)).collect();
        let stroke = Stroke::new(look.width as f32 / EMU, look.color);
        match look.dash {
            "" => self.seen.push(Shape::line(ends, stroke)),
            _ => self.seen.extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0)),
        }
        let ends = |of: fn(&(f32, f32)) -> f32| {
            let all = points.iter().map(of);
            let low = all.clone().fold(f32::INFINITY, f32::min);
            (low, all.fold(f32::NEG_INFINITY, f32::max))
        };
        let ((left, right), (top, bottom)) = (ends(|it| it.0), ends(|it| it.1));
        let (width, height) = (right - left, bottom - top);
        let mut path = String::new();
        for (at, (x, y)) in points.iter().enumerate() {
            let tag = if at == 0 { "moveTo" } else { "lnTo" };
            let (x, y) = (emu(x - left), emu(y - top));
            let _ = write!(path, "<a:{tag}><a:pt x=\"{x}\" y=\"{y}\"/></a:{tag}>");
        }
        let id = self.next();
        let dash = match look.dash {
            "" => String::new(),
            dash => format!("<a:prstDash val=\"{dash}\"/>"),
        };
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Line {id}\" descr=\"{}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>\
             <a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{}\" h=\"{}\" fill=\"none\">{path}</a:path></a:pathLst>\
             </a:custGeom><a:noFill/><a:ln w=\"{}\">{}{dash}</a:ln></p:spPr></p:sp>",
            escaped(descr),
            place((left, top, width, height)),
            emu(width),
            emu(height),
            look.width,
            fill(look.color),
        );
    }

    /// Paragraphs in a box, smaller where they would not fit into it.
    pub(super) fn text(&mut self, at: (f32, f32, f32, f32), lines: &[String], look: Text) {
        if lines.iter().all(|line| line.trim().is_empty()) {
            return;
        }
        let id = self.next();
        let text = self.paragraphs(lines, look, at);
        let _ = write!(
            self.shapes,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\" descr=\"{}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>\
             <p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>{text}</p:txBody></p:sp>",
            escaped(&lines.join(" ")),
            place(at),
        );
    }

    /// The largest size, down to a readable one, in which the lines fit.
    fn fitted(
        &self,
        lines: &[String],
        look: Text,
        (_, _, width, height): (f32, f32, f32, f32),
    ) -> f32 {
        let mut size = look.size;
        loop {
            let all: f32 = lines
                .iter()
                .map(|line| {
                    let line = hyphenated(&self.painter, line, size, width, self.language);
                    let font = if look.bold { semibold(size) } else { regular(size) };
                    let job = LayoutJob::simple(line, font, look.color, width);
                    // Other fonts are a little wider than ours.
                    self.painter.layout_job(job).size().y * 1.08 + 8.0
                })
                .sum();
            if all - 8.0 <= height || size <= SMALLEST {
                return size.max(SMALLEST.min(look.size));
            }
            size -= 1.0;
        }
    }

    fn paragraphs(&mut self, lines: &[String], look: Text, at: (f32, f32, f32, f32)) -> String {
        let size = self.fitted(lines, look, at);
        self.see(lines, look, at, size);
        // Hundredths of a point of 1/72 inch.
        let size = (size * 75.0).round() as i32;
        let mut text = String::new();
        for line in lines {
            let align = if look.centred { "ctr" } else { "l" };
            let bold = u8::from(look.bold);
            let _ = write!(
                text,
                "<a:p><a:pPr algn=\"{align}\"><a:spcAft><a:spcPts val=\"600\"/></a:spcAft></a:pPr>\
                 <a:r><a:rPr lang=\"{}\" sz=\"{size}\" b=\"{bold}\">{}</a:rPr><a:t>{}</a:t></a:r></a:p>",
                self.language.code(),
                fill(look.color),
                escaped(line),
            );
        }
        text
    }

    fn see(&mut self, lines: &[String], look: Text, at: (f32, f32, f32, f32), size: f32) {
        let (x, mut y, width, _) = at;
        for line in lines {
            let line = hyphenated(&self.painter, line, size, width, self.language);
            let font = if look.bold { semibold(size) } else { regular(size) };
            let mut job = LayoutJob::simple(line, font, look.color, width);
            job.halign = if look.centred { Align::Center } else { Align::LEFT };
            let galley = self.painter.layout_job(job);
            let left = if look.centred { x + width / 2.0 } else { x };
            let height = galley.size().y;
            self.seen.push(Shape::galley(pos2(left, y), galley, look.color));
            y += height + 8.0;
        }
    }

    /// A picture as PNG; `descr` says what it shows. How it looks is drawn beside this.
    pub(super) fn picture(&mut self, at: (f32, f32, f32, f32), png: Vec<u8>, descr: &str) {
        let id = self.next();
        let link = FIRST_PICTURE + self.pictures.len();
        self.pictures.push(png);
        let _ = write!(
            self.shapes,
            "<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"Picture {id}\" descr=\"{}\"/>\
             <p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
             <p:blipFill><a:blip r:embed=\"rId{link}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
             <p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>",
            escaped(descr),
            place(at),
        );
    }

    /// How it looks.
    pub(super) fn leaf(self) -> Leaf {
        Leaf { size: vec2(SIZE.0, SIZE.1), pieces: vec![shapes(self.seen)] }
    }

    /// The part of the archive.
    pub(super) fn part(self) -> Part {
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <p:sld {}><p:cSld><p:spTree>{}{}</p:spTree></p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            super::parts::SPACES,
            super::parts::TREE,
            self.shapes,
        );
        Part { xml, pictures: self.pictures }
    }
}

pub(super) fn emu(length: f32) -> i64 {
    (length * EMU).round() as i64
}

fn place((x, y, width, height): (f32, f32, f32, f32)) -> String {
    let (x, y, width, height) = (emu(x), emu(y), emu(width), emu(height));
    format!("<a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>")
}

pub(super) fn fill(color: Color32) -> String {
    let (red, green, blue) = (color.r(), color.g(), color.b());
    format!("<a:solidFill><a:srgbClr val=\"{red:02X}{green:02X}{blue:02X}\"/></a:solidFill>")
}
