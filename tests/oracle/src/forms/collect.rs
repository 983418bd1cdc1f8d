//! A full collection asked for by the program.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row; no operands.
pub const FORM: Form = Form { name: "collect", weight: 2, prelude: "", generate, emit, mirror };

/// A collection costs as much as so many steps, so that loops around it stay short.
const COST: u64 = 4000;

fn generate(_: &mut Gen<'_>) -> Option<Op> {
    Some(Op::at(&[], &[]))
}

fn emit(e: &mut Emit<'_>, _: &Op) {
    e.line("call void @shade_gc()");
}

fn mirror(f: &mut Frame<'_, '_>, _: &Op) {
    f.cost(COST);
}
