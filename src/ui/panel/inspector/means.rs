//! Answers of which only the mean is known.

use super::sheet::Sheet;
use super::survey::round_field;
use super::{refuse, tally};
use crate::journey::{Number, Round, Survey, Tally, check_mean};
use crate::ui::context::Context;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::field::{hint, parsed_with_hint};
use crate::wording::Say as _;
use egui::Ui;

/// What is typed so far; a mean without a number of answers says nothing yet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Known {
    mean: Option<Number>,
    n: Option<u64>,
    sd: Option<Number>,
}

impl Known {
    fn of(tally: Option<&Tally>) -> Self {
        match tally {
            Some(Tally::Summary { mean, n, sd }) => {
                Self { mean: Some(*mean), n: Some(*n), sd: *sd }
            }
            _ => Self::default(),
        }
    }

    /// What is typed and makes sense, but is not enough yet.
    fn typed(cx: &Context, drafts: &Drafts, [mean, n, sd]: &[FieldId; 3]) -> Self {
        let text = |id| drafts.get(id).filter(|it| it.refused.is_none()).map(|it| it.text);
        let number = |id| refuse::optional_number(cx, &text(id)?).ok()?;
        let n = text(n).and_then(|text| refuse::count(cx, &text).ok());
        Self { mean: number(mean), n, sd: number(sd) }
    }

    /// As answers, once both are known.
    fn tally(self) -> Option<Tally> {
        let (mean, n) = (self.mean?, self.n?);
        Some(Tally::Summary { mean, n, sd: self.sd })
    }
}

/// Mean, number of answers and standard deviation.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>, round: &Round) {
    let survey = sheet.shown();
    let ids = ["mean", "n", "sd"].map(|name| round_field(&sheet.id, &round.id, name));
    let saved = Known::of(survey.answers_of(&round.id).map(|answers| &answers.tally));
    let drafts = Drafts::lent(ui.ctx());
    let known = if saved == Known::default() { Known::typed(cx, &drafts, &ids) } else { saved };
    // Checked as soon as both mean and n are there; a mean alone is checked with one answer.
    let check = |known: Known| -> Result<Known, String> {
        if saved != Known::default() && known.tally().is_none() {
            return Err(cx.text("inspector-mean-needs"));
        }
        let alone = Known { n: known.n.or(Some(1)), ..known };
        if let Some(tally) = alone.tally() {
            tally::checked(cx, survey, round, tally)?;
        } else if known.sd.is_some_and(|sd| sd.get() < 0.0) {
            return Err(cx.text("inspector-refused-spread"));
        } else if known.n == Some(0) {
            return Err(cx.text("inspector-refused-nobody"));
        }
        Ok(known)
    };
    let mut changed = None;
    ui.columns(3, |columns| {
        let number = |value: Option<Number>| {
            value.map(|value| refuse::plain(cx, value.get())).unwrap_or_default()
        };
        let [mean_id, n_id, sd_id] = &ids;
        let shown = cx.text("inspector-mean");
        let mean = number(saved.mean);
        let field = parsed_with_hint(&mut columns[0], mean_id, &shown, &mean, "", |typed| {
            check(Known { mean: refuse::optional_number(cx, typed)?, ..known })
        });
        changed = changed.take().or(field.value);
        let shown = cx.text("inspector-mean-n");
        let n = saved.n.map(|n| n.to_string()).unwrap_or_default();
        let field = parsed_with_hint(&mut columns[1], n_id, &shown, &n, "", |typed| {
            check(Known { n: Some(refuse::count(cx, typed)?), ..known })
        });
        changed = changed.take().or(field.value);
        let shown = cx.text("inspector-mean-sd");
        let sd = number(saved.sd);
        let field = parsed_with_hint(&mut columns[2], sd_id, &shown, &sd, "", |typed| {
            check(Known { sd: refuse::optional_number(cx, typed)?, ..known })
        });
        changed = changed.take().or(field.value);
    });
    if known.tally().is_none() {
        hint(ui, &cx.text("inspector-mean-needs"));
    }
    doubt(ui, cx, survey, round, saved);
    let Some(now) = changed else { return };
    if let Some(tally) = now.tally() {
        drafts.forget_all(&ids);
        tally::put(sheet, round, tally);
    } else {
        drafts.wait(&ids);
    }
}

/// A mean that so many whole scores cannot have is a slip more often than not; it stays as it was typed.
fn doubt(ui: &mut Ui, cx: &Context, survey: &Survey, round: &Round, saved: Known) {
    let Some((mean, n)) = saved.mean.zip(saved.n) else { return };
    let scale = survey.answers_of(&round.id).map_or(survey.scale(), |it| survey.scale_of(it));
    if let Err(found) = check_mean(scale, mean.get(), n) {
        hint(ui, &format!("⚠ {}", found.say(cx.words)));
    }
}
