//! The tab-separated structure of a survey, which `LimeSurvey` imports (“Tab-separated-value survey structure”
//! in its manual).

use super::{Item, Questionnaire};
use crate::i18n::Words;
use crate::import::answer_code;

const HEADS: [&str; 12] = [
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "same_default",
];

/// The file.
pub(super) fn tabs(questionnaire: &Questionnaire, words: &Words) -> String {
    let language = words.language().code();
    let mut file = Tabs { language, text: String::from('\u{feff}') };
    file.text.push_str(&HEADS.join("\t"));
    file.text.push('\n');
    file.row(["S", "", "language", "1", language, "", "", "", ""]);
    let title = questionnaire.title.trim();
    file.row(["SL", "", "surveyls_title", "1", title, "", language, "", ""]);
    let intro = words.text("questionnaire-intro");
    file.row(["SL", "", "surveyls_welcometext", "1", &intro, "", language, "", ""]);
    let thanks = words.text("questionnaire-thanks");
    file.row(["SL", "", "surveyls_endtext", "1", &thanks, "", language, "", ""]);
    file.row(["G", "", title, "1", "", "", language, "", ""]);
    for item in &questionnaire.items {
        file.item(item, words);
    }
    file.text
}

struct Tabs {
    language: &'static str,
    text: String,
}

impl Tabs {
    fn row(&mut self, cells: [&str; 9]) {
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        self.text.push_str(&cells.join("\t"));
        self.text.push_str("\t\t\t\n");
    }

    fn item(&mut self, item: &Item, words: &Words) {
        let kind = match (item.scale, item.points()) {
            (None, _) => "T",
            (Some(_), Some(_)) => "L",
            (Some(_), None) => "N",
        };
        let language = self.language;
        let (title, help) = (html(&item.title), html(&item.ends(words).unwrap_or_default()));
        self.row(["Q", kind, &item.code, "1", &title, &help, language, "", "N"]);
        for point in item.points().unwrap_or_default() {
            // The words of the answer are the number itself.
            let (code, text) = (answer_code(point), point.to_string());
            self.row(["A", "0", &code, "", &text, "", language, "", ""]);
        }
    }
}

/// A text as `LimeSurvey` shows it: it reads questions as HTML, and what stands in braces as a formula.
fn html(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '{' => shown.push_str("&#123;"),
            '}' => shown.push_str("&#125;"),
            other => shown.push(other),
        }
    }
    shown
}

/// A text in one cell.
fn cell(text: &str) -> String {
    if text.contains(['\t', '\n', '\r', '"']) {
        return format!("\"{}\"", text.replace('"', "\"\"").replace(['\t', '\r', '\n'], " "));
    }
    text.to_owned()
}
