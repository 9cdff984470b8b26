//! Fields of the inspector: a label above, the field below, a reason where the input was refused.
//!
//! A field's id is salted with the id of what it belongs to (`owner`), so that typing, undo and the
//! cursor of one object never reach another.

use crate::paint::theme;
use egui::{AsIdSalt, Id, Response, RichText, TextEdit, TextStyle, Ui};

/// What happened in a field in this frame.
#[derive(Debug)]
pub struct Field<T> {
    /// The field itself.
    pub response: Response,
    /// The new value, when it changed.
    pub value: Option<T>,
    /// The field was left.
    pub left: bool,
    /// Why what stands in the field was refused.
    pub refused: Option<String>,
}

/// The id of a field.
pub fn field_id(owner: impl AsIdSalt, name: &str) -> Id {
    Id::unique(("field", owner, name))
}

/// A quiet label, as it stands above a field.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).text_style(TextStyle::Small).color(theme::of(ui.ctx()).muted))
}

/// A quiet sentence: what is missing, where a number comes from.
pub fn hint(ui: &mut Ui, text: &str) -> Response {
    label(ui, text)
}

/// Why an input was refused.
pub fn refusal(ui: &mut Ui, reason: &str) -> Response {
    ui.label(RichText::new(reason).text_style(TextStyle::Small).color(theme::of(ui.ctx()).error))
}

/// A label and below it what `add` shows; the label names it.
pub fn labelled<R>(ui: &mut Ui, shown: &str, add: impl FnOnce(&mut Ui, Id) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let label = label(ui, shown);
        add(ui, label.id)
    })
    .inner
}

/// A text in one line. `name` tells the field from its neighbours and does not change with the language.
pub fn line(
    ui: &mut Ui,
    owner: impl AsIdSalt,
    name: &str,
    shown: &str,
    text: &str,
) -> Field<String> {
    let id = field_id(owner, name);
    labelled(ui, shown, |ui, label| named(typing(ui, id, text, "", 1), label))
}

/// A text in several lines.
pub fn lines(
    ui: &mut Ui,
    owner: impl AsIdSalt,
    name: &str,
    shown: &str,
    text: &str,
) -> Field<String> {
    let id = field_id(owner, name);
    labelled(ui, shown, |ui, label| named(typing(ui, id, text, "", 2), label))
}

fn named<T>(field: Field<T>, label: Id) -> Field<T> {
    Field { response: field.response.labelled_by(label), ..field }
}

/// A text field without a label, as wide as there is room. Every keystroke is a new value.
pub fn typing(ui: &mut Ui, id: Id, text: &str, hint: &str, rows: usize) -> Field<String> {
    let mut typed = text.to_owned();
    let field = if rows == 1 {
        TextEdit::singleline(&mut typed)
    } else {
        TextEdit::multiline(&mut typed).desired_rows(rows)
    };
    let response = ui.add(field.id(id).hint_text(hint).desired_width(f32::INFINITY));
    Field {
        value: response.changed().then_some(typed),
        left: response.lost_focus(),
        response,
        refused: None,
    }
}

/// A field whose text must mean something: a number, a date, a list of scores.
///
/// What is typed is kept as a draft until the field is left or Enter is pressed; then `parse`
/// either gives the value or the reason for refusing it. A refused draft stays in the field with
/// its reason below, and the journey keeps its old value.
pub fn parsed<T>(
    ui: &mut Ui,
    owner: impl AsIdSalt,
    name: &str,
    shown: &str,
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    parsed_with_hint(ui, field_id(owner, name), shown, text, "", parse)
}

/// The same with words that stand in the empty field.
pub fn parsed_with_hint<T>(
    ui: &mut Ui,
    id: Id,
    shown: &str,
    text: &str,
    hint: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    labelled(ui, shown, |ui, label| {
        let width = ui.available_width();
        named(draft(ui, id, text, width, hint, parse), label)
    })
}

/// The same without a label above; the caller names the response.
pub fn draft<T>(
    ui: &mut Ui,
    id: Id,
    text: &str,
    width: f32,
    hint: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    let field = bare_draft(ui, id, text, width, hint, parse);
    if let Some(reason) = &field.refused {
        refusal(ui, reason);
    }
    field
}

/// The same without the reason below; the caller shows [`Field::refused`] where there is room.
pub fn bare_draft<T>(
    ui: &mut Ui,
    id: Id,
    text: &str,
    width: f32,
    hint: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    let draft_id = id.with("draft");
    let kept: Option<Draft> = ui.data(|data| data.get_temp(draft_id));
    // A draft belongs to the value it was begun on: undo or another round show the new value.
    let kept = kept.filter(|draft| draft.over == text);
    let mut typed = kept.as_ref().map_or_else(|| text.to_owned(), |draft| draft.text.clone());
    let refused = kept.and_then(|draft| draft.refused);
    let response = ui.add(
        TextEdit::singleline(&mut typed)
            .id(id)
            .desired_width(width)
            .hint_text(hint)
            .text_color_opt(refused.is_some().then_some(theme::of(ui.ctx()).error)),
    );
    let mut field = Field { value: None, left: response.lost_focus(), response, refused };
    let over = text.to_owned();
    let keep = |text: String, refused: Option<String>| {
        let kept = Draft { over: over.clone(), text, refused };
        ui.data_mut(|data| data.insert_temp(draft_id, kept));
    };
    let forget = || ui.data_mut(|data| data.remove::<Draft>(draft_id));
    if field.left {
        field.refused = None;
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) || typed == text {
            forget();
        } else {
            match parse(&typed) {
                Ok(value) => {
                    field.value = Some(value);
                    forget();
                }
                Err(reason) => {
                    field.refused = Some(reason.clone());
                    keep(typed, Some(reason));
                }
            }
        }
    } else if field.response.changed() {
        field.refused = None;
        keep(typed, None);
    }
    field
}

/// What is typed in a field and not yet taken.
#[derive(Clone, Debug)]
struct Draft {
    /// The value that was shown when typing began.
    over: String,
    text: String,
    refused: Option<String>,
}
