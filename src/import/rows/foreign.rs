//! Files that are no table of text: each is named for what it is, or read by who can.

use super::decode::Decode;
use super::drawn;
use super::encoding::Encoding;
use std::fmt;
use std::io::{self, Read};

/// So much of a file tells its kind.
pub(in crate::import) const START: u64 = 16 * 1024;

/// What a file is that is no text with cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// PDF.
    Pdf,
    /// SPSS data.
    Spss,
    /// Data of Stata or SAS.
    Statistics,
    /// Compressed by gzip, bzip2, xz or zstd.
    Compressed,
    /// A 7-Zip or RAR archive.
    Archive,
    /// A picture.
    Picture,
    /// JSON that holds no list of flat answers.
    Json,
    /// A link to a document on the web.
    Link,
    /// Rich text, or mail with a page in it.
    RichText,
    /// A database file.
    Database,
    /// A web page without a table.
    Html,
    /// XML that is no spreadsheet.
    Xml,
    /// What a database client prints, and not as a whole table.
    Drawn,
    /// Text in UTF-32.
    Wide,
    /// A table as spreadsheets once exchanged them: SYLK or DIF.
    Exchange,
    /// A journey of this program.
    Journey,
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "this is a PDF, from which no answers can be read; export the survey as CSV or .xlsx",
            Self::Spss => {
                "this is an SPSS file (.sav), which Polku does not read; save it from SPSS or PSPP as CSV or .xlsx, with value labels or numbers"
            }
            Self::Statistics => {
                "this is a file of a statistics program (Stata or SAS); save it from there as CSV"
            }
            Self::Compressed => "this file is compressed (gzip or the like); unpack it and import the file in it",
            Self::Archive => "this is an archive (7-Zip or RAR); unpack it and import the survey's file in it",
            Self::Picture => "this is a picture; export the survey as CSV or .xlsx",
            Self::Json => {
                "this is JSON, but no list of flat answers (an array of objects, or one object a line); export the survey as CSV or .xlsx"
            }
            Self::Link => {
                "this is only a link to a document on the web; open it there and download it as CSV or .xlsx"
            }
            Self::RichText => "this is a document and no table; export the survey as CSV or .xlsx",
            Self::Database => {
                "this is a database file; export the answers from it as CSV, with a column that counts them"
            }
            Self::Html => "this is a web page (HTML) without a table of answers; export the survey as CSV or .xlsx",
            Self::Xml => "this is XML, but no spreadsheet; export the survey as CSV or .xlsx",
            Self::Drawn => {
                "this is a table as a database client prints it, and not whole; let the client write CSV"
            }
            Self::Wide => "this is text in UTF-32, which is not read; save it as UTF-8",
            Self::Journey => {
                "this is a journey of Polku and no survey data; open it, or put it together with another by merge"
            }
            Self::Exchange => {
                "this is a spreadsheet in an old form (SYLK or DIF); open it in a spreadsheet program and save it as CSV or .xlsx"
            }
        })
    }
}

/// What the beginning of a file says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Kind {
    /// Text, as far as is known.
    Text,
    /// A zip archive, as workbooks are.
    Zip,
    /// A workbook from before 2007, or one with a password.
    Compound,
    /// A web page, perhaps with a table.
    Html,
    /// XML, perhaps a spreadsheet of 2003.
    Xml,
    /// JSON, perhaps a list of answers.
    Json,
    /// A table that is drawn with signs.
    Drawn,
    /// Something that is not read.
    Foreign(Foreign),
}

/// The kind of a file by its first bytes.
pub(in crate::import) fn kind(start: &[u8]) -> Kind {
    const MAGIC: [(&[u8], Kind); 33] = [
        (b"PK\x03\x04", Kind::Zip),
        (b"PK\x05\x06", Kind::Zip),
        (b"\xD0\xCF\x11\xE0", Kind::Compound),
        (b"%PDF", Kind::Foreign(Foreign::Pdf)),
        (b"$FL2", Kind::Foreign(Foreign::Spss)),
        (b"$FL3", Kind::Foreign(Foreign::Spss)),
        (b"<stata_dta>", Kind::Foreign(Foreign::Statistics)),
        (b"HEADER RECORD*******", Kind::Foreign(Foreign::Statistics)),
        (b"\x1F\x8B", Kind::Foreign(Foreign::Compressed)),
        (b"BZh", Kind::Foreign(Foreign::Compressed)),
        (b"\xFD7zXZ", Kind::Foreign(Foreign::Compressed)),
        (b"\x28\xB5\x2F\xFD", Kind::Foreign(Foreign::Compressed)),
        (b"7z\xBC\xAF\x27\x1C", Kind::Foreign(Foreign::Archive)),
        (b"Rar!", Kind::Foreign(Foreign::Archive)),
        (b"\x89PNG", Kind::Foreign(Foreign::Picture)),
        (b"\xFF\xD8\xFF", Kind::Foreign(Foreign::Picture)),
        (b"GIF8", Kind::Foreign(Foreign::Picture)),
        (b"II*\x00", Kind::Foreign(Foreign::Picture)),
        (b"MM\x00*", Kind::Foreign(Foreign::Picture)),
        (b"{\\rtf", Kind::Foreign(Foreign::RichText)),
        (b"MIME-Version:", Kind::Foreign(Foreign::RichText)),
        (b"SQLite format 3", Kind::Foreign(Foreign::Database)),
        (b"PAR1", Kind::Foreign(Foreign::Database)),
        (b"ARROW1", Kind::Foreign(Foreign::Database)),
        (b"\0\x01\0\0Standard ", Kind::Foreign(Foreign::Database)),
        (b"PGDMP", Kind::Foreign(Foreign::Database)),
        (b"ASCII SPSS PORT FILE", Kind::Foreign(Foreign::Spss)),
        (b"\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60", Kind::Foreign(Foreign::Statistics)),
        (b"RDX2\n", Kind::Foreign(Foreign::Statistics)),
        (b"RDX3\n", Kind::Foreign(Foreign::Statistics)),
        (b"BEGIN:VCALENDAR", Kind::Foreign(Foreign::RichText)),
        (b"BEGIN:VCARD", Kind::Foreign(Foreign::RichText)),
        (b"<svg", Kind::Foreign(Foreign::Picture)),
    ];
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| start.starts_with(magic)) {
        return *kind;
    }
    if start.get(4..8) == Some(b"ftyp")
        || (start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP"))
    {
        return Kind::Foreign(Foreign::Picture);
    }
    if let [0x69..=0x73, 1 | 2, 1, 0, ..] = start {
        return Kind::Foreign(Foreign::Statistics);
    }
    // dBase: its kind, and the year, month and day of the last change.
    if let [0x03 | 0x30 | 0x83 | 0x8B | 0xF5, _, 1..=12, 1..=31, ..] = start {
        return Kind::Foreign(Foreign::Database);
    }
    if is_wide(start) {
        return Kind::Foreign(Foreign::Wide);
    }
    let mut text = String::new();
    // What cannot be decoded is told later.
    let _ = Decode::new(start, None).read_to_string(&mut text);
    let text = text.trim_start_matches('\u{feff}');
    match marked(text.trim_start()) {
        Kind::Text if drawn::form(text).is_some() => Kind::Drawn,
        kind => kind,
    }
}

/// Whether every letter has four bytes, of which at most two say something.
fn is_wide(start: &[u8]) -> bool {
    const FEWEST: usize = 4;
    let letters = || start.chunks_exact(4).take(1000);
    let little = |letter: &[u8]| matches!(letter, [a, b, _, 0] if (*a, *b) != (0, 0));
    let big = |letter: &[u8]| matches!(letter, [0, _, a, b] if (*a, *b) != (0, 0));
    let is = |of: fn(&[u8]) -> bool, plain: fn(&[u8]) -> bool| {
        letters().count() >= FEWEST
            && letters().all(of)
            && letters().filter(|one| plain(one)).count() * 2 > letters().count()
    };
    is(little, |letter| matches!(letter, [_, 0, 0, 0]))
        || is(big, |letter| matches!(letter, [0, 0, 0, _]))
}

fn marked(text: &str) -> Kind {
    let lower = text.get(..text.len().min(2000)).unwrap_or(text).to_ascii_lowercase();
    let pages = ["<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<div", "<style"];
    let second = text.chars().skip(1).find(|sign| !sign.is_whitespace());
    match text.chars().next() {
        Some('<') if lower.contains("<html") || pages.iter().any(|tag| lower.starts_with(tag)) => {
            Kind::Html
        }
        Some('<') if lower.starts_with("<?xml") || lower.starts_with("<workbook") => Kind::Xml,
        Some('{') if lower.contains("\"doc_id\"") && lower.contains("\"url\"") => {
            Kind::Foreign(Foreign::Link)
        }
        Some('{') if second == Some('"') => Kind::Json,
        Some('[') if matches!(second, Some('{' | '[')) => Kind::Json,
        Some('[') if lower.starts_with("[internetshortcut]") => Kind::Foreign(Foreign::Link),
        Some('(') if lower.trim_start_matches(['(', ' ', '\n', '\r']).starts_with("format:") => {
            Kind::Foreign(Foreign::Journey)
        }
        _ if is_mail(&lower) => Kind::Foreign(Foreign::RichText),
        _ if is_dump(&lower) => Kind::Foreign(Foreign::Database),
        Some('I' | 'T') if is_exchanged(text) => Kind::Foreign(Foreign::Exchange),
        _ => Kind::Text,
    }
}

/// Whether a text in small letters begins as a mail does.
fn is_mail(text: &str) -> bool {
    const LINES: [&str; 10] = [
        "from:",
        "to:",
        "subject:",
        "date:",
        "received:",
        "return-path:",
        "delivered-to:",
        "message-id:",
        "mime-version:",
        "content-type:",
    ];
    const ENOUGH: usize = 3;
    let is_one = |line: &&str| LINES.iter().any(|begin| line.starts_with(begin));
    let head = || text.lines().take_while(|line| !line.trim().is_empty());
    head().next().as_ref().is_some_and(is_one) && head().filter(is_one).count() >= ENOUGH
}

/// Whether a text in small letters is what fills a database again.
fn is_dump(text: &str) -> bool {
    let said = text.trim_start_matches(['-', '\n', '\r', ' ']);
    let begins = |words: &[&str]| words.iter().any(|one| said.starts_with(one));
    begins(&["insert into ", "create table "])
        || text.starts_with("--") && begins(&["mysql", "mariadb", "phpmyadmin", "postgresql"])
}

/// Whether a text begins as SYLK (`ID;P…` and a record of a cell, a format, the bounds) or as DIF does.
fn is_exchanged(text: &str) -> bool {
    let mut lines = text.lines();
    match (lines.next(), lines.next()) {
        (Some("TABLE"), Some("0,1")) => true,
        (Some(first), Some(second)) => {
            let is_record = |kind| second.starts_with(kind);
            first.starts_with("ID;P")
                && ["C;X", "C;Y", "P;P", "F;P", "B;Y", "B;X", "O;P"].iter().any(is_record)
        }
        _ => false,
    }
}

/// The whole text of a file, in the encoding said, or the one it names itself, or the one found out. Not
/// more than `most` bytes.
pub(in crate::import) fn whole_text(
    reader: impl Read,
    said: Option<Encoding>,
    start: &[u8],
    most: u64,
) -> io::Result<Option<String>> {
    let named = said.or_else(|| {
        let start = String::from_utf8_lossy(start).to_ascii_lowercase();
        let at = start.find("charset=").map(|at| at + 8)?;
        let label = start.get(at..)?.trim_start_matches(['"', '\'']);
        let end = label.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_".contains(sign)));
        Encoding::for_label(label.get(..end.unwrap_or(label.len()))?)
    });
    // A page that names UTF-16 in its own letters is not in it.
    let named = named.filter(|found| said.is_some() || found.is_ascii_compatible());
    let mut text = Vec::new();
    Decode::new(reader, named).take(most + 1).read_to_end(&mut text)?;
    let fits = text.len() as u64 <= most;
    Ok(fits.then(|| String::from_utf8(text).ok()).flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        for (start, found) in [
            (&b"%PDF-1.7"[..], Kind::Foreign(Foreign::Pdf)),
            (b"PK\x03\x04", Kind::Zip),
            (b"\xEF\xBB\xBF  <html>", Kind::Html),
            (b"<?xml version=\"1.0\"?>\n<html xmlns=", Kind::Html),
            (b"<?xml version=\"1.0\"?><Workbook", Kind::Xml),
            (b" [\n {\"a\": 1}", Kind::Json),
            (b"{\"a\": 1}", Kind::Json),
            (b"{\"url\":\"x\",\"doc_id\":\"y\"}", Kind::Foreign(Foreign::Link)),
            (b"[ID],Score\n1,5", Kind::Text),
            (b"Score,Comment\n", Kind::Text),
            (b"<5,Score\n", Kind::Text),
            (b"", Kind::Text),
        ] {
            assert_eq!(kind(start), found, "{start:?}");
        }
        let text = || "Q;C\n5;hyvä 👍\n".chars().map(u32::from);
        let little: Vec<u8> = text().flat_map(u32::to_le_bytes).collect();
        let big: Vec<u8> = text().flat_map(u32::to_be_bytes).collect();
        for wide in [&little, &big, &[b"\xFF\xFE\0\0", little.as_slice()].concat()] {
            assert_eq!(kind(wide), Kind::Foreign(Foreign::Wide));
        }
        let wide: Vec<u8> = "<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(kind(&[b"\xFF\xFE", wide.as_slice()].concat()), Kind::Html);
    }
}
