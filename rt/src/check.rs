//! Checks of the collector's own work (`verify`) and of the barriers that compiled code brings (`shadow`, in checked builds), and of
//! the words that both are given (`pointers`).

#[cfg(test)]
mod behaviours;
pub mod pointers;
pub mod shadow;
#[cfg(test)]
mod steps;
pub mod verify;
