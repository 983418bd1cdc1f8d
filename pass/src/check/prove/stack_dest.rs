//! `stack-dest`: every object that the slot may be in is a local variable, of this function or of one that called it, whose address is never known
//! elsewhere.

use super::{Half, Subject};

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    let roots = function.objects.roots(&function.values, function.values.address(subject.write.slot).base);
    let is_local =
        |root| function.objects.is_private_local(&function.flow, root) || function.objects.is_on_callers_stack(root);
    !roots.is_empty() && roots.iter().all(|(root, _)| is_local(*root))
}
