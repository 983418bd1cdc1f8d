//! An interrupted command removes what it was making: SIGINT, SIGTERM and SIGHUP are noted, the work ends at the next step,
//! and the process then dies of the signal as it would have. Children start with the default again, so Ctrl-C, which
//! the terminal sends to all of them, ends the compile child at once.

use std::sync::atomic::{AtomicI32, Ordering};

use crate::error::Error;

/// The last signal received, or 0.
static RECEIVED: AtomicI32 = AtomicI32::new(0);

const SIGNALS: [libc::c_int; 3] = [libc::SIGINT, libc::SIGTERM, libc::SIGHUP];

/// From here on signals are noted. One that is ignored (nohup) stays ignored.
pub fn note() {
    for signal in SIGNALS {
        let handler = received as extern "C" fn(libc::c_int) as libc::sighandler_t;
        // SAFETY: the handler only stores to an atomic. The old disposition is put back if it was to ignore.
        unsafe {
            if libc::signal(signal, handler) == libc::SIG_IGN {
                libc::signal(signal, libc::SIG_IGN);
            }
        }
    }
}

/// An error if a signal was received.
pub fn check() -> Result<(), Error> {
    if RECEIVED.load(Ordering::Relaxed) == 0 { Ok(()) } else { Err(Error::Interrupted) }
}

/// Dies of the signal received, if there was one.
pub fn die_if_received() {
    let signal = RECEIVED.load(Ordering::Relaxed);
    if signal != 0 {
        // SAFETY: plain system calls with a signal number that was delivered before.
        unsafe {
            libc::signal(signal, libc::SIG_DFL);
            libc::raise(signal);
        }
    }
}

extern "C" fn received(signal: libc::c_int) {
    RECEIVED.store(signal, Ordering::Relaxed);
}
