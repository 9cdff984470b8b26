//! The numbers of one persona, and portraits.

use super::App;
use crate::analysis;
use crate::document::Document;
use crate::edit::Edit;
use crate::file;
use crate::journey::{Journey, PersonaId, Picture, PictureId};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Jobs, Owner};
use crate::wording::{Arranged, reason};
use egui::Context;
use image::imageops::FilterType;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The persona that is looked at, and its numbers as soon as they are made.
#[derive(Debug, Default)]
pub(super) struct OnePersona {
    chosen: Option<PersonaId>,
    numbers: Option<(Arc<Journey>, PersonaId, Arranged)>,
    pending: Option<(Arc<Journey>, PersonaId)>,
}

impl OnePersona {
    /// The persona that is looked at.
    pub(super) fn chosen(&self) -> Option<&PersonaId> {
        self.chosen.as_ref()
    }

    /// Its numbers; those of a moment ago while new ones are made.
    pub(super) fn report(&self) -> Option<Arranged> {
        let (_, id, report) = self.numbers.as_ref()?;
        (Some(id) == self.chosen.as_ref()).then(|| report.clone())
    }

    pub(super) fn choose(&mut self, chosen: Option<PersonaId>) {
        self.chosen = chosen;
    }

    /// Starts an analysis where the document has moved on or another persona is looked at.
    pub(super) fn update(&mut self, ctx: &Context, jobs: &Jobs, document: &Document) {
        let journey = document.journey();
        self.chosen.take_if(|id| !journey.personas.iter().any(|one| one.id == *id));
        let Some(chosen) = self.chosen.clone() else { return };
        let is_fresh = (self.numbers.as_ref())
            .is_some_and(|(of, id, _)| Arc::ptr_eq(of, journey) && *id == chosen);
        if is_fresh || self.pending.is_some() {
            return;
        }
        let journey = Arc::clone(journey);
        self.pending = Some((Arc::clone(&journey), chosen.clone()));
        jobs.run(ctx, Owner::Document(document.id()), "persona", move || {
            let report = Arranged::new(analysis::report(&analysis::of_persona(&journey, &chosen)));
            Event::AnalysedPersona(journey, chosen, report)
        });
    }

    /// Takes in numbers that were made.
    pub(super) fn take(&mut self, journey: Arc<Journey>, persona: PersonaId, report: Arranged) {
        let is_pending =
            self.pending.take_if(|(of, id)| Arc::ptr_eq(of, &journey) && *id == persona);
        if is_pending.is_some() {
            self.numbers = Some((journey, persona, report));
        }
    }
}

/// No file is read for a portrait that is larger, in bytes.
const LARGEST: u64 = 30_000_000;
/// A portrait is made smaller than this, in pixels.
const SIDE: u32 = 480;

impl App {
    /// Asks for a portrait.
    pub(super) fn ask_for_portrait(&mut self, ctx: &Context, persona: PersonaId) {
        self.ask(ctx, Purpose::Portrait(persona), "personas-portrait", String::new());
    }

    /// Reads it and makes it small enough on another thread.
    pub(super) fn read_portrait(&self, ctx: &Context, persona: PersonaId, path: PathBuf) {
        let Some(open) = &self.open else { return };
        let words = self.session.words;
        self.jobs.run(ctx, open.owner(), "portrait", move || {
            let read = file::bytes_limited(&path, LARGEST);
            let read = read.map_err(|error| reason(&error.into(), words));
            let made = read.and_then(|bytes| {
                portrait(&bytes).ok_or_else(|| words.text("personas-no-picture"))
            });
            let name = path.file_name().unwrap_or(Path::new(&path).as_os_str());
            let name = crate::sanitize::in_line(&name.to_string_lossy()).into_owned();
            Event::Portrait(persona, made.map_err(|reason| format!("{name}: {reason}")))
        });
    }

    /// Gives a persona its portrait.
    pub(super) fn take_portrait(&mut self, persona: &PersonaId, read: Result<Picture, String>) {
        let picture = match read {
            Ok(picture) => picture,
            Err(reason) => return self.complain(reason),
        };
        let Some(open) = &mut self.open else { return };
        let mut personas = open.document.journey().personas.clone();
        let Some(one) = personas.iter_mut().find(|one| one.id == *persona) else { return };
        one.pictures = vec![picture];
        if let Err(error) = open.edit(Edit::SetPersonas(personas), None) {
            let words = self.session.words;
            self.complain(crate::wording::Say::say(&error, words));
        }
    }
}

/// The picture as it is kept: as it was where it is small, else smaller, as JPEG. None where it is no picture.
fn portrait(bytes: &[u8]) -> Option<Picture> {
    let id = PictureId::from_bits(fastrand::u64(..));
    if bytes.len() <= Picture::MOST_BYTES / 2
        && let Ok(picture) = Picture::new(id.clone(), bytes.to_vec())
    {
        return Some(picture);
    }
    let read = image::load_from_memory(bytes).ok()?;
    let small = read.resize(SIDE, SIDE, FilterType::Triangle).to_rgb8();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    small.write_to(&mut jpeg, image::ImageFormat::Jpeg).ok()?;
    Picture::new(id, jpeg.into_inner()).ok()
}
