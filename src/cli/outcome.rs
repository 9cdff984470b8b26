//! What a command has to say when it is done.

/// What a command has to say when it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// Whether the exit code is 0; otherwise it is 1.
    pub ok: bool,
}
