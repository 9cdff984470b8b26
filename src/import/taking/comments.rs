//! Adding comments, each once: a comment is known by its response, and by its words where nothing else
//! tells.

use super::fresh::Fresh;
use super::merge::{Repeat, Source};
use crate::import::summary::Summary;
use crate::import::tally::part::Comment;
use crate::import::tally::question::Target;
use crate::import::warning::Warning;
use crate::journey::{Feedback, FeedbackId, Fingerprint, Journey, RoundId, SurveyId, Touchpoint};
use std::collections::HashMap;
use std::sync::Arc;

/// Fewer comments are the same by chance.
const FEW: u64 = 3;

/// The comments that a touchpoint has, by round and words; each stands for one.
struct Held(HashMap<(RoundId, String), Vec<Option<Fingerprint>>>);

impl Held {
    fn of(touchpoint: &Touchpoint) -> Self {
        let mut held: HashMap<_, Vec<_>> = HashMap::new();
        for comment in &touchpoint.feedback {
            if let Some(round) = comment.round.clone() {
                held.entry((round, comment.text.clone())).or_default().push(comment.response);
            }
        }
        Self(held)
    }

    /// Whether a long text was written word for word in this round.
    fn has_words(&self, round: &RoundId, new: &Comment) -> bool {
        const LONG: usize = 15;
        let held = self.0.get(&(round.clone(), new.text.clone()));
        new.text.chars().count() >= LONG && held.is_some_and(|held| !held.is_empty())
    }

    /// Takes one away that is the same. `comparable`: hashes of responses were made here.
    fn take(&mut self, round: &RoundId, new: &Comment, comparable: bool) -> bool {
        let Some(held) = self.0.get_mut(&(round.clone(), new.text.clone())) else { return false };
        let same = |old: &Option<Fingerprint>| match old.filter(|_| comparable) {
            Some(old) if !new.responses.is_empty() => new.responses.contains(&old.bits()),
            _ => true,
        };
        let at = held.iter().position(same);
        at.map(|at| held.swap_remove(at)).is_some()
    }
}

impl Source<'_> {
    /// Adds comments; those that the round already has are left out.
    pub(in crate::import) fn comments(
        &self,
        journey: &mut Journey,
        targets: Vec<Target>,
        rounds: &[Option<RoundId>],
        fresh: &mut Fresh<'_>,
        summary: &mut Summary,
    ) {
        let key = self.notes.keys().map(|keys| keys.secret.public());
        let comparable = key.is_some() && self.samples.iter().all(|one| one.key == key);
        let questions: Vec<Option<SurveyId>> = targets
            .iter()
            .map(|one| one.question.as_ref().map(|question| question.survey.clone()))
            .collect();
        let mut known = HashMap::new();
        for target in &targets {
            if let Some(held) = journey.touchpoint(&target.touchpoint) {
                known.entry(target.touchpoint.clone()).or_insert_with(|| Held::of(held));
            }
        }
        for target in targets {
            let Some(held) = journey.touchpoint_mut(&target.touchpoint) else { continue };
            let known = known.get_mut(&target.touchpoint);
            let mut known = known.filter(|_| self.repeat != Repeat::Again);
            let (mut alike, all) = (0, target.comments.len() as u64);
            for comment in target.comments {
                let Some(round) = rounds.get(comment.slot).cloned().flatten() else { continue };
                let is_alike =
                    known.as_ref().is_some_and(|known| known.has_words(&round, &comment))
                        && self.is_on_top(held, &round);
                alike += u64::from(is_alike);
                let is_known =
                    known.as_mut().is_some_and(|known| known.take(&round, &comment, comparable));
                if is_known {
                    summary.comments_known += 1;
                    continue;
                }
                let id = fresh.id(FeedbackId::from_bits);
                let mut feedback = Feedback::new(id, &comment.text, Some(round));
                if let Some((of, score)) = comment.score {
                    feedback.score = Some(score);
                    feedback.survey = questions.get(of).cloned().flatten();
                }
                feedback.response = comment.responses.first().copied().map(Fingerprint::from_bits);
                feedback.themes.clone_from(&target.themes);
                held.feedback.push(Arc::new(feedback));
                summary.comments += 1;
            }
            if alike >= FEW && alike * 3 >= all {
                let touchpoint = held.name.clone();
                summary.warnings.push(Warning::CommentsAgain { touchpoint, count: alike });
            }
        }
    }

    /// Whether answers of this file were added to others of the same question and round.
    fn is_on_top(&self, touchpoint: &Touchpoint, round: &RoundId) -> bool {
        let of_round = touchpoint.surveys.iter().filter_map(|survey| survey.answers_of(round));
        let mut imports = of_round.map(|answers| &answers.imports);
        imports.any(|all| all.len() > 1 && all.iter().any(|one| one.fingerprint == self.content))
    }
}
