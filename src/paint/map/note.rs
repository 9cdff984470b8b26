//! One note in a lane, or one KPI: a text and what stands below it.

use super::MapInput;
use super::lane::Lane;
use super::layout::GUTTER;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, height_of_whole_words, wrapped_whole_words};
use egui::{Color32, FontId, Galley, Painter, Rect, vec2};
use std::sync::Arc;

const ROWS_ON_PAPER: usize = 40;

/// A note in a lane; for KPIs, a kpi.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Where it stands, from the left edge of its column and from the first line of its lane.
    pub rect: Rect,
    /// What it says.
    pub text: String,
    /// A quiet second line; for a KPI its values.
    pub detail: String,
    /// For a kpi: better (1), worse (−1) or neither (0).
    pub sign: f64,
    /// How high it is for itself.
    pub(super) tall: f32,
    /// It is a bar that reaches over so many cells more.
    pub over: usize,
    /// The part of a bar that began further left.
    pub joined: bool,
}

impl Note {
    /// It is no part of a bar.
    pub(super) fn is_alone(&self) -> bool {
        self.over == 0 && !self.joined
    }
}

/// What the two texts of a note look like.
#[derive(Clone, Copy)]
enum Part {
    Text,
    /// A quiet second line.
    Detail,
    KpiName,
    KpiValues,
}

impl Part {
    /// What a note of the lane says, and what stands below it.
    fn of(lane: Lane) -> [Self; 2] {
        if lane == Lane::Kpis {
            [Self::KpiName, Self::KpiValues]
        } else {
            [Self::Text, Self::Detail]
        }
    }

    /// Its letters, and the smallest they may become, in points at actual size.
    fn font(self) -> (FontId, f32) {
        match self {
            Self::Text | Self::KpiName => (regular(11.0), 9.5),
            Self::Detail => (regular(10.5), 10.5),
            Self::KpiValues => (semibold(12.0), 9.5),
        }
    }

    /// So many rows it may have: on paper nobody can open what is cut.
    fn rows(self, input: &MapInput<'_>) -> usize {
        match self {
            _ if input.more.on_paper => ROWS_ON_PAPER,
            Self::Text | Self::KpiValues => 4,
            Self::KpiName => 3,
            Self::Detail => 2,
        }
    }

    /// Its letters and its room at the present zoom, in a note of this inner width.
    fn fit(self, input: &MapInput<'_>, width: f32) -> (FontId, Room) {
        let (mut font, least) = self.font();
        font.size *= input.zoom;
        (font, Room { width, rows: self.rows(input), least: least * input.zoom })
    }

    fn height(self, painter: &Painter, input: &MapInput<'_>, text: &str, width: f32) -> f32 {
        let (font, room) = self.fit(input, width);
        height_of_whole_words(painter, text, &font, room)
    }

    fn galley(
        self,
        painter: &Painter,
        input: &MapInput<'_>,
        (text, colour): (&str, Color32),
        width: f32,
    ) -> Arc<Galley> {
        let (font, room) = self.fit(input, width);
        wrapped_whole_words(painter, text, &font, colour, room)
    }
}

/// From the corner of a note to its text, in points at actual size.
fn inset(lane: Lane) -> egui::Vec2 {
    if lane == Lane::Kpis { vec2(4.0, 0.0) } else { vec2(6.0, 5.0) }
}

/// Below the name of a KPI.
const KPI_GAP: f32 = 4.0;

/// How high a note of this width is.
pub(super) fn height_of(
    painter: &Painter,
    input: &MapInput<'_>,
    lane: Lane,
    (text, detail): (&str, &str),
    width: f32,
) -> f32 {
    let inset = inset(lane) * input.zoom;
    let inner = width - 2.0 * inset.x;
    let [first, second] = Part::of(lane);
    let gap = if lane == Lane::Kpis { KPI_GAP * input.zoom } else { 0.0 };
    let mut height = first.height(painter, input, text, inner) + gap + 2.0 * inset.y;
    if !detail.is_empty() {
        height += second.height(painter, input, detail, inner);
    }
    height
}

/// Paints a note or KPI at its place on the screen.
pub(super) fn paint(painter: &Painter, input: &MapInput<'_>, lane: Lane, note: &Note, rect: Rect) {
    let (theme, zoom) = (input.theme, input.zoom);
    painter.rect_filled(rect, 5.0 * zoom, fill(input, lane));
    let (colour, below) = match lane {
        Lane::Kpis if note.sign == 0.0 => (theme.muted, theme.text),
        Lane::Kpis => (theme.muted, theme.by_sign(note.sign)),
        _ => (theme.text, theme.muted),
    };
    let inset = inset(lane) * zoom;
    let inner = rect.width() - 2.0 * inset.x;
    let [first, second] = Part::of(lane);
    let text = first.galley(painter, input, (&note.text, colour), inner);
    let mut at = rect.min + inset;
    if note.over > 0 {
        // What a bar says is read wherever it is seen, as far as it reaches.
        let seen = painter.clip_rect().min.x + GUTTER * zoom;
        at.x = seen.min(rect.max.x - text.size().x - inset.x).max(at.x);
    }
    let height = text.size().y;
    painter.galley(at, text, colour);
    if !note.detail.is_empty() {
        let detail = second.galley(painter, input, (&note.detail, below), inner);
        let gap = if lane == Lane::Kpis { zoom } else { 0.0 };
        painter.galley(at + vec2(0.0, height + gap), detail, below);
    }
}

fn fill(input: &MapInput<'_>, lane: Lane) -> Color32 {
    let theme = input.theme;
    match lane {
        Lane::Kpis => Color32::TRANSPARENT,
        Lane::Does
        | Lane::Expects
        | Lane::Function
        | Lane::Emotion
        | Lane::Meaning
        | Lane::Backstage
        | Lane::Owner
        | Lane::Delivery
        | Lane::Management
        | Lane::Own(_)
        | Lane::Quotes => theme.sunken,
        Lane::Pains => theme.worse_soft,
        Lane::Opportunities => theme.note_soft,
        Lane::Actions => theme.accent_soft,
    }
}
