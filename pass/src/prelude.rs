//! Brings the prelude (`prelude/*.ll`, one file for each barrier family) into a module, and makes it internal once
//! every call is in place. What the bodies do is written there; which are called where is decided in `lower`.

use crate::ir::{Ir, Linkage, Value};
use crate::{Error, Options};
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use shade_abi::mutator;

const HYBRID: &str = include_str!("prelude/hybrid.ll");

/// Names of the prelude's functions.
pub(crate) const POLL: &str = "shade_inline_poll";
pub(crate) const BARRIER_1_1: &str = "shade_barrier_1_1";
pub(crate) const BARRIER_1_0: &str = "shade_barrier_1_0";
pub(crate) const BARRIER_VALUES_1_1: &str = "shade_barrier_values_1_1";
pub(crate) const BARRIER_VALUES_1_0: &str = "shade_barrier_values_1_0";
pub(crate) const BARRIER_BULK: &str = "shade_barrier_bulk";
pub(crate) const LOG_1_1: &str = "shade_log_1_1";
pub(crate) const LOG_1_0: &str = "shade_log_1_0";
/// Start of the names of barriers that `lower` makes for one value type, in the manner of the prelude.
pub(crate) const BARRIER_WIDE: &str = "shade_barrier_wide";

/// `i1 ()`: the mode test alone.
pub(crate) const ARMED: &str = "shade_armed";

const FIXED: [&str; 9] =
    [POLL, ARMED, BARRIER_1_1, BARRIER_1_0, BARRIER_VALUES_1_1, BARRIER_VALUES_1_0, BARRIER_BULK, LOG_1_1, LOG_1_0];

/// Whether `name` is a function of the prelude, or one made in its manner.
pub(crate) fn is_prelude(name: &str) -> bool {
    FIXED.contains(&name) || name.starts_with(BARRIER_WIDE)
}

/// The prelude's text with the offsets of the mutator block filled in.
fn text(options: &Options) -> String {
    let offsets = [
        ("<SIZE>", mutator::SIZE),
        ("<ALIGN>", mutator::ALIGN),
        ("<WB_NEXT>", mutator::WB_NEXT),
        ("<WB_END>", mutator::WB_END),
        ("<NEW_MASK>", mutator::NEW_MASK),
        ("<WB_MODE>", mutator::WB_MODE),
        ("<POLL>", mutator::POLL),
    ];
    let text = offsets.iter().fold(HYBRID.to_owned(), |text, (name, value)| text.replace(name, &value.to_string()));
    mutate(text, options)
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
        _ => text,
    }
}

/// Links the prelude into `module`.
///
/// # Errors
/// If the module already defines a name of the prelude, or declares one with another type.
pub(crate) fn link(module: &Module<'_>, options: &Options) -> Result<(), Error> {
    let ir = Ir::new(module);
    for name in FIXED {
        if ir.function(name).is_some() {
            let reason = format!("@{name} is a name of the pass; a module may neither define nor declare it");
            return Err(Error::Contract { function: name.to_owned(), reason });
        }
    }
    let text = text(options);
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "shade-prelude");
    let prelude = module.get_context().create_module_from_ir(buffer)?;
    prelude.set_triple(&module.get_triple());
    // Linking modules with different layouts would only warn, but the warning reaches the user; the prelude holds nothing that depends on it.
    prelude.set_data_layout(&module.get_data_layout());
    module.link_in_module(prelude)?;
    Ok(())
}

/// Makes what is left of the prelude internal, so that unused bodies vanish and no two modules clash.
pub(crate) fn internalize(module: &Module<'_>) {
    for function in bodies(Ir::new(module)) {
        function.set_linkage(Linkage::LLVMInternalLinkage);
    }
}

/// Removes the bodies that no call needs any more.
pub(crate) fn remove_unused(module: &Module<'_>) {
    // A body may be used by another one that goes first.
    while let Some(unused) = bodies(Ir::new(module)).into_iter().find(|f| f.uses().is_empty()) {
        unused.delete_function();
    }
}

/// The prelude's functions in a module.
pub(crate) fn bodies(ir: Ir<'_>) -> Vec<Value<'_>> {
    ir.functions().into_iter().filter(|f| !f.is_declaration() && is_prelude(&f.name())).collect()
}
