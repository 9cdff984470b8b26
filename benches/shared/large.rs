//! Journeys of any size that hold a little of everything: answers of three rounds by segments, targets, notes, lines in
//! a lane of one's own, KPIs, comments, actions, customers counted, what the same people answered to the first dozen
//! questions. The same every time.

use polku::journey::{
    Action, ActionId, Answers, Better, ChannelKind, Delivery, Feedback, FeedbackId, Formula,
    Importance, Joint, JointSums, Journey, Kpi, KpiId, KpiValue, Lane, LaneId, Management, Metric,
    Number, Persona, PersonaId, Round, RoundId, Scale, Stage, StageId, StageKind, Survey, SurveyId,
    Tally, Target, Touchpoint, TouchpointId,
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
    personas: Vec<Persona>,
    lane: Lane,
}

/// A journey of `touchpoints` touchpoints in stages of at most `per_stage`.
#[must_use]
pub(crate) fn journey(touchpoints: usize, per_stage: usize) -> Journey {
    let day = |month| Some(polku::journey::Date::constant(2026, month, 15));
    let rounds = [(1, "Kevät", 4), (2, "Kesä", 7), (3, "Syksy", 10)];
    let rounds: Vec<Round> = rounds
        .into_iter()
        .map(|(id, name, month)| Round::new(RoundId::from_bits(id), name, day(month)))
        .collect();
    let personas = [(11, "Kuluttaja"), (12, "Yritys"), (13, "Opiskelija")];
    let personas = personas.map(|(id, name)| Persona::new(PersonaId::from_bits(id), name)).to_vec();
    let lane = Lane::new(LaneId::from_bits(21), "Järjestelmä");
    let seed = fastrand::Rng::with_seed(7);
    let mut maker = Maker { seed, next: 100, rounds, personas, lane };
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
    let (survey, joint) = maker.together(&mut stages);
    Journey {
        survey: Some(Arc::new(survey)),
        joint: Arc::new(joint),
        personas: maker.personas.clone(),
        lanes: vec![maker.lane.clone()],
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
        if !at.is_multiple_of(5) {
            one.delivery = self.seed.choice(Delivery::ALL);
            one.management = self.seed.choice(Management::ALL);
            one.customer_expects = self.words(5);
        }
        if at.is_multiple_of(7) {
            one.lines.insert(self.lane.id.clone(), vec![self.words(3)]);
        }
        for round in &self.rounds {
            one.reached.insert(round.id.clone(), self.seed.u64(300..900));
        }
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
            let mut answers = Answers::new(round.id.clone(), Tally::Counts(counts.clone()));
            answers.segments = self.segments(&counts).into_iter().collect();
            survey = survey.with_answers(answers).expect("the scores are on the scale");
        }
        survey
    }

    /// A part of the answers of each persona.
    fn segments(&self, counts: &BTreeMap<i32, u64>) -> BTreeMap<PersonaId, BTreeMap<i32, u64>> {
        let part = |at: usize| -> BTreeMap<i32, u64> {
            counts.iter().map(|(score, n)| (*score, n / (2 + at as u64))).collect()
        };
        let parts = self.personas.iter().take(2).enumerate();
        parts.map(|(at, persona)| (persona.id.clone(), part(at))).collect()
    }

    /// The question about the whole, and what the same people answered to it and to the first questions on the way.
    fn together(&mut self, stages: &mut [Arc<Stage>]) -> (Survey, Joint) {
        const PEOPLE: usize = 240;
        const QUESTIONS: usize = 12;
        let round = RoundId::from_bits(3);
        let moods: Vec<i32> = (0..PEOPLE).map(|_| self.seed.i32(1..=5)).collect();
        let mut scores = || -> Vec<i32> {
            moods.iter().map(|mood| (mood + self.seed.i32(-2..=2)).clamp(1, 5)).collect()
        };
        let answered = |survey: &Survey, scores: &[i32]| {
            let answers = Answers::new(round.clone(), Tally::of_scores(scores));
            survey.clone().with_answers(answers).expect("the scores are on the scale")
        };
        let mut all: Vec<(SurveyId, Vec<i32>)> = Vec::new();
        let asked = stages.iter_mut().flat_map(|stage| &mut Arc::make_mut(stage).touchpoints);
        for one in asked.filter(|one| !one.surveys.is_empty()).take(QUESTIONS) {
            for survey in &mut Arc::make_mut(one).surveys {
                let scores = scores();
                *survey = Arc::new(answered(survey, &scores));
                all.push((survey.id.clone(), scores));
            }
        }
        let scale = Scale::new(1, 5, Better::Higher).expect("1–5 is a scale");
        let own = Survey::new(SurveyId::from_bits(31), Metric::Csat, scale, "Kokonaisuus?");
        let whole = scores();
        let own = answered(&own, &whole);
        all.push((own.id.clone(), whole));
        let mut joint = Joint::default();
        for (at, (x, of_x)) in all.iter().enumerate() {
            for (y, of_y) in all.iter().skip(at + 1) {
                let both = ((x.clone(), round.clone()), (y.clone(), round.clone()));
                joint.set(both.0, both.1, sums(of_x, of_y)).expect("sums of real pairs");
            }
        }
        (own, joint)
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

fn sums(x: &[i32], y: &[i32]) -> JointSums {
    let total = |of: &[i32]| of.iter().map(|one| i64::from(*one)).sum();
    let product = |a: &[i32], b: &[i32]| -> i64 {
        a.iter().zip(b).map(|(a, b)| i64::from(*a) * i64::from(*b)).sum()
    };
    JointSums {
        n: x.len() as u64,
        x: total(x),
        y: total(y),
        x_x: product(x, x).unsigned_abs(),
        y_y: product(y, y).unsigned_abs(),
        x_y: product(x, y),
    }
}
