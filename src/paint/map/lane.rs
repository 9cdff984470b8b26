//! Which lanes there are, what they are called, and which of them a journey shows.

use crate::i18n::Words;
use crate::journey::{Journey, LaneId};
use strum::EnumCount;

/// What the columns of a lane stand under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Across {
    /// A column under each stage.
    Stages,
    /// A column under each card.
    Cards,
}

/// The lanes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, EnumCount)]
pub enum Lane {
    /// KPIs.
    #[default]
    Kpis,
    /// What the customer does.
    Does,
    /// What the customer expects, and in whose words it went.
    Expects,
    /// What it does for the customer.
    Function,
    /// How it feels.
    Emotion,
    /// What it means in the customer's life.
    Meaning,
    /// What goes wrong.
    Pains,
    /// What could be better.
    Opportunities,
    /// What customers say.
    Quotes,
    /// What is done.
    Actions,
    /// What happens behind the scenes.
    Backstage,
    /// Who answers for it.
    Owner,
    /// What it must deliver.
    Delivery,
    /// How managed it is.
    Management,
    /// A lane of one's own: its place among those of the journey.
    Own(u16),
}

impl Lane {
    /// Every lane that is built in, in order.
    pub const ALL: &[Self] = &Self::BUILT_IN;

    /// All but those of one's own.
    const BUILT_IN: [Self; Self::COUNT - 1] = [
        Self::Kpis,
        Self::Does,
        Self::Expects,
        Self::Function,
        Self::Emotion,
        Self::Meaning,
        Self::Pains,
        Self::Opportunities,
        Self::Quotes,
        Self::Actions,
        Self::Backstage,
        Self::Owner,
        Self::Delivery,
        Self::Management,
    ];

    /// The key of its title.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Kpis => "map-lane-kpis",
            Self::Does => "map-lane-does",
            Self::Expects => "map-lane-expects",
            Self::Function => "map-lane-function",
            Self::Emotion => "map-lane-emotion",
            Self::Meaning => "map-lane-meaning",
            Self::Pains => "map-lane-pains",
            Self::Opportunities => "map-lane-opportunities",
            Self::Quotes => "map-lane-quotes",
            Self::Actions => "map-lane-actions",
            Self::Backstage => "map-lane-backstage",
            Self::Owner => "map-lane-owner",
            Self::Delivery => "map-lane-delivery",
            Self::Management => "map-lane-management",
            Self::Own(_) => "map-lane-own",
        }
    }

    /// The id under which a journey keeps where a built-in lane stands and whether it is shown.
    #[must_use]
    pub fn id(self) -> Option<LaneId> {
        let name = self.key().strip_prefix("map-")?;
        if matches!(self, Self::Own(_)) { None } else { LaneId::new(name).ok() }
    }

    /// The built-in lane that a journey keeps under this id.
    #[must_use]
    pub fn of_id(id: &LaneId) -> Option<Self> {
        let is_it =
            |lane: &&Self| lane.key().strip_prefix("map-").is_some_and(|name| name == id.as_str());
        Self::ALL.iter().find(is_it).copied()
    }

    /// The lane of one's own in the journey.
    #[must_use]
    pub fn own(self, journey: &Journey) -> Option<&crate::journey::Lane> {
        match self {
            Self::Own(at) => journey.lanes.get(usize::from(at)),
            _ => None,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self, words: &Words, journey: &Journey) -> String {
        match self.own(journey) {
            Some(own) if !own.name.trim().is_empty() => own.name.clone(),
            _ => words.text(self.key()),
        }
    }

    /// Hidden until somebody asks for it.
    #[must_use]
    pub fn is_extra(self) -> bool {
        !matches!(
            self,
            Self::Kpis
                | Self::Pains
                | Self::Opportunities
                | Self::Quotes
                | Self::Actions
                | Self::Own(_)
        )
    }

    /// What its columns stand under.
    pub(super) fn across(self) -> Across {
        if self == Self::Kpis { Across::Stages } else { Across::Cards }
    }
}

/// The lanes that a journey shows, in its order. Of those it says nothing of, the usual ones are shown, before the
/// others.
#[must_use]
pub fn arranged(journey: &Journey, usual: &[Lane]) -> Vec<Lane> {
    let listed: Vec<(Lane, bool)> = (0..)
        .zip(&journey.lanes)
        .map(|(at, held)| (Lane::of_id(&held.id).unwrap_or(Lane::Own(at)), held.shown))
        .collect();
    let unlisted = usual.iter().filter(|lane| listed.iter().all(|(one, _)| one != *lane));
    let shown = listed.iter().filter(|(_, shown)| *shown).map(|(lane, _)| *lane);
    unlisted.copied().chain(shown).collect()
}
