//! Carrying out actions and commands.

use super::App;
use super::files::Next;
use super::importing::is_survey;
use super::window::lane_of;
use crate::edit::{Edit, Step};
use crate::i18n::{Language, Words};
use crate::journey::{Compared, Stage, StageId, StageKind, Touchpoint, TouchpointId};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Selection, View};
use crate::ui::dialog::{Dialog, ExportPicture, Help, Method, Rounds};
use crate::ui::file_dialog::Purpose;
use crate::ui::palette::{Chosen, Palette};
use crate::ui::view::map::Renaming;
use egui::Context;

const ZOOM_STEP: f32 = 1.15;

impl App {
    pub(super) fn carry_out(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Edit { edit, gesture } => self.edit(edit, gesture),
            Action::EndGesture => {
                if let Some(document) = &mut self.document {
                    document.seal();
                }
            }
            Action::Select(selection) => self.select(selection),
            Action::Rename(selection) => {
                if let Some(document) = &self.document {
                    self.map.renaming = Renaming::of(document.journey(), &selection);
                }
            }
            Action::Show(view) => self.view = view,
            Action::Run(command) => self.run(ctx, command),
            Action::Open(path) if is_survey(&path) => self.import(ctx, &path),
            Action::Open(path) => self.leave_for(ctx, Next::Open(path)),
            Action::OpenSample(name) => self.leave_for(ctx, Next::Sample(name)),
            Action::New { template } => self.leave_for(ctx, Next::New(template)),
            Action::Speak(language) => self.speak(language),
            Action::EndFileComparison => {
                self.other = None;
                self.compare.other = None;
            }
            Action::Paste(text) => self.paste_from_wall(&text),
            Action::Choose(choice) => self.choose(ctx, &choice),
            Action::Tell(text) => self.toasts.tell(text),
        }
    }

    pub(super) fn edit(&mut self, edit: Edit, gesture: Option<u64>) {
        let Some(document) = &mut self.document else { return };
        let removed = matches!(edit.step(), Step::RemoveTouchpoint | Step::RemoveStage);
        match document.apply(edit, gesture) {
            Ok(()) if removed => {
                let undo = self.words.text(Command::Undo.key());
                let text = self.words.text("toast-removed");
                self.toasts.offer(text, undo, Action::Run(Command::Undo));
            }
            Ok(()) => {}
            Err(error) => self.toasts.error(error.to_string()),
        }
        self.forget_lost_selection();
    }

    /// What is selected may be gone after a change, an undo or a redo.
    pub(super) fn forget_lost_selection(&mut self) {
        let Some(document) = &self.document else { return };
        let there = match &self.selection {
            Selection::Journey => true,
            Selection::Stage(id) => document.journey().stage(id).is_some(),
            Selection::Touchpoint(id) => document.journey().touchpoint(id).is_some(),
        };
        if !there {
            self.selection = Selection::Journey;
        }
    }

    fn select(&mut self, selection: Selection) {
        if let Some(document) = &mut self.document {
            document.seal();
        }
        // On a narrow window the details come with the first selection.
        if self.inspector.is_none() && selection != Selection::Journey {
            self.inspector = Some(true);
        }
        self.selection = selection;
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::of(language);
        self.settings.language = Some(language.code().into());
        self.remember();
        self.refresh_offers();
    }

    /// Something was chosen in the palette.
    pub(super) fn run_chosen(&mut self, chosen: Chosen, out: &mut Actions) {
        match chosen {
            Chosen::Command(command) => out.push(Action::Run(command)),
            Chosen::Selection(selection) => {
                out.push(Action::Select(selection));
                self.map.reveal = true;
            }
            Chosen::Closed => {}
        }
    }

    fn run(&mut self, ctx: &Context, command: Command) {
        if !self.can_run(command) {
            return;
        }
        if command.needs_all_typed() && ctx.text_edit_focused() {
            self.deferred = Some(command);
            ctx.request_repaint();
            return;
        }
        if let Some(lane) = lane_of(command) {
            self.toggle_lane(lane);
            return;
        }
        if let Some(view) = command.view() {
            self.view = view;
            return;
        }
        if let Some(language) = command.language() {
            self.speak(language);
            return;
        }
        match command {
            Command::Open => self.leave_for(ctx, Next::OpenAsk),
            Command::Save => self.save(ctx, false),
            Command::SaveAs => self.save_as(ctx),
            Command::Versions => self.list_versions(ctx),
            Command::SavePrivate => self.look_for_personal_data(ctx),
            Command::CompareWithFile => {
                self.ask(ctx, Purpose::CompareWith, "dialog-compare-title", String::new());
            }
            Command::MergeFile => {
                self.ask(ctx, Purpose::MergeWith, "merge-choose", String::new());
            }
            Command::Import => {
                self.ask(ctx, Purpose::Import, "import-choose-file", String::new());
            }
            Command::Export => {
                let can_compare = self.numbers.report().compared.is_some() || self.other.is_some();
                self.dialog = Some(Dialog::Export(ExportPicture::new(self.view, can_compare)));
            }
            Command::Canvas => self.ask_for_canvas(ctx),
            Command::PasteWall => self.paste_from_wall(""),
            Command::Capture => self.toggle_capture(),
            Command::New | Command::Close => self.leave_for(ctx, Next::Welcome),
            Command::Quit => self.leave_for(ctx, Next::Quit),
            Command::Palette => {
                let journey = self.document.as_ref().map(|document| document.journey().as_ref());
                let has_selection = self.selection != Selection::Journey;
                self.palette = Some(Palette::new(ctx, self.words, journey, has_selection));
            }
            Command::Help => self.dialog = Some(Dialog::Help(Help::new())),
            Command::Method => self.dialog = Some(Dialog::Method(Method::default())),
            Command::Rounds => self.dialog = Some(Dialog::Rounds(Rounds::new())),
            Command::Look => {
                self.settings.dark = Some(ctx.theme() == egui::Theme::Light);
                self.use_look(ctx);
                self.remember();
            }
            Command::Inspector => {
                let open = self.inspector.unwrap_or(ctx.content_rect().width() >= 1440.0);
                self.inspector = Some(!open);
            }
            Command::Present => self.present(ctx),
            Command::HideNames => {
                let shown = &mut self.settings.names_while_presenting;
                *shown = !*shown;
                self.remember();
            }
            Command::NextUnanswered => {
                self.view = View::Feedback;
                self.feedback.wants_unanswered = true;
            }
            Command::ZoomIn => self.map.zoom_by(ZOOM_STEP),
            Command::ZoomOut => self.map.zoom_by(1.0 / ZOOM_STEP),
            Command::ZoomActual => self.map.zoom = 1.0,
            Command::ZoomFit => self.map.fit = true,
            _ => self.run_edit(command),
        }
    }

    /// Large type and nothing but the picture; the same key ends it.
    fn present(&mut self, ctx: &Context) {
        self.presenting = !self.presenting;
        self.map.presenting = self.presenting;
        ctx.set_zoom_factor(if self.presenting { 1.25 } else { 1.0 });
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(self.presenting));
        if self.presenting {
            self.map.fit = true;
            self.toasts.tell(self.words.text("toast-presenting"));
        } else {
            self.map.zoom = 1.0;
        }
    }

    fn toggle_lane(&mut self, lane: crate::paint::map::Lane) {
        let lanes = &mut self.map.lanes;
        if lanes.contains(&lane) {
            lanes.retain(|one| *one != lane);
        } else {
            lanes.push(lane);
            lanes.sort_by_key(|lane| {
                crate::paint::map::Lane::ALL.iter().position(|one| one == lane)
            });
        }
        let hidden =
            crate::paint::map::Lane::ALL.iter().filter(|lane| !self.map.lanes.contains(lane));
        self.settings.hidden_lanes = hidden.map(|lane| lane.key().to_owned()).collect();
        self.remember();
    }

    /// Commands that change the journey.
    fn run_edit(&mut self, command: Command) {
        let Some(document) = &mut self.document else { return };
        match command {
            Command::Undo => document.undo(),
            Command::Redo => document.redo(),
            Command::AddTouchpoint => self.add_touchpoint(),
            Command::AddStage => self.add_stage(),
            Command::Rename => {
                self.map.renaming = Renaming::of(document.journey(), &self.selection);
                self.view = View::Map;
            }
            Command::Delete => self.delete(),
            Command::MoveEarlier => self.move_selected(false),
            Command::MoveLater => self.move_selected(true),
            Command::SwapRounds => self.swap_rounds(),
            _ => {}
        }
        self.forget_lost_selection();
    }

    fn swap_rounds(&mut self) {
        let Some(document) = &self.document else { return };
        if let Some((before, after)) = document.journey().before_and_after() {
            let swapped = Compared { before: after.id.clone(), after: before.id.clone() };
            self.edit(Edit::SetCompared(Some(swapped)), None);
        }
    }

    /// After the selected touchpoint, else at the end of the selected or first stage. Its name is asked at once.
    fn add_touchpoint(&mut self) {
        let Some(document) = &self.document else { return };
        let journey = document.journey();
        let place = match &self.selection {
            Selection::Touchpoint(id) => journey.place(id).map(|place| (place.stage, place.at + 1)),
            Selection::Stage(id) => journey.stage_place(id).map(|stage| (stage, usize::MAX)),
            Selection::Journey => Some((0, usize::MAX)),
        };
        let Some((stage, at)) =
            place.and_then(|(stage, at)| Some((journey.stages.get(stage)?, at)))
        else {
            self.add_stage();
            return;
        };
        let id = TouchpointId::from_bits(fastrand::u64(..));
        let name = self.words.text("new-touchpoint");
        let touchpoint = Box::new(Touchpoint::new(id.clone(), &name));
        let edit = Edit::AddTouchpoint { stage: stage.id.clone(), at, touchpoint };
        self.edit(edit, None);
        self.rename_new(Selection::Touchpoint(id), name);
    }

    fn add_stage(&mut self) {
        let Some(document) = &self.document else { return };
        let journey = document.journey();
        let after = match &self.selection {
            Selection::Touchpoint(id) => journey.place(id).map(|place| place.stage + 1),
            Selection::Stage(id) => journey.stage_place(id).map(|stage| stage + 1),
            Selection::Journey => None,
        };
        let at = after.unwrap_or(journey.stages.len());
        let id = StageId::from_bits(fastrand::u64(..));
        let name = self.words.text("new-stage");
        let stage = Box::new(Stage::new(id.clone(), StageKind::Other, &name));
        self.edit(Edit::AddStage { at, stage }, None);
        self.rename_new(Selection::Stage(id), name);
    }

    fn rename_new(&mut self, selection: Selection, name: String) {
        self.view = View::Map;
        self.select(selection.clone());
        self.map.reveal = true;
        self.map.renaming = Some(Renaming::new(selection, name));
    }

    fn delete(&mut self) {
        let edit = match &self.selection {
            Selection::Journey => return,
            Selection::Stage(id) => Edit::RemoveStage(id.clone()),
            Selection::Touchpoint(id) => Edit::RemoveTouchpoint(id.clone()),
        };
        let next = self.neighbour();
        self.edit(edit, None);
        if let Some(next) = next {
            self.selection = next;
            self.map.reveal = true;
        }
    }

    /// What is selected after the selected thing is deleted: the next one, else the one before.
    fn neighbour(&self) -> Option<Selection> {
        let journey = self.document.as_ref()?.journey();
        match &self.selection {
            Selection::Journey => None,
            Selection::Stage(id) => {
                let at = journey.stage_place(id)?;
                let next = journey
                    .stages
                    .get(at + 1)
                    .or_else(|| journey.stages.get(at.checked_sub(1)?))?;
                Some(Selection::Stage(next.id.clone()))
            }
            Selection::Touchpoint(id) => {
                let place = journey.place(id)?;
                let stage = journey.stages.get(place.stage)?;
                let all = &stage.touchpoints;
                let next = all.get(place.at + 1).or_else(|| all.get(place.at.checked_sub(1)?));
                Some(next.map_or_else(
                    || Selection::Stage(stage.id.clone()),
                    |one| Selection::Touchpoint(one.id.clone()),
                ))
            }
        }
    }

    /// One place earlier or later; a touchpoint at the edge goes over into the neighbouring stage.
    fn move_selected(&mut self, later: bool) {
        let Some(edit) = self.move_edit(later) else { return };
        self.edit(edit, None);
        self.map.reveal = true;
    }

    fn move_edit(&self, later: bool) -> Option<Edit> {
        let journey = self.document.as_ref()?.journey();
        match &self.selection {
            Selection::Journey => None,
            Selection::Stage(id) => {
                let at = journey.stage_place(id)?;
                let to = if later { at + 1 } else { at.checked_sub(1)? };
                (to < journey.stages.len()).then(|| Edit::MoveStage { id: id.clone(), to })
            }
            Selection::Touchpoint(id) => {
                let place = journey.place(id)?;
                let stage = journey.stages.get(place.stage)?;
                let last = stage.touchpoints.len().saturating_sub(1);
                let (stage, at) = match (later, place.at) {
                    (true, at) if at < last => (stage, at + 1),
                    (false, at) if at > 0 => (stage, at - 1),
                    (true, _) => (journey.stages.get(place.stage + 1)?, 0),
                    (false, _) => (journey.stages.get(place.stage.checked_sub(1)?)?, usize::MAX),
                };
                Some(Edit::MoveTouchpoint { id: id.clone(), stage: stage.id.clone(), at })
            }
        }
    }
}
