//! `cmpxchg` of references: against the slot's value (succeeds) or against a variable (mostly fails); the outcome is
//! part of the checksum.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: value, expected and result; `imms`: expect the slot's value.
pub const FORM: Form = Form { name: "atomic_compare", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    let expected = g.var_of(g.var_type(var))?;
    let succeed = i64::from(g.rng.chance(60));
    Some(Op::at(&[place], &[w]).vars(&[var, expected]).imms(&[succeed]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.get(op.vars[0]);
    let expected = if op.imms[0] == 1 { e.load_ref(&slot) } else { e.get(op.vars[1]) };
    let pair =
        e.def(format_args!("cmpxchg {slot}, {MANAGED} {expected}, {MANAGED} {value} acq_rel monotonic, align 8"));
    let old = e.def(format_args!("extractvalue {{ {MANAGED}, i1 }} {pair}, 0"));
    let done = e.def(format_args!("extractvalue {{ {MANAGED}, i1 }} {pair}, 1"));
    let word = e.def(format_args!("zext i1 {done} to i64"));
    e.mix(&word);
    e.set(op.vars[1], &old);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let old = f.read(at, op.words[0]);
    let expected = if op.imms[0] == 1 { old } else { f.get(op.vars[1]) };
    if old == expected {
        f.write(at, op.words[0], f.get(op.vars[0]));
    }
    f.mix(i64::from(old == expected));
    f.set(op.vars[1], old);
}
