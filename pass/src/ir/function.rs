//! Functions, global variables, and the attributes of functions and calls.

use super::{At, Block, Ir, Linkage, Type, Value, ValueKind};
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::prelude::LLVMAttributeRef;
use std::ffi::{CStr, c_uint};
use std::marker::PhantomData;

/// What says that a pointer parameter is not captured.
#[cfg(not(feature = "llvm22"))]
const NO_CAPTURE: &str = "nocapture";
#[cfg(feature = "llvm22")]
const NO_CAPTURE: &str = "captures";

/// Functions.
impl<'m> Value<'m> {
    /// Whether the module holds no body for this global value.
    pub(crate) fn is_declaration(self) -> bool {
        // SAFETY: callers pass a global value.
        unsafe { LLVMIsDeclaration(self.0) != 0 }
    }

    /// Whether a global variable is constant.
    pub(crate) fn is_global_constant(self) -> bool {
        // SAFETY: callers pass a global variable.
        unsafe { LLVMIsGlobalConstant(self.0) != 0 }
    }

    /// The linkage of a global value.
    pub(crate) fn linkage(self) -> Linkage {
        // SAFETY: callers pass a global value.
        unsafe { LLVMGetLinkage(self.0) }
    }

    /// Changes the linkage of a global value.
    pub(crate) fn set_linkage(self, linkage: Linkage) {
        // SAFETY: callers pass a global value.
        unsafe { LLVMSetLinkage(self.0, linkage) }
    }

    /// Whether only this module can name the global value.
    pub(crate) fn is_local(self) -> bool {
        matches!(self.linkage(), Linkage::LLVMInternalLinkage | Linkage::LLVMPrivateLinkage)
    }

    /// Whether the linker may put another body in place of this one.
    pub(crate) fn is_interposable(self) -> bool {
        use Linkage::*;
        matches!(
            self.linkage(),
            LLVMWeakAnyLinkage
                | LLVMLinkOnceAnyLinkage
                | LLVMExternalWeakLinkage
                | LLVMCommonLinkage
                | LLVMAppendingLinkage
        )
    }

    /// The `gc` strategy of a function.
    pub(crate) fn gc(self) -> Option<String> {
        // SAFETY: callers pass a function; LLVM returns null or a string it owns, which is copied.
        unsafe {
            let name = LLVMGetGC(self.0);
            (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned())
        }
    }

    /// Removes the `gc` strategy.
    pub(crate) fn clear_gc(self) {
        // SAFETY: callers pass a function; null is LLVM's way to remove it.
        unsafe { LLVMSetGC(self.0, std::ptr::null()) }
    }

    /// Blocks of a function, in order; the first is the entry.
    pub(crate) fn blocks(self) -> Vec<Block<'m>> {
        let mut all = Vec::new();
        // SAFETY: walks the block list of a live function; nothing is changed meanwhile.
        unsafe {
            let mut next = LLVMGetFirstBasicBlock(self.0);
            while !next.is_null() {
                all.push(Block(next, PhantomData));
                next = LLVMGetNextBasicBlock(next);
            }
        }
        all
    }

    /// Parameter `index` of a function.
    pub(crate) fn parameter(self, index: u32) -> Value<'m> {
        // SAFETY: callers know the function's type.
        Value::of(unsafe { LLVMGetParam(self.0, index) })
    }

    /// Number of parameters of a function.
    pub(crate) fn parameter_count(self) -> u32 {
        // SAFETY: callers pass a function.
        unsafe { LLVMCountParams(self.0) }
    }

    /// The function that an argument is one of; `None` for any other value.
    pub(crate) fn argument_function(self) -> Option<Value<'m>> {
        // SAFETY: the kind is checked before the argument is asked for its function.
        unsafe {
            (LLVMGetValueKind(self.0) == ValueKind::LLVMArgumentValueKind)
                .then(|| Value::of(LLVMGetParamParent(self.0)))
        }
    }

    /// The place of an argument among its function's parameters, from 0; `None` for any other value.
    pub(crate) fn argument_number(self) -> Option<u32> {
        let function = self.argument_function()?;
        (0..function.parameter_count()).find(|i| function.parameter(*i) == self)
    }

    /// Whether a function is an intrinsic.
    pub(crate) fn is_intrinsic(self) -> bool {
        // SAFETY: callers pass a function.
        unsafe { LLVMGetIntrinsicID(self.0) != 0 }
    }
}

/// Attributes of functions and calls.
impl<'m> Value<'m> {
    /// Whether the function or call itself (not its callee) has the enum, int or type attribute `name`.
    pub(crate) fn has_attribute(self, at: At, name: &str) -> bool {
        !self.attribute(at, name).is_null()
    }

    fn attribute(self, at: At, name: &str) -> LLVMAttributeRef {
        let kind = attribute_kind(name);
        // SAFETY: `self` is a function or a call, the index is one LLVM knows; null means absent.
        unsafe {
            if self.is_call() {
                LLVMGetCallSiteEnumAttribute(self.0, at.index(), kind)
            } else {
                LLVMGetEnumAttributeAtIndex(self.0, at.index(), kind)
            }
        }
    }

    /// The value of an integer attribute of a function; `None` without it.
    pub(crate) fn int_attribute(self, name: &str) -> Option<u64> {
        self.attribute_value(At::Function, name)
    }

    /// The value of an enum or integer attribute, 0 for one that has none.
    fn attribute_value(self, at: At, name: &str) -> Option<u64> {
        let found = self.attribute(at, name);
        // SAFETY: the value is read only from an attribute that is there.
        (!found.is_null()).then(|| unsafe { LLVMGetEnumAttributeValue(found) })
    }

    /// The type that `elementtype` gives to argument `index` of a call.
    pub(crate) fn element_type(self, ir: Ir<'m>, index: u32) -> Option<Type<'m>> {
        // SAFETY: `self` is a call; the type is read only from an attribute that is there, which has one.
        unsafe {
            let kind = attribute_kind("elementtype");
            let found = LLVMGetCallSiteEnumAttribute(self.0, At::Parameter(index).index(), kind);
            (!found.is_null()).then(|| ir.ty(LLVMGetTypeAttributeValue(found)))
        }
    }

    /// The value of an integer attribute of a call (not of its callee); `None` without it.
    pub(crate) fn int_attribute_at(self, at: At, name: &str) -> Option<u64> {
        // SAFETY: callers pass a call; the value is read only from an attribute that is there.
        unsafe {
            let found = LLVMGetCallSiteEnumAttribute(self.0, at.index(), attribute_kind(name));
            (!found.is_null()).then(|| LLVMGetEnumAttributeValue(found))
        }
    }

    /// Whether a function is declared to write nothing that a program can see. The attribute packs two bits (1 read, 2 write) for each of:
    /// argument memory, inaccessible memory, everything else.
    pub(crate) fn only_reads(self) -> bool {
        self.int_attribute("memory").is_some_and(|effects| effects & 0b10_10_10 == 0)
    }

    /// Removes an enum attribute from a function or a call.
    pub(crate) fn remove_attribute(self, at: At, AttributeKind(kind): AttributeKind) {
        // SAFETY: `self` is a function or a call; removing what is absent does nothing.
        unsafe {
            if self.is_call() {
                LLVMRemoveCallSiteEnumAttribute(self.0, at.index(), kind);
            } else {
                LLVMRemoveEnumAttributeAtIndex(self.0, at.index(), kind);
            }
        }
    }

    /// Adds an enum attribute to a function or a call.
    pub(crate) fn add_attribute(self, ir: Ir<'m>, name: &str) {
        self.add_attribute_at(ir, At::Function, name);
    }

    /// Adds an enum attribute to a function or a call, or to one of its parameters.
    pub(crate) fn add_attribute_at(self, ir: Ir<'m>, at: At, name: &str) {
        // SAFETY: `self` is a function or a call and the attribute belongs to its context.
        unsafe {
            let attribute = LLVMCreateEnumAttribute(ir.context, attribute_kind(name), 0);
            if self.is_call() {
                LLVMAddCallSiteAttribute(self.0, at.index(), attribute);
            } else {
                LLVMAddAttributeAtIndex(self.0, at.index(), attribute);
            }
        }
    }

    /// Whether the function or call promises to keep no copy of the pointer it gets at `at`: `nocapture` up to LLVM 20,
    /// `captures(none)` after, whose value 0 is the set of what is captured.
    pub(crate) fn captures_nothing(self, at: At) -> bool {
        self.attribute_value(at, NO_CAPTURE) == Some(0)
    }

    /// Makes a function promise what [`Value::captures_nothing`] asks.
    pub(crate) fn add_captures_nothing(self, ir: Ir<'m>, at: At) {
        self.add_attribute_at(ir, at, NO_CAPTURE);
    }

    /// Adds a string attribute to a function.
    pub(crate) fn add_string_attribute(self, ir: Ir<'m>, key: &str, value: &str) {
        // SAFETY: pointers and lengths describe the strings, which LLVM copies; `self` is a function.
        unsafe {
            let attribute = LLVMCreateStringAttribute(
                ir.context,
                key.as_ptr().cast(),
                key.len() as c_uint,
                value.as_ptr().cast(),
                value.len() as c_uint,
            );
            LLVMAddAttributeAtIndex(self.0, At::Function.index(), attribute);
        }
    }

    /// Adds an enum attribute to a call.
    pub(crate) fn add_call_attribute(self, ir: Ir<'m>, name: &str) {
        // SAFETY: callers pass a call; the attribute belongs to its context.
        unsafe {
            let attribute = LLVMCreateEnumAttribute(ir.context, attribute_kind(name), 0);
            LLVMAddCallSiteAttribute(self.0, At::Function.index(), attribute);
        }
    }

    /// Adds a string attribute without a value to a call.
    pub(crate) fn add_call_string_attribute(self, ir: Ir<'m>, key: &str) {
        // SAFETY: pointers and lengths describe the strings, which LLVM copies; callers pass a call.
        unsafe {
            let (text, length) = (key.as_ptr().cast(), key.len() as c_uint);
            let attribute = LLVMCreateStringAttribute(ir.context, text, length, c"".as_ptr(), 0);
            LLVMAddCallSiteAttribute(self.0, At::Function.index(), attribute);
        }
    }

    /// Whether the function or call itself has the string attribute `key`.
    pub(crate) fn has_string_attribute(self, key: &str) -> bool {
        let (text, length) = (key.as_ptr().cast(), key.len() as c_uint);
        // SAFETY: pointer and length describe `key`; `self` is a function or a call.
        unsafe {
            !if self.is_call() {
                LLVMGetCallSiteStringAttribute(self.0, At::Function.index(), text, length)
            } else {
                LLVMGetStringAttributeAtIndex(self.0, At::Function.index(), text, length)
            }
            .is_null()
        }
    }
}

/// An enum attribute that LLVM knows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AttributeKind(c_uint);

impl AttributeKind {
    /// By its IR name; none for one that this LLVM does not know.
    pub(crate) fn named(name: &str) -> Option<AttributeKind> {
        Some(AttributeKind(attribute_kind(name))).filter(|AttributeKind(kind)| *kind != 0)
    }
}

/// The kind of an attribute by its IR name, 0 for one LLVM does not know.
pub(super) fn attribute_kind(name: &str) -> c_uint {
    // SAFETY: pointer and length describe `name`.
    unsafe { LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len()) }
}
