//! Who is asked what, how and when, whether the answers are enough, and what nobody asks.

use super::plan::{population, spread};
use super::report::{Report, ScoreReport, SurveyReport, TouchpointReport, TrendPoint};
use super::verdict::Gap;
use crate::journey::{
    Asking, Date, Evidence, Journey, Metric, Persona, Scale, StageId, StageKind, Survey, SurveyId,
    Touchpoint, TouchpointId, Whom,
};
use crate::stats;
use std::collections::HashMap;

/// What a question is put about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskedAbout {
    /// The journey as a whole.
    Whole,
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

/// Whether a question has the answers that a change needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// It has.
    Yes,
    /// So many more are needed.
    Missing(u64),
    /// There are fewer than 10 customers: no verdict is possible.
    Never,
}

/// How many answers a question needs in each round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Need {
    /// Answers in each of the two rounds; None with fewer than 10 customers.
    pub needed: Option<u64>,
    /// Answers of people in the round looked at.
    pub has: u64,
    /// No spread of its own is known yet: [`stats::GUESSED_SPREAD`] was taken.
    pub spread_is_guess: bool,
}

impl Need {
    /// What is missing.
    #[must_use]
    pub fn enough(&self) -> Enough {
        match self.needed {
            None => Enough::Never,
            Some(needed) if self.has >= needed => Enough::Yes,
            Some(needed) => Enough::Missing(needed - self.has),
        }
    }
}

/// The newest answers to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Newest {
    /// Index of their round in the report.
    pub round: usize,
    /// It is the round looked at.
    pub is_current: bool,
    /// How many answered.
    pub n: u64,
    /// How many were asked, where that was typed.
    pub invited: Option<u64>,
    /// People who answered of those asked, 0–1.
    pub response_rate: Option<f64>,
    /// How we know.
    pub evidence: Evidence,
    /// Days from the answers to today; None without a day.
    pub age: Option<i32>,
    /// On the 0–100 axis.
    pub score: Option<f64>,
}

/// A question, or a touchpoint that nobody asks about.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRow {
    /// What it is about.
    pub about: AskedAbout,
    /// Index of its stage.
    pub stage: Option<usize>,
    /// Name of the touchpoint; empty for the whole journey.
    pub name: String,
    /// The question; None where nobody asks.
    pub survey: Option<SurveyId>,
    /// It stands on the curve.
    pub is_headline: bool,
    /// What is asked and on which scale.
    pub kind: Option<(Metric, Scale)>,
    /// The words put to the customer.
    pub question: String,
    /// Who, what, how, when.
    pub asking: Asking,
    /// Names of the personas it is limited to.
    pub personas: Vec<String>,
    /// The newest answers.
    pub newest: Option<Newest>,
    /// What a change needs.
    pub need: Need,
    /// The score of each round that was asked alike.
    pub course: Vec<TrendPoint>,
    /// A drop that leads over this touchpoint without showing where: from and to.
    pub hides: Option<(String, String)>,
    /// What customers expect here.
    pub expects: String,
    /// The score aimed at.
    pub target: Option<f64>,
    /// What customers talk about most in the round looked at, most frequent first.
    pub themes: Vec<(String, usize)>,
}

/// A stage, as a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureStage {
    /// Its id.
    pub id: StageId,
    /// Which part of the way.
    pub kind: StageKind,
    /// Its name.
    pub name: String,
}

/// What nobody asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NobodyAsks {
    /// Nobody asks customers who left.
    pub left: bool,
    /// Nobody asks people who never became customers.
    pub never_came: bool,
    /// Touchpoints without a question.
    pub touchpoints: Vec<String>,
    /// Stages in which no touchpoint has one.
    pub stages: Vec<String>,
    /// Personas whom no question is put to, where questions are limited to some.
    pub personas: Vec<String>,
}

/// Everything the measuring view shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measuring {
    /// The whole journey first, then question by question in the customer's order.
    pub rows: Vec<MeasureRow>,
    /// The stages.
    pub stages: Vec<MeasureStage>,
    /// Points of the change to be found.
    pub change: f64,
    /// Touchpoints with a question, which are corrected together.
    pub comparisons: usize,
    /// All touchpoints.
    pub touchpoints: usize,
    /// Touchpoints with answers in the round looked at.
    pub measured: usize,
    /// Touchpoints whose headline has answers enough.
    pub enough: usize,
    /// What nobody asks.
    pub nobody: NobodyAsks,
    /// A spread was guessed somewhere.
    pub has_guess: bool,
}

struct Maker<'a> {
    journey: &'a Journey,
    report: &'a Report,
    today: Date,
    change: f64,
    comparisons: usize,
    /// By name of what nobody has measured: the steepest drop of the round looked at that leads over it.
    hidden: HashMap<&'a str, &'a Gap>,
}

/// The plan of measuring. `change` is what a round is to find, in points, 5–30.
#[must_use]
pub fn measuring(journey: &Journey, report: &Report, change: f64, today: Date) -> Measuring {
    let comparisons = journey.touchpoints().filter(|(_, one)| !one.surveys.is_empty()).count();
    let drops = report.current.map(|at| report.drops(at)).unwrap_or_default();
    let mut hidden = HashMap::new();
    for drop in &drops {
        for name in &drop.bridged {
            hidden.entry(name.as_str()).or_insert(*drop);
        }
    }
    let maker = Maker { journey, report, today, change, comparisons, hidden };
    let mut rows = vec![maker.whole()];
    let reports = report.touchpoints().map(|(_, one)| one);
    let mut reports = reports.peekable();
    for (at, stage) in journey.stages.iter().enumerate() {
        for touchpoint in &stage.touchpoints {
            // The report may be of a moment ago.
            let found = reports.next_if(|one| one.id == touchpoint.id);
            let found = found.or_else(|| {
                report.touchpoints().map(|(_, it)| it).find(|it| it.id == touchpoint.id)
            });
            maker.touchpoint(at, touchpoint, found, &mut rows);
        }
    }
    let headlines = || rows.iter().filter(|row| row.stage.is_some() && row.is_headline);
    let is_now = |row: &&MeasureRow| row.newest.as_ref().is_some_and(|one| one.is_current);
    Measuring {
        change,
        comparisons,
        touchpoints: journey.touchpoints().count(),
        measured: headlines().filter(is_now).count(),
        enough: headlines().filter(|row| row.need.enough() == Enough::Yes).count(),
        nobody: nobody(journey),
        has_guess: rows.iter().any(|row| row.need.spread_is_guess),
        stages: journey
            .stages
            .iter()
            .map(|one| MeasureStage { id: one.id.clone(), kind: one.kind, name: one.name.clone() })
            .collect(),
        rows,
    }
}

impl Maker<'_> {
    fn whole(&self) -> MeasureRow {
        let survey = self.journey.survey.as_deref();
        let mut row = self.row(AskedAbout::Whole, survey, self.report.overall.as_ref(), 1);
        row.is_headline = true;
        row.target = self.report.target;
        row
    }

    fn touchpoint(
        &self,
        stage: usize,
        touchpoint: &Touchpoint,
        report: Option<&TouchpointReport>,
        rows: &mut Vec<MeasureRow>,
    ) {
        let about = || AskedAbout::Touchpoint(touchpoint.id.clone());
        let mut add = |survey: Option<&Survey>, at: usize| {
            let found =
                survey.and_then(|survey| report?.surveys.iter().find(|one| one.id == survey.id));
            let mut row = self.row(about(), survey, found, self.comparisons.max(1));
            row.stage = Some(stage);
            row.name.clone_from(&touchpoint.name);
            row.is_headline = at == 0;
            row.expects.clone_from(&touchpoint.customer_expects);
            row.target = report.and_then(|one| one.target);
            row.themes = themes(report, self.report.current);
            if survey.is_none() {
                row.hides = self.hidden_drop(&touchpoint.name);
            }
            rows.push(row);
        };
        if touchpoint.surveys.is_empty() {
            add(None, 0);
        }
        for (at, survey) in touchpoint.surveys.iter().enumerate() {
            add(Some(survey), at);
        }
    }

    fn row(
        &self,
        about: AskedAbout,
        survey: Option<&Survey>,
        report: Option<&SurveyReport>,
        comparisons: usize,
    ) -> MeasureRow {
        let name = |persona: &Persona| persona.name.clone();
        let limited = survey.map(|one| one.personas.as_slice()).unwrap_or_default();
        let personas = self.journey.personas.iter().filter(|one| limited.contains(&one.id));
        MeasureRow {
            about,
            stage: None,
            name: String::new(),
            survey: survey.map(|one| one.id.clone()),
            is_headline: false,
            kind: survey.map(|one| (one.metric, one.scale())),
            question: survey.map(|one| one.question.clone()).unwrap_or_default(),
            asking: survey.map(|one| one.asking.clone()).unwrap_or_default(),
            personas: personas.map(name).collect(),
            newest: report.and_then(|one| self.newest(one)),
            need: self.need(survey, comparisons),
            course: report.map(SurveyReport::trend).unwrap_or_default(),
            hides: None,
            expects: String::new(),
            target: None,
            themes: Vec::new(),
        }
    }

    /// The answers of the round looked at, else of the latest round that has any.
    fn newest(&self, survey: &SurveyReport) -> Option<Newest> {
        let of = |at: usize| Some((at, survey.rounds.get(at)?.as_ref()?));
        let current = self.report.current;
        let (round, score): (usize, &ScoreReport) =
            current.and_then(of).or_else(|| (0..survey.rounds.len()).rev().find_map(of))?;
        let day = score.date.or(self.report.rounds.get(round).and_then(|one| one.date));
        Some(Newest {
            round,
            is_current: current == Some(round),
            n: score.n,
            invited: score.invited,
            response_rate: score.response_rate,
            evidence: score.evidence,
            age: day.map(|day| (self.today - day).get_days()),
            score: score.value(),
        })
    }

    fn need(&self, survey: Option<&Survey>, comparisons: usize) -> Need {
        let own = survey.and_then(|survey| spread(self.journey, survey));
        let current = self.journey.current_round();
        let answers = current.zip(survey).and_then(|(round, survey)| survey.answers_of(&round.id));
        let population = population(self.journey, survey);
        let spread = own.unwrap_or(stats::GUESSED_SPREAD);
        let needed = stats::answers_needed(self.change, spread, comparisons);
        Need {
            needed: needed.and_then(|needed| stats::planned(needed, population)),
            has: answers.map_or(0, crate::journey::Answers::people),
            spread_is_guess: own.is_none(),
        }
    }

    /// A drop of the round looked at that leads over a touchpoint.
    fn hidden_drop(&self, name: &str) -> Option<(String, String)> {
        let over = self.hidden.get(name)?;
        Some((over.from_name.clone(), over.to_name.clone()))
    }
}

fn themes(report: Option<&TouchpointReport>, current: Option<usize>) -> Vec<(String, usize)> {
    let comments = report.zip(current).and_then(|(report, at)| report.comments.get(at));
    let mut themes: Vec<(String, usize)> =
        comments.into_iter().flat_map(|one| one.themes.clone()).collect();
    themes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    themes.truncate(3);
    themes
}

fn nobody(journey: &Journey) -> NobodyAsks {
    let asks = |whom: Whom| journey.surveys().any(|survey| survey.asking.whom == whom);
    let unasked = |one: &Touchpoint| one.surveys.is_empty();
    let is_empty = |stage: &crate::journey::Stage| stage.touchpoints.iter().all(|one| unasked(one));
    // Where no question is limited, everybody is asked.
    let to_all = journey.surveys().any(|survey| survey.personas.is_empty());
    let asked =
        |persona: &Persona| journey.surveys().any(|survey| survey.personas.contains(&persona.id));
    let personas = journey.personas.iter().filter(|one| !to_all && !asked(one));
    let touchpoints = journey.touchpoints().filter(|(_, one)| unasked(one));
    NobodyAsks {
        left: !asks(Whom::Left),
        never_came: !asks(Whom::NeverCame),
        touchpoints: touchpoints.map(|(_, one)| one.name.clone()).collect(),
        stages: journey
            .stages
            .iter()
            .filter(|one| is_empty(one))
            .map(|one| one.name.clone())
            .collect(),
        personas: personas.map(|one| one.name.clone()).collect(),
    }
}
