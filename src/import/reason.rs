//! Why a cell of a survey was not taken.

/// Why a cell, or a whole row because of it, was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The answer is no number.
    NotNumber,
    /// The answer is a day, which a spreadsheet may have made of it.
    Day,
    /// The answer has a fraction.
    NotWhole,
    /// The answer is neither a number nor one of the known words.
    NotALabel {
        /// The words, with commas between.
        labels: String,
    },
    /// The answer is a number that the scale does not have.
    OffScale {
        /// The lowest answer.
        min: i32,
        /// The highest answer.
        max: i32,
    },
    /// The answer looks like one of the known words, and has a letter of another script.
    LooksLike {
        /// The word.
        label: String,
        /// The letter in the answer.
        found: char,
        /// The letter in the word.
        wanted: char,
    },
    /// Several of a question's choices are made.
    SeveralChoices,
    /// A share in percent, on a scale that has none.
    Percent,
    /// The result of a broken formula in a spreadsheet.
    Fault,
    /// A formula whose result the workbook does not store.
    NoResult,
    /// The row has more cells than the header.
    Overhang {
        /// How many columns there are.
        columns: usize,
    },
    /// The row stands in quotation marks as a whole.
    QuotedRow,
    /// The row names no measurement round.
    NoRound,
    /// The row names no question.
    NoQuestion,
    /// The day of the row is none.
    NotADate,
    /// The number of people is none.
    NotACount,
    /// The number of people is not whole.
    CountNotWhole,
    /// The number of people is below zero.
    CountNegative,
    /// The number of people is larger than any survey's.
    CountTooLarge,
    /// The number of people may have a fraction or thousands.
    CountUnclear,
    /// A KPI or an answer may have a fraction or thousands.
    FigureUnclear,
    /// A part is more than what it is a part of.
    MoreThanAll,
}

impl Reason {
    /// A name for programs that read the result, the same in every language.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotNumber => "not_a_number",
            Self::Day => "day",
            Self::NotWhole => "not_whole",
            Self::NotALabel { .. } => "not_a_label",
            Self::OffScale { .. } => "off_scale",
            Self::LooksLike { .. } => "looks_like_a_label",
            Self::SeveralChoices => "several_choices",
            Self::Percent => "percent",
            Self::Fault => "spreadsheet_error",
            Self::NoResult => "no_stored_result",
            Self::Overhang { .. } => "more_cells_than_columns",
            Self::QuotedRow => "row_in_quotation_marks",
            Self::NoRound => "no_round",
            Self::NoQuestion => "no_question",
            Self::NotADate => "not_a_date",
            Self::NotACount => "not_a_count",
            Self::CountNotWhole => "count_not_whole",
            Self::CountNegative => "count_negative",
            Self::CountTooLarge => "count_too_large",
            Self::CountUnclear => "count_unclear",
            Self::FigureUnclear => "figure_unclear",
            Self::MoreThanAll => "more_than_all",
        }
    }
}
