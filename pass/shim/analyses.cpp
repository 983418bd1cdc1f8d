// LLVM's alias analysis for one function that does not change meanwhile: what the facts of the pass, and the checker, ask.
//
// Of the chain that the optimiser asks, those members that look at nothing but the function: BasicAA, TypeBasedAA, ScopedNoAliasAA. Nothing is
// computed before the first question but what these need (dominators, assumptions).

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/BasicAliasAnalysis.h"
#include "llvm/Analysis/MemoryLocation.h"
#include "llvm/Analysis/ScopedNoAliasAA.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/Analysis/TypeBasedAliasAnalysis.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/PassInstrumentation.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Support/CBindingWrapping.h"

#include "llvm-c/Types.h"

#include <optional>

using namespace llvm;

namespace {

class Aliases {
public:
  explicit Aliases(Function &F) {
    Analyses.registerPass([] { return PassInstrumentationAnalysis(); });
    Analyses.registerPass([] { return TargetLibraryAnalysis(); });
    Analyses.registerPass([] { return TargetIRAnalysis(); });
    Analyses.registerPass([] { return AssumptionAnalysis(); });
    Analyses.registerPass([] { return DominatorTreeAnalysis(); });
    Analyses.registerPass([] { return BasicAA(); });
    Analyses.registerPass([] { return TypeBasedAA(); });
    Analyses.registerPass([] { return ScopedNoAliasAA(); });
    Analyses.registerPass([] {
      AAManager All;
      All.registerFunctionAnalysis<BasicAA>();
      All.registerFunctionAnalysis<ScopedNoAliasAA>();
      All.registerFunctionAnalysis<TypeBasedAA>();
      return All;
    });
    Batch.emplace(Analyses.getResult<AAManager>(F));
  }

  bool mayModify(const Instruction &I, const LoadInst &Load) {
    return isModSet(Batch->getModRefInfo(&I, MemoryLocation::get(&Load)));
  }

private:
  FunctionAnalysisManager Analyses;
  // Refers to a result in there, so it goes first.
  std::optional<BatchAAResults> Batch;
};

} // namespace

/// For the function `Of`, until `shade_shim_aliases_end`; it must not change before that.
extern "C" Aliases *shade_shim_aliases_of(LLVMValueRef Of) { return new Aliases(*unwrap<Function>(Of)); }

/// Whether the instruction `By` may change what the load `Load` has read.
extern "C" bool shade_shim_may_modify(Aliases *Of, LLVMValueRef By, LLVMValueRef Load) {
  return Of->mayModify(*unwrap<Instruction>(By), *unwrap<LoadInst>(Load));
}

extern "C" void shade_shim_aliases_end(Aliases *Of) { delete Of; }
