//! The per-thread write barrier buffer: limits that compiled code relies on. (Go: `runtime/mwbbuf.go`.)

/// Most entries one fast path reserves at once. The slow path guarantees this much room on return.
pub const MAX_ENTRIES_PER_CALL: usize = 8;
/// Entries in a buffer by default.
pub const DEFAULT_ENTRIES: usize = 512;
/// The smallest capacity `SHADE=wbbuf=N` accepts: one batch of [`MAX_ENTRIES_PER_CALL`] and one over, so that both
/// an immediate and a delayed flush occur (Go's `testSmallBuf`).
pub const SMALLEST_ENTRIES: usize = MAX_ENTRIES_PER_CALL + 1;
/// Words behind `wb_end` that may be written but are not part of the buffer: a fast path stores the new entries
/// unconditionally and only then decides, by `new_mask`, whether they count.
pub const SLACK_ENTRIES: usize = MAX_ENTRIES_PER_CALL;
