// What the plugin does to the data layout around the optimiser (layout.cpp).
#pragma once

namespace llvm {
class Module;
}

extern "C" {
/// Makes managed pointers non-integral. A module in which they are already is left alone.
void shade_plugin_enter_layout(llvm::Module *M);
/// Undoes it, if it was done.
void shade_plugin_leave_layout(llvm::Module *M);
}
