//! A list of answers in JSON: an array of objects or of rows, or one object a line.

use super::workbook::{Shows, Tables};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// More columns are refused later.
const MOST_COLUMNS: usize = 5000;
/// Answers of a question may be parts of it, and these have parts.
const DEEPEST: u32 = 3;

/// Under which names services put the list of answers.
const LISTS: [&str; 11] = [
    "items",
    "responses",
    "results",
    "data",
    "answers",
    "rows",
    "value",
    "submissions",
    "records",
    "entries",
    "feedback",
];

/// The answers as a table; `None` where the text is no list of answers.
pub(in crate::import) fn table(text: &str) -> Option<Tables> {
    let text = text.trim_start_matches('\u{feff}');
    let values: Vec<Value> = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(items)) => items,
        Ok(Value::Object(object)) => listed(object)?,
        Ok(_) => return None,
        Err(_) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.map(|line| serde_json::from_str(line).ok()).collect::<Option<_>>()?
        }
    };
    if let Some(rows) = listed_rows(&values) {
        return Some(Tables::plain("JSON", rows));
    }
    let objects: Vec<Map<String, Value>> = values.into_iter().map(object).collect::<Option<_>>()?;
    let mut columns: Vec<String> = Vec::new();
    let mut cells: Vec<Shows> = Vec::new();
    for (row, object) in objects.into_iter().enumerate() {
        let titles = titles(&object);
        for (name, value) in object {
            // What was asked is said once more with each answer.
            if name == "definition" && !titles.is_empty() {
                continue;
            }
            flat(name, value, 1, &titles, &mut |name, text| {
                let at = columns.iter().position(|one| *one == name).unwrap_or_else(|| {
                    columns.push(name);
                    columns.len() - 1
                });
                cells.push((row as u32 + 1, at as u32, text));
            })?;
        }
        if columns.len() > MOST_COLUMNS {
            return None;
        }
    }
    cells.sort_by_key(|(row, column, _)| (*row, *column));
    // Of two answers of the same name the later is the answer.
    cells.reverse();
    cells.dedup_by_key(|(row, column, _)| (*row, *column));
    cells.reverse();
    let header = columns.into_iter().enumerate().map(|(at, name)| (0, at as u32, name));
    let all: Vec<Shows> = header.chain(cells).collect();
    (!all.is_empty()).then(|| Tables::plain("JSON", all))
}

/// The cells of rows that are lists of plain values, the first of them the header.
fn listed_rows(values: &[Value]) -> Option<Vec<Shows>> {
    if values.len() < 2 {
        return None;
    }
    let mut cells = Vec::new();
    for (row, value) in (0_u32..).zip(values) {
        for (at, cell) in (0_u32..).zip(value.as_array()?) {
            cells.push((row, at, plain(cell)?));
        }
    }
    Some(cells)
}

/// The answers in what a service sends, or the one answer that it is.
fn listed(mut object: Map<String, Value>) -> Option<Vec<Value>> {
    if object.contains_key("form_response") {
        return Some(vec![Value::Object(object)]);
    }
    let is_list = |value: &Value| match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_object),
        _ => false,
    };
    let called = |name: &&str| {
        let mut fields = object.iter();
        let found = fields.find(|(key, value)| key.eq_ignore_ascii_case(name) && is_list(value));
        found.map(|(key, _)| key.clone())
    };
    let name = LISTS.iter().find_map(called)?;
    match object.remove(&name) {
        Some(Value::Array(items)) => Some(items),
        _ => None,
    }
}

/// One answer; what only wraps it is taken off.
fn object(value: Value) -> Option<Map<String, Value>> {
    let Value::Object(mut object) = value else { return None };
    let wrapped = match object.keys().next() {
        _ if object.contains_key("form_response") => Some("form_response".to_owned()),
        Some(only) if object.len() == 1 && object[only].is_object() => Some(only.clone()),
        _ => None,
    };
    match wrapped.and_then(|name| object.remove(&name)) {
        Some(Value::Object(inner)) => Some(inner),
        Some(_) => None,
        None => Some(object),
    }
}

/// The words of questions by their ids, where an answer brings the form along.
fn titles(object: &Map<String, Value>) -> HashMap<String, String> {
    let fields = object.get("definition").and_then(|form| form.get("fields"));
    let fields = fields.and_then(Value::as_array).into_iter().flatten();
    let text = |field: &Value, key: &str| field.get(key)?.as_str().map(str::to_owned);
    fields.filter_map(|field| Some((text(field, "id")?, text(field, "title")?))).collect()
}

/// Gives the parts of a value with their names. `None` where it holds a list of more than plain values and
/// answers to questions.
fn flat(
    name: String,
    value: Value,
    depth: u32,
    titles: &HashMap<String, String>,
    give: &mut dyn FnMut(String, String),
) -> Option<()> {
    match value {
        Value::Object(parts) if depth <= DEEPEST => {
            for (part, value) in parts {
                flat(format!("{name}.{part}"), value, depth + 1, titles, give)?;
            }
        }
        Value::Array(items) => {
            let texts: Option<Vec<String>> = items.iter().map(plain).collect();
            match texts {
                Some(texts) => give(name, texts.join("; ")),
                None => {
                    for item in &items {
                        let (question, text) = answer(item, titles)?;
                        give(question, text);
                    }
                }
            }
        }
        other => give(name, plain(&other)?),
    }
    Some(())
}

/// The question and the answer of an item such as
/// `{"field": {"id": "x1", "ref": "nps"}, "type": "number", "number": 9}`.
fn answer(item: &Value, titles: &HashMap<String, String>) -> Option<(String, String)> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let field = item.get("field").or_else(|| item.get("question"))?;
    let of = |key: &str| text(field.get(key));
    let title = of("id").and_then(|id| titles.get(&id).cloned());
    let name = title
        .or_else(|| ["title", "text", "name", "ref", "id"].iter().find_map(|key| of(key)))
        .or_else(|| text(Some(field)))?;
    let kind = text(item.get("type"));
    let value = kind.and_then(|kind| item.get(&kind));
    let value = value.or_else(|| ["value", "answer"].iter().find_map(|key| item.get(key)))?;
    Some((name, said(value)?))
}

/// An answer as a cell: of a choice its words.
fn said(value: &Value) -> Option<String> {
    let Value::Object(parts) = value else {
        let items = value.as_array().map(|items| items.iter().map(plain).collect::<Option<_>>());
        return match items {
            Some(texts) => texts.map(|texts: Vec<String>| texts.join("; ")),
            None => plain(value),
        };
    };
    let list = |key: &str| parts.get(key).and_then(Value::as_array);
    let labels = list("labels").into_iter().flatten().filter_map(Value::as_str);
    let mut words: Vec<&str> = labels.collect();
    words.extend(["label", "other", "value"].iter().filter_map(|key| parts.get(*key)?.as_str()));
    // A choice of which neither words nor numbers are told says nothing that could be counted.
    Some(words.join("; "))
}

fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_answers() {
        let both = [
            r#"[{"nps": 9, "why": "good", "rate": {"shop": 4}}, {"nps": null, "tags": ["a", "b"]}]"#,
            "{\"nps\": 9, \"why\": \"good\", \"rate\": {\"shop\": 4}}\n\n{\"nps\": null, \"tags\": [\"a\", \"b\"]}\n",
        ];
        for text in both {
            let cells = table(text).expect("a table").0.remove(0).cells;
            let shows = |row, name: &str| {
                let (_, at, _) = cells.iter().find(|(row, _, text)| *row == 0 && text == name)?;
                cells.iter().find(|(other, column, _)| *other == row && column == at)
            };
            assert_eq!(shows(1, "rate.shop").map(|cell| cell.2.as_str()), Some("4"));
            assert_eq!(shows(2, "tags").map(|cell| cell.2.as_str()), Some("a; b"));
            assert_eq!(shows(2, "nps").map(|cell| cell.2.as_str()), Some(""));
        }
        for none in [
            "{\"items\": [1]}",
            "{\"a\": 1}",
            "[1, 2]",
            "[{\"answers\": [{\"number\": 5}]}]",
            "",
            "{",
            "5",
        ] {
            assert!(table(none).is_none(), "{none}");
        }
    }

    #[test]
    fn answers_as_services_send_them() {
        let number = r#"{"field": {"id": "f1", "ref": "nps", "type": "opinion_scale"},
                         "type": "number", "number": 9}"#;
        let choice = r#"{"field": {"id": "f2", "ref": "mood"},
                         "type": "choice", "choice": {"label": "Good"}}"#;
        let choices = r#"{"field": {"id": "f3", "ref": "what"},
                          "type": "choices", "choices": {"labels": ["Food", "Staff"]}}"#;
        let item = format!(
            r#"{{"response_id": "a1", "submitted_at": "2026-03-01T10:00:00Z", "hidden": {{"shop": "Oulu"}},
                "answers": [{number}, {choice}, {choices}]}}"#
        );
        let started = r#"{"response_id": "a2", "answers": null}"#;
        let typeform = format!(r#"{{"total_items": 2, "items": [{item}, {started}]}}"#);
        let cells = table(&typeform).expect("a table").0.remove(0).cells;
        let shows = |row: u32, name: &str| {
            let (_, at, _) = cells.iter().find(|(row, _, text)| *row == 0 && text == name)?;
            let found = cells.iter().find(|(other, column, _)| *other == row && column == at);
            found.map(|cell| cell.2.as_str())
        };
        for (name, text) in [
            ("response_id", "a1"),
            ("nps", "9"),
            ("mood", "Good"),
            ("what", "Food; Staff"),
            ("hidden.shop", "Oulu"),
        ] {
            assert_eq!(shows(1, name), Some(text), "{name}");
        }
        assert_eq!((shows(2, "response_id"), shows(2, "nps")), (Some("a2"), None));

        let form =
            r#""definition": {"fields": [{"id": "f1", "title": "Would you recommend us?"}]}"#;
        let webhook =
            format!(r#"{{"event_id": "e", "form_response": {{{form}, "answers": [{number}]}}}}"#);
        let cells = table(&webhook.replace('\n', " ")).expect("a table").0.remove(0).cells;
        assert!(cells.contains(&(0, 0, "Would you recommend us?".to_owned())), "{cells:?}");
        assert!(cells.contains(&(1, 0, "9".to_owned())), "{cells:?}");

        let wrapped = r#"{"responses": [{"1": {"id": "1", "G01Q01": "5"}}, {"2": {"id": "2"}}]}"#;
        let cells = table(wrapped).expect("a table").0.remove(0).cells;
        assert!(cells.iter().any(|(row, _, text)| *row == 0 && text == "G01Q01"), "{cells:?}");
    }
}
