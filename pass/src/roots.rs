//! The module table ([`shade_abi::roots`]): which global variables may hold managed pointers. Thread-locals are not in it
//! (the runtime scans the executable's own); how a range is scanned is the runtime's.

use inkwell::AddressSpace;
use inkwell::llvm_sys::core::{LLVMDeleteGlobal, LLVMGetAggregateElement};
use inkwell::module::{Linkage, Module};
use inkwell::targets::TargetData;
use inkwell::types::{AnyTypeEnum, BasicType, BasicTypeEnum, FunctionType, StructType};
use inkwell::values::{AsValueRef, BasicValue, FunctionValue, GlobalValue, StructValue};
use shade_abi::geometry::WORD;
use shade_abi::{ABI_VERSION, checked, mutator, symbols};

use crate::Error;

/// Symbol of the table; a module that has one was through here already.
const TABLE: &str = "shade.module";
/// LLVM's list of constructors, which names them with their priorities.
const CONSTRUCTORS: &str = "llvm.global_ctors";
/// Before every constructor of the program: one of those may store a managed pointer.
const PRIORITY: u64 = 1;

/// Adds to `module`, whose barriers are of the family called `family`, its table and the constructor that registers it, unless it has
/// neither roots nor Shade code. In a checked build the constructor first calls `shade_checked_enable`, so that the roots have shadows.
///
/// ```text
/// @shade.roots  = private constant [n x { ptr, i64 }]        ; each root global: address, bytes
/// @shade.module = private constant { i32, i32, ptr, ptr, ptr } { ABI_VERSION, n, @shade.roots, family, file }
/// llvm.global_ctors += { 1, @shade.register, null }           ; calls shade_register_module(@shade.module)
/// ```
///
/// Returns the number of ranges.
///
/// # Errors
/// [`Error::Llvm`] if a root's alignment cannot be raised to a word, or a name that is ours is taken.
pub(crate) fn emit(module: &Module<'_>, family: &str, is_checked: bool) -> Result<usize, Error> {
    if has_table(module) {
        return Ok(0);
    }
    let layout = TargetData::create(&module.get_data_layout().as_str().to_string_lossy());
    let roots: Vec<(GlobalValue, u64)> =
        module.get_globals().filter_map(|global| root_bytes(global, &layout).map(|bytes| (global, bytes))).collect();
    if roots.is_empty() && !has_shade_code(module) {
        return Ok(0);
    }
    let context = module.get_context();
    let (int, long) = (context.i32_type(), context.i64_type());
    let pointer = context.ptr_type(AddressSpace::default());
    let range = context.struct_type(&[pointer.into(), long.into()], false);
    let mut ranges = Vec::new();
    for &(global, bytes) in &roots {
        align_to_a_word(global, &layout)?;
        let own = global.as_pointer_value();
        let address = if own.get_type() == pointer { own } else { own.const_address_space_cast(pointer) };
        ranges.push(range.const_named_struct(&[address.into(), long.const_int(bytes, false).into()]));
    }
    let ranges = private_constant(module, &range.const_array(&ranges), "shade.roots");
    let text = |bytes: &[u8], name: &str| private_constant(module, &context.const_string(bytes, true), name);
    let family = text(family.as_bytes(), "shade.family");
    let file = text(module.get_source_file_name().to_bytes(), "shade.file");
    let table = context.const_struct(
        &[
            int.const_int(ABI_VERSION.into(), false).into(),
            int.const_int(roots.len() as u64, false).into(),
            ranges.as_pointer_value().into(),
            family.as_pointer_value().into(),
            file.as_pointer_value().into(),
        ],
        false,
    );
    let table = private_constant(module, &table, TABLE);
    add_constructor(module, registration(module, table, is_checked)?);
    Ok(roots.len())
}

/// Whether `module` has its table already.
pub(crate) fn has_table(module: &Module<'_>) -> bool {
    module.get_global(TABLE).is_some()
}

/// Whether code was lowered against the runtime, whose version must then be checked.
fn has_shade_code(module: &Module<'_>) -> bool {
    let used = symbols::ALLOCATORS.iter().chain([
        &symbols::WB_FLUSH,
        &symbols::POLL_SLOW,
        &symbols::WB_BULK,
        &checked::BEFORE,
        &checked::BULK_BEFORE,
    ]);
    module.get_global(mutator::SYMBOL).is_some() || used.into_iter().any(|name| module.get_function(name).is_some())
}

/// How many bytes of `global` may hold managed pointers; `None` if it is no root.
fn root_bytes(global: GlobalValue<'_>, layout: &TargetData) -> Option<u64> {
    let name = global.get_name().to_bytes();
    if name.starts_with(b"llvm.")
        || global.is_constant()
        || global.is_declaration()
        || global.is_thread_local()
        || global.get_linkage() == Linkage::AvailableExternally
        || global.get_section().is_some_and(|section| section.to_bytes() == b"llvm.metadata")
    {
        return None;
    }
    let ty = BasicTypeEnum::try_from(global.get_value_type()).ok()?;
    // A last part of a word cannot hold a pointer.
    let bytes = layout.get_store_size(&ty) / WORD as u64 * WORD as u64;
    (bytes > 0 && holds_words(ty, layout)).then_some(bytes)
}

/// Whether some scalar in `ty` is as large as a word. Its type says nothing more: a union of a double and a pointer is
/// a double.
fn holds_words(ty: BasicTypeEnum<'_>, layout: &TargetData) -> bool {
    match ty {
        BasicTypeEnum::StructType(structure) => {
            structure.get_field_types().into_iter().any(|field| holds_words(field, layout))
        }
        BasicTypeEnum::ArrayType(array) => !array.is_empty() && holds_words(array.get_element_type(), layout),
        scalar => layout.get_store_size(&scalar) >= WORD as u64,
    }
}

fn align_to_a_word(global: GlobalValue<'_>, layout: &TargetData) -> Result<(), Error> {
    let given = match global.get_alignment() {
        0 => layout.get_preferred_alignment_of_global(&global),
        explicit => explicit,
    };
    if given >= WORD as u32 {
        return Ok(());
    }
    if let Some(section) = global.get_section() {
        let (name, section) = (global.get_name().to_string_lossy(), section.to_string_lossy());
        return Err(Error::Llvm(format!(
            "global @{name} in section {section} may hold pointers but is not word-aligned"
        )));
    }
    global.set_alignment(WORD as u32);
    Ok(())
}

fn private_constant<'ctx>(module: &Module<'ctx>, value: &dyn BasicValue<'ctx>, name: &str) -> GlobalValue<'ctx> {
    let global = module.add_global(value.as_basic_value_enum().get_type(), None, name);
    global.set_initializer(value);
    global.set_constant(true);
    global.set_linkage(Linkage::Private);
    global
}

/// The constructor's function.
fn registration<'ctx>(
    module: &Module<'ctx>,
    table: GlobalValue<'ctx>,
    is_checked: bool,
) -> Result<FunctionValue<'ctx>, Error> {
    let context = module.get_context();
    let nothing = context.void_type().fn_type(&[], false);
    let takes_table = context.void_type().fn_type(&[context.ptr_type(AddressSpace::default()).into()], false);
    let register = runtime_function(module, symbols::REGISTER_MODULE, takes_table)?;
    let function = module.add_function("shade.register", nothing, Some(Linkage::Internal));
    let builder = context.create_builder();
    builder.position_at_end(context.append_basic_block(function, "entry"));
    let enable = if is_checked { Some(runtime_function(module, checked::ENABLE, nothing)?) } else { None };
    let build = || {
        if let Some(enable) = enable {
            builder.build_direct_call(enable, &[], "")?;
        }
        builder.build_direct_call(register, &[table.as_pointer_value().into()], "")?;
        builder.build_return(None)
    };
    build().map_err(|error: inkwell::builder::BuilderError| Error::Llvm(error.to_string()))?;
    Ok(function)
}

fn runtime_function<'ctx>(
    module: &Module<'ctx>,
    name: &str,
    ty: FunctionType<'ctx>,
) -> Result<FunctionValue<'ctx>, Error> {
    let function = module.get_function(name).unwrap_or_else(|| module.add_function(name, ty, None));
    if function.get_type() != ty {
        return Err(Error::Llvm(format!("@{name} is declared with another type")));
    }
    Ok(function)
}

/// Appends to the list of constructors. Its length is part of its type, so the list is made anew.
fn add_constructor<'ctx>(module: &Module<'ctx>, function: FunctionValue<'ctx>) {
    let context = module.get_context();
    let pointer = context.ptr_type(AddressSpace::default());
    let entry = context.struct_type(&[context.i32_type().into(), pointer.into(), pointer.into()], false);
    let mut entries = Vec::new();
    if let Some(old) = module.get_global(CONSTRUCTORS) {
        entries = constructors(old, entry);
        // SAFETY: the list is a live global of `module`; no instruction or constant may refer to it, and it is not used after.
        unsafe { LLVMDeleteGlobal(old.as_value_ref()) };
    }
    entries.push(entry.const_named_struct(&[
        context.i32_type().const_int(PRIORITY, false).into(),
        function.as_global_value().as_pointer_value().into(),
        pointer.const_null().into(),
    ]));
    let list = entry.const_array(&entries);
    let global = module.add_global(list.get_type(), None, CONSTRUCTORS);
    global.set_initializer(&list);
    global.set_linkage(Linkage::Appending);
}

fn constructors<'ctx>(list: GlobalValue<'ctx>, entry: StructType<'ctx>) -> Vec<StructValue<'ctx>> {
    let (AnyTypeEnum::ArrayType(ty), Some(values)) = (list.get_value_type(), list.get_initializer()) else {
        return Vec::new();
    };
    debug_assert_eq!(ty.get_element_type(), entry.as_basic_type_enum());
    (0..ty.len())
        // SAFETY: the initializer is a live constant array with more than `index` elements, each a struct.
        .map(|index| unsafe { StructValue::new(LLVMGetAggregateElement(values.as_value_ref(), index)) })
        .collect()
}
