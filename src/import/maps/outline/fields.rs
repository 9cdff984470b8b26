//! What a line says about a stage or touchpoint.

use super::super::convert::ConvertError;
use super::super::maker::Maker;
use super::keys::{Key, keyed, yes};
use super::paragraph;
use crate::import::headings::kinds::channel;
use crate::journey::{Importance, Journey, Stage, Touchpoint};

/// Fills a field of a stage; whether there is one for the line.
pub(super) fn add_to_stage(stage: &mut Stage, text: &str) -> bool {
    let Some((key, value)) = keyed(text) else { return false };
    let field = match key {
        Key::CustomerGoal => &mut stage.customer_goal,
        Key::CompanyGoal => &mut stage.company_goal,
        Key::CompanyMeans => &mut stage.company_means,
        _ => return false,
    };
    paragraph(field, value);
    true
}

/// Fills a field of a touchpoint; what is no field is its description.
///
/// # Errors
/// When there are more people in it than in any map.
pub(super) fn add_to_touchpoint(
    journey: &mut Journey,
    touchpoint: &mut Touchpoint,
    line: usize,
    text: &str,
    maker: &mut Maker<'_>,
) -> Result<(), ConvertError> {
    let Some((key, value)) = keyed(text) else {
        paragraph(&mut touchpoint.description, text);
        return Ok(());
    };
    let said = value.to_owned();
    let taken = match key {
        Key::Channel => {
            touchpoint.channel = channel(value);
            true
        }
        Key::Importance => {
            let number =
                value.parse().ok().and_then(|number: i64| Importance::try_from(number).ok());
            touchpoint.importance = number.or(touchpoint.importance);
            number.is_some()
        }
        Key::MomentOfTruth => {
            let flag = yes(value);
            touchpoint.moment_of_truth = flag.unwrap_or(touchpoint.moment_of_truth);
            flag.is_some()
        }
        Key::Score => {
            let place = value.parse().ok().filter(|n: &usize| (1..=5).contains(n));
            let mut votes = [0; 5];
            if let Some(count) = place.and_then(|place| votes.get_mut(place - 1)) {
                *count = 1;
                let round = maker.round(journey);
                maker.vote(touchpoint, &round, votes);
            }
            place.is_some()
        }
        Key::Personas => {
            let names = value.split(',').map(str::trim).filter(|name| !name.is_empty());
            for name in names {
                let id = maker.person(journey, name)?;
                if !touchpoint.personas.contains(&id) {
                    touchpoint.personas.push(id);
                }
            }
            true
        }
        Key::Pain => {
            touchpoint.pains.push(said);
            true
        }
        Key::Opportunity => {
            touchpoint.opportunities.push(said);
            true
        }
        Key::Quote => {
            touchpoint.quotes.push(said);
            true
        }
        Key::Description => add(&mut touchpoint.description, value),
        Key::Does => add(&mut touchpoint.customer_does, value),
        Key::Expects => add(&mut touchpoint.customer_expects, value),
        Key::Function => add(&mut touchpoint.layers.function, value),
        Key::Emotion => add(&mut touchpoint.layers.emotion, value),
        Key::Meaning => add(&mut touchpoint.layers.meaning, value),
        Key::Owner => add(&mut touchpoint.owner, value),
        Key::Backstage => add(&mut touchpoint.backstage, value),
        // These belong to stages and never come here.
        Key::CustomerGoal | Key::CompanyGoal | Key::CompanyMeans => false,
    };
    if !taken {
        paragraph(&mut touchpoint.description, text);
        let shown: String = text.chars().take(60).collect();
        let note = maker.words.with("convert-odd-value", &[("text", (&shown).into())]);
        maker.note(line, note);
    }
    Ok(())
}

fn add(field: &mut String, value: &str) -> bool {
    paragraph(field, value);
    true
}
