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

/// Pages of a view that a button leads to, by its name.
const PAGES: [(View, &str); 7] = [
    (View::Compare, "Esitystapa: Taulukko"),
    (View::Compare, "Esitystapa: Molemmat"),
    (View::Kpis, "Näytetään: Missä asiakkaat lähtevät"),
    (View::Actions, "Esitystapa: Luettelo"),
    (View::Actions, "Ryhmittele: Kosketuspiste"),
    (View::Drivers, "Esitystapa: Taulukko"),
    (View::Experience, "Näytetään: Persoonat"),
];

/// What frames of a view make while it is looked at, scrolled, dragged in, and typed in beside it.
fn made(window: &mut Window, view: View, page: Option<&str>) -> Vec<Made> {
    window.show(view);
    if let Some(name) = page {
        let place = window.place(name);
        window.click(place.unwrap_or_else(|| panic!("{view:?} has no {name}")));
    }
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
    let at = pos2(SIZE.x * 0.3, SIZE.y * 0.4);
    window.button(at, true);
    for step in 1..4 {
        let to = at + vec2(30.0 * step as f32, 12.0 * step as f32);
        all.push(Made::of(&window.frame(vec![Event::PointerMoved(to)])));
    }
    window.key(Modifiers::NONE, egui::Key::Escape);
    window.button(at, false);
    window.rest();
    if let Some(field) = window.field() {
        window.click(field);
        all.push(Made::of(&window.frame(vec![Event::Text("x".into())])));
        window.key(Modifiers::NONE, egui::Key::Escape);
    }
    all.push(Made::of(&window.rest()));
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
        // How long a stage is changes the views, not their pages.
        let pages = if per_stage == 10 { &PAGES[..] } else { &[] };
        let pages = pages.iter().map(|(view, name)| (*view, Some(*name)));
        for (view, page) in View::iter().map(|view| (view, None)).chain(pages) {
            let small = most(&made(&mut small, view, page));
            let large = most(&made(&mut large, view, page));
            for (what, small, large) in [
                ("shapes", small.shapes, large.shapes),
                ("texts", small.texts, large.texts),
                ("nodes", small.nodes, large.nodes),
            ] {
                if grows(small, large) {
                    grown.push(format!(
                        "{view:?} {page:?}, {per_stage} a stage: {large} {what}, not {small}"
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
