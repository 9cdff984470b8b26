//! A session in the window: agenda and clock, votes by hand that nobody sees before they are shown, the parking
//! lot, and what is left of it in the journey.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe};
use egui::{Key, Role};
use polku::journey::{Evidence, Journey};

/// The view, with an agenda of an hour.
fn session() -> User {
    let mut user = cafe();
    user.key(Key::F6);
    user.press("Tunti");
    user
}

fn shows_stage(user: &User, name: &str) -> bool {
    user.names().iter().any(|one| one.starts_with("Label") && one.contains(&format!("  {name}, ")))
}

/// Goes to the stage "Osto", where there are three touchpoints.
fn to_purchase(user: &mut User) {
    user.press("Seuraava vaihe");
    user.press("Seuraava vaihe");
    assert!(shows_stage(user, "Osto"), "{:?}", user.names());
}

#[test]
fn an_agenda_is_chosen_edited_and_saved_with_the_journey() {
    let mut user = session();
    let titles = |user: &User| {
        let agenda = user.journey().workshop.agenda.clone();
        agenda.into_iter().map(|item| item.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&user).len(), 7);
    assert_eq!(user.journey().workshop.agenda.iter().map(|item| item.minutes).sum::<u16>(), 60);
    user.press("Muokkaa");
    user.fills("Kohdan 1 nimi", "Tervetuloa");
    user.press("Myöhemmäksi: Tervetuloa");
    assert_eq!(titles(&user)[1], "Tervetuloa");
    user.press("Poista: Tervetuloa");
    user.press("Lisää kohta");
    user.press("Valmis");
    assert_eq!(titles(&user).len(), 7);
    assert!(!titles(&user).contains(&"Tervetuloa".to_owned()));
    user.keys(CTRL, Key::S);
    assert_eq!(user.on_disk("kahvila.ron").workshop, user.journey().workshop);
}

#[test]
fn the_clock_runs_pauses_gets_more_time_and_goes_on_in_other_views() {
    let mut user = session();
    user.must_see("Suunniteltu kesto 60.00");
    user.key(Key::F9);
    user.must_see("Rajaus");
    assert!(user.sees("Jäljellä 4.5") || user.sees("Jäljellä 5.00"), "{:?}", user.texts());
    user.key(Key::F8);
    assert!(user.sees("Jäljellä 9.5") || user.sees("Jäljellä 10.00"), "{:?}", user.texts());
    user.key(Key::F7);
    user.must_see("Jatka");
    user.keys(CTRL, Key::Num1);
    user.key(Key::F6);
    user.must_see("Jatka");
    user.key(Key::F9);
    assert!(user.journey().workshop.agenda[0].done);
    let log: Vec<String> =
        user.journey().workshop.log.iter().map(|entry| entry.text.clone()).collect();
    assert_eq!(log, ["Työpaja alkoi.", "Aloitettiin: Vaiheet"]);
}

/// Counts votes by hand for a card.
fn counts(user: &mut User, name: &str, digits: &str) {
    user.press_role(Role::PasswordInput, &format!("Äänet käsin: {name}"));
    user.types(digits);
}

#[test]
fn votes_by_hand_are_hidden_until_they_are_shown_and_become_assumed_answers() {
    let mut user = session();
    to_purchase(&mut user);
    user.fills("Ihmisiä paikalla", "4");
    user.press("Kokemus 1–5");
    user.must_see("Äänet piilossa");
    user.must_see("Mitatut pisteet ovat piilossa");
    user.press("Käsin…");
    counts(&mut user, "Ajanvaraus", "4455");
    counts(&mut user, "Jono kassalla", "1 1 2 2");
    counts(&mut user, "Maksu", "3333");
    assert!(!user.sees("keskiarvo") && !user.sees("4455"), "{:?}", user.texts());
    let before = user.journey();
    let questions = before.surveys().filter(|one| one.question.contains("työpaja")).count();
    assert_eq!((questions, before.workshop.votes.len()), (0, 0), "nothing is in the journey yet");
    user.press("Laskettu");
    user.must_see("4/4");
    assert!(!user.sees("keskiarvo"));
    user.press("Sulje ja näytä");
    user.wait_until("the grace is over", |user| user.sees("Tulos"));
    user.must_see("Jono kassalla: keskiarvo 1,5");
    user.press("Pidä tulos");
    let queue = user.touchpoint("Jono kassalla");
    let asked = queue.surveys.last().expect("a question");
    let answers = &asked.answers()[0];
    assert_eq!(asked.question, "Miten hyvin tämä toimii asiakkaalle? (työpaja)");
    assert_eq!((answers.evidence, answers.tally.n()), (Evidence::Assumed, 4));
    assert_eq!(user.journey().workshop.votes.len(), 3);
    // One step.
    user.keys(CTRL, Key::Z);
    assert_eq!(*user.journey(), *before);
}

#[test]
fn few_voters_and_missing_ones_are_asked_about_once() {
    let mut user = session();
    to_purchase(&mut user);
    user.press("Tärkeys 1–5");
    user.press("Käsin…");
    for name in ["Ajanvaraus", "Jono kassalla", "Maksu"] {
        counts(&mut user, name, "55");
    }
    user.press("Laskettu");
    user.press("Sulje ja näytä");
    user.must_see("alle kolme");
    user.press("Odota");
    user.press("Sulje ja näytä");
    user.press("Näytä silti");
    user.wait_until("the grace is over", |user| user.sees("Tulos"));
    user.press("Pidä tulos");
    assert_eq!(user.touchpoint("Maksu").importance.map(polku::journey::Importance::get), Some(5));
}

#[test]
fn dots_rank_the_actions_and_ties_are_said() {
    let mut user = session();
    let actions =
        |journey: &Journey| journey.actions.iter().map(|one| one.title.clone()).collect::<Vec<_>>();
    let before = actions(&user.journey());
    user.press("Tarrat toimiin");
    user.press("Käsin…");
    user.fills("Äänestäjiä", "5");
    let open: Vec<String> = user
        .names()
        .iter()
        .filter_map(|name| name.strip_prefix("PasswordInput \"Äänet käsin: "))
        .map(|name| name.trim_end_matches('"').to_owned())
        .collect();
    assert!(open.len() > 2, "{:?}", user.names());
    counts(&mut user, &open[0], "2");
    counts(&mut user, &open[1], "9");
    counts(&mut user, &open[2], "2");
    user.press("Laskettu");
    user.press("Sulje ja näytä");
    user.wait_until("the grace is over", |user| user.sees("Tulos"));
    user.must_see("9 tarraa, sija 1");
    user.must_see("2 tarraa, jaettu sija 2");
    user.press("Pidä tulos");
    let after = actions(&user.journey());
    assert_eq!(after[0], open[1]);
    assert_ne!(after, before);
}

#[test]
fn the_parking_lot_is_one_key_away_and_asks_before_the_session_ends() {
    let mut user = cafe();
    let parked = user.journey().parking_lot.len();
    user.keys(CTRL_SHIFT, Key::P);
    user.fills("Uusi asia parkkipaikalle", "Aukiolo sunnuntaina? @Salla");
    user.key(Key::Enter);
    let item = user.journey().parking_lot[parked].clone();
    assert_eq!((item.text.as_str(), item.owner.as_str()), ("Aukiolo sunnuntaina?", "Salla"));
    user.key(Key::Escape);
    user.key(Key::F6);
    user.press("Tunti");
    for _ in 0..8 {
        user.key(Key::F9);
    }
    user.must_see("Parkkipaikalla on käsittelemättömiä asioita");
    user.press("Päätä silti");
    user.must_see("Työpajan yhteenveto");
    user.must_see("Aukiolo sunnuntaina?");
    user.key(Key::Escape);
    let journey = user.journey();
    let last = journey.workshop.log.last().expect("a log");
    assert!(last.text.contains("Parkkipaikalla"), "{}", last.text);
    assert!(user.has(Role::Button, "Aloita"));
}

#[test]
fn what_the_room_did_not_come_to_is_still_to_do_after_an_early_end() {
    let mut user = cafe();
    user.key(Key::F6);
    user.press("Tunti");
    user.key(Key::F9);
    user.press("Päätä työpaja");
    user.press("Päätä silti");
    let agenda = &user.journey().workshop.agenda;
    let done = agenda.iter().take_while(|item| item.done).count();
    assert_eq!(done, 1, "{agenda:?}");
}

#[test]
fn the_window_rests_while_nothing_runs() {
    // Every step of a user panics where the window asks for frame after frame.
    let mut user = session();
    for key in [Key::F9, Key::F7, Key::PageDown, Key::PageUp] {
        user.key(key);
    }
}

/// Somebody in the room writes these on a phone.
fn phones_write(user: &mut User, notes: &[(polku::room::NoteKind, &str)]) {
    let hall = user.hall();
    for (kind, text) in notes {
        let device = polku::room::Device::from_bits(7);
        let mut hall = hall.lock().expect("nobody broke off");
        hall.write(device, *kind, None, text).expect("room for a note");
    }
    user.comes_back();
}

#[test]
fn notes_from_phones_are_seen_beside_the_notes_field_moved_taken_and_dropped_by_keyboard() {
    use polku::room::NoteKind::{Idea, Pain};
    let mut user = session();
    user.keys(CTRL_SHIFT, Key::N);
    user.types("kesken");
    assert!(!user.names().iter().any(|name| name.contains("lappu odottaa")));
    phones_write(&mut user, &[(Pain, "Ovi on raskas"), (Idea, "Penkki ulos"), (Pain, "Turha")]);
    let at = user.keyboard();
    assert_eq!(at.expect("the field").1, "Lappu seinältä", "the field keeps the keyboard");
    user.press("3 lappua odottaa");
    assert_eq!(user.keyboard().map(|at| at.1), Some("Ota: Ovi on raskas".into()));
    let about = "Mihin lappu kuuluu: Ovi on raskas";
    user.press_role(Role::ComboBox, about);
    user.click(egui::pos2(400.0, 900.0));
    assert!(user.is_asked(), "beside an open list a press closes the list alone");
    user.choose(about, "Suosittelu ystävältä");
    user.press("Ota: Ovi on raskas");
    assert!(user.touchpoint("Suosittelu ystävältä").pains.contains(&"Ovi on raskas".to_owned()));
    assert_eq!(user.keyboard().map(|at| at.1), Some("Ota: Penkki ulos".into()));
    user.key(Key::Enter);
    assert!(user.journey().parking_lot.iter().any(|item| item.text == "Penkki ulos"));
    assert_eq!(user.keyboard().map(|at| at.1), Some("Ota: Turha".into()));
    user.key(Key::Delete);
    user.must_see("Lappuja ei odota.");
    user.key(Key::Escape);
    assert!(!user.is_asked());
    assert_eq!(user.field("Lappu seinältä"), "kesken", "what was typed is there still");
}

#[test]
fn phones_follow_whichever_view_the_window_shows() {
    let mut user = session();
    user.keys(CTRL, Key::Num1);
    user.press("Instagram-mainos");
    user.key(Key::F2);
    user.keys(CTRL, Key::A);
    user.types("Mainos ikkunassa");
    user.key(Key::Enter);
    user.comes_back();
    let hall = user.hall();
    let seen = hall.lock().expect("nobody broke off").view(None, std::time::Duration::ZERO);
    let names: Vec<String> =
        seen.stage.into_iter().flat_map(|stage| stage.cards).map(|(_, name)| name).collect();
    assert_eq!(names.first().map(String::as_str), Some("Mainos ikkunassa"));
}
