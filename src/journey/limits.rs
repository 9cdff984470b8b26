//! How much a journey may hold: far more than anybody draws, and little enough that a file made to
//! do harm cannot stop the program.

use super::fault::{LongText, Many, Part, ThingKind};
use super::{Action, Fault, Feedback, Joint, Journey, Kpi, Picture, Stage, Survey, Touchpoint};

/// Longest name, title, unit or theme, in characters.
pub const NAME: usize = 1_000;
/// Longest description, comment or other free text, in characters.
pub const TEXT: usize = 100_000;
/// Most stages.
pub const STAGES: usize = 1_000;
/// Most touchpoints.
pub const TOUCHPOINTS: usize = 20_000;
/// Most measurement rounds.
pub const ROUNDS: usize = 1_000;
/// Most questions in all.
pub const SURVEYS: usize = 40_000;
/// Most KPIs in all.
pub const KPIS: usize = 40_000;
/// Most comments in all.
pub const COMMENTS: usize = 1_000_000;
/// Most personas.
pub const PERSONAS: usize = 1_000;
/// Most actions, and most touchpoints that they name in all.
pub const ACTIONS: usize = 20_000;
/// Most items of the parking lot.
pub const PARKED: usize = 20_000;
/// Most kinds of exports that answers were imported from.
pub const SOURCES: usize = 1_000;
/// Most lanes of one's own.
pub const LANES: usize = 100;
/// Most pictures in all.
pub const PICTURES: usize = 2_000;
/// Most ways back from one touchpoint.
pub const WAYS: usize = 100;
/// Most imports that answers to one question in one round came from.
pub const IMPORTS: usize = 10_000;
/// Most points of the agenda, votes and entries of the log of workshops.
pub const WORKSHOP: usize = 100_000;
/// Most pains, opportunities or quotes of one touchpoint, and most themes of one comment.
pub const NOTES: usize = 1_000;
/// Most places of a table with all questions and KPIs as rows and all rounds as columns.
pub const CELLS: usize = 500_000;

/// Whether a journey keeps to the limits.
pub(super) fn check(journey: &Journey) -> Result<(), Fault> {
    of_counts(journey)?;
    of_journey(journey)?;
    journey.stages.iter().try_for_each(|one| of_stage(one))?;
    journey.placed_surveys().try_for_each(|(one, at)| of_survey(one, at))?;
    journey.touchpoints().try_for_each(|(_, one)| of_touchpoint(one))
}

/// Whether there is too much of anything. One walk through the touchpoints.
pub(super) fn of_counts(journey: &Journey) -> Result<(), Fault> {
    let mut n = Counts { surveys: usize::from(journey.survey.is_some()), ..Counts::default() };
    n.comments = journey.feedback.len();
    let of_personas = journey.personas.iter().flat_map(|one| &one.pictures);
    journey.pictures.iter().chain(of_personas).for_each(|one| n.picture(one));
    for stage in &journey.stages {
        n.kpis += stage.kpis.len();
        n.comments += stage.feedback.len();
        n.touchpoints += stage.touchpoints.len();
        for one in &stage.touchpoints {
            n.surveys += one.surveys.len();
            n.kpis += one.kpis.len();
            n.comments += one.feedback.len();
            one.pictures.iter().for_each(|one| n.picture(one));
        }
    }
    let links = journey.actions.iter().map(|one| one.touchpoints.len()).sum();
    let rounds = journey.rounds.len();
    for (what, n, most) in [
        (Many::Stages, journey.stages.len(), STAGES),
        (Many::Touchpoints, n.touchpoints, TOUCHPOINTS),
        (Many::Rounds, rounds, ROUNDS),
        (Many::Surveys, n.surveys, SURVEYS),
        (Many::Kpis, n.kpis, KPIS),
        (Many::Comments, n.comments, COMMENTS),
        (Many::Personas, journey.personas.len(), PERSONAS),
        (Many::Actions, journey.actions.len(), ACTIONS),
        (Many::ActionPlaces, links, ACTIONS),
        (Many::ParkedItems, journey.parking_lot.len(), PARKED),
        (Many::Sources, journey.sources.len(), SOURCES),
        (Many::Pairs, journey.joint.len(), Joint::MOST),
        (Many::Lanes, journey.lanes.len(), LANES),
        (Many::Pictures, n.pictures, PICTURES),
        (Many::PictureBytes, n.picture_bytes, Picture::MOST_IN_ALL),
        (Many::AgendaPoints, journey.workshop.agenda.len(), WORKSHOP),
        (Many::Votes, journey.workshop.votes.len(), WORKSHOP),
        (Many::LogEntries, journey.workshop.log.len(), WORKSHOP),
        (Many::Cells, (n.surveys + n.kpis).saturating_mul(rounds), CELLS),
    ] {
        few(Part::journey(journey), what, n, most)?;
    }
    Ok(())
}

/// What is counted over all touchpoints.
#[derive(Default)]
struct Counts {
    touchpoints: usize,
    surveys: usize,
    kpis: usize,
    comments: usize,
    pictures: usize,
    picture_bytes: usize,
}

impl Counts {
    fn picture(&mut self, one: &Picture) {
        self.pictures += 1;
        self.picture_bytes += one.bytes().len();
    }
}

pub(super) fn of_journey(journey: &Journey) -> Result<(), Fault> {
    let whole = Part::journey(journey);
    name(whole, &journey.title)?;
    let target = &journey.target;
    for one in [&journey.description, &target.feelings, &target.distinction, &target.exceeding] {
        text(whole, one)?;
    }
    for round in &journey.rounds {
        name(Part::new(ThingKind::Round, &round.name), &round.name)?;
    }
    for one in &journey.personas {
        let part = Part::new(ThingKind::Persona, &one.name);
        name(part, &one.name)?;
        for one in [&one.segment, &one.goals, &one.needs] {
            text(part, one)?;
        }
    }
    journey.actions.iter().try_for_each(of_action)?;
    for one in &journey.parking_lot {
        let part = Part::new(ThingKind::ParkedItem, &one.text);
        text(part, &one.text)?;
        short(part, &one.owner)?;
    }
    for one in &journey.lanes {
        name(Part::new(ThingKind::Lane, &one.name), &one.name)?;
    }
    for one in &journey.workshop.agenda {
        name(Part::new(ThingKind::AgendaPoint, &one.title), &one.title)?;
    }
    for one in &journey.workshop.log {
        text(Part::new(ThingKind::LogEntry, &one.text), &one.text)?;
    }
    journey.feedback.iter().try_for_each(|one| of_comment(one, ""))
}

pub(super) fn of_action(one: &Action) -> Result<(), Fault> {
    let part = Part::new(ThingKind::Action, &one.title);
    name(part, &one.title)?;
    short(part, &one.owner)?;
    text(part, &one.expected_effect)
}

pub(super) fn of_stage(stage: &Stage) -> Result<(), Fault> {
    let part = Part::stage(stage);
    name(part, &stage.name)?;
    for one in [&stage.customer_goal, &stage.company_goal, &stage.company_means] {
        text(part, one)?;
    }
    stage.feedback.iter().try_for_each(|one| of_comment(one, &stage.name))?;
    stage.kpis.iter().try_for_each(|kpi| of_kpi(kpi, &stage.name))
}

pub(super) fn of_touchpoint(one: &Touchpoint) -> Result<(), Fault> {
    let part = Part::touchpoint(one);
    name(part, &one.name)?;
    let layers = &one.layers;
    short(part, &one.channel.name)?;
    short(part, &one.owner)?;
    for one in [
        &one.description,
        &one.customer_does,
        &one.customer_expects,
        &layers.function,
        &layers.emotion,
        &layers.meaning,
        &one.backstage,
        &one.value.benefit,
        &one.value.sacrifice,
    ] {
        text(part, one)?;
    }
    for (what, notes) in [
        (Many::Pains, &one.pains),
        (Many::Opportunities, &one.opportunities),
        (Many::Quotes, &one.quotes),
    ] {
        few(part, what, notes.len(), NOTES)?;
        notes.iter().try_for_each(|one| text(part, one))?;
    }
    few(part, Many::Personas, one.personas.len(), PERSONAS)?;
    few(part, Many::WaysBack, one.returns_to.len(), WAYS)?;
    for way in &one.returns_to {
        text(part, &way.note)?;
    }
    for lines in one.lines.values() {
        few(part, Many::Lines, lines.len(), NOTES)?;
        lines.iter().try_for_each(|one| text(part, one))?;
    }
    one.kpis.iter().try_for_each(|kpi| of_kpi(kpi, &one.name))?;
    one.feedback.iter().try_for_each(|comment| of_comment(comment, &one.name))
}

fn of_comment(comment: &Feedback, at: &str) -> Result<(), Fault> {
    let part = Part::comment(comment, at);
    text(part, &comment.text)?;
    short(part, &comment.handling.who)?;
    few(part, Many::Themes, comment.themes.len(), NOTES)?;
    comment.themes.iter().try_for_each(|theme| short(part, theme))
}

pub(super) fn of_survey(survey: &Survey, at: &str) -> Result<(), Fault> {
    let part = Part::survey(survey, at);
    let asking = &survey.asking;
    for one in
        [&survey.question, &asking.who, &asking.what, &asking.channel, &asking.when, &asking.open]
    {
        text(part, one)?;
    }
    for one in [&survey.ends.low, &survey.ends.high] {
        short(part, one)?;
    }
    few(part, Many::Personas, survey.personas.len(), PERSONAS)?;
    for answers in survey.answers() {
        let asked = answers.asked.as_ref().map_or("", |asked| asked.question.as_str());
        for one in [answers.source.as_str(), answers.owner.as_str(), asked] {
            text(part, one)?;
        }
        few(part, Many::Imports, answers.imports.len(), IMPORTS)?;
        for import in &answers.imports {
            text(part, &import.file)?;
        }
    }
    Ok(())
}

fn of_kpi(kpi: &Kpi, at: &str) -> Result<(), Fault> {
    let part = Part::kpi(kpi, at);
    name(part, &kpi.name)?;
    short(part, &kpi.unit)
}

fn few(part: Part<'_>, what: Many, n: usize, most: usize) -> Result<(), Fault> {
    if n <= most {
        return Ok(());
    }
    Err(Fault::TooMany { thing: part.thing(), what, n, most })
}

/// What something is called.
fn name(part: Part<'_>, name: &str) -> Result<(), Fault> {
    no_longer(part, LongText::Name, name, NAME)
}

/// Something written about it.
fn text(part: Part<'_>, text: &str) -> Result<(), Fault> {
    no_longer(part, LongText::Text, text, TEXT)
}

/// Something written about it that is no longer than a name.
fn short(part: Part<'_>, text: &str) -> Result<(), Fault> {
    no_longer(part, LongText::Text, text, NAME)
}

fn no_longer(part: Part<'_>, which: LongText, text: &str, most: usize) -> Result<(), Fault> {
    // Bytes first: characters are counted only where they could be too many.
    if text.len() <= most || text.chars().nth(most).is_none() {
        return Ok(());
    }
    Err(Fault::TooLong { thing: part.thing(), text: which, most })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Round, RoundId};

    #[test]
    fn a_limit_names_the_place_and_the_number() {
        let journey = Journey { title: "ä".repeat(NAME), ..Journey::default() };
        assert_eq!(journey.validate(), Ok(()));
        let journey = Journey { title: "ä".repeat(NAME + 1), ..Journey::default() };
        let said = journey.validate().expect_err("a title too long");
        assert!(
            matches!(&said, Fault::TooLong { text: LongText::Name, most: NAME, thing }
                if thing.kind == ThingKind::Journey && thing.name.ends_with('…')),
            "{said:?}"
        );

        let round = |at: u64| Round::new(RoundId::from_bits(at), &format!("Week {at}"), None);
        let rounds = (0..=ROUNDS as u64).map(round).collect();
        let said = Journey { rounds, ..Journey::default() }.validate().expect_err("too many");
        assert!(
            matches!(&said, Fault::TooMany { what: Many::Rounds, n: 1001, most: ROUNDS, .. }),
            "{said:?}"
        );
    }
}
