// Inlines what the pass has made to be inlined. LLVM's own AlwaysInliner does the same, but computes the block frequencies of every caller
// anew for each call, which nobody asks for afterwards: a tenth of the pass's time on SQLite.

#include "llvm/Analysis/InlineCost.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Support/CBindingWrapping.h"
#include "llvm/Transforms/Utils/Cloning.h"

#include "llvm-c/Types.h"

using namespace llvm;

/// Inlines every direct call of `Of`, the last one of each block first. Returns one that LLVM refuses to inline, or null.
extern "C" LLVMValueRef shade_shim_inline_calls(LLVMValueRef Of) {
  auto *Callee = unwrap<Function>(Of);
  SmallVector<CallBase *, 64> Calls;
  for (User *U : Callee->users())
    if (auto *Call = dyn_cast<CallBase>(U); Call && Call->getCalledFunction() == Callee)
      Calls.push_back(Call);
  for (CallBase *Call : Calls) {
    InlineFunctionInfo Info;
    if (!InlineFunction(*Call, Info, /*MergeAttributes=*/true, /*CalleeAAR=*/nullptr, /*InsertLifetime=*/false).isSuccess())
      return wrap(Call);
  }
  return nullptr;
}

/// Why not every use of `Of` would be inlined, in words that live for ever; or null.
extern "C" const char *shade_shim_why_not_inlined(LLVMValueRef Of) {
  auto *Callee = unwrap<Function>(Of);
  for (const Use &U : Callee->uses()) {
    auto *Call = dyn_cast<CallBase>(U.getUser());
    if (!Call || !Call->isCallee(&U) || Call->getCalledFunction() != Callee)
      return "it is used other than by calls with its own arguments";
  }
  InlineResult Result = isInlineViable(*Callee);
  return Result.isSuccess() ? nullptr : Result.getFailureReason();
}
