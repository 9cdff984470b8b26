//! The export dialog as it is shown: choices on the left, the preview on the right.

use super::choice::Purpose;
use super::{ExportDialog, Seen};
use crate::export::board::Section;
use crate::export::paper::{Page, PageSize, READABLE};
use crate::export::{Format, View, What};
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::ui::action::{Action, Actions};
use crate::ui::dialog::Reply;
use crate::ui::dialog::parts::{buttons, modal, muted, primary, secondary};
use crate::ui::widget::field;
use crate::wording::Say as _;
use egui::{Frame, Image, RadioButton, RichText, ScrollArea, Ui, vec2};

const WIDTH: f32 = 900.0;
const LEFT: f32 = 400.0;
const HEIGHT: f32 = 470.0;

impl ExportDialog {
    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words, out: &mut Actions) -> Option<Reply> {
        if let Some(action) = self.ask_for_preview() {
            out.push(action);
        }
        let title = words.text("export-title");
        let room = ui.ctx().content_rect().size();
        let height = HEIGHT.min(room.y - 190.0).max(160.0);
        let shown = modal(ui, "export", &title, WIDTH, |ui| {
            let wide = ui.available_width() > LEFT + 200.0;
            ui.horizontal_top(|ui| {
                let left = if wide { LEFT } else { ui.available_width() };
                ui.allocate_ui(vec2(left, height), |ui| {
                    ScrollArea::vertical().id_salt("export-choices").max_height(height).show(
                        ui,
                        |ui| {
                            ui.set_width(left - 12.0);
                            ui.vertical(|ui| self.choices(ui, words));
                        },
                    );
                });
                if wide {
                    ui.vertical(|ui| self.preview(ui, words, height));
                }
            });
            buttons(ui, |ui| {
                let go = primary(ui, &words.text("dialog-export-go"));
                if !std::mem::replace(&mut self.focused, true) {
                    go.request_focus();
                }
                let cancel = secondary(ui, &words.text("cancel"));
                let copy = secondary(ui, &words.text("export-copy"));
                if go.clicked() {
                    let choice = Self::choice(self.purpose, &self.wish);
                    let wish = Box::new(self.wanted());
                    return Some(Reply::Action(Action::Export(wish, choice)));
                }
                if copy.clicked() {
                    return Some(Reply::Action(Action::CopyExport(Box::new(self.wanted()))));
                }
                cancel.clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn choices(&mut self, ui: &mut Ui, words: &Words) {
        let before = self.purpose;
        group(ui, &words.text("export-purpose"), |ui| {
            for purpose in Purpose::ALL {
                ui.radio_value(&mut self.purpose, purpose, words.text(purpose.key()));
            }
        });
        if self.purpose != before {
            self.page = 0;
            self.wish.format = self.purpose.formats()[0];
            self.wish.what = match self.purpose.has_view() {
                true if before.has_view() => self.wish.what,
                true => What::default(),
                false => self.purpose.whole(),
            };
            let is_paper = self.wish.format == Format::Pdf;
            if is_paper {
                let size = self.wish.page.size;
                let size = if size == PageSize::Fit { PageSize::A4 } else { size };
                // The board's report stands upright, the others lie.
                let landscape = self.purpose != Purpose::Report;
                self.wish.page = Page { size, landscape };
            }
        }
        muted(ui, words.text(&format!("{}-hint", self.purpose.key())));
        if self.purpose.has_view() {
            self.views(ui, words);
        }
        let what = self.wish.what;
        let formats: Vec<Format> =
            self.purpose.formats().iter().copied().filter(|it| what.goes_as(*it)).collect();
        if let Some(first) = formats.first().filter(|_| !formats.contains(&self.wish.format)) {
            self.wish.format = *first;
        }
        if formats.len() > 1 {
            group(ui, &words.text("dialog-export-format"), |ui| {
                for format in formats {
                    let name = words.text(&format!("export-format-{}", format.ending()));
                    ui.radio_value(&mut self.wish.format, format, name);
                }
            });
        }
        match self.wish.format {
            Format::Png => group(ui, &words.text("dialog-export-scale"), |ui| {
                for scale in [1.0_f32, 2.0, 3.0, 4.0] {
                    ui.radio_value(&mut self.wish.scale, scale, format!("{scale}×"));
                }
            }),
            Format::Pdf => self.pages(ui, words),
            Format::Svg
            | Format::Html
            | Format::Xlsx
            | Format::Csv
            | Format::Mermaid
            | Format::Markdown
            | Format::Json
            | Format::Pptx
            | Format::Cjml
            | Format::Calendar => {}
        }
        if self.purpose == Purpose::Report {
            self.report(ui, words);
        }
    }

    fn views(&mut self, ui: &mut Ui, words: &Words) {
        group(ui, &words.text("dialog-export-view"), |ui| {
            for view in View::ALL {
                let what = What::View(*view);
                let possible = self.can_compare || *view != View::Compare;
                // Not in a part of its own, which would not go on in the next line.
                let button = RadioButton::new(self.wish.what == what, Self::name_of(what, words));
                let response = ui.add_enabled(possible, button);
                if response.clicked() {
                    self.wish.what = what;
                }
                response.on_disabled_hover_text(words.text("dialog-export-no-compare"));
            }
        });
    }

    fn pages(&mut self, ui: &mut Ui, words: &Words) {
        let is_report = self.purpose == Purpose::Report;
        group(ui, &words.text("export-page"), |ui| {
            for size in PageSize::ALL {
                let fits = matches!(size, PageSize::A4 | PageSize::Letter) || !is_report;
                if fits {
                    let name = match size {
                        PageSize::Fit => words.text("export-page-fit"),
                        PageSize::Letter => words.text("export-page-letter"),
                        PageSize::A4
                        | PageSize::A3
                        | PageSize::A2
                        | PageSize::A1
                        | PageSize::A0 => size.name().to_uppercase(),
                    };
                    ui.radio_value(&mut self.wish.page.size, size, name);
                }
            }
        });
        let is_slides = self.purpose == Purpose::Slides;
        if self.wish.page.size != PageSize::Fit && !is_report && !is_slides {
            group(ui, &words.text("export-orientation"), |ui| {
                let landscape = &mut self.wish.page.landscape;
                ui.radio_value(landscape, false, words.text("export-portrait"));
                ui.radio_value(landscape, true, words.text("export-landscape"));
            });
        }
        if self.is_large() && !is_report && !is_slides {
            let mut tiled = self.wish.tile.is_some();
            ui.checkbox(&mut tiled, words.text("export-tiles"));
            self.wish.tile = tiled.then(|| Page::upright(PageSize::A4));
        } else {
            self.wish.tile = None;
        }
    }

    fn report(&mut self, ui: &mut Ui, words: &Words) {
        group(ui, &words.text("export-sections"), |ui| {
            for section in Section::ALL {
                let mut on = self.wish.sections.contains(&section);
                if ui.checkbox(&mut on, words.text(section.key())).changed() {
                    self.turn(section, on);
                }
            }
        });
        let label = words.text("export-summary");
        field::label(ui, &label);
        let editor = egui::TextEdit::multiline(&mut self.summary)
            .desired_rows(4)
            .desired_width(f32::INFINITY)
            .id_salt("export-summary");
        let response = ui.add(editor);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::MultilineTextInput, true, label.clone())
        });
    }

    fn preview(&mut self, ui: &mut Ui, words: &Words, height: f32) {
        let theme = theme::of(ui.ctx());
        // What is said below it has its room before it is known, so that nothing jumps.
        let below = match self.wish.format {
            Format::Pdf => 132.0,
            Format::Pptx => 40.0,
            Format::Svg
            | Format::Png
            | Format::Html
            | Format::Xlsx
            | Format::Csv
            | Format::Mermaid
            | Format::Markdown
            | Format::Json
            | Format::Cjml
            | Format::Calendar => 0.0,
        };
        let room = vec2(ui.available_width(), (height - below).max(80.0));
        Frame::new().fill(theme.sunken).corner_radius(theme::RADIUS).show(ui, |ui| {
            ui.set_min_size(room);
            ui.set_max_size(room);
            match &self.shown {
                None => {
                    muted(ui, words.text("export-preview-comes"));
                }
                Some(Seen::Failed(reason)) => {
                    ui.label(RichText::new(reason).color(theme.error));
                }
                Some(Seen::Picture(texture, _)) => {
                    let size = texture.size_vec2();
                    let inner = room - vec2(2.0 * GRID, 2.0 * GRID);
                    let scale = (inner.x / size.x).min(inner.y / size.y).min(1.0);
                    ui.centered_and_justified(|ui| {
                        let image = Image::new((texture.id(), size * scale))
                            .alt_text(words.text("export-preview"));
                        ui.add(image);
                    });
                }
                Some(Seen::Text(preview)) => {
                    ScrollArea::both().id_salt("export-preview").max_height(room.y).show(
                        ui,
                        |ui| {
                            let text = RichText::new(&preview.text).size(11.0);
                            ui.add(egui::Label::new(text).extend());
                        },
                    );
                }
            }
        });
        let Some(Seen::Picture(_, about)) = &self.shown else { return };
        let (pages, smallest, grey) = (about.pages, about.smallest, about.grey.clone());
        ui.horizontal(|ui| {
            if pages > 1 {
                let before = ui.button("◀").on_hover_text(words.text("export-page-before"));
                let number = [("page", (self.page + 1).into()), ("all", pages.into())];
                ui.label(words.with("export-page-of", &number));
                let after = ui.button("▶").on_hover_text(words.text("export-page-after"));
                if before.clicked() {
                    self.page = self.page.saturating_sub(1);
                }
                if after.clicked() {
                    self.page = (self.page + 1).min(pages - 1);
                }
            }
            if let Some(size) = smallest {
                let is_small = size < READABLE;
                // Not rounded up to what can be read.
                let tenths = f64::from(size) * 10.0;
                let tenths = if is_small { tenths.floor() } else { tenths.round() };
                let shown = words.number(tenths / 10.0, 1);
                let text = words.with("export-smallest", &[("size", (&shown).into())]);
                let text = if is_small { format!("⚠ {text}") } else { text };
                let color = if is_small { theme.caution } else { theme.muted };
                ui.label(RichText::new(text).color(color));
            }
        });
        for merge in &grey {
            ui.label(
                RichText::new(format!("⚠ {}", merge.say(words))).size(11.5).color(theme.muted),
            );
        }
    }
}

/// A label with its alternatives in rows below.
fn group(ui: &mut Ui, label: &str, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        field::label(ui, label);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 3.0 * GRID;
            content(ui);
        });
    });
}
