// Gives remarks to whoever compiles: LLVM's streamer (-pass-remarks-output, -fsave-optimization-record) and its diagnostics (-Rpass-missed=shade).
// The C interface reaches neither. What a remark says is report/remarks.rs's.

#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/Instruction.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/Support/CBindingWrapping.h"

#include "llvm-c/Types.h"

#include <cstddef>

using namespace llvm;

namespace {

constexpr const char *Pass = "shade";

/// Rust's `Text`: bytes that need no terminator.
struct Text {
  const char *Start;
  size_t Length;

  StringRef string() const { return StringRef(Start, Length); }
};

/// Rust's `Part`.
struct Part {
  Text Key, Value;
};

/// Rust's `RemarkKind`.
enum class Kind : int { Passed, Missed, Analysis };

template <typename Remark> void diagnose(const Instruction *At, Text Name, ArrayRef<Part> Parts) {
  Remark R(Pass, Name.string(), At);
  for (const Part &P : Parts)
    R << DiagnosticInfoOptimizationBase::Argument(P.Key.string(), P.Value.string());
  At->getContext().diagnose(R);
}

} // namespace

/// Whether anybody would see a remark. Without a profile none reaches a threshold of hotness, as LLVM's own do not then.
extern "C" bool shade_shim_remarks_wanted(LLVMContextRef Context) {
  LLVMContext &C = *unwrap(Context);
  if (C.getDiagnosticsHotnessThreshold() > 0)
    return false;
  const DiagnosticHandler *Handler = C.getDiagHandlerPtr();
  return C.getLLVMRemarkStreamer() || (Handler && Handler->isAnyRemarkEnabled());
}

/// Emits one remark about the instruction `At`.
extern "C" void shade_shim_remark(LLVMValueRef At, Kind Of, Text Name, const Part *Parts, size_t Count) {
  const auto *I = unwrap<Instruction>(At);
  const ArrayRef<Part> All(Parts, Count);
  switch (Of) {
  case Kind::Passed:
    return diagnose<OptimizationRemark>(I, Name, All);
  case Kind::Missed:
    return diagnose<OptimizationRemarkMissed>(I, Name, All);
  case Kind::Analysis:
    return diagnose<OptimizationRemarkAnalysis>(I, Name, All);
  }
}
