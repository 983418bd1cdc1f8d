//! Every C symbol of the runtime, and nothing else: names and signatures are `shade_abi::symbols` and `shade.h`; each body is one call.

mod heap_dump;
mod large;
mod pools;
mod roots;
mod typed_memory;
mod weak;

use shade_abi::checked::Site;
use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::GRANULE;
use shade_abi::roots::ModuleTable;

use crate::address::{Slot, Word};
use crate::barrier::slow_path;
use crate::check::shadow;
use crate::collector::background;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::heap::descriptor;
use crate::heap::front;
use crate::heap::pattern::ObjectLayout;
use crate::roots::modules;
use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;
use crate::thread::{attach, native, spawn};
use crate::trace::stats::{Snapshot, Stats};
use crate::trace::types;

/// Largest alignment [`shade_alloc_aligned`] takes.
const MAX_ALIGN: u64 = 4096;

/// Empties the calling thread's barrier buffer. `preserve_mostcc`; not a safepoint.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_wb_flush() {
    crate::preserve_most_entry!(slow_path::wb_flush)
}

/// Answers a handshake. `preserve_mostcc`; a safepoint.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_poll_slow() {
    crate::preserve_most_entry!(slow_path::poll)
}

/// Logs a range before it is overwritten.
///
/// # Safety
/// `n` bytes are readable at `dst`, rounded out to words, and at `src` unless it is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_wb_bulk(dst: usize, src: usize, n: usize) {
    // SAFETY: by this function's contract.
    unsafe { slow_path::wb_bulk(dst, src, n) }
}

/// One zeroed object. `desc` null is an error that is reported; otherwise it points to a type descriptor, here and below.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_alloc(desc: *const TypeDescriptor) -> usize {
    crate::safepoint_entry!(alloc)
}

/// `n` zeroed values in a row.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_alloc_array(desc: *const TypeDescriptor, n: u64) -> usize {
    crate::safepoint_entry!(alloc_array)
}

/// `n` zeroed bytes without pointers.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_alloc_bytes(n: u64) -> usize {
    crate::safepoint_entry!(alloc_bytes)
}

/// One zeroed object aligned to `align`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_alloc_aligned(desc: *const TypeDescriptor, align: u64) -> usize {
    crate::safepoint_entry!(alloc_aligned)
}

extern "C" fn alloc(desc: *const TypeDescriptor, _: usize, _: usize, sp: usize) -> usize {
    // SAFETY: `shade_alloc` hands on what its caller promised.
    unsafe { typed(desc, 1, 0, sp) }
}

extern "C" fn alloc_array(desc: *const TypeDescriptor, n: u64, _: usize, sp: usize) -> usize {
    // SAFETY: `shade_alloc_array` hands on what its caller promised.
    unsafe { typed(desc, n, 0, sp) }
}

extern "C" fn alloc_bytes(n: u64, _: usize, _: usize, sp: usize) -> usize {
    if n > i64::MAX as u64 {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_alloc_bytes: {n} bytes are too many"));
    }
    front::allocate(&ObjectLayout::without_pointers(n as usize), GRANULE, sp).0
}

extern "C" fn alloc_aligned(desc: *const TypeDescriptor, align: u64, _: usize, sp: usize) -> usize {
    if !align.is_power_of_two() || align > MAX_ALIGN {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("shade_alloc_aligned: {align} is not a power of two up to {MAX_ALIGN}"),
        );
    }
    // SAFETY: `shade_alloc_aligned` hands on what its caller promised.
    unsafe { typed(desc, 1, align, sp) }
}

/// # Safety
/// `desc` is null or points to a type descriptor.
unsafe fn typed(desc: *const TypeDescriptor, n: u64, align: u64, sp: usize) -> usize {
    // SAFETY: by this function's contract.
    let (layout, natural) = unsafe { (ObjectLayout::of(desc, n), desc.as_ref().map_or(0, |desc| desc.align)) };
    let align = (align as usize).max(natural as usize).max(GRANULE);
    match layout {
        Ok(_) if align as u64 > MAX_ALIGN => fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("a type aligned to {align} bytes: at most {MAX_ALIGN} are possible"),
        ),
        Ok(layout) => {
            types::meet(desc);
            front::allocate(&layout, align, sp).0
        }
        Err(error) => fatal::exit_with(fatal::EXIT_USAGE, format_args!("{error}")),
    }
}

/// Registers a compiled module.
///
/// # Safety
/// `table` is a module table as `shade_abi::roots` describes it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_register_module(table: *const ModuleTable) {
    // SAFETY: by this function's contract.
    unsafe {
        modules::register(Runtime::get_or_init(), table);
    }
}

/// A full collection.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_gc() {
    crate::safepoint_entry!(gc)
}

extern "C" fn gc(_: usize, _: usize, _: usize, sp: usize) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_gc");
    background::collect(Runtime::get(), m, sp);
}

/// `fn(a0, …, a4)` in native state.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_native_call(function: usize, a0: u64, a1: u64, a2: u64, a3: u64, a4: u64) -> u64 {
    crate::native_call_entry!(enter_native, leave_native)
}

/// Where the pass routes a `"shade-native"` call: the callee in r10, its arguments where it expects them, and all results where it left them.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_native_forward() {
    crate::native_forward_entry!(enter_native, leave_native)
}

extern "C" fn enter_native(sp: usize) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_native_call");
    native::enter(Runtime::get(), m, sp);
}

extern "C" fn leave_native() {
    let _errno = KeepErrno::new();
    native::leave(Runtime::get(), attach::current());
}

/// Starts a thread; see `shade.h`.
///
/// # Safety
/// `thread` is a valid place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_thread_create(
    thread: *mut libc::pthread_t,
    start: Option<spawn::Start>,
    argument: usize,
) -> i32 {
    let Some(start) = start else { return libc::EINVAL };
    slow_path::running("shade_thread_create");
    // SAFETY: by this function's contract.
    unsafe { spawn::create(thread, start, Word(argument)) }
}

/// Joins a thread; see `shade.h`.
///
/// # Safety
/// `thread` was made by [`shade_thread_create`] and is joined once; `result` is null or a valid place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_thread_join(thread: libc::pthread_t, result: *mut usize) -> i32 {
    slow_path::running("shade_thread_join");
    // SAFETY: by this function's contract.
    unsafe { spawn::join(thread, result) }
}

/// A new handle.
#[unsafe(no_mangle)]
pub extern "C" fn shade_handle_new(object: usize) -> usize {
    let m = slow_path::running("shade_handle_new");
    let rt = Runtime::get();
    rt.handles.create(rt, m, Word(object))
}

/// What a handle holds.
#[unsafe(no_mangle)]
pub extern "C" fn shade_handle_get(handle: usize) -> usize {
    slow_path::running("shade_handle_get");
    Runtime::get().handles.get(handle).0
}

/// Ends a handle.
#[unsafe(no_mangle)]
pub extern "C" fn shade_handle_free(handle: usize) {
    let m = slow_path::running("shade_handle_free");
    let rt = Runtime::get();
    rt.handles.free(rt, m, handle);
}

/// Figures of the process.
///
/// # Safety
/// `out` is a valid place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_stats(out: *mut Snapshot) {
    let rt = Runtime::get_or_init();
    if let Some(m) = MutatorBlock::current().mutator().filter(|m| !m.state.is_native()) {
        // SAFETY: the running thread itself; the reference ends with the call.
        unsafe { m.allocator() }.report(rt);
    }
    let snapshot = Stats::snapshot(rt);
    // SAFETY: by this function's contract.
    unsafe { out.write(snapshot) };
}

/// Switches the shadow heap on: the program is a checked build. Each of its modules says so.
#[unsafe(no_mangle)]
pub extern "C" fn shade_checked_enable() {
    let rt = Runtime::get_or_init();
    if rt.shadow.enable(rt.heap.size()) {
        descriptor::never_remember();
        shadow::check_at_exit();
    }
}

/// Before one word of a pointer write in a checked build; see `shade_abi::checked`.
///
/// # Safety
/// `slot` is the aligned word about to be written, `site` a site.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_checked_before(slot: usize, new: usize, flags: u32, site: *const Site) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("a checked write");
    let rt = Runtime::get();
    // SAFETY: by this function's contract.
    rt.shadow.before(rt, m.block(), Slot(slot), new, flags, unsafe { &*site });
}

/// After one word of a pointer write in a checked build.
///
/// # Safety
/// As [`shade_checked_before`], which was called for the same slot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_checked_after(slot: usize, old: usize, flags: u32, site: *const Site) {
    let m = slow_path::running("a checked write");
    let rt = Runtime::get();
    // SAFETY: by this function's contract.
    rt.shadow.after(rt, m, Slot(slot), old, flags, unsafe { &*site });
}

/// Before a write in a checked build that is no list of words.
///
/// # Safety
/// `n` bytes at `dst` are about to be written, `site` is a site.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_checked_bulk_before(dst: usize, n: usize, flags: u32, site: *const Site) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("a checked write");
    let rt = Runtime::get();
    // SAFETY: by this function's contract.
    rt.shadow.bulk_before(rt, m.block(), dst, n, flags, unsafe { &*site });
}

/// After a write in a checked build that is no list of words.
///
/// # Safety
/// As [`shade_checked_bulk_before`], which was called for the same range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_checked_bulk_after(dst: usize, n: usize, flags: u32, site: *const Site) {
    let m = slow_path::running("a checked write");
    let rt = Runtime::get();
    // SAFETY: by this function's contract.
    rt.shadow.bulk_after(rt, m.block(), dst, n, flags, unsafe { &*site });
}

/// A checked build has allocated an object.
#[unsafe(no_mangle)]
pub extern "C" fn shade_checked_allocated(object: usize) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("a checked allocation");
    Runtime::get().shadow.allocated(m.block(), object);
}
