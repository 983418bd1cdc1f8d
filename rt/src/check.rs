//! Checks of the collector's own work.

pub mod verify;
