//! Brings the prelude (`prelude/*.ll`: one file for each barrier family, and the poll) into a module, and makes it internal once
//! every call is in place. What the bodies do is written there; which are called where is decided in `lower`, which family it is in
//! `family`, and what a user's own file must be like in `own`.

pub(crate) mod own;

use crate::ir::{Ir, Linkage, Value};
use crate::{Error, Options};
use inkwell::llvm_sys::linker::LLVMLinkModules2;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use shade_abi::buffer::MAX_ENTRIES_PER_CALL;
use shade_abi::mutator;
use shade_abi::symbols;
use std::mem::ManuallyDrop;

const POLL_TEXT: &str = include_str!("prelude/poll.ll");

/// Names of the prelude's functions.
pub(crate) const POLL: &str = "shade_inline_poll";
pub(crate) const BARRIER_1_1: &str = "shade_barrier_1_1";
pub(crate) const BARRIER_1_0: &str = "shade_barrier_1_0";
pub(crate) const BARRIER_VALUES_1_1: &str = "shade_barrier_values_1_1";
pub(crate) const BARRIER_VALUES_1_0: &str = "shade_barrier_values_1_0";
pub(crate) const BARRIER_BULK: &str = "shade_barrier_bulk";
pub(crate) const LOG_1_1: &str = "shade_log_1_1";
pub(crate) const LOG_1_0: &str = "shade_log_1_0";
pub(crate) const LOG_BULK: &str = "shade_log_bulk";
/// Start of the names of everything that a barrier is a call of.
pub(crate) const BARRIER: &str = "shade_barrier_";
/// Start of the names of what is a barrier without a mode test; there are three numbers behind it (`shade_log_1_1` takes values).
const LOG: &str = "shade_log_";
/// `ptr (i64 olds, i64 news)`: room for so many bytes of entries, after which they are counted as there.
pub(crate) const RESERVE: &str = "shade_reserve";
/// `void (ptr at, i64 old)`: writes the entry of an old value.
pub(crate) const PUT_OLD: &str = "shade_put_old";
/// `void (ptr at, i64 new)`: writes the entry of a new value.
pub(crate) const PUT_NEW: &str = "shade_put_new";
/// Start of the names of barriers that `lower` makes for one value type, in the manner of the prelude.
pub(crate) const BARRIER_WIDE: &str = "shade_barrier_wide";
/// The same for stores of some lanes of a vector.
pub(crate) const BARRIER_MASKED: &str = "shade_barrier_masked";

/// `i1 ()`: the mode test alone.
pub(crate) const ARMED: &str = "shade_armed";

const FIXED: [&str; 13] = [
    POLL,
    ARMED,
    RESERVE,
    PUT_OLD,
    PUT_NEW,
    BARRIER_1_1,
    BARRIER_1_0,
    BARRIER_VALUES_1_1,
    BARRIER_VALUES_1_0,
    BARRIER_BULK,
    LOG_1_1,
    LOG_1_0,
    LOG_BULK,
];

/// What preludes and polls call of the runtime. A declaration of the input's would be taken for theirs, with its type, calling convention and attributes.
const CALLED: [&str; 3] = [symbols::WB_FLUSH, symbols::WB_BULK, symbols::POLL_SLOW];

/// Whether `name` is a function of the prelude, or one made in its manner.
pub(crate) fn is_prelude(name: &str) -> bool {
    FIXED.contains(&name)
        || name.starts_with(BARRIER_WIDE)
        || name.starts_with(BARRIER_MASKED)
        || batch(name).is_some()
        || counts_behind(LOG, name).is_some()
}

/// What a barrier logs whose parameters are its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct EntryCounts {
    /// Slots whose old value it reads: pointers, the first parameters.
    pub(crate) slots: usize,
    /// Old values at hand: words, the next ones.
    pub(crate) olds: usize,
    /// New values: words, the last ones.
    pub(crate) news: usize,
}

impl EntryCounts {
    /// The name of the barrier.
    pub(crate) fn name(self) -> String {
        match (self.slots, self.olds, self.news) {
            (1, 0, 1) => BARRIER_1_1.to_owned(),
            (1, 0, 0) => BARRIER_1_0.to_owned(),
            (0, 1, 1) => BARRIER_VALUES_1_1.to_owned(),
            (0, 1, 0) => BARRIER_VALUES_1_0.to_owned(),
            (slots, olds, news) => format!("{BARRIER}{slots}_{olds}_{news}"),
        }
    }

    /// The name of the function that logs the same without a mode test.
    pub(crate) fn log_name(self) -> String {
        let EntryCounts { slots, olds, news } = self;
        format!("{LOG}{slots}_{olds}_{news}")
    }
}

/// Whether a function of this name puts words into the buffer before writes: a barrier, or one without its mode test.
pub(crate) fn logs(name: &str) -> bool {
    name.starts_with(BARRIER) || counts_behind(LOG, name).is_some()
}

/// How many slots, old values and new values the barrier called `shade_barrier_K_V_M` takes; `None` for another name, or one that makes no
/// entry or more than a call may.
pub(crate) fn batch(name: &str) -> Option<[usize; 3]> {
    counts_behind(BARRIER, name)
}

fn counts_behind(prefix: &str, name: &str) -> Option<[usize; 3]> {
    let is_number = |s: &&str| s.len() == 1 && s.bytes().all(|b| b.is_ascii_digit());
    let counts: Vec<usize> = name
        .strip_prefix(prefix)?
        .split('_')
        .map(|s| Some(s).filter(is_number)?.parse().ok())
        .collect::<Option<_>>()?;
    let counts: [usize; 3] = counts.try_into().ok()?;
    (1..=MAX_ENTRIES_PER_CALL).contains(&counts.iter().sum()).then_some(counts)
}

/// What a barrier logs whose parameters are its entries, by its name; `None` for every other function.
pub(crate) fn entries_of(name: &str) -> Option<EntryCounts> {
    let [slots, olds, news] = match name {
        BARRIER_1_1 => [1, 0, 1],
        BARRIER_1_0 => [1, 0, 0],
        BARRIER_VALUES_1_1 => [0, 1, 1],
        BARRIER_VALUES_1_0 => [0, 1, 0],
        _ => batch(name)?,
    };
    Some(EntryCounts { slots, olds, news })
}

/// A prelude's text with the offsets of the mutator block filled in.
fn fill_in(text: &str) -> String {
    let offsets = [
        ("<SIZE>", mutator::SIZE),
        ("<ALIGN>", mutator::ALIGN),
        ("<WB_NEXT>", mutator::WB_NEXT),
        ("<WB_END>", mutator::WB_END),
        ("<NEW_MASK>", mutator::NEW_MASK),
        ("<WB_MODE>", mutator::WB_MODE),
        ("<POLL>", mutator::POLL),
    ];
    offsets.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, &value.to_string()))
}

/// Without the feature, nothing can leave half of a barrier out.
#[cfg(not(feature = "mutants"))]
fn mutate(text: String, _options: &Options) -> String {
    text
}

/// Makes the chosen half of each barrier log null instead.
#[cfg(feature = "mutants")]
fn mutate(text: String, options: &Options) -> String {
    use crate::mutant::Mutant;
    match options.mutant {
        Some(Mutant::DropDeletion) => text.replace("store i64 %old,", "store i64 0,"),
        Some(Mutant::DropInsertion) => text
            .replace("store i64 %new,", "store i64 0,")
            .replace("%dst, ptr %src, i64 %n)\n  br", "%dst, ptr null, i64 %n)\n  br"),
        Some(Mutant::SafepointTestLog) => with_poll(&text, "\non:\n"),
        Some(Mutant::SafepointLogStore) => with_poll(&text, "\noff:\n"),
        _ => text,
    }
}

/// Polls at the start of every block of that label.
#[cfg(feature = "mutants")]
fn with_poll(text: &str, label: &str) -> String {
    text.replace(label, &format!("{label}  call void @{POLL}()\n")) + &format!("\ndeclare void @{POLL}()\n")
}

/// Links the family's prelude and the poll into `module`.
///
/// # Errors
/// If the module already defines a name of the prelude, or declares one with another type.
pub(crate) fn link(module: &Module<'_>, options: &Options) -> Result<(), Error> {
    let ir = Ir::new(module);
    let is_ours = |name: &String| is_prelude(name) || CALLED.contains(&&**name);
    if let Some(name) = ir.functions().into_iter().map(Value::name).find(is_ours) {
        let reason = format!("@{name} is a name of the pass; a module may neither define nor declare it");
        return Err(Error::Contract { function: name, reason });
    }
    bring_in(module, options)
}

/// Links the prelude and the poll into a module that may have declarations of them.
pub(crate) fn bring_in(module: &Module<'_>, options: &Options) -> Result<(), Error> {
    link_text(module, &mutate(fill_in(&options.barriers.text), options), "shade-prelude")?;
    link_text(module, &fill_in(POLL_TEXT), "shade-prelude")
}

/// Links functions given as textual IR into `module`.
///
/// # Errors
/// [`Error::Contract`] if the module has one of its functions with another type, [`Error::Llvm`] if LLVM cannot read the text, or link it: what it says
/// goes to the context's diagnostics.
pub(crate) fn link_text(module: &Module<'_>, text: &str, name: &str) -> Result<(), Error> {
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), name);
    let bodies = module.get_context().create_module_from_ir(buffer)?;
    // LLVM would link them, and calls through another type are none that the pass knows.
    for function in bodies.get_functions() {
        let name = function.get_name().to_string_lossy().into_owned();
        if let Some(theirs) = module.get_function(&name).filter(|theirs| theirs.get_type() != function.get_type()) {
            let [theirs, ours] = [theirs, function].map(|f| f.get_type().print_to_string().to_string());
            let reason = format!("has the type {theirs}, and Shade's function of that name {ours}");
            return Err(Error::Contract { function: name, reason });
        }
    }
    bodies.set_triple(&module.get_triple());
    // Linking modules with different layouts would only warn, but the warning reaches the user, and clang's handler of linker
    // warnings crashes outside its own linking. The bodies hold nothing that depends on the layout.
    bodies.set_data_layout(&module.get_data_layout());
    let bodies = ManuallyDrop::new(bodies);
    // SAFETY: both are live modules of one context. LLVM takes over the second, which is not dropped here. (inkwell's own method
    // leaves a diagnostic handler behind that writes to a dead stack frame.)
    let failed = unsafe { LLVMLinkModules2(module.as_mut_ptr(), bodies.as_mut_ptr()) } != 0;
    if failed { Err(Error::Llvm(format!("{name} does not link: the module has a name of the pass"))) } else { Ok(()) }
}

/// Makes what is left of the prelude internal, so that unused bodies vanish and no two modules clash.
pub(crate) fn internalize(module: &Module<'_>) {
    for function in bodies(Ir::new(module)) {
        function.set_linkage(Linkage::LLVMInternalLinkage);
    }
}

/// The prelude's functions in a module.
pub(crate) fn bodies(ir: Ir<'_>) -> Vec<Value<'_>> {
    ir.functions().into_iter().filter(|f| !f.is_declaration() && is_prelude(&f.name())).collect()
}

#[cfg(test)]
mod tests {
    use super::{batch, is_prelude};

    #[test]
    fn a_batch_is_a_name_with_three_counts_of_at_most_eight_entries_together() {
        assert_eq!(batch("shade_barrier_2_1_5"), Some([2, 1, 5]));
        assert_eq!(batch("shade_barrier_0_0_1"), Some([0, 0, 1]));
        for other in ["2_1_6", "0_0_0", "1_1", "1_1_1_1", "1__1", "a_1_1", "+1_1_1", "00_1_1", "wide.0", ""] {
            assert_eq!(batch(&format!("shade_barrier_{other}")), None, "{other}");
        }
    }

    #[test]
    fn a_name_that_only_looks_like_the_prelude_is_none_of_it() {
        assert!(
            is_prelude("shade_barrier_1_1") && is_prelude("shade_barrier_3_0_3") && is_prelude("shade_barrier_wide.7")
        );
        assert!(is_prelude("shade_log_1_0_1") && !is_prelude("shade_log_9_0_1"));
        assert!(!is_prelude("shade_barrier_9_0_0") && !is_prelude("shade_barrier_other") && !is_prelude("shade_alloc"));
    }
}
