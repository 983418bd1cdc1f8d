//! Where another thread of the process is: its program counter, and what look like return addresses on its stack. For a message to a
//! human: a stale return address in a dead part of a frame may be among them.
//!
//! A thread that waits in the kernel is looked at from outside, by `/proc`, and not disturbed. One that runs gets a signal, whose handler copies the
//! top of its stack. The signal is SIGURG, which nothing happens by if the handler is gone when it arrives; if the program
//! handles SIGURG itself, a running thread is not looked at.

use std::fmt;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicUsize};
use std::time::{Duration, Instant};

use super::symbols;

/// Frames that are told.
const FRAMES: usize = 8;
/// Words of the stack that are looked through.
const WORDS: usize = 512;
/// How long a running thread has to take the signal: on a busy machine it is not run at once. The cycle waits for it anyway.
const PATIENCE: Duration = Duration::from_millis(250);

/// An address in code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame(pub usize);

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        symbols::describe(self.0, f)
    }
}

/// The top frames of a thread, which does not end meanwhile and has these stacks, its own first; none if it cannot be looked at. Not of the calling
/// thread. One caller at a time. On a stack that is none of these it is told by its program counter alone; so is one that runs, on a stack not its own.
pub fn of_thread(thread: i32, stacks: &[(usize, usize)]) -> Vec<Frame> {
    let (counter, words) = match waiting_at(thread) {
        Some((sp, counter)) => {
            let end = stacks.iter().find(|(low, end)| (*low..*end).contains(&sp)).map_or(sp, |(_, end)| *end);
            let count = ((end - sp) / size_of::<usize>()).min(WORDS);
            // SAFETY: words between a thread's stack pointer and its stack's end, which stay mapped since the thread does not end.
            let words = (0..count).map(|i| unsafe { AtomicUsize::from_ptr((sp as *mut usize).add(i)) }.load(Relaxed));
            (counter, words.collect::<Vec<_>>())
        }
        None => match stacks.first().and_then(|own| sample_running(thread, *own)) {
            Some(sample) => sample,
            None => return Vec::new(),
        },
    };
    let returns = words.into_iter().filter(|word| symbols::follows_a_call(*word));
    std::iter::once(counter).chain(returns).take(FRAMES).map(Frame).collect()
}

/// Stack pointer and program counter of a thread that waits in a system call. (`proc_pid_syscall(5)`)
fn waiting_at(thread: i32) -> Option<(usize, usize)> {
    let text = std::fs::read_to_string(format!("/proc/self/task/{thread}/syscall")).ok()?;
    let hexadecimal = |word: &str| usize::from_str_radix(word.trim_start_matches("0x"), 16).ok();
    let mut words = text.split_whitespace().rev();
    let (counter, sp) = (hexadecimal(words.next()?)?, hexadecimal(words.next()?)?);
    (counter != 0 && sp != 0 && sp.is_multiple_of(8)).then_some((sp, counter))
}

/// What the handler leaves.
struct Sample {
    /// Thread that is to fill it; 0 when it is filled, or nobody is asked.
    wanted: AtomicI32,
    filled: AtomicBool,
    stack_low: AtomicUsize,
    stack_end: AtomicUsize,
    counter: AtomicUsize,
    count: AtomicUsize,
    words: [AtomicUsize; WORDS],
}

static SAMPLE: Sample = Sample {
    wanted: AtomicI32::new(0),
    filled: AtomicBool::new(false),
    stack_low: AtomicUsize::new(0),
    stack_end: AtomicUsize::new(0),
    counter: AtomicUsize::new(0),
    count: AtomicUsize::new(0),
    words: [const { AtomicUsize::new(0) }; WORDS],
};

fn sample_running(thread: i32, (stack_low, stack_end): (usize, usize)) -> Option<(usize, Vec<usize>)> {
    let handler = Handler::install()?;
    SAMPLE.stack_low.store(stack_low, Relaxed);
    SAMPLE.stack_end.store(stack_end, Relaxed);
    SAMPLE.filled.store(false, Relaxed);
    SAMPLE.wanted.store(thread, Release);
    // SAFETY: sends a signal that has a handler to a thread of this process.
    let sent = unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), thread, libc::SIGURG) } == 0;
    let began = Instant::now();
    while sent && !SAMPLE.filled.load(Acquire) && began.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_micros(100));
    }
    let missed = SAMPLE.wanted.swap(0, Relaxed) != 0 || !SAMPLE.filled.load(Acquire);
    drop(handler);
    if missed {
        return None;
    }
    let count = SAMPLE.count.load(Relaxed);
    let words = SAMPLE.words[..count].iter().map(|word| word.load(Relaxed)).collect();
    Some((SAMPLE.counter.load(Relaxed), words))
}

/// In the thread that is looked at. Async-signal-safe: it reads its own stack and stores to atomics.
extern "C" fn take_sample(_: i32, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: `gettid` has no preconditions.
    let me = unsafe { libc::gettid() };
    if SAMPLE.wanted.compare_exchange(me, 0, Acquire, Relaxed).is_err() {
        return;
    }
    // SAFETY: the kernel passes a `ucontext_t` to a handler installed with SA_SIGINFO.
    let (sp, counter) = crate::arch::interrupted_at(unsafe { &*context.cast::<libc::ucontext_t>() });
    let (low, end) = (SAMPLE.stack_low.load(Relaxed), SAMPLE.stack_end.load(Relaxed));
    let is_own = sp.is_multiple_of(8) && (low..end).contains(&sp);
    let count = if is_own { ((end - sp) / size_of::<usize>()).min(WORDS) } else { 0 };
    for (i, word) in SAMPLE.words[..count].iter().enumerate() {
        // SAFETY: a word of this thread's stack, between its stack pointer and the stack's end.
        word.store(unsafe { (sp as *const usize).add(i).read_volatile() }, Relaxed);
    }
    SAMPLE.counter.store(counter, Relaxed);
    SAMPLE.count.store(count, Relaxed);
    SAMPLE.filled.store(true, Release);
}

/// The handler of SIGURG, while this exists.
struct Handler {
    before: libc::sigaction,
}

impl Handler {
    /// None if the program handles the signal itself.
    fn install() -> Option<Handler> {
        // SAFETY: all-zero bytes are a valid `sigaction`: the default action, no flags, an empty mask.
        let (mut ours, mut before): (libc::sigaction, libc::sigaction) = unsafe { std::mem::zeroed() };
        ours.sa_sigaction = take_sample as *const () as usize;
        ours.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART | libc::SA_ONSTACK;
        // SAFETY: both are valid places; the handler is async-signal-safe and of the kind that the flags say.
        if unsafe { libc::sigaction(libc::SIGURG, &ours, &mut before) } != 0 {
            return None;
        }
        let is_free = before.sa_sigaction == libc::SIG_DFL || before.sa_sigaction == libc::SIG_IGN;
        let handler = Handler { before };
        is_free.then_some(handler)
    }
}

impl Drop for Handler {
    fn drop(&mut self) {
        // SAFETY: puts back what was there.
        unsafe { libc::sigaction(libc::SIGURG, &self.before, std::ptr::null_mut()) };
    }
}
