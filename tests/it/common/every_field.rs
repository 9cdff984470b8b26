//! A journey in which nothing of the model is left out: every field is set and every kind is there.
//! `tests/format2/every_field.ron` is what format 2 wrote for it, and `tests/format1/every_field.ron` what
//! format 1 wrote for [`every_old_field`]; neither is ever written again.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use polku::journey::{
    Action, ActionId, ActionState, Answers, AskMethod, Asked, Asking, Better, Channel, ChannelKind,
    Compared, CxStep, Date, Delivery, Evidence, Feedback, FeedbackId, Formula, Handling,
    Importance, Journey, Kpi, KpiId, KpiValue, Layers, LoopState, Management, Metric, Number,
    ParkedItem, Persona, PersonaId, Round, RoundId, Scale, Sentiment, Stage, StageId, StageKind,
    Survey, SurveyId, Tally, Target, TargetExperience, Touchpoint, TouchpointId,
};
use std::sync::Arc;

#[path = "every_new_field.rs"]
mod every_new_field;

macro_rules! id {
    ($kind:ident, $($name:tt)+) => {
        $kind::new(&format!($($name)+)).expect("an id")
    };
}

#[expect(clippy::unnecessary_wraps, reason = "every place for a day may be empty")]
fn day(month: i8) -> Option<Date> {
    Some(Date::constant(2026, month, 15))
}

fn number(value: f64) -> Number {
    value.try_into().expect("a finite number")
}

#[expect(clippy::unnecessary_wraps, reason = "every place for a target may be empty")]
fn target(value: f64) -> Option<Target> {
    Some(value.try_into().expect("between 0 and 100"))
}

fn spring() -> RoundId {
    id!(RoundId, "spring")
}

fn autumn() -> RoundId {
    id!(RoundId, "autumn")
}

/// The journey as format 2 has it.
pub(crate) fn every_field() -> Journey {
    every_new_field::add(every_old_field())
}

/// The journey without what only format 2 has.
pub(crate) fn every_old_field() -> Journey {
    let round = |id, name: &str, month| Round::new(id, name, day(month));
    let rounds = vec![round(spring(), "Spring", 4), round(autumn(), "Autumn", 10)];
    // Those that format 1 has.
    let states = ActionState::ALL.into_iter().filter(|one| *one != ActionState::Idea).enumerate();
    let mut actions: Vec<Action> = states.map(|(at, state)| action(at, state)).collect();
    for (at, step) in CxStep::ALL.into_iter().enumerate() {
        let title = "A step of the work";
        actions.push(Action { step: Some(step), ..Action::new(id!(ActionId, "step-{at}"), title) });
    }
    Journey {
        title: "Every field".into(),
        description: "Two\nlines, “quotes” and \"these\"".into(),
        personas: vec![Persona {
            segment: "Neighbours".into(),
            goals: "Coffee".into(),
            needs: "Soon".into(),
            ..Persona::new(id!(PersonaId, "regular"), "Regular")
        }],
        target: TargetExperience {
            feelings: "At home".into(),
            distinction: "They know my name".into(),
            exceeding: "A biscuit".into(),
            score: target(80.5),
        },
        rounds,
        compared: Some(Compared { before: spring(), after: autumn() }),
        stages: StageKind::ALL
            .into_iter()
            .enumerate()
            .map(|(at, kind)| Arc::new(stage(at, kind)))
            .collect(),
        survey: Some(Arc::new(nps())),
        actions,
        parking_lot: vec![ParkedItem {
            text: "Parking".into(),
            owner: "City".into(),
            reviewed: true,
            ..ParkedItem::default()
        }],
        ..Journey::default()
    }
}

fn action(at: usize, state: ActionState) -> Action {
    Action {
        touchpoints: vec![id!(TouchpointId, "t0")],
        owner: "Anna".into(),
        due: day(12),
        state,
        expected_effect: "No queue".into(),
        step: Some(CxStep::Goal),
        ..Action::new(id!(ActionId, "action-{at}"), "A second till")
    }
}

fn stage(at: usize, kind: StageKind) -> Stage {
    let touchpoints = if at == 0 { touchpoints() } else { Vec::new() };
    let kpis = if at == 0 { kpis() } else { Vec::new() };
    Stage {
        customer_goal: "To know".into(),
        company_goal: "To be known".into(),
        company_means: "Posters".into(),
        target: target(70.0),
        kpis,
        touchpoints,
        ..Stage::new(id!(StageId, "stage-{at}"), kind, "A stage")
    }
}

fn kpis() -> Vec<Kpi> {
    let kpi = |(at, formula): (usize, Formula)| {
        let better = if formula == Formula::Churn { Better::Lower } else { Better::Higher };
        let inputs = (1..=formula.inputs()).map(|nth| number(nth as f64 + 0.5)).collect();
        let kpi = Kpi::new(id!(KpiId, "kpi-{at}"), "A figure", better, formula);
        let mut kpi = kpi.with_value(KpiValue::new(spring(), inputs)).expect("its inputs");
        kpi.unit = "€".into();
        kpi.target = Some(number(-1.25));
        kpi
    };
    let is_new = |one: &Formula| {
        matches!(
            one,
            Formula::ClvNow | Formula::ClvLater | Formula::ClvEnd | Formula::FirstResponseP90
        )
    };
    // Those that format 1 has.
    Formula::ALL.into_iter().filter(|one| !is_new(one)).enumerate().map(kpi).collect()
}

fn touchpoints() -> Vec<Arc<Touchpoint>> {
    let full = Touchpoint {
        description: "Waiting".into(),
        channel: Channel { kind: ChannelKind::InPerson, name: "Till".into() },
        customer_does: "Waits".into(),
        customer_expects: "Two minutes".into(),
        importance: Some(Importance::try_from(5).expect("from 1 to 5")),
        moment_of_truth: true,
        layers: Layers {
            function: "It is quick".into(),
            emotion: "I am seen".into(),
            meaning: "My place".into(),
        },
        management: Some(Management::Managed),
        delivery: Some(Delivery::Core),
        backstage: "Two people".into(),
        owner: "Ben".into(),
        pains: vec!["Slow".into()],
        opportunities: vec!["An app".into()],
        quotes: vec!["Never again".into()],
        target: target(0.0),
        personas: vec![id!(PersonaId, "regular")],
        kpis: vec![Kpi::new(id!(KpiId, "waiting"), "Waiting", Better::Lower, Formula::Plain)],
        surveys: surveys(),
        feedback: feedback(),
        ..Touchpoint::new(id!(TouchpointId, "t0"), "Queue")
    };
    let kinds = ChannelKind::ALL.into_iter().zip((0..).map(|at| {
        let management = Management::ALL.get(at).copied();
        (at, management, Delivery::ALL.get(at).copied())
    }));
    let others = kinds.map(|(kind, (at, management, delivery))| Touchpoint {
        channel: Channel { kind, name: String::new() },
        management,
        delivery,
        ..Touchpoint::new(id!(TouchpointId, "channel-{at}"), "A way to meet")
    });
    std::iter::once(full).chain(others).map(Arc::new).collect()
}

fn nps() -> Survey {
    let tally = Tally::NpsTotals { detractors: 3, passives: 4, promoters: 5 };
    Survey::new(id!(SurveyId, "nps"), Metric::Nps, Scale::usual(Metric::Nps), "Recommend?")
        .with_answers(Answers::new(spring(), tally))
        .expect("answers")
}

fn surveys() -> Vec<Arc<Survey>> {
    let question =
        |at: &str, metric, scale| Survey::new(id!(SurveyId, "{at}"), metric, scale, "How?");
    let own = Scale::new(-3, 3, Better::Lower).expect("a scale");
    let spread = Tally::Summary { mean: number(2.25), n: 40, sd: Some(number(0.75)) };
    let plain = Tally::Summary { mean: number(2.0), n: 4, sd: None };
    let counted = Tally::Counts([(1, 6), (3, 12), (5, 8)].into());
    let mut full = question("csat", Metric::Csat, Scale::usual(Metric::Csat));
    full.personas = vec![id!(PersonaId, "regular")];
    full.asking = Asking {
        who: "Everybody".into(),
        what: "The wait".into(),
        channel: "A tablet".into(),
        method: Some(AskMethod::Survey),
        when: "After paying".into(),
        ..Asking::default()
    };
    let answers = |round, tally, evidence| Answers {
        evidence,
        date: day(5),
        source: "Tablet".into(),
        owner: "Ben".into(),
        ..Answers::new(round, tally)
    };
    let asked = Some(Asked { question: "How was it then?".into(), scale: own });
    let earlier = Answers { asked, ..answers(autumn(), plain, Evidence::Observed) };
    let full = full.with_answers(answers(spring(), counted, Evidence::Measured));
    let full = full.and_then(|one| one.with_answers(earlier)).expect("answers");
    let guessed = question("ces", Metric::Ces, own);
    let guess = Answers::new(spring(), spread);
    let guessed = guessed.with_answers(Answers { evidence: Evidence::Assumed, ..guess });
    let mut all = vec![full, guessed.expect("answers"), question("rating", Metric::Rating, own)];
    for (at, method) in AskMethod::ALL.into_iter().enumerate() {
        let mut one = question(&format!("method-{at}"), Metric::Rating, own);
        one.asking.method = Some(method);
        all.push(one);
    }
    all.into_iter().map(Arc::new).collect()
}

fn feedback() -> Vec<Arc<Feedback>> {
    let comment = |(at, state): (usize, LoopState)| Feedback {
        score: Some(-2),
        themes: vec!["wait".into(), "staff".into()],
        sentiment: Sentiment::ALL.get(at).copied(),
        state,
        handling: Handling { who: "Anna".into(), date: day(6) },
        ..Feedback::new(id!(FeedbackId, "comment-{at}"), "Too long", Some(spring()))
    };
    LoopState::ALL.into_iter().enumerate().map(comment).map(Arc::new).collect()
}
