//! A copy of a journey that can be handed on: without names, quotes and the words of customers.
//!
//! A comment keeps its round, score, themes, sentiment and state, so that counts and the order of the
//! themes stay the same; only its words go. Titles, descriptions, pains and opportunities stay: the
//! business wrote them itself.

use crate::journey::{Feedback, Journey, Picture, Stage, Survey, Touchpoint, Workshop};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Kinds of personal data in a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl Personal {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Comments, Self::Quotes, Self::People, Self::Sources, Self::Personas, Self::Pictures];

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

/// So many examples of a kind are kept.
const EXAMPLES: usize = 3;
/// An example is cut after so many characters.
const EXAMPLE: usize = 80;

/// The journey without these kinds of personal data, and what was taken out.
#[must_use]
pub fn without_personal_data(journey: &Journey, kinds: &[Personal]) -> (Journey, Removed) {
    let mut copy = journey.clone();
    let mut sweep = Sweep { kinds, removed: Removed::new() };
    sweep.journey(&mut copy);
    (copy, sweep.removed)
}

struct Sweep<'a> {
    kinds: &'a [Personal],
    removed: Removed,
}

impl Sweep<'_> {
    /// Takes a text out, where its kind is to go.
    fn clear(&mut self, kind: Personal, text: &mut String) {
        if !self.kinds.contains(&kind) {
            return;
        }
        let text = std::mem::take(text);
        if text.trim().is_empty() {
            return;
        }
        let found = self.removed.entry(kind).or_default();
        found.count += 1;
        if found.examples.len() < EXAMPLES {
            let example = shortened(&text);
            if !found.examples.contains(&example) {
                found.examples.push(example);
            }
        }
    }

    fn journey(&mut self, journey: &mut Journey) {
        for (at, persona) in journey.personas.iter_mut().enumerate() {
            self.clear(Personal::Personas, &mut persona.name);
            for text in [&mut persona.segment, &mut persona.goals, &mut persona.needs] {
                self.clear(Personal::Personas, text);
            }
            self.pictures(&mut persona.pictures);
            if persona.name.is_empty() && self.kinds.contains(&Personal::Personas) {
                // They are still told apart where touchpoints are limited to them.
                persona.name = format!("P{}", at + 1);
            }
        }
        self.pictures(&mut journey.pictures);
        self.workshop(&mut journey.workshop);
        journey.feedback.iter_mut().for_each(|one| self.comment(one));
        if let Some(survey) = &mut journey.survey {
            self.survey(Arc::make_mut(survey));
        }
        for stage in &mut journey.stages {
            let stage: &mut Stage = Arc::make_mut(stage);
            stage.feedback.iter_mut().for_each(|one| self.comment(one));
            for touchpoint in &mut stage.touchpoints {
                self.touchpoint(Arc::make_mut(touchpoint));
            }
        }
        for action in &mut journey.actions {
            self.clear(Personal::People, &mut action.owner);
        }
        for item in &mut journey.parking_lot {
            self.clear(Personal::People, &mut item.owner);
        }
        if self.kinds.contains(&Personal::Sources) {
            // With the file's name goes how it was read and what it knew of single responses.
            for mut source in std::mem::take(&mut journey.sources) {
                self.clear(Personal::Sources, &mut source.file);
            }
        }
    }

    fn touchpoint(&mut self, touchpoint: &mut Touchpoint) {
        self.clear(Personal::People, &mut touchpoint.owner);
        for quote in &mut touchpoint.quotes {
            self.clear(Personal::Quotes, quote);
        }
        if self.kinds.contains(&Personal::Quotes) {
            touchpoint.quotes.clear();
        }
        for survey in &mut touchpoint.surveys {
            self.survey(Arc::make_mut(survey));
        }
        touchpoint.feedback.iter_mut().for_each(|one| self.comment(one));
        self.pictures(&mut touchpoint.pictures);
    }

    fn comment(&mut self, comment: &mut Arc<Feedback>) {
        let comment: &mut Feedback = Arc::make_mut(comment);
        self.clear(Personal::Comments, &mut comment.text);
        self.clear(Personal::People, &mut comment.handling.who);
        if self.kinds.contains(&Personal::Comments) {
            // To the second, a response could be found again in a list of who answered when.
            comment.at = None;
        }
        if self.kinds.contains(&Personal::Sources) {
            comment.response = None;
        }
    }

    /// Photos show people, or what is on their screens.
    fn pictures(&mut self, pictures: &mut Vec<Picture>) {
        if !self.kinds.contains(&Personal::Pictures) || pictures.is_empty() {
            return;
        }
        self.removed.entry(Personal::Pictures).or_default().count += pictures.len();
        pictures.clear();
    }

    /// The log tells who said what; plan and votes stay.
    fn workshop(&mut self, workshop: &mut Workshop) {
        if self.kinds.contains(&Personal::People) {
            for mut entry in std::mem::take(&mut workshop.log) {
                self.clear(Personal::People, &mut entry.text);
            }
        }
    }

    fn survey(&mut self, survey: &mut Survey) {
        for (owner, source, imports) in survey.origins_mut() {
            self.clear(Personal::People, owner);
            self.clear(Personal::Sources, source);
            if self.kinds.contains(&Personal::Sources) {
                for mut import in std::mem::take(imports) {
                    self.clear(Personal::Sources, &mut import.file);
                }
            }
        }
    }
}

/// The beginning of a text, as one line.
fn shortened(text: &str) -> String {
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(EXAMPLE) {
        line.truncate(end);
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{FeedbackId, StageId, StageKind, TouchpointId};

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
        assert_eq!(till.pains, ["The queue"]);
        assert_eq!(till.feedback.len(), 3);
        for comment in &till.feedback {
            assert!(comment.text.is_empty() && comment.handling.who.is_empty());
            assert_eq!(
                (comment.score, comment.themes.as_slice()),
                (Some(2), &["queue".into()][..])
            );
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
