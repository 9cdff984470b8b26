//! Carrying out actions and commands.

use super::App;
use super::files::Next;
use super::importing::is_survey;
use super::shell::Refused;
use crate::document::Document;
use crate::edit::{Edit, Step};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Selection, View};
use crate::ui::dialog::{Dialog, Groups, Method, Questionnaire, Replace, Rounds};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::Owner;
use crate::ui::palette::{Chosen, Palette};
use crate::ui::panel::inspector::first_field;
use crate::ui::view::map::{MapState, Renaming};
use crate::ui::widget::section;
use egui::Context;

const ZOOM_STEP: f32 = 1.15;

impl App {
    /// Carries an action out, or puts it aside until what is being typed is in the journey.
    pub(super) fn carry_out(&mut self, ctx: &Context, action: Action) {
        if self.waits_for_fields(&action) {
            self.shell.waiting.push(action);
            ctx.request_repaint();
        } else {
            // Refused, it has been said why.
            let _: Result<(), Refused> = self.carry_out_now(ctx, action);
        }
    }

    pub(super) fn carry_out_now(&mut self, ctx: &Context, action: Action) -> Result<(), Refused> {
        match action {
            Action::Edit { edit, gesture } => {
                let removed = matches!(edit.step(), Step::RemoveTouchpoint | Step::RemoveStage);
                if removed {
                    return self.remove(edit);
                }
                self.edit(edit, gesture)?;
            }
            Action::EditAndTell { edit, text } => return self.edit_and_tell(edit, text),
            Action::EndGesture => self.seal(),
            Action::UndoStep(made) => {
                if self.document().is_some_and(|document| document.revision() == made) {
                    return self.run(ctx, Command::Undo);
                }
            }
            Action::Select(selection) => self.select(selection),
            Action::Show(view) => self.show_view(view),
            Action::Run(command) => return self.run(ctx, command),
            Action::Open(path) if is_survey(&path) => self.import(ctx, &path),
            Action::Open(path) => {
                self.leave_for(ctx, Next::Open { path, beside: None }, None);
            }
            Action::OpenBeside(path) => self.open_beside(ctx, path),
            Action::OpenSample(name) => self.leave_for(ctx, Next::Sample(name), None),
            Action::New { template } => self.leave_for(ctx, Next::New(template), None),
            Action::Leave { next, losing } => self.leave_for(ctx, next, losing),
            Action::Abandon(next) => self.abandon(ctx, next),
            Action::Speak(language) => self.session.speak(language),
            Action::EndFileComparison => {
                if let Some(open) = &mut self.open {
                    open.other = None;
                    open.compare.other = None;
                }
            }
            Action::Paste(text) => return self.paste(&text),
            Action::Tell(text) => self.shell.toasts.tell(text),
            Action::Save { then } => self.save(ctx, false, then),
            Action::SaveAs { then } => self.save_as(ctx, then),
            Action::Overwrite { then } => self.save(ctx, true, then),
            Action::ShowPersona(persona) => {
                if let Some(open) = &mut self.open {
                    open.persona.choose(persona);
                }
            }
            Action::AskForPicture(of) => self.ask_for_picture(ctx, of),
            Action::Paper(paper) => self.ask_for_paper(ctx, paper),
            Action::Export(wish, choice) => self.ask_where_to_export(ctx, wish, choice),
            Action::PreviewExport(of, watch) => self.preview_export(ctx, of, watch),
            Action::CopyExport(wish) => self.copy_export(ctx, wish),
            Action::SavePrivate { without, forget } => {
                self.ask_for_private_copy(ctx, without, forget);
            }
            Action::Reload => self.reload(ctx),
            Action::MergeFile => self.merge_file(ctx),
            Action::KeepMine => self.keep_mine(),
            Action::WriteAnyway => {
                if let Some(open) = &mut self.open {
                    open.document.write_anyway();
                }
            }
            Action::Restore(at) => self.leave_for(ctx, Next::Restore(at), None),
            Action::DeleteFound(at) => self.delete_found(at),
            Action::CompareVersion(version, time) => self.compare_version(ctx, version, time),
            Action::BringBack(version, time) => self.bring_back(ctx, version, time),
            Action::DeleteVersions(versions) => {
                self.list_versions_without(ctx, versions, Vec::new());
            }
            Action::DeleteKept(kept) => self.list_versions_without(ctx, Vec::new(), kept),
            Action::Merged { basis, journey } => return self.take_merged(ctx, basis, journey),
            Action::Import { of, journey, text } => return self.imported(&of, journey, text),
            Action::AskGroup(groups, what) => self.ask_for_group(ctx, groups, what),
            Action::MergeGroups(groups) => self.merge_groups(ctx, groups),
            Action::GiveUpGroups => self.give_up_groups(),
            action @ (Action::EndWorkshop
            | Action::ShiftAgenda
            | Action::KeepVote
            | Action::RoomChecklist
            | Action::TakeNote(_)
            | Action::DropNote(_)) => {
                return self.carry_out_in_workshop(ctx, &action);
            }
        }
        Ok(())
    }

    /// Removes a stage or a touchpoint, and offers to take that back.
    pub(super) fn remove(&mut self, edit: Edit) -> Result<(), Refused> {
        let text = self.session.words.text("toast-removed");
        self.edit_and_tell(edit, text)
    }

    fn seal(&mut self) {
        if let Some(open) = &mut self.open {
            open.document.seal();
        }
    }

    fn show_view(&mut self, view: View) {
        self.leave_hint(view);
        if let Some(open) = &mut self.open {
            open.view = view;
        }
    }

    pub(super) fn select(&mut self, selection: Selection) {
        self.seal();
        // On a narrow window the details come with the first selection.
        if self.shell.inspector.is_none() && selection != Selection::Journey {
            self.shell.inspector = Some(true);
        }
        if let Some(open) = &mut self.open {
            open.selection = selection;
        }
    }

    /// Something was chosen in the palette.
    pub(super) fn run_chosen(&mut self, ctx: &Context, chosen: Chosen, out: &mut Actions) {
        match chosen {
            Chosen::Command(command) => out.push(Action::Run(command)),
            Chosen::Selection(selection) => {
                out.push(Action::Select(selection));
                self.reveal();
            }
            Chosen::Part(part) => {
                self.open_inspector();
                // Not to the card that had it: a card that gets the keyboard is selected.
                let field = part.field.unwrap_or_else(|| first_field(&part.selection));
                self.shell.focus.goes_to(field);
                out.push(Action::Select(part.selection));
                section::jump(ctx, part.section);
            }
            Chosen::Closed => {}
        }
    }

    pub(super) fn reveal(&mut self) {
        if let Some(open) = &mut self.open {
            open.map.reveal = true;
        }
    }

    fn run(&mut self, ctx: &Context, command: Command) -> Result<(), Refused> {
        if !self.can_run(command) {
            return Ok(());
        }
        match command {
            Command::Open => self.leave_for(ctx, Next::OpenAsk, None),
            Command::Save => self.save(ctx, false, None),
            Command::SaveAs => self.save_as(ctx, None),
            Command::Versions => self.list_versions(ctx),
            Command::SavePrivate => self.look_for_personal_data(ctx),
            Command::CompareWithFile => {
                self.ask(ctx, Purpose::CompareWith, "dialog-compare-title", String::new());
            }
            Command::MergeGroups => self.ask_of_document(Dialog::Groups(Groups::default())),
            Command::MergeFile => {
                if let Some(open) = &mut self.open {
                    // What was left of a list of groups is given up.
                    open.groups = Groups::default();
                }
                self.ask(ctx, Purpose::MergeWith, "merge-choose", String::new());
            }
            Command::Import => {
                self.ask(ctx, Purpose::Import, "import-choose-file", String::new());
            }
            Command::Export => self.ask_what_to_export(),
            Command::Questionnaire => {
                if let Some(journey) = self.document().map(Document::journey) {
                    let dialog = Questionnaire::new(journey);
                    self.ask_of_document(Dialog::Questionnaire(Box::new(dialog)));
                }
            }
            Command::Canvas => self.ask_for_canvas(ctx),
            Command::PasteWall => self.paste_from_wall(""),
            Command::Replace => self.ask_of_document(Dialog::Replace(Replace::new())),
            Command::Capture => self.toggle_capture(),
            Command::New | Command::Close => self.leave_for(ctx, Next::Welcome, None),
            Command::Quit => self.leave_for(ctx, Next::Quit, None),
            Command::Palette => self.open_palette(ctx),
            Command::Help => self.show_help(ctx),
            Command::Guide => self.leave_for(ctx, Next::Guide, None),
            Command::Hints => self.toggle_hints(),
            Command::Method => {
                self.shell.dialogs.ask(Owner::Session, Dialog::Method(Method::default()));
            }
            Command::Rounds => self.ask_of_document(Dialog::Rounds(Rounds::new())),
            Command::Look => {
                self.session.settings.dark = Some(ctx.theme() == egui::Theme::Light);
                self.use_look(ctx);
                self.session.remember();
            }
            Command::Inspector => self.toggle_inspector(ctx),
            Command::Panel => self.go_to_panel_and_back(ctx),
            Command::Present => self.present(ctx),
            Command::HideNames => {
                let shown = &mut self.session.settings.names_while_presenting;
                *shown = !*shown;
                self.session.remember();
            }
            Command::Toggle(lane) => return self.toggle_lane(lane),
            Command::AddLane => return self.add_lane(ctx),
            Command::WholeJourney => self.show_journey(ctx),
            Command::Speak(language) => self.session.speak(language),
            Command::Show(view) => self.show_view(view),
            Command::TimerNext => return self.next_item(ctx),
            Command::EndWorkshop => return self.finish_workshop(ctx),
            Command::TimerPause => {
                let now = self.now(ctx);
                if let Some(open) = &mut self.open {
                    open.workshop.clock.pause(now);
                }
            }
            Command::TimerMore => {
                if let Some(open) = &mut self.open {
                    open.workshop.clock.add_five();
                }
            }
            Command::ParkingLot => self.show_parking(),
            Command::WaitingNotes => self.show_waiting_notes(),
            Command::NextUnanswered => {
                self.show_view(View::Feedback);
                if let Some(open) = &mut self.open {
                    open.feedback.wants_unanswered = true;
                }
            }
            Command::ZoomIn => self.zoom(|map| map.zoom_by(ZOOM_STEP)),
            Command::ZoomOut => self.zoom(|map| map.zoom_by(1.0 / ZOOM_STEP)),
            Command::ZoomActual => self.zoom(|map| (map.fit, map.zoom) = (false, 1.0)),
            Command::ZoomFit => self.zoom(MapState::fit_now),
            Command::Undo => {
                self.shell.toasts.undone(self.document().map(Document::revision));
                self.step(Document::undo);
            }
            Command::Redo => self.step(Document::redo),
            Command::AddTouchpoint => return self.add_touchpoint(),
            Command::AddStage => return self.add_stage(),
            Command::Rename => self.rename(),
            Command::Delete => return self.delete(),
            Command::Copy => self.copy(ctx),
            Command::Cut => return self.cut(ctx),
            Command::Duplicate => return self.duplicate(),
            Command::CopyPicture => self.copy_picture(ctx),
            Command::CopyCells => self.copy_cells(ctx),
            Command::CopyWords => self.copy_words(ctx),
            Command::CopyDrops => self.copy_drops(ctx),
            Command::MoveEarlier => return self.move_selected(false),
            Command::MoveLater => return self.move_selected(true),
            Command::SwapRounds => return self.swap_rounds(),
        }
        Ok(())
    }

    fn zoom(&mut self, change: impl FnOnce(&mut MapState)) {
        if let Some(open) = &mut self.open {
            change(&mut open.map);
        }
    }

    fn step(&mut self, step: impl FnOnce(&mut Document)) {
        if let Some(open) = &mut self.open {
            step(&mut open.document);
            open.forget_lost_selection();
        }
    }

    fn rename(&mut self) {
        if let Some(open) = &mut self.open {
            open.map.renaming = Renaming::of(open.document.journey(), &open.selection);
            open.view = View::Map;
        }
    }

    fn open_palette(&mut self, ctx: &Context) {
        let open = self.open.as_ref();
        let journey = open.map(|open| open.document.journey().as_ref());
        let has_selection = open.is_some_and(|open| open.selection != Selection::Journey);
        let palette = Palette::new(ctx, self.session.words, journey, has_selection);
        let palette = match open {
            Some(open) => palette.with_panels(self.session.words, &open.selection),
            None => palette,
        };
        self.shell.palette = Some(palette);
    }
}
