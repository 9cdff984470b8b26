//! The journey as slides for `PowerPoint` and its like: the whole in short, then a slide a stage, with native shapes and
//! texts that can be worked on. Everything on a slide says what it is.

mod parts;
mod slide;
mod table;
mod view;

pub use view::{Drawing, view, view_seen};

use super::board::{Board, summary};
use super::paper::Paper;
use super::picture::setup;
use super::png::PngError;
use crate::analysis::{ScoreReport, StageReport, TouchpointReport, VersusTarget};
use crate::i18n::Words;
use crate::journey::{Date, Evidence};
use crate::paint::headless::with_painter;
use crate::paint::theme::LIGHT;
use crate::wording::Say;
use crate::wording::report::{gap_sentence, headline_summary, round_line};
use slide::{Line, Part, Slide, Text};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// Width and height of a slide in points of 1/96 inch.
const SIZE: (f32, f32) = (1280.0, 720.0);
/// So many touchpoints stand on one slide.
const MOST: usize = 8;
/// Where the curve is: its left and right end, 100 and 0.
const LEFT: f32 = 80.0;
const RIGHT: f32 = 1200.0;
const TOP: f32 = 306.0;
const BOTTOM: f32 = 536.0;

/// Why there are no slides.
#[derive(Debug)]
pub enum PptxError {
    /// A drawing is no picture.
    Picture(PngError),
    /// The archive was not written.
    Archive(zip::result::ZipError),
}

impl Say for PptxError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Picture(error) => error.say(words),
            Self::Archive(error) => {
                let detail = error.to_string();
                words.with("export-error-writer", &[("detail", (&detail).into())])
            }
        }
    }
}

/// The slides.
///
/// # Errors
/// [`PptxError`]: what the writer of the archive says.
pub fn pptx(board: &Board<'_>) -> Result<Vec<u8>, PptxError> {
    let slides: Vec<Part> =
        with_painter(setup, |painter| made(board, painter).into_iter().map(Slide::part).collect());
    archive(&slides, &board.content().title, board.day())
}

fn archive(slides: &[Part], title: &str, day: Option<Date>) -> Result<Vec<u8>, PptxError> {
    let write = || {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        // The same journey gives the same bytes.
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        for (name, bytes) in parts::all(slides, title, day) {
            archive.start_file(name, options)?;
            archive.write_all(&bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    };
    write().map_err(PptxError::Archive)
}

/// The slides as they look, for whoever is still choosing.
#[must_use]
pub fn seen(board: &Board<'_>) -> Paper {
    let leaves =
        with_painter(setup, |painter| made(board, painter).into_iter().map(Slide::leaf).collect());
    Paper { leaves, ..Paper::default() }
}

fn made(board: &Board<'_>, painter: &egui::Painter) -> Vec<Slide> {
    let mut slides = vec![opening(board, painter)];
    for stage in &board.report.stages {
        let all = stage.touchpoints.len().max(1);
        for from in (0..all).step_by(MOST) {
            slides.push(of_stage(board, stage, from, painter));
        }
    }
    slides
}

fn opening(board: &Board<'_>, painter: &egui::Painter) -> Slide {
    let content = board.content();
    let words = board.words;
    let mut slide = Slide::new(painter, words.language(), &content.title, LIGHT.text, None);
    let muted = Text::new(24.0, LIGHT.muted);
    let about = format!("{} · {}", content.subtitle, content.day);
    let about = about.trim_end_matches([' ', '·']).to_owned();
    slide.text((80.0, 112.0, 1120.0, 40.0), &[about], muted);
    let own = board.summary.map(<[String]>::to_vec);
    let mut lines = own.unwrap_or_else(|| summary(board.report, board.day(), words));
    lines.extend(headline_summary(board.report, words));
    slide.text((80.0, 180.0, 1120.0, 430.0), &lines, Text::new(26.0, LIGHT.text));
    let foot = [content.foot];
    slide.text((80.0, 640.0, 1120.0, 56.0), &foot, Text::new(13.0, LIGHT.muted));
    slide
}

fn of_stage(board: &Board<'_>, stage: &StageReport, from: usize, painter: &egui::Painter) -> Slide {
    let (report, words) = (board.report, board.words);
    let score = report.current.and_then(|at| stage.rounds.get(at)?.score100);
    let title = match score {
        Some(score) => format!("{} {}", stage.name, words.score(score)),
        None => stage.name.clone(),
    };
    let bar = Some(LIGHT.stage(stage.kind));
    let mut slide = Slide::new(painter, words.language(), &title, LIGHT.on_stage(), bar);
    let round = [round_line(report, words)];
    slide.text((80.0, 110.0, 1120.0, 30.0), &round, Text::new(16.0, LIGHT.muted));
    let shown: Vec<&TouchpointReport> = stage.touchpoints.iter().skip(from).take(MOST).collect();
    if shown.is_empty() {
        let empty = [words.text("present-stage-empty")];
        slide.text((80.0, 220.0, 1120.0, 80.0), &empty, Text::new(24.0, LIGHT.muted));
        return slide;
    }
    plot(&mut slide, board, &shown);
    let column = (RIGHT - LEFT) / shown.len() as f32;
    for (at, one) in shown.iter().enumerate() {
        let left = LEFT + column * at as f32;
        let name = [one.name.clone()];
        let look = Text::new(18.0, LIGHT.text).centred();
        slide.text((left + 4.0, 146.0, column - 8.0, 72.0), &name, look);
        let (score, look) = score_of(board, one);
        slide.text((left, 222.0, column, 56.0), &[score], look.centred());
    }
    let drops: Vec<String> = report
        .current
        .map(|round| report.drops(round))
        .unwrap_or_default()
        .into_iter()
        .filter(|gap| shown.iter().any(|one| one.id == gap.to))
        .take(2)
        .map(|gap| gap_sentence(gap, words))
        .collect();
    slide.text((80.0, 580.0, 1120.0, 116.0), &drops, Text::new(18.0, LIGHT.worse));
    slide
}

/// A touchpoint's score in words, and how it looks.
fn score_of(board: &Board<'_>, one: &TouchpointReport) -> (String, Text) {
    let (report, words) = (board.report, board.words);
    let none = || (words.text("report-not-measured"), Text::new(16.0, LIGHT.muted));
    let Some(score) = report.current.and_then(|round| one.score(round)) else { return none() };
    match (score.value(), score.nps) {
        (Some(value), _) => {
            let is_below = one.versus_target == VersusTarget::Below;
            let is_guess = score.evidence == Evidence::Assumed;
            let (sign, color) = match (is_below, is_guess) {
                (_, true) => ("○ ", LIGHT.muted),
                (true, false) => ("▼ ", LIGHT.worse),
                (false, false) => ("", LIGHT.text),
            };
            (format!("{sign}{}", words.score(value)), Text::bold(32.0, color))
        }
        (None, Some(nps)) => {
            let nps = words.with("map-nps", &[("value", (&words.nps(nps.value)).into())]);
            (nps, Text::bold(20.0, LIGHT.text))
        }
        (None, None) => none(),
    }
}

/// A measured touchpoint on the curve: its column, its place, its interval, and what it says.
struct Point {
    column: usize,
    at: (f32, f32),
    ends: Option<(f32, f32)>,
    told: String,
    hollow: bool,
}

/// The part of the curve, with axis, target, both rounds and intervals.
fn plot(slide: &mut Slide, board: &Board<'_>, shown: &[&TouchpointReport]) {
    let (report, words) = (board.report, board.words);
    let column = (RIGHT - LEFT) / shown.len() as f32;
    let y = |score: f64| BOTTOM - (score.clamp(0.0, 100.0) / 100.0) as f32 * (BOTTOM - TOP);
    let points = |round: Option<usize>| -> Vec<Point> {
        let of = |(at, one): (usize, &&TouchpointReport)| {
            let score = one.score(round?)?;
            let value = score.value()?;
            Some(Point {
                column: at,
                at: (LEFT + column * (at as f32 + 0.5), y(value)),
                ends: score.score100.map(|it| (y(it.hi), y(it.lo))),
                told: told(&one.name, score, words),
                hollow: score.evidence == Evidence::Assumed,
            })
        };
        shown.iter().enumerate().filter_map(of).collect()
    };
    for score in [0.0, 50.0, 100.0] {
        let label = words.score(score);
        let line = Line::thin(LIGHT.line);
        slide.line(&[(LEFT, y(score)), (RIGHT, y(score))], line, &label);
        let look = Text::new(12.0, LIGHT.muted).centred();
        slide.text((LEFT - 40.0, y(score) - 9.0, 36.0, 18.0), &[label], look);
    }
    if let Some(target) = report.target {
        let score = words.target(target);
        let told = words.with("map-target", &[("score", (&score).into())]);
        slide.line(&[(LEFT, y(target)), (RIGHT, y(target))], Line::dashed(LIGHT.accent), &told);
        let look = Text::new(12.0, LIGHT.accent);
        slide.text((RIGHT + 4.0, y(target) - 9.0, 76.0, 18.0), &[told], look);
    }
    let name = |round: Option<usize>| {
        round.and_then(|at| report.rounds.get(at)).map(|round| round.name.clone())
    };
    let rounds = [
        (report.compared.map(|(before, _)| before), LIGHT.before, true),
        (report.current, LIGHT.accent, false),
    ];
    let mut x = LEFT;
    for (round, color, is_before) in rounds {
        let points = points(round);
        let Some(name) = name(round).filter(|_| !points.is_empty()) else { continue };
        let all: Vec<&str> = points.iter().map(|point| point.told.as_str()).collect();
        let described = format!("{name}. {}", all.join("; "));
        for pair in points.windows(2) {
            let [a, b] = pair else { continue };
            // Nothing is known of what lies between: dotted.
            let line = match (a.column + 1 == b.column, is_before) {
                (false, _) => Line::dotted(color),
                (true, true) => Line::dashed(color),
                (true, false) => Line::strong(color),
            };
            slide.line(&[a.at, b.at], line, &described);
        }
        for point in &points {
            if let (Some((hi, lo)), false) = (point.ends, is_before) {
                let x = point.at.0;
                slide.line(&[(x, hi), (x, lo)], Line::thin(color), &point.told);
            }
            slide.dot(point.at, 7.0, color, is_before || point.hollow, &point.told);
        }
        slide.dot((x + 7.0, 560.0), 6.0, color, is_before, &name);
        slide.text((x + 20.0, 550.0, 220.0, 20.0), &[name], Text::new(14.0, LIGHT.muted));
        x += 250.0;
    }
}

/// "Queue: 31 (95% interval 25–38), n 205".
fn told(name: &str, score: &ScoreReport, words: &Words) -> String {
    let value = score.value().map(|value| words.score(value)).unwrap_or_default();
    let range = score.score100.map(|it| format!(" ({})", words.score_range(it.lo, it.hi)));
    format!("{name}: {value}{}, n {}", range.unwrap_or_default(), words.count(score.n))
}
