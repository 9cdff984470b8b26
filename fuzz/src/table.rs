//! Survey data of any kind: looked at as the window does, then imported as it suggests.

use crate::import::{
    ColumnMap, Guess, Holds, Plan, Preview, Reading, RoundRule, preview, run, unwatched,
};
use crate::journey::{Better, Journey, Metric, Scale, Stage, StageId, StageKind};
use std::sync::Arc;

/// The bytes as a table: refused with a sentence, or imported into a journey that holds.
///
/// # Panics
/// Where something is wrong with that: a find.
pub fn table(bytes: &[u8]) {
    let seen = match preview(bytes, "fuzz", &Reading::default()) {
        Ok(seen) => seen,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let stage = Stage::new(StageId::from_bits(0), StageKind::Use, "Use");
    let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
    match run(bytes, "fuzz", &plan(&seen), &journey, &mut chance, &mut unwatched) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(imported) => crate::must_hold(&imported.journey),
    }
}

fn plan(seen: &Preview) -> Plan {
    let mut plan = Plan::default();
    for (at, column) in seen.columns.iter().enumerate().take(20) {
        let touchpoint = format!("Column {at}");
        let map = match &column.guess {
            Guess::Score(suggestion) => {
                let (min, max) = suggestion.scales.first().copied().unwrap_or((1, 5));
                let Ok(scale) = Scale::new(min, max, Better::Higher) else { continue };
                let labels = suggestion.labels.iter().cloned().zip((min..=max).map(Some));
                let metric = suggestion.metric.unwrap_or(Metric::Csat);
                suggestion.confirmed(&touchpoint, metric, scale, labels.collect())
            }
            Guess::Comment => ColumnMap {
                column: column.name.clone(),
                touchpoint,
                stage: None,
                round: None,
                themes: Vec::new(),
                holds: Holds::Comments,
            },
            Guess::Round => {
                plan.rounds = RoundRule::Column(column.name.clone());
                continue;
            }
            Guess::Count => {
                plan.count_column = Some(column.name.clone());
                continue;
            }
            Guess::ResponseId => {
                // Ids of responses tell people apart as well as any.
                plan.id_column = Some(column.name.clone());
                continue;
            }
            _ => continue,
        };
        plan.maps.push(ColumnMap { stage: Some("use".into()), ..map });
    }
    plan
}
