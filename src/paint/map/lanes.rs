//! Lanes under the curve: KPIs of each stage, and notes under their touchpoint.

use super::lane::{Across, Lane};
use super::layout::{CardBox, LANE_TITLE, LaneBox, StageBox};
use super::note::{self, Note};
use super::{MapInput, kpi};
use crate::analysis::{KpiReport, StageReport};
use crate::i18n::{Kind as _, Words};
use crate::journey::{Action, ActionState, Journey, Touchpoint, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use egui::{Painter, Rect, Stroke, Vec2, pos2, vec2};
use std::collections::{BTreeMap, HashSet};

/// Between two things in one line. A row may end with it and never begins with it.
pub(super) const POINT: &str = "\u{a0}· ";

/// Most notes of one touchpoint in one lane; the rest is counted.
pub const MOST: usize = 3;
pub(super) const NOTE_GAP: f32 = 4.0;

/// What stands in a lane under one card or stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// From top to bottom.
    pub notes: Vec<Note>,
    /// The last note is none: it leads to what has no room, or hides it again.
    pub folds: bool,
    /// The height they need.
    pub(super) height: f32,
}

/// Lays every column of a lane.
pub(super) fn columns(
    painter: &Painter,
    input: &MapInput<'_>,
    lane: Lane,
    stages: &[StageBox],
    cards: &[CardBox],
) -> Vec<Column> {
    match lane.across() {
        Across::Stages => stages.iter().map(|stage| kpis(painter, input, stage)).collect(),
        Across::Cards => {
            let links = Links::of(lane, input.journey);
            let touchpoints = input.journey.touchpoints().map(|(_, one)| one);
            let all = cards.iter().zip(touchpoints);
            all.map(|(card, one)| notes(painter, input, (lane, &links), card, one)).collect()
        }
    }
}

/// Lays the notes of a touchpoint in a lane.
pub(super) fn notes(
    painter: &Painter,
    input: &MapInput<'_>,
    (lane, links): (Lane, &Links<'_>),
    card: &CardBox,
    touchpoint: &Touchpoint,
) -> Column {
    let (zoom, width) = (input.zoom, card.rect.width());
    let mut y = 0.0;
    let all = texts(input, lane, touchpoint, links);
    let most = if input.more.on_paper { usize::MAX } else { MOST };
    let more = all.len().saturating_sub(most);
    let open = input.more.is_open(&touchpoint.id, lane);
    let fold = || {
        if open {
            return input.words.text("tool-fewer");
        }
        input.words.with("map-more", &[("n", more.into())])
    };
    let rest = (more > 0).then(|| (fold(), String::new()));
    let shown = if open { all.len() } else { most };
    let mut notes = Vec::new();
    for (text, detail) in all.into_iter().take(shown).chain(rest) {
        let tall = note::height_of(painter, input, lane, (&text, &detail), width);
        let rect = Rect::from_min_size(pos2(0.0, y), vec2(width, tall));
        notes.push(Note { rect, text, detail, sign: 0.0, tall, over: 0, joined: false });
        y += tall + NOTE_GAP * zoom;
    }
    Column { notes, folds: more > 0, height: y + NOTE_GAP * zoom }
}

/// The notes of a touchpoint: text and quiet second line.
fn texts(
    input: &MapInput<'_>,
    lane: Lane,
    touchpoint: &Touchpoint,
    links: &Links<'_>,
) -> Vec<(String, String)> {
    let plain = |list: &[String]| list.iter().map(|text| (text.clone(), String::new())).collect();
    let kind = |name: Option<String>| name.map(|name| (name, String::new())).into_iter().collect();
    let one = |text: &str| {
        let text = text.trim();
        if text.is_empty() { Vec::new() } else { vec![(text.to_owned(), String::new())] }
    };
    match lane {
        Lane::Kpis => Vec::new(),
        Lane::Does => one(&touchpoint.customer_does),
        Lane::Expects => {
            let experienced = touchpoint.quotes.first().map(|text| quoted(input.words, text));
            let expected = &touchpoint.customer_expects;
            if expected.trim().is_empty() {
                Vec::new()
            } else {
                vec![(expected.clone(), experienced.unwrap_or_default())]
            }
        }
        Lane::Function => one(&touchpoint.layers.function),
        Lane::Emotion => one(&touchpoint.layers.emotion),
        Lane::Meaning => one(&touchpoint.layers.meaning),
        Lane::Backstage => one(&touchpoint.backstage),
        Lane::Owner => one(&touchpoint.owner),
        Lane::Delivery => kind(touchpoint.delivery.map(|it| input.words.kind(it))),
        Lane::Management => kind(touchpoint.management.map(|it| input.words.kind(it))),
        Lane::Own(_) => {
            let lines = lane.own(input.journey).and_then(|own| touchpoint.lines.get(&own.id));
            lines.map_or_else(Vec::new, |lines| plain(lines))
        }
        Lane::Pains => plain(&touchpoint.pains),
        Lane::Opportunities => plain(&touchpoint.opportunities),
        Lane::Quotes => touchpoint
            .quotes
            .iter()
            .map(|text| (quoted(input.words, text), String::new()))
            .collect(),
        Lane::Actions => links
            .of_touchpoint(&touchpoint.id)
            .iter()
            .map(|action| (action.title.clone(), action_detail(input.words, action)))
            .collect(),
    }
}

/// The actions of each touchpoint, made once for all of them: going through all actions for each of them takes
/// long with many.
#[derive(Debug, Default)]
pub(super) struct Links<'a>(BTreeMap<&'a TouchpointId, Vec<&'a Action>>);

impl<'a> Links<'a> {
    /// For a lane that shows actions; the others need none.
    pub(super) fn of(lane: Lane, journey: &'a Journey) -> Self {
        let mut links = Self::default();
        if lane != Lane::Actions {
            return links;
        }
        let goes_on =
            |one: &&Action| !matches!(one.state, ActionState::Dropped | ActionState::Idea);
        for action in journey.actions.iter().filter(goes_on) {
            for touchpoint in &action.touchpoints {
                let of_touchpoint: &mut Vec<&Action> = links.0.entry(touchpoint).or_default();
                // Named twice, it is still one action.
                if of_touchpoint.last().is_none_or(|last| last.id != action.id) {
                    of_touchpoint.push(action);
                }
            }
        }
        links
    }

    fn of_touchpoint(&self, id: &TouchpointId) -> &[&'a Action] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }
}

fn quoted(words: &Words, text: &str) -> String {
    words.saying(text)
}

fn action_detail(words: &Words, action: &Action) -> String {
    let mut parts = vec![words.text(action.state.key())];
    if !action.owner.is_empty() {
        parts.push(action.owner.clone());
    }
    parts.extend(action.due.map(|due| words.date(due)));
    parts.join(POINT)
}

/// The KPIs of a stage and of its touchpoints that have room, and how many more there are.
pub(super) fn of_stage(stage: &StageReport) -> (impl Iterator<Item = &KpiReport>, usize) {
    const MOST_KPIS: usize = 2 * MOST;
    let of_touchpoints = stage.touchpoints.iter().flat_map(|one| &one.kpis);
    let counted: usize = stage.touchpoints.iter().map(|one| one.kpis.len()).sum();
    let more = (stage.kpis.len() + counted).saturating_sub(MOST_KPIS);
    (stage.kpis.iter().chain(of_touchpoints).take(MOST_KPIS), more)
}

/// Those that are shown, and how many are not. On paper all of them, but of the touchpoints on this part of the map
/// alone.
fn shown<'a>(
    input: &MapInput<'_>,
    held: &StageBox,
    stage: &'a StageReport,
) -> (Vec<&'a KpiReport>, usize) {
    if !input.more.on_paper {
        let (first, more) = of_stage(stage);
        return (first.collect(), more);
    }
    let part = input.journey.stages.iter().find(|one| one.id == held.id);
    let here: HashSet<&TouchpointId> =
        part.iter().flat_map(|part| &part.touchpoints).map(|one| &one.id).collect();
    let touchpoints = stage.touchpoints.iter().filter(|one| here.contains(&one.id));
    (stage.kpis.iter().chain(touchpoints.flat_map(|one| &one.kpis)).collect(), 0)
}

/// Lays the KPIs of a stage.
pub(super) fn kpis(painter: &Painter, input: &MapInput<'_>, held: &StageBox) -> Column {
    let zoom = input.zoom;
    let report = input.report;
    let found = held.numbers.and_then(|at| report.stages.get(at));
    let Some(stage) = found else { return Column::default() };
    let width = held.header.width() - 8.0 * zoom;
    let mut y = 0.0;
    let mut notes = Vec::new();
    let (shown, more) = shown(input, held, stage);
    let values = shown.into_iter().map(|kpi| (kpi.name.clone(), kpi::values(input, kpi)));
    let rest = (more > 0).then(|| {
        let text = input.words.with("map-kpis-more", &[("n", more.into())]);
        (text, (String::new(), 0.0))
    });
    for (text, (detail, sign)) in values.chain(rest) {
        let tall = note::height_of(painter, input, Lane::Kpis, (&text, &detail), width);
        let rect = Rect::from_min_size(pos2(4.0 * zoom, y), vec2(width, tall));
        notes.push(Note { rect, text, detail, sign, tall, over: 0, joined: false });
        y += tall + NOTE_GAP * zoom;
    }
    Column { notes, folds: more > 0, height: y + NOTE_GAP * zoom }
}

/// A lane's line and title. The title stays at the left edge of what is seen.
pub(super) fn head(
    painter: &Painter,
    input: &MapInput<'_>,
    lane: &LaneBox,
    (by, frozen): (Vec2, f32),
) {
    let (theme, zoom) = (input.theme, input.zoom);
    let rect = lane.rect.translate(by);
    painter.hline(rect.x_range(), rect.min.y, Stroke::new(1.0, theme.line));
    let text = lane.lane.title(input.words, input.journey);
    let title = row(painter, &text, semibold(11.5 * zoom), theme.muted);
    let at = title_rect(lane, zoom, frozen).translate(by).min + vec2(4.0, 5.0) * zoom;
    let ground = Rect::from_min_size(at, title.size()).expand(2.0 * zoom);
    painter.rect_filled(ground, 3.0 * zoom, theme.canvas);
    painter.galley(at, title, theme.muted);
}

/// What adds a lane.
pub(super) fn add(painter: &Painter, input: &MapInput<'_>, rect: Rect) {
    let (theme, zoom) = (input.theme, input.zoom);
    let stroke = Stroke::new(1.0, theme.edge);
    painter.rect(rect, 5.0 * zoom, theme.surface, stroke, egui::StrokeKind::Inside);
    let text = format!("+ {}", input.words.text("map-lane-own"));
    let width = rect.width() - 8.0 * zoom;
    let text = wrapped(painter, &text, regular(11.5 * zoom), theme.text, width, 1);
    painter.galley(rect.center() - text.size() / 2.0, text, theme.text);
}

/// Where a lane's title stands, from the map's corner, when so much of the map is scrolled out at the left.
#[must_use]
pub fn title_rect(lane: &LaneBox, zoom: f32, frozen: f32) -> Rect {
    let left = (frozen + 4.0).max(lane.rect.min.x).min(lane.rect.max.x);
    let size = vec2((lane.rect.max.x - left).min(240.0 * zoom), LANE_TITLE * zoom);
    Rect::from_min_size(pos2(left, lane.rect.min.y), size)
}
