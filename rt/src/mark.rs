//! Marking: the grey set, the worker that empties it, root scans, threads that help, and the round that finds it empty for good.

pub mod bed;
pub mod contribution;
pub mod grey_set;
pub mod helpers;
pub mod packet_list;
pub mod packets;
pub mod progress;
pub mod scan;
pub mod termination;
pub mod worker;
