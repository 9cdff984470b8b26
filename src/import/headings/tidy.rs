//! Headings on one line, without marks that nobody sees.

use crate::import::values::cell::unguarded;

/// A header on one line.
pub(in crate::import) fn tidy(header: &str) -> String {
    // Letters that nobody sees are no part of a name.
    let unseen = ['\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}'];
    let header = unguarded(header).replace(unseen, "");
    without_tags(&header).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Questions come from some services as pieces of a web page.
fn without_tags(text: &str) -> String {
    let is_tag = |inner: &str| {
        let name = inner.strip_prefix('/').unwrap_or(inner);
        name.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && !inner.contains('<')
            && inner.len() < 300
    };
    let (mut left, mut said) = (text, String::with_capacity(text.len()));
    while let Some((before, rest)) = left.split_once('<') {
        said.push_str(before);
        if let Some((inner, after)) = rest.split_once('>').filter(|(inner, _)| is_tag(inner)) {
            let parts = ["br", "p", "/p", "div", "/div", "li", "/li"];
            let name = inner.split([' ', '/']).next().unwrap_or_default();
            if parts.contains(&inner) || parts.contains(&name) {
                said.push(' ');
            }
            left = after;
        } else {
            said.push('<');
            left = rest;
        }
    }
    said.push_str(left);
    said.replace("&nbsp;", " ").replace("&amp;", "&")
}
