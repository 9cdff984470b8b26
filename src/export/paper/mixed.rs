//! Texts in which letters that our font lacks stand among others: each kind is drawn in its own font. Left to itself,
//! whoever reads the drawing takes a font that has all letters for the whole text, for the sake of one.

use super::letters::is_drawn;
use resvg::usvg;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Size in which parts of texts are measured.
const MEASURED: f32 = 100.0;

/// A part of a text: whether our font lacks its letters, and what it says.
type Part = (bool, String);
/// How wide parts are in a size of one, by whether they are emphasised.
type Widths = BTreeMap<(bool, String), f32>;

/// The drawing with such texts in parts, each at its own place.
pub(super) fn parted<'a>(
    drawing: &'a str,
    lacked: &BTreeSet<char>,
    options: &usvg::Options<'_>,
) -> Cow<'a, str> {
    let is_mixed = |text: &Text<'_>| text.words.contains(|letter| lacked.contains(&letter));
    let mixed: Vec<(Text<'_>, Vec<Part>)> = texts(drawing)
        .filter(is_mixed)
        .map(|text| (text, parts(text.words, lacked)))
        .filter(|(_, parts)| parts.len() > 1)
        .collect();
    if mixed.is_empty() {
        return Cow::Borrowed(drawing);
    }
    let widths = measured(&mixed, options);
    let mut out = String::with_capacity(drawing.len() + drawing.len() / 8);
    let mut done = 0;
    for (text, parts) in &mixed {
        let end = text.from + text.words.len();
        out.push_str(drawing.get(done..text.from).unwrap_or_default());
        text.write(&mut out, parts, &widths);
        done = end;
    }
    out.push_str(drawing.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// The words of an element.
#[derive(Clone, Copy)]
struct Text<'a> {
    /// The element's name and attributes.
    tag: &'a str,
    /// Where its words begin in the drawing.
    from: usize,
    words: &'a str,
}

/// Every text of a drawing of ours, in which no `<` or `>` stands for itself.
fn texts(drawing: &str) -> impl Iterator<Item = Text<'_>> {
    let tags = drawing.match_indices('<').filter_map(|(at, _)| {
        let (tag, rest) = drawing.get(at + 1..)?.split_once('>')?;
        let is_text = tag.starts_with("text ") || tag.starts_with("tspan ");
        let (words, _) = rest.split_once('<')?;
        (is_text && !words.is_empty()).then_some((at, tag, words))
    });
    tags.map(|(at, tag, words)| Text { tag, from: at + tag.len() + 2, words })
}

impl Text<'_> {
    fn number(&self, name: &str) -> f32 {
        let value = self.tag.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest);
        let value = value.and_then(|rest| rest.split_once('"')).map(|(value, _)| value);
        value.and_then(|value| value.parse().ok()).unwrap_or(0.0)
    }

    fn is_strong(&self) -> bool {
        self.tag.contains(" font-weight=\"600\"")
    }

    fn write(&self, out: &mut String, parts: &[Part], widths: &Widths) {
        let (size, spacing) = (self.number("font-size"), self.number("letter-spacing"));
        let mut x = self.number("x");
        for (_, words) in parts {
            let _ = write!(out, "<tspan x=\"{x:.2}\">{words}</tspan>");
            let width = widths.get(&(self.is_strong(), words.clone())).copied().unwrap_or(0.0);
            x += width * size + spacing * words.chars().count() as f32;
        }
    }
}

fn measured(mixed: &[(Text<'_>, Vec<Part>)], options: &usvg::Options<'_>) -> Widths {
    let all: BTreeSet<(bool, &String)> = mixed
        .iter()
        .flat_map(|(text, parts)| parts.iter().map(|(_, words)| (text.is_strong(), words)))
        .collect();
    let mut drawing = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" xml:space=\"preserve\">",
    );
    for (at, (is_strong, words)) in all.iter().enumerate() {
        let weight = if *is_strong { 600 } else { 400 };
        let _ = write!(
            drawing,
            "<text id=\"w{at}\" font-size=\"{MEASURED}\" font-weight=\"{weight}\">{words}</text>"
        );
    }
    drawing.push_str("</svg>");
    let mut found = BTreeMap::new();
    if let Ok(tree) = usvg::Tree::from_str(&drawing, options) {
        widths(tree.root(), &mut found);
    }
    let width = |at: usize| found.get(&at).copied().unwrap_or(0.0);
    all.into_iter()
        .enumerate()
        .map(|(at, (strong, it))| ((strong, it.clone()), width(at)))
        .collect()
}

fn widths(group: &usvg::Group, found: &mut BTreeMap<usize, f32>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => widths(inner, found),
            usvg::Node::Text(text) => {
                let number = text.id().strip_prefix('w').and_then(|id| id.parse().ok());
                if let Some(number) = number {
                    found.insert(number, text.bounding_box().width() / MEASURED);
                }
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

/// Which parts a text has. What has no direction of its own stays with letters on both sides of it that our font lacks:
/// parted, words that are read from right to left would change places.
fn parts(words: &str, lacked: &BTreeSet<char>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut between = String::new();
    for letter in words.chars() {
        let is_lacked = lacked.contains(&letter);
        if !is_lacked && !is_drawn(letter) && !letter.is_whitespace() {
            // Joiners belong to what stands before them.
            match parts.last_mut() {
                Some((_, last)) if between.is_empty() => last.push(letter),
                _ => between.push(letter),
            }
            continue;
        }
        if !is_lacked && !letter.is_alphabetic() {
            between.push(letter);
            continue;
        }
        let gap = std::mem::take(&mut between);
        match parts.last_mut() {
            Some((last, said)) if *last == is_lacked => {
                said.push_str(&gap);
                said.push(letter);
            }
            Some((false, said)) => {
                said.push_str(&gap);
                parts.push((is_lacked, letter.to_string()));
            }
            None if is_lacked && gap.chars().any(|it| !it.is_whitespace()) => {
                parts.extend([(false, gap), (true, letter.to_string())]);
            }
            Some((true, _)) | None => parts.push((is_lacked, format!("{gap}{letter}"))),
        }
    }
    let is_blank = between.trim().is_empty();
    match parts.last_mut() {
        Some((is_lacked, said)) if is_blank || !*is_lacked => said.push_str(&between),
        _ if !between.is_empty() => parts.push((false, between)),
        _ => {}
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::letters::Letters;
    use super::*;

    fn said(words: &str) -> Vec<String> {
        let lacked = "😀日本مرحبا".chars().collect();
        let told = |(lacked, words): Part| if lacked { format!("[{words}]") } else { words };
        parts(words, &lacked).into_iter().map(told).collect()
    }

    #[test]
    fn only_what_the_font_lacks_is_a_part_of_its_own() {
        assert_eq!(said("Queue 😀 late"), ["Queue ", "[😀]", " late"]);
        assert_eq!(said("日本 and 日"), ["[日本]", " and ", "[日]"]);
        assert_eq!(said("(😀)"), ["(", "[😀]", ")"]);
        assert_eq!(said("😀\u{fe0f} ok"), ["[😀\u{fe0f}]", " ok"]);
        assert_eq!(said("plain, 7 &amp; 8"), ["plain, 7 &amp; 8"]);
        // In parts of their own these words would be seen in another order.
        assert_eq!(said("مر, 7 حبا."), ["[مر, 7 حبا]", "."]);
    }

    #[test]
    fn parts_follow_each_other_and_say_what_was_said() {
        let drawing = concat!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>a 日 b</title>",
            "<text x=\"10\" y=\"9\" font-size=\"20\">Oo 日 is</text></svg>"
        );
        let options = Letters::default().options();
        let found = parted(drawing, &"日".chars().collect(), &options);
        let begin =
            "<text x=\"10\" y=\"9\" font-size=\"20\"><tspan x=\"10.00\">Oo </tspan><tspan x=\"";
        let (before, rest) = found.split_once(begin).expect("the text in parts");
        assert!(before.ends_with("<title>a 日 b</title>"), "{before}");
        let places: Vec<f32> = rest.split('"').filter_map(|piece| piece.parse().ok()).collect();
        assert_eq!(places.len(), 2, "{rest}");
        assert!(places[0] > 35.0 && places[0] < 60.0 && places[1] > places[0] + 5.0, "{places:?}");
        let words: String = rest.split(['<', '>']).skip(1).step_by(2).collect();
        assert!(words.contains("日") && words.contains(" is"), "{words}");
        assert_eq!(parted(drawing, &"本".chars().collect(), &options), drawing);
    }
}
