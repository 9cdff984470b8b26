//! What an export will look like, small and quickly, for whoever is still choosing.

use super::paper::letters::Letters;
use super::paper::{self};
use super::picture::Picture;
use super::{ExportError, Format, Job, Watch, What, Wish, csv, markdown, mermaid, sheet};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

/// So many lines of a text are shown.
const LINES: usize = 60;
/// So many letters of a line.
const LETTERS: usize = 120;

/// A small picture of an export, or the beginning of its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// Width, height and pixels (red, green, blue, cover); empty for texts.
    pub image: Option<([usize; 2], Vec<u8>)>,
    /// The beginning of a text; empty for pictures.
    pub text: String,
    /// How many pages there are; 0 where there are none.
    pub pages: usize,
    /// The smallest text in millimetres, for paper.
    pub smallest: Option<f32>,
    /// What looks alike in grey, for paper.
    pub grey: Vec<paper::Merge>,
}

/// Makes the preview: `page` of a document counts from 0, `size` is the longest side in pixels. `watch` tells when nobody
/// waits for it any longer.
///
/// # Errors
/// [`ExportError`]: why the export itself would fail.
pub fn preview(
    job: &Job<'_>,
    wish: &Wish,
    (page, size): (usize, u32),
    watch: &Watch,
) -> Result<Preview, ExportError> {
    let Job { journey, report, words } = *job;
    if !wish.what.goes_as(wish.format) {
        return Err(ExportError::NotSo(wish.what, wish.format));
    }
    match (wish.format, wish.what) {
        (Format::Svg | Format::Png | Format::Html, What::View(view)) => {
            let svg = Picture { journey, report, words, view }.svg();
            Ok(Preview { image: drawn(&svg, size), ..Preview::default() })
        }
        (Format::Pdf | Format::Html | Format::Pptx, _) => {
            let is_slides = wish.format == Format::Pptx;
            let paper = match (is_slides, wish.what) {
                (true, What::View(view)) => {
                    let picture = Picture { journey, report, words, view };
                    let drawing = super::pptx::Drawing::of(&picture).map_err(ExportError::Paper)?;
                    super::pptx::view_seen(&picture, &drawing)
                }
                (true, _) => super::pptx::seen(&job.board(wish)),
                (false, _) => job.laid_out(wish, watch).map_err(ExportError::Paper)?,
            };
            let page = page.min(paper.leaves.len().saturating_sub(1));
            let image = paper.svg(page).and_then(|svg| drawn(&svg, size));
            let is_paper = wish.format == Format::Pdf;
            Ok(Preview {
                image,
                pages: if is_paper || is_slides { paper.leaves.len() } else { 0 },
                smallest: paper::smallest_text(&paper).filter(|_| is_paper),
                grey: if is_paper { paper::merging(&paper) } else { Vec::new() },
                ..Preview::default()
            })
        }
        (Format::Csv | Format::Xlsx, What::View(view)) => Ok(begin(&job.view_block(view))),
        (Format::Markdown, What::View(view)) => Ok(begin(&job.view_markdown(view))),
        (Format::Json, What::View(view)) => Ok(begin(&job.view_json(view))),
        (Format::Xlsx, _) => {
            let sheets = sheet::all(journey, report, words);
            let text: Vec<String> = sheets
                .iter()
                .map(|sheet| {
                    let written = sheet.written();
                    let columns = written.iter().filter_map(|at| sheet.columns.get(*at));
                    let heads: Vec<&str> = columns.map(|column| column.title.as_str()).collect();
                    format!("{} ({})\n  {}", sheet.name, sheet.rows.len(), heads.join(" · "))
                })
                .collect();
            Ok(begin(&text.join("\n\n")))
        }
        (Format::Csv, _) => Ok(begin(&csv::block(&sheet::counts(journey, report, words), words))),
        (Format::Mermaid, _) => Ok(begin(&mermaid::diagram(journey, report, words))),
        (Format::Markdown, _) => Ok(begin(&markdown::report(report, words))),
        (Format::Json, _) => Ok(begin(&super::json::report(report))),
        (Format::Calendar, _) => Ok(begin(&job.calendar())),
        (Format::Cjml, _) => Ok(begin(&super::cjml::cjml(journey, report, words))),
        (Format::Svg | Format::Png, _) => Err(ExportError::NotSo(wish.what, wish.format)),
    }
}

fn begin(text: &str) -> Preview {
    let lines: Vec<String> =
        text.lines().take(LINES).map(|line| line.chars().take(LETTERS).collect()).collect();
    Preview { text: lines.join("\n"), ..Preview::default() }
}

/// A drawing in pixels, no side longer than this.
fn drawn(svg: &str, size: u32) -> Option<([usize; 2], Vec<u8>)> {
    let letters = Letters::of(svg);
    let tree = usvg::Tree::from_str(&letters.shown(svg), &letters.options()).ok()?;
    let own = tree.size();
    let scale = (size as f32 / own.width().max(own.height())).min(2.0);
    let side = |length: f32| ((length * scale).ceil().max(1.0)) as u32;
    let mut pixmap = Pixmap::new(side(own.width()), side(own.height()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    // Our pages are opaque, so cover never counts.
    Some((size, pixmap.take()))
}
