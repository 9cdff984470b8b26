//! From a diagram to a journey.

use super::super::convert::{ConvertError, check_size};
use super::super::maker::Maker;
use super::{Read, Task, plain};
use crate::journey::{Journey, Stage, Touchpoint};
use std::sync::Arc;

/// The journey that a diagram tells of.
///
/// Adjacent sections of one name are one stage, as Mermaid draws them. A section without tasks, which it
/// does not draw, becomes a stage without touchpoints: whoever wrote it down meant it. A whole score from
/// 1 to 5 is one assumed answer.
pub(in crate::import) fn build(
    read: &Read,
    maker: &mut Maker<'_>,
) -> Result<Journey, ConvertError> {
    let diagram = &read.diagram;
    check_size(diagram.sections.len(), diagram.tasks.len())?;
    let titles = [&diagram.title, &diagram.acc_title].map(|text| plain(text));
    let mut making = Making {
        journey: Journey {
            title: titles.into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
            description: super::entity::shown(&diagram.acc_description),
            ..Journey::default()
        },
        maker,
    };
    let mut stages: Vec<Stage> = Vec::new();
    let mut tasks = diagram.tasks.iter().zip(&read.task_lines).peekable();
    let mut named: Option<String> = None;
    for at in std::iter::once(None).chain((0..diagram.sections.len()).map(Some)) {
        let mut touchpoints = Vec::new();
        while let Some((task, line)) = tasks.next_if(|(task, _)| task.section == at) {
            touchpoints.push(Arc::new(making.touchpoint(task, *line)?));
        }
        let Some(section) = at else {
            if let Some(line) = read.task_lines.first().filter(|_| !touchpoints.is_empty()) {
                let text = making.maker.words.text("convert-no-section");
                making.maker.note(*line, text);
                stages.push(Stage { touchpoints, ..making.maker.stage("") });
            }
            continue;
        };
        let name = diagram.sections.get(section).map(|one| plain(&one.name)).unwrap_or_default();
        if touchpoints.is_empty() {
            let line = read.section_lines.get(section).copied().unwrap_or(1);
            let text = making
                .maker
                .words
                .with("convert-empty-section", &[("section", name.as_str().into())]);
            making.maker.note(line, text);
        }
        match stages.last_mut().filter(|_| named.as_ref() == Some(&name)) {
            Some(stage) => stage.touchpoints.extend(touchpoints),
            None => stages.push(Stage { touchpoints, ..making.maker.stage(&name) }),
        }
        named = Some(name);
    }
    let mut journey = making.journey;
    journey.stages = stages.into_iter().map(Arc::new).collect();
    Ok(journey)
}

struct Making<'a, 'b> {
    journey: Journey,
    maker: &'a mut Maker<'b>,
}

impl Making<'_, '_> {
    fn touchpoint(&mut self, task: &Task, line: usize) -> Result<Touchpoint, ConvertError> {
        let mut made = self.maker.touchpoint(&plain(&task.name));
        for person in &task.people {
            let name = plain(person);
            if name.is_empty() {
                continue;
            }
            let id = self.maker.person(&mut self.journey, &name)?;
            if !made.personas.contains(&id) {
                made.personas.push(id);
            }
        }
        if let Some(place) = whole(task.score) {
            let mut votes = [0; 5];
            if let Some(count) = votes.get_mut(place) {
                *count = 1;
            }
            let round = self.maker.round(&mut self.journey);
            self.maker.vote(&mut made, &round, votes);
        } else {
            let text = self.about_score(&plain(&task.written), &made.name);
            self.maker.note(line, text);
        }
        Ok(made)
    }

    /// What is wrong with a score.
    fn about_score(&self, written: &str, touchpoint: &str) -> String {
        let (words, written) = (self.maker.words, written.chars().take(40).collect::<String>());
        if written.is_empty() {
            return words.with("convert-no-score", &[("touchpoint", touchpoint.into())]);
        }
        words.with(
            "convert-odd-score",
            &[("touchpoint", touchpoint.into()), ("score", (&written).into())],
        )
    }
}

/// The place of a whole score from 1 to 5 among the votes.
fn whole(score: f64) -> Option<usize> {
    let fits = score.fract() == 0.0 && (1.0..=5.0).contains(&score);
    fits.then(|| score as usize - 1)
}
