//! Type descriptors as IR constants ([`shade_abi::descriptor`]): making one from an LLVM type, for frontends, and reading
//! one back from a module, for inline allocation. The layout is `shade-abi`'s; the C side is `shade.h`'s.

use inkwell::AddressSpace;
use inkwell::llvm_sys::LLVMValueKind;
use inkwell::llvm_sys::core::{
    LLVMConstIntGetZExtValue, LLVMGetAggregateElement, LLVMGetInitializer, LLVMGetValueKind, LLVMIsGlobalConstant,
    LLVMIsNull, LLVMIsThreadLocal,
};
use inkwell::llvm_sys::prelude::LLVMValueRef;
use inkwell::module::{Linkage, Module};
use inkwell::targets::TargetData;
use inkwell::types::{BasicTypeEnum, StructType};
use inkwell::values::{BasicValueEnum, GlobalValue};
use shade_abi::descriptor::field;
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

use crate::Error;

/// Name of the descriptor's struct type in IR.
pub const TYPE_NAME: &str = "shade.type";

/// A descriptor's values. Fields as in [`shade_abi::descriptor::TypeDescriptor`]; the name is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descriptor {
    /// Bytes of one value.
    pub size: u64,
    /// Bytes up to and including the last word that may hold a pointer.
    pub pointer_prefix: u64,
    /// Alignment, bytes.
    pub align: u32,
    /// `shade_abi::descriptor::FLAG_*`.
    pub flags: u32,
    /// Bit `i % 64` of word `i / 64`: word `i` of the value may hold a pointer. May be longer than the prefix needs.
    pub mask: Vec<u64>,
}

/// The most words a descriptor's mask covers when made here: arrays longer than that are allocated as arrays.
const MAX_WORDS: u64 = 1 << 20;

impl Descriptor {
    /// The descriptor of a value of type `ty`: exactly its pointers in the managed address space, wherever they are nested.
    ///
    /// # Errors
    /// [`Error::Llvm`] if a managed pointer is not word-aligned (a packed struct) or lies beyond 8 MiB.
    pub fn of_type(ty: BasicTypeEnum<'_>, layout: &TargetData) -> Result<Self, Error> {
        let mut words = Vec::new();
        pointer_words(ty, 0, layout, &mut words)?;
        let pointer_prefix = words.last().map_or(0, |last| (last + 1) * WORD as u64);
        let mut mask = vec![0_u64; (pointer_prefix / WORD as u64).div_ceil(64) as usize];
        for word in words {
            mask[(word / 64) as usize] |= 1 << (word % 64);
        }
        let size = layout.get_abi_size(&ty);
        let size = if pointer_prefix == 0 { size } else { size.next_multiple_of(WORD as u64) };
        Ok(Self { size, pointer_prefix, align: layout.get_abi_alignment(&ty), flags: 0, mask })
    }

    /// Adds the descriptor to `module` as an internal constant called `symbol`; `name` is what messages call the type.
    pub fn emit<'ctx>(&self, module: &Module<'ctx>, symbol: &str, name: &str) -> GlobalValue<'ctx> {
        let context = module.get_context();
        let (int, long) = (context.i32_type(), context.i64_type());
        let pointer = context.ptr_type(AddressSpace::default());
        let text = constant(module, context.const_string(name.as_bytes(), true).into(), &format!("{symbol}.name"));
        let mask = if self.mask.is_empty() {
            pointer.const_null()
        } else {
            let words: Vec<_> = self.mask.iter().map(|&word| long.const_int(word, false)).collect();
            constant(module, long.const_array(&words).into(), &format!("{symbol}.mask")).as_pointer_value()
        };
        let mut fields: [BasicValueEnum; 6] = [pointer.const_null().into(); 6];
        fields[field::SIZE as usize] = long.const_int(self.size, false).into();
        fields[field::POINTER_PREFIX as usize] = long.const_int(self.pointer_prefix, false).into();
        fields[field::ALIGN as usize] = int.const_int(self.align.into(), false).into();
        fields[field::FLAGS as usize] = int.const_int(self.flags.into(), false).into();
        fields[field::NAME as usize] = text.as_pointer_value().into();
        fields[field::MASK as usize] = mask.into();
        constant(module, struct_type(module).const_named_struct(&fields).into(), symbol)
    }

    /// Reads the descriptor that `value` points to, if it is a constant whose contents no other module can replace.
    pub fn read(value: LLVMValueRef) -> Option<Self> {
        let fields = initializer(value)?;
        let mask = element(fields, field::MASK)?;
        // SAFETY: `mask` is a live constant.
        let mask = if unsafe { LLVMIsNull(mask) } != 0 { Vec::new() } else { words(initializer(mask)?)? };
        Some(Self {
            size: integer(element(fields, field::SIZE)?)?,
            pointer_prefix: integer(element(fields, field::POINTER_PREFIX)?)?,
            align: integer(element(fields, field::ALIGN)?)?.try_into().ok()?,
            flags: integer(element(fields, field::FLAGS)?)?.try_into().ok()?,
            mask,
        })
    }
}

/// The IR type `%shade.type`.
fn struct_type<'ctx>(module: &Module<'ctx>) -> StructType<'ctx> {
    let context = module.get_context();
    context.get_struct_type(TYPE_NAME).filter(|ty| !ty.is_opaque()).unwrap_or_else(|| {
        let (int, long) = (context.i32_type().into(), context.i64_type().into());
        let pointer = context.ptr_type(AddressSpace::default()).into();
        let ty = context.opaque_struct_type(TYPE_NAME);
        ty.set_body(&[long, long, int, int, pointer, pointer], false);
        ty
    })
}

fn constant<'ctx>(module: &Module<'ctx>, value: BasicValueEnum<'ctx>, name: &str) -> GlobalValue<'ctx> {
    let global = module.add_global(value.get_type(), None, name);
    global.set_initializer(&value);
    global.set_constant(true);
    global.set_linkage(Linkage::Internal);
    global.set_unnamed_addr(true);
    global
}

/// Appends the word numbers of the managed pointers of a `ty` at byte `offset`, ascending.
fn pointer_words(ty: BasicTypeEnum<'_>, offset: u64, layout: &TargetData, words: &mut Vec<u64>) -> Result<(), Error> {
    match ty {
        BasicTypeEnum::PointerType(pointer) if pointer.get_address_space() == managed() => {
            if !offset.is_multiple_of(WORD as u64) {
                return Err(Error::Llvm(format!("a managed pointer at byte {offset} of a type is not word-aligned")));
            }
            if offset / WORD as u64 >= MAX_WORDS {
                return Err(Error::Llvm(format!(
                    "a managed pointer at byte {offset} of a type is too far from its start"
                )));
            }
            words.push(offset / WORD as u64);
        }
        BasicTypeEnum::StructType(structure) => {
            for (index, inner) in structure.get_field_types().into_iter().enumerate() {
                let inside = layout.offset_of_element(&structure, index as u32).unwrap_or(0);
                pointer_words(inner, offset + inside, layout, words)?;
            }
        }
        BasicTypeEnum::ArrayType(array) => {
            let inner = array.get_element_type();
            repeated(inner, array.len(), layout.get_abi_size(&inner), offset, layout, words)?;
        }
        BasicTypeEnum::VectorType(vector) => {
            let inner = vector.get_element_type();
            repeated(inner, vector.get_size(), layout.get_store_size(&inner), offset, layout, words)?;
        }
        _ => {}
    }
    Ok(())
}

fn repeated(
    inner: BasicTypeEnum<'_>,
    count: u32,
    stride: u64,
    offset: u64,
    layout: &TargetData,
    words: &mut Vec<u64>,
) -> Result<(), Error> {
    let mut first = Vec::new();
    pointer_words(inner, 0, layout, &mut first)?;
    for index in (0..u64::from(count)).take_while(|_| !first.is_empty()) {
        pointer_words(inner, offset + index * stride, layout, words)?;
    }
    Ok(())
}

fn managed() -> AddressSpace {
    AddressSpace::try_from(MANAGED_ADDRESS_SPACE).expect("an address space number fits in 24 bits")
}

/// The initializer of the global `value`, if it is the one that the program will see.
fn initializer(value: LLVMValueRef) -> Option<LLVMValueRef> {
    // SAFETY: `value` is a live value; the queries for globals are made only once it is known to be a global variable.
    let initializer = unsafe {
        if LLVMGetValueKind(value) != LLVMValueKind::LLVMGlobalVariableValueKind
            || LLVMIsGlobalConstant(value) == 0
            || LLVMIsThreadLocal(value) != 0
        {
            return None;
        }
        LLVMGetInitializer(value)
    };
    // SAFETY: `value` is a live global variable, see above.
    let global = unsafe { GlobalValue::new(value) };
    let fixed = [Linkage::External, Linkage::Internal, Linkage::Private, Linkage::LinkOnceODR, Linkage::WeakODR];
    (!initializer.is_null() && fixed.contains(&global.get_linkage())).then_some(initializer)
}

fn element(aggregate: LLVMValueRef, index: u32) -> Option<LLVMValueRef> {
    // SAFETY: `aggregate` is a live constant; for one without such an element the answer is null.
    let element = unsafe { LLVMGetAggregateElement(aggregate, index) };
    (!element.is_null()).then_some(element)
}

fn integer(value: LLVMValueRef) -> Option<u64> {
    // SAFETY: `value` is a live constant, and only an integer is asked for its value.
    unsafe {
        (LLVMGetValueKind(value) == LLVMValueKind::LLVMConstantIntValueKind).then(|| LLVMConstIntGetZExtValue(value))
    }
}

/// The mask's words: an array of integers, or a single one.
fn words(mask: LLVMValueRef) -> Option<Vec<u64>> {
    if let Some(word) = integer(mask) {
        return Some(vec![word]);
    }
    (0..).map_while(|index| element(mask, index)).map(integer).collect()
}

#[cfg(test)]
mod tests {
    use inkwell::context::Context;
    use inkwell::values::AsValueRef;

    use super::*;

    const LAYOUT: &str = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128";

    #[test]
    fn a_descriptor_of_a_nested_type_has_exactly_its_managed_pointers_and_reads_back() {
        let context = Context::create();
        let module = context.create_module("m");
        let (plain, managed) = (context.ptr_type(AddressSpace::default()), context.ptr_type(managed()));
        let pair = context.struct_type(&[plain.into(), managed.into()], false);
        let ty = context.struct_type(&[context.i8_type().into(), pair.array_type(2).into(), plain.into()], false);
        let made = Descriptor::of_type(ty.into(), &TargetData::create(LAYOUT)).unwrap();
        let expected = Descriptor { size: 48, pointer_prefix: 40, align: 8, flags: 0, mask: vec![0b1_0100] };
        assert_eq!(made, expected);
        assert_eq!(Descriptor::read(made.emit(&module, "node", "node").as_value_ref()), Some(expected));
    }

    #[test]
    fn a_type_without_managed_pointers_has_no_mask() {
        let context = Context::create();
        let ty = context.ptr_type(AddressSpace::default()).array_type(1 << 30);
        let made = Descriptor::of_type(ty.into(), &TargetData::create(LAYOUT)).unwrap();
        assert_eq!((made.pointer_prefix, made.mask.len()), (0, 0));
    }

    #[test]
    fn a_packed_managed_pointer_is_refused() {
        let context = Context::create();
        let fields = [context.i8_type().into(), context.ptr_type(managed()).into()];
        let layout = TargetData::create(LAYOUT);
        assert!(Descriptor::of_type(context.struct_type(&fields, true).into(), &layout).is_err());
        assert!(Descriptor::of_type(context.struct_type(&fields, false).into(), &layout).is_ok());
    }

    #[test]
    fn a_descriptor_that_may_change_is_not_read() {
        let context = Context::create();
        let module = context.create_module("m");
        let made = Descriptor { size: 8, pointer_prefix: 0, align: 8, flags: 0, mask: Vec::new() };
        let global = made.emit(&module, "leaf", "leaf");
        assert!(Descriptor::read(global.as_value_ref()).is_some());
        global.set_linkage(Linkage::WeakAny);
        assert!(Descriptor::read(global.as_value_ref()).is_none());
        global.set_linkage(Linkage::Internal);
        global.set_constant(false);
        assert!(Descriptor::read(global.as_value_ref()).is_none());
    }
}
