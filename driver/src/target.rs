//! The target of a module: the one that the command line names, of those there is a runtime for. Gives a module that says nothing the
//! triple and layout that code generation needs, and marks address space 1 as non-integral.

use std::path::Path;

use inkwell::OptimizationLevel;
use inkwell::module::{FlagBehavior, Module};
use inkwell::targets::{ByteOrdering, CodeModel, RelocMode, TargetData, TargetMachine, TargetTriple};
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};
use shade_pass::Target;

use crate::command_line::CodeOptions;
use crate::diagnostics::first_line;
use crate::error::Error;

/// A target for which programs are made, by its triple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub target: Target,
    /// As it was given; None for the machine's own.
    pub given: Option<String>,
}

impl Wanted {
    /// The target of the machine that this command is for.
    pub fn own() -> Wanted {
        let target = if cfg!(target_arch = "aarch64") { Target::Aarch64 } else { Target::X86_64 };
        Wanted { target, given: None }
    }

    /// The target that a triple on the command line names.
    ///
    /// # Errors
    /// There is no runtime for it.
    pub fn parse(triple: &str) -> Result<Wanted, String> {
        let target = Target::of_triple(triple).ok_or(Target::SUPPORTED)?;
        Ok(Wanted { target, given: Some(triple.to_owned()) })
    }

    /// Its triple.
    pub fn triple(&self) -> &str {
        self.given.as_deref().unwrap_or(self.target.triple())
    }

    /// Is it the one of the machine that this command is for?
    pub fn is_own(&self) -> bool {
        self.target == Wanted::own().target
    }
}

/// Makes the machine for `module` and writes the machine's triple and layout into it.
pub fn prepare(module: &Module, input: &Path, code: &CodeOptions) -> Result<TargetMachine, Error> {
    let wanted = &code.target;
    let triple = module.get_triple();
    let name = triple.as_str().to_string_lossy().into_owned();
    let triple = match Target::of_triple(&name) {
        _ if name.is_empty() => TargetTriple::create(wanted.triple()),
        Some(target) if target == wanted.target => triple,
        Some(target) => {
            let what = format!("is for the target {name}, not for {}: give --target={target}-linux-gnu", wanted.target);
            return Err(Error::input(input, what));
        }
        None => return Err(Error::input(input, format!("is for the target {name}; {}", Target::SUPPORTED))),
    };
    wanted.target.initialize();
    let relocation = if code.no_pie { RelocMode::Static } else { RelocMode::PIC };
    let machine = inkwell::targets::Target::from_triple(&triple)
        .map_err(|error| Error::input(input, first_line(&error.to_string())))?
        .create_target_machine(&triple, wanted.target.processor(), "", level(code), relocation, CodeModel::Default)
        .ok_or_else(|| Error::input(input, format!("LLVM has no machine for {}", triple.as_str().to_string_lossy())))?;
    set_layout(module, &machine, wanted.target, input)?;
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
fn set_layout(module: &Module, machine: &TargetMachine, target: Target, input: &Path) -> Result<(), Error> {
    let given = module.get_data_layout().as_str().to_string_lossy().into_owned();
    if !given.is_empty() {
        let layout = TargetData::create(&given);
        let managed = layout.get_pointer_byte_size(Some(managed_space()));
        let pointer = layout.get_pointer_byte_size(None);
        if layout.get_byte_ordering() != ByteOrdering::LittleEndian || [managed, pointer] != [WORD as u32; 2] {
            return Err(Error::input(input, format!("has the data layout {given}, which is not {target}'s")));
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
