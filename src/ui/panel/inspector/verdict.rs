//! What a change amounts to: points, interval, p and a plain sentence.

use super::rows::{row, strong};
use crate::analysis::{Change, NotTested, SurveyReport, Verdict};
use crate::ui::context::Context;
use crate::wording::report::could_be_found;
use egui::Ui;

/// The change from before to after, as far as it is known.
pub(super) fn show(ui: &mut Ui, cx: &Context, report: &SurveyReport) {
    let Some(change) = &report.change else { return };
    let colour = match change.verdict {
        Verdict::Better => cx.theme.better,
        Verdict::Worse => cx.theme.worse,
        Verdict::NotShown | Verdict::NotTested(_) => cx.theme.text,
    };
    let mark = match change.verdict {
        Verdict::Better => "▲ ",
        Verdict::Worse => "▼ ",
        Verdict::NotShown | Verdict::NotTested(_) => "",
    };
    let Some(diff) = change.diff else { return };
    let text = format!(
        "{mark}{}",
        cx.words.difference_and_range(diff, change.holm_interval.or(change.interval))
    );
    strong(ui, cx, "inspector-change", &text, colour)
        .on_hover_text(cx.text("inspector-change-tip"));
    if let Some(p) = change.p_holm.or(change.p) {
        let p_text = cx.words.p_value(p);
        let text = if change.p_holm.is_some() {
            cx.words.with("inspector-p-holm", &[("p", (&p_text).into())])
        } else {
            p_text
        };
        row(ui, cx, "inspector-significance", &text).on_hover_text(small_print(cx, change));
    }
    row(ui, cx, "inspector-verdict", &sentence(cx, change.verdict));
}

fn small_print(cx: &Context, change: &Change) -> String {
    let words = cx.words;
    let mut lines = vec![cx.text("inspector-significance-tip")];
    if let Some(p) = change.p {
        let p = words.p_value(p);
        lines.push(words.with("inspector-p-single", &[("p", (&p).into())]));
    }
    if let Some(delta) = change.cliffs_delta {
        let delta = words.coefficient(delta);
        lines.push(words.with("inspector-delta", &[("delta", (&delta).into())]));
    }
    lines.extend(could_be_found(change, words));
    lines.join("\n")
}

fn sentence(cx: &Context, verdict: Verdict) -> String {
    cx.text(match verdict {
        Verdict::Better => "inspector-verdict-better",
        Verdict::Worse => "inspector-verdict-worse",
        Verdict::NotShown => "inspector-verdict-not-shown",
        Verdict::NotTested(why) => match why {
            NotTested::ScaleChanged | NotTested::QuestionChanged => "inspector-untested-question",
            NotTested::Assumed => "inspector-untested-guess",
            NotTested::TooFew => "inspector-untested-few",
            NotTested::OnlyBefore | NotTested::OnlyAfter | NotTested::NoScore => {
                "inspector-untested-means"
            }
        },
    })
}
