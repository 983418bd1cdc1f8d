//! The C library's calls that block, known by name: in managed functions they are treated as if they said `"shade-native"`.
//!
//! Recognised is a call of a function that is only declared in the module, under exactly such a name, with arguments and a result of the kinds
//! that the C library's has. Any other call of that name is an ordinary one, and so is a call that the trampoline cannot carry (`invoke`, more
//! arguments than registers), one in a function without safepoints, and one that is excepted by [`NO_NATIVE`].
//!
//! In the table is what waits for another thread, another process, a device or the clock. Not in it:
//! - what calls back into the program (`pthread_once`, `call_once`, `qsort`, `exit`, `dlopen`): managed code must not run in native state;
//! - output through stdio (`printf`, `fwrite`, `fflush`): it goes to a buffer, is called often, and has more arguments than registers;
//! - locks of streams, `malloc`, `sched_yield`: they are held, or last, for a moment;
//! - `fork` and its like, whose children have no other thread.
//!
//! Input through stdio is in it, down to `getc`: it waits for who writes, and that may be a person. Its `_unlocked` forms for single characters are
//! not, for programs to which the way in and out of native state is too much for a character.

use super::NATIVE;
use crate::annotations::promises_no_safepoint;
use crate::contract::{is_instrumented, is_leaf, is_managed_function};
use crate::hash::HashSet;
use crate::ir::{Ir, Type, Value};

/// On a call, on the declaration of its callee, or on the function it is in: the call stays an ordinary one.
const NO_NATIVE: &str = "shade-no-native";

/// Name and type: the result, then the arguments. `i` is an integer of 32 bits, `l` one of 64, `p` a pointer; `.` stands for any number of
/// further arguments.
pub(super) const BLOCKING: &[(&str, &str)] = &[
    // Files, pipes, terminals.
    ("read", "l(ipl)"),
    ("__read_chk", "l(ipll)"),
    ("write", "l(ipl)"),
    ("readv", "l(ipi)"),
    ("writev", "l(ipi)"),
    ("pread", "l(ipll)"),
    ("pread64", "l(ipll)"),
    ("__pread_chk", "l(iplll)"),
    ("__pread64_chk", "l(iplll)"),
    ("pwrite", "l(ipll)"),
    ("pwrite64", "l(ipll)"),
    ("preadv", "l(ipil)"),
    ("preadv64", "l(ipil)"),
    ("pwritev", "l(ipil)"),
    ("pwritev64", "l(ipil)"),
    ("preadv2", "l(ipili)"),
    ("preadv64v2", "l(ipili)"),
    ("pwritev2", "l(ipili)"),
    ("pwritev64v2", "l(ipili)"),
    ("open", "i(pi.)"),
    ("open64", "i(pi.)"),
    ("openat", "i(ipi.)"),
    ("openat64", "i(ipi.)"),
    ("creat", "i(pi)"),
    ("creat64", "i(pi)"),
    ("close", "i(i)"),
    ("fsync", "i(i)"),
    ("fdatasync", "i(i)"),
    ("syncfs", "i(i)"),
    ("flock", "i(ii)"),
    ("lockf", "i(iil)"),
    ("lockf64", "i(iil)"),
    ("fcntl", "i(ii.)"),
    ("fcntl64", "i(ii.)"),
    ("ioctl", "i(il.)"),
    ("tcdrain", "i(i)"),
    ("splice", "l(ipipli)"),
    ("tee", "l(iili)"),
    ("vmsplice", "l(ipli)"),
    ("sendfile", "l(iipl)"),
    ("sendfile64", "l(iipl)"),
    ("copy_file_range", "l(ipipli)"),
    // Events.
    ("poll", "i(pli)"),
    ("__poll_chk", "i(plil)"),
    ("ppoll", "i(plpp)"),
    ("__ppoll_chk", "i(plppl)"),
    ("select", "i(ipppp)"),
    ("pselect", "i(ippppp)"),
    ("epoll_wait", "i(ipii)"),
    ("epoll_pwait", "i(ipiip)"),
    ("epoll_pwait2", "i(ipipp)"),
    // Sockets and names.
    ("accept", "i(ipp)"),
    ("accept4", "i(ippi)"),
    ("connect", "i(ipi)"),
    ("recv", "l(ipli)"),
    ("__recv_chk", "l(iplli)"),
    ("recvfrom", "l(iplipp)"),
    ("recvmsg", "l(ipi)"),
    ("recvmmsg", "i(ipiip)"),
    ("send", "l(ipli)"),
    ("sendto", "l(iplipi)"),
    ("sendmsg", "l(ipi)"),
    ("sendmmsg", "i(ipii)"),
    ("getaddrinfo", "i(pppp)"),
    ("getnameinfo", "i(pipipii)"),
    ("gethostbyname", "p(p)"),
    // The clock.
    ("sleep", "i(i)"),
    ("usleep", "i(i)"),
    ("nanosleep", "i(pp)"),
    ("clock_nanosleep", "i(iipp)"),
    ("thrd_sleep", "i(pp)"),
    // Signals.
    ("pause", "i()"),
    ("sigsuspend", "i(p)"),
    ("sigwait", "i(pp)"),
    ("sigwaitinfo", "i(pp)"),
    ("sigtimedwait", "i(ppp)"),
    // Processes.
    ("wait", "i(p)"),
    ("wait3", "i(pip)"),
    ("wait4", "i(ipip)"),
    ("waitpid", "i(ipi)"),
    ("waitid", "i(iipi)"),
    ("system", "i(p)"),
    ("pclose", "i(p)"),
    // Threads.
    ("pthread_join", "i(lp)"),
    ("pthread_timedjoin_np", "i(lpp)"),
    ("pthread_clockjoin_np", "i(lpip)"),
    ("pthread_mutex_lock", "i(p)"),
    ("pthread_mutex_timedlock", "i(pp)"),
    ("pthread_mutex_clocklock", "i(pip)"),
    ("pthread_rwlock_rdlock", "i(p)"),
    ("pthread_rwlock_timedrdlock", "i(pp)"),
    ("pthread_rwlock_clockrdlock", "i(pip)"),
    ("pthread_rwlock_wrlock", "i(p)"),
    ("pthread_rwlock_timedwrlock", "i(pp)"),
    ("pthread_rwlock_clockwrlock", "i(pip)"),
    ("pthread_spin_lock", "i(p)"),
    ("pthread_cond_wait", "i(pp)"),
    ("pthread_cond_timedwait", "i(ppp)"),
    ("pthread_cond_clockwait", "i(ppip)"),
    ("pthread_barrier_wait", "i(p)"),
    ("thrd_join", "i(lp)"),
    ("mtx_lock", "i(p)"),
    ("mtx_timedlock", "i(pp)"),
    ("cnd_wait", "i(pp)"),
    ("cnd_timedwait", "i(ppp)"),
    ("sem_wait", "i(p)"),
    ("sem_timedwait", "i(pp)"),
    ("sem_clockwait", "i(pip)"),
    ("syscall", "l(l.)"), // futex, above all
    // System V's and POSIX's semaphores and queues.
    ("semop", "i(ipl)"),
    ("semtimedop", "i(iplp)"),
    ("msgsnd", "i(ipli)"),
    ("msgrcv", "l(iplli)"),
    ("mq_send", "i(ipli)"),
    ("mq_timedsend", "i(iplip)"),
    ("mq_receive", "l(iplp)"),
    ("mq_timedreceive", "l(iplpp)"),
    // Input through stdio.
    ("fread", "l(pllp)"),
    ("__fread_chk", "l(plllp)"),
    ("fread_unlocked", "l(pllp)"),
    ("__fread_unlocked_chk", "l(plllp)"),
    ("fgets", "p(pip)"),
    ("__fgets_chk", "p(plip)"),
    ("fgets_unlocked", "p(pip)"),
    ("__fgets_unlocked_chk", "p(plip)"),
    ("getline", "l(ppp)"),
    ("getdelim", "l(ppip)"),
    ("__getdelim", "l(ppip)"),
    ("getc", "i(p)"),
    ("fgetc", "i(p)"),
    ("getchar", "i()"),
    ("scanf", "i(p.)"),
    ("__isoc99_scanf", "i(p.)"),
    ("__isoc23_scanf", "i(p.)"),
    ("fscanf", "i(pp.)"),
    ("__isoc99_fscanf", "i(pp.)"),
    ("__isoc23_fscanf", "i(pp.)"),
];

/// Before the optimiser, which would inline the function that the attribute is on and leave nothing of it: its calls get it themselves.
pub(super) fn keep_exceptions(ir: Ir<'_>) {
    for call in candidates(ir).into_iter().filter(|call| call.block().function().has_string_attribute(NO_NATIVE)) {
        call.add_call_string_attribute(ir, NO_NATIVE);
    }
}

/// The calls of the module that block, by the table.
pub(super) fn calls(ir: Ir<'_>) -> Vec<Value<'_>> {
    let is_excepted = |call: &Value<'_>| {
        let function = call.block().function();
        call.has_string_attribute(NO_NATIVE)
            || call.has_string_attribute(NATIVE)
            || function.has_string_attribute(NO_NATIVE)
            || is_leaf(function)
            || promises_no_safepoint(function)
            || !is_instrumented(function)
    };
    candidates(ir).into_iter().filter(|call| !is_excepted(call)).collect()
}

/// Calls of functions in the table, each once.
fn candidates(ir: Ir<'_>) -> Vec<Value<'_>> {
    let mut found = Vec::new();
    let mut seen = HashSet::default();
    for &(name, signature) in BLOCKING {
        let Some(callee) = ir.function(name).filter(|f| f.is_declaration()) else { continue };
        if is_managed_function(callee) || is_leaf(callee) || callee.has_string_attribute(NO_NATIVE) {
            continue;
        }
        let calls = callee.users().filter(|user| user.is_call() && user.callee() == callee);
        found.extend(calls.filter(|call| has_signature(ir, *call, signature) && seen.insert(*call)));
    }
    found
}

/// Whether a call passes and returns what `signature` says.
fn has_signature(ir: Ir<'_>, call: Value<'_>, signature: &str) -> bool {
    let Some((result, parameters)) = signature.strip_suffix(')').and_then(|s| s.split_once('(')) else { return false };
    let arguments = call.arguments();
    let fixed = parameters.trim_end_matches('.');
    let enough = if fixed == parameters { arguments.len() == fixed.len() } else { arguments.len() >= fixed.len() };
    enough
        && result.chars().all(|kind| is_of_kind(ir.type_of(call), kind))
        && fixed.chars().zip(arguments).all(|(kind, argument)| is_of_kind(ir.type_of(argument), kind))
}

fn is_of_kind(ty: Type<'_>, kind: char) -> bool {
    match kind {
        'i' => ty.int_width() == Some(32),
        'l' => ty.int_width() == Some(64),
        'p' => ty.address_space().is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_there_once_and_has_a_type() {
        let mut names = HashSet::default();
        for (name, signature) in BLOCKING {
            assert!(names.insert(*name), "{name}");
            let (result, parameters) = signature.strip_suffix(')').and_then(|s| s.split_once('(')).expect(name);
            assert!(matches!(result, "i" | "l" | "p"), "{name}");
            let fixed = parameters.strip_suffix('.').unwrap_or(parameters);
            assert!(fixed.chars().all(|kind| "ilp".contains(kind)), "{name}");
        }
    }
}
