//! Findings in words.

use super::conflict::{Choice, Conflict, Field, Found, Named, Thing, Value};
use crate::i18n::Words;
use crate::journey::Tally;

impl Thing {
    /// The key of the word for one that has no name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Round | Self::Value => "inspector-round",
            Self::Persona => "merge-persona",
            Self::Stage => "inspector-stage",
            Self::Touchpoint => "merge-touchpoint",
            Self::Survey => "inspector-question",
            Self::Answers => "inspector-answers",
            Self::Kpi => "merge-kpi",
            Self::Comment => "merge-comment",
            Self::Action => "inspector-unnamed-action",
            Self::Parked => "inspector-parked",
            Self::Lane => "merge-lane",
            Self::Agenda => "merge-agenda",
        }
    }
}

impl Field {
    /// The key of its word.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Existence => "merge-existence",
            Self::Title => "merge-title-field",
            Self::Name => "inspector-name",
            Self::Description => "inspector-description",
            Self::Feelings => "inspector-feelings",
            Self::Distinction => "inspector-distinction",
            Self::Exceeding => "inspector-exceeding",
            Self::Target => "inspector-target",
            Self::Compared => "merge-compared",
            Self::JourneySurvey => "inspector-overall",
            Self::Date => "dialog-round-day",
            Self::Segment => "inspector-persona-segment",
            Self::Goals => "inspector-persona-goals",
            Self::Needs => "inspector-persona-needs",
            Self::StageKind => "inspector-stage-kind",
            Self::CustomerGoal => "inspector-customer-goal",
            Self::CompanyGoal => "inspector-company-goal",
            Self::CompanyMeans => "inspector-company-means",
            Self::Stage => "inspector-stage",
            Self::Channel => "inspector-channel",
            Self::CustomerDoes => "inspector-customer-does",
            Self::CustomerExpects => "inspector-customer-expects",
            Self::Importance => "inspector-importance",
            Self::MomentOfTruth => "inspector-moment-of-truth",
            Self::Function => "inspector-function",
            Self::Emotion => "inspector-emotion",
            Self::Meaning => "inspector-meaning",
            Self::Management => "inspector-management",
            Self::Delivery => "inspector-delivery",
            Self::Backstage => "inspector-backstage",
            Self::Owner => "inspector-owner",
            Self::Scale => "merge-scale",
            Self::Question => "inspector-question",
            Self::AskedWho => "inspector-who",
            Self::AskedWhat => "inspector-what",
            Self::AskedChannel => "inspector-how-channel",
            Self::AskedMethod => "inspector-method",
            Self::AskedWhen => "inspector-when",
            Self::AskedWhom => "measure-whom",
            Self::OpenQuestion => "measure-open-question",
            Self::Tally => "inspector-answers",
            Self::Evidence => "inspector-evidence",
            Self::Collected => "inspector-collected",
            Self::KeptBy => "inspector-answers-owner",
            Self::AskedThen => "inspector-asked",
            Self::Unit => "inspector-kpi-unit",
            Self::Better => "inspector-kpi-better",
            Self::KpiTarget => "inspector-kpi-target",
            Self::Formula => "inspector-kpi-formula",
            Self::Inputs => "inspector-input-value",
            Self::Text => "inspector-comment-text",
            Self::Round => "inspector-round",
            Self::Score => "inspector-comment-score",
            Self::Sentiment => "inspector-comment-sentiment",
            Self::Handled => "inspector-comment-state",
            Self::HandledBy => "inspector-comment-who",
            Self::HandledOn => "inspector-comment-date",
            Self::Due => "inspector-action-due",
            Self::State => "inspector-action-state",
            Self::Effect => "inspector-action-effect",
            Self::ExpectedScore => "actions-expected-score",
            Self::Step => "inspector-action-step",
            Self::Parker => "inspector-parked-owner",
            Self::Reviewed => "inspector-parked-reviewed",
            Self::Settled => "merge-settled",
            Self::ParkedAt => "merge-parked-at",
            Self::Invited => "merge-invited",
            Self::Population => "merge-population",
            Self::Shown => "merge-shown",
            Self::Beside => "merge-beside",
            Self::Benefit => "merge-benefit",
            Self::Sacrifice => "merge-sacrifice",
            Self::Reached => "merge-reached",
            Self::GivenAt => "merge-given-at",
            Self::ScoreOf => "merge-score-of",
            Self::EndLow => "merge-end-low",
            Self::EndHigh => "merge-end-high",
            Self::Minutes => "merge-minutes",
            Self::AgendaKind => "merge-agenda-kind",
            Self::Over => "merge-over",
        }
    }
}

impl Named {
    /// What it is called, or what it is.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let name = self.name.trim();
        if name.is_empty() { words.text(self.thing.key()) } else { name.to_owned() }
    }
}

impl Value {
    /// The value as people read it.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
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
            Self::Stage(_, name) if name.trim().is_empty() => words.text(Thing::Stage.key()),
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

impl Conflict {
    /// Where it is, from the outside in.
    #[must_use]
    pub fn place_text(&self, words: &Words) -> String {
        if self.place.is_empty() {
            return words.text("inspector-journey");
        }
        let steps: Vec<String> = self.place.iter().map(|step| step.text(words)).collect();
        steps.join(" › ")
    }

    /// The finding as one sentence; `names` are those of the sides.
    #[must_use]
    pub fn sentence(&self, words: &Words, names: &[String]) -> String {
        let place = self.place_text(words);
        let field = words.text(self.field.key());
        let values = self.said(words, names);
        let kept = match self.chosen {
            Choice::Side(at) => names.get(at).cloned().unwrap_or_default(),
            Choice::Sum => String::new(),
        };
        let args = [
            ("place", (&place).into()),
            ("field", (&field).into()),
            ("values", (&values).into()),
            ("kept", (&kept).into()),
        ];
        let key = match (self.found, self.chosen) {
            (Found::Differs, _) => "merge-line-differs",
            (Found::Removed, _) => "merge-line-removed",
            (Found::AddedUp, _) | (Found::SameData, Choice::Sum) => "merge-line-added",
            (Found::SameData, Choice::Side(_)) => "merge-line-same",
        };
        words.with(key, &args)
    }

    /// Who says what; who does not know the thing says nothing.
    fn said(&self, words: &Words, names: &[String]) -> String {
        let is_said = |value: &Value| self.field == Field::Existence || *value != Value::Gone;
        let said = self.values.iter().zip(names).filter(|(value, _)| is_said(value));
        let said: Vec<String> = said
            .map(|(value, name)| {
                let value = value.text(words);
                words.with("merge-says", &[("side", name.into()), ("value", (&value).into())])
            })
            .collect();
        said.join("; ")
    }
}
