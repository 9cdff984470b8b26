//! The JSON of a `SurveyJS` form. The name of a question is its words, since exports are headed with it.

use super::{Item, Questionnaire};
use crate::i18n::Words;
use serde_json::{Value, json};

/// The form.
pub(super) fn json(questionnaire: &Questionnaire, words: &Words) -> String {
    let elements: Vec<Value> = questionnaire.items.iter().map(one).collect();
    let form = json!({
        "locale": words.language().code(),
        "title": questionnaire.title.trim(),
        "description": words.text("questionnaire-intro"),
        "completedHtml": words.text("questionnaire-thanks"),
        "pages": [{ "name": "page1", "elements": elements }],
    });
    // A value of texts and numbers can always be written.
    serde_json::to_string_pretty(&form).unwrap_or_default() + "\n"
}

fn one(item: &Item) -> Value {
    let Some(scale) = item.scale else {
        return json!({ "type": "comment", "name": item.title, "title": item.title });
    };
    if item.points().is_some() {
        return json!({
            "type": "rating", "name": item.title, "title": item.title,
            "rateMin": scale.min(), "rateMax": scale.max(),
            "minRateDescription": item.low.trim(), "maxRateDescription": item.high.trim(),
        });
    }
    json!({
        "type": "text", "inputType": "number", "name": item.title, "title": item.title,
        "min": scale.min(), "max": scale.max(),
    })
}
