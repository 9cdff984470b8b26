//! The KPIs of the report's first page, beside each other.

use super::columns::triangle;
use super::flow::Flow;
use super::pen::{Look, shapes};
use super::{At, Node};
use crate::export::board::{Content, KpiRow};
use crate::paint::theme::LIGHT;
use egui::{Align, pos2};

/// How high a heading is, with the space above it.
pub(super) const HEADING: f32 = 44.0;
/// So many have room beside each other.
const BESIDE: f32 = 4.0;
/// Between two KPIs, and below them.
const GAP: f32 = 10.0;
const BELOW: f32 = 6.0;
/// What is said of those that were left out.
const REST: Look = Look::new(10.5, LIGHT.muted);

/// How high the heading, the KPIs and what is said of them are; nothing where there are none.
pub(super) fn kpis_height(flow: &Flow<'_>, content: &Content) -> f32 {
    if content.kpis.is_empty() {
        return 0.0;
    }
    let rest = match content.kpis_rest.as_str() {
        "" => 0.0,
        text => flow.pen.layout(text, REST, flow.width(), Align::LEFT).size().y + BELOW,
    };
    HEADING + tallest(flow, content) + BELOW + rest
}

fn tallest(flow: &Flow<'_>, content: &Content) -> f32 {
    let width = flow.width() / BESIDE - GAP;
    content.kpis.iter().map(|kpi| kpi_height(flow, kpi, width)).fold(0.0, f32::max)
}

/// Beside each other; where there is no room they are in the part of the KPIs alone.
pub(super) fn kpis(flow: &mut Flow<'_>, content: &Content) {
    if content.kpis.is_empty() || flow.y + kpis_height(flow, content) > flow.bottom() {
        return;
    }
    let width = flow.width() / BESIDE;
    flow.heading(2, &flow.words.text("export-board-kpis"));
    let mut list = Vec::new();
    for (at, kpi) in content.kpis.iter().enumerate() {
        let x = flow.left() + width * at as f32;
        list.push(one(flow, kpi, x, width - GAP));
    }
    flow.node(Node::List(list));
    flow.y += tallest(flow, content) + BELOW;
    flow.text(&content.kpis_rest, REST);
}

fn one(flow: &mut Flow<'_>, kpi: &KpiRow, x: f32, width: f32) -> Vec<At> {
    let color = match kpi.is_good {
        Some(true) => LIGHT.better,
        Some(false) => LIGHT.worse,
        None => LIGHT.muted,
    };
    let mut y = flow.y;
    let mut item = Vec::new();
    for (text, look, shift) in kpi_lines(kpi, color) {
        if text.is_empty() {
            continue;
        }
        if shift > 0.0 {
            let up = kpi.rises == Some(true);
            flow.put(shapes([triangle(pos2(x + 5.0, y + 7.5), up, color)]));
        }
        let piece = flow.pen.text(pos2(x + shift, y), text, look, width - shift, Align::LEFT);
        item.push(flow.put(piece.piece));
        y += piece.size.y + 3.0;
    }
    item
}

/// The texts of a KPI from top to bottom, and how far each is moved to the right.
fn kpi_lines(kpi: &KpiRow, color: egui::Color32) -> [(&str, Look, f32); 4] {
    let shift = if kpi.rises.is_some() { 15.0 } else { 0.0 };
    [
        (&kpi.name, Look::new(11.5, LIGHT.muted), 0.0),
        (&kpi.from_to, Look::bold(15.0, LIGHT.text), 0.0),
        (&kpi.change, Look::bold(11.5, color), shift),
        (&kpi.said, Look::new(10.5, LIGHT.muted), 0.0),
    ]
}

fn kpi_height(flow: &Flow<'_>, kpi: &KpiRow, width: f32) -> f32 {
    let lines = kpi_lines(kpi, LIGHT.text).into_iter().filter(|line| !line.0.is_empty());
    let height = |(text, look, shift): (&str, Look, f32)| {
        flow.pen.layout(text, look, width - shift, Align::LEFT).size().y + 3.0
    };
    lines.map(height).sum()
}
