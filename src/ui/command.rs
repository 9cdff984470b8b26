//! Every command, in one table: menu, toolbar, palette, shortcuts and the help sheet come from it.

use super::context::View;
use crate::i18n::Language;
use egui::{Key, KeyboardShortcut, Modifiers};

/// A command without further input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the table below and the words in commands.ftl tell each one")]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    Versions,
    SavePrivate,
    CompareWithFile,
    MergeFile,
    Import,
    Export,
    Canvas,
    Close,
    Quit,
    Undo,
    Redo,
    AddTouchpoint,
    AddStage,
    Capture,
    PasteWall,
    Rename,
    Delete,
    MoveEarlier,
    MoveLater,
    Rounds,
    SwapRounds,
    ShowMap,
    ShowCompare,
    ShowPriorities,
    ShowFeedback,
    NextUnanswered,
    Inspector,
    LaneKpis,
    LanePains,
    LaneOpportunities,
    LaneQuotes,
    LaneActions,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    Present,
    HideNames,
    Look,
    Finnish,
    Swedish,
    English,
    Palette,
    Help,
    Method,
}

/// Where a command stands in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// Files.
    File,
    /// Changing the journey.
    Edit,
    /// What is shown and how.
    View,
    /// Languages.
    Language,
    /// Help.
    Help,
}

impl Menu {
    /// The menus in order.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::View, Self::Language, Self::Help];

    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Language => "menu-language",
            Self::Help => "menu-help",
        }
    }
}

/// What must be there for a command to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// An open journey.
    Journey,
    /// A selected stage or touchpoint.
    Selection,
}

/// A row of the table.
struct Row {
    key: &'static str,
    menu: Menu,
    needs: Needs,
    shortcut: Option<KeyboardShortcut>,
}

const fn row(key: &'static str, menu: Menu, needs: Needs) -> Row {
    Row { key, menu, needs, shortcut: None }
}

impl Row {
    const fn on(mut self, modifiers: Modifiers, key: Key) -> Self {
        self.shortcut = Some(KeyboardShortcut::new(modifiers, key));
        self
    }
}

const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Command {
    /// Every command in menu order.
    pub const ALL: [Self; 49] = [
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Versions,
        Self::SavePrivate,
        Self::CompareWithFile,
        Self::MergeFile,
        Self::Import,
        Self::Export,
        Self::Canvas,
        Self::Close,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::AddTouchpoint,
        Self::AddStage,
        Self::Capture,
        Self::PasteWall,
        Self::Rename,
        Self::Delete,
        Self::MoveEarlier,
        Self::MoveLater,
        Self::Rounds,
        Self::SwapRounds,
        Self::ShowMap,
        Self::ShowCompare,
        Self::ShowPriorities,
        Self::ShowFeedback,
        Self::NextUnanswered,
        Self::Inspector,
        Self::LaneKpis,
        Self::LanePains,
        Self::LaneOpportunities,
        Self::LaneQuotes,
        Self::LaneActions,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomActual,
        Self::ZoomFit,
        Self::Present,
        Self::HideNames,
        Self::Look,
        Self::Finnish,
        Self::Swedish,
        Self::English,
        Self::Palette,
        Self::Help,
        Self::Method,
    ];

    const fn table(self) -> Row {
        use Menu::{Edit, File, Help, Language, View};
        use Needs::{Journey, Nothing, Selection};
        const ALT: Modifiers = Modifiers::ALT;
        const NONE: Modifiers = Modifiers::NONE;
        match self {
            Self::New => row("cmd-new", File, Nothing).on(CTRL, Key::N),
            Self::Open => row("cmd-open", File, Nothing).on(CTRL, Key::O),
            Self::Save => row("cmd-save", File, Journey).on(CTRL, Key::S),
            Self::SaveAs => row("cmd-save-as", File, Journey).on(SHIFT, Key::S),
            Self::Versions => row("cmd-versions", File, Journey),
            Self::SavePrivate => row("cmd-save-private", File, Journey),
            Self::CompareWithFile => row("cmd-compare-file", File, Journey).on(SHIFT, Key::O),
            Self::MergeFile => row("cmd-merge", File, Journey),
            Self::Import => row("cmd-import", File, Journey).on(SHIFT, Key::I),
            Self::Export => row("cmd-export", File, Journey).on(CTRL, Key::E),
            Self::Canvas => row("cmd-canvas", File, Journey),
            Self::Close => row("cmd-close", File, Journey).on(CTRL, Key::W),
            Self::Quit => row("cmd-quit", File, Nothing).on(CTRL, Key::Q),
            Self::Undo => row("cmd-undo", Edit, Journey).on(CTRL, Key::Z),
            Self::Redo => row("cmd-redo", Edit, Journey).on(SHIFT, Key::Z),
            Self::AddTouchpoint => row("cmd-add-touchpoint", Edit, Journey).on(NONE, Key::Enter),
            Self::AddStage => row("cmd-add-stage", Edit, Journey).on(CTRL, Key::Enter),
            Self::Capture => row("cmd-capture", Edit, Journey).on(SHIFT, Key::N),
            // The system's own paste arrives as a text; the key stands here to be read and found.
            Self::PasteWall => row("cmd-paste-wall", Edit, Journey).on(CTRL, Key::V),
            Self::Rename => row("cmd-rename", Edit, Selection).on(NONE, Key::F2),
            Self::Delete => row("cmd-delete", Edit, Selection).on(NONE, Key::Delete),
            Self::MoveEarlier => row("cmd-move-earlier", Edit, Selection).on(ALT, Key::ArrowLeft),
            Self::MoveLater => row("cmd-move-later", Edit, Selection).on(ALT, Key::ArrowRight),
            Self::Rounds => row("cmd-rounds", Edit, Journey).on(CTRL, Key::R),
            Self::SwapRounds => row("cmd-swap-rounds", Edit, Journey),
            Self::ShowMap => row("cmd-map", View, Journey).on(CTRL, Key::Num1),
            Self::ShowCompare => row("cmd-compare", View, Journey).on(CTRL, Key::Num2),
            Self::ShowPriorities => row("cmd-priorities", View, Journey).on(CTRL, Key::Num3),
            Self::ShowFeedback => row("cmd-feedback", View, Journey).on(CTRL, Key::Num4),
            Self::NextUnanswered => row("cmd-next-unanswered", View, Journey).on(SHIFT, Key::U),
            Self::Inspector => row("cmd-inspector", View, Journey).on(CTRL, Key::I),
            Self::LaneKpis => row("cmd-lane-kpis", View, Journey),
            Self::LanePains => row("cmd-lane-pains", View, Journey),
            Self::LaneOpportunities => row("cmd-lane-opportunities", View, Journey),
            Self::LaneQuotes => row("cmd-lane-quotes", View, Journey),
            Self::LaneActions => row("cmd-lane-actions", View, Journey),
            Self::ZoomIn => row("cmd-zoom-in", View, Journey).on(CTRL, Key::Plus),
            Self::ZoomOut => row("cmd-zoom-out", View, Journey).on(CTRL, Key::Minus),
            Self::ZoomActual => row("cmd-zoom-actual", View, Journey).on(CTRL, Key::Num0),
            Self::ZoomFit => row("cmd-zoom-fit", View, Journey).on(CTRL, Key::Num9),
            Self::Present => row("cmd-present", View, Journey).on(NONE, Key::F5),
            Self::HideNames => row("cmd-hide-names", View, Nothing),
            Self::Look => row("cmd-look", View, Nothing),
            Self::Finnish => row("cmd-finnish", Language, Nothing),
            Self::Swedish => row("cmd-swedish", Language, Nothing),
            Self::English => row("cmd-english", Language, Nothing),
            Self::Palette => row("cmd-palette", Help, Nothing).on(CTRL, Key::K),
            Self::Help => row("cmd-help", Help, Nothing).on(NONE, Key::F1),
            Self::Method => row("cmd-method", Help, Nothing),
        }
    }

    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.table().key
    }

    /// Its menu.
    #[must_use]
    pub fn menu(self) -> Menu {
        self.table().menu
    }

    /// What must be there for it.
    #[must_use]
    pub fn needs(self) -> Needs {
        self.table().needs
    }

    /// Its shortcut.
    #[must_use]
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        self.table().shortcut
    }

    /// A line is drawn above it in its menu.
    #[must_use]
    pub fn begins_group(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::CompareWithFile
                | Self::Close
                | Self::AddTouchpoint
                | Self::Capture
                | Self::Rename
                | Self::Rounds
                | Self::Inspector
                | Self::LaneKpis
                | Self::ZoomIn
                | Self::Present
        )
    }

    /// A plain key that belongs to a text field while one has the keyboard.
    #[must_use]
    pub fn yields_to_fields(self) -> bool {
        match self.shortcut() {
            None => false,
            Some(shortcut) => {
                let plain = shortcut.modifiers.is_none() || shortcut.modifiers == Modifiers::ALT;
                let editing = matches!(self, Self::Undo | Self::Redo | Self::PasteWall);
                (plain && !is_function_key(shortcut.logical_key)) || editing
            }
        }
    }

    /// Works on the journey as a whole: what is still being typed must be in it first.
    #[must_use]
    pub fn needs_all_typed(self) -> bool {
        matches!(
            self,
            Self::New
                | Self::Open
                | Self::Save
                | Self::SaveAs
                | Self::Versions
                | Self::SavePrivate
                | Self::CompareWithFile
                | Self::MergeFile
                | Self::Import
                | Self::Export
                | Self::Canvas
                | Self::Close
                | Self::Quit
        )
    }

    /// A plain key that means this only while the map has the keyboard.
    #[must_use]
    pub fn needs_map(self) -> bool {
        matches!(
            self,
            Self::AddTouchpoint
                | Self::AddStage
                | Self::Rename
                | Self::Delete
                | Self::MoveEarlier
                | Self::MoveLater
        )
    }

    /// The view it shows.
    #[must_use]
    pub fn view(self) -> Option<View> {
        match self {
            Self::ShowMap => Some(View::Map),
            Self::ShowCompare => Some(View::Compare),
            Self::ShowPriorities => Some(View::Priorities),
            Self::ShowFeedback => Some(View::Feedback),
            _ => None,
        }
    }

    /// The language it speaks.
    #[must_use]
    pub fn language(self) -> Option<Language> {
        match self {
            Self::Finnish => Some(Language::Fi),
            Self::Swedish => Some(Language::Sv),
            Self::English => Some(Language::En),
            _ => None,
        }
    }
}

fn is_function_key(key: Key) -> bool {
    matches!(key, Key::F1 | Key::F2 | Key::F5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::os::OperatingSystem;
    use std::collections::BTreeMap;

    #[test]
    fn no_two_commands_share_a_shortcut_on_any_system() {
        for os in [OperatingSystem::Nix, OperatingSystem::Windows, OperatingSystem::Mac] {
            let names = egui::ModifierNames::NAMES;
            let mac = os == OperatingSystem::Mac;
            let mut seen: BTreeMap<String, Command> = BTreeMap::new();
            for command in Command::ALL {
                let Some(shortcut) = command.shortcut() else { continue };
                let other = seen.insert(shortcut.format(&names, mac), command);
                assert_eq!(other, None, "{command:?} on {os:?}");
            }
        }
    }

    #[test]
    fn the_table_lists_every_command_once() {
        for (at, command) in Command::ALL.iter().enumerate() {
            assert!(!Command::ALL[..at].contains(command), "{command:?} twice");
        }
    }
}
