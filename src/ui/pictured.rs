//! What a picture is of.

use crate::journey::{PersonaId, TouchpointId};

/// What a picture is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictured {
    /// A portrait: a persona has one.
    Persona(PersonaId),
    /// Photos of a touchpoint.
    Touchpoint(TouchpointId),
}

impl Pictured {
    /// The key of the title of the dialog that asks for the file.
    #[must_use]
    pub fn title_key(&self) -> &'static str {
        match self {
            Self::Persona(_) => "personas-portrait",
            Self::Touchpoint(_) => "photo-add",
        }
    }
}
