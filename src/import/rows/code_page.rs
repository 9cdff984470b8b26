//! Code pages of DOS, which old tills, booking systems and databases still write. The library of encodings
//! knows those of the web only.

/// A code page of DOS: ASCII, and 128 letters of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct CodePage {
    name: &'static str,
    /// What users call it, in small letters without marks.
    labels: &'static [&'static str],
    /// The letters from 0x80 on.
    letters: &'static str,
}

/// Of western Europe, with its small frames; what a letter of DOS is read as where nothing else is said.
pub(in crate::import) static WESTERN: &CodePage = &PAGES[0];

static PAGES: [CodePage; 5] = [
    CodePage {
        name: "cp850",
        labels: &["cp850", "ibm850", "dos850", "850", "oem850", "dos", "msdos", "oem"],
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
                  └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    },
    CodePage {
        name: "cp437",
        labels: &["cp437", "ibm437", "dos437", "437", "oem437"],
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
                  └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    },
    CodePage {
        name: "cp852",
        labels: &["cp852", "ibm852", "dos852", "852", "oem852"],
        letters: "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
                  └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    },
    CodePage {
        name: "cp858",
        labels: &["cp858", "ibm00858", "ibm858", "dos858", "858", "oem858"],
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
                  └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    },
    CodePage {
        name: "cp865",
        labels: &["cp865", "ibm865", "dos865", "865", "oem865"],
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
                  └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    },
];

impl CodePage {
    /// The code page that a user calls so: `cp850`, `IBM-850`, `dos`.
    pub(in crate::import) fn called(label: &str) -> Option<&'static Self> {
        let plain: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        let plain = plain.to_ascii_lowercase();
        PAGES.iter().find(|page| page.labels.contains(&plain.as_str()))
    }

    /// What it is called.
    pub(in crate::import) fn name(&self) -> &'static str {
        self.name
    }

    /// Adds the text of some bytes to `out`, as UTF-8.
    pub(in crate::import) fn decode(&self, bytes: &[u8], out: &mut Vec<u8>) {
        let letters: Vec<char> = self.letters.chars().collect();
        for byte in bytes {
            let letter = byte.checked_sub(0x80).and_then(|at| letters.get(usize::from(at)));
            match letter {
                Some(letter) => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
                None => out.push(*byte),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_letters() {
        for page in &PAGES {
            assert_eq!(page.letters.chars().count(), 128, "{}", page.name);
            assert_eq!(CodePage::called(page.name), Some(page));
        }
        let read = |label: &str, bytes: &[u8]| {
            let mut out = Vec::new();
            CodePage::called(label)?.decode(bytes, &mut out);
            String::from_utf8(out).ok()
        };
        assert_eq!(
            read("CP850", b"T\x84ysin hyv\x84\x84, \x99ljy\x94").as_deref(),
            Some("Täysin hyvää, Öljyö")
        );
        assert_eq!(
            read("ibm-437", b"\x8Fland, gr\x81n, \x9C5").as_deref(),
            Some("Åland, grün, £5")
        );
        assert_eq!(read("IBM865", b"k\x9Bb, \x9Dl").as_deref(), Some("køb, Øl"));
        assert_eq!(read("dos", b"k\x9Bb").as_deref(), Some("køb"));
        assert_eq!(read("cp858", b"5 \xD5").as_deref(), Some("5 €"));
        assert_eq!(read("852", b"\x98wietnie").as_deref(), Some("świetnie"));
        assert_eq!(CodePage::called("utf-8"), None);
    }
}
