//! Names of barrier families, as module tables carry them ([`crate::roots::ModuleTable::family`]). Only those that a collector of
//! the runtime's can run are listed; any other name is a family that the runtime knows nothing of.

/// Old values, and new ones while the thread's stack is not scanned.
pub const HYBRID: &str = "hybrid";
/// Old values alone: all stacks must be scanned at one stop.
pub const DELETION: &str = "deletion";
