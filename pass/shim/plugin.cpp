// The C++ face of the plugin: tells LLVM's pass builder where the pass runs, and hands errors to LLVM's diagnostics.
// What the pass does to a module is Rust's (pass/plugin/src/lib.rs); this file knows none of its options.
//
//   default<O…>   start  mark     every function of the module becomes gc "shade", if the options say so; then as prepare
//                 end    shade    not before a link: there, optimisation comes after (DESIGN §4.9); only the data layout is as it was
//   lto<O…>       start  prepare  what the optimiser has to leave alone is marked, and managed pointers are not integers
//                 end    shade
//   a thin link's back ends (LLVM 22): as lto<O…>
//   -passes=shade, shade<option;option>

#include "layout.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Passes/PassBuilder.h"
#if LLVM_VERSION_MAJOR >= 22
#include "llvm/Plugins/PassPlugin.h"
#else
#include "llvm/Passes/PassPlugin.h"
#endif
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

using namespace llvm;

// Rust's side. None unwinds.
extern "C" {
/// Marks the module's functions, if the options or the module say so. Returns null, or why it could not, for `shade_plugin_free`.
char *shade_plugin_mark(Module *module, const char *options, size_t length);
/// Prepares a module that is Shade's for the optimiser. Returns the same.
char *shade_plugin_prepare(Module *module);
/// Runs the pass. Returns the same.
char *shade_plugin_run(Module *module, const char *options, size_t length, bool optimised);
void shade_plugin_free(char *text);
}

namespace {

cl::opt<std::string> Options("shade", cl::value_desc("option,..."),
                             cl::desc("Options of the Shade pass (docs/plugin.md)"));

/// After an error: opt ends at once, but clang and lld go on to code generation, with whatever is in the module. So no body stays that
/// the pass may have left half rewritten.
void empty(Module &M) {
  for (Function &F : M) {
    F.clearGC();
    if (F.isDeclaration())
      continue;
    const GlobalValue::LinkageTypes Linkage = F.getLinkage();
    F.deleteBody();
    F.setLinkage(Linkage);
    new UnreachableInst(M.getContext(), BasicBlock::Create(M.getContext(), "", &F));
  }
}

/// What the pass has to say about a module.
class Message : public DiagnosticInfo {
public:
  Message(DiagnosticSeverity Severity, StringRef Text) : DiagnosticInfo(kind(), Severity), Text(Text) {}
  void print(DiagnosticPrinter &Printer) const override { Printer << Text; }

private:
  static int kind() {
    static const int Kind = getNextAvailablePluginDiagnosticKind();
    return Kind;
  }

  StringRef Text;
};

std::string message(const Module &M, StringRef Text) { return (M.getModuleIdentifier() + ": shade: " + Text).str(); }

/// An error of the compiler that is running: it exits with a failure, and leaves no output behind.
void refuse(Module &M, const std::string &Reason) {
  const std::string Text = message(M, Reason);
  // The context owns its handler as one that may be changed; only the accessor says otherwise.
  auto &Handler = const_cast<DiagnosticHandler &>(*M.getContext().getDiagHandlerPtr());
  Handler.HasErrors = true;
  if (Handler.handleDiagnostics(Message(DS_Error, Text))) {
    empty(M);
    return;
  }
  // What LLVMContext::diagnose does without a handler, except that files registered for removal are removed.
  errs() << "error: " << Text << '\n';
  sys::RunInterruptHandlers();
  std::exit(1);
}

/// Of a pass that got `Reason`, null or an error, from Rust.
PreservedAnalyses result(Module &M, char *Reason) {
  if (Reason) {
    const std::string Text = Reason;
    shade_plugin_free(Reason);
    refuse(M, Text);
  }
  return PreservedAnalyses::none();
}

class ShadePass : public PassInfoMixin<ShadePass> {
public:
  /// `Optimised`: whether other passes ran before, by the pipeline that this one was put at the end of.
  ShadePass(std::string Given, bool Optimised) : Given(std::move(Given)), Optimised(Optimised) {}

  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    char *Reason = shade_plugin_run(&M, Given.data(), Given.size(), Optimised);
    shade_plugin_leave_layout(&M);
    return result(M, Reason);
  }

  /// Not to be skipped for `optnone` or by bisection: without it the program loses objects.
  static bool isRequired() { return true; }

private:
  std::string Given;
  bool Optimised;
};

/// Before a link the pass does not run, and the layout is put back.
class LeavePass : public PassInfoMixin<LeavePass> {
public:
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    shade_plugin_leave_layout(&M);
    return PreservedAnalyses::none();
  }

  static bool isRequired() { return true; }
};

#if LLVM_VERSION_MAJOR < 22
/// The end of a module's own pipeline does not tell there what it is part of. But clang marks modules for a link: with `ThinLTO` 0
/// for the full one, and without that, but with `EnableSplitLTOUnit`, for the thin one.
class ShadeUnlessLinkedLater : public PassInfoMixin<ShadeUnlessLinkedLater> {
public:
  explicit ShadeUnlessLinkedLater(bool Optimised) : Optimised(Optimised) {}

  PreservedAnalyses run(Module &M, ModuleAnalysisManager &MAM) {
    if (M.getModuleFlag("ThinLTO"))
      return LeavePass().run(M, MAM);
    const auto IsManaged = [](const Function &F) { return F.hasGC() && F.getGC() == "shade"; };
    if (M.getModuleFlag("EnableSplitLTOUnit") && any_of(M, IsManaged)) {
      refuse(M, "barriers and -flto=thin go together from LLVM 22 on; use -flto=full");
      return PreservedAnalyses::none();
    }
    return ShadePass(Options, Optimised).run(M, MAM);
  }

  static bool isRequired() { return true; }

private:
  bool Optimised;
};
#endif

class MarkPass : public PassInfoMixin<MarkPass> {
public:
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    return result(M, shade_plugin_mark(&M, Options.data(), Options.size()));
  }

  static bool isRequired() { return true; }
};

class PreparePass : public PassInfoMixin<PreparePass> {
public:
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) { return result(M, shade_plugin_prepare(&M)); }

  static bool isRequired() { return true; }
};

bool parse(StringRef Name, ModulePassManager &MPM) {
  if (Name != "shade" && !(Name.consume_front("shade<") && Name.consume_back(">")))
    return false;
  const std::string Given = Name == "shade" ? Options : Name.str() + "," + Options;
  MPM.addPass(ShadePass(Given, false));
  return true;
}

} // namespace

/// What `llvmGetPassPluginInfo` gives LLVM to call.
extern "C" void shade_plugin_register(PassBuilder &Builder) {
  Builder.registerPipelineParsingCallback(
      [](StringRef Name, ModulePassManager &MPM, ArrayRef<PassBuilder::PipelineElement>) { return parse(Name, MPM); });
  Builder.registerPipelineStartEPCallback(
      [](ModulePassManager &MPM, OptimizationLevel) { MPM.addPass(MarkPass()); });
#if LLVM_VERSION_MAJOR >= 22
  Builder.registerOptimizerLastEPCallback(
      [](ModulePassManager &MPM, OptimizationLevel Level, ThinOrFullLTOPhase Phase) {
        if (Phase == ThinOrFullLTOPhase::FullLTOPreLink || Phase == ThinOrFullLTOPhase::ThinLTOPreLink)
          MPM.addPass(LeavePass());
        else
          MPM.addPass(ShadePass(Options, Level != OptimizationLevel::O0));
      });
  Builder.registerPipelineEarlySimplificationEPCallback(
      [](ModulePassManager &MPM, OptimizationLevel, ThinOrFullLTOPhase Phase) {
        if (Phase == ThinOrFullLTOPhase::ThinLTOPostLink)
          MPM.addPass(PreparePass());
      });
#else
  Builder.registerOptimizerLastEPCallback([](ModulePassManager &MPM, OptimizationLevel Level) {
    MPM.addPass(ShadeUnlessLinkedLater(Level != OptimizationLevel::O0));
  });
#endif
  Builder.registerFullLinkTimeOptimizationEarlyEPCallback(
      [](ModulePassManager &MPM, OptimizationLevel) { MPM.addPass(PreparePass()); });
  Builder.registerFullLinkTimeOptimizationLastEPCallback([](ModulePassManager &MPM, OptimizationLevel Level) {
    MPM.addPass(ShadePass(Options, Level != OptimizationLevel::O0));
  });
}

/// Prints a warning as one of the compiler that is running.
extern "C" void shade_plugin_warn(Module *M, const char *Text, size_t Length) {
  M->getContext().diagnose(Message(DS_Warning, message(*M, StringRef(Text, Length))));
}

/// The interface of plugins that these headers describe. Rust has the struct again, since only its symbols leave a Rust library.
extern "C" const uint32_t shade_plugin_api_version = LLVM_PLUGIN_API_VERSION;
static_assert(sizeof(PassPluginLibraryInfo) == (LLVM_VERSION_MAJOR >= 22 ? 40 : 32));
static_assert(offsetof(PassPluginLibraryInfo, RegisterPassBuilderCallbacks) == 24);
