// A strided store as the scatter that it stands for. x86 has no instruction for either, but LLVM's code generator takes the second one apart
// and crashes on the first.

#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CBindingWrapping.h"

#include "llvm-c/Types.h"

#include <cstdlib>
#include <numeric>

using namespace llvm;

namespace {

/// What is known of the alignment of every lane.
Align laneAlign(const CallInst &Store, const DataLayout &Layout) {
  const auto *Stride = dyn_cast<ConstantInt>(Store.getArgOperand(2));
  if (!Stride || !Stride->getValue().isSignedIntN(63))
    return Align(1);
  const Align Natural = Layout.getABITypeAlign(Store.getArgOperand(0)->getType()->getScalarType());
  return commonAlignment(Store.getParamAlign(1).value_or(Natural), std::abs(Stride->getSExtValue()));
}

} // namespace

/// Puts llvm.vp.scatter in the place of a call of llvm.experimental.vp.strided.store, unless its vector is scalable.
extern "C" void shade_shim_scatter_strided(LLVMValueRef Call) {
  auto *Store = unwrap<CallInst>(Call);
  Value *Data = Store->getArgOperand(0);
  const auto *Ty = dyn_cast<FixedVectorType>(Data->getType());
  if (!Ty)
    return;
  IRBuilder<> Builder(Store);
  SmallVector<uint64_t, 16> Lanes(Ty->getNumElements());
  std::iota(Lanes.begin(), Lanes.end(), 0);
  Value *Stride = Builder.CreateSExtOrTrunc(Store->getArgOperand(2), Builder.getInt64Ty());
  Value *Offsets = Builder.CreateMul(ConstantDataVector::get(Store->getContext(), Lanes),
                                     Builder.CreateVectorSplat(Ty->getNumElements(), Stride));
  Value *Slots = Builder.CreateGEP(Builder.getInt8Ty(), Store->getArgOperand(1), Offsets);
  CallInst *Scatter = Builder.CreateIntrinsic(Intrinsic::vp_scatter, {Data->getType(), Slots->getType()},
                                              {Data, Slots, Store->getArgOperand(3), Store->getArgOperand(4)});
  const Align Known = laneAlign(*Store, Store->getModule()->getDataLayout());
  Scatter->addParamAttr(1, Attribute::getWithAlignment(Store->getContext(), Known));
  Scatter->copyMetadata(*Store);
  Store->eraseFromParent();
}
