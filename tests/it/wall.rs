//! From the wall and from other programs into a journey, as a person does it in the window.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening};
use egui::{Key, Modifiers, Role};
use polku::journey::{ChannelKind, Evidence, Tally};

const FIELD: &str = "Lappu seinältä";
const SHIFT: Modifiers = Modifiers::SHIFT;

/// The votes of a touchpoint's guesses.
fn guesses(user: &User, name: &str) -> Vec<Tally> {
    let touchpoint = user.touchpoint(name);
    let answers = touchpoint.surveys.iter().flat_map(|survey| survey.answers());
    let guessed = answers.filter(|answers| answers.evidence == Evidence::Assumed);
    guessed.map(|answers| answers.tally.clone()).collect()
}

// Pasting

#[test]
fn a_list_pasted_on_the_map_is_looked_at_and_added_as_one_step() {
    let mut user = cafe();
    let before = user.journey();
    let known = before.stages[0].touchpoints[0].name.clone();
    user.pastes(&format!("Katumainos ! #painettu 4\nRadio\n{known} 2\n"));
    user.must_see("Liitä seinältä");
    user.must_see("Lisätään: 2 kosketuspistettä, 2 arvosanaa");
    user.must_see("on jo kartalla, saa arvosanat · arvosana 2");
    user.must_see("Totuuden hetki · Painettu · arvosana 4");
    assert_eq!(user.journey(), before, "nothing is added before it is confirmed");
    user.press("Lisää");
    assert!(!user.has(Role::Dialog, "Liitä seinältä"));
    let names = user.stage(&before.stages[0].name);
    assert_eq!(names[names.len() - 2..], ["Katumainos", "Radio"]);
    let new = user.touchpoint("Katumainos");
    assert!(new.moment_of_truth && new.channel.kind == ChannelKind::Print);
    assert_eq!(guesses(&user, "Katumainos"), [Tally::of_scores(&[4])]);
    assert!(guesses(&user, &known).contains(&Tally::of_scores(&[2])));
    user.keys(CTRL, Key::Z);
    assert_eq!(user.journey(), before);
}

#[test]
fn a_block_of_cells_goes_to_its_columns_and_the_reading_can_be_changed() {
    let mut user = cafe();
    let stages = user.stages();
    user.pastes(&format!(
        "{}\tJälkihoito\r\nRuutu A\t\"Viesti,\nkaksi riviä\"\r\nRuutu B\t\r\n",
        stages[1]
    ));
    user.must_see("Lisätään: 3 kosketuspistettä, yksi vaihe");
    user.press("Ensimmäisellä rivillä on otsikot");
    user.must_see("Lisätään: 5 kosketuspistettä");
    user.press("Ensimmäisellä rivillä on otsikot");
    user.press("Luetaan: Luettelona");
    user.must_see("Vaiheeseen");
    user.press("Luetaan: Soluina, sarake on vaihe");
    user.keys(CTRL, Key::Enter);
    let names = user.stage(&stages[1]);
    assert_eq!(names[names.len() - 2..], ["Ruutu A", "Ruutu B"]);
    assert_eq!(user.stage("Jälkihoito"), ["Viesti, kaksi riviä"]);
    user.keys(CTRL, Key::Z);
    assert_eq!(user.stages(), stages);
}

#[test]
fn what_a_table_says_beside_a_touchpoint_is_shown_before_it_is_added() {
    let mut user = cafe();
    user.pastes(
        "Kosketuspiste\tKipukohta\tIdea\tLainaus\tVastuu\nKuittikone\tPaperi loppuu\tKuitti sähköpostiin\tAina rikki\tEero\n",
    );
    for text in [
        "Kipukohta: Paperi loppuu",
        "Idea: Kuitti sähköpostiin",
        "Lainaus: ”Aina rikki”",
        "Vastuu: Eero",
    ] {
        user.must_see(text);
    }
}

#[test]
fn an_outline_is_typed_into_the_dialog_from_the_menu() {
    let mut user = cafe();
    let stages = user.stages();
    user.choose_in_menu("Muokkaa", "Liitä seinältä…");
    user.must_see("Ei vielä mitään lisättävää");
    assert_eq!(user.keyboard(), Some((Role::MultilineTextInput, "Teksti".into())));
    user.pastes("Osto\n  Kuittikone 5\n    hidas\nLoppu\n  Kiitoskortti !");
    user.must_see("Lisätään: 2 kosketuspistettä, yksi vaihe, yksi arvosana");
    user.press("Lisää");
    assert_eq!(user.touchpoint("Kuittikone").description, "hidas");
    assert_eq!(user.stage("Loppu"), ["Kiitoskortti"]);
    assert_eq!(user.stages().len(), stages.len() + 1);
    user.choose_in_menu("Muokkaa", "Liitä seinältä…");
    user.key(Key::Escape);
    assert!(!user.sees("Ei vielä mitään lisättävää"));
}

#[test]
fn pasting_into_a_field_stays_in_the_field() {
    let mut user = cafe();
    user.key(Key::ArrowRight);
    user.key(Key::F2);
    user.keys(CTRL, Key::A);
    user.pastes("Uusi nimi");
    user.key(Key::Enter);
    assert!(!user.sees("Liitä seinältä"));
    assert_eq!(user.touchpoint("Uusi nimi").name, "Uusi nimi");
}

// The bar

#[test]
fn notes_are_typed_without_the_mouse() {
    let mut user = cafe();
    let before = user.journey();
    let stages = user.stages();
    user.keys(CTRL_SHIFT, Key::N);
    assert_eq!(user.keyboard(), Some((Role::TextInput, FIELD.into())));
    user.types("Lehtijuttu 3");
    user.must_see(&format!("Uusi vaiheeseen {}: ”Lehtijuttu” · arvosana 3", stages[0]));
    user.key(Key::Enter);
    assert_eq!(user.keyboard(), Some((Role::TextInput, FIELD.into())), "it stays in the bar");
    user.key(Key::Tab);
    user.types("Tarjous ! #puhelin");
    user.key(Key::Enter);
    user.keys(SHIFT, Key::Tab);
    user.keys(SHIFT, Key::Tab);
    user.types("Viimeinen");
    user.key(Key::Enter);
    assert_eq!(user.stage(&stages[0]).last().map(String::as_str), Some("Lehtijuttu"));
    assert_eq!(user.stage(&stages[1]).last().map(String::as_str), Some("Tarjous"));
    let last = stages.last().expect("a stage");
    assert_eq!(user.stage(last).last().map(String::as_str), Some("Viimeinen"));
    assert!(user.touchpoint("Tarjous").moment_of_truth);
    assert!(user.has(Role::Button, "Viimeinen"), "the new card is there at once");
    // Every line is a step of its own.
    user.keys(CTRL, Key::Z);
    assert!(!user.sees("Viimeinen"));
    user.keys(CTRL, Key::Z);
    user.keys(CTRL, Key::Z);
    assert_eq!(user.journey(), before);
    user.key(Key::Escape);
    assert!(!user.has(Role::TextInput, FIELD));
}

#[test]
fn a_line_with_a_code_goes_to_its_cell() {
    let mut user = cafe();
    let stages = user.stages();
    let count = user.stage(&stages[1]).len();
    let known = user.stage(&stages[2])[0].clone();
    user.keys(CTRL_SHIFT, Key::N);
    for line in ["B9: yhdeksäs", "b8: kahdeksas", "C1 5"] {
        user.types(line);
        user.key(Key::Enter);
    }
    assert_eq!(user.stage(&stages[1])[count..], ["kahdeksas", "yhdeksäs"]);
    assert!(guesses(&user, &known).contains(&Tally::of_scores(&[5])));
    user.types("C99 4");
    user.must_see("Ruudussa ei ole vielä kosketuspistettä: ”C99 4”");
    user.key(Key::Enter);
    assert_eq!(user.field(FIELD), "C99 4", "what cannot be placed stays to be changed");
}

#[test]
fn several_lines_pasted_into_the_bar_are_shown_first() {
    let mut user = cafe();
    user.keys(CTRL_SHIFT, Key::N);
    user.pastes("Yksi\nKaksi");
    user.must_see("Lisätään: 2 kosketuspistettä");
    user.key(Key::Escape);
    assert_eq!(user.field(FIELD), "");
}

// Maps from elsewhere

#[test]
fn a_mermaid_file_opens_as_a_new_journey_with_its_warnings() {
    let map = "journey\ntitle Kahvihetki\nsection Osto\nKassa: 4: Anna\nKuitti: 8\n";
    let mut user = opening().with("kartta.mmd", map.as_bytes()).open();
    user.must_see("Avattiin uutena asiakaspolkuna");
    user.must_see("Rivi 5: Kohdan ”Kuitti” arvio ”8”");
    user.press("Sulje");
    assert_eq!(user.stage("Osto"), ["Kassa", "Kuitti"]);
    assert_eq!(guesses(&user, "Kassa"), [Tally::of_scores(&[4])]);
    assert_eq!(user.document().path(), None);
    assert!(user.document().is_unsaved(), "it is asked for when the window closes");
}

#[test]
fn an_outline_opens_and_what_cannot_be_read_is_told() {
    let user = opening().with("polku.md", "# Polku\n## Osto\n- Kassa\n".as_bytes()).open();
    assert_eq!(user.stage("Osto"), ["Kassa"]);
    user.must_see("Kartta on nyt asiakaspolku");
    let user = opening().with("rikki.mmd", b"journey\nsection A; B\n").open();
    assert!(!user.has_document());
    user.must_see("Rivi 2: `;` päättää rivin Mermaidissa");
}

// The canvas

#[test]
fn the_canvas_is_written_where_the_person_says() {
    let mut user = cafe();
    user.choose_in_menu("Tiedosto", "Tyhjä pohja tulostettavaksi…");
    let path = user.path("pohja.svg");
    user.gives_path(&path);
    let written = std::fs::read_to_string(&path).expect("the canvas");
    assert!(written.contains(">E1<") && written.contains("Ryhmä"));
}

// To be looked at

#[test]
fn the_dialog_and_the_bar_look_as_they_did() {
    let mut user = opening().file("kahvila.ron").sized([1280.0, 800.0]).drawn().open();
    user.keys(CTRL_SHIFT, Key::N);
    user.types("Näyteikkuna ! #digitaalinen 4");
    user.snapshot("wall_bar");
    user.keys(CTRL, Key::A);
    user.key(Key::Delete);
    let stages = user.stages();
    user.pastes(&format!("{}\tJälkihoito\nRuutu A 4\tViesti !\nRuutu B #puhelin\t", stages[1]));
    user.snapshot("wall_dialog");
}
