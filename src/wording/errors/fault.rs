//! Why a journey does not hold together, and why a change was not made.

use super::{Say, sentence};
use crate::edit::EditError;
use crate::i18n::{Arg, Words};
use crate::journey::{Fault, LongText, Many, Thing, ThingKind};

/// A part of a journey by its name: "the touchpoint “Checkout”".
#[must_use]
pub fn thing(thing: &Thing, words: &Words) -> String {
    let kind = words.text(match thing.kind {
        ThingKind::Journey => "thing-journey",
        ThingKind::Round => "thing-round",
        ThingKind::Comparison => "thing-comparison",
        ThingKind::Persona => "thing-persona",
        ThingKind::Stage => "thing-stage",
        ThingKind::Touchpoint => "thing-touchpoint",
        ThingKind::Survey => "thing-survey",
        ThingKind::Kpi => "thing-kpi",
        ThingKind::Comment => "thing-comment",
        ThingKind::Action => "thing-action",
        ThingKind::ParkedItem => "thing-parked-item",
        ThingKind::Lane => "thing-lane",
        ThingKind::Picture => "thing-picture",
        ThingKind::AgendaPoint => "thing-agenda-point",
        ThingKind::LogEntry => "thing-log-entry",
    });
    let args =
        [("kind", Arg::from(&kind)), ("name", (&thing.name).into()), ("at", (&thing.at).into())];
    match (thing.name.is_empty(), thing.at.is_empty()) {
        (true, true) => kind,
        (true, false) => words.with("thing-at", &args),
        (false, true) => words.with("thing-named", &args),
        (false, false) => words.with("thing-named-at", &args),
    }
}

pub(crate) fn many(what: Many, words: &Words) -> String {
    words.text(match what {
        Many::Stages => "many-stages",
        Many::Touchpoints => "many-touchpoints",
        Many::Rounds => "many-rounds",
        Many::Surveys => "many-surveys",
        Many::Kpis => "many-kpis",
        Many::Comments => "many-comments",
        Many::Personas => "many-personas",
        Many::Actions => "many-actions",
        Many::ActionPlaces => "many-action-places",
        Many::ParkedItems => "many-parked-items",
        Many::Sources => "many-sources",
        Many::Cells => "many-cells",
        Many::Pains => "many-pains",
        Many::Opportunities => "many-opportunities",
        Many::Quotes => "many-quotes",
        Many::Themes => "many-themes",
        Many::Columns => "many-columns",
        Many::Pairs => "many-pairs",
        Many::Lanes => "many-lanes",
        Many::Pictures => "many-pictures",
        Many::PictureBytes => "many-picture-bytes",
        Many::AgendaPoints => "many-agenda-points",
        Many::Votes => "many-votes",
        Many::LogEntries => "many-log-entries",
        Many::WaysBack => "many-ways-back",
        Many::Lines => "many-lines",
        Many::Imports => "many-imports",
    })
}

impl Say for Fault {
    fn say(&self, words: &Words) -> String {
        let about = |key: &str, one: &Thing| {
            let one = sentence(&thing(one, words));
            words.with(key, &[("thing", (&one).into())])
        };
        match self {
            Self::IdTwice { one, other } => {
                let (one, other) = (sentence(&thing(one, words)), thing(other, words));
                words.with("fault-id-twice", &[("one", (&one).into()), ("other", (&other).into())])
            }
            Self::RoundNameTwice(name) => {
                words.with("fault-round-name-twice", &[("name", name.into())])
            }
            Self::NoRound { thing } => about("fault-no-round", thing),
            Self::NoPersona { thing } => about("fault-no-persona", thing),
            Self::NoTouchpoint { thing } => about("fault-no-touchpoint", thing),
            Self::Lost { thing } => about("fault-lost", thing),
            Self::Reach(name) => words.with("fault-reach", &[("name", name.into())]),
            Self::LongSource(file) => words.with("fault-long-source", &[("file", file.into())]),
            Self::TooMany { thing: one, what, n, most } => {
                let (one, what) = (sentence(&thing(one, words)), many(*what, words));
                let args = [
                    ("thing", Arg::from(&one)),
                    ("what", (&what).into()),
                    ("n", (*n).into()),
                    ("most", (*most).into()),
                ];
                words.with("fault-too-many", &args)
            }
            Self::TooLong { thing: one, text, most } => {
                let one = sentence(&thing(one, words));
                let key = match text {
                    LongText::Name => "fault-long-name",
                    LongText::Text => "fault-long-text",
                };
                words.with(key, &[("thing", (&one).into()), ("most", (*most).into())])
            }
        }
    }
}

impl Say for EditError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Gone => words.text("edit-error-gone"),
            Self::Faulty(fault) => {
                let fault = fault.say(words);
                words.with("edit-error-faulty", &[("fault", (&fault).into())])
            }
        }
    }
}
