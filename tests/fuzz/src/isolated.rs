//! LLVM's own part in a process of its own. Its reader, verifier and optimiser crash on some inputs; `shade` says so, since it compiles in a child process.
//! An input that LLVM does not survive alone is nothing that Shade could be blamed for.
//!
//! The process is this same executable, and works off inputs until one is the end of it; then there is another. (A fork for each input took
//! longer than what was to be fuzzed.)

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;

use shade::seams::compile_unit;

/// What says to an executable of ours that it is such a process.
const MARK: &str = "SHADE_FUZZ_SERVES";
/// What LLVM gets for one input, milliseconds.
const PATIENCE: libc::c_int = 10_000;
/// Inputs for one process: what LLVM leaks goes with it.
const MOST: usize = 2000;

/// Has to be called first by every executable that uses [`survives`]: in a child it stays here until there are no inputs any more, and ends the process.
pub fn serve() {
    if std::env::var_os(MARK).is_none() {
        return;
    }
    // libFuzzer and sanitizers would report the child's death, which is no finding.
    for signal in [libc::SIGABRT, libc::SIGBUS, libc::SIGFPE, libc::SIGILL, libc::SIGSEGV, libc::SIGTRAP] {
        // SAFETY: the default disposition needs nothing.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
    while let Some(arguments) = receive(&mut io::stdin().lock()) {
        let answer = u8::from(compile_unit(&arguments).is_ok());
        if io::stdout().write_all(&[answer]).and_then(|()| io::stdout().flush()).is_err() {
            break;
        }
    }
    std::process::exit(0);
}

/// Arguments of a compile unit, each with a NUL behind it, and one more at the end.
fn receive(from: &mut impl Read) -> Option<Vec<OsString>> {
    let mut arguments = vec![Vec::new()];
    let mut byte = [0];
    loop {
        from.read_exact(&mut byte).ok()?;
        match (byte[0], arguments.last_mut()?) {
            (0, last) if last.is_empty() => break,
            (0, _) => arguments.push(Vec::new()),
            (other, last) => last.push(other),
        }
    }
    arguments.pop();
    Some(arguments.into_iter().map(OsString::from_vec).collect())
}

/// The process that works now.
struct Server {
    child: Child,
    to: ChildStdin,
    from: ChildStdout,
    left: usize,
}

impl Server {
    fn start() -> io::Result<Server> {
        let mut command = Command::new("/proc/self/exe");
        command.env(MARK, "1").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let missing = || io::Error::from(io::ErrorKind::BrokenPipe);
        let (to, from) = (child.stdin.take().ok_or_else(missing)?, child.stdout.take().ok_or_else(missing)?);
        Ok(Server { child, to, from, left: MOST })
    }

    /// Its answer; None if it gave none.
    fn ask(&mut self, arguments: &[OsString]) -> Option<bool> {
        let mut request: Vec<u8> =
            arguments.iter().map(OsString::as_os_str).map(OsStr::as_bytes).flat_map(|a| [a, b"\0"].concat()).collect();
        request.push(0);
        self.to.write_all(&request).ok()?;
        let mut ready = libc::pollfd { fd: self.from.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one valid descriptor.
        if unsafe { libc::poll(&mut ready, 1, PATIENCE) } != 1 {
            return None;
        }
        let mut answer = [0];
        self.from.read_exact(&mut answer).ok()?;
        Some(answer[0] == 1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Does a process that compiles this unit come back with a success?
///
/// # Panics
/// If the system has no process for it.
pub fn survives(arguments: &[OsString]) -> bool {
    static SERVER: Mutex<Option<Server>> = Mutex::new(None);
    let mut current = SERVER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut server =
        current.take().unwrap_or_else(|| Server::start().unwrap_or_else(|error| panic!("a process for LLVM: {error}")));
    let answer = server.ask(arguments);
    server.left -= 1;
    if answer.is_some() && server.left > 0 {
        *current = Some(server);
    }
    answer.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::receive;

    #[test]
    fn a_request_is_whole_or_none() {
        let of = |bytes: &[u8]| receive(&mut &bytes[..]);
        assert_eq!(of(b"a\0b c\0\0"), Some(vec!["a".into(), "b c".into()]));
        assert_eq!(of(b"\0"), Some(vec![]));
        for cut in [&b""[..], b"a", b"a\0"] {
            assert_eq!(of(cut), None);
        }
    }
}
