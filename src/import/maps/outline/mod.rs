//! Outlines: Markdown with headings and lists, or plain lines that are indented.
//!
//! ```text
//! # Title                          Title of the journey
//! What it covers.
//!
//! ## Purchase                      Purchase
//! - goal: pay quickly                Counter
//! - Counter                            channel: in person
//!   - channel: in person               score: 4
//!   - score: 4                         Friendly, but a long queue
//!   - Friendly, but a long queue     Receipt
//! - Receipt                        Use
//! ```
//!
//! A stage's kind is what its name says. Below a touchpoint `key: value` fills the field of that name as the
//! window labels it, in any of its languages (`channel`, `importance`, `moment of truth`, `owner`, `pain`, …);
//! `score` is one assumed answer from 1 to 5; whatever else is written there is its description. A journey
//! written in this shape reads back as the same stages, touchpoints and fields.

mod fields;
mod front;
mod inline;
mod keys;
pub(in crate::import) mod lines;
mod numbers;

use super::convert::{ConvertError, check_size};
use super::maker::Maker;
use crate::journey::{Journey, Stage, Touchpoint};
use fields::{add_to_stage, add_to_touchpoint};
use front::{front, open_comment, open_fence};
pub(in crate::import) use inline::without_number;
use keys::{Key, keyed};
use lines::{Line, Role, lines};
use std::sync::Arc;

/// The journey that an outline tells of.
///
/// # Errors
/// When there is nothing in it, or too much.
pub(in crate::import) fn build(text: &str, maker: &mut Maker<'_>) -> Result<Journey, ConvertError> {
    let lines = lines(text);
    let count = |role: Role| lines.iter().filter(|line| line.role == role).count();
    check_size(count(Role::Stage), count(Role::Touchpoint))?;
    if count(Role::Stage) + count(Role::Touchpoint) == 0 {
        return Err(ConvertError::Nothing);
    }
    let mut making = Making { journey: Journey::default(), stage: None, touchpoint: None };
    for line in &lines {
        making.take(line, maker)?;
    }
    making.close_stage();
    tell_open(text, maker);
    if making.journey.title.is_empty() {
        let titled = front(text).and_then(|front| super::mermaid::title_in(front.text));
        making.journey.title = titled.unwrap_or_default();
    }
    Ok(making.journey)
}

/// Notes what is opened and never closed.
fn tell_open(text: &str, maker: &mut Maker<'_>) {
    let words = maker.words;
    if let Some(front) = front(text).filter(|front| !front.is_closed) {
        let said = [("to", (front.lines as u64).into())];
        maker.note(1, words.with("convert-open-front", &said));
    }
    if let Some(line) = open_comment(text) {
        maker.note(line, words.text("convert-open-comment"));
    }
    if let Some(line) = open_fence(text) {
        maker.note(line, words.text("convert-open-fence"));
    }
}

struct Making {
    journey: Journey,
    stage: Option<Stage>,
    touchpoint: Option<Touchpoint>,
}

impl Making {
    fn take(&mut self, line: &Line<'_>, maker: &mut Maker<'_>) -> Result<(), ConvertError> {
        let said = inline::words(line.text, line.role == Role::Detail);
        let text = if line.numbered { without_number(&said).to_owned() } else { said };
        let text = match line.role {
            Role::Detail => text,
            Role::Title | Role::Stage | Role::Touchpoint => {
                text.trim_end_matches(':').trim_end().to_owned()
            }
        };
        match line.role {
            Role::Title => self.journey.title = text,
            Role::Stage => {
                self.close_stage();
                self.stage = Some(maker.stage(&text));
            }
            Role::Touchpoint if self.is_about_stage(&text) => self.detail(line, &text, maker)?,
            Role::Touchpoint => {
                if self.stage.is_none() {
                    let note = maker.words.text("convert-no-stage");
                    maker.note(line.number, note);
                    self.stage = Some(maker.stage(""));
                }
                self.close_touchpoint();
                self.touchpoint = Some(maker.touchpoint(&text));
            }
            Role::Detail => self.detail(line, &text, maker)?,
        }
        Ok(())
    }

    /// A goal in the list of a stage's touchpoints belongs to the stage.
    fn is_about_stage(&self, text: &str) -> bool {
        let about = |key| matches!(key, Key::CustomerGoal | Key::CompanyGoal | Key::CompanyMeans);
        self.stage.is_some() && keyed(text).is_some_and(|(key, _)| about(key))
    }

    fn detail(
        &mut self,
        line: &Line<'_>,
        text: &str,
        maker: &mut Maker<'_>,
    ) -> Result<(), ConvertError> {
        let about_stage = self.is_about_stage(text);
        match (&mut self.stage, &mut self.touchpoint) {
            (Some(stage), _) if about_stage => {
                add_to_stage(stage, text);
            }
            (_, Some(touchpoint)) => {
                add_to_touchpoint(&mut self.journey, touchpoint, line.number, text, maker)?;
            }
            (Some(stage), None) => {
                if !add_to_stage(stage, text) {
                    let shown: String = text.chars().take(60).collect();
                    let words = maker.words;
                    let note = words.with("convert-left-out", &[("text", (&shown).into())]);
                    maker.note(line.number, note);
                }
            }
            (None, None) => paragraph(&mut self.journey.description, text),
        }
        Ok(())
    }

    fn close_touchpoint(&mut self) {
        if let (Some(stage), Some(touchpoint)) = (&mut self.stage, self.touchpoint.take()) {
            stage.touchpoints.push(Arc::new(touchpoint));
        }
    }

    fn close_stage(&mut self) {
        self.close_touchpoint();
        self.journey.stages.extend(self.stage.take().map(Arc::new));
    }
}

/// Adds a line to a text.
fn paragraph(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
