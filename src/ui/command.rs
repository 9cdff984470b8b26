//! Every command, in one table: menu, toolbar, palette, shortcuts and the help sheet come from it.

#[path = "command_row.rs"]
mod row;

use self::row::{Row, row};
use super::context::View;
use super::drafts::Commit;
use crate::i18n::Language;
use crate::paint::map::Lane;
use egui::{Key, KeyboardShortcut, Modifiers};
use strum::{EnumIter, IntoEnumIterator as _};

/// A command without further input, in the order of the menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
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
    MergeGroups,
    Import,
    Export,
    Canvas,
    Questionnaire,
    Close,
    Quit,
    Undo,
    Redo,
    AddTouchpoint,
    AddStage,
    Capture,
    PasteWall,
    Replace,
    Rename,
    Delete,
    Copy,
    Cut,
    Duplicate,
    CopyPicture,
    CopyCells,
    CopyWords,
    CopyDrops,
    MoveEarlier,
    MoveLater,
    Rounds,
    SwapRounds,
    Show(View),
    TimerPause,
    TimerMore,
    TimerNext,
    EndWorkshop,
    ParkingLot,
    WaitingNotes,
    NextUnanswered,
    Inspector,
    Panel,
    WholeJourney,
    Toggle(Lane),
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    Present,
    HideNames,
    Look,
    AddLane,
    Speak(Language),
    Palette,
    Help,
    Method,
    Guide,
    Hints,
}

/// Where a command stands in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub enum Menu {
    /// Files.
    File,
    /// Changing the journey.
    Edit,
    /// What is shown and how.
    View,
    /// The lanes of the map.
    Lanes,
    /// Languages.
    Language,
    /// Help.
    Help,
}

impl Menu {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Lanes => "menu-lanes",
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

const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const ALT: Modifiers = Modifiers::ALT;
const NONE: Modifiers = Modifiers::NONE;

impl Command {
    /// Every command in menu order.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter().flat_map(|command| {
            if matches!(command, Self::Show(_)) {
                View::iter().map(Self::Show).collect()
            } else if matches!(command, Self::Toggle(_)) {
                Lane::ALL.iter().filter(|it| !it.is_extra()).map(|it| Self::Toggle(*it)).collect()
            } else if matches!(command, Self::AddLane) {
                let extra = Lane::ALL.iter().filter(|it| it.is_extra());
                std::iter::once(command).chain(extra.map(|it| Self::Toggle(*it))).collect()
            } else if matches!(command, Self::Speak(_)) {
                Language::ALL.map(Self::Speak).to_vec()
            } else {
                vec![command]
            }
        })
    }

    const fn table(self) -> Row {
        use Menu as M;
        use Menu::{Edit, File, Help};
        use Needs::{Journey, Nothing, Selection};
        match self {
            Self::New => row("cmd-new", File, Nothing).on(CTRL, Key::N).leaves(),
            Self::Open => row("cmd-open", File, Nothing).on(CTRL, Key::O).leaves(),
            Self::Save => row("cmd-save", File, Journey).on(CTRL, Key::S).group().all_typed(),
            Self::SaveAs => row("cmd-save-as", File, Journey).on(SHIFT, Key::S).all_typed(),
            Self::Versions => row("cmd-versions", File, Nothing).all_typed(),
            Self::SavePrivate => row("cmd-save-private", File, Journey).all_typed(),
            Self::CompareWithFile => {
                row("cmd-compare-file", File, Journey).on(SHIFT, Key::O).group().all_typed()
            }
            Self::MergeFile => row("cmd-merge", File, Journey).all_typed().edits(),
            Self::MergeGroups => row("cmd-merge-groups", File, Journey).all_typed().edits(),
            Self::Import => row("cmd-import", File, Journey).on(SHIFT, Key::I).all_typed().edits(),
            Self::Export => row("cmd-export", File, Journey).on(CTRL, Key::E).all_typed(),
            Self::Canvas => row("cmd-canvas", File, Journey).all_typed(),
            Self::Questionnaire => row("cmd-questionnaire", File, Journey).all_typed(),
            Self::Close => row("cmd-close", File, Journey).on(CTRL, Key::W).group().leaves(),
            Self::Quit => row("cmd-quit", File, Nothing).on(CTRL, Key::Q).leaves(),
            Self::Undo => row("cmd-undo", Edit, Journey).on(CTRL, Key::Z).yields().edits(),
            Self::Redo => {
                row("cmd-redo", Edit, Journey).on(SHIFT, Key::Z).also(CTRL, Key::Y).yields().edits()
            }
            Self::AddTouchpoint => row("cmd-add-touchpoint", Edit, Journey)
                .on(NONE, Key::Enter)
                .group()
                .yields()
                .on_map()
                .edits(),
            Self::AddStage => {
                row("cmd-add-stage", Edit, Journey).on(CTRL, Key::Enter).on_map().edits()
            }
            Self::Capture => row("cmd-capture", Edit, Journey).on(SHIFT, Key::N).group().edits(),
            // The system's own paste arrives as a text; the key stands here to be read and found.
            Self::PasteWall => {
                row("cmd-paste-wall", Edit, Journey).on(CTRL, Key::V).yields().edits()
            }
            Self::Replace => row("cmd-replace", Edit, Journey).on(CTRL, Key::H).all_typed().edits(),
            Self::Rename => {
                row("cmd-rename", Edit, Selection).on(NONE, Key::F2).group().on_map().edits()
            }
            Self::Delete => {
                row("cmd-delete", Edit, Selection).on(NONE, Key::Delete).yields().on_map().edits()
            }
            // The system's own keys arrive as events; they stand here to be read and found.
            Self::Copy => row("cmd-copy", Edit, Selection).on(CTRL, Key::C).yields().on_map(),
            Self::Cut => row("cmd-cut", Edit, Selection).on(CTRL, Key::X).yields().on_map().edits(),
            Self::Duplicate => {
                row("cmd-duplicate", Edit, Selection).on(CTRL, Key::D).yields().on_map().edits()
            }
            Self::CopyPicture => {
                row("cmd-copy-picture", Edit, Journey).on(SHIFT, Key::C).group().all_typed()
            }
            Self::CopyCells => row("cmd-copy-cells", Edit, Journey).on(SHIFT, Key::X).all_typed(),
            Self::CopyWords => row("cmd-copy-words", Edit, Selection).on(SHIFT, Key::K).all_typed(),
            Self::CopyDrops => row("cmd-copy-drops", Edit, Journey).on(SHIFT, Key::D).all_typed(),
            Self::MoveEarlier => row("cmd-move-earlier", Edit, Selection)
                .on(ALT, Key::ArrowLeft)
                .group()
                .yields()
                .on_map()
                .edits(),
            Self::MoveLater => row("cmd-move-later", Edit, Selection)
                .on(ALT, Key::ArrowRight)
                .yields()
                .on_map()
                .edits(),
            Self::Rounds => row("cmd-rounds", Edit, Journey).on(CTRL, Key::R).group().edits(),
            Self::SwapRounds => row("cmd-swap-rounds", Edit, Journey).edits(),
            Self::Show(View::Map) => row("cmd-map", M::View, Journey).on(CTRL, Key::Num1).leaves(),
            Self::Show(View::Compare) => {
                row("cmd-compare", M::View, Journey).on(CTRL, Key::Num2).leaves()
            }
            Self::Show(View::Priorities) => {
                row("cmd-priorities", M::View, Journey).on(CTRL, Key::Num3).leaves()
            }
            Self::Show(View::Feedback) => {
                row("cmd-feedback", M::View, Journey).on(CTRL, Key::Num4).leaves()
            }
            Self::Show(View::Kpis) => {
                row("cmd-kpis", M::View, Journey).on(CTRL, Key::Num5).leaves()
            }
            Self::Show(View::Measure) => {
                row("cmd-measure", M::View, Journey).on(CTRL, Key::Num6).leaves()
            }
            Self::Show(View::Drivers) => {
                row("cmd-drivers", M::View, Journey).on(CTRL, Key::Num7).leaves()
            }
            Self::Show(View::Actions) => {
                row("cmd-actions", M::View, Journey).on(CTRL, Key::Num8).leaves()
            }
            Self::Show(View::Workshop) => {
                row("cmd-workshop", M::View, Journey).on(NONE, Key::F6).leaves()
            }
            Self::TimerPause => row("cmd-timer-pause", M::View, Journey).on(NONE, Key::F7),
            Self::TimerMore => row("cmd-timer-more", M::View, Journey).on(NONE, Key::F8),
            Self::TimerNext => {
                row("cmd-timer-next", M::View, Journey).on(NONE, Key::F9).all_typed()
            }
            Self::EndWorkshop => row("cmd-end-workshop", M::View, Journey).all_typed(),
            Self::ParkingLot => row("cmd-parking-lot", M::View, Journey).on(SHIFT, Key::P),
            Self::WaitingNotes => row("cmd-waiting-notes", M::View, Journey).on(SHIFT, Key::L),
            Self::Show(View::Experience) => {
                row("cmd-experience", M::View, Journey).on(SHIFT, Key::T).leaves()
            }
            Self::NextUnanswered => {
                row("cmd-next-unanswered", M::View, Journey).on(SHIFT, Key::U).leaves()
            }
            Self::Inspector => {
                row("cmd-inspector", M::View, Journey).on(CTRL, Key::I).group().leaves()
            }
            Self::Panel => row("cmd-panel", M::View, Journey).on(NONE, Key::F4),
            Self::WholeJourney => row("cmd-journey", M::View, Journey).on(CTRL, Key::J),
            Self::AddLane => row("cmd-add-lane", M::Lanes, Journey).edits(),
            Self::Toggle(Lane::Does) => row("cmd-lane-does", M::Lanes, Journey).group(),
            Self::Toggle(Lane::Expects) => row("cmd-lane-expects", M::Lanes, Journey),
            Self::Toggle(Lane::Function) => row("cmd-lane-function", M::Lanes, Journey),
            Self::Toggle(Lane::Emotion) => row("cmd-lane-emotion", M::Lanes, Journey),
            Self::Toggle(Lane::Meaning) => row("cmd-lane-meaning", M::Lanes, Journey),
            Self::Toggle(Lane::Backstage) => row("cmd-lane-backstage", M::Lanes, Journey),
            Self::Toggle(Lane::Owner) => row("cmd-lane-owner", M::Lanes, Journey),
            Self::Toggle(Lane::Delivery) => row("cmd-lane-delivery", M::Lanes, Journey),
            Self::Toggle(Lane::Management) => row("cmd-lane-management", M::Lanes, Journey),
            // A lane of one's own is shown and hidden where it stands, and in the journey's panel.
            Self::Toggle(Lane::Own(_)) => row("cmd-lane-own", M::Lanes, Journey),
            Self::Toggle(Lane::Kpis) => row("cmd-lane-kpis", M::View, Journey).group(),
            Self::Toggle(Lane::Pains) => row("cmd-lane-pains", M::View, Journey),
            Self::Toggle(Lane::Opportunities) => row("cmd-lane-opportunities", M::View, Journey),
            Self::Toggle(Lane::Quotes) => row("cmd-lane-quotes", M::View, Journey),
            Self::Toggle(Lane::Actions) => row("cmd-lane-actions", M::View, Journey),
            Self::ZoomIn => row("cmd-zoom-in", M::View, Journey).on(CTRL, Key::Plus).group(),
            Self::ZoomOut => row("cmd-zoom-out", M::View, Journey).on(CTRL, Key::Minus),
            Self::ZoomActual => row("cmd-zoom-actual", M::View, Journey).on(CTRL, Key::Num0),
            Self::ZoomFit => row("cmd-zoom-fit", M::View, Journey).on(CTRL, Key::Num9),
            Self::Present => {
                row("cmd-present", M::View, Journey).on(NONE, Key::F5).group().leaves()
            }
            Self::HideNames => row("cmd-hide-names", M::View, Nothing),
            Self::Look => row("cmd-look", M::View, Nothing),
            Self::Speak(Language::Fi) => row("cmd-finnish", M::Language, Nothing).leaves(),
            Self::Speak(Language::Sv) => row("cmd-swedish", M::Language, Nothing).leaves(),
            Self::Speak(Language::En) => row("cmd-english", M::Language, Nothing).leaves(),
            Self::Palette => row("cmd-palette", Help, Nothing).on(CTRL, Key::K),
            Self::Help => row("cmd-help", Help, Nothing).on(NONE, Key::F1),
            Self::Method => row("cmd-method", Help, Nothing),
            Self::Guide => row("cmd-guide", Help, Nothing).group().leaves(),
            Self::Hints => row("cmd-hints", Help, Nothing),
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

    /// Every key that runs it.
    pub fn shortcuts(self) -> impl Iterator<Item = KeyboardShortcut> {
        let row = self.table();
        row.shortcut.into_iter().chain(row.also)
    }

    /// It changes the journey: nothing for a room that is looking on.
    #[must_use]
    pub fn edits(self) -> bool {
        self.table().edits
    }

    /// A line is drawn above it in its menu.
    #[must_use]
    pub fn begins_group(self) -> bool {
        self.table().begins_group
    }

    /// Its key belongs to a text field while one has the keyboard.
    #[must_use]
    pub fn yields_to_fields(self) -> bool {
        self.table().yields_to_fields
    }

    /// Works on the journey as a whole: what is still being typed must be in it first.
    #[must_use]
    pub fn commits(self) -> Option<Commit> {
        self.table().commits
    }

    /// Its key means this only while the map has the keyboard.
    #[must_use]
    pub fn needs_map(self) -> bool {
        self.table().needs_map
    }
}

#[cfg(test)]
#[path = "command_tests.rs"]
mod tests;
