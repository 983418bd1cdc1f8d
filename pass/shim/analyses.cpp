// LLVM's alias analysis for one function that does not change meanwhile: what the facts of the pass, and the checker, ask.
//
// Of the chain that the optimiser asks, those members that look at nothing but the function: BasicAA, TypeBasedAA, ScopedNoAliasAA. Nothing is
// computed before the first question but what these need (dominators, assumptions).

#include "llvm/ADT/DenseMap.h"
#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/BasicAliasAnalysis.h"
#include "llvm/Analysis/CaptureTracking.h"
#include "llvm/Analysis/MemoryLocation.h"
#include "llvm/Analysis/ScopedNoAliasAA.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/Analysis/TypeBasedAliasAnalysis.h"
#include "llvm/Config/llvm-config.h"
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

#if LLVM_VERSION_MAJOR >= 22
using CaptureQuestions = CaptureAnalysis;
#else
using CaptureQuestions = CaptureInfo;
#endif

// Whether the address of a local object may be known elsewhere, as BatchAAResults asks it by itself, but looking at as many uses as its owner says.
class Captures final : public CaptureQuestions {
public:
  explicit Captures(unsigned MostUses) : MostUses(MostUses) {}

#if LLVM_VERSION_MAJOR >= 22
  CaptureComponents getCapturesBefore(const Value *Object, const Instruction *, bool) override {
    return isCaptured(Object) ? CaptureComponents::Provenance : CaptureComponents::None;
  }
#else
  bool isNotCapturedBefore(const Value *Object, const Instruction *, bool) override { return !isCaptured(Object); }
#endif

private:
  bool isCaptured(const Value *Object) {
    if (!isIdentifiedFunctionLocal(Object))
      return true;
    auto [Known, IsNew] = Answers.insert({Object, true});
    if (IsNew) {
#if LLVM_VERSION_MAJOR >= 22
      bool Answer = PointerMayBeCaptured(Object, /*ReturnCaptures=*/false, MostUses);
#else
      bool Answer = PointerMayBeCaptured(Object, /*ReturnCaptures=*/false, /*StoreCaptures=*/true, MostUses);
#endif
      Known->second = Answer;
    }
    return Known->second;
  }

  unsigned MostUses;
  DenseMap<const Value *, bool> Answers;
};

class Aliases {
public:
  Aliases(Function &F, unsigned MostUses) : Objects(MostUses) {
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
    Batch.emplace(Analyses.getResult<AAManager>(F), &Objects);
  }

  bool mayModify(const Instruction &I, const LoadInst &Load) {
    return isModSet(Batch->getModRefInfo(&I, MemoryLocation::get(&Load)));
  }

private:
  Captures Objects;
  FunctionAnalysisManager Analyses;
  // Refers to a result in there, so it goes first.
  std::optional<BatchAAResults> Batch;
};

} // namespace

/// For the function `Of`, until `shade_shim_aliases_end`; it must not change before that. An object with more than `MostUses` counts as known elsewhere.
extern "C" Aliases *shade_shim_aliases_of(LLVMValueRef Of, unsigned MostUses) {
  return new Aliases(*unwrap<Function>(Of), MostUses);
}

/// Whether the instruction `By` may change what the load `Load` has read.
extern "C" bool shade_shim_may_modify(Aliases *Of, LLVMValueRef By, LLVMValueRef Load) {
  return Of->mayModify(*unwrap<Instruction>(By), *unwrap<LoadInst>(Load));
}

extern "C" void shade_shim_aliases_end(Aliases *Of) { delete Of; }
