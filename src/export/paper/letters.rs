//! Which fonts draw the letters of a page: our own, and the computer's only for letters that ours lacks.

use super::mixed::parted;
use crate::file;
use crate::i18n::Words;
use crate::paint::fonts;
use resvg::usvg::{self, fontdb};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

/// Stands where no font has a letter.
const BOX: char = '\u{25a1}';
/// So many letters are named.
const NAMED: usize = 12;

/// The fonts for one export, and what was found out about its letters.
#[derive(Clone, Debug)]
pub struct Letters {
    database: Arc<fontdb::Database>,
    /// Fonts of the computer that stood in.
    pub borrowed: Vec<String>,
    /// Letters that no font has.
    pub missing: Vec<char>,
    /// Letters that other fonts than ours have.
    lent: BTreeSet<char>,
}

static OWN: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| Arc::new(own()));
fn own() -> fontdb::Database {
    let mut database = fontdb::Database::new();
    for font in fonts::FILES {
        database.load_font_source(fontdb::Source::Binary(Arc::new(font)));
    }
    for set in [
        fontdb::Database::set_sans_serif_family,
        fontdb::Database::set_serif_family,
        fontdb::Database::set_monospace_family,
        fontdb::Database::set_cursive_family,
        fontdb::Database::set_fantasy_family,
    ] {
        set(&mut database, fonts::FAMILY);
    }
    database
}

impl Default for Letters {
    fn default() -> Self {
        let lent = BTreeSet::new();
        Self { database: Arc::clone(&OWN), borrowed: Vec::new(), missing: Vec::new(), lent }
    }
}

impl Letters {
    /// The fonts that a drawing needs. The computer's fonts are looked at only where ours lack a letter of it.
    #[must_use]
    pub fn of(drawing: &str) -> Self {
        let unusual: BTreeSet<char> =
            drawing.chars().filter(|letter| !letter.is_ascii() && is_drawn(*letter)).collect();
        Self::among(&unusual)
    }

    /// The same for all drawings of a document.
    #[must_use]
    pub fn of_all<'a>(drawings: impl IntoIterator<Item = &'a str>) -> Self {
        let letters = drawings.into_iter().flat_map(str::chars);
        let unusual = letters.filter(|letter| !letter.is_ascii() && is_drawn(*letter)).collect();
        Self::among(&unusual)
    }

    /// The same for letters that were gathered.
    #[must_use]
    pub fn of_texts(letters: &BTreeSet<char>) -> Self {
        let unusual = letters.iter().copied();
        Self::among(&unusual.filter(|letter| !letter.is_ascii() && is_drawn(*letter)).collect())
    }

    fn among(unusual: &BTreeSet<char>) -> Self {
        // What a private letter means nobody knows, whatever shape a font has for it.
        let (private, unusual): (Vec<char>, Vec<char>) =
            unusual.iter().copied().partition(|letter| is_private(*letter));
        let lacking = Self::default().lacking(&unusual);
        let mut letters =
            if lacking.is_empty() { Self::default() } else { Self::borrowed(lacking) };
        letters.missing.extend(private);
        letters
    }

    /// Those of the letters that none of the fonts has a shape for.
    fn lacking(&self, letters: &[char]) -> Vec<char> {
        let mut drawing =
            String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">");
        for letter in letters {
            let number = u32::from(*letter);
            let _ = write!(drawing, "<text id=\"u{number}\" y=\"9\">&#{number};</text>");
        }
        drawing.push_str("</svg>");
        let Ok(tree) = usvg::Tree::from_str(&drawing, &self.options()) else {
            return letters.to_vec();
        };
        let mut drawn = BTreeSet::new();
        shapes(tree.root(), &mut drawn);
        letters.iter().copied().filter(|letter| !drawn.contains(letter)).collect()
    }

    /// Fonts of the computer that have these letters, as few as needed.
    fn borrowed(mut lacking: Vec<char>) -> Self {
        let mut letters = Self::default();
        for path in file::system_fonts() {
            if lacking.is_empty() {
                break;
            }
            let Some(bytes) = file::font(&path) else { continue };
            let mut more = letters.clone();
            let database = Arc::make_mut(&mut more.database);
            let known = database.len();
            database.load_font_data(bytes);
            let name = database.faces().nth(known).and_then(|face| face.families.first());
            let name = name.map(|(name, _)| name.clone());
            let still = more.lacking(&lacking);
            if still.len() < lacking.len() {
                more.borrowed.extend(name);
                more.lent.extend(lacking.into_iter().filter(|letter| !still.contains(letter)));
                (letters, lacking) = (more, still);
            }
        }
        letters.missing = lacking;
        letters
    }

    /// The fonts.
    #[must_use]
    pub fn database(&self) -> Arc<fontdb::Database> {
        Arc::clone(&self.database)
    }

    /// How a drawing is read: with these fonts and nothing else of the computer.
    #[must_use]
    pub fn options(&self) -> usvg::Options<'static> {
        usvg::Options {
            font_family: fonts::FAMILY.to_owned(),
            fontdb: self.database(),
            // An export opens no files: only what lies in the drawing itself is shown.
            image_href_resolver: usvg::ImageHrefResolver {
                resolve_data: Box::new(|kind, bytes, _| match kind {
                    "image/jpeg" => Some(usvg::ImageKind::JPEG(bytes)),
                    "image/png" => Some(usvg::ImageKind::PNG(bytes)),
                    "image/webp" => Some(usvg::ImageKind::WEBP(bytes)),
                    _ => None,
                }),
                resolve_string: Box::new(|_, _| None),
            },
            ..usvg::Options::default()
        }
    }

    /// A drawing in which letters that no font has are boxes: they are named, not left out. Those that another font lends
    /// stand alone, so that the rest of their text is drawn with ours.
    #[must_use]
    pub fn shown<'a>(&self, drawing: &'a str) -> Cow<'a, str> {
        let letter = |letter| if self.missing.contains(&letter) { BOX } else { letter };
        let boxed: Cow<'a, str> = if self.missing.is_empty() {
            Cow::Borrowed(drawing)
        } else {
            Cow::Owned(drawing.chars().map(letter).collect())
        };
        if self.lent.is_empty() {
            return boxed;
        }
        Cow::Owned(parted(&boxed, &self.lent, &self.options()).into_owned())
    }

    /// Which fonts stood in and which letters nobody has, in sentences.
    #[must_use]
    pub fn notes(&self, words: &Words) -> Vec<String> {
        let mut notes = Vec::new();
        if !self.borrowed.is_empty() {
            let list = self.borrowed.join(", ");
            notes.push(words.with("export-note-borrowed", &[("list", (&list).into())]));
        }
        if !self.missing.is_empty() {
            let name = |letter: &char| format!("{letter} (U+{:04X})", u32::from(*letter));
            let list = self.missing.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
            let (count, more) = (self.missing.len(), self.missing.len().saturating_sub(NAMED));
            let args = [("list", (&list).into()), ("count", count.into()), ("more", more.into())];
            notes.push(words.with("export-note-missing", &args));
        }
        notes
    }
}

/// The letters of single texts that have a shape.
fn shapes(group: &usvg::Group, drawn: &mut BTreeSet<char>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => shapes(inner, drawn),
            usvg::Node::Text(text) => {
                let mut glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                let number = text.id().strip_prefix('u').and_then(|id| id.parse().ok());
                let letter = number.and_then(char::from_u32);
                if glyphs.all(|glyph| glyph.id.0 != 0) {
                    drawn.extend(letter);
                }
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

/// Joiners and variation selectors change what stands before them and have no shape of their own.
pub(super) fn is_drawn(letter: char) -> bool {
    !letter.is_control()
        && !letter.is_whitespace()
        && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{ad}' | '\u{feff}')
}

fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}
