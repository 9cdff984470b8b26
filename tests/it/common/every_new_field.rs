//! What format 2 added to the journey in which nothing is left out.

use polku::journey::{
    Action, ActionId, ActionState, AgendaItem, AgendaKind, Answers, Better, DateTime, Feedback,
    FeedbackId, Fingerprint, Formula, Import, Joint, JointSums, Journey, Kpi, KpiId, KpiValue,
    Lane, LaneId, LogEntry, Number, People, PerceivedValue, PersonaId, Picture, PictureId,
    Responses, RoundId, Sample, SavedMapping, ScaleEnds, Share, Source, StageId, SurveyId, Tally,
    Target, Touchpoint, TouchpointId, Vote, WayBack, Whom, Workshop,
};
use std::num::NonZeroU64;
use std::sync::Arc;

macro_rules! id {
    ($kind:ident, $text:literal) => {
        $kind::new($text).expect("an id")
    };
}

/// The smallest PNG there is: one transparent point.
const POINT: [u8; 67] = [
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 6, 0, 0, 0, 31, 0x15, 0xc4, 0x89, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c, 99,
    0, 1, 0, 0, 5, 0, 1, 13, 10, 45, 0xb4, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60,
    0x82,
];

fn picture(id: &str, bytes: &[u8]) -> Picture {
    Picture::new(PictureId::new(id).expect("an id"), bytes.to_vec()).expect("a picture")
}

fn moment() -> DateTime {
    DateTime::constant(2026, 4, 15, 9, 30, 0, 0)
}

fn spring() -> RoundId {
    id!(RoundId, "spring")
}

/// The journey with every field that format 2 added.
pub(super) fn add(mut journey: Journey) -> Journey {
    let spring_round = &mut journey.rounds[0];
    spring_round.invited = NonZeroU64::new(400);
    spring_round.population = NonZeroU64::new(1200);
    journey.personas[0].pictures = vec![picture("portrait", b"\xff\xd8\xff\xe0")];
    journey.parking_lot[0].done = true;
    journey.parking_lot[0].at = Some(moment());
    journey.lanes = vec![
        Lane::new(id!(LaneId, "systems"), "Systems"),
        Lane { shown: false, ..Lane::new(id!(LaneId, "costs"), "Costs") },
    ];
    journey.pictures = vec![picture("wall", &POINT), picture("room", b"RIFF\0\0\0\0WEBP")];
    journey.feedback = vec![comment("overall")];
    journey.workshop = workshop();
    journey.sources = vec![source()];
    let idea = Action::new(id!(ActionId, "idea"), "A bench");
    let expected = Target::try_from(62.5).ok();
    journey.actions.push(Action { state: ActionState::Idea, expected, ..idea });
    let stage = journey.stage_mut(&id!(StageId, "stage-0")).expect("a stage");
    stage.kpis.extend(new_kpis());
    stage.feedback = vec![comment("of-stage")];
    for kpi in &mut stage.kpis {
        let inputs = kpi.values()[0].inputs.clone();
        let date = Some(moment().date());
        let value = KpiValue { date, ..KpiValue::new(spring(), inputs) };
        *kpi = kpi.clone().with_value(value).expect("a value");
    }
    let touchpoint = journey.touchpoint_mut(&id!(TouchpointId, "t0")).expect("a touchpoint");
    fill(touchpoint);
    let mut joint = Joint::default();
    let (csat, ces) = ((id!(SurveyId, "csat"), spring()), (id!(SurveyId, "ces"), spring()));
    let sums = JointSums { n: 2, x: 6, y: -1, x_x: 26, y_y: 5, x_y: -7 };
    joint.set(csat, ces, sums).expect("sums that can be");
    journey.joint = Arc::new(joint);
    journey
}

fn new_kpis() -> impl Iterator<Item = Kpi> {
    let new = [Formula::ClvNow, Formula::ClvLater, Formula::ClvEnd, Formula::FirstResponseP90];
    new.into_iter().enumerate().map(|(at, formula)| {
        let id = KpiId::new(&format!("new-kpi-{at}")).expect("an id");
        let inputs = (1..=formula.inputs()).map(|nth| Number::try_from(nth as f64).expect("one"));
        let value = KpiValue::new(spring(), inputs.collect());
        let kpi = Kpi::new(id, "A figure", Better::Higher, formula);
        kpi.with_value(value).expect("its inputs")
    })
}

fn fill(touchpoint: &mut Touchpoint) {
    touchpoint.lines.insert(id!(LaneId, "systems"), vec!["Till".into(), "Cards".into()]);
    touchpoint.pictures = vec![picture("queue", &POINT)];
    let channel = id!(TouchpointId, "channel-1");
    touchpoint.returns_to = vec![WayBack {
        touchpoint: channel.clone(),
        share: Some(Share::try_from(0.25).expect("a share")),
        note: "Forgot the milk".into(),
    }];
    touchpoint.beside = Some(channel);
    touchpoint.value = PerceivedValue { benefit: "Company".into(), sacrifice: "Time".into() };
    touchpoint.reached.insert(spring(), 320);
    let csat = Arc::make_mut(&mut touchpoint.surveys[0]);
    csat.asking.whom = Whom::Left;
    csat.asking.open = "Why?".into();
    let ces = Arc::make_mut(&mut touchpoint.surveys[1]);
    ces.asking.whom = Whom::NeverCame;
    let csat = Arc::make_mut(&mut touchpoint.surveys[0]);
    csat.ends = ScaleEnds { low: "Not at all".into(), high: "Very".into() };
    let answers = csat.answers_of(&spring()).expect("answers").clone();
    *csat = csat.clone().with_answers(counted(answers)).expect("answers that fit");
    for feedback in &mut touchpoint.feedback {
        let feedback = Arc::make_mut(feedback);
        feedback.at = Some(moment());
        feedback.response = Some(Fingerprint::from_bits(0x0123_4567_89ab_cdef));
        feedback.survey = Some(id!(SurveyId, "csat"));
    }
}

/// 26 answers: six of 1, twelve of 3, eight of 5.
fn counted(answers: Answers) -> Answers {
    assert_eq!(answers.tally, Tally::Counts([(1, 6), (3, 12), (5, 8)].into()));
    let import = |file: &str, bits, separate_people| Import {
        file: file.into(),
        fingerprint: Fingerprint::from_bits(bits),
        separate_people,
    };
    Answers {
        imports: vec![import("spring.csv", 0x1a2b_3c4d, true), import("more.csv", 0x2a, false)],
        invited: NonZeroU64::new(100),
        population: NonZeroU64::new(300),
        // One person gave six threes, twenty others one answer each.
        people: People::new(21, 56, 584, 172).ok(),
        segments: [(id!(PersonaId, "regular"), [(3, 2), (5, 1)].into())].into_iter().collect(),
        ..answers
    }
}

fn comment(id: &str) -> Arc<Feedback> {
    let id = FeedbackId::new(id).expect("an id");
    Arc::new(Feedback::new(id, "All of it", Some(spring())))
}

fn workshop() -> Workshop {
    let item = |(at, kind): (u16, AgendaKind)| AgendaItem {
        title: format!("Point {at}"),
        minutes: 20 + at,
        kind,
        done: at == 0,
    };
    Workshop {
        agenda: (0..).zip(AgendaKind::ALL).map(item).collect(),
        votes: vec![Vote {
            question: id!(SurveyId, "csat"),
            counts: [(2, 3), (4, 5)].into(),
            voters: 9,
            at: moment(),
        }],
        log: vec![LogEntry { at: moment(), text: "Began".into() }],
    }
}

fn source() -> Source {
    let mut ids: Sample = [0x12, 0xffff_ffff_ffff].into_iter().collect();
    ids.add(0x12, 2);
    let text = |text: &str| Some(text.to_owned());
    Source {
        file: "spring.csv".into(),
        columns: "#12345678".into(),
        mapping: SavedMapping {
            maps: vec!["Score=Queue;metric=csat;scale=1..5;better=higher".into()],
            count_column: text("n"),
            round_column: text("When"),
            response_column: text("Id"),
            date_column: text("Day"),
            delimiter: text(";"),
            encoding: text("UTF-8"),
            decimal: text(","),
            date_order: text("dmy"),
            header_rows: Some(2),
            sheet: text("Sheet 1"),
            skip_rows: Some(3),
            id_column: text("Customer"),
            segment_column: text("Kind"),
            question_column: text("Question"),
            score_column: text("Answer"),
            filters: vec!["Shop=Turku".into()],
            partial: true,
        },
        responses: vec![Responses {
            key: Some(Fingerprint::from_bits(0xabc)),
            rows: Some(26),
            ids: ids.clone(),
            contents: ids.clone(),
            times: ids.clone(),
            minutes: ids.clone(),
            mapped: ids,
            timed: true,
            ..Responses::new(Fingerprint::from_bits(0x1a2b_3c4d), spring())
        }],
    }
}
