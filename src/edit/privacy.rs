//! A copy of a journey that can be handed on: without names, quotes and the words of customers.
//!
//! A comment keeps its round, score, themes, sentiment and state, so that counts and the order of the
//! themes stay the same; only its words go. Titles, questions, themes, notes and the parking lot stay unless
//! they are named: the business wrote them itself. What stays is told.

use crate::journey::{Feedback, Journey, Picture, Stage, Survey, Touchpoint, Workshop};
use std::collections::BTreeMap;
use std::sync::Arc;
use strum::EnumCount;

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
    /// What the journey, its stages and touchpoints are called, and how they are described.
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

/// So many examples of a kind are kept.
const EXAMPLES: usize = 3;
/// An example is cut after so many characters.
const EXAMPLE: usize = 80;

/// The journey without these kinds of personal data, and what was taken out.
#[must_use]
pub fn without_personal_data(journey: &Journey, kinds: &[Personal]) -> (Journey, Removed) {
    let mut copy = journey.clone();
    let mut sweep = Sweep { kinds, removed: Removed::new(), themes: BTreeMap::new() };
    sweep.journey(&mut copy);
    (copy, sweep.removed)
}

struct Sweep<'a> {
    kinds: &'a [Personal],
    removed: Removed,
    /// What a theme is called in the copy: so that what is counted by themes stays the same.
    themes: BTreeMap<String, String>,
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

    /// Takes a name out; there is another one in its place.
    fn rename(&mut self, kind: Personal, name: &mut String, new: impl FnOnce() -> String) {
        self.clear(kind, name);
        if self.kinds.contains(&kind) {
            *name = new();
        }
    }

    fn clear_all<'t>(&mut self, kind: Personal, texts: impl IntoIterator<Item = &'t mut String>) {
        texts.into_iter().for_each(|text| self.clear(kind, text));
    }

    fn journey(&mut self, journey: &mut Journey) {
        self.titles(journey);
        self.notes(journey);
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

    fn titles(&mut self, journey: &mut Journey) {
        self.clear_all(Personal::Titles, [&mut journey.title, &mut journey.description]);
        for (at, stage) in journey.stages.iter_mut().enumerate() {
            let stage: &mut Stage = Arc::make_mut(stage);
            self.rename(Personal::Titles, &mut stage.name, || format!("S{}", at + 1));
            for (below, touchpoint) in stage.touchpoints.iter_mut().enumerate() {
                let touchpoint: &mut Touchpoint = Arc::make_mut(touchpoint);
                let name = || format!("S{}.{}", at + 1, below + 1);
                self.rename(Personal::Titles, &mut touchpoint.name, name);
                self.clear(Personal::Titles, &mut touchpoint.description);
                self.clear(Personal::Titles, &mut touchpoint.channel.name);
            }
        }
    }

    fn notes(&mut self, journey: &mut Journey) {
        for action in &mut journey.actions {
            self.clear_all(Personal::Parking, [&mut action.title, &mut action.expected_effect]);
        }
        for item in &mut journey.parking_lot {
            self.clear(Personal::Parking, &mut item.text);
        }
        let target = &mut journey.target;
        let target = [&mut target.feelings, &mut target.distinction, &mut target.exceeding];
        self.clear_all(Personal::Notes, target);
        for stage in &mut journey.stages {
            let stage: &mut Stage = Arc::make_mut(stage);
            let goals =
                [&mut stage.customer_goal, &mut stage.company_goal, &mut stage.company_means];
            self.clear_all(Personal::Notes, goals);
            for touchpoint in &mut stage.touchpoints {
                let touchpoint: &mut Touchpoint = Arc::make_mut(touchpoint);
                let texts = [&mut touchpoint.customer_does, &mut touchpoint.customer_expects];
                self.clear_all(Personal::Notes, texts);
                for list in [&mut touchpoint.pains, &mut touchpoint.opportunities] {
                    self.clear_all(Personal::Notes, list.iter_mut());
                    if self.kinds.contains(&Personal::Notes) {
                        list.clear();
                    }
                }
                let layers = &mut touchpoint.layers;
                let texts = [&mut layers.function, &mut layers.emotion, &mut layers.meaning];
                self.clear_all(Personal::Notes, texts);
                self.clear(Personal::Notes, &mut touchpoint.backstage);
                let value = [&mut touchpoint.value.benefit, &mut touchpoint.value.sacrifice];
                self.clear_all(Personal::Notes, value);
                self.clear_all(Personal::Notes, touchpoint.lines.values_mut().flatten());
                if self.kinds.contains(&Personal::Notes) {
                    touchpoint.lines.clear();
                }
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
        if self.kinds.contains(&Personal::Themes) {
            for theme in &mut comment.themes {
                let next = self.themes.len() + 1;
                let new = self.themes.entry(theme.clone()).or_insert_with(|| format!("T{next}"));
                let new = new.clone();
                self.rename(Personal::Themes, theme, || new);
            }
        }
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
        let Survey { question, asking, ends, .. } = survey;
        let texts = [question, &mut asking.who, &mut asking.what, &mut asking.channel];
        self.clear_all(Personal::Questions, texts);
        self.clear_all(
            Personal::Questions,
            [&mut asking.when, &mut asking.open, &mut ends.low, &mut ends.high],
        );
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
