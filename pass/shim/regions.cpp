// Two versions of a region of one function: the region itself and a copy, behind a branch. SSA form is restored for what the region computes and
// something behind it uses.

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/BasicBlock.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Support/CBindingWrapping.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/SSAUpdater.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

#include "llvm-c/Types.h"

using namespace llvm;

namespace {

/// Whether an instruction may be there twice.
bool isClonable(const Instruction &I) {
  if (isa<AllocaInst>(I) || I.getType()->isTokenTy())
    return false;
  const auto *Call = dyn_cast<CallBase>(&I);
  return !Call || (!Call->cannotDuplicate() && !Call->isConvergent() && !Call->getOperandBundle(LLVMContext::OB_funclet));
}

/// Steps of a computation that are looked at together.
constexpr unsigned MostNested = 8;

bool isInside(const Value *V, const SmallPtrSetImpl<BasicBlock *> &Inside) {
  const auto *I = dyn_cast<Instruction>(V);
  return I && Inside.contains(I->getParent());
}

bool isUsedBehind(const Instruction &I, const SmallPtrSetImpl<BasicBlock *> &Inside) {
  return any_of(I.uses(), [&](const Use &U) {
    const auto *User = cast<Instruction>(U.getUser());
    const auto *Phi = dyn_cast<PHINode>(User);
    return !Inside.contains(Phi ? Phi->getIncomingBlock(U) : User->getParent());
  });
}

/// Whether an instruction computes the same in front of the region, and may run there.
bool isComputedBefore(const Instruction &I, const SmallPtrSetImpl<BasicBlock *> &Inside, unsigned Depth) {
  return Depth && !isa<PHINode>(I) && !I.mayReadOrWriteMemory() && isSafeToSpeculativelyExecute(&I) &&
         all_of(I.operands(), [&](const Value *V) {
           return !isInside(V, Inside) || isComputedBefore(*cast<Instruction>(V), Inside, Depth - 1);
         });
}

/// Moves an instruction to the end of `Guard`, behind what it needs.
void moveBefore(Instruction &I, BasicBlock *Guard, const SmallPtrSetImpl<BasicBlock *> &Inside) {
  for (Value *V : I.operands())
    if (isInside(V, Inside))
      moveBefore(*cast<Instruction>(V), Guard, Inside);
  I.moveBefore(*Guard, Guard->getTerminator()->getIterator());
}

/// What both versions would compute from the same values for something behind them is computed before them, once.
void moveShared(ArrayRef<BasicBlock *> Region, BasicBlock *Guard) {
  const SmallPtrSet<BasicBlock *, 16> Inside(Region.begin(), Region.end());
  for (BasicBlock *Block : Region)
    for (Instruction &I : make_early_inc_range(*Block))
      if (isUsedBehind(I, Inside) && isComputedBefore(I, Inside, MostNested))
        moveBefore(I, Guard, Inside);
}

/// Gives each use behind the region what the version has computed through which it was reached.
void restoreSSA(ArrayRef<BasicBlock *> Region, const SmallPtrSetImpl<BasicBlock *> &Versions, ValueToValueMapTy &Map) {
  for (BasicBlock *Block : Region) {
    for (Instruction &I : *Block) {
      SmallVector<Use *, 8> Behind;
      for (Use &U : I.uses()) {
        auto *User = cast<Instruction>(U.getUser());
        auto *Phi = dyn_cast<PHINode>(User);
        if (!Versions.contains(Phi ? Phi->getIncomingBlock(U) : User->getParent()))
          Behind.push_back(&U);
      }
      if (Behind.empty())
        continue;
      auto *Copy = cast<Instruction>(Map.lookup(&I));
      SSAUpdater Updater;
      Updater.Initialize(I.getType(), I.getName());
      Updater.AddAvailableValue(Block, &I);
      Updater.AddAvailableValue(Copy->getParent(), Copy);
      Updater.UpdateDebugValues(&I);
      for (Use *U : Behind)
        Updater.RewriteUse(*U);
    }
  }
}

} // namespace

/// Whether the part of a block from `From` on (all of it, for null) may be part of a region: it ends in a branch, a switch, a return or
/// nowhere, and nothing in it is one of a kind.
extern "C" bool shade_shim_is_clonable(LLVMBasicBlockRef Of, LLVMValueRef From) {
  const BasicBlock *Block = unwrap(Of);
  const Instruction *End = Block->getTerminator();
  if (!End || !isa<BranchInst, SwitchInst, ReturnInst, UnreachableInst>(End))
    return false;
  if (!From && (Block->hasAddressTaken() || Block->isEHPad()))
    return false;
  const auto First = From ? unwrap<Instruction>(From)->getIterator() : Block->begin();
  return all_of(make_range(First, Block->end()), isClonable);
}

/// Splits a block in front of an instruction that is no phi. Returns the block that begins with it.
extern "C" LLVMBasicBlockRef shade_shim_split(LLVMValueRef At) {
  auto *I = unwrap<Instruction>(At);
  return wrap(SplitBlock(I->getParent(), I->getIterator()));
}

/// A block of its own before `Header`, through which every way from outside the `Count` blocks `Inside` leads. Null if there is a way that
/// cannot lead through another block.
extern "C" LLVMBasicBlockRef shade_shim_guard(LLVMBasicBlockRef Header, const LLVMBasicBlockRef *Inside, size_t Count) {
  BasicBlock *Block = unwrap(Header);
  SmallPtrSet<BasicBlock *, 16> Region;
  for (size_t I = 0; I != Count; ++I)
    Region.insert(unwrap(Inside[I]));
  SmallSetVector<BasicBlock *, 8> Outside;
  for (BasicBlock *Before : predecessors(Block)) {
    if (isa<IndirectBrInst, CallBrInst>(Before->getTerminator()))
      return nullptr;
    if (!Region.contains(Before))
      Outside.insert(Before);
  }
  return wrap(SplitBlockPredecessors(Block, Outside.getArrayRef(), ".guard", static_cast<DominatorTree *>(nullptr)));
}

/// Copies a region of `Count` blocks, of which the first is the entry, and into which the only way is the branch at the end of `Guard`. The
/// branch then goes by `Condition`: if it is true, to a new block that leads to the copy, which is unlikely. `Copies` gets the copy's blocks in
/// the same order. Returns the new block.
extern "C" LLVMBasicBlockRef shade_shim_version(const LLVMBasicBlockRef *Blocks, size_t Count, LLVMBasicBlockRef Guard,
                                                LLVMValueRef Condition, LLVMBasicBlockRef *Copies) {
  BasicBlock *Before = unwrap(Guard);
  Function *F = Before->getParent();
  ValueToValueMapTy Map;
  SmallVector<BasicBlock *, 16> Region, Copy;
  SmallPtrSet<BasicBlock *, 32> Versions;
  for (size_t I = 0; I != Count; ++I)
    Region.push_back(unwrap(Blocks[I]));
  moveShared(Region, Before);
  for (size_t I = 0; I != Count; ++I) {
    BasicBlock *Block = Region[I];
    BasicBlock *Other = CloneBasicBlock(Block, Map, ".armed", F);
    Map[Block] = Other;
    Copy.push_back(Other);
    Versions.insert(Block);
    Versions.insert(Other);
    Copies[I] = wrap(Other);
  }
  remapInstructionsInBlocks(Copy, Map);

  auto *Armed = BasicBlock::Create(F->getContext(), "armed", F, Copy.front());
  BranchInst::Create(Copy.front(), Armed)->setDebugLoc(Before->getTerminator()->getDebugLoc());
  Copy.front()->replacePhiUsesWith(Before, Armed);
  MDNode *Unlikely = MDBuilder(F->getContext()).createBranchWeights(1, (1U << 20) - 1);
  Instruction *Old = Before->getTerminator();
  auto *Test = BranchInst::Create(Armed, Region.front(), unwrap(Condition), Before);
  Test->setMetadata(LLVMContext::MD_prof, Unlikely);
  Test->setDebugLoc(Old->getDebugLoc());
  Old->eraseFromParent();

  // Blocks behind the region are entered from the copy too.
  for (BasicBlock *Block : Region) {
    auto *Other = cast<BasicBlock>(Map.lookup(Block));
    SmallPtrSet<BasicBlock *, 8> Seen;
    for (BasicBlock *Behind : successors(Block)) {
      if (Versions.contains(Behind) || !Seen.insert(Behind).second)
        continue;
      for (PHINode &Phi : Behind->phis()) {
        const SmallVector<BasicBlock *, 8> From(Phi.blocks());
        for (unsigned I = 0; I != From.size(); ++I) {
          if (From[I] != Block)
            continue;
          Value *Incoming = Phi.getIncomingValue(I);
          Value *Mapped = Map.lookup(Incoming);
          Phi.addIncoming(Mapped ? Mapped : Incoming, Other);
        }
      }
    }
  }
  restoreSSA(Region, Versions, Map);
  return wrap(Armed);
}
