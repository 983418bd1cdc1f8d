//! The collector: when a cycle starts (`pacer`), what mutators contribute (`assist`), the phases of a cycle (`phase`), and the threads that
//! run it (`background`).

pub mod assist;
pub mod background;
pub mod pacer;
pub mod phase;
