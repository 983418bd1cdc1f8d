//! The bounds of a thread's stack.

use crate::fatal;

/// First address of the calling thread's stack and one past its last.
pub fn bounds_of_current() -> (usize, usize) {
    let mut attributes = std::mem::MaybeUninit::<libc::pthread_attr_t>::uninit();
    let mut low = std::ptr::null_mut();
    let mut size = 0;
    // SAFETY: `pthread_getattr_np` initialises the attributes when it succeeds; only then are they read and destroyed.
    let error = unsafe {
        let error = libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr());
        if error == 0 {
            libc::pthread_attr_getstack(attributes.as_ptr(), &mut low, &mut size);
            libc::pthread_attr_destroy(attributes.as_mut_ptr());
        }
        error
    };
    if error != 0 {
        fatal::broken(format_args!(
            "the bounds of a thread's stack are not to be had: pthread_getattr_np failed ({error})"
        ));
    }
    (low as usize, low as usize + size)
}
