//! A row of the table of commands, and how it is written.

use super::{Menu, Needs};
use crate::ui::drafts::Commit;
use egui::{Key, KeyboardShortcut, Modifiers};

/// A row of the table: everything that is known of a command.
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of the table")]
pub(super) struct Row {
    pub(super) key: &'static str,
    pub(super) menu: Menu,
    pub(super) needs: Needs,
    pub(super) shortcut: Option<KeyboardShortcut>,
    pub(super) also: Option<KeyboardShortcut>,
    pub(super) edits: bool,
    pub(super) begins_group: bool,
    pub(super) yields_to_fields: bool,
    pub(super) commits: Option<Commit>,
    pub(super) needs_map: bool,
}

pub(super) const fn row(key: &'static str, menu: Menu, needs: Needs) -> Row {
    Row {
        key,
        menu,
        needs,
        shortcut: None,
        also: None,
        edits: false,
        begins_group: false,
        yields_to_fields: false,
        commits: None,
        needs_map: false,
    }
}

impl Row {
    pub(super) const fn on(mut self, modifiers: Modifiers, key: Key) -> Self {
        self.shortcut = Some(KeyboardShortcut::new(modifiers, key));
        self
    }

    /// Other programs have this key for it.
    pub(super) const fn also(mut self, modifiers: Modifiers, key: Key) -> Self {
        self.also = Some(KeyboardShortcut::new(modifiers, key));
        self
    }

    /// It changes the journey: nothing for a room that is looking on.
    pub(super) const fn edits(mut self) -> Self {
        self.edits = true;
        self
    }

    /// A line is drawn above it in its menu.
    pub(super) const fn group(mut self) -> Self {
        self.begins_group = true;
        self
    }

    /// Its key belongs to a text field while one has the keyboard.
    pub(super) const fn yields(mut self) -> Self {
        self.yields_to_fields = true;
        self
    }

    /// It works on the journey as a whole: what is still being typed must be in it first.
    pub(super) const fn all_typed(mut self) -> Self {
        self.commits = Some(Commit::Stay);
        self
    }

    /// It hides the fields that are shown: what is typed in them must be in the journey first.
    pub(super) const fn leaves(mut self) -> Self {
        self.commits = Some(Commit::Leave);
        self
    }

    /// Its key means this only while the map has the keyboard.
    pub(super) const fn on_map(mut self) -> Self {
        self.needs_map = true;
        self
    }
}
