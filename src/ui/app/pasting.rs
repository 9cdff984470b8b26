//! What is told of touchpoints that were pasted.

use crate::i18n::Words;
use crate::ui::view::map::piece::{Came, Left};

/// What came along with them.
pub(super) fn came(all: &[Came], words: &Words) -> String {
    let named = |one: &Came| {
        let (key, name) = match one {
            Came::Round(name) => ("paste-round", name),
            Came::Persona(name) => ("paste-persona", name),
            Came::Lane(name) => ("paste-lane", name),
            Came::Action(name) => ("paste-action", name),
        };
        words.with(key, &[("name", name.into())])
    };
    let what = all.iter().map(named).collect::<Vec<_>>().join(", ");
    words.with("toast-paste-came", &[("what", (&what).into())])
}

/// What did not.
pub(super) fn left(one: Left, words: &Words) -> String {
    words.text(match one {
        Left::Twice => "toast-paste-twice",
        Left::Evidence => "toast-paste-bare",
        Left::Ways => "toast-paste-ways",
        Left::Joint => "toast-paste-joint",
    })
}
