//! The KPIs of the report's first page: four beside each other, as many as there is room for.

use super::Node;
use super::flow::Flow;
use super::pen::{Look, shapes};
use super::report::triangle;
use crate::export::board::{Content, KpiRow};
use crate::paint::theme::LIGHT;
use egui::{Align, pos2};

/// How high a heading is, with the space above it.
pub(super) const HEADING: f32 = 44.0;
/// Between two KPIs.
const GAP: f32 = 10.0;

/// How high the heading and the first four are; nothing where there are none.
pub(super) fn kpis_height(flow: &Flow<'_>, content: &Content) -> f32 {
    let width = flow.width() / 4.0 - GAP;
    let heights = content.kpis.iter().take(4).map(|kpi| kpi_height(flow, kpi, width));
    if content.kpis.is_empty() { 0.0 } else { HEADING + heights.fold(0.0, f32::max) }
}

/// Four beside each other.
pub(super) fn kpis(flow: &mut Flow<'_>, content: &Content) {
    if content.kpis.is_empty() {
        return;
    }
    let width = flow.width() / 4.0;
    for (row, four) in content.kpis.chunks(4).take(2).enumerate() {
        let heading = if row == 0 { HEADING } else { 0.0 };
        let tall = four.iter().map(|kpi| kpi_height(flow, kpi, width - GAP)).fold(0.0, f32::max);
        // What has no room is in the part of the KPIs.
        if flow.y + heading + tall > flow.bottom() {
            return;
        }
        if row == 0 {
            flow.heading(2, &flow.words.text("export-board-kpis"));
        }
        let mut list = Vec::new();
        let mut lowest = flow.y;
        for (at, kpi) in four.iter().enumerate() {
            let x = flow.left() + width * at as f32;
            let inner = width - GAP;
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
                let piece =
                    flow.pen.text(pos2(x + shift, y), text, look, inner - shift, Align::LEFT);
                item.push(flow.put(piece.piece));
                y += piece.size.y + 3.0;
            }
            list.push(item);
            lowest = lowest.max(y);
        }
        flow.node(Node::List(list));
        flow.y = lowest + 8.0;
    }
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
