//! What is typed and not yet in the journey.
//!
//! Every field that keeps a text of its own keeps it here, as plain data that belongs to the open document: a
//! name being changed on the map, a comment being added, a number that makes no sense. So it goes into the
//! recovery, it is there again when its field is, and leaving a document can ask about it.

use crate::file::recovery::Typed;
use egui::{Context, Id};
use std::collections::BTreeMap;
use std::fmt::{self, Debug};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Which field it is: whose, and its name, in plain words that are the same after the next start.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(String);

impl FieldId {
    /// Of a thing: its id, or another word that no other thing has.
    #[must_use]
    pub fn of(owner: impl Debug) -> Self {
        Self(format!("{owner:?}"))
    }

    /// A part of it.
    #[must_use]
    pub fn with(&self, part: impl Debug) -> Self {
        Self(format!("{}/{part:?}", self.0))
    }

    /// The id of its widget.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::unique(("field", &self.0))
    }

    /// Fields of the import dialog: what is typed there ends with the dialog.
    fn is_passing(&self) -> bool {
        self.0.contains("import ")
    }
}

impl Debug for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is typed in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What stood in the field when typing began.
    pub over: String,
    /// What stands there now.
    pub text: String,
    /// Why it was refused.
    pub refused: Option<String>,
    /// It makes sense, but other fields must be filled or a button pressed before it counts.
    pub waits: bool,
    /// It was given to the journey in this frame.
    handed: bool,
}

impl Draft {
    /// Typed over this.
    #[must_use]
    pub fn new(over: &str, text: String) -> Self {
        Self { over: over.to_owned(), text, ..Self::default() }
    }

    /// Refused for this reason.
    #[must_use]
    pub fn refused(self, reason: String) -> Self {
        Self { refused: Some(reason), ..self }
    }

    /// Waits for something else.
    #[must_use]
    pub fn waiting(self) -> Self {
        Self { waits: true, ..self }
    }
}

/// Why fields are to give what is typed in them to the journey, although nobody has left them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Commit {
    /// The journey is needed with everything typed; typing goes on.
    Stay,
    /// What is shown is about to change.
    Leave,
}

#[derive(Debug, Default)]
struct Inner {
    typed: BTreeMap<FieldId, Draft>,
    commit: Option<Commit>,
    /// What stood in the field that has the keyboard when it got it.
    begun: Option<(FieldId, String)>,
    version: u64,
}

/// Everything that is typed and not yet in the journey of one document.
#[derive(Clone, Debug, Default)]
pub struct Drafts(Arc<Mutex<Inner>>);

impl Drafts {
    /// The fields shown in this frame keep their texts here.
    pub fn lend(&self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, self.clone()));
    }

    /// Where the fields shown in this frame keep their texts.
    #[must_use]
    pub fn lent(ctx: &Context) -> Self {
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Self>(Id::NULL).clone())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is typed in a field.
    #[must_use]
    pub fn get(&self, field: &FieldId) -> Option<Draft> {
        self.inner().typed.get(field).cloned()
    }

    /// The text that is typed in a field; empty where nothing is.
    #[must_use]
    pub fn text(&self, field: &FieldId) -> String {
        self.get(field).map(|draft| draft.text).unwrap_or_default()
    }

    /// A field has got the keyboard; this stands in it.
    pub fn begin(&self, field: &FieldId, text: &str) {
        self.inner().begun = Some((field.clone(), text.to_owned()));
    }

    /// What stood in a field when it got the keyboard.
    #[must_use]
    pub fn begun(&self, field: &FieldId) -> Option<String> {
        let inner = self.inner();
        inner.begun.as_ref().filter(|(id, _)| id == field).map(|(_, text)| text.clone())
    }

    /// Keeps what is typed in a field.
    pub fn keep(&self, field: &FieldId, draft: Draft) {
        let mut inner = self.inner();
        if inner.typed.get(field) != Some(&draft) {
            inner.typed.insert(field.clone(), draft);
            inner.version += 1;
        }
    }

    /// Keeps a text that has a place of its own, such as the line of the bar for notes.
    pub fn keep_text(&self, field: &FieldId, text: &str) {
        if text.is_empty() {
            self.forget(field);
        } else {
            self.keep(field, Draft::new("", text.to_owned()).waiting());
        }
    }

    /// What was typed in several fields is in the journey.
    pub fn forget_all(&self, fields: &[FieldId]) {
        for field in fields {
            self.forget(field);
        }
    }

    /// What was typed is in the journey, or was taken back.
    pub fn forget(&self, field: &FieldId) {
        let mut inner = self.inner();
        if inner.typed.remove(field).is_some() {
            inner.version += 1;
        }
    }

    /// What is typed goes to the journey in this frame; [`Self::settle`] says what became of it.
    pub fn hand_over(&self, field: &FieldId, over: &str, text: &str) {
        let draft = Draft { handed: true, ..Draft::new(over, text.to_owned()) };
        self.keep(field, draft);
    }

    /// What was handed over in these fields makes sense, but is not enough yet.
    pub fn wait(&self, fields: &[FieldId]) {
        let mut inner = self.inner();
        for field in fields {
            if let Some(draft) = inner.typed.get_mut(field).filter(|draft| draft.handed) {
                (draft.handed, draft.waits) = (false, true);
                inner.version += 1;
            }
        }
    }

    /// What the journey took in this frame is no longer kept; what it refused is, with the reason.
    pub fn settle(&self, refused: Option<&str>) {
        let mut inner = self.inner();
        let before = inner.typed.len();
        match refused {
            None => inner.typed.retain(|_, draft| !draft.handed),
            Some(reason) => {
                for draft in inner.typed.values_mut().filter(|draft| draft.handed) {
                    draft.handed = false;
                    draft.refused = Some(reason.to_owned());
                }
            }
        }
        if inner.typed.len() != before || refused.is_some() {
            inner.version += 1;
        }
    }

    /// Whether fields are to give what is typed in them to the journey in this frame.
    #[must_use]
    pub fn commit(&self) -> Option<Commit> {
        self.inner().commit
    }

    /// Begins or ends a frame in which fields give what is typed in them to the journey.
    pub fn set_commit(&self, commit: Option<Commit>) {
        self.inner().commit = commit;
    }

    /// Whether something is typed of which nobody has said yet whether it makes sense.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.inner().typed.values().any(|it| it.refused.is_none() && !it.waits && !it.handed)
    }

    /// Goes up with every change.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.inner().version
    }

    /// Whether something is typed that would be lost with the document.
    #[must_use]
    pub fn has_typed(&self) -> bool {
        !self.typed().is_empty()
    }

    /// Everything typed, for the recovery and for whoever asks whether it may be lost.
    #[must_use]
    pub fn typed(&self) -> Vec<Typed> {
        let inner = self.inner();
        let kept = inner.typed.iter().filter(|(field, draft)| !draft.handed && !field.is_passing());
        kept.map(|(field, draft)| Typed {
            field: field.0.clone(),
            over: draft.over.clone(),
            text: draft.text.clone(),
            refused: draft.refused.clone(),
            waits: draft.waits,
        })
        .collect()
    }

    /// What a crash had left behind.
    #[must_use]
    pub fn recovered(typed: Vec<Typed>) -> Self {
        let draft = |one: Typed| {
            let Typed { field, over, text, refused, waits } = one;
            (FieldId(field), Draft { over, text, refused, waits, handed: false })
        };
        let typed = typed.into_iter().map(draft).collect();
        Self(Arc::new(Mutex::new(Inner { typed, ..Inner::default() })))
    }

    /// The fields in which something is typed and whose names begin so.
    #[must_use]
    pub fn fields(&self, begin: &str) -> Vec<FieldId> {
        let inner = self.inner();
        inner.typed.keys().filter(|field| field.0.starts_with(begin)).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_over_stays_only_where_it_is_refused() {
        let (drafts, field) = (Drafts::default(), FieldId::of("tp-jono").with("name"));
        drafts.hand_over(&field, "Jono", "Kassa");
        assert!(drafts.typed().is_empty(), "it is in the journey");
        drafts.settle(Some("too long"));
        let kept = drafts.get(&field).expect("kept");
        assert_eq!((kept.text.as_str(), kept.refused.as_deref()), ("Kassa", Some("too long")));
        let back = Drafts::recovered(drafts.typed());
        assert_eq!(back.get(&field), Some(kept));
        drafts.hand_over(&field, "Jono", "Kassa");
        drafts.settle(None);
        assert_eq!(drafts.get(&field), None);
    }
}
