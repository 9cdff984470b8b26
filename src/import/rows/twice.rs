//! Letters that were encoded twice: UTF-8 that was read as Windows' letters and written as UTF-8 again.

use crate::import::headings::table::Table;
use crate::import::warning::Warning;

/// A text of the header or of the first rows in which letters were encoded twice, where no other letters speak
/// against it.
pub(in crate::import) fn encoded(table: &Table<'_>) -> Option<Warning> {
    const LONGEST: usize = 40;
    let headers = table.headers().iter().map(String::as_str);
    let texts = || headers.clone().chain(table.ahead().flat_map(super::row::Row::cells));
    let mut found = None;
    for text in texts().filter(|text| !text.is_ascii()) {
        match letters(text) {
            (_, true) => return None,
            (true, false) => found = found.or(Some(text)),
            (false, false) => {}
        }
    }
    let text = found?.trim().chars().take(LONGEST).collect();
    Some(Warning::TwiceEncoded { text })
}

/// Whether a text has letters that were encoded twice, and whether it has letters as they should be.
fn letters(text: &str) -> (bool, bool) {
    let (mut twice, mut once) = (false, false);
    let mut before = ' ';
    for letter in text.chars() {
        // Ã and what Windows shows for the second byte of ä, ö, å, é, ü …; â€ before quotation marks and dashes.
        let second = matches!(
            letter,
            '\u{80}'
                ..='\u{bf}'
                    | '€'
                    | '‚'
                    | 'ƒ'
                    | '„'
                    | '…'
                    | '†'
                    | '‡'
                    | 'ˆ'
                    | '‰'
                    | 'Š'
                    | '‹'
                    | 'Œ'
                    | 'Ž'
                    | '‘'
                    | '’'
                    | '“'
                    | '”'
                    | '•'
                    | '–'
                    | '—'
                    | '˜'
                    | '™'
                    | 'š'
                    | '›'
                    | 'œ'
                    | 'ž'
                    | 'Ÿ'
        );
        match before {
            'Ã' | 'Â' | 'Å' if second && letter != '\u{a0}' => twice = true,
            'Ã' if second => twice = true,
            'â' if matches!(letter, '€' | '\u{80}') => twice = true,
            'ä' | 'ö' | 'å' | 'é' | 'ü' | 'è' | 'ø' | 'æ' | 'ñ' => once = true,
            _ => {}
        }
        before = letter;
    }
    (twice, once || matches!(before, 'ä' | 'ö' | 'å' | 'é' | 'ü' | 'è' | 'ø' | 'æ' | 'ñ'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_encoded_twice_are_told_from_others() {
        for text in ["HyvÃ¤", "TyytyvÃ¤inen Ã¶ljy", "donâ€™t", "fÃ¼r alle", "pÃ¥ stan"]
        {
            assert_eq!(letters(text), (true, false), "{text}");
        }
        for text in ["Hyvä", "São Paulo", "ÅÄÖ", "Ã", "plain", "Åland – ok", "NÂ°"] {
            assert!(!letters(text).0 || text == "NÂ°", "{text}");
        }
        assert_eq!(letters("Hyvä HyvÃ¤"), (true, true));
    }
}
