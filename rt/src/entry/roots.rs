//! C symbols of registered ranges, `roots::fibers`, and questions about objects. Signatures and contracts: `shade.h`.

use crate::address::Word;
use crate::barrier::slow_path;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::heap::walk::{self, Visitor};
use crate::roots::registered;
use crate::runtime::Runtime;

/// What is called to switch stacks, C ABI.
type Jump = extern "C" fn(*mut libc::c_void);

/// The words of a range are roots from now on.
///
/// # Safety
/// The range is readable until it is removed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_root_add(start: usize, bytes: usize) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_root_add");
    // SAFETY: by this function's contract.
    unsafe { registered::add(Runtime::get(), m, start, bytes) }
}

/// They are not any more.
#[unsafe(no_mangle)]
pub extern "C" fn shade_root_remove(start: usize, bytes: usize) -> bool {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_root_remove");
    registered::remove(Runtime::get(), m, start, bytes)
}

/// A stack for the calling thread to switch to.
#[unsafe(no_mangle)]
pub extern "C" fn shade_stack_register(low: usize, bytes: usize) -> usize {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_stack_register");
    std::ptr::from_ref(m.fibers.register(low, bytes)) as usize
}

/// A stack that is not used any more.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_stack_free(stack: usize) {
    crate::safepoint_entry!(stack_free)
}

extern "C" fn stack_free(stack: usize, _: usize, _: usize, sp: usize) {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_stack_free");
    if !m.fibers.remove(stack, sp) {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("shade_stack_free: {stack:#x} is not a stack that the calling thread has registered"),
        );
    }
}

/// Calls what switches to another stack, and comes back when somebody has switched to this one.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_stack_switch(jump: Option<Jump>, argument: *mut libc::c_void) {
    crate::safepoint_entry!(stack_switch)
}

extern "C" fn stack_switch(jump: Option<Jump>, argument: *mut libc::c_void, _: usize, sp: usize) {
    let m = slow_path::running("shade_stack_switch");
    let Some(jump) = jump else {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_stack_switch: the function is null"));
    };
    // The caller's registers are on this stack, from `sp` up, until `jump` comes back.
    m.fibers.leave(m, sp);
    jump(argument);
    if !std::ptr::eq(slow_path::running("shade_stack_switch"), m) {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_stack_switch: a stack has changed its thread"));
    }
}

/// Start of the object that a pointer leads into, or null.
#[unsafe(no_mangle)]
pub extern "C" fn shade_object_start(pointer: usize) -> usize {
    slow_path::running("shade_object_start");
    Runtime::get().heap.object_at(Word(pointer)).map_or(0, |(start, _)| start.0)
}

/// Its size, or 0.
#[unsafe(no_mangle)]
pub extern "C" fn shade_object_size(pointer: usize) -> u64 {
    slow_path::running("shade_object_size");
    Runtime::get().heap.object_at(Word(pointer)).map_or(0, |(_, bytes)| bytes as u64)
}

/// Calls a function for every object.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_heap_walk(visit: Option<Visitor>, argument: *mut libc::c_void) {
    crate::safepoint_entry!(heap_walk)
}

extern "C" fn heap_walk(visit: Option<Visitor>, argument: *mut libc::c_void, _: usize, sp: usize) {
    let m = slow_path::running("shade_heap_walk");
    let Some(visit) = visit else {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_heap_walk: the function is null"));
    };
    walk::walk(Runtime::get(), m, sp, visit, argument);
}
