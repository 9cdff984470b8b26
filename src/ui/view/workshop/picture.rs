//! The curve of the stage as a picture for phones, made beside the window.

use super::state::WorkshopState;
use crate::export::svg::{SvgMeta, svg_of_width};
use crate::paint::headless::render;
use crate::paint::present::{Present, phone};
use crate::paint::{fonts, theme};
use crate::ui::context::Context;
use crate::wording::present::{Shown, Slide, story};
use std::sync::{Arc, PoisonError};

/// Makes the picture where phones may see one. Names of people are never in it.
pub(super) fn make(cx: &Context<'_>, state: &mut WorkshopState) {
    if !state.wants_picture(cx.journey, cx.report) {
        return;
    }
    let (journey, report, words) = (cx.journey.clone(), cx.report.clone(), cx.words);
    let (today, stage, hall) = (cx.today, state.stage, Arc::clone(&state.hall));
    let work = move || {
        let shown = Shown { journey: &journey, report: &report, today, discreet: true };
        let theme = &theme::LIGHT;
        let present = Present { shown, words, theme };
        let touchpoints = report.stages.get(stage).map_or(0, |held| held.touchpoints.len());
        let painted = render(phone::size(touchpoints), theme::install, |ui| {
            phone::paint(ui.painter(), &present, stage, ui.max_rect());
        });
        let told = story(Slide::Stage { stage, page: 0 }, &shown, words).join(" ");
        let meta = SvgMeta {
            title: &journey.title,
            description: &told,
            font_family: fonts::FAMILY,
            background: Some(theme.surface),
        };
        // A phone has not our font: each text is as wide there as it is here.
        let made: Arc<str> = svg_of_width(&painted, &meta).into();
        hall.lock().unwrap_or_else(PoisonError::into_inner).show_picture(stage + 1, made);
    };
    // Phones wait for it, not the window: nobody here needs to know when it is done.
    if let Err(error) = std::thread::Builder::new().name("polku-picture".into()).spawn(work) {
        log::warn!("no picture for phones: {error}");
    }
}
