//! What the import will do, told before it does anything; and why it cannot, where it cannot.

use super::choices::{Change, Obstacle};
use super::job::Tried;
use super::screen::{Seen, caution, heading, quiet};
use super::sentences;
use super::state::Trial;
use crate::import::{ImportError, Repeat, Warning};
use crate::paint::theme::{self, GRID};
use crate::ui::dialog::parts::strong;
use crate::wording;
use egui::{ProgressBar, ScrollArea, Ui};
use std::time::Duration;

/// The progress is looked at this often.
const LOOKS: Duration = Duration::from_millis(100);
/// Questions that are listed; the others are counted.
const MOST: usize = 40;

/// What was pressed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pressed {
    /// The trial is to stop.
    pub(super) stop: bool,
    /// The trial is to be made after all.
    pub(super) go_on: bool,
}

/// The outcome.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) -> Pressed {
    let mut pressed = Pressed::default();
    heading(ui, &seen.text("import-outcome"));
    let area = ScrollArea::vertical().id_salt("import outcome").auto_shrink(false);
    area.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GRID;
        match seen.trial {
            Trial::Running(watch) => {
                ui.ctx().request_repaint_after(LOOKS);
                ui.horizontal(|ui| {
                    let rows = seen.words.with("import-rows", &[("count", watch.rows().into())]);
                    let bar = ProgressBar::new(watch.share()).desired_width(70.0 * GRID).text(rows);
                    ui.add(bar).accessible_name(seen.text("import-progress"));
                    pressed.stop = ui.button(seen.text("import-stop")).clicked();
                });
            }
            Trial::Stopped => {
                doubts(ui, seen);
                ui.horizontal(|ui| {
                    ui.label(seen.text("import-stopped"));
                    pressed.go_on = ui.button(seen.text("import-go-on")).clicked();
                });
            }
            Trial::Done(result) => match result.as_ref() {
                Ok(tried) => {
                    outcome(ui, seen, tried);
                    partial(ui, seen, tried, out);
                    totals(ui, seen, tried, out);
                }
                Err(error) => failed(ui, seen, error, out),
            },
            Trial::None => doubts(ui, seen),
        }
        repeated(ui, seen, out);
        obstacles(ui, seen);
    });
    pressed
}

/// What is odd in the file, as long as no outcome says it.
fn doubts(ui: &mut Ui, seen: &Seen<'_>) {
    for doubt in &seen.preview.doubts {
        caution(ui, &sentences::warning(seen.words, doubt));
    }
}

/// What is still to be said. What concerns the round stands there.
fn obstacles(ui: &mut Ui, seen: &Seen<'_>) {
    let own = seen.choices.round_obstacle();
    for obstacle in seen.choices.obstacles().iter().take(MOST) {
        if Some(obstacle) != own.as_ref() {
            caution(ui, &sentences::obstacle(seen.words, obstacle, seen.choices));
        }
    }
    if seen.choices.as_own {
        return;
    }
    let left_out = (0..seen.choices.columns.len()).filter(|at| {
        let answers = seen
            .choices
            .columns
            .get(*at)
            .is_some_and(|one| one.role == super::choices::Role::Score);
        answers && !seen.choices.is_used(*at)
    });
    let left_out = left_out.count();
    if left_out > 0 && !seen.choices.obstacles().contains(&Obstacle::NothingPlaced) {
        quiet(ui, &seen.words.with("import-left-out", &[("count", left_out.into())]));
    }
}

fn outcome(ui: &mut Ui, seen: &Seen<'_>, tried: &Tried) {
    let summary = &tried.summary;
    let count = |key: &str, count: u64| seen.words.with(key, &[("count", count.into())]);
    let mut line = vec![
        count("import-rows", summary.rows),
        count("import-taken", summary.taken),
        count("import-missing", summary.missing),
        count("import-rejected", summary.rejected),
    ];
    if summary.comments > 0 {
        line.push(count("import-comments", summary.comments));
    }
    if summary.comments_known > 0 {
        line.push(count("import-comments-known", summary.comments_known));
    }
    ui.label(strong(line.join(" · ")));
    if summary.rows_rejected > 0 {
        caution(ui, &count("import-rows-rejected", summary.rows_rejected));
    }
    if summary.kpis > 0 {
        quiet(ui, &count("import-kpis-taken", summary.kpis));
    }
    if summary.filtered_rows > 0 {
        quiet(ui, &count("import-filtered-rows", summary.filtered_rows));
    }
    for warning in &summary.warnings {
        caution(ui, &sentences::warning(seen.words, warning));
    }
    for remark in wording::import::remarks(summary, seen.words) {
        quiet(ui, &remark);
    }
    for (key, names) in [
        ("import-rounds-made", &summary.rounds_made),
        ("import-touchpoints-made", &summary.touchpoints_made),
    ] {
        if !names.is_empty() {
            let names = names.join(", ");
            quiet(ui, &seen.words.with(key, &[("names", (&names).into())]));
        }
    }
    for rejection in &summary.rejections {
        caution(ui, &sentences::rejection(seen.words, rejection));
    }
    let listed: u64 = summary.rejections.iter().map(|one| one.times).sum();
    let more = summary.rejected.saturating_sub(listed);
    if more > 0 {
        caution(ui, &count("import-rejected-more", more));
    }
    for one in tried.counted.iter().take(MOST) {
        let values = [
            ("touchpoint", (&one.touchpoint).into()),
            ("question", (&one.question).into()),
            ("round", (&one.round).into()),
            ("count", one.n.into()),
        ];
        quiet(ui, &seen.words.with("import-counted", &values));
    }
    let more = tried.counted.len().saturating_sub(MOST) as u64;
    if more > 0 {
        quiet(ui, &count("import-counted-more", more));
    }
}

/// Answers that are not finished are left out unless they are wanted.
fn partial(ui: &mut Ui, seen: &Seen<'_>, tried: &Tried, out: &mut Vec<Change>) {
    let rows = tried.summary.partial_rows;
    if rows == 0 && !seen.choices.partial {
        return;
    }
    let mut wanted = seen.choices.partial;
    if rows > 0 {
        quiet(ui, &seen.words.with("import-partial", &[("count", rows.into())]));
    }
    if ui.checkbox(&mut wanted, seen.text("import-partial-take")).clicked() {
        out.push(Change::Partial(wanted));
    }
}

/// Rows of sums and means are left out unless somebody says that they are answers.
fn totals(ui: &mut Ui, seen: &Seen<'_>, tried: &Tried, out: &mut Vec<Change>) {
    let told = tried.summary.warnings.iter().any(|one| matches!(one, Warning::Totals { .. }));
    let mut wanted = seen.choices.totals;
    if (told || wanted) && ui.checkbox(&mut wanted, seen.text("import-totals-take")).clicked() {
        out.push(Change::Totals(wanted));
    }
}

/// Why the import cannot be made; where the data is there already, what to do about it.
fn failed(ui: &mut Ui, seen: &Seen<'_>, error: &ImportError, out: &mut Vec<Change>) {
    ui.colored_label(theme::of(ui.ctx()).error, sentences::error(seen.words, error));
    let counted =
        if let ImportError::Counted { counted, .. } = error { Some(counted) } else { None };
    let again = counted.is_some()
        || matches!(
            error,
            ImportError::Again { .. }
                | ImportError::SameName { .. }
                | ImportError::CountsAgain { .. }
        );
    // Nothing that was counted may be lost by it.
    let replace = match counted {
        Some(counted) => counted.holds_all && counted.other_round.is_none(),
        None => again || matches!(error, ImportError::CannotAdd { .. }),
    };
    let only_new = counted.is_some_and(|counted| counted.can_take_new);
    ui.horizontal_wrapped(|ui| {
        if only_new && ui.button(seen.text("import-only-new")).clicked() {
            out.push(Change::Repeat(Repeat::OnlyNew));
        }
        if again && ui.button(seen.text("import-again")).clicked() {
            out.push(Change::Repeat(Repeat::Again));
        }
        if replace && ui.button(seen.text("import-replace")).clicked() {
            out.push(Change::Repeat(Repeat::Replace));
        }
    });
}

/// What was said about data that is there already can be taken back.
fn repeated(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    let key = match seen.choices.repeat {
        Repeat::Refuse => return,
        Repeat::Again => "import-is-again",
        Repeat::Replace => "import-is-replace",
        Repeat::OnlyNew => "import-is-only-new",
    };
    ui.horizontal(|ui| {
        caution(ui, &seen.text(key));
        if ui.button(seen.text("import-repeat-back")).clicked() {
            out.push(Change::Repeat(Repeat::Refuse));
        }
    });
}
