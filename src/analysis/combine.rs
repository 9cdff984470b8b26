//! Two files of one journey as one journey with two rounds.

use crate::journey::name;
use crate::journey::pairing::{Key, pair};
use crate::journey::{
    Answers, Asked, Compared, Feedback, FeedbackId, Joint, Journey, Kpi, KpiValue, Occasion, Round,
    RoundId, Stage, StageKind, Survey, SurveyId, Touchpoint,
};
use litemap::LiteMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Two files put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Combined {
    /// The later file's stages, with the two current rounds as before and after.
    pub journey: Journey,
    /// Touchpoints that only the later file has.
    pub added: Vec<String>,
    /// Touchpoints that only the earlier file has.
    pub removed: Vec<String>,
}

/// One journey of two files: the stages, touchpoints and texts of `after`, and of every question,
/// KPI and comment the current round of each file. Two rounds with the given names.
///
/// Touchpoints belong together by id, else by name. Questions within them belong together by id, else
/// by metric, scale and wording, else the first left of the same metric, which then shows as a changed
/// question. Kpis belong together by id, else by name, if their formula is the same.
#[must_use]
pub fn combine(before: &Journey, after: &Journey, before_name: &str, after_name: &str) -> Combined {
    let mut work = Work::new(before, after);
    let old: Vec<&Touchpoint> = before.touchpoints().map(|(_, one)| one.as_ref()).collect();
    let new: Vec<&Touchpoint> = after.touchpoints().map(|(_, one)| one.as_ref()).collect();
    let keys: [Key<Touchpoint>; 2] = [|one| one.id.to_string(), |one| name::key(&one.name)];
    let partners = pair(&new, &old, &keys);
    let kept: BTreeSet<usize> = partners.iter().copied().flatten().collect();
    let stages = work.stages(&partners, &old);
    let survey = after.survey.as_ref().map(|survey| {
        let partner = before.survey.as_deref().filter(|one| one.metric == survey.metric);
        Arc::new(work.survey(survey, partner))
    });
    let alone = |(one, partner): (&&Touchpoint, &Option<usize>)| {
        partner.is_none().then(|| one.name.clone())
    };
    let (before_feedback, after_feedback) = (&before.feedback, &after.feedback);
    let mut journey = Journey {
        rounds: work.rounds(before_name, after_name),
        compared: Some(Compared { before: work.ids.0.clone(), after: work.ids.1.clone() }),
        feedback: work.comments(after_feedback, before_feedback),
        joint: Arc::new(work.joint()),
        stages,
        survey,
        ..after.clone()
    };
    journey.forget_lost();
    Combined {
        added: new.iter().zip(&partners).filter_map(alone).collect(),
        removed: (old.iter().enumerate().filter(|(at, _)| !kept.contains(at)))
            .map(|(_, one)| one.name.clone())
            .collect(),
        journey,
    }
}

/// The two files, their current rounds, and the rounds of the result.
struct Work<'a> {
    before: &'a Journey,
    after: &'a Journey,
    current: (Option<&'a Round>, Option<&'a Round>),
    ids: (RoundId, RoundId),
    used: BTreeSet<String>,
    /// Which question of the later file a question of the earlier one belongs to.
    surveys: BTreeMap<SurveyId, SurveyId>,
}

impl<'a> Work<'a> {
    fn new(before: &'a Journey, after: &'a Journey) -> Self {
        let rounds: BTreeSet<&str> = after.rounds.iter().map(|one| one.id.as_str()).collect();
        let others = after.ids().filter(|id| !rounds.contains(id));
        let mut used = others.map(str::to_owned).collect();
        let ids = (free("before", &mut used), free("after", &mut used));
        let ids = (round_id(&ids.0), round_id(&ids.1));
        let current = (before.current_round(), after.current_round());
        Self { before, after, current, ids, used, surveys: BTreeMap::new() }
    }

    fn rounds(&self, before_name: &str, after_name: &str) -> Vec<Round> {
        let mut after_name = after_name.to_string();
        if after_name == before_name {
            after_name.push_str(" (2)");
        }
        let of = |id: &RoundId, name: &str, round: Option<&Round>| {
            let (id, name) = (id.clone(), name.to_owned());
            match round {
                Some(round) => Round { id, name, ..round.clone() },
                None => Round::new(id, &name, None),
            }
        };
        vec![
            of(&self.ids.0, before_name, self.current.0),
            of(&self.ids.1, &after_name, self.current.1),
        ]
    }

    fn stages(&mut self, partners: &[Option<usize>], old: &[&Touchpoint]) -> Vec<Arc<Stage>> {
        let stages = |journey: &'a Journey| journey.stages.iter().map(AsRef::as_ref);
        let (new_stages, old_stages): (Vec<&Stage>, Vec<&Stage>) =
            (stages(self.after).collect(), stages(self.before).collect());
        let keys: [Key<Stage>; 3] = [
            |one| one.id.to_string(),
            |one| name::key(&one.name),
            |one| match one.kind {
                StageKind::Other => String::new(),
                kind => format!("{kind:?}"),
            },
        ];
        let of_stages = pair(&new_stages, &old_stages, &keys);
        let mut partners = partners.iter();
        let mut stages = Vec::with_capacity(new_stages.len());
        for (stage, partner) in new_stages.iter().zip(of_stages) {
            let partner = partner.and_then(|at| old_stages.get(at));
            let kpis = self.kpis(&stage.kpis, partner.map_or(&[], |one| &one.kpis));
            let feedback = self.comments(&stage.feedback, partner.map_or(&[], |one| &one.feedback));
            let touchpoints = stage
                .touchpoints
                .iter()
                .zip(partners.by_ref())
                .map(|(one, partner)| {
                    let partner = partner.and_then(|at| old.get(at)).copied();
                    Arc::new(self.touchpoint(one, partner))
                })
                .collect();
            stages.push(Arc::new(Stage { kpis, touchpoints, feedback, ..(*stage).clone() }));
        }
        stages
    }

    fn touchpoint(&mut self, one: &Touchpoint, partner: Option<&Touchpoint>) -> Touchpoint {
        let old: Vec<&Survey> =
            partner.iter().flat_map(|one| &one.surveys).map(AsRef::as_ref).collect();
        let new: Vec<&Survey> = one.surveys.iter().map(AsRef::as_ref).collect();
        let keys: [Key<Survey>; 3] = [
            |one| format!("{:?} {}", one.metric, one.id),
            |one| format!("{:?} {:?} {}", one.metric, one.scale(), name::key(&one.question)),
            |one| format!("{:?}", one.metric),
        ];
        let surveys = new
            .iter()
            .zip(pair(&new, &old, &keys))
            .map(|(survey, at)| {
                let partner = at.and_then(|at| old.get(at)).copied();
                Arc::new(self.survey(survey, partner))
            })
            .collect();
        Touchpoint {
            surveys,
            kpis: self.kpis(&one.kpis, partner.map_or(&[], |one| &one.kpis)),
            feedback: self.comments(&one.feedback, partner.map_or(&[], |one| &one.feedback)),
            reached: self.reached(one, partner),
            ..one.clone()
        }
    }

    /// The question with the answers of both current rounds.
    fn survey(&mut self, survey: &Survey, partner: Option<&Survey>) -> Survey {
        if let Some(partner) = partner {
            self.surveys.insert(partner.id.clone(), survey.id.clone());
        }
        let empty = (survey.answers().iter())
            .fold(survey.clone(), |rest, answers| rest.without_round(&answers.round));
        let old = partner.and_then(|partner| {
            let answers = partner.answers_of(&self.current.0?.id)?;
            let differs = partner.scale() != survey.scale() || partner.question != survey.question;
            let now = || Asked { question: partner.question.clone(), scale: partner.scale() };
            let asked = answers.asked.clone().or_else(|| differs.then(now));
            let mut segments = answers.segments.clone();
            segments.retain(|id, _| self.after.personas.iter().any(|one| one.id == *id));
            Some(Answers { round: self.ids.0.clone(), asked, segments, ..answers.clone() })
        });
        let new = self.current.1.and_then(|round| survey.answers_of(&round.id));
        let new = new.map(|answers| Answers { round: self.ids.1.clone(), ..answers.clone() });
        old.into_iter().chain(new).fold(empty, |survey, answers| {
            // Answers that fitted their own file fit here too; if not, they stay out.
            survey.clone().with_answers(answers).unwrap_or(survey)
        })
    }

    /// How many customers came as far in the current round of each file.
    fn reached(&self, new: &Touchpoint, old: Option<&Touchpoint>) -> LiteMap<RoundId, u64> {
        let of = |one: Option<&Touchpoint>, from: Option<&Round>, to: &RoundId| {
            one?.reached.get(&from?.id).map(|n| (to.clone(), *n))
        };
        let old = of(old, self.current.0, &self.ids.0);
        old.into_iter().chain(of(Some(new), self.current.1, &self.ids.1)).collect()
    }

    /// The joint sums within both current rounds.
    fn joint(&self) -> Joint {
        let mut joint = Joint::default();
        let mut add = |of: &Journey,
                       from: Option<&Round>,
                       to: &RoundId,
                       name: &dyn Fn(&SurveyId) -> Option<SurveyId>| {
            let Some(from) = from else { return };
            let renamed = |(survey, round): &Occasion| {
                (*round == from.id).then(|| Some((name(survey)?, to.clone()))).flatten()
            };
            for (x, y, sums) in of.joint.pairs() {
                if let Some((x, y)) = renamed(x).zip(renamed(y)) {
                    // Two questions that became one have no sums with each other.
                    let _ = joint.set(x, y, sums);
                }
            }
        };
        add(self.before, self.current.0, &self.ids.0, &|id| self.surveys.get(id).cloned());
        add(self.after, self.current.1, &self.ids.1, &|id| Some(id.clone()));
        joint
    }

    fn kpis(&self, new: &[Kpi], old: &[Kpi]) -> Vec<Kpi> {
        let keys: [Key<Kpi>; 2] = [
            |one| format!("{:?} {}", one.formula(), one.id),
            |one| format!("{:?} {}", one.formula(), name::key(&one.name)),
        ];
        let (new, old): (Vec<&Kpi>, Vec<&Kpi>) = (new.iter().collect(), old.iter().collect());
        let partners = pair(&new, &old, &keys);
        let kpi = |(kpi, partner): (&&Kpi, Option<usize>)| {
            let partner = partner.and_then(|at| old.get(at)).copied();
            self.kpi(kpi, partner)
        };
        new.iter().zip(partners).map(kpi).collect()
    }

    fn kpi(&self, kpi: &Kpi, partner: Option<&Kpi>) -> Kpi {
        let empty =
            kpi.values().iter().fold(kpi.clone(), |rest, value| rest.without_round(&value.round));
        let value = |kpi: Option<&Kpi>, from: Option<&Round>, to: &RoundId| {
            let from = &from?.id;
            let value = kpi?.values().iter().find(|value| value.round == *from)?;
            Some(KpiValue { round: to.clone(), ..value.clone() })
        };
        let old = value(partner, self.current.0, &self.ids.0);
        let new = value(Some(kpi), self.current.1, &self.ids.1);
        old.into_iter()
            .chain(new)
            .fold(empty, |kpi, value| kpi.clone().with_value(value).unwrap_or(kpi))
    }

    /// The comments of both current rounds; those without a round belong to it.
    fn comments(&mut self, new: &[Arc<Feedback>], old: &[Arc<Feedback>]) -> Vec<Arc<Feedback>> {
        let belongs = |comment: &Feedback, current: Option<&Round>| match &comment.round {
            None => true,
            Some(round) => current.is_some_and(|current| current.id == *round),
        };
        let mut comments = Vec::new();
        for comment in old {
            if belongs(comment, self.current.0) {
                let id = free(comment.id.as_str(), &mut self.used);
                let id = FeedbackId::new(&id).unwrap_or_else(|_| comment.id.clone());
                let round = Some(self.ids.0.clone());
                let survey = comment.survey.as_ref().and_then(|id| self.surveys.get(id)).cloned();
                comments.push(Arc::new(Feedback { id, round, survey, ..comment.as_ref().clone() }));
            }
        }
        for comment in new {
            if belongs(comment, self.current.1) {
                let round = Some(self.ids.1.clone());
                comments.push(Arc::new(Feedback { round, ..comment.as_ref().clone() }));
            }
        }
        comments
    }
}

fn round_id(text: &str) -> RoundId {
    RoundId::new(text).unwrap_or_else(|_| RoundId::from_bits(0))
}

/// An id like the wanted one that nothing has yet; at most 40 characters.
fn free(wanted: &str, used: &mut BTreeSet<String>) -> String {
    let short: String = wanted.chars().take(30).collect();
    let numbered = (2_u64..).map(|number| format!("{short}-{number}"));
    let found = std::iter::once(wanted.to_string()).chain(numbered).find(|id| !used.contains(id));
    let found = found.unwrap_or(short);
    used.insert(found.clone());
    found
}
