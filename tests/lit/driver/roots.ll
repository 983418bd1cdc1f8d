; The module table lists each global variable that may hold a pointer word, and nothing else. It is registered by a
; constructor of priority 1, in front of those that are there.
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s
; RUN: %shade build -c -O0 %s -o %t.o
; RUN: llvm-readobj --sections --section-details %t.o | %FileCheck %s --check-prefix=ELF


%union.word = type { double }
%nested = type { i32, [2 x { i8, ptr addrspace(1) }] }

@managed = global ptr addrspace(1) null
@plain = internal global ptr null
@union = global %union.word zeroinitializer
@deep = global %nested zeroinitializer
@misaligned = global <{ ptr, i8 }> zeroinitializer, align 1
@bytes = global [64 x i8] zeroinitializer
@number = global i32 0
@constant = constant ptr @managed
@elsewhere = external global ptr
@mine = thread_local global ptr null
@empty = global [0 x ptr] zeroinitializer

; CHECK-DAG: @misaligned = global <{ ptr, i8 }> zeroinitializer, align 8
; CHECK-DAG: @shade.roots = private constant [5 x { ptr, i64 }] [{ ptr, i64 } { ptr @managed, i64 8 }, { ptr, i64 } { ptr @plain, i64 8 }, { ptr, i64 } { ptr @union, i64 8 }, { ptr, i64 } { ptr @deep, i64 40 }, { ptr, i64 } { ptr @misaligned, i64 8 }]
; CHECK-DAG: @shade.module = private constant { i32, i32, ptr, ptr, ptr } { i32 2, i32 5, ptr @shade.roots, ptr @shade.family, ptr @shade.file }
; CHECK-DAG: @llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }, { i32, ptr, ptr } { i32 1, ptr @shade.register, ptr null }]

; ELF-DAG: Name: .init_array (
; ELF-DAG: Name: .init_array.00001 (
; ELF-NOT: Name: .ctors
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }]

define void @first() {
  ret void
}

; CHECK: define internal void @shade.register()
; CHECK: call void @shade_register_module(ptr @shade.module)
