//! A list of answers in JSON: an array of objects, or one object a line.

use super::workbook::{Shows, Tables};
use serde_json::{Map, Value};

/// More columns are refused later.
const MOST_COLUMNS: usize = 5000;
/// Answers of a question may be parts of it, and these have parts.
const DEEPEST: u32 = 3;

/// The answers as a table; `None` where the text is no list of flat objects.
pub(super) fn table(text: &str) -> Option<Tables> {
    let text = text.trim_start_matches('\u{feff}');
    let objects: Vec<Map<String, Value>> = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(items)) => items.into_iter().map(object).collect::<Option<_>>()?,
        Ok(_) => return None,
        Err(_) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines
                .map(|line| serde_json::from_str(line).ok().and_then(object))
                .collect::<Option<_>>()?
        }
    };
    let mut columns: Vec<String> = Vec::new();
    let mut cells: Vec<Shows> = Vec::new();
    for (row, object) in objects.into_iter().enumerate() {
        for (name, value) in object {
            flat(name, value, 1, &mut |name, text| {
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
    let header = columns.into_iter().enumerate().map(|(at, name)| (0, at as u32, name));
    let all: Vec<Shows> = header.chain(cells).collect();
    (!all.is_empty()).then(|| Tables(vec![("JSON".to_owned(), all)]))
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

/// Gives the parts of a value with their names. `None` where it holds a list of more than plain values.
fn flat(
    name: String,
    value: Value,
    depth: u32,
    give: &mut dyn FnMut(String, String),
) -> Option<()> {
    match value {
        Value::Object(parts) if depth <= DEEPEST => {
            for (part, value) in parts {
                flat(format!("{name}.{part}"), value, depth + 1, give)?;
            }
        }
        Value::Array(items) => {
            let texts: Option<Vec<String>> = items.iter().map(plain).collect();
            give(name, texts?.join("; "));
        }
        other => give(name, plain(&other)?),
    }
    Some(())
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
            let cells = table(text).expect("a table").0.remove(0).1;
            let shows = |row, name: &str| {
                let (_, at, _) = cells.iter().find(|(row, _, text)| *row == 0 && text == name)?;
                cells.iter().find(|(other, column, _)| *other == row && column == at)
            };
            assert_eq!(shows(1, "rate.shop").map(|cell| cell.2.as_str()), Some("4"));
            assert_eq!(shows(2, "tags").map(|cell| cell.2.as_str()), Some("a; b"));
            assert_eq!(shows(2, "nps").map(|cell| cell.2.as_str()), Some(""));
        }
        for none in
            ["{\"items\": [1]}", "[1, 2]", "[{\"answers\": [{\"number\": 5}]}]", "", "{", "5"]
        {
            assert!(table(none).is_none(), "{none}");
        }
    }
}
