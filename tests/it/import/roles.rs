//! What a column can be besides answers and comments, through the window: ids, segments, customers,
//! questions in rows, numbers of people, rounds of their own.

use crate::common::window::{CTRL_SHIFT, User, cafe, opening};
use egui::{Key, Role};
use polku::file;
use std::num::NonZeroU64;

/// The import dialog on a file.
fn imports(user: &mut User, name: &str, text: &str) {
    let path = user.path(name);
    file::write(&path, text.as_bytes()).expect("a temporary file");
    user.keys(CTRL_SHIFT, Key::I);
    user.gives_path(&path);
    user.must_see("Tuo kyselyaineisto");
}

fn is_open(user: &User) -> bool {
    user.has(Role::Dialog, "Tuo kyselyaineisto")
}

/// Puts a column into a touchpoint by ticking it and pressing the touchpoint.
fn puts(user: &mut User, column: &str, touchpoint: &str) {
    user.press_role(Role::CheckBox, &format!("Merkitse {column}"));
    user.press(&format!("Vie merkityt sarakkeet kohteeseen {touchpoint}"));
}

/// The answers that a question of a touchpoint has in the newest round.
fn newest(user: &User, touchpoint: &str, question: &str) -> polku::journey::Answers {
    let found = user.touchpoint(touchpoint);
    let survey = found.surveys.iter().find(|one| one.question == question).expect("the question");
    let round = user.journey().rounds.last().expect("a round").id.clone();
    survey.answers_of(&round).expect("answers").clone()
}

#[test]
fn ids_segments_and_customers_are_chosen() {
    let mut user = cafe();
    let text = "koodi;ryhmä;nro;Jono\nx1;Uudet;7;4\nx2;Vakio;8;5\nx3;Vakio;7;2\nx4;Uudet;9;5\n";
    imports(&mut user, "roolit.csv", text);
    user.choose("koodi: Sisältö", "Vastauksen tunnus");
    user.choose("ryhmä: Sisältö", "Asiakasryhmä (persoona)");
    user.choose("nro: Sisältö", "Asiakkaan tunnus");
    user.choose("Jono: Asteikko", "1–5");
    puts(&mut user, "Jono", "Tuote");
    user.press("Jono: Vahvista");
    user.press("Tuo");
    assert!(!is_open(&user));
    let answers = newest(&user, "Tuote", "Jono");
    assert_eq!(answers.segments.len(), 2, "a segment each");
    assert_eq!(answers.people.map(polku::journey::People::count), Some(3), "who answered twice");
    let journey = user.journey();
    let source = journey.sources.last().expect("how it was read");
    assert_eq!(source.mapping.response_column.as_deref(), Some("koodi"));
    assert!(!source.responses.is_empty());
}

#[test]
fn one_column_of_ids_gives_its_role_to_the_next() {
    let mut user = cafe();
    imports(&mut user, "roolit.csv", "a;b;Jono\nx1;y1;4\nx2;y2;5\nx3;y3;2\n");
    user.choose("a: Sisältö", "Vastauksen tunnus");
    user.choose("b: Sisältö", "Vastauksen tunnus");
    assert_eq!(user.value(Role::ComboBox, "a: Sisältö"), "Jätetään pois");
}

const ROWS: &str = "vastaaja;kysymys;vastaus\n1;Jonotus;4\n1;Makuelämys;5\n2;Jonotus;2\n\
                    2;Makuelämys;5\n3;Jonotus;4\n3;Makuelämys;4\n";

#[test]
fn questions_in_rows_are_placed_like_columns_and_come_back_so() {
    let mut user = cafe();
    imports(&mut user, "rivit.csv", ROWS);
    assert_eq!(user.value(Role::ComboBox, "kysymys: Sisältö"), "Kysymys riveittäin");
    user.must_see("Kysymykset sarakkeessa ”kysymys”");
    for question in ["Jonotus", "Makuelämys"] {
        user.choose(&format!("{question}: Asteikko"), "1–5");
        puts(&mut user, question, "Tuote");
        user.press(&format!("{question}: Vahvista"));
    }
    user.press("Tuo");
    assert!(!is_open(&user), "both are taken");
    for question in ["Jonotus", "Makuelämys"] {
        assert_eq!(newest(&user, "Tuote", question).tally.n(), 3, "{question}");
    }
    imports(&mut user, "rivit2.csv", &ROWS.replace(";2\n", ";3\n"));
    user.must_see("Lue kuten viimeksi (rivit.csv)");
    assert_eq!(user.value(Role::ComboBox, "Jonotus: Kohde"), "Tuote");
    user.choose("kysymys: Sisältö", "Jätetään pois");
    assert!(!user.has(Role::ComboBox, "Jonotus: Kohde"));
    user.must_see("Valitse sarake, joka kertoo kysymyksen.");
}

#[test]
fn numbers_of_people_and_a_round_of_its_own_are_typed() {
    let mut user = cafe();
    imports(&mut user, "kaksi.csv", "Jono 2030;Jono 2031\n4;5\n5;5\n3;4\n");
    for year in ["2030", "2031"] {
        let column = format!("Jono {year}");
        user.choose(&format!("{column}: Asteikko"), "1–5");
        puts(&mut user, &column, "Tuote");
        user.press(&format!("{column}: Kutsutut, asiakasmäärä, oma kierros…"));
        user.fills(&format!("{column}: Oma kierros"), year);
        user.press(&format!("{column}: Vahvista"));
    }
    user.fills("Jono 2031: Kutsuttuja", "kymmenen");
    user.must_see("Anna kokonaisluku, esimerkiksi 450, tai jätä tyhjäksi.");
    user.fills("Jono 2031: Kutsuttuja", "10");
    user.fills("Jono 2031: Asiakkaita kaikkiaan", "1 000");
    user.press("Tuo");
    assert!(!is_open(&user));
    let found = user.touchpoint("Tuote");
    let survey = found.surveys.iter().find(|one| one.question == "Jono").expect("one question");
    let rounds: Vec<_> = survey.answers().iter().map(|one| one.invited).collect();
    assert_eq!(rounds, [None, NonZeroU64::new(10)]);
    assert_eq!(survey.answers()[1].population, NonZeroU64::new(1000));
}

#[test]
fn data_named_on_the_command_line_is_imported_into_the_journey_before_it() {
    let opening = opening().file("kahvila.ron").with("kysely.csv", b"Jono\n4\n5\n2\n5\n");
    let user = opening.open();
    assert!(is_open(&user));
    assert_eq!(user.touchpoint("Tuote").name, "Tuote", "of the journey before it");
}
