//! A copy of a journey that can be handed on: without names, quotes and the words of customers.
//!
//! A comment keeps its round, score, themes, sentiment and state, so that counts and the order of the
//! themes stay the same; only its words go. Titles, questions, themes, notes and the parking lot stay unless
//! they are named: the business wrote them itself. What stays is told.

mod sweep;

use crate::journey::Journey;
use std::collections::BTreeMap;
use strum::EnumCount;
use sweep::Sweep;

/// Kinds of personal data in a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumCount)]
pub enum Personal {
    /// What customers wrote.
    Comments,
    /// What customers said.
    Quotes,
    /// Owners, and who handled a comment.
    People,
    /// Which files answers came from, and how those were read.
    Sources,
    /// What the personas are called, what they want and need.
    Personas,
    /// Photos and portraits.
    Pictures,
    /// What the journey, its rounds, stages, touchpoints, figures and lanes are called, and how they are described.
    Titles,
    /// What customers were asked, by whom and how.
    Questions,
    /// Names of themes.
    Themes,
    /// What the parking lot and the actions say.
    Parking,
    /// Pains, opportunities, goals and what else was noted.
    Notes,
}

impl Personal {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Comments,
        Self::Quotes,
        Self::People,
        Self::Sources,
        Self::Personas,
        Self::Pictures,
        Self::Titles,
        Self::Questions,
        Self::Themes,
        Self::Parking,
        Self::Notes,
    ];

    /// Whether it is left out unless somebody says otherwise: what is seldom about a person stays.
    #[must_use]
    pub fn is_usual(self) -> bool {
        matches!(
            self,
            Self::Comments | Self::Quotes | Self::People | Self::Sources | Self::Pictures
        )
    }

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Quotes => "quotes",
            Self::People => "people",
            Self::Sources => "sources",
            Self::Personas => "personas",
            Self::Pictures => "pictures",
            Self::Titles => "titles",
            Self::Questions => "questions",
            Self::Themes => "themes",
            Self::Parking => "parking",
            Self::Notes => "notes",
        }
    }
}

/// What there was of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many texts.
    pub count: usize,
    /// The first of them that differ, each cut to a line.
    pub examples: Vec<String>,
}

/// What was found of each kind; a kind of which there was nothing is not in it.
pub type Removed = BTreeMap<Personal, Found>;

/// The journey without these kinds of personal data, and what was taken out.
#[must_use]
pub fn without_personal_data(journey: &Journey, kinds: &[Personal]) -> (Journey, Removed) {
    let mut copy = journey.clone();
    let removed = Sweep::over(&mut copy, kinds);
    (copy, removed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Feedback, FeedbackId, Stage, StageId, StageKind, Touchpoint, TouchpointId,
    };
    use std::sync::Arc;

    fn journey() -> Journey {
        let id = |text| TouchpointId::new(text).expect("an id");
        let mut till = Touchpoint::new(id("till"), "Till");
        till.owner = "Aino".into();
        till.quotes = vec!["“Fast!”".into(), "  ".into()];
        till.pains = vec!["The queue".into()];
        for (at, text) in ["I am Kaisa,\n call me", "", "Too slow"].into_iter().enumerate() {
            let id = FeedbackId::from_bits(at as u64);
            let mut comment = Feedback::new(id, text, None);
            comment.themes = vec!["queue".into()];
            comment.score = Some(2);
            comment.handling.who = "Aino".into();
            till.feedback.push(Arc::new(comment));
        }
        let stage = StageId::new("s").expect("an id");
        let mut stage = Stage::new(stage, StageKind::Use, "Use");
        stage.touchpoints.push(Arc::new(till));
        Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
    }

    #[test]
    fn a_copy_without_words_keeps_what_is_counted() {
        let journey = journey();
        let (copy, removed) = without_personal_data(&journey, &Personal::ALL);
        assert_eq!(copy.validate(), Ok(()));
        let (_, till) = copy.touchpoints().next().expect("a touchpoint");
        assert!(till.owner.is_empty() && till.quotes.is_empty());
        assert!(till.pains.is_empty() && till.name == "S1.1");
        assert_eq!(till.feedback.len(), 3);
        for comment in &till.feedback {
            assert!(comment.text.is_empty() && comment.handling.who.is_empty());
            assert_eq!((comment.score, comment.themes.as_slice()), (Some(2), &["T1".into()][..]));
        }
        let found = |kind| removed.get(&kind).map(|one| (one.count, one.examples.join(" | ")));
        assert_eq!(found(Personal::Comments), Some((2, "I am Kaisa, call me | Too slow".into())));
        assert_eq!(found(Personal::People), Some((4, "Aino".into())));
        assert_eq!(found(Personal::Quotes), Some((1, "“Fast!”".into())));
        assert_eq!(found(Personal::Sources), None);
    }

    #[test]
    fn what_is_not_named_stays() {
        let journey = journey();
        let (copy, removed) = without_personal_data(&journey, &[]);
        assert_eq!(copy, journey);
        assert!(removed.is_empty());
        let (copy, removed) = without_personal_data(&journey, &[Personal::Quotes]);
        assert_eq!(removed.len(), 1);
        let owner =
            |journey: &Journey| journey.touchpoints().next().map(|(_, one)| one.owner.clone());
        assert_eq!(owner(&copy), owner(&journey));
    }
}
