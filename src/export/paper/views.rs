//! A view on paper: what it is of, the picture, and the same as a table.

use super::flow::{BODY, Flow, Head};
use super::format::{PX_PER_MM, Page};
use super::pen::{Look, Pen};
use super::tiles::tiled;
use super::{Leaf, Node, Paper};
use crate::analysis::Report;
use crate::export::View;
use crate::export::picture::Picture;
use crate::export::sheet::{self, Sheet};
use crate::i18n::{Language, Words};
use crate::journey::{Journey, Stage};
use crate::paint::headless::{Painted, with_painter};
use crate::paint::theme::LIGHT;
use crate::wording::Say;
use crate::wording::report::{headline_summary, round_line};
use egui::{Shape, vec2};
use std::sync::Arc;

/// Texts on paper are no smaller than this, in millimetres, or whoever prints is told.
pub const READABLE: f32 = 2.0;
/// Scales tried for a map that should fill one page, the largest first.
const SCALES: [f32; 12] = [4.0, 3.4, 2.8, 2.4, 2.0, 1.7, 1.45, 1.25, 1.1, 1.0, 0.9, 0.8];
/// Larger maps are not tried in every size.
const MANY: usize = 60;
/// Below this a map is unreadable.
const TINY: f32 = 0.4;

/// Why a view does not go on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperError {
    /// A stage of this name does not fit on the page.
    TooSmall(String),
}

impl Say for PaperError {
    fn say(&self, words: &Words) -> String {
        let Self::TooSmall(stage) = self;
        words.with("export-error-page-too-small", &[("stage", stage.into())])
    }
}

/// Lays a view out on pages. `tile`: the first page is cut into pages of this size.
///
/// # Errors
/// [`PaperError`]: the page is too small.
pub fn view(picture: &Picture<'_>, page: Page, tile: Option<Page>) -> Result<Paper, PaperError> {
    let language = picture.words.language();
    with_painter(super::setup, |painter| {
        let pen = Pen::new(painter.clone(), language);
        let paper = laid_out(picture, page, pen.clone())?;
        Ok(match tile {
            Some(tile) => tiled(paper, tile, &pen, picture.words),
            None => paper,
        })
    })
}

fn laid_out(picture: &Picture<'_>, page: Page, pen: Pen) -> Result<Paper, PaperError> {
    let Picture { journey, report, words, view } = *picture;
    let about = headline_summary(report, words).join(" ");
    let alt = match view {
        View::Canvas => words.text("wall-canvas-how"),
        _ if about.is_empty() => title(journey, words),
        _ => about.clone(),
    };
    let paper = Paper {
        title: title(journey, words),
        description: about,
        language: language_of(words.language()),
        day: newest(journey),
        ..Paper::default()
    };
    let margin = page.margin();
    let size = page.points().unwrap_or_else(|| {
        let painted = picture.painted();
        vec2(painted.size.x + 2.0 * margin, painted.size.y + 2.0 * margin + 110.0)
    });
    let mut flow = Flow::new(pen, words, paper, size, margin);
    flow.heading(1, &title(journey, words));
    flow.text(&round_line(report, words), Look::new(BODY, LIGHT.muted));
    if view == View::Map && page.points().is_some() {
        map(&mut flow, picture, &alt)?;
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
    let height = flow.y + flow.margin + 16.0;
    if let Some(Leaf { size, .. }) = flow.paper.leaves.last_mut() {
        size.y = height.max(60.0);
    }
}

/// The picture again as a table, on a page of its own.
fn twin(flow: &mut Flow<'_>, journey: &Journey, report: &Report, view: View) {
    let (sheet, columns): (Sheet, &[usize]) = match view {
        View::Map => {
            let columns = &[0, 1, 5, 7, 8, 9, 10, 13, 16, 18];
            (sheet::touchpoints(journey, report, flow.words), columns)
        }
        View::Compare => {
            let columns = &[0, 1, 2, 3, 4, 5, 6, 9, 10, 15];
            (sheet::changes(report, flow.words), columns)
        }
        View::Priorities => {
            let columns = &[0, 1, 3, 6, 8, 21];
            (sheet::touchpoints(journey, report, flow.words), columns)
        }
        View::Experience => (sheet::touchpoints(journey, report, flow.words), &[0, 1, 5]),
        View::Drivers => (sheet::drivers(report, flow.words), &[0, 1, 2, 3, 4, 5]),
        View::Feedback => (sheet::themes(journey, flow.words), &[0, 1, 2, 3]),
        View::Kpis => {
            let sheet = sheet::figures(report, flow.words);
            let columns: Vec<usize> = (0..sheet.columns.len()).filter(|at| *at != 3).collect();
            return own_page(flow, &sheet, &columns);
        }
        View::Measure => {
            let columns = &[0, 1, 2, 3, 4, 6, 8];
            return own_page(flow, &sheet::questions(journey, report, flow.words), columns);
        }
        View::Actions => {
            let columns = &[0, 1, 2, 3, 4];
            return own_page(flow, &sheet::actions(journey, flow.words), columns);
        }
        View::Canvas => return,
    };
    own_page(flow, &sheet, columns);
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
    let heads: Vec<Head> = columns
        .iter()
        .filter_map(|at| sheet.columns.get(*at))
        .map(|column| Head { title: column.title.clone(), is_number: column.is_number })
        .collect();
    let rows: Vec<Vec<String>> = sheet
        .rows
        .iter()
        .map(|row| {
            let cells = columns.iter().filter_map(|at| row.get(*at));
            cells.map(|cell| cell.shown(flow.words)).collect()
        })
        .collect();
    flow.table(&heads, &rows);
}

/// The map in rows: as large as one page allows, else in readable size over as many pages as it needs. Every row
/// repeats the names of its stages, lanes and axis.
pub(super) fn map(flow: &mut Flow<'_>, picture: &Picture<'_>, alt: &str) -> Result<(), PaperError> {
    let (width, height) = (flow.width(), flow.bottom() - flow.y - 4.0);
    let is_large = picture.journey.touchpoints().count() > MANY;
    let scales = SCALES.iter().copied().filter(|scale| !is_large || *scale <= 1.0);
    let mut last: Option<(Vec<Journey>, Vec<Painted>)> = None;
    let mut chosen = None;
    for scale in scales {
        let parts = parts(picture, width / scale);
        let same = last.as_ref().is_some_and(|(known, _)| alike(known, &parts));
        let painted = match last.take() {
            // Rows of the same stages only become a little wider.
            Some((_, painted)) if same && painted.iter().all(|it| it.size.x <= width / scale) => {
                painted
            }
            _ => parts.iter().map(|part| picture.map_of(part, width / scale)).collect(),
        };
        let all: f32 = painted.iter().map(|it| it.size.y * scale + 10.0).sum();
        if all <= height {
            chosen = Some((scale, painted));
            break;
        }
        if is_large {
            break;
        }
        last = Some((parts, painted));
    }
    let (scale, painted) = chosen.unwrap_or_else(|| {
        let parts = parts(picture, width);
        (1.0, parts.iter().map(|part| picture.map_of(part, width)).collect())
    });
    let mut pieces = Vec::new();
    for (row, painted) in painted.iter().enumerate() {
        let room = flow.size.y - 2.0 * flow.margin - 20.0;
        let scale = scale.min(width / painted.size.x).min(room / painted.size.y);
        if scale < TINY {
            let stage = parts(picture, width).get(row).and_then(|it| it.stages.first().cloned());
            return Err(PaperError::TooSmall(stage.map_or_else(String::new, |it| it.name.clone())));
        }
        flow.need(painted.size.y * scale);
        let at = egui::pos2(flow.left(), flow.y);
        pieces.push(flow.put(super::pen::moved(&painted.shapes, at, scale)));
        flow.y += painted.size.y * scale + 10.0;
    }
    flow.node(Node::Figure(alt.to_owned(), pieces));
    Ok(())
}

fn alike(a: &[Journey], b: &[Journey]) -> bool {
    let stages = |all: &[Journey]| -> Vec<Vec<usize>> {
        all.iter().map(|one| one.stages.iter().map(|it| it.touchpoints.len()).collect()).collect()
    };
    stages(a) == stages(b)
}

/// The journey in rows that are no wider than this: whole stages where they fit, else a stage in parts.
fn parts(picture: &Picture<'_>, width: f32) -> Vec<Journey> {
    let whole = picture.journey;
    let empty = Journey { stages: Vec::new(), feedback: Vec::new(), ..whole.clone() };
    let with = |stages: Vec<Arc<Stage>>| Journey { stages, ..empty.clone() };
    let natural = |stages: &[Arc<Stage>]| picture.map_width(&with(stages.to_vec()));
    let mut rows: Vec<Journey> = Vec::new();
    let mut row: Vec<Arc<Stage>> = Vec::new();
    for stage in whole.stages.iter().flat_map(|stage| cut(stage, width, &natural)) {
        let mut longer = row.clone();
        longer.push(Arc::clone(&stage));
        if row.is_empty() || natural(&longer) <= width {
            row = longer;
        } else {
            rows.push(with(std::mem::replace(&mut row, vec![stage])));
        }
    }
    if !row.is_empty() || rows.is_empty() {
        rows.push(with(row));
    }
    rows
}

/// A stage that is wider than a row in parts of equal size.
fn cut(stage: &Arc<Stage>, width: f32, natural: &dyn Fn(&[Arc<Stage>]) -> f32) -> Vec<Arc<Stage>> {
    let count = stage.touchpoints.len();
    let own = natural(std::slice::from_ref(stage));
    if own <= width || count < 2 {
        return vec![Arc::clone(stage)];
    }
    let needed = ((own / width).ceil() as usize).clamp(2, count);
    let each = count.div_ceil(needed);
    stage
        .touchpoints
        .chunks(each)
        .map(|part| Arc::new(Stage { touchpoints: part.to_vec(), ..(**stage).clone() }))
        .collect()
}

/// The smallest text of a paper, in millimetres from the top of a capital to the foot of a g. None without texts.
#[must_use]
pub fn smallest_text(paper: &Paper) -> Option<f32> {
    let pieces = paper.leaves.iter().flat_map(|leaf| leaf.pieces.iter().flatten());
    let mut least: Option<f32> = None;
    for one in pieces {
        let scale = one.transform_after_tessellation.scaling;
        each_text(&one.shape, &mut |size| {
            let size = size * scale / PX_PER_MM;
            least = Some(least.map_or(size, |least| least.min(size)));
        });
    }
    least
}

fn each_text(shape: &Shape, found: &mut impl FnMut(f32)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each_text(shape, found)),
        Shape::Text(text) => {
            let sections = &text.galley.job.sections;
            for section in sections {
                found(section.format.font_id.size);
            }
        }
        _ => {}
    }
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
