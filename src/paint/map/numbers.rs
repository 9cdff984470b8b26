//! Where the numbers of what stands on the map are, and which points of a curve are joined.

use super::MapInput;
use super::funnel::Funnel;
use super::layout::{CardBox, MapLayout};
use crate::analysis::{Report, TouchpointReport};
use crate::journey::{self, PersonaId, TouchpointId};
use egui::Rect;
use std::collections::HashMap;

/// A piece of a curve, from card to card, over so many without a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) over: usize,
}

/// Finds the numbers of every stage and card.
pub(super) fn find_numbers(input: &MapInput<'_>, boxes: &mut MapLayout) {
    let report = input.report;
    let mut places = Places::new(report);
    for (at, stage) in boxes.stages.iter_mut().enumerate() {
        let is_it = |held: &usize| report.stages.get(*held).is_some_and(|one| one.id == stage.id);
        let anywhere = || report.stages.iter().position(|one| one.id == stage.id);
        stage.numbers = Some(at).filter(is_it).or_else(anywhere);
    }
    for card in &mut boxes.cards {
        card.numbers = places.of(&card.id, (card.stage, card.at));
    }
    let now = report.current.map(|round| (report, round));
    boxes.known = [now, input.second()].map(|of| {
        let has_score = |card: &CardBox| {
            of.and_then(|(report, round)| card.report(report)?.score(round)?.value()).is_some()
        };
        let cards = boxes.cards.iter().enumerate();
        cards.filter(|(_, card)| has_score(card)).map(|(at, _)| at).collect()
    });
    boxes.links = [None, None];
    if !journey::is_line(input.journey) {
        for at in 0..2 {
            // Everybody goes every way, a persona its own.
            let is_everybody = at == 1 && input.more.everybody.is_some();
            let persona = input.more.persona.filter(|_| !is_everybody);
            boxes.links[at] = Some(links(input, persona, &boxes.known[at]));
        }
    }
    boxes.funnel = Funnel::find(input, boxes);
}

/// The pieces of a curve where there are several ways.
fn links(input: &MapInput<'_>, persona: Option<&PersonaId>, known: &[usize]) -> Vec<Link> {
    let is_known = |at: usize, _: &journey::Touchpoint| known.binary_search(&at).is_ok();
    let walks = journey::walks(input.journey, persona, is_known);
    let link = |walk: journey::Walk| Link { from: walk.from, to: walk.to, over: walk.over.len() };
    walks.into_iter().map(link).collect()
}

/// Where a touchpoint's numbers are. The report may be a moment older than the journey, so that the
/// place in the journey is only a hint.
struct Places<'a> {
    report: &'a Report,
    /// Made when the first hint is wrong.
    all: Option<HashMap<&'a TouchpointId, (usize, usize)>>,
}

impl<'a> Places<'a> {
    fn new(report: &'a Report) -> Self {
        Self { report, all: None }
    }

    fn of(&mut self, id: &TouchpointId, hint: (usize, usize)) -> Option<(usize, usize)> {
        let report = self.report;
        let at_hint = report.stages.get(hint.0).and_then(|stage| stage.touchpoints.get(hint.1));
        if at_hint.is_some_and(|one| one.id == *id) {
            return Some(hint);
        }
        let all = self.all.get_or_insert_with(|| {
            let stages = report.stages.iter().enumerate();
            let places = stages.flat_map(|(stage, held)| {
                held.touchpoints.iter().enumerate().map(move |(at, one)| (&one.id, (stage, at)))
            });
            places.collect()
        });
        all.get(id).copied()
    }
}

impl CardBox {
    /// The card without its photo.
    #[must_use]
    pub fn body(&self) -> Rect {
        self.rect.with_max_y(self.rect.max.y - self.photo)
    }

    /// The touchpoint's numbers.
    #[must_use]
    pub fn report<'a>(&self, report: &'a Report) -> Option<&'a TouchpointReport> {
        let (stage, at) = self.numbers?;
        report.stages.get(stage)?.touchpoints.get(at)
    }
}
