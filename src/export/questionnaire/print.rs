//! A form to print: one page of HTML without anything from elsewhere.

use super::{Item, Questionnaire};
use crate::export::xml::escaped;
use crate::i18n::Words;
use std::fmt::Write as _;

const STYLE: &str = "body{font-family:sans-serif;max-width:42em;margin:2em auto;padding:0 1em;line-height:1.4}\
h1{font-size:1.5em}li{margin:1.4em 0;break-inside:avoid}li p{margin:0 0 .5em;font-weight:600}\
.s{display:flex;flex-wrap:wrap;gap:.9em}.s span{display:inline-flex;flex-direction:column;align-items:center}\
.s b{display:inline-block;width:1.3em;height:1.3em;border:1.5px solid;border-radius:50%;font-weight:400}\
.e{font-size:.85em;margin-top:.3em}.o{border-bottom:1px solid;height:2.2em}@page{margin:17mm}";

/// The page.
pub(super) fn page(questionnaire: &Questionnaire, words: &Words) -> String {
    let code = words.language().code();
    let title = escaped(questionnaire.title.trim());
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n<ol>\n",
        escaped(&words.text("questionnaire-intro"))
    );
    for item in &questionnaire.items {
        page.push_str(&one(item, words));
    }
    let _ = writeln!(
        page,
        "</ol>\n<p>{}</p>\n</body>\n</html>",
        escaped(&words.text("questionnaire-thanks"))
    );
    page
}

fn one(item: &Item, words: &Words) -> String {
    let mut text = format!("<li><p>{}</p>", escaped(&item.title));
    match item.points() {
        Some(points) => {
            text.push_str("<div class=\"s\">");
            for point in points {
                let _ = write!(text, "<span><b></b>{}</span>", words.number(f64::from(point), 0));
            }
            text.push_str("</div>");
        }
        None if item.scale.is_none() => {
            text.push_str("<div class=\"o\"></div><div class=\"o\"></div>");
        }
        None => text.push_str("<div class=\"o\"></div>"),
    }
    if let Some(ends) = item.ends(words) {
        let _ = write!(text, "<div class=\"e\">{}</div>", escaped(&ends));
    }
    text.push_str("</li>\n");
    text
}
