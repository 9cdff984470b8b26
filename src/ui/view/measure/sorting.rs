//! By what the rows are sorted when a head of the table is pressed.

use crate::analysis::{Enough, MeasureRow, RoundHead};
use crate::i18n::Words;
use crate::ui::widget::sort_heads::SortKey;
use crate::wording::measure as texts;

/// What a row is sorted by in a column.
pub(super) fn sort_key(
    row: &MeasureRow,
    column: usize,
    (rounds, words): (&[RoundHead], &Words),
) -> SortKey {
    let texts = texts::row(row, rounds, words);
    let newest = row.newest.as_ref();
    match column {
        0 => SortKey::text(&texts.name),
        1 => SortKey::text(&texts.who),
        2 => SortKey::text(&texts.how),
        3 => SortKey::number(newest.and_then(|one| one.age).map(f64::from)),
        4 => SortKey::number(newest.map(|one| one.n as f64)),
        5 => SortKey::number(match row.need.enough() {
            Enough::Missing(n) => Some(n as f64),
            Enough::Yes => Some(0.0),
            Enough::Never => None,
        }),
        _ => SortKey::number(newest.and_then(|one| one.score)),
    }
}
