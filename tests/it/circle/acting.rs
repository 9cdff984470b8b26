//! What is being done.

use super::*;

const TILL: &str = "Toinen kassa arkisin kello 11–13";

fn at_actions() -> User {
    let mut user = cafe();
    user.keys(CTRL, Key::Num8);
    user
}

fn state_of(user: &User, title: &str) -> ActionState {
    let journey = user.journey();
    let action = journey.actions.iter().find(|one| one.title == title);
    action.map(|one| one.state).expect("an action of that title")
}

#[test]
fn an_action_is_moved_by_keyboard_and_back_by_undo() {
    let mut user = at_actions();
    assert_eq!(state_of(&user, TILL), ActionState::Planned);
    user.press_role(Role::ListBoxOption, TILL);
    user.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(state_of(&user, TILL), ActionState::Doing);
    user.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(state_of(&user, TILL), ActionState::Planned);
    user.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(state_of(&user, TILL), ActionState::Idea);
    user.keys(CTRL, Key::Z);
    assert_eq!(state_of(&user, TILL), ActionState::Planned);
}

#[test]
fn an_action_is_carried_to_another_column_by_mouse() {
    let mut user = at_actions();
    let from = user.place(Role::ListBoxOption, TILL).center();
    let to = user.place(Role::ListBoxOption, "Ennakkotilaus sovelluksessa").center();
    user.drags(from, to);
    assert_eq!(state_of(&user, TILL), ActionState::Doing);
}

#[test]
fn a_new_action_gets_its_title_and_an_impossible_day_is_refused() {
    let mut user = at_actions();
    user.press("Lisää toimi");
    user.types("Penkki jonoon");
    assert_eq!(state_of(&user, "Penkki jonoon"), ActionState::Planned);
    user.fills("Määräpäivä", "31.2.2027");
    user.must_see("ei ole päivä");
    assert_eq!(user.field("Määräpäivä"), "31.2.2027");
    user.fills("Määräpäivä", "1.12.2026");
    user.must_see("9 pv päästä");
}

#[test]
fn the_plus_in_the_head_of_a_column_adds_there() {
    let mut user = at_actions();
    user.press("Lisää toimi: Työn alla");
    user.types("Kuittikone");
    assert_eq!(state_of(&user, "Kuittikone"), ActionState::Doing);
    user.press("Ryhmittele: Vastuuhenkilö");
    user.press("Lisää toimi: Aino");
    user.types("Uusi kuitti");
    let journey = user.journey();
    let new = journey.actions.iter().find(|one| one.title == "Uusi kuitti");
    assert_eq!(new.map(|one| one.owner.as_str()), Some("Aino"));
}

#[test]
fn enter_ends_a_title_and_breaks_no_line_in_it() {
    let mut user = at_actions();
    user.press("Lisää toimi: Idea");
    user.types("Kuittikone");
    user.key(Key::Enter);
    user.types("x");
    assert_eq!(state_of(&user, "Kuittikone"), ActionState::Idea);
    user.press_role(Role::MultilineTextInput, "Mitä tehdään");
    user.keys(CTRL, Key::A);
    user.pastes("Uusi\nkone");
    assert_eq!(state_of(&user, "Uusi kone"), ActionState::Idea);
}

#[test]
fn the_list_says_the_same_as_the_board() {
    let mut user = at_actions();
    let board = user.rows(Role::ListBoxOption).len();
    user.press("Esitystapa: Luettelo");
    assert_eq!(user.rows(Role::ListBoxOption).len(), board);
    user.press("Ryhmittele: Vastuuhenkilö");
    assert_eq!(user.rows(Role::ListBoxOption).len(), board);
}

#[test]
fn due_days_go_into_a_calendar() {
    let mut user = at_actions();
    user.press("Kalenteriin (.ics)…");
    let path = user.path("toimet.ics");
    user.gives_path(&path);
    let text = std::fs::read_to_string(&path).expect("a calendar");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("SUMMARY:Toinen kassa"));
}

#[test]
fn details_of_the_map_do_not_press_the_board_together_and_are_one_key_away() {
    let mut user = cafe();
    user.press("Jono kassalla");
    assert!(user.has(Role::Tab, "Sisältö"));
    user.keys(CTRL, Key::Num8);
    assert!(!user.has(Role::Tab, "Sisältö"), "the board has details of its own");
    user.key(Key::F4);
    assert!(user.has(Role::Tab, "Sisältö") && user.is_selected(Role::Button, "Kartta"));
}
