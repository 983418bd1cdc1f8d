//! The machine that the pass's own clean-up asks for costs. The compiler that is running has one too, but passes do not get it.

use inkwell::OptimizationLevel;
use inkwell::module::Module;
use inkwell::targets::{CodeModel, InitializationConfig, RelocMode, Target, TargetMachine};

/// Whether `module` is for the one target that the runtime supports.
pub fn is_supported(module: &Module) -> bool {
    let triple = module.get_triple();
    triple.as_str().to_str().is_ok_and(|name| name.starts_with("x86_64-") && name.contains("-linux"))
}

/// A machine for `module`. Processor and features are attributes of its functions, which go before the machine's.
pub fn machine(module: &Module) -> Result<TargetMachine, String> {
    let triple = module.get_triple();
    let name = triple.as_str().to_string_lossy();
    if !is_supported(module) {
        let name = if name.is_empty() { "no target" } else { &*name };
        return Err(format!("the module is for {name}; only x86_64 Linux is supported"));
    }
    Target::initialize_x86(&InitializationConfig::default());
    let target = Target::from_triple(&triple).map_err(|message| message.to_string())?;
    target
        .create_target_machine(&triple, "", "", OptimizationLevel::Default, RelocMode::PIC, CodeModel::Default)
        .ok_or_else(|| format!("LLVM has no machine for {name}"))
}
