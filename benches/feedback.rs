//! What the feedback view costs with many comments.
fn main() {}
