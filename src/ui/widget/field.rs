//! Fields of the inspector: a label above, the field below, a reason where the input was refused.
//!
//! A field's id holds the id of what it belongs to, so that typing, undo and the cursor of one object never
//! reach another. What is typed and not yet taken is kept in [`Drafts`].

use crate::paint::theme;
use crate::ui::drafts::{Commit, Draft, Drafts, FieldId};
use egui::text::{CCursor, CCursorRange};
use egui::{
    Context, FontSelection, Frame, Id, Key, Modifiers, Response, RichText, TextEdit, TextStyle, Ui,
};
use std::fmt::Debug;

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
pub fn field_id(owner: impl Debug, name: &str) -> FieldId {
    FieldId::of(owner).with(name)
}

/// A quiet label, as it stands above a field.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).text_style(TextStyle::Small).color(theme::of(ui.ctx()).muted))
}

/// A quiet sentence: what is missing, where a number comes from.
pub fn hint(ui: &mut Ui, text: &str) -> Response {
    label(ui, text)
}

/// Gives a field the keyboard with all its text marked: a name that is there until there is a better one is typed over.
pub fn type_over(ctx: &Context, field: Id, text: &str) {
    let end = CCursor::new(text.chars().count());
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    TextEdit::store_state(ctx, field, state);
    ctx.memory_mut(|memory| memory.request_focus(field));
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
pub fn line(ui: &mut Ui, owner: &FieldId, name: &str, shown: &str, text: &str) -> Field<String> {
    let id = owner.with(name);
    labelled(ui, shown, |ui, label| named(typing(ui, &id, text, "", 1), label))
}

/// A text in several lines.
pub fn lines(ui: &mut Ui, owner: &FieldId, name: &str, shown: &str, text: &str) -> Field<String> {
    let id = owner.with(name);
    labelled(ui, shown, |ui, label| named(typing(ui, &id, text, "", 2), label))
}

/// A text without line breaks that may take several rows: Enter leaves it.
pub fn paragraph(
    ui: &mut Ui,
    owner: &FieldId,
    name: &str,
    shown: &str,
    text: &str,
) -> Field<String> {
    let id = owner.with(name);
    let look = Look { rows: 2, is_paragraph: true, ..Look::default() };
    labelled(ui, shown, |ui, label| named(typing_in(ui, &id, text, look), label))
}

fn named<T>(field: Field<T>, label: Id) -> Field<T> {
    Field { response: field.response.labelled_by(label), ..field }
}

/// How a text field looks.
#[derive(Default)]
pub struct Look<'a> {
    /// Words in the empty field.
    pub hint: &'a str,
    /// More than one: as many lines, and Enter begins another.
    pub rows: usize,
    /// A text without line breaks however many rows it takes: Enter leaves it.
    pub is_paragraph: bool,
    /// Another font than the usual one.
    pub font: Option<TextStyle>,
    /// Another frame than the usual one.
    pub frame: Option<Frame>,
    /// What stands in it was refused.
    pub refused: bool,
}

/// A text field as wide as there is room, and what stands in it after this frame.
pub fn edit(ui: &mut Ui, id: &FieldId, mut text: String, look: Look<'_>) -> (Response, String) {
    let field = if look.rows <= 1 {
        TextEdit::singleline(&mut text)
    } else {
        TextEdit::multiline(&mut text).desired_rows(look.rows)
    };
    let mut field = field.id(id.id()).hint_text(look.hint).desired_width(f32::INFINITY);
    if let Some(font) = look.font {
        field = field.font(FontSelection::from(font));
    }
    if let Some(frame) = look.frame {
        field = field.frame(frame);
    }
    if look.is_paragraph {
        field = field.return_key(None);
    }
    let error = look.refused.then_some(theme::of(ui.ctx()).error);
    let response = ui.add(field.text_color_opt(error));
    if look.is_paragraph {
        // What was pasted.
        text = text.replace(['\r', '\n'], " ");
        let enters = |ui: &Ui| ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter));
        if response.has_focus() && enters(ui) {
            response.surrender_focus();
        }
    }
    (response, text)
}

/// A text field without a label, as wide as there is room. Every keystroke is a new value.
pub fn typing(ui: &mut Ui, id: &FieldId, text: &str, hint: &str, rows: usize) -> Field<String> {
    typing_in(ui, id, text, Look { hint, rows, ..Look::default() })
}

/// The same in another look.
fn typing_in(ui: &mut Ui, id: &FieldId, text: &str, look: Look<'_>) -> Field<String> {
    let field = typing_as(ui, id, text, look);
    if let Some(reason) = &field.refused {
        refusal(ui, reason);
    }
    field
}

/// The same in another look; the caller shows [`Field::refused`].
pub fn typing_as(ui: &mut Ui, id: &FieldId, text: &str, look: Look<'_>) -> Field<String> {
    let drafts = Drafts::lent(ui.ctx());
    // What the journey refused stays in the field until it is typed anew or the journey changes.
    let kept = kept(&drafts, id, text);
    let refused = kept.as_ref().and_then(|draft| draft.refused.clone());
    let typed = kept.map_or_else(|| text.to_owned(), |draft| draft.text);
    let (response, typed) = edit(ui, id, typed, Look { refused: refused.is_some(), ..look });
    let changed = response.changed();
    if changed {
        drafts.hand_over(id, text, &typed);
    }
    if response.gained_focus() {
        drafts.begin(id, text);
    }
    let left = response.lost_focus();
    let mut value = changed.then_some(typed);
    // Escape takes back what was typed since the field got the keyboard, here as in every other field.
    if left && ui.input(|input| input.key_pressed(Key::Escape)) {
        drafts.forget(id);
        value = drafts.begun(id).filter(|begun| begun != text);
    }
    Field { response, value, left, refused }
}

/// What is typed over this text. A draft belongs to the value it was begun on: undo or another round show the
/// new value.
fn kept(drafts: &Drafts, id: &FieldId, text: &str) -> Option<Draft> {
    let draft = drafts.get(id)?;
    if draft.over == text {
        return Some(draft);
    }
    drafts.forget(id);
    None
}

/// A field whose text must mean something: a number, a date, a list of scores.
///
/// What is typed is kept as a draft until the field is left or Enter is pressed; then `parse`
/// either gives the value or the reason for refusing it. A refused draft stays in the field with
/// its reason below, and the journey keeps its old value.
pub fn parsed<T>(
    ui: &mut Ui,
    owner: &FieldId,
    name: &str,
    shown: &str,
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    parsed_with_hint(ui, &owner.with(name), shown, text, "", parse)
}

/// The same with words that stand in the empty field.
pub fn parsed_with_hint<T>(
    ui: &mut Ui,
    id: &FieldId,
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
    id: &FieldId,
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
    id: &FieldId,
    text: &str,
    width: f32,
    hint: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Field<T> {
    let drafts = Drafts::lent(ui.ctx());
    let kept = kept(&drafts, id, text);
    let mut typed = kept.as_ref().map_or_else(|| text.to_owned(), |draft| draft.text.clone());
    let refused = kept.and_then(|draft| draft.refused);
    let response = ui.add(
        TextEdit::singleline(&mut typed)
            .id(id.id())
            .desired_width(width)
            .hint_text(hint)
            .text_color_opt(refused.is_some().then_some(theme::of(ui.ctx()).error)),
    );
    let left = response.lost_focus();
    let mut field = Field { value: None, left, response, refused };
    if field.response.changed() {
        field.refused = None;
        drafts.keep(id, Draft::new(text, typed.clone()));
    }
    if left && ui.input(|input| input.key_pressed(Key::Escape)) {
        field.refused = None;
        drafts.forget(id);
    } else if left || drafts.commit().is_some() {
        field.left |= drafts.commit() == Some(Commit::Leave);
        field.refused = None;
        if typed == text {
            drafts.forget(id);
            return field;
        }
        match parse(&typed) {
            Ok(value) => {
                field.value = Some(value);
                drafts.hand_over(id, text, &typed);
            }
            Err(reason) => {
                field.refused = Some(reason.clone());
                drafts.keep(id, Draft::new(text, typed).refused(reason));
            }
        }
    }
    field
}
