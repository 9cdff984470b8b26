//! The one rule for “the same name”, for everything that people give names: columns, rounds, touchpoints,
//! questions, answers in words.

use unicode_normalization::UnicodeNormalization as _;

/// The name as it is compared: the same for every spelling that people read as the same name.
///
/// Letters composed or decomposed, full-width or not (Unicode NFKC), capitals, every kind and number of
/// blanks and line breaks, invisible signs, curly and straight quotation marks and the kinds of dashes
/// make no difference.
#[must_use]
pub fn key(name: &str) -> String {
    // What the normalisation would leave as it is: nearly all that is written in Finnish, Swedish and English.
    if name.chars().all(|letter| letter.is_ascii() || ('À'..='ÿ').contains(&letter)) {
        return folded(name.chars().filter_map(as_plain_sign), name.len());
    }
    // Before the normalisation, which would make a blank and an accent of some of the marks.
    let letters = name.chars().filter_map(as_plain_sign).nfkc().filter_map(as_plain_sign);
    let key = folded(letters, name.len());
    // A capital may have become a letter and a mark.
    key.nfc().collect()
}

/// In small letters, with one plain blank for any white space and none at the ends.
fn folded(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut key = String::with_capacity(length);
    let mut blank = false;
    for letter in letters {
        if letter.is_whitespace() {
            blank = !key.is_empty();
            continue;
        }
        if std::mem::take(&mut blank) {
            key.push(' ');
        }
        match letter {
            'ß' | 'ẞ' => key.push_str("ss"),
            'ς' => key.push('σ'),
            _ => key.extend(letter.to_lowercase()),
        }
    }
    key
}

/// Whether two spellings are the same name.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || key(one) == key(other)
}

/// Signs that nobody sees: they join, part, turn or restyle their neighbours, or fill a place.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    ) || (letter.is_control() && !letter.is_whitespace())
}

/// Marks that look alike as one, blanks as one, and nothing for what cannot be seen.
fn as_plain_sign(letter: char) -> Option<char> {
    Some(match letter {
        '\u{115f}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}' => ' ',
        '‘' | '’' | '‚' | '‛' | '′' | '‵' | '‹' | '›' | '`' | '´' | 'ʹ' | 'ʼ' | 'ˈ' => {
            '\''
        }
        '“' | '”' | '„' | '‟' | '″' | '‶' | '«' | '»' | '〝' | '〞' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '⁃' | '﹘' | '﹣' => '-',
        unseen if is_invisible(unseen) => return None,
        other => other,
    })
}

/// Those of `names` that may be meant by a name that is none of them, the nearest first, each once.
#[must_use]
pub fn near<'a>(meant: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = key(meant);
    let letters = wanted.chars().count();
    let allowed = (letters / 3).max(2);
    let mut seen = std::collections::BTreeSet::new();
    let mut close: Vec<(usize, &str)> = Vec::new();
    for name in names {
        let own = key(name);
        if own.is_empty() || seen.contains(&own) {
            continue;
        }
        let is_part = letters > 2
            && (own.contains(&wanted) || (own.chars().count() > 2 && wanted.contains(&own)));
        // Two long texts are not compared letter by letter.
        let most = |text: &str| text.chars().take(100).collect::<String>();
        let far = strsim::damerau_levenshtein(&most(&wanted), &most(&own));
        if is_part || far <= allowed {
            close.push((far, name));
        }
        seen.insert(own);
    }
    close.sort_by_key(|(far, _)| *far);
    close.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_normalised_would_stay_as_it_is() {
        let letters: Vec<char> = ('\0'..='\u{7f}').chain('À'..='ÿ').collect();
        for one in &letters {
            for other in &letters {
                let both = String::from_iter([*one, *other]);
                let found = key(&both);
                let normal = both.chars().filter_map(as_plain_sign).nfkc();
                let wanted = folded(normal.filter_map(as_plain_sign), both.len());
                assert_eq!(found, wanted.nfc().collect::<String>(), "{both:?}");
            }
        }
    }

    #[test]
    fn what_reads_the_same_is_the_same_name() {
        for (one, other) in [
            ("Jono kassalla", " jono\u{a0}\u{2009}KASSALLA\n"),
            ("Äänestys", "A\u{308}a\u{308}nestys"),
            ("NPS", "ＮＰＳ"),
            ("ﬁrst visit", "First visit"),
            ("5 tähteä", "\u{feff}5\u{200b} täh\u{ad}teä\u{200e}"),
            ("⭐️", "⭐"),
            ("it's “fine”", "it’s \"fine\""),
            ("it's", "it´s"),
            ("«Hyvä»", "”hyvä”"),
            ("1–5", "1-5"),
            ("1 − 5", "1 ― 5"),
            ("Straße", "STRASSE"),
            ("ΟΔΟΣ", "οδος"),
            ("two  lines", "Two\r\nlines"),
            ("", " \u{200b}\u{3164}"),
        ] {
            assert!(is_same(one, other), "{:?} {:?}", key(one), key(other));
        }
        for (one, other) in
            [("Jono", "Jönö"), ("a b", "ab"), ("1-5", "15"), ("Osto", "Osto."), ("a", "")]
        {
            assert!(!is_same(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_key_is_its_own_key() {
        for name in ["İstanbul", "ǅ", "ΣΑΣ", "a\u{308}\u{301}", "½ kg ™", "´a´", "\u{1e9e}"]
        {
            assert_eq!(key(&key(name)), key(name), "{name}");
        }
    }

    #[test]
    fn a_name_that_was_meant_is_found() {
        let names = ["CUSA1", "CUSA2", "cusa2 ", "IMAG1", ""];
        assert_eq!(near("cusa", names), ["CUSA1", "CUSA2"]);
        assert_eq!(near("CSUA1", names)[0], "CUSA1");
        assert!(near("zzzzzz", names).is_empty());
        assert_eq!(near("kas\u{ad}sa", ["Jono kassalla"]), ["Jono kassalla"]);
    }
}
