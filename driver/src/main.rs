//! The `shade` command.
fn main() {}
