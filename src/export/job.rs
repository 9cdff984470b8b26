//! One export: what is wanted, and the bytes that come of it.

use super::board::{Board, Section};
use super::paper::letters::Letters;
use super::paper::{self, Page, Paper, PaperError, PdfError};
use super::picture::Picture;
use super::png::{PngError, png};
use super::{
    Format, View, Watch, What, cjml, csv, html, ics, json, markdown, mermaid, pptx, sheet, xlsx,
};
use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use crate::wording::Say;
use crate::wording::present::Shown;

/// When a calendar was made of a journey whose rounds have no day.
const UNDATED: Date = Date::constant(1970, 1, 1);

/// What is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// What it shows.
    pub what: What,
    /// As what.
    pub format: Format,
    /// On what page, for PDF.
    pub page: Page,
    /// The first page is cut into pages of this size.
    pub tile: Option<Page>,
    /// Pixels per point, for PNG.
    pub scale: f32,
    /// The parts of the report.
    pub sections: Vec<Section>,
    /// The report's first sentences, where somebody has rewritten them.
    pub summary: Option<Vec<String>>,
    /// The day on which something is late; none: the newest day of the journey.
    pub today: Option<Date>,
    /// Names of people and words of customers are left out of slides.
    pub discreet: bool,
}

impl Wish {
    /// This as that, with what is usual for all the rest.
    #[must_use]
    pub fn new(what: What, format: Format) -> Self {
        Self {
            what,
            format,
            page: Page::default(),
            tile: None,
            scale: 2.0,
            sections: Section::ALL.to_vec(),
            summary: None,
            today: None,
            discreet: false,
        }
    }
}

/// What something is made of.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Its numbers.
    pub report: &'a Report,
    /// The language.
    pub words: &'static Words,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// What whoever gets it should know, in sentences.
    pub notes: Vec<String>,
}

/// Why nothing came of it.
#[derive(Debug)]
pub enum ExportError {
    /// This cannot be written as that.
    NotSo(What, Format),
    /// No PNG.
    Png(PngError),
    /// No page.
    Paper(PaperError),
    /// No PDF.
    Pdf(PdfError),
    /// No workbook.
    Workbook(rust_xlsxwriter::XlsxError),
    /// No slides.
    Slides(pptx::PptxError),
}

impl Say for ExportError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::NotSo(what, format) => {
                let goes = Format::ALL.iter().filter(|format| what.goes_as(**format));
                let goes: Vec<String> = goes.map(|it| format!(".{}", it.ending())).collect();
                let endings = goes.join(", ");
                let (what, format) = (words.text(what.key()), format.ending());
                let args = [
                    ("what", (&what).into()),
                    ("format", format.into()),
                    ("endings", (&endings).into()),
                ];
                words.with("export-error-not-so", &args)
            }
            Self::Png(error) => error.say(words),
            Self::Paper(error) => error.say(words),
            Self::Pdf(error) => error.say(words),
            Self::Workbook(error) => {
                let detail = error.to_string();
                words.with("export-error-writer", &[("detail", (&detail).into())])
            }
            Self::Slides(error) => error.say(words),
        }
    }
}

impl<'a> Job<'a> {
    /// Makes the file. `watch`: where it says how far it is, and is told that nobody waits any longer.
    ///
    /// # Errors
    /// [`ExportError`]: why nothing came of it.
    pub fn run(&self, wish: &Wish, watch: &Watch) -> Result<Made, ExportError> {
        let Self { journey, report, words } = *self;
        if !wish.what.goes_as(wish.format) {
            return Err(ExportError::NotSo(wish.what, wish.format));
        }
        let of = |bytes: Vec<u8>| Ok(Made { bytes, notes: Vec::new() });
        match (wish.format, wish.what) {
            (Format::Svg | Format::Png, _) => self.picture(wish),
            (Format::Pdf, _) => self.pdf(wish, watch),
            (Format::Mermaid, _) => of(mermaid::diagram(journey, report, words).into_bytes()),
            (Format::Cjml, _) => Ok(Made {
                bytes: cjml::cjml(journey, report, words).into_bytes(),
                notes: vec![words.text("export-note-cjml")],
            }),
            (Format::Calendar, _) => of(self.calendar().into_bytes()),
            (Format::Pptx, What::View(view)) => self.slides(view),
            (Format::Pptx, _) => of(pptx::pptx(&self.board(wish)).map_err(ExportError::Slides)?),
            (format, What::View(view)) => of(self.view(format, view)?),
            (Format::Html, _) => of(html::report(&self.board(wish)).into_bytes()),
            (Format::Xlsx, _) => {
                of(xlsx::xlsx(journey, report, words).map_err(ExportError::Workbook)?)
            }
            (Format::Csv, _) => of(csv::csv(&sheet::counts(journey, report, words), words)),
            (Format::Markdown, _) => of(markdown::report(report, words).into_bytes()),
            (Format::Json, _) => of(json::report(report).into_bytes()),
        }
    }

    /// A view's table.
    fn view(&self, format: Format, view: View) -> Result<Vec<u8>, ExportError> {
        Ok(match format {
            Format::Html => self.view_html(view).into_bytes(),
            Format::Xlsx => self.view_xlsx(view).map_err(ExportError::Workbook)?,
            Format::Csv => self.view_csv(view),
            Format::Markdown => self.view_markdown(view).into_bytes(),
            Format::Json => self.view_json(view).into_bytes(),
            Format::Svg
            | Format::Png
            | Format::Pdf
            | Format::Mermaid
            | Format::Pptx
            | Format::Cjml
            | Format::Calendar => return Err(ExportError::NotSo(What::View(view), format)),
        })
    }

    /// The due days, as of the newest round.
    pub(super) fn calendar(&self) -> String {
        let newest = self.journey.rounds.iter().filter_map(|round| round.date).max();
        ics::calendar(self.journey, newest.unwrap_or(UNDATED), self.words)
    }

    /// A view on slides.
    fn slides(&self, view: View) -> Result<Made, ExportError> {
        let Self { journey, report, words } = *self;
        let picture = Picture { journey, report, words, view };
        let drawing = pptx::Drawing::of(&picture).map_err(ExportError::Paper)?;
        let letters = drawing.letters();
        let bytes = pptx::view(&picture, &drawing, &letters).map_err(ExportError::Slides)?;
        Ok(Made { bytes, notes: letters.notes(words) })
    }

    /// What the report is made of.
    #[must_use]
    pub fn board<'b>(&self, wish: &'b Wish) -> Board<'b>
    where
        'a: 'b,
    {
        let Self { journey, report, words } = *self;
        let (sections, summary) = (wish.sections.as_slice(), wish.summary.as_deref());
        Board { journey, report, words, sections, summary, today: wish.today }
    }

    fn picture(&self, wish: &Wish) -> Result<Made, ExportError> {
        let Self { journey, report, words } = *self;
        let What::View(view) = wish.what else {
            return Err(ExportError::NotSo(wish.what, wish.format));
        };
        let svg = Picture { journey, report, words, view }.svg();
        if wish.format == Format::Svg {
            return Ok(Made { bytes: svg.into_bytes(), notes: Vec::new() });
        }
        let letters = Letters::of(&svg);
        let bytes = png(&svg, &letters, wish.scale).map_err(ExportError::Png)?;
        Ok(Made { bytes, notes: letters.notes(words) })
    }

    /// The pages of a view or of the report.
    ///
    /// # Errors
    /// [`PaperError`]: the page is too small.
    pub fn paper(&self, wish: &Wish) -> Result<Paper, PaperError> {
        self.laid_out(wish, &Watch::default())
    }

    pub(super) fn laid_out(&self, wish: &Wish, watch: &Watch) -> Result<Paper, PaperError> {
        let Self { journey, report, words } = *self;
        match wish.what {
            What::Report => paper::report(&self.board(wish), wish.page, watch),
            What::Slides => {
                let today = self.board(wish).day().unwrap_or_default();
                let shown = Shown { journey, report, today, discreet: wish.discreet };
                Ok(paper::slides_of(&shown, words, wish.page))
            }
            What::View(view) => {
                let picture = Picture { journey, report, words, view };
                paper::view(&picture, (wish.page, wish.tile), watch)
            }
        }
    }

    fn pdf(&self, wish: &Wish, watch: &Watch) -> Result<Made, ExportError> {
        let paper = self.laid_out(wish, watch).map_err(ExportError::Paper)?;
        let letters = Letters::of_texts(&paper.letters());
        let bytes = paper::pdf(&paper, &letters, watch).map_err(ExportError::Pdf)?;
        let mut notes = letters.notes(self.words);
        let smallest = paper::smallest_text(&paper).filter(|size| *size < paper::READABLE);
        if let Some(size) = smallest {
            // Not rounded up to what can be read.
            let size = self.words.number((f64::from(size) * 10.0).floor() / 10.0, 1);
            notes.push(self.words.with("export-note-small", &[("size", (&size).into())]));
        }
        Ok(Made { bytes, notes })
    }
}
