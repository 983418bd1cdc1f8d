//! The machine that the pass's own clean-up asks for costs. The compiler that is running has one too, but passes do not get it.

use inkwell::OptimizationLevel;
use inkwell::module::Module;
use inkwell::targets::{CodeModel, RelocMode, TargetMachine};
use shade_pass::Target;

/// Whether `module` is for a target that there is a runtime for.
pub fn is_supported(module: &Module) -> bool {
    supported(module).is_some()
}

fn supported(module: &Module) -> Option<Target> {
    Target::of_triple(&module.get_triple().as_str().to_string_lossy())
}

/// A machine for `module`. Processor and features are attributes of its functions, which go before the machine's.
pub fn machine(module: &Module) -> Result<TargetMachine, String> {
    let triple = module.get_triple();
    let name = triple.as_str().to_string_lossy();
    let Some(target) = supported(module) else {
        let name = if name.is_empty() { "no target" } else { &*name };
        return Err(format!("the module is for {name}; {}", Target::SUPPORTED));
    };
    target.initialize();
    let target = inkwell::targets::Target::from_triple(&triple).map_err(|message| message.to_string())?;
    target
        .create_target_machine(&triple, "", "", OptimizationLevel::Default, RelocMode::PIC, CodeModel::Default)
        .ok_or_else(|| format!("LLVM has no machine for {name}"))
}
