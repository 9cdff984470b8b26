//! Journeys of any size that hold a little of everything: answers of three rounds, targets, notes, figures,
//! comments, actions. The same every time.

use polku::journey::{
    Action, ActionId, Answers, Better, ChannelKind, Feedback, FeedbackId, Formula, Importance,
    Journey, Kpi, KpiId, KpiValue, Metric, Number, Round, RoundId, Scale, Stage, StageId,
    StageKind, Survey, SurveyId, Tally, Target, Touchpoint, TouchpointId,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Names and notes are made of these.
const WORDS: [&str; 24] = [
    "jono",
    "kassa",
    "tilaus",
    "verkkokauppa",
    "lasku",
    "takuu",
    "neuvonta",
    "pysäköinti",
    "toimitus",
    "esittely",
    "sovitus",
    "kotisivu",
    "uutiskirje",
    "palautus",
    "varaus",
    "näyteikkuna",
    "asiakaspalvelu",
    "kuitti",
    "some-mainos",
    "hinnasto",
    "chat",
    "käyttöopas",
    "huolto",
    "kanta-asiakas",
];

struct Maker {
    seed: fastrand::Rng,
    next: u64,
    rounds: Vec<Round>,
}

/// A journey of `touchpoints` touchpoints in stages of at most `per_stage`.
#[must_use]
pub fn journey(touchpoints: usize, per_stage: usize) -> Journey {
    let day = |month| Some(polku::journey::Date::constant(2026, month, 15));
    let rounds = [(1, "Kevät", 4), (2, "Kesä", 7), (3, "Syksy", 10)];
    let rounds: Vec<Round> = rounds
        .into_iter()
        .map(|(id, name, month)| Round::new(RoundId::from_bits(id), name, day(month)))
        .collect();
    let mut maker = Maker { seed: fastrand::Rng::with_seed(7), next: 100, rounds };
    let mut stages = Vec::new();
    let mut left = touchpoints;
    while left > 0 {
        let here = left.min(per_stage.max(1));
        stages.push(Arc::new(maker.stage(stages.len(), here)));
        left -= here;
    }
    let every = |at: usize| at.is_multiple_of(40);
    let all = stages.iter().flat_map(|stage| &stage.touchpoints).enumerate();
    let ids: Vec<TouchpointId> =
        all.filter(|(at, _)| every(*at)).map(|(_, one)| one.id.clone()).collect();
    let actions = ids.into_iter().map(|id| maker.action(id)).collect();
    Journey {
        title: "Suuri polku".into(),
        target: aimed(Target::try_from(70.0).ok()),
        rounds: maker.rounds.clone(),
        stages,
        actions,
        ..Journey::default()
    }
}

fn aimed(score: Option<Target>) -> polku::journey::TargetExperience {
    polku::journey::TargetExperience { score, ..Default::default() }
}

impl Maker {
    fn id(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> =
            (0..count).filter_map(|_| self.seed.choice(WORDS).map(|word: &str| word)).collect();
        words.join(" ")
    }

    fn stage(&mut self, at: usize, touchpoints: usize) -> Stage {
        let kind = StageKind::FIVE[at % StageKind::FIVE.len()];
        let name = format!("Vaihe {}", at + 1);
        let mut stage = Stage::new(StageId::from_bits(self.id()), kind, &name);
        stage.kpis.push(self.kpi());
        stage.touchpoints = (0..touchpoints).map(|at| Arc::new(self.touchpoint(at))).collect();
        stage
    }

    fn touchpoint(&mut self, at: usize) -> Touchpoint {
        let name = format!("{} {}", self.words(2), self.next);
        let mut one = Touchpoint::new(TouchpointId::from_bits(self.id()), &name);
        one.channel.kind = ChannelKind::ALL[at % ChannelKind::ALL.len()];
        one.importance = Importance::try_from(self.seed.i64(1..=5)).ok();
        one.moment_of_truth = at.is_multiple_of(9);
        if at.is_multiple_of(3) {
            one.pains.push(self.words(6));
            one.opportunities.push(self.words(4));
        }
        if at.is_multiple_of(4) {
            one.quotes.push(self.words(9));
        }
        if at.is_multiple_of(50) {
            one.kpis.push(self.kpi());
        }
        // Some are not measured.
        if !at.is_multiple_of(11) {
            one.surveys.push(Arc::new(self.survey()));
        }
        if at.is_multiple_of(2) {
            let (id, text) = (FeedbackId::from_bits(self.id()), self.words(12));
            let mut comment = Feedback::new(id, &text, Some(RoundId::from_bits(3)));
            comment.themes.push(self.words(1));
            comment.score = Some(self.seed.i32(1..=5));
            one.feedback.push(Arc::new(comment));
        }
        one
    }

    /// 20–120 answers on 1–5 in each round, better at some touchpoints than at others.
    fn survey(&mut self) -> Survey {
        let scale = Scale::new(1, 5, Better::Higher).expect("1–5 is a scale");
        let id = SurveyId::from_bits(self.id());
        let mut survey = Survey::new(id, Metric::Csat, scale, "Kuinka tyytyväinen olit?");
        let best = self.seed.i32(1..=5);
        for round in self.rounds.clone() {
            let seed = &mut self.seed;
            let count = |score: i32| if score == best { seed.u64(12..60) } else { seed.u64(2..16) };
            let counts: BTreeMap<i32, u64> = (1..=5).zip((1..=5).map(count)).collect();
            let answers = Answers::new(round.id.clone(), Tally::Counts(counts));
            survey = survey.with_answers(answers).expect("the scores are on the scale");
        }
        survey
    }

    fn kpi(&mut self) -> Kpi {
        let (id, name) = (KpiId::from_bits(self.id()), self.words(2));
        let mut kpi = Kpi::new(id, &name, Better::Higher, Formula::Plain);
        for round in self.rounds.clone() {
            let value = Number::try_from(self.seed.i32(100..900) as f64).expect("a number");
            kpi = kpi.with_value(KpiValue::new(round.id, vec![value])).expect("one input");
        }
        kpi
    }

    fn action(&mut self, touchpoint: TouchpointId) -> Action {
        let (id, title) = (ActionId::from_bits(self.id()), self.words(4));
        let mut action = Action::new(id, &title);
        action.touchpoints.push(touchpoint);
        action
    }
}
