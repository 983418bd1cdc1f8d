//! The table of forms: every way in which a program reads or writes memory, one file each. A form says how to choose
//! its operands, what IR it is and what it means to the mirror. A new form is a new file and a new row.

mod aggregate_store;
mod alloc;
mod array_element;
mod atomic_add;
mod atomic_compare;
mod atomic_exchange;
mod atomic_load;
mod atomic_pair;
mod atomic_store;
mod build;
mod by_value;
mod bytes_copy;
mod bytes_set;
mod churn;
mod cleanup_drop;
mod cleanup_hold;
mod collect;
mod element_move;
mod ephemeron_drop;
mod ephemeron_hold;
mod fiber_switch;
mod gc_write;
mod handle_hold;
mod indexed_load;
mod indexed_store;
mod interior;
mod list_push;
mod list_reverse;
mod load_pointer;
mod masked_compress;
mod masked_scatter;
mod masked_store;
mod memcpy_value;
mod memmove_pointers;
mod memset_pointers;
mod move_out;
mod native_call;
mod native_site;
mod out_argument;
mod racy_copy;
mod racy_deposit;
mod racy_exchange;
mod racy_link;
mod racy_move;
mod racy_publish;
mod runtime_store;
mod scalar_load;
mod scalar_mix;
mod scalar_store;
mod select_pointer;
mod slice_advance;
mod slice_copy;
mod slice_load;
mod slice_make;
mod stepped_read;
mod store_null;
mod store_pointer;
mod store_volatile;
mod struct_copy;
mod swap;
mod tree_mirror;
mod typed_clear;
mod typed_copy;
mod typed_slice_copy;
mod union_copy;
mod union_exchange;
mod union_integer;
mod union_load;
mod union_pointer;
mod vector_copy;
mod vector_store;
mod vp_scatter;
mod vp_store;
mod vp_strided;
mod weak_drop;
mod weak_hold;

use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// One row of the table.
pub struct Form {
    /// The file's name.
    pub name: &'static str,
    /// How often it is chosen, relative to the others.
    pub weight: usize,
    /// Module-level IR that it needs.
    pub prelude: &'static str,
    /// Chooses operands; `None` when the function at hand has none that fit.
    pub generate: fn(&mut Gen<'_>) -> Option<Op>,
    /// Prints it.
    pub emit: fn(&mut Emit<'_>, &Op),
    /// Executes it in the mirror.
    pub mirror: fn(&mut Frame<'_, '_>, &Op),
}

/// All forms.
pub static FORMS: &[Form] = &[
    aggregate_store::FORM,
    alloc::FORM,
    array_element::FORM,
    atomic_add::FORM,
    atomic_compare::FORM,
    atomic_exchange::FORM,
    atomic_load::FORM,
    atomic_pair::FORM,
    atomic_store::FORM,
    build::FORM,
    by_value::FORM,
    bytes_copy::FORM,
    bytes_set::FORM,
    churn::FORM,
    cleanup_drop::FORM,
    cleanup_hold::FORM,
    collect::FORM,
    element_move::FORM,
    ephemeron_drop::FORM,
    ephemeron_hold::FORM,
    fiber_switch::FORM,
    gc_write::FORM,
    handle_hold::FORM,
    indexed_load::FORM,
    indexed_store::FORM,
    interior::FORM,
    list_push::FORM,
    list_reverse::FORM,
    load_pointer::FORM,
    masked_compress::FORM,
    masked_scatter::FORM,
    masked_store::FORM,
    memcpy_value::FORM,
    memmove_pointers::FORM,
    memset_pointers::FORM,
    move_out::FORM,
    native_call::FORM,
    native_site::FORM,
    out_argument::FORM,
    racy_copy::FORM,
    racy_deposit::FORM,
    racy_exchange::FORM,
    racy_link::FORM,
    racy_move::FORM,
    racy_publish::FORM,
    runtime_store::FORM,
    scalar_load::FORM,
    scalar_mix::FORM,
    scalar_store::FORM,
    select_pointer::FORM,
    slice_advance::FORM,
    slice_copy::FORM,
    slice_load::FORM,
    slice_make::FORM,
    stepped_read::FORM,
    store_null::FORM,
    store_pointer::FORM,
    store_volatile::FORM,
    struct_copy::FORM,
    swap::FORM,
    tree_mirror::FORM,
    typed_clear::FORM,
    typed_copy::FORM,
    typed_slice_copy::FORM,
    union_copy::FORM,
    union_exchange::FORM,
    union_integer::FORM,
    union_load::FORM,
    union_pointer::FORM,
    vector_copy::FORM,
    vector_store::FORM,
    vp_scatter::FORM,
    vp_store::FORM,
    vp_strided::FORM,
    weak_drop::FORM,
    weak_hold::FORM,
];
