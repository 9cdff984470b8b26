//! Lanes under the curve: KPIs of each stage, and notes under their touchpoint.

use super::MapInput;
use super::layout::{LaneBox, MapLayout, NoteBox};
use crate::analysis::KpiReport;
use crate::i18n::{Kind as _, Words};
use crate::journey::{Action, ActionState, Journey, Touchpoint, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped, wrapped_whole_words};
use egui::{Color32, Painter, Rect, Stroke, Vec2, pos2, vec2};
use std::collections::BTreeMap;
use strum::{EnumIter, VariantArray};

/// The lanes there are.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, VariantArray,
)]
pub enum Lane {
    /// Business figures.
    #[default]
    Kpis,
    /// What goes wrong.
    Pains,
    /// What could be better.
    Opportunities,
    /// What customers say.
    Quotes,
    /// What is done.
    Actions,
}

impl Lane {
    /// Every lane in order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The key of its title.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Kpis => "map-lane-kpis",
            Self::Pains => "map-lane-pains",
            Self::Opportunities => "map-lane-opportunities",
            Self::Quotes => "map-lane-quotes",
            Self::Actions => "map-lane-actions",
        }
    }
}

/// Most notes of one touchpoint in one lane; the rest is counted.
const MOST: usize = 3;
const NOTE_ROWS: usize = 4;
const NOTE_GAP: f32 = 4.0;

/// Places the notes of a lane, counted from its own top; returns the height they need.
pub(super) fn lay(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    lane: Lane,
    notes: &mut Vec<NoteBox>,
) -> f32 {
    if lane == Lane::Kpis {
        return lay_kpis(painter, input, boxes, notes);
    }
    let zoom = input.zoom;
    let mut height = 0.0_f32;
    let actions = if lane == Lane::Actions { linked(input.journey) } else { Linked::new() };
    let touchpoints = input.journey.touchpoints().map(|(_, one)| one);
    for (card, touchpoint) in boxes.cards.iter().zip(touchpoints) {
        let mut y = 0.0;
        let all = texts(input, lane, touchpoint, &actions);
        let more = all.len().saturating_sub(MOST);
        let rest = (more > 0)
            .then(|| (input.words.with("map-more", &[("n", more.into())]), String::new()));
        for (text, detail) in all.into_iter().take(MOST).chain(rest) {
            let (name, second) = note_galleys(painter, input, &text, &detail, card.rect.width());
            let size = vec2(
                card.rect.width(),
                name.size().y + second.map_or(0.0, |galley| galley.size().y) + 10.0 * zoom,
            );
            notes.push(NoteBox {
                lane,
                touchpoint: Some(touchpoint.id.clone()),
                stage: card.stage,
                rect: Rect::from_min_size(pos2(card.rect.min.x, y), size),
                text,
                detail,
                sign: 0.0,
            });
            y += size.y + NOTE_GAP * zoom;
        }
        height = height.max(y + NOTE_GAP * zoom);
    }
    height
}

type Pair = (std::sync::Arc<egui::Galley>, Option<std::sync::Arc<egui::Galley>>);

fn note_galleys(
    painter: &Painter,
    input: &MapInput<'_>,
    text: &str,
    detail: &str,
    width: f32,
) -> Pair {
    let (theme, zoom) = (input.theme, input.zoom);
    let inner = width - 12.0 * zoom;
    let (font, least) = (regular(11.0 * zoom), 9.5 * zoom);
    let name = wrapped_whole_words(painter, text, &font, theme.text, inner, NOTE_ROWS, least);
    let second = (!detail.is_empty())
        .then(|| wrapped(painter, detail, regular(10.5 * zoom), theme.muted, inner, 2));
    (name, second)
}

/// The notes of a touchpoint: text and quiet second line.
fn texts(
    input: &MapInput<'_>,
    lane: Lane,
    touchpoint: &Touchpoint,
    actions: &Linked<'_>,
) -> Vec<(String, String)> {
    let plain = |list: &[String]| list.iter().map(|text| (text.clone(), String::new())).collect();
    match lane {
        Lane::Kpis => Vec::new(),
        Lane::Pains => plain(&touchpoint.pains),
        Lane::Opportunities => plain(&touchpoint.opportunities),
        Lane::Quotes => touchpoint
            .quotes
            .iter()
            .map(|text| (quoted(input.words, text), String::new()))
            .collect(),
        Lane::Actions => actions
            .get(&touchpoint.id)
            .into_iter()
            .flatten()
            .map(|action| (action.title.clone(), action_detail(input.words, action)))
            .collect(),
    }
}

/// The actions of each touchpoint.
type Linked<'a> = BTreeMap<&'a TouchpointId, Vec<&'a Action>>;

/// Made once for all touchpoints: going through all actions for each of them takes long with many.
fn linked(journey: &Journey) -> Linked<'_> {
    let mut linked = Linked::new();
    for action in journey
        .actions
        .iter()
        .filter(|one| !matches!(one.state, ActionState::Dropped | ActionState::Idea))
    {
        for touchpoint in &action.touchpoints {
            let of_touchpoint: &mut Vec<&Action> = linked.entry(touchpoint).or_default();
            // Named twice, it is still one action.
            if of_touchpoint.last().is_none_or(|last| last.id != action.id) {
                of_touchpoint.push(action);
            }
        }
    }
    linked
}

fn quoted(words: &Words, text: &str) -> String {
    let bare = text.trim_matches(['"', '”', '“']);
    words.with("map-quote", &[("text", bare.into())])
}

fn action_detail(words: &Words, action: &Action) -> String {
    let mut parts = vec![words.text(action.state.key())];
    if !action.owner.is_empty() {
        parts.push(action.owner.clone());
    }
    parts.extend(action.due.map(|due| words.date(due)));
    parts.join(" · ")
}

fn lay_kpis(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    notes: &mut Vec<NoteBox>,
) -> f32 {
    let zoom = input.zoom;
    let mut height = 0.0_f32;
    for (at, held) in boxes.stages.iter().enumerate() {
        let Some(stage) = held.numbers.and_then(|at| input.report.stages.get(at)) else { continue };
        let width = held.header.width() - 16.0 * zoom;
        let of_touchpoints = stage.touchpoints.iter().flat_map(|one| &one.kpis);
        let mut y = 0.0;
        for kpi in stage.kpis.iter().chain(of_touchpoints).take(2 * MOST) {
            let (detail, sign) = kpi_values(input, kpi);
            let name =
                wrapped(painter, &kpi.name, regular(11.0 * zoom), input.theme.muted, width, 2);
            let value =
                wrapped(painter, &detail, semibold(12.0 * zoom), input.theme.text, width, 2);
            let size =
                vec2(held.header.width() - 8.0 * zoom, name.size().y + value.size().y + 4.0 * zoom);
            notes.push(NoteBox {
                lane: Lane::Kpis,
                touchpoint: None,
                stage: at,
                rect: Rect::from_min_size(pos2(held.header.min.x + 4.0 * zoom, y), size),
                text: kpi.name.clone(),
                detail,
                sign,
            });
            y += size.y + NOTE_GAP * zoom;
        }
        height = height.max(y + NOTE_GAP * zoom);
    }
    height
}

/// `8 400 → 11 200  +33 %`, and whether that is good.
fn kpi_values(input: &MapInput<'_>, kpi: &KpiReport) -> (String, f64) {
    let words = input.words;
    let known = |round: usize| kpi.rounds.get(round).copied().flatten();
    let value = |round: usize| known(round).map(|value| words.figure_alone(value, &kpi.unit));
    let with_unit = |text: &str| words.with_unit(text, &kpi.unit);
    let Some((before, after)) = input.report.compared else {
        let only = input.report.current.and_then(value);
        return (only.map_or_else(|| "–".into(), |value| with_unit(&value)), 0.0);
    };
    let text = match (value(before), value(after)) {
        (Some(old), Some(new)) => format!("{old} → {}", with_unit(&new)),
        (None, Some(new)) => with_unit(&new),
        (Some(old), None) => format!("{} → –", with_unit(&old)),
        (None, None) => "–".into(),
    };
    let sign = kpi.change.map_or(0.0, |change| {
        if change == 0.0 {
            0.0
        } else if (change > 0.0) == kpi.higher_is_better {
            1.0
        } else {
            -1.0
        }
    });
    // A percentage of a percentage says nothing.
    let change = match (kpi.unit.trim(), kpi.change, kpi.change_percent) {
        ("%", Some(change), _) => format!(" {}", words.figure_change(change, "%")),
        (_, _, Some(percent)) => format!(" {}", words.percent_change(percent)),
        _ => String::new(),
    };
    let target = kpi.target.map(|target| words.figure(target, &kpi.unit));
    let target = target.map(|target| {
        format!(" · {}", words.with("kpis-map-target", &[("target", (&target).into())]))
    });
    (text + &change + &target.unwrap_or_default(), sign)
}

/// A lane's line and title.
pub(super) fn head(painter: &Painter, input: &MapInput<'_>, lane: &LaneBox, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let rect = lane.rect.translate(by);
    painter.hline(rect.x_range(), rect.min.y, Stroke::new(1.0, theme.line));
    let title =
        row(painter, &input.words.text(lane.lane.key()), semibold(11.5 * zoom), theme.muted);
    painter.galley(rect.min + vec2(4.0, 5.0) * zoom, title, theme.muted);
}

/// One note or figure.
pub(super) fn note(painter: &Painter, input: &MapInput<'_>, note: &NoteBox, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let rect = note.rect.translate(by);
    let fill = match note.lane {
        Lane::Kpis => Color32::TRANSPARENT,
        Lane::Pains => theme.worse_soft,
        Lane::Opportunities => theme.note_soft,
        Lane::Quotes => theme.sunken,
        Lane::Actions => theme.accent_soft,
    };
    painter.rect_filled(rect, 5.0 * zoom, fill);
    if note.lane == Lane::Kpis {
        let width = rect.width() - 8.0 * zoom;
        let name = wrapped(painter, &note.text, regular(11.0 * zoom), theme.muted, width, 2);
        let colour = if note.sign == 0.0 { theme.text } else { theme.by_sign(note.sign) };
        let value = wrapped(painter, &note.detail, semibold(12.0 * zoom), colour, width, 2);
        let at = rect.min + vec2(4.0 * zoom, 0.0);
        let below = at + vec2(0.0, name.size().y + 1.0 * zoom);
        painter.galley(at, name, theme.muted);
        painter.galley(below, value, colour);
        return;
    }
    let (name, second) = note_galleys(painter, input, &note.text, &note.detail, rect.width());
    let at = rect.min + vec2(6.0, 5.0) * zoom;
    let below = at + vec2(0.0, name.size().y);
    painter.galley(at, name, theme.text);
    if let Some(second) = second {
        painter.galley(below, second, theme.muted);
    }
}
