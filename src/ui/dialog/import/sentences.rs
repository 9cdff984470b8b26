//! What the import says, in the user's language.

use super::choices::{Choices, ColumnChoice, Lack, Obstacle};
use crate::i18n::Words;

/// How the answers of a column are read, in one line.
pub(super) fn as_read(words: &Words, column: &ColumnChoice) -> String {
    let ends = column.score.ends.map(|(min, max)| words.scale_range(min, max)).unwrap_or_default();
    let better = column.score.better.map(|end| words.kind(end)).unwrap_or_default();
    [words.kind(column.score.metric), ends, better].join(" · ")
}

/// What a column of answers lacks.
pub(super) fn lack(words: &Words, lack: &Lack) -> String {
    match lack {
        Lack::Scale => words.text("import-lacks-scale"),
        Lack::Better => words.text("import-lacks-better"),
        Lack::Word(word) => words.with("import-lacks-word", &[("word", word.into())]),
        Lack::WordOffScale(word) => words.with("import-word-off-scale", &[("word", word.into())]),
        Lack::Confirmation => words.text("import-suggested"),
    }
}

/// Why nothing can be imported yet.
pub(super) fn obstacle(words: &Words, obstacle: &Obstacle, choices: &Choices) -> String {
    let key = match obstacle {
        Obstacle::NothingPlaced => "import-nothing-placed",
        Obstacle::Column(at, what) => {
            let shown = choices.columns.get(*at).map(|one| one.shown.as_str());
            return format!("{}: {}", shown.unwrap_or_default(), lack(words, what));
        }
        Obstacle::Unconfirmed(count) => {
            return words.with("import-unconfirmed", &[("count", (*count).into())]);
        }
        Obstacle::RoundName => "import-no-round-name",
        Obstacle::RoundColumn => "import-no-round-column",
        Obstacle::DateColumn => "import-no-date-column",
        Obstacle::SplitDay => "import-no-day",
        Obstacle::SplitNames => "import-same-names",
        Obstacle::DateOrder => "import-no-date-order",
    };
    words.text(key)
}
