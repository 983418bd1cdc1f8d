// Lists of instructions and blocks, which the pass asks for many times a function: one call each instead of two for each element.

#include "llvm/IR/CFG.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Instruction.h"
#include "llvm/Support/CBindingWrapping.h"

#include "llvm-c/Types.h"

using namespace llvm;

namespace {

/// A caller's array: as much as fits is written, all is counted.
template <typename Ref> class List {
public:
  List(Ref *Into, size_t Room) : Into(Into), Room(Room) {}

  void add(Ref R) {
    if (Count < Room)
      Into[Count] = R;
    ++Count;
  }

  size_t count() const { return Count; }

private:
  Ref *Into;
  size_t Room;
  size_t Count = 0;
};

} // namespace

/// The instructions of the function `Of`, in order. Returns how many there are; only `Room` of them are written.
extern "C" size_t shade_shim_instructions(LLVMValueRef Of, LLVMValueRef *Into, size_t Room) {
  List All(Into, Room);
  for (BasicBlock &Block : *unwrap<Function>(Of))
    for (Instruction &I : Block)
      All.add(wrap(&I));
  return All.count();
}

/// As `shade_shim_instructions`, of one block.
extern "C" size_t shade_shim_instructions_of_block(LLVMBasicBlockRef Of, LLVMValueRef *Into, size_t Room) {
  List All(Into, Room);
  for (Instruction &I : *unwrap(Of))
    All.add(wrap(&I));
  return All.count();
}

/// As `shade_shim_instructions`, of those that carry metadata of `Kind`.
extern "C" size_t shade_shim_instructions_with(LLVMValueRef Of, unsigned Kind, LLVMValueRef *Into, size_t Room) {
  List All(Into, Room);
  for (BasicBlock &Block : *unwrap<Function>(Of))
    for (Instruction &I : Block)
      if (I.hasMetadataOtherThanDebugLoc() && I.getMetadata(Kind))
        All.add(wrap(&I));
  return All.count();
}

/// As `shade_shim_instructions`, but of blocks: each of the function's, in order, behind it its successors in the terminator's order, and then null.
extern "C" size_t shade_shim_graph(LLVMValueRef Of, LLVMBasicBlockRef *Into, size_t Room) {
  List All(Into, Room);
  for (BasicBlock &Block : *unwrap<Function>(Of)) {
    All.add(wrap(&Block));
    for (BasicBlock *Successor : successors(&Block))
      All.add(wrap(Successor));
    All.add(nullptr);
  }
  return All.count();
}
