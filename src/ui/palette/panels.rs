//! The parts of the details panel and their fields, to be found by name.

use crate::i18n::Words;
use crate::ui::context::Selection;
use crate::ui::drafts::FieldId;
use egui::Id;

/// A part of the panel, or a field of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Whose panel.
    pub selection: Selection,
    /// The name of the part.
    pub section: &'static str,
    /// The field in it that gets the keyboard.
    pub field: Option<Id>,
}

/// A part: its name, the key of its words, and the keys of its text fields.
type Row = (&'static str, &'static str, &'static [&'static str]);

const JOURNEY: &[Row] = &[
    ("target", "inspector-target-experience", &[]),
    ("overall", "inspector-overall", &[]),
    ("rounds", "inspector-rounds", &[]),
    ("all-actions", "inspector-all-actions", &[]),
    ("lanes", "inspector-lanes", &[]),
    ("personas", "inspector-personas", &[]),
    ("parking-lot", "inspector-parking-lot", &[]),
];

/// The fields of the target experience.
const TARGET: &[&str] = &["inspector-feelings", "inspector-distinction", "inspector-exceeding"];

const STAGE: &[Row] = &[
    ("stagescore", "inspector-stage-score", &[]),
    ("stagetouchpoints", "inspector-touchpoints", &[]),
    (
        "stagedetails",
        "inspector-details",
        &["inspector-customer-goal", "inspector-company-goal", "inspector-company-means"],
    ),
    ("kpis", "inspector-kpis", &[]),
];

const TOUCHPOINT: &[Row] = &[
    ("score", "inspector-score", &[]),
    ("surveys", "inspector-surveys", &[]),
    (
        "details",
        "inspector-details",
        &[
            "inspector-description",
            "inspector-channel-name",
            "inspector-customer-does",
            "inspector-customer-expects",
            "inspector-owner",
        ],
    ),
    (
        "experience",
        "inspector-experience",
        &["inspector-function", "inspector-emotion", "inspector-meaning", "inspector-backstage"],
    ),
    ("ways", "ways-title", &[]),
    ("pictures", "photo-title", &[]),
    ("inspector-pains", "inspector-pains", &[]),
    ("inspector-opportunities", "inspector-opportunities", &[]),
    ("inspector-quotes", "inspector-quotes", &[]),
    ("kpis", "inspector-kpis", &[]),
    ("feedback", "inspector-feedback", &[]),
    ("actions", "inspector-actions", &[]),
];

/// The parts and fields of what is selected and of the journey: the key of its words, where it is, and how to get
/// there.
pub(super) fn parts(words: &Words, selection: &Selection) -> Vec<(&'static str, String, Part)> {
    let whole = words.text("inspector-journey");
    let mut all = rows(words, &Selection::Journey, JOURNEY, &FieldId::of("journey"), &whole);
    let target = words.text("inspector-target-experience");
    for key in TARGET {
        let field = FieldId::of("target-experience").with(key).id();
        let section = "target";
        let part = Part { selection: Selection::Journey, section, field: Some(field) };
        all.push((*key, target.clone(), part));
    }
    let here = words.text("palette-selected");
    match selection {
        Selection::Journey => {}
        Selection::Stage(id) => {
            all.extend(rows(words, selection, STAGE, &FieldId::of(id), &here));
        }
        Selection::Touchpoint(id) => {
            all.extend(rows(words, selection, TOUCHPOINT, &FieldId::of(id), &here));
        }
    }
    all
}

fn rows(
    words: &Words,
    selection: &Selection,
    rows: &[Row],
    owner: &FieldId,
    place: &str,
) -> Vec<(&'static str, String, Part)> {
    let mut all = Vec::new();
    for (section, key, fields) in rows {
        let title = words.text(key);
        let part = |field| Part { selection: selection.clone(), section, field };
        all.push((*key, place.to_owned(), part(None)));
        for field in *fields {
            let id = owner.with(field).id();
            all.push((*field, title.clone(), part(Some(id))));
        }
    }
    all
}
