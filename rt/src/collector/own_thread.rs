//! Threads of the runtime's own: how they are started, and on how much stack.
//!
//! Nothing that the runtime does for itself recurses: what is still to be marked is in packets, a heap is walked by its mark bytes. So the threads that do nothing else
//! get a small stack, whatever `ulimit -s` says, and a list of any length is marked on it. Functions of the program (cleanups, the hook before a
//! collection) are called on threads with a stack of the usual size.

use std::thread::{Builder, JoinHandle};

use crate::fatal;
use crate::inject::{self, Point};
use crate::runtime::Runtime;

/// Bytes of stack of a thread that runs the runtime's code alone.
const SMALL_STACK: usize = 64 << 10;

/// Starts a thread of the runtime's, which calls nothing of the program's.
pub fn spawn(rt: &'static Runtime, name: &str, body: fn(&'static Runtime)) {
    // The C library takes the thread-local variables of the whole program from the stack.
    let stack = SMALL_STACK + thread_locals_bytes();
    start(Builder::new().stack_size(stack), name, move || body(rt));
}

/// Starts a thread of the runtime's on which functions of the program are called.
pub fn spawn_for_program(name: &str, body: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    start(Builder::new(), name, body)
}

fn start(builder: Builder, name: &str, body: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    let spawned = with_signals_blocked(|| {
        if inject::fails(Point::Thread) {
            return Err(std::io::Error::from_raw_os_error(libc::EAGAIN));
        }
        builder.name(name.to_owned()).spawn(body)
    });
    spawned.unwrap_or_else(|error| {
        fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("the thread '{name}' could not be started: {error}"))
    })
}

/// Threads inherit the signal mask: the program's signals are for the program's threads.
fn with_signals_blocked<R>(body: impl FnOnce() -> R) -> R {
    let mut all = std::mem::MaybeUninit::uninit();
    let mut before = std::mem::MaybeUninit::uninit();
    // SAFETY: both sets are valid places; `sigfillset` initialises the one, `pthread_sigmask` the other.
    unsafe {
        libc::sigfillset(all.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_BLOCK, all.as_ptr(), before.as_mut_ptr());
    }
    let result = body();
    // SAFETY: `before` was filled above; no old set is asked for.
    unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, before.as_ptr(), std::ptr::null_mut()) };
    result
}

/// Bytes of thread-local variables of all modules that are loaded now, with room for their alignment.
fn thread_locals_bytes() -> usize {
    /// # Safety
    /// `info` describes a loaded module, and `bytes` is the address of a `usize` that nobody else uses meanwhile.
    unsafe extern "C" fn add(info: *mut libc::dl_phdr_info, _: usize, bytes: *mut libc::c_void) -> libc::c_int {
        // SAFETY: by the caller's promise; the headers of a loaded module stay readable while the linker iterates.
        let headers = unsafe { std::slice::from_raw_parts((*info).dlpi_phdr, usize::from((*info).dlpi_phnum)) };
        let of_module = headers.iter().filter(|header| header.p_type == libc::PT_TLS);
        // SAFETY: by the caller's promise.
        unsafe { *bytes.cast::<usize>() += of_module.map(|tls| (tls.p_memsz + tls.p_align) as usize).sum::<usize>() };
        0
    }
    let mut bytes = 0usize;
    // SAFETY: a function of the type that is asked for, and a place for what it counts.
    unsafe { libc::dl_iterate_phdr(Some(add), (&raw mut bytes).cast()) };
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    /// The size of the calling thread's stack, as the C library tells it.
    fn own_stack() -> usize {
        let (mut address, mut bytes) = (std::ptr::null_mut(), 0);
        // SAFETY: all-zero bytes are a valid place for attributes, which the first call fills and the last one gives back.
        unsafe {
            let mut attributes: libc::pthread_attr_t = std::mem::zeroed();
            assert_eq!(libc::pthread_getattr_np(libc::pthread_self(), &mut attributes), 0);
            assert_eq!(libc::pthread_attr_getstack(&attributes, &mut address, &mut bytes), 0);
            libc::pthread_attr_destroy(&mut attributes);
        }
        bytes
    }

    #[test]
    fn a_thread_that_runs_the_runtimes_code_alone_has_64_kib_of_stack_and_one_for_the_programs_has_more() {
        static SMALL: std::sync::OnceLock<mpsc::Sender<usize>> = std::sync::OnceLock::new();
        let (sender, receiver) = mpsc::channel();
        SMALL.set(sender.clone()).unwrap();
        spawn(Runtime::for_test(), "small", |_| SMALL.get().unwrap().send(own_stack()).unwrap());
        let small = receiver.recv().unwrap();
        assert!(small < 2 * SMALL_STACK + thread_locals_bytes(), "{small}");
        spawn_for_program("usual", move || sender.send(own_stack()).unwrap()).join().unwrap();
        assert!(receiver.recv().unwrap() >= 1 << 20);
    }

    #[test]
    fn thread_local_variables_are_counted() {
        thread_local! {
            static LARGE: [u8; 100_000] = const { [0; 100_000] };
        }
        assert_eq!(LARGE.with(|large| large[99_999]), 0);
        assert!(thread_locals_bytes() >= 100_000);
    }
}
