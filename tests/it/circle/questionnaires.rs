//! Forms whose answers come back without a mapping.

use super::*;
use polku::journey::{Better, Metric, Scale, Survey, SurveyId};

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
        let id = journey.touchpoints().find(|(_, one)| one.name == title).map(|it| it.1.id.clone());
        let touchpoint = journey.touchpoint_mut(&id.expect("a touchpoint")).expect("it is there");
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
        let said = touchpoint.feedback.iter().filter(|one| one.round.as_ref() == Some(&winter.id));
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
fn what_nobody_answers_on_a_form_is_not_chosen_by_itself() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num6);
    user.press("Kyselypohja…");
    // Not the reviews read on a page, the conversation with the staff and what complaints say.
    user.must_see("12 kysymystä valittu");
    user.press("Valitse kaikki");
    user.must_see("15 kysymystä valittu");
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

/// An export of `LimeSurvey`: every cell quoted, columns of its own before the questions, nothing where somebody
/// skipped a question.
fn lime_export(journey: &Journey, heading: impl Fn(&OwnQuestion) -> String) -> String {
    let questions = own_questions(journey);
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let own = ["Vastauksen tunniste", "Lähetyspäivä", "Viimeinen sivu", "Aloituskieli", "Siemen"];
    let heads: Vec<String> = own.iter().map(|one| quoted(one)).collect();
    let heads = heads.into_iter().chain(questions.iter().map(|one| quoted(&heading(one))));
    let mut text = format!("\u{feff}{}\r\n", heads.collect::<Vec<_>>().join(","));
    for day in 1..=12 {
        let own = [
            day.to_string(),
            format!("2026-12-{day:02} 10:00:00"),
            "1".into(),
            "fi".into(),
            format!("{}", 1_203_004_000 + day),
        ];
        let answers = questions.iter().enumerate().map(|(at, one)| {
            let survey = journey.survey_by_id(&one.survey).expect("a question");
            let scale = survey.scale();
            match (one.is_open, (at + day) % 4) {
                (_, 0) => String::new(),
                (true, _) => format!("Näin se meni, päivä {day}."),
                (false, _) => {
                    (scale.min() + (day as i32) % (scale.max() - scale.min() + 1)).to_string()
                }
            }
        });
        let cells: Vec<String> = own.into_iter().chain(answers).map(|one| quoted(&one)).collect();
        let _ = writeln!(text, "{}\r", cells.join(","));
    }
    text
}

#[test]
fn an_export_of_limesurvey_comes_back_without_a_mapping() {
    for form in [0, 1] {
        let folder = tempfile::tempdir().expect("a folder");
        let journey = with_open_question();
        let csv = lime_export(&journey, |one| match form {
            0 => format!("{}. {}", one.code, one.title),
            _ => one.title.clone(),
        });
        let after = import(folder.path(), &journey, &csv);
        let winter = after.rounds.iter().find(|one| one.name == "Talvi 2026").expect("a round");
        for survey in after.surveys().filter(|one| !one.question.is_empty()) {
            let n = survey.answers_of(&winter.id).map(|one| one.tally.n());
            assert_eq!(n, Some(9), "{}", survey.question);
        }
        assert_eq!(after.touchpoints().count(), journey.touchpoints().count(), "nothing is made");
    }
}

#[test]
fn answers_below_zero_come_back_from_codes_without_a_minus() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journey = journey_of(&sample("kahvila"));
    let id = journey.touchpoints().next().map(|it| it.1.id.clone()).expect("a touchpoint");
    let touchpoint = journey.touchpoint_mut(&id).expect("it is there");
    let scale = Scale::new(-2, 2, Better::Higher).expect("a scale");
    let id = SurveyId::new("mood").expect("an id");
    let survey = Survey::new(id, Metric::Rating, scale, "Miltä tuntui?");
    touchpoint.surveys = vec![std::sync::Arc::new(survey)];
    let sheet = Questionnaire::of(&journey, |id| id.as_str() == "mood");
    let form = sheet.write(Form::LimeSurvey, Words::of(Language::Fi));
    assert!(form.contains("A\t0\tM2\t\t-2\t"), "{form}");
    let after = import(folder.path(), &journey, "id,qmood\n1,M2\n2,M1\n3,0\n4,2\n5,-2\n");
    let survey = after.survey_by_id(&SurveyId::new("mood").expect("an id")).expect("it is there");
    let counted = survey.answers().first().map(|one| one.tally.clone());
    assert_eq!(counted, Some(Tally::of_scores(&[-2, -1, 0, 2, -2])));
}

/// The first fifteen letters, as `LimeSurvey` writes short headings.
fn cut(title: &str) -> String {
    format!("{}.. ", title.chars().take(15).collect::<String>())
}

#[test]
fn headings_that_are_cut_short_are_known_where_only_one_question_begins_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let journey = with_open_question();
    let titles: Vec<String> = own_questions(&journey).into_iter().map(|one| one.title).collect();
    let is_clear =
        |title: &String| titles.iter().filter(|other| cut(other) == cut(title)).count() == 1;
    let clear = titles.iter().filter(|title| is_clear(title)).count();
    assert!((1..titles.len()).contains(&clear), "{titles:?}");
    let csv = lime_export(&journey, |one| cut(&one.title));
    let after = import(folder.path(), &journey, &csv);
    let winter = after.rounds.iter().find(|one| one.name == "Talvi 2026").expect("a round");
    for one in own_questions(&journey).iter().filter(|one| !one.is_open) {
        let survey = after.survey_by_id(&one.survey).expect("a question");
        let n = survey.answers_of(&winter.id).map(|one| one.tally.n());
        assert_eq!(n, is_clear(&one.title).then_some(9), "{}", one.title);
    }
}

#[test]
fn a_form_never_takes_the_place_of_its_journey_and_an_unknown_touchpoint_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("matka.ron");
    put(&file, polku::file::to_text(&journey_of(&sample("kahvila"))).expect("text"));
    let before = std::fs::read(&file).expect("the journey");
    let run = |arguments: &[&str]| {
        let output = polku()
            .current_dir(folder.path())
            .args(["questionnaire", "matka.ron"])
            .args(arguments)
            .output()
            .expect("it runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = run(&["-o", "matka.ron", "--force"]);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(std::fs::read(&file).expect("the journey"), before);
    // What nobody says in words, the ending says; a name that says nothing is asked about.
    for (name, begin) in
        [("a.html", "<!DOCTYPE html>"), ("a.json", "{"), ("a.tsv", "\u{feff}class\t")]
    {
        let (code, said) = run(&["-o", name]);
        assert_eq!(code, Some(0), "{said}");
        let written = std::fs::read_to_string(folder.path().join(name)).expect("a form");
        assert!(written.starts_with(begin), "{name}: {}", &written[..40.min(written.len())]);
    }
    for arguments in
        [&["-o", "a.lss"][..], &["-o", "b.lss", "--form", "limesurvey"], &["-o", "a.docx"]]
    {
        let (code, said) = run(arguments);
        assert!(code == Some(1) && said.contains("--form"), "{arguments:?}: {said}");
    }
    assert!(!folder.path().join("a.lss").exists() && !folder.path().join("a.docx").exists());
    for more in
        [&["--touchpoint", "Verkkosivu"][..], &["--touchpoint", "Maksu", "--touchpoint", "zz"]]
    {
        let (code, said) = run(&[&["-o", "lomake.txt", "--lang", "fi"], more].concat());
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(more.last().expect("a name")), "{said}");
        assert!(!folder.path().join("lomake.txt").exists());
    }
    let (_, said) = run(&["-o", "lomake.txt", "--lang", "fi", "--touchpoint", "Verkkosivu"]);
    assert!(said.contains("”Verkkosivut”"), "{said}");
    assert_eq!(run(&["-o", "lomake.txt", "--touchpoint", "verkkosivut"]).0, Some(0));
}
