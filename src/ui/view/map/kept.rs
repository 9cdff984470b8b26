//! Where the journey keeps what the cells of a lane show: the one list of what a lane stands for.

use crate::journey::{Journey, Touchpoint};
use crate::paint::map::Lane;

/// Where what a lane shows is kept.
pub(super) enum Kept {
    /// Among the KPIs, which are changed in the panel.
    Kpis,
    /// In one text of the touchpoint.
    Text(Part<String>),
    /// In a list of texts of the touchpoint.
    Texts(Part<Vec<String>>),
    /// In the touchpoint, under the id of a lane of one's own.
    Own,
    /// In actions that are linked to the touchpoint.
    Actions,
    /// In how the touchpoint delivers what is promised.
    Delivery,
    /// In how its experience is managed.
    Management,
}

/// A part of a touchpoint, to be read and to be changed.
pub(super) struct Part<T: 'static> {
    pub of: fn(&Touchpoint) -> &T,
    pub of_mut: fn(&mut Touchpoint) -> &mut T,
}

macro_rules! part {
    ($($field:ident).+) => {
        Part { of: |touchpoint| &touchpoint.$($field).+, of_mut: |touchpoint| &mut touchpoint.$($field).+ }
    };
}

/// Where what a lane shows is kept.
pub(super) fn kept(lane: Lane) -> Kept {
    match lane {
        Lane::Kpis => Kept::Kpis,
        Lane::Does => Kept::Text(part!(customer_does)),
        Lane::Expects => Kept::Text(part!(customer_expects)),
        Lane::Function => Kept::Text(part!(layers.function)),
        Lane::Emotion => Kept::Text(part!(layers.emotion)),
        Lane::Meaning => Kept::Text(part!(layers.meaning)),
        Lane::Pains => Kept::Texts(part!(pains)),
        Lane::Opportunities => Kept::Texts(part!(opportunities)),
        Lane::Quotes => Kept::Texts(part!(quotes)),
        Lane::Actions => Kept::Actions,
        Lane::Backstage => Kept::Text(part!(backstage)),
        Lane::Owner => Kept::Text(part!(owner)),
        Lane::Delivery => Kept::Delivery,
        Lane::Management => Kept::Management,
        Lane::Own(_) => Kept::Own,
    }
}

/// Changes the texts of a lane that holds any number of them; a lane of one's own without any is not kept. None where
/// it holds something else.
pub(super) fn change_texts(
    journey: &Journey,
    touchpoint: &mut Touchpoint,
    lane: Lane,
    change: impl FnOnce(&mut Vec<String>),
) -> Option<()> {
    match kept(lane) {
        Kept::Texts(part) => change((part.of_mut)(touchpoint)),
        Kept::Own => {
            let id = &lane.own(journey)?.id;
            let texts = touchpoint.lines.entry(id.clone()).or_default();
            change(texts);
            if texts.is_empty() {
                touchpoint.lines.remove(id);
            }
        }
        Kept::Kpis | Kept::Text(_) | Kept::Actions | Kept::Delivery | Kept::Management => {
            return None;
        }
    }
    Some(())
}
