//! Help at what one is at, hints, and the guided first journey.

use super::App;
use super::open::Open;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, View};
use crate::ui::dialog::{Dialog, Help};
use crate::ui::jobs::Owner;
use crate::ui::learn::guide::Progress;
use crate::ui::learn::{Guide, Page, Term, hint, term};
use egui::{Frame, Key, Margin, Modifiers, Panel, Ui};

impl App {
    /// The help at the page of what has the keyboard, or of the dialog that is open.
    pub(super) fn show_help(&mut self, ctx: &egui::Context) {
        let view = self.open.as_ref().map(|open| open.view);
        let page = match self.shell.dialogs.shown() {
            None => term::page_of(ctx, self.shell.panel.rect, view),
            Some(Dialog::Help(_)) => return,
            Some(Dialog::Import(_)) => Page::Import,
            Some(Dialog::Export(_) | Dialog::Exporting(_)) => Page::Export,
            Some(Dialog::Merge(_) | Dialog::Groups(_) | Dialog::Versions(_)) => Page::Merge,
            Some(Dialog::Rounds(_)) => Page::Terms(Some(Term::Round)),
            Some(Dialog::Questionnaire(_)) => Page::Of(View::Measure),
            Some(Dialog::Parking(_) | Dialog::Notes(_) | Dialog::Wall(_)) => {
                Page::Of(View::Workshop)
            }
            Some(Dialog::Method(_)) => Page::Terms(None),
            Some(
                Dialog::Question(_) | Dialog::Replace(_) | Dialog::Recovery(_) | Dialog::Privacy(_),
            ) => Page::Start,
        };
        // Before a dialog that is open, which waits.
        self.shell.dialogs.interrupt(Owner::Session, Dialog::Help(Help::at(page)));
    }

    /// F1 while a dialog is open.
    pub(super) fn help_key(&self, ui: &Ui, out: &mut Actions) {
        let is_help = matches!(self.shell.dialogs.shown(), Some(Dialog::Help(_)) | None);
        if !is_help && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
            out.push(Action::Run(Command::Help));
        }
    }

    /// A hint above a view that is seen for the first time.
    pub(super) fn show_hint(&mut self, ui: &mut Ui, cx: &Context<'_>, view: View) {
        if !self.hints(view) {
            return;
        }
        let frame = Frame::new().fill(cx.theme.accent_soft).inner_margin(Margin::symmetric(24, 4));
        let shown = Panel::top("hint")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| hint::show(ui, cx.words, cx.theme, view));
        match shown.inner {
            None => return,
            Some(hint::Pressed::Read) => self.read_hint(view),
            Some(hint::Pressed::Never) => self.session.settings.without_hints = true,
        }
        self.session.remember();
    }

    /// Whether the hint of a view is shown: not beside the guide, which says more.
    fn hints(&self, view: View) -> bool {
        let settings = &self.session.settings;
        let is_read = settings.read_hints.iter().any(|one| one == hint::name(view));
        let is_guided = self.open.as_ref().is_some_and(|open| open.guide.is_some());
        !settings.without_hints && !is_read && !is_guided
    }

    fn read_hint(&mut self, view: View) {
        let read = &mut self.session.settings.read_hints;
        if !read.iter().any(|one| one == hint::name(view)) {
            read.push(hint::name(view).to_owned());
        }
    }

    /// The hint of a view that is left was read.
    pub(super) fn leave_hint(&mut self, next: View) {
        let left = self.open.as_ref().map(|open| open.view).filter(|left| *left != next);
        if let Some(left) = left.filter(|left| self.hints(*left)) {
            self.read_hint(left);
            self.session.remember();
        }
    }

    /// No more hints, or all of them from the beginning.
    pub(super) fn toggle_hints(&mut self) {
        let settings = &mut self.session.settings;
        settings.without_hints = !settings.without_hints;
        settings.read_hints.clear();
        self.session.remember();
    }

    /// A new journey with a guide beside it.
    pub(super) fn begin_guided(&mut self) {
        self.begin_journey();
        if let Some(open) = &mut self.open {
            open.guide = Some(Guide::new(open.document.journey()));
        }
    }

    /// The step of the guide below the bar at the top.
    pub(super) fn show_guide(&mut self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        let Some(Open { guide, document, capture, view, .. }) = &mut self.open else { return };
        let Some(one) = guide else { return };
        let now = Progress {
            journey: document.journey(),
            is_saved: document.path().is_some() && !document.is_unsaved(),
            captures: capture.is_some(),
            view: *view,
        };
        let frame = Frame::new().fill(cx.theme.accent_soft).inner_margin(Margin::symmetric(24, 6));
        let shown = Panel::top("guide")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| one.show(ui, cx.words, cx.theme, now, out));
        if !shown.inner.stays {
            *guide = None;
        }
        if let Some(bar) = capture.as_mut().filter(|_| shown.inner.to_bar) {
            bar.take_keyboard();
            ui.ctx().request_repaint();
        }
    }
}
