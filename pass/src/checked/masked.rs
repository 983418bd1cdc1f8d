//! Stores of some lanes of a vector, told to the shadow heap lane by lane as writes that are no list of words:
//!
//! ```text
//! for each lane that is written: bulk_before(slot of it, size, flags, site)   // the first takes the lock
//! barrier, store
//! for each lane that is written: bulk_after(slot of it, size, flags, site)    // the last gives it back
//! ```
//!
//! The loops are functions of their own (`lower::masked` says how they are made), inlined as the barrier is.

use super::Checked;
use crate::classify::Masked;
use crate::contract::LEAF;
use crate::elide::Decision;
use crate::ir::{Ir, Linkage, Value};
use crate::lower::Visit;

/// Start of the names of such functions. They keep no address.
pub(crate) const VISIT: &str = "shade_checked_masked";

/// The loops made so far: shape, what they call, the function.
pub(super) type Loops<'m> = Vec<(Visit<'m>, Value<'m>, Value<'m>)>;

impl<'m> Checked<'m> {
    pub(super) fn enclose_masked(&mut self, decision: &Decision<'m>, masked: &Masked<'m>) {
        let (ir, write) = (self.ir, decision.write.instruction);
        let (flags, site) = self.describe(decision, 0, 0);
        let visit = Visit::new(ir, masked, write, vec![ir.type_of(flags), ir.type_of(site)]);
        let builder = ir.before(write);
        let arguments = [visit.arguments(&builder, masked, write), vec![flags, site]].concat();
        builder.call(self.visit(ir, &visit, self.bulk_before), &arguments);
        if let Some(builder) = self.behind(write) {
            builder.call(self.visit(ir, &visit, self.bulk_after), &arguments);
        }
    }

    /// The function that calls `callee` for each lane.
    fn visit(&mut self, ir: Ir<'m>, visit: &Visit<'m>, callee: Value<'m>) -> Value<'m> {
        if let Some((.., function)) = self.loops.iter().find(|(v, c, _)| (v, *c) == (visit, callee)) {
            return *function;
        }
        let function = visit.declare(ir, &format!("{VISIT}.{}", self.loops.len()));
        function.set_linkage(Linkage::LLVMInternalLinkage);
        function.add_string_attribute(ir, LEAF, "");
        let [entry, off] = [c"entry", c"off"].map(|name| ir.append_block(function, name));
        let on = ir.append_block(function, c"on");
        ir.at_end(entry).branch(on);
        ir.at_end(off).return_void();
        visit.each_lane(ir, [entry, on, off], |builder, slot, _| {
            let size = ir.const_int(64, visit.size());
            builder.call(callee, &[slot, size, visit.extra(function, 0), visit.extra(function, 1)]);
        });
        self.loops.push((visit.clone(), callee, function));
        function
    }
}
