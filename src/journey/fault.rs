//! Why a journey does not hold together, as data. The words are in `wording`.

use super::{Feedback, Journey, Kpi, Stage, Survey, Touchpoint};

/// What a fault is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThingKind {
    /// The journey itself.
    Journey,
    /// A measurement round.
    Round,
    /// The choice of two rounds.
    Comparison,
    /// A persona or segment.
    Persona,
    /// A stage.
    Stage,
    /// A touchpoint.
    Touchpoint,
    /// A question.
    Survey,
    /// A KPI.
    Kpi,
    /// A comment.
    Comment,
    /// An action.
    Action,
    /// An item of the parking lot.
    ParkedItem,
    /// A lane of one's own.
    Lane,
    /// A picture.
    Picture,
    /// A point of a workshop's agenda.
    AgendaPoint,
    /// An entry of a workshop's log.
    LogEntry,
}

/// A part of a journey, as people know it: by its name and where it is, never by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// What it is.
    pub kind: ThingKind,
    /// Its name, or the beginning of its text. Empty where it has none.
    pub name: String,
    /// The touchpoint or stage it belongs to. Empty where it belongs to none, or that has no name.
    pub at: String,
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says what is counted")]
pub enum Many {
    Stages,
    Touchpoints,
    Rounds,
    Surveys,
    Kpis,
    Comments,
    Personas,
    Actions,
    /// Touchpoints named by actions.
    ActionPlaces,
    ParkedItems,
    Sources,
    /// Questions and KPIs times rounds.
    Cells,
    Pains,
    Opportunities,
    Quotes,
    Themes,
    /// Pairs of questions that the same people answered.
    Pairs,
    Lanes,
    Pictures,
    PictureBytes,
    AgendaPoints,
    Votes,
    LogEntries,
    WaysBack,
    /// Lines of a lane at a touchpoint.
    Lines,
    Imports,
    /// Columns of a table.
    Columns,
}

/// Which text is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LongText {
    /// What it is called.
    Name,
    /// Anything else written about it.
    Text,
}

/// Why a journey does not hold together.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum Fault {
    /// Two things share an id.
    IdTwice {
        /// The earlier one.
        one: Thing,
        /// The later one.
        other: Thing,
    },
    /// Two rounds share a name, so that a report could not tell them apart.
    RoundNameTwice(String),
    /// Answers, values or comments of a round that is not listed.
    NoRound {
        /// What names the round.
        thing: Thing,
    },
    /// A persona that is not listed.
    NoPersona {
        /// What names the persona.
        thing: Thing,
    },
    /// A touchpoint that is not there.
    NoTouchpoint {
        /// What names it.
        thing: Thing,
    },
    /// Something names what is not there.
    Lost {
        /// What names it.
        thing: Thing,
    },
    /// A round with fewer customers than were asked.
    Reach(String),
    /// A source that is longer than any import makes it.
    LongSource(String),
    /// More of something than the program can work with.
    TooMany {
        /// Where.
        thing: Thing,
        /// Of what.
        what: Many,
        /// How many there are.
        n: usize,
        /// How many there may be.
        most: usize,
    },
    /// A text longer than the program can work with.
    TooLong {
        /// Whose text.
        thing: Thing,
        /// Which of its texts.
        text: LongText,
        /// How many characters there may be.
        most: usize,
    },
}

impl Fault {
    /// A comment, at the touchpoint of this name, of a round that is not listed.
    #[must_use]
    pub fn no_round_of(comment: &Feedback, at: &str) -> Self {
        Self::NoRound { thing: Part::comment(comment, at).thing() }
    }
}

/// So many characters of a name are told.
const TOLD: usize = 80;

/// A part of a journey while it is looked at: a [`Thing`] that is not yet written down.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    kind: ThingKind,
    name: &'a str,
    at: &'a str,
}

impl<'a> Part<'a> {
    pub(super) fn new(kind: ThingKind, name: &'a str) -> Self {
        Self { kind, name, at: "" }
    }

    pub(super) fn journey(journey: &'a Journey) -> Self {
        Self::new(ThingKind::Journey, &journey.title)
    }

    pub(super) fn stage(stage: &'a Stage) -> Self {
        Self::new(ThingKind::Stage, &stage.name)
    }

    pub(super) fn touchpoint(touchpoint: &'a Touchpoint) -> Self {
        Self::new(ThingKind::Touchpoint, &touchpoint.name)
    }

    pub(super) fn survey(survey: &'a Survey, at: &'a str) -> Self {
        Self { at, ..Self::new(ThingKind::Survey, &survey.question) }
    }

    pub(super) fn kpi(kpi: &'a Kpi, at: &'a str) -> Self {
        Self { at, ..Self::new(ThingKind::Kpi, &kpi.name) }
    }

    pub(super) fn comment(comment: &'a Feedback, at: &'a str) -> Self {
        Self { at, ..Self::new(ThingKind::Comment, &comment.text) }
    }

    /// Written down.
    pub(super) fn thing(self) -> Thing {
        let Self { kind, name, at } = self;
        Thing { kind, name: shortened(name), at: shortened(at) }
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

impl Journey {
    /// The questions and KPIs with the name of the touchpoint or stage they belong to.
    pub(super) fn placed_surveys(&self) -> impl Iterator<Item = (&Survey, &str)> {
        let whole = self.survey.iter().map(|survey| (survey.as_ref(), ""));
        let placed = self.touchpoints().flat_map(|(_, one)| {
            one.surveys.iter().map(move |survey| (survey.as_ref(), one.name.as_str()))
        });
        whole.chain(placed)
    }

    pub(super) fn placed_comments(&self) -> impl Iterator<Item = (&Feedback, &str)> {
        let whole = self.feedback.iter().map(|one| (one.as_ref(), ""));
        let of_stages = self.stages.iter().flat_map(|stage| {
            stage.feedback.iter().map(move |one| (one.as_ref(), stage.name.as_str()))
        });
        let of_touchpoints = self.touchpoints().flat_map(|(_, held)| {
            held.feedback.iter().map(move |one| (one.as_ref(), held.name.as_str()))
        });
        whole.chain(of_stages).chain(of_touchpoints)
    }

    pub(super) fn placed_kpis(&self) -> impl Iterator<Item = (&Kpi, &str)> {
        let stages = self.stages.iter();
        let of_stages =
            stages.flat_map(|stage| stage.kpis.iter().map(move |kpi| (kpi, stage.name.as_str())));
        let of_touchpoints = self
            .touchpoints()
            .flat_map(|(_, one)| one.kpis.iter().map(move |kpi| (kpi, one.name.as_str())));
        of_stages.chain(of_touchpoints)
    }
}
