//! What is presented to a room: the pages in their order, and the story of each in plain words.

mod parts;
mod story;

pub(crate) use parts::{Deed, deeds, drop_of_stage, ends_of_scale, moved, pains, quotes};
pub use story::story;
pub(crate) use story::{drop_sentence, drops_counted, touchpoint_sentence};

use super::priorities::items::{Group, Items, Order};
use crate::analysis::Report;
use crate::journey::{ActionState, Date, Journey};

/// So many touchpoints stand on one page of a stage; a stage with more has several.
pub const ON_A_PAGE: usize = 8;

/// More touchpoints than this have no page each in a file.
const MOST_TOUCHPOINTS: usize = 60;

/// A page of the presentation. Stages and touchpoints are places in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slide {
    /// The journey as a whole.
    Cover,
    /// A stage; with more touchpoints than fit, a part of it.
    Stage {
        /// Which.
        stage: usize,
        /// Which part, from 0.
        page: usize,
    },
    /// A touchpoint.
    Touchpoint {
        /// Its stage.
        stage: usize,
        /// Its place in it.
        at: usize,
    },
    /// Where satisfaction falls.
    Drops,
    /// What has changed from before to after.
    Changes,
    /// What to put right first.
    Priorities,
    /// What is being done.
    Actions,
}

impl Slide {
    /// The stage that is shown.
    #[must_use]
    pub fn stage(self) -> Option<usize> {
        match self {
            Self::Stage { stage, .. } | Self::Touchpoint { stage, .. } => Some(stage),
            Self::Cover | Self::Drops | Self::Changes | Self::Priorities | Self::Actions => None,
        }
    }
}

/// What a presentation is made of.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The journey, for texts.
    pub journey: &'a Journey,
    /// Its numbers.
    pub report: &'a Report,
    /// The current day, for what is late.
    pub today: Date,
    /// Names of people and words of customers are left out.
    pub discreet: bool,
}

/// The pages that one goes through with the arrow keys: the journey, its stages, and what they amount to.
#[must_use]
pub fn road(shown: &Shown<'_>) -> Vec<Slide> {
    let report = shown.report;
    let mut pages = vec![Slide::Cover];
    for (stage, held) in report.stages.iter().enumerate() {
        let count = held.touchpoints.len().div_ceil(ON_A_PAGE).max(1);
        pages.extend((0..count).map(|page| Slide::Stage { stage, page }));
    }
    if report.current.is_some_and(|round| report.gaps.get(round).is_some_and(|it| !it.is_empty())) {
        pages.push(Slide::Drops);
    }
    if report.compared.is_some() {
        pages.push(Slide::Changes);
    }
    let order = Order::of(report);
    if !Items::new(report, &order).places(Group::Short).is_empty() {
        pages.push(Slide::Priorities);
    }
    if shown.journey.actions.iter().any(|action| action.state != ActionState::Dropped) {
        pages.push(Slide::Actions);
    }
    pages
}

/// Every page, for paper and files: after each stage its touchpoints that have been asked about.
#[must_use]
pub fn slides(shown: &Shown<'_>) -> Vec<Slide> {
    let mut pages = Vec::new();
    let all: usize = shown.report.stages.iter().map(|stage| stage.touchpoints.len()).sum();
    let road = road(shown);
    for (place, slide) in road.iter().enumerate() {
        pages.push(*slide);
        let Some(stage) = slide.stage() else { continue };
        let ends = road.get(place + 1).and_then(|next| next.stage()) != Some(stage);
        let Some(held) = shown.report.stages.get(stage).filter(|_| ends) else { continue };
        let tells = |at: &usize| {
            let one = held.touchpoints.get(*at);
            one.is_some_and(|one| {
                !one.surveys.is_empty() && (all <= MOST_TOUCHPOINTS || one.moment_of_truth)
            })
        };
        let places = (0..held.touchpoints.len()).filter(tells);
        pages.extend(places.map(|at| Slide::Touchpoint { stage, at }));
    }
    pages
}
