//! USDT probes of the provider `shade`, for perf, bpftrace and SystemTap: each is a `nop` where it stands and a note in the executable that says where
//! that is and in which registers its arguments are. Nothing is spent on a probe that nobody listens to but what its arguments cost.
//!
//! They are a table of their own in `docs/options.md`. Each stands in a function that is there once: the note of a copy that the linker discards would stay,
//! and lead nowhere.

use super::phases::Phase;

/// `phase(number)`: a part of a cycle begins, on the collector's thread.
#[inline(never)]
pub fn phase(phase: Phase) {
    probe::probe!(shade, phase, phase as usize);
}

/// `cycle(number, bytes in use, live bytes)`: marking and what follows it have ended, on the collector's thread.
#[inline(never)]
pub fn cycle(number: u64, in_use: usize, live: usize) {
    probe::probe!(shade, cycle, number, in_use, live);
}

/// `handshake(request, CPU nanoseconds)`: a thread has answered, on that thread.
#[inline(never)]
pub fn handshake(request: u8, nanoseconds: u64) {
    probe::probe!(shade, handshake, request, nanoseconds);
}

/// `sweep(number of the cycle)`: a sweep has ended, on the sweeper's thread.
#[inline(never)]
pub fn sweep(cycle: u64) {
    probe::probe!(shade, sweep, cycle);
}
