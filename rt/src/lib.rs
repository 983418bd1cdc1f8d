//! The Shade runtime.
