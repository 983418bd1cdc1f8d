; The C library's blocking calls go through the trampoline by name, managed arguments too; what looks like one of them and is none does not.
; RUN: split-file %s %t
; RUN: %shade opt -O0 %t/calls.ll -S -o - | %FileCheck %s
; RUN: %shade opt -O2 %t/calls.ll -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %t/defined.ll -S -o - | %FileCheck --check-prefix=DEFINED %s
; RUN: %shade opt -O0 %t/excepted.ll -S -o - | %FileCheck --check-prefix=EXCEPTED %s
; RUN: %shade opt -O2 --managed-addrspace=0 %t/untyped.ll -S -o - | %FileCheck --check-prefix=UNTYPED %s
; RUN: %shade opt -O2 --no-inline %t/calls.ll -S -o %t/inserted.ll && %shade check %t/inserted.ll

;--- calls.ll
declare i64 @read(i32, ptr, i64)
declare i64 @write(i32, ptr, i64)
declare i32 @open(ptr, i32, ...)
declare i32 @fscanf(ptr, ptr, ...)
declare ptr @fgets(ptr addrspace(1), i32, ptr)
declare i32 @poll()
declare i32 @pause() "gc-leaf-function"
declare i32 @sleep(i32) gc "shade"
declare i32 @usleep(i32)
declare i64 @no_such_name(i32, ptr, i64)
declare i32 @personality(...)

; CHECK-LABEL: define {{.*}}@plain(
; CHECK: call i64 @shade_native_forward(ptr nest {{.*}}@read, i32 0, ptr {{.*}}%p, i64 1)
define i64 @plain(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1)
  ret i64 %n
}

; A managed buffer: an argument register of the trampoline holds it.
; CHECK-LABEL: define {{.*}}@buffer(
; CHECK: %c = addrspacecast ptr addrspace(1) %p to ptr
; CHECK: call i64 @shade_native_forward(ptr nest @read, i32 0, ptr {{.*}}%c, i64 1)
define i64 @buffer(ptr addrspace(1) %p) gc "shade" {
  %c = addrspacecast ptr addrspace(1) %p to ptr
  %n = call i64 @read(i32 0, ptr %c, i64 1)
  ret i64 %n
}

; CHECK-LABEL: define {{.*}}@line(
; CHECK: call ptr @shade_native_forward(ptr nest {{.*}}@fgets, ptr addrspace(1) %p, i32 80, ptr {{.*}}%file)
define ptr @line(ptr addrspace(1) %p, ptr %file) gc "shade" {
  %r = call ptr @fgets(ptr addrspace(1) %p, i32 80, ptr %file)
  ret ptr %r
}

; CHECK-LABEL: define {{.*}}@variable_arguments(
; CHECK: call i32 (ptr, ptr, i32, ...) @shade_native_forward(ptr nest {{.*}}@open, ptr {{.*}}%path, i32 0, i32 7)
define i32 @variable_arguments(ptr %path) gc "shade" {
  %r = call i32 (ptr, i32, ...) @open(ptr %path, i32 0, i32 7)
  ret i32 %r
}

; More arguments than registers: the trampoline cannot carry them.
; CHECK-LABEL: define {{.*}}@many(
; CHECK: call i32 (ptr, ptr, ...) @fscanf(
define i32 @many(ptr %f, ptr %s, ptr %x) gc "shade" {
  %r = call i32 (ptr, ptr, ...) @fscanf(ptr %f, ptr %s, ptr %x, ptr %x, ptr %x, ptr %x, ptr %x)
  ret i32 %r
}

; Of another type than the C library's; promised to be a leaf; managed; of no known name.
; CHECK-LABEL: define {{.*}}@others(
; CHECK: call i32 @poll()
; CHECK: call i32 @pause()
; CHECK: call i32 @sleep(i32 1)
; CHECK: call i64 @no_such_name(
define i64 @others(ptr %p) gc "shade" {
  %a = call i32 @poll()
  %b = call i32 @pause()
  %c = call i32 @sleep(i32 1)
  %d = call i64 @no_such_name(i32 0, ptr %p, i64 1)
  ret i64 %d
}

; CHECK-LABEL: define {{.*}}@unmanaged(
; CHECK: call i64 @write(
define i64 @unmanaged(ptr %p) {
  %n = call i64 @write(i32 0, ptr %p, i64 1)
  ret i64 %n
}

; CHECK-LABEL: define {{.*}}@unwinds(
; CHECK: invoke i64 @write(
define i64 @unwinds(ptr %p) gc "shade" personality ptr @personality {
  %n = invoke i64 @write(i32 0, ptr %p, i64 1) to label %ok unwind label %bad
ok:
  ret i64 %n
bad:
  %l = landingpad { ptr, i32 } cleanup
  ret i64 0
}

; CHECK-LABEL: define {{.*}}@call_excepted(
; CHECK: call i64 @read(i32 0
define i64 @call_excepted(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1) "shade-no-native"
  ret i64 %n
}

; What is in a function that is excepted stays so where the optimiser puts it.
; CHECK-LABEL: define {{.*}}@caller_of_excepted(
; CHECK-NOT: shade_native_forward
; CHECK: call i32 @usleep(i32 7)
define i32 @caller_of_excepted() gc "shade" {
  %n = call i32 @function_excepted()
  ret i32 %n
}
define internal i32 @function_excepted() "shade-no-native" gc "shade" {
  %n = call i32 @usleep(i32 7)
  ret i32 %n
}

;--- defined.ll
; A function of the program that happens to have the name.
; DEFINED-LABEL: define {{.*}}@calls_its_own(
; DEFINED: call i64 @read(
define i64 @calls_its_own(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1)
  ret i64 %n
}
define i64 @read(i32 %fd, ptr %p, i64 %n) {
  ret i64 0
}

;--- excepted.ll
declare i64 @read(i32, ptr, i64) "shade-no-native"
; EXCEPTED-LABEL: define {{.*}}@callee_excepted(
; EXCEPTED: call i64 @read(
define i64 @callee_excepted(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1)
  ret i64 %n
}

;--- untyped.ll
declare i64 @read(i32, ptr, i64)
; UNTYPED-LABEL: define {{.*}}@plain(
; UNTYPED: call i64 @shade_native_forward(ptr nest {{.*}}@read, i32 0, ptr {{.*}}%p, i64 1)
define i64 @plain(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1)
  ret i64 %n
}
