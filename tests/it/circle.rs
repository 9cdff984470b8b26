//! The circle of leading by customer experience, as a person works with it: measuring, figures, actions, promise,
//! personas; and questionnaires whose answers come back.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe};
use crate::common::{journey_of, polku, put, root, sample};
use egui::{Key, Modifiers, Role};
use polku::export::questionnaire::{Form, Questionnaire};
use polku::i18n::{Language, Words};
use polku::import::{OwnQuestion, own_questions};
use polku::journey::{ActionState, Journey, RoundId, Tally, Whom};
use std::fmt::Write as _;
use std::path::Path;

const QUEUE: &str = "Jono kassalla";

/// The names and values of everything with a role.
fn sentences(user: &User, role: Role) -> Vec<String> {
    user.rows(role)
}

mod measuring {
    use super::*;

    fn at_measuring() -> User {
        let mut user = cafe();
        user.keys(CTRL, Key::Num6);
        user
    }

    #[test]
    fn the_view_says_what_is_measured_what_is_missing_and_whom_nobody_asks() {
        let user = at_measuring();
        user.must_see("13/13 kosketuspistettä mitattu");
        user.must_see(
            "Poistuneilta asiakkailta ja heiltä, joista ei tullut asiakkaita, ei kysytä mitään.",
        );
        assert!(user.has(Role::ListBoxOption, QUEUE));
        assert!(user.has(Role::ListBoxOption, "Koko asiakaspolku"));
    }

    #[test]
    fn a_row_is_changed_in_its_place_by_keyboard_and_undone() {
        let mut user = at_measuring();
        user.press_role(Role::ListBoxOption, QUEUE);
        user.key(Key::Enter);
        user.types("Aamun asiakkaat ");
        let who = |user: &User| user.touchpoint(QUEUE).surveys[0].asking.who.clone();
        assert!(who(&user).contains("Aamun asiakkaat"), "{}", who(&user));
        user.press("Valmis");
        user.keys(CTRL, Key::Z);
        assert!(!who(&user).contains("Aamun asiakkaat"), "{}", who(&user));
    }

    #[test]
    fn fewer_invited_than_answered_is_refused_at_the_field_and_stays_there() {
        let mut user = at_measuring();
        user.press_role(Role::ListBoxOption, QUEUE);
        user.key(Key::Enter);
        user.fills("Kutsuttuja", "3");
        let answers = user.touchpoint(QUEUE).surveys[0].answers().last().expect("answers").clone();
        assert_eq!(answers.invited, None);
        assert_eq!(user.field("Kutsuttuja"), "3");
        user.fills("Kutsuttuja", "520");
        let answers = user.touchpoint(QUEUE).surveys[0].answers().last().expect("answers").clone();
        assert_eq!(answers.invited.map(std::num::NonZeroU64::get), Some(520));
    }

    #[test]
    fn those_who_left_get_a_question_and_are_then_asked() {
        let mut user = at_measuring();
        user.press("Lisää kohderyhmä…");
        user.press_last("Lisää kysymys");
        let asked: Vec<Whom> = user.journey().surveys().map(|one| one.asking.whom).collect();
        assert!(asked.contains(&Whom::Left), "{asked:?}");
        user.must_see("Heiltä, joista ei tullut asiakkaita, ei kysytä mitään.");
        user.press("Valmis");
        user.keys(CTRL, Key::Z);
        assert!(user.journey().surveys().all(|one| one.asking.whom == Whom::Customers));
    }
}

mod figures {
    use super::*;

    #[test]
    fn a_typed_input_changes_the_row_and_nonsense_is_refused() {
        let mut user = cafe();
        user.keys(CTRL, Key::Num5);
        user.must_see("Mittarit");
        user.press_role(Role::ListBoxOption, "Tavoittavuus");
        user.fills("Syksy 2026", "sata");
        user.must_see("ei ole luku");
        assert_eq!(user.field("Syksy 2026"), "sata");
        user.fills("Syksy 2026", "12600");
        let sentences = sentences(&user, Role::ListBoxOption);
        assert!(sentences.iter().any(|one| one.contains("Tavoittavuus")), "{sentences:?}");
        let reach = user.journey().kpis().find(|kpi| kpi.name == "Tavoittavuus").cloned();
        let value = reach.and_then(|kpi| Some(kpi.values().last()?.inputs.first()?.get()));
        assert_eq!(value, Some(12600.0));
        user.keys(CTRL, Key::Z);
    }

    #[test]
    fn customers_are_counted_where_they_leave() {
        let mut user = cafe();
        user.keys(CTRL, Key::Num5);
        user.press("Näytetään: Missä asiakkaat lähtevät");
        user.must_see("Kirjaa, kuinka moni asiakas pääsi kuhunkin kosketuspisteeseen");
        user.fills("Ajanvaraus, Syksy 2026: asiakkaita", "400");
        user.fills("Jono kassalla, Syksy 2026: asiakkaita", "monta");
        user.must_see("”monta” ei ole asiakkaiden määrä kokonaislukuna.");
        user.fills("Jono kassalla, Syksy 2026: asiakkaita", "300");
        user.must_see(
            "Syksy 2026: vähiten jatketaan Ajanvaraus → Jono kassalla: 75\u{a0}% jatkaa (71–79).",
        );
        let autumn = RoundId::new("r-syksy26").expect("an id");
        assert_eq!(user.touchpoint(QUEUE).reached.get(&autumn), Some(&300));
    }
}

mod acting {
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
}

mod promise {
    use super::*;

    #[test]
    fn the_target_experience_is_changed_beside_what_customers_experience() {
        let mut user = cafe();
        user.keys(CTRL, Key::I);
        user.keys(CTRL_SHIFT, Key::T);
        user.must_see("Tavoiteltu asiakaskokemus");
        assert!(user.has(Role::ListBoxOption, QUEUE));
        user.begins("Tavoitepisteet", "100,5");
        user.key(Key::Tab);
        user.must_see("väliltä 0–100");
    }

    #[test]
    fn a_persona_is_added_looked_at_alone_and_left_again() {
        let mut user = cafe();
        user.keys(CTRL_SHIFT, Key::T);
        user.press("Näytetään: Persoonat");
        assert!(user.has(Role::ListBoxOption, "Lounastunnin Laura"));
        user.press_role(Role::ListBoxOption, "Naapurin Niilo");
        user.press("Näytä vain tämän persoonan vastaukset");
        user.keys(CTRL, Key::Num2);
        assert!(user.is_selected(Role::RadioButton, "Kenen vastaukset: Naapurin Niilo"));
        user.press("Kenen vastaukset: kaikkien");
        assert!(user.is_selected(Role::RadioButton, "Kenen vastaukset: kaikkien"));
    }
}

mod feedback_loop {
    use super::*;

    #[test]
    fn who_waits_longest_is_one_press_away_and_the_answer_is_drafted_from_the_action() {
        let mut user = cafe();
        user.keys(CTRL, Key::Num4);
        user.must_see("Pisimpään vastausta odottaneet");
        let names = user.names();
        let first = names.iter().find(|name| name.contains("Vastaa: ")).cloned();
        let first = first.and_then(|name| Some(name[name.find("Vastaa: ")?..].to_owned()));
        assert!(first.is_some(), "{names:?}");
    }
}

mod questionnaires {
    use super::*;

    /// Every question with one answer: the middle of its scale.
    fn export_of(journey: &Journey, heading: impl Fn(&OwnQuestion) -> String) -> String {
        let questions = own_questions(journey);
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let heads: Vec<String> = questions.iter().map(|one| quoted(&heading(one))).collect();
        let mut text = format!("{},{}\n", quoted("Aikaleima"), heads.join(","));
        for day in 1..=12 {
            let cells: Vec<String> = questions
                .iter()
                .map(|one| {
                    let survey = journey.survey_by_id(&one.survey).expect("a question");
                    if one.is_open {
                        quoted(&format!("Sanon tästä näin, päivä {day}."))
                    } else {
                        let scale = survey.scale();
                        let span = scale.max() - scale.min() + 1;
                        (scale.min() + day % span).to_string()
                    }
                })
                .collect();
            let _ = writeln!(text, "2026/12/{day:02} 10.00.00,{}", cells.join(","));
        }
        text
    }

    fn with_open_question() -> Journey {
        let mut journey = journey_of(&sample("kahvila"));
        for title in [QUEUE, "Verkkosivut"] {
            let id =
                journey.touchpoints().find(|(_, one)| one.name == title).map(|it| it.1.id.clone());
            let touchpoint =
                journey.touchpoint_mut(&id.expect("a touchpoint")).expect("it is there");
            let survey = std::sync::Arc::make_mut(&mut touchpoint.surveys[0]);
            survey.asking.open = "Mikä sujui huonosti?".into();
        }
        journey
    }

    fn import(folder: &Path, journey: &Journey, csv: &str) -> Journey {
        let (file, data) = (folder.join("matka.ron"), folder.join("vastaukset.csv"));
        put(&file, polku::file::to_text(journey).expect("text"));
        put(&data, csv);
        let output = polku()
            .args(["import", &data.to_string_lossy(), "--into", &file.to_string_lossy()])
            .args(["--round", "Talvi 2026"])
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        journey_of(&file)
    }

    fn comes_back(heading: impl Fn(&OwnQuestion) -> String) {
        let folder = tempfile::tempdir().expect("a folder");
        let journey = with_open_question();
        let after = import(folder.path(), &journey, &export_of(&journey, heading));
        let winter = after.rounds.iter().find(|one| one.name == "Talvi 2026").expect("a round");
        let whole = after.survey.as_ref().and_then(|one| one.answers_of(&winter.id));
        assert_eq!(whole.map(|one| one.tally.n()), Some(12), "the journey as a whole");
        for (_, touchpoint) in after.touchpoints() {
            for survey in &touchpoint.surveys {
                let n = survey.answers_of(&winter.id).map(|one| one.tally.n());
                assert_eq!(n, Some(12), "{}: {}", touchpoint.name, survey.question);
                let counted = survey.answers_of(&winter.id).map(|one| &one.tally);
                assert!(matches!(counted, Some(Tally::Counts(_))));
            }
            let asked = touchpoint.surveys.iter().any(|one| !one.asking.open.is_empty());
            let said =
                touchpoint.feedback.iter().filter(|one| one.round.as_ref() == Some(&winter.id));
            assert_eq!(said.count(), if asked { 12 } else { 0 }, "{}", touchpoint.name);
        }
    }

    #[test]
    fn answers_headed_with_the_questions_come_back_without_a_mapping() {
        comes_back(|question| question.title.clone());
    }

    #[test]
    fn answers_headed_with_code_and_question_or_with_the_code_come_back_too() {
        comes_back(|question| format!("{}. {}", question.code, question.title));
        comes_back(|question| question.code.clone());
    }

    #[test]
    fn two_questions_with_the_same_words_are_told_apart() {
        let titles: Vec<String> =
            own_questions(&with_open_question()).into_iter().map(|one| one.title).collect();
        assert!(titles.contains(&"Jono kassalla: Mikä sujui huonosti?".to_owned()), "{titles:?}");
        let mut all = titles.clone();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), titles.len());
    }

    #[test]
    fn every_form_has_every_question_and_the_command_line_writes_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let journey = with_open_question();
        let sheet = Questionnaire::of(&journey, |_| true);
        let file = folder.path().join("matka.ron");
        put(&file, polku::file::to_text(&journey).expect("text"));
        for form in Form::ALL {
            let text = sheet.write(form, Words::of(Language::Fi));
            for item in &sheet.items {
                let escaped = item.title.replace('"', "\\\"");
                assert!(
                    text.contains(&item.title) || text.contains(&escaped),
                    "{form:?}: {}",
                    item.title
                );
            }
            let to = folder.path().join(format!("lomake-{}.{}", form.name(), form.ending()));
            let output = polku()
                .args(["questionnaire", &file.to_string_lossy(), "--form", form.name()])
                .args(["--lang", "fi", "-o", &to.to_string_lossy()])
                .output()
                .expect("it runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(std::fs::read_to_string(&to).expect("a form"), text);
        }
    }

    #[test]
    fn the_dialog_saves_the_chosen_questions() {
        let mut user = cafe();
        user.keys(CTRL, Key::Num6);
        user.press("Kyselypohja…");
        user.must_see("kysymystä valittu");
        user.press("SurveyJS");
        user.press("Tallenna…");
        let path = user.path("kysely.json");
        user.gives_path(&path);
        let text = std::fs::read_to_string(&path).expect("a form");
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert!(json["pages"][0]["elements"].as_array().is_some_and(|all| all.len() > 10));
    }
}

mod templates {
    use super::*;

    #[test]
    fn every_trade_carries_personas_a_promise_open_questions_and_those_who_left() {
        for name in ["hairdresser", "repair", "restaurant", "association", "service"] {
            for language in ["en", "fi", "sv"] {
                let path = root().join(format!("assets/templates/{name}.{language}.ron"));
                let journey = journey_of(&path);
                let at = format!("{name}.{language}");
                assert!(journey.personas.len() >= 2, "{at}: personas");
                assert!(!journey.target.feelings.is_empty(), "{at}: promise");
                assert!(journey.kpis().count() >= 4, "{at}: figures");
                assert!(!journey.actions.is_empty(), "{at}: actions");
                let surveys: Vec<_> = journey.surveys().collect();
                assert!(surveys.iter().any(|one| one.asking.whom == Whom::Left), "{at}: who left");
                assert!(surveys.iter().any(|one| one.asking.whom == Whom::NeverCame), "{at}");
                let open = surveys.iter().filter(|one| !one.asking.open.is_empty()).count();
                assert!(open >= 4, "{at}: open questions");
            }
        }
    }
}
