//! Every comment of a journey in one row, ready to be searched and counted.

use crate::i18n::folded;
use crate::journey::{
    Better, Feedback, FeedbackOf, Journey, PersonaId, Round, RoundId, Scale, Stage, Survey,
    Touchpoint,
};
use std::sync::Arc;
use strum::EnumCount;

/// The third of its scale that a score lies in; with a recommendation question its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumCount)]
pub enum ScoreGroup {
    /// The bad third; detractors.
    Low,
    /// Between; passives.
    Middle,
    /// The good third; promoters.
    High,
}

impl ScoreGroup {
    /// From bad to good.
    pub const ALL: [Self; Self::COUNT] = [Self::Low, Self::Middle, Self::High];

    /// The group of a score on a scale that holds it.
    fn of(score: i32, scale: Scale, is_nps: bool) -> Self {
        if is_nps {
            return match score {
                ..=6 => Self::Low,
                7 | 8 => Self::Middle,
                _ => Self::High,
            };
        }
        let whole = f64::from(scale.max()) - f64::from(scale.min());
        let up = (f64::from(score) - f64::from(scale.min())) / whole;
        let good = if scale.better() == Better::Higher { up } else { 1.0 - up };
        if good <= 1.0 / 3.0 + 1e-9 {
            Self::Low
        } else if good >= 2.0 / 3.0 - 1e-9 {
            Self::High
        } else {
            Self::Middle
        }
    }
}

/// What a comment's score means on the scale of the touchpoint's headline question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The scale it was given on.
    pub scale: Scale,
    /// Which third.
    pub group: ScoreGroup,
    /// The question is a recommendation question, so that the thirds are its groups.
    pub is_nps: bool,
}

impl Standing {
    /// None where nothing is asked at the touchpoint or the score is not on the scale.
    fn of(score: i32, survey: &Survey, round: Option<&Round>) -> Option<Self> {
        let answers = round.and_then(|round| survey.answers_of(&round.id));
        let scale = answers.map_or_else(|| survey.scale(), |answers| survey.scale_of(answers));
        let is_nps = Survey::has_nps(survey.metric, scale);
        let group = ScoreGroup::of(score, scale, is_nps);
        scale.holds(score).then_some(Self { scale, group, is_nps })
    }
}

/// Where a comment lies, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommentPlace {
    /// Its stage; None: it is about the journey as a whole.
    pub stage: Option<usize>,
    /// Its touchpoint within the stage; None: it is about the stage as a whole.
    pub touchpoint: Option<usize>,
    /// Its place among the comments there.
    pub at: usize,
}

/// A comment as it is now, with what it is about.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// Its stage.
    pub stage: Option<&'a Arc<Stage>>,
    /// Its touchpoint.
    pub touchpoint: Option<&'a Arc<Touchpoint>>,
    /// The comment.
    pub feedback: &'a Arc<Feedback>,
}

impl Found<'_> {
    /// What it is about.
    #[must_use]
    pub fn of(&self) -> FeedbackOf {
        match (self.touchpoint, self.stage) {
            (Some(one), _) => FeedbackOf::Touchpoint(one.id.clone()),
            (None, Some(stage)) => FeedbackOf::Stage(stage.id.clone()),
            (None, None) => FeedbackOf::Journey,
        }
    }

    /// The name of the touchpoint, else of the stage; None for the journey as a whole.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let stage = self.stage.map(|one| one.name.as_str());
        self.touchpoint.map(|one| one.name.as_str()).or(stage)
    }
}

/// A comment with all that a list needs to find it.
#[derive(Clone, Debug)]
pub struct Comment {
    /// The comment.
    pub feedback: Arc<Feedback>,
    /// Where it lay when the row was made.
    pub place: CommentPlace,
    /// Index of its round; one without a round counts in the round looked at.
    pub round: Option<usize>,
    /// What its score means.
    pub standing: Option<Standing>,
    /// Text and themes without case and accents.
    pub(super) folded: Arc<str>,
}

impl Comment {
    /// The same comment in a journey that may have moved on, with what it is about. None where it lies elsewhere by
    /// now.
    #[must_use]
    pub fn now<'a>(&self, journey: &'a Journey) -> Option<Found<'a>> {
        let stage = match self.place.stage {
            Some(at) => Some(journey.stages.get(at)?),
            None => None,
        };
        let touchpoint = match self.place.touchpoint {
            Some(at) => Some(stage?.touchpoints.get(at)?),
            None => None,
        };
        let held = match (touchpoint, stage) {
            (Some(one), _) => &one.feedback,
            (None, Some(stage)) => &stage.feedback,
            (None, None) => &journey.feedback,
        };
        let feedback = held.get(self.place.at)?;
        (feedback.id == self.feedback.id).then_some(Found { stage, touchpoint, feedback })
    }
}

/// Every comment in the customer's order, those about the journey as a whole last.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    all: Vec<Comment>,
}

impl Comments {
    /// The comments of a journey. What `earlier` knows of comments that are still the same is taken over,
    /// so that one changed comment among many costs little.
    #[must_use]
    pub fn of(journey: &Journey, earlier: Option<&Self>) -> Self {
        let place = |wanted: &Round| journey.rounds.iter().position(|one| one.id == wanted.id);
        let current = journey.current_round().and_then(place);
        let mut earlier = earlier.map_or(&[][..], |one| &one.all).iter().peekable();
        let mut all = Vec::new();
        let mut take = |held: &[Arc<Feedback>], place: CommentPlace, survey: Option<&Survey>| {
            for (at, feedback) in held.iter().enumerate() {
                let known = earlier.next_if(|old| old.feedback.id == feedback.id);
                let same = known.filter(|old| Arc::ptr_eq(&old.feedback, feedback));
                let folded = same.map_or_else(|| searched(feedback), |old| old.folded.clone());
                let of = |id: &RoundId| journey.rounds.iter().position(|one| one.id == *id);
                let round = feedback.round.as_ref().map_or(current, of);
                let held = round.and_then(|at| journey.rounds.get(at));
                let standing = feedback.score.and_then(|score| Standing::of(score, survey?, held));
                let (place, feedback) = (CommentPlace { at, ..place }, Arc::clone(feedback));
                all.push(Comment { feedback, place, round, standing, folded });
            }
        };
        for (at, stage) in journey.stages.iter().enumerate() {
            let of_stage = CommentPlace { stage: Some(at), touchpoint: None, at: 0 };
            take(&stage.feedback, of_stage, None);
            for (at, one) in stage.touchpoints.iter().enumerate() {
                let survey = one.surveys.first().map(AsRef::as_ref);
                take(&one.feedback, CommentPlace { touchpoint: Some(at), ..of_stage }, survey);
            }
        }
        let whole = CommentPlace { stage: None, touchpoint: None, at: 0 };
        take(&journey.feedback, whole, journey.survey.as_deref());
        Self { all }
    }

    /// Leaves out those at touchpoints that a persona does not come to.
    pub fn keep_met_by(&mut self, journey: &Journey, persona: &PersonaId) {
        let meets = |place: CommentPlace| {
            let stage = place.stage.and_then(|at| journey.stages.get(at));
            let one = place.touchpoint.and_then(|at| stage?.touchpoints.get(at));
            one.is_none_or(|one| one.is_met_by(persona))
        };
        self.all.retain(|one| meets(one.place));
    }

    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[Comment] {
        &self.all
    }
}

fn searched(feedback: &Feedback) -> Arc<str> {
    let mut text = folded(&feedback.text);
    for theme in &feedback.themes {
        text.push('\n');
        text.push_str(&folded(theme));
    }
    text.into()
}

/// The themes of a comment, without empty ones and each once.
pub(super) fn themes_of(feedback: &Feedback) -> impl Iterator<Item = &str> {
    let themes = feedback.themes.iter().map(|theme| theme.trim()).filter(|theme| !theme.is_empty());
    themes.enumerate().filter_map(|(at, theme)| {
        let before = feedback.themes.iter().map(|one| one.trim()).filter(|one| !one.is_empty());
        (!before.take(at).any(|one| one == theme)).then_some(theme)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirds_of_a_scale_and_groups_of_a_recommendation() {
        use ScoreGroup::{High, Low, Middle};
        let groups = |min, max, better, is_nps| -> Vec<ScoreGroup> {
            let scale = Scale::new(min, max, better).expect("a scale");
            scale.points().map(|score| ScoreGroup::of(score, scale, is_nps)).collect()
        };
        assert_eq!(groups(1, 5, Better::Higher, false), [Low, Low, Middle, High, High]);
        assert_eq!(groups(1, 5, Better::Lower, false), [High, High, Middle, Low, Low]);
        assert_eq!(groups(1, 2, Better::Higher, false), [Low, High]);
        assert_eq!(
            groups(0, 10, Better::Higher, true),
            [Low, Low, Low, Low, Low, Low, Low, Middle, Middle, High, High]
        );
    }
}
