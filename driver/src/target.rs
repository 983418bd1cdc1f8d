//! The target of a module: x86-64 Linux, the one machine that the runtime supports. Gives a module that says nothing the
//! triple and layout that code generation needs, and marks address space 1 as non-integral.

use std::path::Path;

use inkwell::OptimizationLevel;
use inkwell::module::{FlagBehavior, Module};
use inkwell::targets::{
    ByteOrdering, CodeModel, InitializationConfig, RelocMode, Target, TargetData, TargetMachine, TargetTriple,
};
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

use crate::command_line::CodeOptions;
use crate::diagnostics::first_line;
use crate::error::Error;

/// The triple of a module that names none.
const TRIPLE: &str = "x86_64-unknown-linux-gnu";

/// Makes the machine for `module` and writes the machine's triple and layout into it.
pub fn prepare(module: &Module, input: &Path, code: &CodeOptions) -> Result<TargetMachine, Error> {
    let triple = module.get_triple();
    let triple = match triple.as_str().to_str() {
        Ok("") => TargetTriple::create(TRIPLE),
        Ok(name) if name.starts_with("x86_64-") && name.contains("-linux") => triple,
        _ => {
            let name = triple.as_str().to_string_lossy();
            return Err(Error::input(input, format!("is for the target {name}; only x86_64 Linux is supported")));
        }
    };
    Target::initialize_x86(&InitializationConfig::default());
    let relocation = if code.no_pie { RelocMode::Static } else { RelocMode::PIC };
    let machine = Target::from_triple(&triple)
        .map_err(|error| Error::input(input, first_line(&error.to_string())))?
        .create_target_machine(&triple, "x86-64", "", level(code), relocation, CodeModel::Default)
        .ok_or_else(|| Error::input(input, format!("LLVM has no machine for {}", triple.as_str().to_string_lossy())))?;
    set_layout(module, &machine, input)?;
    module.set_triple(&triple);
    Ok(machine)
}

/// Says that the module becomes part of an executable, so that thread-locals are addressed directly.
pub fn mark_executable(module: &Module, code: &CodeOptions) {
    if code.no_pie {
        return;
    }
    for flag in ["PIC Level", "PIE Level"] {
        if module.get_flag(flag).is_none() {
            let value = module.get_context().i32_type().const_int(2, false);
            module.add_basic_value_flag(flag, FlagBehavior::Warning, value);
        }
    }
}

fn level(code: &CodeOptions) -> OptimizationLevel {
    match code.level {
        0 => OptimizationLevel::None,
        1 => OptimizationLevel::Less,
        2 => OptimizationLevel::Default,
        _ => OptimizationLevel::Aggressive,
    }
}

/// A layout written by hand may leave out what it does not care about; it may not contradict the machine on what decides
/// the place of every field.
fn set_layout(module: &Module, machine: &TargetMachine, input: &Path) -> Result<(), Error> {
    let given = module.get_data_layout().as_str().to_string_lossy().into_owned();
    if !given.is_empty() {
        let layout = TargetData::create(&given);
        let managed = layout.get_pointer_byte_size(Some(managed_space()));
        let pointer = layout.get_pointer_byte_size(None);
        if layout.get_byte_ordering() != ByteOrdering::LittleEndian || [managed, pointer] != [WORD as u32; 2] {
            return Err(Error::input(input, format!("has the data layout {given}, which is not x86_64's")));
        }
    }
    let own = machine.get_target_data().get_data_layout().as_str().to_string_lossy().into_owned();
    let full = TargetData::create(&format!("{own}-ni:{MANAGED_ADDRESS_SPACE}"));
    module.set_data_layout(&full.get_data_layout());
    Ok(())
}

fn managed_space() -> inkwell::AddressSpace {
    inkwell::AddressSpace::try_from(MANAGED_ADDRESS_SPACE).expect("an address space number fits in 24 bits")
}
