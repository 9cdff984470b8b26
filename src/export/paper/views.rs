//! A view on paper: what it is of, the picture, and the same as a table.

use super::canvas::canvas;
use super::flow::{BODY, Flow};
use super::format::{PX_PER_MM, Page};
use super::map::map;
use super::pen::{Look, Pen};
use super::table::Head;
use super::tall::smallest;
use super::tiles::tiled;
use super::{Leaf, Paper};
use crate::analysis::Report;
use crate::export::picture::Picture;
use crate::export::sheet::{self, Sheet};
use crate::export::{View, Watch};
use crate::i18n::{Language, Words};
use crate::journey::Journey;
use crate::paint::headless::with_painter;
use crate::paint::theme::LIGHT;
use crate::wording::Say;
use crate::wording::report::{headline_summary, round_line};
use egui::{Vec2, vec2};

/// Texts on paper are no smaller than this, in millimetres, or whoever prints is told.
pub const READABLE: f32 = 2.0;

/// Room for the foot of a page that is as high as what stands on it.
const FOOT: f32 = 26.0;

/// Why a view does not go on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperError {
    /// A stage of this name does not fit on the page.
    TooSmall(String),
    /// Nobody waits for it any longer.
    Stopped,
}

impl Say for PaperError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::TooSmall(stage) => {
                words.with("export-error-page-too-small", &[("stage", stage.into())])
            }
            Self::Stopped => words.text("export-stopped"),
        }
    }
}

/// Lays a view out on pages. `tile`: the first page is cut into pages of this size.
///
/// # Errors
/// [`PaperError`]: the page is too small.
pub fn view(
    picture: &Picture<'_>,
    (page, tile): (Page, Option<Page>),
    watch: &Watch,
) -> Result<Paper, PaperError> {
    let language = picture.words.language();
    with_painter(super::setup, |painter| {
        let pen = Pen::new(painter.clone(), language);
        let paper = laid_out(picture, page, pen.clone(), watch)?;
        Ok(match tile {
            Some(tile) => tiled(paper, tile, &pen, picture.words),
            None => paper,
        })
    })
}

/// The drawing of a view alone, in parts that are no larger than this and can be read.
///
/// # Errors
/// [`PaperError`]: there is no room for a stage.
pub(in crate::export) fn drawing(picture: &Picture<'_>, size: Vec2) -> Result<Paper, PaperError> {
    with_painter(super::setup, |painter| {
        let pen = Pen::new(painter.clone(), picture.words.language());
        let mut flow = Flow::new(pen, picture.words, Paper::default(), size, 0.0);
        if picture.view == View::Map {
            map(&mut flow, picture, "")?;
        } else {
            flow.view(picture, "");
        }
        Ok(flow.paper)
    })
}

/// What a view shows, for whoever cannot see it.
#[must_use]
pub(in crate::export) fn told(picture: &Picture<'_>) -> String {
    let Picture { journey, report, words, view } = *picture;
    if view == View::Canvas {
        return words.text("wall-canvas-how");
    }
    let about = headline_summary(report, words).join(" ");
    if about.is_empty() { title(journey, words) } else { about }
}

fn laid_out(
    picture: &Picture<'_>,
    page: Page,
    pen: Pen,
    watch: &Watch,
) -> Result<Paper, PaperError> {
    let Picture { journey, report, words, view } = *picture;
    let about = headline_summary(report, words).join(" ");
    let alt = told(picture);
    let paper = Paper {
        title: title(journey, words),
        description: about,
        language: language_of(words.language()),
        day: newest(journey),
        ..Paper::default()
    };
    let margin = page.margin();
    let size = page.points().unwrap_or_else(|| {
        if view == View::Canvas {
            return crate::paint::canvas::size(journey);
        }
        let painted = picture.painted();
        vec2(painted.size.x + 2.0 * margin, painted.size.y + 2.0 * margin + 110.0 + FOOT)
    });
    let mut flow = Flow::new(pen, words, paper, size, margin).watched(watch);
    flow.enlarged = if view == View::Canvas { 1.0 } else { page.enlarged() };
    let day = newest(journey).map(|day| words.date(day));
    let about = [Some(title(journey, words)), Some(words.text(view.key())), day];
    flow.foot = vec![about.into_iter().flatten().collect::<Vec<_>>().join(" · ")];
    flow.heading(1, &title(journey, words));
    if view == View::Canvas {
        canvas(&mut flow, picture, page, &alt);
        return Ok(flow.finish());
    }
    flow.text(&round_line(report, words), Look::new(BODY * flow.enlarged, LIGHT.muted));
    flow.enlarged = 1.0;
    // The other drawings say themselves what they are.
    if view == View::Feedback {
        flow.heading(2, &words.text(view.key()));
    }
    if view == View::Map && page.points().is_some() {
        map(&mut flow, picture, &alt)?;
    } else if page.points().is_some() {
        flow.view(picture, &alt);
    } else {
        flow.figure(&picture.painted(), &alt);
    }
    if page.points().is_none() {
        trim(&mut flow);
        // The table goes on pages that can be printed.
        let a4 = Page { size: super::PageSize::A4, landscape: false };
        flow.size = a4.points().unwrap_or(flow.size);
        flow.margin = a4.margin();
    }
    twin(&mut flow, journey, report, view);
    Ok(flow.finish())
}

/// A page that fits is no higher than what stands on it.
fn trim(flow: &mut Flow<'_>) {
    let height = flow.y + flow.margin + FOOT;
    if let Some(Leaf { size, .. }) = flow.paper.leaves.last_mut() {
        size.y = height.max(60.0);
    }
}

/// The picture again as a table, on a page of its own.
fn twin(flow: &mut Flow<'_>, journey: &Journey, report: &Report, view: View) {
    if let Some((sheet, columns)) = sheet::of_view(view, journey, report, flow.words) {
        own_page(flow, &sheet, &columns);
    }
    if let Some((sheet, columns)) = sheet::beside_view(view, report, flow.words) {
        flow.heading(2, &sheet.name);
        sheet_table(flow, &sheet, &columns);
    }
}

/// Some columns of a sheet on a page of its own.
fn own_page(flow: &mut Flow<'_>, sheet: &Sheet, columns: &[usize]) {
    if sheet.rows.is_empty() {
        return;
    }
    flow.new_leaf();
    let heading = flow.words.text("export-as-table");
    flow.heading(2, &heading);
    sheet_table(flow, sheet, columns);
}

/// Some columns of a sheet as a printed table.
pub(super) fn sheet_table(flow: &mut Flow<'_>, sheet: &Sheet, columns: &[usize]) {
    let columns = sheet.told(columns);
    let heads: Vec<Head> = columns
        .iter()
        .filter_map(|at| sheet.columns.get(*at))
        .map(|column| Head { title: column.title.clone(), is_number: column.is_number })
        .collect();
    let rows: Vec<Vec<String>> = sheet
        .rows
        .iter()
        .map(|row| {
            let cells = columns.iter().filter_map(|at| Some((*at, row.get(*at)?)));
            cells.map(|(at, cell)| sheet.shown(at, cell, flow.words)).collect()
        })
        .collect();
    flow.table(&heads, &rows);
}

/// The smallest text of a paper, in millimetres from the top of a capital to the foot of a g. None without texts.
#[must_use]
pub fn smallest_text(paper: &Paper) -> Option<f32> {
    let pieces = paper.leaves.iter().flat_map(|leaf| &leaf.pieces);
    let sizes = pieces.filter_map(|piece| smallest(piece));
    sizes.min_by(f32::total_cmp).map(|size| size / PX_PER_MM)
}

/// The journey's title, or what stands for it.
pub(super) fn title(journey: &Journey, words: &Words) -> String {
    let title = journey.title.trim();
    if title.is_empty() { words.text("report-untitled") } else { title.to_owned() }
}

/// The day of the newest round.
pub(super) fn newest(journey: &Journey) -> Option<crate::journey::Date> {
    journey.rounds.iter().filter_map(|round| round.date).max()
}

pub(super) fn language_of(language: Language) -> &'static str {
    language.code()
}
