; What the trampoline cannot carry, and what touches managed memory, is refused with function and instruction.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/managed.ll -o - 2>&1 | %FileCheck --check-prefix=MANAGED %s
; RUN: not %shade opt -O0 %t/as-c.ll -o - 2>&1 | %FileCheck --check-prefix=ASC %s
; RUN: not %shade opt -O0 %t/result.ll -o - 2>&1 | %FileCheck --check-prefix=RESULT %s
; RUN: not %shade opt -O0 %t/many.ll -o - 2>&1 | %FileCheck --check-prefix=MANY %s
; RUN: not %shade opt -O0 %t/long-double.ll -o - 2>&1 | %FileCheck --check-prefix=LONG %s
; RUN: not %shade opt -O0 %t/byval.ll -o - 2>&1 | %FileCheck --check-prefix=BYVAL %s
; RUN: not %shade opt -O0 %t/invoke.ll -o - 2>&1 | %FileCheck --check-prefix=INVOKE %s
; RUN: not %shade opt -O0 %t/leaf.ll -o - 2>&1 | %FileCheck --check-prefix=LEAF %s
; RUN: not %shade opt -O0 %t/callee.ll -o - 2>&1 | %FileCheck --check-prefix=CALLEE %s
; RUN: not %shade opt -O0 %t/unmanaged.ll -o - 2>&1 | %FileCheck --check-prefix=UNMANAGED %s
; RUN: not %shade opt -O0 %t/leaf-caller.ll -o - 2>&1 | %FileCheck --check-prefix=CALLER %s
; RUN: not %shade opt -O0 %t/intrinsic.ll -o - 2>&1 | %FileCheck --check-prefix=INTRINSIC %s
; RUN: not %shade opt -O0 %t/tail.ll -o - 2>&1 | %FileCheck --check-prefix=TAIL %s
; RUN: %shade opt -O0 %t/twins.ll -o %t.bc

; MANAGED: function @f: a shade-native call touches no managed memory, but argument 1 points to it: call void @g(i32 1, ptr addrspace(1) %p)
; ASC: function @f: a shade-native call touches no managed memory, but argument 0 points to it: call void @g(ptr %at)
; RESULT: function @f: a shade-native call touches no managed memory, but returns a managed pointer: %r = call ptr addrspace(1) @g()
; MANY: function @f: a shade-native call has more arguments than go into registers (6 integers and pointers, 8 of float and double): call void @g(
; LONG: function @f: a shade-native call passes integers, pointers, float and double only, but not argument 0: call void @g(x86_fp80
; BYVAL: function @f: a shade-native call cannot pass argument 0 in memory or in a register of its own: call void @g(ptr byval
; INVOKE: function @f: a shade-native call cannot unwind: invoke void @g()
; LEAF: function @f: a shade-native call is a safepoint, which gc-leaf-function denies: call void @g()
; CALLEE: function @f: a shade-native call cannot go to a function with gc "shade": call void @g()
; UNMANAGED: function @f: a shade-native call is possible in functions with gc "shade" only: call void @g()
; CALLER: function @f: a gc-leaf-function calls something that may be a safepoint: call void @shade_native_forward(ptr nest {{.*}}@g)
; INTRINSIC: function @f: a shade-native call needs a function to call: call void @llvm.trap()
; TAIL: function @f: a shade-native call must be a plain C call, without musttail and operand bundles: musttail call void @g()

;--- managed.ll
declare void @g(i32, ptr addrspace(1))
define void @f(ptr addrspace(1) %p) gc "shade" {
  call void @g(i32 1, ptr addrspace(1) %p) "shade-native"
  ret void
}

;--- as-c.ll
declare void @g(ptr)
define void @f(ptr addrspace(1) %p) gc "shade" {
  %c = addrspacecast ptr addrspace(1) %p to ptr
  %at = getelementptr i8, ptr %c, i64 8
  call void @g(ptr %at) "shade-native"
  ret void
}

;--- result.ll
declare ptr addrspace(1) @g()
define void @f() gc "shade" {
  %r = call ptr addrspace(1) @g() "shade-native"
  ret void
}

;--- many.ll
declare void @g(i64, i64, i64, i64, i64, i64, i64)
define void @f(i64 %x) gc "shade" {
  call void @g(i64 %x, i64 %x, i64 %x, i64 %x, i64 %x, i64 %x, i64 %x) "shade-native"
  ret void
}

;--- long-double.ll
declare void @g(x86_fp80)
define void @f(x86_fp80 %x) gc "shade" {
  call void @g(x86_fp80 %x) "shade-native"
  ret void
}

;--- byval.ll
declare void @g(ptr byval({ i64, i64, i64 }))
define void @f(ptr %x) gc "shade" {
  call void @g(ptr byval({ i64, i64, i64 }) %x) "shade-native"
  ret void
}

;--- invoke.ll
declare void @g()
declare i32 @personality(...)
define void @f() gc "shade" personality ptr @personality {
  invoke void @g() "shade-native" to label %ok unwind label %bad
ok:
  ret void
bad:
  %l = landingpad { ptr, i32 } cleanup
  ret void
}

;--- leaf.ll
declare void @g()
define void @f() gc "shade" {
  call void @g() "shade-native" "gc-leaf-function"
  ret void
}

;--- callee.ll
define void @g() gc "shade" {
  ret void
}
define void @f() gc "shade" {
  call void @g() "shade-native"
  ret void
}

;--- unmanaged.ll
declare void @g()
define void @f() {
  call void @g() "shade-native"
  ret void
}

;--- leaf-caller.ll
declare void @g()
define void @f() "gc-leaf-function" gc "shade" {
  call void @g() "shade-native"
  ret void
}

;--- intrinsic.ll
declare void @llvm.trap()
define void @f() gc "shade" {
  call void @llvm.trap() "shade-native"
  ret void
}

;--- tail.ll
declare void @g()
define void @f() gc "shade" {
  musttail call void @g() "shade-native"
  ret void
}

;--- twins.ll
declare void @plain(i32, ptr)
declare void @six(i64, i64, i64, i64, i64, i64)
declare void @narrow(double)
declare void @g()
define void @f(ptr %p, i64 %x, double %d, ptr addrspace(1) %m) gc "shade" {
  call void @plain(i32 1, ptr %p) "shade-native"
  call void @six(i64 %x, i64 %x, i64 %x, i64 %x, i64 %x, i64 %x) "shade-native"
  call void @narrow(double %d) "shade-native"
  call void @g() "shade-native"
  ret void
}
