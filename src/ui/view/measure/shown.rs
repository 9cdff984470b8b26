//! The rows in their order, with their texts and places: made when something has changed, not in a frame.

use super::sorting::sort_key;
use super::{Order, RowKey};
use crate::analysis::{AskedAbout, Enough, MeasureRow, MeasureStage, Measuring, Report};
use crate::i18n::{Language, Words, folded};
use crate::journey::TouchpointId;
use crate::paint::measure::{self as drawing, Columns, STAGE, points_per_pixel};
use crate::paint::stack::Stack;
use crate::ui::view::cached::Same;
use crate::ui::widget::sort_heads::{SortKey, Sorting};
use crate::wording::measure::{self as texts, MeasureTexts};
use egui::Rangef;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the rows are made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Of {
    pub measuring: Same<Measuring>,
    pub report: Same<Report>,
    pub order: Order,
    pub sorting: Sorting,
    pub open: BTreeSet<TouchpointId>,
    pub filter: String,
    pub width: i32,
    pub language: Language,
}

/// A stage's name or a row of the table.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Stage(MeasureStage),
    Row { at: usize, texts: Box<MeasureTexts>, others: usize },
}

/// The rows in their order with their texts and places.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    pub measuring: Arc<Measuring>,
    pub items: Vec<Item>,
    pub places: Stack,
    /// How long the age of the answers is drawn.
    pub per_pixel: f64,
}

impl Shown {
    pub(super) fn new(of: &Of) -> Self {
        let (items, heights): (Vec<Item>, Vec<f32>) = items(of).into_iter().unzip();
        Self {
            measuring: of.measuring.shared(),
            items,
            places: Stack::new(heights),
            per_pixel: points_per_pixel(&of.measuring.rows),
        }
    }

    pub(super) fn row(&self, item: usize) -> Option<&MeasureRow> {
        match self.items.get(item)? {
            Item::Stage(_) => None,
            Item::Row { at, .. } => self.measuring.rows.get(*at),
        }
    }

    /// The rows with the number of their item.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &MeasureRow)> {
        (0..self.items.len()).filter_map(|item| Some((item, self.row(item)?)))
    }

    /// The item of a row, where it is shown.
    pub(super) fn find(&self, key: Option<&RowKey>) -> Option<usize> {
        let key = key?;
        self.rows().find(|(_, row)| key.is_of(row)).map(|(item, _)| item)
    }
}

fn items(of: &Of) -> Vec<(Item, f32)> {
    let (measuring, words) = (&of.measuring, Words::of(of.language));
    let columns = Columns::new(Rangef::new(0.0, of.width as f32));
    let rows = &measuring.rows;
    let is_shown = |row: &MeasureRow| {
        row.is_headline || matches!(&row.about, AskedAbout::Touchpoint(id) if of.open.contains(id))
    };
    let mut order: Vec<usize> =
        (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_shown)).collect();
    let missing = |at: &usize| match rows.get(*at).map(|row| row.need.enough()) {
        Some(Enough::Missing(n)) => n,
        _ => 0,
    };
    let age = |at: &usize| {
        let newest = rows.get(*at).and_then(|row| row.newest.as_ref());
        newest.map_or(i32::MAX, |one| one.age.unwrap_or(0))
    };
    match of.order {
        Order::Journey => {}
        Order::Missing => order.sort_by_key(|at| Reverse(missing(at))),
        Order::Oldest => order.sort_by_key(|at| Reverse(age(at))),
    }
    of.sorting.arrange(&mut order, |at, column| {
        let row = rows.get(*at);
        let told = (of.report.rounds.as_slice(), words);
        row.map_or(SortKey::Nothing, |row| sort_key(row, column, told))
    });
    let mut made = Vec::with_capacity(order.len() + measuring.stages.len());
    let mut last = None;
    for at in order {
        let texts = rows.get(at).map(|row| texts::row(row, &of.report.rounds, words));
        let fits = |texts: &MeasureTexts| {
            folded(&texts.name).contains(&of.filter) || folded(&texts.sentence).contains(&of.filter)
        };
        let Some(texts) = texts.filter(|texts| of.filter.is_empty() || fits(texts)) else {
            continue;
        };
        let Some(row) = rows.get(at) else { continue };
        if of.order == Order::Journey
            && of.sorting.by.is_none()
            && row.stage != last
            && let Some(stage) = row.stage.and_then(|at| measuring.stages.get(at))
        {
            made.push((Item::Stage(stage.clone()), STAGE));
        }
        last = row.stage;
        let height = drawing::row_height(row, &texts, &columns, words);
        let same = rows.iter().skip(at + 1).take_while(|one| one.about == row.about);
        let others = if row.is_headline && row.stage.is_some() { same.count() } else { 0 };
        made.push((Item::Row { at, texts: Box::new(texts), others }, height));
    }
    made
}
