//! A frame costs what is seen: no view makes more shapes, texts or nodes as a journey grows, an idle window makes no
//! frame at all, and an edit copies only what it changes. Counts, no clocks.

#[path = "../../benches/shared/mod.rs"]
mod shared;

use egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, pos2, vec2};
use polku::ui::context::View;
use shared::window::{Made, SIZE, Window};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use strum::IntoEnumIterator as _;

const SMALL: usize = 1_000;
const LARGE: usize = 3_000;

/// What a frame of a view makes after it was scrolled some way.
fn made(window: &mut Window, view: View) -> Vec<Made> {
    window.show(view);
    let mut all = vec![Made::of(&window.rest())];
    window.frame(vec![Event::PointerMoved(pos2(SIZE.x * 0.35, SIZE.y * 0.55))]);
    for _ in 0..4 {
        let away = if view == View::Map { vec2(-700.0, 0.0) } else { vec2(0.0, -700.0) };
        window.frame(vec![Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: away,
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        }]);
        all.push(Made::of(&window.rest()));
    }
    all
}

/// More than this is growth; a few shapes more come from other words and numbers being in sight.
fn grows(small: usize, large: usize) -> bool {
    large > small + small / 4 + 60
}

fn most(made: &[Made]) -> Made {
    Made {
        shapes: made.iter().map(|one| one.shapes).max().unwrap_or(0),
        texts: made.iter().map(|one| one.texts).max().unwrap_or(0),
        nodes: made.iter().map(|one| one.nodes).max().unwrap_or(0),
    }
}

#[test]
fn no_view_makes_more_of_a_larger_journey() {
    let mut grown = Vec::new();
    for per_stage in [10, 500] {
        let mut small = Window::of_size(SMALL, per_stage);
        let mut large = Window::of_size(LARGE, per_stage);
        for view in View::iter() {
            let (small, large) = (most(&made(&mut small, view)), most(&made(&mut large, view)));
            for (what, small, large) in [
                ("shapes", small.shapes, large.shapes),
                ("texts", small.texts, large.texts),
                ("nodes", small.nodes, large.nodes),
            ] {
                if grows(small, large) {
                    grown.push(format!(
                        "{view:?}, {per_stage} a stage: {large} {what}, not {small}"
                    ));
                }
            }
        }
    }
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}

/// So long nobody may ask for a frame.
const IDLE: std::time::Duration = std::time::Duration::from_secs(20);

#[test]
fn an_idle_window_makes_no_frame_in_any_view() {
    let mut window = Window::in_use(&shared::large::journey(40, 10));
    for view in View::iter() {
        window.show(view);
        // What is found and counted beside the window arrives.
        std::thread::sleep(std::time::Duration::from_millis(300));
        window.rest();
        let last = window.rest();
        let waits = last.viewport_output.values().map(|one| one.repaint_delay).min();
        assert!(waits.is_some_and(|waits| waits > IDLE), "{view:?}: {waits:?}");
    }
    // Autosave and the watch on the file go on meanwhile, and have nothing to tell.
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    window.ctx().set_request_repaint_callback(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    std::thread::sleep(std::time::Duration::from_secs(4));
    assert_eq!(asked.load(Ordering::Relaxed), 0, "frames are asked for while nothing happens");
}
