//! What is refused is said at its field.

use super::*;

fn queue_tally(user: &User) -> Tally {
    let survey = &user.touchpoint(QUEUE).surveys[0];
    let answers = survey.answers().iter().find(|one| one.round.as_str() == "r-syksy26");
    answers.expect("answers of the autumn").tally.clone()
}

#[test]
fn a_count_that_is_no_number_is_refused_at_its_field() {
    let mut user = at_the_counts();
    let old = queue_tally(&user);
    for nonsense in ["monta", "-3", "2,5"] {
        user.fills(TOP_SCORE, nonsense);
        user.must_see(&format!("”{nonsense}” ei ole kokonaisluku"));
        assert_eq!(user.field(TOP_SCORE), nonsense, "to be mended");
        assert_eq!(queue_tally(&user), old);
    }
    assert!(!is_unsaved(&user));
    user.fills(TOP_SCORE, "13");
    assert!(!user.sees("ei ole kokonaisluku"));
    assert_ne!(queue_tally(&user), old);
}

#[test]
fn a_score_off_the_scale_is_refused() {
    let mut user = at_the_counts();
    let old = queue_tally(&user);
    user.press("Vastaukset annetaan: Luettelo");
    user.press_role(Role::MultilineTextInput, "Arvosanat");
    user.types("5, 9, 4");
    user.must_see("Arvo 2 on 9, joka ei ole asteikolla 1–5.");
    user.press("Vastaukset annetaan: Keskiarvo");
    user.fills("Keskiarvo", "7");
    user.must_see("Keskiarvo on asteikon 1–5 ulkopuolella.");
    assert_eq!(queue_tally(&user), old);
    assert!(!is_unsaved(&user));
}

#[test]
fn a_mean_of_nobody_is_refused() {
    let mut user = at_the_counts();
    let old = queue_tally(&user);
    user.press("Vastaukset annetaan: Keskiarvo");
    user.fills("Keskiarvo", "3,5");
    user.fills("Vastauksia (n)", "0");
    user.must_see("Vastauksia on oltava vähintään yksi");
    assert_eq!(queue_tally(&user), old);
    assert!(!is_unsaved(&user));
}

#[test]
fn a_target_beyond_the_scale_and_a_figure_that_is_no_number_are_refused() {
    let mut user = cafe();
    user.press(QUEUE);
    let old = user.touchpoint(QUEUE);
    user.fills("Tavoitepisteet", "120");
    user.must_see("Tavoite on väliltä 0–100.");
    opens(&mut user, "Odotusaika, mediaani");
    user.fills("Syksy 2026", "paljon");
    user.must_see("”paljon” ei ole luku.");
    assert_eq!(user.touchpoint(QUEUE), old);
    assert!(!is_unsaved(&user));
}

#[test]
fn a_damaged_file_is_told_and_the_open_journey_stays() {
    let mut user = cafe();
    let journey = user.journey();
    let mut half = sample("perinta.ron");
    half.truncate(half.len() / 2);
    let bad: [(&str, &[u8]); 4] = [
        ("puolikas.ron", &half),
        ("kuva.ron", &[0x89, 0x50, 0xff]),
        ("tyhja.ron", b""),
        ("muu.ron", b"moi"),
    ];
    for (name, bytes) in bad {
        let path = user.path(name);
        file::write(&path, bytes).expect("a temporary file");
        user.keys(CTRL, Key::O);
        user.gives_path(&path);
        user.must_see(name);
        assert_eq!(user.journey(), journey, "{name}");
        user.press("Sulje");
        assert!(!user.sees(name));
        assert_eq!(std::fs::read(&path).ok().as_deref(), Some(bytes), "nobody touched it");
    }
}

#[test]
fn a_damaged_file_on_the_command_line_is_told_over_the_welcome_screen() {
    let mut user = opening().with("rikki.ron", b"(format: 1, journey: (").open();
    assert!(!user.has_document());
    user.must_see("rikki.ron");
    user.press("Sulje");
    user.must_see("Tutustu esimerkkiin");
}

#[test]
fn a_path_that_is_not_there_is_told_in_the_dialog() {
    let mut user = cafe();
    user.keys(CTRL, Key::O);
    user.keys(CTRL, Key::A);
    user.types("/ei/ole/tallaista.ron");
    user.key(Key::Enter);
    user.wait_until("the path is looked up", |user| user.sees("ei ole."));
    user.press("Peruuta");
    assert!(user.has(Role::Button, QUEUE));
}
