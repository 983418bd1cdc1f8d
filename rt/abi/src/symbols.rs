//! Names of the runtime functions that compiled code calls.

/// `preserve_mostcc void ()`, cold: empties this thread's barrier buffer into the grey set; on return there is room for
/// [`crate::buffer::MAX_ENTRIES_PER_CALL`] entries. Attaches the thread if need be. Not a safepoint.
pub const WB_FLUSH: &str = "shade_wb_flush";
/// `preserve_mostcc void ()`, cold: answers a handshake; attaches the thread if need be. A safepoint.
pub const POLL_SLOW: &str = "shade_poll_slow";
/// `void (ptr addrspace(1) dst, ptr src, i64 n)`, cold: logs the old words of `dst..dst+n` that may hold pointers and, while
/// new values are recorded, the words of `src` that go there (`src` null: nothing). Called before the copy. Not a safepoint.
pub const WB_BULK: &str = "shade_wb_bulk";
/// `void (ptr dst, ptr src, i64 n)`: a `memmove` in chunks, each logged before it is written. A safepoint between them.
pub const LARGE_COPY: &str = "shade_large_copy";
/// `void (ptr dst, i32 byte, i64 n)`: a `memset`, likewise.
pub const LARGE_FILL: &str = "shade_large_fill";
/// Bytes from which on compiled code calls these two.
pub const LARGE: u64 = (1 << 20) + 1;
/// `ptr addrspace(1) (ptr desc)`: one zeroed object. A safepoint.
pub const ALLOC: &str = "shade_alloc";
/// `ptr addrspace(1) (ptr desc, i64 n)`: `n` zeroed values in a row. A safepoint.
pub const ALLOC_ARRAY: &str = "shade_alloc_array";
/// `ptr addrspace(1) (i64 n)`: `n` zeroed bytes without pointers. A safepoint.
pub const ALLOC_BYTES: &str = "shade_alloc_bytes";
/// `ptr addrspace(1) (ptr desc, i64 align)`: one zeroed object aligned to `align`, a power of two up to 4,096. A safepoint.
pub const ALLOC_ALIGNED: &str = "shade_alloc_aligned";
/// `T (ptr nest callee, …)`, of any signature that travels in registers: calls `callee` with the same arguments while the thread is in native state.
/// A safepoint.
pub const NATIVE_FORWARD: &str = "shade_native_forward";
/// `void (ptr table)`: registers a [`crate::roots::ModuleTable`].
pub const REGISTER_MODULE: &str = "shade_register_module";
/// All allocation functions.
pub const ALLOCATORS: [&str; 4] = [ALLOC, ALLOC_ARRAY, ALLOC_BYTES, ALLOC_ALIGNED];
