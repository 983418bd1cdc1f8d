//! The last check, when the process exits: a slot whose write nobody told the shadow heap about is found by comparing every slot.

use crate::check::verify;
use crate::collector::background;
use crate::options::GcMode;
use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;

/// Has a last full cycle check every slot when the process exits, as long as no other thread is attached that might not answer.
pub fn check_at_exit() {
    // SAFETY: a plain function without arguments; it touches the leaked runtime only.
    unsafe { libc::atexit(last_cycle) };
}

extern "C" fn last_cycle() {
    let rt = Runtime::get();
    let alone = rt.registry.lock().mutators.len() == 1;
    if let Some(m) = MutatorBlock::current().mutator()
        && alone
        && !m.state.is_native()
    {
        crate::arch::with_registers_spilled(collect, 0);
    }
}

extern "C" fn collect(sp: usize, _: usize) {
    let rt = Runtime::get();
    if rt.families.gc() == GcMode::Off {
        verify::shadow_everywhere(rt);
    } else if let Some(m) = MutatorBlock::current().mutator() {
        background::collect(rt, m, sp);
    }
}
