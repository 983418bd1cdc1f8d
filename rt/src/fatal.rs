//! The one way the runtime gives up: one line on stderr, then the process ends.

use std::cell::Cell;
use std::fmt;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;

/// Exit status for a program that used the runtime wrongly (bad option, bad descriptor, wrong ABI version).
pub const EXIT_USAGE: i32 = 2;
/// Exit status when memory has run out: what a shell reports for a process killed by the kernel for that reason.
pub const EXIT_OUT_OF_MEMORY: i32 = 137;

/// How long a thread that wants to end the process leaves that to one that has begun to.
const PATIENCE: Duration = Duration::from_secs(1);

/// A thread is ending the process.
static IS_ENDING: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// It is the calling one.
    static IS_ENDING_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Prints `shade: MESSAGE` and ends the process with `status`, running no destructors: other threads may be anywhere.
pub fn exit_with(status: i32, message: fmt::Arguments<'_>) -> ! {
    die(&message);
    // SAFETY: `_exit` has no preconditions.
    unsafe { libc::_exit(status) }
}

/// Prints `shade: MESSAGE` and aborts, so that a core or a debugger sees the state: an invariant of the collector is broken.
pub fn broken(message: fmt::Arguments<'_>) -> ! {
    die(&message);
    std::process::abort()
}

/// Says why, unless another thread is about to say why and end. From here on the thread's barrier only discards: a handler of SIGABRT may run managed code.
fn die(message: &fmt::Arguments<'_>) {
    if let Some(m) = MutatorBlock::current().mutator() {
        m.set_dying();
    }
    if IS_ENDING.swap(true, Relaxed) && !IS_ENDING_HERE.get() {
        // What is wrong may be wrong for many threads at once; one line tells. The other thread may wait for something this one holds, so not for ever.
        std::thread::sleep(PATIENCE);
        return;
    }
    IS_ENDING_HERE.set(true);
    let mut stderr = std::io::stderr().lock();
    let _ = fmt::write(&mut OneLine(&mut stderr), format_args!("shade: {message}"));
    let _ = stderr.write_all(b"\n");
    if let Some(rt) = Runtime::if_made() {
        rt.events.write_last(|| message.to_string());
    }
}

/// Escapes control characters, which names and options may hold: one message is one line. Asks for no memory.
struct OneLine<'a, W>(&'a mut W);

impl<W: Write> fmt::Write for OneLine<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut plain = 0;
        for (at, control) in text.char_indices().filter(|(_, character)| character.is_control()) {
            write!(self.0, "{}{}", &text[plain..at], control.escape_default()).map_err(|_| fmt::Error)?;
            plain = at + control.len_utf8();
        }
        self.0.write_all(&text.as_bytes()[plain..]).map_err(|_| fmt::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::OneLine;

    #[test]
    fn a_message_is_one_line_whatever_is_in_it() {
        for (text, line) in [("a b", "a b"), ("a\nb\u{85}", "a\\nb\\u{85}"), ("\r\u{1b}[0mü", "\\r\\u{1b}[0mü")] {
            let mut written = Vec::new();
            std::fmt::write(&mut OneLine(&mut written), format_args!("<{text}>")).expect("a list takes everything");
            assert_eq!(String::from_utf8(written).expect("it was text"), format!("<{line}>"));
        }
    }
}
