//! Letters as old Macs and DOS stored them: what the detector of encodings does not look for.

/// In which code page the letters beyond ASCII seem to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Letters {
    /// Mac Roman.
    Mac,
    /// 850 or 437.
    Dos,
    /// Nothing speaks for one of these.
    Other,
}

/// The small letters of Europe's surveys in Mac Roman, by their bytes, most usual ones first.
const MAC: &[u8] = &[
    0x8A, 0x9A, 0x8C, 0x8E, 0x9F, 0xBF, 0xBE, 0x8F, 0x88, 0x90, 0x8D, 0x96, 0x97, 0x92, 0x87, 0x99,
    0x89, 0x9E, 0x94, 0x9D, 0x91, 0x95, 0xA7,
];
/// The same in DOS.
const DOS: &[u8] = &[
    0x84, 0x94, 0x86, 0x82, 0x81, 0x9B, 0x91, 0x8A, 0x85, 0x88, 0x87, 0xA4, 0xA2, 0xA1, 0xA0, 0xA3,
    0x93, 0x83, 0x96, 0x8C, 0x97, 0x8B, 0x89, 0xE1,
];
/// The same in Windows' and ISO's.
const LATIN: std::ops::RangeInclusive<u8> = 0xDF..=0xFF;

/// The code page that the letters between letters speak for; `before` stands before the text.
pub(in crate::import) fn likely(text: &[u8], before: u8) -> Letters {
    let (mut mac, mut dos, mut latin, mut low) = (0_u32, 0_u32, 0_u32, 0_u32);
    let mut before = before;
    for (at, byte) in text.iter().enumerate() {
        let after = text.get(at + 1).copied().unwrap_or(b' ');
        // Small letters stand beside small letters; what Windows has there, signs, do not.
        let small = |other: u8| other.is_ascii_lowercase();
        if !byte.is_ascii() && (small(before) || small(after)) {
            mac += u32::from(MAC.contains(byte));
            dos += u32::from(DOS.contains(byte));
            latin += u32::from(LATIN.contains(byte)) + u32::from(SPECIAL.contains(byte));
            let implausible = match *byte {
                // Opening quotation marks stand before words, closing ones after them; capital letters begin words.
                0x82 | 0x84 | 0x8B | 0x91 | 0x93 | 0x8A | 0x8C | 0x8E | 0x9F => small(before),
                0x94 | 0x9B => small(after),
                // Dashes, the ellipsis, the euro, the apostrophe stand anywhere.
                0x80 | 0x85 | 0x92 | 0x95..=0x97 | 0x99 => false,
                0x81..=0x9F => true,
                _ => false,
            };
            low += u32::from(implausible);
        }
        before = *byte;
    }
    match () {
        () if low == 0 || latin >= mac.max(dos) => Letters::Other,
        () if mac > dos => Letters::Mac,
        () if dos > mac => Letters::Dos,
        // An ä of the one is an è of the other, which is rarer.
        () if mac > 0 => Letters::Mac,
        () => Letters::Other,
    }
}

/// Letters of eastern Europe that Windows has among signs: ł ą ś.
const SPECIAL: &[u8] = &[0xB3, 0xB9, 0x9C];
#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{MACINTOSH, WINDOWS_1250, WINDOWS_1252};

    const TEXTS: [&str; 4] = [
        "Très bien, déjà réservé",
        "Täysin tyytyväinen, öljy",
        "Mycket nöjd, också på lördag",
        "größer und schöner, für alle",
    ];

    #[test]
    fn old_code_pages_are_told_from_windows() {
        for text in TEXTS {
            assert_eq!(likely(&MACINTOSH.encode(text).0, b' '), Letters::Mac, "{text}");
            assert_eq!(likely(&WINDOWS_1252.encode(text).0, b' '), Letters::Other, "{text}");
        }
        let windows = "It’s “fine” – don’t worry… 5 € each, naïve café";
        assert_eq!(likely(&WINDOWS_1252.encode(windows).0, b' '), Letters::Other);
        let polish = "świetnie, że jest źle, gdzieś żółć";
        assert_eq!(likely(&WINDOWS_1250.encode(polish).0, b' '), Letters::Other, "{polish}");
        let dos: [&[u8]; 3] =
            [b"T\x84ysin tyytyv\x84inen", b"p\x86 l\x94rdag", b"tr\x8As bien, d\x82j\x85"];
        for text in dos {
            assert_eq!(likely(text, b' '), Letters::Dos, "{text:?}");
        }
        assert_eq!(likely(b"plain", b' '), Letters::Other);
        // A single letter, which stands at the beginning of what is looked at.
        assert_eq!(likely(b"\x84\r", b'v'), Letters::Dos);
        assert_eq!(likely(b"\x8A\r", b'v'), Letters::Mac);
        assert_eq!(likely(b"\x8Akoda", b' '), Letters::Other);
        assert_eq!(likely(b"don\x92t, it\x92s", b' '), Letters::Other);
    }
}
