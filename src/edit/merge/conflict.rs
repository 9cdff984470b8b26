//! What two files say differently: where, about what, and what each of them says.

use crate::i18n::Kind;
use crate::journey::{
    Asked, Channel, Date, DateTime, Importance, Metric, Number, Scale, StageId, Tally, Target,
};
use std::collections::BTreeMap;
use std::num::NonZeroU64;

/// The kinds of things a disagreement can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the thing of the same name in the journey")]
pub enum Thing {
    Round,
    Persona,
    Stage,
    Touchpoint,
    Survey,
    Answers,
    Kpi,
    Value,
    Comment,
    Action,
    Parked,
    Lane,
    Agenda,
}

/// What of a thing differs. `wording::merge` has its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the field of the same name in the journey")]
pub enum Field {
    /// Whether the thing is still there.
    Existence,
    Title,
    Name,
    Description,
    Feelings,
    Distinction,
    Exceeding,
    Target,
    Compared,
    Outcome,
    JourneySurvey,
    Date,
    Segment,
    Goals,
    Needs,
    StageKind,
    CustomerGoal,
    CompanyGoal,
    CompanyMeans,
    /// The stage that a touchpoint is in.
    Stage,
    Channel,
    CustomerDoes,
    CustomerExpects,
    Importance,
    MomentOfTruth,
    Function,
    Emotion,
    Meaning,
    Management,
    Delivery,
    Backstage,
    Owner,
    /// Metric and scale together: one without the other could not hold the answers.
    Scale,
    Question,
    AskedWho,
    AskedWhat,
    AskedChannel,
    AskedMethod,
    AskedWhen,
    AskedWhom,
    OpenQuestion,
    Tally,
    Evidence,
    Collected,
    KeptBy,
    AskedThen,
    Unit,
    Better,
    KpiTarget,
    Formula,
    Inputs,
    Text,
    Round,
    Score,
    Sentiment,
    Handled,
    HandledBy,
    HandledOn,
    Due,
    State,
    Effect,
    ExpectedScore,
    Step,
    Parker,
    Reviewed,
    /// Whether a parked item is settled.
    Settled,
    /// When a parked item came up.
    ParkedAt,
    Invited,
    Population,
    Shown,
    /// The touchpoint in whose place customers come.
    Beside,
    Benefit,
    Sacrifice,
    Reached,
    /// When a comment was given.
    GivenAt,
    /// The question that a comment's score answers.
    ScoreOf,
    EndLow,
    EndHigh,
    Minutes,
    AgendaKind,
    /// Whether a point of the agenda is over.
    Over,
}

/// A value of a field, to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The thing is not there.
    Gone,
    /// The thing is there.
    There,
    /// Nothing is filled in.
    Empty,
    /// Somebody's words.
    Text(String),
    /// The key of a word.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// Several numbers.
    Numbers(Vec<f64>),
    /// A day.
    Date(Date),
    /// A day and its time.
    Moment(DateTime),
    /// What was answered.
    Answers(Tally),
    /// What is measured, and on which scale.
    Scale(Metric, Scale),
    /// The kind of channel and its name.
    Channel(&'static str, String),
    /// A stage; its name is in the journeys.
    Stage(StageId, String),
}

impl Value {
    pub(super) fn is_blank(&self) -> bool {
        *self == Self::Empty
    }
}

/// What can be shown as a [`Value`].
pub(super) trait Shown {
    fn value(&self) -> Value;
}

impl<T: Kind> Shown for T {
    fn value(&self) -> Value {
        Value::Word(self.key())
    }
}

impl<T: Shown> Shown for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Empty, T::value)
    }
}

impl Shown for String {
    fn value(&self) -> Value {
        if self.is_empty() { Value::Empty } else { Value::Text(self.clone()) }
    }
}

macro_rules! shown {
    ($($kind:ty => |$one:ident| $value:expr;)+) => {
        $(impl Shown for $kind {
            fn value(&self) -> Value {
                let $one = self;
                $value
            }
        })+
    };
}

shown! {
    bool => |one| Value::Flag(*one);
    u64 => |one| Value::Number(*one as f64);
    NonZeroU64 => |one| Value::Number(one.get() as f64);
    DateTime => |one| Value::Moment(*one);
    i32 => |one| Value::Number(f64::from(*one));
    Number => |one| Value::Number(one.get());
    Target => |one| Value::Number(one.get());
    Importance => |one| Value::Number(f64::from(one.get()));
    Date => |one| Value::Date(*one);
    Channel => |one| Value::Channel(one.kind.key(), one.name.clone());
    Asked => |one| Value::Text(format!("{} ({}–{})", one.question, one.scale.min(), one.scale.max()));
    (Metric, Scale) => |one| Value::Scale(one.0, one.1);
    Vec<Number> => |one| Value::Numbers(one.iter().map(|number| number.get()).collect());
}

/// A step on the way to a thing: its kind, its id and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it is.
    pub thing: Thing,
    /// Its id, or its text where it has none.
    pub(super) id: String,
    /// What people call it; may be empty.
    pub name: String,
}

/// Names one disagreement in every run of the same merge.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    path: Vec<(Thing, String)>,
    field: Field,
}

impl Key {
    pub(super) fn new(place: &[Named], field: Field) -> Self {
        let path = place.iter().map(|step| (step.thing, step.id.clone())).collect();
        Self { path, field }
    }
}

/// What was decided about disagreements; the others are left as the merge makes them.
pub type Choices = BTreeMap<Key, Choice>;

/// What is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// What the side with this number says.
    Side(usize),
    /// The answers of all sides together.
    Sum,
}

impl Choice {
    /// The first journey: the open one.
    pub const MINE: Self = Self::Side(0);
    /// The second journey: the other file.
    pub const THEIRS: Self = Self::Side(1);
}

/// What kind of finding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// A field says different things. One is taken, and which is for a person to say.
    Differs,
    /// One side removed what another changed. It is kept, unless a person says otherwise.
    Removed,
    /// Both sides' answers were added up. Nothing needs to be decided, but it can be.
    AddedUp,
    /// Both sides have the same answers of the same origin; they count once.
    SameData,
}

impl Found {
    /// Whether a person has to say what is right.
    #[must_use]
    pub fn needs_answer(self) -> bool {
        matches!(self, Self::Differs | Self::Removed)
    }
}

/// Something the sides say differently, or something about their answers that one should know.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where, from the outside in; empty for the journey itself.
    pub place: Vec<Named>,
    /// What of it.
    pub field: Field,
    /// What was found.
    pub found: Found,
    /// What the common ancestor says, where there is one that has the thing.
    pub base: Option<Value>,
    /// What each side says.
    pub values: Vec<Value>,
    /// What the merged journey holds now.
    pub chosen: Choice,
    /// All sides' answers together, where they can be added up.
    pub sum: Option<Value>,
}

impl Conflict {
    /// Its name in [`Choices`].
    #[must_use]
    pub fn key(&self) -> Key {
        Key::new(&self.place, self.field)
    }

    /// Every side has the very same answers: there is nothing to look at.
    #[must_use]
    pub fn is_plainly_same(&self) -> bool {
        let mut said = self.values.iter().filter(|value| **value != Value::Gone);
        let first = said.next();
        self.found == Found::SameData && said.all(|value| Some(value) == first)
    }

    /// Whether this can be taken.
    #[must_use]
    pub fn allows(&self, choice: Choice) -> bool {
        match choice {
            Choice::Sum => self.sum.is_some(),
            Choice::Side(at) => {
                let value = self.values.get(at);
                value.is_some_and(|value| self.field == Field::Existence || *value != Value::Gone)
            }
        }
    }
}
