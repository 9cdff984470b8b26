//! How much a journey may hold: far more than anybody draws, and little enough that a file made to
//! do harm cannot stop the program.

use super::{Fault, Feedback, Joint, Journey, Kpi, Picture, Stage, Survey, Touchpoint};

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
/// Most business figures in all.
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
/// Most places of a table with all questions and figures as rows and all rounds as columns.
pub const CELLS: usize = 500_000;

/// Whether a journey keeps to the limits.
pub(super) fn check(journey: &Journey) -> Result<(), Fault> {
    let touchpoints = || journey.touchpoints().map(|(_, one)| one);
    let surveys = journey.surveys().count();
    let kpis = journey.kpis().count();
    let links = journey.actions.iter().map(|one| one.touchpoints.len()).sum();
    let rounds = journey.rounds.len();
    for (what, n, most) in [
        ("stages", journey.stages.len(), STAGES),
        ("touchpoints", touchpoints().count(), TOUCHPOINTS),
        ("measurement rounds", rounds, ROUNDS),
        ("questions", surveys, SURVEYS),
        ("KPIs", kpis, KPIS),
        ("comments", journey.comments().count(), COMMENTS),
        ("personas", journey.personas.len(), PERSONAS),
        ("actions", journey.actions.len(), ACTIONS),
        ("touchpoints named by actions", links, ACTIONS),
        ("items in the parking lot", journey.parking_lot.len(), PARKED),
        ("sources", journey.sources.len(), SOURCES),
        ("pairs of questions", journey.joint.len(), Joint::MOST),
        ("lanes", journey.lanes.len(), LANES),
        ("pictures", journey.all_pictures().count(), PICTURES),
        (
            "bytes of pictures",
            journey.all_pictures().map(|one| one.bytes().len()).sum(),
            Picture::MOST_IN_ALL,
        ),
        ("points of the agenda", journey.workshop.agenda.len(), WORKSHOP),
        ("votes", journey.workshop.votes.len(), WORKSHOP),
        ("entries of the workshop's log", journey.workshop.log.len(), WORKSHOP),
        ("questions and KPIs times rounds", (surveys + kpis).saturating_mul(rounds), CELLS),
    ] {
        few("the journey", "", what, n, most)?;
    }
    of_journey(journey)?;
    journey.stages.iter().try_for_each(|one| of_stage(one))?;
    journey.surveys().try_for_each(|one| of_survey(one))?;
    touchpoints().try_for_each(|one| of_touchpoint(one))
}

fn of_journey(journey: &Journey) -> Result<(), Fault> {
    short("the title of the journey", "", &journey.title, NAME)?;
    let target = &journey.target;
    for text in [&journey.description, &target.feelings, &target.distinction, &target.exceeding] {
        short("a text of the journey", "", text, TEXT)?;
    }
    for round in &journey.rounds {
        short("the name of the round", round.id.as_str(), &round.name, NAME)?;
    }
    for one in &journey.personas {
        short("the name of the persona", one.id.as_str(), &one.name, NAME)?;
        for text in [&one.segment, &one.goals, &one.needs] {
            short("a text of the persona", one.id.as_str(), text, TEXT)?;
        }
    }
    for one in &journey.actions {
        let id = one.id.as_str();
        short("the title of the action", id, &one.title, NAME)?;
        short("the owner of the action", id, &one.owner, NAME)?;
        short("a text of the action", id, &one.expected_effect, TEXT)?;
    }
    for one in &journey.parking_lot {
        short("an item of the parking lot", "", &one.text, TEXT)?;
        short("an owner in the parking lot", "", &one.owner, NAME)?;
    }
    for one in &journey.lanes {
        short("the name of the lane", one.id.as_str(), &one.name, NAME)?;
    }
    for one in &journey.workshop.agenda {
        short("a point of the agenda", "", &one.title, NAME)?;
    }
    for one in &journey.workshop.log {
        short("an entry of the workshop's log", "", &one.text, TEXT)?;
    }
    journey.feedback.iter().try_for_each(|one| of_comment(one))?;
    Ok(())
}

fn of_stage(stage: &Stage) -> Result<(), Fault> {
    let id = stage.id.as_str();
    short("the name of the stage", id, &stage.name, NAME)?;
    for text in [&stage.customer_goal, &stage.company_goal, &stage.company_means] {
        short("a text of the stage", id, text, TEXT)?;
    }
    stage.feedback.iter().try_for_each(|one| of_comment(one))?;
    stage.kpis.iter().try_for_each(of_kpi)
}

fn of_touchpoint(one: &Touchpoint) -> Result<(), Fault> {
    let id = one.id.as_str();
    short("the name of the touchpoint", id, &one.name, NAME)?;
    let layers = &one.layers;
    short("the channel of the touchpoint", id, &one.channel.name, NAME)?;
    short("the owner of the touchpoint", id, &one.owner, NAME)?;
    for text in [
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
        short("a text of the touchpoint", id, text, TEXT)?;
    }
    for (what, notes) in
        [("pains", &one.pains), ("opportunities", &one.opportunities), ("quotes", &one.quotes)]
    {
        few("the touchpoint", id, what, notes.len(), NOTES)?;
        notes.iter().try_for_each(|text| short("a note of the touchpoint", id, text, TEXT))?;
    }
    few("the touchpoint", id, "personas", one.personas.len(), PERSONAS)?;
    few("the touchpoint", id, "ways back", one.returns_to.len(), WAYS)?;
    for way in &one.returns_to {
        short("a way back from the touchpoint", id, &way.note, TEXT)?;
    }
    for lines in one.lines.values() {
        few("the touchpoint", id, "lines of a lane", lines.len(), NOTES)?;
        lines.iter().try_for_each(|text| short("a line of the touchpoint", id, text, TEXT))?;
    }
    one.kpis.iter().try_for_each(of_kpi)?;
    one.feedback.iter().try_for_each(|comment| of_comment(comment))
}

fn of_comment(comment: &Feedback) -> Result<(), Fault> {
    let id = comment.id.as_str();
    short("the text of the comment", id, &comment.text, TEXT)?;
    short("the handling of the comment", id, &comment.handling.who, NAME)?;
    few("the comment", id, "themes", comment.themes.len(), NOTES)?;
    comment.themes.iter().try_for_each(|theme| short("a theme of the comment", id, theme, NAME))
}

fn of_survey(survey: &Survey) -> Result<(), Fault> {
    let id = survey.id.as_str();
    let asking = &survey.asking;
    for text in [&survey.question, &asking.who, &asking.what, &asking.channel, &asking.when] {
        short("a text of the question", id, text, TEXT)?;
    }
    for text in [&survey.ends.low, &survey.ends.high] {
        short("the end of the scale of", id, text, NAME)?;
    }
    few("the question", id, "personas", survey.personas.len(), PERSONAS)?;
    for answers in survey.answers() {
        let asked = answers.asked.as_ref().map_or("", |asked| asked.question.as_str());
        for text in [answers.source.as_str(), answers.owner.as_str(), asked] {
            short("a text of the answers to", id, text, TEXT)?;
        }
        few("the question", id, "imports", answers.imports.len(), IMPORTS)?;
        for import in &answers.imports {
            short("the file of the answers to", id, &import.file, TEXT)?;
        }
    }
    Ok(())
}

fn of_kpi(kpi: &Kpi) -> Result<(), Fault> {
    let id = kpi.id.as_str();
    short("the name of the KPI", id, &kpi.name, NAME)?;
    short("the unit of the KPI", id, &kpi.unit, NAME)
}

fn few(place: &str, id: &str, what: &'static str, n: usize, most: usize) -> Result<(), Fault> {
    if n <= most {
        return Ok(());
    }
    Err(Fault::TooMany { place: named(place, id), what, n, most })
}

fn short(place: &str, id: &str, text: &str, most: usize) -> Result<(), Fault> {
    // Bytes first: characters are counted only where they could be too many.
    if text.len() <= most || text.chars().nth(most).is_none() {
        return Ok(());
    }
    Err(Fault::TooLong { place: named(place, id), most })
}

fn named(place: &str, id: &str) -> String {
    if id.is_empty() { place.into() } else { format!("{place} “{id}”") }
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
        let said = journey.validate().expect_err("a title too long").to_string();
        assert_eq!(said, "the title of the journey is longer than 1000 characters; shorten it");

        let round = |at: u64| Round::new(RoundId::from_bits(at), &format!("Week {at}"), None);
        let rounds = (0..=ROUNDS as u64).map(round).collect();
        let said = Journey { rounds, ..Journey::default() }.validate().expect_err("too many");
        assert_eq!(
            said.to_string(),
            "the journey has 1001 measurement rounds, and Polku takes at most 1000; make it smaller"
        );
    }
}
