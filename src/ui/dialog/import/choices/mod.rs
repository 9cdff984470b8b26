//! What is chosen in the import dialog: what each column holds, on which scale, and where it goes. Plain
//! data; nothing here draws. What was only suggested stays marked until a person confirms it.

mod carried;
mod change;
mod heading;
mod in_rows;
mod kpi;
mod lacks;
mod like;
mod plan;
mod round;
mod suggested;
mod words;

pub(crate) use change::Change;
pub(crate) use kpi::{FilterChoice, KpiChoice};
pub(crate) use lacks::{Lack, Obstacle};
pub(crate) use like::like;
pub(crate) use round::{RoundChoice, RoundKind};
pub(crate) use words::Worth;

use crate::import::{DateOrder, Decimal, Reading, Repeat};
use crate::journey::{Better, Evidence, Journey, Metric, StageId, TouchpointId, name};
use std::collections::BTreeSet;
use std::num::NonZeroU64;
use strum::EnumCount;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount)]
pub(crate) enum Role {
    /// Answers on a scale.
    Score,
    /// What customers wrote.
    Comment,
    /// The day of the answer.
    Date,
    /// The name of the measurement round.
    Round,
    /// What tells responses apart.
    ResponseId,
    /// How many people the row stands for.
    Count,
    /// It names the question, where each answer has a row of its own.
    Question,
    /// The answers to all questions then.
    Answer,
    /// A KPI, or the part of one that has a denominator.
    Kpi,
    /// It says which rows are taken.
    Filter,
    /// It names the customer behind the row.
    Customer,
    /// It names the segment of the customer.
    Segment,
    /// Nothing that is taken.
    Out,
}

impl Role {
    /// Every role, in the order they are offered.
    pub(crate) const ALL: [Self; Self::COUNT] = [
        Self::Score,
        Self::Comment,
        Self::Out,
        Self::Kpi,
        Self::Date,
        Self::Round,
        Self::Filter,
        Self::Segment,
        Self::Customer,
        Self::ResponseId,
        Self::Count,
        Self::Question,
        Self::Answer,
    ];

    /// The key of its words.
    #[must_use]
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Score => "import-holds-scores",
            Self::Comment => "import-holds-comments",
            Self::Date => "import-holds-date",
            Self::Round => "import-holds-round",
            Self::ResponseId => "import-holds-response",
            Self::Count => "import-holds-count",
            Self::Question => "import-holds-question",
            Self::Answer => "import-holds-answer",
            Self::Kpi => "import-holds-kpi",
            Self::Filter => "import-holds-filter",
            Self::Customer => "import-holds-customer",
            Self::Segment => "import-holds-segment",
            Self::Out => "import-holds-nothing",
        }
    }

    /// At most one column can have it.
    #[must_use]
    pub(crate) fn is_single(self) -> bool {
        matches!(
            self,
            Self::Date
                | Self::Round
                | Self::ResponseId
                | Self::Count
                | Self::Customer
                | Self::Segment
                | Self::Question
                | Self::Answer
        )
    }

    /// It goes to a touchpoint.
    #[must_use]
    pub(crate) fn has_place(self) -> bool {
        matches!(self, Self::Score | Self::Comment | Self::Kpi)
    }
}

/// Where a column goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nowhere yet: it is left out.
    #[default]
    Nowhere,
    /// To a touchpoint of the journey.
    At(TouchpointId),
    /// To a stage: a KPI.
    Stage(StageId),
    /// To the journey as a whole: its own question, or feedback on it.
    Whole,
    /// To a touchpoint that is made for it.
    New {
        /// In this stage.
        stage: StageId,
        /// Its name.
        name: String,
    },
    /// Comments: along with the answers of that column.
    With(usize),
}

impl Place {
    /// Whether a column with this role can go there.
    #[must_use]
    pub(crate) fn fits(&self, role: Role) -> bool {
        match self {
            Self::Nowhere => true,
            Self::At(_) | Self::New { .. } => role.has_place(),
            Self::Stage(_) => role == Role::Kpi,
            Self::Whole => matches!(role, Role::Score | Role::Comment),
            Self::With(_) => role == Role::Comment,
        }
    }
}

/// How answers on a scale are read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Score {
    /// What the question measures.
    pub metric: Metric,
    /// The lowest and the highest answer.
    pub ends: Option<(i32, i32)>,
    /// Which of the two is good.
    pub better: Option<Better>,
    /// What answers in words are worth.
    pub words: Vec<(String, Worth)>,
    /// Somebody said that all this is so.
    pub confirmed: bool,
    /// How we know.
    pub evidence: Evidence,
    /// The words put to the customer, where the header is not them.
    pub question: Option<String>,
    /// How many customers there are in all.
    pub population: Option<NonZeroU64>,
    /// How many were asked.
    pub invited: Option<NonZeroU64>,
    /// Scales on which all that was seen has a place.
    pub fitting: Vec<(i32, i32)>,
    /// Each answer has a column that says how many gave it.
    pub counts: bool,
    /// The headings of the first and the last of such columns, where it seems to be so.
    pub counted: Option<(String, String)>,
}

impl Default for Score {
    fn default() -> Self {
        Self {
            metric: Metric::Rating,
            ends: None,
            better: None,
            words: Vec::new(),
            confirmed: false,
            evidence: Evidence::Measured,
            question: None,
            population: None,
            invited: None,
            fitting: Vec::new(),
            counts: false,
            counted: None,
        }
    }
}

/// What is chosen for a column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ColumnChoice {
    /// What names it in a mapping.
    pub name: String,
    /// What it is called on the screen.
    pub shown: String,
    /// What was asked, where the header is only a code; else the same as `shown`.
    pub question: String,
    /// What it holds.
    pub role: Role,
    /// How its answers are read, if it holds some.
    pub score: Score,
    /// Where it goes.
    pub place: Place,
    /// Its measurement round, where it has one of its own.
    pub round: Option<String>,
    /// It is no column but a question that rows name; these are the first answers.
    pub in_rows: Option<Vec<String>>,
    /// What its comments are about.
    pub themes: Vec<String>,
    /// How its KPI is read, if it holds one.
    pub kpi: KpiChoice,
    /// Which of its rows are taken, if it says that.
    pub filter: FilterChoice,
}

/// Everything chosen.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(crate) struct Choices {
    /// The columns, in the order of the file, and then the questions that rows name.
    pub columns: Vec<ColumnChoice>,
    /// The columns of those questions and of their answers.
    pub rows_of: Option<(usize, usize)>,
    /// The measurement round.
    pub round: RoundChoice,
    /// What to do with data that is there already.
    pub repeat: Repeat,
    /// How dates such as 3/4/2026 are read, where somebody said so.
    pub date_order: Option<DateOrder>,
    /// Whether both orders can be read, so that somebody has to say which.
    pub unclear_dates: bool,
    /// Rows that a survey service calls previews or not finished are taken too.
    pub partial: bool,
    /// Rows that look like sums or means are taken too.
    pub totals: bool,
    /// The sign before a fraction.
    pub decimal: Option<Decimal>,
    /// The counts that this program has written itself are read as they say.
    pub as_own: bool,
    /// What was said about the file.
    pub reading: Reading,
}

impl Choices {
    /// The column with a role that only one can have.
    #[must_use]
    pub(crate) fn column_of(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|one| one.role == role)
    }

    /// Gives a column its role; another column that had a role of which there is one loses it.
    pub(crate) fn set_role(&mut self, at: usize, role: Role) {
        if role.is_single() {
            self.columns.iter_mut().filter(|one| one.role == role).for_each(|one| {
                one.role = Role::Out;
            });
        }
        if let Some(column) = self.columns.get_mut(at) {
            column.role = role;
            if !column.place.fits(role) {
                column.place = Place::Nowhere;
            }
        }
        match (self.column_of(Role::Round), self.round.kind) {
            (Some(_), _) if role == Role::Round => self.round.kind = RoundKind::Column,
            (None, RoundKind::Column) => self.round.kind = RoundKind::Named,
            _ => {}
        }
    }

    /// Where a column goes in the end: comments that go along with answers go where those go.
    #[must_use]
    pub(crate) fn place(&self, at: usize) -> &Place {
        const NOWHERE: &Place = &Place::Nowhere;
        let Some(column) = self.columns.get(at) else { return NOWHERE };
        match &column.place {
            _ if !column.role.has_place() => NOWHERE,
            Place::With(other) => match self.columns.get(*other) {
                Some(other) if other.role == Role::Score => match &other.place {
                    Place::With(_) => NOWHERE,
                    place @ (Place::Nowhere
                    | Place::At(_)
                    | Place::Stage(_)
                    | Place::Whole
                    | Place::New { .. }) => place,
                },
                _ => NOWHERE,
            },
            place @ (Place::Nowhere
            | Place::At(_)
            | Place::Stage(_)
            | Place::Whole
            | Place::New { .. }) => place,
        }
    }

    /// Puts columns somewhere. Those that hold nothing to put there stay as they are.
    pub(crate) fn put(&mut self, columns: &[usize], place: &Place) {
        for at in columns {
            if self.takes_place(*at)
                && let Some(column) = self.columns.get_mut(*at)
                && place.fits(column.role)
            {
                column.place = place.clone();
            }
        }
    }

    /// Whether a column is taken.
    #[must_use]
    pub(crate) fn is_used(&self, at: usize) -> bool {
        let goes = |at: usize| *self.place(at) != Place::Nowhere;
        let with_all = self.columns.get(at).is_some_and(|one| one.role == Role::Comment);
        if with_all && !self.takes_place(at) {
            return self.asked_in_rows().any(goes);
        }
        goes(at)
    }

    /// Columns of answers that are taken and still only suggested.
    #[must_use]
    pub(crate) fn unconfirmed(&self) -> Vec<usize> {
        let waits = |at: &usize| {
            self.columns.get(*at).and_then(ColumnChoice::lack) == Some(Lack::Confirmation)
        };
        (0..self.columns.len()).filter(|at| self.is_used(*at)).filter(waits).collect()
    }

    /// Columns of answers in the very same words, itself among them; of a column of numbers only itself.
    #[must_use]
    pub(crate) fn of_same_words(&self, at: usize) -> Vec<usize> {
        let words = |at: usize| {
            let column = self.columns.get(at).filter(|one| one.role == Role::Score)?;
            let mut words: Vec<String> =
                column.score.words.iter().map(|(word, _)| name::key(word)).collect();
            words.sort_unstable();
            Some(words).filter(|words| !words.is_empty())
        };
        match words(at) {
            None => vec![at],
            own => (0..self.columns.len()).filter(|other| words(*other) == own).collect(),
        }
    }

    /// Says that columns are as they are shown, and with them those whose answers are the same words with
    /// the same numbers. Those that lack more than this word stay open.
    pub(crate) fn confirm(&mut self, columns: &[usize]) {
        let read = |column: &ColumnChoice| {
            let mut words = column.score.words.clone();
            words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
            (words, column.score.ends, column.score.better)
        };
        let mut meant: BTreeSet<usize> = columns.iter().copied().collect();
        for at in columns {
            let own = self.columns.get(*at).map(read);
            let same = self.of_same_words(*at).into_iter();
            meant.extend(same.filter(|other| self.columns.get(*other).map(read) == own));
        }
        for at in &meant {
            if let Some(column) = self.columns.get_mut(*at)
                && column.lack() == Some(Lack::Confirmation)
            {
                column.score.confirmed = true;
            }
        }
    }
}

/// The place of a new touchpoint; one of that name that is there already is not made again.
#[must_use]
pub(crate) fn new_touchpoint(journey: &Journey, stage: &StageId, name: &str) -> Place {
    let name = name.trim();
    let same = |other: &str| name::is_same(other, name);
    let named: Vec<_> = journey.touchpoints().filter(|(_, one)| same(&one.name)).collect();
    let in_stage = named.iter().find(|(held, _)| held.id == *stage);
    match in_stage.or(named.first()) {
        Some((_, one)) => Place::At(one.id.clone()),
        None => Place::New { stage: stage.clone(), name: name.to_owned() },
    }
}

#[cfg(test)]
mod tests;
