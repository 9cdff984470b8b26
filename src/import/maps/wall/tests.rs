//! What people paste, and what it makes of their journey.

use super::*;
use crate::i18n::Language;
use crate::journey::{ChannelKind, Evidence, Stage, StageKind, Tally, Touchpoint, TouchpointId};
use std::sync::Arc;

/// Tietoisuus (Mainos, Kyltti), Osto (Kassa), Käyttö.
fn journey() -> Journey {
    let stage = |id: &str, kind, name: &str, touchpoints: &[&str]| {
        let mut stage = Stage::new(StageId::new(id).unwrap(), kind, name);
        for (at, name) in touchpoints.iter().enumerate() {
            let id = TouchpointId::new(&format!("{id}{at}")).unwrap();
            stage.touchpoints.push(Arc::new(Touchpoint::new(id, name)));
        }
        Arc::new(stage)
    };
    Journey {
        stages: vec![
            stage("a", StageKind::Awareness, "Tietoisuus", &["Mainos", "Kyltti"]),
            stage("b", StageKind::Purchase, "Kaupassa", &["Kassa"]),
            stage("c", StageKind::Use, "Käyttö", &[]),
        ],
        ..Journey::default()
    }
}

fn planned(text: &str, wishes: &Wishes, journey: &Journey) -> WallPlan {
    plan(text, wishes, journey, Words::of(Language::Fi)).unwrap_or_else(|error| panic!("{error}"))
}

fn carried(plan: &WallPlan, journey: &Journey, slots: &Slots) -> Added {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    carry_out(plan, journey, slots, Words::of(Language::Fi), &mut chance, None).expect("a journey")
}

fn shape(journey: &Journey) -> Vec<String> {
    let names = |stage: &Stage| {
        stage.touchpoints.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ")
    };
    journey.stages.iter().map(|stage| format!("{}: {}", stage.name, names(stage))).collect()
}

/// The journey after a text was pasted.
fn pasted(text: &str, wishes: &Wishes) -> Journey {
    let journey = journey();
    carried(&planned(text, wishes, &journey), &journey, &Slots::default()).journey
}

#[test]
fn the_form_is_recognised() {
    for (text, form) in [
        ("Ovi\nKassa 4\n", WallForm::List),
        ("- Ovi\n- Kassa\n", WallForm::List),
        ("A1: Ovi\nB2: Kassa", WallForm::List),
        ("\n  Ovi\n  Kassa", WallForm::List),
        ("Tietoisuus\tOsto\nOvi\tKassa", WallForm::Table),
        ("Osto\n  Kassa", WallForm::Outline),
        ("Osto\n\tKassa\n\tKuitti", WallForm::Outline),
        ("## Osto\n- Kassa", WallForm::Outline),
        ("#verkko Haku", WallForm::List),
        ("Ovi\nkiinni\n\nKassa", WallForm::Slips),
        ("", WallForm::List),
    ] {
        assert_eq!(recognise(text), form, "{text:?}");
    }
}

#[test]
fn a_list_goes_to_the_chosen_stage_and_known_names_get_votes() {
    let wishes = Wishes { stage: StageId::new("c").ok(), ..Wishes::default() };
    let text = "• Purkaus ! #puhelin\n• purkaus 2\n• Kassa 4\n• KASSA 5\n\n• Kyltti\n";
    let journey = journey();
    let plan = planned(text, &wishes, &journey);
    let counts = Counts { stages: 0, touchpoints: 1, votes: 3, notes: 0 };
    assert_eq!(plan.counts(), counts);
    let made = carried(&plan, &journey, &Slots::default()).journey;
    assert_eq!(shape(&made), ["Tietoisuus: Mainos, Kyltti", "Kaupassa: Kassa", "Käyttö: Purkaus"]);
    let new = &made.stages[2].touchpoints[0];
    assert!(new.moment_of_truth && new.channel.kind == ChannelKind::Phone);
    let answers = &made.stages[1].touchpoints[0].surveys[0].answers()[0];
    assert_eq!((&answers.tally, answers.evidence), (&Tally::of_scores(&[4, 5]), Evidence::Assumed));
    assert_eq!(made.rounds.len(), 1);
    assert_eq!(made.stages[0], journey.stages[0], "no vote, no change");
}

#[test]
fn votes_add_up_and_never_mix_with_answers_of_customers() {
    let once = pasted("Kassa 4", &Wishes::default());
    let plan = planned("Kassa 2\nKassa 4", &Wishes::default(), &once);
    let twice = carried(&plan, &once, &Slots::default()).journey;
    let surveys = |journey: &Journey| journey.stages[1].touchpoints[0].surveys.clone();
    assert_eq!(surveys(&twice).len(), 1);
    assert_eq!(surveys(&twice)[0].answers()[0].tally, Tally::of_scores(&[2, 4, 4]));

    let mut measured = once.clone();
    let kassa = TouchpointId::new("b0").unwrap();
    let touchpoint = measured.touchpoint_mut(&kassa).expect("Kassa");
    let survey = touchpoint.surveys[0].as_ref().clone();
    let mut answers = survey.answers()[0].clone();
    answers.evidence = Evidence::Measured;
    touchpoint.surveys[0] = Arc::new(survey.with_answers(answers).unwrap());
    let plan = planned("Kassa 1", &Wishes::default(), &measured);
    let beside = carried(&plan, &measured, &Slots::default()).journey;
    assert_eq!(surveys(&beside).len(), 2);
    assert_eq!(surveys(&beside)[0], surveys(&measured)[0], "the headline stays");
}

#[test]
fn columns_of_a_table_are_stages() {
    let block = "Tietoisuus\tOsto\tUusi vaihe\r\nMainos 3\tKuitti\t\r\n\"Netti-\nhaku #verkko\"\t\tMuistutus !\r\n";
    let made = pasted(block, &Wishes::default());
    let wanted = [
        "Tietoisuus: Mainos, Kyltti, Netti- haku",
        "Kaupassa: Kassa, Kuitti",
        "Uusi vaihe: Muistutus",
        "Käyttö: ",
    ];
    assert_eq!(shape(&made), wanted);
    assert_eq!(made.stages[0].touchpoints[0].surveys.len(), 1);
    assert!(made.stages[2].touchpoints[0].moment_of_truth);
}

#[test]
fn a_table_without_names_is_taken_column_by_column() {
    let block = "Ovi\tMaksu\tAvaus\nLehti\t\tHuolto";
    let made = pasted(block, &Wishes::default());
    let plain = [
        "Tietoisuus: Mainos, Kyltti, Ovi, Lehti",
        "Kaupassa: Kassa, Maksu",
        "Käyttö: Avaus, Huolto",
    ];
    assert_eq!(shape(&made), plain);
    let wishes = Wishes { header: Some(true), ..Wishes::default() };
    let named = shape(&pasted(block, &wishes));
    assert_eq!(named[3..], ["Ovi: Lehti", "Maksu: ", "Avaus: Huolto"]);
    let kinds = shape(&pasted("Awareness\tAdvocacy\tOther\nOvi\tKiitos\t", &Wishes::default()));
    assert_eq!(
        (kinds[0].as_str(), kinds[1].as_str()),
        ("Tietoisuus: Mainos, Kyltti, Ovi", "Advocacy: Kiitos")
    );
    let letters = pasted("\tA\tC\n1\tOvi\tHuolto\n2\t\t- yksi\n", &Wishes::default());
    assert_eq!(shape(&letters)[2], "Käyttö: Huolto, yksi");
    let bullets = pasted("A\tB\n\"- yksi\n- kaksi 3\"\t", &Wishes::default());
    assert_eq!(bullets.stages[0].touchpoints.len(), 4);
    let more =
        pasted("Ovi\tMaksu\tAvaus\tViides", &Wishes { header: Some(false), ..Wishes::default() });
    assert_eq!(shape(&more)[3], "Uusi vaihe: Viides");
}

#[test]
fn an_outline_names_its_stages() {
    let text = "Osto\n  Kuitti 5\n  Kassa\n    Jono on pitkä\nJälkeen\n  Kiitos ! 4\n";
    let made = pasted(text, &Wishes::default());
    let wanted =
        ["Tietoisuus: Mainos, Kyltti", "Kaupassa: Kassa, Kuitti", "Jälkeen: Kiitos", "Käyttö: "];
    assert_eq!(shape(&made), wanted);
    let flat = Wishes {
        form: Some(WallForm::Outline),
        stage: StageId::new("b").ok(),
        ..Wishes::default()
    };
    assert_eq!(shape(&pasted("Ovi\nKassa", &flat))[1], "Kaupassa: Kassa, Ovi");
}

#[test]
fn codes_put_notes_where_they_hung() {
    let made =
        pasted("C3: Huolto\nC1: Avaus\nA1: Kuulopuhe\nB1 4\nB9 5\nC2 Käyttö 3", &Wishes::default());
    let wanted = [
        "Tietoisuus: Kuulopuhe, Mainos, Kyltti",
        "Kaupassa: Kassa",
        "Käyttö: Avaus, Käyttö, Huolto",
    ];
    assert_eq!(shape(&made), wanted);
    assert_eq!(made.stages[1].touchpoints[0].surveys.len(), 1, "a vote for what hangs there");
    let plan = planned("B9: 5", &Wishes::default(), &journey());
    assert_eq!(plan.warnings.len(), 1, "nothing hangs there");
    let list = pasted("A4 esite\nOvi", &Wishes::default());
    assert_eq!(shape(&list)[0], "Tietoisuus: Mainos, Kyltti, A4 esite, Ovi");
}

#[test]
fn notes_that_are_keyed_one_by_one_find_their_place() {
    let (mut now, mut slots) = (journey(), Slots::default());
    for text in ["C3: kolmas", "C5: viides", "C4: neljäs", "C1: eka", "C2: toka", "C9: loppu"] {
        let plan = planned(text, &Wishes::default(), &now);
        let added = carried(&plan, &now, &slots);
        (now, slots) = (added.journey, added.slots);
        assert_eq!(added.touchpoints.len(), 1);
    }
    assert_eq!(shape(&now)[2], "Käyttö: eka, toka, kolmas, neljäs, viides, loppu");
}

#[test]
fn a_journey_without_stages_gets_one() {
    let empty = Journey::default();
    let plan = planned("Ovi 3", &Wishes::default(), &empty);
    let made = carried(&plan, &empty, &Slots::default()).journey;
    assert_eq!(shape(&made), ["Uusi vaihe: Ovi"]);
}

#[test]
fn hostile_texts_end_soon() {
    let journey = journey();
    let try_all = |text: &str| {
        for form in WallForm::ALL {
            let wishes = Wishes { form: Some(form), ..Wishes::default() };
            if let Ok(plan) = plan(text, &wishes, &journey, Words::of(Language::En)) {
                let _ = carried(&plan, &journey, &Slots::default());
            }
        }
    };
    for part in
        ["a\t", "\"", "\"\t", "a\n", " a\n", "A1: x\n", "A1: x 3\t\n", "#\"", "! ", "\r", "- "]
    {
        try_all(&part.repeat(100_000 / part.len()));
    }
    let many: String = (0..100_000).map(|n| format!("n{n}\n")).collect();
    let refused = plan(&many, &Wishes::default(), &journey, Words::of(Language::En));
    assert!(matches!(refused, Err(ConvertError::TooMany { .. })));
    let slots: String = (0..9_000).map(|n| format!("A{}: n{n}\n", n % 99 + 1)).collect();
    try_all(&slots);
}

#[test]
fn a_block_with_a_row_a_touchpoint_is_read_by_its_headers() {
    let text = "Nimi\tKanava\tArvosana\tKipukohta\tVastuuhenkilö\n\
                Kassa\tkasvotusten\t2\tJono on pitkä\tSalla\n\
                Palautus\tpuhelin\t7\t\t\n\
                \t\t3\t\t\n";
    let journey = journey();
    let plan = planned(text, &Wishes::default(), &journey);
    assert_eq!((plan.form, plan.header), (WallForm::Table, true));
    assert_eq!(plan.counts(), Counts { stages: 0, touchpoints: 1, votes: 1, notes: 2 });
    assert!(
        plan.warnings.len() == 1 && plan.warnings[0].text.starts_with('7'),
        "{:?}",
        plan.warnings
    );
    let made = carried(&plan, &journey, &Slots::default()).journey;
    let named = |name: &str| {
        made.touchpoints()
            .find(|(_, one)| one.name == name)
            .map(|(_, one)| one.clone())
            .expect(name)
    };
    let till = named("Kassa");
    assert_eq!(
        (till.pains.as_slice(), till.owner.as_str()),
        (&["Jono on pitkä".to_owned()][..], "Salla")
    );
    assert_eq!(till.surveys.len(), 1, "one vote");
    assert_eq!(named("Palautus").channel.kind, ChannelKind::Phone);
    // A block whose first row names stages stays one.
    let stages = planned("Tietoisuus\tKäyttö\nOvi\tTuote", &Wishes::default(), &journey);
    assert_eq!(stages.counts().touchpoints, 2);
}
