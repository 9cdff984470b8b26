//! What goes to the clipboard instead of into a file.

use super::paper::letters::Letters;
use super::picture::Picture;
use super::{ExportError, Format, Job, View, What, Wish, csv, markdown, mermaid, sheet};
use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Evidence, Journey, TouchpointId};
use crate::wording::report::{
    evidence_words, gap_sentence, metric_and_scale, round_line, survey_change_sentence,
};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

/// Pictures on the clipboard have no more pixels a side than this.
const LARGEST: f32 = 6_000.0;

/// What can be pasted.
#[derive(Clone, Debug, PartialEq)]
pub enum Copied {
    /// Width, height and pixels (red, green, blue, cover).
    Image([usize; 2], Vec<u8>),
    /// A text, or cells between tabs.
    Text(String),
}

/// What of an export can be pasted: pictures and pages as a picture, spreadsheets as a block of cells, all else
/// as text.
///
/// # Errors
/// [`ExportError`]: there is nothing to paste.
pub fn copied(job: &Job<'_>, wish: &Wish) -> Result<Copied, ExportError> {
    let Job { journey, report, words } = *job;
    let text = |text: String| Ok(Copied::Text(text));
    match (wish.format, wish.what) {
        (Format::Svg | Format::Png | Format::Pdf, What::View(view)) => image(job, view, wish.scale),
        (Format::Svg | Format::Png, What::Report | What::Slides) => {
            Err(ExportError::NotSo(wish.what, wish.format))
        }
        (Format::Xlsx | Format::Csv, What::View(view)) => text(job.view_block(view)),
        (Format::Markdown, What::View(view)) => text(job.view_markdown(view)),
        (Format::Json, What::View(view)) => text(job.view_json(view)),
        (Format::Xlsx, _) => text(csv::block(&sheet::touchpoints(journey, report, words), words)),
        (Format::Csv, _) => text(csv::block(&sheet::counts(journey, report, words), words)),
        (Format::Mermaid, _) => text(mermaid::diagram(journey, report, words)),
        (Format::Calendar, _) => text(job.calendar()),
        (Format::Cjml, _) => text(super::cjml::cjml(journey, report, words)),
        (Format::Markdown | Format::Pdf | Format::Html | Format::Pptx, _) => {
            text(markdown::report(report, words))
        }
        (Format::Json, _) => text(super::json::report(report)),
    }
}

fn image(job: &Job<'_>, view: View, scale: f32) -> Result<Copied, ExportError> {
    let Job { journey, report, words } = *job;
    let svg = Picture { journey, report, words, view }.svg();
    let letters = Letters::of(&svg);
    let failed = |error| ExportError::Png(super::png::PngError::Svg(error));
    let tree = usvg::Tree::from_str(&letters.shown(&svg), &letters.options()).map_err(failed)?;
    let own = tree.size();
    let scale = scale.min(LARGEST / own.width().max(own.height()));
    let side = |length: f32| (length * scale).ceil().max(1.0);
    let (width, height) = (side(own.width()), side(own.height()));
    let too_large =
        super::png::PngError::TooLarge { width: f64::from(width), height: f64::from(height) };
    let mut pixmap = Pixmap::new(width as u32, height as u32).ok_or(ExportError::Png(too_large))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    Ok(Copied::Image(size, pixmap.take()))
}

/// A touchpoint in a few lines: its scores, what they amount to, what customers want.
#[must_use]
pub fn touchpoint(
    journey: &Journey,
    report: &Report,
    id: &TouchpointId,
    words: &Words,
) -> Option<String> {
    let (stage, one) = report.touchpoints().find(|(_, one)| one.id == *id)?;
    let own = journey.touchpoint(id);
    let mut lines = vec![format!("{} ({})", one.name, stage.name), round_line(report, words)];
    for (at, survey) in one.surveys.iter().enumerate() {
        let mut line = metric_and_scale(survey.metric, survey.scale, words);
        // Questions of a kind are told apart by their words.
        let asked = own.and_then(|own| own.surveys.iter().find(|one| one.id == survey.id));
        let asked = asked.map_or("", |asked| asked.question.trim());
        if one.surveys.len() > 1 && !asked.is_empty() {
            line = format!("{line}, {}", words.saying(asked));
        }
        let score = report.current.and_then(|at| survey.rounds.get(at)?.as_ref());
        if let Some(score) = score {
            if let Some(interval) = score.score100 {
                let range = words.score_range(interval.lo, interval.hi);
                line = format!(
                    "{line}: {} ({range}), n {}",
                    words.score(interval.value),
                    words.count(score.n)
                );
            }
            // A guess is not handed on as if it were measured.
            if score.evidence != Evidence::Measured {
                line = format!("{line}, {}", evidence_words(score.evidence, words));
            }
        } else {
            line = format!("{line}: {}", words.text("report-not-measured"));
        }
        lines.push(line);
        if let Some(compared) = report.compared {
            let sentence =
                survey_change_sentence(survey, compared, report.comparisons_with(at), words);
            lines.extend(Some(sentence).filter(|it| !it.is_empty()));
        }
    }
    if let Some(own) = own {
        for (key, texts) in [
            ("export-column-pains", &own.pains),
            ("export-column-opportunities", &own.opportunities),
        ] {
            if !texts.is_empty() {
                lines.push(format!("{}: {}", words.text(key), texts.join("; ")));
            }
        }
    }
    Some(lines.join("\n"))
}

/// The drops of the round looked at, a line each.
#[must_use]
pub fn drops(report: &Report, words: &Words) -> String {
    let drops = report.current.map(|round| report.drops(round)).unwrap_or_default();
    if drops.is_empty() {
        return words.text("report-no-drops");
    }
    drops.iter().map(|gap| gap_sentence(gap, words)).collect::<Vec<_>>().join("\n")
}
