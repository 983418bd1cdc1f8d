//! `stack-dest`: every object that the slot may be in is a local variable whose address is never known elsewhere.

use super::{Half, Subject};

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    let roots = function.objects.roots(&function.values, function.values.address(subject.write.slot).base);
    !roots.is_empty() && roots.iter().all(|(root, _)| function.objects.is_private_local(&function.flow, *root))
}
