//! Promises of a function about itself or everything it may call, as attributes that the frontend gives (DESIGN §2):
//!
//! | attribute | promise | checked in |
//! |---|---|---|
//! | `"shade-no-safepoint-rec"` | nothing it may call is a safepoint | `safepoint` |
//! | `"shade-no-write-barrier"` | its own body has no write barrier | `write_barrier` |
//! | `"shade-no-write-barrier-rec"` | nor has anything it may call | `write_barrier` |
//! | `"shade-yes-write-barrier-rec"` | none: it ends the reach of a caller's promise | `write_barrier` |
//!
//! On a declaration they are believed. What may be called from where is `calls`' to say.

mod calls;
mod safepoint;
mod write_barrier;

use crate::ir::{At, Ir, Value};
pub(crate) use safepoint::{NO_SAFEPOINT_REC, promises_no_safepoint, run as check_safepoints};
pub(crate) use write_barrier::{Barriered, run as check_write_barriers};

/// Keeps functions with promises about barriers apart until the pass has seen them: one that is inlined would lose its promise, and what is
/// inlined into one would fall under it.
pub(crate) fn keep_apart(ir: Ir<'_>) {
    for function in ir.functions().into_iter().filter(|f| !f.is_declaration()) {
        if !write_barrier::has_promise(function) || function.has_attribute(At::Function, "alwaysinline") {
            continue;
        }
        function.add_attribute(ir, "noinline");
        if write_barrier::promises_own_body_only(function) {
            for call in function.instructions().into_iter().filter(|i| i.is_call()) {
                call.add_attribute(ir, "noinline");
            }
        }
    }
}

/// ` (FILE:LINE)` of an instruction; nothing if it has no place in the source.
fn line_of(instruction: Value<'_>) -> String {
    instruction.source_line().map(|(file, line)| format!(" ({file}:{line})")).unwrap_or_default()
}
