//! What a merge found, in words.

use super::Say;
use crate::edit::merge::{Choice, Conflict, Field, Found, Named, Thing, Value};
use crate::i18n::Words;
use crate::journey::Tally;

/// The key of the word for one that has no name.
fn thing(of: Thing) -> &'static str {
    match of {
        Thing::Round | Thing::Value => "inspector-round",
        Thing::Persona => "merge-persona",
        Thing::Stage => "inspector-stage",
        Thing::Touchpoint => "merge-touchpoint",
        Thing::Survey => "inspector-question",
        Thing::Answers => "inspector-answers",
        Thing::Kpi => "merge-kpi",
        Thing::Comment => "merge-comment",
        Thing::Action => "inspector-unnamed-action",
        Thing::Parked => "inspector-parked",
        Thing::Lane => "merge-lane",
        Thing::Agenda => "merge-agenda",
    }
}

/// The key of its word.
fn field(of: Field) -> &'static str {
    match of {
        Field::Existence => "merge-existence",
        Field::Title => "merge-title-field",
        Field::Name => "inspector-name",
        Field::Description => "inspector-description",
        Field::Feelings => "inspector-feelings",
        Field::Distinction => "inspector-distinction",
        Field::Exceeding => "inspector-exceeding",
        Field::Target => "inspector-target",
        Field::Compared => "merge-compared",
        Field::Outcome => "drivers-outcome",
        Field::JourneySurvey => "inspector-overall",
        Field::Date => "dialog-round-day",
        Field::Segment => "inspector-persona-segment",
        Field::Goals => "inspector-persona-goals",
        Field::Needs => "inspector-persona-needs",
        Field::StageKind => "inspector-stage-kind",
        Field::CustomerGoal => "inspector-customer-goal",
        Field::CompanyGoal => "inspector-company-goal",
        Field::CompanyMeans => "inspector-company-means",
        Field::Stage => "inspector-stage",
        Field::Channel => "inspector-channel",
        Field::CustomerDoes => "inspector-customer-does",
        Field::CustomerExpects => "inspector-customer-expects",
        Field::Importance => "inspector-importance",
        Field::MomentOfTruth => "inspector-moment-of-truth",
        Field::Function => "inspector-function",
        Field::Emotion => "inspector-emotion",
        Field::Meaning => "inspector-meaning",
        Field::Management => "inspector-management",
        Field::Delivery => "inspector-delivery",
        Field::Backstage => "inspector-backstage",
        Field::Owner => "inspector-owner",
        Field::Scale => "merge-scale",
        Field::Question => "inspector-question",
        Field::AskedWho => "inspector-who",
        Field::AskedWhat => "inspector-what",
        Field::AskedChannel => "inspector-how-channel",
        Field::AskedMethod => "inspector-method",
        Field::AskedWhen => "inspector-when",
        Field::AskedWhom => "measure-whom",
        Field::OpenQuestion => "measure-open-question",
        Field::Tally => "inspector-answers",
        Field::Evidence => "inspector-evidence",
        Field::Collected => "inspector-collected",
        Field::KeptBy => "inspector-answers-owner",
        Field::AskedThen => "inspector-asked",
        Field::Unit => "inspector-kpi-unit",
        Field::Better => "inspector-kpi-better",
        Field::KpiTarget => "inspector-kpi-target",
        Field::Formula => "inspector-kpi-formula",
        Field::Inputs => "inspector-input-value",
        Field::Text => "inspector-comment-text",
        Field::Round => "inspector-round",
        Field::Score => "inspector-comment-score",
        Field::Sentiment => "inspector-comment-sentiment",
        Field::Handled => "inspector-comment-state",
        Field::HandledBy => "inspector-comment-who",
        Field::HandledOn => "inspector-comment-date",
        Field::Due => "inspector-action-due",
        Field::State => "inspector-action-state",
        Field::Effect => "inspector-action-effect",
        Field::ExpectedScore => "actions-expected-score",
        Field::Step => "inspector-action-step",
        Field::Parker => "inspector-parked-owner",
        Field::Reviewed => "inspector-parked-reviewed",
        Field::Settled => "merge-settled",
        Field::ParkedAt => "merge-parked-at",
        Field::Invited => "merge-invited",
        Field::Population => "merge-population",
        Field::Shown => "merge-shown",
        Field::Beside => "merge-beside",
        Field::Benefit => "merge-benefit",
        Field::Sacrifice => "merge-sacrifice",
        Field::Reached => "merge-reached",
        Field::GivenAt => "merge-given-at",
        Field::ScoreOf => "merge-score-of",
        Field::EndLow => "merge-end-low",
        Field::EndHigh => "merge-end-high",
        Field::Minutes => "merge-minutes",
        Field::AgendaKind => "merge-agenda-kind",
        Field::Over => "merge-over",
    }
}

/// What it is called, or what it is.
impl Say for Named {
    fn say(&self, words: &Words) -> String {
        let name = self.name.trim();
        if name.is_empty() { words.text(thing(self.thing)) } else { name.to_owned() }
    }
}

/// The name of the field.
impl Say for Field {
    fn say(&self, words: &Words) -> String {
        words.text(field(*self))
    }
}

/// The value as people read it.
impl Say for Value {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Gone => words.text("merge-gone"),
            Self::There => words.text("merge-there"),
            Self::Empty => words.text("merge-empty"),
            Self::Text(text) => text.clone(),
            Self::Word(key) => words.text(key),
            Self::Flag(true) => words.text("merge-yes"),
            Self::Flag(false) => words.text("merge-no"),
            Self::Number(number) => words.short_number(*number),
            Self::Numbers(numbers) => {
                let numbers: Vec<String> =
                    numbers.iter().map(|number| words.short_number(*number)).collect();
                numbers.join("; ")
            }
            Self::Date(date) => words.date(*date),
            Self::Moment(moment) => words.moment(*moment),
            Self::Answers(tally) => answers(tally, words),
            Self::Scale(metric, scale) => {
                let better = words.kind(scale.better());
                format!("{} {}–{}, {better}", words.kind(*metric), scale.min(), scale.max())
            }
            Self::Channel(key, name) if name.is_empty() => words.text(key),
            Self::Channel(key, name) => format!("{}: {name}", words.text(key)),
            Self::Stage(_, name) if name.trim().is_empty() => words.text(thing(Thing::Stage)),
            Self::Stage(_, name) => name.clone(),
        }
    }
}

fn answers(tally: &Tally, words: &Words) -> String {
    let detail = match tally {
        Tally::Counts(counts) => {
            let counts = counts.iter().filter(|(_, n)| **n > 0);
            let counts = counts.map(|(score, n)| format!("{score} × {}", words.count(*n)));
            counts.collect::<Vec<_>>().join(", ")
        }
        Tally::NpsTotals { detractors, passives, promoters } => [
            ("inspector-promoters", promoters),
            ("inspector-passives", passives),
            ("inspector-detractors", detractors),
        ]
        .map(|(key, n)| format!("{} {}", words.text(key), words.count(*n)))
        .join(", "),
        Tally::Summary { mean, .. } => {
            format!("{} {}", words.text("inspector-mean"), words.short_number(mean.get()))
        }
    };
    words.with("merge-answers", &[("n", tally.n().into()), ("detail", (&detail).into())])
}

/// Where it is, from the outside in.
#[must_use]
pub fn place(conflict: &Conflict, words: &Words) -> String {
    if conflict.place.is_empty() {
        return words.text("inspector-journey");
    }
    let steps: Vec<String> = conflict.place.iter().map(|step| step.say(words)).collect();
    steps.join(" › ")
}

/// The finding as one sentence; `names` are those of the sides.
#[must_use]
pub fn sentence(conflict: &Conflict, words: &Words, names: &[String]) -> String {
    let place = self::place(conflict, words);
    let field = conflict.field.say(words);
    let values = said(conflict, words, names);
    // The sentence has its own full stop.
    let values = values.trim_end_matches('.').to_owned();
    let kept = match conflict.chosen {
        Choice::Side(at) => names.get(at).cloned().unwrap_or_default(),
        Choice::Sum => String::new(),
    };
    let args = [
        ("place", (&place).into()),
        ("field", (&field).into()),
        ("values", (&values).into()),
        ("kept", (&kept).into()),
    ];
    let key = match (conflict.found, conflict.chosen) {
        (Found::Differs, _) => "merge-line-differs",
        (Found::Removed, _) => "merge-line-removed",
        (Found::AddedUp, _) | (Found::SameData, Choice::Sum) => "merge-line-added",
        (Found::SameData, Choice::Side(_)) => "merge-line-same",
    };
    words.with(key, &args)
}

/// Who says what; who does not know the thing says nothing.
fn said(conflict: &Conflict, words: &Words, names: &[String]) -> String {
    let is_said = |value: &Value| conflict.field == Field::Existence || *value != Value::Gone;
    let said = conflict.values.iter().zip(names).filter(|(value, _)| is_said(value));
    let said: Vec<String> = said
        .map(|(value, name)| {
            let value = value.say(words);
            words.with("merge-says", &[("side", name.into()), ("value", (&value).into())])
        })
        .collect();
    said.join("; ")
}
