//! The table of programs, one file each.

pub mod compile;
pub mod gcbench;
pub mod lru;
pub mod mark;
pub mod msg;
pub mod pause;
pub mod server;
pub mod stores;
pub mod trees;
