//! The whole window as a person uses it, told by role and name. No pictures and no graphics card.

mod appearance;
mod commands;
mod comparing;
mod empty;
mod exporting;
mod feedback;
mod keyboard;
mod leaving;
mod main_path;
mod many_kpis;
mod mouse;
mod pasting;
mod refusals;
mod rows;
mod sizes;
mod undoing;
mod welcome;

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening, sample};
use egui::{Key, Modifiers, Role};
use polku::file;
use polku::i18n::{Language, Words};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use polku::ui::command::{Command, Needs};
use polku::ui::context::View;
use std::sync::Arc;

const QUEUE: &str = "Jono kassalla";
const TOP_SCORE: &str = "Vastauksia arvosanalla 5";
/// The sentence on the mark of the drop to the queue begins so.
const DROP: &str = "Ajanvaraus → Jono kassalla: pisteet laskevat";

/// Opens a closed part of the inspector.
fn opens(user: &mut User, heading: &str) {
    user.press_role(Role::DisclosureTriangle, heading);
}

/// The queue with its answers open to be typed.
fn at_the_counts() -> User {
    let mut user = cafe();
    user.press(QUEUE);
    opens(&mut user, "Kysymykset");
    user
}

fn undo(user: &mut User) {
    user.keys(CTRL, Key::Z);
}

fn is_unsaved(user: &User) -> bool {
    user.document().is_unsaved()
}
