//! Types, with the sizes and offsets that the module's data layout gives them.

use super::{Type, TypeKind};
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::prelude::LLVMTypeRef;
use inkwell::llvm_sys::target::*;
use std::marker::PhantomData;

impl<'m> Type<'m> {
    /// Which kind of type this is.
    pub(crate) fn kind(self) -> TypeKind {
        // SAFETY: any type has a kind.
        unsafe { LLVMGetTypeKind(self.0) }
    }

    /// The address space of a pointer type; `None` for others.
    pub(crate) fn address_space(self) -> Option<u32> {
        // SAFETY: the kind is checked.
        (self.kind() == TypeKind::LLVMPointerTypeKind).then(|| unsafe { LLVMGetPointerAddressSpace(self.0) })
    }

    /// The width of an integer type; `None` for others.
    pub(crate) fn int_width(self) -> Option<u32> {
        // SAFETY: the kind is checked.
        (self.kind() == TypeKind::LLVMIntegerTypeKind).then(|| unsafe { LLVMGetIntTypeWidth(self.0) })
    }

    /// Element types of a struct, array or vector, with their byte offsets; nothing for other types. A vector whose
    /// elements are not whole bytes has none that can be addressed.
    pub(crate) fn elements(self) -> Vec<(Type<'m>, u64)> {
        let same = |element: LLVMTypeRef, count: u64, stride: u64| {
            (0..count).map(|i| (Type(element, self.1, PhantomData), i * stride)).collect()
        };
        // SAFETY: each query is made of the kind it is defined for, with indices below the count.
        unsafe {
            match self.kind() {
                TypeKind::LLVMStructTypeKind => (0..LLVMCountStructElementTypes(self.0))
                    .map(|i| {
                        let offset = LLVMOffsetOfElement(self.1, self.0, i);
                        (Type(LLVMStructGetTypeAtIndex(self.0, i), self.1, PhantomData), offset)
                    })
                    .collect(),
                TypeKind::LLVMArrayTypeKind => {
                    let element = LLVMGetElementType(self.0);
                    same(element, LLVMGetArrayLength2(self.0), LLVMABISizeOfType(self.1, element))
                }
                TypeKind::LLVMVectorTypeKind => {
                    let element = LLVMGetElementType(self.0);
                    let bits = LLVMSizeOfTypeInBits(self.1, element);
                    if bits.is_multiple_of(8) {
                        same(element, u64::from(LLVMGetVectorSize(self.0)), bits / 8)
                    } else {
                        Vec::new()
                    }
                }
                _ => Vec::new(),
            }
        }
    }

    /// The types of a struct's members, without their offsets (and so also for a struct without size).
    pub(crate) fn members(self) -> Vec<Type<'m>> {
        // SAFETY: callers pass a struct type; an opaque one has no members, and indices are below the count.
        unsafe {
            (0..LLVMCountStructElementTypes(self.0))
                .map(|i| Type(LLVMStructGetTypeAtIndex(self.0, i), self.1, PhantomData))
                .collect()
        }
    }

    /// The element type of a vector, else the type itself.
    pub(crate) fn scalar(self) -> Type<'m> {
        match self.kind() {
            TypeKind::LLVMVectorTypeKind | TypeKind::LLVMScalableVectorTypeKind => self.element(),
            _ => self,
        }
    }

    /// `index` times the distance of two values of this type in an array; `None` if the type has no fixed size.
    pub(crate) fn stride(self, index: i64) -> Option<i64> {
        if !self.is_sized() || self.kind() == TypeKind::LLVMScalableVectorTypeKind {
            return None;
        }
        // SAFETY: the type is sized and of fixed size.
        let size = unsafe { LLVMABISizeOfType(self.1, self.0) };
        i64::try_from(size).ok()?.checked_mul(index)
    }

    /// Type and byte offset of part `index` of a struct, array or vector value, as it lies in memory.
    pub(crate) fn part(self, index: u64) -> Option<(Type<'m>, u64)> {
        match self.kind() {
            TypeKind::LLVMArrayTypeKind => {
                let element = self.element();
                let offset = element.stride(i64::try_from(index).ok()?)?;
                (index < self.array_length()).then_some((element, u64::try_from(offset).ok()?))
            }
            _ => self.elements().get(usize::try_from(index).ok()?).copied(),
        }
    }

    /// Type and byte offset of member `index` of a struct, array or vector, as `getelementptr` counts.
    pub(super) fn step(self, index: i64) -> Option<(Type<'m>, i64)> {
        match self.kind() {
            TypeKind::LLVMStructTypeKind => {
                let (ty, offset) = *self.elements().get(usize::try_from(index).ok()?)?;
                Some((ty, i64::try_from(offset).ok()?))
            }
            TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind => {
                let element = self.element();
                Some((element, element.stride(index)?))
            }
            _ => None,
        }
    }

    /// The element type of a vector or array.
    pub(crate) fn element(self) -> Type<'m> {
        // SAFETY: callers pass a vector or array type.
        Type(unsafe { LLVMGetElementType(self.0) }, self.1, PhantomData)
    }

    /// Whether the type has a size at all.
    pub(crate) fn is_sized(self) -> bool {
        // SAFETY: any type may be asked.
        unsafe { LLVMTypeIsSized(self.0) != 0 }
    }

    /// Number of elements of an array type.
    pub(crate) fn array_length(self) -> u64 {
        // SAFETY: callers pass an array type.
        unsafe { LLVMGetArrayLength2(self.0) }
    }

    /// Bits of a value of this type; `None` for a scalable vector or a type without size.
    pub(crate) fn bits(self) -> Option<u64> {
        self.store_size()?;
        // SAFETY: the type is sized and of fixed size.
        Some(unsafe { LLVMSizeOfTypeInBits(self.1, self.0) })
    }

    /// Bytes that a store of this type may write; `None` for a scalable vector or a type without size.
    pub(crate) fn store_size(self) -> Option<u64> {
        if !self.is_sized() || self.kind() == TypeKind::LLVMScalableVectorTypeKind {
            return None;
        }
        // SAFETY: the type is sized and of fixed size.
        Some(unsafe { LLVMStoreSizeOfType(self.1, self.0) })
    }

    /// The alignment of a variable of this sized type, in bytes.
    pub(crate) fn abi_alignment(self) -> u64 {
        // SAFETY: callers pass a sized type.
        u64::from(unsafe { LLVMABIAlignmentOfType(self.1, self.0) })
    }

    /// Whether a value of this type is, or has in it, a pointer into `address_space`.
    pub(crate) fn holds_pointer(self, address_space: u32) -> bool {
        if let Some(space) = self.address_space() {
            return space == address_space;
        }
        match self.kind() {
            TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind | TypeKind::LLVMScalableVectorTypeKind => {
                self.element().holds_pointer(address_space)
            }
            TypeKind::LLVMStructTypeKind => self.members().iter().any(|t| t.holds_pointer(address_space)),
            _ => false,
        }
    }
}
