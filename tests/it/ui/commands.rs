//! Every command does something, and none is offered where it cannot.

use super::*;

/// What must be done first, so that there is something for the command to do. Whoever adds a command says
/// it here.
fn prepares(user: &mut User, command: Command) {
    match command {
        Command::Undo => user.keys(Modifiers::ALT, Key::ArrowRight),
        Command::Redo => {
            user.keys(Modifiers::ALT, Key::ArrowRight);
            user.keys(CTRL, Key::Z);
        }
        Command::Show(View::Map) => user.press("Vertailu"),
        Command::Speak(Language::Fi) => chooses(user, Command::Speak(Language::En)),
        Command::ZoomActual => user.keys(CTRL, Key::Plus),
        Command::Panel => user.keys(CTRL, Key::I),
        Command::WholeJourney => user.press(QUEUE),
        // Only while others watch there is something to hide.
        Command::HideNames => user.key(Key::F5),
        Command::TimerNext => agenda(user),
        Command::TimerPause | Command::TimerMore | Command::EndWorkshop => {
            agenda(user);
            user.key(Key::F9);
        }
        Command::New
        | Command::Open
        | Command::Save
        | Command::SaveAs
        | Command::Versions
        | Command::SavePrivate
        | Command::CompareWithFile
        | Command::MergeFile
        | Command::MergeGroups
        | Command::Import
        | Command::Export
        | Command::Canvas
        | Command::Questionnaire
        | Command::Close
        | Command::Quit
        | Command::AddTouchpoint
        | Command::AddStage
        | Command::Capture
        | Command::PasteWall
        | Command::ParkingLot
        | Command::WaitingNotes
        | Command::Replace
        | Command::Rename
        | Command::Delete
        | Command::Copy
        | Command::Cut
        | Command::Duplicate
        | Command::CopyPicture
        | Command::CopyCells
        | Command::CopyWords
        | Command::CopyDrops
        | Command::AddLane
        | Command::MoveEarlier
        | Command::MoveLater
        | Command::Rounds
        | Command::SwapRounds
        | Command::Show(
            View::Compare
            | View::Priorities
            | View::Feedback
            | View::Kpis
            | View::Measure
            | View::Drivers
            | View::Actions
            | View::Workshop
            | View::Experience,
        )
        | Command::NextUnanswered
        | Command::Inspector
        | Command::Toggle(_)
        | Command::ZoomIn
        | Command::ZoomOut
        | Command::ZoomFit
        | Command::Present
        | Command::Look
        | Command::Speak(Language::Sv | Language::En)
        | Command::Palette
        | Command::Help
        | Command::Guide
        | Command::Hints
        | Command::Method => {}
    }
}

/// Runs a command as it is found in the palette, or by its key where the palette has it not.
/// An agenda of an hour.
fn agenda(user: &mut User) {
    user.key(Key::F6);
    user.press("Tunti");
}

fn chooses(user: &mut User, command: Command) {
    user.keys(CTRL, Key::K);
    if command != Command::Palette {
        let name = user.words().text(command.key());
        user.pastes(&name);
        user.key(Key::Enter);
    }
}

/// Everything that somebody sees, hears or loses.
fn seen(user: &mut User) -> (Vec<String>, bool, bool) {
    let asked = user.asked_of_window();
    let closes = asked.contains(&egui::ViewportCommand::Close);
    (user.names_and_places(), user.is_dark(), closes)
}

#[test]
fn every_command_does_something_that_can_be_seen() {
    for command in Command::all() {
        let mut user = cafe();
        user.press(QUEUE);
        prepares(&mut user, command);
        let before = seen(&mut user);
        chooses(&mut user, command);
        assert!(seen(&mut user) != before, "{command:?} does nothing");
    }
}

#[test]
fn without_a_journey_only_what_needs_none_is_offered() {
    for command in Command::all().filter(|command| *command != Command::Palette) {
        let mut user = opening().open();
        user.keys(CTRL, Key::K);
        let name = user.words().text(command.key());
        user.pastes(&name);
        let offered = user.rows(Role::ListBoxOption).iter().any(|row| row.starts_with(&name));
        assert_eq!(offered, command.needs() == Needs::Nothing, "{command:?}");
        user.key(Key::Enter);
    }
}
