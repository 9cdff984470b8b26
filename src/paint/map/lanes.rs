//! Lanes under the curve: KPIs of each stage, and notes under their touchpoint.

use super::lane::{Across, Lane};
use super::layout::{CardBox, GUTTER, LANE_TITLE, LaneBox, StageBox};
use super::{MapInput, kpi};
use crate::analysis::{KpiReport, StageReport};
use crate::i18n::{Kind as _, Words};
use crate::journey::{Action, ActionState, Journey, Touchpoint, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped, wrapped_whole_words};
use egui::{Color32, Painter, Rect, Stroke, Vec2, pos2, vec2};
use std::collections::BTreeMap;

/// Most notes of one touchpoint in one lane; the rest is counted.
pub const MOST: usize = 3;
const NOTE_ROWS: usize = 4;
const ROWS_ON_PAPER: usize = 40;
pub(super) const NOTE_GAP: f32 = 4.0;

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

/// What stands in a lane under one card or stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// From top to bottom.
    pub notes: Vec<Note>,
    /// The last note is none: it shows the lines that have no room, or hides them again.
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
        let tall = height_of(painter, input, (&text, &detail), width);
        let rect = Rect::from_min_size(pos2(0.0, y), vec2(width, tall));
        notes.push(Note { rect, text, detail, sign: 0.0, tall, over: 0, joined: false });
        y += tall + NOTE_GAP * zoom;
    }
    Column { notes, folds: more > 0, height: y + NOTE_GAP * zoom }
}

/// So many rows a text may have: on paper nobody can open what is cut.
pub(super) fn rows(input: &MapInput<'_>, usual: usize) -> usize {
    if input.more.on_paper { ROWS_ON_PAPER } else { usual }
}

/// How high a note of this width is.
pub(super) fn height_of(
    painter: &Painter,
    input: &MapInput<'_>,
    (text, detail): (&str, &str),
    width: f32,
) -> f32 {
    let (name, second) = note_galleys(painter, input, text, detail, width);
    name.size().y + second.map_or(0.0, |galley| galley.size().y) + 10.0 * input.zoom
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
    let name =
        wrapped_whole_words(painter, text, &font, theme.text, inner, rows(input, NOTE_ROWS), least);
    let second = (!detail.is_empty()).then(|| {
        wrapped(painter, detail, regular(10.5 * zoom), theme.muted, inner, rows(input, 2))
    });
    (name, second)
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
    parts.join(" · ")
}

/// The KPIs of a stage and of its touchpoints that have room.
pub(super) fn of_stage(stage: &StageReport) -> impl Iterator<Item = &KpiReport> {
    let of_touchpoints = stage.touchpoints.iter().flat_map(|one| &one.kpis);
    stage.kpis.iter().chain(of_touchpoints).take(2 * MOST)
}

/// Lays the KPIs of a stage.
pub(super) fn kpis(painter: &Painter, input: &MapInput<'_>, held: &StageBox) -> Column {
    let zoom = input.zoom;
    let report = input.report;
    let found = held.numbers.and_then(|at| report.stages.get(at));
    let Some(stage) = found else { return Column::default() };
    let width = held.header.width() - 16.0 * zoom;
    let mut y = 0.0;
    let mut notes = Vec::new();
    for kpi in of_stage(stage) {
        let (detail, sign) = kpi::values(input, kpi);
        let theme = input.theme;
        let (name, value) = kpi::galleys(painter, input, (&kpi.name, &detail), theme.text, width);
        let size =
            vec2(held.header.width() - 8.0 * zoom, name.size().y + value.size().y + 4.0 * zoom);
        let rect = Rect::from_min_size(pos2(4.0 * zoom, y), size);
        let (text, tall) = (kpi.name.clone(), size.y);
        notes.push(Note { rect, text, detail, sign, tall, over: 0, joined: false });
        y += size.y + NOTE_GAP * zoom;
    }
    Column { notes, folds: false, height: y + NOTE_GAP * zoom }
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

/// One note or KPI at its place on the screen.
pub(super) fn note(painter: &Painter, input: &MapInput<'_>, lane: Lane, note: &Note, rect: Rect) {
    let (theme, zoom) = (input.theme, input.zoom);
    let fill = match lane {
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
    };
    painter.rect_filled(rect, 5.0 * zoom, fill);
    if lane == Lane::Kpis {
        let width = rect.width() - 8.0 * zoom;
        let colour = if note.sign == 0.0 { theme.text } else { theme.by_sign(note.sign) };
        let (name, value) = kpi::galleys(painter, input, (&note.text, &note.detail), colour, width);
        let at = rect.min + vec2(4.0 * zoom, 0.0);
        let below = at + vec2(0.0, name.size().y + 1.0 * zoom);
        painter.galley(at, name, theme.muted);
        painter.galley(below, value, colour);
        return;
    }
    let (name, second) = note_galleys(painter, input, &note.text, &note.detail, rect.width());
    let mut at = rect.min + vec2(6.0, 5.0) * zoom;
    if note.over > 0 {
        // What a bar says is read wherever it is seen, as far as it reaches.
        let seen = painter.clip_rect().min.x + GUTTER * zoom;
        at.x = seen.min(rect.max.x - name.size().x - 6.0 * zoom).max(at.x);
    }
    let below = at + vec2(0.0, name.size().y);
    painter.galley(at, name, theme.text);
    if let Some(second) = second {
        painter.galley(below, second, theme.muted);
    }
}
