//! The collector: when a cycle starts (`pacer` decides, `pacing` measures, `limit` says what memory there is), what mutators contribute (`assist`), the phases of a cycle (`phase`), and the threads that
//! run it (`background`).

pub mod assist;
pub mod background;
pub mod limit;
pub mod pacer;
pub mod pacing;
pub mod phase;
