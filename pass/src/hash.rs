//! Maps and sets by handles of the module. Their keys are addresses and small numbers that nobody chooses to make them collide, so they need
//! none of the standard hasher's protection, which took a tenth of the pass's time.

pub(crate) use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
