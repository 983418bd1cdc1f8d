//! C symbols of `pools`, `heap::os_memory` and `heap::out_of_memory`. Signatures and contracts: `shade.h`.

use crate::barrier::slow_path;
use crate::errno::KeepErrno;
use crate::heap::os_memory;
use crate::heap::out_of_memory::Function;
use crate::pools::hook::Hook;
use crate::pools::lists;
use crate::runtime::Runtime;

/// Registers what is called before each collection.
#[unsafe(no_mangle)]
pub extern "C" fn shade_register_pool_cleanup(hook: Option<Hook>) {
    Runtime::get_or_init().pool_cleanup.register(hook);
}

/// Puts an object into a list of the calling thread.
#[unsafe(no_mangle)]
pub extern "C" fn shade_pool_put(pool: u32, object: usize) -> bool {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_pool_put");
    lists::put(Runtime::get(), m, pool, object)
}

/// Takes an object out of a list of the calling thread.
#[unsafe(no_mangle)]
pub extern "C" fn shade_pool_get(pool: u32) -> usize {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_pool_get");
    lists::get(Runtime::get(), m, pool)
}

/// Who is asked when memory is out. Returns the one before.
#[unsafe(no_mangle)]
pub extern "C" fn shade_set_out_of_memory_handler(handler: Option<Function>) -> usize {
    Runtime::get_or_init().out_of_memory.set(handler)
}

/// A full collection, after which all free memory goes back to the kernel.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_free_os_memory() -> u64 {
    crate::safepoint_entry!(free_os_memory)
}

extern "C" fn free_os_memory(_: usize, _: usize, _: usize, sp: usize) -> usize {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_free_os_memory");
    os_memory::free_all(Runtime::get(), m, sp)
}
