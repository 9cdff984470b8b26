//! A script for script.google.com that makes the form. A form cannot be imported as a file.

use super::{Item, Questionnaire};
use crate::i18n::Words;
use std::fmt::Write as _;

/// The script.
pub(super) fn script(questionnaire: &Questionnaire, words: &Words) -> String {
    let how = words.text("questionnaire-how-google");
    let mut text = String::new();
    for line in how.lines() {
        let _ = writeln!(text, "// {line}");
    }
    let _ = writeln!(text, "function makeForm() {{");
    let _ = writeln!(text, "  var form = FormApp.create({});", quoted(questionnaire.title.trim()));
    let intro = quoted(&words.text("questionnaire-intro"));
    let _ = writeln!(text, "  form.setDescription({intro});");
    let thanks = quoted(&words.text("questionnaire-thanks"));
    let _ = writeln!(text, "  form.setConfirmationMessage({thanks});");
    for item in &questionnaire.items {
        let _ = writeln!(text, "  {}", one(item));
    }
    let _ = writeln!(text, "  Logger.log(form.getEditUrl());\n}}");
    text
}

fn one(item: &Item) -> String {
    let title = quoted(&item.title);
    let Some(scale) = item.scale else {
        return format!("form.addParagraphTextItem().setTitle({title});");
    };
    // A linear scale begins at 0 or 1 and ends at 3 to 10.
    if matches!(scale.min(), 0 | 1) && (3..=10).contains(&scale.max()) {
        let labels = if item.low.trim().is_empty() && item.high.trim().is_empty() {
            String::new()
        } else {
            format!(".setLabels({}, {})", quoted(item.low.trim()), quoted(item.high.trim()))
        };
        return format!(
            "form.addScaleItem().setTitle({title}).setBounds({}, {}){labels};",
            scale.min(),
            scale.max()
        );
    }
    match item.points() {
        Some(points) => {
            let choices: Vec<String> = points.iter().map(|one| quoted(&one.to_string())).collect();
            let choices = choices.join(", ");
            format!("form.addMultipleChoiceItem().setTitle({title}).setChoiceValues([{choices}]);")
        }
        None => format!(
            "form.addTextItem().setTitle({title}).setValidation(FormApp.createTextValidation()\
             .requireNumberBetween({}, {}).build());",
            scale.min(),
            scale.max()
        ),
    }
}

/// A text as the script writes it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
