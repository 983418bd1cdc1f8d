// The data layout while the optimiser runs: it says that managed pointers are not integers (ni:1), as in the shade command. The compiler
// around the pass generates code for its own layout, and clang compares the two; so that one is put back.

#include "layout.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Metadata.h"
#include "llvm/IR/Module.h"

using namespace llvm;

namespace {

/// Named metadata with the layout that the compiler gave the module.
constexpr const char *Given = "shade.layout";

/// Whether a specification of `Layout` lists address space 1 as non-integral.
bool isNonIntegral(StringRef Layout) {
  for (StringRef Specification : split(Layout, '-')) {
    if (!Specification.consume_front("ni:"))
      continue;
    for (StringRef Space : split(Specification, ':'))
      if (Space == "1")
        return true;
  }
  return false;
}

std::string nonIntegral(StringRef Layout) { return (Layout + (Layout.empty() ? "" : "-") + "ni:1").str(); }

} // namespace

void shade_plugin_enter_layout(Module *M) {
  const std::string Layout = M->getDataLayoutStr();
  if (isNonIntegral(Layout) || M->getNamedMetadata(Given))
    return;
  LLVMContext &C = M->getContext();
  M->getOrInsertNamedMetadata(Given)->addOperand(MDNode::get(C, MDString::get(C, Layout)));
  M->setDataLayout(nonIntegral(Layout));
}

void shade_plugin_leave_layout(Module *M) {
  NamedMDNode *Kept = M->getNamedMetadata(Given);
  if (!Kept)
    return;
  // A file written by hand may have something else there.
  const auto *Layout =
      Kept->getNumOperands() == 1 && Kept->getOperand(0)->getNumOperands() == 1
          ? dyn_cast_or_null<MDString>(Kept->getOperand(0)->getOperand(0))
          : nullptr;
  if (Layout && nonIntegral(Layout->getString()) == M->getDataLayoutStr())
    M->setDataLayout(Layout->getString());
  M->eraseNamedMetadata(Kept);
}
