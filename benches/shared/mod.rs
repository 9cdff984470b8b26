//! What benches and the tests of growth share: a journey of any size, and the whole window without a screen.

#![allow(clippy::expect_used, clippy::panic, reason = "a measurement that cannot go on fails")]
#![allow(dead_code, reason = "nobody who shares this needs all of it")]

pub(super) mod large;
pub(super) mod told;
pub(super) mod window;
