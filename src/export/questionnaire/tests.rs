//! What the files hold.

use super::*;
use crate::i18n::Language;
use crate::journey::Better;

fn item(title: &str, code: &str, scale: Option<(i32, i32)>) -> Item {
    let scale = scale.and_then(|(min, max)| Scale::new(min, max, Better::Higher).ok());
    Item { title: title.into(), code: code.into(), scale, low: "bad".into(), high: "good".into() }
}

fn form() -> Questionnaire {
    Questionnaire {
        title: "Café \"Corner\" <1>".into(),
        items: vec![
            item("How was it?", "qa", Some((1, 5))),
            item("Why?", "qao", None),
            item("How\tlarge?", "qb", Some((-3, 3))),
            item("Percent?", "qc", Some((0, 100))),
        ],
    }
}

fn written(form_kind: Form) -> String {
    form().write(form_kind, Words::of(Language::En))
}

#[test]
fn google_forms_takes_only_scales_that_it_has() {
    let script = written(Form::GoogleForms);
    assert!(script.contains(r#"FormApp.create("Café \"Corner\" <1>")"#), "{script}");
    assert!(script.contains(r#"setTitle("How was it?").setBounds(1, 5).setLabels("bad", "good")"#));
    assert!(script.contains(r#"addParagraphTextItem().setTitle("Why?")"#));
    assert!(script.contains(r#"setChoiceValues(["-3", "-2""#), "{script}");
    assert!(script.contains("requireNumberBetween(0, 100)"));
}

#[test]
fn limesurvey_has_as_many_cells_in_every_row_and_an_answer_for_every_point() {
    let text = written(Form::LimeSurvey);
    let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 12), "{rows:?}");
    let of = |class: &str| rows.iter().filter(|row| row[0] == class).count();
    assert_eq!((of("Q"), of("A"), of("G")), (4, 5 + 7, 1));
    let codes: Vec<&str> = rows.iter().filter(|row| row[0] == "A").map(|row| row[2]).collect();
    assert_eq!(&codes[5..8], ["M3", "M2", "M1"]);
}

#[test]
fn limesurvey_takes_no_question_for_html_or_for_a_formula() {
    let sheet = Questionnaire {
        title: "Café".into(),
        items: vec![item("Under <5 min> & {fast}?", "qa", Some((1, 5)))],
    };
    let text = sheet.write(Form::LimeSurvey, Words::of(Language::En));
    assert!(text.contains("Under &lt;5 min&gt; &amp; &#123;fast&#125;?"), "{text}");
}

#[test]
fn surveyjs_and_the_page_to_print_escape_what_they_must() {
    let json: serde_json::Value = serde_json::from_str(&written(Form::SurveyJs)).expect("JSON");
    assert_eq!(json["pages"][0]["elements"][0]["name"], "How was it?");
    assert_eq!(json["pages"][0]["elements"][1]["type"], "comment");
    let page = written(Form::Print);
    assert!(page.contains("Café &quot;Corner&quot; &lt;1&gt;") && !page.contains("<1>"), "{page}");
    assert_eq!(page.matches("<b></b>").count(), 5 + 7);
}

#[test]
fn every_form_is_found_by_its_name() {
    for form in Form::ALL {
        assert_eq!(Form::named(&form.name().to_uppercase()), Some(form));
    }
    assert_eq!(Form::named("pdf"), None);
}
