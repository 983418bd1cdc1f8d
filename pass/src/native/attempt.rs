//! Locks that are mostly free: what only waits if a lock is taken is tried first, by the C library's own function for that, as an ordinary call.
//!
//! ```text
//! %tried = call i32 @pthread_mutex_trylock(ptr %m)
//! br (%tried == EBUSY), %slow, %rest                     ; rarely
//! slow: %waited = call i32 @shade_native_forward(ptr nest @pthread_mutex_lock, ptr %m)
//! rest: %r = phi [ %tried, … ], [ %waited, %slow ]
//! ```
//!
//! So a free lock costs what it costs without native state. A lock that its owner takes again, and any that cannot be taken for another reason than
//! that it is taken, gives what the waiting function gives: that one is asked, or both have the same answer.

use inkwell::llvm_sys::LLVMIntPredicate;

use crate::ir::{Ir, Value};

/// `EBUSY` of Linux, on every processor.
const EBUSY: u64 = 16;
/// `thrd_busy` of the C libraries of Linux.
const THRD_BUSY: u64 = 1;

/// What waits, what does the same unless it would have to wait, and what that returns then.
const ATTEMPTS: [(&str, &str, u64); 5] = [
    ("pthread_mutex_lock", "pthread_mutex_trylock", EBUSY),
    ("pthread_rwlock_rdlock", "pthread_rwlock_tryrdlock", EBUSY),
    ("pthread_rwlock_wrlock", "pthread_rwlock_trywrlock", EBUSY),
    ("pthread_spin_lock", "pthread_spin_trylock", EBUSY),
    ("mtx_lock", "mtx_trylock", THRD_BUSY),
];

/// Puts an attempt before `call`, if there is one for its callee, so that the call is made only if it has to wait.
pub(super) fn put_first<'m>(ir: Ir<'m>, call: Value<'m>) {
    let Some((attempt, busy)) = call.called_function().and_then(|callee| attempt_for(ir, callee)) else { return };
    let head = call.block();
    let slow = call.split_before();
    let Some(next) = call.next() else { return };
    let rest = next.split_before();
    let Some(end) = head.terminator() else { return };
    let builder = ir.before(end);
    let tried = builder.call(attempt, &call.arguments());
    let result = ir.type_of(call);
    let is_busy = builder.compare(LLVMIntPredicate::LLVMIntEQ, tried, ir.const_int(32, busy));
    builder.branch_rarely(is_busy, slow, rest);
    end.erase();
    let phi = ir.at_start(rest).phi(result);
    call.replace_uses(phi);
    phi.add_incoming(&[(tried, head), (call, slow)]);
}

/// The function that tries what `waiting` does, and its answer for "it is taken". `None` if the module means something else by its name.
fn attempt_for<'m>(ir: Ir<'m>, waiting: Value<'m>) -> Option<(Value<'m>, u64)> {
    let name = waiting.name();
    let (_, attempt, busy) = *ATTEMPTS.iter().find(|(known, ..)| name == *known)?;
    let ty = ir.function_type(waiting);
    let function = match ir.function(attempt) {
        Some(known) if known.is_declaration() && ir.function_type(known) == ty => known,
        Some(_) => return None,
        None => ir.add_function(attempt, ty),
    };
    Some((function, busy))
}

#[cfg(test)]
mod tests {
    use super::super::blocking::BLOCKING;
    use super::*;

    #[test]
    fn what_waits_is_in_the_table_of_blocking_calls_and_what_tries_is_not() {
        let blocks = |name: &str| BLOCKING.iter().find(|(known, _)| *known == name).map(|(_, signature)| *signature);
        for (waiting, attempt, _) in ATTEMPTS {
            assert_eq!(blocks(waiting), Some("i(p)"), "{waiting}");
            assert_eq!(blocks(attempt), None, "{attempt}");
        }
    }
}
