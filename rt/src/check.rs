//! Checks of the collector's own work (`verify`) and of the barriers that compiled code brings (`shadow`, in checked builds).

pub mod shadow;
#[cfg(test)]
mod steps;
pub mod verify;
