//! The walk over a journey that takes texts out, field by field.

use super::{Personal, Removed};
use crate::journey::{Feedback, Journey, Kpi, Picture, Stage, Survey, Touchpoint, Workshop};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Stands for how a question was worded in a round, where that was not as it is now.
const OTHER_WORDING: &str = "…";

/// So many examples of a kind are kept.
const EXAMPLES: usize = 3;
/// An example is cut after so many characters.
const EXAMPLE: usize = 80;

/// One walk over a journey.
pub(super) struct Sweep<'a> {
    kinds: &'a [Personal],
    removed: Removed,
    /// What a theme is called in the copy: so that what is counted by themes stays the same.
    themes: BTreeMap<String, String>,
}

impl<'a> Sweep<'a> {
    /// Takes these kinds out of the journey; what was taken.
    pub(super) fn over(journey: &mut Journey, kinds: &'a [Personal]) -> Removed {
        let mut sweep = Self { kinds, removed: Removed::new(), themes: BTreeMap::new() };
        sweep.journey(journey);
        sweep.removed
    }

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
        for (at, round) in journey.rounds.iter_mut().enumerate() {
            self.rename(Personal::Titles, &mut round.name, || format!("R{}", at + 1));
        }
        for (at, lane) in journey.lanes.iter_mut().enumerate() {
            self.rename(Personal::Titles, &mut lane.name, || format!("L{}", at + 1));
        }
        for (at, stage) in journey.stages.iter_mut().enumerate() {
            let stage: &mut Stage = Arc::make_mut(stage);
            self.rename(Personal::Titles, &mut stage.name, || format!("S{}", at + 1));
            self.figures(&mut stage.kpis, &format!("S{}", at + 1));
            for (below, touchpoint) in stage.touchpoints.iter_mut().enumerate() {
                let touchpoint: &mut Touchpoint = Arc::make_mut(touchpoint);
                let name = format!("S{}.{}", at + 1, below + 1);
                self.figures(&mut touchpoint.kpis, &name);
                self.rename(Personal::Titles, &mut touchpoint.name, || name);
                self.clear(Personal::Titles, &mut touchpoint.description);
                self.clear(Personal::Titles, &mut touchpoint.channel.name);
            }
        }
    }

    /// The figures of a place.
    fn figures(&mut self, kpis: &mut [Kpi], place: &str) {
        for (at, kpi) in kpis.iter_mut().enumerate() {
            self.rename(Personal::Titles, &mut kpi.name, || format!("{place} K{}", at + 1));
        }
    }

    fn notes(&mut self, journey: &mut Journey) {
        self.clear_all(
            Personal::Notes,
            journey.workshop.agenda.iter_mut().map(|point| &mut point.title),
        );
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
                let ways = touchpoint.returns_to.iter_mut().map(|way| &mut way.note);
                self.clear_all(Personal::Notes, ways);
                let value = [&mut touchpoint.value.benefit, &mut touchpoint.value.sacrifice];
                self.clear_all(Personal::Notes, value);
                self.clear_all(
                    Personal::Notes,
                    touchpoint.lines.iter_mut().flat_map(|(_, lines)| lines),
                );
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
        let question = survey.question.clone();
        let before = survey.asked_mut().map(|asked| &mut asked.question);
        for text in before {
            // Another wording stays another one: a verdict rests on that.
            let new = if *text == question { "" } else { OTHER_WORDING };
            self.rename(Personal::Questions, text, || new.to_owned());
        }
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
