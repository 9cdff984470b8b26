//! What a line of Markdown says without its marks.

use crate::import::values::date::month_named;
use crate::journey::name;
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

/// The words of a line, without emphasis, code marks, tags and backslashes. Of a link its text stays,
/// and where `addresses` are wanted, where it leads to.
pub(super) fn words(line: &str, addresses: bool) -> String {
    // A line that begins like a list or a heading is none here: that was looked at before. A stop before
    // it keeps it a paragraph and is a place where marks may begin.
    let text = format!(".{}", line.trim());
    let mut reference = |link: BrokenLink<'_>| match link.link_type {
        LinkType::Reference
        | LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown => Some((CowStr::from(""), CowStr::from(""))),
        _ => None,
    };
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_OLD_FOOTNOTES;
    let parser = Parser::new_with_broken_link_callback(&text, options, Some(&mut reference));
    let mut said = String::with_capacity(text.len());
    let mut leading_to = Vec::new();
    for event in parser {
        match event {
            Event::Text(text) | Event::Code(text) => said.push_str(&text),
            Event::InlineHtml(tag) | Event::Html(tag) if addresses => said.push_str(&tag),
            Event::InlineHtml(tag) if is_break(&tag) => said.push(' '),
            Event::SoftBreak | Event::HardBreak => said.push(' '),
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let is_own = matches!(link_type, LinkType::Autolink | LinkType::Email);
                leading_to.push(if is_own { CowStr::from("") } else { dest_url });
            }
            Event::Start(Tag::Image { dest_url, .. }) => leading_to.push(dest_url),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let to = leading_to.pop().filter(|to| addresses && !to.is_empty());
                if let Some(to) = to {
                    said.push_str(" (");
                    said.push_str(&to);
                    said.push(')');
                }
            }
            _ => {}
        }
    }
    let said = said.strip_prefix('.').unwrap_or(&said);
    let plain: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    without_attributes(plain.trim()).to_owned()
}

/// A name without what some programs write behind it: `Kassa {#till}`.
fn without_attributes(text: &str) -> &str {
    let braces = text.strip_suffix('}').and_then(|rest| rest.rsplit_once('{'));
    match braces {
        Some((before, inner)) if inner.starts_with(['#', '.', ':']) => before.trim_end(),
        _ => text,
    }
}

fn is_break(tag: &str) -> bool {
    tag.get(..3).is_some_and(|begin| begin.eq_ignore_ascii_case("<br"))
}

/// Whether a line only says where references of other lines lead to: `[1]: https://…`.
pub(super) fn is_definition(line: &str) -> bool {
    let rest = line.strip_prefix('[').and_then(|rest| rest.split_once("]:"));
    rest.is_some_and(|(label, to)| !label.is_empty() && !label.contains(']') && to.starts_with(' '))
}

/// Whether all of a line is bold, as some write their headings.
pub(super) fn is_bold(line: &str) -> bool {
    ["**", "__"].iter().any(|mark| {
        let inner = line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        inner.is_some_and(|inner| !inner.trim().is_empty() && !inner.contains(mark))
    })
}

/// The name behind a number that counts it: `2. Osto`, `2) Osto`, `2.1 Kassa`, `Vaihe 2: Osto`.
pub(in crate::import) fn without_number(text: &str) -> &str {
    let worded = text.split_once([':', '–', '—']).filter(|(before, _)| is_counted_word(before));
    if let Some((_, name)) = worded.filter(|(_, name)| !name.trim().is_empty()) {
        return name.trim();
    }
    if let Some(name) = behind_letter(text) {
        return name;
    }
    if let Some(name) = behind_picture(text) {
        return name;
    }
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (mut rest, mut parts) = (text, 0);
    loop {
        let n = digits(rest);
        if !(1..=3).contains(&n) {
            break;
        }
        parts += 1;
        rest = &rest[n..];
        match rest.strip_prefix(['.', ')']) {
            Some(more) => rest = more,
            // `2 Osto` may well be two of something; `2.1 Kassa` is not.
            None if parts > 1 => break,
            None => return text,
        }
    }
    let name = rest.trim_start();
    // `24. December` is a day.
    let word = name.split([' ', ',', '.', ':']).next().unwrap_or_default();
    let is_day = parts == 1 && month_named(&name::key(word)).is_some();
    if parts == 0 || is_day || name.is_empty() || name.len() == rest.len() { text } else { name }
}

/// The name behind `1️⃣` and `3 –`.
fn behind_picture(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = text.len() - rest.len();
    let rest = match rest.trim_start_matches('\u{fe0f}').strip_prefix('\u{20e3}') {
        Some(rest) => rest,
        None => rest
            .strip_prefix(' ')?
            .strip_prefix(['–', '—', '-'])
            .filter(|rest| rest.starts_with(' '))?,
    };
    let name = rest.trim();
    let begins = name.starts_with(char::is_alphabetic);
    ((1..=2).contains(&digits) && begins).then_some(name)
}

/// The name behind `II.`, `(1)`, `a)` or `B.`.
fn behind_letter(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(');
    let rest = inner.unwrap_or(text);
    let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric())?;
    let (mark, rest) = rest.split_at(end);
    let roman = |signs: &[u8]| mark.bytes().all(|sign| signs.contains(&sign));
    let is_roman = mark.len() <= 5 && (roman(b"IVX") || mark.len() > 1 && roman(b"ivx"));
    let is_letter = mark.len() == 1 && mark.bytes().all(|sign| sign.is_ascii_alphabetic());
    let is_number = mark.len() <= 2 && mark.bytes().all(|sign| sign.is_ascii_digit());
    let counts = !mark.is_empty()
        && match (inner.is_some(), rest.chars().next()) {
            (true, Some(')')) => is_roman || is_letter || is_number,
            (false, Some('.')) => {
                is_roman || is_letter && mark.bytes().all(|c| c.is_ascii_uppercase())
            }
            (false, Some(')')) => is_roman || is_letter,
            _ => false,
        };
    let name = rest.get(1..).filter(|name| counts && name.starts_with(' '))?.trim();
    (!name.is_empty()).then_some(name)
}

/// `Vaihe 2`, `Step 3`: a word for a part of the way, and its number.
fn is_counted_word(text: &str) -> bool {
    const WORDS: [&str; 7] = ["vaihe", "askel", "stage", "step", "phase", "steg", "fas"];
    let key = name::key(text);
    let counted = key.rsplit_once(' ');
    counted.is_some_and(|(word, number)| {
        WORDS.contains(&word) && number.trim_end_matches('.').parse::<u8>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_links_are_not_words() {
        for (line, said) in [
            ("**Kassa**", "Kassa"),
            ("_Kassa_ ja *jono*", "Kassa ja jono"),
            ("***Kassa***", "Kassa"),
            ("~~Kassa~~", "Kassa"),
            ("`Kassa`", "Kassa"),
            ("[Kassa](https://a.fi/x_y)", "Kassa"),
            ("[**Kassa**][1]", "Kassa"),
            ("![Kuva kassasta](kassa.png)", "Kuva kassasta"),
            ("Kassa <b>nyt</b><br>heti", "Kassa nyt heti"),
            ("Kassa &amp; jono", "Kassa & jono"),
            ("Kuitti \\#1", "Kuitti #1"),
            ("1. käynti", "1. käynti"),
            ("# ei otsikko", "# ei otsikko"),
            ("Hinta <10 €, 5 * 3 = 15", "Hinta <10 €, 5 * 3 = 15"),
            ("snake_case_name [tärkeä]", "snake_case_name [tärkeä]"),
            ("<https://a.fi>", "https://a.fi"),
            ("a\u{7}b", "a b"),
            ("Kassa[^1] ja jono[^b]", "Kassa ja jono"),
            ("Kassa {#till}", "Kassa"),
            ("Kassa {3}", "Kassa {3}"),
            ("", ""),
        ] {
            assert_eq!(words(line, false), said, "{line}");
        }
        assert_eq!(words("Lue [ohje](https://a.fi)!", true), "Lue ohje (https://a.fi)!");
    }

    #[test]
    fn numbers_that_count_are_no_part_of_a_name() {
        for (text, name) in [
            ("1. Tietoisuus", "Tietoisuus"),
            ("2) Osto", "Osto"),
            ("2.1 Kassa", "Kassa"),
            ("2.1. Kassa", "Kassa"),
            ("Vaihe 2: Osto", "Osto"),
            ("Step 3 – Use", "Use"),
            ("24/7 chat", "24/7 chat"),
            ("3 kahvia", "3 kahvia"),
            ("2026. x", "2026. x"),
            ("1.", "1."),
            ("3.5", "3.5"),
            ("24. joulukuuta", "24. joulukuuta"),
            ("6. December: party", "6. December: party"),
            ("Osto: kassalla", "Osto: kassalla"),
            ("II. Osto", "Osto"),
            ("IV) Käyttö", "Käyttö"),
            ("a) Kyltti", "Kyltti"),
            ("(1) Ikkuna", "Ikkuna"),
            ("B. Ovi", "Ovi"),
            ("I-linja", "I-linja"),
            ("iv. Vertailu", "Vertailu"),
            ("1️⃣ Tietoisuus", "Tietoisuus"),
            ("3 – Osto", "Osto"),
            ("3 - 5 käyntiä", "3 - 5 käyntiä"),
            ("(VIP) sali", "(VIP) sali"),
        ] {
            assert_eq!(without_number(text), name, "{text}");
        }
    }
}
