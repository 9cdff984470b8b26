//! Presenting: one page of large type after the other, by the keys of a keyboard or a clicker.
//!
//! Nothing can be changed from here. The presenter's notes are a window of their own, for a second screen.

use crate::paint::fonts::{regular, semibold};
use crate::paint::present::{Present, paint};
use crate::paint::theme::{GRID, Theme};
use crate::ui::context::{Context, Selection};
use crate::wording::present::{Shown, Slide, road, story};
use egui::{
    CentralPanel, CursorIcon, Frame, Key, Label, Margin, Rect, RichText, Role, ScrollArea, Sense,
    Ui, ViewportBuilder, ViewportClass, ViewportId, WidgetInfo,
};
use std::time::Duration;

/// The pointer hides when it has not moved for so long, in seconds.
const POINTER_STAYS: f32 = 2.0;

/// A presentation that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presenting {
    slide: Slide,
    blank: bool,
    notes: bool,
}

/// A step through the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To the next page.
    Next,
    /// To the page before.
    Back,
    /// From a stage to its first touchpoint.
    Into,
    /// From a touchpoint to its stage.
    Out,
    /// To a stage, counted from 0.
    Stage(usize),
    /// To the first page.
    First,
    /// To the last page.
    Last,
}

/// What the keys of this frame ask for beside a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Step(Move),
    Blank,
    Notes,
    End,
}

impl Presenting {
    /// Begins at what is selected.
    #[must_use]
    pub fn at(selection: &Selection, shown: &Shown<'_>) -> Self {
        let stages = &shown.report.stages;
        let slide = match selection {
            Selection::Journey => None,
            Selection::Stage(id) => stages
                .iter()
                .position(|stage| stage.id == *id)
                .map(|stage| Slide::Stage { stage, page: 0 }),
            Selection::Touchpoint(id) => stages.iter().enumerate().find_map(|(stage, held)| {
                let at = held.touchpoints.iter().position(|one| one.id == *id)?;
                Some(Slide::Touchpoint { stage, at })
            }),
        };
        Self { slide: slide.unwrap_or(Slide::Cover), blank: false, notes: false }
    }

    /// The page that is shown.
    #[must_use]
    pub fn slide(&self) -> Slide {
        self.slide
    }

    /// Takes a step; at an end it stays.
    pub fn step(&mut self, step: Move, shown: &Shown<'_>) {
        let road = road(shown);
        let touchpoints = |stage: usize| {
            shown.report.stages.get(stage).map_or(0, |stage| stage.touchpoints.len())
        };
        let last_page =
            |stage: usize| road.iter().rposition(|one| one.stage() == Some(stage)).unwrap_or(0);
        let here = road.iter().position(|one| *one == self.slide);
        let on_road = |at: usize| road.get(at).copied();
        let to = match (step, self.slide) {
            (Move::Next, Slide::Touchpoint { stage, at }) if at + 1 < touchpoints(stage) => {
                Some(Slide::Touchpoint { stage, at: at + 1 })
            }
            (Move::Next, Slide::Touchpoint { stage, .. }) => on_road(last_page(stage) + 1),
            (Move::Back, Slide::Touchpoint { stage, at }) if at > 0 => {
                Some(Slide::Touchpoint { stage, at: at - 1 })
            }
            (Move::Back | Move::Out, Slide::Touchpoint { stage, .. }) => {
                Some(Slide::Stage { stage, page: 0 })
            }
            (Move::Next, _) => on_road(here.map_or(0, |at| at + 1)),
            (Move::Back, _) => here.and_then(|at| on_road(at.checked_sub(1)?)),
            (Move::Into, Slide::Stage { stage, page }) => {
                let at = page * crate::wording::present::ON_A_PAGE;
                (at < touchpoints(stage)).then_some(Slide::Touchpoint { stage, at })
            }
            (Move::Into | Move::Out, _) => None,
            (Move::Stage(stage), _) => {
                (stage < shown.report.stages.len()).then_some(Slide::Stage { stage, page: 0 })
            }
            (Move::First, _) => road.first().copied(),
            (Move::Last, _) => road.last().copied(),
        };
        if let Some(to) = to {
            self.slide = to;
        }
    }

    /// Shows the page over the whole window. Whether the presentation is to end.
    pub fn show(&mut self, ui: &mut Ui, cx: &Context<'_>, covered: bool) -> bool {
        let shown = Shown {
            journey: cx.journey,
            report: cx.report,
            today: cx.today,
            discreet: cx.discreet,
        };
        self.keep_in(&shown);
        let mut ends = false;
        if !covered {
            ends = self.keys(ui, &shown);
        }
        let road = road(&shown);
        let frame = Frame::new().fill(cx.theme.surface);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let rect = ui.max_rect();
            let response = ui.interact(rect, ui.scope_id().with("slide"), Sense::click());
            let told = if self.blank {
                cx.text("present-blank")
            } else {
                let name = cx.text("present-page");
                format!("{name}: {}", story(self.slide, &shown, cx.words).join(" "))
            };
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
            if response.clicked() && !covered {
                self.step(Move::Next, &shown);
                ui.ctx().request_repaint();
            }
            self.paint(ui, cx, &shown, &road, rect);
        });
        if self.notes {
            ends |= self.show_notes(ui, cx, &shown, &road);
        }
        ends
    }

    fn paint(&self, ui: &Ui, cx: &Context<'_>, shown: &Shown<'_>, road: &[Slide], rect: Rect) {
        if self.blank {
            ui.painter().rect_filled(rect, 0.0, Theme::blank());
        } else {
            let present = Present { shown: *shown, words: cx.words, theme: cx.theme };
            paint(ui.painter(), &present, self.slide, road, rect);
        }
        let still = ui.input(|input| input.pointer.time_since_last_movement());
        if still > POINTER_STAYS {
            ui.ctx().set_cursor_icon(CursorIcon::None);
        } else if let Ok(left) = Duration::try_from_secs_f32(POINTER_STAYS - still + 0.05) {
            ui.ctx().request_repaint_after(left);
        }
    }

    /// What is shown may be gone: the journey can change under the presentation.
    fn keep_in(&mut self, shown: &Shown<'_>) {
        let stages = &shown.report.stages;
        let there = match self.slide {
            Slide::Touchpoint { stage, at } => {
                stages.get(stage).is_some_and(|stage| at < stage.touchpoints.len())
            }
            slide @ (Slide::Cover
            | Slide::Stage { .. }
            | Slide::Drops
            | Slide::Changes
            | Slide::Priorities
            | Slide::Actions) => road(shown).contains(&slide),
        };
        if !there {
            self.slide = Slide::Cover;
        }
    }

    fn keys(&mut self, ui: &Ui, shown: &Shown<'_>) -> bool {
        for asked in asked(ui) {
            match asked {
                Asked::End => return true,
                Asked::Step(step) => {
                    self.blank = false;
                    self.step(step, shown);
                }
                Asked::Blank => self.blank = !self.blank,
                Asked::Notes => self.notes = !self.notes,
            }
        }
        false
    }

    /// The notes in a window of their own. Whether the presentation is to end: Escape ends it in either window.
    fn show_notes(&mut self, ui: &Ui, cx: &Context<'_>, shown: &Shown<'_>, road: &[Slide]) -> bool {
        let builder = ViewportBuilder::default()
            .with_title(cx.text("present-notes"))
            .with_inner_size([640.0, 480.0]);
        let id = ViewportId::from_hash_of("presenter notes");
        let (mut ends, mut closed) = (false, false);
        ui.ctx().show_viewport_immediate(id, builder, |ui, class| {
            // The keys work in both windows.
            if class != ViewportClass::EmbeddedWindow {
                ends = self.keys(ui, shown);
                closed = ui.input(|input| input.viewport().close_requested());
            }
            let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::same(24));
            if class == ViewportClass::EmbeddedWindow {
                frame.show(ui, |ui| self.notes(ui, cx, shown, road));
            } else {
                CentralPanel::default().frame(frame).show(ui, |ui| self.notes(ui, cx, shown, road));
            }
        });
        if closed {
            self.notes = false;
        }
        ends
    }

    fn notes(&self, ui: &mut Ui, cx: &Context<'_>, shown: &Shown<'_>, road: &[Slide]) {
        let mut told = story(self.slide, shown, cx.words).into_iter();
        let say = |ui: &mut Ui, text: String, size: f32, strong: bool| {
            let font = if strong { semibold(size) } else { regular(size) };
            ui.add(Label::new(RichText::new(text).font(font)).wrap());
        };
        if let Some(at) = road.iter().position(|one| *one == self.slide) {
            let of = [("at", (at + 1).into()), ("count", road.len().into())];
            say(ui, cx.words.with("present-notes-of", &of), 14.0, false);
        }
        if let Some(title) = told.next() {
            say(ui, title, 28.0, true);
        }
        let height = (ui.available_height() - 18.0 * GRID).max(40.0);
        ScrollArea::vertical().id_salt("story").max_height(height).show(ui, |ui| {
            for sentence in told {
                ui.add_space(GRID);
                say(ui, sentence, 18.0, false);
            }
        });
        ui.add_space(2.0 * GRID);
        let mut next = self.clone();
        next.step(Move::Next, shown);
        let said = if next.slide == self.slide {
            cx.text("present-notes-last")
        } else {
            let name = story(next.slide, shown, cx.words).into_iter().next().unwrap_or_default();
            cx.words.with("present-notes-next", &[("name", (&name).into())])
        };
        say(ui, said, 16.0, true);
        say(ui, cx.text("present-notes-keys"), 12.0, false);
    }
}

/// What the keys of this frame ask for, in order. They are taken out: nobody else sees them.
fn asked(ui: &Ui) -> Vec<Asked> {
    ui.input_mut(|input| {
        let mut found = Vec::new();
        input.events.retain(|event| {
            let egui::Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
            if modifiers.command || modifiers.ctrl || modifiers.alt {
                return true;
            }
            match meaning(*key) {
                Some(asked) => {
                    found.push(asked);
                    false
                }
                None => true,
            }
        });
        found
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "of all keys only these mean something")]
fn meaning(key: Key) -> Option<Asked> {
    const DIGITS: [Key; 9] = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ];
    if let Some(stage) = DIGITS.iter().position(|one| *one == key) {
        return Some(Asked::Step(Move::Stage(stage)));
    }
    Some(match key {
        Key::ArrowRight | Key::PageDown | Key::Space | Key::Enter => Asked::Step(Move::Next),
        Key::ArrowLeft | Key::PageUp | Key::Backspace => Asked::Step(Move::Back),
        Key::ArrowDown => Asked::Step(Move::Into),
        Key::ArrowUp => Asked::Step(Move::Out),
        Key::Home => Asked::Step(Move::First),
        Key::End => Asked::Step(Move::Last),
        // The full stop is the dark key of many clickers.
        Key::B | Key::Period => Asked::Blank,
        Key::N => Asked::Notes,
        Key::Escape | Key::F5 => Asked::End,
        _ => return None,
    })
}
