//! What a frame of the whole window costs as a journey grows: medians in milliseconds, and the ratio to a journey of
//! 100 touchpoints in the same run.
//!
//! `cargo bench --bench ratios -- frame`; sizes, views and the number of frames may follow: `100,10000 Map,Compare 40`.

use crate::shared::told::{self, Goal};
use crate::shared::window::{Made, SIZE, Window};
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, pos2, vec2};
use polku::ui::context::View;
use std::collections::BTreeMap;
use std::time::Instant;
use strum::IntoEnumIterator as _;

/// What somebody does while frames are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::EnumIter)]
enum Doing {
    Idle,
    Scroll,
    Drag,
    Type,
    Undo,
}

/// Touchpoints that the others are compared with.
const BASE: usize = 100;

/// Prints them.
pub(crate) fn run(words: &[String]) {
    let sizes = words.first().map_or("10,100,1000,10000", String::as_str);
    let sizes: Vec<usize> = sizes.split(',').filter_map(|one| one.parse().ok()).collect();
    let views: Vec<View> = View::iter()
        .filter(|view| {
            words.get(1).is_none_or(|all| all.split(',').any(|one| one == format!("{view:?}")))
        })
        .collect();
    let frames: usize = words.get(2).and_then(|one| one.parse().ok()).unwrap_or(60);
    let mut found: BTreeMap<(String, Doing, usize), f64> = BTreeMap::new();
    for size in &sizes {
        let begun = Instant::now();
        let mut window = Window::of_size(*size, 25);
        println!("{size} touchpoints: open and first frames {:.0} ms", milliseconds(begun));
        for view in &views {
            let begun = Instant::now();
            window.show(*view);
            let shown = milliseconds(begun);
            let made = Made::of(&window.rest());
            println!("  {view:?}: shown in {shown:.1} ms; {made:?}");
            for doing in Doing::iter() {
                let median = measure(&mut window, *view, doing, frames);
                found.insert((format!("{view:?}"), doing, *size), median);
            }
        }
    }
    print(&found, &sizes);
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// The median of so many frames.
fn measure(window: &mut Window, view: View, doing: Doing, frames: usize) -> f64 {
    // In the list at the left, on the map, in the middle of the view.
    let middle = pos2(SIZE.x * 0.35, SIZE.y * 0.55);
    window.frame(vec![Event::PointerMoved(middle)]);
    window.rest();
    match doing {
        Doing::Drag => drag_begins(window, view),
        Doing::Type | Doing::Undo => typing_begins(window),
        Doing::Idle | Doing::Scroll => {}
    }
    let mut times: Vec<f64> = (0..frames).map(|at| step(window, view, doing, at)).collect();
    if doing == Doing::Drag {
        window.frame(vec![key(Key::Escape, Modifiers::NONE)]);
        window.button(middle, false);
    }
    if matches!(doing, Doing::Type | Doing::Undo) {
        window.jobs.hold(false);
        while let Some(name) = window.jobs.names().first().copied() {
            let _ = window.jobs.release(name);
        }
        window.frame(vec![key(Key::Escape, Modifiers::NONE)]);
        window.key(Modifiers::COMMAND, Key::Z);
    }
    window.rest();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn step(window: &mut Window, view: View, doing: Doing, at: usize) -> f64 {
    let events = match doing {
        Doing::Idle => Vec::new(),
        Doing::Scroll => {
            let away = if at % 40 < 20 { -160.0 } else { 160.0 };
            let delta = if view == View::Map { vec2(away, 0.0) } else { vec2(0.0, away) };
            vec![Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta,
                phase: TouchPhase::Move,
                source: MouseWheelSource::Wheel,
                modifiers: Modifiers::NONE,
            }]
        }
        Doing::Drag => {
            vec![Event::PointerMoved(pos2(300.0 + (at * 7 % 400) as f32, 300.0 + (at % 9) as f32))]
        }
        Doing::Type => vec![Event::Text(["a", "b", "c"][at % 3].into())],
        Doing::Undo => {
            let command = Modifiers { ctrl: true, ..Modifiers::COMMAND };
            let key = if at.is_multiple_of(2) { Key::Z } else { Key::Y };
            vec![Event::ModifiersChanged(command), self::key(key, command)]
        }
    };
    let begun = Instant::now();
    let output = window.frame(events);
    let taken = milliseconds(begun);
    drop(output);
    taken
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

/// A card is taken, or whatever stands there.
fn drag_begins(window: &mut Window, view: View) {
    let at = if view == View::Map { pos2(200.0, 180.0) } else { pos2(400.0, 400.0) };
    window.frame(vec![Event::PointerMoved(at)]);
    window.button(at, true);
    window.frame(vec![Event::PointerMoved(at + vec2(20.0, 0.0))]);
}

/// The journey's title has the keyboard in the inspector, and what is analysed waits.
fn typing_begins(window: &mut Window) {
    window.jobs.hold(true);
    if let Some(at) = window.field() {
        window.click(at);
    }
    window.frame(vec![Event::Text("x".into())]);
}

fn print(found: &BTreeMap<(String, Doing, usize), f64>, sizes: &[usize]) {
    println!("\nmedian frame in ms (ratio to {BASE} touchpoints)");
    print!("{:24}", "");
    for size in sizes {
        print!("{size:>18}");
    }
    println!();
    let rows: std::collections::BTreeSet<(&String, Doing)> =
        found.keys().map(|(view, doing, _)| (view, *doing)).collect();
    for (view, doing) in rows {
        print!("{:24}", format!("{view} {doing:?}"));
        let base = found.get(&(view.clone(), doing, BASE));
        for size in sizes {
            let Some(median) = found.get(&(view.clone(), doing, *size)) else { continue };
            let ratio = base.map_or(String::new(), |base| format!(" ({:.2})", median / base));
            print!("{:>18}", format!("{median:.2}{ratio}"));
        }
        println!();
    }
    // The worst of what can be done in a view.
    let largest = sizes.iter().max().copied().unwrap_or(BASE);
    let views: std::collections::BTreeSet<&String> = found.keys().map(|(view, ..)| view).collect();
    for view in views {
        let ratio = |doing: Doing| {
            let of = |size| found.get(&(view.clone(), doing, size));
            Some((of(largest)? / of(BASE)?, doing, *of(largest)?))
        };
        let worst = Doing::iter().filter_map(ratio).max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((ratio, doing, taken)) = worst {
            let name = format!("{view}, {doing:?}, {largest} to {BASE} ({taken:.1} ms)");
            told::ratio(&name, ratio, Goal::AtMost(1.5));
        }
    }
}
