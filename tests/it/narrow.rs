//! Every view in the smallest window, with the details open beside it and whatever the view opens itself.

use crate::common::window::{CTRL, CTRL_SHIFT, User, opening, sample};
use egui::{Key, Rect, Role};

const SIZES: [[f32; 2]; 3] = [[800.0, 450.0], [800.0, 600.0], [1024.0, 768.0]];

fn small(size: [f32; 2]) -> User {
    let opening = opening().with("kahvila.ron", &sample("kahvila.ron")).sized(size);
    let mut user = opening.open();
    user.keys(CTRL, Key::I);
    user
}

#[test]
fn every_view_stands_the_smallest_window_with_the_details_beside_it() {
    let mut user = small(SIZES[0]);
    for key in
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8]
    {
        user.keys(CTRL, key);
        user.key(Key::ArrowDown);
        user.key(Key::Enter);
        user.key(Key::Escape);
    }
    user.keys(CTRL_SHIFT, Key::T);
    user.press("Näytetään: Persoonat");
    user.key(Key::F6);
    user.press("Tunti");
    user.key(Key::F9);
}

#[test]
fn an_action_and_a_kpi_are_opened_read_and_closed() {
    for size in SIZES {
        let mut user = small(size);
        user.keys(CTRL, Key::Num8);
        for shows in ["Esitystapa: Luettelo", "Esitystapa: Taulu"] {
            user.press(shows);
            user.press("Toinen kassa arkisin kello 11–13");
            user.key(Key::Enter);
            assert!(user.sees("Mitä tehdään"), "{size:?} {shows}");
            user.press("Sulje tiedot");
            assert!(!user.sees("Mitä tehdään"), "{size:?} {shows}");
        }
        user.keys(CTRL, Key::Num5);
        user.key(Key::ArrowDown);
        user.key(Key::Enter);
        assert!(user.has(Role::ComboBox, "Laskutapa"), "{size:?}");
        user.key(Key::Escape);
        user.key(Key::Escape);
        assert!(!user.has(Role::ComboBox, "Laskutapa"), "{size:?}: Escape closes it");
    }
}

#[test]
fn comparison_and_priorities_have_room_beside_the_details() {
    let mut user = small(SIZES[2]);
    let journey = user.journey();
    for key in [Key::Num2, Key::Num3] {
        user.keys(CTRL, key);
        let boxes = user.boxes();
        let tabs = boxes.iter().filter(|(role, ..)| *role == Role::Tab);
        let details = tabs.map(|(.., place)| place.left()).fold(f32::INFINITY, f32::min);
        assert!(details < SIZES[2][0], "{key:?}: the details are open");
        let is_one = |name: &str| journey.touchpoints().any(|(_, one)| name.starts_with(&one.name));
        let drawn: Vec<_> = boxes.iter().filter(|(_, name, _)| is_one(name)).collect();
        assert!(drawn.len() > 3, "{key:?}: {boxes:?}");
        for (_, name, place) in drawn {
            assert!(place.right() <= details, "{key:?}: “{name}” {place:?} beyond {details}");
        }
    }
}

/// What is pressed or read lies beside each other, not above each other.
fn apart(user: &User, what: &str, wanted: impl Fn(Role, &str) -> bool) {
    let boxes: Vec<(Role, String, Rect)> =
        user.boxes().into_iter().filter(|(role, name, _)| wanted(*role, name)).collect();
    assert!(boxes.len() > 1, "{what}: {boxes:?}");
    for (at, one) in boxes.iter().enumerate() {
        for other in &boxes[at + 1..] {
            let both = one.2.intersect(other.2);
            let over = both.width() > 1.0 && both.height() > 1.0;
            assert!(!over, "{what}: {one:?} and {other:?}");
        }
    }
}

#[test]
fn titles_heads_and_feet_lie_apart_beside_the_details() {
    for size in SIZES {
        let mut user = small(size);
        for (key, title) in
            [(Key::Num5, "Mittarit"), (Key::Num6, "Mitä mitataan"), (Key::Num8, "Toimet")]
        {
            user.keys(CTRL, key);
            let what = format!("{size:?} {title}");
            apart(&user, &what, |role, name| match role {
                Role::Label => name == title,
                Role::RadioButton => name.contains(": "),
                _ => name == "Lisää mittari" || name == "Lisää toimi",
            });
        }
        user.press("Esitystapa: Luettelo");
        apart(&user, &format!("{size:?}"), |_, name| name.starts_with("Järjestä: "));
        let texts = user.drawn_texts();
        let place = |text: &str| texts.iter().find(|one| one.0.starts_with(text)).map(|one| one.1);
        let heads: Vec<Rect> = [
            "Toimi",
            "Kosketuspiste",
            "Tila",
            "Vastuuhenkilö",
            "Määräpäivä",
            "Odotettu",
            "Mitattu",
        ]
        .iter()
        .filter_map(|head| place(head))
        .collect();
        for pair in heads.windows(2) {
            assert!(!pair[0].intersects(pair[1]), "{size:?} {heads:?}");
        }
    }
}

#[test]
fn the_persona_is_chosen_and_an_open_action_ends_above_the_foot_in_the_smallest_window() {
    let mut user = small(SIZES[0]);
    user.keys(CTRL, Key::Num1);
    let whose = user.words().text("personas-chips");
    assert!(user.has(Role::ComboBox, &whose));
    user.keys(CTRL, Key::Num8);
    user.key(Key::ArrowDown);
    user.key(Key::Enter);
    let field = user
        .boxes()
        .into_iter()
        .find(|(_, name, _)| name == "Mitä tehdään")
        .unwrap_or_else(|| panic!("{:?}", user.names()))
        .2;
    let foot = user
        .drawn_texts()
        .into_iter()
        .find(|(text, ..)| text.starts_with("Pystyviiva"))
        .map(|it| it.1);
    assert!(foot.is_none_or(|foot| foot.top() >= field.bottom()), "{field:?} {foot:?}");
}

#[test]
fn an_ordinary_window_shows_the_title_row_whole() {
    let opening = opening().with("kahvila.ron", &sample("kahvila.ron")).sized([1280.0, 800.0]);
    let mut user = opening.open();
    for (key, last) in [
        (Key::Num5, "Missä asiakkaat lähtevät"),
        (Key::Num6, "Kyselypohja"),
        (Key::Num8, "Lisää toimi"),
    ] {
        user.keys(CTRL, key);
        let texts = user.drawn_texts();
        let (text, ink, clip) =
            texts.iter().find(|one| one.0.starts_with(last)).unwrap_or_else(|| panic!("{last}"));
        assert!(clip.contains_rect(*ink), "{text}: {ink:?} is cut by {clip:?}");
    }
}

#[test]
fn the_name_of_a_stage_with_one_card_and_the_unit_of_its_kpi_are_read() {
    let text = String::from_utf8(sample("kahvila.ron")).expect("a text");
    let opening = opening().with("kahvila.ron", text.as_bytes()).sized([1280.0, 800.0]);
    let mut user = opening.open();
    user.press("Suosittelu ystävältä");
    user.choose_in_menu("Muokkaa", "Poista");
    let texts = user.drawn_texts();
    // Rows are parted by a space, syllables by a hyphen before it.
    let whole: Vec<String> =
        texts.iter().map(|(said, ..)| said.replace("- ", "").replace('\u{a0}', " ")).collect();
    assert!(whole.iter().any(|said| said == "Tietoisuus"), "{whole:?}");
    let kpi = whole.iter().find(|said| said.contains("11 200")).expect("the KPI");
    assert!(kpi.contains("henkilöä/kk"), "{kpi}");
}
