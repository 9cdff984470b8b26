//! Large journeys and small windows.

use super::*;

/// Ten stages with a thousand touchpoints each.
fn large() -> Vec<u8> {
    let stage = |at: u64| {
        let id = StageId::from_bits(at);
        let mut stage = Stage::new(id, StageKind::Other, &format!("Vaihe {at}"));
        stage.touchpoints = (0..1000)
            .map(|place| {
                let number = at * 1000 + place;
                let id = TouchpointId::from_bits(number + 1_000_000);
                Arc::new(Touchpoint::new(id, &format!("Piste {number}")))
            })
            .collect();
        Arc::new(stage)
    };
    let journey = Journey { stages: (0..10).map(stage).collect(), ..Journey::default() };
    file::to_text(&journey).expect("a text").into_bytes()
}

#[test]
fn ten_thousand_touchpoints_are_shown_and_changed() {
    let mut user = opening().with("suuri.ron", &large()).open();
    assert_eq!(user.journey().touchpoints().count(), 10_000);
    user.press("Piste 1");
    user.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(user.stage("Vaihe 0")[1..3], ["Piste 2".to_owned(), "Piste 1".to_owned()]);
    user.press("Vertailu");
}

#[test]
fn a_small_window_keeps_its_parts() {
    let mut user = opening().file("kahvila.ron").sized([800.0, 560.0]).open();
    user.press("Instagram-mainos");
    assert!(user.has(Role::TextInput, "Nimi"), "the inspector comes with the first selection");
    for name in ["Valikko", "Tallenna", "Vie"] {
        let place = user.place(Role::Button, name);
        assert!(place.left() >= 0.0 && place.right() <= 800.0, "{name} at {place:?}");
    }
    user.press("Vertailu");
}
