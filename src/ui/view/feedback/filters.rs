//! The search field and the filters above the list.

use super::{FeedbackState, Found};
use crate::analysis::{Filter, OfScore, OfTheme, Part, ScoreGroup};
use crate::journey::LoopState;
use crate::paint::theme::GRID;
use crate::ui::context::Context;
use crate::ui::widget::drop_list::DropList as _;
use egui::{ComboBox, Id, Key, Modifiers, TextEdit, Ui, vec2};

/// So many themes and parts of the journey are offered at most.
const MOST: usize = 300;

/// One row, or more where the window is narrow.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 1.5 * GRID);
        search(ui, cx, found, state);
        let filter = &mut state.filter;
        rounds(ui, cx, filter);
        parts(ui, cx, found, filter);
        themes(ui, cx, found, filter);
        scores(ui, cx, filter);
        states(ui, cx, filter);
        if !filter.is_empty() && ui.button(cx.text("feedback-show-all")).clicked() {
            *filter = Filter::default();
        }
    });
}

fn search(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    let id = Id::unique("feedback-search");
    if ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown))
    {
        let row = state.selected.head().unwrap_or(0);
        super::keys::go(found, state, row, false);
    }
    let name = cx.text("feedback-search");
    let field = TextEdit::singleline(&mut state.filter.text)
        .id(id)
        .desired_width(208.0)
        .hint_text(name.as_str());
    let response = ui.add(field).accessible_name(name);
    if std::mem::take(&mut state.list.wants_search) {
        response.request_focus();
    }
}

/// A list of what can be chosen, first of all everything.
fn list<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Context<'_>,
    (key, of_all, width): (&'static str, &'static str, f32),
    chosen: &mut Option<T>,
    name: impl Fn(&T) -> String,
    all: impl FnOnce() -> Vec<T>,
) {
    let everything = cx.text(of_all);
    let shown = chosen.as_ref().map_or_else(|| everything.clone(), &name);
    let response = ComboBox::from_id_salt(("feedback-filter", key))
        .width(width)
        .height(400.0)
        .truncate()
        .selected_text(shown)
        .show_list(ui, |ui| {
            if ui.selectable_label(chosen.is_none(), &everything).clicked() {
                *chosen = None;
            }
            for one in all() {
                let is_chosen = chosen.as_ref() == Some(&one);
                if ui.selectable_label(is_chosen, name(&one)).clicked() {
                    *chosen = Some(one);
                }
            }
        })
        .response;
    response.accessible_name(cx.text(key));
}

fn rounds(ui: &mut Ui, cx: &Context<'_>, filter: &mut Filter) {
    let rounds = &cx.journey.rounds;
    if rounds.is_empty() {
        return;
    }
    let name = |id: &_| cx.journey.round(id).map_or_else(String::new, |round| round.name.clone());
    let all = || rounds.iter().map(|round| round.id.clone()).collect();
    list(ui, cx, ("inspector-round", "feedback-all-rounds", 112.0), &mut filter.round, name, all);
}

fn parts(ui: &mut Ui, cx: &Context<'_>, found: &Found, filter: &mut Filter) {
    let journey = cx.journey;
    let name = |part: &Part| match part {
        Part::Journey => cx.text("feedback-of-journey"),
        Part::Stage(id) => journey.stage(id).map_or_else(String::new, |stage| stage.name.clone()),
        Part::Touchpoint(id) => {
            journey.touchpoint(id).map_or_else(String::new, |one| format!("– {}", one.name))
        }
    };
    let all = || {
        let mut all = Vec::new();
        for (stage, touchpoints) in &found.parts {
            let Some(stage) = journey.stages.get(*stage) else { continue };
            all.push(Part::Stage(stage.id.clone()));
            let touchpoints = touchpoints.iter().filter_map(|at| stage.touchpoints.get(*at));
            all.extend(touchpoints.map(|one| Part::Touchpoint(one.id.clone())));
        }
        all.truncate(MOST);
        if !journey.feedback.is_empty() {
            all.push(Part::Journey);
        }
        all
    };
    list(
        ui,
        cx,
        ("feedback-head-place", "feedback-all-touchpoints", 148.0),
        &mut filter.part,
        name,
        all,
    );
}

fn themes(ui: &mut Ui, cx: &Context<'_>, found: &Found, filter: &mut Filter) {
    let name = |theme: &OfTheme| match theme {
        OfTheme::None => cx.text("feedback-without-theme"),
        OfTheme::Is(theme) => theme.clone(),
    };
    let all = || {
        let themes = found.all_themes.iter().take(MOST);
        let themes = themes.map(|(theme, _)| OfTheme::Is(theme.clone()));
        std::iter::once(OfTheme::None).chain(themes).collect()
    };
    list(
        ui,
        cx,
        ("feedback-head-themes", "feedback-all-themes", 124.0),
        &mut filter.theme,
        name,
        all,
    );
}

fn scores(ui: &mut Ui, cx: &Context<'_>, filter: &mut Filter) {
    let name = |score: &OfScore| match score {
        OfScore::In(ScoreGroup::Low) => cx.text("feedback-scores-low"),
        OfScore::In(ScoreGroup::Middle) => cx.text("feedback-scores-middle"),
        OfScore::In(ScoreGroup::High) => cx.text("feedback-scores-high"),
        OfScore::None => cx.text("feedback-scores-none"),
    };
    let all = || ScoreGroup::ALL.map(OfScore::In).into_iter().chain([OfScore::None]).collect();
    list(
        ui,
        cx,
        ("feedback-head-score", "feedback-all-scores", 124.0),
        &mut filter.score,
        name,
        all,
    );
}

fn states(ui: &mut Ui, cx: &Context<'_>, filter: &mut Filter) {
    let name = |state: &LoopState| cx.words.kind(*state);
    let all = || LoopState::ALL.to_vec();
    list(
        ui,
        cx,
        ("feedback-head-state", "feedback-all-states", 108.0),
        &mut filter.state,
        name,
        all,
    );
}
