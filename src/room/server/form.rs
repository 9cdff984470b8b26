//! The fields of a form as browsers send it.

use std::collections::BTreeMap;

/// More fields than any form of the page has.
const MOST_FIELDS: usize = 12;

/// The fields of `a=1&b=two+words%21`; of fields with the same name the last one.
pub(super) fn fields(body: &str) -> BTreeMap<String, String> {
    let pairs = body.split('&').filter(|pair| !pair.is_empty()).take(MOST_FIELDS);
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    };
    pairs.map(pair).collect()
}

/// `+` is a space, `%C3%A4` the bytes of a letter; what is no text is replaced.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut made = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = || {
            let digits = text.get(at + 1..at + 3)?;
            u8::from_str_radix(digits, 16).ok()
        };
        match byte {
            b'+' => made.push(b' '),
            b'%' => match hex() {
                Some(byte) => {
                    made.push(byte);
                    at += 2;
                }
                None => made.push(b'%'),
            },
            other => made.push(*other),
        }
        at += 1;
    }
    String::from_utf8_lossy(&made).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_browsers_write_them() {
        let read = fields("k=pain&t=P%C3%A4%C3%A4+t%26y%C3%B6%21&c=&x&t=last%");
        assert_eq!(read.get("k").map(String::as_str), Some("pain"));
        assert_eq!(read.get("t").map(String::as_str), Some("last%"));
        assert_eq!(read.get("c").map(String::as_str), Some(""));
        assert_eq!(fields("t=P%C3%A4%C3%A4+t%26y%C3%B6%21")["t"], "Pää t&yö!");
        assert_eq!(fields("t=%zz%+%ff")["t"], "%zz% \u{fffd}");
        assert!(fields(&"a=1&".repeat(100)).len() <= MOST_FIELDS);
    }
}
