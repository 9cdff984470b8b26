//! The circle of leading by customer experience, as a person works with it: measuring, KPIs, actions, promise,
//! personas; and questionnaires whose answers come back.

mod acting;
mod calculator;
mod feedback_loop;
mod kpis;
mod measuring;
mod promise;
mod questionnaires;
mod templates;

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening};
use crate::common::{journey_of, polku, put, root, sample};
use egui::{Key, Modifiers, Role};
use polku::export::picture::Picture;
use polku::export::questionnaire::{Form, Questionnaire};
use polku::i18n::{Language, Words};
use polku::import::{OwnQuestion, own_questions};
use polku::journey::{ActionState, Journey, RoundId, Tally, Whom};
use std::fmt::Write as _;
use std::path::Path;

const QUEUE: &str = "Jono kassalla";

/// The names and values of everything with a role.
fn sentences(user: &User, role: Role) -> Vec<String> {
    user.rows(role)
}
