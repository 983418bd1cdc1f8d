//! Stage 7b: one mode test for a region instead of one for each barrier in it. The region gets two versions behind the test:
//!
//! ```text
//!     if shade_armed() {                 // the only test: nothing in the region may poll, so the mode stays what it is
//!         log x                          // a new value that a loop stores again and again, once
//!         the region, armed              // its barriers without their tests: `shade_log_K_V_M` for `shade_barrier_K_V_M`
//!     } else {
//!         the region                     // without barriers
//!     }
//! ```
//!
//! Which regions, says `select`; the copying is the shim's (`shim/regions.cpp`). Barriers of other kinds than `shade_barrier_K_V_M` keep their
//! test in the armed version. Behind a read-modify-write they stand behind the write, and stay as they are in both.

mod select;

use crate::Error;
use crate::cfg::Cfg;
use crate::hash::HashSet;
use crate::ir::{Block, Builder, Ir, Op, Value};
use crate::lower;
use crate::prelude::{self, EntryCounts};
use select::{Region, Select};
use shade_abi::buffer::MAX_ENTRIES_PER_CALL;

/// Attributes of functions that are not to grow.
const NOT_TO_GROW: [&str; 3] = ["optnone", "optsize", "minsize"];

/// Makes the versions in one function, in which `calls` are the barriers before writes and `writes` the pointer writes. Returns how many regions
/// have two.
///
/// # Errors
/// If the prelude lacks a function.
pub(crate) fn run<'m>(
    ir: Ir<'m>,
    function: Value<'m>,
    mut calls: HashSet<Value<'m>>,
    writes: &HashSet<Value<'m>>,
) -> Result<usize, Error> {
    if calls.is_empty() || NOT_TO_GROW.iter().any(|name| function.has_attribute(crate::ir::At::Function, name)) {
        return Ok(0);
    }
    let cfg = Cfg::new(function);
    let regions = Select { cfg: &cfg, calls: &calls, writes }.run();
    let mut versioned = 0;
    for region in regions {
        versioned += usize::from(version(ir, region, &mut calls)?);
    }
    Ok(versioned)
}

/// Gives a region its two versions, unless nothing can stand before it.
fn version<'m>(ir: Ir<'m>, region: Region<'m>, calls: &mut HashSet<Value<'m>>) -> Result<bool, Error> {
    let Region { mut blocks, from, ends } = region;
    for end in ends {
        end.split_before();
    }
    let guard = match from {
        Some(from) => {
            let guard = blocks[0];
            blocks[0] = from.split_before();
            guard
        }
        None => match blocks[0].guard(&blocks) {
            Some(guard) => guard,
            None => return Ok(false),
        },
    };
    let Some(branch) = guard.terminator() else { return Ok(false) };
    let condition = ir.before(branch).call(lower::prelude_function(ir, prelude::ARMED)?, &[]);
    let version = guard.version(&blocks, condition);
    let copies = version.copies.iter().copied().collect();
    let mut armed = Armed { ir, copies, is_loop: from.is_none(), hoisted: Vec::new() };
    let Some(entry) = version.armed.terminator() else { return Ok(false) };
    let before = ir.before(entry);
    for (block, copy) in blocks.iter().zip(&version.copies) {
        for (original, copy) in block.instructions().into_iter().zip(copy.instructions()) {
            // What is erased leaves the set, for something new may get its address.
            if calls.remove(&original) {
                original.erase();
                armed.untest(copy, &before)?;
            }
        }
    }
    let hoisted: Vec<_> = armed.hoisted.into_iter().map(|(_, word)| word).collect();
    for news in hoisted.chunks(MAX_ENTRIES_PER_CALL) {
        let counts = EntryCounts { slots: 0, olds: 0, news: news.len() };
        before.call(lower::log_function(ir, counts)?, news);
    }
    Ok(true)
}

/// The armed version of a region.
struct Armed<'m> {
    ir: Ir<'m>,
    copies: HashSet<Block<'m>>,
    /// Elsewhere each value is logged once anyway, and only if it is stored.
    is_loop: bool,
    /// New values that are the same all through the region, each with its word, which is known before it.
    hoisted: Vec<(Value<'m>, Value<'m>)>,
}

impl<'m> Armed<'m> {
    /// Makes a barrier that is a list of entries log without a test, except new values that can be logged `before` the region, once.
    fn untest(&mut self, call: Value<'m>, before: &Builder<'m>) -> Result<(), Error> {
        let counts = call.called_function().and_then(|f| prelude::entries_of(&f.name()));
        let Some(mut counts) = counts else { return Ok(()) };
        let mut arguments = call.arguments();
        let news = arguments.split_off(counts.slots + counts.olds);
        for word in news {
            if !self.hoist(word, before) {
                arguments.push(word);
            }
        }
        counts.news = arguments.len() - counts.slots - counts.olds;
        if !arguments.is_empty() {
            self.ir.before(call).call(lower::log_function(self.ir, counts)?, &arguments);
        }
        call.erase();
        Ok(())
    }

    /// Whether a word is there before the region, and so is logged there.
    fn hoist(&mut self, word: Value<'m>, before: &Builder<'m>) -> bool {
        let root = self.root(word);
        if !self.is_loop || self.is_inside(root) {
            return false;
        }
        if !self.hoisted.iter().any(|(known, _)| *known == root) {
            self.hoisted.push((root, before.word(root)));
        }
        true
    }

    /// The pointer that a word of the region is.
    fn root(&self, mut word: Value<'m>) -> Value<'m> {
        while self.is_inside(word) && word.opcode() == Some(Op::LLVMPtrToInt) {
            word = word.operand(0);
        }
        word
    }

    fn is_inside(&self, value: Value<'m>) -> bool {
        value.opcode().is_some() && self.copies.contains(&value.block())
    }
}
