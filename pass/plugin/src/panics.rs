//! No panic crosses the C boundary: it becomes the text of an error. That needs unwinding, so the plugin is built with the cargo
//! profile `plugin`; built otherwise, a panic ends the process.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// What the last panic of this thread said, and where it was.
    static LAST: Cell<Option<String>> = const { Cell::new(None) };
}

/// Runs `work`; a panic in it is a bug of the pass, whose place is in the error. What `work` has changed is not looked at again
/// after an error, so that it may be in any state.
pub fn caught<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    static HOOK: Once = Once::new();
    // The hook is this library's own: the compiler around it, if it is in Rust too, has another copy of the standard library.
    HOOK.call_once(|| panic::set_hook(Box::new(|info| LAST.set(Some(info.to_string().replace('\n', " "))))));
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_payload| {
        let place = LAST.take().unwrap_or_default();
        Err(format!("a bug in the pass, please report it: {place}"))
    })
}
