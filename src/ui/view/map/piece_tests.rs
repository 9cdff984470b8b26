use super::*;
use crate::journey::{
    Action, ActionId, Answers, JointSums, Lane, LaneId, Metric, Persona, Round, Scale, Survey,
    Tally, WayBack,
};

const GAP: u64 = 2000;

/// Two stages of three touchpoints with a question each.
fn journey() -> Journey {
    let stages = (0..2).map(|stage| {
        let mut held = Stage::new(StageId::from_bits(1000 + stage), StageKind::Use, "Käyttö");
        for at in 0..3 {
            let id = TouchpointId::from_bits(10 * stage + at);
            let mut one = Touchpoint::new(id, &format!("{stage}{at}"));
            let survey = SurveyId::from_bits(100 + 10 * stage + at);
            let scale = Scale::usual(Metric::Csat);
            one.surveys = vec![Arc::new(Survey::new(survey, Metric::Csat, scale, "?"))];
            held.touchpoints.push(Arc::new(one));
        }
        Arc::new(held)
    });
    Journey { stages: stages.collect(), ..Journey::default() }
}

/// A journey with one empty stage.
fn empty() -> Journey {
    let stage = Stage::new(StageId::from_bits(GAP), StageKind::Use, "Tyhjä");
    Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn chosen(ids: &[u64]) -> BTreeSet<TouchpointId> {
    ids.iter().map(|id| TouchpointId::from_bits(*id)).collect()
}

fn names(journey: &Journey) -> Vec<String> {
    journey.touchpoints().map(|(_, one)| one.name.clone()).collect()
}

/// What was copied, as another window reads it.
fn sent(journey: &Journey, ids: &[u64]) -> Journey {
    let text = copied(journey, &chosen(ids)).expect("there are some");
    read(&text).expect("what was copied")
}

/// The journey that a piece was put into, and what is told of it.
fn put_into(there: &Journey, piece: &Journey) -> (Journey, Pasted) {
    let done = pasted(there, piece, &(StageId::from_bits(GAP), 0)).expect("it fits");
    (done.edit.clone().apply(there).expect("a journey"), done)
}

#[test]
fn what_is_copied_is_pasted_in_the_same_and_in_another_journey() {
    let here = journey();
    let text = copied(&here, &chosen(&[1, 2])).expect("there are some");
    assert!(text.starts_with("01\n02\n"), "names for people: {text}");
    let all = read(&text).expect("what was copied");
    let gap = (StageId::from_bits(1001), 0);
    let done = pasted(&here, &all, &gap).expect("they fit");
    assert_eq!(done.left, [], "nothing was measured that could be counted twice");
    let new = done.edit.apply(&here).expect("a journey");
    assert_eq!(names(&new), ["00", "01", "02", "01", "02", "10", "11", "12"]);
    assert!(done.ids.iter().all(|id| here.touchpoint(id).is_none()), "under ids of their own");
    let (new, done) = put_into(&empty(), &all);
    assert_eq!(names(&new), ["01", "02"]);
    assert_eq!(done.ids, [TouchpointId::from_bits(1), TouchpointId::from_bits(2)]);
    assert_eq!(read("01\n02"), None);
}

/// A journey with a round of this name, in which the questions of touchpoints 1 and 2 have seven answers each.
fn measured(round: u64, name: &str) -> Journey {
    let mut journey = journey();
    let round = RoundId::from_bits(round);
    journey.rounds = vec![Round::new(round.clone(), name, None)];
    for id in [1, 2] {
        let held = journey.touchpoint_mut(&TouchpointId::from_bits(id)).expect("it is there");
        let answers = Answers::new(round.clone(), Tally::Counts([(4, 7)].into()));
        let survey = held.surveys[0].as_ref().clone();
        held.surveys[0] = Arc::new(survey.with_answers(answers).expect("on the scale"));
    }
    journey
}

#[test]
fn answers_come_along_into_the_round_of_the_same_name_or_bring_their_round() {
    let all = sent(&measured(5, "Kevät"), &[1]);
    assert_eq!(all.rounds.len(), 1);
    let mut there = empty();
    for (rounds, expected, came) in [
        (vec![], (1, 5), vec![Came::Round("Kevät".into())]),
        (vec![Round::new(RoundId::from_bits(9), "Kevät", None)], (1, 9), vec![]),
        (
            vec![Round::new(RoundId::from_bits(9), "Syksy", None)],
            (2, 5),
            vec![Came::Round("Kevät".into())],
        ),
    ] {
        there.rounds = rounds;
        let (new, done) = put_into(&there, &all);
        assert_eq!((done.came, done.left), (came, vec![]));
        let touchpoint = new.touchpoint(&done.ids[0]).expect("it is there");
        let answers = touchpoint.surveys[0].answers_of(&RoundId::from_bits(expected.1));
        assert_eq!((new.rounds.len(), answers.map(|one| one.tally.n())), (expected.0, Some(7)));
    }
}

/// Touchpoints 1 and 2 with a persona, a line in a lane, an action, joint sums and ways.
fn rich() -> Journey {
    let mut journey = measured(5, "Kevät");
    let laura = PersonaId::from_bits(50);
    let lane = LaneId::from_bits(60);
    journey.personas = vec![Persona::new(laura.clone(), "Laura")];
    journey.lanes = vec![Lane::new(lane.clone(), "Järjestelmät")];
    let held = journey.touchpoint_mut(&TouchpointId::from_bits(1)).expect("it is there");
    held.personas = vec![laura];
    held.lines.insert(lane, vec!["Kassa".into()]);
    for to in [2, 10] {
        let touchpoint = TouchpointId::from_bits(to);
        held.returns_to.push(WayBack { touchpoint, share: None, note: String::new() });
    }
    let mut action = Action::new(ActionId::from_bits(70), "Toinen kassa");
    action.touchpoints = [1, 10].map(TouchpointId::from_bits).to_vec();
    journey.actions = vec![action];
    let at = |survey| (SurveyId::from_bits(survey), RoundId::from_bits(5));
    let sums = JointSums { n: 7, x: 28, y: 28, x_x: 112, y_y: 112, x_y: 112 };
    let mut joint = Joint::default();
    joint.set(at(101), at(102), sums).expect("such people");
    journey.joint = Arc::new(joint);
    journey.validate().expect("a journey");
    journey
}

#[test]
fn personas_lanes_actions_and_joint_answers_come_along_and_what_cannot_is_told() {
    let here = rich();
    let (new, done) = put_into(&empty(), &sent(&here, &[1, 2]));
    let came = [
        Came::Round("Kevät".into()),
        Came::Persona("Laura".into()),
        Came::Lane("Järjestelmät".into()),
        Came::Action("Toinen kassa".into()),
    ];
    assert_eq!((done.came, done.left), (came.to_vec(), vec![Left::Ways]));
    let one = new.touchpoint(&TouchpointId::from_bits(1)).expect("it is there");
    let was = here.touchpoint(&TouchpointId::from_bits(1)).expect("it was there");
    assert_eq!((&one.personas, &one.lines), (&was.personas, &was.lines));
    assert_eq!(one.returns_to.len(), 1, "the way to what was copied with it");
    assert_eq!(new.actions[0].touchpoints, [TouchpointId::from_bits(1)]);
    assert_eq!(new.joint, here.joint);

    let (new, done) = put_into(&empty(), &sent(&here, &[1]));
    assert_eq!(done.left, [Left::Ways, Left::Joint]);
    assert!(new.joint.is_empty());
}

#[test]
fn who_and_what_has_the_same_name_there_is_the_same() {
    let mut there = empty();
    there.personas = vec![Persona::new(PersonaId::from_bits(51), "laura")];
    there.lanes = vec![Lane::new(LaneId::from_bits(61), "Järjestelmät")];
    let (new, done) = put_into(&there, &sent(&rich(), &[1, 2]));
    assert_eq!((new.personas.len(), new.lanes.len()), (1, 1));
    let one = new.touchpoint(&done.ids[0]).expect("it is there");
    assert_eq!(one.personas, [PersonaId::from_bits(51)]);
    assert!(one.lines.contains_key(&LaneId::from_bits(61)));
}

#[test]
fn what_is_cut_and_pasted_in_its_own_journey_keeps_everything() {
    let here = rich();
    let piece = sent(&here, &[1]);
    let Edit::ReplaceAll { journey: without, .. } =
        super::super::many::removed(&here, &chosen(&[1]))
    else {
        panic!("all is replaced");
    };
    let gap = (StageId::from_bits(1000), 1);
    let done = pasted(&without, &piece, &gap).expect("it fits");
    assert_eq!((&done.came, &done.left), (&vec![], &vec![]));
    let new = done.edit.apply(&without).expect("a journey");
    assert_eq!((&new.stages, &new.joint), (&here.stages, &here.joint));
    let linked: BTreeSet<_> = new.actions[0].touchpoints.iter().collect();
    assert_eq!(linked, here.actions[0].touchpoints.iter().collect());
}

#[test]
fn what_is_there_already_comes_a_second_time_without_its_answers_and_that_is_told() {
    let here = rich();
    let piece = sent(&here, &[1]);
    let done = pasted(&here, &piece, &(StageId::from_bits(1001), 0)).expect("it fits");
    assert_eq!((&done.came, &done.left), (&vec![], &vec![Left::Twice]));
    let new = done.edit.apply(&here).expect("a journey");
    let copy = new.touchpoint(&done.ids[0]).expect("it is there");
    assert!(copy.surveys[0].answers().is_empty());
    assert_eq!(copy.personas, [PersonaId::from_bits(50)]);
}
