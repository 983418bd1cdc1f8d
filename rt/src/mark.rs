//! Marking: the grey set, the worker that empties it, root scans, and the round that finds it empty for good.

pub mod grey_set;
pub mod scan;
pub mod termination;
pub mod worker;
