//! Two references by one atomic operation of 16 bytes where they lie at a multiple of that, else by two stores.

use super::{Form, vector_store};
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values; `imms`: the operation.
pub const FORM: Form =
    Form { name: "atomic_pair", weight: 4, prelude: PRELUDE, generate, emit, mirror: vector_store::mirror };

const OPERATIONS: [&str; 3] = ["store", "exchange", "compare"];

const PRELUDE: &str = "
define internal i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b) alwaysinline {
  %aw = ptrtoint ptr addrspace(1) %a to i64
  %bw = ptrtoint ptr addrspace(1) %b to i64
  %low = zext i64 %aw to i128
  %high = zext i64 %bw to i128
  %shifted = shl i128 %high, 64
  %pair = or i128 %low, %shifted
  ret i128 %pair
}
define internal void @pair_store(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline \"target-features\"=\"+cx16\" gc \"shade\" {
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  store atomic i128 %pair, ptr addrspace(1) %at release, align 16
  ret void
}
define internal void @pair_exchange(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline \"target-features\"=\"+cx16\" gc \"shade\" {
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  %old = atomicrmw xchg ptr addrspace(1) %at, i128 %pair acq_rel, align 16
  ret void
}
define internal void @pair_compare(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline \"target-features\"=\"+cx16\" gc \"shade\" {
entry:
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  br label %try
try:
  %expected = phi i128 [ 0, %entry ], [ %found, %try ]
  %result = cmpxchg ptr addrspace(1) %at, i128 %expected, i128 %pair acq_rel monotonic, align 16
  %found = extractvalue { i128, i1 } %result, 0
  %done = extractvalue { i128, i1 } %result, 1
  br i1 %done, label %end, label %try
end:
  ret void
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let op = vector_store::generate(g)?;
    let operation = g.rng.below(OPERATIONS.len()) as i64;
    Some(op.imms(&[operation]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (first, second) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let (a, b) = (e.get(op.vars[0]), e.get(op.vars[1]));
    let managed = e.managed(&first);
    let address = e.def(format_args!("ptrtoint {first} to i64"));
    let low = e.def(format_args!("and i64 {address}, 15"));
    let aligned = e.def(format_args!("icmp eq i64 {low}, 0"));
    let (whole, halves, join) = (e.label(), e.label(), e.label());
    e.line(format_args!("br i1 {aligned}, label %{whole}, label %{halves}"));
    e.begin(&whole);
    let operation = OPERATIONS[op.imms[0] as usize];
    e.line(format_args!("call void @pair_{operation}({MANAGED} {managed}, {MANAGED} {a}, {MANAGED} {b})"));
    e.line(format_args!("br label %{join}"));
    e.begin(&halves);
    e.store_ref(&a, &first);
    e.store_ref(&b, &second);
    e.line(format_args!("br label %{join}"));
    e.begin(&join);
}
