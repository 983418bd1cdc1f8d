//! The collector: when a cycle starts (`pacer` decides, `pacing` measures, `limit` says what memory there is), what mutators contribute (`assist`), the phases of a cycle (`phase`), and the threads that
//! run it (`background`; `own_thread` says on what stack).

pub mod assist;
pub mod background;
pub mod limit;
pub mod order;
pub mod own_thread;
pub mod pacer;
pub mod pacing;
pub mod phase;
