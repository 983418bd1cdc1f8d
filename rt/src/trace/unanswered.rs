//! Threads that do not answer a handshake: named in the trace after 100 ms, 1 s, 10 s, …, with the top frames of their stacks. A cycle
//! waits for them, so this is where to look when collections do not end: a blocking call that does not say that it is one.

use std::io::Write;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use super::events::What;
use super::frames;
use crate::check::pointers::CallSite;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// How long a thread may take before it is named.
const PATIENCE: Duration = Duration::from_millis(100);

/// Watches one handshake.
pub struct Watch {
    began: Instant,
    next: Duration,
}

impl Watch {
    /// The handshake's requests are sent. None when nobody would be told.
    pub fn begin(rt: &Runtime) -> Option<Watch> {
        (rt.options.trace_gc || rt.events.are_on()).then(|| Watch { began: Instant::now(), next: PATIENCE })
    }

    /// How long to wait before [`Watch::look`].
    pub fn timeout(&self) -> Duration {
        self.next.saturating_sub(self.began.elapsed()).max(Duration::from_millis(1))
    }

    /// Names who is late, if it is time. By the collector, which waits.
    pub fn look(&mut self, rt: &Runtime, request: &'static str) {
        if self.began.elapsed() < self.next {
            return;
        }
        // Under the lock: a thread that is named cannot end, so its stack stays.
        let registry = rt.registry.lock();
        for m in registry.mutators.iter().filter(|m| m.state.is_requested()) {
            let text =
                format!("{} has not answered {request} for {} ms: {}", name(m), self.next.as_millis(), where_is(m));
            if rt.options.trace_gc {
                let _ = std::io::stderr().write_all(format!("shade: {text}\n").as_bytes());
            }
            rt.events.now(What::Moment("no answer", text));
        }
        drop(registry);
        rt.events.write();
        self.next *= 10;
    }
}

fn name(m: &Mutator) -> String {
    let thread = m.thread.load(Relaxed);
    let name = std::fs::read_to_string(format!("/proc/self/task/{thread}/comm")).unwrap_or_default();
    format!("thread {thread} ({})", name.trim_end())
}

/// The frames, top first, and where compiled code polled last.
fn where_is(m: &Mutator) -> String {
    let own = (m.stack_low.load(Relaxed), m.stack_end.load(Relaxed));
    let stacks: Vec<_> = std::iter::once(own).chain(m.fibers.bounds()).collect();
    let frames: Vec<_> = frames::of_thread(m.thread.load(Relaxed), &stacks).iter().map(ToString::to_string).collect();
    let at =
        if frames.is_empty() { "its stack is not to be had".to_owned() } else { format!("at {}", frames.join(" < ")) };
    match m.polled_at.load(Relaxed) {
        0 => at,
        site => format!("{at}; polled last {}", CallSite(site)),
    }
}
