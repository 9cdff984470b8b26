//! A journey of which there is nothing yet.

use super::*;

fn without_stages() -> User {
    let text = file::to_text(&Journey::default()).expect("a text");
    opening().with("tyhja.ron", text.as_bytes()).open()
}

#[test]
fn views_of_stages_say_what_is_missing_and_add_the_first_one() {
    for view in [None, Some((CTRL, Key::Num5)), Some((Modifiers::NONE, Key::F6))] {
        let mut user = without_stages();
        if let Some((held, key)) = view {
            user.keys(held, key);
        }
        user.must_see("Asiakaspolussa ei ole vielä vaiheita.");
        user.press("Lisää vaihe");
        user.types("Tutustuminen");
        user.key(Key::Enter);
        assert_eq!(user.stages(), ["Tutustuminen"], "{view:?}");
        assert!(user.has(Role::Button, "Tutustuminen"), "{view:?}");
    }
}

#[test]
fn what_is_being_counted_is_not_said_to_be_missing() {
    let mut journey: Journey = cafe().journey().as_ref().clone();
    let stage = Arc::make_mut(&mut journey.stages[0]);
    for at in 0..250 {
        let id = TouchpointId::new(&format!("many{at}")).expect("an id");
        stage.touchpoints.push(Arc::new(Touchpoint::new(id, &format!("Askel {at}"))));
    }
    let text = file::to_text(&journey).expect("a text");
    let mut user = opening().with("pitka.ron", text.as_bytes()).open();
    user.jobs.hold(true);
    for (view, missing) in [
        ("Mittaus", "Kosketuspisteitä ei vielä ole"),
        ("Mittarit", "Mittareita ei vielä ole"),
        ("Toimet", "Toimia ei vielä ole"),
        ("Lupaus", "Kosketuspisteitä ei vielä ole"),
    ] {
        user.press(view);
        user.must_see("Lasketaan…");
        assert!(!user.sees(missing), "{view}");
        while user.jobs.names().contains(&"view") {
            user.releases("view");
        }
        assert!(!user.sees("Lasketaan…"), "{view}");
    }
}

#[test]
fn without_touchpoints_nothing_is_claimed_of_them() {
    let mut user = without_stages();
    user.press("Lupaus");
    assert!(!user.sees("Mikään lupaus"), "there is none");
    user.press("Toimet");
    assert!(!user.sees("mahdollisuudet on jo poimittu"), "there were none");
}
