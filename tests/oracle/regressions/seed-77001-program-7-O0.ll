; oracle: seed 77001 program 7 -O0 SHADE=gc=concurrent,verify,percent=10 hammer: exited with 3 oracle: broken object, code 201, id 0 check 0
; oracle: does not fail alone
; oracle: config -O0 SHADE=gc=concurrent,verify,percent=10 hammer
; expect: 0 d641ee348e8fa681
; expect: 1 3f1be641750ff882
; expect: 2 0972980bccec9eab
; expect: 3 0fa98ef18fceba42
; expect: 4 5d21b54ef66248e4
; expect: 5 d98defa0a1051f35
; expect: 6 869224f098ae2609
; expect: 7 972e1096905b0101
; expect: 8 358830cadbcdd196
; expect: 9 ba2f1e7babf0dc3f
; expect: 10 2cfbdcf3d5b4070f
; expect: 11 b7c8249a302c89d4
; expect: 12 e8d20e87659588ad
; expect: 13 a623281d54491868
; expect: 14 a4a991f01dd2e850
; expect: 15 c7aef81c5ab411ea
; expect: 16 54e753dab7aa5086
; expect: 17 c1df46f043e215ef
; expect: 18 9ecaf55390aba537
; expect: 19 dbfe0b013f5ea57d
; What every module of the oracle needs: checksum, integrity check, walk, build, threads, main.
target triple = "x86_64-unknown-linux-gnu"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
%info = type { i64, i64, i64 }

declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare noalias ptr addrspace(1) @shade_alloc_bytes(i64)
declare noalias ptr addrspace(1) @shade_alloc_aligned(ptr, i64)
declare i32 @shade_thread_create(ptr, ptr, ptr addrspace(1))
declare i32 @shade_thread_join(i64, ptr)
declare void @shade_gc()
declare i32 @dprintf(i32, ptr, ...) "gc-leaf-function"
declare i32 @atoi(ptr) "gc-leaf-function"
declare void @_exit(i32) noreturn "gc-leaf-function"
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memcpy.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)
declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)
declare void @llvm.memmove.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.memmove.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare ptr @llvm.threadlocal.address.p0(ptr)

@next_id = internal thread_local global i64 0
@hash = internal thread_local global i64 0
@fuel = internal thread_local global i64 0
@epoch = internal thread_local global i64 0
@order = internal thread_local global i64 0
@stop = internal global i64 0
@hammer_id = internal global i64 0
@racer_id = internal global i64 0
@result_format = internal constant [12 x i8] c"%ld %016lx\0A\00"
@broken_format = internal constant [51 x i8] c"oracle: broken object, code %ld, id %lx check %lx\0A\00"

define internal i64 @mixed(i64 %hash, i64 %value) alwaysinline "gc-leaf-function" {
  %a = xor i64 %hash, %value
  %b = mul i64 %a, -7046029254386353131
  %c = lshr i64 %b, 29
  %d = xor i64 %b, %c
  ret i64 %d
}

define internal void @mix(i64 %value) "gc-leaf-function" {
  %hash = load i64, ptr @hash
  %new = call i64 @mixed(i64 %hash, i64 %value)
  store i64 %new, ptr @hash
  ret void
}

define internal i64 @fresh_id() "gc-leaf-function" {
  %id = load i64, ptr @next_id
  %next = add i64 %id, 1
  store i64 %next, ptr @next_id
  ret i64 %id
}

define internal void @init_header(ptr addrspace(1) %p) gc "shade" {
  %id = call i64 @fresh_id()
  %check = mul i64 %id, 2685821657736338717
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  store i64 %id, ptr addrspace(1) %p, align 8
  store i64 %check, ptr addrspace(1) %q, align 8
  ret void
}

define internal void @broken(i64 %code, i64 %id, i64 %check) noinline cold noreturn "gc-leaf-function" {
  %r = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @broken_format, i64 %code, i64 %id, i64 %check)
  call void @_exit(i32 3)
  unreachable
}

; The header at %p must be consistent.
define internal void @check_header(i64 %code, ptr addrspace(1) %p) gc "shade" {
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %id = load i64, ptr addrspace(1) %p, align 8
  %check = load i64, ptr addrspace(1) %q, align 8
  %want = mul i64 %id, 2685821657736338717
  %ok = icmp eq i64 %check, %want
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 %code, i64 %id, i64 %check)
  unreachable
good:
  ret void
}

define internal void @begin_thread(i64 %ids) gc "shade" {
  store i64 %ids, ptr @next_id
  store i64 0, ptr @hash
  store i64 0, ptr @epoch
  ret void
}

define internal void @end_thread(ptr %sum) gc "shade" {
  %hash = load i64, ptr @hash
  store i64 %hash, ptr %sum
  ret void
}

define internal void @walk_root(ptr addrspace(1) %p, i64 %type) noinline gc "shade" {
  store i64 6000, ptr @fuel
  %e = load i64, ptr @epoch
  %f = add i64 %e, 1
  store i64 %f, ptr @epoch
  store i64 0, ptr @order
  call void @walk(ptr addrspace(1) %p, i64 %type, i64 300)
  ret void
}

define internal void @walk(ptr addrspace(1) %p, i64 %type, i64 %depth) noinline gc "shade" {
entry:
  %null = icmp eq ptr addrspace(1) %p, null
  br i1 %null, label %is_null, label %not_null
is_null:
  call void @mix(i64 1)
  ret void
not_null:
  %deep = icmp eq i64 %depth, 0
  br i1 %deep, label %is_deep, label %go
is_deep:
  call void @mix(i64 2)
  ret void
go:
  %info = getelementptr inbounds %info, ptr @type_info, i64 %type
  %info1 = getelementptr inbounds %info, ptr %info, i64 0, i32 1
  %info2 = getelementptr inbounds %info, ptr %info, i64 0, i32 2
  %start = load i64, ptr %info
  %words = load i64, ptr %info1
  %count = load i64, ptr %info2
  %total = mul i64 %words, %count
  %below = add i64 %depth, -1
  br label %head
head:
  %w = phi i64 [ 0, %go ], [ %w.next, %next ]
  %more = icmp ult i64 %w, %total
  br i1 %more, label %burn, label %done
done:
  ret void
burn:
  %fuel = load i64, ptr @fuel
  %empty = icmp sle i64 %fuel, 0
  br i1 %empty, label %done, label %look
look:
  %less = add i64 %fuel, -1
  store i64 %less, ptr @fuel
  %k = urem i64 %w, %words
  %at = add i64 %start, %k
  %kp = getelementptr inbounds i8, ptr @kinds, i64 %at
  %kind = load i8, ptr %kp
  %tp = getelementptr inbounds i32, ptr @targets, i64 %at
  %target32 = load i32, ptr %tp
  %target = zext i32 %target32 to i64
  %slot = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w
  %after = getelementptr inbounds i64, ptr addrspace(1) %slot, i64 1
  switch i8 %kind, label %next [
    i8 0, label %id
    i8 2, label %stamp
    i8 3, label %scalar
    i8 4, label %ref
    i8 5, label %tag
    i8 7, label %slice
  ]
id:
  call void @check_header(i64 1, ptr addrspace(1) %slot)
  br label %scalar
scalar:
  %value = load i64, ptr addrspace(1) %slot, align 8
  call void @mix(i64 %value)
  br label %next
stamp:
  %own = icmp eq i64 %w, 2
  br i1 %own, label %visit, label %next
visit:
  %old = load i64, ptr addrspace(1) %slot, align 8
  %when = ashr i64 %old, 20
  %epoch = load i64, ptr @epoch
  %seen = icmp eq i64 %when, %epoch
  br i1 %seen, label %again, label %first
again:
  call void @mix(i64 %old)
  ret void
first:
  %o = load i64, ptr @order
  %o1 = add i64 %o, 1
  store i64 %o1, ptr @order
  %high = shl i64 %epoch, 20
  %new = or i64 %high, %o1
  store i64 %new, ptr addrspace(1) %slot, align 8
  br label %next
ref:
  %r = load ptr addrspace(1), ptr addrspace(1) %slot, align 8
  call void @walk(ptr addrspace(1) %r, i64 %target, i64 %below)
  br label %next
tag:
  %t = load i64, ptr addrspace(1) %slot, align 8
  %is_ptr = icmp eq i64 %t, 1
  br i1 %is_ptr, label %payload_ptr, label %payload_int
payload_ptr:
  %tp1 = getelementptr inbounds i32, ptr %tp, i64 1
  %pt32 = load i32, ptr %tp1
  %pt = zext i32 %pt32 to i64
  %pp = load ptr addrspace(1), ptr addrspace(1) %after, align 8
  call void @walk(ptr addrspace(1) %pp, i64 %pt, i64 %below)
  br label %next
payload_int:
  %pi = load i64, ptr addrspace(1) %after, align 8
  call void @mix(i64 %pi)
  br label %next
slice:
  %base = load ptr addrspace(1), ptr addrspace(1) %slot, align 8
  %len = load i64, ptr addrspace(1) %after, align 8
  call void @mix(i64 %len)
  %tinfo = getelementptr inbounds %info, ptr @type_info, i64 %target
  %tinfo1 = getelementptr inbounds %info, ptr %tinfo, i64 0, i32 1
  %tinfo2 = getelementptr inbounds %info, ptr %tinfo, i64 0, i32 2
  %twords = load i64, ptr %tinfo1
  %tcount = load i64, ptr %tinfo2
  %step = mul i64 %twords, %tcount
  %many = icmp sgt i64 %len, 8
  %lim = select i1 %many, i64 8, i64 %len
  br label %shead
shead:
  %i = phi i64 [ 0, %slice ], [ %i.next, %sbody ]
  %in = icmp slt i64 %i, %lim
  br i1 %in, label %sbody, label %next
sbody:
  %off = mul i64 %i, %step
  %elem = getelementptr inbounds i64, ptr addrspace(1) %base, i64 %off
  call void @walk(ptr addrspace(1) %elem, i64 %target, i64 %below)
  %i.next = add i64 %i, 1
  br label %shead
next:
  %w.next = add i64 %w, 1
  br label %head
}

; A graph of at most %budget further objects; the budget is kept in @fuel.
define internal ptr addrspace(1) @build_root(i64 %type, i64 %budget) noinline gc "shade" {
  store i64 %budget, ptr @fuel
  %p = call ptr addrspace(1) @build(i64 %type, i64 40)
  ret ptr addrspace(1) %p
}

define internal ptr addrspace(1) @build(i64 %type, i64 %depth) noinline gc "shade" {
entry:
  %p = call ptr addrspace(1) @new_any(i64 %type)
  %deep = icmp eq i64 %depth, 0
  br i1 %deep, label %done, label %go
done:
  ret ptr addrspace(1) %p
go:
  %info = getelementptr inbounds %info, ptr @type_info, i64 %type
  %info1 = getelementptr inbounds %info, ptr %info, i64 0, i32 1
  %info2 = getelementptr inbounds %info, ptr %info, i64 0, i32 2
  %start = load i64, ptr %info
  %words = load i64, ptr %info1
  %count = load i64, ptr %info2
  %all = mul i64 %words, %count
  %long = icmp ugt i64 %all, 24
  %total = select i1 %long, i64 24, i64 %all
  %below = add i64 %depth, -1
  br label %head
head:
  %w = phi i64 [ 0, %go ], [ %w.next, %next ]
  %more = icmp ult i64 %w, %total
  br i1 %more, label %look, label %done
look:
  %k = urem i64 %w, %words
  %at = add i64 %start, %k
  %kp = getelementptr inbounds i8, ptr @kinds, i64 %at
  %kind = load i8, ptr %kp
  %tp = getelementptr inbounds i32, ptr @targets, i64 %at
  %target32 = load i32, ptr %tp
  %target = zext i32 %target32 to i64
  %budget = load i64, ptr @fuel
  %some = icmp sgt i64 %budget, 0
  %ref = icmp eq i8 %kind, 4
  %fill = and i1 %some, %ref
  br i1 %fill, label %make, label %next
make:
  %less = add i64 %budget, -1
  store i64 %less, ptr @fuel
  %child = call ptr addrspace(1) @build(i64 %target, i64 %below)
  %slot = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w
  store ptr addrspace(1) %child, ptr addrspace(1) %slot, align 8
  br label %next
next:
  %w.next = add i64 %w, 1
  br label %head
}

define internal void @spawn(ptr %id, ptr %body, ptr addrspace(1) %argument) noinline gc "shade" {
  %r = call i32 @shade_thread_create(ptr %id, ptr %body, ptr addrspace(1) %argument)
  %ok = icmp eq i32 %r, 0
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 100, i64 0, i64 0)
  unreachable
good:
  ret void
}

define internal ptr addrspace(1) @join(i64 %id) noinline gc "shade" {
  %out = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %out, align 8
  %r = call i32 @shade_thread_join(i64 %id, ptr %out)
  %ok = icmp eq i32 %r, 0
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 101, i64 0, i64 0)
  unreachable
good:
  %p = load ptr addrspace(1), ptr %out, align 8
  ret ptr addrspace(1) %p
}

define internal void @report(i64 %number, i64 %sum) noinline "gc-leaf-function" {
  %r = call i32 (i32, ptr, ...) @dprintf(i32 1, ptr @result_format, i64 %number, i64 %sum)
  ret void
}

; A thread beside the programs that does nothing but collect, so that the programs run while marking does.
define internal ptr addrspace(1) @hammer(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  br label %loop
loop:
  call void @shade_gc()
  %stop = load atomic i64, ptr @stop monotonic, align 8
  %go = icmp eq i64 %stop, 0
  br i1 %go, label %loop, label %done
done:
  ret ptr addrspace(1) null
}

; A thread beside the programs that races with them on the shared objects.
define internal ptr addrspace(1) @racer(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %loop ]
  call void @racy_publish(i64 %n, i64 16)
  call void @racy_deposit(i64 %n, i64 2)
  call void @racy_move(i64 %n, i64 4)
  %next = add i64 %n, 1
  %stop = load atomic i64, ptr @stop monotonic, align 8
  %go = icmp eq i64 %stop, 0
  br i1 %go, label %loop, label %done
done:
  ret ptr addrspace(1) null
}

; main [first [last [hammer]]]: runs the programs first..last; a third argument starts the hammer and the racer.
define i32 @main(i32 %argc, ptr %argv) gc "shade" {
entry:
  %some = icmp sgt i32 %argc, 2
  br i1 %some, label %args, label %usage
usage:
  ret i32 2
args:
  %a1 = getelementptr inbounds ptr, ptr %argv, i64 1
  %s1 = load ptr, ptr %a1
  %n1 = call i32 @atoi(ptr %s1)
  %first = sext i32 %n1 to i64
  %a2 = getelementptr inbounds ptr, ptr %argv, i64 2
  %s2 = load ptr, ptr %a2
  %n2 = call i32 @atoi(ptr %s2)
  %last = sext i32 %n2 to i64
  %with = icmp sgt i32 %argc, 3
  br i1 %with, label %hammered, label %loop
hammered:
  call void @spawn(ptr @hammer_id, ptr @hammer, ptr addrspace(1) null)
  call void @spawn(ptr @racer_id, ptr @racer, ptr addrspace(1) null)
  br label %loop
loop:
  %k = phi i64 [ %first, %args ], [ %first, %hammered ], [ %next, %loop ]
  call void @run(i64 %k)
  %next = add i64 %k, 1
  %more = icmp sle i64 %next, %last
  br i1 %more, label %loop, label %end
end:
  store atomic i64 1, ptr @stop monotonic, align 8
  br i1 %with, label %wait, label %out
wait:
  %id = load i64, ptr @hammer_id
  %r = call ptr addrspace(1) @join(i64 %id)
  %racer = load i64, ptr @racer_id
  %s = call ptr addrspace(1) @join(i64 %racer)
  br label %out
out:
  ret i32 0
}


define internal i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b) alwaysinline {
  %aw = ptrtoint ptr addrspace(1) %a to i64
  %bw = ptrtoint ptr addrspace(1) %b to i64
  %low = zext i64 %aw to i128
  %high = zext i64 %bw to i128
  %shifted = shl i128 %high, 64
  %pair = or i128 %low, %shifted
  ret i128 %pair
}
define internal void @pair_store(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline "target-features"="+cx16" gc "shade" {
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  store atomic i128 %pair, ptr addrspace(1) %at release, align 16
  ret void
}
define internal void @pair_exchange(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline "target-features"="+cx16" gc "shade" {
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  %old = atomicrmw xchg ptr addrspace(1) %at, i128 %pair acq_rel, align 16
  ret void
}
define internal void @pair_compare(ptr addrspace(1) %at, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline "target-features"="+cx16" gc "shade" {
entry:
  %pair = call i128 @pair_of(ptr addrspace(1) %a, ptr addrspace(1) %b)
  br label %try
try:
  %expected = phi i128 [ 0, %entry ], [ %found, %try ]
  %result = cmpxchg ptr addrspace(1) %at, i128 %expected, i128 %pair acq_rel monotonic, align 16
  %found = extractvalue { i128, i1 } %result, 0
  %done = extractvalue { i128, i1 } %result, 1
  br i1 %done, label %end, label %try
end:
  ret void
}

%pair = type { ptr addrspace(1), ptr addrspace(1) }

define internal void @swapped(ptr sret(%pair) align 8 %out, ptr byval(%pair) align 8 %in) noinline gc "shade" {
  %in1 = getelementptr inbounds %pair, ptr %in, i64 0, i32 1
  %out1 = getelementptr inbounds %pair, ptr %out, i64 0, i32 1
  call void @churn_nodes(i64 20)
  %a = load ptr addrspace(1), ptr %in, align 8
  %b = load ptr addrspace(1), ptr %in1, align 8
  store ptr addrspace(1) %b, ptr %out, align 8
  store ptr addrspace(1) %a, ptr %out1, align 8
  call void @churn_nodes(i64 20)
  ret void
}

define internal void @swap_by_value(ptr addrspace(1) %node) noinline gc "shade" {
  %in = alloca %pair, align 8
  %out = alloca %pair, align 8
  call void @llvm.memcpy.p0.p1.i64(ptr align 8 %in, ptr addrspace(1) align 8 %node, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %node, i8 0, i64 16, i1 false)
  call void @swapped(ptr sret(%pair) align 8 %out, ptr byval(%pair) align 8 %in)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %node, ptr align 8 %out, i64 16, i1 false)
  ret void
}

@churn_mask = internal constant [1 x i64] [i64 1]
@churn_type = internal constant %shade.type { i64 32, i64 8, i32 8, i32 0, ptr null, ptr @churn_mask }

; Chains of four; every seventh object is a small byte string.
define internal void @churn_nodes(i64 %n) noinline gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %last = phi ptr addrspace(1) [ null, %entry ], [ %keep, %latch ]
  %p = call ptr addrspace(1) @shade_alloc(ptr @churn_type)
  store ptr addrspace(1) %last, ptr addrspace(1) %p, align 8
  %seven = urem i64 %i, 7
  %bytes = icmp eq i64 %seven, 3
  br i1 %bytes, label %string, label %latch
string:
  %size = and i64 %i, 255
  %s = call ptr addrspace(1) @shade_alloc_bytes(i64 %size)
  br label %latch
latch:
  %phase = and i64 %i, 3
  %cut = icmp eq i64 %phase, 3
  %keep = select i1 %cut, ptr addrspace(1) null, ptr addrspace(1) %p
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @churn_bytes(i64 %n) noinline gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %size = mul i64 %i, 997
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 %size)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}

declare i64 @shade_cleanup_add(ptr addrspace(1), ptr, ptr)
declare zeroext i1 @shade_cleanup_stop(i64)
declare ptr @calloc(i64, i64) "gc-leaf-function"

; Counts in a cell that is never used again, so that a second run is noticed whenever it comes.
define internal void @cleanup_run(ptr %cell) noinline "gc-leaf-function" {
  %before = atomicrmw add ptr %cell, i64 1 seq_cst, align 8
  %first = icmp eq i64 %before, 0
  br i1 %first, label %good, label %bad
bad:
  call void @broken(i64 220, i64 %before, i64 0)
  unreachable
good:
  ret void
}

define internal i64 @cleanup_make(ptr %cell) noinline gc "shade" {
  %p = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 1)
  %name = call i64 @shade_cleanup_add(ptr addrspace(1) %p, ptr @cleanup_run, ptr %cell)
  ret i64 %name
}

; Taken back: it may not have run. Not taken back: it has run or will, after a moment; a minute is none.
define internal void @cleanup_settle(i64 %name, ptr %cell) noinline gc "shade" {
entry:
  %stopped = call zeroext i1 @shade_cleanup_stop(i64 %name)
  br i1 %stopped, label %back, label %wait
back:
  %count = load atomic i64, ptr %cell seq_cst, align 8
  %none = icmp eq i64 %count, 0
  br i1 %none, label %spoil, label %bad
spoil:
  store atomic i64 1, ptr %cell seq_cst, align 8, !shade.nopointer !{}
  ret void
bad:
  call void @broken(i64 221, i64 %count, i64 0)
  unreachable
wait:
  %i = phi i64 [ 0, %entry ], [ %next, %again ]
  %runs = load atomic i64, ptr %cell seq_cst, align 8
  %ran = icmp ne i64 %runs, 0
  br i1 %ran, label %done, label %more
more:
  %late = icmp ugt i64 %i, 1000000
  br i1 %late, label %lost, label %again
again:
  %slept = call i64 @shade_native_call(ptr @usleep, i64 60, i64 0, i64 0, i64 0, i64 0)
  %next = add i64 %i, 1
  br label %wait
lost:
  call void @broken(i64 222, i64 %name, i64 0)
  unreachable
done:
  ret void
}

define internal void @cleanup_hold(ptr addrspace(1) %p, i64 %garbage) noinline gc "shade" {
  %cell = call ptr @calloc(i64 1, i64 8)
  %name = call i64 @shade_cleanup_add(ptr addrspace(1) %p, ptr @cleanup_run, ptr %cell)
  call void @churn_nodes(i64 %garbage)
  %stopped = call zeroext i1 @shade_cleanup_stop(i64 %name)
  %count = load atomic i64, ptr %cell seq_cst, align 8
  %none = icmp eq i64 %count, 0
  %ok = and i1 %stopped, %none
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 223, i64 %count, i64 0)
  unreachable
good:
  store atomic i64 1, ptr %cell seq_cst, align 8, !shade.nopointer !{}
  ret void
}

declare void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr, ptr, i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p0.p1.i64(ptr, ptr addrspace(1), i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p1.p0.i64(ptr addrspace(1), ptr, i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i32)
declare void @llvm.memset.element.unordered.atomic.p0.i64(ptr, i8, i64, i32)
declare void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1), i8, i64, i32)

define void @__llvm_memmove_element_unordered_atomic_8(ptr %to, ptr %from, i64 %bytes) {
entry:
  %t = ptrtoint ptr %to to i64
  %f = ptrtoint ptr %from to i64
  %distance = sub i64 %t, %f
  %down = icmp ult i64 %distance, %bytes
  br label %loop
loop:
  %done = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %done, 8
  %last = sub i64 %bytes, %next
  %at = select i1 %down, i64 %last, i64 %done
  %source = getelementptr i8, ptr %from, i64 %at
  %place = getelementptr i8, ptr %to, i64 %at
  %word = load atomic volatile i64, ptr %source unordered, align 8
  store atomic volatile i64 %word, ptr %place unordered, align 8
  %more = icmp ult i64 %next, %bytes
  br i1 %more, label %loop, label %end
end:
  ret void
}
define void @__llvm_memset_element_unordered_atomic_8(ptr %to, i8 %byte, i64 %bytes) {
entry:
  %wide = zext i8 %byte to i64
  %word = mul i64 %wide, 72340172838076673
  br label %loop
loop:
  %at = phi i64 [ 0, %entry ], [ %next, %loop ]
  %place = getelementptr i8, ptr %to, i64 %at
  store atomic volatile i64 %word, ptr %place unordered, align 8
  %next = add i64 %at, 8
  %more = icmp ult i64 %next, %bytes
  br i1 %more, label %loop, label %end
end:
  ret void
}

define internal ptr @ephemeron_of_its_own(i64 %number) noinline gc "shade" {
  %next = add i64 %number, 1
  %key = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %ephemeron = call ptr @ephemeron_make(ptr addrspace(1) %key, i64 %number)
  ret ptr %ephemeron
}

define internal void @ephemeron_drop(i64 %garbage, i64 %number) noinline gc "shade" {
  %ephemeron = call ptr @ephemeron_of_its_own(i64 %number)
  call void @churn_nodes(i64 %garbage)
  %value = call ptr addrspace(1) @shade_ephemeron_get(ptr %ephemeron)
  call void @shade_ephemeron_free(ptr %ephemeron)
  %dead = icmp eq ptr addrspace(1) %value, null
  br i1 %dead, label %done, label %alive
alive:
  call void @churn_nodes(i64 %garbage)
  call void @known_check(i64 214, ptr addrspace(1) %value, i64 %number)
  %key = load ptr addrspace(1), ptr addrspace(1) %value, align 8
  %next = add i64 %number, 1
  call void @known_check(i64 215, ptr addrspace(1) %key, i64 %next)
  br label %done
done:
  ret void
}

declare ptr @shade_ephemeron_new(ptr addrspace(1), ptr addrspace(1))
declare ptr addrspace(1) @shade_ephemeron_get(ptr)
declare ptr addrspace(1) @shade_ephemeron_key(ptr)
declare void @shade_ephemeron_free(ptr)

define internal ptr @ephemeron_make(ptr addrspace(1) %key, i64 %number) noinline gc "shade" {
  %value = call ptr addrspace(1) @known_make(ptr addrspace(1) %key, i64 %number)
  %ephemeron = call ptr @shade_ephemeron_new(ptr addrspace(1) %key, ptr addrspace(1) %value)
  ret ptr %ephemeron
}

define internal void @ephemeron_check(ptr %ephemeron, ptr addrspace(1) %key, i64 %number) noinline gc "shade" {
  %value = call ptr addrspace(1) @shade_ephemeron_get(ptr %ephemeron)
  %dead = icmp eq ptr addrspace(1) %value, null
  br i1 %dead, label %bad, label %alive
bad:
  call void @broken(i64 210, i64 0, i64 0)
  unreachable
alive:
  call void @known_check(i64 211, ptr addrspace(1) %value, i64 %number)
  %to = load ptr addrspace(1), ptr addrspace(1) %value, align 8
  call void @must_be(i64 212, ptr addrspace(1) %to, ptr addrspace(1) %key)
  %again = call ptr addrspace(1) @shade_ephemeron_key(ptr %ephemeron)
  call void @must_be(i64 213, ptr addrspace(1) %again, ptr addrspace(1) %key)
  call void @shade_ephemeron_free(ptr %ephemeron)
  ret void
}

%fiber = type { ptr, ptr, i64, i64, [976 x i8], [976 x i8] }

declare ptr @shade_stack_register(ptr, i64)
declare void @shade_stack_switch(ptr, ptr)
declare void @shade_stack_free(ptr)
declare ptr @malloc(i64) "gc-leaf-function"
declare void @free(ptr) "gc-leaf-function"
declare i32 @getcontext(ptr) "gc-leaf-function"
declare void @makecontext(ptr, ptr, i32, ...) "gc-leaf-function"
declare i32 @swapcontext(ptr, ptr) "gc-leaf-function"

@current_fiber = internal thread_local global ptr null

; The jump: from one context to the other, and the other way round the next time.
define internal void @fiber_jump(ptr %fiber) noinline "gc-leaf-function" {
  %to.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 1
  %from = load ptr, ptr %fiber, align 8
  %to = load ptr, ptr %to.at, align 8
  store ptr %to, ptr %fiber, align 8
  store ptr %from, ptr %to.at, align 8
  %r = call i32 @swapcontext(ptr %from, ptr %to)
  ret void
}

define internal void @fiber_body() noinline gc "shade" {
  %fiber = load ptr, ptr @current_fiber, align 8
  %garbage.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 2
  %number.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 3
  %garbage = load i64, ptr %garbage.at, align 8
  %number = load i64, ptr %number.at, align 8
  %next = add i64 %number, 1
  %inner = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %p = call ptr addrspace(1) @known_make(ptr addrspace(1) %inner, i64 %number)
  call void @churn_nodes(i64 %garbage)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @known_check(i64 230, ptr addrspace(1) %p, i64 %number)
  call void @churn_nodes(i64 %garbage)
  %again = load ptr addrspace(1), ptr addrspace(1) %p, align 8
  call void @known_check(i64 231, ptr addrspace(1) %again, i64 %next)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  unreachable
}

define internal void @fiber_switch(i64 %garbage, i64 %number) noinline gc "shade" {
  %fiber = call ptr @malloc(i64 2048)
  %memory = call ptr @malloc(i64 131072)
  %stack = call ptr @shade_stack_register(ptr %memory, i64 131072)
  %to.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 1
  %garbage.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 2
  %number.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 3
  %main = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 4
  %other = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 5
  store ptr %main, ptr %fiber, align 8
  store ptr %other, ptr %to.at, align 8
  store i64 %garbage, ptr %garbage.at, align 8
  store i64 %number, ptr %number.at, align 8
  %r = call i32 @getcontext(ptr %other)
  %link = getelementptr inbounds i8, ptr %other, i64 8
  %low = getelementptr inbounds i8, ptr %other, i64 16
  %bytes = getelementptr inbounds i8, ptr %other, i64 32
  store ptr null, ptr %link, align 8
  store ptr %memory, ptr %low, align 8
  store i64 131072, ptr %bytes, align 8
  call void (ptr, ptr, i32, ...) @makecontext(ptr %other, ptr @fiber_body, i32 0)
  store ptr %fiber, ptr @current_fiber, align 8
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @churn_nodes(i64 %garbage)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @shade_stack_free(ptr %stack)
  call void @free(ptr %memory)
  call void @free(ptr %fiber)
  ret void
}

declare void @llvm.gcwrite(ptr, ptr, ptr)
declare ptr @llvm.gcread(ptr, ptr)
declare void @llvm.gcroot(ptr, ptr)

define internal void @plain_gcwrite(ptr %value, ptr %object, ptr %slot) {
  store ptr %value, ptr %slot, align 8
  ret void
}
define internal ptr @plain_gcread(ptr %object, ptr %slot) {
  %value = load ptr, ptr %slot, align 8
  ret ptr %value
}
define internal void @plain_gcroot(ptr %root, ptr %metadata) {
  ret void
}

define internal ptr @gc_write(ptr %slot, ptr %value) noinline gc "shade" {
  %root = alloca ptr, align 8
  call void @llvm.gcroot(ptr %root, ptr null)
  store ptr %value, ptr %root, align 8
  call void @churn_nodes(i64 5)
  %again = load ptr, ptr %root, align 8
  call void @llvm.gcwrite(ptr %again, ptr %slot, ptr %slot)
  call void @churn_nodes(i64 5)
  %read = call ptr @llvm.gcread(ptr %slot, ptr %slot)
  ret ptr %read
}

declare ptr @shade_handle_new(ptr addrspace(1))
declare ptr addrspace(1) @shade_handle_get(ptr)
declare void @shade_handle_free(ptr)
declare void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)>, ptr, <2 x i1>)
declare void @llvm.masked.scatter.v2p1.v2p0(<2 x ptr addrspace(1)>, <2 x ptr>, i32, <2 x i1>)
declare void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)>, <2 x ptr addrspace(1)>, i32, <2 x i1>)
declare void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, i32, <2 x i1>)
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)
@hidden_zero = internal global i64 0

declare i64 @shade_native_call(ptr, i64, i64, i64, i64, i64)
declare i32 @usleep(i32)

declare i32 @poll(ptr, i64, i32)

define internal void @take_out(ptr addrspace(1) %node, ptr %left, ptr %right, i64 %depth) noinline gc "shade" {
  %own = alloca ptr addrspace(1), align 8
  %deeper = icmp ugt i64 %depth, 0
  br i1 %deeper, label %pass, label %take
pass:
  %less = sub i64 %depth, 1
  call void @take_out(ptr addrspace(1) %node, ptr %own, ptr %right, i64 %less)
  call void @churn_nodes(i64 20)
  %passed = load ptr addrspace(1), ptr %own, align 8
  store ptr addrspace(1) null, ptr %own, align 8
  store ptr addrspace(1) %passed, ptr %left, align 8
  ret void
take:
  %second = getelementptr inbounds i8, ptr addrspace(1) %node, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %node, align 8
  %b = load ptr addrspace(1), ptr addrspace(1) %second, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %node, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %second, align 8
  store ptr addrspace(1) %a, ptr %left, align 8
  call void @churn_nodes(i64 20)
  store ptr addrspace(1) %b, ptr %right, align 8
  ret void
}

define internal void @swap_by_locals(ptr addrspace(1) %node) noinline gc "shade" {
  %left = alloca ptr addrspace(1), align 8
  %right = alloca ptr addrspace(1), align 8
  call void @take_out(ptr addrspace(1) %node, ptr %left, ptr %right, i64 2)
  call void @churn_nodes(i64 20)
  %second = getelementptr inbounds i8, ptr addrspace(1) %node, i64 8
  %a = load ptr addrspace(1), ptr %left, align 8
  %b = load ptr addrspace(1), ptr %right, align 8
  store ptr addrspace(1) %b, ptr addrspace(1) %node, align 8
  store ptr addrspace(1) %a, ptr addrspace(1) %second, align 8
  ret void
}

define internal void @racy_copy(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 13
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = call ptr addrspace(1) @racy_get(ptr %sb)
  %no_a = icmp eq ptr addrspace(1) %a, null
  %same = icmp eq ptr addrspace(1) %a, %b
  %no_b = icmp eq ptr addrspace(1) %b, null
  %x = or i1 %no_a, %no_b
  %none = or i1 %x, %same
  br i1 %none, label %latch, label %inside
inside:
  %fa = getelementptr inbounds i64, ptr addrspace(1) %a, i64 2
  %fb = getelementptr inbounds i64, ptr addrspace(1) %b, i64 2
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %fa, ptr addrspace(1) align 8 %fb, i64 32, i1 false)
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %fa acquire, align 8
  call void @racy_check(i64 19, ptr addrspace(1) %old)
  br label %latch
latch:
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @racy_deposit(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %outer
outer:
  %n = phi i64 [ 0, %entry ], [ %n.next, %outer.latch ]
  br label %inner
inner:
  %m = phi i64 [ 0, %outer ], [ %m.next, %inner.latch ]
  %k = add i64 %i, %m
  %w0 = and i64 %k, 15
  %slot = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %w0
  %y = load atomic ptr addrspace(1), ptr %slot acquire, align 8
  %none = icmp eq ptr addrspace(1) %y, null
  br i1 %none, label %inner.latch, label %put
put:
  %p = call ptr addrspace(1) @shade_alloc(ptr @racy_type)
  %id = add i64 %k, 1
  %check = mul i64 %id, 2685821657736338717
  store i64 %id, ptr addrspace(1) %p, align 8
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  store i64 %check, ptr addrspace(1) %q, align 8
  %f0 = and i64 %m, 3
  %f1 = add i64 %f0, 2
  %f = getelementptr inbounds i64, ptr addrspace(1) %y, i64 %f1
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  store atomic ptr addrspace(1) %p, ptr addrspace(1) %f release, align 8
  call void @racy_check(i64 20, ptr addrspace(1) %old)
  %some = and i64 %m, 7
  %show = icmp eq i64 %some, 0
  br i1 %show, label %publish, label %inner.latch
publish:
  %w1 = mul i64 %k, 5
  %w2 = and i64 %w1, 15
  %to = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %w2
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  br label %inner.latch
inner.latch:
  %m.next = add i64 %m, 1
  %more = icmp ult i64 %m.next, 300
  br i1 %more, label %inner, label %outer.latch
outer.latch:
  %n.next = add i64 %n, 1
  %again = icmp ult i64 %n.next, %times
  br i1 %again, label %outer, label %done
done:
  ret void
}

define internal void @racy_exchange(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 11
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = atomicrmw xchg ptr %sb, ptr addrspace(1) %a acq_rel, align 8
  call void @racy_check(i64 16, ptr addrspace(1) %b)
  %pair = cmpxchg ptr %sa, ptr addrspace(1) %a, ptr addrspace(1) %b acq_rel acquire, align 8
  %seen = extractvalue { ptr addrspace(1), i1 } %pair, 0
  call void @racy_check(i64 17, ptr addrspace(1) %seen)
  %none = icmp eq ptr addrspace(1) %b, null
  br i1 %none, label %latch, label %inside
inside:
  %f = getelementptr inbounds i64, ptr addrspace(1) %b, i64 3
  %old = atomicrmw xchg ptr addrspace(1) %f, ptr addrspace(1) %seen acq_rel, align 8
  call void @racy_check(i64 18, ptr addrspace(1) %old)
  br label %latch
latch:
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @racy_link(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 7
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = call ptr addrspace(1) @racy_get(ptr %sb)
  %none = icmp eq ptr addrspace(1) %a, null
  br i1 %none, label %latch, label %link
link:
  %w0 = and i64 %n, 3
  %w = add i64 %w0, 2
  %f = getelementptr inbounds i64, ptr addrspace(1) %a, i64 %w
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  call void @racy_check(i64 11, ptr addrspace(1) %old)
  store atomic ptr addrspace(1) %b, ptr addrspace(1) %f release, align 8
  store atomic ptr addrspace(1) %old, ptr %sb release, align 8
  br label %latch
latch:
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @racy_move(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %from = call ptr @racy_slot(i64 %j)
  %p = call ptr addrspace(1) @racy_get(ptr %from)
  store atomic ptr addrspace(1) null, ptr %from monotonic, align 8
  call void @churn_nodes(i64 8)
  call void @racy_check(i64 12, ptr addrspace(1) %p)
  %none = icmp eq ptr addrspace(1) %p, null
  br i1 %none, label %latch, label %inside
inside:
  %f = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %child = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  call void @racy_check(i64 13, ptr addrspace(1) %child)
  %g = getelementptr inbounds i64, ptr addrspace(1) %p, i64 5
  %other = load atomic ptr addrspace(1), ptr addrspace(1) %g acquire, align 8
  store atomic ptr addrspace(1) %other, ptr addrspace(1) %f release, align 8
  store atomic ptr addrspace(1) null, ptr addrspace(1) %g monotonic, align 8
  call void @racy_check(i64 14, ptr addrspace(1) %other)
  %k = mul i64 %j, 3
  %to = call ptr @racy_slot(i64 %k)
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  call void @racy_check(i64 15, ptr addrspace(1) %child)
  br label %latch
latch:
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}

@racy_mask = internal constant [1 x i64] [i64 60]
@racy_type = internal constant %shade.type { i64 48, i64 48, i32 8, i32 0, ptr null, ptr @racy_mask }
@racy_slots = internal global [16 x ptr addrspace(1)] zeroinitializer, align 16
@racy_next = internal global i64 1

; The object in a slot, checked; null stays null.
define internal ptr addrspace(1) @racy_get(ptr %slot) gc "shade" {
  %p = load atomic ptr addrspace(1), ptr %slot acquire, align 8
  call void @racy_check(i64 10, ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}

define internal ptr @racy_slot(i64 %i) "gc-leaf-function" {
  %k = and i64 %i, 15
  %slot = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %k
  ret ptr %slot
}

; A null object or one with an intact header that was given an identity.
define internal void @racy_check(i64 %code, ptr addrspace(1) %p) gc "shade" {
  %null = icmp eq ptr addrspace(1) %p, null
  br i1 %null, label %good, label %look
look:
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %id = load i64, ptr addrspace(1) %p, align 8
  %check = load i64, ptr addrspace(1) %q, align 8
  %want = mul i64 %id, 2685821657736338717
  %same = icmp eq i64 %check, %want
  %given = icmp ne i64 %id, 0
  %ok = and i1 %same, %given
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 %code, i64 %id, i64 %check)
  unreachable
good:
  ret void
}

define internal void @racy_publish(i64 %i, i64 %times) noinline gc "shade" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = call ptr addrspace(1) @shade_alloc(ptr @racy_type)
  %id = atomicrmw add ptr @racy_next, i64 1 monotonic
  %check = mul i64 %id, 2685821657736338717
  store i64 %id, ptr addrspace(1) %p, align 8
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  store i64 %check, ptr addrspace(1) %q, align 8
  %j = add i64 %i, %n
  %from = call ptr @racy_slot(i64 %j)
  %child = call ptr addrspace(1) @racy_get(ptr %from)
  %c = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  store ptr addrspace(1) %child, ptr addrspace(1) %c, align 8
  %k = mul i64 %j, 5
  %to = call ptr @racy_slot(i64 %k)
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}

declare void @shade_write_ptr(ptr addrspace(1), ptr addrspace(1)) "gc-leaf-function"
!0 = !{!1, !1, i64 0}
!1 = !{!"long", !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = !{}

; n words: first, first + 1, …
define internal ptr addrspace(1) @stepped_make(i64 %n, i64 %first) noinline gc "shade" {
entry:
  %bytes = mul i64 %n, 8
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 %bytes)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %at = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %i
  %value = add i64 %first, %i
  store i64 %value, ptr addrspace(1) %at, align 8, !shade.nopointer !{}
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret ptr addrspace(1) %p
}

; The sum of h[k] * x[i + n - k], with i = -1: x + 8 * i lies in front of x.
define internal i64 @stepped_read(ptr addrspace(1) %x, ptr addrspace(1) %h, i64 %i, i64 %n) noinline gc "shade" {
entry:
  br label %loop
loop:
  %k = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %more.sum, %loop ]
  %h.at = getelementptr inbounds i64, ptr addrspace(1) %h, i64 %k
  %h.value = load i64, ptr addrspace(1) %h.at, align 8
  %front = add nsw i64 %i, %n
  %index = sub nsw i64 %front, %k
  %x.at = getelementptr inbounds i64, ptr addrspace(1) %x, i64 %index
  %x.value = load i64, ptr addrspace(1) %x.at, align 8
  %product = mul i64 %h.value, %x.value
  %more.sum = add i64 %sum, %product
  %next = add nuw nsw i64 %k, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret i64 %more.sum
}

declare void @shade_typed_memclr(ptr, ptr addrspace(1)) "gc-leaf-function"

declare void @shade_typed_memmove(ptr, ptr addrspace(1), ptr addrspace(1)) "gc-leaf-function"

declare i64 @shade_typed_slice_copy(ptr, ptr addrspace(1), i64, ptr addrspace(1), i64) "gc-leaf-function"
declare void @llvm.vp.scatter.v2p1.v2p0(<2 x ptr addrspace(1)>, <2 x ptr>, <2 x i1>, i32)
declare void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)>, <2 x ptr addrspace(1)>, <2 x i1>, i32)
declare void @llvm.vp.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, <2 x i1>, i32)
declare void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), <2 x i1>, i32)

declare void @llvm.experimental.vp.strided.store.v2p1.p0.i64(<2 x ptr addrspace(1)>, ptr, i64, <2 x i1>, i32)
declare void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)>, ptr addrspace(1), i64, <2 x i1>, i32)

define internal void @plain_strided.store.v2p1.p0.i64(<2 x ptr addrspace(1)> %values, ptr align 8 %slot, i64 %stride, <2 x i1> %mask, i32 %n) gc "shade" {
  %second = getelementptr i8, ptr %slot, i64 %stride
  %one = insertelement <2 x ptr> poison, ptr %slot, i64 0
  %two = insertelement <2 x ptr> %one, ptr %second, i64 1
  call void @llvm.vp.scatter.v2p1.v2p0(<2 x ptr addrspace(1)> %values, <2 x ptr> align 8 %two, <2 x i1> %mask, i32 %n)
  ret void
}

define internal void @plain_strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %values, ptr addrspace(1) align 8 %slot, i64 %stride, <2 x i1> %mask, i32 %n) gc "shade" {
  %second = getelementptr i8, ptr addrspace(1) %slot, i64 %stride
  %one = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %slot, i64 0
  %two = insertelement <2 x ptr addrspace(1)> %one, ptr addrspace(1) %second, i64 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %values, <2 x ptr addrspace(1)> align 8 %two, <2 x i1> %mask, i32 %n)
  ret void
}

; Of the size of the garbage: [a pointer, a number, its complement, 0].
define internal ptr addrspace(1) @known_make(ptr addrspace(1) %to, i64 %number) noinline gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @churn_type)
  store ptr addrspace(1) %to, ptr addrspace(1) %p, align 8
  %a = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %b = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %not = xor i64 %number, -1
  store i64 %number, ptr addrspace(1) %a, align 8, !shade.nopointer !{}
  store i64 %not, ptr addrspace(1) %b, align 8, !shade.nopointer !{}
  ret ptr addrspace(1) %p
}

; It must be the one made with this number.
define internal void @known_check(i64 %code, ptr addrspace(1) %p, i64 %number) noinline gc "shade" {
  %a = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %b = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %x = load i64, ptr addrspace(1) %a, align 8
  %y = load i64, ptr addrspace(1) %b, align 8
  %not = xor i64 %number, -1
  %same = icmp eq i64 %x, %number
  %whole = icmp eq i64 %y, %not
  %ok = and i1 %same, %whole
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 %code, i64 %x, i64 %y)
  unreachable
good:
  ret void
}

define internal ptr @weak_make(i64 %number) noinline gc "shade" {
  %next = add i64 %number, 1
  %inner = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %outer = call ptr addrspace(1) @known_make(ptr addrspace(1) %inner, i64 %number)
  %weak = call ptr @shade_weak_new(ptr addrspace(1) %outer)
  ret ptr %weak
}

define internal void @weak_drop(i64 %garbage, i64 %number) noinline gc "shade" {
  %weak = call ptr @weak_make(i64 %number)
  call void @churn_nodes(i64 %garbage)
  %got = call ptr addrspace(1) @shade_weak_get(ptr %weak)
  call void @shade_weak_free(ptr %weak)
  %dead = icmp eq ptr addrspace(1) %got, null
  br i1 %dead, label %done, label %alive
alive:
  call void @churn_nodes(i64 %garbage)
  call void @known_check(i64 201, ptr addrspace(1) %got, i64 %number)
  %inner = load ptr addrspace(1), ptr addrspace(1) %got, align 8
  %next = add i64 %number, 1
  call void @known_check(i64 202, ptr addrspace(1) %inner, i64 %next)
  br label %done
done:
  ret void
}

declare ptr @shade_weak_new(ptr addrspace(1))
declare ptr addrspace(1) @shade_weak_get(ptr)
declare void @shade_weak_free(ptr)

define internal void @must_be(i64 %code, ptr addrspace(1) %p, ptr addrspace(1) %q) noinline "gc-leaf-function" {
  %same = icmp eq ptr addrspace(1) %p, %q
  br i1 %same, label %good, label %bad
bad:
  %c = addrspacecast ptr addrspace(1) %p to ptr
  %n = ptrtoint ptr %c to i64
  call void @broken(i64 %code, i64 %n, i64 0)
  unreachable
good:
  ret void
}
%T0 = type { ptr addrspace(1) }
@mask_0 = internal constant [1 x i64] [i64 1]
@type_0 = internal constant %shade.type { i64 8, i64 8, i32 8, i32 0, ptr @name_0, ptr @mask_0 }
@name_0 = internal constant [3 x i8] c"T0\00"
define internal ptr addrspace(1) @new_0() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_0)
  ret ptr addrspace(1) %p
}
%T1 = type { ptr addrspace(1), i64 }
@mask_1 = internal constant [1 x i64] [i64 1]
@type_1 = internal constant %shade.type { i64 16, i64 8, i32 8, i32 0, ptr @name_1, ptr @mask_1 }
@name_1 = internal constant [3 x i8] c"T1\00"
define internal ptr addrspace(1) @new_1() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  ret ptr addrspace(1) %p
}
%T2 = type { ptr addrspace(1), ptr addrspace(1) }
@mask_2 = internal constant [1 x i64] [i64 3]
@type_2 = internal constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr @name_2, ptr @mask_2 }
@name_2 = internal constant [3 x i8] c"T2\00"
define internal ptr addrspace(1) @new_2() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  ret ptr addrspace(1) %p
}
%T3 = type { i64, i64, i64, [40 x i8], [6 x %T2], i64, i64, [7 x ptr addrspace(1)] }
@mask_3 = internal constant [1 x i64] [i64 533724928]
@type_3 = internal constant %shade.type { i64 232, i64 232, i32 8, i32 0, ptr @name_3, ptr @mask_3 }
@name_3 = internal constant [3 x i8] c"T3\00"
define internal ptr addrspace(1) @new_3() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_3)
  call void @init_3(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_3(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T4 = type { i64, i64, i64, i64, i64, [24 x i8], [40 x i8], ptr addrspace(1), ptr addrspace(1), [4 x ptr addrspace(1)], ptr addrspace(1) }
@mask_4 = internal constant [1 x i64] [i64 1040384]
@type_4 = internal constant %shade.type { i64 160, i64 160, i32 8, i32 0, ptr @name_4, ptr @mask_4 }
@name_4 = internal constant [3 x i8] c"T4\00"
define internal ptr addrspace(1) @new_4() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_4)
  call void @init_4(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_4(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T5 = type { i64, i64, i64, i64, i64 }
@type_5 = internal constant %shade.type { i64 40, i64 0, i32 8, i32 0, ptr @name_5, ptr null }
@name_5 = internal constant [3 x i8] c"T5\00"
define internal ptr addrspace(1) @new_5() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_5)
  call void @init_5(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_5(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T6 = type { i64, i64, i64, ptr addrspace(1), i64, [2 x ptr addrspace(1)], [14 x ptr addrspace(1)], ptr addrspace(1), i64, ptr addrspace(1), i64, ptr addrspace(1), [2 x ptr addrspace(1)] }
@mask_6 = internal constant [1 x i64] [i64 247463912]
@type_6 = internal constant %shade.type { i64 224, i64 224, i32 8, i32 0, ptr @name_6, ptr @mask_6 }
@name_6 = internal constant [3 x i8] c"T6\00"
define internal ptr addrspace(1) @new_6() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_6)
  call void @init_6(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_6(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T7 = type { i64, i64, i64, [2 x ptr addrspace(1)], ptr addrspace(1), { ptr addrspace(1), i64 }, i64, %T5, [9 x %T0] }
@mask_7 = internal constant [1 x i64] [i64 8372344]
@type_7 = internal constant %shade.type { i64 184, i64 184, i32 8, i32 0, ptr @name_7, ptr @mask_7 }
@name_7 = internal constant [3 x i8] c"T7\00"
define internal ptr addrspace(1) @new_7() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_7)
  call void @init_7(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_7(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  %a5 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 9
  call void @init_5(ptr addrspace(1) %a5)
  ret void
}
%T8 = type { i64, i64, i64, %T0, %T2, ptr addrspace(1) }
@mask_8 = internal constant [1 x i64] [i64 120]
@type_8 = internal constant %shade.type { i64 56, i64 56, i32 8, i32 0, ptr @name_8, ptr @mask_8 }
@name_8 = internal constant [3 x i8] c"T8\00"
define internal ptr addrspace(1) @new_8() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_8)
  call void @init_8(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_8(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T9 = type { i64, i64, i64, i64, i64, ptr addrspace(1), %T8, ptr addrspace(1), ptr addrspace(1), [24 x i8], { ptr addrspace(1), i64 }, i64, i64, i64, i64, ptr addrspace(1), [32 x i8], [78 x ptr addrspace(1)], ptr addrspace(1), [96 x i8], [571 x ptr addrspace(1)], i64, [134 x ptr addrspace(1)], ptr addrspace(1), ptr addrspace(1), i64, { i64, i64 }, [8 x %T5], [202 x ptr addrspace(1)], i64, ptr addrspace(1), i64, { i64, i64 }, [8 x %T0], ptr addrspace(1), { i64, i64 }, [80 x i8], %T6, %T5, [36 x ptr addrspace(1)], [2 x %T2], ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), [64 x i8], ptr addrspace(1), i64, ptr addrspace(1), [5 x %T1], %T7, [6 x %T5], ptr addrspace(1), i64, ptr addrspace(1), { i64, i64 }, ptr addrspace(1), { i64, i64 }, [6 x %T4], i64, %T2, %T7, [3 x ptr addrspace(1)], i64, [8 x i8] }
@mask_9 = internal constant [22 x i64] [i64 -519799264, i64 -72040001851883521, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -2251799813685249, i64 -1, i64 5764607523034234879, i64 -549755813888, i64 -1, i64 -1, i64 9216053687460298751, i64 -17085379952639, i64 -286113444745183233, i64 2287830165482373127, i64 142989424534354944, i64 4610568424920195008]
@type_9 = internal constant %shade.type { i64 11264, i64 11248, i32 8, i32 0, ptr @name_9, ptr @mask_9 }
@name_9 = internal constant [3 x i8] c"T9\00"
define internal ptr addrspace(1) @new_9() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_9)
  call void @init_9(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_9(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  %a4 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 6
  call void @init_8(ptr addrspace(1) %a4)
  br label %pre.25
pre.25:
  br label %loop.25
loop.25:
  %i.25 = phi i64 [ 0, %pre.25 ], [ %n.25, %loop.25 ]
  %m.25 = mul i64 %i.25, 5
  %w.25 = add i64 %m.25, 831
  %e.25 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.25
  call void @init_5(ptr addrspace(1) %e.25)
  %n.25 = add i64 %i.25, 1
  %c.25 = icmp ult i64 %n.25, 8
  br i1 %c.25, label %loop.25, label %done.25
done.25:
  %a35 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1099
  call void @init_6(ptr addrspace(1) %a35)
  %a36 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1127
  call void @init_5(ptr addrspace(1) %a36)
  %a47 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1196
  call void @init_7(ptr addrspace(1) %a47)
  br label %pre.48
pre.48:
  br label %loop.48
loop.48:
  %i.48 = phi i64 [ 0, %pre.48 ], [ %n.48, %loop.48 ]
  %m.48 = mul i64 %i.48, 5
  %w.48 = add i64 %m.48, 1219
  %e.48 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.48
  call void @init_5(ptr addrspace(1) %e.48)
  %n.48 = add i64 %i.48, 1
  %c.48 = icmp ult i64 %n.48, 6
  br i1 %c.48, label %loop.48, label %done.48
done.48:
  br label %pre.55
pre.55:
  br label %loop.55
loop.55:
  %i.55 = phi i64 [ 0, %pre.55 ], [ %n.55, %loop.55 ]
  %m.55 = mul i64 %i.55, 20
  %w.55 = add i64 %m.55, 1257
  %e.55 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.55
  call void @init_4(ptr addrspace(1) %e.55)
  %n.55 = add i64 %i.55, 1
  %c.55 = icmp ult i64 %n.55, 6
  br i1 %c.55, label %loop.55, label %done.55
done.55:
  %a58 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1380
  call void @init_7(ptr addrspace(1) %a58)
  ret void
}
%T10 = type { { ptr addrspace(1), i64 }, { i64, i64 }, ptr addrspace(1), { ptr addrspace(1), i64 }, [314 x ptr addrspace(1)], i64, [2 x %T1], ptr addrspace(1), { i64, i64 }, [96 x i8], ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), %T1, [48 x i8], [75 x ptr addrspace(1)], ptr addrspace(1), ptr addrspace(1), { i64, i64 }, ptr addrspace(1), { i64, i64 }, { i64, i64 }, ptr addrspace(1), { ptr addrspace(1), i64 }, { i64, i64 }, ptr addrspace(1), { i64, i64 }, ptr addrspace(1), i64, i64, i64, { i64, i64 }, ptr addrspace(1), ptr addrspace(1), i64, i64, [7 x %T8], i64, ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), i64, { i64, i64 }, [24 x i8], i64, { i64, i64 }, { i64, i64 }, { i64, i64 }, [65 x ptr addrspace(1)], ptr addrspace(1), { i64, i64 }, ptr addrspace(1), [50 x ptr addrspace(1)], [2 x %T3], { ptr addrspace(1), i64 }, ptr addrspace(1), { ptr addrspace(1), i64 }, i64, ptr addrspace(1), [44 x ptr addrspace(1)], { i64, i64 }, ptr addrspace(1), { i64, i64 }, ptr addrspace(1), { ptr addrspace(1), i64 }, [7 x ptr addrspace(1)], ptr addrspace(1), ptr addrspace(1), [15 x ptr addrspace(1)], i64, { i64, i64 }, i64, [11 x ptr addrspace(1)], ptr addrspace(1), i64, { i64, i64 }, ptr addrspace(1) }
@mask_10 = internal constant [13 x i64] [i64 -71, i64 -1, i64 -1, i64 -1, i64 -1, i64 -4263509675, i64 1962126878277894143, i64 2844289125292383758, i64 -88, i64 9223372036854774783, i64 -7206603897175539840, i64 -2410129488084993, i64 3489615871]
@type_10 = internal constant %shade.type { i64 6400, i64 6400, i32 8, i32 0, ptr @name_10, ptr @mask_10 }
@name_10 = internal constant [4 x i8] c"T10\00"
define internal ptr addrspace(1) @new_10() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_10)
  call void @init_10(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_10(ptr addrspace(1) %p) gc "shade" {
  br label %pre.36
pre.36:
  br label %loop.36
loop.36:
  %i.36 = phi i64 [ 0, %pre.36 ], [ %n.36, %loop.36 ]
  %m.36 = mul i64 %i.36, 7
  %w.36 = add i64 %m.36, 454
  %e.36 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.36
  call void @init_8(ptr addrspace(1) %e.36)
  %n.36 = add i64 %i.36, 1
  %c.36 = icmp ult i64 %n.36, 7
  br i1 %c.36, label %loop.36, label %done.36
done.36:
  br label %pre.53
pre.53:
  br label %loop.53
loop.53:
  %i.53 = phi i64 [ 0, %pre.53 ], [ %n.53, %loop.53 ]
  %m.53 = mul i64 %i.53, 29
  %w.53 = add i64 %m.53, 639
  %e.53 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.53
  call void @init_3(ptr addrspace(1) %e.53)
  %n.53 = add i64 %i.53, 1
  %c.53 = icmp ult i64 %n.53, 2
  br i1 %c.53, label %loop.53, label %done.53
done.53:
  ret void
}
%T11 = type { ptr addrspace(1), [57 x ptr addrspace(1)], [2 x %T7], { i64, i64 }, [24 x ptr addrspace(1)], [14 x ptr addrspace(1)], i64, ptr addrspace(1), { i64, i64 }, { i64, i64 }, { i64, i64 }, ptr addrspace(1), ptr addrspace(1), %T2, ptr addrspace(1), [2 x ptr addrspace(1)] }
@mask_11 = internal constant [3 x i64] [i64 -2017612633061982209, i64 -1101643251967, i64 2141913087]
@type_11 = internal constant %shade.type { i64 1272, i64 1272, i32 8, i32 1, ptr @name_11, ptr @mask_11 }
@name_11 = internal constant [4 x i8] c"T11\00"
define internal ptr addrspace(1) @new_11() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_11)
  call void @init_11(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_11(ptr addrspace(1) %p) gc "shade" {
  br label %pre.2
pre.2:
  br label %loop.2
loop.2:
  %i.2 = phi i64 [ 0, %pre.2 ], [ %n.2, %loop.2 ]
  %m.2 = mul i64 %i.2, 23
  %w.2 = add i64 %m.2, 58
  %e.2 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w.2
  call void @init_7(ptr addrspace(1) %e.2)
  %n.2 = add i64 %i.2, 1
  %c.2 = icmp ult i64 %n.2, 2
  br i1 %c.2, label %loop.2, label %done.2
done.2:
  ret void
}
%T12 = type [6 x %T0]
define internal ptr addrspace(1) @new_12() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  ret ptr addrspace(1) %p
}
%T13 = type [22 x %T2]
define internal ptr addrspace(1) @new_13() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_2, i64 22)
  ret ptr addrspace(1) %p
}
%T14 = type [3 x %T4]
define internal ptr addrspace(1) @new_14() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_4, i64 3)
  call void @init_14(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_14(ptr addrspace(1) %p) gc "shade" {
  br label %pre
pre:
  br label %loop
loop:
  %i = phi i64 [ 0, %pre ], [ %n, %loop ]
  %m = mul i64 %i, 20
  %w = add i64 %m, 0
  %e = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w
  call void @init_4(ptr addrspace(1) %e)
  %n = add i64 %i, 1
  %c = icmp ult i64 %n, 3
  br i1 %c, label %loop, label %done
done:
  ret void
}
%T15 = type [1216 x %T0]
define internal ptr addrspace(1) @new_15() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 1216)
  ret ptr addrspace(1) %p
}
%T16 = type [320 x i8]
define internal ptr addrspace(1) @new_16() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 320)
  ret ptr addrspace(1) %p
}
@kinds = internal constant [2548 x i8] [i8 4, i8 4, i8 3, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 7, i8 8, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 7, i8 8, i8 3, i8 3, i8 3, i8 3, i8 4, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 5, i8 6, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 0, i8 1, i8 2, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 3, i8 4, i8 4, i8 3, i8 4, i8 3, i8 4, i8 3, i8 4, i8 3, i8 4, i8 3, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 7, i8 8, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 3, i8 4, i8 5, i8 6, i8 4, i8 5, i8 6, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 7, i8 8, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 7, i8 8, i8 5, i8 6, i8 4, i8 7, i8 8, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 4, i8 3, i8 4, i8 5, i8 6, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 5, i8 6, i8 5, i8 6, i8 4, i8 7, i8 8, i8 5, i8 6, i8 4, i8 5, i8 6, i8 4, i8 3, i8 3, i8 3, i8 5, i8 6, i8 4, i8 4, i8 3, i8 3, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 4, i8 4, i8 3, i8 5, i8 6, i8 3, i8 3, i8 3, i8 3, i8 5, i8 6, i8 5, i8 6, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 7, i8 8, i8 4, i8 7, i8 8, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 5, i8 6, i8 4, i8 7, i8 8, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 5, i8 6, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 7, i8 8, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 7, i8 8, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 5, i8 6, i8 5, i8 6, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3]
@targets = internal constant [2548 x i32] [i32 1, i32 1, i32 0, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 0, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 0, i32 1, i32 1, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 10, i32 0, i32 13, i32 0, i32 15, i32 9, i32 9, i32 0, i32 0, i32 0, i32 9, i32 9, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 12, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 1, i32 14, i32 0, i32 0, i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 0, i32 0, i32 0, i32 0, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 9, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 9, i32 2, i32 0, i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 0, i32 10, i32 0, i32 0, i32 2, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 5, i32 0, i32 9, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 0, i32 1, i32 1, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 10, i32 0, i32 13, i32 0, i32 15, i32 9, i32 9, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 1, i32 1, i32 10, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 0, i32 6, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 9, i32 9, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 4, i32 0, i32 9, i32 0, i32 10, i32 10, i32 0, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 2, i32 2, i32 0, i32 0, i32 0, i32 9, i32 9, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 10, i32 10, i32 10, i32 0, i32 0, i32 2, i32 0, i32 0, i32 2, i32 6, i32 4, i32 0, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 0, i32 1, i32 0, i32 1, i32 0, i32 6, i32 0, i32 10, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 9, i32 1, i32 7, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 1, i32 2, i32 0, i32 1, i32 10, i32 0, i32 9, i32 0, i32 2, i32 1, i32 8, i32 0, i32 0, i32 9, i32 7, i32 0, i32 3, i32 10, i32 0, i32 0, i32 0, i32 0, i32 6, i32 10, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 0, i32 0, i32 1, i32 2, i32 2, i32 2, i32 0, i32 6, i32 10, i32 2, i32 0, i32 0, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 0, i32 10, i32 0, i32 10, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 6, i32 2, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 0, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 0, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 5, i32 0, i32 9, i32 2, i32 0, i32 0, i32 2, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 0, i32 14, i32 12, i32 0, i32 1, i32 9, i32 5, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 11, i32 9, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 0, i32 3, i32 0, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 1, i32 0, i32 0, i32 6, i32 9, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 0, i32 0, i32 0, i32 9, i32 9, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 0, i32 9, i32 9, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 9, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 0, i32 1, i32 0, i32 6, i32 0, i32 9, i32 0, i32 9, i32 9, i32 1, i32 2, i32 2, i32 1, i32 15, i32 15, i32 1, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 10, i32 6, i32 6, i32 6, i32 6, i32 6, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0]
@type_info = internal constant [17 x %info] [%info { i64 0, i64 1, i64 1 }, %info { i64 1, i64 2, i64 1 }, %info { i64 3, i64 2, i64 1 }, %info { i64 5, i64 29, i64 1 }, %info { i64 34, i64 20, i64 1 }, %info { i64 54, i64 5, i64 1 }, %info { i64 59, i64 28, i64 1 }, %info { i64 87, i64 23, i64 1 }, %info { i64 110, i64 7, i64 1 }, %info { i64 117, i64 1408, i64 1 }, %info { i64 1525, i64 800, i64 1 }, %info { i64 2325, i64 159, i64 1 }, %info { i64 2484, i64 1, i64 6 }, %info { i64 2485, i64 2, i64 22 }, %info { i64 2487, i64 20, i64 3 }, %info { i64 2507, i64 1, i64 1216 }, %info { i64 2508, i64 40, i64 1 }]
define internal ptr addrspace(1) @new_any(i64 %type) noinline gc "shade" {
  switch i64 %type, label %bad [
    i64 0, label %t0
    i64 1, label %t1
    i64 2, label %t2
    i64 3, label %t3
    i64 4, label %t4
    i64 5, label %t5
    i64 6, label %t6
    i64 7, label %t7
    i64 8, label %t8
    i64 9, label %t9
    i64 10, label %t10
    i64 11, label %t11
    i64 12, label %t12
    i64 13, label %t13
    i64 14, label %t14
    i64 15, label %t15
    i64 16, label %t16
  ]
bad:
  unreachable
t0:
  %p0 = call ptr addrspace(1) @new_0()
  ret ptr addrspace(1) %p0
t1:
  %p1 = call ptr addrspace(1) @new_1()
  ret ptr addrspace(1) %p1
t2:
  %p2 = call ptr addrspace(1) @new_2()
  ret ptr addrspace(1) %p2
t3:
  %p3 = call ptr addrspace(1) @new_3()
  ret ptr addrspace(1) %p3
t4:
  %p4 = call ptr addrspace(1) @new_4()
  ret ptr addrspace(1) %p4
t5:
  %p5 = call ptr addrspace(1) @new_5()
  ret ptr addrspace(1) %p5
t6:
  %p6 = call ptr addrspace(1) @new_6()
  ret ptr addrspace(1) %p6
t7:
  %p7 = call ptr addrspace(1) @new_7()
  ret ptr addrspace(1) %p7
t8:
  %p8 = call ptr addrspace(1) @new_8()
  ret ptr addrspace(1) %p8
t9:
  %p9 = call ptr addrspace(1) @new_9()
  ret ptr addrspace(1) %p9
t10:
  %p10 = call ptr addrspace(1) @new_10()
  ret ptr addrspace(1) %p10
t11:
  %p11 = call ptr addrspace(1) @new_11()
  ret ptr addrspace(1) %p11
t12:
  %p12 = call ptr addrspace(1) @new_12()
  ret ptr addrspace(1) %p12
t13:
  %p13 = call ptr addrspace(1) @new_13()
  ret ptr addrspace(1) %p13
t14:
  %p14 = call ptr addrspace(1) @new_14()
  ret ptr addrspace(1) %p14
t15:
  %p15 = call ptr addrspace(1) @new_15()
  ret ptr addrspace(1) %p15
t16:
  %p16 = call ptr addrspace(1) @new_16()
  ret ptr addrspace(1) %p16
}
; program 0
@p0_id0 = internal global i64 0
@p0_sum0 = internal global i64 0
@p0_t0_g0 = internal global %T2 zeroinitializer, align 16
@p0_t0_g1 = internal global %T2 zeroinitializer, align 16
@p0_t0_g2 = internal global %T1 zeroinitializer, align 16
@p0_l0 = internal thread_local global %T4 zeroinitializer, align 16
@p0_table = internal global [2 x ptr] [ptr @p0_f0, ptr @p0_f1]
define internal ptr addrspace(1) @p0_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T16, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 320, i1 false)
  %k1 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 224, i1 false)
  ; statement 1 store_pointer
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 40
  %t8 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t8, ptr addrspace(1) %t7, align 8
  ; statement 2 racy_publish
  call void @racy_publish(i64 1, i64 1)
  ; statement 6 
  br label %b9
b9:
  %t12 = phi i64 [ 0, %b3 ], [ %t13, %b10 ]
  store i64 %t12, ptr %s2, align 8
  ; statement 3 union_exchange
  %t14 = load ptr addrspace(1), ptr %v1, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t18, ptr %v1, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b9 ], [ %t18, %b15 ]
  %t20 = load ptr addrspace(1), ptr %v1, align 8
  %t21 = getelementptr inbounds i8, ptr addrspace(1) %t19, i64 6376
  %t22 = getelementptr inbounds i8, ptr addrspace(1) %t20, i64 6376
  %t23 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 798
  %t24 = getelementptr inbounds i64, ptr addrspace(1) %t20, i64 798
  %t25 = load i64, ptr addrspace(1) %t21, align 8
  %t26 = load i64, ptr addrspace(1) %t22, align 8
  %t27 = load i64, ptr addrspace(1) %t24, align 8
  %t28 = atomicrmw xchg ptr addrspace(1) %t23, i64 %t27 seq_cst, align 8
  store i64 %t28, ptr addrspace(1) %t24, align 8
  store i64 %t26, ptr addrspace(1) %t21, align 8
  store i64 %t25, ptr addrspace(1) %t22, align 8
  ; statement 4 list_push
  %t29 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t30 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t30, ptr addrspace(1) %t29, align 8
  %t31 = load i64, ptr %s2, align 8
  %t32 = getelementptr inbounds i8, ptr addrspace(1) %t29, i64 8
  store i64 %t31, ptr addrspace(1) %t32, align 8
  store ptr addrspace(1) %t29, ptr %v4, align 8
  ; statement 5 
  %t33 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 10)
  br label %b10
b10:
  %t13 = add i64 %t12, 1
  %t34 = icmp ult i64 %t13, 70
  br i1 %t34, label %b9, label %b11
b11:
  ; statement 7 handle_hold
  %t35 = load ptr addrspace(1), ptr %v1, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t39, ptr %v1, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b11 ], [ %t39, %b36 ]
  %t41 = call ptr @shade_handle_new(ptr addrspace(1) %t40)
  store ptr addrspace(1) null, ptr %v1, align 8
  call void @churn_nodes(i64 300)
  %t42 = call ptr addrspace(1) @shade_handle_get(ptr %t41)
  call void @shade_handle_free(ptr %t41)
  store ptr addrspace(1) %t42, ptr %v1, align 8
  ; statement 14 
  br label %b43
b43:
  %t46 = phi i64 [ 0, %b37 ], [ %t47, %b44 ]
  store i64 %t46, ptr %s1, align 8
  ; statement 8 weak_hold
  %t48 = load ptr addrspace(1), ptr %v2, align 8
  %t51 = icmp eq ptr addrspace(1) %t48, null
  br i1 %t51, label %b49, label %b50
b49:
  %t52 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t52, ptr %v2, align 8
  br label %b50
b50:
  %t53 = phi ptr addrspace(1) [ %t48, %b43 ], [ %t52, %b49 ]
  %t54 = call ptr @shade_weak_new(ptr addrspace(1) %t53)
  call void @churn_nodes(i64 30)
  %t55 = call ptr addrspace(1) @shade_weak_get(ptr %t54)
  call void @shade_weak_free(ptr %t54)
  call void @must_be(i64 200, ptr addrspace(1) %t55, ptr addrspace(1) %t53)
  store ptr addrspace(1) %t55, ptr %v2, align 8
  ; statement 9 weak_hold
  %t56 = load ptr addrspace(1), ptr %v5, align 8
  %t59 = icmp eq ptr addrspace(1) %t56, null
  br i1 %t59, label %b57, label %b58
b57:
  %t60 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t60, ptr %v5, align 8
  br label %b58
b58:
  %t61 = phi ptr addrspace(1) [ %t56, %b50 ], [ %t60, %b57 ]
  %t62 = call ptr @shade_weak_new(ptr addrspace(1) %t61)
  call void @churn_nodes(i64 1)
  %t63 = call ptr addrspace(1) @shade_weak_get(ptr %t62)
  call void @shade_weak_free(ptr %t62)
  call void @must_be(i64 200, ptr addrspace(1) %t63, ptr addrspace(1) %t61)
  store ptr addrspace(1) %t63, ptr %v5, align 8
  ; statement 10 stepped_read
  %t64 = call ptr addrspace(1) @stepped_make(i64 40, i64 250)
  %t65 = call ptr addrspace(1) @stepped_make(i64 40, i64 250)
  %t66 = call i64 @stepped_read(ptr addrspace(1) %t65, ptr addrspace(1) %t64, i64 -1, i64 40)
  store i64 %t66, ptr %s2, align 8
  call void @mix(i64 %t66)
  ; statement 11 indexed_store
  %t67 = load ptr addrspace(1), ptr %v3, align 8
  %t70 = icmp eq ptr addrspace(1) %t67, null
  br i1 %t70, label %b68, label %b69
b68:
  %t71 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t71, ptr %v3, align 8
  br label %b69
b69:
  %t72 = phi ptr addrspace(1) [ %t67, %b58 ], [ %t71, %b68 ]
  %t73 = load i64, ptr %s2, align 8
  %t74 = urem i64 %t73, 6
  %t75 = getelementptr inbounds i64, ptr addrspace(1) %t72, i64 %t74
  %t76 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t76, ptr addrspace(1) %t75, align 8
  ; statement 12 store_pointer
  %t77 = load ptr addrspace(1), ptr %v5, align 8
  %t78 = getelementptr inbounds i8, ptr addrspace(1) %t77, i64 8
  %t79 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t79, ptr addrspace(1) %t78, align 8
  ; statement 13 ephemeron_drop
  call void @ephemeron_drop(i64 2000, i64 793994)
  br label %b44
b44:
  %t47 = add i64 %t46, 1
  %t80 = icmp ult i64 %t47, 2
  br i1 %t80, label %b43, label %b45
b45:
  ; statement 36 
  %t81 = load i64, ptr %s2, align 8
  %t82 = lshr i64 %t81, 1
  %t83 = trunc i64 %t82 to i1
  br i1 %t83, label %b84, label %b85
b84:
  ; statement 15 weak_hold
  %t87 = load ptr addrspace(1), ptr %v0, align 8
  %t90 = icmp eq ptr addrspace(1) %t87, null
  br i1 %t90, label %b88, label %b89
b88:
  %t91 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t91, ptr %v0, align 8
  br label %b89
b89:
  %t92 = phi ptr addrspace(1) [ %t87, %b84 ], [ %t91, %b88 ]
  %t93 = call ptr @shade_weak_new(ptr addrspace(1) %t92)
  call void @churn_nodes(i64 30)
  %t94 = call ptr addrspace(1) @shade_weak_get(ptr %t93)
  call void @shade_weak_free(ptr %t93)
  call void @must_be(i64 200, ptr addrspace(1) %t94, ptr addrspace(1) %t92)
  store ptr addrspace(1) %t94, ptr %v0, align 8
  ; statement 16 
  %t95 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t95, i64 12)
  ; statement 17 racy_exchange
  call void @racy_exchange(i64 1, i64 1)
  ; statement 30 
  %t96 = load i64, ptr %s1, align 8
  %t97 = lshr i64 %t96, 1
  %t98 = trunc i64 %t97 to i1
  br i1 %t98, label %b99, label %b100
b99:
  ; statement 18 weak_hold
  %t102 = load ptr addrspace(1), ptr %v1, align 8
  %t105 = icmp eq ptr addrspace(1) %t102, null
  br i1 %t105, label %b103, label %b104
b103:
  %t106 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t106, ptr %v1, align 8
  br label %b104
b104:
  %t107 = phi ptr addrspace(1) [ %t102, %b99 ], [ %t106, %b103 ]
  %t108 = call ptr @shade_weak_new(ptr addrspace(1) %t107)
  call void @churn_nodes(i64 30)
  %t109 = call ptr addrspace(1) @shade_weak_get(ptr %t108)
  call void @shade_weak_free(ptr %t108)
  call void @must_be(i64 200, ptr addrspace(1) %t109, ptr addrspace(1) %t107)
  store ptr addrspace(1) %t109, ptr %v1, align 8
  br label %b101
b100:
  ; statement 19 select_pointer
  %t110 = load ptr addrspace(1), ptr %v5, align 8
  %t113 = icmp eq ptr addrspace(1) %t110, null
  br i1 %t113, label %b111, label %b112
b111:
  %t114 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t114, ptr %v5, align 8
  br label %b112
b112:
  %t115 = phi ptr addrspace(1) [ %t110, %b100 ], [ %t114, %b111 ]
  %t116 = load ptr addrspace(1), ptr %v4, align 8
  %t117 = load ptr addrspace(1), ptr %v4, align 8
  %t118 = load i64, ptr %s2, align 8
  %t119 = trunc i64 %t118 to i1
  %t120 = select i1 %t119, ptr addrspace(1) %t116, ptr addrspace(1) %t117
  store ptr addrspace(1) %t120, ptr addrspace(1) %t115, align 8
  store ptr addrspace(1) %t120, ptr %v4, align 8
  ; statement 26 
  br label %b121
b121:
  %t124 = phi i64 [ 0, %b112 ], [ %t125, %b122 ]
  store i64 %t124, ptr %s1, align 8
  ; statement 20 load_pointer
  %t126 = load ptr addrspace(1), ptr %v4, align 8
  %t129 = icmp eq ptr addrspace(1) %t126, null
  br i1 %t129, label %b127, label %b128
b127:
  %t130 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t130, ptr %v4, align 8
  br label %b128
b128:
  %t131 = phi ptr addrspace(1) [ %t126, %b121 ], [ %t130, %b127 ]
  %t132 = load ptr addrspace(1), ptr addrspace(1) %t131, align 8
  store ptr addrspace(1) %t132, ptr %v4, align 8
  ; statement 21 racy_link
  call void @racy_link(i64 8, i64 4)
  ; statement 22 slice_load
  %t133 = load ptr addrspace(1), ptr %v1, align 8
  %t136 = icmp eq ptr addrspace(1) %t133, null
  br i1 %t136, label %b134, label %b135
b134:
  %t137 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t137, ptr %v1, align 8
  br label %b135
b135:
  %t138 = phi ptr addrspace(1) [ %t133, %b128 ], [ %t137, %b134 ]
  %t139 = getelementptr inbounds i64, ptr addrspace(1) %t138, i64 700
  %t140 = getelementptr inbounds i8, ptr addrspace(1) %t138, i64 5608
  %t141 = load i64, ptr addrspace(1) %t140, align 8
  %t142 = load ptr addrspace(1), ptr addrspace(1) %t139, align 8
  %t143 = add i64 %t141, -1
  %t144 = mul i64 %t143, 16
  %t145 = getelementptr i8, ptr addrspace(1) %t142, i64 %t144
  %t146 = icmp eq i64 %t141, 0
  %t147 = select i1 %t146, ptr addrspace(1) null, ptr addrspace(1) %t145
  store ptr addrspace(1) %t147, ptr %v2, align 8
  ; statement 23 store_null
  %t148 = load ptr addrspace(1), ptr %v2, align 8
  %t151 = icmp eq ptr addrspace(1) %t148, null
  br i1 %t151, label %b149, label %b150
b149:
  %t152 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t152, ptr %v2, align 8
  br label %b150
b150:
  %t153 = phi ptr addrspace(1) [ %t148, %b135 ], [ %t152, %b149 ]
  %t154 = getelementptr inbounds i8, ptr addrspace(1) %t153, i64 8
  store ptr addrspace(1) null, ptr addrspace(1) %t154, align 8
  ; statement 24 swap
  %t155 = call ptr @llvm.threadlocal.address.p0(ptr @p0_l0)
  %t156 = call ptr @llvm.threadlocal.address.p0(ptr @p0_l0)
  %t157 = getelementptr inbounds i64, ptr %t155, i64 18
  %t158 = getelementptr inbounds i64, ptr %t156, i64 18
  %t159 = load ptr addrspace(1), ptr %t157, align 8
  %t160 = load ptr addrspace(1), ptr %t158, align 8
  store ptr addrspace(1) %t160, ptr %t157, align 8
  store ptr addrspace(1) %t159, ptr %t158, align 8
  ; statement 25 racy_move
  call void @racy_move(i64 6, i64 200)
  br label %b122
b122:
  %t125 = add i64 %t124, 1
  %t161 = icmp ult i64 %t125, 3
  br i1 %t161, label %b121, label %b123
b123:
  ; statement 27 scalar_store
  %t162 = load ptr addrspace(1), ptr %v1, align 8
  %t165 = icmp eq ptr addrspace(1) %t162, null
  br i1 %t165, label %b163, label %b164
b163:
  %t166 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t166, ptr %v1, align 8
  br label %b164
b164:
  %t167 = phi ptr addrspace(1) [ %t162, %b123 ], [ %t166, %b163 ]
  %t168 = getelementptr inbounds i8, ptr addrspace(1) %t167, i64 2664
  %t169 = load i64, ptr %s4, align 8
  store i64 %t169, ptr addrspace(1) %t168, align 8
  ; statement 28 scalar_store
  %t170 = load ptr addrspace(1), ptr %v1, align 8
  %t171 = getelementptr inbounds i8, ptr addrspace(1) %t170, i64 2680
  %t172 = load i64, ptr %s4, align 8
  %t173 = trunc i64 %t172 to i32
  store i32 %t173, ptr addrspace(1) %t171, align 8
  ; statement 29 scalar_load
  %t174 = load ptr addrspace(1), ptr %v1, align 8
  %t175 = getelementptr inbounds i64, ptr addrspace(1) %t174, i64 644
  %t176 = load i64, ptr addrspace(1) %t175, align 8
  store i64 %t176, ptr %s2, align 8
  br label %b101
b101:
  ; statement 31 tree_mirror
  %t177 = load ptr addrspace(1), ptr %v2, align 8
  br label %b178
b178:
  %t181 = phi ptr addrspace(1) [ %t177, %b101 ], [ %t183, %b179 ]
  %t182 = phi i32 [ 0, %b101 ], [ %t184, %b179 ]
  %t185 = icmp eq ptr addrspace(1) %t181, null
  %t186 = icmp uge i32 %t182, 3
  %t187 = or i1 %t185, %t186
  br i1 %t187, label %b180, label %b179
b179:
  %t188 = getelementptr inbounds i8, ptr addrspace(1) %t181, i64 8
  %t183 = load ptr addrspace(1), ptr addrspace(1) %t181, align 8
  %t189 = load ptr addrspace(1), ptr addrspace(1) %t188, align 8
  store ptr addrspace(1) %t189, ptr addrspace(1) %t181, align 8
  store ptr addrspace(1) %t183, ptr addrspace(1) %t188, align 8
  %t184 = add i32 %t182, 1
  br label %b178
b180:
  ; statement 32 aggregate_store
  %t190 = load ptr addrspace(1), ptr %v0, align 8
  %t193 = icmp eq ptr addrspace(1) %t190, null
  br i1 %t193, label %b191, label %b192
b191:
  %t194 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t194, ptr %v0, align 8
  br label %b192
b192:
  %t195 = phi ptr addrspace(1) [ %t190, %b180 ], [ %t194, %b191 ]
  %t196 = getelementptr inbounds i64, ptr addrspace(1) %t195, i64 4
  %t197 = load ptr addrspace(1), ptr %v4, align 8
  %t198 = load ptr addrspace(1), ptr %v4, align 8
  %t199 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t197, 0
  %t200 = insertvalue [2 x ptr addrspace(1)] %t199, ptr addrspace(1) %t198, 1
  store [2 x ptr addrspace(1)] %t200, ptr addrspace(1) %t196, align 8
  br label %b86
b85:
  ; statement 33 build
  %t201 = call ptr addrspace(1) @build_root(i64 10, i64 5)
  store ptr addrspace(1) %t201, ptr %v1, align 8
  ; statement 34 move_out
  %t202 = load ptr addrspace(1), ptr @p0_t0_g1, align 8
  store ptr addrspace(1) null, ptr @p0_t0_g1, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t202, ptr @p0_t0_g0, align 8
  ; statement 35 masked_scatter
  %t203 = load ptr addrspace(1), ptr %v2, align 8
  %t206 = icmp eq ptr addrspace(1) %t203, null
  br i1 %t206, label %b204, label %b205
b204:
  %t207 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t207, ptr %v2, align 8
  br label %b205
b205:
  %t208 = phi ptr addrspace(1) [ %t203, %b85 ], [ %t207, %b204 ]
  %t209 = getelementptr inbounds i8, ptr addrspace(1) %t208, i64 8
  %t210 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t209, i64 0
  %t211 = insertelement <2 x ptr addrspace(1)> %t210, ptr addrspace(1) %t208, i64 1
  %t212 = load ptr addrspace(1), ptr %v2, align 8
  %t213 = load ptr addrspace(1), ptr %v2, align 8
  %t214 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t212, i64 0
  %t215 = insertelement <2 x ptr addrspace(1)> %t214, ptr addrspace(1) %t213, i64 1
  %t216 = load i64, ptr %s4, align 8
  %t217 = trunc i64 %t216 to i2
  %t218 = bitcast i2 %t217 to <2 x i1>
  call void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t215, <2 x ptr addrspace(1)> %t211, i32 8, <2 x i1> %t218)
  br label %b86
b86:
  ; statement 37 store_volatile
  %t219 = load ptr addrspace(1), ptr %v5, align 8
  %t222 = icmp eq ptr addrspace(1) %t219, null
  br i1 %t222, label %b220, label %b221
b220:
  %t223 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t223, ptr %v5, align 8
  br label %b221
b221:
  %t224 = phi ptr addrspace(1) [ %t219, %b86 ], [ %t223, %b220 ]
  %t225 = getelementptr inbounds i8, ptr addrspace(1) %t224, i64 8
  %t226 = load ptr addrspace(1), ptr %v4, align 8
  store volatile ptr addrspace(1) %t226, ptr addrspace(1) %t225, align 8
  ; statement 58 
  %t227 = load i64, ptr %s2, align 8
  %t228 = lshr i64 %t227, 0
  %t229 = trunc i64 %t228 to i1
  br i1 %t229, label %b230, label %b231
b230:
  ; statement 38 aggregate_store
  %t233 = load ptr addrspace(1), ptr %v3, align 8
  %t236 = icmp eq ptr addrspace(1) %t233, null
  br i1 %t236, label %b234, label %b235
b234:
  %t237 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t237, ptr %v3, align 8
  br label %b235
b235:
  %t238 = phi ptr addrspace(1) [ %t233, %b230 ], [ %t237, %b234 ]
  %t239 = getelementptr inbounds i64, ptr addrspace(1) %t238, i64 4
  %t240 = load ptr addrspace(1), ptr %v4, align 8
  %t241 = load ptr addrspace(1), ptr %v4, align 8
  %t242 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t240, 0
  %t243 = insertvalue [2 x ptr addrspace(1)] %t242, ptr addrspace(1) %t241, 1
  store [2 x ptr addrspace(1)] %t243, ptr addrspace(1) %t239, align 8
  ; statement 39 racy_move
  call void @racy_move(i64 14, i64 30)
  ; statement 40 indexed_load
  %t244 = load ptr addrspace(1), ptr %v5, align 8
  %t245 = load i64, ptr %s1, align 8
  %t246 = urem i64 %t245, 6
  %t247 = getelementptr inbounds i64, ptr addrspace(1) %t244, i64 %t246
  %t248 = load ptr addrspace(1), ptr addrspace(1) %t247, align 8
  store ptr addrspace(1) %t248, ptr %v4, align 8
  br label %b232
b231:
  ; statement 41 vp_store
  %t249 = load ptr addrspace(1), ptr %v3, align 8
  %t252 = icmp eq ptr addrspace(1) %t249, null
  br i1 %t252, label %b250, label %b251
b250:
  %t253 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t253, ptr %v3, align 8
  br label %b251
b251:
  %t254 = phi ptr addrspace(1) [ %t249, %b231 ], [ %t253, %b250 ]
  %t255 = load ptr addrspace(1), ptr %v4, align 8
  %t256 = load ptr addrspace(1), ptr %v4, align 8
  %t257 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t255, i64 0
  %t258 = insertelement <2 x ptr addrspace(1)> %t257, ptr addrspace(1) %t256, i64 1
  %t259 = load i64, ptr %s1, align 8
  %t260 = trunc i64 %t259 to i2
  %t261 = bitcast i2 %t260 to <2 x i1>
  %t262 = load i64, ptr %s1, align 8
  %t263 = trunc i64 %t262 to i32
  %t264 = lshr i32 %t263, 2
  %t265 = and i32 %t264, 1
  %t266 = add i32 %t265, 1
  call void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)> %t258, ptr addrspace(1) align 8 %t254, <2 x i1> %t261, i32 %t266)
  ; statement 42 memmove_pointers
  %t267 = load ptr addrspace(1), ptr %v0, align 8
  %t270 = icmp eq ptr addrspace(1) %t267, null
  br i1 %t270, label %b268, label %b269
b268:
  %t271 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t271, ptr %v0, align 8
  br label %b269
b269:
  %t272 = phi ptr addrspace(1) [ %t267, %b251 ], [ %t271, %b268 ]
  %t273 = load ptr addrspace(1), ptr %v0, align 8
  %t274 = getelementptr inbounds i8, ptr addrspace(1) %t272, i64 8
  %t275 = getelementptr inbounds i8, ptr addrspace(1) %t273, i64 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t274, ptr addrspace(1) align 8 %t275, i64 32, i1 false)
  ; statement 43 alloc
  %t276 = load ptr addrspace(1), ptr %v4, align 8
  %t277 = load ptr addrspace(1), ptr %v4, align 8
  %t278 = load ptr addrspace(1), ptr %v4, align 8
  %t279 = load ptr addrspace(1), ptr %v4, align 8
  %t280 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  %t281 = getelementptr inbounds i64, ptr addrspace(1) %t280, i64 4
  store ptr addrspace(1) %t276, ptr addrspace(1) %t281, align 8
  %t282 = getelementptr inbounds i8, ptr addrspace(1) %t280, i64 40
  store ptr addrspace(1) %t277, ptr addrspace(1) %t282, align 8
  store ptr addrspace(1) %t278, ptr addrspace(1) %t280, align 8
  %t283 = getelementptr inbounds i8, ptr addrspace(1) %t280, i64 40
  store ptr addrspace(1) %t279, ptr addrspace(1) %t283, align 8
  store ptr addrspace(1) %t280, ptr %v0, align 8
  ; statement 55 
  %t284 = load i64, ptr %s0, align 8
  %t285 = lshr i64 %t284, 3
  %t286 = trunc i64 %t285 to i1
  br i1 %t286, label %b287, label %b288
b287:
  ; statement 44 store_pointer
  %t290 = load ptr addrspace(1), ptr %v3, align 8
  %t291 = getelementptr inbounds i64, ptr addrspace(1) %t290, i64 2
  %t292 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t292, ptr addrspace(1) %t291, align 8
  ; statement 46 
  br label %b293
b293:
  %t296 = phi i64 [ 0, %b287 ], [ %t297, %b294 ]
  store i64 %t296, ptr %s3, align 8
  ; statement 45 memmove_pointers
  %t298 = load ptr addrspace(1), ptr %v2, align 8
  %t301 = icmp eq ptr addrspace(1) %t298, null
  br i1 %t301, label %b299, label %b300
b299:
  %t302 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t302, ptr %v2, align 8
  br label %b300
b300:
  %t303 = phi ptr addrspace(1) [ %t298, %b293 ], [ %t302, %b299 ]
  %t304 = load ptr addrspace(1), ptr %v2, align 8
  %t305 = getelementptr inbounds i8, ptr addrspace(1) %t303, i64 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t305, ptr addrspace(1) align 8 %t304, i64 8, i1 false)
  br label %b294
b294:
  %t297 = add i64 %t296, 1
  %t306 = icmp ult i64 %t297, 300
  br i1 %t306, label %b293, label %b295
b295:
  ; statement 52 
  br label %b307
b307:
  %t310 = phi i64 [ 0, %b295 ], [ %t311, %b308 ]
  store i64 %t310, ptr %s1, align 8
  ; statement 47 racy_move
  call void @racy_move(i64 2, i64 200)
  ; statement 48 store_null
  %t312 = load ptr addrspace(1), ptr %v5, align 8
  %t315 = icmp eq ptr addrspace(1) %t312, null
  br i1 %t315, label %b313, label %b314
b313:
  %t316 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t316, ptr %v5, align 8
  br label %b314
b314:
  %t317 = phi ptr addrspace(1) [ %t312, %b307 ], [ %t316, %b313 ]
  %t318 = getelementptr inbounds i8, ptr addrspace(1) %t317, i64 40
  store ptr addrspace(1) null, ptr addrspace(1) %t318, align 8
  ; statement 49 cleanup_drop
  %t319 = call ptr @calloc(i64 1, i64 8)
  %t320 = call i64 @cleanup_make(ptr %t319)
  %t321 = call ptr @calloc(i64 1, i64 8)
  %t322 = call i64 @cleanup_make(ptr %t321)
  %t323 = call ptr @calloc(i64 1, i64 8)
  %t324 = call i64 @cleanup_make(ptr %t323)
  %t325 = call ptr @calloc(i64 1, i64 8)
  %t326 = call i64 @cleanup_make(ptr %t325)
  call void @churn_nodes(i64 2000)
  call void @cleanup_settle(i64 %t320, ptr %t319)
  call void @cleanup_settle(i64 %t322, ptr %t321)
  call void @cleanup_settle(i64 %t324, ptr %t323)
  call void @cleanup_settle(i64 %t326, ptr %t325)
  ; statement 50 
  %t327 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t327, i64 10)
  ; statement 51 load_pointer
  %t328 = load ptr addrspace(1), ptr @p0_t0_g0, align 8
  store ptr addrspace(1) %t328, ptr %v2, align 8
  br label %b308
b308:
  %t311 = add i64 %t310, 1
  %t329 = icmp ult i64 %t311, 7
  br i1 %t329, label %b307, label %b309
b309:
  br label %b289
b288:
  ; statement 53 weak_hold
  %t330 = load ptr addrspace(1), ptr %v2, align 8
  %t333 = icmp eq ptr addrspace(1) %t330, null
  br i1 %t333, label %b331, label %b332
b331:
  %t334 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t334, ptr %v2, align 8
  br label %b332
b332:
  %t335 = phi ptr addrspace(1) [ %t330, %b288 ], [ %t334, %b331 ]
  %t336 = call ptr @shade_weak_new(ptr addrspace(1) %t335)
  call void @churn_nodes(i64 1)
  %t337 = call ptr addrspace(1) @shade_weak_get(ptr %t336)
  call void @shade_weak_free(ptr %t336)
  call void @must_be(i64 200, ptr addrspace(1) %t337, ptr addrspace(1) %t335)
  store ptr addrspace(1) %t337, ptr %v2, align 8
  ; statement 54 by_value
  %t338 = load ptr addrspace(1), ptr %v2, align 8
  call void @swap_by_value(ptr addrspace(1) %t338)
  br label %b289
b289:
  ; statement 57 
  br label %b339
b339:
  %t342 = phi i64 [ 0, %b289 ], [ %t343, %b340 ]
  store i64 %t342, ptr %s2, align 8
  ; statement 56 store_null
  %t344 = load ptr addrspace(1), ptr %v2, align 8
  %t347 = icmp eq ptr addrspace(1) %t344, null
  br i1 %t347, label %b345, label %b346
b345:
  %t348 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t348, ptr %v2, align 8
  br label %b346
b346:
  %t349 = phi ptr addrspace(1) [ %t344, %b339 ], [ %t348, %b345 ]
  %t350 = getelementptr inbounds i8, ptr addrspace(1) %t349, i64 8
  store ptr addrspace(1) null, ptr addrspace(1) %t350, align 8
  br label %b340
b340:
  %t343 = add i64 %t342, 1
  %t351 = icmp ult i64 %t343, 2
  br i1 %t351, label %b339, label %b341
b341:
  br label %b232
b232:
  %t352 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t352, i64 12)
  %t353 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t353, i64 10)
  %t354 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t354, i64 2)
  %t355 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t355, i64 12)
  %t356 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t356, i64 1)
  %t357 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t357, i64 12)
  %t358 = load i64, ptr %k0, align 8
  call void @mix(i64 %t358)
  %t359 = getelementptr inbounds i8, ptr %k0, i64 8
  %t360 = load i64, ptr %t359, align 8
  call void @mix(i64 %t360)
  %t361 = getelementptr inbounds i64, ptr %k0, i64 2
  %t362 = load i64, ptr %t361, align 8
  call void @mix(i64 %t362)
  %t363 = getelementptr inbounds i8, ptr %k0, i64 24
  %t364 = load i64, ptr %t363, align 8
  call void @mix(i64 %t364)
  %t365 = getelementptr inbounds i64, ptr %k0, i64 4
  %t366 = load i64, ptr %t365, align 8
  call void @mix(i64 %t366)
  %t367 = getelementptr inbounds i8, ptr %k0, i64 40
  %t368 = load i64, ptr %t367, align 8
  call void @mix(i64 %t368)
  %t369 = getelementptr inbounds i64, ptr %k0, i64 6
  %t370 = load i64, ptr %t369, align 8
  call void @mix(i64 %t370)
  %t371 = getelementptr inbounds i8, ptr %k0, i64 56
  %t372 = load i64, ptr %t371, align 8
  call void @mix(i64 %t372)
  %t373 = getelementptr inbounds i64, ptr %k0, i64 8
  %t374 = load i64, ptr %t373, align 8
  call void @mix(i64 %t374)
  %t375 = getelementptr inbounds i8, ptr %k0, i64 72
  %t376 = load i64, ptr %t375, align 8
  call void @mix(i64 %t376)
  %t377 = getelementptr inbounds i64, ptr %k0, i64 10
  %t378 = load i64, ptr %t377, align 8
  call void @mix(i64 %t378)
  %t379 = getelementptr inbounds i8, ptr %k0, i64 88
  %t380 = load i64, ptr %t379, align 8
  call void @mix(i64 %t380)
  %t381 = getelementptr inbounds i64, ptr %k0, i64 12
  %t382 = load i64, ptr %t381, align 8
  call void @mix(i64 %t382)
  %t383 = getelementptr inbounds i8, ptr %k0, i64 104
  %t384 = load i64, ptr %t383, align 8
  call void @mix(i64 %t384)
  %t385 = getelementptr inbounds i64, ptr %k0, i64 14
  %t386 = load i64, ptr %t385, align 8
  call void @mix(i64 %t386)
  %t387 = getelementptr inbounds i8, ptr %k0, i64 120
  %t388 = load i64, ptr %t387, align 8
  call void @mix(i64 %t388)
  %t389 = getelementptr inbounds i64, ptr %k0, i64 16
  %t390 = load i64, ptr %t389, align 8
  call void @mix(i64 %t390)
  %t391 = getelementptr inbounds i8, ptr %k0, i64 136
  %t392 = load i64, ptr %t391, align 8
  call void @mix(i64 %t392)
  %t393 = getelementptr inbounds i64, ptr %k0, i64 18
  %t394 = load i64, ptr %t393, align 8
  call void @mix(i64 %t394)
  %t395 = getelementptr inbounds i8, ptr %k0, i64 152
  %t396 = load i64, ptr %t395, align 8
  call void @mix(i64 %t396)
  %t397 = getelementptr inbounds i64, ptr %k0, i64 20
  %t398 = load i64, ptr %t397, align 8
  call void @mix(i64 %t398)
  %t399 = getelementptr inbounds i8, ptr %k0, i64 168
  %t400 = load i64, ptr %t399, align 8
  call void @mix(i64 %t400)
  %t401 = getelementptr inbounds i64, ptr %k0, i64 22
  %t402 = load i64, ptr %t401, align 8
  call void @mix(i64 %t402)
  %t403 = getelementptr inbounds i8, ptr %k0, i64 184
  %t404 = load i64, ptr %t403, align 8
  call void @mix(i64 %t404)
  %t405 = getelementptr inbounds i64, ptr %k0, i64 24
  %t406 = load i64, ptr %t405, align 8
  call void @mix(i64 %t406)
  %t407 = getelementptr inbounds i8, ptr %k0, i64 200
  %t408 = load i64, ptr %t407, align 8
  call void @mix(i64 %t408)
  %t409 = getelementptr inbounds i64, ptr %k0, i64 26
  %t410 = load i64, ptr %t409, align 8
  call void @mix(i64 %t410)
  %t411 = getelementptr inbounds i8, ptr %k0, i64 216
  %t412 = load i64, ptr %t411, align 8
  call void @mix(i64 %t412)
  %t413 = getelementptr inbounds i64, ptr %k0, i64 28
  %t414 = load i64, ptr %t413, align 8
  call void @mix(i64 %t414)
  %t415 = getelementptr inbounds i8, ptr %k0, i64 232
  %t416 = load i64, ptr %t415, align 8
  call void @mix(i64 %t416)
  %t417 = getelementptr inbounds i64, ptr %k0, i64 30
  %t418 = load i64, ptr %t417, align 8
  call void @mix(i64 %t418)
  %t419 = getelementptr inbounds i8, ptr %k0, i64 248
  %t420 = load i64, ptr %t419, align 8
  call void @mix(i64 %t420)
  %t421 = getelementptr inbounds i64, ptr %k0, i64 32
  %t422 = load i64, ptr %t421, align 8
  call void @mix(i64 %t422)
  %t423 = getelementptr inbounds i8, ptr %k0, i64 264
  %t424 = load i64, ptr %t423, align 8
  call void @mix(i64 %t424)
  %t425 = getelementptr inbounds i64, ptr %k0, i64 34
  %t426 = load i64, ptr %t425, align 8
  call void @mix(i64 %t426)
  %t427 = getelementptr inbounds i8, ptr %k0, i64 280
  %t428 = load i64, ptr %t427, align 8
  call void @mix(i64 %t428)
  %t429 = getelementptr inbounds i64, ptr %k0, i64 36
  %t430 = load i64, ptr %t429, align 8
  call void @mix(i64 %t430)
  %t431 = getelementptr inbounds i8, ptr %k0, i64 296
  %t432 = load i64, ptr %t431, align 8
  call void @mix(i64 %t432)
  %t433 = getelementptr inbounds i64, ptr %k0, i64 38
  %t434 = load i64, ptr %t433, align 8
  call void @mix(i64 %t434)
  %t435 = getelementptr inbounds i8, ptr %k0, i64 312
  %t436 = load i64, ptr %t435, align 8
  call void @mix(i64 %t436)
  %t437 = load i64, ptr %k1, align 8
  call void @mix(i64 %t437)
  %t438 = getelementptr inbounds i8, ptr %k1, i64 24
  %t439 = load ptr addrspace(1), ptr %t438, align 8
  call void @walk_root(ptr addrspace(1) %t439, i64 1)
  %t440 = getelementptr inbounds i64, ptr %k1, i64 4
  %t441 = load i64, ptr %t440, align 8
  call void @mix(i64 %t441)
  %t442 = getelementptr inbounds i8, ptr %k1, i64 40
  %t443 = load ptr addrspace(1), ptr %t442, align 8
  call void @walk_root(ptr addrspace(1) %t443, i64 1)
  %t444 = getelementptr inbounds i64, ptr %k1, i64 6
  %t445 = load ptr addrspace(1), ptr %t444, align 8
  call void @walk_root(ptr addrspace(1) %t445, i64 1)
  %t446 = getelementptr inbounds i8, ptr %k1, i64 56
  %t447 = load ptr addrspace(1), ptr %t446, align 8
  call void @walk_root(ptr addrspace(1) %t447, i64 9)
  %t448 = getelementptr inbounds i64, ptr %k1, i64 8
  %t449 = load ptr addrspace(1), ptr %t448, align 8
  call void @walk_root(ptr addrspace(1) %t449, i64 9)
  %t450 = getelementptr inbounds i8, ptr %k1, i64 72
  %t451 = load ptr addrspace(1), ptr %t450, align 8
  call void @walk_root(ptr addrspace(1) %t451, i64 9)
  %t452 = getelementptr inbounds i64, ptr %k1, i64 10
  %t453 = load ptr addrspace(1), ptr %t452, align 8
  call void @walk_root(ptr addrspace(1) %t453, i64 9)
  %t454 = getelementptr inbounds i8, ptr %k1, i64 88
  %t455 = load ptr addrspace(1), ptr %t454, align 8
  call void @walk_root(ptr addrspace(1) %t455, i64 9)
  %t456 = getelementptr inbounds i64, ptr %k1, i64 12
  %t457 = load ptr addrspace(1), ptr %t456, align 8
  call void @walk_root(ptr addrspace(1) %t457, i64 9)
  %t458 = getelementptr inbounds i8, ptr %k1, i64 104
  %t459 = load ptr addrspace(1), ptr %t458, align 8
  call void @walk_root(ptr addrspace(1) %t459, i64 9)
  %t460 = getelementptr inbounds i64, ptr %k1, i64 14
  %t461 = load ptr addrspace(1), ptr %t460, align 8
  call void @walk_root(ptr addrspace(1) %t461, i64 9)
  %t462 = getelementptr inbounds i8, ptr %k1, i64 120
  %t463 = load ptr addrspace(1), ptr %t462, align 8
  call void @walk_root(ptr addrspace(1) %t463, i64 9)
  %t464 = getelementptr inbounds i64, ptr %k1, i64 16
  %t465 = load ptr addrspace(1), ptr %t464, align 8
  call void @walk_root(ptr addrspace(1) %t465, i64 9)
  %t466 = getelementptr inbounds i8, ptr %k1, i64 136
  %t467 = load ptr addrspace(1), ptr %t466, align 8
  call void @walk_root(ptr addrspace(1) %t467, i64 9)
  %t468 = getelementptr inbounds i64, ptr %k1, i64 18
  %t469 = load ptr addrspace(1), ptr %t468, align 8
  call void @walk_root(ptr addrspace(1) %t469, i64 9)
  %t470 = getelementptr inbounds i8, ptr %k1, i64 152
  %t471 = load ptr addrspace(1), ptr %t470, align 8
  call void @walk_root(ptr addrspace(1) %t471, i64 9)
  %t472 = getelementptr inbounds i64, ptr %k1, i64 20
  %t473 = load ptr addrspace(1), ptr %t472, align 8
  call void @walk_root(ptr addrspace(1) %t473, i64 9)
  %t474 = getelementptr inbounds i8, ptr %k1, i64 168
  %t475 = load ptr addrspace(1), ptr %t474, align 8
  call void @walk_root(ptr addrspace(1) %t475, i64 10)
  %t476 = getelementptr inbounds i64, ptr %k1, i64 22
  %t477 = load i64, ptr %t476, align 8
  call void @mix(i64 %t477)
  %t478 = getelementptr inbounds i8, ptr %k1, i64 184
  %t479 = load ptr addrspace(1), ptr %t478, align 8
  call void @walk_root(ptr addrspace(1) %t479, i64 13)
  %t480 = getelementptr inbounds i64, ptr %k1, i64 24
  %t481 = load i64, ptr %t480, align 8
  call void @mix(i64 %t481)
  %t482 = getelementptr inbounds i8, ptr %k1, i64 200
  %t483 = load ptr addrspace(1), ptr %t482, align 8
  call void @walk_root(ptr addrspace(1) %t483, i64 15)
  %t484 = getelementptr inbounds i64, ptr %k1, i64 26
  %t485 = load ptr addrspace(1), ptr %t484, align 8
  call void @walk_root(ptr addrspace(1) %t485, i64 9)
  %t486 = getelementptr inbounds i8, ptr %k1, i64 216
  %t487 = load ptr addrspace(1), ptr %t486, align 8
  call void @walk_root(ptr addrspace(1) %t487, i64 9)
  %t488 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t488
}

define internal ptr addrspace(1) @p0_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %v11 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v11, align 8
  %v12 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v12, align 8
  %v13 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v13, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T0, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 8, i1 false)
  ; statement 59 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v8, align 8
  %t8 = load ptr addrspace(1), ptr %v1, align 8
  %t9 = load ptr addrspace(1), ptr %v9, align 8
  %t10 = load ptr addrspace(1), ptr %v3, align 8
  %t11 = load ptr addrspace(1), ptr %v12, align 8
  %t12 = load ptr addrspace(1), ptr %v7, align 8
  %t13 = load volatile ptr, ptr getelementptr inbounds ([2 x ptr], ptr @p0_table, i64 0, i64 1), align 8
  %t14 = call ptr addrspace(1) %t13(i64 %t6, ptr addrspace(1) %t7, ptr addrspace(1) %t8, ptr addrspace(1) %t9, ptr addrspace(1) %t10, ptr addrspace(1) %t11, ptr addrspace(1) %t12)
  store ptr addrspace(1) %t14, ptr %v0, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 65 
  br label %b15
b15:
  %t18 = phi i64 [ 0, %b5 ], [ %t19, %b16 ]
  store i64 %t18, ptr %s1, align 8
  ; statement 60 typed_clear
  %t20 = load ptr addrspace(1), ptr %v11, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t24, ptr %v11, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b15 ], [ %t24, %b21 ]
  call void @shade_typed_memclr(ptr @type_9, ptr addrspace(1) %t25)
  ; statement 61 union_exchange
  %t26 = load ptr addrspace(1), ptr %v5, align 8
  %t29 = icmp eq ptr addrspace(1) %t26, null
  br i1 %t29, label %b27, label %b28
b27:
  %t30 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t30, ptr %v5, align 8
  br label %b28
b28:
  %t31 = phi ptr addrspace(1) [ %t26, %b22 ], [ %t30, %b27 ]
  %t32 = load ptr addrspace(1), ptr %v2, align 8
  %t35 = icmp eq ptr addrspace(1) %t32, null
  br i1 %t35, label %b33, label %b34
b33:
  %t36 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t36, ptr %v2, align 8
  br label %b34
b34:
  %t37 = phi ptr addrspace(1) [ %t32, %b28 ], [ %t36, %b33 ]
  %t38 = getelementptr inbounds i64, ptr addrspace(1) %t31, i64 748
  %t39 = getelementptr inbounds i64, ptr addrspace(1) %t37, i64 748
  %t40 = getelementptr inbounds i8, ptr addrspace(1) %t31, i64 5992
  %t41 = getelementptr inbounds i8, ptr addrspace(1) %t37, i64 5992
  %t42 = load i64, ptr addrspace(1) %t38, align 8
  %t43 = load i64, ptr addrspace(1) %t39, align 8
  %t44 = load i64, ptr addrspace(1) %t41, align 8
  %t45 = atomicrmw xchg ptr addrspace(1) %t40, i64 %t44 seq_cst, align 8
  store i64 %t45, ptr addrspace(1) %t41, align 8
  store i64 %t43, ptr addrspace(1) %t38, align 8
  store i64 %t42, ptr addrspace(1) %t39, align 8
  ; statement 62 slice_advance
  %t46 = load ptr addrspace(1), ptr %v0, align 8
  %t49 = icmp eq ptr addrspace(1) %t46, null
  br i1 %t49, label %b47, label %b48
b47:
  %t50 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t50, ptr %v0, align 8
  br label %b48
b48:
  %t51 = phi ptr addrspace(1) [ %t46, %b34 ], [ %t50, %b47 ]
  %t52 = getelementptr inbounds i64, ptr addrspace(1) %t51, i64 64
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t51, i64 520
  %t54 = load i64, ptr addrspace(1) %t53, align 8
  %t55 = load ptr addrspace(1), ptr addrspace(1) %t52, align 8
  %t56 = icmp sgt i64 %t54, 1
  %t57 = select i1 %t56, i64 8, i64 0
  %t58 = getelementptr i8, ptr addrspace(1) %t55, i64 %t57
  %t59 = zext i1 %t56 to i64
  %t60 = sub i64 %t54, %t59
  store ptr addrspace(1) %t58, ptr addrspace(1) %t52, align 8
  store i64 %t60, ptr addrspace(1) %t53, align 8
  ; statement 63 ephemeron_hold
  %t61 = load ptr addrspace(1), ptr %v0, align 8
  %t62 = call ptr @ephemeron_make(ptr addrspace(1) %t61, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t62, ptr addrspace(1) %t61, i64 300)
  ; statement 64 scalar_mix
  %t63 = load i64, ptr %s2, align 8
  %t64 = load i64, ptr %s1, align 8
  %t65 = mul i64 %t63, 949
  %t66 = add i64 %t65, %t64
  %t67 = add i64 %t66, 1
  store i64 %t67, ptr %s2, align 8
  br label %b16
b16:
  %t19 = add i64 %t18, 1
  %t68 = icmp ult i64 %t19, 300
  br i1 %t68, label %b15, label %b17
b17:
  ; statement 66 interior
  %t69 = load ptr addrspace(1), ptr %v0, align 8
  %t72 = icmp eq ptr addrspace(1) %t69, null
  br i1 %t72, label %b70, label %b71
b70:
  %t73 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t73, ptr %v0, align 8
  br label %b71
b71:
  %t74 = phi ptr addrspace(1) [ %t69, %b17 ], [ %t73, %b70 ]
  %t75 = getelementptr inbounds i64, ptr addrspace(1) %t74, i64 154
  store ptr addrspace(1) %t75, ptr %v6, align 8
  ; statement 81 
  %t76 = load i64, ptr %s2, align 8
  %t77 = lshr i64 %t76, 0
  %t78 = trunc i64 %t77 to i1
  br i1 %t78, label %b79, label %b80
b79:
  ; statement 78 
  %t82 = load i64, ptr %s1, align 8
  %t83 = lshr i64 %t82, 0
  %t84 = trunc i64 %t83 to i1
  br i1 %t84, label %b85, label %b86
b85:
  ; statement 67 
  %t88 = load i64, ptr %s0, align 8
  %t89 = icmp sgt i64 %t88, 0
  br i1 %t89, label %b90, label %b91
b90:
  %t93 = add i64 %t88, -1
  %t94 = load ptr addrspace(1), ptr %v0, align 8
  %t95 = load ptr addrspace(1), ptr %v1, align 8
  %t96 = load ptr addrspace(1), ptr %v9, align 8
  %t97 = load ptr addrspace(1), ptr %v13, align 8
  %t98 = load ptr addrspace(1), ptr %v12, align 8
  %t99 = load ptr addrspace(1), ptr %v2, align 8
  %t100 = call ptr addrspace(1) @p0_f1(i64 %t93, ptr addrspace(1) %t94, ptr addrspace(1) %t95, ptr addrspace(1) %t96, ptr addrspace(1) %t97, ptr addrspace(1) %t98, ptr addrspace(1) %t99)
  store ptr addrspace(1) %t100, ptr %v8, align 8
  br label %b92
b91:
  br label %b92
b92:
  ; statement 68 vp_store
  %t101 = call ptr @llvm.threadlocal.address.p0(ptr @p0_l0)
  %t102 = getelementptr inbounds i64, ptr %t101, i64 18
  %t103 = load ptr addrspace(1), ptr %v4, align 8
  %t104 = load ptr addrspace(1), ptr %v4, align 8
  %t105 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t103, i64 0
  %t106 = insertelement <2 x ptr addrspace(1)> %t105, ptr addrspace(1) %t104, i64 1
  %t107 = load i64, ptr %s2, align 8
  %t108 = trunc i64 %t107 to i2
  %t109 = bitcast i2 %t108 to <2 x i1>
  %t110 = load i64, ptr %s2, align 8
  %t111 = trunc i64 %t110 to i32
  %t112 = lshr i32 %t111, 2
  %t113 = and i32 %t112, 1
  %t114 = add i32 %t113, 1
  call void @llvm.vp.store.v2p1.p0(<2 x ptr addrspace(1)> %t106, ptr align 8 %t102, <2 x i1> %t109, i32 %t114)
  ; statement 69 
  %t115 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t115, i64 10)
  ; statement 70 alloc
  %t116 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 1216)
  store ptr addrspace(1) %t116, ptr %v1, align 8
  ; statement 71 slice_load
  %t117 = load ptr addrspace(1), ptr %v5, align 8
  %t120 = icmp eq ptr addrspace(1) %t117, null
  br i1 %t120, label %b118, label %b119
b118:
  %t121 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t121, ptr %v5, align 8
  br label %b119
b119:
  %t122 = phi ptr addrspace(1) [ %t117, %b92 ], [ %t121, %b118 ]
  %t123 = getelementptr inbounds i8, ptr addrspace(1) %t122, i64 8
  %t124 = load i64, ptr addrspace(1) %t123, align 8
  %t125 = load ptr addrspace(1), ptr addrspace(1) %t122, align 8
  %t126 = add i64 %t124, -1
  %t127 = mul i64 %t126, 16
  %t128 = getelementptr i8, ptr addrspace(1) %t125, i64 %t127
  %t129 = icmp eq i64 %t124, 0
  %t130 = select i1 %t129, ptr addrspace(1) null, ptr addrspace(1) %t128
  store ptr addrspace(1) %t130, ptr %v6, align 8
  ; statement 72 alloc
  %t131 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 1216)
  store ptr addrspace(1) %t131, ptr %v1, align 8
  br label %b87
b86:
  ; statement 73 racy_publish
  call void @racy_publish(i64 5, i64 200)
  ; statement 74 typed_clear
  %t132 = load ptr addrspace(1), ptr %v0, align 8
  call void @shade_typed_memclr(ptr @type_11, ptr addrspace(1) %t132)
  ; statement 75 racy_copy
  call void @racy_copy(i64 15, i64 200)
  ; statement 76 by_value
  %t133 = load ptr addrspace(1), ptr %v6, align 8
  call void @swap_by_value(ptr addrspace(1) %t133)
  ; statement 77 load_pointer
  %t134 = load ptr addrspace(1), ptr %v0, align 8
  %t135 = getelementptr inbounds i64, ptr addrspace(1) %t134, i64 34
  %t136 = load ptr addrspace(1), ptr addrspace(1) %t135, align 8
  store ptr addrspace(1) %t136, ptr %v12, align 8
  br label %b87
b87:
  ; statement 79 collect
  call void @shade_gc()
  ; statement 80 churn
  call void @churn_nodes(i64 30)
  br label %b81
b80:
  br label %b81
b81:
  ; statement 82 scalar_load
  %t137 = load ptr addrspace(1), ptr %v11, align 8
  %t140 = icmp eq ptr addrspace(1) %t137, null
  br i1 %t140, label %b138, label %b139
b138:
  %t141 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t141, ptr %v11, align 8
  br label %b139
b139:
  %t142 = phi ptr addrspace(1) [ %t137, %b81 ], [ %t141, %b138 ]
  %t143 = getelementptr inbounds i8, ptr addrspace(1) %t142, i64 10936
  %t144 = load i64, ptr addrspace(1) %t143, align 8
  store i64 %t144, ptr %s2, align 8
  ; statement 83 struct_copy
  %t145 = load ptr addrspace(1), ptr %v6, align 8
  %t148 = icmp eq ptr addrspace(1) %t145, null
  br i1 %t148, label %b146, label %b147
b146:
  %t149 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t149, ptr %v6, align 8
  br label %b147
b147:
  %t150 = phi ptr addrspace(1) [ %t145, %b139 ], [ %t149, %b146 ]
  %t151 = load ptr addrspace(1), ptr %v6, align 8
  %t152 = load %T2, ptr addrspace(1) %t151, align 8
  store %T2 %t152, ptr addrspace(1) %t150, align 8
  ; statement 84 memmove_pointers
  %t153 = load ptr addrspace(1), ptr %v2, align 8
  %t156 = icmp eq ptr addrspace(1) %t153, null
  br i1 %t156, label %b154, label %b155
b154:
  %t157 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t157, ptr %v2, align 8
  br label %b155
b155:
  %t158 = phi ptr addrspace(1) [ %t153, %b147 ], [ %t157, %b154 ]
  %t159 = load ptr addrspace(1), ptr %v9, align 8
  %t162 = icmp eq ptr addrspace(1) %t159, null
  br i1 %t162, label %b160, label %b161
b160:
  %t163 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t163, ptr %v9, align 8
  br label %b161
b161:
  %t164 = phi ptr addrspace(1) [ %t159, %b155 ], [ %t163, %b160 ]
  %t165 = getelementptr inbounds i64, ptr addrspace(1) %t158, i64 474
  %t166 = getelementptr inbounds i8, ptr addrspace(1) %t164, i64 3736
  %t167 = load volatile i64, ptr @hidden_zero, align 8
  %t168 = add i64 %t167, 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t165, ptr addrspace(1) align 8 %t166, i64 %t168, i1 false)
  %t169 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t169
}

define internal ptr addrspace(1) @p0_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p0_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p0_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 2)
  %t3 = getelementptr inbounds i8, ptr @p0_t0_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 2)
  %t5 = load ptr addrspace(1), ptr @p0_t0_g1, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 2)
  %t6 = getelementptr inbounds i8, ptr @p0_t0_g1, i64 8
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 2)
  %t8 = load ptr addrspace(1), ptr @p0_t0_g2, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i8, ptr @p0_t0_g2, i64 8
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = call ptr @llvm.threadlocal.address.p0(ptr @p0_l0)
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i8, ptr %t11, i64 24
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i64, ptr %t11, i64 4
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i8, ptr %t11, i64 40
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i64, ptr %t11, i64 6
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i8, ptr %t11, i64 56
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i64, ptr %t11, i64 8
  %t24 = load i64, ptr %t23, align 8
  call void @mix(i64 %t24)
  %t25 = getelementptr inbounds i8, ptr %t11, i64 72
  %t26 = load i64, ptr %t25, align 8
  call void @mix(i64 %t26)
  %t27 = getelementptr inbounds i64, ptr %t11, i64 10
  %t28 = load i64, ptr %t27, align 8
  call void @mix(i64 %t28)
  %t29 = getelementptr inbounds i8, ptr %t11, i64 88
  %t30 = load i64, ptr %t29, align 8
  call void @mix(i64 %t30)
  %t31 = getelementptr inbounds i64, ptr %t11, i64 12
  %t32 = load i64, ptr %t31, align 8
  call void @mix(i64 %t32)
  %t33 = getelementptr inbounds i8, ptr %t11, i64 104
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 1)
  %t35 = getelementptr inbounds i64, ptr %t11, i64 14
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 10)
  %t37 = getelementptr inbounds i8, ptr %t11, i64 120
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 6)
  %t39 = getelementptr inbounds i64, ptr %t11, i64 16
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 6)
  %t41 = getelementptr inbounds i8, ptr %t11, i64 136
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 6)
  %t43 = getelementptr inbounds i64, ptr %t11, i64 18
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 6)
  %t45 = getelementptr inbounds i8, ptr %t11, i64 152
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 6)
  call void @end_thread(ptr @p0_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_0() noinline gc "shade" {
  %r = call ptr addrspace(1) @p0_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p0_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 1
@p1_id0 = internal global i64 0
@p1_sum0 = internal global i64 0
@p1_t0_g0 = internal global %T4 zeroinitializer, align 16
@p1_t0_g1 = internal global %T2 zeroinitializer, align 16
@p1_id1 = internal global i64 0
@p1_sum1 = internal global i64 0
@p1_id2 = internal global i64 0
@p1_sum2 = internal global i64 0
@p1_t2_g0 = internal global %T4 zeroinitializer, align 16
@p1_l0 = internal thread_local global %T7 zeroinitializer, align 16
@p1_l1 = internal thread_local global %T5 zeroinitializer, align 16
@p1_table = internal global [6 x ptr] [ptr @p1_f0, ptr @p1_f1, ptr @p1_f2, ptr @p1_f3, ptr @p1_f4, ptr @p1_f5]
define internal ptr addrspace(1) @p1_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 1 
  %t1 = call ptr addrspace(1) @p1_f1(i64 3)
  store ptr addrspace(1) %t1, ptr %v4, align 8
  ; statement 82 
  %t2 = call ptr addrspace(1) @build_root(i64 3, i64 3)
  call void @spawn(ptr @p1_id2, ptr @p1_t2, ptr addrspace(1) %t2)
  ; statement 80 
  %t3 = call ptr addrspace(1) @build_root(i64 6, i64 3)
  call void @spawn(ptr @p1_id1, ptr @p1_t1, ptr addrspace(1) %t3)
  ; statement 2 list_reverse
  %t4 = load ptr addrspace(1), ptr %v1, align 8
  br label %b5
b5:
  %t8 = phi ptr addrspace(1) [ %t4, %entry ], [ %t11, %b6 ]
  %t9 = phi ptr addrspace(1) [ null, %entry ], [ %t8, %b6 ]
  %t10 = phi i32 [ 0, %entry ], [ %t12, %b6 ]
  %t13 = icmp eq ptr addrspace(1) %t8, null
  %t14 = icmp uge i32 %t10, 3
  %t15 = or i1 %t13, %t14
  br i1 %t15, label %b7, label %b6
b6:
  %t11 = load ptr addrspace(1), ptr addrspace(1) %t8, align 8
  store ptr addrspace(1) %t9, ptr addrspace(1) %t8, align 8
  %t12 = add i32 %t10, 1
  br label %b5
b7:
  store ptr addrspace(1) %t9, ptr %v1, align 8
  ; statement 3 select_pointer
  %t16 = load ptr addrspace(1), ptr %v4, align 8
  %t19 = icmp eq ptr addrspace(1) %t16, null
  br i1 %t19, label %b17, label %b18
b17:
  %t20 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t20, ptr %v4, align 8
  br label %b18
b18:
  %t21 = phi ptr addrspace(1) [ %t16, %b7 ], [ %t20, %b17 ]
  %t22 = getelementptr inbounds i8, ptr addrspace(1) %t21, i64 8
  %t23 = load ptr addrspace(1), ptr %v4, align 8
  %t24 = load ptr addrspace(1), ptr %v4, align 8
  %t25 = load i64, ptr %s1, align 8
  %t26 = trunc i64 %t25 to i1
  %t27 = select i1 %t26, ptr addrspace(1) %t23, ptr addrspace(1) %t24
  store ptr addrspace(1) %t27, ptr addrspace(1) %t22, align 8
  store ptr addrspace(1) %t27, ptr %v4, align 8
  ; statement 4 store_null
  %t28 = load ptr addrspace(1), ptr %v2, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t32, ptr %v2, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b18 ], [ %t32, %b29 ]
  %t34 = getelementptr inbounds i64, ptr addrspace(1) %t33, i64 1290
  store ptr addrspace(1) null, ptr addrspace(1) %t34, align 8
  ; statement 79 
  %t35 = load i64, ptr @p1_id1, align 8
  %t36 = call ptr addrspace(1) @join(i64 %t35)
  store ptr addrspace(1) %t36, ptr %v5, align 8
  ; statement 5 union_integer
  %t37 = load ptr addrspace(1), ptr %v2, align 8
  %t38 = getelementptr inbounds i64, ptr addrspace(1) %t37, i64 1252
  %t39 = getelementptr inbounds i8, ptr addrspace(1) %t37, i64 10024
  %t40 = load i64, ptr %s2, align 8
  store i64 %t40, ptr addrspace(1) %t39, align 8
  store i64 0, ptr addrspace(1) %t38, align 8
  ; statement 81 
  %t41 = load i64, ptr @p1_id2, align 8
  %t42 = call ptr addrspace(1) @join(i64 %t41)
  store ptr addrspace(1) %t42, ptr %v3, align 8
  %t43 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 8)
  %t44 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 1)
  %t45 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 9)
  %t46 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 12)
  %t47 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 2)
  %t48 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 6)
  %t49 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t49
}

define internal ptr addrspace(1) @p1_f1(i64 %depth) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 6 indexed_store
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v3, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load i64, ptr %s4, align 8
  %t8 = urem i64 %t7, 2
  %t9 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 %t8
  %t10 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t10, ptr addrspace(1) %t9, align 8
  ; statement 7 load_pointer
  %t11 = load ptr addrspace(1), ptr %v2, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t15, ptr %v2, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b3 ], [ %t15, %b12 ]
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t16, i64 3176
  %t18 = load ptr addrspace(1), ptr addrspace(1) %t17, align 8
  store ptr addrspace(1) %t18, ptr %v2, align 8
  ; statement 8 store_pointer
  %t19 = load ptr addrspace(1), ptr %v0, align 8
  %t22 = icmp eq ptr addrspace(1) %t19, null
  br i1 %t22, label %b20, label %b21
b20:
  %t23 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t23, ptr %v0, align 8
  br label %b21
b21:
  %t24 = phi ptr addrspace(1) [ %t19, %b13 ], [ %t23, %b20 ]
  %t25 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t25, ptr addrspace(1) %t24, align 8
  ; statement 9 union_integer
  %t26 = load ptr addrspace(1), ptr %v2, align 8
  %t29 = icmp eq ptr addrspace(1) %t26, null
  br i1 %t29, label %b27, label %b28
b27:
  %t30 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t30, ptr %v2, align 8
  br label %b28
b28:
  %t31 = phi ptr addrspace(1) [ %t26, %b21 ], [ %t30, %b27 ]
  %t32 = getelementptr inbounds i8, ptr addrspace(1) %t31, i64 6248
  %t33 = getelementptr inbounds i64, ptr addrspace(1) %t31, i64 782
  %t34 = load i64, ptr %s2, align 8
  store i64 %t34, ptr addrspace(1) %t33, align 8
  store i64 0, ptr addrspace(1) %t32, align 8
  %t35 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t35
}

define internal ptr addrspace(1) @p1_f2(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 16 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s1, align 8
  ; statement 10 select_pointer
  %t6 = load ptr addrspace(1), ptr %v1, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t10, ptr %v1, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %b1 ], [ %t10, %b7 ]
  %t12 = getelementptr inbounds i8, ptr addrspace(1) %t11, i64 4600
  %t13 = load ptr addrspace(1), ptr %v3, align 8
  %t14 = load ptr addrspace(1), ptr %v2, align 8
  %t15 = load i64, ptr %s2, align 8
  %t16 = trunc i64 %t15 to i1
  %t17 = select i1 %t16, ptr addrspace(1) %t13, ptr addrspace(1) %t14
  store ptr addrspace(1) %t17, ptr addrspace(1) %t12, align 8
  store ptr addrspace(1) %t17, ptr %v3, align 8
  ; statement 11 handle_hold
  %t18 = load ptr addrspace(1), ptr %v0, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t22, ptr %v0, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b8 ], [ %t22, %b19 ]
  %t24 = call ptr @shade_handle_new(ptr addrspace(1) %t23)
  store ptr addrspace(1) null, ptr %v0, align 8
  call void @churn_nodes(i64 1)
  %t25 = call ptr addrspace(1) @shade_handle_get(ptr %t24)
  call void @shade_handle_free(ptr %t24)
  store ptr addrspace(1) %t25, ptr %v0, align 8
  ; statement 12 load_pointer
  %t26 = load ptr addrspace(1), ptr %v3, align 8
  %t29 = icmp eq ptr addrspace(1) %t26, null
  br i1 %t29, label %b27, label %b28
b27:
  %t30 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t30, ptr %v3, align 8
  br label %b28
b28:
  %t31 = phi ptr addrspace(1) [ %t26, %b20 ], [ %t30, %b27 ]
  %t32 = getelementptr inbounds i8, ptr addrspace(1) %t31, i64 88
  %t33 = load ptr addrspace(1), ptr addrspace(1) %t32, align 8
  store ptr addrspace(1) %t33, ptr %v1, align 8
  ; statement 13 
  %t34 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 6)
  ; statement 14 list_reverse
  %t35 = load ptr addrspace(1), ptr %v4, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t35, %b28 ], [ %t42, %b37 ]
  %t40 = phi ptr addrspace(1) [ null, %b28 ], [ %t39, %b37 ]
  %t41 = phi i32 [ 0, %b28 ], [ %t43, %b37 ]
  %t44 = icmp eq ptr addrspace(1) %t39, null
  %t45 = icmp uge i32 %t41, 300
  %t46 = or i1 %t44, %t45
  br i1 %t46, label %b38, label %b37
b37:
  %t42 = load ptr addrspace(1), ptr addrspace(1) %t39, align 8
  store ptr addrspace(1) %t40, ptr addrspace(1) %t39, align 8
  %t43 = add i32 %t41, 1
  br label %b36
b38:
  store ptr addrspace(1) %t40, ptr %v4, align 8
  ; statement 15 store_pointer
  %t47 = load ptr addrspace(1), ptr %v1, align 8
  %t50 = icmp eq ptr addrspace(1) %t47, null
  br i1 %t50, label %b48, label %b49
b48:
  %t51 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t51, ptr %v1, align 8
  br label %b49
b49:
  %t52 = phi ptr addrspace(1) [ %t47, %b38 ], [ %t51, %b48 ]
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t52, i64 5592
  %t54 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t54, ptr addrspace(1) %t53, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t55 = icmp ult i64 %t5, 20
  br i1 %t55, label %b1, label %b3
b3:
  ; statement 29 
  %t56 = load i64, ptr %s0, align 8
  %t57 = lshr i64 %t56, 3
  %t58 = trunc i64 %t57 to i1
  br i1 %t58, label %b59, label %b60
b59:
  ; statement 22 
  br label %b62
b62:
  %t65 = phi i64 [ 0, %b59 ], [ %t66, %b63 ]
  store i64 %t65, ptr %s1, align 8
  ; statement 17 atomic_load
  %t67 = load ptr addrspace(1), ptr %v5, align 8
  %t70 = icmp eq ptr addrspace(1) %t67, null
  br i1 %t70, label %b68, label %b69
b68:
  %t71 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t71, ptr %v5, align 8
  br label %b69
b69:
  %t72 = phi ptr addrspace(1) [ %t67, %b62 ], [ %t71, %b68 ]
  %t73 = getelementptr inbounds i8, ptr addrspace(1) %t72, i64 8
  %t74 = load atomic ptr addrspace(1), ptr addrspace(1) %t73 seq_cst, align 8
  store ptr addrspace(1) %t74, ptr %v5, align 8
  ; statement 18 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 1026551)
  ; statement 19 atomic_pair
  %t75 = load ptr addrspace(1), ptr %v0, align 8
  %t78 = icmp eq ptr addrspace(1) %t75, null
  br i1 %t78, label %b76, label %b77
b76:
  %t79 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t79, ptr %v0, align 8
  br label %b77
b77:
  %t80 = phi ptr addrspace(1) [ %t75, %b69 ], [ %t79, %b76 ]
  %t81 = getelementptr inbounds i64, ptr addrspace(1) %t80, i64 26
  %t82 = getelementptr inbounds i8, ptr addrspace(1) %t80, i64 216
  %t83 = load ptr addrspace(1), ptr %v1, align 8
  %t84 = load ptr addrspace(1), ptr %v1, align 8
  %t85 = ptrtoint ptr addrspace(1) %t81 to i64
  %t86 = and i64 %t85, 15
  %t87 = icmp eq i64 %t86, 0
  br i1 %t87, label %b88, label %b89
b88:
  call void @pair_exchange(ptr addrspace(1) %t81, ptr addrspace(1) %t83, ptr addrspace(1) %t84)
  br label %b90
b89:
  store ptr addrspace(1) %t83, ptr addrspace(1) %t81, align 8
  store ptr addrspace(1) %t84, ptr addrspace(1) %t82, align 8
  br label %b90
b90:
  ; statement 20 union_load
  %t91 = load ptr addrspace(1), ptr %v1, align 8
  %t94 = icmp eq ptr addrspace(1) %t91, null
  br i1 %t94, label %b92, label %b93
b92:
  %t95 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t95, ptr %v1, align 8
  br label %b93
b93:
  %t96 = phi ptr addrspace(1) [ %t91, %b90 ], [ %t95, %b92 ]
  %t97 = getelementptr inbounds i64, ptr addrspace(1) %t96, i64 1076
  %t98 = getelementptr inbounds i8, ptr addrspace(1) %t96, i64 8616
  %t99 = load i64, ptr addrspace(1) %t97, align 8
  %t102 = icmp eq i64 %t99, 1
  br i1 %t102, label %b100, label %b101
b100:
  %t103 = load ptr addrspace(1), ptr addrspace(1) %t98, align 8
  br label %b101
b101:
  %t104 = phi ptr addrspace(1) [ null, %b93 ], [ %t103, %b100 ]
  store ptr addrspace(1) %t104, ptr %v5, align 8
  ; statement 21 tree_mirror
  %t105 = load ptr addrspace(1), ptr %v5, align 8
  br label %b106
b106:
  %t109 = phi ptr addrspace(1) [ %t105, %b101 ], [ %t111, %b107 ]
  %t110 = phi i32 [ 0, %b101 ], [ %t112, %b107 ]
  %t113 = icmp eq ptr addrspace(1) %t109, null
  %t114 = icmp uge i32 %t110, 200
  %t115 = or i1 %t113, %t114
  br i1 %t115, label %b108, label %b107
b107:
  %t116 = getelementptr inbounds i8, ptr addrspace(1) %t109, i64 8
  %t111 = load ptr addrspace(1), ptr addrspace(1) %t109, align 8
  %t117 = load ptr addrspace(1), ptr addrspace(1) %t116, align 8
  store ptr addrspace(1) %t117, ptr addrspace(1) %t109, align 8
  store ptr addrspace(1) %t111, ptr addrspace(1) %t116, align 8
  %t112 = add i32 %t110, 1
  br label %b106
b108:
  br label %b63
b63:
  %t66 = add i64 %t65, 1
  %t118 = icmp ult i64 %t66, 300
  br i1 %t118, label %b62, label %b64
b64:
  ; statement 23 list_push
  %t119 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t120 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t120, ptr addrspace(1) %t119, align 8
  %t121 = load i64, ptr %s2, align 8
  %t122 = getelementptr inbounds i8, ptr addrspace(1) %t119, i64 8
  store i64 %t121, ptr addrspace(1) %t122, align 8
  store ptr addrspace(1) %t119, ptr %v4, align 8
  ; statement 24 load_pointer
  %t123 = load ptr addrspace(1), ptr %v4, align 8
  %t124 = load ptr addrspace(1), ptr addrspace(1) %t123, align 8
  store ptr addrspace(1) %t124, ptr %v4, align 8
  ; statement 25 store_null
  %t125 = load ptr addrspace(1), ptr %v1, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t129, ptr %v1, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b64 ], [ %t129, %b126 ]
  %t131 = getelementptr inbounds i64, ptr addrspace(1) %t130, i64 702
  store ptr addrspace(1) null, ptr addrspace(1) %t131, align 8
  ; statement 26 union_pointer
  %t132 = load ptr addrspace(1), ptr %v1, align 8
  %t133 = getelementptr inbounds i8, ptr addrspace(1) %t132, i64 6632
  %t134 = getelementptr inbounds i64, ptr addrspace(1) %t132, i64 830
  %t135 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t135, ptr addrspace(1) %t134, align 8
  store i64 1, ptr addrspace(1) %t133, align 8
  ; statement 27 tree_mirror
  %t136 = load ptr addrspace(1), ptr %v5, align 8
  br label %b137
b137:
  %t140 = phi ptr addrspace(1) [ %t136, %b127 ], [ %t142, %b138 ]
  %t141 = phi i32 [ 0, %b127 ], [ %t143, %b138 ]
  %t144 = icmp eq ptr addrspace(1) %t140, null
  %t145 = icmp uge i32 %t141, 200
  %t146 = or i1 %t144, %t145
  br i1 %t146, label %b139, label %b138
b138:
  %t147 = getelementptr inbounds i8, ptr addrspace(1) %t140, i64 8
  %t142 = load ptr addrspace(1), ptr addrspace(1) %t140, align 8
  %t148 = load ptr addrspace(1), ptr addrspace(1) %t147, align 8
  store ptr addrspace(1) %t148, ptr addrspace(1) %t140, align 8
  store ptr addrspace(1) %t142, ptr addrspace(1) %t147, align 8
  %t143 = add i32 %t141, 1
  br label %b137
b139:
  br label %b61
b60:
  ; statement 28 store_volatile
  %t149 = load ptr addrspace(1), ptr %v4, align 8
  %t152 = icmp eq ptr addrspace(1) %t149, null
  br i1 %t152, label %b150, label %b151
b150:
  %t153 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t153, ptr %v4, align 8
  br label %b151
b151:
  %t154 = phi ptr addrspace(1) [ %t149, %b60 ], [ %t153, %b150 ]
  %t155 = load ptr addrspace(1), ptr %v4, align 8
  store volatile ptr addrspace(1) %t155, ptr addrspace(1) %t154, align 8
  br label %b61
b61:
  ; statement 30 scalar_mix
  %t156 = load i64, ptr %s2, align 8
  %t157 = load i64, ptr %s2, align 8
  %t158 = mul i64 %t156, 282
  %t159 = add i64 %t158, %t157
  %t160 = add i64 %t159, 1
  store i64 %t160, ptr %s2, align 8
  call void @mix(i64 %t160)
  ; statement 31 union_load
  %t161 = load ptr addrspace(1), ptr %v1, align 8
  %t164 = icmp eq ptr addrspace(1) %t161, null
  br i1 %t164, label %b162, label %b163
b162:
  %t165 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t165, ptr %v1, align 8
  br label %b163
b163:
  %t166 = phi ptr addrspace(1) [ %t161, %b61 ], [ %t165, %b162 ]
  %t167 = getelementptr inbounds i8, ptr addrspace(1) %t166, i64 8696
  %t168 = getelementptr inbounds i64, ptr addrspace(1) %t166, i64 1088
  %t169 = load i64, ptr addrspace(1) %t167, align 8
  %t172 = icmp eq i64 %t169, 1
  br i1 %t172, label %b170, label %b171
b170:
  %t173 = load ptr addrspace(1), ptr addrspace(1) %t168, align 8
  br label %b171
b171:
  %t174 = phi ptr addrspace(1) [ null, %b163 ], [ %t173, %b170 ]
  store ptr addrspace(1) %t174, ptr %v1, align 8
  ; statement 32 memmove_pointers
  %t175 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t176 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t177 = getelementptr inbounds i64, ptr %t175, i64 14
  %t178 = getelementptr inbounds i8, ptr %t176, i64 136
  %t179 = load volatile i64, ptr @hidden_zero, align 8
  %t180 = add i64 %t179, 48
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %t177, ptr align 8 %t178, i64 %t180, i1 false)
  ; statement 33 alloc
  %t181 = load ptr addrspace(1), ptr %v1, align 8
  %t182 = call ptr addrspace(1) @shade_alloc(ptr @type_6)
  call void @init_6(ptr addrspace(1) %t182)
  %t183 = getelementptr inbounds i8, ptr addrspace(1) %t182, i64 56
  store ptr addrspace(1) %t181, ptr addrspace(1) %t183, align 8
  store ptr addrspace(1) %t182, ptr %v0, align 8
  %t184 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t184, i64 6)
  %t185 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t185, i64 9)
  %t186 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t186, i64 6)
  %t187 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t187, i64 6)
  %t188 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t188, i64 1)
  %t189 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t189, i64 2)
  %t190 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t190
}

define internal ptr addrspace(1) @p1_f3(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 34 racy_exchange
  call void @racy_exchange(i64 5, i64 30)
  ; statement 35 move_out
  %t1 = load ptr addrspace(1), ptr %v0, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_3()
  store ptr addrspace(1) %t5, ptr %v0, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v0, align 8
  %t8 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 14
  %t9 = getelementptr inbounds i8, ptr addrspace(1) %t7, i64 120
  %t10 = load ptr addrspace(1), ptr addrspace(1) %t8, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t8, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t10, ptr addrspace(1) %t9, align 8
  ; statement 52 
  %t11 = load i64, ptr %s1, align 8
  %t12 = lshr i64 %t11, 0
  %t13 = trunc i64 %t12 to i1
  br i1 %t13, label %b14, label %b15
b14:
  ; statement 36 native_site
  %t17 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t18 = load ptr addrspace(1), ptr %v2, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t22, ptr %v2, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b14 ], [ %t22, %b19 ]
  %t24 = getelementptr inbounds i8, ptr %t17, i64 136
  %t25 = getelementptr inbounds i8, ptr addrspace(1) %t23, i64 24
  %t26 = load ptr addrspace(1), ptr %t24, align 8
  store ptr addrspace(1) null, ptr %t24, align 8
  %t27 = call i32 @poll(ptr null, i64 0, i32 1) "shade-native"
  store ptr addrspace(1) %t26, ptr addrspace(1) %t25, align 8
  br label %b16
b15:
  ; statement 42 
  br label %b28
b28:
  %t31 = phi i64 [ 0, %b15 ], [ %t32, %b29 ]
  store i64 %t31, ptr %s2, align 8
  ; statement 37 stepped_read
  %t33 = call ptr addrspace(1) @stepped_make(i64 700, i64 798)
  %t34 = call ptr addrspace(1) @stepped_make(i64 700, i64 798)
  %t35 = call i64 @stepped_read(ptr addrspace(1) %t34, ptr addrspace(1) %t33, i64 -1, i64 700)
  store i64 %t35, ptr %s2, align 8
  call void @mix(i64 %t35)
  ; statement 38 racy_move
  call void @racy_move(i64 3, i64 30)
  ; statement 39 store_null
  %t36 = load ptr addrspace(1), ptr %v3, align 8
  %t39 = icmp eq ptr addrspace(1) %t36, null
  br i1 %t39, label %b37, label %b38
b37:
  %t40 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t40, ptr %v3, align 8
  br label %b38
b38:
  %t41 = phi ptr addrspace(1) [ %t36, %b28 ], [ %t40, %b37 ]
  %t42 = getelementptr inbounds i8, ptr addrspace(1) %t41, i64 40
  store ptr addrspace(1) null, ptr addrspace(1) %t42, align 8
  ; statement 40 scalar_load
  %t43 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 6
  %t44 = load i64, ptr %t43, align 8
  store i64 %t44, ptr %s2, align 8
  ; statement 41 typed_slice_copy
  %t45 = load ptr addrspace(1), ptr %v4, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t49, ptr %v4, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b38 ], [ %t49, %b46 ]
  %t51 = load ptr addrspace(1), ptr %v4, align 8
  %t52 = getelementptr inbounds i8, ptr addrspace(1) %t50, i64 40
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t51, i64 24
  %t54 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t52, i64 1, ptr addrspace(1) %t53, i64 2)
  call void @mix(i64 %t54)
  br label %b29
b29:
  %t32 = add i64 %t31, 1
  %t55 = icmp ult i64 %t32, 300
  br i1 %t55, label %b28, label %b30
b30:
  ; statement 43 scalar_store
  %t56 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t57 = getelementptr inbounds i64, ptr %t56, i64 12
  %t58 = load i64, ptr %s1, align 8
  %t59 = trunc i64 %t58 to i32
  store i32 %t59, ptr %t57, align 8
  ; statement 49 
  br label %b60
b60:
  %t63 = phi i64 [ 0, %b30 ], [ %t64, %b61 ]
  store i64 %t63, ptr %s1, align 8
  ; statement 44 select_pointer
  %t65 = load ptr addrspace(1), ptr %v1, align 8
  %t68 = icmp eq ptr addrspace(1) %t65, null
  br i1 %t68, label %b66, label %b67
b66:
  %t69 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t69, ptr %v1, align 8
  br label %b67
b67:
  %t70 = phi ptr addrspace(1) [ %t65, %b60 ], [ %t69, %b66 ]
  %t71 = getelementptr inbounds i8, ptr addrspace(1) %t70, i64 6280
  %t72 = load ptr addrspace(1), ptr %v1, align 8
  %t73 = load ptr addrspace(1), ptr %v1, align 8
  %t74 = load i64, ptr %s1, align 8
  %t75 = trunc i64 %t74 to i1
  %t76 = select i1 %t75, ptr addrspace(1) %t72, ptr addrspace(1) %t73
  store ptr addrspace(1) %t76, ptr addrspace(1) %t71, align 8
  store ptr addrspace(1) %t76, ptr %v1, align 8
  ; statement 46 
  br label %b77
b77:
  %t80 = phi i64 [ 0, %b67 ], [ %t81, %b78 ]
  store i64 %t80, ptr %s1, align 8
  ; statement 45 atomic_add
  %t82 = load ptr addrspace(1), ptr %v0, align 8
  %t85 = icmp eq ptr addrspace(1) %t82, null
  br i1 %t85, label %b83, label %b84
b83:
  %t86 = call ptr addrspace(1) @new_3()
  store ptr addrspace(1) %t86, ptr %v0, align 8
  br label %b84
b84:
  %t87 = phi ptr addrspace(1) [ %t82, %b77 ], [ %t86, %b83 ]
  %t88 = getelementptr inbounds i8, ptr addrspace(1) %t87, i64 40
  %t89 = load i64, ptr %s1, align 8
  %t90 = atomicrmw sub ptr addrspace(1) %t88, i64 %t89 monotonic, align 8
  store i64 %t90, ptr %s2, align 8
  br label %b78
b78:
  %t81 = add i64 %t80, 1
  %t91 = icmp ult i64 %t81, 7
  br i1 %t91, label %b77, label %b79
b79:
  ; statement 47 scalar_store
  %t92 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 24
  %t93 = load i64, ptr %s2, align 8
  store i64 %t93, ptr %t92, align 8
  ; statement 48 scalar_load
  %t94 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t95 = getelementptr inbounds i64, ptr %t94, i64 12
  %t96 = load i64, ptr %t95, align 8
  store i64 %t96, ptr %s1, align 8
  br label %b61
b61:
  %t64 = add i64 %t63, 1
  %t97 = icmp ult i64 %t64, 2
  br i1 %t97, label %b60, label %b62
b62:
  ; statement 50 alloc
  %t98 = call ptr addrspace(1) @shade_alloc(ptr @type_6)
  call void @init_6(ptr addrspace(1) %t98)
  store ptr addrspace(1) %t98, ptr %v3, align 8
  ; statement 51 scalar_store
  %t99 = load ptr addrspace(1), ptr %v1, align 8
  %t102 = icmp eq ptr addrspace(1) %t99, null
  br i1 %t102, label %b100, label %b101
b100:
  %t103 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t103, ptr %v1, align 8
  br label %b101
b101:
  %t104 = phi ptr addrspace(1) [ %t99, %b62 ], [ %t103, %b100 ]
  %t105 = getelementptr inbounds i64, ptr addrspace(1) %t104, i64 510
  %t106 = load i64, ptr %s1, align 8
  store i64 %t106, ptr addrspace(1) %t105, align 8, !tbaa !0
  br label %b16
b16:
  ; statement 53 stepped_read
  %t107 = call ptr addrspace(1) @stepped_make(i64 3, i64 432)
  %t108 = call ptr addrspace(1) @stepped_make(i64 3, i64 432)
  %t109 = call i64 @stepped_read(ptr addrspace(1) %t108, ptr addrspace(1) %t107, i64 -1, i64 3)
  store i64 %t109, ptr %s1, align 8
  call void @mix(i64 %t109)
  ; statement 54 racy_move
  call void @racy_move(i64 15, i64 1)
  ; statement 55 scalar_load
  %t110 = load ptr addrspace(1), ptr %v2, align 8
  %t113 = icmp eq ptr addrspace(1) %t110, null
  br i1 %t113, label %b111, label %b112
b111:
  %t114 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t114, ptr %v2, align 8
  br label %b112
b112:
  %t115 = phi ptr addrspace(1) [ %t110, %b16 ], [ %t114, %b111 ]
  %t116 = getelementptr inbounds i64, ptr addrspace(1) %t115, i64 4
  %t117 = load i64, ptr addrspace(1) %t116, align 8
  store i64 %t117, ptr %s1, align 8
  ; statement 63 
  br label %b118
b118:
  %t121 = phi i64 [ 0, %b112 ], [ %t122, %b119 ]
  store i64 %t121, ptr %s1, align 8
  ; statement 56 union_load
  %t123 = load ptr addrspace(1), ptr %v1, align 8
  %t126 = icmp eq ptr addrspace(1) %t123, null
  br i1 %t126, label %b124, label %b125
b124:
  %t127 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t127, ptr %v1, align 8
  br label %b125
b125:
  %t128 = phi ptr addrspace(1) [ %t123, %b118 ], [ %t127, %b124 ]
  %t129 = getelementptr inbounds i64, ptr addrspace(1) %t128, i64 518
  %t130 = getelementptr inbounds i8, ptr addrspace(1) %t128, i64 4152
  %t131 = load i64, ptr addrspace(1) %t129, align 8
  %t134 = icmp eq i64 %t131, 1
  br i1 %t134, label %b132, label %b133
b132:
  %t135 = load ptr addrspace(1), ptr addrspace(1) %t130, align 8
  br label %b133
b133:
  %t136 = phi ptr addrspace(1) [ null, %b125 ], [ %t135, %b132 ]
  store ptr addrspace(1) %t136, ptr %v1, align 8
  ; statement 57 atomic_store
  %t137 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 152
  %t138 = load ptr addrspace(1), ptr %v2, align 8
  store atomic ptr addrspace(1) %t138, ptr %t137 seq_cst, align 8
  ; statement 60 
  br label %b139
b139:
  %t142 = phi i64 [ 0, %b133 ], [ %t143, %b140 ]
  store i64 %t142, ptr %s1, align 8
  ; statement 58 store_null
  %t144 = load ptr addrspace(1), ptr %v2, align 8
  %t147 = icmp eq ptr addrspace(1) %t144, null
  br i1 %t147, label %b145, label %b146
b145:
  %t148 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t148, ptr %v2, align 8
  br label %b146
b146:
  %t149 = phi ptr addrspace(1) [ %t144, %b139 ], [ %t148, %b145 ]
  %t150 = getelementptr inbounds i8, ptr addrspace(1) %t149, i64 88
  store ptr addrspace(1) null, ptr addrspace(1) %t150, align 8
  ; statement 59 typed_copy
  %t151 = load ptr addrspace(1), ptr %v3, align 8
  %t154 = icmp eq ptr addrspace(1) %t151, null
  br i1 %t154, label %b152, label %b153
b152:
  %t155 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t155, ptr %v3, align 8
  br label %b153
b153:
  %t156 = phi ptr addrspace(1) [ %t151, %b146 ], [ %t155, %b152 ]
  %t157 = load ptr addrspace(1), ptr %v2, align 8
  call void @shade_typed_memmove(ptr @type_6, ptr addrspace(1) %t156, ptr addrspace(1) %t157)
  br label %b140
b140:
  %t143 = add i64 %t142, 1
  %t158 = icmp ult i64 %t143, 2
  br i1 %t158, label %b139, label %b141
b141:
  ; statement 61 racy_link
  call void @racy_link(i64 7, i64 1)
  ; statement 62 load_pointer
  %t159 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 18
  %t160 = load ptr addrspace(1), ptr %t159, align 8
  store ptr addrspace(1) %t160, ptr %v2, align 8
  br label %b119
b119:
  %t122 = add i64 %t121, 1
  %t161 = icmp ult i64 %t122, 300
  br i1 %t161, label %b118, label %b120
b120:
  ; statement 64 memmove_pointers
  %t162 = load ptr addrspace(1), ptr %v2, align 8
  %t165 = icmp eq ptr addrspace(1) %t162, null
  br i1 %t165, label %b163, label %b164
b163:
  %t166 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t166, ptr %v2, align 8
  br label %b164
b164:
  %t167 = phi ptr addrspace(1) [ %t162, %b120 ], [ %t166, %b163 ]
  %t168 = load ptr addrspace(1), ptr %v2, align 8
  %t169 = getelementptr inbounds i8, ptr addrspace(1) %t167, i64 72
  %t170 = getelementptr inbounds i64, ptr addrspace(1) %t168, i64 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t169, ptr addrspace(1) align 8 %t170, i64 80, i1 false)
  ; statement 65 memcpy_value
  %t171 = load ptr addrspace(1), ptr %v2, align 8
  %t172 = load ptr addrspace(1), ptr %v3, align 8
  %t175 = icmp eq ptr addrspace(1) %t172, null
  br i1 %t175, label %b173, label %b174
b173:
  %t176 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t176, ptr %v3, align 8
  br label %b174
b174:
  %t177 = phi ptr addrspace(1) [ %t172, %b164 ], [ %t176, %b173 ]
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t171, ptr addrspace(1) align 8 %t177, i64 224, i1 false)
  ; statement 66 struct_copy
  %t178 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l1)
  %t179 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l1)
  %t180 = load %T5, ptr %t179, align 8
  store %T5 %t180, ptr %t178, align 8
  ; statement 67 load_pointer
  %t181 = load ptr addrspace(1), ptr %v1, align 8
  %t184 = icmp eq ptr addrspace(1) %t181, null
  br i1 %t184, label %b182, label %b183
b182:
  %t185 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t185, ptr %v1, align 8
  br label %b183
b183:
  %t186 = phi ptr addrspace(1) [ %t181, %b174 ], [ %t185, %b182 ]
  %t187 = getelementptr inbounds i8, ptr addrspace(1) %t186, i64 2888
  %t188 = load ptr addrspace(1), ptr addrspace(1) %t187, align 8
  store ptr addrspace(1) %t188, ptr %v1, align 8
  ; statement 68 typed_slice_copy
  %t189 = load ptr addrspace(1), ptr %v4, align 8
  %t192 = icmp eq ptr addrspace(1) %t189, null
  br i1 %t192, label %b190, label %b191
b190:
  %t193 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t193, ptr %v4, align 8
  br label %b191
b191:
  %t194 = phi ptr addrspace(1) [ %t189, %b183 ], [ %t193, %b190 ]
  %t195 = load ptr addrspace(1), ptr %v4, align 8
  %t196 = getelementptr inbounds i8, ptr addrspace(1) %t194, i64 40
  %t197 = getelementptr inbounds i64, ptr addrspace(1) %t195, i64 2
  %t198 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t196, i64 0, ptr addrspace(1) %t197, i64 1)
  call void @mix(i64 %t198)
  %t199 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t199, i64 3)
  %t200 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t200, i64 10)
  %t201 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t201, i64 6)
  %t202 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t202, i64 6)
  %t203 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t203, i64 12)
  %t204 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t204
}

define internal ptr addrspace(1) @p1_f4(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 40, i1 false)
  ; statement 69 load_pointer
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 6104
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t7, align 8
  store ptr addrspace(1) %t8, ptr %v3, align 8
  ; statement 70 weak_hold
  %t9 = load ptr addrspace(1), ptr %v0, align 8
  %t12 = icmp eq ptr addrspace(1) %t9, null
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t13, ptr %v0, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ %t9, %b3 ], [ %t13, %b10 ]
  %t15 = call ptr @shade_weak_new(ptr addrspace(1) %t14)
  call void @churn_nodes(i64 1)
  %t16 = call ptr addrspace(1) @shade_weak_get(ptr %t15)
  call void @shade_weak_free(ptr %t15)
  call void @must_be(i64 200, ptr addrspace(1) %t16, ptr addrspace(1) %t14)
  store ptr addrspace(1) %t16, ptr %v0, align 8
  ; statement 72 
  %t17 = load i64, ptr %s2, align 8
  %t18 = lshr i64 %t17, 1
  %t19 = trunc i64 %t18 to i1
  br i1 %t19, label %b20, label %b21
b20:
  ; statement 71 alloc
  %t23 = load ptr addrspace(1), ptr %v5, align 8
  %t24 = call ptr addrspace(1) @shade_alloc(ptr @type_10)
  call void @init_10(ptr addrspace(1) %t24)
  %t25 = getelementptr inbounds i64, ptr addrspace(1) %t24, i64 368
  store ptr addrspace(1) %t23, ptr addrspace(1) %t25, align 8
  store ptr addrspace(1) %t24, ptr %v5, align 8
  br label %b22
b21:
  br label %b22
b22:
  ; statement 73 struct_copy
  %t26 = load ptr addrspace(1), ptr %v0, align 8
  %t27 = load ptr addrspace(1), ptr %v0, align 8
  %t28 = load %T1, ptr addrspace(1) %t27, align 8
  store %T1 %t28, ptr addrspace(1) %t26, align 8
  %t29 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t29
}

define internal ptr addrspace(1) @p1_f5(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %v11 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v11, align 8
  %v12 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v12, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T16, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 320, i1 false)
  %k1 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 56, i1 false)
  ; statement 74 typed_copy
  %t1 = load ptr addrspace(1), ptr %v12, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v12, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v12, align 8
  call void @shade_typed_memmove(ptr @type_2, ptr addrspace(1) %t6, ptr addrspace(1) %t7)
  ; statement 75 store_pointer
  %t8 = load ptr addrspace(1), ptr %v11, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_8()
  store ptr addrspace(1) %t12, ptr %v11, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 40
  %t15 = load ptr addrspace(1), ptr %v12, align 8
  store ptr addrspace(1) %t15, ptr addrspace(1) %t14, align 8
  ; statement 76 collect
  call void @shade_gc()
  ; statement 77 tree_mirror
  %t16 = load ptr addrspace(1), ptr %v12, align 8
  br label %b17
b17:
  %t20 = phi ptr addrspace(1) [ %t16, %b10 ], [ %t22, %b18 ]
  %t21 = phi i32 [ 0, %b10 ], [ %t23, %b18 ]
  %t24 = icmp eq ptr addrspace(1) %t20, null
  %t25 = icmp uge i32 %t21, 200
  %t26 = or i1 %t24, %t25
  br i1 %t26, label %b19, label %b18
b18:
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t20, i64 8
  %t22 = load ptr addrspace(1), ptr addrspace(1) %t20, align 8
  %t28 = load ptr addrspace(1), ptr addrspace(1) %t27, align 8
  store ptr addrspace(1) %t28, ptr addrspace(1) %t20, align 8
  store ptr addrspace(1) %t22, ptr addrspace(1) %t27, align 8
  %t23 = add i32 %t21, 1
  br label %b17
b19:
  ; statement 78 bytes_copy
  %t29 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t30 = getelementptr inbounds i8, ptr %t29, i64 98
  %t31 = getelementptr inbounds i8, ptr %k0, i64 246
  call void @llvm.memmove.p0.p0.i64(ptr %t30, ptr %t31, i64 9, i1 false)
  %t32 = load ptr addrspace(1), ptr %v11, align 8
  ret ptr addrspace(1) %t32
}

define internal ptr addrspace(1) @p1_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p1_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p1_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 40
  %t8 = load i64, ptr %t7, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 6
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 56
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 8
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 72
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 10
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 88
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 12
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 10)
  %t27 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 6)
  %t29 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 6)
  %t31 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 6)
  %t33 = getelementptr inbounds i64, ptr @p1_t0_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 6)
  %t35 = getelementptr inbounds i8, ptr @p1_t0_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 6)
  %t37 = load ptr addrspace(1), ptr @p1_t0_g1, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 2)
  %t38 = getelementptr inbounds i8, ptr @p1_t0_g1, i64 8
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 2)
  %t40 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i8, ptr %t40, i64 24
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 9)
  %t44 = getelementptr inbounds i64, ptr %t40, i64 4
  %t45 = load ptr addrspace(1), ptr %t44, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 9)
  %t46 = getelementptr inbounds i8, ptr %t40, i64 40
  %t47 = load ptr addrspace(1), ptr %t46, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 2)
  %t48 = getelementptr inbounds i64, ptr %t40, i64 8
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i8, ptr %t40, i64 72
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i64, ptr %t40, i64 12
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i8, ptr %t40, i64 104
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i64, ptr %t40, i64 14
  %t57 = load ptr addrspace(1), ptr %t56, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 1)
  %t58 = getelementptr inbounds i8, ptr %t40, i64 120
  %t59 = load ptr addrspace(1), ptr %t58, align 8
  call void @walk_root(ptr addrspace(1) %t59, i64 1)
  %t60 = getelementptr inbounds i64, ptr %t40, i64 16
  %t61 = load ptr addrspace(1), ptr %t60, align 8
  call void @walk_root(ptr addrspace(1) %t61, i64 1)
  %t62 = getelementptr inbounds i8, ptr %t40, i64 136
  %t63 = load ptr addrspace(1), ptr %t62, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 1)
  %t64 = getelementptr inbounds i64, ptr %t40, i64 18
  %t65 = load ptr addrspace(1), ptr %t64, align 8
  call void @walk_root(ptr addrspace(1) %t65, i64 1)
  %t66 = getelementptr inbounds i8, ptr %t40, i64 152
  %t67 = load ptr addrspace(1), ptr %t66, align 8
  call void @walk_root(ptr addrspace(1) %t67, i64 1)
  %t68 = getelementptr inbounds i64, ptr %t40, i64 20
  %t69 = load ptr addrspace(1), ptr %t68, align 8
  call void @walk_root(ptr addrspace(1) %t69, i64 1)
  %t70 = getelementptr inbounds i8, ptr %t40, i64 168
  %t71 = load ptr addrspace(1), ptr %t70, align 8
  call void @walk_root(ptr addrspace(1) %t71, i64 1)
  %t72 = getelementptr inbounds i64, ptr %t40, i64 22
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  call void @walk_root(ptr addrspace(1) %t73, i64 1)
  %t74 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l1)
  %t75 = load i64, ptr %t74, align 8
  call void @mix(i64 %t75)
  %t76 = getelementptr inbounds i8, ptr %t74, i64 24
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  %t78 = getelementptr inbounds i64, ptr %t74, i64 4
  %t79 = load i64, ptr %t78, align 8
  call void @mix(i64 %t79)
  call void @end_thread(ptr @p1_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p1_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p1_f2(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 9)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 9)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 2)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 8
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i8, ptr %t2, i64 72
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i64, ptr %t2, i64 12
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i8, ptr %t2, i64 104
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i64, ptr %t2, i64 14
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 1)
  %t20 = getelementptr inbounds i8, ptr %t2, i64 120
  %t21 = load ptr addrspace(1), ptr %t20, align 8
  call void @walk_root(ptr addrspace(1) %t21, i64 1)
  %t22 = getelementptr inbounds i64, ptr %t2, i64 16
  %t23 = load ptr addrspace(1), ptr %t22, align 8
  call void @walk_root(ptr addrspace(1) %t23, i64 1)
  %t24 = getelementptr inbounds i8, ptr %t2, i64 136
  %t25 = load ptr addrspace(1), ptr %t24, align 8
  call void @walk_root(ptr addrspace(1) %t25, i64 1)
  %t26 = getelementptr inbounds i64, ptr %t2, i64 18
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 1)
  %t28 = getelementptr inbounds i8, ptr %t2, i64 152
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 1)
  %t30 = getelementptr inbounds i64, ptr %t2, i64 20
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 1)
  %t32 = getelementptr inbounds i8, ptr %t2, i64 168
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 1)
  %t34 = getelementptr inbounds i64, ptr %t2, i64 22
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 1)
  %t36 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l1)
  %t37 = load i64, ptr %t36, align 8
  call void @mix(i64 %t37)
  %t38 = getelementptr inbounds i8, ptr %t36, i64 24
  %t39 = load i64, ptr %t38, align 8
  call void @mix(i64 %t39)
  %t40 = getelementptr inbounds i64, ptr %t36, i64 4
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  call void @end_thread(ptr @p1_sum1)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p1_t2(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 12884901888)
  %t1 = call ptr addrspace(1) @p1_f3(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p1_t2_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 40
  %t8 = load i64, ptr %t7, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 6
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 56
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 8
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 72
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 10
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 88
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 12
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 10)
  %t27 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 6)
  %t29 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 6)
  %t31 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 6)
  %t33 = getelementptr inbounds i64, ptr @p1_t2_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 6)
  %t35 = getelementptr inbounds i8, ptr @p1_t2_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 6)
  %t37 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l0)
  %t38 = load i64, ptr %t37, align 8
  call void @mix(i64 %t38)
  %t39 = getelementptr inbounds i8, ptr %t37, i64 24
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 9)
  %t41 = getelementptr inbounds i64, ptr %t37, i64 4
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 9)
  %t43 = getelementptr inbounds i8, ptr %t37, i64 40
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 2)
  %t45 = getelementptr inbounds i64, ptr %t37, i64 8
  %t46 = load i64, ptr %t45, align 8
  call void @mix(i64 %t46)
  %t47 = getelementptr inbounds i8, ptr %t37, i64 72
  %t48 = load i64, ptr %t47, align 8
  call void @mix(i64 %t48)
  %t49 = getelementptr inbounds i64, ptr %t37, i64 12
  %t50 = load i64, ptr %t49, align 8
  call void @mix(i64 %t50)
  %t51 = getelementptr inbounds i8, ptr %t37, i64 104
  %t52 = load i64, ptr %t51, align 8
  call void @mix(i64 %t52)
  %t53 = getelementptr inbounds i64, ptr %t37, i64 14
  %t54 = load ptr addrspace(1), ptr %t53, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 1)
  %t55 = getelementptr inbounds i8, ptr %t37, i64 120
  %t56 = load ptr addrspace(1), ptr %t55, align 8
  call void @walk_root(ptr addrspace(1) %t56, i64 1)
  %t57 = getelementptr inbounds i64, ptr %t37, i64 16
  %t58 = load ptr addrspace(1), ptr %t57, align 8
  call void @walk_root(ptr addrspace(1) %t58, i64 1)
  %t59 = getelementptr inbounds i8, ptr %t37, i64 136
  %t60 = load ptr addrspace(1), ptr %t59, align 8
  call void @walk_root(ptr addrspace(1) %t60, i64 1)
  %t61 = getelementptr inbounds i64, ptr %t37, i64 18
  %t62 = load ptr addrspace(1), ptr %t61, align 8
  call void @walk_root(ptr addrspace(1) %t62, i64 1)
  %t63 = getelementptr inbounds i8, ptr %t37, i64 152
  %t64 = load ptr addrspace(1), ptr %t63, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 1)
  %t65 = getelementptr inbounds i64, ptr %t37, i64 20
  %t66 = load ptr addrspace(1), ptr %t65, align 8
  call void @walk_root(ptr addrspace(1) %t66, i64 1)
  %t67 = getelementptr inbounds i8, ptr %t37, i64 168
  %t68 = load ptr addrspace(1), ptr %t67, align 8
  call void @walk_root(ptr addrspace(1) %t68, i64 1)
  %t69 = getelementptr inbounds i64, ptr %t37, i64 22
  %t70 = load ptr addrspace(1), ptr %t69, align 8
  call void @walk_root(ptr addrspace(1) %t70, i64 1)
  %t71 = call ptr @llvm.threadlocal.address.p0(ptr @p1_l1)
  %t72 = load i64, ptr %t71, align 8
  call void @mix(i64 %t72)
  %t73 = getelementptr inbounds i8, ptr %t71, i64 24
  %t74 = load i64, ptr %t73, align 8
  call void @mix(i64 %t74)
  %t75 = getelementptr inbounds i64, ptr %t71, i64 4
  %t76 = load i64, ptr %t75, align 8
  call void @mix(i64 %t76)
  call void @end_thread(ptr @p1_sum2)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_1() noinline gc "shade" {
  %r = call ptr addrspace(1) @p1_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p1_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p1_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  %v2 = load i64, ptr @p1_sum2
  %h3 = call i64 @mixed(i64 %h2, i64 %v2)
  ret i64 %h3
}

; program 2
@p2_id0 = internal global i64 0
@p2_sum0 = internal global i64 0
@p2_t0_g0 = internal global %T12 zeroinitializer, align 16
@p2_id1 = internal global i64 0
@p2_sum1 = internal global i64 0
@p2_t1_g0 = internal global %T7 zeroinitializer, align 16
@p2_t1_g1 = internal global %T16 zeroinitializer, align 16
@p2_t1_g2 = internal global %T6 zeroinitializer, align 16
@p2_l0 = internal thread_local global %T16 zeroinitializer, align 16
@p2_l1 = internal thread_local global %T5 zeroinitializer, align 16
@p2_table = internal global [6 x ptr] [ptr @p2_f0, ptr @p2_f1, ptr @p2_f2, ptr @p2_f3, ptr @p2_f4, ptr @p2_f5]
define internal ptr addrspace(1) @p2_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  %k1 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 56, i1 false)
  ; statement 1 store_null
  %t1 = getelementptr inbounds i64, ptr %k0, i64 14
  store ptr addrspace(1) null, ptr %t1, align 8
  ; statement 2 churn
  call void @churn_nodes(i64 30)
  ; statement 3 alloc
  %t2 = call ptr addrspace(1) @shade_alloc(ptr @type_3)
  call void @init_3(ptr addrspace(1) %t2)
  store ptr addrspace(1) %t2, ptr %v2, align 8
  ; statement 4 load_pointer
  %t3 = getelementptr inbounds i64, ptr %k0, i64 4
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  store ptr addrspace(1) %t4, ptr %v3, align 8
  ; statement 63 
  %t5 = call ptr addrspace(1) @build_root(i64 16, i64 3)
  call void @spawn(ptr @p2_id1, ptr @p2_t1, ptr addrspace(1) %t5)
  ; statement 5 churn
  call void @churn_nodes(i64 3)
  ; statement 6 vector_store
  %t6 = load ptr addrspace(1), ptr %v1, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t10, ptr %v1, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %entry ], [ %t10, %b7 ]
  %t12 = getelementptr inbounds i8, ptr addrspace(1) %t11, i64 5880
  %t13 = load ptr addrspace(1), ptr %v3, align 8
  %t14 = load ptr addrspace(1), ptr %v3, align 8
  %t15 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t13, i64 0
  %t16 = insertelement <2 x ptr addrspace(1)> %t15, ptr addrspace(1) %t14, i64 1
  store <2 x ptr addrspace(1)> %t16, ptr addrspace(1) %t12, align 8
  ; statement 7 struct_copy
  %t17 = load %T8, ptr %k1, align 8
  store %T8 %t17, ptr %k1, align 8
  ; statement 8 churn
  call void @churn_nodes(i64 3)
  ; statement 62 
  %t18 = load i64, ptr @p2_id1, align 8
  %t19 = call ptr addrspace(1) @join(i64 %t18)
  store ptr addrspace(1) %t19, ptr %v1, align 8
  ; statement 9 stepped_read
  %t20 = call ptr addrspace(1) @stepped_make(i64 3000, i64 427)
  %t21 = call ptr addrspace(1) @stepped_make(i64 3000, i64 427)
  %t22 = call i64 @stepped_read(ptr addrspace(1) %t21, ptr addrspace(1) %t20, i64 -1, i64 3000)
  store i64 %t22, ptr %s1, align 8
  call void @mix(i64 %t22)
  ; statement 10 load_pointer
  %t23 = load ptr addrspace(1), ptr %v3, align 8
  %t26 = icmp eq ptr addrspace(1) %t23, null
  br i1 %t26, label %b24, label %b25
b24:
  %t27 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t27, ptr %v3, align 8
  br label %b25
b25:
  %t28 = phi ptr addrspace(1) [ %t23, %b8 ], [ %t27, %b24 ]
  %t29 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 942
  %t30 = load ptr addrspace(1), ptr addrspace(1) %t29, align 8
  store ptr addrspace(1) %t30, ptr %v3, align 8
  ; statement 27 
  %t31 = load i64, ptr %s0, align 8
  %t32 = lshr i64 %t31, 3
  %t33 = trunc i64 %t32 to i1
  br i1 %t33, label %b34, label %b35
b34:
  ; statement 11 scalar_mix
  %t37 = load i64, ptr %s3, align 8
  %t38 = load i64, ptr %s1, align 8
  %t39 = mul i64 %t37, 866
  %t40 = add i64 %t39, %t38
  %t41 = add i64 %t40, 1
  store i64 %t41, ptr %s1, align 8
  ; statement 26 
  %t42 = load i64, ptr %s1, align 8
  %t43 = lshr i64 %t42, 3
  %t44 = trunc i64 %t43 to i1
  br i1 %t44, label %b45, label %b46
b45:
  ; statement 22 
  %t48 = load i64, ptr %s3, align 8
  %t49 = lshr i64 %t48, 2
  %t50 = trunc i64 %t49 to i1
  br i1 %t50, label %b51, label %b52
b51:
  ; statement 12 fiber_switch
  call void @fiber_switch(i64 2000, i64 180368)
  ; statement 13 load_pointer
  %t54 = load ptr addrspace(1), ptr %v3, align 8
  %t57 = icmp eq ptr addrspace(1) %t54, null
  br i1 %t57, label %b55, label %b56
b55:
  %t58 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t58, ptr %v3, align 8
  br label %b56
b56:
  %t59 = phi ptr addrspace(1) [ %t54, %b51 ], [ %t58, %b55 ]
  %t60 = getelementptr inbounds i8, ptr addrspace(1) %t59, i64 7448
  %t61 = load ptr addrspace(1), ptr addrspace(1) %t60, align 8
  store ptr addrspace(1) %t61, ptr %v3, align 8
  ; statement 14 racy_move
  call void @racy_move(i64 0, i64 30)
  ; statement 15 union_pointer
  %t62 = load ptr addrspace(1), ptr %v3, align 8
  %t65 = icmp eq ptr addrspace(1) %t62, null
  br i1 %t65, label %b63, label %b64
b63:
  %t66 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t66, ptr %v3, align 8
  br label %b64
b64:
  %t67 = phi ptr addrspace(1) [ %t62, %b56 ], [ %t66, %b63 ]
  %t68 = getelementptr inbounds i64, ptr addrspace(1) %t67, i64 1252
  %t69 = getelementptr inbounds i8, ptr addrspace(1) %t67, i64 10024
  %t70 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t70, ptr addrspace(1) %t69, align 8
  store i64 1, ptr addrspace(1) %t68, align 8
  ; statement 16 scalar_load
  %t71 = load ptr addrspace(1), ptr %v2, align 8
  %t72 = getelementptr inbounds i8, ptr addrspace(1) %t71, i64 168
  %t73 = load i64, ptr addrspace(1) %t72, align 8
  store i64 %t73, ptr %s2, align 8
  ; statement 17 store_pointer
  %t74 = load ptr addrspace(1), ptr %v5, align 8
  %t77 = icmp eq ptr addrspace(1) %t74, null
  br i1 %t77, label %b75, label %b76
b75:
  %t78 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t78, ptr %v5, align 8
  br label %b76
b76:
  %t79 = phi ptr addrspace(1) [ %t74, %b64 ], [ %t78, %b75 ]
  %t80 = getelementptr inbounds i8, ptr addrspace(1) %t79, i64 24
  %t81 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t81, ptr addrspace(1) %t80, align 8
  br label %b53
b52:
  ; statement 18 ephemeron_hold
  %t82 = load ptr addrspace(1), ptr %v5, align 8
  %t85 = icmp eq ptr addrspace(1) %t82, null
  br i1 %t85, label %b83, label %b84
b83:
  %t86 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t86, ptr %v5, align 8
  br label %b84
b84:
  %t87 = phi ptr addrspace(1) [ %t82, %b52 ], [ %t86, %b83 ]
  %t88 = call ptr @ephemeron_make(ptr addrspace(1) %t87, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t88, ptr addrspace(1) %t87, i64 30)
  ; statement 19 scalar_store
  %t89 = load ptr addrspace(1), ptr %v2, align 8
  %t90 = getelementptr inbounds i64, ptr addrspace(1) %t89, i64 4
  %t91 = load i64, ptr %s3, align 8
  store i64 %t91, ptr addrspace(1) %t90, align 8, !tbaa !0
  ; statement 20 stepped_read
  %t92 = call ptr addrspace(1) @stepped_make(i64 3, i64 564)
  %t93 = call ptr addrspace(1) @stepped_make(i64 3, i64 564)
  %t94 = call i64 @stepped_read(ptr addrspace(1) %t93, ptr addrspace(1) %t92, i64 -1, i64 3)
  store i64 %t94, ptr %s2, align 8
  call void @mix(i64 %t94)
  ; statement 21 memmove_pointers
  %t95 = getelementptr inbounds i8, ptr %k0, i64 120
  %t96 = getelementptr inbounds i8, ptr %k0, i64 136
  %t97 = load volatile i64, ptr @hidden_zero, align 8
  %t98 = add i64 %t97, 48
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %t95, ptr align 8 %t96, i64 %t98, i1 false)
  br label %b53
b53:
  br label %b47
b46:
  ; statement 23 handle_hold
  %t99 = load ptr addrspace(1), ptr %v1, align 8
  %t102 = icmp eq ptr addrspace(1) %t99, null
  br i1 %t102, label %b100, label %b101
b100:
  %t103 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t103, ptr %v1, align 8
  br label %b101
b101:
  %t104 = phi ptr addrspace(1) [ %t99, %b46 ], [ %t103, %b100 ]
  %t105 = call ptr @shade_handle_new(ptr addrspace(1) %t104)
  store ptr addrspace(1) null, ptr %v1, align 8
  call void @churn_nodes(i64 1)
  %t106 = call ptr addrspace(1) @shade_handle_get(ptr %t105)
  call void @shade_handle_free(ptr %t105)
  store ptr addrspace(1) %t106, ptr %v1, align 8
  ; statement 24 atomic_store
  %t107 = getelementptr inbounds i8, ptr %k0, i64 24
  %t108 = load ptr addrspace(1), ptr %v3, align 8
  store atomic ptr addrspace(1) %t108, ptr %t107 monotonic, align 8
  ; statement 25 
  %t109 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t109, i64 12)
  br label %b47
b47:
  br label %b36
b35:
  br label %b36
b36:
  ; statement 32 
  br label %b110
b110:
  %t113 = phi i64 [ 0, %b36 ], [ %t114, %b111 ]
  store i64 %t113, ptr %s2, align 8
  ; statement 28 atomic_store
  %t115 = load ptr addrspace(1), ptr %v5, align 8
  %t118 = icmp eq ptr addrspace(1) %t115, null
  br i1 %t118, label %b116, label %b117
b116:
  %t119 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t119, ptr %v5, align 8
  br label %b117
b117:
  %t120 = phi ptr addrspace(1) [ %t115, %b110 ], [ %t119, %b116 ]
  %t121 = getelementptr inbounds i64, ptr addrspace(1) %t120, i64 4
  %t122 = load ptr addrspace(1), ptr %v3, align 8
  store atomic ptr addrspace(1) %t122, ptr addrspace(1) %t121 seq_cst, align 8
  ; statement 29 store_pointer
  %t123 = getelementptr inbounds i8, ptr %k0, i64 24
  %t124 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t124, ptr %t123, align 8
  ; statement 30 atomic_store
  %t125 = load ptr addrspace(1), ptr %v1, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t129, ptr %v1, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b117 ], [ %t129, %b126 ]
  %t131 = getelementptr inbounds i8, ptr addrspace(1) %t130, i64 6280
  %t132 = load ptr addrspace(1), ptr %v1, align 8
  store atomic ptr addrspace(1) %t132, ptr addrspace(1) %t131 seq_cst, align 8
  ; statement 31 build
  %t133 = call ptr addrspace(1) @build_root(i64 10, i64 100)
  store ptr addrspace(1) %t133, ptr %v1, align 8
  br label %b111
b111:
  %t114 = add i64 %t113, 1
  %t134 = icmp ult i64 %t114, 300
  br i1 %t134, label %b110, label %b112
b112:
  %t135 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t135, i64 15)
  %t136 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t136, i64 10)
  %t137 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t137, i64 3)
  %t138 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t138, i64 9)
  %t139 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t139, i64 12)
  %t140 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t140, i64 7)
  %t141 = load i64, ptr %k0, align 8
  call void @mix(i64 %t141)
  %t142 = getelementptr inbounds i8, ptr %k0, i64 24
  %t143 = load ptr addrspace(1), ptr %t142, align 8
  call void @walk_root(ptr addrspace(1) %t143, i64 9)
  %t144 = getelementptr inbounds i64, ptr %k0, i64 4
  %t145 = load ptr addrspace(1), ptr %t144, align 8
  call void @walk_root(ptr addrspace(1) %t145, i64 9)
  %t146 = getelementptr inbounds i8, ptr %k0, i64 40
  %t147 = load ptr addrspace(1), ptr %t146, align 8
  call void @walk_root(ptr addrspace(1) %t147, i64 2)
  %t148 = getelementptr inbounds i64, ptr %k0, i64 8
  %t149 = load i64, ptr %t148, align 8
  call void @mix(i64 %t149)
  %t150 = getelementptr inbounds i8, ptr %k0, i64 72
  %t151 = load i64, ptr %t150, align 8
  call void @mix(i64 %t151)
  %t152 = getelementptr inbounds i64, ptr %k0, i64 12
  %t153 = load i64, ptr %t152, align 8
  call void @mix(i64 %t153)
  %t154 = getelementptr inbounds i8, ptr %k0, i64 104
  %t155 = load i64, ptr %t154, align 8
  call void @mix(i64 %t155)
  %t156 = getelementptr inbounds i64, ptr %k0, i64 14
  %t157 = load ptr addrspace(1), ptr %t156, align 8
  call void @walk_root(ptr addrspace(1) %t157, i64 1)
  %t158 = getelementptr inbounds i8, ptr %k0, i64 120
  %t159 = load ptr addrspace(1), ptr %t158, align 8
  call void @walk_root(ptr addrspace(1) %t159, i64 1)
  %t160 = getelementptr inbounds i64, ptr %k0, i64 16
  %t161 = load ptr addrspace(1), ptr %t160, align 8
  call void @walk_root(ptr addrspace(1) %t161, i64 1)
  %t162 = getelementptr inbounds i8, ptr %k0, i64 136
  %t163 = load ptr addrspace(1), ptr %t162, align 8
  call void @walk_root(ptr addrspace(1) %t163, i64 1)
  %t164 = getelementptr inbounds i64, ptr %k0, i64 18
  %t165 = load ptr addrspace(1), ptr %t164, align 8
  call void @walk_root(ptr addrspace(1) %t165, i64 1)
  %t166 = getelementptr inbounds i8, ptr %k0, i64 152
  %t167 = load ptr addrspace(1), ptr %t166, align 8
  call void @walk_root(ptr addrspace(1) %t167, i64 1)
  %t168 = getelementptr inbounds i64, ptr %k0, i64 20
  %t169 = load ptr addrspace(1), ptr %t168, align 8
  call void @walk_root(ptr addrspace(1) %t169, i64 1)
  %t170 = getelementptr inbounds i8, ptr %k0, i64 168
  %t171 = load ptr addrspace(1), ptr %t170, align 8
  call void @walk_root(ptr addrspace(1) %t171, i64 1)
  %t172 = getelementptr inbounds i64, ptr %k0, i64 22
  %t173 = load ptr addrspace(1), ptr %t172, align 8
  call void @walk_root(ptr addrspace(1) %t173, i64 1)
  %t174 = load i64, ptr %k1, align 8
  call void @mix(i64 %t174)
  %t175 = getelementptr inbounds i8, ptr %k1, i64 24
  %t176 = load ptr addrspace(1), ptr %t175, align 8
  call void @walk_root(ptr addrspace(1) %t176, i64 1)
  %t177 = getelementptr inbounds i64, ptr %k1, i64 4
  %t178 = load ptr addrspace(1), ptr %t177, align 8
  call void @walk_root(ptr addrspace(1) %t178, i64 2)
  %t179 = getelementptr inbounds i8, ptr %k1, i64 40
  %t180 = load ptr addrspace(1), ptr %t179, align 8
  call void @walk_root(ptr addrspace(1) %t180, i64 2)
  %t181 = getelementptr inbounds i64, ptr %k1, i64 6
  %t182 = load ptr addrspace(1), ptr %t181, align 8
  call void @walk_root(ptr addrspace(1) %t182, i64 2)
  %t183 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t183
}

define internal ptr addrspace(1) @p2_f1(i64 %depth)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T1, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  ; statement 33 
  %t1 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t1, i64 1)
  ; statement 34 alloc
  %t2 = load ptr addrspace(1), ptr %v4, align 8
  %t3 = load ptr addrspace(1), ptr %v4, align 8
  %t4 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 1216)
  %t5 = getelementptr inbounds i64, ptr addrspace(1) %t4, i64 1158
  store ptr addrspace(1) %t2, ptr addrspace(1) %t5, align 8
  %t6 = getelementptr inbounds i64, ptr addrspace(1) %t4, i64 904
  store ptr addrspace(1) %t3, ptr addrspace(1) %t6, align 8
  store ptr addrspace(1) %t4, ptr %v6, align 8
  ; statement 35 element_move
  %t7 = load ptr addrspace(1), ptr %v8, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t11, ptr %v8, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %entry ], [ %t11, %b8 ]
  %t13 = load ptr addrspace(1), ptr %v8, align 8
  %t14 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 216
  %t15 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 72
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t14, ptr addrspace(1) align 8 %t15, i64 8, i32 8)
  ; statement 37 
  br label %b16
b16:
  %t19 = phi i64 [ 0, %b9 ], [ %t20, %b17 ]
  store i64 %t19, ptr %s1, align 8
  ; statement 36 native_call
  %t21 = load ptr addrspace(1), ptr %v1, align 8
  %t24 = icmp eq ptr addrspace(1) %t21, null
  br i1 %t24, label %b22, label %b23
b22:
  %t25 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t25, ptr %v1, align 8
  br label %b23
b23:
  %t26 = phi ptr addrspace(1) [ %t21, %b16 ], [ %t25, %b22 ]
  %t27 = load ptr addrspace(1), ptr %v0, align 8
  %t30 = icmp eq ptr addrspace(1) %t27, null
  br i1 %t30, label %b28, label %b29
b28:
  %t31 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t31, ptr %v0, align 8
  br label %b29
b29:
  %t32 = phi ptr addrspace(1) [ %t27, %b23 ], [ %t31, %b28 ]
  %t33 = getelementptr inbounds i8, ptr addrspace(1) %t32, i64 8
  %t34 = load ptr addrspace(1), ptr addrspace(1) %t26, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t26, align 8
  %t35 = call i64 @shade_native_call(ptr @usleep, i64 20, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t34, ptr addrspace(1) %t33, align 8
  br label %b17
b17:
  %t20 = add i64 %t19, 1
  %t36 = icmp ult i64 %t20, 300
  br i1 %t36, label %b16, label %b18
b18:
  ; statement 38 build
  %t37 = call ptr addrspace(1) @build_root(i64 9, i64 400)
  store ptr addrspace(1) %t37, ptr %v5, align 8
  ; statement 39 vp_strided
  %t38 = load ptr addrspace(1), ptr %v7, align 8
  %t41 = icmp eq ptr addrspace(1) %t38, null
  br i1 %t41, label %b39, label %b40
b39:
  %t42 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t42, ptr %v7, align 8
  br label %b40
b40:
  %t43 = phi ptr addrspace(1) [ %t38, %b18 ], [ %t42, %b39 ]
  %t44 = getelementptr inbounds i64, ptr addrspace(1) %t43, i64 4
  %t45 = load ptr addrspace(1), ptr %v4, align 8
  %t46 = load ptr addrspace(1), ptr %v4, align 8
  %t47 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t45, i64 0
  %t48 = insertelement <2 x ptr addrspace(1)> %t47, ptr addrspace(1) %t46, i64 1
  %t49 = load i64, ptr %s4, align 8
  %t50 = trunc i64 %t49 to i2
  %t51 = bitcast i2 %t50 to <2 x i1>
  %t52 = load i64, ptr %s4, align 8
  %t53 = trunc i64 %t52 to i32
  %t54 = lshr i32 %t53, 2
  %t55 = and i32 %t54, 1
  %t56 = add i32 %t55, 1
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %t48, ptr addrspace(1) align 8 %t44, i64 8, <2 x i1> %t51, i32 %t56)
  ; statement 40 handle_hold
  %t57 = load ptr addrspace(1), ptr %v5, align 8
  %t58 = call ptr @shade_handle_new(ptr addrspace(1) %t57)
  store ptr addrspace(1) null, ptr %v5, align 8
  call void @churn_nodes(i64 300)
  %t59 = call ptr addrspace(1) @shade_handle_get(ptr %t58)
  call void @shade_handle_free(ptr %t58)
  store ptr addrspace(1) %t59, ptr %v5, align 8
  %t60 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t60
}

define internal ptr addrspace(1) @p2_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  ; statement 41 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v6, align 8
  %t8 = load ptr addrspace(1), ptr %v8, align 8
  %t9 = load ptr addrspace(1), ptr %v2, align 8
  %t10 = call ptr addrspace(1) @p2_f2(i64 %t6, ptr addrspace(1) %t7, ptr addrspace(1) %t8, ptr addrspace(1) %t9)
  store ptr addrspace(1) %t10, ptr %v1, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 42 gc_write
  %t11 = load ptr addrspace(1), ptr %v7, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t15, ptr %v7, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b5 ], [ %t15, %b12 ]
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t16, i64 3016
  %t18 = addrspacecast ptr addrspace(1) %t17 to ptr
  %t19 = load ptr addrspace(1), ptr %v3, align 8
  %t20 = addrspacecast ptr addrspace(1) %t19 to ptr
  %t21 = call ptr @gc_write(ptr %t18, ptr %t20)
  %t22 = addrspacecast ptr %t21 to ptr addrspace(1)
  store ptr addrspace(1) %t22, ptr %v7, align 8
  ; statement 43 scalar_load
  %t23 = load ptr addrspace(1), ptr %v5, align 8
  %t26 = icmp eq ptr addrspace(1) %t23, null
  br i1 %t26, label %b24, label %b25
b24:
  %t27 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t27, ptr %v5, align 8
  br label %b25
b25:
  %t28 = phi ptr addrspace(1) [ %t23, %b13 ], [ %t27, %b24 ]
  %t29 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 850
  %t30 = load i64, ptr addrspace(1) %t29, align 8
  store i64 %t30, ptr %s1, align 8
  ; statement 44 alloc
  %t31 = load ptr addrspace(1), ptr %v0, align 8
  %t32 = load ptr addrspace(1), ptr %v0, align 8
  %t33 = load ptr addrspace(1), ptr %v6, align 8
  %t34 = load ptr addrspace(1), ptr %v6, align 8
  %t35 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  store ptr addrspace(1) %t31, ptr addrspace(1) %t35, align 8
  store ptr addrspace(1) %t32, ptr addrspace(1) %t35, align 8
  store ptr addrspace(1) %t33, ptr addrspace(1) %t35, align 8
  store ptr addrspace(1) %t34, ptr addrspace(1) %t35, align 8
  store ptr addrspace(1) %t35, ptr %v6, align 8
  ; statement 45 store_pointer
  %t36 = load ptr addrspace(1), ptr %v4, align 8
  %t39 = icmp eq ptr addrspace(1) %t36, null
  br i1 %t39, label %b37, label %b38
b37:
  %t40 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t40, ptr %v4, align 8
  br label %b38
b38:
  %t41 = phi ptr addrspace(1) [ %t36, %b25 ], [ %t40, %b37 ]
  %t42 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t42, ptr addrspace(1) %t41, align 8
  ; statement 47 
  %t43 = load i64, ptr %s0, align 8
  %t44 = lshr i64 %t43, 2
  %t45 = trunc i64 %t44 to i1
  br i1 %t45, label %b46, label %b47
b46:
  ; statement 46 atomic_exchange
  %t49 = load ptr addrspace(1), ptr %v7, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t53, ptr %v7, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b46 ], [ %t53, %b50 ]
  %t55 = getelementptr inbounds i8, ptr addrspace(1) %t54, i64 5752
  %t56 = load ptr addrspace(1), ptr %v5, align 8
  %t57 = atomicrmw xchg ptr addrspace(1) %t55, ptr addrspace(1) %t56 seq_cst, align 8
  store ptr addrspace(1) %t57, ptr %v5, align 8
  br label %b48
b47:
  br label %b48
b48:
  ; statement 48 union_pointer
  %t58 = load ptr addrspace(1), ptr %v9, align 8
  %t61 = icmp eq ptr addrspace(1) %t58, null
  br i1 %t61, label %b59, label %b60
b59:
  %t62 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t62, ptr %v9, align 8
  br label %b60
b60:
  %t63 = phi ptr addrspace(1) [ %t58, %b48 ], [ %t62, %b59 ]
  %t64 = getelementptr inbounds i64, ptr addrspace(1) %t63, i64 432
  %t65 = getelementptr inbounds i8, ptr addrspace(1) %t63, i64 3464
  %t66 = load ptr addrspace(1), ptr %v5, align 8
  store ptr addrspace(1) %t66, ptr addrspace(1) %t65, align 8
  store i64 1, ptr addrspace(1) %t64, align 8
  %t67 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t67
}

define internal ptr addrspace(1) @p2_f3(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 56, i1 false)
  ; statement 49 runtime_store
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 136
  %t8 = load ptr addrspace(1), ptr %v4, align 8
  call void @shade_write_ptr(ptr addrspace(1) %t7, ptr addrspace(1) %t8)
  ; statement 50 atomic_add
  %t9 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 4
  %t10 = load i64, ptr %s2, align 8
  %t11 = atomicrmw add ptr %t9, i64 %t10 monotonic, align 8
  store i64 %t11, ptr %s1, align 8
  ; statement 51 interior
  %t12 = load ptr addrspace(1), ptr %v5, align 8
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 72
  store ptr addrspace(1) %t13, ptr %v7, align 8
  ; statement 52 native_call
  %t14 = load ptr addrspace(1), ptr %v2, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t18, ptr %v2, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b3 ], [ %t18, %b15 ]
  %t20 = load ptr addrspace(1), ptr %v8, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t24, ptr %v8, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b16 ], [ %t24, %b21 ]
  %t26 = getelementptr inbounds i8, ptr addrspace(1) %t19, i64 24
  %t27 = getelementptr inbounds i64, ptr addrspace(1) %t25, i64 6
  %t28 = load ptr addrspace(1), ptr addrspace(1) %t26, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t26, align 8
  %t29 = call i64 @shade_native_call(ptr @usleep, i64 0, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t28, ptr addrspace(1) %t27, align 8
  ; statement 53 cleanup_drop
  %t30 = call ptr @calloc(i64 1, i64 8)
  %t31 = call i64 @cleanup_make(ptr %t30)
  %t32 = call ptr @calloc(i64 1, i64 8)
  %t33 = call i64 @cleanup_make(ptr %t32)
  %t34 = call ptr @calloc(i64 1, i64 8)
  %t35 = call i64 @cleanup_make(ptr %t34)
  %t36 = call ptr @calloc(i64 1, i64 8)
  %t37 = call i64 @cleanup_make(ptr %t36)
  call void @churn_nodes(i64 2000)
  call void @cleanup_settle(i64 %t31, ptr %t30)
  call void @cleanup_settle(i64 %t33, ptr %t32)
  call void @cleanup_settle(i64 %t35, ptr %t34)
  call void @cleanup_settle(i64 %t37, ptr %t36)
  %t38 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 16)
  %t39 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 10)
  %t40 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 12)
  %t41 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 14)
  %t42 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 1)
  %t43 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 7)
  %t44 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 10)
  %t45 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 5)
  %t46 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 6)
  %t47 = load i64, ptr %k0, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i8, ptr %k0, i64 24
  %t49 = load ptr addrspace(1), ptr %t48, align 8
  call void @walk_root(ptr addrspace(1) %t49, i64 1)
  %t50 = getelementptr inbounds i64, ptr %k0, i64 4
  %t51 = load ptr addrspace(1), ptr %t50, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 2)
  %t52 = getelementptr inbounds i8, ptr %k0, i64 40
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 2)
  %t54 = getelementptr inbounds i64, ptr %k0, i64 6
  %t55 = load ptr addrspace(1), ptr %t54, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 2)
  %t56 = load ptr addrspace(1), ptr %v1, align 8
  ret ptr addrspace(1) %t56
}

define internal ptr addrspace(1) @p2_f4(i64 %depth, ptr addrspace(1) %a0)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T0, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 8, i1 false)
  ; statement 54 memcpy_value
  %t1 = call ptr @llvm.threadlocal.address.p0(ptr @p2_l0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t1, ptr align 8 @p2_t1_g1, i64 320, i1 false)
  ; statement 55 fiber_switch
  call void @fiber_switch(i64 3, i64 199339)
  ; statement 56 load_pointer
  %t2 = load ptr addrspace(1), ptr %v4, align 8
  %t5 = icmp eq ptr addrspace(1) %t2, null
  br i1 %t5, label %b3, label %b4
b3:
  %t6 = call ptr addrspace(1) @new_8()
  store ptr addrspace(1) %t6, ptr %v4, align 8
  br label %b4
b4:
  %t7 = phi ptr addrspace(1) [ %t2, %entry ], [ %t6, %b3 ]
  %t8 = getelementptr inbounds i8, ptr addrspace(1) %t7, i64 40
  %t9 = load ptr addrspace(1), ptr addrspace(1) %t8, align 8
  store ptr addrspace(1) %t9, ptr %v8, align 8
  ; statement 57 scalar_store
  %t10 = load ptr addrspace(1), ptr %v6, align 8
  %t13 = icmp eq ptr addrspace(1) %t10, null
  br i1 %t13, label %b11, label %b12
b11:
  %t14 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t14, ptr %v6, align 8
  br label %b12
b12:
  %t15 = phi ptr addrspace(1) [ %t10, %b4 ], [ %t14, %b11 ]
  %t16 = getelementptr inbounds i8, ptr addrspace(1) %t15, i64 8
  %t17 = load i64, ptr %s1, align 8
  %t18 = trunc i64 %t17 to i32
  store i32 %t18, ptr addrspace(1) %t16, align 8
  %t19 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t19
}

define internal ptr addrspace(1) @p2_f5(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6, ptr addrspace(1) %a7)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a6, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a7, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %v11 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v11, align 8
  %v12 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v12, align 8
  %v13 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v13, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 40, i1 false)
  ; statement 58 racy_link
  call void @racy_link(i64 4, i64 4)
  ; statement 59 move_out
  %t1 = load ptr addrspace(1), ptr %v13, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v13, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v0, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t11, ptr %v0, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %b3 ], [ %t11, %b8 ]
  %t13 = load ptr addrspace(1), ptr addrspace(1) %t6, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t6, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t13, ptr addrspace(1) %t12, align 8
  ; statement 60 churn
  call void @churn_bytes(i64 14)
  ; statement 61 weak_drop
  call void @weak_drop(i64 300, i64 647190)
  %t14 = load ptr addrspace(1), ptr %v6, align 8
  ret ptr addrspace(1) %t14
}

define internal ptr addrspace(1) @p2_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p2_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p2_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = getelementptr inbounds i8, ptr @p2_t0_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p2_t0_g0, i64 2
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 1)
  %t7 = getelementptr inbounds i8, ptr @p2_t0_g0, i64 24
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p2_t0_g0, i64 4
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p2_t0_g0, i64 40
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 1)
  %t13 = call ptr @llvm.threadlocal.address.p0(ptr @p2_l0)
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr %t13, i64 8
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr %t13, i64 2
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i8, ptr %t13, i64 24
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i64, ptr %t13, i64 4
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i8, ptr %t13, i64 40
  %t24 = load i64, ptr %t23, align 8
  call void @mix(i64 %t24)
  %t25 = getelementptr inbounds i64, ptr %t13, i64 6
  %t26 = load i64, ptr %t25, align 8
  call void @mix(i64 %t26)
  %t27 = getelementptr inbounds i8, ptr %t13, i64 56
  %t28 = load i64, ptr %t27, align 8
  call void @mix(i64 %t28)
  %t29 = getelementptr inbounds i64, ptr %t13, i64 8
  %t30 = load i64, ptr %t29, align 8
  call void @mix(i64 %t30)
  %t31 = getelementptr inbounds i8, ptr %t13, i64 72
  %t32 = load i64, ptr %t31, align 8
  call void @mix(i64 %t32)
  %t33 = getelementptr inbounds i64, ptr %t13, i64 10
  %t34 = load i64, ptr %t33, align 8
  call void @mix(i64 %t34)
  %t35 = getelementptr inbounds i8, ptr %t13, i64 88
  %t36 = load i64, ptr %t35, align 8
  call void @mix(i64 %t36)
  %t37 = getelementptr inbounds i64, ptr %t13, i64 12
  %t38 = load i64, ptr %t37, align 8
  call void @mix(i64 %t38)
  %t39 = getelementptr inbounds i8, ptr %t13, i64 104
  %t40 = load i64, ptr %t39, align 8
  call void @mix(i64 %t40)
  %t41 = getelementptr inbounds i64, ptr %t13, i64 14
  %t42 = load i64, ptr %t41, align 8
  call void @mix(i64 %t42)
  %t43 = getelementptr inbounds i8, ptr %t13, i64 120
  %t44 = load i64, ptr %t43, align 8
  call void @mix(i64 %t44)
  %t45 = getelementptr inbounds i64, ptr %t13, i64 16
  %t46 = load i64, ptr %t45, align 8
  call void @mix(i64 %t46)
  %t47 = getelementptr inbounds i8, ptr %t13, i64 136
  %t48 = load i64, ptr %t47, align 8
  call void @mix(i64 %t48)
  %t49 = getelementptr inbounds i64, ptr %t13, i64 18
  %t50 = load i64, ptr %t49, align 8
  call void @mix(i64 %t50)
  %t51 = getelementptr inbounds i8, ptr %t13, i64 152
  %t52 = load i64, ptr %t51, align 8
  call void @mix(i64 %t52)
  %t53 = getelementptr inbounds i64, ptr %t13, i64 20
  %t54 = load i64, ptr %t53, align 8
  call void @mix(i64 %t54)
  %t55 = getelementptr inbounds i8, ptr %t13, i64 168
  %t56 = load i64, ptr %t55, align 8
  call void @mix(i64 %t56)
  %t57 = getelementptr inbounds i64, ptr %t13, i64 22
  %t58 = load i64, ptr %t57, align 8
  call void @mix(i64 %t58)
  %t59 = getelementptr inbounds i8, ptr %t13, i64 184
  %t60 = load i64, ptr %t59, align 8
  call void @mix(i64 %t60)
  %t61 = getelementptr inbounds i64, ptr %t13, i64 24
  %t62 = load i64, ptr %t61, align 8
  call void @mix(i64 %t62)
  %t63 = getelementptr inbounds i8, ptr %t13, i64 200
  %t64 = load i64, ptr %t63, align 8
  call void @mix(i64 %t64)
  %t65 = getelementptr inbounds i64, ptr %t13, i64 26
  %t66 = load i64, ptr %t65, align 8
  call void @mix(i64 %t66)
  %t67 = getelementptr inbounds i8, ptr %t13, i64 216
  %t68 = load i64, ptr %t67, align 8
  call void @mix(i64 %t68)
  %t69 = getelementptr inbounds i64, ptr %t13, i64 28
  %t70 = load i64, ptr %t69, align 8
  call void @mix(i64 %t70)
  %t71 = getelementptr inbounds i8, ptr %t13, i64 232
  %t72 = load i64, ptr %t71, align 8
  call void @mix(i64 %t72)
  %t73 = getelementptr inbounds i64, ptr %t13, i64 30
  %t74 = load i64, ptr %t73, align 8
  call void @mix(i64 %t74)
  %t75 = getelementptr inbounds i8, ptr %t13, i64 248
  %t76 = load i64, ptr %t75, align 8
  call void @mix(i64 %t76)
  %t77 = getelementptr inbounds i64, ptr %t13, i64 32
  %t78 = load i64, ptr %t77, align 8
  call void @mix(i64 %t78)
  %t79 = getelementptr inbounds i8, ptr %t13, i64 264
  %t80 = load i64, ptr %t79, align 8
  call void @mix(i64 %t80)
  %t81 = getelementptr inbounds i64, ptr %t13, i64 34
  %t82 = load i64, ptr %t81, align 8
  call void @mix(i64 %t82)
  %t83 = getelementptr inbounds i8, ptr %t13, i64 280
  %t84 = load i64, ptr %t83, align 8
  call void @mix(i64 %t84)
  %t85 = getelementptr inbounds i64, ptr %t13, i64 36
  %t86 = load i64, ptr %t85, align 8
  call void @mix(i64 %t86)
  %t87 = getelementptr inbounds i8, ptr %t13, i64 296
  %t88 = load i64, ptr %t87, align 8
  call void @mix(i64 %t88)
  %t89 = getelementptr inbounds i64, ptr %t13, i64 38
  %t90 = load i64, ptr %t89, align 8
  call void @mix(i64 %t90)
  %t91 = getelementptr inbounds i8, ptr %t13, i64 312
  %t92 = load i64, ptr %t91, align 8
  call void @mix(i64 %t92)
  %t93 = call ptr @llvm.threadlocal.address.p0(ptr @p2_l1)
  %t94 = load i64, ptr %t93, align 8
  call void @mix(i64 %t94)
  %t95 = getelementptr inbounds i8, ptr %t93, i64 24
  %t96 = load i64, ptr %t95, align 8
  call void @mix(i64 %t96)
  %t97 = getelementptr inbounds i64, ptr %t93, i64 4
  %t98 = load i64, ptr %t97, align 8
  call void @mix(i64 %t98)
  call void @end_thread(ptr @p2_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p2_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p2_f3(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p2_t1_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 24
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 9)
  %t5 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 4
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 9)
  %t7 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 40
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 2)
  %t9 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 8
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 72
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 12
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 104
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 14
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 1)
  %t19 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 120
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 1)
  %t21 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 16
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 136
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 18
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 1)
  %t27 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 152
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 1)
  %t29 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 20
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 1)
  %t31 = getelementptr inbounds i8, ptr @p2_t1_g0, i64 168
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 1)
  %t33 = getelementptr inbounds i64, ptr @p2_t1_g0, i64 22
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 1)
  %t35 = load i64, ptr @p2_t1_g1, align 8
  call void @mix(i64 %t35)
  %t36 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 8
  %t37 = load i64, ptr %t36, align 8
  call void @mix(i64 %t37)
  %t38 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 2
  %t39 = load i64, ptr %t38, align 8
  call void @mix(i64 %t39)
  %t40 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 24
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 4
  %t43 = load i64, ptr %t42, align 8
  call void @mix(i64 %t43)
  %t44 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 40
  %t45 = load i64, ptr %t44, align 8
  call void @mix(i64 %t45)
  %t46 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 6
  %t47 = load i64, ptr %t46, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 56
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 8
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 72
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 10
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 88
  %t57 = load i64, ptr %t56, align 8
  call void @mix(i64 %t57)
  %t58 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 12
  %t59 = load i64, ptr %t58, align 8
  call void @mix(i64 %t59)
  %t60 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 104
  %t61 = load i64, ptr %t60, align 8
  call void @mix(i64 %t61)
  %t62 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 14
  %t63 = load i64, ptr %t62, align 8
  call void @mix(i64 %t63)
  %t64 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 120
  %t65 = load i64, ptr %t64, align 8
  call void @mix(i64 %t65)
  %t66 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 16
  %t67 = load i64, ptr %t66, align 8
  call void @mix(i64 %t67)
  %t68 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 136
  %t69 = load i64, ptr %t68, align 8
  call void @mix(i64 %t69)
  %t70 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 18
  %t71 = load i64, ptr %t70, align 8
  call void @mix(i64 %t71)
  %t72 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 152
  %t73 = load i64, ptr %t72, align 8
  call void @mix(i64 %t73)
  %t74 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 20
  %t75 = load i64, ptr %t74, align 8
  call void @mix(i64 %t75)
  %t76 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 168
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  %t78 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 22
  %t79 = load i64, ptr %t78, align 8
  call void @mix(i64 %t79)
  %t80 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 184
  %t81 = load i64, ptr %t80, align 8
  call void @mix(i64 %t81)
  %t82 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 24
  %t83 = load i64, ptr %t82, align 8
  call void @mix(i64 %t83)
  %t84 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 200
  %t85 = load i64, ptr %t84, align 8
  call void @mix(i64 %t85)
  %t86 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 26
  %t87 = load i64, ptr %t86, align 8
  call void @mix(i64 %t87)
  %t88 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 216
  %t89 = load i64, ptr %t88, align 8
  call void @mix(i64 %t89)
  %t90 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 28
  %t91 = load i64, ptr %t90, align 8
  call void @mix(i64 %t91)
  %t92 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 232
  %t93 = load i64, ptr %t92, align 8
  call void @mix(i64 %t93)
  %t94 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 30
  %t95 = load i64, ptr %t94, align 8
  call void @mix(i64 %t95)
  %t96 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 248
  %t97 = load i64, ptr %t96, align 8
  call void @mix(i64 %t97)
  %t98 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 32
  %t99 = load i64, ptr %t98, align 8
  call void @mix(i64 %t99)
  %t100 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 264
  %t101 = load i64, ptr %t100, align 8
  call void @mix(i64 %t101)
  %t102 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 34
  %t103 = load i64, ptr %t102, align 8
  call void @mix(i64 %t103)
  %t104 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 280
  %t105 = load i64, ptr %t104, align 8
  call void @mix(i64 %t105)
  %t106 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 36
  %t107 = load i64, ptr %t106, align 8
  call void @mix(i64 %t107)
  %t108 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 296
  %t109 = load i64, ptr %t108, align 8
  call void @mix(i64 %t109)
  %t110 = getelementptr inbounds i64, ptr @p2_t1_g1, i64 38
  %t111 = load i64, ptr %t110, align 8
  call void @mix(i64 %t111)
  %t112 = getelementptr inbounds i8, ptr @p2_t1_g1, i64 312
  %t113 = load i64, ptr %t112, align 8
  call void @mix(i64 %t113)
  %t114 = load i64, ptr @p2_t1_g2, align 8
  call void @mix(i64 %t114)
  %t115 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 24
  %t116 = load ptr addrspace(1), ptr %t115, align 8
  call void @walk_root(ptr addrspace(1) %t116, i64 1)
  %t117 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 4
  %t118 = load i64, ptr %t117, align 8
  call void @mix(i64 %t118)
  %t119 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 40
  %t120 = load ptr addrspace(1), ptr %t119, align 8
  call void @walk_root(ptr addrspace(1) %t120, i64 1)
  %t121 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 6
  %t122 = load ptr addrspace(1), ptr %t121, align 8
  call void @walk_root(ptr addrspace(1) %t122, i64 1)
  %t123 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 56
  %t124 = load ptr addrspace(1), ptr %t123, align 8
  call void @walk_root(ptr addrspace(1) %t124, i64 9)
  %t125 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 8
  %t126 = load ptr addrspace(1), ptr %t125, align 8
  call void @walk_root(ptr addrspace(1) %t126, i64 9)
  %t127 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 72
  %t128 = load ptr addrspace(1), ptr %t127, align 8
  call void @walk_root(ptr addrspace(1) %t128, i64 9)
  %t129 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 10
  %t130 = load ptr addrspace(1), ptr %t129, align 8
  call void @walk_root(ptr addrspace(1) %t130, i64 9)
  %t131 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 88
  %t132 = load ptr addrspace(1), ptr %t131, align 8
  call void @walk_root(ptr addrspace(1) %t132, i64 9)
  %t133 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 12
  %t134 = load ptr addrspace(1), ptr %t133, align 8
  call void @walk_root(ptr addrspace(1) %t134, i64 9)
  %t135 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 104
  %t136 = load ptr addrspace(1), ptr %t135, align 8
  call void @walk_root(ptr addrspace(1) %t136, i64 9)
  %t137 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 14
  %t138 = load ptr addrspace(1), ptr %t137, align 8
  call void @walk_root(ptr addrspace(1) %t138, i64 9)
  %t139 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 120
  %t140 = load ptr addrspace(1), ptr %t139, align 8
  call void @walk_root(ptr addrspace(1) %t140, i64 9)
  %t141 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 16
  %t142 = load ptr addrspace(1), ptr %t141, align 8
  call void @walk_root(ptr addrspace(1) %t142, i64 9)
  %t143 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 136
  %t144 = load ptr addrspace(1), ptr %t143, align 8
  call void @walk_root(ptr addrspace(1) %t144, i64 9)
  %t145 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 18
  %t146 = load ptr addrspace(1), ptr %t145, align 8
  call void @walk_root(ptr addrspace(1) %t146, i64 9)
  %t147 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 152
  %t148 = load ptr addrspace(1), ptr %t147, align 8
  call void @walk_root(ptr addrspace(1) %t148, i64 9)
  %t149 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 20
  %t150 = load ptr addrspace(1), ptr %t149, align 8
  call void @walk_root(ptr addrspace(1) %t150, i64 9)
  %t151 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 168
  %t152 = load ptr addrspace(1), ptr %t151, align 8
  call void @walk_root(ptr addrspace(1) %t152, i64 10)
  %t153 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 22
  %t154 = load i64, ptr %t153, align 8
  call void @mix(i64 %t154)
  %t155 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 184
  %t156 = load ptr addrspace(1), ptr %t155, align 8
  call void @walk_root(ptr addrspace(1) %t156, i64 13)
  %t157 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 24
  %t158 = load i64, ptr %t157, align 8
  call void @mix(i64 %t158)
  %t159 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 200
  %t160 = load ptr addrspace(1), ptr %t159, align 8
  call void @walk_root(ptr addrspace(1) %t160, i64 15)
  %t161 = getelementptr inbounds i64, ptr @p2_t1_g2, i64 26
  %t162 = load ptr addrspace(1), ptr %t161, align 8
  call void @walk_root(ptr addrspace(1) %t162, i64 9)
  %t163 = getelementptr inbounds i8, ptr @p2_t1_g2, i64 216
  %t164 = load ptr addrspace(1), ptr %t163, align 8
  call void @walk_root(ptr addrspace(1) %t164, i64 9)
  %t165 = call ptr @llvm.threadlocal.address.p0(ptr @p2_l0)
  %t166 = load i64, ptr %t165, align 8
  call void @mix(i64 %t166)
  %t167 = getelementptr inbounds i8, ptr %t165, i64 8
  %t168 = load i64, ptr %t167, align 8
  call void @mix(i64 %t168)
  %t169 = getelementptr inbounds i64, ptr %t165, i64 2
  %t170 = load i64, ptr %t169, align 8
  call void @mix(i64 %t170)
  %t171 = getelementptr inbounds i8, ptr %t165, i64 24
  %t172 = load i64, ptr %t171, align 8
  call void @mix(i64 %t172)
  %t173 = getelementptr inbounds i64, ptr %t165, i64 4
  %t174 = load i64, ptr %t173, align 8
  call void @mix(i64 %t174)
  %t175 = getelementptr inbounds i8, ptr %t165, i64 40
  %t176 = load i64, ptr %t175, align 8
  call void @mix(i64 %t176)
  %t177 = getelementptr inbounds i64, ptr %t165, i64 6
  %t178 = load i64, ptr %t177, align 8
  call void @mix(i64 %t178)
  %t179 = getelementptr inbounds i8, ptr %t165, i64 56
  %t180 = load i64, ptr %t179, align 8
  call void @mix(i64 %t180)
  %t181 = getelementptr inbounds i64, ptr %t165, i64 8
  %t182 = load i64, ptr %t181, align 8
  call void @mix(i64 %t182)
  %t183 = getelementptr inbounds i8, ptr %t165, i64 72
  %t184 = load i64, ptr %t183, align 8
  call void @mix(i64 %t184)
  %t185 = getelementptr inbounds i64, ptr %t165, i64 10
  %t186 = load i64, ptr %t185, align 8
  call void @mix(i64 %t186)
  %t187 = getelementptr inbounds i8, ptr %t165, i64 88
  %t188 = load i64, ptr %t187, align 8
  call void @mix(i64 %t188)
  %t189 = getelementptr inbounds i64, ptr %t165, i64 12
  %t190 = load i64, ptr %t189, align 8
  call void @mix(i64 %t190)
  %t191 = getelementptr inbounds i8, ptr %t165, i64 104
  %t192 = load i64, ptr %t191, align 8
  call void @mix(i64 %t192)
  %t193 = getelementptr inbounds i64, ptr %t165, i64 14
  %t194 = load i64, ptr %t193, align 8
  call void @mix(i64 %t194)
  %t195 = getelementptr inbounds i8, ptr %t165, i64 120
  %t196 = load i64, ptr %t195, align 8
  call void @mix(i64 %t196)
  %t197 = getelementptr inbounds i64, ptr %t165, i64 16
  %t198 = load i64, ptr %t197, align 8
  call void @mix(i64 %t198)
  %t199 = getelementptr inbounds i8, ptr %t165, i64 136
  %t200 = load i64, ptr %t199, align 8
  call void @mix(i64 %t200)
  %t201 = getelementptr inbounds i64, ptr %t165, i64 18
  %t202 = load i64, ptr %t201, align 8
  call void @mix(i64 %t202)
  %t203 = getelementptr inbounds i8, ptr %t165, i64 152
  %t204 = load i64, ptr %t203, align 8
  call void @mix(i64 %t204)
  %t205 = getelementptr inbounds i64, ptr %t165, i64 20
  %t206 = load i64, ptr %t205, align 8
  call void @mix(i64 %t206)
  %t207 = getelementptr inbounds i8, ptr %t165, i64 168
  %t208 = load i64, ptr %t207, align 8
  call void @mix(i64 %t208)
  %t209 = getelementptr inbounds i64, ptr %t165, i64 22
  %t210 = load i64, ptr %t209, align 8
  call void @mix(i64 %t210)
  %t211 = getelementptr inbounds i8, ptr %t165, i64 184
  %t212 = load i64, ptr %t211, align 8
  call void @mix(i64 %t212)
  %t213 = getelementptr inbounds i64, ptr %t165, i64 24
  %t214 = load i64, ptr %t213, align 8
  call void @mix(i64 %t214)
  %t215 = getelementptr inbounds i8, ptr %t165, i64 200
  %t216 = load i64, ptr %t215, align 8
  call void @mix(i64 %t216)
  %t217 = getelementptr inbounds i64, ptr %t165, i64 26
  %t218 = load i64, ptr %t217, align 8
  call void @mix(i64 %t218)
  %t219 = getelementptr inbounds i8, ptr %t165, i64 216
  %t220 = load i64, ptr %t219, align 8
  call void @mix(i64 %t220)
  %t221 = getelementptr inbounds i64, ptr %t165, i64 28
  %t222 = load i64, ptr %t221, align 8
  call void @mix(i64 %t222)
  %t223 = getelementptr inbounds i8, ptr %t165, i64 232
  %t224 = load i64, ptr %t223, align 8
  call void @mix(i64 %t224)
  %t225 = getelementptr inbounds i64, ptr %t165, i64 30
  %t226 = load i64, ptr %t225, align 8
  call void @mix(i64 %t226)
  %t227 = getelementptr inbounds i8, ptr %t165, i64 248
  %t228 = load i64, ptr %t227, align 8
  call void @mix(i64 %t228)
  %t229 = getelementptr inbounds i64, ptr %t165, i64 32
  %t230 = load i64, ptr %t229, align 8
  call void @mix(i64 %t230)
  %t231 = getelementptr inbounds i8, ptr %t165, i64 264
  %t232 = load i64, ptr %t231, align 8
  call void @mix(i64 %t232)
  %t233 = getelementptr inbounds i64, ptr %t165, i64 34
  %t234 = load i64, ptr %t233, align 8
  call void @mix(i64 %t234)
  %t235 = getelementptr inbounds i8, ptr %t165, i64 280
  %t236 = load i64, ptr %t235, align 8
  call void @mix(i64 %t236)
  %t237 = getelementptr inbounds i64, ptr %t165, i64 36
  %t238 = load i64, ptr %t237, align 8
  call void @mix(i64 %t238)
  %t239 = getelementptr inbounds i8, ptr %t165, i64 296
  %t240 = load i64, ptr %t239, align 8
  call void @mix(i64 %t240)
  %t241 = getelementptr inbounds i64, ptr %t165, i64 38
  %t242 = load i64, ptr %t241, align 8
  call void @mix(i64 %t242)
  %t243 = getelementptr inbounds i8, ptr %t165, i64 312
  %t244 = load i64, ptr %t243, align 8
  call void @mix(i64 %t244)
  %t245 = call ptr @llvm.threadlocal.address.p0(ptr @p2_l1)
  %t246 = load i64, ptr %t245, align 8
  call void @mix(i64 %t246)
  %t247 = getelementptr inbounds i8, ptr %t245, i64 24
  %t248 = load i64, ptr %t247, align 8
  call void @mix(i64 %t248)
  %t249 = getelementptr inbounds i64, ptr %t245, i64 4
  %t250 = load i64, ptr %t249, align 8
  call void @mix(i64 %t250)
  call void @end_thread(ptr @p2_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_2() noinline gc "shade" {
  %r = call ptr addrspace(1) @p2_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p2_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p2_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 3
@p3_id0 = internal global i64 0
@p3_sum0 = internal global i64 0
@p3_t0_g0 = internal global %T7 zeroinitializer, align 16
@p3_t0_g1 = internal global %T8 zeroinitializer, align 16
@p3_t0_g2 = internal global %T12 zeroinitializer, align 16
@p3_table = internal global [3 x ptr] [ptr @p3_f0, ptr @p3_f1, ptr @p3_f2]
define internal ptr addrspace(1) @p3_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T3, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 232, i1 false)
  ; statement 1 
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  %t2 = call ptr addrspace(1) @p3_f1(i64 2, ptr addrspace(1) %t1)
  store ptr addrspace(1) %t2, ptr %v2, align 8
  ; statement 2 ephemeron_hold
  %t3 = load ptr addrspace(1), ptr %v4, align 8
  %t6 = icmp eq ptr addrspace(1) %t3, null
  br i1 %t6, label %b4, label %b5
b4:
  %t7 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t7, ptr %v4, align 8
  br label %b5
b5:
  %t8 = phi ptr addrspace(1) [ %t3, %entry ], [ %t7, %b4 ]
  %t9 = call ptr @ephemeron_make(ptr addrspace(1) %t8, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t9, ptr addrspace(1) %t8, i64 300)
  ; statement 3 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 310112)
  ; statement 4 native_site
  %t10 = getelementptr inbounds i64, ptr %k0, i64 8
  %t11 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  %t12 = load ptr addrspace(1), ptr %t10, align 8
  store ptr addrspace(1) null, ptr %t10, align 8
  %t13 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t12, ptr %t11, align 8
  ; statement 5 stepped_read
  %t14 = call ptr addrspace(1) @stepped_make(i64 3000, i64 554)
  %t15 = call ptr addrspace(1) @stepped_make(i64 3000, i64 554)
  %t16 = call i64 @stepped_read(ptr addrspace(1) %t15, ptr addrspace(1) %t14, i64 -1, i64 3000)
  store i64 %t16, ptr %s2, align 8
  call void @mix(i64 %t16)
  ; statement 6 element_move
  %t17 = load ptr addrspace(1), ptr %v6, align 8
  %t20 = icmp eq ptr addrspace(1) %t17, null
  br i1 %t20, label %b18, label %b19
b18:
  %t21 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t21, ptr %v6, align 8
  br label %b19
b19:
  %t22 = phi ptr addrspace(1) [ %t17, %b5 ], [ %t21, %b18 ]
  %t23 = load ptr addrspace(1), ptr %v0, align 8
  %t26 = icmp eq ptr addrspace(1) %t23, null
  br i1 %t26, label %b24, label %b25
b24:
  %t27 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t27, ptr %v0, align 8
  br label %b25
b25:
  %t28 = phi ptr addrspace(1) [ %t23, %b19 ], [ %t27, %b24 ]
  %t29 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 658
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t22, ptr addrspace(1) align 8 %t29, i64 8, i32 8)
  ; statement 7 load_pointer
  %t30 = load ptr addrspace(1), ptr %v3, align 8
  %t33 = icmp eq ptr addrspace(1) %t30, null
  br i1 %t33, label %b31, label %b32
b31:
  %t34 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t34, ptr %v3, align 8
  br label %b32
b32:
  %t35 = phi ptr addrspace(1) [ %t30, %b25 ], [ %t34, %b31 ]
  %t36 = getelementptr inbounds i64, ptr addrspace(1) %t35, i64 538
  %t37 = load ptr addrspace(1), ptr addrspace(1) %t36, align 8
  store ptr addrspace(1) %t37, ptr %v5, align 8
  ; statement 8 atomic_compare
  %t38 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  %t39 = load ptr addrspace(1), ptr %v6, align 8
  %t40 = load ptr addrspace(1), ptr %v6, align 8
  %t41 = cmpxchg ptr %t38, ptr addrspace(1) %t40, ptr addrspace(1) %t39 acq_rel monotonic, align 8
  %t42 = extractvalue { ptr addrspace(1), i1 } %t41, 0
  %t43 = extractvalue { ptr addrspace(1), i1 } %t41, 1
  %t44 = zext i1 %t43 to i64
  call void @mix(i64 %t44)
  store ptr addrspace(1) %t42, ptr %v6, align 8
  ; statement 9 cleanup_hold
  %t45 = load ptr addrspace(1), ptr %v5, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t49, ptr %v5, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b32 ], [ %t49, %b46 ]
  call void @cleanup_hold(ptr addrspace(1) %t50, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t50, ptr addrspace(1) %t50)
  %t51 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 10)
  %t52 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 1)
  %t53 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 1)
  %t54 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 9)
  %t55 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 7)
  %t56 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t56, i64 6)
  %t57 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 2)
  %t58 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t58, i64 3)
  %t59 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t59, i64 13)
  %t60 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t60, i64 5)
  %t61 = load i64, ptr %k0, align 8
  call void @mix(i64 %t61)
  %t62 = getelementptr inbounds i8, ptr %k0, i64 24
  %t63 = load i64, ptr %t62, align 8
  call void @mix(i64 %t63)
  %t64 = getelementptr inbounds i64, ptr %k0, i64 4
  %t65 = load i64, ptr %t64, align 8
  call void @mix(i64 %t65)
  %t66 = getelementptr inbounds i8, ptr %k0, i64 40
  %t67 = load i64, ptr %t66, align 8
  call void @mix(i64 %t67)
  %t68 = getelementptr inbounds i64, ptr %k0, i64 6
  %t69 = load i64, ptr %t68, align 8
  call void @mix(i64 %t69)
  %t70 = getelementptr inbounds i8, ptr %k0, i64 56
  %t71 = load i64, ptr %t70, align 8
  call void @mix(i64 %t71)
  %t72 = getelementptr inbounds i64, ptr %k0, i64 8
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  call void @walk_root(ptr addrspace(1) %t73, i64 2)
  %t74 = getelementptr inbounds i8, ptr %k0, i64 72
  %t75 = load ptr addrspace(1), ptr %t74, align 8
  call void @walk_root(ptr addrspace(1) %t75, i64 2)
  %t76 = getelementptr inbounds i64, ptr %k0, i64 10
  %t77 = load ptr addrspace(1), ptr %t76, align 8
  call void @walk_root(ptr addrspace(1) %t77, i64 2)
  %t78 = getelementptr inbounds i8, ptr %k0, i64 88
  %t79 = load ptr addrspace(1), ptr %t78, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 2)
  %t80 = getelementptr inbounds i64, ptr %k0, i64 12
  %t81 = load ptr addrspace(1), ptr %t80, align 8
  call void @walk_root(ptr addrspace(1) %t81, i64 2)
  %t82 = getelementptr inbounds i8, ptr %k0, i64 104
  %t83 = load ptr addrspace(1), ptr %t82, align 8
  call void @walk_root(ptr addrspace(1) %t83, i64 2)
  %t84 = getelementptr inbounds i64, ptr %k0, i64 14
  %t85 = load ptr addrspace(1), ptr %t84, align 8
  call void @walk_root(ptr addrspace(1) %t85, i64 2)
  %t86 = getelementptr inbounds i8, ptr %k0, i64 120
  %t87 = load ptr addrspace(1), ptr %t86, align 8
  call void @walk_root(ptr addrspace(1) %t87, i64 2)
  %t88 = getelementptr inbounds i64, ptr %k0, i64 16
  %t89 = load ptr addrspace(1), ptr %t88, align 8
  call void @walk_root(ptr addrspace(1) %t89, i64 2)
  %t90 = getelementptr inbounds i8, ptr %k0, i64 136
  %t91 = load ptr addrspace(1), ptr %t90, align 8
  call void @walk_root(ptr addrspace(1) %t91, i64 2)
  %t92 = getelementptr inbounds i64, ptr %k0, i64 18
  %t93 = load ptr addrspace(1), ptr %t92, align 8
  call void @walk_root(ptr addrspace(1) %t93, i64 2)
  %t94 = getelementptr inbounds i8, ptr %k0, i64 152
  %t95 = load ptr addrspace(1), ptr %t94, align 8
  call void @walk_root(ptr addrspace(1) %t95, i64 2)
  %t96 = getelementptr inbounds i64, ptr %k0, i64 20
  %t97 = load i64, ptr %t96, align 8
  call void @mix(i64 %t97)
  %t98 = getelementptr inbounds i8, ptr %k0, i64 168
  %t99 = load i64, ptr %t98, align 8
  call void @mix(i64 %t99)
  %t100 = getelementptr inbounds i64, ptr %k0, i64 22
  %t101 = load ptr addrspace(1), ptr %t100, align 8
  call void @walk_root(ptr addrspace(1) %t101, i64 16)
  %t102 = getelementptr inbounds i8, ptr %k0, i64 184
  %t103 = load ptr addrspace(1), ptr %t102, align 8
  call void @walk_root(ptr addrspace(1) %t103, i64 16)
  %t104 = getelementptr inbounds i64, ptr %k0, i64 24
  %t105 = load ptr addrspace(1), ptr %t104, align 8
  call void @walk_root(ptr addrspace(1) %t105, i64 16)
  %t106 = getelementptr inbounds i8, ptr %k0, i64 200
  %t107 = load ptr addrspace(1), ptr %t106, align 8
  call void @walk_root(ptr addrspace(1) %t107, i64 16)
  %t108 = getelementptr inbounds i64, ptr %k0, i64 26
  %t109 = load ptr addrspace(1), ptr %t108, align 8
  call void @walk_root(ptr addrspace(1) %t109, i64 16)
  %t110 = getelementptr inbounds i8, ptr %k0, i64 216
  %t111 = load ptr addrspace(1), ptr %t110, align 8
  call void @walk_root(ptr addrspace(1) %t111, i64 16)
  %t112 = getelementptr inbounds i64, ptr %k0, i64 28
  %t113 = load ptr addrspace(1), ptr %t112, align 8
  call void @walk_root(ptr addrspace(1) %t113, i64 16)
  %t114 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t114
}

define internal ptr addrspace(1) @p3_f1(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  ; statement 14 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 10 churn
  call void @churn_nodes(i64 3)
  ; statement 12 
  br label %b6
b6:
  %t9 = phi i64 [ 0, %b1 ], [ %t10, %b7 ]
  store i64 %t9, ptr %s4, align 8
  ; statement 11 alloc
  %t11 = load ptr addrspace(1), ptr %v2, align 8
  %t12 = load ptr addrspace(1), ptr %v2, align 8
  %t13 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  store ptr addrspace(1) %t11, ptr addrspace(1) %t13, align 8
  store ptr addrspace(1) %t12, ptr addrspace(1) %t13, align 8
  store ptr addrspace(1) %t13, ptr %v5, align 8
  br label %b7
b7:
  %t10 = add i64 %t9, 1
  %t14 = icmp ult i64 %t10, 300
  br i1 %t14, label %b6, label %b8
b8:
  ; statement 13 memmove_pointers
  %t15 = load ptr addrspace(1), ptr %v7, align 8
  %t18 = icmp eq ptr addrspace(1) %t15, null
  br i1 %t18, label %b16, label %b17
b16:
  %t19 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t19, ptr %v7, align 8
  br label %b17
b17:
  %t20 = phi ptr addrspace(1) [ %t15, %b8 ], [ %t19, %b16 ]
  %t21 = load ptr addrspace(1), ptr %v7, align 8
  %t22 = getelementptr inbounds i8, ptr addrspace(1) %t20, i64 216
  %t23 = getelementptr inbounds i64, ptr addrspace(1) %t21, i64 20
  %t24 = load volatile i64, ptr @hidden_zero, align 8
  %t25 = add i64 %t24, 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t22, ptr addrspace(1) align 8 %t23, i64 %t25, i1 false)
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t26 = icmp ult i64 %t5, 7
  br i1 %t26, label %b1, label %b3
b3:
  ; statement 15 load_pointer
  %t27 = load ptr addrspace(1), ptr %v6, align 8
  %t30 = icmp eq ptr addrspace(1) %t27, null
  br i1 %t30, label %b28, label %b29
b28:
  %t31 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t31, ptr %v6, align 8
  br label %b29
b29:
  %t32 = phi ptr addrspace(1) [ %t27, %b3 ], [ %t31, %b28 ]
  %t33 = getelementptr inbounds i8, ptr addrspace(1) %t32, i64 40
  %t34 = load ptr addrspace(1), ptr addrspace(1) %t33, align 8
  store ptr addrspace(1) %t34, ptr %v5, align 8
  ; statement 16 racy_move
  call void @racy_move(i64 5, i64 30)
  ; statement 17 scalar_store
  %t35 = load ptr addrspace(1), ptr %v5, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t39, ptr %v5, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b29 ], [ %t39, %b36 ]
  %t41 = getelementptr inbounds i8, ptr addrspace(1) %t40, i64 8
  %t42 = load i64, ptr %s1, align 8
  store i64 %t42, ptr addrspace(1) %t41, align 8, !tbaa !0
  ; statement 18 typed_slice_copy
  %t43 = load ptr addrspace(1), ptr %v6, align 8
  %t44 = load ptr addrspace(1), ptr %v6, align 8
  %t45 = getelementptr inbounds i8, ptr addrspace(1) %t43, i64 24
  %t46 = getelementptr inbounds i64, ptr addrspace(1) %t44, i64 4
  %t47 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t45, i64 1, ptr addrspace(1) %t46, i64 1)
  call void @mix(i64 %t47)
  ; statement 19 element_move
  %t48 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  %t49 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr align 8 %t48, ptr align 8 %t49, i64 24, i32 8)
  %t50 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t50
}

define internal ptr addrspace(1) @p3_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 40, i1 false)
  ; statement 20 ephemeron_drop
  call void @ephemeron_drop(i64 3, i64 369968)
  ; statement 21 slice_copy
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v3, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v3, align 8
  %t8 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 1202
  %t9 = getelementptr inbounds i64, ptr addrspace(1) %t7, i64 1386
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t8, ptr addrspace(1) align 8 %t9, i64 16, i1 false)
  ; statement 22 store_null
  %t10 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  store ptr addrspace(1) null, ptr %t10, align 8
  ; statement 23 
  %t11 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t11, i64 16)
  ; statement 24 union_load
  %t12 = load ptr addrspace(1), ptr %v3, align 8
  %t13 = getelementptr inbounds i64, ptr addrspace(1) %t12, i64 1076
  %t14 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 8616
  %t15 = load i64, ptr addrspace(1) %t13, align 8
  %t18 = icmp eq i64 %t15, 1
  br i1 %t18, label %b16, label %b17
b16:
  %t19 = load ptr addrspace(1), ptr addrspace(1) %t14, align 8
  br label %b17
b17:
  %t20 = phi ptr addrspace(1) [ null, %b3 ], [ %t19, %b16 ]
  store ptr addrspace(1) %t20, ptr %v2, align 8
  %t21 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t21
}

define internal ptr addrspace(1) @p3_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p3_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p3_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 24
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 9)
  %t5 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 4
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 9)
  %t7 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 40
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 2)
  %t9 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 8
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 72
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 12
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 104
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 14
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 1)
  %t19 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 120
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 1)
  %t21 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 16
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 136
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 18
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 1)
  %t27 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 152
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 1)
  %t29 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 20
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 1)
  %t31 = getelementptr inbounds i8, ptr @p3_t0_g0, i64 168
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 1)
  %t33 = getelementptr inbounds i64, ptr @p3_t0_g0, i64 22
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 1)
  %t35 = load i64, ptr @p3_t0_g1, align 8
  call void @mix(i64 %t35)
  %t36 = getelementptr inbounds i8, ptr @p3_t0_g1, i64 24
  %t37 = load ptr addrspace(1), ptr %t36, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 1)
  %t38 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 4
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 2)
  %t40 = getelementptr inbounds i8, ptr @p3_t0_g1, i64 40
  %t41 = load ptr addrspace(1), ptr %t40, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 2)
  %t42 = getelementptr inbounds i64, ptr @p3_t0_g1, i64 6
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 2)
  %t44 = load ptr addrspace(1), ptr @p3_t0_g2, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 1)
  %t45 = getelementptr inbounds i8, ptr @p3_t0_g2, i64 8
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 1)
  %t47 = getelementptr inbounds i64, ptr @p3_t0_g2, i64 2
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 1)
  %t49 = getelementptr inbounds i8, ptr @p3_t0_g2, i64 24
  %t50 = load ptr addrspace(1), ptr %t49, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 1)
  %t51 = getelementptr inbounds i64, ptr @p3_t0_g2, i64 4
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 1)
  %t53 = getelementptr inbounds i8, ptr @p3_t0_g2, i64 40
  %t54 = load ptr addrspace(1), ptr %t53, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 1)
  call void @end_thread(ptr @p3_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_3() noinline gc "shade" {
  %r = call ptr addrspace(1) @p3_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p3_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 4
@p4_id0 = internal global i64 0
@p4_sum0 = internal global i64 0
@p4_t0_g0 = internal global %T2 zeroinitializer, align 16
@p4_t0_g1 = internal global %T16 zeroinitializer, align 16
@p4_id1 = internal global i64 0
@p4_sum1 = internal global i64 0
@p4_t1_g0 = internal global %T3 zeroinitializer, align 16
@p4_l0 = internal thread_local global %T16 zeroinitializer, align 16
@p4_table = internal global [4 x ptr] [ptr @p4_f0, ptr @p4_f1, ptr @p4_f2, ptr @p4_f3]
define internal ptr addrspace(1) @p4_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 1 store_pointer
  %t1 = load ptr addrspace(1), ptr %v2, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v2, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t7, ptr addrspace(1) %t6, align 8
  ; statement 2 racy_move
  call void @racy_move(i64 1, i64 200)
  ; statement 3 union_copy
  %t8 = load ptr addrspace(1), ptr %v5, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t12, ptr %v5, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = load ptr addrspace(1), ptr %v5, align 8
  %t15 = getelementptr inbounds i64, ptr addrspace(1) %t13, i64 150
  %t16 = getelementptr inbounds i64, ptr addrspace(1) %t14, i64 104
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 1208
  %t18 = getelementptr inbounds i8, ptr addrspace(1) %t14, i64 840
  %t19 = load i64, ptr addrspace(1) %t16, align 8
  %t20 = load i64, ptr addrspace(1) %t18, align 8
  store i64 %t20, ptr addrspace(1) %t17, align 8
  store i64 %t19, ptr addrspace(1) %t15, align 8
  ; statement 4 indexed_load
  %t21 = load ptr addrspace(1), ptr %v4, align 8
  %t24 = icmp eq ptr addrspace(1) %t21, null
  br i1 %t24, label %b22, label %b23
b22:
  %t25 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t25, ptr %v4, align 8
  br label %b23
b23:
  %t26 = phi ptr addrspace(1) [ %t21, %b10 ], [ %t25, %b22 ]
  %t27 = load i64, ptr %s2, align 8
  %t28 = urem i64 %t27, 6
  %t29 = getelementptr inbounds i64, ptr addrspace(1) %t26, i64 %t28
  %t30 = load ptr addrspace(1), ptr addrspace(1) %t29, align 8
  store ptr addrspace(1) %t30, ptr %v3, align 8
  ; statement 5 aggregate_store
  %t31 = load ptr addrspace(1), ptr %v4, align 8
  %t32 = getelementptr inbounds i64, ptr addrspace(1) %t31, i64 4
  %t33 = load ptr addrspace(1), ptr %v3, align 8
  %t34 = load ptr addrspace(1), ptr %v3, align 8
  %t35 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t33, 0
  %t36 = insertvalue [2 x ptr addrspace(1)] %t35, ptr addrspace(1) %t34, 1
  store [2 x ptr addrspace(1)] %t36, ptr addrspace(1) %t32, align 8
  ; statement 11 
  %t37 = load i64, ptr %s3, align 8
  %t38 = lshr i64 %t37, 2
  %t39 = trunc i64 %t38 to i1
  br i1 %t39, label %b40, label %b41
b40:
  ; statement 6 tree_mirror
  %t43 = load ptr addrspace(1), ptr %v1, align 8
  br label %b44
b44:
  %t47 = phi ptr addrspace(1) [ %t43, %b40 ], [ %t49, %b45 ]
  %t48 = phi i32 [ 0, %b40 ], [ %t50, %b45 ]
  %t51 = icmp eq ptr addrspace(1) %t47, null
  %t52 = icmp uge i32 %t48, 200
  %t53 = or i1 %t51, %t52
  br i1 %t53, label %b46, label %b45
b45:
  %t54 = getelementptr inbounds i8, ptr addrspace(1) %t47, i64 8
  %t49 = load ptr addrspace(1), ptr addrspace(1) %t47, align 8
  %t55 = load ptr addrspace(1), ptr addrspace(1) %t54, align 8
  store ptr addrspace(1) %t55, ptr addrspace(1) %t47, align 8
  store ptr addrspace(1) %t49, ptr addrspace(1) %t54, align 8
  %t50 = add i32 %t48, 1
  br label %b44
b46:
  ; statement 7 bytes_copy
  %t56 = load ptr addrspace(1), ptr %v3, align 8
  %t59 = icmp eq ptr addrspace(1) %t56, null
  br i1 %t59, label %b57, label %b58
b57:
  %t60 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t60, ptr %v3, align 8
  br label %b58
b58:
  %t61 = phi ptr addrspace(1) [ %t56, %b46 ], [ %t60, %b57 ]
  %t62 = load ptr addrspace(1), ptr %v5, align 8
  %t63 = getelementptr inbounds i8, ptr addrspace(1) %t61, i64 11
  %t64 = getelementptr inbounds i8, ptr addrspace(1) %t62, i64 571
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t63, ptr addrspace(1) %t64, i64 4, i1 false)
  ; statement 8 store_pointer
  %t65 = load ptr addrspace(1), ptr %v3, align 8
  %t66 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t66, ptr addrspace(1) %t65, align 8
  ; statement 9 store_pointer
  %t67 = load ptr addrspace(1), ptr %v1, align 8
  %t70 = icmp eq ptr addrspace(1) %t67, null
  br i1 %t70, label %b68, label %b69
b68:
  %t71 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t71, ptr %v1, align 8
  br label %b69
b69:
  %t72 = phi ptr addrspace(1) [ %t67, %b58 ], [ %t71, %b68 ]
  %t73 = getelementptr inbounds i8, ptr addrspace(1) %t72, i64 8
  %t74 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t74, ptr addrspace(1) %t73, align 8
  ; statement 10 indexed_load
  %t75 = load ptr addrspace(1), ptr %v1, align 8
  %t76 = load i64, ptr %s2, align 8
  %t77 = urem i64 %t76, 2
  %t78 = getelementptr inbounds i64, ptr addrspace(1) %t75, i64 %t77
  %t79 = load ptr addrspace(1), ptr addrspace(1) %t78, align 8
  store ptr addrspace(1) %t79, ptr %v1, align 8
  br label %b42
b41:
  br label %b42
b42:
  ; statement 85 
  %t80 = call ptr addrspace(1) @build_root(i64 10, i64 60)
  call void @spawn(ptr @p4_id1, ptr @p4_t1, ptr addrspace(1) %t80)
  ; statement 12 churn
  call void @churn_nodes(i64 300)
  ; statement 13 list_push
  %t81 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t82 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t82, ptr addrspace(1) %t81, align 8
  %t83 = load i64, ptr %s3, align 8
  %t84 = getelementptr inbounds i8, ptr addrspace(1) %t81, i64 8
  store i64 %t83, ptr addrspace(1) %t84, align 8
  store ptr addrspace(1) %t81, ptr %v3, align 8
  ; statement 14 slice_advance
  %t85 = load ptr addrspace(1), ptr %v5, align 8
  %t86 = getelementptr inbounds i8, ptr addrspace(1) %t85, i64 696
  %t87 = getelementptr inbounds i64, ptr addrspace(1) %t85, i64 88
  %t88 = load i64, ptr addrspace(1) %t87, align 8
  %t89 = load ptr addrspace(1), ptr addrspace(1) %t86, align 8
  %t90 = icmp sgt i64 %t88, 1
  %t91 = select i1 %t90, i64 8, i64 0
  %t92 = getelementptr i8, ptr addrspace(1) %t89, i64 %t91
  %t93 = zext i1 %t90 to i64
  %t94 = sub i64 %t88, %t93
  store ptr addrspace(1) %t92, ptr addrspace(1) %t86, align 8
  store i64 %t94, ptr addrspace(1) %t87, align 8
  ; statement 15 masked_compress
  %t95 = load ptr addrspace(1), ptr %v5, align 8
  %t96 = getelementptr inbounds i64, ptr addrspace(1) %t95, i64 14
  %t97 = addrspacecast ptr addrspace(1) %t96 to ptr
  %t98 = load ptr addrspace(1), ptr %v0, align 8
  %t99 = load ptr addrspace(1), ptr %v0, align 8
  %t100 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t98, i64 0
  %t101 = insertelement <2 x ptr addrspace(1)> %t100, ptr addrspace(1) %t99, i64 1
  %t102 = load i64, ptr %s2, align 8
  %t103 = trunc i64 %t102 to i2
  %t104 = bitcast i2 %t103 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t101, ptr align 8 %t97, <2 x i1> %t104)
  ; statement 16 gc_write
  %t105 = load ptr addrspace(1), ptr %v4, align 8
  %t106 = getelementptr inbounds i8, ptr addrspace(1) %t105, i64 24
  %t107 = addrspacecast ptr addrspace(1) %t106 to ptr
  %t108 = load ptr addrspace(1), ptr %v3, align 8
  %t109 = addrspacecast ptr addrspace(1) %t108 to ptr
  %t110 = call ptr @gc_write(ptr %t107, ptr %t109)
  %t111 = addrspacecast ptr %t110 to ptr addrspace(1)
  store ptr addrspace(1) %t111, ptr %v3, align 8
  ; statement 31 
  br label %b112
b112:
  %t115 = phi i64 [ 0, %b42 ], [ %t116, %b113 ]
  store i64 %t115, ptr %s1, align 8
  ; statement 17 store_pointer
  %t117 = load ptr addrspace(1), ptr %v1, align 8
  %t120 = icmp eq ptr addrspace(1) %t117, null
  br i1 %t120, label %b118, label %b119
b118:
  %t121 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t121, ptr %v1, align 8
  br label %b119
b119:
  %t122 = phi ptr addrspace(1) [ %t117, %b112 ], [ %t121, %b118 ]
  %t123 = getelementptr inbounds i8, ptr addrspace(1) %t122, i64 8
  %t124 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t124, ptr addrspace(1) %t123, align 8
  ; statement 18 atomic_exchange
  %t125 = load ptr addrspace(1), ptr %v4, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t129, ptr %v4, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b119 ], [ %t129, %b126 ]
  %t131 = getelementptr inbounds i8, ptr addrspace(1) %t130, i64 8
  %t132 = load ptr addrspace(1), ptr %v3, align 8
  %t133 = atomicrmw xchg ptr addrspace(1) %t131, ptr addrspace(1) %t132 acq_rel, align 8
  store ptr addrspace(1) %t133, ptr %v3, align 8
  ; statement 29 
  %t134 = load i64, ptr %s3, align 8
  %t135 = lshr i64 %t134, 1
  %t136 = trunc i64 %t135 to i1
  br i1 %t136, label %b137, label %b138
b137:
  ; statement 19 memmove_pointers
  %t140 = load ptr addrspace(1), ptr %v0, align 8
  %t143 = icmp eq ptr addrspace(1) %t140, null
  br i1 %t143, label %b141, label %b142
b141:
  %t144 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t144, ptr %v0, align 8
  br label %b142
b142:
  %t145 = phi ptr addrspace(1) [ %t140, %b137 ], [ %t144, %b141 ]
  %t146 = load ptr addrspace(1), ptr %v0, align 8
  %t147 = getelementptr inbounds i64, ptr addrspace(1) %t145, i64 26
  %t148 = getelementptr inbounds i8, ptr addrspace(1) %t146, i64 216
  %t149 = load volatile i64, ptr @hidden_zero, align 8
  %t150 = add i64 %t149, 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t147, ptr addrspace(1) align 8 %t148, i64 %t150, i1 false)
  ; statement 26 
  %t151 = load i64, ptr %s2, align 8
  %t152 = lshr i64 %t151, 2
  %t153 = trunc i64 %t152 to i1
  br i1 %t153, label %b154, label %b155
b154:
  ; statement 20 native_call
  %t157 = load ptr addrspace(1), ptr %v2, align 8
  %t160 = icmp eq ptr addrspace(1) %t157, null
  br i1 %t160, label %b158, label %b159
b158:
  %t161 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t161, ptr %v2, align 8
  br label %b159
b159:
  %t162 = phi ptr addrspace(1) [ %t157, %b154 ], [ %t161, %b158 ]
  %t163 = load ptr addrspace(1), ptr %v4, align 8
  %t164 = getelementptr inbounds i8, ptr addrspace(1) %t162, i64 40
  %t165 = getelementptr inbounds i64, ptr addrspace(1) %t163, i64 2
  %t166 = load ptr addrspace(1), ptr addrspace(1) %t164, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t164, align 8
  %t167 = call i64 @shade_native_call(ptr @usleep, i64 200, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t166, ptr addrspace(1) %t165, align 8
  ; statement 21 bytes_copy
  %t168 = load ptr addrspace(1), ptr %v0, align 8
  %t169 = load ptr addrspace(1), ptr %v5, align 8
  %t172 = icmp eq ptr addrspace(1) %t169, null
  br i1 %t172, label %b170, label %b171
b170:
  %t173 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t173, ptr %v5, align 8
  br label %b171
b171:
  %t174 = phi ptr addrspace(1) [ %t169, %b159 ], [ %t173, %b170 ]
  %t175 = getelementptr inbounds i8, ptr addrspace(1) %t168, i64 33
  %t176 = getelementptr inbounds i8, ptr addrspace(1) %t174, i64 1154
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t175, ptr addrspace(1) %t176, i64 2, i1 false)
  ; statement 22 weak_hold
  %t177 = load ptr addrspace(1), ptr %v1, align 8
  %t178 = call ptr @shade_weak_new(ptr addrspace(1) %t177)
  call void @churn_nodes(i64 30)
  %t179 = call ptr addrspace(1) @shade_weak_get(ptr %t178)
  call void @shade_weak_free(ptr %t178)
  call void @must_be(i64 200, ptr addrspace(1) %t179, ptr addrspace(1) %t177)
  store ptr addrspace(1) %t179, ptr %v1, align 8
  ; statement 23 gc_write
  %t180 = load ptr addrspace(1), ptr %v1, align 8
  %t181 = addrspacecast ptr addrspace(1) %t180 to ptr
  %t182 = call ptr @gc_write(ptr @p4_t0_g0, ptr %t181)
  %t183 = addrspacecast ptr %t182 to ptr addrspace(1)
  store ptr addrspace(1) %t183, ptr %v1, align 8
  ; statement 24 scalar_store
  %t184 = load ptr addrspace(1), ptr %v3, align 8
  %t187 = icmp eq ptr addrspace(1) %t184, null
  br i1 %t187, label %b185, label %b186
b185:
  %t188 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t188, ptr %v3, align 8
  br label %b186
b186:
  %t189 = phi ptr addrspace(1) [ %t184, %b171 ], [ %t188, %b185 ]
  %t190 = getelementptr inbounds i8, ptr addrspace(1) %t189, i64 8
  %t191 = load i64, ptr %s1, align 8
  %t192 = trunc i64 %t191 to i32
  store i32 %t192, ptr addrspace(1) %t190, align 8
  ; statement 25 out_argument
  %t193 = load ptr addrspace(1), ptr %v1, align 8
  %t196 = icmp eq ptr addrspace(1) %t193, null
  br i1 %t196, label %b194, label %b195
b194:
  %t197 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t197, ptr %v1, align 8
  br label %b195
b195:
  %t198 = phi ptr addrspace(1) [ %t193, %b186 ], [ %t197, %b194 ]
  call void @swap_by_locals(ptr addrspace(1) %t198)
  br label %b156
b155:
  br label %b156
b156:
  br label %b139
b138:
  ; statement 27 vp_store
  %t199 = load ptr addrspace(1), ptr %v2, align 8
  %t202 = icmp eq ptr addrspace(1) %t199, null
  br i1 %t202, label %b200, label %b201
b200:
  %t203 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t203, ptr %v2, align 8
  br label %b201
b201:
  %t204 = phi ptr addrspace(1) [ %t199, %b138 ], [ %t203, %b200 ]
  %t205 = getelementptr inbounds i8, ptr addrspace(1) %t204, i64 24
  %t206 = load ptr addrspace(1), ptr %v3, align 8
  %t207 = load ptr addrspace(1), ptr %v3, align 8
  %t208 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t206, i64 0
  %t209 = insertelement <2 x ptr addrspace(1)> %t208, ptr addrspace(1) %t207, i64 1
  %t210 = load i64, ptr %s3, align 8
  %t211 = trunc i64 %t210 to i2
  %t212 = bitcast i2 %t211 to <2 x i1>
  %t213 = load i64, ptr %s3, align 8
  %t214 = trunc i64 %t213 to i32
  %t215 = lshr i32 %t214, 2
  %t216 = and i32 %t215, 1
  %t217 = add i32 %t216, 1
  call void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)> %t209, ptr addrspace(1) align 8 %t205, <2 x i1> %t212, i32 %t217)
  ; statement 28 store_pointer
  %t218 = load ptr addrspace(1), ptr %v4, align 8
  %t219 = getelementptr inbounds i8, ptr addrspace(1) %t218, i64 8
  %t220 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t220, ptr addrspace(1) %t219, align 8
  br label %b139
b139:
  ; statement 30 store_pointer
  %t221 = load ptr addrspace(1), ptr %v5, align 8
  %t224 = icmp eq ptr addrspace(1) %t221, null
  br i1 %t224, label %b222, label %b223
b222:
  %t225 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t225, ptr %v5, align 8
  br label %b223
b223:
  %t226 = phi ptr addrspace(1) [ %t221, %b139 ], [ %t225, %b222 ]
  %t227 = getelementptr inbounds i8, ptr addrspace(1) %t226, i64 312
  %t228 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t228, ptr addrspace(1) %t227, align 8
  br label %b113
b113:
  %t116 = add i64 %t115, 1
  %t229 = icmp ult i64 %t116, 20
  br i1 %t229, label %b112, label %b114
b114:
  ; statement 42 
  %t230 = load i64, ptr %s3, align 8
  %t231 = lshr i64 %t230, 3
  %t232 = trunc i64 %t231 to i1
  br i1 %t232, label %b233, label %b234
b233:
  ; statement 37 
  %t236 = load i64, ptr %s3, align 8
  %t237 = lshr i64 %t236, 0
  %t238 = trunc i64 %t237 to i1
  br i1 %t238, label %b239, label %b240
b239:
  ; statement 32 load_pointer
  %t242 = load ptr addrspace(1), ptr %v3, align 8
  %t245 = icmp eq ptr addrspace(1) %t242, null
  br i1 %t245, label %b243, label %b244
b243:
  %t246 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t246, ptr %v3, align 8
  br label %b244
b244:
  %t247 = phi ptr addrspace(1) [ %t242, %b239 ], [ %t246, %b243 ]
  %t248 = load ptr addrspace(1), ptr addrspace(1) %t247, align 8
  store ptr addrspace(1) %t248, ptr %v3, align 8
  ; statement 33 move_out
  %t249 = load ptr addrspace(1), ptr %v1, align 8
  %t252 = icmp eq ptr addrspace(1) %t249, null
  br i1 %t252, label %b250, label %b251
b250:
  %t253 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t253, ptr %v1, align 8
  br label %b251
b251:
  %t254 = phi ptr addrspace(1) [ %t249, %b244 ], [ %t253, %b250 ]
  %t255 = getelementptr inbounds i8, ptr addrspace(1) %t254, i64 8
  %t256 = load ptr addrspace(1), ptr addrspace(1) %t255, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t255, align 8
  store ptr addrspace(1) %t256, ptr @p4_t0_g0, align 8
  ; statement 36 
  br label %b257
b257:
  %t260 = phi i64 [ 0, %b251 ], [ %t261, %b258 ]
  store i64 %t260, ptr %s1, align 8
  ; statement 34 atomic_load
  %t262 = load atomic ptr addrspace(1), ptr @p4_t0_g0 unordered, align 8
  store ptr addrspace(1) %t262, ptr %v1, align 8
  ; statement 35 store_null
  %t263 = getelementptr inbounds i8, ptr @p4_t0_g0, i64 8
  store ptr addrspace(1) null, ptr %t263, align 8
  br label %b258
b258:
  %t261 = add i64 %t260, 1
  %t264 = icmp ult i64 %t261, 20
  br i1 %t264, label %b257, label %b259
b259:
  br label %b241
b240:
  br label %b241
b241:
  ; statement 38 store_pointer
  %t265 = load ptr addrspace(1), ptr %v4, align 8
  %t268 = icmp eq ptr addrspace(1) %t265, null
  br i1 %t268, label %b266, label %b267
b266:
  %t269 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t269, ptr %v4, align 8
  br label %b267
b267:
  %t270 = phi ptr addrspace(1) [ %t265, %b241 ], [ %t269, %b266 ]
  %t271 = getelementptr inbounds i64, ptr addrspace(1) %t270, i64 2
  %t272 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t272, ptr addrspace(1) %t271, align 8
  br label %b235
b234:
  ; statement 39 vp_scatter
  %t273 = load ptr addrspace(1), ptr %v1, align 8
  %t276 = icmp eq ptr addrspace(1) %t273, null
  br i1 %t276, label %b274, label %b275
b274:
  %t277 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t277, ptr %v1, align 8
  br label %b275
b275:
  %t278 = phi ptr addrspace(1) [ %t273, %b234 ], [ %t277, %b274 ]
  %t279 = getelementptr inbounds i8, ptr addrspace(1) %t278, i64 8
  %t280 = getelementptr inbounds i8, ptr addrspace(1) %t278, i64 8
  %t281 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t279, i64 0
  %t282 = insertelement <2 x ptr addrspace(1)> %t281, ptr addrspace(1) %t280, i64 1
  %t283 = load ptr addrspace(1), ptr %v1, align 8
  %t284 = load ptr addrspace(1), ptr %v1, align 8
  %t285 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t283, i64 0
  %t286 = insertelement <2 x ptr addrspace(1)> %t285, ptr addrspace(1) %t284, i64 1
  %t287 = load i64, ptr %s1, align 8
  %t288 = trunc i64 %t287 to i2
  %t289 = bitcast i2 %t288 to <2 x i1>
  %t290 = load i64, ptr %s1, align 8
  %t291 = trunc i64 %t290 to i32
  %t292 = lshr i32 %t291, 2
  %t293 = and i32 %t292, 1
  %t294 = add i32 %t293, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t286, <2 x ptr addrspace(1)> align 8 %t282, <2 x i1> %t289, i32 %t294)
  ; statement 40 aggregate_store
  %t295 = load ptr addrspace(1), ptr %v1, align 8
  %t296 = load ptr addrspace(1), ptr %v1, align 8
  %t297 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t295, 0
  %t298 = insertvalue [2 x ptr addrspace(1)] %t297, ptr addrspace(1) %t296, 1
  store [2 x ptr addrspace(1)] %t298, ptr @p4_t0_g0, align 8
  ; statement 41 union_copy
  %t299 = load ptr addrspace(1), ptr %v5, align 8
  %t302 = icmp eq ptr addrspace(1) %t299, null
  br i1 %t302, label %b300, label %b301
b300:
  %t303 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t303, ptr %v5, align 8
  br label %b301
b301:
  %t304 = phi ptr addrspace(1) [ %t299, %b275 ], [ %t303, %b300 ]
  %t305 = load ptr addrspace(1), ptr %v5, align 8
  %t306 = getelementptr inbounds i64, ptr addrspace(1) %t304, i64 104
  %t307 = getelementptr inbounds i64, ptr addrspace(1) %t305, i64 104
  %t308 = load i128, ptr addrspace(1) %t307, align 8
  store i128 %t308, ptr addrspace(1) %t306, align 8
  br label %b235
b235:
  ; statement 43 collect
  call void @shade_gc()
  ; statement 84 
  %t309 = load i64, ptr @p4_id1, align 8
  %t310 = call ptr addrspace(1) @join(i64 %t309)
  store ptr addrspace(1) %t310, ptr %v1, align 8
  ; statement 44 memcpy_value
  %t311 = load ptr addrspace(1), ptr %v5, align 8
  %t314 = icmp eq ptr addrspace(1) %t311, null
  br i1 %t314, label %b312, label %b313
b312:
  %t315 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t315, ptr %v5, align 8
  br label %b313
b313:
  %t316 = phi ptr addrspace(1) [ %t311, %b235 ], [ %t315, %b312 ]
  %t317 = load ptr addrspace(1), ptr %v5, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t316, ptr addrspace(1) align 8 %t317, i64 1272, i1 false)
  ; statement 45 collect
  call void @shade_gc()
  ; statement 46 store_pointer
  %t318 = load ptr addrspace(1), ptr %v1, align 8
  %t321 = icmp eq ptr addrspace(1) %t318, null
  br i1 %t321, label %b319, label %b320
b319:
  %t322 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t322, ptr %v1, align 8
  br label %b320
b320:
  %t323 = phi ptr addrspace(1) [ %t318, %b313 ], [ %t322, %b319 ]
  %t324 = getelementptr inbounds i8, ptr addrspace(1) %t323, i64 8
  %t325 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t325, ptr addrspace(1) %t324, align 8
  %t326 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t326, i64 6)
  %t327 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t327, i64 2)
  %t328 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t328, i64 12)
  %t329 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t329, i64 1)
  %t330 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t330, i64 12)
  %t331 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t331, i64 11)
  %t332 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t332
}

define internal ptr addrspace(1) @p4_f1(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 47 memcpy_value
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v5, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t6, ptr addrspace(1) align 8 %t7, i64 16, i1 false)
  ; statement 48 
  %t8 = load ptr addrspace(1), ptr %v0, align 8
  %t9 = load ptr addrspace(1), ptr %v0, align 8
  %t10 = load ptr addrspace(1), ptr %v0, align 8
  %t11 = call ptr addrspace(1) @p4_f2(i64 3, ptr addrspace(1) %t8, ptr addrspace(1) %t9, ptr addrspace(1) %t10)
  store ptr addrspace(1) %t11, ptr %v2, align 8
  ; statement 61 
  br label %b12
b12:
  %t15 = phi i64 [ 0, %b3 ], [ %t16, %b13 ]
  store i64 %t15, ptr %s2, align 8
  ; statement 49 slice_make
  %t17 = load ptr addrspace(1), ptr %v4, align 8
  %t20 = icmp eq ptr addrspace(1) %t17, null
  br i1 %t20, label %b18, label %b19
b18:
  %t21 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t21, ptr %v4, align 8
  br label %b19
b19:
  %t22 = phi ptr addrspace(1) [ %t17, %b12 ], [ %t21, %b18 ]
  %t23 = getelementptr inbounds i64, ptr addrspace(1) %t22, i64 1202
  %t24 = getelementptr inbounds i8, ptr addrspace(1) %t22, i64 9624
  %t25 = load i64, ptr %s2, align 8
  %t26 = urem i64 %t25, 13
  %t27 = add i64 %t26, 1
  %t28 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 %t27)
  %t29 = getelementptr inbounds i8, ptr addrspace(1) %t28, i64 8
  %t30 = icmp eq i64 %t26, 0
  %t31 = select i1 %t30, ptr addrspace(1) null, ptr addrspace(1) %t29
  store ptr addrspace(1) %t31, ptr addrspace(1) %t23, align 8
  store i64 %t26, ptr addrspace(1) %t24, align 8
  ; statement 50 load_pointer
  %t32 = load ptr addrspace(1), ptr %v6, align 8
  %t35 = icmp eq ptr addrspace(1) %t32, null
  br i1 %t35, label %b33, label %b34
b33:
  %t36 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t36, ptr %v6, align 8
  br label %b34
b34:
  %t37 = phi ptr addrspace(1) [ %t32, %b19 ], [ %t36, %b33 ]
  %t38 = getelementptr inbounds i8, ptr addrspace(1) %t37, i64 3176
  %t39 = load ptr addrspace(1), ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) %t39, ptr %v8, align 8
  ; statement 51 indexed_store
  %t40 = load ptr addrspace(1), ptr %v1, align 8
  %t43 = icmp eq ptr addrspace(1) %t40, null
  br i1 %t43, label %b41, label %b42
b41:
  %t44 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t44, ptr %v1, align 8
  br label %b42
b42:
  %t45 = phi ptr addrspace(1) [ %t40, %b34 ], [ %t44, %b41 ]
  %t46 = getelementptr inbounds i8, ptr addrspace(1) %t45, i64 56
  %t47 = load i64, ptr %s2, align 8
  %t48 = urem i64 %t47, 14
  %t49 = getelementptr inbounds i64, ptr addrspace(1) %t46, i64 %t48
  %t50 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t50, ptr addrspace(1) %t49, align 8
  ; statement 52 swap
  %t51 = load ptr addrspace(1), ptr %v1, align 8
  %t52 = load ptr addrspace(1), ptr %v1, align 8
  %t53 = getelementptr inbounds i64, ptr addrspace(1) %t51, i64 14
  %t54 = getelementptr inbounds i8, ptr addrspace(1) %t52, i64 88
  %t55 = load ptr addrspace(1), ptr addrspace(1) %t53, align 8
  %t56 = load ptr addrspace(1), ptr addrspace(1) %t54, align 8
  store ptr addrspace(1) %t56, ptr addrspace(1) %t53, align 8
  store ptr addrspace(1) %t55, ptr addrspace(1) %t54, align 8
  ; statement 53 masked_compress
  %t57 = load ptr addrspace(1), ptr %v6, align 8
  %t58 = getelementptr inbounds i64, ptr addrspace(1) %t57, i64 560
  %t59 = addrspacecast ptr addrspace(1) %t58 to ptr
  %t60 = load ptr addrspace(1), ptr %v8, align 8
  %t61 = load ptr addrspace(1), ptr %v8, align 8
  %t62 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t60, i64 0
  %t63 = insertelement <2 x ptr addrspace(1)> %t62, ptr addrspace(1) %t61, i64 1
  %t64 = load i64, ptr %s1, align 8
  %t65 = trunc i64 %t64 to i2
  %t66 = bitcast i2 %t65 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t63, ptr align 8 %t59, <2 x i1> %t66)
  ; statement 60 
  br label %b67
b67:
  %t70 = phi i64 [ 0, %b42 ], [ %t71, %b68 ]
  store i64 %t70, ptr %s1, align 8
  ; statement 54 gc_write
  %t72 = load ptr addrspace(1), ptr %v1, align 8
  %t75 = icmp eq ptr addrspace(1) %t72, null
  br i1 %t75, label %b73, label %b74
b73:
  %t76 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t76, ptr %v1, align 8
  br label %b74
b74:
  %t77 = phi ptr addrspace(1) [ %t72, %b67 ], [ %t76, %b73 ]
  %t78 = getelementptr inbounds i8, ptr addrspace(1) %t77, i64 152
  %t79 = addrspacecast ptr addrspace(1) %t78 to ptr
  %t80 = load ptr addrspace(1), ptr %v4, align 8
  %t81 = addrspacecast ptr addrspace(1) %t80 to ptr
  %t82 = call ptr @gc_write(ptr %t79, ptr %t81)
  %t83 = addrspacecast ptr %t82 to ptr addrspace(1)
  store ptr addrspace(1) %t83, ptr %v4, align 8
  ; statement 55 out_argument
  %t84 = load ptr addrspace(1), ptr %v5, align 8
  %t87 = icmp eq ptr addrspace(1) %t84, null
  br i1 %t87, label %b85, label %b86
b85:
  %t88 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t88, ptr %v5, align 8
  br label %b86
b86:
  %t89 = phi ptr addrspace(1) [ %t84, %b74 ], [ %t88, %b85 ]
  call void @swap_by_locals(ptr addrspace(1) %t89)
  ; statement 57 
  %t90 = load i64, ptr %s0, align 8
  %t91 = lshr i64 %t90, 3
  %t92 = trunc i64 %t91 to i1
  br i1 %t92, label %b93, label %b94
b93:
  ; statement 56 union_copy
  %t96 = load ptr addrspace(1), ptr %v4, align 8
  %t99 = icmp eq ptr addrspace(1) %t96, null
  br i1 %t99, label %b97, label %b98
b97:
  %t100 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t100, ptr %v4, align 8
  br label %b98
b98:
  %t101 = phi ptr addrspace(1) [ %t96, %b93 ], [ %t100, %b97 ]
  %t102 = load ptr addrspace(1), ptr %v0, align 8
  %t105 = icmp eq ptr addrspace(1) %t102, null
  br i1 %t105, label %b103, label %b104
b103:
  %t106 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t106, ptr %v0, align 8
  br label %b104
b104:
  %t107 = phi ptr addrspace(1) [ %t102, %b98 ], [ %t106, %b103 ]
  %t108 = getelementptr inbounds i8, ptr addrspace(1) %t101, i64 6632
  %t109 = getelementptr inbounds i8, ptr addrspace(1) %t107, i64 3432
  %t110 = getelementptr inbounds i64, ptr addrspace(1) %t101, i64 830
  %t111 = getelementptr inbounds i64, ptr addrspace(1) %t107, i64 430
  %t112 = load i64, ptr addrspace(1) %t109, align 8
  %t113 = load i64, ptr addrspace(1) %t111, align 8
  store i64 %t113, ptr addrspace(1) %t110, align 8
  store i64 %t112, ptr addrspace(1) %t108, align 8
  br label %b95
b94:
  br label %b95
b95:
  ; statement 59 
  br label %b114
b114:
  %t117 = phi i64 [ 0, %b95 ], [ %t118, %b115 ]
  store i64 %t117, ptr %s2, align 8
  ; statement 58 store_pointer
  %t119 = load ptr addrspace(1), ptr %v1, align 8
  %t122 = icmp eq ptr addrspace(1) %t119, null
  br i1 %t122, label %b120, label %b121
b120:
  %t123 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t123, ptr %v1, align 8
  br label %b121
b121:
  %t124 = phi ptr addrspace(1) [ %t119, %b114 ], [ %t123, %b120 ]
  %t125 = getelementptr inbounds i8, ptr addrspace(1) %t124, i64 168
  %t126 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t126, ptr addrspace(1) %t125, align 8
  br label %b115
b115:
  %t118 = add i64 %t117, 1
  %t127 = icmp ult i64 %t118, 2
  br i1 %t127, label %b114, label %b116
b116:
  br label %b68
b68:
  %t71 = add i64 %t70, 1
  %t128 = icmp ult i64 %t71, 7
  br i1 %t128, label %b67, label %b69
b69:
  br label %b13
b13:
  %t16 = add i64 %t15, 1
  %t129 = icmp ult i64 %t16, 70
  br i1 %t129, label %b12, label %b14
b14:
  ; statement 62 load_pointer
  %t130 = load ptr addrspace(1), ptr %v0, align 8
  %t133 = icmp eq ptr addrspace(1) %t130, null
  br i1 %t133, label %b131, label %b132
b131:
  %t134 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t134, ptr %v0, align 8
  br label %b132
b132:
  %t135 = phi ptr addrspace(1) [ %t130, %b14 ], [ %t134, %b131 ]
  %t136 = getelementptr inbounds i64, ptr addrspace(1) %t135, i64 572
  %t137 = load ptr addrspace(1), ptr addrspace(1) %t136, align 8
  store ptr addrspace(1) %t137, ptr %v5, align 8
  ; statement 63 fiber_switch
  call void @fiber_switch(i64 300, i64 784912)
  ; statement 64 weak_hold
  %t138 = load ptr addrspace(1), ptr %v7, align 8
  %t141 = icmp eq ptr addrspace(1) %t138, null
  br i1 %t141, label %b139, label %b140
b139:
  %t142 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t142, ptr %v7, align 8
  br label %b140
b140:
  %t143 = phi ptr addrspace(1) [ %t138, %b132 ], [ %t142, %b139 ]
  %t144 = call ptr @shade_weak_new(ptr addrspace(1) %t143)
  call void @churn_nodes(i64 300)
  %t145 = call ptr addrspace(1) @shade_weak_get(ptr %t144)
  call void @shade_weak_free(ptr %t144)
  call void @must_be(i64 200, ptr addrspace(1) %t145, ptr addrspace(1) %t143)
  store ptr addrspace(1) %t145, ptr %v7, align 8
  ; statement 65 build
  %t146 = call ptr addrspace(1) @build_root(i64 10, i64 2000)
  store ptr addrspace(1) %t146, ptr %v0, align 8
  ; statement 66 gc_write
  %t147 = load ptr addrspace(1), ptr %v5, align 8
  %t150 = icmp eq ptr addrspace(1) %t147, null
  br i1 %t150, label %b148, label %b149
b148:
  %t151 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t151, ptr %v5, align 8
  br label %b149
b149:
  %t152 = phi ptr addrspace(1) [ %t147, %b140 ], [ %t151, %b148 ]
  %t153 = getelementptr inbounds i8, ptr addrspace(1) %t152, i64 8
  %t154 = addrspacecast ptr addrspace(1) %t153 to ptr
  %t155 = load ptr addrspace(1), ptr %v5, align 8
  %t156 = addrspacecast ptr addrspace(1) %t155 to ptr
  %t157 = call ptr @gc_write(ptr %t154, ptr %t156)
  %t158 = addrspacecast ptr %t157 to ptr addrspace(1)
  store ptr addrspace(1) %t158, ptr %v2, align 8
  ; statement 67 indexed_store
  %t159 = load ptr addrspace(1), ptr %v6, align 8
  %t162 = icmp eq ptr addrspace(1) %t159, null
  br i1 %t162, label %b160, label %b161
b160:
  %t163 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t163, ptr %v6, align 8
  br label %b161
b161:
  %t164 = phi ptr addrspace(1) [ %t159, %b149 ], [ %t163, %b160 ]
  %t165 = load i64, ptr %s2, align 8
  %t166 = urem i64 %t165, 1216
  %t167 = getelementptr inbounds i64, ptr addrspace(1) %t164, i64 %t166
  %t168 = load ptr addrspace(1), ptr %v8, align 8
  store ptr addrspace(1) %t168, ptr addrspace(1) %t167, align 8
  ; statement 68 
  %t169 = load volatile ptr, ptr getelementptr inbounds ([4 x ptr], ptr @p4_table, i64 0, i64 3), align 8
  %t170 = call ptr addrspace(1) %t169(i64 0)
  store ptr addrspace(1) %t170, ptr %v5, align 8
  ; statement 69 scalar_store
  %t171 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 56
  %t172 = load i64, ptr %s1, align 8
  %t173 = trunc i64 %t172 to i32
  store i32 %t173, ptr %t171, align 8
  %t174 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t174, i64 10)
  %t175 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t175, i64 6)
  %t176 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t176, i64 2)
  %t177 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t177, i64 6)
  %t178 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t178, i64 9)
  %t179 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t179, i64 2)
  %t180 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t180, i64 15)
  %t181 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t181, i64 12)
  %t182 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t182, i64 1)
  %t183 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t183
}

define internal ptr addrspace(1) @p4_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T3, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 232, i1 false)
  %k1 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 16, i1 false)
  ; statement 70 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 137832)
  ; statement 71 cleanup_drop
  %t1 = call ptr @calloc(i64 1, i64 8)
  %t2 = call i64 @cleanup_make(ptr %t1)
  %t3 = call ptr @calloc(i64 1, i64 8)
  %t4 = call i64 @cleanup_make(ptr %t3)
  %t5 = call ptr @calloc(i64 1, i64 8)
  %t6 = call i64 @cleanup_make(ptr %t5)
  %t7 = call ptr @calloc(i64 1, i64 8)
  %t8 = call i64 @cleanup_make(ptr %t7)
  call void @churn_nodes(i64 2000)
  call void @cleanup_settle(i64 %t2, ptr %t1)
  call void @cleanup_settle(i64 %t4, ptr %t3)
  call void @cleanup_settle(i64 %t6, ptr %t5)
  call void @cleanup_settle(i64 %t8, ptr %t7)
  ; statement 72 alloc
  %t9 = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  store ptr addrspace(1) %t9, ptr %v6, align 8
  ; statement 73 atomic_exchange
  %t10 = getelementptr inbounds i64, ptr %k0, i64 14
  %t11 = load ptr addrspace(1), ptr %v6, align 8
  %t12 = atomicrmw xchg ptr %t10, ptr addrspace(1) %t11 acquire, align 8
  store ptr addrspace(1) %t12, ptr %v4, align 8
  ; statement 75 
  br label %b13
b13:
  %t16 = phi i64 [ 0, %entry ], [ %t17, %b14 ]
  store i64 %t16, ptr %s4, align 8
  ; statement 74 memset_pointers
  %t18 = load ptr addrspace(1), ptr %v5, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t22, ptr %v5, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b13 ], [ %t22, %b19 ]
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %t23, i8 0, i64 48, i1 false)
  br label %b14
b14:
  %t17 = add i64 %t16, 1
  %t24 = icmp ult i64 %t17, 70
  br i1 %t24, label %b13, label %b15
b15:
  ; statement 76 cleanup_drop
  %t25 = call ptr @calloc(i64 1, i64 8)
  %t26 = call i64 @cleanup_make(ptr %t25)
  %t27 = call ptr @calloc(i64 1, i64 8)
  %t28 = call i64 @cleanup_make(ptr %t27)
  %t29 = call ptr @calloc(i64 1, i64 8)
  %t30 = call i64 @cleanup_make(ptr %t29)
  %t31 = call ptr @calloc(i64 1, i64 8)
  %t32 = call i64 @cleanup_make(ptr %t31)
  call void @churn_nodes(i64 3)
  call void @cleanup_settle(i64 %t26, ptr %t25)
  call void @cleanup_settle(i64 %t28, ptr %t27)
  call void @cleanup_settle(i64 %t30, ptr %t29)
  call void @cleanup_settle(i64 %t32, ptr %t31)
  ; statement 77 union_integer
  %t33 = load ptr addrspace(1), ptr %v1, align 8
  %t36 = icmp eq ptr addrspace(1) %t33, null
  br i1 %t36, label %b34, label %b35
b34:
  %t37 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t37, ptr %v1, align 8
  br label %b35
b35:
  %t38 = phi ptr addrspace(1) [ %t33, %b15 ], [ %t37, %b34 ]
  %t39 = getelementptr inbounds i8, ptr addrspace(1) %t38, i64 2616
  %t40 = getelementptr inbounds i64, ptr addrspace(1) %t38, i64 328
  %t41 = load i64, ptr %s2, align 8
  store i64 %t41, ptr addrspace(1) %t40, align 8
  store i64 0, ptr addrspace(1) %t39, align 8
  %t42 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t42
}

define internal ptr addrspace(1) @p4_f3(i64 %depth)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 56, i1 false)
  ; statement 82 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s3, align 8
  ; statement 78 atomic_exchange
  %t6 = load ptr addrspace(1), ptr %v5, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t10, ptr %v5, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %b1 ], [ %t10, %b7 ]
  %t12 = getelementptr inbounds i64, ptr addrspace(1) %t11, i64 930
  %t13 = load ptr addrspace(1), ptr %v5, align 8
  %t14 = atomicrmw xchg ptr addrspace(1) %t12, ptr addrspace(1) %t13 seq_cst, align 8
  store ptr addrspace(1) %t14, ptr %v5, align 8
  ; statement 81 
  br label %b15
b15:
  %t18 = phi i64 [ 0, %b8 ], [ %t19, %b16 ]
  store i64 %t18, ptr %s4, align 8
  ; statement 79 union_pointer
  %t20 = load ptr addrspace(1), ptr %v5, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t24, ptr %v5, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b15 ], [ %t24, %b21 ]
  %t26 = getelementptr inbounds i64, ptr addrspace(1) %t25, i64 1252
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t25, i64 10024
  %t28 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t28, ptr addrspace(1) %t27, align 8
  store i64 1, ptr addrspace(1) %t26, align 8
  ; statement 80 memset_pointers
  %t29 = load ptr addrspace(1), ptr %v0, align 8
  %t32 = icmp eq ptr addrspace(1) %t29, null
  br i1 %t32, label %b30, label %b31
b30:
  %t33 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t33, ptr %v0, align 8
  br label %b31
b31:
  %t34 = phi ptr addrspace(1) [ %t29, %b22 ], [ %t33, %b30 ]
  %t35 = getelementptr inbounds i8, ptr addrspace(1) %t34, i64 8
  %t36 = load volatile i64, ptr @hidden_zero, align 8
  %t37 = add i64 %t36, 8
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %t35, i8 0, i64 %t37, i1 false)
  br label %b16
b16:
  %t19 = add i64 %t18, 1
  %t38 = icmp ult i64 %t19, 70
  br i1 %t38, label %b15, label %b17
b17:
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t39 = icmp ult i64 %t5, 3
  br i1 %t39, label %b1, label %b3
b3:
  ; statement 83 scalar_mix
  %t40 = load i64, ptr %s3, align 8
  %t41 = load i64, ptr %s3, align 8
  %t42 = mul i64 %t40, 896
  %t43 = add i64 %t42, %t41
  %t44 = add i64 %t43, 1
  store i64 %t44, ptr %s3, align 8
  call void @mix(i64 %t44)
  %t45 = load ptr addrspace(1), ptr %v2, align 8
  ret ptr addrspace(1) %t45
}

define internal ptr addrspace(1) @p4_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p4_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p4_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 2)
  %t3 = getelementptr inbounds i8, ptr @p4_t0_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 2)
  %t5 = load i64, ptr @p4_t0_g1, align 8
  call void @mix(i64 %t5)
  %t6 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 8
  %t7 = load i64, ptr %t6, align 8
  call void @mix(i64 %t7)
  %t8 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 2
  %t9 = load i64, ptr %t8, align 8
  call void @mix(i64 %t9)
  %t10 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 24
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 4
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 40
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 6
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 56
  %t19 = load i64, ptr %t18, align 8
  call void @mix(i64 %t19)
  %t20 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 8
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 72
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 10
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 88
  %t27 = load i64, ptr %t26, align 8
  call void @mix(i64 %t27)
  %t28 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 12
  %t29 = load i64, ptr %t28, align 8
  call void @mix(i64 %t29)
  %t30 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 104
  %t31 = load i64, ptr %t30, align 8
  call void @mix(i64 %t31)
  %t32 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 14
  %t33 = load i64, ptr %t32, align 8
  call void @mix(i64 %t33)
  %t34 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 120
  %t35 = load i64, ptr %t34, align 8
  call void @mix(i64 %t35)
  %t36 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 16
  %t37 = load i64, ptr %t36, align 8
  call void @mix(i64 %t37)
  %t38 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 136
  %t39 = load i64, ptr %t38, align 8
  call void @mix(i64 %t39)
  %t40 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 18
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 152
  %t43 = load i64, ptr %t42, align 8
  call void @mix(i64 %t43)
  %t44 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 20
  %t45 = load i64, ptr %t44, align 8
  call void @mix(i64 %t45)
  %t46 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 168
  %t47 = load i64, ptr %t46, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 22
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 184
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 24
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 200
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 26
  %t57 = load i64, ptr %t56, align 8
  call void @mix(i64 %t57)
  %t58 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 216
  %t59 = load i64, ptr %t58, align 8
  call void @mix(i64 %t59)
  %t60 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 28
  %t61 = load i64, ptr %t60, align 8
  call void @mix(i64 %t61)
  %t62 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 232
  %t63 = load i64, ptr %t62, align 8
  call void @mix(i64 %t63)
  %t64 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 30
  %t65 = load i64, ptr %t64, align 8
  call void @mix(i64 %t65)
  %t66 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 248
  %t67 = load i64, ptr %t66, align 8
  call void @mix(i64 %t67)
  %t68 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 32
  %t69 = load i64, ptr %t68, align 8
  call void @mix(i64 %t69)
  %t70 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 264
  %t71 = load i64, ptr %t70, align 8
  call void @mix(i64 %t71)
  %t72 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 34
  %t73 = load i64, ptr %t72, align 8
  call void @mix(i64 %t73)
  %t74 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 280
  %t75 = load i64, ptr %t74, align 8
  call void @mix(i64 %t75)
  %t76 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 36
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  %t78 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 296
  %t79 = load i64, ptr %t78, align 8
  call void @mix(i64 %t79)
  %t80 = getelementptr inbounds i64, ptr @p4_t0_g1, i64 38
  %t81 = load i64, ptr %t80, align 8
  call void @mix(i64 %t81)
  %t82 = getelementptr inbounds i8, ptr @p4_t0_g1, i64 312
  %t83 = load i64, ptr %t82, align 8
  call void @mix(i64 %t83)
  %t84 = call ptr @llvm.threadlocal.address.p0(ptr @p4_l0)
  %t85 = load i64, ptr %t84, align 8
  call void @mix(i64 %t85)
  %t86 = getelementptr inbounds i8, ptr %t84, i64 8
  %t87 = load i64, ptr %t86, align 8
  call void @mix(i64 %t87)
  %t88 = getelementptr inbounds i64, ptr %t84, i64 2
  %t89 = load i64, ptr %t88, align 8
  call void @mix(i64 %t89)
  %t90 = getelementptr inbounds i8, ptr %t84, i64 24
  %t91 = load i64, ptr %t90, align 8
  call void @mix(i64 %t91)
  %t92 = getelementptr inbounds i64, ptr %t84, i64 4
  %t93 = load i64, ptr %t92, align 8
  call void @mix(i64 %t93)
  %t94 = getelementptr inbounds i8, ptr %t84, i64 40
  %t95 = load i64, ptr %t94, align 8
  call void @mix(i64 %t95)
  %t96 = getelementptr inbounds i64, ptr %t84, i64 6
  %t97 = load i64, ptr %t96, align 8
  call void @mix(i64 %t97)
  %t98 = getelementptr inbounds i8, ptr %t84, i64 56
  %t99 = load i64, ptr %t98, align 8
  call void @mix(i64 %t99)
  %t100 = getelementptr inbounds i64, ptr %t84, i64 8
  %t101 = load i64, ptr %t100, align 8
  call void @mix(i64 %t101)
  %t102 = getelementptr inbounds i8, ptr %t84, i64 72
  %t103 = load i64, ptr %t102, align 8
  call void @mix(i64 %t103)
  %t104 = getelementptr inbounds i64, ptr %t84, i64 10
  %t105 = load i64, ptr %t104, align 8
  call void @mix(i64 %t105)
  %t106 = getelementptr inbounds i8, ptr %t84, i64 88
  %t107 = load i64, ptr %t106, align 8
  call void @mix(i64 %t107)
  %t108 = getelementptr inbounds i64, ptr %t84, i64 12
  %t109 = load i64, ptr %t108, align 8
  call void @mix(i64 %t109)
  %t110 = getelementptr inbounds i8, ptr %t84, i64 104
  %t111 = load i64, ptr %t110, align 8
  call void @mix(i64 %t111)
  %t112 = getelementptr inbounds i64, ptr %t84, i64 14
  %t113 = load i64, ptr %t112, align 8
  call void @mix(i64 %t113)
  %t114 = getelementptr inbounds i8, ptr %t84, i64 120
  %t115 = load i64, ptr %t114, align 8
  call void @mix(i64 %t115)
  %t116 = getelementptr inbounds i64, ptr %t84, i64 16
  %t117 = load i64, ptr %t116, align 8
  call void @mix(i64 %t117)
  %t118 = getelementptr inbounds i8, ptr %t84, i64 136
  %t119 = load i64, ptr %t118, align 8
  call void @mix(i64 %t119)
  %t120 = getelementptr inbounds i64, ptr %t84, i64 18
  %t121 = load i64, ptr %t120, align 8
  call void @mix(i64 %t121)
  %t122 = getelementptr inbounds i8, ptr %t84, i64 152
  %t123 = load i64, ptr %t122, align 8
  call void @mix(i64 %t123)
  %t124 = getelementptr inbounds i64, ptr %t84, i64 20
  %t125 = load i64, ptr %t124, align 8
  call void @mix(i64 %t125)
  %t126 = getelementptr inbounds i8, ptr %t84, i64 168
  %t127 = load i64, ptr %t126, align 8
  call void @mix(i64 %t127)
  %t128 = getelementptr inbounds i64, ptr %t84, i64 22
  %t129 = load i64, ptr %t128, align 8
  call void @mix(i64 %t129)
  %t130 = getelementptr inbounds i8, ptr %t84, i64 184
  %t131 = load i64, ptr %t130, align 8
  call void @mix(i64 %t131)
  %t132 = getelementptr inbounds i64, ptr %t84, i64 24
  %t133 = load i64, ptr %t132, align 8
  call void @mix(i64 %t133)
  %t134 = getelementptr inbounds i8, ptr %t84, i64 200
  %t135 = load i64, ptr %t134, align 8
  call void @mix(i64 %t135)
  %t136 = getelementptr inbounds i64, ptr %t84, i64 26
  %t137 = load i64, ptr %t136, align 8
  call void @mix(i64 %t137)
  %t138 = getelementptr inbounds i8, ptr %t84, i64 216
  %t139 = load i64, ptr %t138, align 8
  call void @mix(i64 %t139)
  %t140 = getelementptr inbounds i64, ptr %t84, i64 28
  %t141 = load i64, ptr %t140, align 8
  call void @mix(i64 %t141)
  %t142 = getelementptr inbounds i8, ptr %t84, i64 232
  %t143 = load i64, ptr %t142, align 8
  call void @mix(i64 %t143)
  %t144 = getelementptr inbounds i64, ptr %t84, i64 30
  %t145 = load i64, ptr %t144, align 8
  call void @mix(i64 %t145)
  %t146 = getelementptr inbounds i8, ptr %t84, i64 248
  %t147 = load i64, ptr %t146, align 8
  call void @mix(i64 %t147)
  %t148 = getelementptr inbounds i64, ptr %t84, i64 32
  %t149 = load i64, ptr %t148, align 8
  call void @mix(i64 %t149)
  %t150 = getelementptr inbounds i8, ptr %t84, i64 264
  %t151 = load i64, ptr %t150, align 8
  call void @mix(i64 %t151)
  %t152 = getelementptr inbounds i64, ptr %t84, i64 34
  %t153 = load i64, ptr %t152, align 8
  call void @mix(i64 %t153)
  %t154 = getelementptr inbounds i8, ptr %t84, i64 280
  %t155 = load i64, ptr %t154, align 8
  call void @mix(i64 %t155)
  %t156 = getelementptr inbounds i64, ptr %t84, i64 36
  %t157 = load i64, ptr %t156, align 8
  call void @mix(i64 %t157)
  %t158 = getelementptr inbounds i8, ptr %t84, i64 296
  %t159 = load i64, ptr %t158, align 8
  call void @mix(i64 %t159)
  %t160 = getelementptr inbounds i64, ptr %t84, i64 38
  %t161 = load i64, ptr %t160, align 8
  call void @mix(i64 %t161)
  %t162 = getelementptr inbounds i8, ptr %t84, i64 312
  %t163 = load i64, ptr %t162, align 8
  call void @mix(i64 %t163)
  call void @end_thread(ptr @p4_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p4_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p4_f1(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p4_t1_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 40
  %t8 = load i64, ptr %t7, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 6
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 56
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 8
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 2)
  %t15 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 72
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 2)
  %t17 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 10
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 2)
  %t19 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 88
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 2)
  %t21 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 12
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 2)
  %t23 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 2)
  %t25 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 2)
  %t27 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 2)
  %t29 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 2)
  %t31 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 2)
  %t33 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 2)
  %t35 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 2)
  %t37 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 20
  %t38 = load i64, ptr %t37, align 8
  call void @mix(i64 %t38)
  %t39 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 168
  %t40 = load i64, ptr %t39, align 8
  call void @mix(i64 %t40)
  %t41 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 22
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 16)
  %t43 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 184
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 16)
  %t45 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 24
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 16)
  %t47 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 200
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 16)
  %t49 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 26
  %t50 = load ptr addrspace(1), ptr %t49, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 16)
  %t51 = getelementptr inbounds i8, ptr @p4_t1_g0, i64 216
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 16)
  %t53 = getelementptr inbounds i64, ptr @p4_t1_g0, i64 28
  %t54 = load ptr addrspace(1), ptr %t53, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 16)
  %t55 = call ptr @llvm.threadlocal.address.p0(ptr @p4_l0)
  %t56 = load i64, ptr %t55, align 8
  call void @mix(i64 %t56)
  %t57 = getelementptr inbounds i8, ptr %t55, i64 8
  %t58 = load i64, ptr %t57, align 8
  call void @mix(i64 %t58)
  %t59 = getelementptr inbounds i64, ptr %t55, i64 2
  %t60 = load i64, ptr %t59, align 8
  call void @mix(i64 %t60)
  %t61 = getelementptr inbounds i8, ptr %t55, i64 24
  %t62 = load i64, ptr %t61, align 8
  call void @mix(i64 %t62)
  %t63 = getelementptr inbounds i64, ptr %t55, i64 4
  %t64 = load i64, ptr %t63, align 8
  call void @mix(i64 %t64)
  %t65 = getelementptr inbounds i8, ptr %t55, i64 40
  %t66 = load i64, ptr %t65, align 8
  call void @mix(i64 %t66)
  %t67 = getelementptr inbounds i64, ptr %t55, i64 6
  %t68 = load i64, ptr %t67, align 8
  call void @mix(i64 %t68)
  %t69 = getelementptr inbounds i8, ptr %t55, i64 56
  %t70 = load i64, ptr %t69, align 8
  call void @mix(i64 %t70)
  %t71 = getelementptr inbounds i64, ptr %t55, i64 8
  %t72 = load i64, ptr %t71, align 8
  call void @mix(i64 %t72)
  %t73 = getelementptr inbounds i8, ptr %t55, i64 72
  %t74 = load i64, ptr %t73, align 8
  call void @mix(i64 %t74)
  %t75 = getelementptr inbounds i64, ptr %t55, i64 10
  %t76 = load i64, ptr %t75, align 8
  call void @mix(i64 %t76)
  %t77 = getelementptr inbounds i8, ptr %t55, i64 88
  %t78 = load i64, ptr %t77, align 8
  call void @mix(i64 %t78)
  %t79 = getelementptr inbounds i64, ptr %t55, i64 12
  %t80 = load i64, ptr %t79, align 8
  call void @mix(i64 %t80)
  %t81 = getelementptr inbounds i8, ptr %t55, i64 104
  %t82 = load i64, ptr %t81, align 8
  call void @mix(i64 %t82)
  %t83 = getelementptr inbounds i64, ptr %t55, i64 14
  %t84 = load i64, ptr %t83, align 8
  call void @mix(i64 %t84)
  %t85 = getelementptr inbounds i8, ptr %t55, i64 120
  %t86 = load i64, ptr %t85, align 8
  call void @mix(i64 %t86)
  %t87 = getelementptr inbounds i64, ptr %t55, i64 16
  %t88 = load i64, ptr %t87, align 8
  call void @mix(i64 %t88)
  %t89 = getelementptr inbounds i8, ptr %t55, i64 136
  %t90 = load i64, ptr %t89, align 8
  call void @mix(i64 %t90)
  %t91 = getelementptr inbounds i64, ptr %t55, i64 18
  %t92 = load i64, ptr %t91, align 8
  call void @mix(i64 %t92)
  %t93 = getelementptr inbounds i8, ptr %t55, i64 152
  %t94 = load i64, ptr %t93, align 8
  call void @mix(i64 %t94)
  %t95 = getelementptr inbounds i64, ptr %t55, i64 20
  %t96 = load i64, ptr %t95, align 8
  call void @mix(i64 %t96)
  %t97 = getelementptr inbounds i8, ptr %t55, i64 168
  %t98 = load i64, ptr %t97, align 8
  call void @mix(i64 %t98)
  %t99 = getelementptr inbounds i64, ptr %t55, i64 22
  %t100 = load i64, ptr %t99, align 8
  call void @mix(i64 %t100)
  %t101 = getelementptr inbounds i8, ptr %t55, i64 184
  %t102 = load i64, ptr %t101, align 8
  call void @mix(i64 %t102)
  %t103 = getelementptr inbounds i64, ptr %t55, i64 24
  %t104 = load i64, ptr %t103, align 8
  call void @mix(i64 %t104)
  %t105 = getelementptr inbounds i8, ptr %t55, i64 200
  %t106 = load i64, ptr %t105, align 8
  call void @mix(i64 %t106)
  %t107 = getelementptr inbounds i64, ptr %t55, i64 26
  %t108 = load i64, ptr %t107, align 8
  call void @mix(i64 %t108)
  %t109 = getelementptr inbounds i8, ptr %t55, i64 216
  %t110 = load i64, ptr %t109, align 8
  call void @mix(i64 %t110)
  %t111 = getelementptr inbounds i64, ptr %t55, i64 28
  %t112 = load i64, ptr %t111, align 8
  call void @mix(i64 %t112)
  %t113 = getelementptr inbounds i8, ptr %t55, i64 232
  %t114 = load i64, ptr %t113, align 8
  call void @mix(i64 %t114)
  %t115 = getelementptr inbounds i64, ptr %t55, i64 30
  %t116 = load i64, ptr %t115, align 8
  call void @mix(i64 %t116)
  %t117 = getelementptr inbounds i8, ptr %t55, i64 248
  %t118 = load i64, ptr %t117, align 8
  call void @mix(i64 %t118)
  %t119 = getelementptr inbounds i64, ptr %t55, i64 32
  %t120 = load i64, ptr %t119, align 8
  call void @mix(i64 %t120)
  %t121 = getelementptr inbounds i8, ptr %t55, i64 264
  %t122 = load i64, ptr %t121, align 8
  call void @mix(i64 %t122)
  %t123 = getelementptr inbounds i64, ptr %t55, i64 34
  %t124 = load i64, ptr %t123, align 8
  call void @mix(i64 %t124)
  %t125 = getelementptr inbounds i8, ptr %t55, i64 280
  %t126 = load i64, ptr %t125, align 8
  call void @mix(i64 %t126)
  %t127 = getelementptr inbounds i64, ptr %t55, i64 36
  %t128 = load i64, ptr %t127, align 8
  call void @mix(i64 %t128)
  %t129 = getelementptr inbounds i8, ptr %t55, i64 296
  %t130 = load i64, ptr %t129, align 8
  call void @mix(i64 %t130)
  %t131 = getelementptr inbounds i64, ptr %t55, i64 38
  %t132 = load i64, ptr %t131, align 8
  call void @mix(i64 %t132)
  %t133 = getelementptr inbounds i8, ptr %t55, i64 312
  %t134 = load i64, ptr %t133, align 8
  call void @mix(i64 %t134)
  call void @end_thread(ptr @p4_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_4() noinline gc "shade" {
  %r = call ptr addrspace(1) @p4_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p4_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p4_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 5
@p5_id0 = internal global i64 0
@p5_sum0 = internal global i64 0
@p5_t0_g0 = internal global %T5 zeroinitializer, align 16
@p5_id1 = internal global i64 0
@p5_sum1 = internal global i64 0
@p5_t1_g0 = internal global %T0 zeroinitializer, align 16
@p5_table = internal global [4 x ptr] [ptr @p5_f0, ptr @p5_f1, ptr @p5_f2, ptr @p5_f3]
define internal ptr addrspace(1) @p5_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  ; statement 1 bytes_copy
  %t1 = load ptr addrspace(1), ptr %v0, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v0, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v0, align 8
  %t8 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 9632
  %t9 = getelementptr inbounds i8, ptr addrspace(1) %t7, i64 9782
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t8, ptr addrspace(1) %t9, i64 8, i1 false)
  ; statement 2 alloc
  %t10 = load ptr addrspace(1), ptr %v0, align 8
  %t11 = load ptr addrspace(1), ptr %v6, align 8
  %t12 = call ptr addrspace(1) @shade_alloc(ptr @type_10)
  call void @init_10(ptr addrspace(1) %t12)
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 2728
  store ptr addrspace(1) %t10, ptr addrspace(1) %t13, align 8
  %t14 = getelementptr inbounds i64, ptr addrspace(1) %t12, i64 384
  store ptr addrspace(1) %t11, ptr addrspace(1) %t14, align 8
  store ptr addrspace(1) %t12, ptr %v7, align 8
  ; statement 3 weak_drop
  call void @weak_drop(i64 2000, i64 790879)
  ; statement 10 
  br label %b15
b15:
  %t18 = phi i64 [ 0, %b3 ], [ %t19, %b16 ]
  store i64 %t18, ptr %s2, align 8
  ; statement 4 cleanup_drop
  %t20 = call ptr @calloc(i64 1, i64 8)
  %t21 = call i64 @cleanup_make(ptr %t20)
  %t22 = call ptr @calloc(i64 1, i64 8)
  %t23 = call i64 @cleanup_make(ptr %t22)
  %t24 = call ptr @calloc(i64 1, i64 8)
  %t25 = call i64 @cleanup_make(ptr %t24)
  %t26 = call ptr @calloc(i64 1, i64 8)
  %t27 = call i64 @cleanup_make(ptr %t26)
  call void @churn_nodes(i64 3)
  call void @cleanup_settle(i64 %t21, ptr %t20)
  call void @cleanup_settle(i64 %t23, ptr %t22)
  call void @cleanup_settle(i64 %t25, ptr %t24)
  call void @cleanup_settle(i64 %t27, ptr %t26)
  ; statement 5 store_volatile
  %t28 = load ptr addrspace(1), ptr %v1, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t32, ptr %v1, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b15 ], [ %t32, %b29 ]
  %t34 = getelementptr inbounds i8, ptr addrspace(1) %t33, i64 24
  %t35 = load ptr addrspace(1), ptr %v4, align 8
  store volatile ptr addrspace(1) %t35, ptr addrspace(1) %t34, align 8
  ; statement 6 
  %t36 = load ptr addrspace(1), ptr %v5, align 8
  %t37 = load volatile ptr, ptr getelementptr inbounds ([4 x ptr], ptr @p5_table, i64 0, i64 1), align 8
  %t38 = call ptr addrspace(1) %t37(i64 0, ptr addrspace(1) %t36)
  store ptr addrspace(1) %t38, ptr %v4, align 8
  ; statement 7 racy_link
  call void @racy_link(i64 9, i64 4)
  ; statement 8 atomic_add
  %t39 = load ptr addrspace(1), ptr %v7, align 8
  %t42 = icmp eq ptr addrspace(1) %t39, null
  br i1 %t42, label %b40, label %b41
b40:
  %t43 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t43, ptr %v7, align 8
  br label %b41
b41:
  %t44 = phi ptr addrspace(1) [ %t39, %b30 ], [ %t43, %b40 ]
  %t45 = getelementptr inbounds i8, ptr addrspace(1) %t44, i64 2568
  %t46 = load i64, ptr %s4, align 8
  %t47 = atomicrmw sub ptr addrspace(1) %t45, i64 %t46 monotonic, align 8
  store i64 %t47, ptr %s3, align 8
  ; statement 9 scalar_store
  %t48 = load ptr addrspace(1), ptr %v5, align 8
  %t51 = icmp eq ptr addrspace(1) %t48, null
  br i1 %t51, label %b49, label %b50
b49:
  %t52 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t52, ptr %v5, align 8
  br label %b50
b50:
  %t53 = phi ptr addrspace(1) [ %t48, %b41 ], [ %t52, %b49 ]
  %t54 = getelementptr inbounds i8, ptr addrspace(1) %t53, i64 11256
  %t55 = load i64, ptr %s1, align 8
  %t56 = trunc i64 %t55 to i32
  store i32 %t56, ptr addrspace(1) %t54, align 8
  br label %b16
b16:
  %t19 = add i64 %t18, 1
  %t57 = icmp ult i64 %t19, 2
  br i1 %t57, label %b15, label %b17
b17:
  ; statement 62 
  %t58 = call ptr addrspace(1) @build_root(i64 16, i64 1500)
  call void @spawn(ptr @p5_id1, ptr @p5_t1, ptr addrspace(1) %t58)
  ; statement 11 gc_write
  %t59 = load ptr addrspace(1), ptr %v3, align 8
  %t62 = icmp eq ptr addrspace(1) %t59, null
  br i1 %t62, label %b60, label %b61
b60:
  %t63 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t63, ptr %v3, align 8
  br label %b61
b61:
  %t64 = phi ptr addrspace(1) [ %t59, %b17 ], [ %t63, %b60 ]
  %t65 = addrspacecast ptr addrspace(1) %t64 to ptr
  %t66 = load ptr addrspace(1), ptr %v4, align 8
  %t67 = addrspacecast ptr addrspace(1) %t66 to ptr
  %t68 = call ptr @gc_write(ptr %t65, ptr %t67)
  %t69 = addrspacecast ptr %t68 to ptr addrspace(1)
  store ptr addrspace(1) %t69, ptr %v4, align 8
  ; statement 12 union_exchange
  %t70 = load ptr addrspace(1), ptr %v7, align 8
  %t73 = icmp eq ptr addrspace(1) %t70, null
  br i1 %t73, label %b71, label %b72
b71:
  %t74 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t74, ptr %v7, align 8
  br label %b72
b72:
  %t75 = phi ptr addrspace(1) [ %t70, %b61 ], [ %t74, %b71 ]
  %t76 = load ptr addrspace(1), ptr %v6, align 8
  %t79 = icmp eq ptr addrspace(1) %t76, null
  br i1 %t79, label %b77, label %b78
b77:
  %t80 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t80, ptr %v6, align 8
  br label %b78
b78:
  %t81 = phi ptr addrspace(1) [ %t76, %b72 ], [ %t80, %b77 ]
  %t82 = getelementptr inbounds i8, ptr addrspace(1) %t75, i64 2616
  %t83 = getelementptr inbounds i8, ptr addrspace(1) %t81, i64 2616
  %t84 = getelementptr inbounds i64, ptr addrspace(1) %t75, i64 328
  %t85 = getelementptr inbounds i64, ptr addrspace(1) %t81, i64 328
  %t86 = load i64, ptr addrspace(1) %t82, align 8
  %t87 = load i64, ptr addrspace(1) %t83, align 8
  %t88 = load i64, ptr addrspace(1) %t85, align 8
  %t89 = atomicrmw xchg ptr addrspace(1) %t84, i64 %t88 seq_cst, align 8
  store i64 %t89, ptr addrspace(1) %t85, align 8
  store i64 %t87, ptr addrspace(1) %t82, align 8
  store i64 %t86, ptr addrspace(1) %t83, align 8
  ; statement 13 memmove_pointers
  %t90 = load ptr addrspace(1), ptr %v5, align 8
  %t93 = icmp eq ptr addrspace(1) %t90, null
  br i1 %t93, label %b91, label %b92
b91:
  %t94 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t94, ptr %v5, align 8
  br label %b92
b92:
  %t95 = phi ptr addrspace(1) [ %t90, %b78 ], [ %t94, %b91 ]
  %t96 = load ptr addrspace(1), ptr %v5, align 8
  %t97 = getelementptr inbounds i8, ptr addrspace(1) %t95, i64 10344
  %t98 = getelementptr inbounds i8, ptr addrspace(1) %t96, i64 10664
  %t99 = load volatile i64, ptr @hidden_zero, align 8
  %t100 = add i64 %t99, 24
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t97, ptr addrspace(1) align 8 %t98, i64 %t100, i1 false)
  ; statement 14 weak_hold
  %t101 = load ptr addrspace(1), ptr %v2, align 8
  %t104 = icmp eq ptr addrspace(1) %t101, null
  br i1 %t104, label %b102, label %b103
b102:
  %t105 = call ptr addrspace(1) @new_13()
  store ptr addrspace(1) %t105, ptr %v2, align 8
  br label %b103
b103:
  %t106 = phi ptr addrspace(1) [ %t101, %b92 ], [ %t105, %b102 ]
  %t107 = call ptr @shade_weak_new(ptr addrspace(1) %t106)
  call void @churn_nodes(i64 30)
  %t108 = call ptr addrspace(1) @shade_weak_get(ptr %t107)
  call void @shade_weak_free(ptr %t107)
  call void @must_be(i64 200, ptr addrspace(1) %t108, ptr addrspace(1) %t106)
  store ptr addrspace(1) %t108, ptr %v2, align 8
  ; statement 17 
  br label %b109
b109:
  %t112 = phi i64 [ 0, %b103 ], [ %t113, %b110 ]
  store i64 %t112, ptr %s2, align 8
  ; statement 15 vector_copy
  %t114 = load ptr addrspace(1), ptr %v7, align 8
  %t117 = icmp eq ptr addrspace(1) %t114, null
  br i1 %t117, label %b115, label %b116
b115:
  %t118 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t118, ptr %v7, align 8
  br label %b116
b116:
  %t119 = phi ptr addrspace(1) [ %t114, %b109 ], [ %t118, %b115 ]
  %t120 = load ptr addrspace(1), ptr %v7, align 8
  %t121 = getelementptr inbounds i8, ptr addrspace(1) %t119, i64 6120
  %t122 = getelementptr inbounds i8, ptr addrspace(1) %t120, i64 6120
  %t123 = load <2 x ptr addrspace(1)>, ptr addrspace(1) %t122, align 8
  store <2 x ptr addrspace(1)> %t123, ptr addrspace(1) %t121, align 8
  ; statement 16 union_load
  %t124 = load ptr addrspace(1), ptr %v0, align 8
  %t127 = icmp eq ptr addrspace(1) %t124, null
  br i1 %t127, label %b125, label %b126
b125:
  %t128 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t128, ptr %v0, align 8
  br label %b126
b126:
  %t129 = phi ptr addrspace(1) [ %t124, %b116 ], [ %t128, %b125 ]
  %t130 = getelementptr inbounds i64, ptr addrspace(1) %t129, i64 1252
  %t131 = getelementptr inbounds i8, ptr addrspace(1) %t129, i64 10024
  %t132 = load i64, ptr addrspace(1) %t130, align 8
  %t135 = icmp eq i64 %t132, 1
  br i1 %t135, label %b133, label %b134
b133:
  %t136 = load ptr addrspace(1), ptr addrspace(1) %t131, align 8
  br label %b134
b134:
  %t137 = phi ptr addrspace(1) [ null, %b126 ], [ %t136, %b133 ]
  store ptr addrspace(1) %t137, ptr %v6, align 8
  br label %b110
b110:
  %t113 = add i64 %t112, 1
  %t138 = icmp ult i64 %t113, 7
  br i1 %t138, label %b109, label %b111
b111:
  ; statement 61 
  %t139 = load i64, ptr @p5_id1, align 8
  %t140 = call ptr addrspace(1) @join(i64 %t139)
  store ptr addrspace(1) %t140, ptr %v9, align 8
  ; statement 18 list_push
  %t141 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t142 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t142, ptr addrspace(1) %t141, align 8
  %t143 = load i64, ptr %s1, align 8
  %t144 = getelementptr inbounds i8, ptr addrspace(1) %t141, i64 8
  store i64 %t143, ptr addrspace(1) %t144, align 8
  store ptr addrspace(1) %t141, ptr %v4, align 8
  ; statement 19 churn
  call void @churn_nodes(i64 2000)
  ; statement 20 masked_compress
  %t145 = load ptr addrspace(1), ptr %v8, align 8
  %t148 = icmp eq ptr addrspace(1) %t145, null
  br i1 %t148, label %b146, label %b147
b146:
  %t149 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t149, ptr %v8, align 8
  br label %b147
b147:
  %t150 = phi ptr addrspace(1) [ %t145, %b111 ], [ %t149, %b146 ]
  %t151 = addrspacecast ptr addrspace(1) %t150 to ptr
  %t152 = load ptr addrspace(1), ptr %v4, align 8
  %t153 = load ptr addrspace(1), ptr %v4, align 8
  %t154 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t152, i64 0
  %t155 = insertelement <2 x ptr addrspace(1)> %t154, ptr addrspace(1) %t153, i64 1
  %t156 = load i64, ptr %s3, align 8
  %t157 = trunc i64 %t156 to i2
  %t158 = bitcast i2 %t157 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t155, ptr align 8 %t151, <2 x i1> %t158)
  ; statement 21 
  %t159 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t159, i64 10)
  %t160 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t160, i64 9)
  %t161 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t161, i64 12)
  %t162 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t162, i64 13)
  %t163 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t163, i64 12)
  %t164 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t164, i64 1)
  %t165 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t165, i64 9)
  %t166 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t166, i64 10)
  %t167 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t167, i64 10)
  %t168 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t168, i64 12)
  %t169 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t169, i64 16)
  %t170 = load ptr addrspace(1), ptr %v7, align 8
  ret ptr addrspace(1) %t170
}

define internal ptr addrspace(1) @p5_f1(i64 %depth, ptr addrspace(1) %a0)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 224, i1 false)
  %k1 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 16, i1 false)
  ; statement 22 fiber_switch
  call void @fiber_switch(i64 2000, i64 489204)
  ; statement 23 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v7, align 8
  %t8 = call ptr addrspace(1) @p5_f1(i64 %t6, ptr addrspace(1) %t7)
  store ptr addrspace(1) %t8, ptr %v5, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 24 store_volatile
  %t9 = load ptr addrspace(1), ptr %v5, align 8
  %t12 = icmp eq ptr addrspace(1) %t9, null
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t13, ptr %v5, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ %t9, %b5 ], [ %t13, %b10 ]
  %t15 = load ptr addrspace(1), ptr %v5, align 8
  store volatile ptr addrspace(1) %t15, ptr addrspace(1) %t14, align 8
  ; statement 25 racy_publish
  call void @racy_publish(i64 14, i64 1)
  ; statement 26 
  %t16 = load i64, ptr %s0, align 8
  %t17 = icmp sgt i64 %t16, 0
  br i1 %t17, label %b18, label %b19
b18:
  %t21 = add i64 %t16, -1
  %t22 = load ptr addrspace(1), ptr %v0, align 8
  %t23 = call ptr addrspace(1) @p5_f1(i64 %t21, ptr addrspace(1) %t22)
  store ptr addrspace(1) %t23, ptr %v5, align 8
  br label %b20
b19:
  br label %b20
b20:
  ; statement 27 churn
  call void @churn_nodes(i64 300)
  %t24 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t24
}

define internal ptr addrspace(1) @p5_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 28 scalar_store
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 512
  %t8 = load i64, ptr %s1, align 8
  %t9 = trunc i64 %t8 to i32
  store i32 %t9, ptr addrspace(1) %t7, align 8
  ; statement 29 atomic_load
  %t10 = load ptr addrspace(1), ptr %v5, align 8
  %t13 = icmp eq ptr addrspace(1) %t10, null
  br i1 %t13, label %b11, label %b12
b11:
  %t14 = call ptr addrspace(1) @new_8()
  store ptr addrspace(1) %t14, ptr %v5, align 8
  br label %b12
b12:
  %t15 = phi ptr addrspace(1) [ %t10, %b3 ], [ %t14, %b11 ]
  %t16 = getelementptr inbounds i8, ptr addrspace(1) %t15, i64 40
  %t17 = load atomic ptr addrspace(1), ptr addrspace(1) %t16 acquire, align 8
  store ptr addrspace(1) %t17, ptr %v0, align 8
  ; statement 30 memcpy_value
  %t18 = load ptr addrspace(1), ptr %v3, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t22, ptr %v3, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b12 ], [ %t22, %b19 ]
  %t24 = load ptr addrspace(1), ptr %v1, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t23, ptr addrspace(1) align 8 %t24, i64 6400, i1 false)
  ; statement 31 union_copy
  %t25 = load ptr addrspace(1), ptr %v4, align 8
  %t28 = icmp eq ptr addrspace(1) %t25, null
  br i1 %t28, label %b26, label %b27
b26:
  %t29 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t29, ptr %v4, align 8
  br label %b27
b27:
  %t30 = phi ptr addrspace(1) [ %t25, %b20 ], [ %t29, %b26 ]
  %t31 = load ptr addrspace(1), ptr %v4, align 8
  %t32 = getelementptr inbounds i8, ptr addrspace(1) %t30, i64 10040
  %t33 = getelementptr inbounds i8, ptr addrspace(1) %t31, i64 10040
  %t34 = load i128, ptr addrspace(1) %t33, align 8
  store i128 %t34, ptr addrspace(1) %t32, align 8
  ; statement 32 cleanup_hold
  %t35 = load ptr addrspace(1), ptr %v2, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t39, ptr %v2, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b27 ], [ %t39, %b36 ]
  call void @cleanup_hold(ptr addrspace(1) %t40, i64 300)
  call void @must_be(i64 224, ptr addrspace(1) %t40, ptr addrspace(1) %t40)
  %t41 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t41
}

define internal ptr addrspace(1) @p5_f3(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  ; statement 42 
  %t1 = load i64, ptr %s0, align 8
  %t2 = lshr i64 %t1, 3
  %t3 = trunc i64 %t2 to i1
  br i1 %t3, label %b4, label %b5
b4:
  ; statement 40 
  %t7 = load i64, ptr %s1, align 8
  %t8 = lshr i64 %t7, 3
  %t9 = trunc i64 %t8 to i1
  br i1 %t9, label %b10, label %b11
b10:
  ; statement 33 store_pointer
  %t13 = load ptr addrspace(1), ptr %v1, align 8
  %t16 = icmp eq ptr addrspace(1) %t13, null
  br i1 %t16, label %b14, label %b15
b14:
  %t17 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t17, ptr %v1, align 8
  br label %b15
b15:
  %t18 = phi ptr addrspace(1) [ %t13, %b10 ], [ %t17, %b14 ]
  %t19 = getelementptr inbounds i8, ptr addrspace(1) %t18, i64 2888
  %t20 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t20, ptr addrspace(1) %t19, align 8
  ; statement 34 typed_clear
  %t21 = load ptr addrspace(1), ptr %v5, align 8
  %t24 = icmp eq ptr addrspace(1) %t21, null
  br i1 %t24, label %b22, label %b23
b22:
  %t25 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t25, ptr %v5, align 8
  br label %b23
b23:
  %t26 = phi ptr addrspace(1) [ %t21, %b15 ], [ %t25, %b22 ]
  call void @shade_typed_memclr(ptr @type_9, ptr addrspace(1) %t26)
  ; statement 35 slice_advance
  %t27 = load ptr addrspace(1), ptr %v5, align 8
  %t28 = getelementptr inbounds i64, ptr addrspace(1) %t27, i64 18
  %t29 = getelementptr inbounds i8, ptr addrspace(1) %t27, i64 152
  %t30 = load i64, ptr addrspace(1) %t29, align 8
  %t31 = load ptr addrspace(1), ptr addrspace(1) %t28, align 8
  %t32 = icmp sgt i64 %t30, 1
  %t33 = select i1 %t32, i64 16, i64 0
  %t34 = getelementptr i8, ptr addrspace(1) %t31, i64 %t33
  %t35 = zext i1 %t32 to i64
  %t36 = sub i64 %t30, %t35
  store ptr addrspace(1) %t34, ptr addrspace(1) %t28, align 8
  store i64 %t36, ptr addrspace(1) %t29, align 8
  ; statement 36 churn
  call void @churn_nodes(i64 30)
  br label %b12
b11:
  ; statement 37 weak_drop
  call void @weak_drop(i64 2000, i64 517074)
  ; statement 38 indexed_store
  %t37 = getelementptr inbounds i64, ptr %k0, i64 14
  %t38 = load i64, ptr %s2, align 8
  %t39 = urem i64 %t38, 9
  %t40 = getelementptr inbounds i64, ptr %t37, i64 %t39
  %t41 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t41, ptr %t40, align 8
  ; statement 39 load_pointer
  %t42 = load ptr addrspace(1), ptr %v2, align 8
  %t45 = icmp eq ptr addrspace(1) %t42, null
  br i1 %t45, label %b43, label %b44
b43:
  %t46 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t46, ptr %v2, align 8
  br label %b44
b44:
  %t47 = phi ptr addrspace(1) [ %t42, %b11 ], [ %t46, %b43 ]
  %t48 = load ptr addrspace(1), ptr addrspace(1) %t47, align 8
  store ptr addrspace(1) %t48, ptr %v2, align 8
  br label %b12
b12:
  ; statement 41 atomic_pair
  %t49 = load ptr addrspace(1), ptr %v3, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t53, ptr %v3, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b12 ], [ %t53, %b50 ]
  %t55 = getelementptr inbounds i64, ptr addrspace(1) %t54, i64 26
  %t56 = getelementptr inbounds i8, ptr addrspace(1) %t54, i64 216
  %t57 = load ptr addrspace(1), ptr %v5, align 8
  %t58 = load ptr addrspace(1), ptr %v5, align 8
  %t59 = ptrtoint ptr addrspace(1) %t55 to i64
  %t60 = and i64 %t59, 15
  %t61 = icmp eq i64 %t60, 0
  br i1 %t61, label %b62, label %b63
b62:
  call void @pair_compare(ptr addrspace(1) %t55, ptr addrspace(1) %t57, ptr addrspace(1) %t58)
  br label %b64
b63:
  store ptr addrspace(1) %t57, ptr addrspace(1) %t55, align 8
  store ptr addrspace(1) %t58, ptr addrspace(1) %t56, align 8
  br label %b64
b64:
  br label %b6
b5:
  br label %b6
b6:
  ; statement 43 select_pointer
  %t65 = getelementptr inbounds i64, ptr %k0, i64 4
  %t66 = load ptr addrspace(1), ptr %v5, align 8
  %t67 = load ptr addrspace(1), ptr %v5, align 8
  %t68 = load i64, ptr %s3, align 8
  %t69 = trunc i64 %t68 to i1
  %t70 = select i1 %t69, ptr addrspace(1) %t66, ptr addrspace(1) %t67
  store ptr addrspace(1) %t70, ptr %t65, align 8
  store ptr addrspace(1) %t70, ptr %v5, align 8
  ; statement 44 cleanup_drop
  %t71 = call ptr @calloc(i64 1, i64 8)
  %t72 = call i64 @cleanup_make(ptr %t71)
  %t73 = call ptr @calloc(i64 1, i64 8)
  %t74 = call i64 @cleanup_make(ptr %t73)
  %t75 = call ptr @calloc(i64 1, i64 8)
  %t76 = call i64 @cleanup_make(ptr %t75)
  %t77 = call ptr @calloc(i64 1, i64 8)
  %t78 = call i64 @cleanup_make(ptr %t77)
  call void @churn_nodes(i64 2000)
  call void @cleanup_settle(i64 %t72, ptr %t71)
  call void @cleanup_settle(i64 %t74, ptr %t73)
  call void @cleanup_settle(i64 %t76, ptr %t75)
  call void @cleanup_settle(i64 %t78, ptr %t77)
  ; statement 45 racy_publish
  call void @racy_publish(i64 12, i64 200)
  ; statement 46 memmove_pointers
  %t79 = load ptr addrspace(1), ptr %v1, align 8
  %t82 = icmp eq ptr addrspace(1) %t79, null
  br i1 %t82, label %b80, label %b81
b80:
  %t83 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t83, ptr %v1, align 8
  br label %b81
b81:
  %t84 = phi ptr addrspace(1) [ %t79, %b6 ], [ %t83, %b80 ]
  %t85 = load ptr addrspace(1), ptr %v1, align 8
  %t86 = getelementptr inbounds i64, ptr addrspace(1) %t84, i64 196
  %t87 = getelementptr inbounds i8, ptr addrspace(1) %t85, i64 2184
  %t88 = load volatile i64, ptr @hidden_zero, align 8
  %t89 = add i64 %t88, 184
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t86, ptr addrspace(1) align 8 %t87, i64 %t89, i1 false)
  ; statement 47 masked_store
  %t90 = load ptr addrspace(1), ptr %v5, align 8
  %t93 = icmp eq ptr addrspace(1) %t90, null
  br i1 %t93, label %b91, label %b92
b91:
  %t94 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t94, ptr %v5, align 8
  br label %b92
b92:
  %t95 = phi ptr addrspace(1) [ %t90, %b81 ], [ %t94, %b91 ]
  %t96 = getelementptr inbounds i8, ptr addrspace(1) %t95, i64 10680
  %t97 = load ptr addrspace(1), ptr %v3, align 8
  %t98 = load ptr addrspace(1), ptr %v3, align 8
  %t99 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t97, i64 0
  %t100 = insertelement <2 x ptr addrspace(1)> %t99, ptr addrspace(1) %t98, i64 1
  %t101 = load i64, ptr %s2, align 8
  %t102 = trunc i64 %t101 to i2
  %t103 = bitcast i2 %t102 to <2 x i1>
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %t100, ptr addrspace(1) %t96, i32 8, <2 x i1> %t103)
  ; statement 48 indexed_store
  %t104 = load ptr addrspace(1), ptr %v3, align 8
  %t107 = icmp eq ptr addrspace(1) %t104, null
  br i1 %t107, label %b105, label %b106
b105:
  %t108 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t108, ptr %v3, align 8
  br label %b106
b106:
  %t109 = phi ptr addrspace(1) [ %t104, %b92 ], [ %t108, %b105 ]
  %t110 = getelementptr inbounds i64, ptr addrspace(1) %t109, i64 26
  %t111 = load i64, ptr %s2, align 8
  %t112 = urem i64 %t111, 2
  %t113 = getelementptr inbounds i64, ptr addrspace(1) %t110, i64 %t112
  %t114 = load ptr addrspace(1), ptr %v5, align 8
  store ptr addrspace(1) %t114, ptr addrspace(1) %t113, align 8
  ; statement 55 
  br label %b115
b115:
  %t118 = phi i64 [ 0, %b106 ], [ %t119, %b116 ]
  store i64 %t118, ptr %s1, align 8
  ; statement 49 indexed_load
  %t120 = getelementptr inbounds i64, ptr %k0, i64 14
  %t121 = load i64, ptr %s2, align 8
  %t122 = urem i64 %t121, 9
  %t123 = getelementptr inbounds i64, ptr %t120, i64 %t122
  %t124 = load ptr addrspace(1), ptr %t123, align 8
  store ptr addrspace(1) %t124, ptr %v4, align 8
  ; statement 50 interior
  %t125 = load ptr addrspace(1), ptr %v1, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t129, ptr %v1, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b115 ], [ %t129, %b126 ]
  %t131 = getelementptr inbounds i64, ptr addrspace(1) %t130, i64 344
  store ptr addrspace(1) %t131, ptr %v4, align 8
  ; statement 51 union_copy
  %t132 = load ptr addrspace(1), ptr %v1, align 8
  %t133 = load ptr addrspace(1), ptr %v5, align 8
  %t136 = icmp eq ptr addrspace(1) %t133, null
  br i1 %t136, label %b134, label %b135
b134:
  %t137 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t137, ptr %v5, align 8
  br label %b135
b135:
  %t138 = phi ptr addrspace(1) [ %t133, %b127 ], [ %t137, %b134 ]
  %t139 = getelementptr inbounds i64, ptr addrspace(1) %t132, i64 434
  %t140 = getelementptr inbounds i64, ptr addrspace(1) %t138, i64 1076
  %t141 = getelementptr inbounds i8, ptr addrspace(1) %t132, i64 3480
  %t142 = getelementptr inbounds i8, ptr addrspace(1) %t138, i64 8616
  %t143 = load i64, ptr addrspace(1) %t140, align 8
  %t144 = load i64, ptr addrspace(1) %t142, align 8
  store i64 %t144, ptr addrspace(1) %t141, align 8
  store i64 %t143, ptr addrspace(1) %t139, align 8
  ; statement 52 memset_pointers
  %t145 = load ptr addrspace(1), ptr %v6, align 8
  %t148 = icmp eq ptr addrspace(1) %t145, null
  br i1 %t148, label %b146, label %b147
b146:
  %t149 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t149, ptr %v6, align 8
  br label %b147
b147:
  %t150 = phi ptr addrspace(1) [ %t145, %b135 ], [ %t149, %b146 ]
  %t151 = getelementptr inbounds i64, ptr addrspace(1) %t150, i64 26
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %t151, i8 0, i64 16, i1 false)
  ; statement 53 native_call
  %t152 = load ptr addrspace(1), ptr %v1, align 8
  %t153 = load ptr addrspace(1), ptr %v6, align 8
  %t154 = getelementptr inbounds i64, ptr addrspace(1) %t152, i64 742
  %t155 = getelementptr inbounds i64, ptr addrspace(1) %t153, i64 26
  %t156 = load ptr addrspace(1), ptr addrspace(1) %t154, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t154, align 8
  %t157 = call i64 @shade_native_call(ptr @usleep, i64 0, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t156, ptr addrspace(1) %t155, align 8
  ; statement 54 bytes_set
  %t158 = load ptr addrspace(1), ptr %v4, align 8
  %t159 = getelementptr inbounds i8, ptr addrspace(1) %t158, i64 9
  call void @llvm.memset.p1.i64(ptr addrspace(1) %t159, i8 46, i64 1, i1 false)
  br label %b116
b116:
  %t119 = add i64 %t118, 1
  %t160 = icmp ult i64 %t119, 70
  br i1 %t160, label %b115, label %b117
b117:
  ; statement 56 aggregate_store
  %t161 = load ptr addrspace(1), ptr %v3, align 8
  %t164 = icmp eq ptr addrspace(1) %t161, null
  br i1 %t164, label %b162, label %b163
b162:
  %t165 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t165, ptr %v3, align 8
  br label %b163
b163:
  %t166 = phi ptr addrspace(1) [ %t161, %b117 ], [ %t165, %b162 ]
  %t167 = getelementptr inbounds i8, ptr addrspace(1) %t166, i64 120
  %t168 = load ptr addrspace(1), ptr %v5, align 8
  %t169 = load ptr addrspace(1), ptr %v5, align 8
  %t170 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t168, 0
  %t171 = insertvalue [2 x ptr addrspace(1)] %t170, ptr addrspace(1) %t169, 1
  store [2 x ptr addrspace(1)] %t171, ptr addrspace(1) %t167, align 8
  ; statement 57 load_pointer
  %t172 = load ptr addrspace(1), ptr %v4, align 8
  %t175 = icmp eq ptr addrspace(1) %t172, null
  br i1 %t175, label %b173, label %b174
b173:
  %t176 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t176, ptr %v4, align 8
  br label %b174
b174:
  %t177 = phi ptr addrspace(1) [ %t172, %b163 ], [ %t176, %b173 ]
  %t178 = load ptr addrspace(1), ptr addrspace(1) %t177, align 8
  store ptr addrspace(1) %t178, ptr %v4, align 8
  ; statement 58 racy_link
  call void @racy_link(i64 15, i64 1)
  ; statement 59 union_exchange
  %t179 = load ptr addrspace(1), ptr %v5, align 8
  %t182 = icmp eq ptr addrspace(1) %t179, null
  br i1 %t182, label %b180, label %b181
b180:
  %t183 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t183, ptr %v5, align 8
  br label %b181
b181:
  %t184 = phi ptr addrspace(1) [ %t179, %b174 ], [ %t183, %b180 ]
  %t185 = load ptr addrspace(1), ptr %v5, align 8
  %t186 = getelementptr inbounds i8, ptr addrspace(1) %t184, i64 8696
  %t187 = getelementptr inbounds i8, ptr addrspace(1) %t185, i64 8696
  %t188 = getelementptr inbounds i64, ptr addrspace(1) %t184, i64 1088
  %t189 = getelementptr inbounds i64, ptr addrspace(1) %t185, i64 1088
  %t190 = load i64, ptr addrspace(1) %t186, align 8
  %t191 = load i64, ptr addrspace(1) %t187, align 8
  %t192 = load i64, ptr addrspace(1) %t189, align 8
  %t193 = atomicrmw xchg ptr addrspace(1) %t188, i64 %t192 seq_cst, align 8
  store i64 %t193, ptr addrspace(1) %t189, align 8
  store i64 %t191, ptr addrspace(1) %t186, align 8
  store i64 %t190, ptr addrspace(1) %t187, align 8
  ; statement 60 load_pointer
  %t194 = load ptr addrspace(1), ptr %v2, align 8
  %t197 = icmp eq ptr addrspace(1) %t194, null
  br i1 %t197, label %b195, label %b196
b195:
  %t198 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t198, ptr %v2, align 8
  br label %b196
b196:
  %t199 = phi ptr addrspace(1) [ %t194, %b181 ], [ %t198, %b195 ]
  %t200 = load ptr addrspace(1), ptr addrspace(1) %t199, align 8
  store ptr addrspace(1) %t200, ptr %v4, align 8
  %t201 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t201, i64 16)
  %t202 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t202, i64 10)
  %t203 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t203, i64 1)
  %t204 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t204, i64 6)
  %t205 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t205, i64 1)
  %t206 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t206, i64 9)
  %t207 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t207, i64 6)
  %t208 = load i64, ptr %k0, align 8
  call void @mix(i64 %t208)
  %t209 = getelementptr inbounds i8, ptr %k0, i64 24
  %t210 = load ptr addrspace(1), ptr %t209, align 8
  call void @walk_root(ptr addrspace(1) %t210, i64 9)
  %t211 = getelementptr inbounds i64, ptr %k0, i64 4
  %t212 = load ptr addrspace(1), ptr %t211, align 8
  call void @walk_root(ptr addrspace(1) %t212, i64 9)
  %t213 = getelementptr inbounds i8, ptr %k0, i64 40
  %t214 = load ptr addrspace(1), ptr %t213, align 8
  call void @walk_root(ptr addrspace(1) %t214, i64 2)
  %t215 = getelementptr inbounds i64, ptr %k0, i64 8
  %t216 = load i64, ptr %t215, align 8
  call void @mix(i64 %t216)
  %t217 = getelementptr inbounds i8, ptr %k0, i64 72
  %t218 = load i64, ptr %t217, align 8
  call void @mix(i64 %t218)
  %t219 = getelementptr inbounds i64, ptr %k0, i64 12
  %t220 = load i64, ptr %t219, align 8
  call void @mix(i64 %t220)
  %t221 = getelementptr inbounds i8, ptr %k0, i64 104
  %t222 = load i64, ptr %t221, align 8
  call void @mix(i64 %t222)
  %t223 = getelementptr inbounds i64, ptr %k0, i64 14
  %t224 = load ptr addrspace(1), ptr %t223, align 8
  call void @walk_root(ptr addrspace(1) %t224, i64 1)
  %t225 = getelementptr inbounds i8, ptr %k0, i64 120
  %t226 = load ptr addrspace(1), ptr %t225, align 8
  call void @walk_root(ptr addrspace(1) %t226, i64 1)
  %t227 = getelementptr inbounds i64, ptr %k0, i64 16
  %t228 = load ptr addrspace(1), ptr %t227, align 8
  call void @walk_root(ptr addrspace(1) %t228, i64 1)
  %t229 = getelementptr inbounds i8, ptr %k0, i64 136
  %t230 = load ptr addrspace(1), ptr %t229, align 8
  call void @walk_root(ptr addrspace(1) %t230, i64 1)
  %t231 = getelementptr inbounds i64, ptr %k0, i64 18
  %t232 = load ptr addrspace(1), ptr %t231, align 8
  call void @walk_root(ptr addrspace(1) %t232, i64 1)
  %t233 = getelementptr inbounds i8, ptr %k0, i64 152
  %t234 = load ptr addrspace(1), ptr %t233, align 8
  call void @walk_root(ptr addrspace(1) %t234, i64 1)
  %t235 = getelementptr inbounds i64, ptr %k0, i64 20
  %t236 = load ptr addrspace(1), ptr %t235, align 8
  call void @walk_root(ptr addrspace(1) %t236, i64 1)
  %t237 = getelementptr inbounds i8, ptr %k0, i64 168
  %t238 = load ptr addrspace(1), ptr %t237, align 8
  call void @walk_root(ptr addrspace(1) %t238, i64 1)
  %t239 = getelementptr inbounds i64, ptr %k0, i64 22
  %t240 = load ptr addrspace(1), ptr %t239, align 8
  call void @walk_root(ptr addrspace(1) %t240, i64 1)
  %t241 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t241
}

define internal ptr addrspace(1) @p5_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p5_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p5_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p5_t0_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p5_t0_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  call void @end_thread(ptr @p5_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p5_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p5_f3(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p5_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  call void @end_thread(ptr @p5_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_5() noinline gc "shade" {
  %r = call ptr addrspace(1) @p5_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p5_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p5_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 6
@p6_id0 = internal global i64 0
@p6_sum0 = internal global i64 0
@p6_t0_g0 = internal global %T6 zeroinitializer, align 16
@p6_t0_g1 = internal global %T6 zeroinitializer, align 16
@p6_t0_g2 = internal global %T3 zeroinitializer, align 16
@p6_l0 = internal thread_local global %T3 zeroinitializer, align 16
@p6_l1 = internal thread_local global %T1 zeroinitializer, align 16
@p6_table = internal global [2 x ptr] [ptr @p6_f0, ptr @p6_f1]
define internal ptr addrspace(1) @p6_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T0, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 8, i1 false)
  %k1 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 56, i1 false)
  ; statement 1 typed_copy
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v1, align 8
  call void @shade_typed_memmove(ptr @type_10, ptr addrspace(1) %t6, ptr addrspace(1) %t7)
  ; statement 27 
  %t8 = load i64, ptr %s0, align 8
  %t9 = lshr i64 %t8, 0
  %t10 = trunc i64 %t9 to i1
  br i1 %t10, label %b11, label %b12
b11:
  ; statement 2 list_reverse
  %t14 = load ptr addrspace(1), ptr %v7, align 8
  br label %b15
b15:
  %t18 = phi ptr addrspace(1) [ %t14, %b11 ], [ %t21, %b16 ]
  %t19 = phi ptr addrspace(1) [ null, %b11 ], [ %t18, %b16 ]
  %t20 = phi i32 [ 0, %b11 ], [ %t22, %b16 ]
  %t23 = icmp eq ptr addrspace(1) %t18, null
  %t24 = icmp uge i32 %t20, 30
  %t25 = or i1 %t23, %t24
  br i1 %t25, label %b17, label %b16
b16:
  %t21 = load ptr addrspace(1), ptr addrspace(1) %t18, align 8
  store ptr addrspace(1) %t19, ptr addrspace(1) %t18, align 8
  %t22 = add i32 %t20, 1
  br label %b15
b17:
  store ptr addrspace(1) %t19, ptr %v7, align 8
  ; statement 3 racy_move
  call void @racy_move(i64 4, i64 1)
  ; statement 4 racy_link
  call void @racy_link(i64 13, i64 1)
  ; statement 24 
  %t26 = load i64, ptr %s2, align 8
  %t27 = lshr i64 %t26, 1
  %t28 = trunc i64 %t27 to i1
  br i1 %t28, label %b29, label %b30
b29:
  ; statement 5 racy_move
  call void @racy_move(i64 10, i64 200)
  ; statement 6 load_pointer
  %t32 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l1)
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  store ptr addrspace(1) %t33, ptr %v7, align 8
  ; statement 7 atomic_load
  %t34 = load ptr addrspace(1), ptr %v3, align 8
  %t37 = icmp eq ptr addrspace(1) %t34, null
  br i1 %t37, label %b35, label %b36
b35:
  %t38 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t38, ptr %v3, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t34, %b29 ], [ %t38, %b35 ]
  %t40 = getelementptr inbounds i8, ptr addrspace(1) %t39, i64 5368
  %t41 = load atomic ptr addrspace(1), ptr addrspace(1) %t40 unordered, align 8
  store ptr addrspace(1) %t41, ptr %v7, align 8
  ; statement 16 
  %t42 = load i64, ptr %s3, align 8
  %t43 = lshr i64 %t42, 3
  %t44 = trunc i64 %t43 to i1
  br i1 %t44, label %b45, label %b46
b45:
  ; statement 8 build
  %t48 = call ptr addrspace(1) @build_root(i64 12, i64 400)
  store ptr addrspace(1) %t48, ptr %v6, align 8
  ; statement 9 vp_strided
  %t49 = load ptr addrspace(1), ptr %v0, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t53, ptr %v0, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b45 ], [ %t53, %b50 ]
  %t55 = getelementptr inbounds i8, ptr addrspace(1) %t54, i64 10504
  %t56 = load ptr addrspace(1), ptr %v4, align 8
  %t57 = load ptr addrspace(1), ptr %v4, align 8
  %t58 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t56, i64 0
  %t59 = insertelement <2 x ptr addrspace(1)> %t58, ptr addrspace(1) %t57, i64 1
  %t60 = load i64, ptr %s3, align 8
  %t61 = trunc i64 %t60 to i2
  %t62 = bitcast i2 %t61 to <2 x i1>
  %t63 = load i64, ptr %s3, align 8
  %t64 = trunc i64 %t63 to i32
  %t65 = lshr i32 %t64, 2
  %t66 = and i32 %t65, 1
  %t67 = add i32 %t66, 1
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %t59, ptr addrspace(1) align 8 %t55, i64 0, <2 x i1> %t62, i32 %t67)
  br label %b47
b46:
  ; statement 10 store_null
  %t68 = load ptr addrspace(1), ptr %v1, align 8
  %t69 = getelementptr inbounds i64, ptr addrspace(1) %t68, i64 58
  store ptr addrspace(1) null, ptr addrspace(1) %t69, align 8
  ; statement 11 
  %t70 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t70, i64 1)
  ; statement 12 scalar_load
  %t71 = load ptr addrspace(1), ptr %v5, align 8
  %t74 = icmp eq ptr addrspace(1) %t71, null
  br i1 %t74, label %b72, label %b73
b72:
  %t75 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t75, ptr %v5, align 8
  br label %b73
b73:
  %t76 = phi ptr addrspace(1) [ %t71, %b46 ], [ %t75, %b72 ]
  %t77 = getelementptr inbounds i8, ptr addrspace(1) %t76, i64 4088
  %t78 = load i64, ptr addrspace(1) %t77, align 8
  store i64 %t78, ptr %s1, align 8
  ; statement 13 native_site
  %t79 = load ptr addrspace(1), ptr %v4, align 8
  %t82 = icmp eq ptr addrspace(1) %t79, null
  br i1 %t82, label %b80, label %b81
b80:
  %t83 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t83, ptr %v4, align 8
  br label %b81
b81:
  %t84 = phi ptr addrspace(1) [ %t79, %b73 ], [ %t83, %b80 ]
  %t85 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 104
  %t86 = getelementptr inbounds i64, ptr addrspace(1) %t84, i64 16
  %t87 = load ptr addrspace(1), ptr %t85, align 8
  store ptr addrspace(1) null, ptr %t85, align 8
  %t88 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t87, ptr addrspace(1) %t86, align 8
  ; statement 14 build
  %t89 = call ptr addrspace(1) @build_root(i64 12, i64 20)
  store ptr addrspace(1) %t89, ptr %v6, align 8
  ; statement 15 vp_store
  %t90 = load ptr addrspace(1), ptr %v6, align 8
  %t91 = load ptr addrspace(1), ptr %v7, align 8
  %t92 = load ptr addrspace(1), ptr %v7, align 8
  %t93 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t91, i64 0
  %t94 = insertelement <2 x ptr addrspace(1)> %t93, ptr addrspace(1) %t92, i64 1
  %t95 = load i64, ptr %s3, align 8
  %t96 = trunc i64 %t95 to i2
  %t97 = bitcast i2 %t96 to <2 x i1>
  %t98 = load i64, ptr %s3, align 8
  %t99 = trunc i64 %t98 to i32
  %t100 = lshr i32 %t99, 2
  %t101 = and i32 %t100, 1
  %t102 = add i32 %t101, 1
  call void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)> %t94, ptr addrspace(1) align 8 %t90, <2 x i1> %t97, i32 %t102)
  br label %b47
b47:
  ; statement 22 
  %t103 = load i64, ptr %s0, align 8
  %t104 = lshr i64 %t103, 2
  %t105 = trunc i64 %t104 to i1
  br i1 %t105, label %b106, label %b107
b106:
  ; statement 17 bytes_copy
  %t109 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l0)
  %t110 = load ptr addrspace(1), ptr %v1, align 8
  %t111 = getelementptr inbounds i8, ptr %t109, i64 30
  %t112 = getelementptr inbounds i8, ptr addrspace(1) %t110, i64 6264
  call void @llvm.memmove.p0.p1.i64(ptr %t111, ptr addrspace(1) %t112, i64 8, i1 false)
  ; statement 18 scalar_load
  %t113 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 22
  %t114 = load i64, ptr %t113, align 8
  store i64 %t114, ptr %s1, align 8
  ; statement 19 memset_pointers
  %t115 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 26
  %t116 = load volatile i64, ptr @hidden_zero, align 8
  %t117 = add i64 %t116, 16
  call void @llvm.memset.p0.i64(ptr align 8 %t115, i8 0, i64 %t117, i1 false)
  ; statement 20 load_pointer
  %t118 = load ptr addrspace(1), ptr %v0, align 8
  %t121 = icmp eq ptr addrspace(1) %t118, null
  br i1 %t121, label %b119, label %b120
b119:
  %t122 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t122, ptr %v0, align 8
  br label %b120
b120:
  %t123 = phi ptr addrspace(1) [ %t118, %b106 ], [ %t122, %b119 ]
  %t124 = getelementptr inbounds i64, ptr addrspace(1) %t123, i64 414
  %t125 = load ptr addrspace(1), ptr addrspace(1) %t124, align 8
  store ptr addrspace(1) %t125, ptr %v4, align 8
  ; statement 21 masked_compress
  %t126 = load ptr addrspace(1), ptr %v2, align 8
  %t129 = icmp eq ptr addrspace(1) %t126, null
  br i1 %t129, label %b127, label %b128
b127:
  %t130 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t130, ptr %v2, align 8
  br label %b128
b128:
  %t131 = phi ptr addrspace(1) [ %t126, %b120 ], [ %t130, %b127 ]
  %t132 = getelementptr inbounds i64, ptr addrspace(1) %t131, i64 2
  %t133 = addrspacecast ptr addrspace(1) %t132 to ptr
  %t134 = load ptr addrspace(1), ptr %v7, align 8
  %t135 = load ptr addrspace(1), ptr %v7, align 8
  %t136 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t134, i64 0
  %t137 = insertelement <2 x ptr addrspace(1)> %t136, ptr addrspace(1) %t135, i64 1
  %t138 = load i64, ptr %s3, align 8
  %t139 = trunc i64 %t138 to i2
  %t140 = bitcast i2 %t139 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t137, ptr align 8 %t133, <2 x i1> %t140)
  br label %b108
b107:
  br label %b108
b108:
  ; statement 23 atomic_store
  %t141 = load ptr addrspace(1), ptr %v6, align 8
  %t142 = getelementptr inbounds i8, ptr addrspace(1) %t141, i64 24
  %t143 = load ptr addrspace(1), ptr %v7, align 8
  store atomic ptr addrspace(1) %t143, ptr addrspace(1) %t142 seq_cst, align 8
  br label %b31
b30:
  br label %b31
b31:
  ; statement 25 move_out
  %t144 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l1)
  %t145 = load ptr addrspace(1), ptr %v7, align 8
  %t148 = icmp eq ptr addrspace(1) %t145, null
  br i1 %t148, label %b146, label %b147
b146:
  %t149 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t149, ptr %v7, align 8
  br label %b147
b147:
  %t150 = phi ptr addrspace(1) [ %t145, %b31 ], [ %t149, %b146 ]
  %t151 = load ptr addrspace(1), ptr %t144, align 8
  store ptr addrspace(1) null, ptr %t144, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t151, ptr addrspace(1) %t150, align 8
  br label %b13
b12:
  ; statement 26 union_pointer
  %t152 = load ptr addrspace(1), ptr %v0, align 8
  %t155 = icmp eq ptr addrspace(1) %t152, null
  br i1 %t155, label %b153, label %b154
b153:
  %t156 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t156, ptr %v0, align 8
  br label %b154
b154:
  %t157 = phi ptr addrspace(1) [ %t152, %b12 ], [ %t156, %b153 ]
  %t158 = getelementptr inbounds i8, ptr addrspace(1) %t157, i64 6632
  %t159 = getelementptr inbounds i64, ptr addrspace(1) %t157, i64 830
  %t160 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t160, ptr addrspace(1) %t159, align 8
  store i64 1, ptr addrspace(1) %t158, align 8
  br label %b13
b13:
  ; statement 28 load_pointer
  %t161 = load ptr addrspace(1), ptr %v4, align 8
  %t164 = icmp eq ptr addrspace(1) %t161, null
  br i1 %t164, label %b162, label %b163
b162:
  %t165 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t165, ptr %v4, align 8
  br label %b163
b163:
  %t166 = phi ptr addrspace(1) [ %t161, %b13 ], [ %t165, %b162 ]
  %t167 = getelementptr inbounds i8, ptr addrspace(1) %t166, i64 40
  %t168 = load ptr addrspace(1), ptr addrspace(1) %t167, align 8
  store ptr addrspace(1) %t168, ptr %v7, align 8
  ; statement 29 typed_slice_copy
  %t169 = load ptr addrspace(1), ptr %v6, align 8
  %t172 = icmp eq ptr addrspace(1) %t169, null
  br i1 %t172, label %b170, label %b171
b170:
  %t173 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t173, ptr %v6, align 8
  br label %b171
b171:
  %t174 = phi ptr addrspace(1) [ %t169, %b163 ], [ %t173, %b170 ]
  %t175 = load ptr addrspace(1), ptr %v6, align 8
  %t176 = getelementptr inbounds i64, ptr addrspace(1) %t174, i64 4
  %t177 = getelementptr inbounds i8, ptr addrspace(1) %t175, i64 24
  %t178 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t176, i64 2, ptr addrspace(1) %t177, i64 2)
  call void @mix(i64 %t178)
  ; statement 30 union_load
  %t179 = load ptr addrspace(1), ptr %v0, align 8
  %t182 = icmp eq ptr addrspace(1) %t179, null
  br i1 %t182, label %b180, label %b181
b180:
  %t183 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t183, ptr %v0, align 8
  br label %b181
b181:
  %t184 = phi ptr addrspace(1) [ %t179, %b171 ], [ %t183, %b180 ]
  %t185 = getelementptr inbounds i64, ptr addrspace(1) %t184, i64 1252
  %t186 = getelementptr inbounds i8, ptr addrspace(1) %t184, i64 10024
  %t187 = load i64, ptr addrspace(1) %t185, align 8
  %t190 = icmp eq i64 %t187, 1
  br i1 %t190, label %b188, label %b189
b188:
  %t191 = load ptr addrspace(1), ptr addrspace(1) %t186, align 8
  br label %b189
b189:
  %t192 = phi ptr addrspace(1) [ null, %b181 ], [ %t191, %b188 ]
  store ptr addrspace(1) %t192, ptr %v1, align 8
  ; statement 31 atomic_load
  %t193 = load ptr addrspace(1), ptr %v3, align 8
  %t196 = icmp eq ptr addrspace(1) %t193, null
  br i1 %t196, label %b194, label %b195
b194:
  %t197 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t197, ptr %v3, align 8
  br label %b195
b195:
  %t198 = phi ptr addrspace(1) [ %t193, %b189 ], [ %t197, %b194 ]
  %t199 = getelementptr inbounds i8, ptr addrspace(1) %t198, i64 8248
  %t200 = load atomic ptr addrspace(1), ptr addrspace(1) %t199 monotonic, align 8
  store ptr addrspace(1) %t200, ptr %v7, align 8
  ; statement 32 swap
  %t201 = load ptr addrspace(1), ptr %v5, align 8
  %t204 = icmp eq ptr addrspace(1) %t201, null
  br i1 %t204, label %b202, label %b203
b202:
  %t205 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t205, ptr %v5, align 8
  br label %b203
b203:
  %t206 = phi ptr addrspace(1) [ %t201, %b195 ], [ %t205, %b202 ]
  %t207 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 104
  %t208 = getelementptr inbounds i8, ptr addrspace(1) %t206, i64 5192
  %t209 = load ptr addrspace(1), ptr %t207, align 8
  %t210 = load ptr addrspace(1), ptr addrspace(1) %t208, align 8
  store ptr addrspace(1) %t210, ptr %t207, align 8
  store ptr addrspace(1) %t209, ptr addrspace(1) %t208, align 8
  ; statement 33 store_null
  %t211 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l1)
  store ptr addrspace(1) null, ptr %t211, align 8
  ; statement 71 
  %t212 = load i64, ptr %s1, align 8
  %t213 = lshr i64 %t212, 0
  %t214 = trunc i64 %t213 to i1
  br i1 %t214, label %b215, label %b216
b215:
  ; statement 34 churn
  call void @churn_nodes(i64 2000)
  ; statement 48 
  %t218 = load i64, ptr %s3, align 8
  %t219 = lshr i64 %t218, 0
  %t220 = trunc i64 %t219 to i1
  br i1 %t220, label %b221, label %b222
b221:
  ; statement 35 typed_copy
  %t224 = load ptr addrspace(1), ptr %v7, align 8
  %t227 = icmp eq ptr addrspace(1) %t224, null
  br i1 %t227, label %b225, label %b226
b225:
  %t228 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t228, ptr %v7, align 8
  br label %b226
b226:
  %t229 = phi ptr addrspace(1) [ %t224, %b221 ], [ %t228, %b225 ]
  %t230 = load ptr addrspace(1), ptr %v7, align 8
  call void @shade_typed_memmove(ptr @type_1, ptr addrspace(1) %t229, ptr addrspace(1) %t230)
  ; statement 36 racy_deposit
  call void @racy_deposit(i64 3, i64 1)
  ; statement 37 racy_move
  call void @racy_move(i64 12, i64 200)
  ; statement 38 union_copy
  %t231 = load ptr addrspace(1), ptr %v1, align 8
  %t234 = icmp eq ptr addrspace(1) %t231, null
  br i1 %t234, label %b232, label %b233
b232:
  %t235 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t235, ptr %v1, align 8
  br label %b233
b233:
  %t236 = phi ptr addrspace(1) [ %t231, %b226 ], [ %t235, %b232 ]
  %t237 = load ptr addrspace(1), ptr %v5, align 8
  %t238 = getelementptr inbounds i8, ptr addrspace(1) %t236, i64 6008
  %t239 = getelementptr inbounds i8, ptr addrspace(1) %t237, i64 6008
  %t240 = getelementptr inbounds i64, ptr addrspace(1) %t236, i64 752
  %t241 = getelementptr inbounds i64, ptr addrspace(1) %t237, i64 752
  %t242 = load i64, ptr addrspace(1) %t239, align 8
  %t243 = load i64, ptr addrspace(1) %t241, align 8
  store i64 %t243, ptr addrspace(1) %t240, align 8
  store i64 %t242, ptr addrspace(1) %t238, align 8
  ; statement 39 indexed_store
  %t244 = load ptr addrspace(1), ptr %v2, align 8
  %t247 = icmp eq ptr addrspace(1) %t244, null
  br i1 %t247, label %b245, label %b246
b245:
  %t248 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t248, ptr %v2, align 8
  br label %b246
b246:
  %t249 = phi ptr addrspace(1) [ %t244, %b233 ], [ %t248, %b245 ]
  %t250 = load i64, ptr %s2, align 8
  %t251 = urem i64 %t250, 6
  %t252 = getelementptr inbounds i64, ptr addrspace(1) %t249, i64 %t251
  %t253 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t253, ptr addrspace(1) %t252, align 8
  ; statement 40 racy_move
  call void @racy_move(i64 15, i64 1)
  br label %b223
b222:
  ; statement 41 cleanup_hold
  %t254 = load ptr addrspace(1), ptr %v1, align 8
  %t257 = icmp eq ptr addrspace(1) %t254, null
  br i1 %t257, label %b255, label %b256
b255:
  %t258 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t258, ptr %v1, align 8
  br label %b256
b256:
  %t259 = phi ptr addrspace(1) [ %t254, %b222 ], [ %t258, %b255 ]
  call void @cleanup_hold(ptr addrspace(1) %t259, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t259, ptr addrspace(1) %t259)
  ; statement 42 bytes_set
  %t260 = load ptr addrspace(1), ptr %v5, align 8
  %t261 = getelementptr inbounds i8, ptr addrspace(1) %t260, i64 3562
  call void @llvm.memset.p1.i64(ptr addrspace(1) %t261, i8 105, i64 7, i1 false)
  ; statement 45 
  %t262 = load i64, ptr %s2, align 8
  %t263 = lshr i64 %t262, 2
  %t264 = trunc i64 %t263 to i1
  br i1 %t264, label %b265, label %b266
b265:
  ; statement 43 store_null
  %t268 = load ptr addrspace(1), ptr %v0, align 8
  %t269 = getelementptr inbounds i8, ptr addrspace(1) %t268, i64 2248
  store ptr addrspace(1) null, ptr addrspace(1) %t269, align 8
  ; statement 44 list_push
  %t270 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t271 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t271, ptr addrspace(1) %t270, align 8
  %t272 = load i64, ptr %s3, align 8
  %t273 = getelementptr inbounds i8, ptr addrspace(1) %t270, i64 8
  store i64 %t272, ptr addrspace(1) %t273, align 8
  store ptr addrspace(1) %t270, ptr %v7, align 8
  br label %b267
b266:
  br label %b267
b267:
  ; statement 46 struct_copy
  %t274 = load ptr addrspace(1), ptr %v6, align 8
  %t275 = load ptr addrspace(1), ptr %v2, align 8
  %t278 = icmp eq ptr addrspace(1) %t275, null
  br i1 %t278, label %b276, label %b277
b276:
  %t279 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t279, ptr %v2, align 8
  br label %b277
b277:
  %t280 = phi ptr addrspace(1) [ %t275, %b267 ], [ %t279, %b276 ]
  %t281 = load %T12, ptr addrspace(1) %t280, align 8
  store %T12 %t281, ptr addrspace(1) %t274, align 8
  ; statement 47 slice_make
  %t282 = load ptr addrspace(1), ptr %v1, align 8
  %t283 = getelementptr inbounds i8, ptr addrspace(1) %t282, i64 8
  %t284 = load i64, ptr %s2, align 8
  %t285 = urem i64 %t284, 13
  %t286 = add i64 %t285, 1
  %t287 = call ptr addrspace(1) @shade_alloc_array(ptr @type_2, i64 %t286)
  %t288 = getelementptr inbounds i64, ptr addrspace(1) %t287, i64 2
  %t289 = icmp eq i64 %t285, 0
  %t290 = select i1 %t289, ptr addrspace(1) null, ptr addrspace(1) %t288
  store ptr addrspace(1) %t290, ptr addrspace(1) %t282, align 8
  store i64 %t285, ptr addrspace(1) %t283, align 8
  br label %b223
b223:
  ; statement 49 store_null
  %t291 = load ptr addrspace(1), ptr %v4, align 8
  %t292 = getelementptr inbounds i8, ptr addrspace(1) %t291, i64 104
  store ptr addrspace(1) null, ptr addrspace(1) %t292, align 8
  ; statement 59 
  %t293 = load i64, ptr %s3, align 8
  %t294 = lshr i64 %t293, 2
  %t295 = trunc i64 %t294 to i1
  br i1 %t295, label %b296, label %b297
b296:
  ; statement 50 racy_move
  call void @racy_move(i64 5, i64 1)
  br label %b298
b297:
  ; statement 51 vector_store
  %t299 = load ptr addrspace(1), ptr %v3, align 8
  %t300 = getelementptr inbounds i64, ptr addrspace(1) %t299, i64 466
  %t301 = load ptr addrspace(1), ptr %v7, align 8
  %t302 = load ptr addrspace(1), ptr %v7, align 8
  %t303 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t301, i64 0
  %t304 = insertelement <2 x ptr addrspace(1)> %t303, ptr addrspace(1) %t302, i64 1
  store <2 x ptr addrspace(1)> %t304, ptr addrspace(1) %t300, align 8
  ; statement 56 
  br label %b305
b305:
  %t308 = phi i64 [ 0, %b297 ], [ %t309, %b306 ]
  store i64 %t308, ptr %s1, align 8
  ; statement 52 masked_scatter
  %t310 = load ptr addrspace(1), ptr %v0, align 8
  %t313 = icmp eq ptr addrspace(1) %t310, null
  br i1 %t313, label %b311, label %b312
b311:
  %t314 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t314, ptr %v0, align 8
  br label %b312
b312:
  %t315 = phi ptr addrspace(1) [ %t310, %b305 ], [ %t314, %b311 ]
  %t316 = getelementptr inbounds i8, ptr addrspace(1) %t315, i64 5960
  %t317 = getelementptr inbounds i64, ptr addrspace(1) %t315, i64 786
  %t318 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t316, i64 0
  %t319 = insertelement <2 x ptr addrspace(1)> %t318, ptr addrspace(1) %t317, i64 1
  %t320 = load ptr addrspace(1), ptr %v4, align 8
  %t321 = load ptr addrspace(1), ptr %v4, align 8
  %t322 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t320, i64 0
  %t323 = insertelement <2 x ptr addrspace(1)> %t322, ptr addrspace(1) %t321, i64 1
  %t324 = load i64, ptr %s1, align 8
  %t325 = trunc i64 %t324 to i2
  %t326 = bitcast i2 %t325 to <2 x i1>
  call void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t323, <2 x ptr addrspace(1)> %t319, i32 8, <2 x i1> %t326)
  ; statement 53 cleanup_hold
  %t327 = load ptr addrspace(1), ptr %v7, align 8
  %t330 = icmp eq ptr addrspace(1) %t327, null
  br i1 %t330, label %b328, label %b329
b328:
  %t331 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t331, ptr %v7, align 8
  br label %b329
b329:
  %t332 = phi ptr addrspace(1) [ %t327, %b312 ], [ %t331, %b328 ]
  call void @cleanup_hold(ptr addrspace(1) %t332, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t332, ptr addrspace(1) %t332)
  ; statement 54 weak_drop
  call void @weak_drop(i64 3, i64 92223)
  ; statement 55 racy_move
  call void @racy_move(i64 5, i64 4)
  br label %b306
b306:
  %t309 = add i64 %t308, 1
  %t333 = icmp ult i64 %t309, 20
  br i1 %t333, label %b305, label %b307
b307:
  ; statement 58 
  %t334 = load i64, ptr %s0, align 8
  %t335 = lshr i64 %t334, 3
  %t336 = trunc i64 %t335 to i1
  br i1 %t336, label %b337, label %b338
b337:
  ; statement 57 weak_drop
  call void @weak_drop(i64 2000, i64 243923)
  br label %b339
b338:
  br label %b339
b339:
  br label %b298
b298:
  ; statement 66 
  br label %b340
b340:
  %t343 = phi i64 [ 0, %b298 ], [ %t344, %b341 ]
  store i64 %t343, ptr %s2, align 8
  ; statement 60 cleanup_drop
  %t345 = call ptr @calloc(i64 1, i64 8)
  %t346 = call i64 @cleanup_make(ptr %t345)
  %t347 = call ptr @calloc(i64 1, i64 8)
  %t348 = call i64 @cleanup_make(ptr %t347)
  %t349 = call ptr @calloc(i64 1, i64 8)
  %t350 = call i64 @cleanup_make(ptr %t349)
  %t351 = call ptr @calloc(i64 1, i64 8)
  %t352 = call i64 @cleanup_make(ptr %t351)
  call void @churn_nodes(i64 3)
  call void @cleanup_settle(i64 %t346, ptr %t345)
  call void @cleanup_settle(i64 %t348, ptr %t347)
  call void @cleanup_settle(i64 %t350, ptr %t349)
  call void @cleanup_settle(i64 %t352, ptr %t351)
  ; statement 61 alloc
  %t353 = load ptr addrspace(1), ptr %v7, align 8
  %t354 = call ptr addrspace(1) @shade_alloc(ptr @type_10)
  call void @init_10(ptr addrspace(1) %t354)
  %t355 = getelementptr inbounds i8, ptr addrspace(1) %t354, i64 4808
  store ptr addrspace(1) %t353, ptr addrspace(1) %t355, align 8
  store ptr addrspace(1) %t354, ptr %v5, align 8
  ; statement 62 bytes_set
  %t356 = load ptr addrspace(1), ptr %v5, align 8
  %t357 = getelementptr inbounds i8, ptr addrspace(1) %t356, i64 6369
  call void @llvm.memset.p1.i64(ptr addrspace(1) %t357, i8 45, i64 6, i1 false)
  ; statement 63 racy_move
  call void @racy_move(i64 15, i64 1)
  ; statement 64 memset_pointers
  %t358 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 10
  %t359 = load volatile i64, ptr @hidden_zero, align 8
  %t360 = add i64 %t359, 48
  call void @llvm.memset.p0.i64(ptr align 8 %t358, i8 0, i64 %t360, i1 false)
  ; statement 65 vector_store
  %t361 = load ptr addrspace(1), ptr %v3, align 8
  %t364 = icmp eq ptr addrspace(1) %t361, null
  br i1 %t364, label %b362, label %b363
b362:
  %t365 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t365, ptr %v3, align 8
  br label %b363
b363:
  %t366 = phi ptr addrspace(1) [ %t361, %b340 ], [ %t365, %b362 ]
  %t367 = getelementptr inbounds i8, ptr addrspace(1) %t366, i64 8728
  %t368 = load ptr addrspace(1), ptr %v7, align 8
  %t369 = load ptr addrspace(1), ptr %v7, align 8
  %t370 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t368, i64 0
  %t371 = insertelement <2 x ptr addrspace(1)> %t370, ptr addrspace(1) %t369, i64 1
  store <2 x ptr addrspace(1)> %t371, ptr addrspace(1) %t367, align 8
  br label %b341
b341:
  %t344 = add i64 %t343, 1
  %t372 = icmp ult i64 %t344, 300
  br i1 %t372, label %b340, label %b342
b342:
  ; statement 67 alloc
  %t373 = load ptr addrspace(1), ptr %v5, align 8
  %t374 = load ptr addrspace(1), ptr %v7, align 8
  %t375 = call ptr addrspace(1) @shade_alloc(ptr @type_10)
  call void @init_10(ptr addrspace(1) %t375)
  %t376 = getelementptr inbounds i8, ptr addrspace(1) %t375, i64 3000
  store ptr addrspace(1) %t373, ptr addrspace(1) %t376, align 8
  %t377 = getelementptr inbounds i64, ptr addrspace(1) %t375, i64 592
  store ptr addrspace(1) %t374, ptr addrspace(1) %t377, align 8
  store ptr addrspace(1) %t375, ptr %v1, align 8
  br label %b217
b216:
  ; statement 68 racy_publish
  call void @racy_publish(i64 7, i64 200)
  ; statement 69 build
  %t378 = call ptr addrspace(1) @build_root(i64 1, i64 5)
  store ptr addrspace(1) %t378, ptr %v7, align 8
  ; statement 70 build
  %t379 = call ptr addrspace(1) @build_root(i64 10, i64 5)
  store ptr addrspace(1) %t379, ptr %v1, align 8
  br label %b217
b217:
  ; statement 72 
  %t380 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t380, i64 12)
  ; statement 73 union_load
  %t381 = load ptr addrspace(1), ptr %v1, align 8
  %t382 = getelementptr inbounds i64, ptr addrspace(1) %t381, i64 448
  %t383 = getelementptr inbounds i8, ptr addrspace(1) %t381, i64 3592
  %t384 = load i64, ptr addrspace(1) %t382, align 8
  %t387 = icmp eq i64 %t384, 1
  br i1 %t387, label %b385, label %b386
b385:
  %t388 = load ptr addrspace(1), ptr addrspace(1) %t383, align 8
  br label %b386
b386:
  %t389 = phi ptr addrspace(1) [ null, %b217 ], [ %t388, %b385 ]
  store ptr addrspace(1) %t389, ptr %v4, align 8
  ; statement 74 indexed_load
  %t390 = load ptr addrspace(1), ptr %v2, align 8
  %t393 = icmp eq ptr addrspace(1) %t390, null
  br i1 %t393, label %b391, label %b392
b391:
  %t394 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t394, ptr %v2, align 8
  br label %b392
b392:
  %t395 = phi ptr addrspace(1) [ %t390, %b386 ], [ %t394, %b391 ]
  %t396 = load i64, ptr %s1, align 8
  %t397 = urem i64 %t396, 6
  %t398 = getelementptr inbounds i64, ptr addrspace(1) %t395, i64 %t397
  %t399 = load ptr addrspace(1), ptr addrspace(1) %t398, align 8
  store ptr addrspace(1) %t399, ptr %v7, align 8
  ; statement 75 atomic_store
  %t400 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 168
  %t401 = load ptr addrspace(1), ptr %v5, align 8
  store atomic ptr addrspace(1) %t401, ptr %t400 monotonic, align 8
  ; statement 76 masked_compress
  %t402 = load ptr addrspace(1), ptr %v3, align 8
  %t405 = icmp eq ptr addrspace(1) %t402, null
  br i1 %t405, label %b403, label %b404
b403:
  %t406 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t406, ptr %v3, align 8
  br label %b404
b404:
  %t407 = phi ptr addrspace(1) [ %t402, %b392 ], [ %t406, %b403 ]
  %t408 = getelementptr inbounds i64, ptr addrspace(1) %t407, i64 342
  %t409 = addrspacecast ptr addrspace(1) %t408 to ptr
  %t410 = load ptr addrspace(1), ptr %v7, align 8
  %t411 = load ptr addrspace(1), ptr %v7, align 8
  %t412 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t410, i64 0
  %t413 = insertelement <2 x ptr addrspace(1)> %t412, ptr addrspace(1) %t411, i64 1
  %t414 = load i64, ptr %s2, align 8
  %t415 = trunc i64 %t414 to i2
  %t416 = bitcast i2 %t415 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t413, ptr align 8 %t409, <2 x i1> %t416)
  ; statement 77 store_pointer
  %t417 = load ptr addrspace(1), ptr %v4, align 8
  %t420 = icmp eq ptr addrspace(1) %t417, null
  br i1 %t420, label %b418, label %b419
b418:
  %t421 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t421, ptr %v4, align 8
  br label %b419
b419:
  %t422 = phi ptr addrspace(1) [ %t417, %b404 ], [ %t421, %b418 ]
  %t423 = getelementptr inbounds i64, ptr addrspace(1) %t422, i64 26
  %t424 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t424, ptr addrspace(1) %t423, align 8
  ; statement 78 alloc
  %t425 = load ptr addrspace(1), ptr %v7, align 8
  %t426 = load ptr addrspace(1), ptr %v7, align 8
  %t427 = load ptr addrspace(1), ptr %v7, align 8
  %t428 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  %t429 = getelementptr inbounds i8, ptr addrspace(1) %t428, i64 40
  store ptr addrspace(1) %t425, ptr addrspace(1) %t429, align 8
  %t430 = getelementptr inbounds i64, ptr addrspace(1) %t428, i64 2
  store ptr addrspace(1) %t426, ptr addrspace(1) %t430, align 8
  %t431 = getelementptr inbounds i64, ptr addrspace(1) %t428, i64 2
  store ptr addrspace(1) %t427, ptr addrspace(1) %t431, align 8
  store ptr addrspace(1) %t428, ptr %v6, align 8
  ; statement 79 churn
  call void @churn_nodes(i64 3)
  ; statement 80 union_integer
  %t432 = load ptr addrspace(1), ptr %v5, align 8
  %t435 = icmp eq ptr addrspace(1) %t432, null
  br i1 %t435, label %b433, label %b434
b433:
  %t436 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t436, ptr %v5, align 8
  br label %b434
b434:
  %t437 = phi ptr addrspace(1) [ %t432, %b419 ], [ %t436, %b433 ]
  %t438 = getelementptr inbounds i64, ptr addrspace(1) %t437, i64 434
  %t439 = getelementptr inbounds i8, ptr addrspace(1) %t437, i64 3480
  %t440 = load i64, ptr %s2, align 8
  store i64 %t440, ptr addrspace(1) %t439, align 8
  store i64 0, ptr addrspace(1) %t438, align 8
  %t441 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t441, i64 9)
  %t442 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t442, i64 10)
  %t443 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t443, i64 12)
  %t444 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t444, i64 15)
  %t445 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t445, i64 6)
  %t446 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t446, i64 10)
  %t447 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t447, i64 12)
  %t448 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t448, i64 1)
  %t449 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t449, i64 1)
  %t450 = load i64, ptr %k1, align 8
  call void @mix(i64 %t450)
  %t451 = getelementptr inbounds i8, ptr %k1, i64 24
  %t452 = load ptr addrspace(1), ptr %t451, align 8
  call void @walk_root(ptr addrspace(1) %t452, i64 1)
  %t453 = getelementptr inbounds i64, ptr %k1, i64 4
  %t454 = load ptr addrspace(1), ptr %t453, align 8
  call void @walk_root(ptr addrspace(1) %t454, i64 2)
  %t455 = getelementptr inbounds i8, ptr %k1, i64 40
  %t456 = load ptr addrspace(1), ptr %t455, align 8
  call void @walk_root(ptr addrspace(1) %t456, i64 2)
  %t457 = getelementptr inbounds i64, ptr %k1, i64 6
  %t458 = load ptr addrspace(1), ptr %t457, align 8
  call void @walk_root(ptr addrspace(1) %t458, i64 2)
  %t459 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t459
}

define internal ptr addrspace(1) @p6_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 224, i1 false)
  ; statement 81 store_pointer
  %t1 = load ptr addrspace(1), ptr %v4, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v4, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t7, ptr addrspace(1) %t6, align 8
  ; statement 86 
  br label %b8
b8:
  %t11 = phi i64 [ 0, %b3 ], [ %t12, %b9 ]
  store i64 %t11, ptr %s3, align 8
  ; statement 82 atomic_compare
  %t13 = load ptr addrspace(1), ptr %v4, align 8
  %t16 = icmp eq ptr addrspace(1) %t13, null
  br i1 %t16, label %b14, label %b15
b14:
  %t17 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t17, ptr %v4, align 8
  br label %b15
b15:
  %t18 = phi ptr addrspace(1) [ %t13, %b8 ], [ %t17, %b14 ]
  %t19 = getelementptr inbounds i8, ptr addrspace(1) %t18, i64 24
  %t20 = load ptr addrspace(1), ptr %v2, align 8
  %t21 = load ptr addrspace(1), ptr addrspace(1) %t19, align 8
  %t22 = cmpxchg ptr addrspace(1) %t19, ptr addrspace(1) %t21, ptr addrspace(1) %t20 acq_rel monotonic, align 8
  %t23 = extractvalue { ptr addrspace(1), i1 } %t22, 0
  %t24 = extractvalue { ptr addrspace(1), i1 } %t22, 1
  %t25 = zext i1 %t24 to i64
  call void @mix(i64 %t25)
  store ptr addrspace(1) %t23, ptr %v2, align 8
  ; statement 83 list_push
  %t26 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t27 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t27, ptr addrspace(1) %t26, align 8
  %t28 = load i64, ptr %s2, align 8
  %t29 = getelementptr inbounds i8, ptr addrspace(1) %t26, i64 8
  store i64 %t28, ptr addrspace(1) %t29, align 8
  store ptr addrspace(1) %t26, ptr %v2, align 8
  ; statement 84 scalar_mix
  %t30 = load i64, ptr %s1, align 8
  %t31 = load i64, ptr %s4, align 8
  %t32 = mul i64 %t30, 980
  %t33 = add i64 %t32, %t31
  %t34 = add i64 %t33, 1
  store i64 %t34, ptr %s4, align 8
  ; statement 85 handle_hold
  %t35 = load ptr addrspace(1), ptr %v5, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t39, ptr %v5, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b15 ], [ %t39, %b36 ]
  %t41 = call ptr @shade_handle_new(ptr addrspace(1) %t40)
  store ptr addrspace(1) null, ptr %v5, align 8
  call void @churn_nodes(i64 30)
  %t42 = call ptr addrspace(1) @shade_handle_get(ptr %t41)
  call void @shade_handle_free(ptr %t41)
  store ptr addrspace(1) %t42, ptr %v5, align 8
  br label %b9
b9:
  %t12 = add i64 %t11, 1
  %t43 = icmp ult i64 %t12, 2
  br i1 %t43, label %b8, label %b10
b10:
  ; statement 87 cleanup_hold
  %t44 = load ptr addrspace(1), ptr %v1, align 8
  %t47 = icmp eq ptr addrspace(1) %t44, null
  br i1 %t47, label %b45, label %b46
b45:
  %t48 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t48, ptr %v1, align 8
  br label %b46
b46:
  %t49 = phi ptr addrspace(1) [ %t44, %b10 ], [ %t48, %b45 ]
  call void @cleanup_hold(ptr addrspace(1) %t49, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t49, ptr addrspace(1) %t49)
  ; statement 88 load_pointer
  %t50 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l1)
  %t51 = load ptr addrspace(1), ptr %t50, align 8
  store ptr addrspace(1) %t51, ptr %v2, align 8
  ; statement 89 load_pointer
  %t52 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 12
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  store ptr addrspace(1) %t53, ptr %v1, align 8
  %t54 = load ptr addrspace(1), ptr %v6, align 8
  ret ptr addrspace(1) %t54
}

define internal ptr addrspace(1) @p6_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p6_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p6_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 24
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 40
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 6
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 56
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 9)
  %t13 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 8
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 9)
  %t15 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 72
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 9)
  %t17 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 10
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 9)
  %t19 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 88
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 9)
  %t21 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 12
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 9)
  %t23 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 9)
  %t25 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 9)
  %t27 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 9)
  %t29 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 9)
  %t31 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 9)
  %t33 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 9)
  %t35 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 9)
  %t37 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 20
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 9)
  %t39 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 168
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 10)
  %t41 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 22
  %t42 = load i64, ptr %t41, align 8
  call void @mix(i64 %t42)
  %t43 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 184
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 13)
  %t45 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 24
  %t46 = load i64, ptr %t45, align 8
  call void @mix(i64 %t46)
  %t47 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 200
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 15)
  %t49 = getelementptr inbounds i64, ptr @p6_t0_g0, i64 26
  %t50 = load ptr addrspace(1), ptr %t49, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 9)
  %t51 = getelementptr inbounds i8, ptr @p6_t0_g0, i64 216
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 9)
  %t53 = load i64, ptr @p6_t0_g1, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 24
  %t55 = load ptr addrspace(1), ptr %t54, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 1)
  %t56 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 4
  %t57 = load i64, ptr %t56, align 8
  call void @mix(i64 %t57)
  %t58 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 40
  %t59 = load ptr addrspace(1), ptr %t58, align 8
  call void @walk_root(ptr addrspace(1) %t59, i64 1)
  %t60 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 6
  %t61 = load ptr addrspace(1), ptr %t60, align 8
  call void @walk_root(ptr addrspace(1) %t61, i64 1)
  %t62 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 56
  %t63 = load ptr addrspace(1), ptr %t62, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 9)
  %t64 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 8
  %t65 = load ptr addrspace(1), ptr %t64, align 8
  call void @walk_root(ptr addrspace(1) %t65, i64 9)
  %t66 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 72
  %t67 = load ptr addrspace(1), ptr %t66, align 8
  call void @walk_root(ptr addrspace(1) %t67, i64 9)
  %t68 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 10
  %t69 = load ptr addrspace(1), ptr %t68, align 8
  call void @walk_root(ptr addrspace(1) %t69, i64 9)
  %t70 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 88
  %t71 = load ptr addrspace(1), ptr %t70, align 8
  call void @walk_root(ptr addrspace(1) %t71, i64 9)
  %t72 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 12
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  call void @walk_root(ptr addrspace(1) %t73, i64 9)
  %t74 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 104
  %t75 = load ptr addrspace(1), ptr %t74, align 8
  call void @walk_root(ptr addrspace(1) %t75, i64 9)
  %t76 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 14
  %t77 = load ptr addrspace(1), ptr %t76, align 8
  call void @walk_root(ptr addrspace(1) %t77, i64 9)
  %t78 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 120
  %t79 = load ptr addrspace(1), ptr %t78, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 9)
  %t80 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 16
  %t81 = load ptr addrspace(1), ptr %t80, align 8
  call void @walk_root(ptr addrspace(1) %t81, i64 9)
  %t82 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 136
  %t83 = load ptr addrspace(1), ptr %t82, align 8
  call void @walk_root(ptr addrspace(1) %t83, i64 9)
  %t84 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 18
  %t85 = load ptr addrspace(1), ptr %t84, align 8
  call void @walk_root(ptr addrspace(1) %t85, i64 9)
  %t86 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 152
  %t87 = load ptr addrspace(1), ptr %t86, align 8
  call void @walk_root(ptr addrspace(1) %t87, i64 9)
  %t88 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 20
  %t89 = load ptr addrspace(1), ptr %t88, align 8
  call void @walk_root(ptr addrspace(1) %t89, i64 9)
  %t90 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 168
  %t91 = load ptr addrspace(1), ptr %t90, align 8
  call void @walk_root(ptr addrspace(1) %t91, i64 10)
  %t92 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 22
  %t93 = load i64, ptr %t92, align 8
  call void @mix(i64 %t93)
  %t94 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 184
  %t95 = load ptr addrspace(1), ptr %t94, align 8
  call void @walk_root(ptr addrspace(1) %t95, i64 13)
  %t96 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 24
  %t97 = load i64, ptr %t96, align 8
  call void @mix(i64 %t97)
  %t98 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 200
  %t99 = load ptr addrspace(1), ptr %t98, align 8
  call void @walk_root(ptr addrspace(1) %t99, i64 15)
  %t100 = getelementptr inbounds i64, ptr @p6_t0_g1, i64 26
  %t101 = load ptr addrspace(1), ptr %t100, align 8
  call void @walk_root(ptr addrspace(1) %t101, i64 9)
  %t102 = getelementptr inbounds i8, ptr @p6_t0_g1, i64 216
  %t103 = load ptr addrspace(1), ptr %t102, align 8
  call void @walk_root(ptr addrspace(1) %t103, i64 9)
  %t104 = load i64, ptr @p6_t0_g2, align 8
  call void @mix(i64 %t104)
  %t105 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 24
  %t106 = load i64, ptr %t105, align 8
  call void @mix(i64 %t106)
  %t107 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 4
  %t108 = load i64, ptr %t107, align 8
  call void @mix(i64 %t108)
  %t109 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 40
  %t110 = load i64, ptr %t109, align 8
  call void @mix(i64 %t110)
  %t111 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 6
  %t112 = load i64, ptr %t111, align 8
  call void @mix(i64 %t112)
  %t113 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 56
  %t114 = load i64, ptr %t113, align 8
  call void @mix(i64 %t114)
  %t115 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 8
  %t116 = load ptr addrspace(1), ptr %t115, align 8
  call void @walk_root(ptr addrspace(1) %t116, i64 2)
  %t117 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 72
  %t118 = load ptr addrspace(1), ptr %t117, align 8
  call void @walk_root(ptr addrspace(1) %t118, i64 2)
  %t119 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 10
  %t120 = load ptr addrspace(1), ptr %t119, align 8
  call void @walk_root(ptr addrspace(1) %t120, i64 2)
  %t121 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 88
  %t122 = load ptr addrspace(1), ptr %t121, align 8
  call void @walk_root(ptr addrspace(1) %t122, i64 2)
  %t123 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 12
  %t124 = load ptr addrspace(1), ptr %t123, align 8
  call void @walk_root(ptr addrspace(1) %t124, i64 2)
  %t125 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 104
  %t126 = load ptr addrspace(1), ptr %t125, align 8
  call void @walk_root(ptr addrspace(1) %t126, i64 2)
  %t127 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 14
  %t128 = load ptr addrspace(1), ptr %t127, align 8
  call void @walk_root(ptr addrspace(1) %t128, i64 2)
  %t129 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 120
  %t130 = load ptr addrspace(1), ptr %t129, align 8
  call void @walk_root(ptr addrspace(1) %t130, i64 2)
  %t131 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 16
  %t132 = load ptr addrspace(1), ptr %t131, align 8
  call void @walk_root(ptr addrspace(1) %t132, i64 2)
  %t133 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 136
  %t134 = load ptr addrspace(1), ptr %t133, align 8
  call void @walk_root(ptr addrspace(1) %t134, i64 2)
  %t135 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 18
  %t136 = load ptr addrspace(1), ptr %t135, align 8
  call void @walk_root(ptr addrspace(1) %t136, i64 2)
  %t137 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 152
  %t138 = load ptr addrspace(1), ptr %t137, align 8
  call void @walk_root(ptr addrspace(1) %t138, i64 2)
  %t139 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 20
  %t140 = load i64, ptr %t139, align 8
  call void @mix(i64 %t140)
  %t141 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 168
  %t142 = load i64, ptr %t141, align 8
  call void @mix(i64 %t142)
  %t143 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 22
  %t144 = load ptr addrspace(1), ptr %t143, align 8
  call void @walk_root(ptr addrspace(1) %t144, i64 16)
  %t145 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 184
  %t146 = load ptr addrspace(1), ptr %t145, align 8
  call void @walk_root(ptr addrspace(1) %t146, i64 16)
  %t147 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 24
  %t148 = load ptr addrspace(1), ptr %t147, align 8
  call void @walk_root(ptr addrspace(1) %t148, i64 16)
  %t149 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 200
  %t150 = load ptr addrspace(1), ptr %t149, align 8
  call void @walk_root(ptr addrspace(1) %t150, i64 16)
  %t151 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 26
  %t152 = load ptr addrspace(1), ptr %t151, align 8
  call void @walk_root(ptr addrspace(1) %t152, i64 16)
  %t153 = getelementptr inbounds i8, ptr @p6_t0_g2, i64 216
  %t154 = load ptr addrspace(1), ptr %t153, align 8
  call void @walk_root(ptr addrspace(1) %t154, i64 16)
  %t155 = getelementptr inbounds i64, ptr @p6_t0_g2, i64 28
  %t156 = load ptr addrspace(1), ptr %t155, align 8
  call void @walk_root(ptr addrspace(1) %t156, i64 16)
  %t157 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l0)
  %t158 = load i64, ptr %t157, align 8
  call void @mix(i64 %t158)
  %t159 = getelementptr inbounds i8, ptr %t157, i64 24
  %t160 = load i64, ptr %t159, align 8
  call void @mix(i64 %t160)
  %t161 = getelementptr inbounds i64, ptr %t157, i64 4
  %t162 = load i64, ptr %t161, align 8
  call void @mix(i64 %t162)
  %t163 = getelementptr inbounds i8, ptr %t157, i64 40
  %t164 = load i64, ptr %t163, align 8
  call void @mix(i64 %t164)
  %t165 = getelementptr inbounds i64, ptr %t157, i64 6
  %t166 = load i64, ptr %t165, align 8
  call void @mix(i64 %t166)
  %t167 = getelementptr inbounds i8, ptr %t157, i64 56
  %t168 = load i64, ptr %t167, align 8
  call void @mix(i64 %t168)
  %t169 = getelementptr inbounds i64, ptr %t157, i64 8
  %t170 = load ptr addrspace(1), ptr %t169, align 8
  call void @walk_root(ptr addrspace(1) %t170, i64 2)
  %t171 = getelementptr inbounds i8, ptr %t157, i64 72
  %t172 = load ptr addrspace(1), ptr %t171, align 8
  call void @walk_root(ptr addrspace(1) %t172, i64 2)
  %t173 = getelementptr inbounds i64, ptr %t157, i64 10
  %t174 = load ptr addrspace(1), ptr %t173, align 8
  call void @walk_root(ptr addrspace(1) %t174, i64 2)
  %t175 = getelementptr inbounds i8, ptr %t157, i64 88
  %t176 = load ptr addrspace(1), ptr %t175, align 8
  call void @walk_root(ptr addrspace(1) %t176, i64 2)
  %t177 = getelementptr inbounds i64, ptr %t157, i64 12
  %t178 = load ptr addrspace(1), ptr %t177, align 8
  call void @walk_root(ptr addrspace(1) %t178, i64 2)
  %t179 = getelementptr inbounds i8, ptr %t157, i64 104
  %t180 = load ptr addrspace(1), ptr %t179, align 8
  call void @walk_root(ptr addrspace(1) %t180, i64 2)
  %t181 = getelementptr inbounds i64, ptr %t157, i64 14
  %t182 = load ptr addrspace(1), ptr %t181, align 8
  call void @walk_root(ptr addrspace(1) %t182, i64 2)
  %t183 = getelementptr inbounds i8, ptr %t157, i64 120
  %t184 = load ptr addrspace(1), ptr %t183, align 8
  call void @walk_root(ptr addrspace(1) %t184, i64 2)
  %t185 = getelementptr inbounds i64, ptr %t157, i64 16
  %t186 = load ptr addrspace(1), ptr %t185, align 8
  call void @walk_root(ptr addrspace(1) %t186, i64 2)
  %t187 = getelementptr inbounds i8, ptr %t157, i64 136
  %t188 = load ptr addrspace(1), ptr %t187, align 8
  call void @walk_root(ptr addrspace(1) %t188, i64 2)
  %t189 = getelementptr inbounds i64, ptr %t157, i64 18
  %t190 = load ptr addrspace(1), ptr %t189, align 8
  call void @walk_root(ptr addrspace(1) %t190, i64 2)
  %t191 = getelementptr inbounds i8, ptr %t157, i64 152
  %t192 = load ptr addrspace(1), ptr %t191, align 8
  call void @walk_root(ptr addrspace(1) %t192, i64 2)
  %t193 = getelementptr inbounds i64, ptr %t157, i64 20
  %t194 = load i64, ptr %t193, align 8
  call void @mix(i64 %t194)
  %t195 = getelementptr inbounds i8, ptr %t157, i64 168
  %t196 = load i64, ptr %t195, align 8
  call void @mix(i64 %t196)
  %t197 = getelementptr inbounds i64, ptr %t157, i64 22
  %t198 = load ptr addrspace(1), ptr %t197, align 8
  call void @walk_root(ptr addrspace(1) %t198, i64 16)
  %t199 = getelementptr inbounds i8, ptr %t157, i64 184
  %t200 = load ptr addrspace(1), ptr %t199, align 8
  call void @walk_root(ptr addrspace(1) %t200, i64 16)
  %t201 = getelementptr inbounds i64, ptr %t157, i64 24
  %t202 = load ptr addrspace(1), ptr %t201, align 8
  call void @walk_root(ptr addrspace(1) %t202, i64 16)
  %t203 = getelementptr inbounds i8, ptr %t157, i64 200
  %t204 = load ptr addrspace(1), ptr %t203, align 8
  call void @walk_root(ptr addrspace(1) %t204, i64 16)
  %t205 = getelementptr inbounds i64, ptr %t157, i64 26
  %t206 = load ptr addrspace(1), ptr %t205, align 8
  call void @walk_root(ptr addrspace(1) %t206, i64 16)
  %t207 = getelementptr inbounds i8, ptr %t157, i64 216
  %t208 = load ptr addrspace(1), ptr %t207, align 8
  call void @walk_root(ptr addrspace(1) %t208, i64 16)
  %t209 = getelementptr inbounds i64, ptr %t157, i64 28
  %t210 = load ptr addrspace(1), ptr %t209, align 8
  call void @walk_root(ptr addrspace(1) %t210, i64 16)
  %t211 = call ptr @llvm.threadlocal.address.p0(ptr @p6_l1)
  %t212 = load ptr addrspace(1), ptr %t211, align 8
  call void @walk_root(ptr addrspace(1) %t212, i64 1)
  %t213 = getelementptr inbounds i8, ptr %t211, i64 8
  %t214 = load i64, ptr %t213, align 8
  call void @mix(i64 %t214)
  call void @end_thread(ptr @p6_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_6() noinline gc "shade" {
  %r = call ptr addrspace(1) @p6_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p6_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 7
@p7_id0 = internal global i64 0
@p7_sum0 = internal global i64 0
@p7_id1 = internal global i64 0
@p7_sum1 = internal global i64 0
@p7_t1_g0 = internal global %T2 zeroinitializer, align 16
@p7_t1_g1 = internal global %T4 zeroinitializer, align 16
@p7_l0 = internal thread_local global %T2 zeroinitializer, align 16
@p7_l1 = internal thread_local global %T6 zeroinitializer, align 16
@p7_table = internal global [5 x ptr] [ptr @p7_f0, ptr @p7_f1, ptr @p7_f2, ptr @p7_f3, ptr @p7_f4]
define internal ptr addrspace(1) @p7_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T16, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 320, i1 false)
  %k1 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 40, i1 false)
  ; statement 1 scalar_mix
  %t1 = load i64, ptr %s1, align 8
  %t2 = load i64, ptr %s3, align 8
  %t3 = mul i64 %t1, 370
  %t4 = add i64 %t3, %t2
  %t5 = add i64 %t4, 1
  store i64 %t5, ptr %s2, align 8
  ; statement 2 element_move
  %t6 = load ptr addrspace(1), ptr %v3, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t10, ptr %v3, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %entry ], [ %t10, %b7 ]
  %t12 = load ptr addrspace(1), ptr %v3, align 8
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 24
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t11, ptr addrspace(1) align 8 %t13, i64 24, i32 8)
  ; statement 3 memmove_pointers
  %t14 = load ptr addrspace(1), ptr %v2, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t18, ptr %v2, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b8 ], [ %t18, %b15 ]
  %t20 = load ptr addrspace(1), ptr %v5, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t24, ptr %v5, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b16 ], [ %t24, %b21 ]
  %t26 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 320
  %t27 = getelementptr inbounds i64, ptr addrspace(1) %t25, i64 2
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t26, ptr addrspace(1) align 8 %t27, i64 32, i1 false)
  ; statement 4 racy_copy
  call void @racy_copy(i64 0, i64 4)
  ; statement 8 
  br label %b28
b28:
  %t31 = phi i64 [ 0, %b22 ], [ %t32, %b29 ]
  store i64 %t31, ptr %s2, align 8
  ; statement 5 ephemeron_hold
  %t33 = load ptr addrspace(1), ptr %v2, align 8
  %t36 = icmp eq ptr addrspace(1) %t33, null
  br i1 %t36, label %b34, label %b35
b34:
  %t37 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t37, ptr %v2, align 8
  br label %b35
b35:
  %t38 = phi ptr addrspace(1) [ %t33, %b28 ], [ %t37, %b34 ]
  %t39 = call ptr @ephemeron_make(ptr addrspace(1) %t38, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t39, ptr addrspace(1) %t38, i64 300)
  ; statement 6 scalar_store
  %t40 = load ptr addrspace(1), ptr %v4, align 8
  %t43 = icmp eq ptr addrspace(1) %t40, null
  br i1 %t43, label %b41, label %b42
b41:
  %t44 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t44, ptr %v4, align 8
  br label %b42
b42:
  %t45 = phi ptr addrspace(1) [ %t40, %b35 ], [ %t44, %b41 ]
  %t46 = getelementptr inbounds i8, ptr addrspace(1) %t45, i64 8
  %t47 = load i64, ptr %s1, align 8
  store i64 %t47, ptr addrspace(1) %t46, align 8
  ; statement 7 racy_link
  call void @racy_link(i64 1, i64 1)
  br label %b29
b29:
  %t32 = add i64 %t31, 1
  %t48 = icmp ult i64 %t32, 7
  br i1 %t48, label %b28, label %b30
b30:
  ; statement 9 by_value
  %t49 = load ptr addrspace(1), ptr %v0, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t53, ptr %v0, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b30 ], [ %t53, %b50 ]
  call void @swap_by_value(ptr addrspace(1) %t54)
  ; statement 10 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 639591)
  ; statement 118 
  %t55 = call ptr addrspace(1) @build_root(i64 9, i64 3)
  call void @spawn(ptr @p7_id1, ptr @p7_t1, ptr addrspace(1) %t55)
  ; statement 11 atomic_exchange
  %t56 = load ptr addrspace(1), ptr %v5, align 8
  %t59 = icmp eq ptr addrspace(1) %t56, null
  br i1 %t59, label %b57, label %b58
b57:
  %t60 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t60, ptr %v5, align 8
  br label %b58
b58:
  %t61 = phi ptr addrspace(1) [ %t56, %b51 ], [ %t60, %b57 ]
  %t62 = getelementptr inbounds i64, ptr addrspace(1) %t61, i64 4
  %t63 = load ptr addrspace(1), ptr %v4, align 8
  %t64 = atomicrmw xchg ptr addrspace(1) %t62, ptr addrspace(1) %t63 acquire, align 8
  store ptr addrspace(1) %t64, ptr %v4, align 8
  ; statement 12 list_push
  %t65 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t66 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t66, ptr addrspace(1) %t65, align 8
  %t67 = load i64, ptr %s1, align 8
  %t68 = getelementptr inbounds i8, ptr addrspace(1) %t65, i64 8
  store i64 %t67, ptr addrspace(1) %t68, align 8
  store ptr addrspace(1) %t65, ptr %v4, align 8
  ; statement 13 scalar_load
  %t69 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t70 = getelementptr inbounds i64, ptr %t69, i64 22
  %t71 = load i64, ptr %t70, align 8
  store i64 %t71, ptr %s3, align 8
  ; statement 14 masked_store
  %t72 = load ptr addrspace(1), ptr %v1, align 8
  %t75 = icmp eq ptr addrspace(1) %t72, null
  br i1 %t75, label %b73, label %b74
b73:
  %t76 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t76, ptr %v1, align 8
  br label %b74
b74:
  %t77 = phi ptr addrspace(1) [ %t72, %b58 ], [ %t76, %b73 ]
  %t78 = getelementptr inbounds i8, ptr addrspace(1) %t77, i64 8
  %t79 = load ptr addrspace(1), ptr %v4, align 8
  %t80 = load ptr addrspace(1), ptr %v4, align 8
  %t81 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t79, i64 0
  %t82 = insertelement <2 x ptr addrspace(1)> %t81, ptr addrspace(1) %t80, i64 1
  %t83 = load i64, ptr %s2, align 8
  %t84 = trunc i64 %t83 to i2
  %t85 = bitcast i2 %t84 to <2 x i1>
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %t82, ptr addrspace(1) %t78, i32 8, <2 x i1> %t85)
  ; statement 117 
  %t86 = load i64, ptr @p7_id1, align 8
  %t87 = call ptr addrspace(1) @join(i64 %t86)
  store ptr addrspace(1) %t87, ptr %v6, align 8
  ; statement 15 store_pointer
  %t88 = load ptr addrspace(1), ptr %v2, align 8
  %t91 = icmp eq ptr addrspace(1) %t88, null
  br i1 %t91, label %b89, label %b90
b89:
  %t92 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t92, ptr %v2, align 8
  br label %b90
b90:
  %t93 = phi ptr addrspace(1) [ %t88, %b74 ], [ %t92, %b89 ]
  %t94 = getelementptr inbounds i64, ptr addrspace(1) %t93, i64 88
  %t95 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t95, ptr addrspace(1) %t94, align 8
  ; statement 16 masked_compress
  %t96 = load ptr addrspace(1), ptr %v1, align 8
  %t97 = getelementptr inbounds i64, ptr addrspace(1) %t96, i64 4
  %t98 = addrspacecast ptr addrspace(1) %t97 to ptr
  %t99 = load ptr addrspace(1), ptr %v4, align 8
  %t100 = load ptr addrspace(1), ptr %v4, align 8
  %t101 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t99, i64 0
  %t102 = insertelement <2 x ptr addrspace(1)> %t101, ptr addrspace(1) %t100, i64 1
  %t103 = load i64, ptr %s3, align 8
  %t104 = trunc i64 %t103 to i2
  %t105 = bitcast i2 %t104 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t102, ptr align 8 %t98, <2 x i1> %t105)
  ; statement 17 list_reverse
  %t106 = load ptr addrspace(1), ptr %v4, align 8
  br label %b107
b107:
  %t110 = phi ptr addrspace(1) [ %t106, %b90 ], [ %t113, %b108 ]
  %t111 = phi ptr addrspace(1) [ null, %b90 ], [ %t110, %b108 ]
  %t112 = phi i32 [ 0, %b90 ], [ %t114, %b108 ]
  %t115 = icmp eq ptr addrspace(1) %t110, null
  %t116 = icmp uge i32 %t112, 3
  %t117 = or i1 %t115, %t116
  br i1 %t117, label %b109, label %b108
b108:
  %t113 = load ptr addrspace(1), ptr addrspace(1) %t110, align 8
  store ptr addrspace(1) %t111, ptr addrspace(1) %t110, align 8
  %t114 = add i32 %t112, 1
  br label %b107
b109:
  store ptr addrspace(1) %t111, ptr %v4, align 8
  %t118 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t118, i64 2)
  %t119 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t119, i64 12)
  %t120 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t120, i64 15)
  %t121 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t121, i64 12)
  %t122 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t122, i64 1)
  %t123 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t123, i64 12)
  %t124 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t124, i64 14)
  %t125 = load i64, ptr %k0, align 8
  call void @mix(i64 %t125)
  %t126 = getelementptr inbounds i8, ptr %k0, i64 8
  %t127 = load i64, ptr %t126, align 8
  call void @mix(i64 %t127)
  %t128 = getelementptr inbounds i64, ptr %k0, i64 2
  %t129 = load i64, ptr %t128, align 8
  call void @mix(i64 %t129)
  %t130 = getelementptr inbounds i8, ptr %k0, i64 24
  %t131 = load i64, ptr %t130, align 8
  call void @mix(i64 %t131)
  %t132 = getelementptr inbounds i64, ptr %k0, i64 4
  %t133 = load i64, ptr %t132, align 8
  call void @mix(i64 %t133)
  %t134 = getelementptr inbounds i8, ptr %k0, i64 40
  %t135 = load i64, ptr %t134, align 8
  call void @mix(i64 %t135)
  %t136 = getelementptr inbounds i64, ptr %k0, i64 6
  %t137 = load i64, ptr %t136, align 8
  call void @mix(i64 %t137)
  %t138 = getelementptr inbounds i8, ptr %k0, i64 56
  %t139 = load i64, ptr %t138, align 8
  call void @mix(i64 %t139)
  %t140 = getelementptr inbounds i64, ptr %k0, i64 8
  %t141 = load i64, ptr %t140, align 8
  call void @mix(i64 %t141)
  %t142 = getelementptr inbounds i8, ptr %k0, i64 72
  %t143 = load i64, ptr %t142, align 8
  call void @mix(i64 %t143)
  %t144 = getelementptr inbounds i64, ptr %k0, i64 10
  %t145 = load i64, ptr %t144, align 8
  call void @mix(i64 %t145)
  %t146 = getelementptr inbounds i8, ptr %k0, i64 88
  %t147 = load i64, ptr %t146, align 8
  call void @mix(i64 %t147)
  %t148 = getelementptr inbounds i64, ptr %k0, i64 12
  %t149 = load i64, ptr %t148, align 8
  call void @mix(i64 %t149)
  %t150 = getelementptr inbounds i8, ptr %k0, i64 104
  %t151 = load i64, ptr %t150, align 8
  call void @mix(i64 %t151)
  %t152 = getelementptr inbounds i64, ptr %k0, i64 14
  %t153 = load i64, ptr %t152, align 8
  call void @mix(i64 %t153)
  %t154 = getelementptr inbounds i8, ptr %k0, i64 120
  %t155 = load i64, ptr %t154, align 8
  call void @mix(i64 %t155)
  %t156 = getelementptr inbounds i64, ptr %k0, i64 16
  %t157 = load i64, ptr %t156, align 8
  call void @mix(i64 %t157)
  %t158 = getelementptr inbounds i8, ptr %k0, i64 136
  %t159 = load i64, ptr %t158, align 8
  call void @mix(i64 %t159)
  %t160 = getelementptr inbounds i64, ptr %k0, i64 18
  %t161 = load i64, ptr %t160, align 8
  call void @mix(i64 %t161)
  %t162 = getelementptr inbounds i8, ptr %k0, i64 152
  %t163 = load i64, ptr %t162, align 8
  call void @mix(i64 %t163)
  %t164 = getelementptr inbounds i64, ptr %k0, i64 20
  %t165 = load i64, ptr %t164, align 8
  call void @mix(i64 %t165)
  %t166 = getelementptr inbounds i8, ptr %k0, i64 168
  %t167 = load i64, ptr %t166, align 8
  call void @mix(i64 %t167)
  %t168 = getelementptr inbounds i64, ptr %k0, i64 22
  %t169 = load i64, ptr %t168, align 8
  call void @mix(i64 %t169)
  %t170 = getelementptr inbounds i8, ptr %k0, i64 184
  %t171 = load i64, ptr %t170, align 8
  call void @mix(i64 %t171)
  %t172 = getelementptr inbounds i64, ptr %k0, i64 24
  %t173 = load i64, ptr %t172, align 8
  call void @mix(i64 %t173)
  %t174 = getelementptr inbounds i8, ptr %k0, i64 200
  %t175 = load i64, ptr %t174, align 8
  call void @mix(i64 %t175)
  %t176 = getelementptr inbounds i64, ptr %k0, i64 26
  %t177 = load i64, ptr %t176, align 8
  call void @mix(i64 %t177)
  %t178 = getelementptr inbounds i8, ptr %k0, i64 216
  %t179 = load i64, ptr %t178, align 8
  call void @mix(i64 %t179)
  %t180 = getelementptr inbounds i64, ptr %k0, i64 28
  %t181 = load i64, ptr %t180, align 8
  call void @mix(i64 %t181)
  %t182 = getelementptr inbounds i8, ptr %k0, i64 232
  %t183 = load i64, ptr %t182, align 8
  call void @mix(i64 %t183)
  %t184 = getelementptr inbounds i64, ptr %k0, i64 30
  %t185 = load i64, ptr %t184, align 8
  call void @mix(i64 %t185)
  %t186 = getelementptr inbounds i8, ptr %k0, i64 248
  %t187 = load i64, ptr %t186, align 8
  call void @mix(i64 %t187)
  %t188 = getelementptr inbounds i64, ptr %k0, i64 32
  %t189 = load i64, ptr %t188, align 8
  call void @mix(i64 %t189)
  %t190 = getelementptr inbounds i8, ptr %k0, i64 264
  %t191 = load i64, ptr %t190, align 8
  call void @mix(i64 %t191)
  %t192 = getelementptr inbounds i64, ptr %k0, i64 34
  %t193 = load i64, ptr %t192, align 8
  call void @mix(i64 %t193)
  %t194 = getelementptr inbounds i8, ptr %k0, i64 280
  %t195 = load i64, ptr %t194, align 8
  call void @mix(i64 %t195)
  %t196 = getelementptr inbounds i64, ptr %k0, i64 36
  %t197 = load i64, ptr %t196, align 8
  call void @mix(i64 %t197)
  %t198 = getelementptr inbounds i8, ptr %k0, i64 296
  %t199 = load i64, ptr %t198, align 8
  call void @mix(i64 %t199)
  %t200 = getelementptr inbounds i64, ptr %k0, i64 38
  %t201 = load i64, ptr %t200, align 8
  call void @mix(i64 %t201)
  %t202 = getelementptr inbounds i8, ptr %k0, i64 312
  %t203 = load i64, ptr %t202, align 8
  call void @mix(i64 %t203)
  %t204 = load i64, ptr %k1, align 8
  call void @mix(i64 %t204)
  %t205 = getelementptr inbounds i8, ptr %k1, i64 24
  %t206 = load i64, ptr %t205, align 8
  call void @mix(i64 %t206)
  %t207 = getelementptr inbounds i64, ptr %k1, i64 4
  %t208 = load i64, ptr %t207, align 8
  call void @mix(i64 %t208)
  %t209 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t209
}

define internal ptr addrspace(1) @p7_f1(i64 %depth) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 18 union_exchange
  %t1 = load ptr addrspace(1), ptr %v2, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v2, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v4, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t11, ptr %v4, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %b3 ], [ %t11, %b8 ]
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 10040
  %t14 = getelementptr inbounds i64, ptr addrspace(1) %t12, i64 146
  %t15 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 1256
  %t16 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 1176
  %t17 = load i64, ptr addrspace(1) %t13, align 8
  %t18 = load i64, ptr addrspace(1) %t14, align 8
  %t19 = load i64, ptr addrspace(1) %t16, align 8
  %t20 = atomicrmw xchg ptr addrspace(1) %t15, i64 %t19 seq_cst, align 8
  store i64 %t20, ptr addrspace(1) %t16, align 8
  store i64 %t18, ptr addrspace(1) %t13, align 8
  store i64 %t17, ptr addrspace(1) %t14, align 8
  ; statement 19 gc_write
  %t21 = load ptr addrspace(1), ptr %v5, align 8
  %t24 = icmp eq ptr addrspace(1) %t21, null
  br i1 %t24, label %b22, label %b23
b22:
  %t25 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t25, ptr %v5, align 8
  br label %b23
b23:
  %t26 = phi ptr addrspace(1) [ %t21, %b9 ], [ %t25, %b22 ]
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t26, i64 6200
  %t28 = addrspacecast ptr addrspace(1) %t27 to ptr
  %t29 = load ptr addrspace(1), ptr %v6, align 8
  %t30 = addrspacecast ptr addrspace(1) %t29 to ptr
  %t31 = call ptr @gc_write(ptr %t28, ptr %t30)
  %t32 = addrspacecast ptr %t31 to ptr addrspace(1)
  store ptr addrspace(1) %t32, ptr %v6, align 8
  ; statement 20 stepped_read
  %t33 = call ptr addrspace(1) @stepped_make(i64 3000, i64 168)
  %t34 = call ptr addrspace(1) @stepped_make(i64 3000, i64 168)
  %t35 = call i64 @stepped_read(ptr addrspace(1) %t34, ptr addrspace(1) %t33, i64 -1, i64 3000)
  store i64 %t35, ptr %s2, align 8
  call void @mix(i64 %t35)
  ; statement 21 union_pointer
  %t36 = load ptr addrspace(1), ptr %v4, align 8
  %t37 = getelementptr inbounds i64, ptr addrspace(1) %t36, i64 148
  %t38 = getelementptr inbounds i8, ptr addrspace(1) %t36, i64 1192
  %t39 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t39, ptr addrspace(1) %t38, align 8
  store i64 1, ptr addrspace(1) %t37, align 8
  ; statement 22 aggregate_store
  %t40 = load ptr addrspace(1), ptr %v2, align 8
  %t41 = getelementptr inbounds i8, ptr addrspace(1) %t40, i64 9000
  %t42 = load ptr addrspace(1), ptr %v2, align 8
  %t43 = load ptr addrspace(1), ptr %v2, align 8
  %t44 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t42, 0
  %t45 = insertvalue [2 x ptr addrspace(1)] %t44, ptr addrspace(1) %t43, 1
  store [2 x ptr addrspace(1)] %t45, ptr addrspace(1) %t41, align 8
  ; statement 23 union_pointer
  %t46 = load ptr addrspace(1), ptr %v3, align 8
  %t49 = icmp eq ptr addrspace(1) %t46, null
  br i1 %t49, label %b47, label %b48
b47:
  %t50 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t50, ptr %v3, align 8
  br label %b48
b48:
  %t51 = phi ptr addrspace(1) [ %t46, %b23 ], [ %t50, %b47 ]
  %t52 = getelementptr inbounds i64, ptr addrspace(1) %t51, i64 432
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t51, i64 3464
  %t54 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t54, ptr addrspace(1) %t53, align 8
  store i64 1, ptr addrspace(1) %t52, align 8
  ; statement 24 store_pointer
  %t55 = load ptr addrspace(1), ptr %v8, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t59, ptr %v8, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b48 ], [ %t59, %b56 ]
  %t61 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t61, ptr addrspace(1) %t60, align 8
  %t62 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t62
}

define internal ptr addrspace(1) @p7_f2(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T1, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  %k1 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 16, i1 false)
  ; statement 25 union_load
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 104
  %t8 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 840
  %t9 = load i64, ptr addrspace(1) %t7, align 8
  %t12 = icmp eq i64 %t9, 1
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = load ptr addrspace(1), ptr addrspace(1) %t8, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ null, %b3 ], [ %t13, %b10 ]
  store ptr addrspace(1) %t14, ptr %v0, align 8
  ; statement 26 load_pointer
  %t15 = load ptr addrspace(1), ptr %v6, align 8
  %t18 = icmp eq ptr addrspace(1) %t15, null
  br i1 %t18, label %b16, label %b17
b16:
  %t19 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t19, ptr %v6, align 8
  br label %b17
b17:
  %t20 = phi ptr addrspace(1) [ %t15, %b11 ], [ %t19, %b16 ]
  %t21 = load ptr addrspace(1), ptr addrspace(1) %t20, align 8
  store ptr addrspace(1) %t21, ptr %v6, align 8
  ; statement 37 
  br label %b22
b22:
  %t25 = phi i64 [ 0, %b17 ], [ %t26, %b23 ]
  store i64 %t25, ptr %s1, align 8
  ; statement 27 store_volatile
  %t27 = load ptr addrspace(1), ptr %v0, align 8
  %t30 = icmp eq ptr addrspace(1) %t27, null
  br i1 %t30, label %b28, label %b29
b28:
  %t31 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t31, ptr %v0, align 8
  br label %b29
b29:
  %t32 = phi ptr addrspace(1) [ %t27, %b22 ], [ %t31, %b28 ]
  %t33 = getelementptr inbounds i8, ptr addrspace(1) %t32, i64 7640
  %t34 = load ptr addrspace(1), ptr %v9, align 8
  store volatile ptr addrspace(1) %t34, ptr addrspace(1) %t33, align 8
  ; statement 28 bytes_copy
  %t35 = load ptr addrspace(1), ptr %v8, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t39, ptr %v8, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b29 ], [ %t39, %b36 ]
  %t41 = load ptr addrspace(1), ptr %v4, align 8
  %t44 = icmp eq ptr addrspace(1) %t41, null
  br i1 %t44, label %b42, label %b43
b42:
  %t45 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t45, ptr %v4, align 8
  br label %b43
b43:
  %t46 = phi ptr addrspace(1) [ %t41, %b37 ], [ %t45, %b42 ]
  %t47 = getelementptr inbounds i8, ptr addrspace(1) %t40, i64 363
  %t48 = getelementptr inbounds i8, ptr addrspace(1) %t46, i64 121
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t47, ptr addrspace(1) %t48, i64 20, i1 false)
  ; statement 29 churn
  call void @churn_nodes(i64 3)
  ; statement 30 weak_drop
  call void @weak_drop(i64 2000, i64 581876)
  ; statement 31 masked_scatter
  %t49 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t50 = getelementptr inbounds i64, ptr %t49, i64 26
  %t51 = getelementptr inbounds i64, ptr %t49, i64 26
  %t52 = insertelement <2 x ptr> poison, ptr %t50, i64 0
  %t53 = insertelement <2 x ptr> %t52, ptr %t51, i64 1
  %t54 = load ptr addrspace(1), ptr %v4, align 8
  %t55 = load ptr addrspace(1), ptr %v4, align 8
  %t56 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t54, i64 0
  %t57 = insertelement <2 x ptr addrspace(1)> %t56, ptr addrspace(1) %t55, i64 1
  %t58 = load i64, ptr %s1, align 8
  %t59 = trunc i64 %t58 to i2
  %t60 = bitcast i2 %t59 to <2 x i1>
  call void @llvm.masked.scatter.v2p1.v2p0(<2 x ptr addrspace(1)> %t57, <2 x ptr> %t53, i32 8, <2 x i1> %t60)
  ; statement 36 
  br label %b61
b61:
  %t64 = phi i64 [ 0, %b43 ], [ %t65, %b62 ]
  store i64 %t64, ptr %s1, align 8
  ; statement 32 select_pointer
  %t66 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t67 = getelementptr inbounds i8, ptr %t66, i64 56
  %t68 = load ptr addrspace(1), ptr %v0, align 8
  %t69 = load ptr addrspace(1), ptr %v4, align 8
  %t70 = load i64, ptr %s1, align 8
  %t71 = trunc i64 %t70 to i1
  %t72 = select i1 %t71, ptr addrspace(1) %t68, ptr addrspace(1) %t69
  store ptr addrspace(1) %t72, ptr %t67, align 8
  store ptr addrspace(1) %t72, ptr %v0, align 8
  ; statement 33 scalar_load
  %t73 = load ptr addrspace(1), ptr %v5, align 8
  %t76 = icmp eq ptr addrspace(1) %t73, null
  br i1 %t76, label %b74, label %b75
b74:
  %t77 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t77, ptr %v5, align 8
  br label %b75
b75:
  %t78 = phi ptr addrspace(1) [ %t73, %b61 ], [ %t77, %b74 ]
  %t79 = getelementptr inbounds i64, ptr addrspace(1) %t78, i64 674
  %t80 = load i64, ptr addrspace(1) %t79, align 8
  store i64 %t80, ptr %s3, align 8
  ; statement 34 interior
  %t81 = load ptr addrspace(1), ptr %v3, align 8
  %t84 = icmp eq ptr addrspace(1) %t81, null
  br i1 %t84, label %b82, label %b83
b82:
  %t85 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t85, ptr %v3, align 8
  br label %b83
b83:
  %t86 = phi ptr addrspace(1) [ %t81, %b75 ], [ %t85, %b82 ]
  %t87 = getelementptr inbounds i64, ptr addrspace(1) %t86, i64 344
  store ptr addrspace(1) %t87, ptr %v6, align 8
  ; statement 35 store_pointer
  %t88 = load ptr addrspace(1), ptr %v6, align 8
  %t89 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t89, ptr addrspace(1) %t88, align 8
  br label %b62
b62:
  %t65 = add i64 %t64, 1
  %t90 = icmp ult i64 %t65, 70
  br i1 %t90, label %b61, label %b63
b63:
  br label %b23
b23:
  %t26 = add i64 %t25, 1
  %t91 = icmp ult i64 %t26, 2
  br i1 %t91, label %b22, label %b24
b24:
  ; statement 38 slice_load
  %t92 = load ptr addrspace(1), ptr %v9, align 8
  %t95 = icmp eq ptr addrspace(1) %t92, null
  br i1 %t95, label %b93, label %b94
b93:
  %t96 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t96, ptr %v9, align 8
  br label %b94
b94:
  %t97 = phi ptr addrspace(1) [ %t92, %b24 ], [ %t96, %b93 ]
  %t98 = getelementptr inbounds i64, ptr addrspace(1) %t97, i64 18
  %t99 = getelementptr inbounds i8, ptr addrspace(1) %t97, i64 152
  %t100 = load i64, ptr addrspace(1) %t99, align 8
  %t101 = load ptr addrspace(1), ptr addrspace(1) %t98, align 8
  %t102 = add i64 %t100, -1
  %t103 = mul i64 %t102, 16
  %t104 = getelementptr i8, ptr addrspace(1) %t101, i64 %t103
  %t105 = icmp eq i64 %t100, 0
  %t106 = select i1 %t105, ptr addrspace(1) null, ptr addrspace(1) %t104
  store ptr addrspace(1) %t106, ptr %v6, align 8
  ; statement 66 
  %t107 = load i64, ptr %s3, align 8
  %t108 = lshr i64 %t107, 3
  %t109 = trunc i64 %t108 to i1
  br i1 %t109, label %b110, label %b111
b110:
  ; statement 39 load_pointer
  %t113 = load ptr addrspace(1), ptr %k0, align 8
  store ptr addrspace(1) %t113, ptr %v6, align 8
  ; statement 40 racy_publish
  call void @racy_publish(i64 10, i64 200)
  ; statement 41 atomic_store
  %t114 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t115 = getelementptr inbounds i8, ptr %t114, i64 120
  %t116 = load ptr addrspace(1), ptr %v9, align 8
  store atomic ptr addrspace(1) %t116, ptr %t115 release, align 8
  ; statement 42 list_push
  %t117 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t118 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t118, ptr addrspace(1) %t117, align 8
  %t119 = load i64, ptr %s2, align 8
  %t120 = getelementptr inbounds i8, ptr addrspace(1) %t117, i64 8
  store i64 %t119, ptr addrspace(1) %t120, align 8
  store ptr addrspace(1) %t117, ptr %v6, align 8
  ; statement 43 store_pointer
  %t121 = load ptr addrspace(1), ptr %v4, align 8
  %t124 = icmp eq ptr addrspace(1) %t121, null
  br i1 %t124, label %b122, label %b123
b122:
  %t125 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t125, ptr %v4, align 8
  br label %b123
b123:
  %t126 = phi ptr addrspace(1) [ %t121, %b110 ], [ %t125, %b122 ]
  %t127 = getelementptr inbounds i64, ptr addrspace(1) %t126, i64 1082
  %t128 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t128, ptr addrspace(1) %t127, align 8
  ; statement 47 
  br label %b129
b129:
  %t132 = phi i64 [ 0, %b123 ], [ %t133, %b130 ]
  store i64 %t132, ptr %s1, align 8
  ; statement 44 cleanup_drop
  %t134 = call ptr @calloc(i64 1, i64 8)
  %t135 = call i64 @cleanup_make(ptr %t134)
  %t136 = call ptr @calloc(i64 1, i64 8)
  %t137 = call i64 @cleanup_make(ptr %t136)
  %t138 = call ptr @calloc(i64 1, i64 8)
  %t139 = call i64 @cleanup_make(ptr %t138)
  %t140 = call ptr @calloc(i64 1, i64 8)
  %t141 = call i64 @cleanup_make(ptr %t140)
  call void @churn_nodes(i64 3)
  call void @cleanup_settle(i64 %t135, ptr %t134)
  call void @cleanup_settle(i64 %t137, ptr %t136)
  call void @cleanup_settle(i64 %t139, ptr %t138)
  call void @cleanup_settle(i64 %t141, ptr %t140)
  ; statement 45 atomic_compare
  %t142 = load ptr addrspace(1), ptr %v1, align 8
  %t145 = icmp eq ptr addrspace(1) %t142, null
  br i1 %t145, label %b143, label %b144
b143:
  %t146 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t146, ptr %v1, align 8
  br label %b144
b144:
  %t147 = phi ptr addrspace(1) [ %t142, %b129 ], [ %t146, %b143 ]
  %t148 = getelementptr inbounds i8, ptr addrspace(1) %t147, i64 1128
  %t149 = load ptr addrspace(1), ptr %v9, align 8
  %t150 = load ptr addrspace(1), ptr addrspace(1) %t148, align 8
  %t151 = cmpxchg ptr addrspace(1) %t148, ptr addrspace(1) %t150, ptr addrspace(1) %t149 acq_rel monotonic, align 8
  %t152 = extractvalue { ptr addrspace(1), i1 } %t151, 0
  %t153 = extractvalue { ptr addrspace(1), i1 } %t151, 1
  %t154 = zext i1 %t153 to i64
  call void @mix(i64 %t154)
  store ptr addrspace(1) %t152, ptr %v0, align 8
  ; statement 46 store_pointer
  %t155 = load ptr addrspace(1), ptr %v6, align 8
  %t158 = icmp eq ptr addrspace(1) %t155, null
  br i1 %t158, label %b156, label %b157
b156:
  %t159 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t159, ptr %v6, align 8
  br label %b157
b157:
  %t160 = phi ptr addrspace(1) [ %t155, %b144 ], [ %t159, %b156 ]
  %t161 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t161, ptr addrspace(1) %t160, align 8
  br label %b130
b130:
  %t133 = add i64 %t132, 1
  %t162 = icmp ult i64 %t133, 3
  br i1 %t162, label %b129, label %b131
b131:
  br label %b112
b111:
  ; statement 48 load_pointer
  %t163 = load ptr addrspace(1), ptr %v8, align 8
  %t166 = icmp eq ptr addrspace(1) %t163, null
  br i1 %t166, label %b164, label %b165
b164:
  %t167 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t167, ptr %v8, align 8
  br label %b165
b165:
  %t168 = phi ptr addrspace(1) [ %t163, %b111 ], [ %t167, %b164 ]
  %t169 = getelementptr inbounds i8, ptr addrspace(1) %t168, i64 424
  %t170 = load ptr addrspace(1), ptr addrspace(1) %t169, align 8
  store ptr addrspace(1) %t170, ptr %v6, align 8
  ; statement 49 fiber_switch
  call void @fiber_switch(i64 2000, i64 146124)
  ; statement 63 
  br label %b171
b171:
  %t174 = phi i64 [ 0, %b165 ], [ %t175, %b172 ]
  store i64 %t174, ptr %s3, align 8
  ; statement 50 atomic_compare
  %t176 = load ptr addrspace(1), ptr %v5, align 8
  %t179 = icmp eq ptr addrspace(1) %t176, null
  br i1 %t179, label %b177, label %b178
b177:
  %t180 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t180, ptr %v5, align 8
  br label %b178
b178:
  %t181 = phi ptr addrspace(1) [ %t176, %b171 ], [ %t180, %b177 ]
  %t182 = getelementptr inbounds i64, ptr addrspace(1) %t181, i64 420
  %t183 = load ptr addrspace(1), ptr %v5, align 8
  %t184 = load ptr addrspace(1), ptr addrspace(1) %t182, align 8
  %t185 = cmpxchg ptr addrspace(1) %t182, ptr addrspace(1) %t184, ptr addrspace(1) %t183 acq_rel monotonic, align 8
  %t186 = extractvalue { ptr addrspace(1), i1 } %t185, 0
  %t187 = extractvalue { ptr addrspace(1), i1 } %t185, 1
  %t188 = zext i1 %t187 to i64
  call void @mix(i64 %t188)
  store ptr addrspace(1) %t186, ptr %v5, align 8
  ; statement 51 load_pointer
  %t189 = load ptr addrspace(1), ptr %v5, align 8
  %t192 = icmp eq ptr addrspace(1) %t189, null
  br i1 %t192, label %b190, label %b191
b190:
  %t193 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t193, ptr %v5, align 8
  br label %b191
b191:
  %t194 = phi ptr addrspace(1) [ %t189, %b178 ], [ %t193, %b190 ]
  %t195 = getelementptr inbounds i64, ptr addrspace(1) %t194, i64 632
  %t196 = load ptr addrspace(1), ptr addrspace(1) %t195, align 8
  store ptr addrspace(1) %t196, ptr %v6, align 8
  ; statement 52 store_pointer
  %t197 = load ptr addrspace(1), ptr %v2, align 8
  %t200 = icmp eq ptr addrspace(1) %t197, null
  br i1 %t200, label %b198, label %b199
b198:
  %t201 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t201, ptr %v2, align 8
  br label %b199
b199:
  %t202 = phi ptr addrspace(1) [ %t197, %b191 ], [ %t201, %b198 ]
  %t203 = getelementptr inbounds i8, ptr addrspace(1) %t202, i64 8
  %t204 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t204, ptr addrspace(1) %t203, align 8
  ; statement 60 
  %t205 = load i64, ptr %s2, align 8
  %t206 = lshr i64 %t205, 1
  %t207 = trunc i64 %t206 to i1
  br i1 %t207, label %b208, label %b209
b208:
  ; statement 53 memset_pointers
  %t211 = getelementptr inbounds i8, ptr %k1, i64 8
  call void @llvm.memset.p0.i64(ptr align 8 %t211, i8 0, i64 8, i1 false)
  ; statement 54 store_null
  %t212 = getelementptr inbounds i8, ptr @p7_t1_g0, i64 8
  store ptr addrspace(1) null, ptr %t212, align 8
  ; statement 55 racy_deposit
  call void @racy_deposit(i64 15, i64 200)
  br label %b210
b209:
  ; statement 56 union_integer
  %t213 = load ptr addrspace(1), ptr %v4, align 8
  %t216 = icmp eq ptr addrspace(1) %t213, null
  br i1 %t216, label %b214, label %b215
b214:
  %t217 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t217, ptr %v4, align 8
  br label %b215
b215:
  %t218 = phi ptr addrspace(1) [ %t213, %b209 ], [ %t217, %b214 ]
  %t219 = getelementptr inbounds i64, ptr addrspace(1) %t218, i64 1076
  %t220 = getelementptr inbounds i8, ptr addrspace(1) %t218, i64 8616
  %t221 = load i64, ptr %s2, align 8
  store i64 %t221, ptr addrspace(1) %t220, align 8
  store i64 0, ptr addrspace(1) %t219, align 8
  ; statement 57 store_pointer
  %t222 = load ptr addrspace(1), ptr %v2, align 8
  %t223 = getelementptr inbounds i8, ptr addrspace(1) %t222, i64 40
  %t224 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t224, ptr addrspace(1) %t223, align 8
  ; statement 58 interior
  %t225 = load ptr addrspace(1), ptr %v5, align 8
  %t226 = getelementptr inbounds i64, ptr addrspace(1) %t225, i64 344
  store ptr addrspace(1) %t226, ptr %v6, align 8
  ; statement 59 racy_move
  call void @racy_move(i64 6, i64 4)
  br label %b210
b210:
  ; statement 61 typed_clear
  %t227 = load ptr addrspace(1), ptr %v3, align 8
  %t230 = icmp eq ptr addrspace(1) %t227, null
  br i1 %t230, label %b228, label %b229
b228:
  %t231 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t231, ptr %v3, align 8
  br label %b229
b229:
  %t232 = phi ptr addrspace(1) [ %t227, %b210 ], [ %t231, %b228 ]
  call void @shade_typed_memclr(ptr @type_10, ptr addrspace(1) %t232)
  ; statement 62 store_pointer
  %t233 = load ptr addrspace(1), ptr %v5, align 8
  %t234 = getelementptr inbounds i8, ptr addrspace(1) %t233, i64 3368
  %t235 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t235, ptr addrspace(1) %t234, align 8
  br label %b172
b172:
  %t175 = add i64 %t174, 1
  %t236 = icmp ult i64 %t175, 300
  br i1 %t236, label %b171, label %b173
b173:
  ; statement 64 union_integer
  %t237 = load ptr addrspace(1), ptr %v9, align 8
  %t240 = icmp eq ptr addrspace(1) %t237, null
  br i1 %t240, label %b238, label %b239
b238:
  %t241 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t241, ptr %v9, align 8
  br label %b239
b239:
  %t242 = phi ptr addrspace(1) [ %t237, %b173 ], [ %t241, %b238 ]
  %t243 = getelementptr inbounds i8, ptr addrspace(1) %t242, i64 6632
  %t244 = getelementptr inbounds i64, ptr addrspace(1) %t242, i64 830
  %t245 = load i64, ptr %s2, align 8
  store i64 %t245, ptr addrspace(1) %t244, align 8
  store i64 0, ptr addrspace(1) %t243, align 8
  ; statement 65 atomic_exchange
  %t246 = load ptr addrspace(1), ptr %v0, align 8
  %t249 = icmp eq ptr addrspace(1) %t246, null
  br i1 %t249, label %b247, label %b248
b247:
  %t250 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t250, ptr %v0, align 8
  br label %b248
b248:
  %t251 = phi ptr addrspace(1) [ %t246, %b239 ], [ %t250, %b247 ]
  %t252 = getelementptr inbounds i8, ptr addrspace(1) %t251, i64 8056
  %t253 = load ptr addrspace(1), ptr %v0, align 8
  %t254 = atomicrmw xchg ptr addrspace(1) %t252, ptr addrspace(1) %t253 monotonic, align 8
  store ptr addrspace(1) %t254, ptr %v9, align 8
  br label %b112
b112:
  ; statement 67 ephemeron_drop
  call void @ephemeron_drop(i64 2000, i64 101496)
  ; statement 68 bytes_copy
  %t255 = load ptr addrspace(1), ptr %v3, align 8
  %t258 = icmp eq ptr addrspace(1) %t255, null
  br i1 %t258, label %b256, label %b257
b256:
  %t259 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t259, ptr %v3, align 8
  br label %b257
b257:
  %t260 = phi ptr addrspace(1) [ %t255, %b112 ], [ %t259, %b256 ]
  %t261 = load ptr addrspace(1), ptr %v3, align 8
  %t262 = getelementptr inbounds i8, ptr addrspace(1) %t260, i64 2604
  %t263 = getelementptr inbounds i8, ptr addrspace(1) %t261, i64 4060
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t262, ptr addrspace(1) %t263, i64 1, i1 false)
  ; statement 69 store_pointer
  %t264 = load ptr addrspace(1), ptr %v0, align 8
  %t267 = icmp eq ptr addrspace(1) %t264, null
  br i1 %t267, label %b265, label %b266
b265:
  %t268 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t268, ptr %v0, align 8
  br label %b266
b266:
  %t269 = phi ptr addrspace(1) [ %t264, %b257 ], [ %t268, %b265 ]
  %t270 = getelementptr inbounds i8, ptr addrspace(1) %t269, i64 8056
  %t271 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t271, ptr addrspace(1) %t270, align 8
  ; statement 86 
  %t272 = load i64, ptr %s3, align 8
  %t273 = lshr i64 %t272, 0
  %t274 = trunc i64 %t273 to i1
  br i1 %t274, label %b275, label %b276
b275:
  ; statement 70 struct_copy
  %t278 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l0)
  %t279 = load %T2, ptr %t278, align 8
  store %T2 %t279, ptr %k1, align 8
  ; statement 71 bytes_copy
  %t280 = getelementptr inbounds i8, ptr %k0, i64 8
  %t281 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 66
  call void @llvm.memmove.p0.p0.i64(ptr %t280, ptr %t281, i64 3, i1 false)
  ; statement 72 atomic_exchange
  %t282 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 14
  %t283 = load ptr addrspace(1), ptr %v3, align 8
  %t284 = atomicrmw xchg ptr %t282, ptr addrspace(1) %t283 monotonic, align 8
  store ptr addrspace(1) %t284, ptr %v5, align 8
  ; statement 83 
  %t285 = load i64, ptr %s0, align 8
  %t286 = lshr i64 %t285, 0
  %t287 = trunc i64 %t286 to i1
  br i1 %t287, label %b288, label %b289
b288:
  ; statement 73 store_pointer
  %t291 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t291, ptr %k0, align 8
  br label %b290
b289:
  ; statement 74 store_volatile
  %t292 = load ptr addrspace(1), ptr %v6, align 8
  %t295 = icmp eq ptr addrspace(1) %t292, null
  br i1 %t295, label %b293, label %b294
b293:
  %t296 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t296, ptr %v6, align 8
  br label %b294
b294:
  %t297 = phi ptr addrspace(1) [ %t292, %b289 ], [ %t296, %b293 ]
  %t298 = load ptr addrspace(1), ptr %v6, align 8
  store volatile ptr addrspace(1) %t298, ptr addrspace(1) %t297, align 8
  ; statement 75 struct_copy
  %t299 = load ptr addrspace(1), ptr %v2, align 8
  %t302 = icmp eq ptr addrspace(1) %t299, null
  br i1 %t302, label %b300, label %b301
b300:
  %t303 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t303, ptr %v2, align 8
  br label %b301
b301:
  %t304 = phi ptr addrspace(1) [ %t299, %b294 ], [ %t303, %b300 ]
  %t305 = load ptr addrspace(1), ptr %v2, align 8
  %t306 = load %T12, ptr addrspace(1) %t305, align 8
  store %T12 %t306, ptr addrspace(1) %t304, align 8
  ; statement 76 atomic_store
  %t307 = load ptr addrspace(1), ptr %v6, align 8
  store atomic ptr addrspace(1) %t307, ptr %k0 seq_cst, align 8
  ; statement 80 
  br label %b308
b308:
  %t311 = phi i64 [ 0, %b301 ], [ %t312, %b309 ]
  store i64 %t311, ptr %s2, align 8
  ; statement 77 atomic_exchange
  %t313 = load ptr addrspace(1), ptr %v4, align 8
  %t316 = icmp eq ptr addrspace(1) %t313, null
  br i1 %t316, label %b314, label %b315
b314:
  %t317 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t317, ptr %v4, align 8
  br label %b315
b315:
  %t318 = phi ptr addrspace(1) [ %t313, %b308 ], [ %t317, %b314 ]
  %t319 = getelementptr inbounds i64, ptr addrspace(1) %t318, i64 1044
  %t320 = load ptr addrspace(1), ptr %v4, align 8
  %t321 = atomicrmw xchg ptr addrspace(1) %t319, ptr addrspace(1) %t320 acquire, align 8
  store ptr addrspace(1) %t321, ptr %v4, align 8
  ; statement 78 element_move
  %t322 = load ptr addrspace(1), ptr %v9, align 8
  %t325 = icmp eq ptr addrspace(1) %t322, null
  br i1 %t325, label %b323, label %b324
b323:
  %t326 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t326, ptr %v9, align 8
  br label %b324
b324:
  %t327 = phi ptr addrspace(1) [ %t322, %b315 ], [ %t326, %b323 ]
  %t328 = getelementptr inbounds i64, ptr addrspace(1) %t327, i64 1292
  %t329 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 120
  call void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1) align 8 %t328, i8 0, i64 40, i32 8)
  ; statement 79 typed_copy
  %t330 = load ptr addrspace(1), ptr %v5, align 8
  %t333 = icmp eq ptr addrspace(1) %t330, null
  br i1 %t333, label %b331, label %b332
b331:
  %t334 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t334, ptr %v5, align 8
  br label %b332
b332:
  %t335 = phi ptr addrspace(1) [ %t330, %b324 ], [ %t334, %b331 ]
  %t336 = load ptr addrspace(1), ptr %v5, align 8
  call void @shade_typed_memmove(ptr @type_10, ptr addrspace(1) %t335, ptr addrspace(1) %t336)
  br label %b309
b309:
  %t312 = add i64 %t311, 1
  %t337 = icmp ult i64 %t312, 2
  br i1 %t337, label %b308, label %b310
b310:
  ; statement 81 struct_copy
  %t338 = load %T2, ptr %k1, align 8
  store %T2 %t338, ptr %k1, align 8
  ; statement 82 union_load
  %t339 = load ptr addrspace(1), ptr %v4, align 8
  %t342 = icmp eq ptr addrspace(1) %t339, null
  br i1 %t342, label %b340, label %b341
b340:
  %t343 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t343, ptr %v4, align 8
  br label %b341
b341:
  %t344 = phi ptr addrspace(1) [ %t339, %b310 ], [ %t343, %b340 ]
  %t345 = getelementptr inbounds i8, ptr addrspace(1) %t344, i64 8696
  %t346 = getelementptr inbounds i64, ptr addrspace(1) %t344, i64 1088
  %t347 = load i64, ptr addrspace(1) %t345, align 8
  %t350 = icmp eq i64 %t347, 1
  br i1 %t350, label %b348, label %b349
b348:
  %t351 = load ptr addrspace(1), ptr addrspace(1) %t346, align 8
  br label %b349
b349:
  %t352 = phi ptr addrspace(1) [ null, %b341 ], [ %t351, %b348 ]
  store ptr addrspace(1) %t352, ptr %v0, align 8
  br label %b290
b290:
  ; statement 84 load_pointer
  %t353 = load ptr addrspace(1), ptr %k0, align 8
  store ptr addrspace(1) %t353, ptr %v6, align 8
  br label %b277
b276:
  ; statement 85 scalar_mix
  %t354 = load i64, ptr %s3, align 8
  %t355 = load i64, ptr %s3, align 8
  %t356 = mul i64 %t354, 871
  %t357 = add i64 %t356, %t355
  %t358 = add i64 %t357, 1
  store i64 %t358, ptr %s2, align 8
  br label %b277
b277:
  ; statement 87 atomic_pair
  %t359 = load ptr addrspace(1), ptr %v3, align 8
  %t362 = icmp eq ptr addrspace(1) %t359, null
  br i1 %t362, label %b360, label %b361
b360:
  %t363 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t363, ptr %v3, align 8
  br label %b361
b361:
  %t364 = phi ptr addrspace(1) [ %t359, %b277 ], [ %t363, %b360 ]
  %t365 = getelementptr inbounds i64, ptr addrspace(1) %t364, i64 740
  %t366 = getelementptr inbounds i8, ptr addrspace(1) %t364, i64 5928
  %t367 = load ptr addrspace(1), ptr %v9, align 8
  %t368 = load ptr addrspace(1), ptr %v9, align 8
  %t369 = ptrtoint ptr addrspace(1) %t365 to i64
  %t370 = and i64 %t369, 15
  %t371 = icmp eq i64 %t370, 0
  br i1 %t371, label %b372, label %b373
b372:
  call void @pair_compare(ptr addrspace(1) %t365, ptr addrspace(1) %t367, ptr addrspace(1) %t368)
  br label %b374
b373:
  store ptr addrspace(1) %t367, ptr addrspace(1) %t365, align 8
  store ptr addrspace(1) %t368, ptr addrspace(1) %t366, align 8
  br label %b374
b374:
  ; statement 88 memset_pointers
  %t375 = load ptr addrspace(1), ptr %v6, align 8
  %t378 = icmp eq ptr addrspace(1) %t375, null
  br i1 %t378, label %b376, label %b377
b376:
  %t379 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t379, ptr %v6, align 8
  br label %b377
b377:
  %t380 = phi ptr addrspace(1) [ %t375, %b374 ], [ %t379, %b376 ]
  %t381 = load volatile i64, ptr @hidden_zero, align 8
  %t382 = add i64 %t381, 8
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %t380, i8 0, i64 %t382, i1 false)
  ; statement 89 ephemeron_hold
  %t383 = load ptr addrspace(1), ptr %v0, align 8
  %t386 = icmp eq ptr addrspace(1) %t383, null
  br i1 %t386, label %b384, label %b385
b384:
  %t387 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t387, ptr %v0, align 8
  br label %b385
b385:
  %t388 = phi ptr addrspace(1) [ %t383, %b377 ], [ %t387, %b384 ]
  %t389 = call ptr @ephemeron_make(ptr addrspace(1) %t388, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t389, ptr addrspace(1) %t388, i64 30)
  ; statement 90 store_pointer
  %t390 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t390, ptr %k0, align 8
  %t391 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t391, i64 9)
  %t392 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t392, i64 11)
  %t393 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t393, i64 12)
  %t394 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t394, i64 10)
  %t395 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t395, i64 9)
  %t396 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t396, i64 10)
  %t397 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t397, i64 1)
  %t398 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t398, i64 16)
  %t399 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t399, i64 14)
  %t400 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t400, i64 9)
  %t401 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t401, i64 1)
  %t402 = getelementptr inbounds i8, ptr %k0, i64 8
  %t403 = load i64, ptr %t402, align 8
  call void @mix(i64 %t403)
  %t404 = load ptr addrspace(1), ptr %k1, align 8
  call void @walk_root(ptr addrspace(1) %t404, i64 2)
  %t405 = getelementptr inbounds i8, ptr %k1, i64 8
  %t406 = load ptr addrspace(1), ptr %t405, align 8
  call void @walk_root(ptr addrspace(1) %t406, i64 2)
  %t407 = load ptr addrspace(1), ptr %v8, align 8
  ret ptr addrspace(1) %t407
}

define internal ptr addrspace(1) @p7_f3(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 40, i1 false)
  %k1 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 40, i1 false)
  ; statement 91 scalar_mix
  %t1 = load i64, ptr %s2, align 8
  %t2 = load i64, ptr %s2, align 8
  %t3 = mul i64 %t1, 10
  %t4 = add i64 %t3, %t2
  %t5 = add i64 %t4, 1
  store i64 %t5, ptr %s2, align 8
  ; statement 92 tree_mirror
  %t6 = load ptr addrspace(1), ptr %v6, align 8
  br label %b7
b7:
  %t10 = phi ptr addrspace(1) [ %t6, %entry ], [ %t12, %b8 ]
  %t11 = phi i32 [ 0, %entry ], [ %t13, %b8 ]
  %t14 = icmp eq ptr addrspace(1) %t10, null
  %t15 = icmp uge i32 %t11, 200
  %t16 = or i1 %t14, %t15
  br i1 %t16, label %b9, label %b8
b8:
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t10, i64 8
  %t12 = load ptr addrspace(1), ptr addrspace(1) %t10, align 8
  %t18 = load ptr addrspace(1), ptr addrspace(1) %t17, align 8
  store ptr addrspace(1) %t18, ptr addrspace(1) %t10, align 8
  store ptr addrspace(1) %t12, ptr addrspace(1) %t17, align 8
  %t13 = add i32 %t11, 1
  br label %b7
b9:
  ; statement 93 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 231790)
  ; statement 94 typed_copy
  %t19 = load ptr addrspace(1), ptr %v0, align 8
  %t22 = icmp eq ptr addrspace(1) %t19, null
  br i1 %t22, label %b20, label %b21
b20:
  %t23 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t23, ptr %v0, align 8
  br label %b21
b21:
  %t24 = phi ptr addrspace(1) [ %t19, %b9 ], [ %t23, %b20 ]
  %t25 = load ptr addrspace(1), ptr %v0, align 8
  call void @shade_typed_memmove(ptr @type_11, ptr addrspace(1) %t24, ptr addrspace(1) %t25)
  %t26 = load ptr addrspace(1), ptr %v10, align 8
  ret ptr addrspace(1) %t26
}

define internal ptr addrspace(1) @p7_f4(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 95 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v1, align 8
  %t8 = call ptr addrspace(1) @p7_f4(i64 %t6, ptr addrspace(1) %t7)
  store ptr addrspace(1) %t8, ptr %v3, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 115 
  br label %b9
b9:
  %t12 = phi i64 [ 0, %b5 ], [ %t13, %b10 ]
  store i64 %t12, ptr %s1, align 8
  ; statement 96 scalar_store
  %t14 = load ptr addrspace(1), ptr %v0, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t18, ptr %v0, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b9 ], [ %t18, %b15 ]
  %t20 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 24
  %t21 = load i64, ptr %s3, align 8
  %t22 = trunc i64 %t21 to i32
  store i32 %t22, ptr addrspace(1) %t20, align 8
  ; statement 108 
  %t23 = load i64, ptr %s2, align 8
  %t24 = lshr i64 %t23, 0
  %t25 = trunc i64 %t24 to i1
  br i1 %t25, label %b26, label %b27
b26:
  ; statement 97 typed_copy
  %t29 = load ptr addrspace(1), ptr %v0, align 8
  %t30 = load ptr addrspace(1), ptr %v0, align 8
  call void @shade_typed_memmove(ptr @type_6, ptr addrspace(1) %t29, ptr addrspace(1) %t30)
  ; statement 98 scalar_load
  %t31 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t32 = getelementptr inbounds i64, ptr %t31, i64 22
  %t33 = load i64, ptr %t32, align 8
  store i64 %t33, ptr %s3, align 8
  ; statement 105 
  br label %b34
b34:
  %t37 = phi i64 [ 0, %b26 ], [ %t38, %b35 ]
  store i64 %t37, ptr %s1, align 8
  ; statement 99 
  %t39 = load i64, ptr %s0, align 8
  %t40 = icmp sgt i64 %t39, 0
  br i1 %t40, label %b41, label %b42
b41:
  %t44 = add i64 %t39, -1
  %t45 = load ptr addrspace(1), ptr %v6, align 8
  %t46 = call ptr addrspace(1) @p7_f4(i64 %t44, ptr addrspace(1) %t45)
  store ptr addrspace(1) %t46, ptr %v3, align 8
  br label %b43
b42:
  br label %b43
b43:
  ; statement 100 load_pointer
  %t47 = load ptr addrspace(1), ptr %v1, align 8
  %t50 = icmp eq ptr addrspace(1) %t47, null
  br i1 %t50, label %b48, label %b49
b48:
  %t51 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t51, ptr %v1, align 8
  br label %b49
b49:
  %t52 = phi ptr addrspace(1) [ %t47, %b43 ], [ %t51, %b48 ]
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t52, i64 152
  %t54 = load ptr addrspace(1), ptr addrspace(1) %t53, align 8
  store ptr addrspace(1) %t54, ptr %v7, align 8
  ; statement 101 
  %t55 = load i64, ptr %s0, align 8
  %t56 = icmp sgt i64 %t55, 0
  br i1 %t56, label %b57, label %b58
b57:
  %t60 = add i64 %t55, -1
  %t61 = load ptr addrspace(1), ptr %v1, align 8
  %t62 = call ptr addrspace(1) @p7_f4(i64 %t60, ptr addrspace(1) %t61)
  store ptr addrspace(1) %t62, ptr %v3, align 8
  br label %b59
b58:
  br label %b59
b59:
  ; statement 102 cleanup_hold
  %t63 = load ptr addrspace(1), ptr %v6, align 8
  %t66 = icmp eq ptr addrspace(1) %t63, null
  br i1 %t66, label %b64, label %b65
b64:
  %t67 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t67, ptr %v6, align 8
  br label %b65
b65:
  %t68 = phi ptr addrspace(1) [ %t63, %b59 ], [ %t67, %b64 ]
  call void @cleanup_hold(ptr addrspace(1) %t68, i64 300)
  call void @must_be(i64 224, ptr addrspace(1) %t68, ptr addrspace(1) %t68)
  ; statement 103 bytes_copy
  %t69 = load ptr addrspace(1), ptr %v3, align 8
  %t72 = icmp eq ptr addrspace(1) %t69, null
  br i1 %t72, label %b70, label %b71
b70:
  %t73 = call ptr addrspace(1) @new_3()
  store ptr addrspace(1) %t73, ptr %v3, align 8
  br label %b71
b71:
  %t74 = phi ptr addrspace(1) [ %t69, %b65 ], [ %t73, %b70 ]
  %t75 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 51
  %t76 = getelementptr inbounds i8, ptr addrspace(1) %t74, i64 35
  call void @llvm.memmove.p0.p1.i64(ptr %t75, ptr addrspace(1) %t76, i64 29, i1 false)
  ; statement 104 store_pointer
  %t77 = load ptr addrspace(1), ptr %v0, align 8
  %t80 = icmp eq ptr addrspace(1) %t77, null
  br i1 %t80, label %b78, label %b79
b78:
  %t81 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t81, ptr %v0, align 8
  br label %b79
b79:
  %t82 = phi ptr addrspace(1) [ %t77, %b71 ], [ %t81, %b78 ]
  %t83 = getelementptr inbounds i8, ptr addrspace(1) %t82, i64 104
  %t84 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t84, ptr addrspace(1) %t83, align 8
  br label %b35
b35:
  %t38 = add i64 %t37, 1
  %t85 = icmp ult i64 %t38, 7
  br i1 %t85, label %b34, label %b36
b36:
  ; statement 106 churn
  call void @churn_nodes(i64 30)
  ; statement 107 store_pointer
  %t86 = load ptr addrspace(1), ptr %v6, align 8
  %t89 = icmp eq ptr addrspace(1) %t86, null
  br i1 %t89, label %b87, label %b88
b87:
  %t90 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t90, ptr %v6, align 8
  br label %b88
b88:
  %t91 = phi ptr addrspace(1) [ %t86, %b36 ], [ %t90, %b87 ]
  %t92 = getelementptr inbounds i8, ptr addrspace(1) %t91, i64 40
  %t93 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t93, ptr addrspace(1) %t92, align 8
  br label %b28
b27:
  br label %b28
b28:
  ; statement 113 
  br label %b94
b94:
  %t97 = phi i64 [ 0, %b28 ], [ %t98, %b95 ]
  store i64 %t97, ptr %s2, align 8
  ; statement 111 
  br label %b99
b99:
  %t102 = phi i64 [ 0, %b94 ], [ %t103, %b100 ]
  store i64 %t102, ptr %s1, align 8
  ; statement 109 scalar_mix
  %t104 = load i64, ptr %s3, align 8
  %t105 = load i64, ptr %s2, align 8
  %t106 = mul i64 %t104, 398
  %t107 = add i64 %t106, %t105
  %t108 = add i64 %t107, 1
  store i64 %t108, ptr %s2, align 8
  ; statement 110 bytes_copy
  %t109 = load ptr addrspace(1), ptr %v0, align 8
  %t112 = icmp eq ptr addrspace(1) %t109, null
  br i1 %t112, label %b110, label %b111
b110:
  %t113 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t113, ptr %v0, align 8
  br label %b111
b111:
  %t114 = phi ptr addrspace(1) [ %t109, %b99 ], [ %t113, %b110 ]
  %t115 = load ptr addrspace(1), ptr %v1, align 8
  %t118 = icmp eq ptr addrspace(1) %t115, null
  br i1 %t118, label %b116, label %b117
b116:
  %t119 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t119, ptr %v1, align 8
  br label %b117
b117:
  %t120 = phi ptr addrspace(1) [ %t115, %b111 ], [ %t119, %b116 ]
  %t121 = getelementptr inbounds i8, ptr addrspace(1) %t114, i64 199
  %t122 = getelementptr inbounds i8, ptr addrspace(1) %t120, i64 194
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t121, ptr addrspace(1) %t122, i64 1, i1 false)
  br label %b100
b100:
  %t103 = add i64 %t102, 1
  %t123 = icmp ult i64 %t103, 300
  br i1 %t123, label %b99, label %b101
b101:
  ; statement 112 churn
  call void @churn_nodes(i64 300)
  br label %b95
b95:
  %t98 = add i64 %t97, 1
  %t124 = icmp ult i64 %t98, 300
  br i1 %t124, label %b94, label %b96
b96:
  ; statement 114 store_null
  %t125 = load ptr addrspace(1), ptr %v8, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_13()
  store ptr addrspace(1) %t129, ptr %v8, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b96 ], [ %t129, %b126 ]
  %t131 = getelementptr inbounds i8, ptr addrspace(1) %t130, i64 152
  store ptr addrspace(1) null, ptr addrspace(1) %t131, align 8
  br label %b10
b10:
  %t13 = add i64 %t12, 1
  %t132 = icmp ult i64 %t13, 2
  br i1 %t132, label %b9, label %b11
b11:
  ; statement 116 atomic_compare
  %t133 = load ptr addrspace(1), ptr %v2, align 8
  %t136 = icmp eq ptr addrspace(1) %t133, null
  br i1 %t136, label %b134, label %b135
b134:
  %t137 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t137, ptr %v2, align 8
  br label %b135
b135:
  %t138 = phi ptr addrspace(1) [ %t133, %b11 ], [ %t137, %b134 ]
  %t139 = getelementptr inbounds i8, ptr addrspace(1) %t138, i64 5912
  %t140 = load ptr addrspace(1), ptr %v1, align 8
  %t141 = load ptr addrspace(1), ptr %v6, align 8
  %t142 = cmpxchg ptr addrspace(1) %t139, ptr addrspace(1) %t141, ptr addrspace(1) %t140 acq_rel monotonic, align 8
  %t143 = extractvalue { ptr addrspace(1), i1 } %t142, 0
  %t144 = extractvalue { ptr addrspace(1), i1 } %t142, 1
  %t145 = zext i1 %t144 to i64
  call void @mix(i64 %t145)
  store ptr addrspace(1) %t143, ptr %v6, align 8
  %t146 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t146
}

define internal ptr addrspace(1) @p7_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p7_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l0)
  %t3 = load ptr addrspace(1), ptr %t2, align 8
  call void @walk_root(ptr addrspace(1) %t3, i64 2)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 8
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 2)
  %t6 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t7 = load i64, ptr %t6, align 8
  call void @mix(i64 %t7)
  %t8 = getelementptr inbounds i8, ptr %t6, i64 24
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 1)
  %t10 = getelementptr inbounds i64, ptr %t6, i64 4
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i8, ptr %t6, i64 40
  %t13 = load ptr addrspace(1), ptr %t12, align 8
  call void @walk_root(ptr addrspace(1) %t13, i64 1)
  %t14 = getelementptr inbounds i64, ptr %t6, i64 6
  %t15 = load ptr addrspace(1), ptr %t14, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 1)
  %t16 = getelementptr inbounds i8, ptr %t6, i64 56
  %t17 = load ptr addrspace(1), ptr %t16, align 8
  call void @walk_root(ptr addrspace(1) %t17, i64 9)
  %t18 = getelementptr inbounds i64, ptr %t6, i64 8
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 9)
  %t20 = getelementptr inbounds i8, ptr %t6, i64 72
  %t21 = load ptr addrspace(1), ptr %t20, align 8
  call void @walk_root(ptr addrspace(1) %t21, i64 9)
  %t22 = getelementptr inbounds i64, ptr %t6, i64 10
  %t23 = load ptr addrspace(1), ptr %t22, align 8
  call void @walk_root(ptr addrspace(1) %t23, i64 9)
  %t24 = getelementptr inbounds i8, ptr %t6, i64 88
  %t25 = load ptr addrspace(1), ptr %t24, align 8
  call void @walk_root(ptr addrspace(1) %t25, i64 9)
  %t26 = getelementptr inbounds i64, ptr %t6, i64 12
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 9)
  %t28 = getelementptr inbounds i8, ptr %t6, i64 104
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 9)
  %t30 = getelementptr inbounds i64, ptr %t6, i64 14
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 9)
  %t32 = getelementptr inbounds i8, ptr %t6, i64 120
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 9)
  %t34 = getelementptr inbounds i64, ptr %t6, i64 16
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 9)
  %t36 = getelementptr inbounds i8, ptr %t6, i64 136
  %t37 = load ptr addrspace(1), ptr %t36, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 9)
  %t38 = getelementptr inbounds i64, ptr %t6, i64 18
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 9)
  %t40 = getelementptr inbounds i8, ptr %t6, i64 152
  %t41 = load ptr addrspace(1), ptr %t40, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 9)
  %t42 = getelementptr inbounds i64, ptr %t6, i64 20
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 9)
  %t44 = getelementptr inbounds i8, ptr %t6, i64 168
  %t45 = load ptr addrspace(1), ptr %t44, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 10)
  %t46 = getelementptr inbounds i64, ptr %t6, i64 22
  %t47 = load i64, ptr %t46, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i8, ptr %t6, i64 184
  %t49 = load ptr addrspace(1), ptr %t48, align 8
  call void @walk_root(ptr addrspace(1) %t49, i64 13)
  %t50 = getelementptr inbounds i64, ptr %t6, i64 24
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i8, ptr %t6, i64 200
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 15)
  %t54 = getelementptr inbounds i64, ptr %t6, i64 26
  %t55 = load ptr addrspace(1), ptr %t54, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 9)
  %t56 = getelementptr inbounds i8, ptr %t6, i64 216
  %t57 = load ptr addrspace(1), ptr %t56, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 9)
  call void @end_thread(ptr @p7_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p7_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p7_f2(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p7_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 2)
  %t3 = getelementptr inbounds i8, ptr @p7_t1_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 2)
  %t5 = load i64, ptr @p7_t1_g1, align 8
  call void @mix(i64 %t5)
  %t6 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 24
  %t7 = load i64, ptr %t6, align 8
  call void @mix(i64 %t7)
  %t8 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 4
  %t9 = load i64, ptr %t8, align 8
  call void @mix(i64 %t9)
  %t10 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 40
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 6
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 56
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 8
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 72
  %t19 = load i64, ptr %t18, align 8
  call void @mix(i64 %t19)
  %t20 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 10
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 88
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 12
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 104
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 1)
  %t28 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 14
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 10)
  %t30 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 120
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 6)
  %t32 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 16
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 6)
  %t34 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 136
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 6)
  %t36 = getelementptr inbounds i64, ptr @p7_t1_g1, i64 18
  %t37 = load ptr addrspace(1), ptr %t36, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 6)
  %t38 = getelementptr inbounds i8, ptr @p7_t1_g1, i64 152
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 6)
  %t40 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l0)
  %t41 = load ptr addrspace(1), ptr %t40, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 2)
  %t42 = getelementptr inbounds i8, ptr %t40, i64 8
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 2)
  %t44 = call ptr @llvm.threadlocal.address.p0(ptr @p7_l1)
  %t45 = load i64, ptr %t44, align 8
  call void @mix(i64 %t45)
  %t46 = getelementptr inbounds i8, ptr %t44, i64 24
  %t47 = load ptr addrspace(1), ptr %t46, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 1)
  %t48 = getelementptr inbounds i64, ptr %t44, i64 4
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i8, ptr %t44, i64 40
  %t51 = load ptr addrspace(1), ptr %t50, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 1)
  %t52 = getelementptr inbounds i64, ptr %t44, i64 6
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 1)
  %t54 = getelementptr inbounds i8, ptr %t44, i64 56
  %t55 = load ptr addrspace(1), ptr %t54, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 9)
  %t56 = getelementptr inbounds i64, ptr %t44, i64 8
  %t57 = load ptr addrspace(1), ptr %t56, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 9)
  %t58 = getelementptr inbounds i8, ptr %t44, i64 72
  %t59 = load ptr addrspace(1), ptr %t58, align 8
  call void @walk_root(ptr addrspace(1) %t59, i64 9)
  %t60 = getelementptr inbounds i64, ptr %t44, i64 10
  %t61 = load ptr addrspace(1), ptr %t60, align 8
  call void @walk_root(ptr addrspace(1) %t61, i64 9)
  %t62 = getelementptr inbounds i8, ptr %t44, i64 88
  %t63 = load ptr addrspace(1), ptr %t62, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 9)
  %t64 = getelementptr inbounds i64, ptr %t44, i64 12
  %t65 = load ptr addrspace(1), ptr %t64, align 8
  call void @walk_root(ptr addrspace(1) %t65, i64 9)
  %t66 = getelementptr inbounds i8, ptr %t44, i64 104
  %t67 = load ptr addrspace(1), ptr %t66, align 8
  call void @walk_root(ptr addrspace(1) %t67, i64 9)
  %t68 = getelementptr inbounds i64, ptr %t44, i64 14
  %t69 = load ptr addrspace(1), ptr %t68, align 8
  call void @walk_root(ptr addrspace(1) %t69, i64 9)
  %t70 = getelementptr inbounds i8, ptr %t44, i64 120
  %t71 = load ptr addrspace(1), ptr %t70, align 8
  call void @walk_root(ptr addrspace(1) %t71, i64 9)
  %t72 = getelementptr inbounds i64, ptr %t44, i64 16
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  call void @walk_root(ptr addrspace(1) %t73, i64 9)
  %t74 = getelementptr inbounds i8, ptr %t44, i64 136
  %t75 = load ptr addrspace(1), ptr %t74, align 8
  call void @walk_root(ptr addrspace(1) %t75, i64 9)
  %t76 = getelementptr inbounds i64, ptr %t44, i64 18
  %t77 = load ptr addrspace(1), ptr %t76, align 8
  call void @walk_root(ptr addrspace(1) %t77, i64 9)
  %t78 = getelementptr inbounds i8, ptr %t44, i64 152
  %t79 = load ptr addrspace(1), ptr %t78, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 9)
  %t80 = getelementptr inbounds i64, ptr %t44, i64 20
  %t81 = load ptr addrspace(1), ptr %t80, align 8
  call void @walk_root(ptr addrspace(1) %t81, i64 9)
  %t82 = getelementptr inbounds i8, ptr %t44, i64 168
  %t83 = load ptr addrspace(1), ptr %t82, align 8
  call void @walk_root(ptr addrspace(1) %t83, i64 10)
  %t84 = getelementptr inbounds i64, ptr %t44, i64 22
  %t85 = load i64, ptr %t84, align 8
  call void @mix(i64 %t85)
  %t86 = getelementptr inbounds i8, ptr %t44, i64 184
  %t87 = load ptr addrspace(1), ptr %t86, align 8
  call void @walk_root(ptr addrspace(1) %t87, i64 13)
  %t88 = getelementptr inbounds i64, ptr %t44, i64 24
  %t89 = load i64, ptr %t88, align 8
  call void @mix(i64 %t89)
  %t90 = getelementptr inbounds i8, ptr %t44, i64 200
  %t91 = load ptr addrspace(1), ptr %t90, align 8
  call void @walk_root(ptr addrspace(1) %t91, i64 15)
  %t92 = getelementptr inbounds i64, ptr %t44, i64 26
  %t93 = load ptr addrspace(1), ptr %t92, align 8
  call void @walk_root(ptr addrspace(1) %t93, i64 9)
  %t94 = getelementptr inbounds i8, ptr %t44, i64 216
  %t95 = load ptr addrspace(1), ptr %t94, align 8
  call void @walk_root(ptr addrspace(1) %t95, i64 9)
  call void @end_thread(ptr @p7_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_7() noinline gc "shade" {
  %r = call ptr addrspace(1) @p7_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p7_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p7_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 8
@p8_id0 = internal global i64 0
@p8_sum0 = internal global i64 0
@p8_l0 = internal thread_local global %T7 zeroinitializer, align 16
@p8_table = internal global [2 x ptr] [ptr @p8_f0, ptr @p8_f1]
define internal ptr addrspace(1) @p8_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 1 racy_link
  call void @racy_link(i64 1, i64 1)
  ; statement 2 union_pointer
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 586
  %t8 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 4696
  %t9 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t9, ptr addrspace(1) %t8, align 8
  store i64 1, ptr addrspace(1) %t7, align 8
  ; statement 3 store_pointer
  %t10 = getelementptr inbounds i8, ptr %k0, i64 40
  %t11 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t11, ptr %t10, align 8
  ; statement 4 load_pointer
  %t12 = load ptr addrspace(1), ptr %v6, align 8
  %t15 = icmp eq ptr addrspace(1) %t12, null
  br i1 %t15, label %b13, label %b14
b13:
  %t16 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t16, ptr %v6, align 8
  br label %b14
b14:
  %t17 = phi ptr addrspace(1) [ %t12, %b3 ], [ %t16, %b13 ]
  %t18 = getelementptr inbounds i8, ptr addrspace(1) %t17, i64 40
  %t19 = load ptr addrspace(1), ptr addrspace(1) %t18, align 8
  store ptr addrspace(1) %t19, ptr %v7, align 8
  ; statement 5 tree_mirror
  %t20 = load ptr addrspace(1), ptr %v3, align 8
  br label %b21
b21:
  %t24 = phi ptr addrspace(1) [ %t20, %b14 ], [ %t26, %b22 ]
  %t25 = phi i32 [ 0, %b14 ], [ %t27, %b22 ]
  %t28 = icmp eq ptr addrspace(1) %t24, null
  %t29 = icmp uge i32 %t25, 3
  %t30 = or i1 %t28, %t29
  br i1 %t30, label %b23, label %b22
b22:
  %t31 = getelementptr inbounds i8, ptr addrspace(1) %t24, i64 8
  %t26 = load ptr addrspace(1), ptr addrspace(1) %t24, align 8
  %t32 = load ptr addrspace(1), ptr addrspace(1) %t31, align 8
  store ptr addrspace(1) %t32, ptr addrspace(1) %t24, align 8
  store ptr addrspace(1) %t26, ptr addrspace(1) %t31, align 8
  %t27 = add i32 %t25, 1
  br label %b21
b23:
  ; statement 6 racy_copy
  call void @racy_copy(i64 8, i64 1)
  ; statement 13 
  br label %b33
b33:
  %t36 = phi i64 [ 0, %b23 ], [ %t37, %b34 ]
  store i64 %t36, ptr %s1, align 8
  ; statement 7 select_pointer
  %t38 = call ptr @llvm.threadlocal.address.p0(ptr @p8_l0)
  %t39 = getelementptr inbounds i64, ptr %t38, i64 16
  %t40 = load ptr addrspace(1), ptr %v7, align 8
  %t41 = load ptr addrspace(1), ptr %v8, align 8
  %t42 = load i64, ptr %s2, align 8
  %t43 = trunc i64 %t42 to i1
  %t44 = select i1 %t43, ptr addrspace(1) %t40, ptr addrspace(1) %t41
  store ptr addrspace(1) %t44, ptr %t39, align 8
  store ptr addrspace(1) %t44, ptr %v7, align 8
  ; statement 8 indexed_load
  %t45 = load ptr addrspace(1), ptr %v3, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t49, ptr %v3, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b33 ], [ %t49, %b46 ]
  %t51 = load i64, ptr %s2, align 8
  %t52 = urem i64 %t51, 2
  %t53 = getelementptr inbounds i64, ptr addrspace(1) %t50, i64 %t52
  %t54 = load ptr addrspace(1), ptr addrspace(1) %t53, align 8
  store ptr addrspace(1) %t54, ptr %v3, align 8
  ; statement 9 load_pointer
  %t55 = load ptr addrspace(1), ptr %v1, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t59, ptr %v1, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b47 ], [ %t59, %b56 ]
  %t61 = getelementptr inbounds i8, ptr addrspace(1) %t60, i64 3672
  %t62 = load ptr addrspace(1), ptr addrspace(1) %t61, align 8
  store ptr addrspace(1) %t62, ptr %v3, align 8
  ; statement 10 churn
  call void @churn_nodes(i64 3)
  ; statement 11 cleanup_hold
  %t63 = load ptr addrspace(1), ptr %v6, align 8
  %t66 = icmp eq ptr addrspace(1) %t63, null
  br i1 %t66, label %b64, label %b65
b64:
  %t67 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t67, ptr %v6, align 8
  br label %b65
b65:
  %t68 = phi ptr addrspace(1) [ %t63, %b57 ], [ %t67, %b64 ]
  call void @cleanup_hold(ptr addrspace(1) %t68, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t68, ptr addrspace(1) %t68)
  ; statement 12 struct_copy
  %t69 = load ptr addrspace(1), ptr %v8, align 8
  %t72 = icmp eq ptr addrspace(1) %t69, null
  br i1 %t72, label %b70, label %b71
b70:
  %t73 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t73, ptr %v8, align 8
  br label %b71
b71:
  %t74 = phi ptr addrspace(1) [ %t69, %b65 ], [ %t73, %b70 ]
  %t75 = load ptr addrspace(1), ptr %v7, align 8
  %t78 = icmp eq ptr addrspace(1) %t75, null
  br i1 %t78, label %b76, label %b77
b76:
  %t79 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t79, ptr %v7, align 8
  br label %b77
b77:
  %t80 = phi ptr addrspace(1) [ %t75, %b71 ], [ %t79, %b76 ]
  %t81 = load %T1, ptr addrspace(1) %t80, align 8
  store %T1 %t81, ptr addrspace(1) %t74, align 8
  br label %b34
b34:
  %t37 = add i64 %t36, 1
  %t82 = icmp ult i64 %t37, 20
  br i1 %t82, label %b33, label %b35
b35:
  ; statement 14 atomic_store
  %t83 = load ptr addrspace(1), ptr %v7, align 8
  %t86 = icmp eq ptr addrspace(1) %t83, null
  br i1 %t86, label %b84, label %b85
b84:
  %t87 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t87, ptr %v7, align 8
  br label %b85
b85:
  %t88 = phi ptr addrspace(1) [ %t83, %b35 ], [ %t87, %b84 ]
  %t89 = load ptr addrspace(1), ptr %v8, align 8
  store atomic ptr addrspace(1) %t89, ptr addrspace(1) %t88 unordered, align 8
  ; statement 15 move_out
  %t90 = load ptr addrspace(1), ptr %v7, align 8
  %t91 = getelementptr inbounds i64, ptr %k0, i64 4
  %t92 = load ptr addrspace(1), ptr %t91, align 8
  store ptr addrspace(1) null, ptr %t91, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t92, ptr addrspace(1) %t90, align 8
  ; statement 16 aggregate_store
  %t93 = load ptr addrspace(1), ptr %v7, align 8
  %t94 = load ptr addrspace(1), ptr %v8, align 8
  %t95 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t93, 0
  %t96 = insertvalue [2 x ptr addrspace(1)] %t95, ptr addrspace(1) %t94, 1
  store [2 x ptr addrspace(1)] %t96, ptr %k0, align 8
  ; statement 17 out_argument
  %t97 = load ptr addrspace(1), ptr %v3, align 8
  %t100 = icmp eq ptr addrspace(1) %t97, null
  br i1 %t100, label %b98, label %b99
b98:
  %t101 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t101, ptr %v3, align 8
  br label %b99
b99:
  %t102 = phi ptr addrspace(1) [ %t97, %b85 ], [ %t101, %b98 ]
  call void @swap_by_locals(ptr addrspace(1) %t102)
  ; statement 18 move_out
  %t103 = load ptr addrspace(1), ptr %v5, align 8
  %t106 = icmp eq ptr addrspace(1) %t103, null
  br i1 %t106, label %b104, label %b105
b104:
  %t107 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t107, ptr %v5, align 8
  br label %b105
b105:
  %t108 = phi ptr addrspace(1) [ %t103, %b99 ], [ %t107, %b104 ]
  %t109 = load ptr addrspace(1), ptr %v5, align 8
  %t110 = getelementptr inbounds i8, ptr addrspace(1) %t108, i64 136
  %t111 = getelementptr inbounds i8, ptr addrspace(1) %t109, i64 1672
  %t112 = load ptr addrspace(1), ptr addrspace(1) %t110, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t110, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t112, ptr addrspace(1) %t111, align 8
  ; statement 19 racy_deposit
  call void @racy_deposit(i64 4, i64 1)
  ; statement 25 
  br label %b113
b113:
  %t116 = phi i64 [ 0, %b105 ], [ %t117, %b114 ]
  store i64 %t116, ptr %s1, align 8
  ; statement 20 store_pointer
  %t118 = getelementptr inbounds i64, ptr %k0, i64 4
  %t119 = load ptr addrspace(1), ptr %v8, align 8
  store ptr addrspace(1) %t119, ptr %t118, align 8
  ; statement 21 atomic_load
  %t120 = load ptr addrspace(1), ptr %v5, align 8
  %t123 = icmp eq ptr addrspace(1) %t120, null
  br i1 %t123, label %b121, label %b122
b121:
  %t124 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t124, ptr %v5, align 8
  br label %b122
b122:
  %t125 = phi ptr addrspace(1) [ %t120, %b113 ], [ %t124, %b121 ]
  %t126 = getelementptr inbounds i8, ptr addrspace(1) %t125, i64 5480
  %t127 = load atomic ptr addrspace(1), ptr addrspace(1) %t126 unordered, align 8
  store ptr addrspace(1) %t127, ptr %v3, align 8
  ; statement 22 ephemeron_drop
  call void @ephemeron_drop(i64 3, i64 442171)
  ; statement 23 fiber_switch
  call void @fiber_switch(i64 300, i64 760175)
  ; statement 24 store_pointer
  %t128 = load ptr addrspace(1), ptr %v8, align 8
  store ptr addrspace(1) %t128, ptr %k0, align 8
  br label %b114
b114:
  %t117 = add i64 %t116, 1
  %t129 = icmp ult i64 %t117, 2
  br i1 %t129, label %b113, label %b115
b115:
  ; statement 37 
  %t130 = load i64, ptr %s3, align 8
  %t131 = lshr i64 %t130, 3
  %t132 = trunc i64 %t131 to i1
  br i1 %t132, label %b133, label %b134
b133:
  ; statement 26 interior
  %t136 = load ptr addrspace(1), ptr %v1, align 8
  %t139 = icmp eq ptr addrspace(1) %t136, null
  br i1 %t139, label %b137, label %b138
b137:
  %t140 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t140, ptr %v1, align 8
  br label %b138
b138:
  %t141 = phi ptr addrspace(1) [ %t136, %b133 ], [ %t140, %b137 ]
  %t142 = getelementptr inbounds i64, ptr addrspace(1) %t141, i64 344
  store ptr addrspace(1) %t142, ptr %v7, align 8
  ; statement 27 load_pointer
  %t143 = load ptr addrspace(1), ptr %v6, align 8
  %t146 = icmp eq ptr addrspace(1) %t143, null
  br i1 %t146, label %b144, label %b145
b144:
  %t147 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t147, ptr %v6, align 8
  br label %b145
b145:
  %t148 = phi ptr addrspace(1) [ %t143, %b138 ], [ %t147, %b144 ]
  %t149 = getelementptr inbounds i8, ptr addrspace(1) %t148, i64 40
  %t150 = load ptr addrspace(1), ptr addrspace(1) %t149, align 8
  store ptr addrspace(1) %t150, ptr %v7, align 8
  ; statement 28 scalar_load
  %t151 = load ptr addrspace(1), ptr %v8, align 8
  %t154 = icmp eq ptr addrspace(1) %t151, null
  br i1 %t154, label %b152, label %b153
b152:
  %t155 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t155, ptr %v8, align 8
  br label %b153
b153:
  %t156 = phi ptr addrspace(1) [ %t151, %b145 ], [ %t155, %b152 ]
  %t157 = getelementptr inbounds i8, ptr addrspace(1) %t156, i64 8
  %t158 = load i64, ptr addrspace(1) %t157, align 8
  store i64 %t158, ptr %s3, align 8
  ; statement 35 
  %t159 = load i64, ptr %s1, align 8
  %t160 = lshr i64 %t159, 1
  %t161 = trunc i64 %t160 to i1
  br i1 %t161, label %b162, label %b163
b162:
  ; statement 29 typed_clear
  %t165 = load ptr addrspace(1), ptr %v7, align 8
  %t168 = icmp eq ptr addrspace(1) %t165, null
  br i1 %t168, label %b166, label %b167
b166:
  %t169 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t169, ptr %v7, align 8
  br label %b167
b167:
  %t170 = phi ptr addrspace(1) [ %t165, %b162 ], [ %t169, %b166 ]
  call void @shade_typed_memclr(ptr @type_1, ptr addrspace(1) %t170)
  ; statement 30 scalar_mix
  %t171 = load i64, ptr %s4, align 8
  %t172 = load i64, ptr %s2, align 8
  %t173 = mul i64 %t171, 663
  %t174 = add i64 %t173, %t172
  %t175 = add i64 %t174, 1
  store i64 %t175, ptr %s1, align 8
  ; statement 31 ephemeron_hold
  %t176 = load ptr addrspace(1), ptr %v3, align 8
  %t179 = icmp eq ptr addrspace(1) %t176, null
  br i1 %t179, label %b177, label %b178
b177:
  %t180 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t180, ptr %v3, align 8
  br label %b178
b178:
  %t181 = phi ptr addrspace(1) [ %t176, %b167 ], [ %t180, %b177 ]
  %t182 = call ptr @ephemeron_make(ptr addrspace(1) %t181, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t182, ptr addrspace(1) %t181, i64 300)
  ; statement 32 racy_deposit
  call void @racy_deposit(i64 2, i64 30)
  ; statement 33 union_load
  %t183 = load ptr addrspace(1), ptr %v5, align 8
  %t186 = icmp eq ptr addrspace(1) %t183, null
  br i1 %t186, label %b184, label %b185
b184:
  %t187 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t187, ptr %v5, align 8
  br label %b185
b185:
  %t188 = phi ptr addrspace(1) [ %t183, %b178 ], [ %t187, %b184 ]
  %t189 = getelementptr inbounds i64, ptr addrspace(1) %t188, i64 508
  %t190 = getelementptr inbounds i8, ptr addrspace(1) %t188, i64 4072
  %t191 = load i64, ptr addrspace(1) %t189, align 8
  %t194 = icmp eq i64 %t191, 1
  br i1 %t194, label %b192, label %b193
b192:
  %t195 = load ptr addrspace(1), ptr addrspace(1) %t190, align 8
  br label %b193
b193:
  %t196 = phi ptr addrspace(1) [ null, %b185 ], [ %t195, %b192 ]
  store ptr addrspace(1) %t196, ptr %v0, align 8
  ; statement 34 list_push
  %t197 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t198 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t198, ptr addrspace(1) %t197, align 8
  %t199 = load i64, ptr %s4, align 8
  %t200 = getelementptr inbounds i8, ptr addrspace(1) %t197, i64 8
  store i64 %t199, ptr addrspace(1) %t200, align 8
  store ptr addrspace(1) %t197, ptr %v7, align 8
  br label %b164
b163:
  br label %b164
b164:
  ; statement 36 build
  %t201 = call ptr addrspace(1) @build_root(i64 10, i64 2000)
  store ptr addrspace(1) %t201, ptr %v1, align 8
  br label %b135
b134:
  br label %b135
b135:
  ; statement 38 interior
  %t202 = load ptr addrspace(1), ptr %v5, align 8
  %t205 = icmp eq ptr addrspace(1) %t202, null
  br i1 %t205, label %b203, label %b204
b203:
  %t206 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t206, ptr %v5, align 8
  br label %b204
b204:
  %t207 = phi ptr addrspace(1) [ %t202, %b135 ], [ %t206, %b203 ]
  %t208 = getelementptr inbounds i64, ptr addrspace(1) %t207, i64 324
  store ptr addrspace(1) %t208, ptr %v8, align 8
  %t209 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t209, i64 6)
  %t210 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t210, i64 10)
  %t211 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t211, i64 12)
  %t212 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t212, i64 2)
  %t213 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t213, i64 6)
  %t214 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t214, i64 10)
  %t215 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t215, i64 12)
  %t216 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t216, i64 1)
  %t217 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t217, i64 1)
  %t218 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t218, i64 1)
  %t219 = getelementptr inbounds i8, ptr %k0, i64 8
  %t220 = load ptr addrspace(1), ptr %t219, align 8
  call void @walk_root(ptr addrspace(1) %t220, i64 1)
  %t221 = getelementptr inbounds i64, ptr %k0, i64 2
  %t222 = load ptr addrspace(1), ptr %t221, align 8
  call void @walk_root(ptr addrspace(1) %t222, i64 1)
  %t223 = getelementptr inbounds i8, ptr %k0, i64 24
  %t224 = load ptr addrspace(1), ptr %t223, align 8
  call void @walk_root(ptr addrspace(1) %t224, i64 1)
  %t225 = getelementptr inbounds i64, ptr %k0, i64 4
  %t226 = load ptr addrspace(1), ptr %t225, align 8
  call void @walk_root(ptr addrspace(1) %t226, i64 1)
  %t227 = getelementptr inbounds i8, ptr %k0, i64 40
  %t228 = load ptr addrspace(1), ptr %t227, align 8
  call void @walk_root(ptr addrspace(1) %t228, i64 1)
  %t229 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t229
}

define internal ptr addrspace(1) @p8_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6, ptr addrspace(1) %a7) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a6, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a7, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %v11 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v11, align 8
  %v12 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v12, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 39 
  %t1 = load ptr addrspace(1), ptr %v10, align 8
  call void @walk_root(ptr addrspace(1) %t1, i64 12)
  ; statement 40 tree_mirror
  %t2 = load ptr addrspace(1), ptr %v9, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t2, %entry ], [ %t8, %b4 ]
  %t7 = phi i32 [ 0, %entry ], [ %t9, %b4 ]
  %t10 = icmp eq ptr addrspace(1) %t6, null
  %t11 = icmp uge i32 %t7, 3
  %t12 = or i1 %t10, %t11
  br i1 %t12, label %b5, label %b4
b4:
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 8
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t6, align 8
  %t14 = load ptr addrspace(1), ptr addrspace(1) %t13, align 8
  store ptr addrspace(1) %t14, ptr addrspace(1) %t6, align 8
  store ptr addrspace(1) %t8, ptr addrspace(1) %t13, align 8
  %t9 = add i32 %t7, 1
  br label %b3
b5:
  ; statement 79 
  %t15 = load i64, ptr %s3, align 8
  %t16 = lshr i64 %t15, 2
  %t17 = trunc i64 %t16 to i1
  br i1 %t17, label %b18, label %b19
b18:
  ; statement 41 slice_advance
  %t21 = load ptr addrspace(1), ptr %v4, align 8
  %t24 = icmp eq ptr addrspace(1) %t21, null
  br i1 %t24, label %b22, label %b23
b22:
  %t25 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t25, ptr %v4, align 8
  br label %b23
b23:
  %t26 = phi ptr addrspace(1) [ %t21, %b18 ], [ %t25, %b22 ]
  %t27 = getelementptr inbounds i64, ptr addrspace(1) %t26, i64 1202
  %t28 = getelementptr inbounds i8, ptr addrspace(1) %t26, i64 9624
  %t29 = load i64, ptr addrspace(1) %t28, align 8
  %t30 = load ptr addrspace(1), ptr addrspace(1) %t27, align 8
  %t31 = icmp sgt i64 %t29, 1
  %t32 = select i1 %t31, i64 8, i64 0
  %t33 = getelementptr i8, ptr addrspace(1) %t30, i64 %t32
  %t34 = zext i1 %t31 to i64
  %t35 = sub i64 %t29, %t34
  store ptr addrspace(1) %t33, ptr addrspace(1) %t27, align 8
  store i64 %t35, ptr addrspace(1) %t28, align 8
  ; statement 42 store_pointer
  %t36 = getelementptr inbounds i8, ptr %k0, i64 8
  %t37 = load ptr addrspace(1), ptr %v11, align 8
  store ptr addrspace(1) %t37, ptr %t36, align 8
  ; statement 43 
  %t38 = load i64, ptr %s0, align 8
  %t39 = icmp sgt i64 %t38, 0
  br i1 %t39, label %b40, label %b41
b40:
  %t43 = add i64 %t38, -1
  %t44 = load ptr addrspace(1), ptr %v0, align 8
  %t45 = load ptr addrspace(1), ptr %v12, align 8
  %t46 = load ptr addrspace(1), ptr %v2, align 8
  %t47 = load ptr addrspace(1), ptr %v3, align 8
  %t48 = load ptr addrspace(1), ptr %v3, align 8
  %t49 = load ptr addrspace(1), ptr %v5, align 8
  %t50 = load ptr addrspace(1), ptr %v6, align 8
  %t51 = load ptr addrspace(1), ptr %v7, align 8
  %t52 = call ptr addrspace(1) @p8_f1(i64 %t43, ptr addrspace(1) %t44, ptr addrspace(1) %t45, ptr addrspace(1) %t46, ptr addrspace(1) %t47, ptr addrspace(1) %t48, ptr addrspace(1) %t49, ptr addrspace(1) %t50, ptr addrspace(1) %t51)
  store ptr addrspace(1) %t52, ptr %v4, align 8
  br label %b42
b41:
  br label %b42
b42:
  ; statement 44 slice_load
  %t53 = load ptr addrspace(1), ptr %v3, align 8
  %t56 = icmp eq ptr addrspace(1) %t53, null
  br i1 %t56, label %b54, label %b55
b54:
  %t57 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t57, ptr %v3, align 8
  br label %b55
b55:
  %t58 = phi ptr addrspace(1) [ %t53, %b42 ], [ %t57, %b54 ]
  %t59 = getelementptr inbounds i64, ptr addrspace(1) %t58, i64 18
  %t60 = getelementptr inbounds i8, ptr addrspace(1) %t58, i64 152
  %t61 = load i64, ptr addrspace(1) %t60, align 8
  %t62 = load ptr addrspace(1), ptr addrspace(1) %t59, align 8
  %t63 = add i64 %t61, -1
  %t64 = mul i64 %t63, 16
  %t65 = getelementptr i8, ptr addrspace(1) %t62, i64 %t64
  %t66 = icmp eq i64 %t61, 0
  %t67 = select i1 %t66, ptr addrspace(1) null, ptr addrspace(1) %t65
  store ptr addrspace(1) %t67, ptr %v11, align 8
  ; statement 45 vp_scatter
  %t68 = load ptr addrspace(1), ptr %v9, align 8
  %t71 = icmp eq ptr addrspace(1) %t68, null
  br i1 %t71, label %b69, label %b70
b69:
  %t72 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t72, ptr %v9, align 8
  br label %b70
b70:
  %t73 = phi ptr addrspace(1) [ %t68, %b55 ], [ %t72, %b69 ]
  %t74 = getelementptr inbounds i8, ptr addrspace(1) %t73, i64 8
  %t75 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t74, i64 0
  %t76 = insertelement <2 x ptr addrspace(1)> %t75, ptr addrspace(1) %t73, i64 1
  %t77 = load ptr addrspace(1), ptr %v9, align 8
  %t78 = load ptr addrspace(1), ptr %v9, align 8
  %t79 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t77, i64 0
  %t80 = insertelement <2 x ptr addrspace(1)> %t79, ptr addrspace(1) %t78, i64 1
  %t81 = load i64, ptr %s1, align 8
  %t82 = trunc i64 %t81 to i2
  %t83 = bitcast i2 %t82 to <2 x i1>
  %t84 = load i64, ptr %s1, align 8
  %t85 = trunc i64 %t84 to i32
  %t86 = lshr i32 %t85, 2
  %t87 = and i32 %t86, 1
  %t88 = add i32 %t87, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t80, <2 x ptr addrspace(1)> align 8 %t76, <2 x i1> %t83, i32 %t88)
  ; statement 46 tree_mirror
  %t89 = load ptr addrspace(1), ptr %v9, align 8
  br label %b90
b90:
  %t93 = phi ptr addrspace(1) [ %t89, %b70 ], [ %t95, %b91 ]
  %t94 = phi i32 [ 0, %b70 ], [ %t96, %b91 ]
  %t97 = icmp eq ptr addrspace(1) %t93, null
  %t98 = icmp uge i32 %t94, 3
  %t99 = or i1 %t97, %t98
  br i1 %t99, label %b92, label %b91
b91:
  %t100 = getelementptr inbounds i8, ptr addrspace(1) %t93, i64 8
  %t95 = load ptr addrspace(1), ptr addrspace(1) %t93, align 8
  %t101 = load ptr addrspace(1), ptr addrspace(1) %t100, align 8
  store ptr addrspace(1) %t101, ptr addrspace(1) %t93, align 8
  store ptr addrspace(1) %t95, ptr addrspace(1) %t100, align 8
  %t96 = add i32 %t94, 1
  br label %b90
b92:
  br label %b20
b19:
  ; statement 47 masked_compress
  %t102 = load ptr addrspace(1), ptr %v2, align 8
  %t105 = icmp eq ptr addrspace(1) %t102, null
  br i1 %t105, label %b103, label %b104
b103:
  %t106 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t106, ptr %v2, align 8
  br label %b104
b104:
  %t107 = phi ptr addrspace(1) [ %t102, %b19 ], [ %t106, %b103 ]
  %t108 = getelementptr inbounds i64, ptr addrspace(1) %t107, i64 472
  %t109 = addrspacecast ptr addrspace(1) %t108 to ptr
  %t110 = load ptr addrspace(1), ptr %v11, align 8
  %t111 = load ptr addrspace(1), ptr %v11, align 8
  %t112 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t110, i64 0
  %t113 = insertelement <2 x ptr addrspace(1)> %t112, ptr addrspace(1) %t111, i64 1
  %t114 = load i64, ptr %s4, align 8
  %t115 = trunc i64 %t114 to i2
  %t116 = bitcast i2 %t115 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t113, ptr align 8 %t109, <2 x i1> %t116)
  ; statement 48 store_pointer
  %t117 = load ptr addrspace(1), ptr %v11, align 8
  %t120 = icmp eq ptr addrspace(1) %t117, null
  br i1 %t120, label %b118, label %b119
b118:
  %t121 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t121, ptr %v11, align 8
  br label %b119
b119:
  %t122 = phi ptr addrspace(1) [ %t117, %b104 ], [ %t121, %b118 ]
  %t123 = load ptr addrspace(1), ptr %v11, align 8
  store ptr addrspace(1) %t123, ptr addrspace(1) %t122, align 8
  ; statement 62 
  %t124 = load i64, ptr %s2, align 8
  %t125 = lshr i64 %t124, 0
  %t126 = trunc i64 %t125 to i1
  br i1 %t126, label %b127, label %b128
b127:
  ; statement 53 
  %t130 = load i64, ptr %s2, align 8
  %t131 = lshr i64 %t130, 0
  %t132 = trunc i64 %t131 to i1
  br i1 %t132, label %b133, label %b134
b133:
  ; statement 49 slice_load
  %t136 = load ptr addrspace(1), ptr %v7, align 8
  %t139 = icmp eq ptr addrspace(1) %t136, null
  br i1 %t139, label %b137, label %b138
b137:
  %t140 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t140, ptr %v7, align 8
  br label %b138
b138:
  %t141 = phi ptr addrspace(1) [ %t136, %b133 ], [ %t140, %b137 ]
  %t142 = getelementptr inbounds i8, ptr addrspace(1) %t141, i64 5576
  %t143 = getelementptr inbounds i64, ptr addrspace(1) %t141, i64 698
  %t144 = load i64, ptr addrspace(1) %t143, align 8
  %t145 = load ptr addrspace(1), ptr addrspace(1) %t142, align 8
  %t146 = add i64 %t144, -1
  %t147 = mul i64 %t146, 40
  %t148 = getelementptr i8, ptr addrspace(1) %t145, i64 %t147
  %t149 = icmp eq i64 %t144, 0
  %t150 = select i1 %t149, ptr addrspace(1) null, ptr addrspace(1) %t148
  store ptr addrspace(1) %t150, ptr %v0, align 8
  ; statement 50 collect
  call void @shade_gc()
  ; statement 51 load_pointer
  %t151 = load ptr addrspace(1), ptr %v9, align 8
  %t154 = icmp eq ptr addrspace(1) %t151, null
  br i1 %t154, label %b152, label %b153
b152:
  %t155 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t155, ptr %v9, align 8
  br label %b153
b153:
  %t156 = phi ptr addrspace(1) [ %t151, %b138 ], [ %t155, %b152 ]
  %t157 = getelementptr inbounds i8, ptr addrspace(1) %t156, i64 8
  %t158 = load ptr addrspace(1), ptr addrspace(1) %t157, align 8
  store ptr addrspace(1) %t158, ptr %v9, align 8
  ; statement 52 interior
  %t159 = load ptr addrspace(1), ptr %v8, align 8
  %t162 = icmp eq ptr addrspace(1) %t159, null
  br i1 %t162, label %b160, label %b161
b160:
  %t163 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t163, ptr %v8, align 8
  br label %b161
b161:
  %t164 = phi ptr addrspace(1) [ %t159, %b153 ], [ %t163, %b160 ]
  %t165 = getelementptr inbounds i64, ptr addrspace(1) %t164, i64 322
  store ptr addrspace(1) %t165, ptr %v11, align 8
  br label %b135
b134:
  br label %b135
b135:
  br label %b129
b128:
  ; statement 54 bytes_copy
  %t166 = load ptr addrspace(1), ptr %v1, align 8
  %t169 = icmp eq ptr addrspace(1) %t166, null
  br i1 %t169, label %b167, label %b168
b167:
  %t170 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t170, ptr %v1, align 8
  br label %b168
b168:
  %t171 = phi ptr addrspace(1) [ %t166, %b128 ], [ %t170, %b167 ]
  %t172 = load ptr addrspace(1), ptr %v6, align 8
  %t175 = icmp eq ptr addrspace(1) %t172, null
  br i1 %t175, label %b173, label %b174
b173:
  %t176 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t176, ptr %v6, align 8
  br label %b174
b174:
  %t177 = phi ptr addrspace(1) [ %t172, %b168 ], [ %t176, %b173 ]
  %t178 = getelementptr inbounds i8, ptr addrspace(1) %t171, i64 2778
  %t179 = getelementptr inbounds i8, ptr addrspace(1) %t177, i64 248
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t178, ptr addrspace(1) %t179, i64 11, i1 false)
  ; statement 55 list_push
  %t180 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t181 = load ptr addrspace(1), ptr %v11, align 8
  store ptr addrspace(1) %t181, ptr addrspace(1) %t180, align 8
  %t182 = load i64, ptr %s2, align 8
  %t183 = getelementptr inbounds i8, ptr addrspace(1) %t180, i64 8
  store i64 %t182, ptr addrspace(1) %t183, align 8
  store ptr addrspace(1) %t180, ptr %v11, align 8
  ; statement 60 
  %t184 = load i64, ptr %s2, align 8
  %t185 = lshr i64 %t184, 0
  %t186 = trunc i64 %t185 to i1
  br i1 %t186, label %b187, label %b188
b187:
  ; statement 56 store_pointer
  %t190 = getelementptr inbounds i64, ptr %k0, i64 2
  %t191 = load ptr addrspace(1), ptr %v11, align 8
  store ptr addrspace(1) %t191, ptr %t190, align 8
  ; statement 57 
  %t192 = load i64, ptr %s0, align 8
  %t193 = icmp sgt i64 %t192, 0
  br i1 %t193, label %b194, label %b195
b194:
  %t197 = add i64 %t192, -1
  %t198 = load ptr addrspace(1), ptr %v0, align 8
  %t199 = load ptr addrspace(1), ptr %v8, align 8
  %t200 = load ptr addrspace(1), ptr %v2, align 8
  %t201 = load ptr addrspace(1), ptr %v4, align 8
  %t202 = load ptr addrspace(1), ptr %v4, align 8
  %t203 = load ptr addrspace(1), ptr %v5, align 8
  %t204 = load ptr addrspace(1), ptr %v6, align 8
  %t205 = load ptr addrspace(1), ptr %v12, align 8
  %t206 = load volatile ptr, ptr getelementptr inbounds ([2 x ptr], ptr @p8_table, i64 0, i64 1), align 8
  %t207 = call ptr addrspace(1) %t206(i64 %t197, ptr addrspace(1) %t198, ptr addrspace(1) %t199, ptr addrspace(1) %t200, ptr addrspace(1) %t201, ptr addrspace(1) %t202, ptr addrspace(1) %t203, ptr addrspace(1) %t204, ptr addrspace(1) %t205)
  store ptr addrspace(1) %t207, ptr %v4, align 8
  br label %b196
b195:
  br label %b196
b196:
  ; statement 58 atomic_exchange
  %t208 = getelementptr inbounds i64, ptr %k0, i64 4
  %t209 = load ptr addrspace(1), ptr %v11, align 8
  %t210 = atomicrmw xchg ptr %t208, ptr addrspace(1) %t209 monotonic, align 8
  store ptr addrspace(1) %t210, ptr %v11, align 8
  br label %b189
b188:
  ; statement 59 tree_mirror
  %t211 = load ptr addrspace(1), ptr %v9, align 8
  br label %b212
b212:
  %t215 = phi ptr addrspace(1) [ %t211, %b188 ], [ %t217, %b213 ]
  %t216 = phi i32 [ 0, %b188 ], [ %t218, %b213 ]
  %t219 = icmp eq ptr addrspace(1) %t215, null
  %t220 = icmp uge i32 %t216, 30
  %t221 = or i1 %t219, %t220
  br i1 %t221, label %b214, label %b213
b213:
  %t222 = getelementptr inbounds i8, ptr addrspace(1) %t215, i64 8
  %t217 = load ptr addrspace(1), ptr addrspace(1) %t215, align 8
  %t223 = load ptr addrspace(1), ptr addrspace(1) %t222, align 8
  store ptr addrspace(1) %t223, ptr addrspace(1) %t215, align 8
  store ptr addrspace(1) %t217, ptr addrspace(1) %t222, align 8
  %t218 = add i32 %t216, 1
  br label %b212
b214:
  br label %b189
b189:
  ; statement 61 racy_move
  call void @racy_move(i64 14, i64 200)
  br label %b129
b129:
  ; statement 76 
  br label %b224
b224:
  %t227 = phi i64 [ 0, %b129 ], [ %t228, %b225 ]
  store i64 %t227, ptr %s4, align 8
  ; statement 63 vp_scatter
  %t229 = load ptr addrspace(1), ptr %v8, align 8
  %t232 = icmp eq ptr addrspace(1) %t229, null
  br i1 %t232, label %b230, label %b231
b230:
  %t233 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t233, ptr %v8, align 8
  br label %b231
b231:
  %t234 = phi ptr addrspace(1) [ %t229, %b224 ], [ %t233, %b230 ]
  %t235 = getelementptr inbounds i8, ptr addrspace(1) %t234, i64 3736
  %t236 = getelementptr inbounds i8, ptr addrspace(1) %t234, i64 3720
  %t237 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t235, i64 0
  %t238 = insertelement <2 x ptr addrspace(1)> %t237, ptr addrspace(1) %t236, i64 1
  %t239 = load ptr addrspace(1), ptr %v9, align 8
  %t240 = load ptr addrspace(1), ptr %v9, align 8
  %t241 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t239, i64 0
  %t242 = insertelement <2 x ptr addrspace(1)> %t241, ptr addrspace(1) %t240, i64 1
  %t243 = load i64, ptr %s2, align 8
  %t244 = trunc i64 %t243 to i2
  %t245 = bitcast i2 %t244 to <2 x i1>
  %t246 = load i64, ptr %s2, align 8
  %t247 = trunc i64 %t246 to i32
  %t248 = lshr i32 %t247, 2
  %t249 = and i32 %t248, 1
  %t250 = add i32 %t249, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t242, <2 x ptr addrspace(1)> align 8 %t238, <2 x i1> %t245, i32 %t250)
  ; statement 64 
  %t251 = load i64, ptr %s0, align 8
  %t252 = icmp sgt i64 %t251, 0
  br i1 %t252, label %b253, label %b254
b253:
  %t256 = add i64 %t251, -1
  %t257 = load ptr addrspace(1), ptr %v0, align 8
  %t258 = load ptr addrspace(1), ptr %v7, align 8
  %t259 = load ptr addrspace(1), ptr %v2, align 8
  %t260 = load ptr addrspace(1), ptr %v4, align 8
  %t261 = load ptr addrspace(1), ptr %v3, align 8
  %t262 = load ptr addrspace(1), ptr %v5, align 8
  %t263 = load ptr addrspace(1), ptr %v6, align 8
  %t264 = load ptr addrspace(1), ptr %v1, align 8
  %t265 = call ptr addrspace(1) @p8_f1(i64 %t256, ptr addrspace(1) %t257, ptr addrspace(1) %t258, ptr addrspace(1) %t259, ptr addrspace(1) %t260, ptr addrspace(1) %t261, ptr addrspace(1) %t262, ptr addrspace(1) %t263, ptr addrspace(1) %t264)
  store ptr addrspace(1) %t265, ptr %v4, align 8
  br label %b255
b254:
  br label %b255
b255:
  ; statement 73 
  %t266 = load i64, ptr %s4, align 8
  %t267 = lshr i64 %t266, 0
  %t268 = trunc i64 %t267 to i1
  br i1 %t268, label %b269, label %b270
b269:
  ; statement 65 racy_deposit
  call void @racy_deposit(i64 1, i64 200)
  ; statement 66 store_null
  %t272 = getelementptr inbounds i8, ptr %k0, i64 40
  store ptr addrspace(1) null, ptr %t272, align 8
  ; statement 67 store_pointer
  %t273 = call ptr @llvm.threadlocal.address.p0(ptr @p8_l0)
  %t274 = getelementptr inbounds i64, ptr %t273, i64 22
  %t275 = load ptr addrspace(1), ptr %v11, align 8
  store ptr addrspace(1) %t275, ptr %t274, align 8
  ; statement 68 union_integer
  %t276 = load ptr addrspace(1), ptr %v8, align 8
  %t277 = getelementptr inbounds i64, ptr addrspace(1) %t276, i64 518
  %t278 = getelementptr inbounds i8, ptr addrspace(1) %t276, i64 4152
  %t279 = load i64, ptr %s3, align 8
  store i64 %t279, ptr addrspace(1) %t278, align 8
  store i64 0, ptr addrspace(1) %t277, align 8
  ; statement 69 load_pointer
  %t280 = load ptr addrspace(1), ptr %v1, align 8
  %t283 = icmp eq ptr addrspace(1) %t280, null
  br i1 %t283, label %b281, label %b282
b281:
  %t284 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t284, ptr %v1, align 8
  br label %b282
b282:
  %t285 = phi ptr addrspace(1) [ %t280, %b269 ], [ %t284, %b281 ]
  %t286 = getelementptr inbounds i8, ptr addrspace(1) %t285, i64 6280
  %t287 = load ptr addrspace(1), ptr addrspace(1) %t286, align 8
  store ptr addrspace(1) %t287, ptr %v8, align 8
  br label %b271
b270:
  ; statement 70 gc_write
  %t288 = getelementptr inbounds i64, ptr %k0, i64 4
  %t289 = load ptr addrspace(1), ptr %v11, align 8
  %t290 = addrspacecast ptr addrspace(1) %t289 to ptr
  %t291 = call ptr @gc_write(ptr %t288, ptr %t290)
  %t292 = addrspacecast ptr %t291 to ptr addrspace(1)
  store ptr addrspace(1) %t292, ptr %v11, align 8
  ; statement 71 ephemeron_drop
  call void @ephemeron_drop(i64 2000, i64 676107)
  ; statement 72 churn
  call void @churn_nodes(i64 3)
  br label %b271
b271:
  ; statement 74 racy_move
  call void @racy_move(i64 10, i64 4)
  ; statement 75 union_copy
  %t293 = load ptr addrspace(1), ptr %v1, align 8
  %t296 = icmp eq ptr addrspace(1) %t293, null
  br i1 %t296, label %b294, label %b295
b294:
  %t297 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t297, ptr %v1, align 8
  br label %b295
b295:
  %t298 = phi ptr addrspace(1) [ %t293, %b271 ], [ %t297, %b294 ]
  %t299 = load ptr addrspace(1), ptr %v4, align 8
  %t302 = icmp eq ptr addrspace(1) %t299, null
  br i1 %t302, label %b300, label %b301
b300:
  %t303 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t303, ptr %v4, align 8
  br label %b301
b301:
  %t304 = phi ptr addrspace(1) [ %t299, %b295 ], [ %t303, %b300 ]
  %t305 = getelementptr inbounds i8, ptr addrspace(1) %t298, i64 3432
  %t306 = getelementptr inbounds i8, ptr addrspace(1) %t304, i64 6632
  %t307 = load i128, ptr addrspace(1) %t306, align 8
  store i128 %t307, ptr addrspace(1) %t305, align 8
  br label %b225
b225:
  %t228 = add i64 %t227, 1
  %t308 = icmp ult i64 %t228, 20
  br i1 %t308, label %b224, label %b226
b226:
  ; statement 77 load_pointer
  %t309 = load ptr addrspace(1), ptr %v10, align 8
  %t312 = icmp eq ptr addrspace(1) %t309, null
  br i1 %t312, label %b310, label %b311
b310:
  %t313 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t313, ptr %v10, align 8
  br label %b311
b311:
  %t314 = phi ptr addrspace(1) [ %t309, %b226 ], [ %t313, %b310 ]
  %t315 = getelementptr inbounds i8, ptr addrspace(1) %t314, i64 24
  %t316 = load ptr addrspace(1), ptr addrspace(1) %t315, align 8
  store ptr addrspace(1) %t316, ptr %v11, align 8
  ; statement 78 racy_exchange
  call void @racy_exchange(i64 9, i64 200)
  br label %b20
b20:
  %t317 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t317
}

define internal ptr addrspace(1) @p8_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p8_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p8_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 9)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 9)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 2)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 8
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i8, ptr %t2, i64 72
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i64, ptr %t2, i64 12
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i8, ptr %t2, i64 104
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i64, ptr %t2, i64 14
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 1)
  %t20 = getelementptr inbounds i8, ptr %t2, i64 120
  %t21 = load ptr addrspace(1), ptr %t20, align 8
  call void @walk_root(ptr addrspace(1) %t21, i64 1)
  %t22 = getelementptr inbounds i64, ptr %t2, i64 16
  %t23 = load ptr addrspace(1), ptr %t22, align 8
  call void @walk_root(ptr addrspace(1) %t23, i64 1)
  %t24 = getelementptr inbounds i8, ptr %t2, i64 136
  %t25 = load ptr addrspace(1), ptr %t24, align 8
  call void @walk_root(ptr addrspace(1) %t25, i64 1)
  %t26 = getelementptr inbounds i64, ptr %t2, i64 18
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 1)
  %t28 = getelementptr inbounds i8, ptr %t2, i64 152
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 1)
  %t30 = getelementptr inbounds i64, ptr %t2, i64 20
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 1)
  %t32 = getelementptr inbounds i8, ptr %t2, i64 168
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 1)
  %t34 = getelementptr inbounds i64, ptr %t2, i64 22
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 1)
  call void @end_thread(ptr @p8_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_8() noinline gc "shade" {
  %r = call ptr addrspace(1) @p8_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p8_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 9
@p9_id0 = internal global i64 0
@p9_sum0 = internal global i64 0
@p9_t0_g0 = internal global %T2 zeroinitializer, align 16
@p9_t0_g1 = internal global %T4 zeroinitializer, align 16
@p9_id1 = internal global i64 0
@p9_sum1 = internal global i64 0
@p9_t1_g0 = internal global %T0 zeroinitializer, align 16
@p9_l0 = internal thread_local global %T7 zeroinitializer, align 16
@p9_l1 = internal thread_local global %T1 zeroinitializer, align 16
@p9_table = internal global [3 x ptr] [ptr @p9_f0, ptr @p9_f1, ptr @p9_f2]
define internal ptr addrspace(1) @p9_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 1 load_pointer
  %t1 = load ptr addrspace(1), ptr %v2, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v2, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 4
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t7, align 8
  store ptr addrspace(1) %t8, ptr %v4, align 8
  ; statement 82 
  %t9 = call ptr addrspace(1) @build_root(i64 12, i64 3)
  call void @spawn(ptr @p9_id1, ptr @p9_t1, ptr addrspace(1) %t9)
  ; statement 2 store_pointer
  %t10 = load ptr addrspace(1), ptr %v2, align 8
  %t11 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t11, ptr addrspace(1) %t10, align 8
  ; statement 3 load_pointer
  %t12 = load ptr addrspace(1), ptr %v3, align 8
  %t15 = icmp eq ptr addrspace(1) %t12, null
  br i1 %t15, label %b13, label %b14
b13:
  %t16 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t16, ptr %v3, align 8
  br label %b14
b14:
  %t17 = phi ptr addrspace(1) [ %t12, %b3 ], [ %t16, %b13 ]
  %t18 = load ptr addrspace(1), ptr addrspace(1) %t17, align 8
  store ptr addrspace(1) %t18, ptr %v3, align 8
  ; statement 4 racy_publish
  call void @racy_publish(i64 11, i64 1)
  ; statement 5 atomic_compare
  %t19 = load ptr addrspace(1), ptr %v2, align 8
  %t20 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 2
  %t21 = load ptr addrspace(1), ptr %v4, align 8
  %t22 = load ptr addrspace(1), ptr addrspace(1) %t20, align 8
  %t23 = cmpxchg ptr addrspace(1) %t20, ptr addrspace(1) %t22, ptr addrspace(1) %t21 acq_rel monotonic, align 8
  %t24 = extractvalue { ptr addrspace(1), i1 } %t23, 0
  %t25 = extractvalue { ptr addrspace(1), i1 } %t23, 1
  %t26 = zext i1 %t25 to i64
  call void @mix(i64 %t26)
  store ptr addrspace(1) %t24, ptr %v4, align 8
  ; statement 15 
  br label %b27
b27:
  %t30 = phi i64 [ 0, %b14 ], [ %t31, %b28 ]
  store i64 %t30, ptr %s1, align 8
  ; statement 6 masked_scatter
  %t32 = load ptr addrspace(1), ptr %v2, align 8
  %t35 = icmp eq ptr addrspace(1) %t32, null
  br i1 %t35, label %b33, label %b34
b33:
  %t36 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t36, ptr %v2, align 8
  br label %b34
b34:
  %t37 = phi ptr addrspace(1) [ %t32, %b27 ], [ %t36, %b33 ]
  %t38 = getelementptr inbounds i8, ptr addrspace(1) %t37, i64 8
  %t39 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t37, i64 0
  %t40 = insertelement <2 x ptr addrspace(1)> %t39, ptr addrspace(1) %t38, i64 1
  %t41 = load ptr addrspace(1), ptr %v4, align 8
  %t42 = load ptr addrspace(1), ptr %v4, align 8
  %t43 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t41, i64 0
  %t44 = insertelement <2 x ptr addrspace(1)> %t43, ptr addrspace(1) %t42, i64 1
  %t45 = load i64, ptr %s2, align 8
  %t46 = trunc i64 %t45 to i2
  %t47 = bitcast i2 %t46 to <2 x i1>
  call void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t44, <2 x ptr addrspace(1)> %t40, i32 8, <2 x i1> %t47)
  ; statement 12 
  %t48 = load i64, ptr %s2, align 8
  %t49 = lshr i64 %t48, 2
  %t50 = trunc i64 %t49 to i1
  br i1 %t50, label %b51, label %b52
b51:
  ; statement 10 
  %t54 = load i64, ptr %s1, align 8
  %t55 = lshr i64 %t54, 2
  %t56 = trunc i64 %t55 to i1
  br i1 %t56, label %b57, label %b58
b57:
  ; statement 7 indexed_load
  %t60 = load ptr addrspace(1), ptr %v2, align 8
  %t61 = load i64, ptr %s2, align 8
  %t62 = urem i64 %t61, 6
  %t63 = getelementptr inbounds i64, ptr addrspace(1) %t60, i64 %t62
  %t64 = load ptr addrspace(1), ptr addrspace(1) %t63, align 8
  store ptr addrspace(1) %t64, ptr %v4, align 8
  ; statement 8 store_null
  %t65 = load ptr addrspace(1), ptr %v2, align 8
  %t66 = getelementptr inbounds i64, ptr addrspace(1) %t65, i64 2
  store ptr addrspace(1) null, ptr addrspace(1) %t66, align 8
  ; statement 9 load_pointer
  %t67 = load ptr addrspace(1), ptr %v0, align 8
  %t70 = icmp eq ptr addrspace(1) %t67, null
  br i1 %t70, label %b68, label %b69
b68:
  %t71 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t71, ptr %v0, align 8
  br label %b69
b69:
  %t72 = phi ptr addrspace(1) [ %t67, %b57 ], [ %t71, %b68 ]
  %t73 = getelementptr inbounds i64, ptr addrspace(1) %t72, i64 538
  %t74 = load ptr addrspace(1), ptr addrspace(1) %t73, align 8
  store ptr addrspace(1) %t74, ptr %v3, align 8
  br label %b59
b58:
  br label %b59
b59:
  ; statement 11 move_out
  %t75 = load ptr addrspace(1), ptr %v3, align 8
  %t78 = icmp eq ptr addrspace(1) %t75, null
  br i1 %t78, label %b76, label %b77
b76:
  %t79 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t79, ptr %v3, align 8
  br label %b77
b77:
  %t80 = phi ptr addrspace(1) [ %t75, %b59 ], [ %t79, %b76 ]
  %t81 = load ptr addrspace(1), ptr %v3, align 8
  %t82 = getelementptr inbounds i8, ptr addrspace(1) %t80, i64 8
  %t83 = load ptr addrspace(1), ptr addrspace(1) %t82, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t82, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t83, ptr addrspace(1) %t81, align 8
  br label %b53
b52:
  br label %b53
b53:
  ; statement 13 atomic_compare
  %t84 = load ptr addrspace(1), ptr %v2, align 8
  %t85 = getelementptr inbounds i64, ptr addrspace(1) %t84, i64 4
  %t86 = load ptr addrspace(1), ptr %v4, align 8
  %t87 = load ptr addrspace(1), ptr addrspace(1) %t85, align 8
  %t88 = cmpxchg ptr addrspace(1) %t85, ptr addrspace(1) %t87, ptr addrspace(1) %t86 acq_rel monotonic, align 8
  %t89 = extractvalue { ptr addrspace(1), i1 } %t88, 0
  %t90 = extractvalue { ptr addrspace(1), i1 } %t88, 1
  %t91 = zext i1 %t90 to i64
  call void @mix(i64 %t91)
  store ptr addrspace(1) %t89, ptr %v4, align 8
  ; statement 14 cleanup_hold
  %t92 = load ptr addrspace(1), ptr %v4, align 8
  %t95 = icmp eq ptr addrspace(1) %t92, null
  br i1 %t95, label %b93, label %b94
b93:
  %t96 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t96, ptr %v4, align 8
  br label %b94
b94:
  %t97 = phi ptr addrspace(1) [ %t92, %b53 ], [ %t96, %b93 ]
  call void @cleanup_hold(ptr addrspace(1) %t97, i64 1)
  call void @must_be(i64 224, ptr addrspace(1) %t97, ptr addrspace(1) %t97)
  br label %b28
b28:
  %t31 = add i64 %t30, 1
  %t98 = icmp ult i64 %t31, 7
  br i1 %t98, label %b27, label %b29
b29:
  ; statement 16 scalar_store
  %t99 = load ptr addrspace(1), ptr %v4, align 8
  %t102 = icmp eq ptr addrspace(1) %t99, null
  br i1 %t102, label %b100, label %b101
b100:
  %t103 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t103, ptr %v4, align 8
  br label %b101
b101:
  %t104 = phi ptr addrspace(1) [ %t99, %b29 ], [ %t103, %b100 ]
  %t105 = getelementptr inbounds i8, ptr addrspace(1) %t104, i64 8
  %t106 = load i64, ptr %s1, align 8
  %t107 = trunc i64 %t106 to i32
  store i32 %t107, ptr addrspace(1) %t105, align 8
  ; statement 17 store_volatile
  %t108 = getelementptr inbounds i8, ptr @p9_t0_g0, i64 8
  %t109 = load ptr addrspace(1), ptr %v3, align 8
  store volatile ptr addrspace(1) %t109, ptr %t108, align 8
  ; statement 18 bytes_copy
  %t110 = load ptr addrspace(1), ptr %v4, align 8
  %t111 = load ptr addrspace(1), ptr %v0, align 8
  %t114 = icmp eq ptr addrspace(1) %t111, null
  br i1 %t114, label %b112, label %b113
b112:
  %t115 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t115, ptr %v0, align 8
  br label %b113
b113:
  %t116 = phi ptr addrspace(1) [ %t111, %b101 ], [ %t115, %b112 ]
  %t117 = getelementptr inbounds i8, ptr addrspace(1) %t110, i64 11
  %t118 = getelementptr inbounds i8, ptr addrspace(1) %t116, i64 6265
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t117, ptr addrspace(1) %t118, i64 5, i1 false)
  ; statement 19 racy_publish
  call void @racy_publish(i64 15, i64 1)
  ; statement 55 
  br label %b119
b119:
  %t122 = phi i64 [ 0, %b113 ], [ %t123, %b120 ]
  store i64 %t122, ptr %s1, align 8
  ; statement 20 store_pointer
  %t124 = load ptr addrspace(1), ptr %v4, align 8
  %t127 = icmp eq ptr addrspace(1) %t124, null
  br i1 %t127, label %b125, label %b126
b125:
  %t128 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t128, ptr %v4, align 8
  br label %b126
b126:
  %t129 = phi ptr addrspace(1) [ %t124, %b119 ], [ %t128, %b125 ]
  %t130 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t130, ptr addrspace(1) %t129, align 8
  ; statement 21 memmove_pointers
  call void @llvm.memmove.p0.p0.i64(ptr align 8 @p9_t0_g0, ptr align 8 @p9_t0_g0, i64 16, i1 false)
  ; statement 54 
  %t131 = load i64, ptr %s1, align 8
  %t132 = lshr i64 %t131, 3
  %t133 = trunc i64 %t132 to i1
  br i1 %t133, label %b134, label %b135
b134:
  ; statement 34 
  %t137 = load i64, ptr %s2, align 8
  %t138 = lshr i64 %t137, 1
  %t139 = trunc i64 %t138 to i1
  br i1 %t139, label %b140, label %b141
b140:
  ; statement 22 ephemeron_hold
  %t143 = load ptr addrspace(1), ptr %v2, align 8
  %t146 = icmp eq ptr addrspace(1) %t143, null
  br i1 %t146, label %b144, label %b145
b144:
  %t147 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t147, ptr %v2, align 8
  br label %b145
b145:
  %t148 = phi ptr addrspace(1) [ %t143, %b140 ], [ %t147, %b144 ]
  %t149 = call ptr @ephemeron_make(ptr addrspace(1) %t148, i64 1)
  call void @churn_nodes(i64 1)
  call void @ephemeron_check(ptr %t149, ptr addrspace(1) %t148, i64 1)
  ; statement 23 
  %t150 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t150, i64 2)
  ; statement 24 load_pointer
  %t151 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t152 = getelementptr inbounds i64, ptr %t151, i64 22
  %t153 = load ptr addrspace(1), ptr %t152, align 8
  store ptr addrspace(1) %t153, ptr %v4, align 8
  ; statement 25 ephemeron_hold
  %t154 = load ptr addrspace(1), ptr %v0, align 8
  %t157 = icmp eq ptr addrspace(1) %t154, null
  br i1 %t157, label %b155, label %b156
b155:
  %t158 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t158, ptr %v0, align 8
  br label %b156
b156:
  %t159 = phi ptr addrspace(1) [ %t154, %b145 ], [ %t158, %b155 ]
  %t160 = call ptr @ephemeron_make(ptr addrspace(1) %t159, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t160, ptr addrspace(1) %t159, i64 30)
  ; statement 26 weak_hold
  %t161 = load ptr addrspace(1), ptr %v2, align 8
  %t162 = call ptr @shade_weak_new(ptr addrspace(1) %t161)
  call void @churn_nodes(i64 30)
  %t163 = call ptr addrspace(1) @shade_weak_get(ptr %t162)
  call void @shade_weak_free(ptr %t162)
  call void @must_be(i64 200, ptr addrspace(1) %t163, ptr addrspace(1) %t161)
  store ptr addrspace(1) %t163, ptr %v2, align 8
  ; statement 27 struct_copy
  %t164 = load ptr addrspace(1), ptr %v2, align 8
  %t165 = load ptr addrspace(1), ptr %v2, align 8
  %t166 = load %T12, ptr addrspace(1) %t165, align 8
  store %T12 %t166, ptr addrspace(1) %t164, align 8
  br label %b142
b141:
  ; statement 28 vector_store
  %t167 = load ptr addrspace(1), ptr %v0, align 8
  %t170 = icmp eq ptr addrspace(1) %t167, null
  br i1 %t170, label %b168, label %b169
b168:
  %t171 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t171, ptr %v0, align 8
  br label %b169
b169:
  %t172 = phi ptr addrspace(1) [ %t167, %b141 ], [ %t171, %b168 ]
  %t173 = getelementptr inbounds i64, ptr addrspace(1) %t172, i64 790
  %t174 = load ptr addrspace(1), ptr %v0, align 8
  %t175 = load ptr addrspace(1), ptr %v0, align 8
  %t176 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t174, i64 0
  %t177 = insertelement <2 x ptr addrspace(1)> %t176, ptr addrspace(1) %t175, i64 1
  store <2 x ptr addrspace(1)> %t177, ptr addrspace(1) %t173, align 8
  ; statement 29 select_pointer
  %t178 = load ptr addrspace(1), ptr %v3, align 8
  %t181 = icmp eq ptr addrspace(1) %t178, null
  br i1 %t181, label %b179, label %b180
b179:
  %t182 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t182, ptr %v3, align 8
  br label %b180
b180:
  %t183 = phi ptr addrspace(1) [ %t178, %b169 ], [ %t182, %b179 ]
  %t184 = getelementptr inbounds i8, ptr addrspace(1) %t183, i64 8
  %t185 = load ptr addrspace(1), ptr %v3, align 8
  %t186 = load ptr addrspace(1), ptr %v3, align 8
  %t187 = load i64, ptr %s1, align 8
  %t188 = trunc i64 %t187 to i1
  %t189 = select i1 %t188, ptr addrspace(1) %t185, ptr addrspace(1) %t186
  store ptr addrspace(1) %t189, ptr addrspace(1) %t184, align 8
  store ptr addrspace(1) %t189, ptr %v3, align 8
  ; statement 30 vector_store
  %t190 = load ptr addrspace(1), ptr %v3, align 8
  %t193 = icmp eq ptr addrspace(1) %t190, null
  br i1 %t193, label %b191, label %b192
b191:
  %t194 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t194, ptr %v3, align 8
  br label %b192
b192:
  %t195 = phi ptr addrspace(1) [ %t190, %b180 ], [ %t194, %b191 ]
  %t196 = load ptr addrspace(1), ptr %v3, align 8
  %t197 = load ptr addrspace(1), ptr %v3, align 8
  %t198 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t196, i64 0
  %t199 = insertelement <2 x ptr addrspace(1)> %t198, ptr addrspace(1) %t197, i64 1
  store <2 x ptr addrspace(1)> %t199, ptr addrspace(1) %t195, align 8
  ; statement 31 native_site
  %t200 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 16
  %t201 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 120
  %t202 = load ptr addrspace(1), ptr %t200, align 8
  store ptr addrspace(1) null, ptr %t200, align 8
  %t203 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t202, ptr %t201, align 8
  ; statement 32 slice_advance
  %t204 = load ptr addrspace(1), ptr %v0, align 8
  %t205 = getelementptr inbounds i8, ptr addrspace(1) %t204, i64 5576
  %t206 = getelementptr inbounds i64, ptr addrspace(1) %t204, i64 698
  %t207 = load i64, ptr addrspace(1) %t206, align 8
  %t208 = load ptr addrspace(1), ptr addrspace(1) %t205, align 8
  %t209 = icmp sgt i64 %t207, 1
  %t210 = select i1 %t209, i64 40, i64 0
  %t211 = getelementptr i8, ptr addrspace(1) %t208, i64 %t210
  %t212 = zext i1 %t209 to i64
  %t213 = sub i64 %t207, %t212
  store ptr addrspace(1) %t211, ptr addrspace(1) %t205, align 8
  store i64 %t213, ptr addrspace(1) %t206, align 8
  ; statement 33 vector_store
  %t214 = load ptr addrspace(1), ptr %v3, align 8
  %t215 = load ptr addrspace(1), ptr %v3, align 8
  %t216 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t214, i64 0
  %t217 = insertelement <2 x ptr addrspace(1)> %t216, ptr addrspace(1) %t215, i64 1
  store <2 x ptr addrspace(1)> %t217, ptr @p9_t0_g0, align 8
  br label %b142
b142:
  ; statement 35 load_pointer
  %t218 = load ptr addrspace(1), ptr %v2, align 8
  %t221 = icmp eq ptr addrspace(1) %t218, null
  br i1 %t221, label %b219, label %b220
b219:
  %t222 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t222, ptr %v2, align 8
  br label %b220
b220:
  %t223 = phi ptr addrspace(1) [ %t218, %b142 ], [ %t222, %b219 ]
  %t224 = getelementptr inbounds i8, ptr addrspace(1) %t223, i64 24
  %t225 = load ptr addrspace(1), ptr addrspace(1) %t224, align 8
  store ptr addrspace(1) %t225, ptr %v4, align 8
  ; statement 36 racy_link
  call void @racy_link(i64 1, i64 200)
  br label %b136
b135:
  ; statement 42 
  %t226 = load i64, ptr %s1, align 8
  %t227 = lshr i64 %t226, 3
  %t228 = trunc i64 %t227 to i1
  br i1 %t228, label %b229, label %b230
b229:
  ; statement 37 
  %t232 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t232, i64 9)
  ; statement 38 racy_copy
  call void @racy_copy(i64 7, i64 1)
  ; statement 39 weak_drop
  call void @weak_drop(i64 300, i64 471081)
  ; statement 40 masked_compress
  %t233 = load ptr addrspace(1), ptr %v0, align 8
  %t236 = icmp eq ptr addrspace(1) %t233, null
  br i1 %t236, label %b234, label %b235
b234:
  %t237 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t237, ptr %v0, align 8
  br label %b235
b235:
  %t238 = phi ptr addrspace(1) [ %t233, %b229 ], [ %t237, %b234 ]
  %t239 = getelementptr inbounds i64, ptr addrspace(1) %t238, i64 746
  %t240 = addrspacecast ptr addrspace(1) %t239 to ptr
  %t241 = load ptr addrspace(1), ptr %v1, align 8
  %t242 = load ptr addrspace(1), ptr %v1, align 8
  %t243 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t241, i64 0
  %t244 = insertelement <2 x ptr addrspace(1)> %t243, ptr addrspace(1) %t242, i64 1
  %t245 = load i64, ptr %s2, align 8
  %t246 = trunc i64 %t245 to i2
  %t247 = bitcast i2 %t246 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t244, ptr align 8 %t240, <2 x i1> %t247)
  ; statement 41 weak_hold
  %t248 = load ptr addrspace(1), ptr %v2, align 8
  %t251 = icmp eq ptr addrspace(1) %t248, null
  br i1 %t251, label %b249, label %b250
b249:
  %t252 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t252, ptr %v2, align 8
  br label %b250
b250:
  %t253 = phi ptr addrspace(1) [ %t248, %b235 ], [ %t252, %b249 ]
  %t254 = call ptr @shade_weak_new(ptr addrspace(1) %t253)
  call void @churn_nodes(i64 1)
  %t255 = call ptr addrspace(1) @shade_weak_get(ptr %t254)
  call void @shade_weak_free(ptr %t254)
  call void @must_be(i64 200, ptr addrspace(1) %t255, ptr addrspace(1) %t253)
  store ptr addrspace(1) %t255, ptr %v2, align 8
  br label %b231
b230:
  br label %b231
b231:
  ; statement 53 
  %t256 = load i64, ptr %s2, align 8
  %t257 = lshr i64 %t256, 3
  %t258 = trunc i64 %t257 to i1
  br i1 %t258, label %b259, label %b260
b259:
  ; statement 43 fiber_switch
  call void @fiber_switch(i64 300, i64 480115)
  ; statement 44 scalar_mix
  %t262 = load i64, ptr %s1, align 8
  %t263 = load i64, ptr %s2, align 8
  %t264 = mul i64 %t262, 259
  %t265 = add i64 %t264, %t263
  %t266 = add i64 %t265, 1
  store i64 %t266, ptr %s2, align 8
  ; statement 45 racy_copy
  call void @racy_copy(i64 11, i64 30)
  ; statement 46 vector_store
  %t267 = load ptr addrspace(1), ptr %v0, align 8
  %t270 = icmp eq ptr addrspace(1) %t267, null
  br i1 %t270, label %b268, label %b269
b268:
  %t271 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t271, ptr %v0, align 8
  br label %b269
b269:
  %t272 = phi ptr addrspace(1) [ %t267, %b259 ], [ %t271, %b268 ]
  %t273 = getelementptr inbounds i64, ptr addrspace(1) %t272, i64 480
  %t274 = load ptr addrspace(1), ptr %v3, align 8
  %t275 = load ptr addrspace(1), ptr %v3, align 8
  %t276 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t274, i64 0
  %t277 = insertelement <2 x ptr addrspace(1)> %t276, ptr addrspace(1) %t275, i64 1
  store <2 x ptr addrspace(1)> %t277, ptr addrspace(1) %t273, align 8
  br label %b261
b260:
  ; statement 47 store_null
  %t278 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t279 = getelementptr inbounds i64, ptr %t278, i64 4
  store ptr addrspace(1) null, ptr %t279, align 8
  ; statement 48 vector_store
  %t280 = load ptr addrspace(1), ptr %v3, align 8
  %t283 = icmp eq ptr addrspace(1) %t280, null
  br i1 %t283, label %b281, label %b282
b281:
  %t284 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t284, ptr %v3, align 8
  br label %b282
b282:
  %t285 = phi ptr addrspace(1) [ %t280, %b260 ], [ %t284, %b281 ]
  %t286 = load ptr addrspace(1), ptr %v3, align 8
  %t287 = load ptr addrspace(1), ptr %v3, align 8
  %t288 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t286, i64 0
  %t289 = insertelement <2 x ptr addrspace(1)> %t288, ptr addrspace(1) %t287, i64 1
  store <2 x ptr addrspace(1)> %t289, ptr addrspace(1) %t285, align 8
  ; statement 49 weak_hold
  %t290 = load ptr addrspace(1), ptr %v4, align 8
  %t291 = call ptr @shade_weak_new(ptr addrspace(1) %t290)
  call void @churn_nodes(i64 1)
  %t292 = call ptr addrspace(1) @shade_weak_get(ptr %t291)
  call void @shade_weak_free(ptr %t291)
  call void @must_be(i64 200, ptr addrspace(1) %t292, ptr addrspace(1) %t290)
  store ptr addrspace(1) %t292, ptr %v4, align 8
  ; statement 50 atomic_load
  %t293 = load ptr addrspace(1), ptr %v2, align 8
  %t296 = icmp eq ptr addrspace(1) %t293, null
  br i1 %t296, label %b294, label %b295
b294:
  %t297 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t297, ptr %v2, align 8
  br label %b295
b295:
  %t298 = phi ptr addrspace(1) [ %t293, %b282 ], [ %t297, %b294 ]
  %t299 = getelementptr inbounds i64, ptr addrspace(1) %t298, i64 2
  %t300 = load atomic ptr addrspace(1), ptr addrspace(1) %t299 unordered, align 8
  store ptr addrspace(1) %t300, ptr %v4, align 8
  ; statement 51 bytes_copy
  %t301 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t302 = load ptr addrspace(1), ptr %v0, align 8
  %t305 = icmp eq ptr addrspace(1) %t302, null
  br i1 %t305, label %b303, label %b304
b303:
  %t306 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t306, ptr %v0, align 8
  br label %b304
b304:
  %t307 = phi ptr addrspace(1) [ %t302, %b295 ], [ %t306, %b303 ]
  %t308 = getelementptr inbounds i8, ptr %t301, i64 102
  %t309 = getelementptr inbounds i8, ptr addrspace(1) %t307, i64 5277
  call void @llvm.memmove.p0.p1.i64(ptr %t308, ptr addrspace(1) %t309, i64 10, i1 false)
  ; statement 52 ephemeron_drop
  call void @ephemeron_drop(i64 3, i64 226128)
  br label %b261
b261:
  br label %b136
b136:
  br label %b120
b120:
  %t123 = add i64 %t122, 1
  %t310 = icmp ult i64 %t123, 7
  br i1 %t310, label %b119, label %b121
b121:
  ; statement 81 
  %t311 = load i64, ptr @p9_id1, align 8
  %t312 = call ptr addrspace(1) @join(i64 %t311)
  store ptr addrspace(1) %t312, ptr %v5, align 8
  ; statement 56 element_move
  %t313 = load ptr addrspace(1), ptr %v3, align 8
  %t316 = icmp eq ptr addrspace(1) %t313, null
  br i1 %t316, label %b314, label %b315
b314:
  %t317 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t317, ptr %v3, align 8
  br label %b315
b315:
  %t318 = phi ptr addrspace(1) [ %t313, %b121 ], [ %t317, %b314 ]
  %t319 = load ptr addrspace(1), ptr %v0, align 8
  %t322 = icmp eq ptr addrspace(1) %t319, null
  br i1 %t322, label %b320, label %b321
b320:
  %t323 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t323, ptr %v0, align 8
  br label %b321
b321:
  %t324 = phi ptr addrspace(1) [ %t319, %b315 ], [ %t323, %b320 ]
  %t325 = getelementptr inbounds i8, ptr addrspace(1) %t324, i64 6168
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t318, ptr addrspace(1) align 8 %t325, i64 8, i32 8)
  ; statement 57 typed_slice_copy
  %t326 = load ptr addrspace(1), ptr %v2, align 8
  %t329 = icmp eq ptr addrspace(1) %t326, null
  br i1 %t329, label %b327, label %b328
b327:
  %t330 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t330, ptr %v2, align 8
  br label %b328
b328:
  %t331 = phi ptr addrspace(1) [ %t326, %b321 ], [ %t330, %b327 ]
  %t332 = load ptr addrspace(1), ptr %v2, align 8
  %t333 = getelementptr inbounds i8, ptr addrspace(1) %t331, i64 8
  %t334 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t333, i64 3, ptr addrspace(1) %t332, i64 6)
  call void @mix(i64 %t334)
  ; statement 58 slice_load
  %t335 = load ptr addrspace(1), ptr %v0, align 8
  %t336 = getelementptr inbounds i8, ptr addrspace(1) %t335, i64 8
  %t337 = load i64, ptr addrspace(1) %t336, align 8
  %t338 = load ptr addrspace(1), ptr addrspace(1) %t335, align 8
  %t339 = add i64 %t337, -1
  %t340 = mul i64 %t339, 16
  %t341 = getelementptr i8, ptr addrspace(1) %t338, i64 %t340
  %t342 = icmp eq i64 %t337, 0
  %t343 = select i1 %t342, ptr addrspace(1) null, ptr addrspace(1) %t341
  store ptr addrspace(1) %t343, ptr %v3, align 8
  %t344 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t344, i64 10)
  %t345 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t345, i64 9)
  %t346 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t346, i64 12)
  %t347 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t347, i64 2)
  %t348 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t348, i64 1)
  %t349 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t349, i64 13)
  %t350 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t350
}

define internal ptr addrspace(1) @p9_f1(i64 %depth) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 59 load_pointer
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v3, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr addrspace(1) %t6, align 8
  store ptr addrspace(1) %t7, ptr %v3, align 8
  ; statement 60 indexed_store
  %t8 = load ptr addrspace(1), ptr %v6, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t12, ptr %v6, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = getelementptr inbounds i64, ptr addrspace(1) %t13, i64 1292
  %t15 = load i64, ptr %s1, align 8
  %t16 = urem i64 %t15, 5
  %t17 = getelementptr inbounds i64, ptr addrspace(1) %t14, i64 %t16
  %t18 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t18, ptr addrspace(1) %t17, align 8
  ; statement 61 list_reverse
  %t19 = load ptr addrspace(1), ptr %v5, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t19, %b10 ], [ %t26, %b21 ]
  %t24 = phi ptr addrspace(1) [ null, %b10 ], [ %t23, %b21 ]
  %t25 = phi i32 [ 0, %b10 ], [ %t27, %b21 ]
  %t28 = icmp eq ptr addrspace(1) %t23, null
  %t29 = icmp uge i32 %t25, 3
  %t30 = or i1 %t28, %t29
  br i1 %t30, label %b22, label %b21
b21:
  %t26 = load ptr addrspace(1), ptr addrspace(1) %t23, align 8
  store ptr addrspace(1) %t24, ptr addrspace(1) %t23, align 8
  %t27 = add i32 %t25, 1
  br label %b20
b22:
  store ptr addrspace(1) %t24, ptr %v5, align 8
  ; statement 62 memmove_pointers
  %t31 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t32 = load ptr addrspace(1), ptr %v1, align 8
  %t35 = icmp eq ptr addrspace(1) %t32, null
  br i1 %t35, label %b33, label %b34
b33:
  %t36 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t36, ptr %v1, align 8
  br label %b34
b34:
  %t37 = phi ptr addrspace(1) [ %t32, %b22 ], [ %t36, %b33 ]
  %t38 = getelementptr inbounds i64, ptr %t31, i64 18
  %t39 = getelementptr inbounds i8, ptr addrspace(1) %t37, i64 40
  call void @llvm.memmove.p0.p1.i64(ptr align 8 %t38, ptr addrspace(1) align 8 %t39, i64 16, i1 false)
  ; statement 63 memmove_pointers
  %t40 = load ptr addrspace(1), ptr %v3, align 8
  %t43 = icmp eq ptr addrspace(1) %t40, null
  br i1 %t43, label %b41, label %b42
b41:
  %t44 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t44, ptr %v3, align 8
  br label %b42
b42:
  %t45 = phi ptr addrspace(1) [ %t40, %b34 ], [ %t44, %b41 ]
  %t46 = load ptr addrspace(1), ptr %v3, align 8
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t45, ptr addrspace(1) align 8 %t46, i64 16, i1 false)
  %t47 = load ptr addrspace(1), ptr %v1, align 8
  ret ptr addrspace(1) %t47
}

define internal ptr addrspace(1) @p9_f2(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T5, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 40, i1 false)
  ; statement 64 store_pointer
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 1960
  %t8 = load ptr addrspace(1), ptr %v5, align 8
  store ptr addrspace(1) %t8, ptr addrspace(1) %t7, align 8
  ; statement 65 stepped_read
  %t9 = call ptr addrspace(1) @stepped_make(i64 700, i64 876)
  %t10 = call ptr addrspace(1) @stepped_make(i64 700, i64 876)
  %t11 = call i64 @stepped_read(ptr addrspace(1) %t10, ptr addrspace(1) %t9, i64 -1, i64 700)
  store i64 %t11, ptr %s1, align 8
  call void @mix(i64 %t11)
  ; statement 66 union_pointer
  %t12 = load ptr addrspace(1), ptr %v1, align 8
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 6632
  %t14 = getelementptr inbounds i64, ptr addrspace(1) %t12, i64 830
  %t15 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t15, ptr addrspace(1) %t14, align 8
  store i64 1, ptr addrspace(1) %t13, align 8
  ; statement 67 typed_slice_copy
  %t16 = load ptr addrspace(1), ptr %v6, align 8
  %t19 = icmp eq ptr addrspace(1) %t16, null
  br i1 %t19, label %b17, label %b18
b17:
  %t20 = call ptr addrspace(1) @new_13()
  store ptr addrspace(1) %t20, ptr %v6, align 8
  br label %b18
b18:
  %t21 = phi ptr addrspace(1) [ %t16, %b3 ], [ %t20, %b17 ]
  %t22 = load ptr addrspace(1), ptr %v6, align 8
  %t23 = getelementptr inbounds i64, ptr addrspace(1) %t21, i64 2
  %t24 = getelementptr inbounds i64, ptr addrspace(1) %t22, i64 12
  %t25 = call i64 @shade_typed_slice_copy(ptr @type_2, ptr addrspace(1) %t23, i64 11, ptr addrspace(1) %t24, i64 8)
  call void @mix(i64 %t25)
  ; statement 68 interior
  %t26 = load ptr addrspace(1), ptr %v6, align 8
  %t27 = getelementptr inbounds i64, ptr addrspace(1) %t26, i64 12
  store ptr addrspace(1) %t27, ptr %v2, align 8
  ; statement 69 vp_scatter
  %t28 = load ptr addrspace(1), ptr %v6, align 8
  %t29 = getelementptr inbounds i8, ptr addrspace(1) %t28, i64 328
  %t30 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 40
  %t31 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t29, i64 0
  %t32 = insertelement <2 x ptr addrspace(1)> %t31, ptr addrspace(1) %t30, i64 1
  %t33 = load ptr addrspace(1), ptr %v2, align 8
  %t34 = load ptr addrspace(1), ptr %v2, align 8
  %t35 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t33, i64 0
  %t36 = insertelement <2 x ptr addrspace(1)> %t35, ptr addrspace(1) %t34, i64 1
  %t37 = load i64, ptr %s1, align 8
  %t38 = trunc i64 %t37 to i2
  %t39 = bitcast i2 %t38 to <2 x i1>
  %t40 = load i64, ptr %s1, align 8
  %t41 = trunc i64 %t40 to i32
  %t42 = lshr i32 %t41, 2
  %t43 = and i32 %t42, 1
  %t44 = add i32 %t43, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t36, <2 x ptr addrspace(1)> align 8 %t32, <2 x i1> %t39, i32 %t44)
  ; statement 70 move_out
  %t45 = load ptr addrspace(1), ptr %v1, align 8
  %t46 = load ptr addrspace(1), ptr %v5, align 8
  %t49 = icmp eq ptr addrspace(1) %t46, null
  br i1 %t49, label %b47, label %b48
b47:
  %t50 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t50, ptr %v5, align 8
  br label %b48
b48:
  %t51 = phi ptr addrspace(1) [ %t46, %b18 ], [ %t50, %b47 ]
  %t52 = getelementptr inbounds i64, ptr addrspace(1) %t45, i64 924
  %t53 = getelementptr inbounds i64, ptr addrspace(1) %t51, i64 26
  %t54 = load ptr addrspace(1), ptr addrspace(1) %t52, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t52, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t54, ptr addrspace(1) %t53, align 8
  ; statement 71 store_pointer
  %t55 = load ptr addrspace(1), ptr %v0, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t59, ptr %v0, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b48 ], [ %t59, %b56 ]
  %t61 = getelementptr inbounds i8, ptr addrspace(1) %t60, i64 8
  %t62 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t62, ptr addrspace(1) %t61, align 8
  ; statement 72 alloc
  %t63 = load ptr addrspace(1), ptr %v2, align 8
  %t64 = load ptr addrspace(1), ptr %v2, align 8
  %t65 = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  %t66 = getelementptr inbounds i8, ptr addrspace(1) %t65, i64 8
  store ptr addrspace(1) %t63, ptr addrspace(1) %t66, align 8
  %t67 = getelementptr inbounds i8, ptr addrspace(1) %t65, i64 8
  store ptr addrspace(1) %t64, ptr addrspace(1) %t67, align 8
  store ptr addrspace(1) %t65, ptr %v2, align 8
  ; statement 73 union_pointer
  %t68 = load ptr addrspace(1), ptr %v1, align 8
  %t69 = getelementptr inbounds i8, ptr addrspace(1) %t68, i64 8696
  %t70 = getelementptr inbounds i64, ptr addrspace(1) %t68, i64 1088
  %t71 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t71, ptr addrspace(1) %t70, align 8
  store i64 1, ptr addrspace(1) %t69, align 8
  ; statement 74 union_pointer
  %t72 = load ptr addrspace(1), ptr %v1, align 8
  %t73 = getelementptr inbounds i8, ptr addrspace(1) %t72, i64 6632
  %t74 = getelementptr inbounds i64, ptr addrspace(1) %t72, i64 830
  %t75 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t75, ptr addrspace(1) %t74, align 8
  store i64 1, ptr addrspace(1) %t73, align 8
  ; statement 75 tree_mirror
  %t76 = load ptr addrspace(1), ptr %v2, align 8
  br label %b77
b77:
  %t80 = phi ptr addrspace(1) [ %t76, %b57 ], [ %t82, %b78 ]
  %t81 = phi i32 [ 0, %b57 ], [ %t83, %b78 ]
  %t84 = icmp eq ptr addrspace(1) %t80, null
  %t85 = icmp uge i32 %t81, 200
  %t86 = or i1 %t84, %t85
  br i1 %t86, label %b79, label %b78
b78:
  %t87 = getelementptr inbounds i8, ptr addrspace(1) %t80, i64 8
  %t82 = load ptr addrspace(1), ptr addrspace(1) %t80, align 8
  %t88 = load ptr addrspace(1), ptr addrspace(1) %t87, align 8
  store ptr addrspace(1) %t88, ptr addrspace(1) %t80, align 8
  store ptr addrspace(1) %t82, ptr addrspace(1) %t87, align 8
  %t83 = add i32 %t81, 1
  br label %b77
b79:
  ; statement 76 union_load
  %t89 = load ptr addrspace(1), ptr %v1, align 8
  %t90 = getelementptr inbounds i8, ptr addrspace(1) %t89, i64 8696
  %t91 = getelementptr inbounds i64, ptr addrspace(1) %t89, i64 1088
  %t92 = load i64, ptr addrspace(1) %t90, align 8
  %t95 = icmp eq i64 %t92, 1
  br i1 %t95, label %b93, label %b94
b93:
  %t96 = load ptr addrspace(1), ptr addrspace(1) %t91, align 8
  br label %b94
b94:
  %t97 = phi ptr addrspace(1) [ null, %b79 ], [ %t96, %b93 ]
  store ptr addrspace(1) %t97, ptr %v1, align 8
  ; statement 77 build
  %t98 = call ptr addrspace(1) @build_root(i64 2, i64 400)
  store ptr addrspace(1) %t98, ptr %v2, align 8
  ; statement 78 
  %t99 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t99, i64 13)
  ; statement 79 cleanup_drop
  %t100 = call ptr @calloc(i64 1, i64 8)
  %t101 = call i64 @cleanup_make(ptr %t100)
  %t102 = call ptr @calloc(i64 1, i64 8)
  %t103 = call i64 @cleanup_make(ptr %t102)
  %t104 = call ptr @calloc(i64 1, i64 8)
  %t105 = call i64 @cleanup_make(ptr %t104)
  %t106 = call ptr @calloc(i64 1, i64 8)
  %t107 = call i64 @cleanup_make(ptr %t106)
  call void @churn_nodes(i64 2000)
  call void @cleanup_settle(i64 %t101, ptr %t100)
  call void @cleanup_settle(i64 %t103, ptr %t102)
  call void @cleanup_settle(i64 %t105, ptr %t104)
  call void @cleanup_settle(i64 %t107, ptr %t106)
  ; statement 80 memcpy_value
  %t108 = load ptr addrspace(1), ptr %v0, align 8
  %t109 = load ptr addrspace(1), ptr %v0, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t108, ptr addrspace(1) align 8 %t109, i64 48, i1 false)
  %t110 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t110, i64 12)
  %t111 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t111, i64 9)
  %t112 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t112, i64 2)
  %t113 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t113, i64 6)
  %t114 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t114, i64 1)
  %t115 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t115, i64 6)
  %t116 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t116, i64 13)
  %t117 = load i64, ptr %k0, align 8
  call void @mix(i64 %t117)
  %t118 = getelementptr inbounds i8, ptr %k0, i64 24
  %t119 = load i64, ptr %t118, align 8
  call void @mix(i64 %t119)
  %t120 = getelementptr inbounds i64, ptr %k0, i64 4
  %t121 = load i64, ptr %t120, align 8
  call void @mix(i64 %t121)
  %t122 = load ptr addrspace(1), ptr %v6, align 8
  ret ptr addrspace(1) %t122
}

define internal ptr addrspace(1) @p9_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p9_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p9_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 2)
  %t3 = getelementptr inbounds i8, ptr @p9_t0_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 2)
  %t5 = load i64, ptr @p9_t0_g1, align 8
  call void @mix(i64 %t5)
  %t6 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 24
  %t7 = load i64, ptr %t6, align 8
  call void @mix(i64 %t7)
  %t8 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 4
  %t9 = load i64, ptr %t8, align 8
  call void @mix(i64 %t9)
  %t10 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 40
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 6
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 56
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 8
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 72
  %t19 = load i64, ptr %t18, align 8
  call void @mix(i64 %t19)
  %t20 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 10
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 88
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 12
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 104
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 1)
  %t28 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 14
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 10)
  %t30 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 120
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 6)
  %t32 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 16
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 6)
  %t34 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 136
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 6)
  %t36 = getelementptr inbounds i64, ptr @p9_t0_g1, i64 18
  %t37 = load ptr addrspace(1), ptr %t36, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 6)
  %t38 = getelementptr inbounds i8, ptr @p9_t0_g1, i64 152
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 6)
  %t40 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i8, ptr %t40, i64 24
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 9)
  %t44 = getelementptr inbounds i64, ptr %t40, i64 4
  %t45 = load ptr addrspace(1), ptr %t44, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 9)
  %t46 = getelementptr inbounds i8, ptr %t40, i64 40
  %t47 = load ptr addrspace(1), ptr %t46, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 2)
  %t48 = getelementptr inbounds i64, ptr %t40, i64 8
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i8, ptr %t40, i64 72
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i64, ptr %t40, i64 12
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i8, ptr %t40, i64 104
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i64, ptr %t40, i64 14
  %t57 = load ptr addrspace(1), ptr %t56, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 1)
  %t58 = getelementptr inbounds i8, ptr %t40, i64 120
  %t59 = load ptr addrspace(1), ptr %t58, align 8
  call void @walk_root(ptr addrspace(1) %t59, i64 1)
  %t60 = getelementptr inbounds i64, ptr %t40, i64 16
  %t61 = load ptr addrspace(1), ptr %t60, align 8
  call void @walk_root(ptr addrspace(1) %t61, i64 1)
  %t62 = getelementptr inbounds i8, ptr %t40, i64 136
  %t63 = load ptr addrspace(1), ptr %t62, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 1)
  %t64 = getelementptr inbounds i64, ptr %t40, i64 18
  %t65 = load ptr addrspace(1), ptr %t64, align 8
  call void @walk_root(ptr addrspace(1) %t65, i64 1)
  %t66 = getelementptr inbounds i8, ptr %t40, i64 152
  %t67 = load ptr addrspace(1), ptr %t66, align 8
  call void @walk_root(ptr addrspace(1) %t67, i64 1)
  %t68 = getelementptr inbounds i64, ptr %t40, i64 20
  %t69 = load ptr addrspace(1), ptr %t68, align 8
  call void @walk_root(ptr addrspace(1) %t69, i64 1)
  %t70 = getelementptr inbounds i8, ptr %t40, i64 168
  %t71 = load ptr addrspace(1), ptr %t70, align 8
  call void @walk_root(ptr addrspace(1) %t71, i64 1)
  %t72 = getelementptr inbounds i64, ptr %t40, i64 22
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  call void @walk_root(ptr addrspace(1) %t73, i64 1)
  %t74 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l1)
  %t75 = load ptr addrspace(1), ptr %t74, align 8
  call void @walk_root(ptr addrspace(1) %t75, i64 1)
  %t76 = getelementptr inbounds i8, ptr %t74, i64 8
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  call void @end_thread(ptr @p9_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p9_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p9_f2(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p9_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l0)
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i8, ptr %t3, i64 24
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 9)
  %t7 = getelementptr inbounds i64, ptr %t3, i64 4
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 9)
  %t9 = getelementptr inbounds i8, ptr %t3, i64 40
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 2)
  %t11 = getelementptr inbounds i64, ptr %t3, i64 8
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i8, ptr %t3, i64 72
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i64, ptr %t3, i64 12
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i8, ptr %t3, i64 104
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i64, ptr %t3, i64 14
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 1)
  %t21 = getelementptr inbounds i8, ptr %t3, i64 120
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i64, ptr %t3, i64 16
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i8, ptr %t3, i64 136
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 1)
  %t27 = getelementptr inbounds i64, ptr %t3, i64 18
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 1)
  %t29 = getelementptr inbounds i8, ptr %t3, i64 152
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 1)
  %t31 = getelementptr inbounds i64, ptr %t3, i64 20
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 1)
  %t33 = getelementptr inbounds i8, ptr %t3, i64 168
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 1)
  %t35 = getelementptr inbounds i64, ptr %t3, i64 22
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 1)
  %t37 = call ptr @llvm.threadlocal.address.p0(ptr @p9_l1)
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 1)
  %t39 = getelementptr inbounds i8, ptr %t37, i64 8
  %t40 = load i64, ptr %t39, align 8
  call void @mix(i64 %t40)
  call void @end_thread(ptr @p9_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_9() noinline gc "shade" {
  %r = call ptr addrspace(1) @p9_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p9_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p9_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 10
@p10_id0 = internal global i64 0
@p10_sum0 = internal global i64 0
@p10_t0_g0 = internal global %T4 zeroinitializer, align 16
@p10_l0 = internal thread_local global %T0 zeroinitializer, align 16
@p10_l1 = internal thread_local global %T0 zeroinitializer, align 16
@p10_table = internal global [3 x ptr] [ptr @p10_f0, ptr @p10_f1, ptr @p10_f2]
define internal ptr addrspace(1) @p10_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  ; statement 1 indexed_store
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 352
  %t8 = load i64, ptr %s3, align 8
  %t9 = urem i64 %t8, 75
  %t10 = getelementptr inbounds i64, ptr addrspace(1) %t7, i64 %t9
  %t11 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t11, ptr addrspace(1) %t10, align 8
  ; statement 2 cleanup_hold
  %t12 = load ptr addrspace(1), ptr %v1, align 8
  %t15 = icmp eq ptr addrspace(1) %t12, null
  br i1 %t15, label %b13, label %b14
b13:
  %t16 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t16, ptr %v1, align 8
  br label %b14
b14:
  %t17 = phi ptr addrspace(1) [ %t12, %b3 ], [ %t16, %b13 ]
  call void @cleanup_hold(ptr addrspace(1) %t17, i64 30)
  call void @must_be(i64 224, ptr addrspace(1) %t17, ptr addrspace(1) %t17)
  ; statement 3 load_pointer
  %t18 = load ptr addrspace(1), ptr %v6, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t22, ptr %v6, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b14 ], [ %t22, %b19 ]
  %t24 = getelementptr inbounds i64, ptr addrspace(1) %t23, i64 108
  %t25 = load ptr addrspace(1), ptr addrspace(1) %t24, align 8
  store ptr addrspace(1) %t25, ptr %v3, align 8
  ; statement 4 cleanup_drop
  %t26 = call ptr @calloc(i64 1, i64 8)
  %t27 = call i64 @cleanup_make(ptr %t26)
  %t28 = call ptr @calloc(i64 1, i64 8)
  %t29 = call i64 @cleanup_make(ptr %t28)
  %t30 = call ptr @calloc(i64 1, i64 8)
  %t31 = call i64 @cleanup_make(ptr %t30)
  %t32 = call ptr @calloc(i64 1, i64 8)
  %t33 = call i64 @cleanup_make(ptr %t32)
  call void @churn_nodes(i64 300)
  call void @cleanup_settle(i64 %t27, ptr %t26)
  call void @cleanup_settle(i64 %t29, ptr %t28)
  call void @cleanup_settle(i64 %t31, ptr %t30)
  call void @cleanup_settle(i64 %t33, ptr %t32)
  ; statement 5 select_pointer
  %t34 = load ptr addrspace(1), ptr %v2, align 8
  %t37 = icmp eq ptr addrspace(1) %t34, null
  br i1 %t37, label %b35, label %b36
b35:
  %t38 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t38, ptr %v2, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t34, %b20 ], [ %t38, %b35 ]
  %t40 = getelementptr inbounds i64, ptr addrspace(1) %t39, i64 186
  %t41 = load ptr addrspace(1), ptr %v1, align 8
  %t42 = load ptr addrspace(1), ptr %v1, align 8
  %t43 = load i64, ptr %s3, align 8
  %t44 = trunc i64 %t43 to i1
  %t45 = select i1 %t44, ptr addrspace(1) %t41, ptr addrspace(1) %t42
  store ptr addrspace(1) %t45, ptr addrspace(1) %t40, align 8
  store ptr addrspace(1) %t45, ptr %v1, align 8
  ; statement 6 store_null
  %t46 = load ptr addrspace(1), ptr %v5, align 8
  %t47 = getelementptr inbounds i8, ptr addrspace(1) %t46, i64 6136
  store ptr addrspace(1) null, ptr addrspace(1) %t47, align 8
  ; statement 7 swap
  %t48 = load ptr addrspace(1), ptr %v5, align 8
  %t49 = load ptr addrspace(1), ptr %v4, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t53, ptr %v4, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b36 ], [ %t53, %b50 ]
  %t55 = getelementptr inbounds i8, ptr addrspace(1) %t48, i64 5464
  %t56 = getelementptr inbounds i64, ptr addrspace(1) %t54, i64 524
  %t57 = load ptr addrspace(1), ptr addrspace(1) %t55, align 8
  %t58 = load ptr addrspace(1), ptr addrspace(1) %t56, align 8
  store ptr addrspace(1) %t58, ptr addrspace(1) %t55, align 8
  store ptr addrspace(1) %t57, ptr addrspace(1) %t56, align 8
  ; statement 8 store_null
  %t59 = load ptr addrspace(1), ptr %v2, align 8
  %t60 = getelementptr inbounds i64, ptr addrspace(1) %t59, i64 942
  store ptr addrspace(1) null, ptr addrspace(1) %t60, align 8
  ; statement 9 aggregate_store
  %t61 = load ptr addrspace(1), ptr %v6, align 8
  %t62 = getelementptr inbounds i64, ptr addrspace(1) %t61, i64 134
  %t63 = load ptr addrspace(1), ptr %v2, align 8
  %t64 = load ptr addrspace(1), ptr %v2, align 8
  %t65 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t63, 0
  %t66 = insertvalue [2 x ptr addrspace(1)] %t65, ptr addrspace(1) %t64, 1
  store [2 x ptr addrspace(1)] %t66, ptr addrspace(1) %t62, align 8
  ; statement 10 store_null
  %t67 = load ptr addrspace(1), ptr %v4, align 8
  %t68 = getelementptr inbounds i64, ptr addrspace(1) %t67, i64 198
  store ptr addrspace(1) null, ptr addrspace(1) %t68, align 8
  ; statement 11 atomic_load
  %t69 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 152
  %t70 = load atomic ptr addrspace(1), ptr %t69 acquire, align 8
  store ptr addrspace(1) %t70, ptr %v1, align 8
  ; statement 12 atomic_add
  %t71 = load ptr addrspace(1), ptr %v3, align 8
  %t74 = icmp eq ptr addrspace(1) %t71, null
  br i1 %t74, label %b72, label %b73
b72:
  %t75 = call ptr addrspace(1) @new_16()
  store ptr addrspace(1) %t75, ptr %v3, align 8
  br label %b73
b73:
  %t76 = phi ptr addrspace(1) [ %t71, %b51 ], [ %t75, %b72 ]
  %t77 = getelementptr inbounds i8, ptr addrspace(1) %t76, i64 104
  %t78 = load i64, ptr %s1, align 8
  %t79 = atomicrmw and ptr addrspace(1) %t77, i64 %t78 monotonic, align 8
  store i64 %t79, ptr %s2, align 8
  ; statement 13 scalar_load
  %t80 = load ptr addrspace(1), ptr %v2, align 8
  %t81 = getelementptr inbounds i64, ptr addrspace(1) %t80, i64 1232
  %t82 = load i64, ptr addrspace(1) %t81, align 8
  store i64 %t82, ptr %s2, align 8
  %t83 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t83, i64 10)
  %t84 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t84, i64 6)
  %t85 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t85, i64 9)
  %t86 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t86, i64 16)
  %t87 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t87, i64 10)
  %t88 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t88, i64 10)
  %t89 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t89, i64 11)
  %t90 = load i64, ptr %k0, align 8
  call void @mix(i64 %t90)
  %t91 = getelementptr inbounds i8, ptr %k0, i64 24
  %t92 = load ptr addrspace(1), ptr %t91, align 8
  call void @walk_root(ptr addrspace(1) %t92, i64 9)
  %t93 = getelementptr inbounds i64, ptr %k0, i64 4
  %t94 = load ptr addrspace(1), ptr %t93, align 8
  call void @walk_root(ptr addrspace(1) %t94, i64 9)
  %t95 = getelementptr inbounds i8, ptr %k0, i64 40
  %t96 = load ptr addrspace(1), ptr %t95, align 8
  call void @walk_root(ptr addrspace(1) %t96, i64 2)
  %t97 = getelementptr inbounds i64, ptr %k0, i64 8
  %t98 = load i64, ptr %t97, align 8
  call void @mix(i64 %t98)
  %t99 = getelementptr inbounds i8, ptr %k0, i64 72
  %t100 = load i64, ptr %t99, align 8
  call void @mix(i64 %t100)
  %t101 = getelementptr inbounds i64, ptr %k0, i64 12
  %t102 = load i64, ptr %t101, align 8
  call void @mix(i64 %t102)
  %t103 = getelementptr inbounds i8, ptr %k0, i64 104
  %t104 = load i64, ptr %t103, align 8
  call void @mix(i64 %t104)
  %t105 = getelementptr inbounds i64, ptr %k0, i64 14
  %t106 = load ptr addrspace(1), ptr %t105, align 8
  call void @walk_root(ptr addrspace(1) %t106, i64 1)
  %t107 = getelementptr inbounds i8, ptr %k0, i64 120
  %t108 = load ptr addrspace(1), ptr %t107, align 8
  call void @walk_root(ptr addrspace(1) %t108, i64 1)
  %t109 = getelementptr inbounds i64, ptr %k0, i64 16
  %t110 = load ptr addrspace(1), ptr %t109, align 8
  call void @walk_root(ptr addrspace(1) %t110, i64 1)
  %t111 = getelementptr inbounds i8, ptr %k0, i64 136
  %t112 = load ptr addrspace(1), ptr %t111, align 8
  call void @walk_root(ptr addrspace(1) %t112, i64 1)
  %t113 = getelementptr inbounds i64, ptr %k0, i64 18
  %t114 = load ptr addrspace(1), ptr %t113, align 8
  call void @walk_root(ptr addrspace(1) %t114, i64 1)
  %t115 = getelementptr inbounds i8, ptr %k0, i64 152
  %t116 = load ptr addrspace(1), ptr %t115, align 8
  call void @walk_root(ptr addrspace(1) %t116, i64 1)
  %t117 = getelementptr inbounds i64, ptr %k0, i64 20
  %t118 = load ptr addrspace(1), ptr %t117, align 8
  call void @walk_root(ptr addrspace(1) %t118, i64 1)
  %t119 = getelementptr inbounds i8, ptr %k0, i64 168
  %t120 = load ptr addrspace(1), ptr %t119, align 8
  call void @walk_root(ptr addrspace(1) %t120, i64 1)
  %t121 = getelementptr inbounds i64, ptr %k0, i64 22
  %t122 = load ptr addrspace(1), ptr %t121, align 8
  call void @walk_root(ptr addrspace(1) %t122, i64 1)
  %t123 = load ptr addrspace(1), ptr %v6, align 8
  ret ptr addrspace(1) %t123
}

define internal ptr addrspace(1) @p10_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 18 
  %t1 = load i64, ptr %s2, align 8
  %t2 = lshr i64 %t1, 2
  %t3 = trunc i64 %t2 to i1
  br i1 %t3, label %b4, label %b5
b4:
  ; statement 14 typed_slice_copy
  %t7 = load ptr addrspace(1), ptr %v3, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t11, ptr %v3, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %b4 ], [ %t11, %b8 ]
  %t13 = load ptr addrspace(1), ptr %v3, align 8
  %t14 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 24
  %t15 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t12, i64 2, ptr addrspace(1) %t14, i64 2)
  call void @mix(i64 %t15)
  ; statement 15 slice_copy
  %t16 = load ptr addrspace(1), ptr %v6, align 8
  %t19 = icmp eq ptr addrspace(1) %t16, null
  br i1 %t19, label %b17, label %b18
b17:
  %t20 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t20, ptr %v6, align 8
  br label %b18
b18:
  %t21 = phi ptr addrspace(1) [ %t16, %b9 ], [ %t20, %b17 ]
  %t22 = load ptr addrspace(1), ptr %v6, align 8
  %t23 = getelementptr inbounds i64, ptr addrspace(1) %t21, i64 1386
  %t24 = getelementptr inbounds i64, ptr addrspace(1) %t22, i64 1386
  %t25 = load { ptr addrspace(1), i64 }, ptr addrspace(1) %t24, align 8
  store { ptr addrspace(1), i64 } %t25, ptr addrspace(1) %t23, align 8
  ; statement 16 vp_scatter
  %t26 = load ptr addrspace(1), ptr %v6, align 8
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t26, i64 10824
  %t28 = getelementptr inbounds i64, ptr addrspace(1) %t26, i64 1352
  %t29 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t27, i64 0
  %t30 = insertelement <2 x ptr addrspace(1)> %t29, ptr addrspace(1) %t28, i64 1
  %t31 = load ptr addrspace(1), ptr %v2, align 8
  %t32 = load ptr addrspace(1), ptr %v9, align 8
  %t33 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t31, i64 0
  %t34 = insertelement <2 x ptr addrspace(1)> %t33, ptr addrspace(1) %t32, i64 1
  %t35 = load i64, ptr %s2, align 8
  %t36 = trunc i64 %t35 to i2
  %t37 = bitcast i2 %t36 to <2 x i1>
  %t38 = load i64, ptr %s2, align 8
  %t39 = trunc i64 %t38 to i32
  %t40 = lshr i32 %t39, 2
  %t41 = and i32 %t40, 1
  %t42 = add i32 %t41, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t34, <2 x ptr addrspace(1)> align 8 %t30, <2 x i1> %t37, i32 %t42)
  br label %b6
b5:
  ; statement 17 alloc
  %t43 = load ptr addrspace(1), ptr %v5, align 8
  %t44 = load ptr addrspace(1), ptr %v5, align 8
  %t45 = load ptr addrspace(1), ptr %v5, align 8
  %t46 = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  store ptr addrspace(1) %t43, ptr addrspace(1) %t46, align 8
  %t47 = getelementptr inbounds i8, ptr addrspace(1) %t46, i64 8
  store ptr addrspace(1) %t44, ptr addrspace(1) %t47, align 8
  store ptr addrspace(1) %t45, ptr addrspace(1) %t46, align 8
  store ptr addrspace(1) %t46, ptr %v5, align 8
  br label %b6
b6:
  ; statement 19 masked_scatter
  %t48 = load ptr addrspace(1), ptr %v9, align 8
  %t51 = icmp eq ptr addrspace(1) %t48, null
  br i1 %t51, label %b49, label %b50
b49:
  %t52 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t52, ptr %v9, align 8
  br label %b50
b50:
  %t53 = phi ptr addrspace(1) [ %t48, %b6 ], [ %t52, %b49 ]
  %t54 = getelementptr inbounds i64, ptr addrspace(1) %t53, i64 14
  %t55 = getelementptr inbounds i64, ptr addrspace(1) %t53, i64 18
  %t56 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t54, i64 0
  %t57 = insertelement <2 x ptr addrspace(1)> %t56, ptr addrspace(1) %t55, i64 1
  %t58 = load ptr addrspace(1), ptr %v4, align 8
  %t59 = load ptr addrspace(1), ptr %v4, align 8
  %t60 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t58, i64 0
  %t61 = insertelement <2 x ptr addrspace(1)> %t60, ptr addrspace(1) %t59, i64 1
  %t62 = load i64, ptr %s2, align 8
  %t63 = trunc i64 %t62 to i2
  %t64 = bitcast i2 %t63 to <2 x i1>
  call void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t61, <2 x ptr addrspace(1)> %t57, i32 8, <2 x i1> %t64)
  %t65 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t65
}

define internal ptr addrspace(1) @p10_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %v10 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v10, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  ; statement 20 ephemeron_drop
  call void @ephemeron_drop(i64 3, i64 131485)
  ; statement 21 typed_copy
  %t1 = load ptr addrspace(1), ptr %v7, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v7, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load ptr addrspace(1), ptr %v9, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t11, ptr %v9, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %b3 ], [ %t11, %b8 ]
  call void @shade_typed_memmove(ptr @type_9, ptr addrspace(1) %t6, ptr addrspace(1) %t12)
  ; statement 29 
  br label %b13
b13:
  %t16 = phi i64 [ 0, %b9 ], [ %t17, %b14 ]
  store i64 %t16, ptr %s1, align 8
  ; statement 27 
  %t18 = load i64, ptr %s2, align 8
  %t19 = lshr i64 %t18, 0
  %t20 = trunc i64 %t19 to i1
  br i1 %t20, label %b21, label %b22
b21:
  ; statement 22 store_pointer
  %t24 = call ptr @llvm.threadlocal.address.p0(ptr @p10_l0)
  %t25 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t25, ptr %t24, align 8
  ; statement 23 
  %t26 = load i64, ptr %s0, align 8
  %t27 = icmp sgt i64 %t26, 0
  br i1 %t27, label %b28, label %b29
b28:
  %t31 = add i64 %t26, -1
  %t32 = load ptr addrspace(1), ptr %v0, align 8
  %t33 = load ptr addrspace(1), ptr %v6, align 8
  %t34 = call ptr addrspace(1) @p10_f2(i64 %t31, ptr addrspace(1) %t32, ptr addrspace(1) %t33)
  store ptr addrspace(1) %t34, ptr %v3, align 8
  br label %b30
b29:
  br label %b30
b30:
  ; statement 24 store_pointer
  %t35 = load ptr addrspace(1), ptr %v4, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t39, ptr %v4, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b30 ], [ %t39, %b36 ]
  %t41 = getelementptr inbounds i64, ptr addrspace(1) %t40, i64 4
  %t42 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t42, ptr addrspace(1) %t41, align 8
  ; statement 25 
  %t43 = load i64, ptr %s0, align 8
  %t44 = icmp sgt i64 %t43, 0
  br i1 %t44, label %b45, label %b46
b45:
  %t48 = add i64 %t43, -1
  %t49 = load ptr addrspace(1), ptr %v0, align 8
  %t50 = load ptr addrspace(1), ptr %v1, align 8
  %t51 = call ptr addrspace(1) @p10_f2(i64 %t48, ptr addrspace(1) %t49, ptr addrspace(1) %t50)
  store ptr addrspace(1) %t51, ptr %v3, align 8
  br label %b47
b46:
  br label %b47
b47:
  ; statement 26 atomic_load
  %t52 = load ptr addrspace(1), ptr %v2, align 8
  %t55 = icmp eq ptr addrspace(1) %t52, null
  br i1 %t55, label %b53, label %b54
b53:
  %t56 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t56, ptr %v2, align 8
  br label %b54
b54:
  %t57 = phi ptr addrspace(1) [ %t52, %b47 ], [ %t56, %b53 ]
  %t58 = getelementptr inbounds i8, ptr addrspace(1) %t57, i64 8
  %t59 = load atomic ptr addrspace(1), ptr addrspace(1) %t58 seq_cst, align 8
  store ptr addrspace(1) %t59, ptr %v0, align 8
  br label %b23
b22:
  br label %b23
b23:
  ; statement 28 racy_move
  call void @racy_move(i64 6, i64 4)
  br label %b14
b14:
  %t17 = add i64 %t16, 1
  %t60 = icmp ult i64 %t17, 300
  br i1 %t60, label %b13, label %b15
b15:
  ; statement 30 gc_write
  %t61 = load ptr addrspace(1), ptr %v2, align 8
  %t64 = icmp eq ptr addrspace(1) %t61, null
  br i1 %t64, label %b62, label %b63
b62:
  %t65 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t65, ptr %v2, align 8
  br label %b63
b63:
  %t66 = phi ptr addrspace(1) [ %t61, %b15 ], [ %t65, %b62 ]
  %t67 = addrspacecast ptr addrspace(1) %t66 to ptr
  %t68 = load ptr addrspace(1), ptr %v2, align 8
  %t69 = addrspacecast ptr addrspace(1) %t68 to ptr
  %t70 = call ptr @gc_write(ptr %t67, ptr %t69)
  %t71 = addrspacecast ptr %t70 to ptr addrspace(1)
  store ptr addrspace(1) %t71, ptr %v2, align 8
  ; statement 31 vp_strided
  %t72 = load ptr addrspace(1), ptr %v0, align 8
  %t75 = icmp eq ptr addrspace(1) %t72, null
  br i1 %t75, label %b73, label %b74
b73:
  %t76 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t76, ptr %v0, align 8
  br label %b74
b74:
  %t77 = phi ptr addrspace(1) [ %t72, %b63 ], [ %t76, %b73 ]
  %t78 = getelementptr inbounds i8, ptr addrspace(1) %t77, i64 8
  %t79 = load ptr addrspace(1), ptr %v0, align 8
  %t80 = load ptr addrspace(1), ptr %v0, align 8
  %t81 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t79, i64 0
  %t82 = insertelement <2 x ptr addrspace(1)> %t81, ptr addrspace(1) %t80, i64 1
  %t83 = load i64, ptr %s3, align 8
  %t84 = trunc i64 %t83 to i2
  %t85 = bitcast i2 %t84 to <2 x i1>
  %t86 = load i64, ptr %s3, align 8
  %t87 = trunc i64 %t86 to i32
  %t88 = lshr i32 %t87, 2
  %t89 = and i32 %t88, 1
  %t90 = add i32 %t89, 1
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %t82, ptr addrspace(1) align 8 %t78, i64 0, <2 x i1> %t85, i32 %t90)
  ; statement 32 
  %t91 = load i64, ptr %s0, align 8
  %t92 = icmp sgt i64 %t91, 0
  br i1 %t92, label %b93, label %b94
b93:
  %t96 = add i64 %t91, -1
  %t97 = load ptr addrspace(1), ptr %v2, align 8
  %t98 = load ptr addrspace(1), ptr %v6, align 8
  %t99 = call ptr addrspace(1) @p10_f2(i64 %t96, ptr addrspace(1) %t97, ptr addrspace(1) %t98)
  store ptr addrspace(1) %t99, ptr %v8, align 8
  br label %b95
b94:
  br label %b95
b95:
  %t100 = load ptr addrspace(1), ptr %v8, align 8
  ret ptr addrspace(1) %t100
}

define internal ptr addrspace(1) @p10_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p10_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p10_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 40
  %t8 = load i64, ptr %t7, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 6
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 56
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 8
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 72
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 10
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 88
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 12
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 10)
  %t27 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 6)
  %t29 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 6)
  %t31 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 6)
  %t33 = getelementptr inbounds i64, ptr @p10_t0_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 6)
  %t35 = getelementptr inbounds i8, ptr @p10_t0_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 6)
  %t37 = call ptr @llvm.threadlocal.address.p0(ptr @p10_l0)
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 1)
  %t39 = call ptr @llvm.threadlocal.address.p0(ptr @p10_l1)
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 1)
  call void @end_thread(ptr @p10_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_10() noinline gc "shade" {
  %r = call ptr addrspace(1) @p10_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p10_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 11
@p11_id0 = internal global i64 0
@p11_sum0 = internal global i64 0
@p11_t0_g0 = internal global %T6 zeroinitializer, align 16
@p11_table = internal global [2 x ptr] [ptr @p11_f0, ptr @p11_f1]
define internal ptr addrspace(1) @p11_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 2 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 1 build
  %t6 = call ptr addrspace(1) @build_root(i64 1, i64 400)
  store ptr addrspace(1) %t6, ptr %v2, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t7 = icmp ult i64 %t5, 2
  br i1 %t7, label %b1, label %b3
b3:
  ; statement 3 load_pointer
  %t8 = load ptr addrspace(1), ptr %v4, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t12, ptr %v4, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = load ptr addrspace(1), ptr addrspace(1) %t13, align 8
  store ptr addrspace(1) %t14, ptr %v2, align 8
  ; statement 6 
  %t15 = load i64, ptr %s2, align 8
  %t16 = lshr i64 %t15, 0
  %t17 = trunc i64 %t16 to i1
  br i1 %t17, label %b18, label %b19
b18:
  ; statement 4 alloc
  %t21 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  store ptr addrspace(1) %t21, ptr %v2, align 8
  ; statement 5 store_pointer
  %t22 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 6
  %t23 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t23, ptr %t22, align 8
  br label %b20
b19:
  br label %b20
b20:
  ; statement 7 atomic_add
  %t24 = load ptr addrspace(1), ptr %v4, align 8
  %t25 = getelementptr inbounds i8, ptr addrspace(1) %t24, i64 8
  %t26 = load i64, ptr %s1, align 8
  %t27 = atomicrmw add ptr addrspace(1) %t25, i64 %t26 monotonic, align 8
  store i64 %t27, ptr %s2, align 8
  ; statement 8 racy_exchange
  call void @racy_exchange(i64 7, i64 4)
  ; statement 10 
  br label %b28
b28:
  %t31 = phi i64 [ 0, %b20 ], [ %t32, %b29 ]
  store i64 %t31, ptr %s3, align 8
  ; statement 9 churn
  call void @churn_bytes(i64 8)
  br label %b29
b29:
  %t32 = add i64 %t31, 1
  %t33 = icmp ult i64 %t32, 7
  br i1 %t33, label %b28, label %b30
b30:
  ; statement 11 alloc
  %t34 = load ptr addrspace(1), ptr %v4, align 8
  %t35 = load ptr addrspace(1), ptr %v4, align 8
  %t36 = load ptr addrspace(1), ptr %v4, align 8
  %t37 = load ptr addrspace(1), ptr %v4, align 8
  %t38 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  store ptr addrspace(1) %t34, ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) %t35, ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) %t36, ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) %t37, ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) %t38, ptr %v2, align 8
  ; statement 17 
  %t39 = load i64, ptr %s3, align 8
  %t40 = lshr i64 %t39, 3
  %t41 = trunc i64 %t40 to i1
  br i1 %t41, label %b42, label %b43
b42:
  ; statement 12 slice_load
  %t45 = load ptr addrspace(1), ptr %v0, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t49, ptr %v0, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b42 ], [ %t49, %b46 ]
  %t51 = getelementptr inbounds i64, ptr addrspace(1) %t50, i64 754
  %t52 = getelementptr inbounds i8, ptr addrspace(1) %t50, i64 6040
  %t53 = load i64, ptr addrspace(1) %t52, align 8
  %t54 = load ptr addrspace(1), ptr addrspace(1) %t51, align 8
  %t55 = add i64 %t53, -1
  %t56 = mul i64 %t55, 40
  %t57 = getelementptr i8, ptr addrspace(1) %t54, i64 %t56
  %t58 = icmp eq i64 %t53, 0
  %t59 = select i1 %t58, ptr addrspace(1) null, ptr addrspace(1) %t57
  store ptr addrspace(1) %t59, ptr %v6, align 8
  ; statement 13 store_pointer
  %t60 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 24
  %t61 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t61, ptr %t60, align 8
  br label %b44
b43:
  ; statement 14 atomic_exchange
  %t62 = load ptr addrspace(1), ptr %v3, align 8
  %t65 = icmp eq ptr addrspace(1) %t62, null
  br i1 %t65, label %b63, label %b64
b63:
  %t66 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t66, ptr %v3, align 8
  br label %b64
b64:
  %t67 = phi ptr addrspace(1) [ %t62, %b43 ], [ %t66, %b63 ]
  %t68 = getelementptr inbounds i64, ptr addrspace(1) %t67, i64 2
  %t69 = load ptr addrspace(1), ptr %v4, align 8
  %t70 = atomicrmw xchg ptr addrspace(1) %t68, ptr addrspace(1) %t69 seq_cst, align 8
  store ptr addrspace(1) %t70, ptr %v2, align 8
  ; statement 15 list_reverse
  %t71 = load ptr addrspace(1), ptr %v4, align 8
  br label %b72
b72:
  %t75 = phi ptr addrspace(1) [ %t71, %b64 ], [ %t78, %b73 ]
  %t76 = phi ptr addrspace(1) [ null, %b64 ], [ %t75, %b73 ]
  %t77 = phi i32 [ 0, %b64 ], [ %t79, %b73 ]
  %t80 = icmp eq ptr addrspace(1) %t75, null
  %t81 = icmp uge i32 %t77, 30
  %t82 = or i1 %t80, %t81
  br i1 %t82, label %b74, label %b73
b73:
  %t78 = load ptr addrspace(1), ptr addrspace(1) %t75, align 8
  store ptr addrspace(1) %t76, ptr addrspace(1) %t75, align 8
  %t79 = add i32 %t77, 1
  br label %b72
b74:
  store ptr addrspace(1) %t76, ptr %v4, align 8
  ; statement 16 atomic_store
  %t83 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 24
  %t84 = load ptr addrspace(1), ptr %v2, align 8
  store atomic ptr addrspace(1) %t84, ptr %t83 monotonic, align 8
  br label %b44
b44:
  ; statement 29 
  %t85 = load i64, ptr %s2, align 8
  %t86 = lshr i64 %t85, 3
  %t87 = trunc i64 %t86 to i1
  br i1 %t87, label %b88, label %b89
b88:
  ; statement 18 store_null
  %t91 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 20
  store ptr addrspace(1) null, ptr %t91, align 8
  ; statement 19 indexed_store
  %t92 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 40
  %t93 = load i64, ptr %s2, align 8
  %t94 = urem i64 %t93, 2
  %t95 = getelementptr inbounds i64, ptr %t92, i64 %t94
  %t96 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t96, ptr %t95, align 8
  ; statement 20 fiber_switch
  call void @fiber_switch(i64 300, i64 869830)
  ; statement 26 
  br label %b97
b97:
  %t100 = phi i64 [ 0, %b88 ], [ %t101, %b98 ]
  store i64 %t100, ptr %s1, align 8
  ; statement 21 slice_load
  %t102 = load ptr addrspace(1), ptr %v1, align 8
  %t105 = icmp eq ptr addrspace(1) %t102, null
  br i1 %t105, label %b103, label %b104
b103:
  %t106 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t106, ptr %v1, align 8
  br label %b104
b104:
  %t107 = phi ptr addrspace(1) [ %t102, %b97 ], [ %t106, %b103 ]
  %t108 = getelementptr inbounds i64, ptr addrspace(1) %t107, i64 754
  %t109 = getelementptr inbounds i8, ptr addrspace(1) %t107, i64 6040
  %t110 = load i64, ptr addrspace(1) %t109, align 8
  %t111 = load ptr addrspace(1), ptr addrspace(1) %t108, align 8
  %t112 = add i64 %t110, -1
  %t113 = mul i64 %t112, 40
  %t114 = getelementptr i8, ptr addrspace(1) %t111, i64 %t113
  %t115 = icmp eq i64 %t110, 0
  %t116 = select i1 %t115, ptr addrspace(1) null, ptr addrspace(1) %t114
  store ptr addrspace(1) %t116, ptr %v6, align 8
  ; statement 22 union_load
  %t117 = load ptr addrspace(1), ptr %v0, align 8
  %t120 = icmp eq ptr addrspace(1) %t117, null
  br i1 %t120, label %b118, label %b119
b118:
  %t121 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t121, ptr %v0, align 8
  br label %b119
b119:
  %t122 = phi ptr addrspace(1) [ %t117, %b104 ], [ %t121, %b118 ]
  %t123 = getelementptr inbounds i64, ptr addrspace(1) %t122, i64 516
  %t124 = getelementptr inbounds i8, ptr addrspace(1) %t122, i64 4136
  %t125 = load i64, ptr addrspace(1) %t123, align 8
  %t128 = icmp eq i64 %t125, 1
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = load ptr addrspace(1), ptr addrspace(1) %t124, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ null, %b119 ], [ %t129, %b126 ]
  store ptr addrspace(1) %t130, ptr %v1, align 8
  ; statement 23 union_pointer
  %t131 = load ptr addrspace(1), ptr %v1, align 8
  %t134 = icmp eq ptr addrspace(1) %t131, null
  br i1 %t134, label %b132, label %b133
b132:
  %t135 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t135, ptr %v1, align 8
  br label %b133
b133:
  %t136 = phi ptr addrspace(1) [ %t131, %b127 ], [ %t135, %b132 ]
  %t137 = getelementptr inbounds i8, ptr addrspace(1) %t136, i64 2616
  %t138 = getelementptr inbounds i64, ptr addrspace(1) %t136, i64 328
  %t139 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t139, ptr addrspace(1) %t138, align 8
  store i64 1, ptr addrspace(1) %t137, align 8
  ; statement 24 union_integer
  %t140 = load ptr addrspace(1), ptr %v1, align 8
  %t141 = getelementptr inbounds i64, ptr addrspace(1) %t140, i64 508
  %t142 = getelementptr inbounds i8, ptr addrspace(1) %t140, i64 4072
  %t143 = load i64, ptr %s2, align 8
  store i64 %t143, ptr addrspace(1) %t142, align 8
  store i64 0, ptr addrspace(1) %t141, align 8
  ; statement 25 scalar_mix
  %t144 = load i64, ptr %s1, align 8
  %t145 = load i64, ptr %s1, align 8
  %t146 = mul i64 %t144, 927
  %t147 = add i64 %t146, %t145
  %t148 = add i64 %t147, 1
  store i64 %t148, ptr %s2, align 8
  br label %b98
b98:
  %t101 = add i64 %t100, 1
  %t149 = icmp ult i64 %t101, 300
  br i1 %t149, label %b97, label %b99
b99:
  ; statement 27 masked_compress
  %t150 = load ptr addrspace(1), ptr %v3, align 8
  %t153 = icmp eq ptr addrspace(1) %t150, null
  br i1 %t153, label %b151, label %b152
b151:
  %t154 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t154, ptr %v3, align 8
  br label %b152
b152:
  %t155 = phi ptr addrspace(1) [ %t150, %b99 ], [ %t154, %b151 ]
  %t156 = getelementptr inbounds i8, ptr addrspace(1) %t155, i64 24
  %t157 = addrspacecast ptr addrspace(1) %t156 to ptr
  %t158 = load ptr addrspace(1), ptr %v2, align 8
  %t159 = load ptr addrspace(1), ptr %v2, align 8
  %t160 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t158, i64 0
  %t161 = insertelement <2 x ptr addrspace(1)> %t160, ptr addrspace(1) %t159, i64 1
  %t162 = load i64, ptr %s2, align 8
  %t163 = trunc i64 %t162 to i2
  %t164 = bitcast i2 %t163 to <2 x i1>
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %t161, ptr align 8 %t157, <2 x i1> %t164)
  ; statement 28 vp_scatter
  %t165 = load ptr addrspace(1), ptr %v3, align 8
  %t166 = getelementptr inbounds i8, ptr addrspace(1) %t165, i64 24
  %t167 = getelementptr inbounds i8, ptr addrspace(1) %t165, i64 24
  %t168 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t166, i64 0
  %t169 = insertelement <2 x ptr addrspace(1)> %t168, ptr addrspace(1) %t167, i64 1
  %t170 = load ptr addrspace(1), ptr %v2, align 8
  %t171 = load ptr addrspace(1), ptr %v2, align 8
  %t172 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t170, i64 0
  %t173 = insertelement <2 x ptr addrspace(1)> %t172, ptr addrspace(1) %t171, i64 1
  %t174 = load i64, ptr %s3, align 8
  %t175 = trunc i64 %t174 to i2
  %t176 = bitcast i2 %t175 to <2 x i1>
  %t177 = load i64, ptr %s3, align 8
  %t178 = trunc i64 %t177 to i32
  %t179 = lshr i32 %t178, 2
  %t180 = and i32 %t179, 1
  %t181 = add i32 %t180, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t173, <2 x ptr addrspace(1)> align 8 %t169, <2 x i1> %t176, i32 %t181)
  br label %b90
b89:
  br label %b90
b90:
  ; statement 30 slice_make
  %t182 = load ptr addrspace(1), ptr %v0, align 8
  %t185 = icmp eq ptr addrspace(1) %t182, null
  br i1 %t185, label %b183, label %b184
b183:
  %t186 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t186, ptr %v0, align 8
  br label %b184
b184:
  %t187 = phi ptr addrspace(1) [ %t182, %b90 ], [ %t186, %b183 ]
  %t188 = getelementptr inbounds i8, ptr addrspace(1) %t187, i64 3496
  %t189 = getelementptr inbounds i64, ptr addrspace(1) %t187, i64 438
  %t190 = load i64, ptr %s2, align 8
  %t191 = urem i64 %t190, 13
  %t192 = add i64 %t191, 1
  %t193 = call ptr addrspace(1) @shade_alloc_array(ptr @type_8, i64 %t192)
  %t194 = getelementptr inbounds i8, ptr addrspace(1) %t193, i64 56
  %t195 = icmp eq i64 %t191, 0
  %t196 = select i1 %t195, ptr addrspace(1) null, ptr addrspace(1) %t194
  store ptr addrspace(1) %t196, ptr addrspace(1) %t188, align 8
  store i64 %t191, ptr addrspace(1) %t189, align 8
  ; statement 31 scalar_load
  %t197 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 4
  %t198 = load i64, ptr %t197, align 8
  store i64 %t198, ptr %s1, align 8
  ; statement 32 racy_copy
  call void @racy_copy(i64 15, i64 1)
  %t199 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t199, i64 10)
  %t200 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t200, i64 10)
  %t201 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t201, i64 1)
  %t202 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t202, i64 12)
  %t203 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t203, i64 1)
  %t204 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t204, i64 12)
  %t205 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t205, i64 5)
  %t206 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t206
}

define internal ptr addrspace(1) @p11_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  ; statement 33 list_push
  %t1 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t2 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t2, ptr addrspace(1) %t1, align 8
  %t3 = load i64, ptr %s1, align 8
  %t4 = getelementptr inbounds i8, ptr addrspace(1) %t1, i64 8
  store i64 %t3, ptr addrspace(1) %t4, align 8
  store ptr addrspace(1) %t1, ptr %v1, align 8
  ; statement 34 build
  %t5 = call ptr addrspace(1) @build_root(i64 10, i64 20)
  store ptr addrspace(1) %t5, ptr %v0, align 8
  ; statement 35 atomic_load
  %t6 = load ptr addrspace(1), ptr %v0, align 8
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 2984
  %t8 = load atomic ptr addrspace(1), ptr addrspace(1) %t7 unordered, align 8
  store ptr addrspace(1) %t8, ptr %v2, align 8
  ; statement 36 
  %t9 = load i64, ptr %s0, align 8
  %t10 = icmp sgt i64 %t9, 0
  br i1 %t10, label %b11, label %b12
b11:
  %t14 = add i64 %t9, -1
  %t15 = load ptr addrspace(1), ptr %v0, align 8
  %t16 = load ptr addrspace(1), ptr %v1, align 8
  %t17 = call ptr addrspace(1) @p11_f1(i64 %t14, ptr addrspace(1) %t15, ptr addrspace(1) %t16)
  store ptr addrspace(1) %t17, ptr %v3, align 8
  br label %b13
b12:
  br label %b13
b13:
  ; statement 47 
  br label %b18
b18:
  %t21 = phi i64 [ 0, %b13 ], [ %t22, %b19 ]
  store i64 %t21, ptr %s2, align 8
  ; statement 37 typed_slice_copy
  %t23 = load ptr addrspace(1), ptr %v3, align 8
  %t26 = icmp eq ptr addrspace(1) %t23, null
  br i1 %t26, label %b24, label %b25
b24:
  %t27 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t27, ptr %v3, align 8
  br label %b25
b25:
  %t28 = phi ptr addrspace(1) [ %t23, %b18 ], [ %t27, %b24 ]
  %t29 = load ptr addrspace(1), ptr %v3, align 8
  %t30 = getelementptr inbounds i8, ptr addrspace(1) %t28, i64 1080
  %t31 = getelementptr inbounds i8, ptr addrspace(1) %t29, i64 3896
  %t32 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t30, i64 643, ptr addrspace(1) %t31, i64 6)
  call void @mix(i64 %t32)
  ; statement 45 
  br label %b33
b33:
  %t36 = phi i64 [ 0, %b25 ], [ %t37, %b34 ]
  store i64 %t36, ptr %s2, align 8
  ; statement 38 churn
  call void @churn_nodes(i64 30)
  ; statement 39 load_pointer
  %t38 = load ptr addrspace(1), ptr %v0, align 8
  %t41 = icmp eq ptr addrspace(1) %t38, null
  br i1 %t41, label %b39, label %b40
b39:
  %t42 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t42, ptr %v0, align 8
  br label %b40
b40:
  %t43 = phi ptr addrspace(1) [ %t38, %b33 ], [ %t42, %b39 ]
  %t44 = getelementptr inbounds i64, ptr addrspace(1) %t43, i64 610
  %t45 = load ptr addrspace(1), ptr addrspace(1) %t44, align 8
  store ptr addrspace(1) %t45, ptr %v1, align 8
  ; statement 40 store_pointer
  %t46 = load ptr addrspace(1), ptr %v1, align 8
  %t49 = icmp eq ptr addrspace(1) %t46, null
  br i1 %t49, label %b47, label %b48
b47:
  %t50 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t50, ptr %v1, align 8
  br label %b48
b48:
  %t51 = phi ptr addrspace(1) [ %t46, %b40 ], [ %t50, %b47 ]
  %t52 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t52, ptr addrspace(1) %t51, align 8
  ; statement 43 
  %t53 = load i64, ptr %s0, align 8
  %t54 = lshr i64 %t53, 1
  %t55 = trunc i64 %t54 to i1
  br i1 %t55, label %b56, label %b57
b56:
  ; statement 41 load_pointer
  %t59 = load ptr addrspace(1), ptr %v2, align 8
  %t62 = icmp eq ptr addrspace(1) %t59, null
  br i1 %t62, label %b60, label %b61
b60:
  %t63 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t63, ptr %v2, align 8
  br label %b61
b61:
  %t64 = phi ptr addrspace(1) [ %t59, %b56 ], [ %t63, %b60 ]
  %t65 = getelementptr inbounds i64, ptr addrspace(1) %t64, i64 388
  %t66 = load ptr addrspace(1), ptr addrspace(1) %t65, align 8
  store ptr addrspace(1) %t66, ptr %v0, align 8
  br label %b58
b57:
  ; statement 42 stepped_read
  %t67 = call ptr addrspace(1) @stepped_make(i64 700, i64 801)
  %t68 = call ptr addrspace(1) @stepped_make(i64 700, i64 801)
  %t69 = call i64 @stepped_read(ptr addrspace(1) %t68, ptr addrspace(1) %t67, i64 -1, i64 700)
  store i64 %t69, ptr %s2, align 8
  call void @mix(i64 %t69)
  br label %b58
b58:
  ; statement 44 native_site
  %t70 = load ptr addrspace(1), ptr %v1, align 8
  %t71 = load ptr addrspace(1), ptr %v1, align 8
  %t72 = load ptr addrspace(1), ptr addrspace(1) %t70, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t70, align 8
  %t73 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t72, ptr addrspace(1) %t71, align 8
  br label %b34
b34:
  %t37 = add i64 %t36, 1
  %t74 = icmp ult i64 %t37, 70
  br i1 %t74, label %b33, label %b35
b35:
  ; statement 46 slice_advance
  %t75 = getelementptr inbounds i64, ptr %k0, i64 6
  %t76 = getelementptr inbounds i8, ptr %k0, i64 56
  %t77 = load i64, ptr %t76, align 8
  %t78 = load ptr addrspace(1), ptr %t75, align 8
  %t79 = icmp sgt i64 %t77, 1
  %t80 = select i1 %t79, i64 8, i64 0
  %t81 = getelementptr i8, ptr addrspace(1) %t78, i64 %t80
  %t82 = zext i1 %t79 to i64
  %t83 = sub i64 %t77, %t82
  store ptr addrspace(1) %t81, ptr %t75, align 8
  store i64 %t83, ptr %t76, align 8
  br label %b19
b19:
  %t22 = add i64 %t21, 1
  %t84 = icmp ult i64 %t22, 300
  br i1 %t84, label %b18, label %b20
b20:
  ; statement 48 racy_move
  call void @racy_move(i64 5, i64 30)
  ; statement 49 racy_copy
  call void @racy_copy(i64 6, i64 30)
  ; statement 50 list_push
  %t85 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t86 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t86, ptr addrspace(1) %t85, align 8
  %t87 = load i64, ptr %s2, align 8
  %t88 = getelementptr inbounds i8, ptr addrspace(1) %t85, i64 8
  store i64 %t87, ptr addrspace(1) %t88, align 8
  store ptr addrspace(1) %t85, ptr %v1, align 8
  %t89 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t89
}

define internal ptr addrspace(1) @p11_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p11_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p11_t0_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 24
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 40
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 6
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 56
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 9)
  %t13 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 8
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 9)
  %t15 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 72
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 9)
  %t17 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 10
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 9)
  %t19 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 88
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 9)
  %t21 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 12
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 9)
  %t23 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 9)
  %t25 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 9)
  %t27 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 9)
  %t29 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 9)
  %t31 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 9)
  %t33 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 9)
  %t35 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 9)
  %t37 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 20
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 9)
  %t39 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 168
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 10)
  %t41 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 22
  %t42 = load i64, ptr %t41, align 8
  call void @mix(i64 %t42)
  %t43 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 184
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 13)
  %t45 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 24
  %t46 = load i64, ptr %t45, align 8
  call void @mix(i64 %t46)
  %t47 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 200
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 15)
  %t49 = getelementptr inbounds i64, ptr @p11_t0_g0, i64 26
  %t50 = load ptr addrspace(1), ptr %t49, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 9)
  %t51 = getelementptr inbounds i8, ptr @p11_t0_g0, i64 216
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 9)
  call void @end_thread(ptr @p11_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_11() noinline gc "shade" {
  %r = call ptr addrspace(1) @p11_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p11_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 12
@p12_id0 = internal global i64 0
@p12_sum0 = internal global i64 0
@p12_t0_g0 = internal global %T12 zeroinitializer, align 16
@p12_l0 = internal thread_local global %T5 zeroinitializer, align 16
@p12_l1 = internal thread_local global %T8 zeroinitializer, align 16
@p12_table = internal global [1 x ptr] [ptr @p12_f0]
define internal ptr addrspace(1) @p12_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 1 racy_deposit
  call void @racy_deposit(i64 4, i64 1)
  ; statement 2 bytes_set
  %t1 = load ptr addrspace(1), ptr %v4, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t5, ptr %v4, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 12
  call void @llvm.memset.p1.i64(ptr addrspace(1) %t7, i8 120, i64 4, i1 false)
  ; statement 3 load_pointer
  %t8 = load ptr addrspace(1), ptr %v9, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t12, ptr %v9, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 8
  %t15 = load ptr addrspace(1), ptr addrspace(1) %t14, align 8
  store ptr addrspace(1) %t15, ptr %v9, align 8
  ; statement 4 vp_scatter
  %t16 = load ptr addrspace(1), ptr %v8, align 8
  %t19 = icmp eq ptr addrspace(1) %t16, null
  br i1 %t19, label %b17, label %b18
b17:
  %t20 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t20, ptr %v8, align 8
  br label %b18
b18:
  %t21 = phi ptr addrspace(1) [ %t16, %b10 ], [ %t20, %b17 ]
  %t22 = getelementptr inbounds i64, ptr addrspace(1) %t21, i64 18
  %t23 = getelementptr inbounds i8, ptr addrspace(1) %t21, i64 152
  %t24 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t22, i64 0
  %t25 = insertelement <2 x ptr addrspace(1)> %t24, ptr addrspace(1) %t23, i64 1
  %t26 = load ptr addrspace(1), ptr %v6, align 8
  %t27 = load ptr addrspace(1), ptr %v0, align 8
  %t28 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t26, i64 0
  %t29 = insertelement <2 x ptr addrspace(1)> %t28, ptr addrspace(1) %t27, i64 1
  %t30 = load i64, ptr %s2, align 8
  %t31 = trunc i64 %t30 to i2
  %t32 = bitcast i2 %t31 to <2 x i1>
  %t33 = load i64, ptr %s2, align 8
  %t34 = trunc i64 %t33 to i32
  %t35 = lshr i32 %t34, 2
  %t36 = and i32 %t35, 1
  %t37 = add i32 %t36, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t29, <2 x ptr addrspace(1)> align 8 %t25, <2 x i1> %t32, i32 %t37)
  ; statement 5 store_pointer
  %t38 = load ptr addrspace(1), ptr %v4, align 8
  %t39 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t39, ptr addrspace(1) %t38, align 8
  ; statement 6 load_pointer
  %t40 = load ptr addrspace(1), ptr %v5, align 8
  %t43 = icmp eq ptr addrspace(1) %t40, null
  br i1 %t43, label %b41, label %b42
b41:
  %t44 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t44, ptr %v5, align 8
  br label %b42
b42:
  %t45 = phi ptr addrspace(1) [ %t40, %b18 ], [ %t44, %b41 ]
  %t46 = getelementptr inbounds i8, ptr addrspace(1) %t45, i64 4168
  %t47 = load ptr addrspace(1), ptr addrspace(1) %t46, align 8
  store ptr addrspace(1) %t47, ptr %v9, align 8
  %t48 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 9)
  %t49 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t49, i64 6)
  %t50 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 10)
  %t51 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 3)
  %t52 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 1)
  %t53 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 10)
  %t54 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 9)
  %t55 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 12)
  %t56 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t56, i64 6)
  %t57 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 2)
  %t58 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t58, i64 1)
  %t59 = getelementptr inbounds i8, ptr %k0, i64 8
  %t60 = load ptr addrspace(1), ptr %t59, align 8
  call void @walk_root(ptr addrspace(1) %t60, i64 1)
  %t61 = getelementptr inbounds i64, ptr %k0, i64 2
  %t62 = load ptr addrspace(1), ptr %t61, align 8
  call void @walk_root(ptr addrspace(1) %t62, i64 1)
  %t63 = getelementptr inbounds i8, ptr %k0, i64 24
  %t64 = load ptr addrspace(1), ptr %t63, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 1)
  %t65 = getelementptr inbounds i64, ptr %k0, i64 4
  %t66 = load ptr addrspace(1), ptr %t65, align 8
  call void @walk_root(ptr addrspace(1) %t66, i64 1)
  %t67 = getelementptr inbounds i8, ptr %k0, i64 40
  %t68 = load ptr addrspace(1), ptr %t67, align 8
  call void @walk_root(ptr addrspace(1) %t68, i64 1)
  %t69 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t69
}

define internal ptr addrspace(1) @p12_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p12_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p12_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = getelementptr inbounds i8, ptr @p12_t0_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p12_t0_g0, i64 2
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 1)
  %t7 = getelementptr inbounds i8, ptr @p12_t0_g0, i64 24
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p12_t0_g0, i64 4
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p12_t0_g0, i64 40
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 1)
  %t13 = call ptr @llvm.threadlocal.address.p0(ptr @p12_l0)
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr %t13, i64 24
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr %t13, i64 4
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = call ptr @llvm.threadlocal.address.p0(ptr @p12_l1)
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i8, ptr %t19, i64 24
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i64, ptr %t19, i64 4
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 2)
  %t25 = getelementptr inbounds i8, ptr %t19, i64 40
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 2)
  %t27 = getelementptr inbounds i64, ptr %t19, i64 6
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 2)
  call void @end_thread(ptr @p12_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_12() noinline gc "shade" {
  %r = call ptr addrspace(1) @p12_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p12_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 13
@p13_id0 = internal global i64 0
@p13_sum0 = internal global i64 0
@p13_id1 = internal global i64 0
@p13_sum1 = internal global i64 0
@p13_t1_g0 = internal global %T12 zeroinitializer, align 16
@p13_t1_g1 = internal global %T7 zeroinitializer, align 16
@p13_t1_g2 = internal global %T6 zeroinitializer, align 16
@p13_id2 = internal global i64 0
@p13_sum2 = internal global i64 0
@p13_t2_g0 = internal global %T4 zeroinitializer, align 16
@p13_l0 = internal thread_local global %T8 zeroinitializer, align 16
@p13_table = internal global [5 x ptr] [ptr @p13_f0, ptr @p13_f1, ptr @p13_f2, ptr @p13_f3, ptr @p13_f4]
define internal ptr addrspace(1) @p13_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  %k1 = alloca %T1, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 16, i1 false)
  ; statement 1 weak_hold
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = call ptr @shade_weak_new(ptr addrspace(1) %t6)
  call void @churn_nodes(i64 1)
  %t8 = call ptr addrspace(1) @shade_weak_get(ptr %t7)
  call void @shade_weak_free(ptr %t7)
  call void @must_be(i64 200, ptr addrspace(1) %t8, ptr addrspace(1) %t6)
  store ptr addrspace(1) %t8, ptr %v5, align 8
  ; statement 2 ephemeron_hold
  %t9 = load ptr addrspace(1), ptr %v5, align 8
  %t10 = call ptr @ephemeron_make(ptr addrspace(1) %t9, i64 1)
  call void @churn_nodes(i64 1)
  call void @ephemeron_check(ptr %t10, ptr addrspace(1) %t9, i64 1)
  ; statement 3 store_pointer
  %t11 = load ptr addrspace(1), ptr %v4, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t15, ptr %v4, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b3 ], [ %t15, %b12 ]
  %t17 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t17, ptr addrspace(1) %t16, align 8
  ; statement 83 
  %t18 = call ptr addrspace(1) @build_root(i64 2, i64 60)
  call void @spawn(ptr @p13_id1, ptr @p13_t1, ptr addrspace(1) %t18)
  ; statement 85 
  %t19 = call ptr addrspace(1) @build_root(i64 10, i64 0)
  call void @spawn(ptr @p13_id2, ptr @p13_t2, ptr addrspace(1) %t19)
  ; statement 4 bytes_copy
  %t20 = load ptr addrspace(1), ptr %v1, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t24, ptr %v1, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b13 ], [ %t24, %b21 ]
  %t26 = load ptr addrspace(1), ptr %v4, align 8
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t25, i64 11
  %t28 = getelementptr inbounds i8, ptr addrspace(1) %t26, i64 12
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t27, ptr addrspace(1) %t28, i64 4, i1 false)
  ; statement 5 list_push
  %t29 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t30 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t30, ptr addrspace(1) %t29, align 8
  %t31 = load i64, ptr %s2, align 8
  %t32 = getelementptr inbounds i8, ptr addrspace(1) %t29, i64 8
  store i64 %t31, ptr addrspace(1) %t32, align 8
  store ptr addrspace(1) %t29, ptr %v1, align 8
  ; statement 6 store_null
  %t33 = load ptr addrspace(1), ptr %v2, align 8
  %t36 = icmp eq ptr addrspace(1) %t33, null
  br i1 %t36, label %b34, label %b35
b34:
  %t37 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t37, ptr %v2, align 8
  br label %b35
b35:
  %t38 = phi ptr addrspace(1) [ %t33, %b22 ], [ %t37, %b34 ]
  store ptr addrspace(1) null, ptr addrspace(1) %t38, align 8
  ; statement 84 
  %t39 = load i64, ptr @p13_id2, align 8
  %t40 = call ptr addrspace(1) @join(i64 %t39)
  store ptr addrspace(1) %t40, ptr %v7, align 8
  ; statement 82 
  %t41 = load i64, ptr @p13_id1, align 8
  %t42 = call ptr addrspace(1) @join(i64 %t41)
  store ptr addrspace(1) %t42, ptr %v6, align 8
  %t43 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 2)
  %t44 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 1)
  %t45 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 2)
  %t46 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 2)
  %t47 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 1)
  %t48 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 12)
  %t49 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t49, i64 10)
  %t50 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 9)
  %t51 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 2)
  %t52 = getelementptr inbounds i8, ptr %k0, i64 8
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 2)
  %t54 = load ptr addrspace(1), ptr %k1, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 1)
  %t55 = getelementptr inbounds i8, ptr %k1, i64 8
  %t56 = load i64, ptr %t55, align 8
  call void @mix(i64 %t56)
  %t57 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t57
}

define internal ptr addrspace(1) @p13_f1(i64 %depth) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 15 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 9 
  br label %b6
b6:
  %t9 = phi i64 [ 0, %b1 ], [ %t10, %b7 ]
  store i64 %t9, ptr %s1, align 8
  ; statement 7 racy_copy
  call void @racy_copy(i64 15, i64 30)
  ; statement 8 load_pointer
  %t11 = load ptr addrspace(1), ptr %v4, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t15, ptr %v4, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b6 ], [ %t15, %b12 ]
  %t17 = load ptr addrspace(1), ptr addrspace(1) %t16, align 8
  store ptr addrspace(1) %t17, ptr %v4, align 8
  br label %b7
b7:
  %t10 = add i64 %t9, 1
  %t18 = icmp ult i64 %t10, 2
  br i1 %t18, label %b6, label %b8
b8:
  ; statement 10 typed_clear
  %t19 = load ptr addrspace(1), ptr %v4, align 8
  %t22 = icmp eq ptr addrspace(1) %t19, null
  br i1 %t22, label %b20, label %b21
b20:
  %t23 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t23, ptr %v4, align 8
  br label %b21
b21:
  %t24 = phi ptr addrspace(1) [ %t19, %b8 ], [ %t23, %b20 ]
  call void @shade_typed_memclr(ptr @type_1, ptr addrspace(1) %t24)
  ; statement 11 store_volatile
  %t25 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t26 = getelementptr inbounds i64, ptr %t25, i64 4
  %t27 = load ptr addrspace(1), ptr %v6, align 8
  store volatile ptr addrspace(1) %t27, ptr %t26, align 8
  ; statement 12 churn
  call void @churn_bytes(i64 23)
  ; statement 14 
  br label %b28
b28:
  %t31 = phi i64 [ 0, %b21 ], [ %t32, %b29 ]
  store i64 %t31, ptr %s2, align 8
  ; statement 13 typed_slice_copy
  %t33 = load ptr addrspace(1), ptr %v0, align 8
  %t36 = icmp eq ptr addrspace(1) %t33, null
  br i1 %t36, label %b34, label %b35
b34:
  %t37 = call ptr addrspace(1) @new_15()
  store ptr addrspace(1) %t37, ptr %v0, align 8
  br label %b35
b35:
  %t38 = phi ptr addrspace(1) [ %t33, %b28 ], [ %t37, %b34 ]
  %t39 = load ptr addrspace(1), ptr %v0, align 8
  %t40 = getelementptr inbounds i64, ptr addrspace(1) %t38, i64 620
  %t41 = getelementptr inbounds i8, ptr addrspace(1) %t39, i64 2248
  %t42 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t40, i64 84, ptr addrspace(1) %t41, i64 126)
  call void @mix(i64 %t42)
  br label %b29
b29:
  %t32 = add i64 %t31, 1
  %t43 = icmp ult i64 %t32, 20
  br i1 %t43, label %b28, label %b30
b30:
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t44 = icmp ult i64 %t5, 7
  br i1 %t44, label %b1, label %b3
b3:
  ; statement 16 alloc
  %t45 = load ptr addrspace(1), ptr %v6, align 8
  %t46 = load ptr addrspace(1), ptr %v6, align 8
  %t47 = load ptr addrspace(1), ptr %v6, align 8
  %t48 = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  %t49 = getelementptr inbounds i8, ptr addrspace(1) %t48, i64 8
  store ptr addrspace(1) %t45, ptr addrspace(1) %t49, align 8
  store ptr addrspace(1) %t46, ptr addrspace(1) %t48, align 8
  store ptr addrspace(1) %t47, ptr addrspace(1) %t48, align 8
  store ptr addrspace(1) %t48, ptr %v6, align 8
  ; statement 17 select_pointer
  %t50 = load ptr addrspace(1), ptr %v1, align 8
  %t53 = icmp eq ptr addrspace(1) %t50, null
  br i1 %t53, label %b51, label %b52
b51:
  %t54 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t54, ptr %v1, align 8
  br label %b52
b52:
  %t55 = phi ptr addrspace(1) [ %t50, %b3 ], [ %t54, %b51 ]
  %t56 = getelementptr inbounds i8, ptr addrspace(1) %t55, i64 1528
  %t57 = load ptr addrspace(1), ptr %v3, align 8
  %t58 = load ptr addrspace(1), ptr %v3, align 8
  %t59 = load i64, ptr %s1, align 8
  %t60 = trunc i64 %t59 to i1
  %t61 = select i1 %t60, ptr addrspace(1) %t57, ptr addrspace(1) %t58
  store ptr addrspace(1) %t61, ptr addrspace(1) %t56, align 8
  store ptr addrspace(1) %t61, ptr %v3, align 8
  ; statement 18 store_pointer
  %t62 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t63 = getelementptr inbounds i64, ptr %t62, i64 4
  %t64 = load ptr addrspace(1), ptr %v6, align 8
  store ptr addrspace(1) %t64, ptr %t63, align 8
  %t65 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t65
}

define internal ptr addrspace(1) @p13_f2(i64 %depth)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 56, i1 false)
  %k1 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 184, i1 false)
  ; statement 19 load_pointer
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v3, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 7208
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t7, align 8
  store ptr addrspace(1) %t8, ptr %v3, align 8
  ; statement 20 slice_advance
  %t9 = load ptr addrspace(1), ptr %v1, align 8
  %t12 = icmp eq ptr addrspace(1) %t9, null
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t13, ptr %v1, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ %t9, %b3 ], [ %t13, %b10 ]
  %t15 = getelementptr inbounds i64, ptr addrspace(1) %t14, i64 18
  %t16 = getelementptr inbounds i8, ptr addrspace(1) %t14, i64 152
  %t17 = load i64, ptr addrspace(1) %t16, align 8
  %t18 = load ptr addrspace(1), ptr addrspace(1) %t15, align 8
  %t19 = icmp sgt i64 %t17, 1
  %t20 = select i1 %t19, i64 16, i64 0
  %t21 = getelementptr i8, ptr addrspace(1) %t18, i64 %t20
  %t22 = zext i1 %t19 to i64
  %t23 = sub i64 %t17, %t22
  store ptr addrspace(1) %t21, ptr addrspace(1) %t15, align 8
  store i64 %t23, ptr addrspace(1) %t16, align 8
  ; statement 34 
  %t24 = load i64, ptr %s2, align 8
  %t25 = lshr i64 %t24, 2
  %t26 = trunc i64 %t25 to i1
  br i1 %t26, label %b27, label %b28
b27:
  ; statement 21 scalar_load
  %t30 = load ptr addrspace(1), ptr %v3, align 8
  %t33 = icmp eq ptr addrspace(1) %t30, null
  br i1 %t33, label %b31, label %b32
b31:
  %t34 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t34, ptr %v3, align 8
  br label %b32
b32:
  %t35 = phi ptr addrspace(1) [ %t30, %b27 ], [ %t34, %b31 ]
  %t36 = getelementptr inbounds i8, ptr addrspace(1) %t35, i64 8824
  %t37 = load i64, ptr addrspace(1) %t36, align 8
  store i64 %t37, ptr %s1, align 8
  ; statement 22 move_out
  %t38 = getelementptr inbounds i8, ptr %k0, i64 40
  %t39 = getelementptr inbounds i8, ptr %k1, i64 40
  %t40 = load ptr addrspace(1), ptr %t38, align 8
  store ptr addrspace(1) null, ptr %t38, align 8
  store ptr addrspace(1) %t40, ptr %t39, align 8
  ; statement 30 
  %t41 = load i64, ptr %s1, align 8
  %t42 = lshr i64 %t41, 2
  %t43 = trunc i64 %t42 to i1
  br i1 %t43, label %b44, label %b45
b44:
  ; statement 23 
  %t47 = load i64, ptr %s0, align 8
  %t48 = icmp sgt i64 %t47, 0
  br i1 %t48, label %b49, label %b50
b49:
  %t52 = add i64 %t47, -1
  %t53 = load volatile ptr, ptr getelementptr inbounds ([5 x ptr], ptr @p13_table, i64 0, i64 2), align 8
  %t54 = call ptr addrspace(1) %t53(i64 %t52)
  store ptr addrspace(1) %t54, ptr %v3, align 8
  br label %b51
b50:
  br label %b51
b51:
  ; statement 24 racy_link
  call void @racy_link(i64 6, i64 1)
  br label %b46
b45:
  ; statement 25 vp_strided
  %t55 = load ptr addrspace(1), ptr %v0, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t59, ptr %v0, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b45 ], [ %t59, %b56 ]
  %t61 = getelementptr inbounds i64, ptr addrspace(1) %t60, i64 1126
  %t62 = load ptr addrspace(1), ptr %v1, align 8
  %t63 = load ptr addrspace(1), ptr %v1, align 8
  %t64 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t62, i64 0
  %t65 = insertelement <2 x ptr addrspace(1)> %t64, ptr addrspace(1) %t63, i64 1
  %t66 = load i64, ptr %s3, align 8
  %t67 = trunc i64 %t66 to i2
  %t68 = bitcast i2 %t67 to <2 x i1>
  %t69 = load i64, ptr %s3, align 8
  %t70 = trunc i64 %t69 to i32
  %t71 = lshr i32 %t70, 2
  %t72 = and i32 %t71, 1
  %t73 = add i32 %t72, 1
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %t65, ptr addrspace(1) align 8 %t61, i64 -8, <2 x i1> %t68, i32 %t73)
  ; statement 26 racy_exchange
  call void @racy_exchange(i64 10, i64 200)
  ; statement 27 typed_slice_copy
  %t74 = load ptr addrspace(1), ptr %v2, align 8
  %t77 = icmp eq ptr addrspace(1) %t74, null
  br i1 %t77, label %b75, label %b76
b75:
  %t78 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t78, ptr %v2, align 8
  br label %b76
b76:
  %t79 = phi ptr addrspace(1) [ %t74, %b57 ], [ %t78, %b75 ]
  %t80 = load ptr addrspace(1), ptr %v2, align 8
  %t81 = getelementptr inbounds i64, ptr addrspace(1) %t79, i64 2
  %t82 = getelementptr inbounds i8, ptr addrspace(1) %t80, i64 8
  %t83 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t81, i64 0, ptr addrspace(1) %t82, i64 4)
  call void @mix(i64 %t83)
  ; statement 28 store_pointer
  %t84 = getelementptr inbounds i8, ptr %k1, i64 24
  %t85 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t85, ptr %t84, align 8
  ; statement 29 handle_hold
  %t86 = load ptr addrspace(1), ptr %v2, align 8
  %t87 = call ptr @shade_handle_new(ptr addrspace(1) %t86)
  store ptr addrspace(1) null, ptr %v2, align 8
  call void @churn_nodes(i64 300)
  %t88 = call ptr addrspace(1) @shade_handle_get(ptr %t87)
  call void @shade_handle_free(ptr %t87)
  store ptr addrspace(1) %t88, ptr %v2, align 8
  br label %b46
b46:
  ; statement 31 vp_store
  %t89 = load ptr addrspace(1), ptr %v1, align 8
  %t90 = getelementptr inbounds i8, ptr addrspace(1) %t89, i64 9000
  %t91 = load ptr addrspace(1), ptr %v3, align 8
  %t92 = load ptr addrspace(1), ptr %v3, align 8
  %t93 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t91, i64 0
  %t94 = insertelement <2 x ptr addrspace(1)> %t93, ptr addrspace(1) %t92, i64 1
  %t95 = load i64, ptr %s3, align 8
  %t96 = trunc i64 %t95 to i2
  %t97 = bitcast i2 %t96 to <2 x i1>
  %t98 = load i64, ptr %s3, align 8
  %t99 = trunc i64 %t98 to i32
  %t100 = lshr i32 %t99, 2
  %t101 = and i32 %t100, 1
  %t102 = add i32 %t101, 1
  call void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)> %t94, ptr addrspace(1) align 8 %t90, <2 x i1> %t97, i32 %t102)
  ; statement 32 cleanup_drop
  %t103 = call ptr @calloc(i64 1, i64 8)
  %t104 = call i64 @cleanup_make(ptr %t103)
  %t105 = call ptr @calloc(i64 1, i64 8)
  %t106 = call i64 @cleanup_make(ptr %t105)
  %t107 = call ptr @calloc(i64 1, i64 8)
  %t108 = call i64 @cleanup_make(ptr %t107)
  %t109 = call ptr @calloc(i64 1, i64 8)
  %t110 = call i64 @cleanup_make(ptr %t109)
  call void @churn_nodes(i64 300)
  call void @cleanup_settle(i64 %t104, ptr %t103)
  call void @cleanup_settle(i64 %t106, ptr %t105)
  call void @cleanup_settle(i64 %t108, ptr %t107)
  call void @cleanup_settle(i64 %t110, ptr %t109)
  br label %b29
b28:
  ; statement 33 alloc
  %t111 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  store ptr addrspace(1) %t111, ptr %v4, align 8
  br label %b29
b29:
  ; statement 35 
  %t112 = load i64, ptr %s0, align 8
  %t113 = icmp sgt i64 %t112, 0
  br i1 %t113, label %b114, label %b115
b114:
  %t117 = add i64 %t112, -1
  %t118 = call ptr addrspace(1) @p13_f2(i64 %t117)
  store ptr addrspace(1) %t118, ptr %v3, align 8
  br label %b116
b115:
  br label %b116
b116:
  ; statement 36 vector_copy
  %t119 = load ptr addrspace(1), ptr %v0, align 8
  %t122 = icmp eq ptr addrspace(1) %t119, null
  br i1 %t122, label %b120, label %b121
b120:
  %t123 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t123, ptr %v0, align 8
  br label %b121
b121:
  %t124 = phi ptr addrspace(1) [ %t119, %b116 ], [ %t123, %b120 ]
  %t125 = load ptr addrspace(1), ptr %v0, align 8
  %t126 = getelementptr inbounds i64, ptr addrspace(1) %t124, i64 1272
  %t127 = getelementptr inbounds i64, ptr addrspace(1) %t125, i64 1272
  %t128 = load <2 x ptr addrspace(1)>, ptr addrspace(1) %t127, align 8
  store <2 x ptr addrspace(1)> %t128, ptr addrspace(1) %t126, align 8
  ; statement 37 native_site
  %t129 = load ptr addrspace(1), ptr %v2, align 8
  %t132 = icmp eq ptr addrspace(1) %t129, null
  br i1 %t132, label %b130, label %b131
b130:
  %t133 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t133, ptr %v2, align 8
  br label %b131
b131:
  %t134 = phi ptr addrspace(1) [ %t129, %b121 ], [ %t133, %b130 ]
  %t135 = load ptr addrspace(1), ptr %v3, align 8
  %t138 = icmp eq ptr addrspace(1) %t135, null
  br i1 %t138, label %b136, label %b137
b136:
  %t139 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t139, ptr %v3, align 8
  br label %b137
b137:
  %t140 = phi ptr addrspace(1) [ %t135, %b131 ], [ %t139, %b136 ]
  %t141 = getelementptr inbounds i8, ptr addrspace(1) %t134, i64 8
  %t142 = getelementptr inbounds i64, ptr addrspace(1) %t140, i64 1084
  %t143 = load ptr addrspace(1), ptr addrspace(1) %t141, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t141, align 8
  %t144 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t143, ptr addrspace(1) %t142, align 8
  %t145 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t145
}

define internal ptr addrspace(1) @p13_f3(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 56, i1 false)
  %k1 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 48, i1 false)
  ; statement 38 load_pointer
  %t1 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 136
  %t2 = load ptr addrspace(1), ptr %t1, align 8
  store ptr addrspace(1) %t2, ptr %v3, align 8
  ; statement 39 element_move
  %t3 = load ptr addrspace(1), ptr %v7, align 8
  %t6 = icmp eq ptr addrspace(1) %t3, null
  br i1 %t6, label %b4, label %b5
b4:
  %t7 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t7, ptr %v7, align 8
  br label %b5
b5:
  %t8 = phi ptr addrspace(1) [ %t3, %entry ], [ %t7, %b4 ]
  %t9 = getelementptr inbounds i8, ptr @p13_t1_g0, i64 24
  %t10 = getelementptr inbounds i8, ptr addrspace(1) %t8, i64 4824
  call void @llvm.memmove.element.unordered.atomic.p0.p1.i64(ptr align 8 %t9, ptr addrspace(1) align 8 %t10, i64 8, i32 8)
  ; statement 40 store_pointer
  %t11 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t12 = getelementptr inbounds i64, ptr %t11, i64 6
  %t13 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t13, ptr %t12, align 8
  ; statement 41 select_pointer
  %t14 = load ptr addrspace(1), ptr %v7, align 8
  %t15 = getelementptr inbounds i8, ptr addrspace(1) %t14, i64 3784
  %t16 = load ptr addrspace(1), ptr %v0, align 8
  %t17 = load ptr addrspace(1), ptr %v0, align 8
  %t18 = load i64, ptr %s2, align 8
  %t19 = trunc i64 %t18 to i1
  %t20 = select i1 %t19, ptr addrspace(1) %t16, ptr addrspace(1) %t17
  store ptr addrspace(1) %t20, ptr addrspace(1) %t15, align 8
  store ptr addrspace(1) %t20, ptr %v0, align 8
  ; statement 42 scalar_mix
  %t21 = load i64, ptr %s3, align 8
  %t22 = load i64, ptr %s3, align 8
  %t23 = mul i64 %t21, 165
  %t24 = add i64 %t23, %t22
  %t25 = add i64 %t24, 1
  store i64 %t25, ptr %s3, align 8
  call void @mix(i64 %t25)
  ; statement 43 slice_copy
  %t26 = load ptr addrspace(1), ptr %v7, align 8
  %t27 = load ptr addrspace(1), ptr %v7, align 8
  %t28 = getelementptr inbounds i64, ptr addrspace(1) %t27, i64 700
  %t29 = load { ptr addrspace(1), i64 }, ptr addrspace(1) %t28, align 8
  store { ptr addrspace(1), i64 } %t29, ptr addrspace(1) %t26, align 8
  ; statement 44 churn
  call void @churn_nodes(i64 300)
  %t30 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 2)
  %t31 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 16)
  %t32 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 13)
  %t33 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 9)
  %t34 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 12)
  %t35 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 6)
  %t36 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 10)
  %t37 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 10)
  %t38 = load i64, ptr %k0, align 8
  call void @mix(i64 %t38)
  %t39 = getelementptr inbounds i8, ptr %k0, i64 24
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 1)
  %t41 = getelementptr inbounds i64, ptr %k0, i64 4
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 2)
  %t43 = getelementptr inbounds i8, ptr %k0, i64 40
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 2)
  %t45 = getelementptr inbounds i64, ptr %k0, i64 6
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 2)
  %t47 = load ptr addrspace(1), ptr %k1, align 8
  call void @walk_root(ptr addrspace(1) %t47, i64 1)
  %t48 = getelementptr inbounds i8, ptr %k1, i64 8
  %t49 = load ptr addrspace(1), ptr %t48, align 8
  call void @walk_root(ptr addrspace(1) %t49, i64 1)
  %t50 = getelementptr inbounds i64, ptr %k1, i64 2
  %t51 = load ptr addrspace(1), ptr %t50, align 8
  call void @walk_root(ptr addrspace(1) %t51, i64 1)
  %t52 = getelementptr inbounds i8, ptr %k1, i64 24
  %t53 = load ptr addrspace(1), ptr %t52, align 8
  call void @walk_root(ptr addrspace(1) %t53, i64 1)
  %t54 = getelementptr inbounds i64, ptr %k1, i64 4
  %t55 = load ptr addrspace(1), ptr %t54, align 8
  call void @walk_root(ptr addrspace(1) %t55, i64 1)
  %t56 = getelementptr inbounds i8, ptr %k1, i64 40
  %t57 = load ptr addrspace(1), ptr %t56, align 8
  call void @walk_root(ptr addrspace(1) %t57, i64 1)
  %t58 = load ptr addrspace(1), ptr %v7, align 8
  ret ptr addrspace(1) %t58
}

define internal ptr addrspace(1) @p13_f4(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  ; statement 45 load_pointer
  %t1 = load ptr addrspace(1), ptr %v6, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t5, ptr %v6, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i64, ptr addrspace(1) %t6, i64 874
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t7, align 8
  store ptr addrspace(1) %t8, ptr %v6, align 8
  ; statement 46 element_move
  %t9 = load ptr addrspace(1), ptr %v1, align 8
  %t12 = icmp eq ptr addrspace(1) %t9, null
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t13, ptr %v1, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ %t9, %b3 ], [ %t13, %b10 ]
  %t15 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t16 = getelementptr inbounds i64, ptr addrspace(1) %t14, i64 472
  %t17 = getelementptr inbounds i64, ptr %t15, i64 4
  call void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1) align 8 %t16, i8 0, i64 24, i32 8)
  ; statement 56 
  %t18 = load i64, ptr %s1, align 8
  %t19 = lshr i64 %t18, 3
  %t20 = trunc i64 %t19 to i1
  br i1 %t20, label %b21, label %b22
b21:
  ; statement 47 build
  %t24 = call ptr addrspace(1) @build_root(i64 9, i64 400)
  store ptr addrspace(1) %t24, ptr %v6, align 8
  ; statement 55 
  br label %b25
b25:
  %t28 = phi i64 [ 0, %b21 ], [ %t29, %b26 ]
  store i64 %t28, ptr %s1, align 8
  ; statement 51 
  br label %b30
b30:
  %t33 = phi i64 [ 0, %b25 ], [ %t34, %b31 ]
  store i64 %t33, ptr %s2, align 8
  ; statement 48 tree_mirror
  %t35 = load ptr addrspace(1), ptr %v4, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t35, %b30 ], [ %t41, %b37 ]
  %t40 = phi i32 [ 0, %b30 ], [ %t42, %b37 ]
  %t43 = icmp eq ptr addrspace(1) %t39, null
  %t44 = icmp uge i32 %t40, 200
  %t45 = or i1 %t43, %t44
  br i1 %t45, label %b38, label %b37
b37:
  %t46 = getelementptr inbounds i8, ptr addrspace(1) %t39, i64 8
  %t41 = load ptr addrspace(1), ptr addrspace(1) %t39, align 8
  %t47 = load ptr addrspace(1), ptr addrspace(1) %t46, align 8
  store ptr addrspace(1) %t47, ptr addrspace(1) %t39, align 8
  store ptr addrspace(1) %t41, ptr addrspace(1) %t46, align 8
  %t42 = add i32 %t40, 1
  br label %b36
b38:
  ; statement 49 racy_publish
  call void @racy_publish(i64 13, i64 4)
  ; statement 50 atomic_load
  %t48 = load ptr addrspace(1), ptr %v8, align 8
  %t51 = icmp eq ptr addrspace(1) %t48, null
  br i1 %t51, label %b49, label %b50
b49:
  %t52 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t52, ptr %v8, align 8
  br label %b50
b50:
  %t53 = phi ptr addrspace(1) [ %t48, %b38 ], [ %t52, %b49 ]
  %t54 = load atomic ptr addrspace(1), ptr addrspace(1) %t53 unordered, align 8
  store ptr addrspace(1) %t54, ptr %v9, align 8
  br label %b31
b31:
  %t34 = add i64 %t33, 1
  %t55 = icmp ult i64 %t34, 70
  br i1 %t55, label %b30, label %b32
b32:
  ; statement 52 slice_make
  %t56 = load ptr addrspace(1), ptr %v2, align 8
  %t59 = icmp eq ptr addrspace(1) %t56, null
  br i1 %t59, label %b57, label %b58
b57:
  %t60 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t60, ptr %v2, align 8
  br label %b58
b58:
  %t61 = phi ptr addrspace(1) [ %t56, %b32 ], [ %t60, %b57 ]
  %t62 = getelementptr inbounds i64, ptr addrspace(1) %t61, i64 1202
  %t63 = getelementptr inbounds i8, ptr addrspace(1) %t61, i64 9624
  %t64 = load i64, ptr %s2, align 8
  %t65 = urem i64 %t64, 13
  %t66 = add i64 %t65, 1
  %t67 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 %t66)
  %t68 = getelementptr inbounds i8, ptr addrspace(1) %t67, i64 8
  %t69 = icmp eq i64 %t65, 0
  %t70 = select i1 %t69, ptr addrspace(1) null, ptr addrspace(1) %t68
  store ptr addrspace(1) %t70, ptr addrspace(1) %t62, align 8
  store i64 %t65, ptr addrspace(1) %t63, align 8
  ; statement 53 atomic_exchange
  %t71 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t72 = getelementptr inbounds i64, ptr %t71, i64 6
  %t73 = load ptr addrspace(1), ptr %v4, align 8
  %t74 = atomicrmw xchg ptr %t72, ptr addrspace(1) %t73 acq_rel, align 8
  store ptr addrspace(1) %t74, ptr %v4, align 8
  ; statement 54 racy_deposit
  call void @racy_deposit(i64 8, i64 30)
  br label %b26
b26:
  %t29 = add i64 %t28, 1
  %t75 = icmp ult i64 %t29, 70
  br i1 %t75, label %b25, label %b27
b27:
  br label %b23
b22:
  br label %b23
b23:
  ; statement 63 
  %t76 = load i64, ptr %s0, align 8
  %t77 = lshr i64 %t76, 1
  %t78 = trunc i64 %t77 to i1
  br i1 %t78, label %b79, label %b80
b79:
  ; statement 57 element_move
  %t82 = load ptr addrspace(1), ptr %v6, align 8
  %t85 = icmp eq ptr addrspace(1) %t82, null
  br i1 %t85, label %b83, label %b84
b83:
  %t86 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t86, ptr %v6, align 8
  br label %b84
b84:
  %t87 = phi ptr addrspace(1) [ %t82, %b79 ], [ %t86, %b83 ]
  %t88 = load ptr addrspace(1), ptr %v6, align 8
  %t89 = getelementptr inbounds i64, ptr addrspace(1) %t87, i64 48
  %t90 = getelementptr inbounds i8, ptr addrspace(1) %t88, i64 344
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t89, ptr addrspace(1) align 8 %t90, i64 112, i32 8)
  ; statement 58 union_pointer
  %t91 = load ptr addrspace(1), ptr %v6, align 8
  %t92 = getelementptr inbounds i64, ptr addrspace(1) %t91, i64 1076
  %t93 = getelementptr inbounds i8, ptr addrspace(1) %t91, i64 8616
  %t94 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t94, ptr addrspace(1) %t93, align 8
  store i64 1, ptr addrspace(1) %t92, align 8
  ; statement 59 racy_move
  call void @racy_move(i64 8, i64 30)
  ; statement 60 vector_copy
  %t95 = load ptr addrspace(1), ptr %v1, align 8
  %t98 = icmp eq ptr addrspace(1) %t95, null
  br i1 %t98, label %b96, label %b97
b96:
  %t99 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t99, ptr %v1, align 8
  br label %b97
b97:
  %t100 = phi ptr addrspace(1) [ %t95, %b84 ], [ %t99, %b96 ]
  %t101 = getelementptr inbounds i64, ptr addrspace(1) %t100, i64 486
  %t102 = load <2 x ptr addrspace(1)>, ptr addrspace(1) %t101, align 8
  store <2 x ptr addrspace(1)> %t102, ptr %k0, align 8
  ; statement 61 atomic_load
  %t103 = load ptr addrspace(1), ptr %v5, align 8
  %t106 = icmp eq ptr addrspace(1) %t103, null
  br i1 %t106, label %b104, label %b105
b104:
  %t107 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t107, ptr %v5, align 8
  br label %b105
b105:
  %t108 = phi ptr addrspace(1) [ %t103, %b97 ], [ %t107, %b104 ]
  %t109 = getelementptr inbounds i8, ptr addrspace(1) %t108, i64 40
  %t110 = load atomic ptr addrspace(1), ptr addrspace(1) %t109 acquire, align 8
  store ptr addrspace(1) %t110, ptr %v9, align 8
  ; statement 62 stepped_read
  %t111 = call ptr addrspace(1) @stepped_make(i64 3, i64 951)
  %t112 = call ptr addrspace(1) @stepped_make(i64 3, i64 951)
  %t113 = call i64 @stepped_read(ptr addrspace(1) %t112, ptr addrspace(1) %t111, i64 -1, i64 3)
  store i64 %t113, ptr %s2, align 8
  call void @mix(i64 %t113)
  br label %b81
b80:
  br label %b81
b81:
  ; statement 64 out_argument
  %t114 = load ptr addrspace(1), ptr %v4, align 8
  %t117 = icmp eq ptr addrspace(1) %t114, null
  br i1 %t117, label %b115, label %b116
b115:
  %t118 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t118, ptr %v4, align 8
  br label %b116
b116:
  %t119 = phi ptr addrspace(1) [ %t114, %b81 ], [ %t118, %b115 ]
  call void @swap_by_locals(ptr addrspace(1) %t119)
  ; statement 70 
  br label %b120
b120:
  %t123 = phi i64 [ 0, %b116 ], [ %t124, %b121 ]
  store i64 %t123, ptr %s1, align 8
  ; statement 65 slice_copy
  %t125 = load ptr addrspace(1), ptr %v2, align 8
  %t128 = icmp eq ptr addrspace(1) %t125, null
  br i1 %t128, label %b126, label %b127
b126:
  %t129 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t129, ptr %v2, align 8
  br label %b127
b127:
  %t130 = phi ptr addrspace(1) [ %t125, %b120 ], [ %t129, %b126 ]
  %t131 = load ptr addrspace(1), ptr %v6, align 8
  %t134 = icmp eq ptr addrspace(1) %t131, null
  br i1 %t134, label %b132, label %b133
b132:
  %t135 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t135, ptr %v6, align 8
  br label %b133
b133:
  %t136 = phi ptr addrspace(1) [ %t131, %b127 ], [ %t135, %b132 ]
  %t137 = getelementptr inbounds i64, ptr addrspace(1) %t130, i64 1386
  %t138 = getelementptr inbounds i64, ptr addrspace(1) %t136, i64 1386
  %t139 = load { ptr addrspace(1), i64 }, ptr addrspace(1) %t138, align 8
  store { ptr addrspace(1), i64 } %t139, ptr addrspace(1) %t137, align 8
  ; statement 66 slice_copy
  %t140 = load ptr addrspace(1), ptr %v0, align 8
  %t143 = icmp eq ptr addrspace(1) %t140, null
  br i1 %t143, label %b141, label %b142
b141:
  %t144 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t144, ptr %v0, align 8
  br label %b142
b142:
  %t145 = phi ptr addrspace(1) [ %t140, %b133 ], [ %t144, %b141 ]
  %t146 = load ptr addrspace(1), ptr %v0, align 8
  %t147 = getelementptr inbounds i64, ptr addrspace(1) %t145, i64 754
  %t148 = getelementptr inbounds i64, ptr addrspace(1) %t146, i64 754
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %t147, ptr addrspace(1) align 8 %t148, i64 16, i1 false)
  ; statement 67 racy_copy
  call void @racy_copy(i64 8, i64 4)
  ; statement 68 element_move
  %t149 = load ptr addrspace(1), ptr %v2, align 8
  %t150 = getelementptr inbounds i8, ptr addrspace(1) %t149, i64 88
  call void @llvm.memset.element.unordered.atomic.p0.i64(ptr align 8 %k0, i8 0, i64 16, i32 8)
  ; statement 69 weak_hold
  %t151 = load ptr addrspace(1), ptr %v9, align 8
  %t154 = icmp eq ptr addrspace(1) %t151, null
  br i1 %t154, label %b152, label %b153
b152:
  %t155 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t155, ptr %v9, align 8
  br label %b153
b153:
  %t156 = phi ptr addrspace(1) [ %t151, %b142 ], [ %t155, %b152 ]
  %t157 = call ptr @shade_weak_new(ptr addrspace(1) %t156)
  call void @churn_nodes(i64 30)
  %t158 = call ptr addrspace(1) @shade_weak_get(ptr %t157)
  call void @shade_weak_free(ptr %t157)
  call void @must_be(i64 200, ptr addrspace(1) %t158, ptr addrspace(1) %t156)
  store ptr addrspace(1) %t158, ptr %v9, align 8
  br label %b121
b121:
  %t124 = add i64 %t123, 1
  %t159 = icmp ult i64 %t124, 7
  br i1 %t159, label %b120, label %b122
b122:
  ; statement 72 
  br label %b160
b160:
  %t163 = phi i64 [ 0, %b122 ], [ %t164, %b161 ]
  store i64 %t163, ptr %s1, align 8
  ; statement 71 store_volatile
  %t165 = load ptr addrspace(1), ptr %v8, align 8
  %t168 = icmp eq ptr addrspace(1) %t165, null
  br i1 %t168, label %b166, label %b167
b166:
  %t169 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t169, ptr %v8, align 8
  br label %b167
b167:
  %t170 = phi ptr addrspace(1) [ %t165, %b160 ], [ %t169, %b166 ]
  %t171 = load ptr addrspace(1), ptr %v9, align 8
  store volatile ptr addrspace(1) %t171, ptr addrspace(1) %t170, align 8
  br label %b161
b161:
  %t164 = add i64 %t163, 1
  %t172 = icmp ult i64 %t164, 2
  br i1 %t172, label %b160, label %b162
b162:
  ; statement 79 
  %t173 = load i64, ptr %s1, align 8
  %t174 = lshr i64 %t173, 2
  %t175 = trunc i64 %t174 to i1
  br i1 %t175, label %b176, label %b177
b176:
  ; statement 73 handle_hold
  %t179 = load ptr addrspace(1), ptr %v8, align 8
  %t182 = icmp eq ptr addrspace(1) %t179, null
  br i1 %t182, label %b180, label %b181
b180:
  %t183 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t183, ptr %v8, align 8
  br label %b181
b181:
  %t184 = phi ptr addrspace(1) [ %t179, %b176 ], [ %t183, %b180 ]
  %t185 = call ptr @shade_handle_new(ptr addrspace(1) %t184)
  store ptr addrspace(1) null, ptr %v8, align 8
  call void @churn_nodes(i64 300)
  %t186 = call ptr addrspace(1) @shade_handle_get(ptr %t185)
  call void @shade_handle_free(ptr %t185)
  store ptr addrspace(1) %t186, ptr %v8, align 8
  ; statement 74 scalar_mix
  %t187 = load i64, ptr %s2, align 8
  %t188 = load i64, ptr %s1, align 8
  %t189 = mul i64 %t187, 106
  %t190 = add i64 %t189, %t188
  %t191 = add i64 %t190, 1
  store i64 %t191, ptr %s2, align 8
  call void @mix(i64 %t191)
  ; statement 75 vector_store
  %t192 = load ptr addrspace(1), ptr %v2, align 8
  %t195 = icmp eq ptr addrspace(1) %t192, null
  br i1 %t195, label %b193, label %b194
b193:
  %t196 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t196, ptr %v2, align 8
  br label %b194
b194:
  %t197 = phi ptr addrspace(1) [ %t192, %b181 ], [ %t196, %b193 ]
  %t198 = getelementptr inbounds i64, ptr addrspace(1) %t197, i64 202
  %t199 = load ptr addrspace(1), ptr %v7, align 8
  %t200 = load ptr addrspace(1), ptr %v7, align 8
  %t201 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t199, i64 0
  %t202 = insertelement <2 x ptr addrspace(1)> %t201, ptr addrspace(1) %t200, i64 1
  store <2 x ptr addrspace(1)> %t202, ptr addrspace(1) %t198, align 8
  ; statement 76 aggregate_store
  %t203 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 16
  %t204 = load ptr addrspace(1), ptr %v7, align 8
  %t205 = load ptr addrspace(1), ptr %v7, align 8
  %t206 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t204, 0
  %t207 = insertvalue [2 x ptr addrspace(1)] %t206, ptr addrspace(1) %t205, 1
  store [2 x ptr addrspace(1)] %t207, ptr %t203, align 8
  ; statement 77 typed_slice_copy
  %t208 = load ptr addrspace(1), ptr %v5, align 8
  %t211 = icmp eq ptr addrspace(1) %t208, null
  br i1 %t211, label %b209, label %b210
b209:
  %t212 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t212, ptr %v5, align 8
  br label %b210
b210:
  %t213 = phi ptr addrspace(1) [ %t208, %b194 ], [ %t212, %b209 ]
  %t214 = load ptr addrspace(1), ptr %v3, align 8
  %t217 = icmp eq ptr addrspace(1) %t214, null
  br i1 %t217, label %b215, label %b216
b215:
  %t218 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t218, ptr %v3, align 8
  br label %b216
b216:
  %t219 = phi ptr addrspace(1) [ %t214, %b210 ], [ %t218, %b215 ]
  %t220 = getelementptr inbounds i64, ptr addrspace(1) %t219, i64 2
  %t221 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t213, i64 6, ptr addrspace(1) %t220, i64 3)
  call void @mix(i64 %t221)
  ; statement 78 list_push
  %t222 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t223 = load ptr addrspace(1), ptr %v9, align 8
  store ptr addrspace(1) %t223, ptr addrspace(1) %t222, align 8
  %t224 = load i64, ptr %s1, align 8
  %t225 = getelementptr inbounds i8, ptr addrspace(1) %t222, i64 8
  store i64 %t224, ptr addrspace(1) %t225, align 8
  store ptr addrspace(1) %t222, ptr %v9, align 8
  br label %b178
b177:
  br label %b178
b178:
  ; statement 80 store_null
  %t226 = load ptr addrspace(1), ptr %v8, align 8
  %t229 = icmp eq ptr addrspace(1) %t226, null
  br i1 %t229, label %b227, label %b228
b227:
  %t230 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t230, ptr %v8, align 8
  br label %b228
b228:
  %t231 = phi ptr addrspace(1) [ %t226, %b178 ], [ %t230, %b227 ]
  store ptr addrspace(1) null, ptr addrspace(1) %t231, align 8
  ; statement 81 load_pointer
  %t232 = getelementptr inbounds i8, ptr %k0, i64 8
  %t233 = load ptr addrspace(1), ptr %t232, align 8
  store ptr addrspace(1) %t233, ptr %v4, align 8
  %t234 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t234, i64 10)
  %t235 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t235, i64 10)
  %t236 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t236, i64 9)
  %t237 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t237, i64 12)
  %t238 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t238, i64 2)
  %t239 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t239, i64 12)
  %t240 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t240, i64 9)
  %t241 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t241, i64 6)
  %t242 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t242, i64 1)
  %t243 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t243, i64 1)
  %t244 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t244, i64 2)
  %t245 = getelementptr inbounds i8, ptr %k0, i64 8
  %t246 = load ptr addrspace(1), ptr %t245, align 8
  call void @walk_root(ptr addrspace(1) %t246, i64 2)
  %t247 = load ptr addrspace(1), ptr %v2, align 8
  ret ptr addrspace(1) %t247
}

define internal ptr addrspace(1) @p13_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p13_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 1)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 2)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 2)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 6
  %t11 = load ptr addrspace(1), ptr %t10, align 8
  call void @walk_root(ptr addrspace(1) %t11, i64 2)
  call void @end_thread(ptr @p13_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p13_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p13_f3(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p13_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = getelementptr inbounds i8, ptr @p13_t1_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p13_t1_g0, i64 2
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 1)
  %t7 = getelementptr inbounds i8, ptr @p13_t1_g0, i64 24
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p13_t1_g0, i64 4
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p13_t1_g0, i64 40
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 1)
  %t13 = load i64, ptr @p13_t1_g1, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 24
  %t15 = load ptr addrspace(1), ptr %t14, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 9)
  %t16 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 4
  %t17 = load ptr addrspace(1), ptr %t16, align 8
  call void @walk_root(ptr addrspace(1) %t17, i64 9)
  %t18 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 40
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 2)
  %t20 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 8
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 72
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 12
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 104
  %t27 = load i64, ptr %t26, align 8
  call void @mix(i64 %t27)
  %t28 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 14
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 1)
  %t30 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 120
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 1)
  %t32 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 16
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 1)
  %t34 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 136
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 1)
  %t36 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 18
  %t37 = load ptr addrspace(1), ptr %t36, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 1)
  %t38 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 152
  %t39 = load ptr addrspace(1), ptr %t38, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 1)
  %t40 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 20
  %t41 = load ptr addrspace(1), ptr %t40, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 1)
  %t42 = getelementptr inbounds i8, ptr @p13_t1_g1, i64 168
  %t43 = load ptr addrspace(1), ptr %t42, align 8
  call void @walk_root(ptr addrspace(1) %t43, i64 1)
  %t44 = getelementptr inbounds i64, ptr @p13_t1_g1, i64 22
  %t45 = load ptr addrspace(1), ptr %t44, align 8
  call void @walk_root(ptr addrspace(1) %t45, i64 1)
  %t46 = load i64, ptr @p13_t1_g2, align 8
  call void @mix(i64 %t46)
  %t47 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 24
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 1)
  %t49 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 4
  %t50 = load i64, ptr %t49, align 8
  call void @mix(i64 %t50)
  %t51 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 40
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 1)
  %t53 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 6
  %t54 = load ptr addrspace(1), ptr %t53, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 1)
  %t55 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 56
  %t56 = load ptr addrspace(1), ptr %t55, align 8
  call void @walk_root(ptr addrspace(1) %t56, i64 9)
  %t57 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 8
  %t58 = load ptr addrspace(1), ptr %t57, align 8
  call void @walk_root(ptr addrspace(1) %t58, i64 9)
  %t59 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 72
  %t60 = load ptr addrspace(1), ptr %t59, align 8
  call void @walk_root(ptr addrspace(1) %t60, i64 9)
  %t61 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 10
  %t62 = load ptr addrspace(1), ptr %t61, align 8
  call void @walk_root(ptr addrspace(1) %t62, i64 9)
  %t63 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 88
  %t64 = load ptr addrspace(1), ptr %t63, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 9)
  %t65 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 12
  %t66 = load ptr addrspace(1), ptr %t65, align 8
  call void @walk_root(ptr addrspace(1) %t66, i64 9)
  %t67 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 104
  %t68 = load ptr addrspace(1), ptr %t67, align 8
  call void @walk_root(ptr addrspace(1) %t68, i64 9)
  %t69 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 14
  %t70 = load ptr addrspace(1), ptr %t69, align 8
  call void @walk_root(ptr addrspace(1) %t70, i64 9)
  %t71 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 120
  %t72 = load ptr addrspace(1), ptr %t71, align 8
  call void @walk_root(ptr addrspace(1) %t72, i64 9)
  %t73 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 16
  %t74 = load ptr addrspace(1), ptr %t73, align 8
  call void @walk_root(ptr addrspace(1) %t74, i64 9)
  %t75 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 136
  %t76 = load ptr addrspace(1), ptr %t75, align 8
  call void @walk_root(ptr addrspace(1) %t76, i64 9)
  %t77 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 18
  %t78 = load ptr addrspace(1), ptr %t77, align 8
  call void @walk_root(ptr addrspace(1) %t78, i64 9)
  %t79 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 152
  %t80 = load ptr addrspace(1), ptr %t79, align 8
  call void @walk_root(ptr addrspace(1) %t80, i64 9)
  %t81 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 20
  %t82 = load ptr addrspace(1), ptr %t81, align 8
  call void @walk_root(ptr addrspace(1) %t82, i64 9)
  %t83 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 168
  %t84 = load ptr addrspace(1), ptr %t83, align 8
  call void @walk_root(ptr addrspace(1) %t84, i64 10)
  %t85 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 22
  %t86 = load i64, ptr %t85, align 8
  call void @mix(i64 %t86)
  %t87 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 184
  %t88 = load ptr addrspace(1), ptr %t87, align 8
  call void @walk_root(ptr addrspace(1) %t88, i64 13)
  %t89 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 24
  %t90 = load i64, ptr %t89, align 8
  call void @mix(i64 %t90)
  %t91 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 200
  %t92 = load ptr addrspace(1), ptr %t91, align 8
  call void @walk_root(ptr addrspace(1) %t92, i64 15)
  %t93 = getelementptr inbounds i64, ptr @p13_t1_g2, i64 26
  %t94 = load ptr addrspace(1), ptr %t93, align 8
  call void @walk_root(ptr addrspace(1) %t94, i64 9)
  %t95 = getelementptr inbounds i8, ptr @p13_t1_g2, i64 216
  %t96 = load ptr addrspace(1), ptr %t95, align 8
  call void @walk_root(ptr addrspace(1) %t96, i64 9)
  %t97 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t98 = load i64, ptr %t97, align 8
  call void @mix(i64 %t98)
  %t99 = getelementptr inbounds i8, ptr %t97, i64 24
  %t100 = load ptr addrspace(1), ptr %t99, align 8
  call void @walk_root(ptr addrspace(1) %t100, i64 1)
  %t101 = getelementptr inbounds i64, ptr %t97, i64 4
  %t102 = load ptr addrspace(1), ptr %t101, align 8
  call void @walk_root(ptr addrspace(1) %t102, i64 2)
  %t103 = getelementptr inbounds i8, ptr %t97, i64 40
  %t104 = load ptr addrspace(1), ptr %t103, align 8
  call void @walk_root(ptr addrspace(1) %t104, i64 2)
  %t105 = getelementptr inbounds i64, ptr %t97, i64 6
  %t106 = load ptr addrspace(1), ptr %t105, align 8
  call void @walk_root(ptr addrspace(1) %t106, i64 2)
  call void @end_thread(ptr @p13_sum1)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p13_t2(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 12884901888)
  %t1 = call ptr addrspace(1) @p13_f4(i64 0, ptr addrspace(1) %argument)
  %t2 = load i64, ptr @p13_t2_g0, align 8
  call void @mix(i64 %t2)
  %t3 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 24
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 4
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 40
  %t8 = load i64, ptr %t7, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 6
  %t10 = load i64, ptr %t9, align 8
  call void @mix(i64 %t10)
  %t11 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 56
  %t12 = load i64, ptr %t11, align 8
  call void @mix(i64 %t12)
  %t13 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 8
  %t14 = load i64, ptr %t13, align 8
  call void @mix(i64 %t14)
  %t15 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 72
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 10
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 88
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 12
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 104
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 14
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 10)
  %t27 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 120
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 6)
  %t29 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 16
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 6)
  %t31 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 136
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 6)
  %t33 = getelementptr inbounds i64, ptr @p13_t2_g0, i64 18
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 6)
  %t35 = getelementptr inbounds i8, ptr @p13_t2_g0, i64 152
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 6)
  %t37 = call ptr @llvm.threadlocal.address.p0(ptr @p13_l0)
  %t38 = load i64, ptr %t37, align 8
  call void @mix(i64 %t38)
  %t39 = getelementptr inbounds i8, ptr %t37, i64 24
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 1)
  %t41 = getelementptr inbounds i64, ptr %t37, i64 4
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 2)
  %t43 = getelementptr inbounds i8, ptr %t37, i64 40
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 2)
  %t45 = getelementptr inbounds i64, ptr %t37, i64 6
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 2)
  call void @end_thread(ptr @p13_sum2)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_13() noinline gc "shade" {
  %r = call ptr addrspace(1) @p13_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p13_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p13_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  %v2 = load i64, ptr @p13_sum2
  %h3 = call i64 @mixed(i64 %h2, i64 %v2)
  ret i64 %h3
}

; program 14
@p14_id0 = internal global i64 0
@p14_sum0 = internal global i64 0
@p14_l0 = internal thread_local global %T7 zeroinitializer, align 16
@p14_table = internal global [1 x ptr] [ptr @p14_f0]
define internal ptr addrspace(1) @p14_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  ; statement 6 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 1 slice_load
  %t6 = load ptr addrspace(1), ptr %v4, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t10, ptr %v4, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %b1 ], [ %t10, %b7 ]
  %t12 = getelementptr inbounds i64, ptr addrspace(1) %t11, i64 18
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t11, i64 152
  %t14 = load i64, ptr addrspace(1) %t13, align 8
  %t15 = load ptr addrspace(1), ptr addrspace(1) %t12, align 8
  %t16 = add i64 %t14, -1
  %t17 = mul i64 %t16, 16
  %t18 = getelementptr i8, ptr addrspace(1) %t15, i64 %t17
  %t19 = icmp eq i64 %t14, 0
  %t20 = select i1 %t19, ptr addrspace(1) null, ptr addrspace(1) %t18
  store ptr addrspace(1) %t20, ptr %v0, align 8
  ; statement 2 native_call
  %t21 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t22 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t23 = getelementptr inbounds i64, ptr %t21, i64 16
  %t24 = getelementptr inbounds i8, ptr %t22, i64 136
  %t25 = load ptr addrspace(1), ptr %t23, align 8
  store ptr addrspace(1) null, ptr %t23, align 8
  %t26 = call i64 @shade_native_call(ptr @usleep, i64 200, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t25, ptr %t24, align 8
  ; statement 3 list_push
  %t27 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t28 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t28, ptr addrspace(1) %t27, align 8
  %t29 = load i64, ptr %s4, align 8
  %t30 = getelementptr inbounds i8, ptr addrspace(1) %t27, i64 8
  store i64 %t29, ptr addrspace(1) %t30, align 8
  store ptr addrspace(1) %t27, ptr %v0, align 8
  ; statement 4 handle_hold
  %t31 = load ptr addrspace(1), ptr %v0, align 8
  %t32 = call ptr @shade_handle_new(ptr addrspace(1) %t31)
  store ptr addrspace(1) null, ptr %v0, align 8
  call void @churn_nodes(i64 1)
  %t33 = call ptr addrspace(1) @shade_handle_get(ptr %t32)
  call void @shade_handle_free(ptr %t32)
  store ptr addrspace(1) %t33, ptr %v0, align 8
  ; statement 5 indexed_store
  %t34 = load ptr addrspace(1), ptr %v1, align 8
  %t37 = icmp eq ptr addrspace(1) %t34, null
  br i1 %t37, label %b35, label %b36
b35:
  %t38 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t38, ptr %v1, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t34, %b8 ], [ %t38, %b35 ]
  %t40 = load i64, ptr %s3, align 8
  %t41 = urem i64 %t40, 2
  %t42 = getelementptr inbounds i64, ptr addrspace(1) %t39, i64 %t41
  %t43 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t43, ptr addrspace(1) %t42, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t44 = icmp ult i64 %t5, 20
  br i1 %t44, label %b1, label %b3
b3:
  ; statement 7 handle_hold
  %t45 = load ptr addrspace(1), ptr %v0, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t49, ptr %v0, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b3 ], [ %t49, %b46 ]
  %t51 = call ptr @shade_handle_new(ptr addrspace(1) %t50)
  store ptr addrspace(1) null, ptr %v0, align 8
  call void @churn_nodes(i64 30)
  %t52 = call ptr addrspace(1) @shade_handle_get(ptr %t51)
  call void @shade_handle_free(ptr %t51)
  store ptr addrspace(1) %t52, ptr %v0, align 8
  ; statement 8 load_pointer
  %t53 = load ptr addrspace(1), ptr %v5, align 8
  %t56 = icmp eq ptr addrspace(1) %t53, null
  br i1 %t56, label %b54, label %b55
b54:
  %t57 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t57, ptr %v5, align 8
  br label %b55
b55:
  %t58 = phi ptr addrspace(1) [ %t53, %b47 ], [ %t57, %b54 ]
  %t59 = load ptr addrspace(1), ptr addrspace(1) %t58, align 8
  store ptr addrspace(1) %t59, ptr %v1, align 8
  ; statement 20 
  %t60 = load i64, ptr %s3, align 8
  %t61 = lshr i64 %t60, 0
  %t62 = trunc i64 %t61 to i1
  br i1 %t62, label %b63, label %b64
b63:
  ; statement 14 
  br label %b66
b66:
  %t69 = phi i64 [ 0, %b63 ], [ %t70, %b67 ]
  store i64 %t69, ptr %s4, align 8
  ; statement 9 select_pointer
  %t71 = load ptr addrspace(1), ptr %v0, align 8
  %t74 = icmp eq ptr addrspace(1) %t71, null
  br i1 %t74, label %b72, label %b73
b72:
  %t75 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t75, ptr %v0, align 8
  br label %b73
b73:
  %t76 = phi ptr addrspace(1) [ %t71, %b66 ], [ %t75, %b72 ]
  %t77 = load ptr addrspace(1), ptr %v0, align 8
  %t78 = load ptr addrspace(1), ptr %v0, align 8
  %t79 = load i64, ptr %s2, align 8
  %t80 = trunc i64 %t79 to i1
  %t81 = select i1 %t80, ptr addrspace(1) %t77, ptr addrspace(1) %t78
  store ptr addrspace(1) %t81, ptr addrspace(1) %t76, align 8
  store ptr addrspace(1) %t81, ptr %v0, align 8
  ; statement 10 store_pointer
  %t82 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t83 = getelementptr inbounds i64, ptr %t82, i64 14
  %t84 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t84, ptr %t83, align 8
  ; statement 11 by_value
  %t85 = load ptr addrspace(1), ptr %v3, align 8
  %t88 = icmp eq ptr addrspace(1) %t85, null
  br i1 %t88, label %b86, label %b87
b86:
  %t89 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t89, ptr %v3, align 8
  br label %b87
b87:
  %t90 = phi ptr addrspace(1) [ %t85, %b73 ], [ %t89, %b86 ]
  call void @swap_by_value(ptr addrspace(1) %t90)
  ; statement 12 indexed_store
  %t91 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t92 = getelementptr inbounds i64, ptr %t91, i64 14
  %t93 = load i64, ptr %s2, align 8
  %t94 = urem i64 %t93, 9
  %t95 = getelementptr inbounds i64, ptr %t92, i64 %t94
  %t96 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t96, ptr %t95, align 8
  ; statement 13 move_out
  %t97 = load ptr addrspace(1), ptr %v0, align 8
  %t100 = icmp eq ptr addrspace(1) %t97, null
  br i1 %t100, label %b98, label %b99
b98:
  %t101 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t101, ptr %v0, align 8
  br label %b99
b99:
  %t102 = phi ptr addrspace(1) [ %t97, %b87 ], [ %t101, %b98 ]
  %t103 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t104 = getelementptr inbounds i64, ptr %t103, i64 14
  %t105 = load ptr addrspace(1), ptr addrspace(1) %t102, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t102, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t105, ptr %t104, align 8
  br label %b67
b67:
  %t70 = add i64 %t69, 1
  %t106 = icmp ult i64 %t70, 300
  br i1 %t106, label %b66, label %b68
b68:
  ; statement 15 gc_write
  %t107 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t108 = getelementptr inbounds i64, ptr %t107, i64 20
  %t109 = load ptr addrspace(1), ptr %v0, align 8
  %t110 = addrspacecast ptr addrspace(1) %t109 to ptr
  %t111 = call ptr @gc_write(ptr %t108, ptr %t110)
  %t112 = addrspacecast ptr %t111 to ptr addrspace(1)
  store ptr addrspace(1) %t112, ptr %v0, align 8
  br label %b65
b64:
  ; statement 16 store_pointer
  %t113 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t114 = getelementptr inbounds i64, ptr %t113, i64 18
  %t115 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t115, ptr %t114, align 8
  ; statement 17 alloc
  %t116 = load ptr addrspace(1), ptr %v0, align 8
  %t117 = load ptr addrspace(1), ptr %v0, align 8
  %t118 = load ptr addrspace(1), ptr %v0, align 8
  %t119 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  store ptr addrspace(1) %t116, ptr addrspace(1) %t119, align 8
  store ptr addrspace(1) %t117, ptr addrspace(1) %t119, align 8
  store ptr addrspace(1) %t118, ptr addrspace(1) %t119, align 8
  store ptr addrspace(1) %t119, ptr %v0, align 8
  ; statement 18 store_null
  %t120 = load ptr addrspace(1), ptr %v3, align 8
  %t123 = icmp eq ptr addrspace(1) %t120, null
  br i1 %t123, label %b121, label %b122
b121:
  %t124 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t124, ptr %v3, align 8
  br label %b122
b122:
  %t125 = phi ptr addrspace(1) [ %t120, %b64 ], [ %t124, %b121 ]
  store ptr addrspace(1) null, ptr addrspace(1) %t125, align 8
  ; statement 19 load_pointer
  %t126 = load ptr addrspace(1), ptr %v3, align 8
  %t127 = getelementptr inbounds i8, ptr addrspace(1) %t126, i64 8
  %t128 = load ptr addrspace(1), ptr addrspace(1) %t127, align 8
  store ptr addrspace(1) %t128, ptr %v5, align 8
  br label %b65
b65:
  ; statement 21 racy_link
  call void @racy_link(i64 6, i64 200)
  ; statement 22 scalar_load
  %t129 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t130 = getelementptr inbounds i64, ptr %t129, i64 12
  %t131 = load i64, ptr %t130, align 8
  store i64 %t131, ptr %s2, align 8
  ; statement 23 indexed_load
  %t132 = load ptr addrspace(1), ptr %v3, align 8
  %t135 = icmp eq ptr addrspace(1) %t132, null
  br i1 %t135, label %b133, label %b134
b133:
  %t136 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t136, ptr %v3, align 8
  br label %b134
b134:
  %t137 = phi ptr addrspace(1) [ %t132, %b65 ], [ %t136, %b133 ]
  %t138 = load i64, ptr %s1, align 8
  %t139 = urem i64 %t138, 2
  %t140 = getelementptr inbounds i64, ptr addrspace(1) %t137, i64 %t139
  %t141 = load ptr addrspace(1), ptr addrspace(1) %t140, align 8
  store ptr addrspace(1) %t141, ptr %v3, align 8
  ; statement 24 indexed_load
  %t142 = load ptr addrspace(1), ptr %v4, align 8
  %t145 = icmp eq ptr addrspace(1) %t142, null
  br i1 %t145, label %b143, label %b144
b143:
  %t146 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t146, ptr %v4, align 8
  br label %b144
b144:
  %t147 = phi ptr addrspace(1) [ %t142, %b134 ], [ %t146, %b143 ]
  %t148 = getelementptr inbounds i8, ptr addrspace(1) %t147, i64 9592
  %t149 = load i64, ptr %s3, align 8
  %t150 = urem i64 %t149, 2
  %t151 = getelementptr inbounds i64, ptr addrspace(1) %t148, i64 %t150
  %t152 = load ptr addrspace(1), ptr addrspace(1) %t151, align 8
  store ptr addrspace(1) %t152, ptr %v4, align 8
  ; statement 25 struct_copy
  %t153 = load ptr addrspace(1), ptr %v5, align 8
  %t156 = icmp eq ptr addrspace(1) %t153, null
  br i1 %t156, label %b154, label %b155
b154:
  %t157 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t157, ptr %v5, align 8
  br label %b155
b155:
  %t158 = phi ptr addrspace(1) [ %t153, %b144 ], [ %t157, %b154 ]
  %t159 = load ptr addrspace(1), ptr %v5, align 8
  %t160 = load %T2, ptr addrspace(1) %t159, align 8
  store %T2 %t160, ptr addrspace(1) %t158, align 8
  ; statement 26 by_value
  %t161 = load ptr addrspace(1), ptr %v3, align 8
  %t164 = icmp eq ptr addrspace(1) %t161, null
  br i1 %t164, label %b162, label %b163
b162:
  %t165 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t165, ptr %v3, align 8
  br label %b163
b163:
  %t166 = phi ptr addrspace(1) [ %t161, %b155 ], [ %t165, %b162 ]
  call void @swap_by_value(ptr addrspace(1) %t166)
  %t167 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t167, i64 1)
  %t168 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t168, i64 2)
  %t169 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t169, i64 4)
  %t170 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t170, i64 2)
  %t171 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t171, i64 9)
  %t172 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t172, i64 2)
  %t173 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t173
}

define internal ptr addrspace(1) @p14_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p14_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p14_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 9)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 9)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 2)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 8
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i8, ptr %t2, i64 72
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i64, ptr %t2, i64 12
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i8, ptr %t2, i64 104
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i64, ptr %t2, i64 14
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 1)
  %t20 = getelementptr inbounds i8, ptr %t2, i64 120
  %t21 = load ptr addrspace(1), ptr %t20, align 8
  call void @walk_root(ptr addrspace(1) %t21, i64 1)
  %t22 = getelementptr inbounds i64, ptr %t2, i64 16
  %t23 = load ptr addrspace(1), ptr %t22, align 8
  call void @walk_root(ptr addrspace(1) %t23, i64 1)
  %t24 = getelementptr inbounds i8, ptr %t2, i64 136
  %t25 = load ptr addrspace(1), ptr %t24, align 8
  call void @walk_root(ptr addrspace(1) %t25, i64 1)
  %t26 = getelementptr inbounds i64, ptr %t2, i64 18
  %t27 = load ptr addrspace(1), ptr %t26, align 8
  call void @walk_root(ptr addrspace(1) %t27, i64 1)
  %t28 = getelementptr inbounds i8, ptr %t2, i64 152
  %t29 = load ptr addrspace(1), ptr %t28, align 8
  call void @walk_root(ptr addrspace(1) %t29, i64 1)
  %t30 = getelementptr inbounds i64, ptr %t2, i64 20
  %t31 = load ptr addrspace(1), ptr %t30, align 8
  call void @walk_root(ptr addrspace(1) %t31, i64 1)
  %t32 = getelementptr inbounds i8, ptr %t2, i64 168
  %t33 = load ptr addrspace(1), ptr %t32, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 1)
  %t34 = getelementptr inbounds i64, ptr %t2, i64 22
  %t35 = load ptr addrspace(1), ptr %t34, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 1)
  call void @end_thread(ptr @p14_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_14() noinline gc "shade" {
  %r = call ptr addrspace(1) @p14_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p14_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 15
@p15_id0 = internal global i64 0
@p15_sum0 = internal global i64 0
@p15_l0 = internal thread_local global %T1 zeroinitializer, align 16
@p15_table = internal global [3 x ptr] [ptr @p15_f0, ptr @p15_f1, ptr @p15_f2]
define internal ptr addrspace(1) @p15_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 1 tree_mirror
  %t1 = load ptr addrspace(1), ptr %v9, align 8
  br label %b2
b2:
  %t5 = phi ptr addrspace(1) [ %t1, %entry ], [ %t7, %b3 ]
  %t6 = phi i32 [ 0, %entry ], [ %t8, %b3 ]
  %t9 = icmp eq ptr addrspace(1) %t5, null
  %t10 = icmp uge i32 %t6, 200
  %t11 = or i1 %t9, %t10
  br i1 %t11, label %b4, label %b3
b3:
  %t12 = getelementptr inbounds i8, ptr addrspace(1) %t5, i64 8
  %t7 = load ptr addrspace(1), ptr addrspace(1) %t5, align 8
  %t13 = load ptr addrspace(1), ptr addrspace(1) %t12, align 8
  store ptr addrspace(1) %t13, ptr addrspace(1) %t5, align 8
  store ptr addrspace(1) %t7, ptr addrspace(1) %t12, align 8
  %t8 = add i32 %t6, 1
  br label %b2
b4:
  ; statement 2 union_load
  %t14 = load ptr addrspace(1), ptr %v1, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t18, ptr %v1, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b4 ], [ %t18, %b15 ]
  %t20 = getelementptr inbounds i8, ptr addrspace(1) %t19, i64 10040
  %t21 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 1256
  %t22 = load i64, ptr addrspace(1) %t20, align 8
  %t25 = icmp eq i64 %t22, 1
  br i1 %t25, label %b23, label %b24
b23:
  %t26 = load ptr addrspace(1), ptr addrspace(1) %t21, align 8
  br label %b24
b24:
  %t27 = phi ptr addrspace(1) [ null, %b16 ], [ %t26, %b23 ]
  store ptr addrspace(1) %t27, ptr %v4, align 8
  ; statement 3 load_pointer
  %t28 = load ptr addrspace(1), ptr %v7, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t32, ptr %v7, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b24 ], [ %t32, %b29 ]
  %t34 = load ptr addrspace(1), ptr addrspace(1) %t33, align 8
  store ptr addrspace(1) %t34, ptr %v7, align 8
  ; statement 4 native_call
  %t35 = load ptr addrspace(1), ptr %v7, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t39, ptr %v7, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b30 ], [ %t39, %b36 ]
  %t41 = call ptr @llvm.threadlocal.address.p0(ptr @p15_l0)
  %t42 = load ptr addrspace(1), ptr addrspace(1) %t40, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t40, align 8
  %t43 = call i64 @shade_native_call(ptr @usleep, i64 20, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t42, ptr %t41, align 8
  ; statement 5 alloc
  %t44 = load ptr addrspace(1), ptr %v7, align 8
  %t45 = load ptr addrspace(1), ptr %v7, align 8
  %t46 = load ptr addrspace(1), ptr %v7, align 8
  %t47 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  %t48 = getelementptr inbounds i64, ptr addrspace(1) %t47, i64 4
  store ptr addrspace(1) %t44, ptr addrspace(1) %t48, align 8
  %t49 = getelementptr inbounds i8, ptr addrspace(1) %t47, i64 40
  store ptr addrspace(1) %t45, ptr addrspace(1) %t49, align 8
  %t50 = getelementptr inbounds i8, ptr addrspace(1) %t47, i64 8
  store ptr addrspace(1) %t46, ptr addrspace(1) %t50, align 8
  store ptr addrspace(1) %t47, ptr %v2, align 8
  ; statement 6 list_push
  %t51 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t52 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t52, ptr addrspace(1) %t51, align 8
  %t53 = load i64, ptr %s1, align 8
  %t54 = getelementptr inbounds i8, ptr addrspace(1) %t51, i64 8
  store i64 %t53, ptr addrspace(1) %t54, align 8
  store ptr addrspace(1) %t51, ptr %v7, align 8
  ; statement 7 load_pointer
  %t55 = load ptr addrspace(1), ptr %v5, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t59, ptr %v5, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b37 ], [ %t59, %b56 ]
  %t61 = getelementptr inbounds i64, ptr addrspace(1) %t60, i64 4
  %t62 = load ptr addrspace(1), ptr addrspace(1) %t61, align 8
  store ptr addrspace(1) %t62, ptr %v7, align 8
  %t63 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 13)
  %t64 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 9)
  %t65 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t65, i64 12)
  %t66 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t66, i64 6)
  %t67 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t67, i64 6)
  %t68 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t68, i64 12)
  %t69 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t69, i64 5)
  %t70 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t70, i64 1)
  %t71 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t71, i64 12)
  %t72 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t72, i64 2)
  %t73 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t73
}

define internal ptr addrspace(1) @p15_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 8 atomic_compare
  %t1 = call ptr @llvm.threadlocal.address.p0(ptr @p15_l0)
  %t2 = load ptr addrspace(1), ptr %v5, align 8
  %t3 = load ptr addrspace(1), ptr %t1, align 8
  %t4 = cmpxchg ptr %t1, ptr addrspace(1) %t3, ptr addrspace(1) %t2 acq_rel monotonic, align 8
  %t5 = extractvalue { ptr addrspace(1), i1 } %t4, 0
  %t6 = extractvalue { ptr addrspace(1), i1 } %t4, 1
  %t7 = zext i1 %t6 to i64
  call void @mix(i64 %t7)
  store ptr addrspace(1) %t5, ptr %v5, align 8
  ; statement 9 union_copy
  %t8 = load ptr addrspace(1), ptr %v2, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t12, ptr %v2, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %entry ], [ %t12, %b9 ]
  %t14 = load ptr addrspace(1), ptr %v8, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t18, ptr %v8, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b10 ], [ %t18, %b15 ]
  %t20 = getelementptr inbounds i8, ptr addrspace(1) %t13, i64 8696
  %t21 = getelementptr inbounds i64, ptr addrspace(1) %t19, i64 148
  %t22 = getelementptr inbounds i64, ptr addrspace(1) %t13, i64 1088
  %t23 = getelementptr inbounds i8, ptr addrspace(1) %t19, i64 1192
  %t24 = load i64, ptr addrspace(1) %t21, align 8
  %t25 = load i64, ptr addrspace(1) %t23, align 8
  store i64 %t25, ptr addrspace(1) %t22, align 8
  store i64 %t24, ptr addrspace(1) %t20, align 8
  ; statement 10 atomic_store
  %t26 = load ptr addrspace(1), ptr %v5, align 8
  %t29 = icmp eq ptr addrspace(1) %t26, null
  br i1 %t29, label %b27, label %b28
b27:
  %t30 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t30, ptr %v5, align 8
  br label %b28
b28:
  %t31 = phi ptr addrspace(1) [ %t26, %b16 ], [ %t30, %b27 ]
  %t32 = load ptr addrspace(1), ptr %v7, align 8
  store atomic ptr addrspace(1) %t32, ptr addrspace(1) %t31 seq_cst, align 8
  ; statement 11 
  %t33 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t33, i64 10)
  %t34 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t34
}

define internal ptr addrspace(1) @p15_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T4, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 160, i1 false)
  ; statement 12 ephemeron_hold
  %t1 = load ptr addrspace(1), ptr %v8, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v8, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = call ptr @ephemeron_make(ptr addrspace(1) %t6, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t7, ptr addrspace(1) %t6, i64 300)
  ; statement 21 
  br label %b8
b8:
  %t11 = phi i64 [ 0, %b3 ], [ %t12, %b9 ]
  store i64 %t11, ptr %s1, align 8
  ; statement 13 scalar_store
  %t13 = load ptr addrspace(1), ptr %v2, align 8
  %t16 = icmp eq ptr addrspace(1) %t13, null
  br i1 %t16, label %b14, label %b15
b14:
  %t17 = call ptr addrspace(1) @new_16()
  store ptr addrspace(1) %t17, ptr %v2, align 8
  br label %b15
b15:
  %t18 = phi ptr addrspace(1) [ %t13, %b8 ], [ %t17, %b14 ]
  %t19 = getelementptr inbounds i64, ptr addrspace(1) %t18, i64 24
  %t20 = load i64, ptr %s2, align 8
  store i64 %t20, ptr addrspace(1) %t19, align 8, !shade.nopointer !4
  ; statement 20 
  br label %b21
b21:
  %t24 = phi i64 [ 0, %b15 ], [ %t25, %b22 ]
  store i64 %t24, ptr %s1, align 8
  ; statement 14 list_reverse
  %t26 = load ptr addrspace(1), ptr %v6, align 8
  br label %b27
b27:
  %t30 = phi ptr addrspace(1) [ %t26, %b21 ], [ %t33, %b28 ]
  %t31 = phi ptr addrspace(1) [ null, %b21 ], [ %t30, %b28 ]
  %t32 = phi i32 [ 0, %b21 ], [ %t34, %b28 ]
  %t35 = icmp eq ptr addrspace(1) %t30, null
  %t36 = icmp uge i32 %t32, 3
  %t37 = or i1 %t35, %t36
  br i1 %t37, label %b29, label %b28
b28:
  %t33 = load ptr addrspace(1), ptr addrspace(1) %t30, align 8
  store ptr addrspace(1) %t31, ptr addrspace(1) %t30, align 8
  %t34 = add i32 %t32, 1
  br label %b27
b29:
  store ptr addrspace(1) %t31, ptr %v6, align 8
  ; statement 15 load_pointer
  %t38 = load ptr addrspace(1), ptr %v5, align 8
  %t41 = icmp eq ptr addrspace(1) %t38, null
  br i1 %t41, label %b39, label %b40
b39:
  %t42 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t42, ptr %v5, align 8
  br label %b40
b40:
  %t43 = phi ptr addrspace(1) [ %t38, %b29 ], [ %t42, %b39 ]
  %t44 = getelementptr inbounds i8, ptr addrspace(1) %t43, i64 40
  %t45 = load ptr addrspace(1), ptr addrspace(1) %t44, align 8
  store ptr addrspace(1) %t45, ptr %v6, align 8
  ; statement 16 cleanup_hold
  %t46 = load ptr addrspace(1), ptr %v6, align 8
  %t49 = icmp eq ptr addrspace(1) %t46, null
  br i1 %t49, label %b47, label %b48
b47:
  %t50 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t50, ptr %v6, align 8
  br label %b48
b48:
  %t51 = phi ptr addrspace(1) [ %t46, %b40 ], [ %t50, %b47 ]
  call void @cleanup_hold(ptr addrspace(1) %t51, i64 1)
  call void @must_be(i64 224, ptr addrspace(1) %t51, ptr addrspace(1) %t51)
  ; statement 17 handle_hold
  %t52 = load ptr addrspace(1), ptr %v8, align 8
  %t55 = icmp eq ptr addrspace(1) %t52, null
  br i1 %t55, label %b53, label %b54
b53:
  %t56 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t56, ptr %v8, align 8
  br label %b54
b54:
  %t57 = phi ptr addrspace(1) [ %t52, %b48 ], [ %t56, %b53 ]
  %t58 = call ptr @shade_handle_new(ptr addrspace(1) %t57)
  store ptr addrspace(1) null, ptr %v8, align 8
  call void @churn_nodes(i64 30)
  %t59 = call ptr addrspace(1) @shade_handle_get(ptr %t58)
  call void @shade_handle_free(ptr %t58)
  store ptr addrspace(1) %t59, ptr %v8, align 8
  ; statement 18 collect
  call void @shade_gc()
  ; statement 19 by_value
  %t60 = load ptr addrspace(1), ptr %v8, align 8
  call void @swap_by_value(ptr addrspace(1) %t60)
  br label %b22
b22:
  %t25 = add i64 %t24, 1
  %t61 = icmp ult i64 %t25, 300
  br i1 %t61, label %b21, label %b23
b23:
  br label %b9
b9:
  %t12 = add i64 %t11, 1
  %t62 = icmp ult i64 %t12, 20
  br i1 %t62, label %b8, label %b10
b10:
  %t63 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t63
}

define internal ptr addrspace(1) @p15_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p15_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p15_l0)
  %t3 = load ptr addrspace(1), ptr %t2, align 8
  call void @walk_root(ptr addrspace(1) %t3, i64 1)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 8
  %t5 = load i64, ptr %t4, align 8
  call void @mix(i64 %t5)
  call void @end_thread(ptr @p15_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_15() noinline gc "shade" {
  %r = call ptr addrspace(1) @p15_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p15_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 16
@p16_id0 = internal global i64 0
@p16_sum0 = internal global i64 0
@p16_id1 = internal global i64 0
@p16_sum1 = internal global i64 0
@p16_t1_g0 = internal global %T12 zeroinitializer, align 16
@p16_t1_g1 = internal global %T2 zeroinitializer, align 16
@p16_l0 = internal thread_local global %T16 zeroinitializer, align 16
@p16_table = internal global [4 x ptr] [ptr @p16_f0, ptr @p16_f1, ptr @p16_f2, ptr @p16_f3]
define internal ptr addrspace(1) @p16_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  ; statement 1 vp_strided
  %t1 = load ptr addrspace(1), ptr %v2, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v2, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = getelementptr inbounds i8, ptr addrspace(1) %t6, i64 8
  %t8 = load ptr addrspace(1), ptr %v2, align 8
  %t9 = load ptr addrspace(1), ptr %v2, align 8
  %t10 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t8, i64 0
  %t11 = insertelement <2 x ptr addrspace(1)> %t10, ptr addrspace(1) %t9, i64 1
  %t12 = load i64, ptr %s2, align 8
  %t13 = trunc i64 %t12 to i2
  %t14 = bitcast i2 %t13 to <2 x i1>
  %t15 = load i64, ptr %s2, align 8
  %t16 = trunc i64 %t15 to i32
  %t17 = lshr i32 %t16, 2
  %t18 = and i32 %t17, 1
  %t19 = add i32 %t18, 1
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %t11, ptr addrspace(1) align 8 %t7, i64 0, <2 x i1> %t14, i32 %t19)
  ; statement 2 store_volatile
  %t20 = load ptr addrspace(1), ptr %v5, align 8
  %t23 = icmp eq ptr addrspace(1) %t20, null
  br i1 %t23, label %b21, label %b22
b21:
  %t24 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t24, ptr %v5, align 8
  br label %b22
b22:
  %t25 = phi ptr addrspace(1) [ %t20, %b3 ], [ %t24, %b21 ]
  %t26 = getelementptr inbounds i64, ptr addrspace(1) %t25, i64 2
  %t27 = load ptr addrspace(1), ptr %v0, align 8
  store volatile ptr addrspace(1) %t27, ptr addrspace(1) %t26, align 8
  ; statement 3 aggregate_store
  %t28 = load ptr addrspace(1), ptr %v6, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t32, ptr %v6, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b22 ], [ %t32, %b29 ]
  %t34 = load ptr addrspace(1), ptr %v6, align 8
  %t35 = load ptr addrspace(1), ptr %v6, align 8
  %t36 = insertvalue [2 x ptr addrspace(1)] poison, ptr addrspace(1) %t34, 0
  %t37 = insertvalue [2 x ptr addrspace(1)] %t36, ptr addrspace(1) %t35, 1
  store [2 x ptr addrspace(1)] %t37, ptr addrspace(1) %t33, align 8
  ; statement 40 
  %t38 = call ptr addrspace(1) @build_root(i64 2, i64 3)
  call void @spawn(ptr @p16_id1, ptr @p16_t1, ptr addrspace(1) %t38)
  ; statement 4 native_site
  %t39 = load ptr addrspace(1), ptr %v1, align 8
  %t42 = icmp eq ptr addrspace(1) %t39, null
  br i1 %t42, label %b40, label %b41
b40:
  %t43 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t43, ptr %v1, align 8
  br label %b41
b41:
  %t44 = phi ptr addrspace(1) [ %t39, %b30 ], [ %t43, %b40 ]
  %t45 = load ptr addrspace(1), ptr %v1, align 8
  %t46 = getelementptr inbounds i8, ptr addrspace(1) %t44, i64 136
  %t47 = getelementptr inbounds i64, ptr addrspace(1) %t45, i64 18
  %t48 = load ptr addrspace(1), ptr addrspace(1) %t46, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t46, align 8
  %t49 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t48, ptr addrspace(1) %t47, align 8
  ; statement 5 cleanup_hold
  %t50 = load ptr addrspace(1), ptr %v0, align 8
  %t53 = icmp eq ptr addrspace(1) %t50, null
  br i1 %t53, label %b51, label %b52
b51:
  %t54 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t54, ptr %v0, align 8
  br label %b52
b52:
  %t55 = phi ptr addrspace(1) [ %t50, %b41 ], [ %t54, %b51 ]
  call void @cleanup_hold(ptr addrspace(1) %t55, i64 300)
  call void @must_be(i64 224, ptr addrspace(1) %t55, ptr addrspace(1) %t55)
  ; statement 6 atomic_compare
  %t56 = load ptr addrspace(1), ptr %v5, align 8
  %t57 = getelementptr inbounds i8, ptr addrspace(1) %t56, i64 24
  %t58 = load ptr addrspace(1), ptr %v0, align 8
  %t59 = load ptr addrspace(1), ptr addrspace(1) %t57, align 8
  %t60 = cmpxchg ptr addrspace(1) %t57, ptr addrspace(1) %t59, ptr addrspace(1) %t58 acq_rel monotonic, align 8
  %t61 = extractvalue { ptr addrspace(1), i1 } %t60, 0
  %t62 = extractvalue { ptr addrspace(1), i1 } %t60, 1
  %t63 = zext i1 %t62 to i64
  call void @mix(i64 %t63)
  store ptr addrspace(1) %t61, ptr %v0, align 8
  ; statement 7 masked_store
  %t64 = load ptr addrspace(1), ptr %v6, align 8
  %t65 = load ptr addrspace(1), ptr %v6, align 8
  %t66 = load ptr addrspace(1), ptr %v6, align 8
  %t67 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t65, i64 0
  %t68 = insertelement <2 x ptr addrspace(1)> %t67, ptr addrspace(1) %t66, i64 1
  %t69 = load i64, ptr %s2, align 8
  %t70 = trunc i64 %t69 to i2
  %t71 = bitcast i2 %t70 to <2 x i1>
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %t68, ptr addrspace(1) %t64, i32 8, <2 x i1> %t71)
  ; statement 8 load_pointer
  %t72 = load ptr addrspace(1), ptr %v0, align 8
  %t75 = icmp eq ptr addrspace(1) %t72, null
  br i1 %t75, label %b73, label %b74
b73:
  %t76 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t76, ptr %v0, align 8
  br label %b74
b74:
  %t77 = phi ptr addrspace(1) [ %t72, %b52 ], [ %t76, %b73 ]
  %t78 = load ptr addrspace(1), ptr addrspace(1) %t77, align 8
  store ptr addrspace(1) %t78, ptr %v0, align 8
  ; statement 9 
  %t79 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 6)
  ; statement 10 element_move
  %t80 = load ptr addrspace(1), ptr %v7, align 8
  %t83 = icmp eq ptr addrspace(1) %t80, null
  br i1 %t83, label %b81, label %b82
b81:
  %t84 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t84, ptr %v7, align 8
  br label %b82
b82:
  %t85 = phi ptr addrspace(1) [ %t80, %b74 ], [ %t84, %b81 ]
  %t86 = load ptr addrspace(1), ptr %v7, align 8
  %t87 = getelementptr inbounds i64, ptr addrspace(1) %t85, i64 10
  %t88 = getelementptr inbounds i64, ptr addrspace(1) %t86, i64 26
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1) align 8 %t87, ptr addrspace(1) align 8 %t88, i64 16, i32 8)
  ; statement 39 
  %t89 = load i64, ptr @p16_id1, align 8
  %t90 = call ptr addrspace(1) @join(i64 %t89)
  store ptr addrspace(1) %t90, ptr %v8, align 8
  %t91 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t91, i64 1)
  %t92 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t92, i64 6)
  %t93 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t93, i64 2)
  %t94 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t94, i64 9)
  %t95 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t95, i64 3)
  %t96 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t96, i64 12)
  %t97 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t97, i64 2)
  %t98 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t98, i64 6)
  %t99 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t99, i64 11)
  %t100 = load ptr addrspace(1), ptr %v7, align 8
  ret ptr addrspace(1) %t100
}

define internal ptr addrspace(1) @p16_f1(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T7, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 184, i1 false)
  %k1 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 224, i1 false)
  ; statement 11 ephemeron_hold
  %t1 = load ptr addrspace(1), ptr %v1, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t5, ptr %v1, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = call ptr @ephemeron_make(ptr addrspace(1) %t6, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t7, ptr addrspace(1) %t6, i64 30)
  ; statement 12 slice_copy
  %t8 = load ptr addrspace(1), ptr %v6, align 8
  %t11 = icmp eq ptr addrspace(1) %t8, null
  br i1 %t11, label %b9, label %b10
b9:
  %t12 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t12, ptr %v6, align 8
  br label %b10
b10:
  %t13 = phi ptr addrspace(1) [ %t8, %b3 ], [ %t12, %b9 ]
  %t14 = getelementptr inbounds i64, ptr %k0, i64 6
  %t15 = getelementptr inbounds i64, ptr addrspace(1) %t13, i64 64
  %t16 = load { ptr addrspace(1), i64 }, ptr addrspace(1) %t15, align 8
  store { ptr addrspace(1), i64 } %t16, ptr %t14, align 8
  ; statement 13 atomic_add
  %t17 = getelementptr inbounds i64, ptr %k1, i64 4
  %t18 = load i64, ptr %s1, align 8
  %t19 = atomicrmw and ptr %t17, i64 %t18 monotonic, align 8
  store i64 %t19, ptr %s1, align 8
  ; statement 21 
  %t20 = load i64, ptr %s4, align 8
  %t21 = lshr i64 %t20, 0
  %t22 = trunc i64 %t21 to i1
  br i1 %t22, label %b23, label %b24
b23:
  ; statement 14 native_site
  %t26 = load ptr addrspace(1), ptr %v5, align 8
  %t29 = icmp eq ptr addrspace(1) %t26, null
  br i1 %t29, label %b27, label %b28
b27:
  %t30 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t30, ptr %v5, align 8
  br label %b28
b28:
  %t31 = phi ptr addrspace(1) [ %t26, %b23 ], [ %t30, %b27 ]
  %t32 = load ptr addrspace(1), ptr %v7, align 8
  %t35 = icmp eq ptr addrspace(1) %t32, null
  br i1 %t35, label %b33, label %b34
b33:
  %t36 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t36, ptr %v7, align 8
  br label %b34
b34:
  %t37 = phi ptr addrspace(1) [ %t32, %b28 ], [ %t36, %b33 ]
  %t38 = getelementptr inbounds i64, ptr addrspace(1) %t31, i64 460
  %t39 = getelementptr inbounds i64, ptr addrspace(1) %t37, i64 686
  %t40 = load ptr addrspace(1), ptr addrspace(1) %t38, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t38, align 8
  %t41 = call i32 @poll(ptr null, i64 0, i32 1) "shade-native"
  store ptr addrspace(1) %t40, ptr addrspace(1) %t39, align 8
  ; statement 15 store_pointer
  %t42 = load ptr addrspace(1), ptr %v7, align 8
  %t43 = getelementptr inbounds i8, ptr addrspace(1) %t42, i64 4280
  %t44 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t44, ptr addrspace(1) %t43, align 8
  ; statement 16 store_null
  %t45 = getelementptr inbounds i64, ptr %k1, i64 10
  store ptr addrspace(1) null, ptr %t45, align 8
  ; statement 17 load_pointer
  %t46 = getelementptr inbounds i8, ptr @p16_t1_g1, i64 8
  %t47 = load ptr addrspace(1), ptr %t46, align 8
  store ptr addrspace(1) %t47, ptr %v0, align 8
  br label %b25
b24:
  ; statement 18 vector_copy
  %t48 = load ptr addrspace(1), ptr %v6, align 8
  %t49 = load ptr addrspace(1), ptr %v6, align 8
  %t50 = getelementptr inbounds i8, ptr addrspace(1) %t48, i64 8
  %t51 = getelementptr inbounds i8, ptr addrspace(1) %t49, i64 8
  %t52 = load <4 x ptr addrspace(1)>, ptr addrspace(1) %t51, align 8
  store <4 x ptr addrspace(1)> %t52, ptr addrspace(1) %t50, align 8
  ; statement 19 move_out
  %t53 = getelementptr inbounds i8, ptr %k1, i64 88
  %t54 = getelementptr inbounds i8, ptr %k0, i64 24
  %t55 = load ptr addrspace(1), ptr %t53, align 8
  store ptr addrspace(1) null, ptr %t53, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t55, ptr %t54, align 8
  ; statement 20 scalar_load
  %t56 = load ptr addrspace(1), ptr %v6, align 8
  %t57 = getelementptr inbounds i8, ptr addrspace(1) %t56, i64 744
  %t58 = load i64, ptr addrspace(1) %t57, align 8
  store i64 %t58, ptr %s3, align 8
  br label %b25
b25:
  ; statement 22 churn
  call void @churn_nodes(i64 3)
  ; statement 23 tree_mirror
  %t59 = load ptr addrspace(1), ptr %v0, align 8
  br label %b60
b60:
  %t63 = phi ptr addrspace(1) [ %t59, %b25 ], [ %t65, %b61 ]
  %t64 = phi i32 [ 0, %b25 ], [ %t66, %b61 ]
  %t67 = icmp eq ptr addrspace(1) %t63, null
  %t68 = icmp uge i32 %t64, 3
  %t69 = or i1 %t67, %t68
  br i1 %t69, label %b62, label %b61
b61:
  %t70 = getelementptr inbounds i8, ptr addrspace(1) %t63, i64 8
  %t65 = load ptr addrspace(1), ptr addrspace(1) %t63, align 8
  %t71 = load ptr addrspace(1), ptr addrspace(1) %t70, align 8
  store ptr addrspace(1) %t71, ptr addrspace(1) %t63, align 8
  store ptr addrspace(1) %t65, ptr addrspace(1) %t70, align 8
  %t66 = add i32 %t64, 1
  br label %b60
b62:
  ; statement 24 load_pointer
  %t72 = getelementptr inbounds i8, ptr @p16_t1_g1, i64 8
  %t73 = load ptr addrspace(1), ptr %t72, align 8
  store ptr addrspace(1) %t73, ptr %v0, align 8
  %t74 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t74, i64 2)
  %t75 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t75, i64 14)
  %t76 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t76, i64 12)
  %t77 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t77, i64 5)
  %t78 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t78, i64 15)
  %t79 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 10)
  %t80 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t80, i64 11)
  %t81 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t81, i64 10)
  %t82 = load i64, ptr %k0, align 8
  call void @mix(i64 %t82)
  %t83 = getelementptr inbounds i8, ptr %k0, i64 24
  %t84 = load ptr addrspace(1), ptr %t83, align 8
  call void @walk_root(ptr addrspace(1) %t84, i64 9)
  %t85 = getelementptr inbounds i64, ptr %k0, i64 4
  %t86 = load ptr addrspace(1), ptr %t85, align 8
  call void @walk_root(ptr addrspace(1) %t86, i64 9)
  %t87 = getelementptr inbounds i8, ptr %k0, i64 40
  %t88 = load ptr addrspace(1), ptr %t87, align 8
  call void @walk_root(ptr addrspace(1) %t88, i64 2)
  %t89 = getelementptr inbounds i64, ptr %k0, i64 8
  %t90 = load i64, ptr %t89, align 8
  call void @mix(i64 %t90)
  %t91 = getelementptr inbounds i8, ptr %k0, i64 72
  %t92 = load i64, ptr %t91, align 8
  call void @mix(i64 %t92)
  %t93 = getelementptr inbounds i64, ptr %k0, i64 12
  %t94 = load i64, ptr %t93, align 8
  call void @mix(i64 %t94)
  %t95 = getelementptr inbounds i8, ptr %k0, i64 104
  %t96 = load i64, ptr %t95, align 8
  call void @mix(i64 %t96)
  %t97 = getelementptr inbounds i64, ptr %k0, i64 14
  %t98 = load ptr addrspace(1), ptr %t97, align 8
  call void @walk_root(ptr addrspace(1) %t98, i64 1)
  %t99 = getelementptr inbounds i8, ptr %k0, i64 120
  %t100 = load ptr addrspace(1), ptr %t99, align 8
  call void @walk_root(ptr addrspace(1) %t100, i64 1)
  %t101 = getelementptr inbounds i64, ptr %k0, i64 16
  %t102 = load ptr addrspace(1), ptr %t101, align 8
  call void @walk_root(ptr addrspace(1) %t102, i64 1)
  %t103 = getelementptr inbounds i8, ptr %k0, i64 136
  %t104 = load ptr addrspace(1), ptr %t103, align 8
  call void @walk_root(ptr addrspace(1) %t104, i64 1)
  %t105 = getelementptr inbounds i64, ptr %k0, i64 18
  %t106 = load ptr addrspace(1), ptr %t105, align 8
  call void @walk_root(ptr addrspace(1) %t106, i64 1)
  %t107 = getelementptr inbounds i8, ptr %k0, i64 152
  %t108 = load ptr addrspace(1), ptr %t107, align 8
  call void @walk_root(ptr addrspace(1) %t108, i64 1)
  %t109 = getelementptr inbounds i64, ptr %k0, i64 20
  %t110 = load ptr addrspace(1), ptr %t109, align 8
  call void @walk_root(ptr addrspace(1) %t110, i64 1)
  %t111 = getelementptr inbounds i8, ptr %k0, i64 168
  %t112 = load ptr addrspace(1), ptr %t111, align 8
  call void @walk_root(ptr addrspace(1) %t112, i64 1)
  %t113 = getelementptr inbounds i64, ptr %k0, i64 22
  %t114 = load ptr addrspace(1), ptr %t113, align 8
  call void @walk_root(ptr addrspace(1) %t114, i64 1)
  %t115 = load i64, ptr %k1, align 8
  call void @mix(i64 %t115)
  %t116 = getelementptr inbounds i8, ptr %k1, i64 24
  %t117 = load ptr addrspace(1), ptr %t116, align 8
  call void @walk_root(ptr addrspace(1) %t117, i64 1)
  %t118 = getelementptr inbounds i64, ptr %k1, i64 4
  %t119 = load i64, ptr %t118, align 8
  call void @mix(i64 %t119)
  %t120 = getelementptr inbounds i8, ptr %k1, i64 40
  %t121 = load ptr addrspace(1), ptr %t120, align 8
  call void @walk_root(ptr addrspace(1) %t121, i64 1)
  %t122 = getelementptr inbounds i64, ptr %k1, i64 6
  %t123 = load ptr addrspace(1), ptr %t122, align 8
  call void @walk_root(ptr addrspace(1) %t123, i64 1)
  %t124 = getelementptr inbounds i8, ptr %k1, i64 56
  %t125 = load ptr addrspace(1), ptr %t124, align 8
  call void @walk_root(ptr addrspace(1) %t125, i64 9)
  %t126 = getelementptr inbounds i64, ptr %k1, i64 8
  %t127 = load ptr addrspace(1), ptr %t126, align 8
  call void @walk_root(ptr addrspace(1) %t127, i64 9)
  %t128 = getelementptr inbounds i8, ptr %k1, i64 72
  %t129 = load ptr addrspace(1), ptr %t128, align 8
  call void @walk_root(ptr addrspace(1) %t129, i64 9)
  %t130 = getelementptr inbounds i64, ptr %k1, i64 10
  %t131 = load ptr addrspace(1), ptr %t130, align 8
  call void @walk_root(ptr addrspace(1) %t131, i64 9)
  %t132 = getelementptr inbounds i8, ptr %k1, i64 88
  %t133 = load ptr addrspace(1), ptr %t132, align 8
  call void @walk_root(ptr addrspace(1) %t133, i64 9)
  %t134 = getelementptr inbounds i64, ptr %k1, i64 12
  %t135 = load ptr addrspace(1), ptr %t134, align 8
  call void @walk_root(ptr addrspace(1) %t135, i64 9)
  %t136 = getelementptr inbounds i8, ptr %k1, i64 104
  %t137 = load ptr addrspace(1), ptr %t136, align 8
  call void @walk_root(ptr addrspace(1) %t137, i64 9)
  %t138 = getelementptr inbounds i64, ptr %k1, i64 14
  %t139 = load ptr addrspace(1), ptr %t138, align 8
  call void @walk_root(ptr addrspace(1) %t139, i64 9)
  %t140 = getelementptr inbounds i8, ptr %k1, i64 120
  %t141 = load ptr addrspace(1), ptr %t140, align 8
  call void @walk_root(ptr addrspace(1) %t141, i64 9)
  %t142 = getelementptr inbounds i64, ptr %k1, i64 16
  %t143 = load ptr addrspace(1), ptr %t142, align 8
  call void @walk_root(ptr addrspace(1) %t143, i64 9)
  %t144 = getelementptr inbounds i8, ptr %k1, i64 136
  %t145 = load ptr addrspace(1), ptr %t144, align 8
  call void @walk_root(ptr addrspace(1) %t145, i64 9)
  %t146 = getelementptr inbounds i64, ptr %k1, i64 18
  %t147 = load ptr addrspace(1), ptr %t146, align 8
  call void @walk_root(ptr addrspace(1) %t147, i64 9)
  %t148 = getelementptr inbounds i8, ptr %k1, i64 152
  %t149 = load ptr addrspace(1), ptr %t148, align 8
  call void @walk_root(ptr addrspace(1) %t149, i64 9)
  %t150 = getelementptr inbounds i64, ptr %k1, i64 20
  %t151 = load ptr addrspace(1), ptr %t150, align 8
  call void @walk_root(ptr addrspace(1) %t151, i64 9)
  %t152 = getelementptr inbounds i8, ptr %k1, i64 168
  %t153 = load ptr addrspace(1), ptr %t152, align 8
  call void @walk_root(ptr addrspace(1) %t153, i64 10)
  %t154 = getelementptr inbounds i64, ptr %k1, i64 22
  %t155 = load i64, ptr %t154, align 8
  call void @mix(i64 %t155)
  %t156 = getelementptr inbounds i8, ptr %k1, i64 184
  %t157 = load ptr addrspace(1), ptr %t156, align 8
  call void @walk_root(ptr addrspace(1) %t157, i64 13)
  %t158 = getelementptr inbounds i64, ptr %k1, i64 24
  %t159 = load i64, ptr %t158, align 8
  call void @mix(i64 %t159)
  %t160 = getelementptr inbounds i8, ptr %k1, i64 200
  %t161 = load ptr addrspace(1), ptr %t160, align 8
  call void @walk_root(ptr addrspace(1) %t161, i64 15)
  %t162 = getelementptr inbounds i64, ptr %k1, i64 26
  %t163 = load ptr addrspace(1), ptr %t162, align 8
  call void @walk_root(ptr addrspace(1) %t163, i64 9)
  %t164 = getelementptr inbounds i8, ptr %k1, i64 216
  %t165 = load ptr addrspace(1), ptr %t164, align 8
  call void @walk_root(ptr addrspace(1) %t165, i64 9)
  %t166 = load ptr addrspace(1), ptr %v6, align 8
  ret ptr addrspace(1) %t166
}

define internal ptr addrspace(1) @p16_f2(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a6, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 56, i1 false)
  ; statement 25 weak_drop
  call void @weak_drop(i64 2000, i64 805351)
  ; statement 31 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 26 scalar_mix
  %t6 = load i64, ptr %s1, align 8
  %t7 = load i64, ptr %s1, align 8
  %t8 = mul i64 %t6, 984
  %t9 = add i64 %t8, %t7
  %t10 = add i64 %t9, 1
  store i64 %t10, ptr %s1, align 8
  call void @mix(i64 %t10)
  ; statement 27 typed_clear
  %t11 = load ptr addrspace(1), ptr %v0, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t15, ptr %v0, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b1 ], [ %t15, %b12 ]
  call void @shade_typed_memclr(ptr @type_9, ptr addrspace(1) %t16)
  ; statement 28 bytes_copy
  %t17 = load ptr addrspace(1), ptr %v2, align 8
  %t20 = icmp eq ptr addrspace(1) %t17, null
  br i1 %t20, label %b18, label %b19
b18:
  %t21 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t21, ptr %v2, align 8
  br label %b19
b19:
  %t22 = phi ptr addrspace(1) [ %t17, %b13 ], [ %t21, %b18 ]
  %t23 = load ptr addrspace(1), ptr %v2, align 8
  %t24 = getelementptr inbounds i8, ptr addrspace(1) %t22, i64 10004
  %t25 = getelementptr inbounds i8, ptr addrspace(1) %t23, i64 9532
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t24, ptr addrspace(1) %t25, i64 4, i1 false)
  ; statement 29 store_pointer
  %t26 = getelementptr inbounds i8, ptr %k0, i64 24
  %t27 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t27, ptr %t26, align 8
  ; statement 30 store_pointer
  %t28 = load ptr addrspace(1), ptr %v1, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t32, ptr %v1, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b19 ], [ %t32, %b29 ]
  %t34 = getelementptr inbounds i8, ptr addrspace(1) %t33, i64 8
  %t35 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t35, ptr addrspace(1) %t34, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t36 = icmp ult i64 %t5, 2
  br i1 %t36, label %b1, label %b3
b3:
  ; statement 32 indexed_load
  %t37 = load ptr addrspace(1), ptr %v1, align 8
  %t40 = icmp eq ptr addrspace(1) %t37, null
  br i1 %t40, label %b38, label %b39
b38:
  %t41 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t41, ptr %v1, align 8
  br label %b39
b39:
  %t42 = phi ptr addrspace(1) [ %t37, %b3 ], [ %t41, %b38 ]
  %t43 = load i64, ptr %s2, align 8
  %t44 = urem i64 %t43, 2
  %t45 = getelementptr inbounds i64, ptr addrspace(1) %t42, i64 %t44
  %t46 = load ptr addrspace(1), ptr addrspace(1) %t45, align 8
  store ptr addrspace(1) %t46, ptr %v1, align 8
  ; statement 33 handle_hold
  %t47 = load ptr addrspace(1), ptr %v8, align 8
  %t50 = icmp eq ptr addrspace(1) %t47, null
  br i1 %t50, label %b48, label %b49
b48:
  %t51 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t51, ptr %v8, align 8
  br label %b49
b49:
  %t52 = phi ptr addrspace(1) [ %t47, %b39 ], [ %t51, %b48 ]
  %t53 = call ptr @shade_handle_new(ptr addrspace(1) %t52)
  store ptr addrspace(1) null, ptr %v8, align 8
  call void @churn_nodes(i64 30)
  %t54 = call ptr addrspace(1) @shade_handle_get(ptr %t53)
  call void @shade_handle_free(ptr %t53)
  store ptr addrspace(1) %t54, ptr %v8, align 8
  %t55 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t55
}

define internal ptr addrspace(1) @p16_f3(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 34 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v2, align 8
  %t8 = load ptr addrspace(1), ptr %v7, align 8
  %t9 = call ptr addrspace(1) @p16_f3(i64 %t6, ptr addrspace(1) %t7, ptr addrspace(1) %t8)
  store ptr addrspace(1) %t9, ptr %v7, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 35 alloc
  %t10 = call ptr addrspace(1) @shade_alloc(ptr @type_6)
  call void @init_6(ptr addrspace(1) %t10)
  store ptr addrspace(1) %t10, ptr %v2, align 8
  ; statement 36 load_pointer
  %t11 = load ptr addrspace(1), ptr %v4, align 8
  %t14 = icmp eq ptr addrspace(1) %t11, null
  br i1 %t14, label %b12, label %b13
b12:
  %t15 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t15, ptr %v4, align 8
  br label %b13
b13:
  %t16 = phi ptr addrspace(1) [ %t11, %b5 ], [ %t15, %b12 ]
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t16, i64 40
  %t18 = load ptr addrspace(1), ptr addrspace(1) %t17, align 8
  store ptr addrspace(1) %t18, ptr %v3, align 8
  ; statement 37 ephemeron_drop
  call void @ephemeron_drop(i64 300, i64 536784)
  ; statement 38 
  %t19 = load i64, ptr %s0, align 8
  %t20 = icmp sgt i64 %t19, 0
  br i1 %t20, label %b21, label %b22
b21:
  %t24 = add i64 %t19, -1
  %t25 = load ptr addrspace(1), ptr %v0, align 8
  %t26 = load ptr addrspace(1), ptr %v1, align 8
  %t27 = call ptr addrspace(1) @p16_f3(i64 %t24, ptr addrspace(1) %t25, ptr addrspace(1) %t26)
  store ptr addrspace(1) %t27, ptr %v1, align 8
  br label %b23
b22:
  br label %b23
b23:
  %t28 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t28
}

define internal ptr addrspace(1) @p16_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p16_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p16_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 8
  %t5 = load i64, ptr %t4, align 8
  call void @mix(i64 %t5)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 2
  %t7 = load i64, ptr %t6, align 8
  call void @mix(i64 %t7)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 24
  %t9 = load i64, ptr %t8, align 8
  call void @mix(i64 %t9)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 4
  %t11 = load i64, ptr %t10, align 8
  call void @mix(i64 %t11)
  %t12 = getelementptr inbounds i8, ptr %t2, i64 40
  %t13 = load i64, ptr %t12, align 8
  call void @mix(i64 %t13)
  %t14 = getelementptr inbounds i64, ptr %t2, i64 6
  %t15 = load i64, ptr %t14, align 8
  call void @mix(i64 %t15)
  %t16 = getelementptr inbounds i8, ptr %t2, i64 56
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i64, ptr %t2, i64 8
  %t19 = load i64, ptr %t18, align 8
  call void @mix(i64 %t19)
  %t20 = getelementptr inbounds i8, ptr %t2, i64 72
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i64, ptr %t2, i64 10
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i8, ptr %t2, i64 88
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i64, ptr %t2, i64 12
  %t27 = load i64, ptr %t26, align 8
  call void @mix(i64 %t27)
  %t28 = getelementptr inbounds i8, ptr %t2, i64 104
  %t29 = load i64, ptr %t28, align 8
  call void @mix(i64 %t29)
  %t30 = getelementptr inbounds i64, ptr %t2, i64 14
  %t31 = load i64, ptr %t30, align 8
  call void @mix(i64 %t31)
  %t32 = getelementptr inbounds i8, ptr %t2, i64 120
  %t33 = load i64, ptr %t32, align 8
  call void @mix(i64 %t33)
  %t34 = getelementptr inbounds i64, ptr %t2, i64 16
  %t35 = load i64, ptr %t34, align 8
  call void @mix(i64 %t35)
  %t36 = getelementptr inbounds i8, ptr %t2, i64 136
  %t37 = load i64, ptr %t36, align 8
  call void @mix(i64 %t37)
  %t38 = getelementptr inbounds i64, ptr %t2, i64 18
  %t39 = load i64, ptr %t38, align 8
  call void @mix(i64 %t39)
  %t40 = getelementptr inbounds i8, ptr %t2, i64 152
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i64, ptr %t2, i64 20
  %t43 = load i64, ptr %t42, align 8
  call void @mix(i64 %t43)
  %t44 = getelementptr inbounds i8, ptr %t2, i64 168
  %t45 = load i64, ptr %t44, align 8
  call void @mix(i64 %t45)
  %t46 = getelementptr inbounds i64, ptr %t2, i64 22
  %t47 = load i64, ptr %t46, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i8, ptr %t2, i64 184
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i64, ptr %t2, i64 24
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i8, ptr %t2, i64 200
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i64, ptr %t2, i64 26
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i8, ptr %t2, i64 216
  %t57 = load i64, ptr %t56, align 8
  call void @mix(i64 %t57)
  %t58 = getelementptr inbounds i64, ptr %t2, i64 28
  %t59 = load i64, ptr %t58, align 8
  call void @mix(i64 %t59)
  %t60 = getelementptr inbounds i8, ptr %t2, i64 232
  %t61 = load i64, ptr %t60, align 8
  call void @mix(i64 %t61)
  %t62 = getelementptr inbounds i64, ptr %t2, i64 30
  %t63 = load i64, ptr %t62, align 8
  call void @mix(i64 %t63)
  %t64 = getelementptr inbounds i8, ptr %t2, i64 248
  %t65 = load i64, ptr %t64, align 8
  call void @mix(i64 %t65)
  %t66 = getelementptr inbounds i64, ptr %t2, i64 32
  %t67 = load i64, ptr %t66, align 8
  call void @mix(i64 %t67)
  %t68 = getelementptr inbounds i8, ptr %t2, i64 264
  %t69 = load i64, ptr %t68, align 8
  call void @mix(i64 %t69)
  %t70 = getelementptr inbounds i64, ptr %t2, i64 34
  %t71 = load i64, ptr %t70, align 8
  call void @mix(i64 %t71)
  %t72 = getelementptr inbounds i8, ptr %t2, i64 280
  %t73 = load i64, ptr %t72, align 8
  call void @mix(i64 %t73)
  %t74 = getelementptr inbounds i64, ptr %t2, i64 36
  %t75 = load i64, ptr %t74, align 8
  call void @mix(i64 %t75)
  %t76 = getelementptr inbounds i8, ptr %t2, i64 296
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  %t78 = getelementptr inbounds i64, ptr %t2, i64 38
  %t79 = load i64, ptr %t78, align 8
  call void @mix(i64 %t79)
  %t80 = getelementptr inbounds i8, ptr %t2, i64 312
  %t81 = load i64, ptr %t80, align 8
  call void @mix(i64 %t81)
  call void @end_thread(ptr @p16_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p16_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p16_f1(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p16_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = getelementptr inbounds i8, ptr @p16_t1_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 1)
  %t5 = getelementptr inbounds i64, ptr @p16_t1_g0, i64 2
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 1)
  %t7 = getelementptr inbounds i8, ptr @p16_t1_g0, i64 24
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr @p16_t1_g0, i64 4
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 1)
  %t11 = getelementptr inbounds i8, ptr @p16_t1_g0, i64 40
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 1)
  %t13 = load ptr addrspace(1), ptr @p16_t1_g1, align 8
  call void @walk_root(ptr addrspace(1) %t13, i64 2)
  %t14 = getelementptr inbounds i8, ptr @p16_t1_g1, i64 8
  %t15 = load ptr addrspace(1), ptr %t14, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 2)
  %t16 = call ptr @llvm.threadlocal.address.p0(ptr @p16_l0)
  %t17 = load i64, ptr %t16, align 8
  call void @mix(i64 %t17)
  %t18 = getelementptr inbounds i8, ptr %t16, i64 8
  %t19 = load i64, ptr %t18, align 8
  call void @mix(i64 %t19)
  %t20 = getelementptr inbounds i64, ptr %t16, i64 2
  %t21 = load i64, ptr %t20, align 8
  call void @mix(i64 %t21)
  %t22 = getelementptr inbounds i8, ptr %t16, i64 24
  %t23 = load i64, ptr %t22, align 8
  call void @mix(i64 %t23)
  %t24 = getelementptr inbounds i64, ptr %t16, i64 4
  %t25 = load i64, ptr %t24, align 8
  call void @mix(i64 %t25)
  %t26 = getelementptr inbounds i8, ptr %t16, i64 40
  %t27 = load i64, ptr %t26, align 8
  call void @mix(i64 %t27)
  %t28 = getelementptr inbounds i64, ptr %t16, i64 6
  %t29 = load i64, ptr %t28, align 8
  call void @mix(i64 %t29)
  %t30 = getelementptr inbounds i8, ptr %t16, i64 56
  %t31 = load i64, ptr %t30, align 8
  call void @mix(i64 %t31)
  %t32 = getelementptr inbounds i64, ptr %t16, i64 8
  %t33 = load i64, ptr %t32, align 8
  call void @mix(i64 %t33)
  %t34 = getelementptr inbounds i8, ptr %t16, i64 72
  %t35 = load i64, ptr %t34, align 8
  call void @mix(i64 %t35)
  %t36 = getelementptr inbounds i64, ptr %t16, i64 10
  %t37 = load i64, ptr %t36, align 8
  call void @mix(i64 %t37)
  %t38 = getelementptr inbounds i8, ptr %t16, i64 88
  %t39 = load i64, ptr %t38, align 8
  call void @mix(i64 %t39)
  %t40 = getelementptr inbounds i64, ptr %t16, i64 12
  %t41 = load i64, ptr %t40, align 8
  call void @mix(i64 %t41)
  %t42 = getelementptr inbounds i8, ptr %t16, i64 104
  %t43 = load i64, ptr %t42, align 8
  call void @mix(i64 %t43)
  %t44 = getelementptr inbounds i64, ptr %t16, i64 14
  %t45 = load i64, ptr %t44, align 8
  call void @mix(i64 %t45)
  %t46 = getelementptr inbounds i8, ptr %t16, i64 120
  %t47 = load i64, ptr %t46, align 8
  call void @mix(i64 %t47)
  %t48 = getelementptr inbounds i64, ptr %t16, i64 16
  %t49 = load i64, ptr %t48, align 8
  call void @mix(i64 %t49)
  %t50 = getelementptr inbounds i8, ptr %t16, i64 136
  %t51 = load i64, ptr %t50, align 8
  call void @mix(i64 %t51)
  %t52 = getelementptr inbounds i64, ptr %t16, i64 18
  %t53 = load i64, ptr %t52, align 8
  call void @mix(i64 %t53)
  %t54 = getelementptr inbounds i8, ptr %t16, i64 152
  %t55 = load i64, ptr %t54, align 8
  call void @mix(i64 %t55)
  %t56 = getelementptr inbounds i64, ptr %t16, i64 20
  %t57 = load i64, ptr %t56, align 8
  call void @mix(i64 %t57)
  %t58 = getelementptr inbounds i8, ptr %t16, i64 168
  %t59 = load i64, ptr %t58, align 8
  call void @mix(i64 %t59)
  %t60 = getelementptr inbounds i64, ptr %t16, i64 22
  %t61 = load i64, ptr %t60, align 8
  call void @mix(i64 %t61)
  %t62 = getelementptr inbounds i8, ptr %t16, i64 184
  %t63 = load i64, ptr %t62, align 8
  call void @mix(i64 %t63)
  %t64 = getelementptr inbounds i64, ptr %t16, i64 24
  %t65 = load i64, ptr %t64, align 8
  call void @mix(i64 %t65)
  %t66 = getelementptr inbounds i8, ptr %t16, i64 200
  %t67 = load i64, ptr %t66, align 8
  call void @mix(i64 %t67)
  %t68 = getelementptr inbounds i64, ptr %t16, i64 26
  %t69 = load i64, ptr %t68, align 8
  call void @mix(i64 %t69)
  %t70 = getelementptr inbounds i8, ptr %t16, i64 216
  %t71 = load i64, ptr %t70, align 8
  call void @mix(i64 %t71)
  %t72 = getelementptr inbounds i64, ptr %t16, i64 28
  %t73 = load i64, ptr %t72, align 8
  call void @mix(i64 %t73)
  %t74 = getelementptr inbounds i8, ptr %t16, i64 232
  %t75 = load i64, ptr %t74, align 8
  call void @mix(i64 %t75)
  %t76 = getelementptr inbounds i64, ptr %t16, i64 30
  %t77 = load i64, ptr %t76, align 8
  call void @mix(i64 %t77)
  %t78 = getelementptr inbounds i8, ptr %t16, i64 248
  %t79 = load i64, ptr %t78, align 8
  call void @mix(i64 %t79)
  %t80 = getelementptr inbounds i64, ptr %t16, i64 32
  %t81 = load i64, ptr %t80, align 8
  call void @mix(i64 %t81)
  %t82 = getelementptr inbounds i8, ptr %t16, i64 264
  %t83 = load i64, ptr %t82, align 8
  call void @mix(i64 %t83)
  %t84 = getelementptr inbounds i64, ptr %t16, i64 34
  %t85 = load i64, ptr %t84, align 8
  call void @mix(i64 %t85)
  %t86 = getelementptr inbounds i8, ptr %t16, i64 280
  %t87 = load i64, ptr %t86, align 8
  call void @mix(i64 %t87)
  %t88 = getelementptr inbounds i64, ptr %t16, i64 36
  %t89 = load i64, ptr %t88, align 8
  call void @mix(i64 %t89)
  %t90 = getelementptr inbounds i8, ptr %t16, i64 296
  %t91 = load i64, ptr %t90, align 8
  call void @mix(i64 %t91)
  %t92 = getelementptr inbounds i64, ptr %t16, i64 38
  %t93 = load i64, ptr %t92, align 8
  call void @mix(i64 %t93)
  %t94 = getelementptr inbounds i8, ptr %t16, i64 312
  %t95 = load i64, ptr %t94, align 8
  call void @mix(i64 %t95)
  call void @end_thread(ptr @p16_sum1)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_16() noinline gc "shade" {
  %r = call ptr addrspace(1) @p16_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p16_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p16_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  ret i64 %h2
}

; program 17
@p17_id0 = internal global i64 0
@p17_sum0 = internal global i64 0
@p17_table = internal global [1 x ptr] [ptr @p17_f0]
define internal ptr addrspace(1) @p17_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 1 racy_move
  call void @racy_move(i64 2, i64 1)
  ; statement 14 
  %t1 = load i64, ptr %s2, align 8
  %t2 = lshr i64 %t1, 2
  %t3 = trunc i64 %t2 to i1
  br i1 %t3, label %b4, label %b5
b4:
  ; statement 2 interior
  %t7 = load ptr addrspace(1), ptr %v2, align 8
  %t10 = icmp eq ptr addrspace(1) %t7, null
  br i1 %t10, label %b8, label %b9
b8:
  %t11 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t11, ptr %v2, align 8
  br label %b9
b9:
  %t12 = phi ptr addrspace(1) [ %t7, %b4 ], [ %t11, %b8 ]
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t12, i64 40
  store ptr addrspace(1) %t13, ptr %v5, align 8
  br label %b6
b5:
  ; statement 3 list_push
  %t14 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t15 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t15, ptr addrspace(1) %t14, align 8
  %t16 = load i64, ptr %s4, align 8
  %t17 = getelementptr inbounds i8, ptr addrspace(1) %t14, i64 8
  store i64 %t16, ptr addrspace(1) %t17, align 8
  store ptr addrspace(1) %t14, ptr %v3, align 8
  ; statement 4 indexed_load
  %t18 = load ptr addrspace(1), ptr %v0, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t22, ptr %v0, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b5 ], [ %t22, %b19 ]
  %t24 = getelementptr inbounds i64, ptr addrspace(1) %t23, i64 1372
  %t25 = load i64, ptr %s2, align 8
  %t26 = urem i64 %t25, 5
  %t27 = getelementptr inbounds i64, ptr addrspace(1) %t24, i64 %t26
  %t28 = load ptr addrspace(1), ptr addrspace(1) %t27, align 8
  store ptr addrspace(1) %t28, ptr %v4, align 8
  ; statement 10 
  %t29 = load i64, ptr %s0, align 8
  %t30 = lshr i64 %t29, 0
  %t31 = trunc i64 %t30 to i1
  br i1 %t31, label %b32, label %b33
b32:
  ; statement 9 
  br label %b35
b35:
  %t38 = phi i64 [ 0, %b32 ], [ %t39, %b36 ]
  store i64 %t38, ptr %s3, align 8
  ; statement 5 load_pointer
  %t40 = load ptr addrspace(1), ptr %v4, align 8
  %t43 = icmp eq ptr addrspace(1) %t40, null
  br i1 %t43, label %b41, label %b42
b41:
  %t44 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t44, ptr %v4, align 8
  br label %b42
b42:
  %t45 = phi ptr addrspace(1) [ %t40, %b35 ], [ %t44, %b41 ]
  %t46 = getelementptr inbounds i64, ptr addrspace(1) %t45, i64 14
  %t47 = load ptr addrspace(1), ptr addrspace(1) %t46, align 8
  store ptr addrspace(1) %t47, ptr %v1, align 8
  ; statement 6 list_push
  %t48 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t49 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t49, ptr addrspace(1) %t48, align 8
  %t50 = load i64, ptr %s3, align 8
  %t51 = getelementptr inbounds i8, ptr addrspace(1) %t48, i64 8
  store i64 %t50, ptr addrspace(1) %t51, align 8
  store ptr addrspace(1) %t48, ptr %v3, align 8
  ; statement 7 ephemeron_drop
  call void @ephemeron_drop(i64 2000, i64 864977)
  ; statement 8 store_pointer
  %t52 = getelementptr inbounds i8, ptr %k0, i64 24
  %t53 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t53, ptr %t52, align 8
  br label %b36
b36:
  %t39 = add i64 %t38, 1
  %t54 = icmp ult i64 %t39, 70
  br i1 %t54, label %b35, label %b37
b37:
  br label %b34
b33:
  br label %b34
b34:
  ; statement 11 cleanup_hold
  %t55 = load ptr addrspace(1), ptr %v0, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t59, ptr %v0, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b34 ], [ %t59, %b56 ]
  call void @cleanup_hold(ptr addrspace(1) %t60, i64 1)
  call void @must_be(i64 224, ptr addrspace(1) %t60, ptr addrspace(1) %t60)
  ; statement 12 native_call
  %t61 = getelementptr inbounds i8, ptr %k0, i64 8
  %t62 = getelementptr inbounds i64, ptr %k0, i64 2
  %t63 = load ptr addrspace(1), ptr %t61, align 8
  store ptr addrspace(1) null, ptr %t61, align 8
  %t64 = call i64 @shade_native_call(ptr @usleep, i64 0, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t63, ptr %t62, align 8
  ; statement 13 struct_copy
  %t65 = load ptr addrspace(1), ptr %v2, align 8
  %t68 = icmp eq ptr addrspace(1) %t65, null
  br i1 %t68, label %b66, label %b67
b66:
  %t69 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t69, ptr %v2, align 8
  br label %b67
b67:
  %t70 = phi ptr addrspace(1) [ %t65, %b57 ], [ %t69, %b66 ]
  %t71 = load %T12, ptr %k0, align 8
  store %T12 %t71, ptr addrspace(1) %t70, align 8
  br label %b6
b6:
  ; statement 15 list_reverse
  %t72 = load ptr addrspace(1), ptr %v3, align 8
  br label %b73
b73:
  %t76 = phi ptr addrspace(1) [ %t72, %b6 ], [ %t79, %b74 ]
  %t77 = phi ptr addrspace(1) [ null, %b6 ], [ %t76, %b74 ]
  %t78 = phi i32 [ 0, %b6 ], [ %t80, %b74 ]
  %t81 = icmp eq ptr addrspace(1) %t76, null
  %t82 = icmp uge i32 %t78, 300
  %t83 = or i1 %t81, %t82
  br i1 %t83, label %b75, label %b74
b74:
  %t79 = load ptr addrspace(1), ptr addrspace(1) %t76, align 8
  store ptr addrspace(1) %t77, ptr addrspace(1) %t76, align 8
  %t80 = add i32 %t78, 1
  br label %b73
b75:
  store ptr addrspace(1) %t77, ptr %v3, align 8
  ; statement 16 handle_hold
  %t84 = load ptr addrspace(1), ptr %v2, align 8
  %t85 = call ptr @shade_handle_new(ptr addrspace(1) %t84)
  store ptr addrspace(1) null, ptr %v2, align 8
  call void @churn_nodes(i64 30)
  %t86 = call ptr addrspace(1) @shade_handle_get(ptr %t85)
  call void @shade_handle_free(ptr %t85)
  store ptr addrspace(1) %t86, ptr %v2, align 8
  ; statement 17 union_pointer
  %t87 = load ptr addrspace(1), ptr %v0, align 8
  %t90 = icmp eq ptr addrspace(1) %t87, null
  br i1 %t90, label %b88, label %b89
b88:
  %t91 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t91, ptr %v0, align 8
  br label %b89
b89:
  %t92 = phi ptr addrspace(1) [ %t87, %b75 ], [ %t91, %b88 ]
  %t93 = getelementptr inbounds i8, ptr addrspace(1) %t92, i64 6632
  %t94 = getelementptr inbounds i64, ptr addrspace(1) %t92, i64 830
  %t95 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t95, ptr addrspace(1) %t94, align 8
  store i64 1, ptr addrspace(1) %t93, align 8
  ; statement 18 bytes_copy
  %t96 = load ptr addrspace(1), ptr %v0, align 8
  %t97 = load ptr addrspace(1), ptr %v4, align 8
  %t100 = icmp eq ptr addrspace(1) %t97, null
  br i1 %t100, label %b98, label %b99
b98:
  %t101 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t101, ptr %v4, align 8
  br label %b99
b99:
  %t102 = phi ptr addrspace(1) [ %t97, %b89 ], [ %t101, %b98 ]
  %t103 = getelementptr inbounds i8, ptr addrspace(1) %t96, i64 9458
  %t104 = getelementptr inbounds i8, ptr addrspace(1) %t102, i64 32
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %t103, ptr addrspace(1) %t104, i64 3, i1 false)
  ; statement 19 vector_store
  %t105 = getelementptr inbounds i64, ptr %k0, i64 4
  %t106 = load ptr addrspace(1), ptr %v3, align 8
  %t107 = load ptr addrspace(1), ptr %v3, align 8
  %t108 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t106, i64 0
  %t109 = insertelement <2 x ptr addrspace(1)> %t108, ptr addrspace(1) %t107, i64 1
  store <2 x ptr addrspace(1)> %t109, ptr %t105, align 8
  ; statement 20 vector_store
  %t110 = load ptr addrspace(1), ptr %v0, align 8
  %t111 = getelementptr inbounds i64, ptr addrspace(1) %t110, i64 1066
  %t112 = load ptr addrspace(1), ptr %v1, align 8
  %t113 = load ptr addrspace(1), ptr %v1, align 8
  %t114 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t112, i64 0
  %t115 = insertelement <2 x ptr addrspace(1)> %t114, ptr addrspace(1) %t113, i64 1
  store <2 x ptr addrspace(1)> %t115, ptr addrspace(1) %t111, align 8
  ; statement 21 store_pointer
  %t116 = getelementptr inbounds i8, ptr %k0, i64 8
  %t117 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t117, ptr %t116, align 8
  ; statement 35 
  %t118 = load i64, ptr %s4, align 8
  %t119 = lshr i64 %t118, 2
  %t120 = trunc i64 %t119 to i1
  br i1 %t120, label %b121, label %b122
b121:
  ; statement 22 swap
  %t124 = load ptr addrspace(1), ptr %v0, align 8
  %t125 = getelementptr inbounds i64, ptr addrspace(1) %t124, i64 1078
  %t126 = getelementptr inbounds i8, ptr %k0, i64 40
  %t127 = load ptr addrspace(1), ptr addrspace(1) %t125, align 8
  %t128 = load ptr addrspace(1), ptr %t126, align 8
  store ptr addrspace(1) %t128, ptr addrspace(1) %t125, align 8
  store ptr addrspace(1) %t127, ptr %t126, align 8
  ; statement 23 move_out
  %t129 = load ptr addrspace(1), ptr %v3, align 8
  %t132 = icmp eq ptr addrspace(1) %t129, null
  br i1 %t132, label %b130, label %b131
b130:
  %t133 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t133, ptr %v3, align 8
  br label %b131
b131:
  %t134 = phi ptr addrspace(1) [ %t129, %b121 ], [ %t133, %b130 ]
  %t135 = getelementptr inbounds i64, ptr %k0, i64 4
  %t136 = load ptr addrspace(1), ptr %t135, align 8
  store ptr addrspace(1) null, ptr %t135, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t136, ptr addrspace(1) %t134, align 8
  ; statement 34 
  br label %b137
b137:
  %t140 = phi i64 [ 0, %b131 ], [ %t141, %b138 ]
  store i64 %t140, ptr %s2, align 8
  ; statement 24 vector_copy
  %t142 = load ptr addrspace(1), ptr %v0, align 8
  %t145 = icmp eq ptr addrspace(1) %t142, null
  br i1 %t145, label %b143, label %b144
b143:
  %t146 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t146, ptr %v0, align 8
  br label %b144
b144:
  %t147 = phi ptr addrspace(1) [ %t142, %b137 ], [ %t146, %b143 ]
  %t148 = getelementptr inbounds i64, ptr addrspace(1) %t147, i64 1394
  %t149 = load <2 x ptr addrspace(1)>, ptr addrspace(1) %t148, align 8
  store <2 x ptr addrspace(1)> %t149, ptr %k0, align 8
  ; statement 25 
  %t150 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t150, i64 1)
  ; statement 26 scalar_mix
  %t151 = load i64, ptr %s4, align 8
  %t152 = load i64, ptr %s3, align 8
  %t153 = mul i64 %t151, 92
  %t154 = add i64 %t153, %t152
  %t155 = add i64 %t154, 1
  store i64 %t155, ptr %s3, align 8
  ; statement 27 interior
  %t156 = load ptr addrspace(1), ptr %v2, align 8
  %t159 = icmp eq ptr addrspace(1) %t156, null
  br i1 %t159, label %b157, label %b158
b157:
  %t160 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t160, ptr %v2, align 8
  br label %b158
b158:
  %t161 = phi ptr addrspace(1) [ %t156, %b144 ], [ %t160, %b157 ]
  %t162 = getelementptr inbounds i8, ptr addrspace(1) %t161, i64 40
  store ptr addrspace(1) %t162, ptr %v5, align 8
  ; statement 32 
  br label %b163
b163:
  %t166 = phi i64 [ 0, %b158 ], [ %t167, %b164 ]
  store i64 %t166, ptr %s2, align 8
  ; statement 28 weak_hold
  %t168 = load ptr addrspace(1), ptr %v4, align 8
  %t171 = icmp eq ptr addrspace(1) %t168, null
  br i1 %t171, label %b169, label %b170
b169:
  %t172 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t172, ptr %v4, align 8
  br label %b170
b170:
  %t173 = phi ptr addrspace(1) [ %t168, %b163 ], [ %t172, %b169 ]
  %t174 = call ptr @shade_weak_new(ptr addrspace(1) %t173)
  call void @churn_nodes(i64 300)
  %t175 = call ptr addrspace(1) @shade_weak_get(ptr %t174)
  call void @shade_weak_free(ptr %t174)
  call void @must_be(i64 200, ptr addrspace(1) %t175, ptr addrspace(1) %t173)
  store ptr addrspace(1) %t175, ptr %v4, align 8
  ; statement 29 slice_make
  %t176 = load ptr addrspace(1), ptr %v0, align 8
  %t179 = icmp eq ptr addrspace(1) %t176, null
  br i1 %t179, label %b177, label %b178
b177:
  %t180 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t180, ptr %v0, align 8
  br label %b178
b178:
  %t181 = phi ptr addrspace(1) [ %t176, %b170 ], [ %t180, %b177 ]
  %t182 = getelementptr inbounds i64, ptr addrspace(1) %t181, i64 18
  %t183 = getelementptr inbounds i8, ptr addrspace(1) %t181, i64 152
  %t184 = load i64, ptr %s2, align 8
  %t185 = urem i64 %t184, 13
  %t186 = add i64 %t185, 1
  %t187 = call ptr addrspace(1) @shade_alloc_array(ptr @type_1, i64 %t186)
  %t188 = getelementptr inbounds i64, ptr addrspace(1) %t187, i64 2
  %t189 = icmp eq i64 %t185, 0
  %t190 = select i1 %t189, ptr addrspace(1) null, ptr addrspace(1) %t188
  store ptr addrspace(1) %t190, ptr addrspace(1) %t182, align 8
  store i64 %t185, ptr addrspace(1) %t183, align 8
  ; statement 30 racy_publish
  call void @racy_publish(i64 5, i64 30)
  ; statement 31 handle_hold
  %t191 = load ptr addrspace(1), ptr %v2, align 8
  %t194 = icmp eq ptr addrspace(1) %t191, null
  br i1 %t194, label %b192, label %b193
b192:
  %t195 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t195, ptr %v2, align 8
  br label %b193
b193:
  %t196 = phi ptr addrspace(1) [ %t191, %b178 ], [ %t195, %b192 ]
  %t197 = call ptr @shade_handle_new(ptr addrspace(1) %t196)
  store ptr addrspace(1) null, ptr %v2, align 8
  call void @churn_nodes(i64 300)
  %t198 = call ptr addrspace(1) @shade_handle_get(ptr %t197)
  call void @shade_handle_free(ptr %t197)
  store ptr addrspace(1) %t198, ptr %v2, align 8
  br label %b164
b164:
  %t167 = add i64 %t166, 1
  %t199 = icmp ult i64 %t167, 20
  br i1 %t199, label %b163, label %b165
b165:
  ; statement 33 load_pointer
  %t200 = load ptr addrspace(1), ptr %v5, align 8
  %t203 = icmp eq ptr addrspace(1) %t200, null
  br i1 %t203, label %b201, label %b202
b201:
  %t204 = call ptr addrspace(1) @new_0()
  store ptr addrspace(1) %t204, ptr %v5, align 8
  br label %b202
b202:
  %t205 = phi ptr addrspace(1) [ %t200, %b165 ], [ %t204, %b201 ]
  %t206 = load ptr addrspace(1), ptr addrspace(1) %t205, align 8
  store ptr addrspace(1) %t206, ptr %v3, align 8
  br label %b138
b138:
  %t141 = add i64 %t140, 1
  %t207 = icmp ult i64 %t141, 20
  br i1 %t207, label %b137, label %b139
b139:
  br label %b123
b122:
  br label %b123
b123:
  ; statement 36 indexed_load
  %t208 = load ptr addrspace(1), ptr %v1, align 8
  %t211 = icmp eq ptr addrspace(1) %t208, null
  br i1 %t211, label %b209, label %b210
b209:
  %t212 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t212, ptr %v1, align 8
  br label %b210
b210:
  %t213 = phi ptr addrspace(1) [ %t208, %b123 ], [ %t212, %b209 ]
  %t214 = getelementptr inbounds i64, ptr addrspace(1) %t213, i64 1106
  %t215 = load i64, ptr %s2, align 8
  %t216 = urem i64 %t215, 14
  %t217 = getelementptr inbounds i64, ptr addrspace(1) %t214, i64 %t216
  %t218 = load ptr addrspace(1), ptr addrspace(1) %t217, align 8
  store ptr addrspace(1) %t218, ptr %v1, align 8
  %t219 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t219, i64 9)
  %t220 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t220, i64 9)
  %t221 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t221, i64 12)
  %t222 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t222, i64 1)
  %t223 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t223, i64 6)
  %t224 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t224, i64 0)
  %t225 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t225, i64 10)
  %t226 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t226, i64 1)
  %t227 = getelementptr inbounds i8, ptr %k0, i64 8
  %t228 = load ptr addrspace(1), ptr %t227, align 8
  call void @walk_root(ptr addrspace(1) %t228, i64 1)
  %t229 = getelementptr inbounds i64, ptr %k0, i64 2
  %t230 = load ptr addrspace(1), ptr %t229, align 8
  call void @walk_root(ptr addrspace(1) %t230, i64 1)
  %t231 = getelementptr inbounds i8, ptr %k0, i64 24
  %t232 = load ptr addrspace(1), ptr %t231, align 8
  call void @walk_root(ptr addrspace(1) %t232, i64 1)
  %t233 = getelementptr inbounds i64, ptr %k0, i64 4
  %t234 = load ptr addrspace(1), ptr %t233, align 8
  call void @walk_root(ptr addrspace(1) %t234, i64 1)
  %t235 = getelementptr inbounds i8, ptr %k0, i64 40
  %t236 = load ptr addrspace(1), ptr %t235, align 8
  call void @walk_root(ptr addrspace(1) %t236, i64 1)
  %t237 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t237
}

define internal ptr addrspace(1) @p17_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p17_f0(i64 0, ptr addrspace(1) %argument)
  call void @end_thread(ptr @p17_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_17() noinline gc "shade" {
  %r = call ptr addrspace(1) @p17_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p17_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

; program 18
@p18_id0 = internal global i64 0
@p18_sum0 = internal global i64 0
@p18_id1 = internal global i64 0
@p18_sum1 = internal global i64 0
@p18_t1_g0 = internal global %T2 zeroinitializer, align 16
@p18_id2 = internal global i64 0
@p18_sum2 = internal global i64 0
@p18_t2_g0 = internal global %T0 zeroinitializer, align 16
@p18_l0 = internal thread_local global %T8 zeroinitializer, align 16
@p18_l1 = internal thread_local global %T12 zeroinitializer, align 16
@p18_table = internal global [7 x ptr] [ptr @p18_f0, ptr @p18_f1, ptr @p18_f2, ptr @p18_f3, ptr @p18_f4, ptr @p18_f5, ptr @p18_f6]
define internal ptr addrspace(1) @p18_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %k0 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 224, i1 false)
  %k1 = alloca %T1, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 16, i1 false)
  ; statement 1 atomic_add
  %t1 = getelementptr inbounds i8, ptr %k1, i64 8
  %t2 = load i64, ptr %s2, align 8
  %t3 = atomicrmw umax ptr %t1, i64 %t2 monotonic, align 8
  store i64 %t3, ptr %s2, align 8
  ; statement 2 union_load
  %t4 = load ptr addrspace(1), ptr %v1, align 8
  %t7 = icmp eq ptr addrspace(1) %t4, null
  br i1 %t7, label %b5, label %b6
b5:
  %t8 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t8, ptr %v1, align 8
  br label %b6
b6:
  %t9 = phi ptr addrspace(1) [ %t4, %entry ], [ %t8, %b5 ]
  %t10 = getelementptr inbounds i64, ptr addrspace(1) %t9, i64 1076
  %t11 = getelementptr inbounds i8, ptr addrspace(1) %t9, i64 8616
  %t12 = load i64, ptr addrspace(1) %t10, align 8
  %t15 = icmp eq i64 %t12, 1
  br i1 %t15, label %b13, label %b14
b13:
  %t16 = load ptr addrspace(1), ptr addrspace(1) %t11, align 8
  br label %b14
b14:
  %t17 = phi ptr addrspace(1) [ null, %b6 ], [ %t16, %b13 ]
  store ptr addrspace(1) %t17, ptr %v5, align 8
  ; statement 3 union_exchange
  %t18 = load ptr addrspace(1), ptr %v7, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t22, ptr %v7, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b14 ], [ %t22, %b19 ]
  %t24 = load ptr addrspace(1), ptr %v7, align 8
  %t25 = getelementptr inbounds i64, ptr addrspace(1) %t23, i64 508
  %t26 = getelementptr inbounds i64, ptr addrspace(1) %t24, i64 508
  %t27 = getelementptr inbounds i8, ptr addrspace(1) %t23, i64 4072
  %t28 = getelementptr inbounds i8, ptr addrspace(1) %t24, i64 4072
  %t29 = load i64, ptr addrspace(1) %t25, align 8
  %t30 = load i64, ptr addrspace(1) %t26, align 8
  %t31 = load i64, ptr addrspace(1) %t28, align 8
  %t32 = atomicrmw xchg ptr addrspace(1) %t27, i64 %t31 seq_cst, align 8
  store i64 %t32, ptr addrspace(1) %t28, align 8
  store i64 %t30, ptr addrspace(1) %t25, align 8
  store i64 %t29, ptr addrspace(1) %t26, align 8
  ; statement 105 
  %t33 = call ptr addrspace(1) @build_root(i64 1, i64 0)
  call void @spawn(ptr @p18_id2, ptr @p18_t2, ptr addrspace(1) %t33)
  ; statement 5 
  br label %b34
b34:
  %t37 = phi i64 [ 0, %b20 ], [ %t38, %b35 ]
  store i64 %t37, ptr %s2, align 8
  ; statement 4 store_volatile
  %t39 = getelementptr inbounds i8, ptr %k0, i64 56
  %t40 = load ptr addrspace(1), ptr %v1, align 8
  store volatile ptr addrspace(1) %t40, ptr %t39, align 8
  br label %b35
b35:
  %t38 = add i64 %t37, 1
  %t41 = icmp ult i64 %t38, 70
  br i1 %t41, label %b34, label %b36
b36:
  ; statement 103 
  %t42 = call ptr addrspace(1) @build_root(i64 9, i64 60)
  call void @spawn(ptr @p18_id1, ptr @p18_t1, ptr addrspace(1) %t42)
  ; statement 6 memcpy_value
  %t43 = load ptr addrspace(1), ptr %v1, align 8
  %t46 = icmp eq ptr addrspace(1) %t43, null
  br i1 %t46, label %b44, label %b45
b44:
  %t47 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t47, ptr %v1, align 8
  br label %b45
b45:
  %t48 = phi ptr addrspace(1) [ %t43, %b36 ], [ %t47, %b44 ]
  %t49 = load ptr addrspace(1), ptr %v1, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t48, ptr addrspace(1) align 8 %t49, i64 11264, i1 false)
  ; statement 7 ephemeron_drop
  call void @ephemeron_drop(i64 3, i64 773143)
  ; statement 8 memcpy_value
  %t50 = load ptr addrspace(1), ptr %v3, align 8
  %t53 = icmp eq ptr addrspace(1) %t50, null
  br i1 %t53, label %b51, label %b52
b51:
  %t54 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t54, ptr %v3, align 8
  br label %b52
b52:
  %t55 = phi ptr addrspace(1) [ %t50, %b45 ], [ %t54, %b51 ]
  %t56 = load ptr addrspace(1), ptr %v3, align 8
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %t55, ptr addrspace(1) align 8 %t56, i64 184, i1 false)
  ; statement 102 
  %t57 = load i64, ptr @p18_id1, align 8
  %t58 = call ptr addrspace(1) @join(i64 %t57)
  store ptr addrspace(1) %t58, ptr %v8, align 8
  ; statement 9 handle_hold
  %t59 = load ptr addrspace(1), ptr %v1, align 8
  %t60 = call ptr @shade_handle_new(ptr addrspace(1) %t59)
  store ptr addrspace(1) null, ptr %v1, align 8
  call void @churn_nodes(i64 1)
  %t61 = call ptr addrspace(1) @shade_handle_get(ptr %t60)
  call void @shade_handle_free(ptr %t60)
  store ptr addrspace(1) %t61, ptr %v1, align 8
  ; statement 10 move_out
  %t62 = load ptr addrspace(1), ptr %v7, align 8
  %t65 = icmp eq ptr addrspace(1) %t62, null
  br i1 %t65, label %b63, label %b64
b63:
  %t66 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t66, ptr %v7, align 8
  br label %b64
b64:
  %t67 = phi ptr addrspace(1) [ %t62, %b52 ], [ %t66, %b63 ]
  %t68 = load ptr addrspace(1), ptr %v6, align 8
  %t71 = icmp eq ptr addrspace(1) %t68, null
  br i1 %t71, label %b69, label %b70
b69:
  %t72 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t72, ptr %v6, align 8
  br label %b70
b70:
  %t73 = phi ptr addrspace(1) [ %t68, %b64 ], [ %t72, %b69 ]
  %t74 = getelementptr inbounds i8, ptr addrspace(1) %t67, i64 5720
  %t75 = getelementptr inbounds i64, ptr addrspace(1) %t73, i64 16
  %t76 = load ptr addrspace(1), ptr addrspace(1) %t74, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t74, align 8
  call void @churn_nodes(i64 10)
  store ptr addrspace(1) %t76, ptr addrspace(1) %t75, align 8
  ; statement 104 
  %t77 = load i64, ptr @p18_id2, align 8
  %t78 = call ptr addrspace(1) @join(i64 %t77)
  store ptr addrspace(1) %t78, ptr %v1, align 8
  %t79 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t79, i64 6)
  %t80 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t80, i64 9)
  %t81 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t81, i64 9)
  %t82 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t82, i64 7)
  %t83 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t83, i64 6)
  %t84 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t84, i64 2)
  %t85 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t85, i64 6)
  %t86 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t86, i64 10)
  %t87 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t87, i64 12)
  %t88 = load i64, ptr %k0, align 8
  call void @mix(i64 %t88)
  %t89 = getelementptr inbounds i8, ptr %k0, i64 24
  %t90 = load ptr addrspace(1), ptr %t89, align 8
  call void @walk_root(ptr addrspace(1) %t90, i64 1)
  %t91 = getelementptr inbounds i64, ptr %k0, i64 4
  %t92 = load i64, ptr %t91, align 8
  call void @mix(i64 %t92)
  %t93 = getelementptr inbounds i8, ptr %k0, i64 40
  %t94 = load ptr addrspace(1), ptr %t93, align 8
  call void @walk_root(ptr addrspace(1) %t94, i64 1)
  %t95 = getelementptr inbounds i64, ptr %k0, i64 6
  %t96 = load ptr addrspace(1), ptr %t95, align 8
  call void @walk_root(ptr addrspace(1) %t96, i64 1)
  %t97 = getelementptr inbounds i8, ptr %k0, i64 56
  %t98 = load ptr addrspace(1), ptr %t97, align 8
  call void @walk_root(ptr addrspace(1) %t98, i64 9)
  %t99 = getelementptr inbounds i64, ptr %k0, i64 8
  %t100 = load ptr addrspace(1), ptr %t99, align 8
  call void @walk_root(ptr addrspace(1) %t100, i64 9)
  %t101 = getelementptr inbounds i8, ptr %k0, i64 72
  %t102 = load ptr addrspace(1), ptr %t101, align 8
  call void @walk_root(ptr addrspace(1) %t102, i64 9)
  %t103 = getelementptr inbounds i64, ptr %k0, i64 10
  %t104 = load ptr addrspace(1), ptr %t103, align 8
  call void @walk_root(ptr addrspace(1) %t104, i64 9)
  %t105 = getelementptr inbounds i8, ptr %k0, i64 88
  %t106 = load ptr addrspace(1), ptr %t105, align 8
  call void @walk_root(ptr addrspace(1) %t106, i64 9)
  %t107 = getelementptr inbounds i64, ptr %k0, i64 12
  %t108 = load ptr addrspace(1), ptr %t107, align 8
  call void @walk_root(ptr addrspace(1) %t108, i64 9)
  %t109 = getelementptr inbounds i8, ptr %k0, i64 104
  %t110 = load ptr addrspace(1), ptr %t109, align 8
  call void @walk_root(ptr addrspace(1) %t110, i64 9)
  %t111 = getelementptr inbounds i64, ptr %k0, i64 14
  %t112 = load ptr addrspace(1), ptr %t111, align 8
  call void @walk_root(ptr addrspace(1) %t112, i64 9)
  %t113 = getelementptr inbounds i8, ptr %k0, i64 120
  %t114 = load ptr addrspace(1), ptr %t113, align 8
  call void @walk_root(ptr addrspace(1) %t114, i64 9)
  %t115 = getelementptr inbounds i64, ptr %k0, i64 16
  %t116 = load ptr addrspace(1), ptr %t115, align 8
  call void @walk_root(ptr addrspace(1) %t116, i64 9)
  %t117 = getelementptr inbounds i8, ptr %k0, i64 136
  %t118 = load ptr addrspace(1), ptr %t117, align 8
  call void @walk_root(ptr addrspace(1) %t118, i64 9)
  %t119 = getelementptr inbounds i64, ptr %k0, i64 18
  %t120 = load ptr addrspace(1), ptr %t119, align 8
  call void @walk_root(ptr addrspace(1) %t120, i64 9)
  %t121 = getelementptr inbounds i8, ptr %k0, i64 152
  %t122 = load ptr addrspace(1), ptr %t121, align 8
  call void @walk_root(ptr addrspace(1) %t122, i64 9)
  %t123 = getelementptr inbounds i64, ptr %k0, i64 20
  %t124 = load ptr addrspace(1), ptr %t123, align 8
  call void @walk_root(ptr addrspace(1) %t124, i64 9)
  %t125 = getelementptr inbounds i8, ptr %k0, i64 168
  %t126 = load ptr addrspace(1), ptr %t125, align 8
  call void @walk_root(ptr addrspace(1) %t126, i64 10)
  %t127 = getelementptr inbounds i64, ptr %k0, i64 22
  %t128 = load i64, ptr %t127, align 8
  call void @mix(i64 %t128)
  %t129 = getelementptr inbounds i8, ptr %k0, i64 184
  %t130 = load ptr addrspace(1), ptr %t129, align 8
  call void @walk_root(ptr addrspace(1) %t130, i64 13)
  %t131 = getelementptr inbounds i64, ptr %k0, i64 24
  %t132 = load i64, ptr %t131, align 8
  call void @mix(i64 %t132)
  %t133 = getelementptr inbounds i8, ptr %k0, i64 200
  %t134 = load ptr addrspace(1), ptr %t133, align 8
  call void @walk_root(ptr addrspace(1) %t134, i64 15)
  %t135 = getelementptr inbounds i64, ptr %k0, i64 26
  %t136 = load ptr addrspace(1), ptr %t135, align 8
  call void @walk_root(ptr addrspace(1) %t136, i64 9)
  %t137 = getelementptr inbounds i8, ptr %k0, i64 216
  %t138 = load ptr addrspace(1), ptr %t137, align 8
  call void @walk_root(ptr addrspace(1) %t138, i64 9)
  %t139 = load ptr addrspace(1), ptr %k1, align 8
  call void @walk_root(ptr addrspace(1) %t139, i64 1)
  %t140 = getelementptr inbounds i8, ptr %k1, i64 8
  %t141 = load i64, ptr %t140, align 8
  call void @mix(i64 %t141)
  %t142 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t142
}

define internal ptr addrspace(1) @p18_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 11 list_reverse
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  br label %b2
b2:
  %t5 = phi ptr addrspace(1) [ %t1, %entry ], [ %t8, %b3 ]
  %t6 = phi ptr addrspace(1) [ null, %entry ], [ %t5, %b3 ]
  %t7 = phi i32 [ 0, %entry ], [ %t9, %b3 ]
  %t10 = icmp eq ptr addrspace(1) %t5, null
  %t11 = icmp uge i32 %t7, 300
  %t12 = or i1 %t10, %t11
  br i1 %t12, label %b4, label %b3
b3:
  %t8 = load ptr addrspace(1), ptr addrspace(1) %t5, align 8
  store ptr addrspace(1) %t6, ptr addrspace(1) %t5, align 8
  %t9 = add i32 %t7, 1
  br label %b2
b4:
  store ptr addrspace(1) %t6, ptr %v5, align 8
  ; statement 26 
  br label %b13
b13:
  %t16 = phi i64 [ 0, %b4 ], [ %t17, %b14 ]
  store i64 %t16, ptr %s3, align 8
  ; statement 12 list_reverse
  %t18 = load ptr addrspace(1), ptr %v5, align 8
  br label %b19
b19:
  %t22 = phi ptr addrspace(1) [ %t18, %b13 ], [ %t25, %b20 ]
  %t23 = phi ptr addrspace(1) [ null, %b13 ], [ %t22, %b20 ]
  %t24 = phi i32 [ 0, %b13 ], [ %t26, %b20 ]
  %t27 = icmp eq ptr addrspace(1) %t22, null
  %t28 = icmp uge i32 %t24, 300
  %t29 = or i1 %t27, %t28
  br i1 %t29, label %b21, label %b20
b20:
  %t25 = load ptr addrspace(1), ptr addrspace(1) %t22, align 8
  store ptr addrspace(1) %t23, ptr addrspace(1) %t22, align 8
  %t26 = add i32 %t24, 1
  br label %b19
b21:
  store ptr addrspace(1) %t23, ptr %v5, align 8
  ; statement 23 
  %t30 = load i64, ptr %s2, align 8
  %t31 = lshr i64 %t30, 1
  %t32 = trunc i64 %t31 to i1
  br i1 %t32, label %b33, label %b34
b33:
  ; statement 13 handle_hold
  %t36 = load ptr addrspace(1), ptr %v4, align 8
  %t39 = icmp eq ptr addrspace(1) %t36, null
  br i1 %t39, label %b37, label %b38
b37:
  %t40 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t40, ptr %v4, align 8
  br label %b38
b38:
  %t41 = phi ptr addrspace(1) [ %t36, %b33 ], [ %t40, %b37 ]
  %t42 = call ptr @shade_handle_new(ptr addrspace(1) %t41)
  store ptr addrspace(1) null, ptr %v4, align 8
  call void @churn_nodes(i64 1)
  %t43 = call ptr addrspace(1) @shade_handle_get(ptr %t42)
  call void @shade_handle_free(ptr %t42)
  store ptr addrspace(1) %t43, ptr %v4, align 8
  ; statement 20 
  br label %b44
b44:
  %t47 = phi i64 [ 0, %b38 ], [ %t48, %b45 ]
  store i64 %t47, ptr %s1, align 8
  ; statement 14 bytes_set
  %t49 = load ptr addrspace(1), ptr %v3, align 8
  %t52 = icmp eq ptr addrspace(1) %t49, null
  br i1 %t52, label %b50, label %b51
b50:
  %t53 = call ptr addrspace(1) @new_16()
  store ptr addrspace(1) %t53, ptr %v3, align 8
  br label %b51
b51:
  %t54 = phi ptr addrspace(1) [ %t49, %b44 ], [ %t53, %b50 ]
  %t55 = getelementptr inbounds i8, ptr addrspace(1) %t54, i64 97
  call void @llvm.memset.p1.i64(ptr addrspace(1) %t55, i8 117, i64 115, i1 false)
  ; statement 15 load_pointer
  %t56 = load ptr addrspace(1), ptr %v1, align 8
  %t59 = icmp eq ptr addrspace(1) %t56, null
  br i1 %t59, label %b57, label %b58
b57:
  %t60 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t60, ptr %v1, align 8
  br label %b58
b58:
  %t61 = phi ptr addrspace(1) [ %t56, %b51 ], [ %t60, %b57 ]
  %t62 = load ptr addrspace(1), ptr addrspace(1) %t61, align 8
  store ptr addrspace(1) %t62, ptr %v5, align 8
  ; statement 16 weak_hold
  %t63 = load ptr addrspace(1), ptr %v5, align 8
  %t66 = icmp eq ptr addrspace(1) %t63, null
  br i1 %t66, label %b64, label %b65
b64:
  %t67 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t67, ptr %v5, align 8
  br label %b65
b65:
  %t68 = phi ptr addrspace(1) [ %t63, %b58 ], [ %t67, %b64 ]
  %t69 = call ptr @shade_weak_new(ptr addrspace(1) %t68)
  call void @churn_nodes(i64 1)
  %t70 = call ptr addrspace(1) @shade_weak_get(ptr %t69)
  call void @shade_weak_free(ptr %t69)
  call void @must_be(i64 200, ptr addrspace(1) %t70, ptr addrspace(1) %t68)
  store ptr addrspace(1) %t70, ptr %v5, align 8
  ; statement 17 racy_link
  call void @racy_link(i64 0, i64 1)
  ; statement 18 racy_publish
  call void @racy_publish(i64 12, i64 200)
  ; statement 19 masked_store
  %t71 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t72 = load ptr addrspace(1), ptr %v5, align 8
  %t73 = load ptr addrspace(1), ptr %v5, align 8
  %t74 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t72, i64 0
  %t75 = insertelement <2 x ptr addrspace(1)> %t74, ptr addrspace(1) %t73, i64 1
  %t76 = load i64, ptr %s3, align 8
  %t77 = trunc i64 %t76 to i2
  %t78 = bitcast i2 %t77 to <2 x i1>
  call void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)> %t75, ptr %t71, i32 8, <2 x i1> %t78)
  br label %b45
b45:
  %t48 = add i64 %t47, 1
  %t79 = icmp ult i64 %t48, 7
  br i1 %t79, label %b44, label %b46
b46:
  br label %b35
b34:
  ; statement 21 
  %t80 = load i64, ptr %s0, align 8
  %t81 = icmp sgt i64 %t80, 0
  br i1 %t81, label %b82, label %b83
b82:
  %t85 = add i64 %t80, -1
  %t86 = load ptr addrspace(1), ptr %v0, align 8
  %t87 = load ptr addrspace(1), ptr %v4, align 8
  %t88 = load ptr addrspace(1), ptr %v2, align 8
  %t89 = call ptr addrspace(1) @p18_f1(i64 %t85, ptr addrspace(1) %t86, ptr addrspace(1) %t87, ptr addrspace(1) %t88)
  store ptr addrspace(1) %t89, ptr %v1, align 8
  br label %b84
b83:
  br label %b84
b84:
  ; statement 22 ephemeron_hold
  %t90 = load ptr addrspace(1), ptr %v5, align 8
  %t93 = icmp eq ptr addrspace(1) %t90, null
  br i1 %t93, label %b91, label %b92
b91:
  %t94 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t94, ptr %v5, align 8
  br label %b92
b92:
  %t95 = phi ptr addrspace(1) [ %t90, %b84 ], [ %t94, %b91 ]
  %t96 = call ptr @ephemeron_make(ptr addrspace(1) %t95, i64 300)
  call void @churn_nodes(i64 300)
  call void @ephemeron_check(ptr %t96, ptr addrspace(1) %t95, i64 300)
  br label %b35
b35:
  ; statement 25 
  br label %b97
b97:
  %t100 = phi i64 [ 0, %b35 ], [ %t101, %b98 ]
  store i64 %t100, ptr %s1, align 8
  ; statement 24 native_site
  %t102 = load ptr addrspace(1), ptr %v5, align 8
  %t105 = icmp eq ptr addrspace(1) %t102, null
  br i1 %t105, label %b103, label %b104
b103:
  %t106 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t106, ptr %v5, align 8
  br label %b104
b104:
  %t107 = phi ptr addrspace(1) [ %t102, %b97 ], [ %t106, %b103 ]
  %t108 = load ptr addrspace(1), ptr %v5, align 8
  %t109 = load ptr addrspace(1), ptr addrspace(1) %t107, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t107, align 8
  %t110 = call i32 @poll(ptr null, i64 0, i32 0) "shade-native"
  store ptr addrspace(1) %t109, ptr addrspace(1) %t108, align 8
  br label %b98
b98:
  %t101 = add i64 %t100, 1
  %t111 = icmp ult i64 %t101, 70
  br i1 %t111, label %b97, label %b99
b99:
  br label %b14
b14:
  %t17 = add i64 %t16, 1
  %t112 = icmp ult i64 %t17, 7
  br i1 %t112, label %b13, label %b15
b15:
  ; statement 27 
  %t113 = load i64, ptr %s0, align 8
  %t114 = icmp sgt i64 %t113, 0
  br i1 %t114, label %b115, label %b116
b115:
  %t118 = add i64 %t113, -1
  %t119 = load ptr addrspace(1), ptr %v0, align 8
  %t120 = load ptr addrspace(1), ptr %v1, align 8
  %t121 = load ptr addrspace(1), ptr %v2, align 8
  %t122 = call ptr addrspace(1) @p18_f1(i64 %t118, ptr addrspace(1) %t119, ptr addrspace(1) %t120, ptr addrspace(1) %t121)
  store ptr addrspace(1) %t122, ptr %v4, align 8
  br label %b117
b116:
  br label %b117
b117:
  ; statement 28 
  %t123 = load i64, ptr %s0, align 8
  %t124 = icmp sgt i64 %t123, 0
  br i1 %t124, label %b125, label %b126
b125:
  %t128 = add i64 %t123, -1
  %t129 = load ptr addrspace(1), ptr %v0, align 8
  %t130 = load ptr addrspace(1), ptr %v4, align 8
  %t131 = load ptr addrspace(1), ptr %v2, align 8
  %t132 = call ptr addrspace(1) @p18_f1(i64 %t128, ptr addrspace(1) %t129, ptr addrspace(1) %t130, ptr addrspace(1) %t131)
  store ptr addrspace(1) %t132, ptr %v4, align 8
  br label %b127
b126:
  br label %b127
b127:
  %t133 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t133
}

define internal ptr addrspace(1) @p18_f2(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T3, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 232, i1 false)
  %k1 = alloca %T8, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 56, i1 false)
  ; statement 29 store_null
  %t1 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l0)
  %t2 = getelementptr inbounds i64, ptr %t1, i64 6
  store ptr addrspace(1) null, ptr %t2, align 8
  ; statement 30 load_pointer
  %t3 = load ptr addrspace(1), ptr %v2, align 8
  %t6 = icmp eq ptr addrspace(1) %t3, null
  br i1 %t6, label %b4, label %b5
b4:
  %t7 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t7, ptr %v2, align 8
  br label %b5
b5:
  %t8 = phi ptr addrspace(1) [ %t3, %entry ], [ %t7, %b4 ]
  %t9 = getelementptr inbounds i64, ptr addrspace(1) %t8, i64 28
  %t10 = load ptr addrspace(1), ptr addrspace(1) %t9, align 8
  store ptr addrspace(1) %t10, ptr %v4, align 8
  ; statement 38 
  br label %b11
b11:
  %t14 = phi i64 [ 0, %b5 ], [ %t15, %b12 ]
  store i64 %t14, ptr %s1, align 8
  ; statement 31 store_pointer
  %t16 = load ptr addrspace(1), ptr %v1, align 8
  %t19 = icmp eq ptr addrspace(1) %t16, null
  br i1 %t19, label %b17, label %b18
b17:
  %t20 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t20, ptr %v1, align 8
  br label %b18
b18:
  %t21 = phi ptr addrspace(1) [ %t16, %b11 ], [ %t20, %b17 ]
  %t22 = getelementptr inbounds i8, ptr addrspace(1) %t21, i64 8
  %t23 = load ptr addrspace(1), ptr %v1, align 8
  store ptr addrspace(1) %t23, ptr addrspace(1) %t22, align 8
  ; statement 32 ephemeron_hold
  %t24 = load ptr addrspace(1), ptr %v2, align 8
  %t27 = icmp eq ptr addrspace(1) %t24, null
  br i1 %t27, label %b25, label %b26
b25:
  %t28 = call ptr addrspace(1) @new_11()
  store ptr addrspace(1) %t28, ptr %v2, align 8
  br label %b26
b26:
  %t29 = phi ptr addrspace(1) [ %t24, %b18 ], [ %t28, %b25 ]
  %t30 = call ptr @ephemeron_make(ptr addrspace(1) %t29, i64 1)
  call void @churn_nodes(i64 1)
  call void @ephemeron_check(ptr %t30, ptr addrspace(1) %t29, i64 1)
  ; statement 33 typed_copy
  %t31 = load ptr addrspace(1), ptr %v6, align 8
  %t34 = icmp eq ptr addrspace(1) %t31, null
  br i1 %t34, label %b32, label %b33
b32:
  %t35 = call ptr addrspace(1) @new_5()
  store ptr addrspace(1) %t35, ptr %v6, align 8
  br label %b33
b33:
  %t36 = phi ptr addrspace(1) [ %t31, %b26 ], [ %t35, %b32 ]
  %t37 = load ptr addrspace(1), ptr %v6, align 8
  call void @shade_typed_memmove(ptr @type_5, ptr addrspace(1) %t36, ptr addrspace(1) %t37)
  ; statement 35 
  %t38 = load i64, ptr %s2, align 8
  %t39 = lshr i64 %t38, 1
  %t40 = trunc i64 %t39 to i1
  br i1 %t40, label %b41, label %b42
b41:
  ; statement 34 load_pointer
  %t44 = load ptr addrspace(1), ptr %v4, align 8
  %t47 = icmp eq ptr addrspace(1) %t44, null
  br i1 %t47, label %b45, label %b46
b45:
  %t48 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t48, ptr %v4, align 8
  br label %b46
b46:
  %t49 = phi ptr addrspace(1) [ %t44, %b41 ], [ %t48, %b45 ]
  %t50 = getelementptr inbounds i64, ptr addrspace(1) %t49, i64 12
  %t51 = load ptr addrspace(1), ptr addrspace(1) %t50, align 8
  store ptr addrspace(1) %t51, ptr %v0, align 8
  br label %b43
b42:
  br label %b43
b43:
  ; statement 36 union_pointer
  %t52 = load ptr addrspace(1), ptr %v0, align 8
  %t55 = icmp eq ptr addrspace(1) %t52, null
  br i1 %t55, label %b53, label %b54
b53:
  %t56 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t56, ptr %v0, align 8
  br label %b54
b54:
  %t57 = phi ptr addrspace(1) [ %t52, %b43 ], [ %t56, %b53 ]
  %t58 = getelementptr inbounds i8, ptr addrspace(1) %t57, i64 10040
  %t59 = getelementptr inbounds i64, ptr addrspace(1) %t57, i64 1256
  %t60 = load ptr addrspace(1), ptr %v4, align 8
  store ptr addrspace(1) %t60, ptr addrspace(1) %t59, align 8
  store i64 1, ptr addrspace(1) %t58, align 8
  ; statement 37 select_pointer
  %t61 = load ptr addrspace(1), ptr %v5, align 8
  %t64 = icmp eq ptr addrspace(1) %t61, null
  br i1 %t64, label %b62, label %b63
b62:
  %t65 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t65, ptr %v5, align 8
  br label %b63
b63:
  %t66 = phi ptr addrspace(1) [ %t61, %b54 ], [ %t65, %b62 ]
  %t67 = getelementptr inbounds i8, ptr addrspace(1) %t66, i64 472
  %t68 = load ptr addrspace(1), ptr %v4, align 8
  %t69 = load ptr addrspace(1), ptr %v4, align 8
  %t70 = load i64, ptr %s2, align 8
  %t71 = trunc i64 %t70 to i1
  %t72 = select i1 %t71, ptr addrspace(1) %t68, ptr addrspace(1) %t69
  store ptr addrspace(1) %t72, ptr addrspace(1) %t67, align 8
  store ptr addrspace(1) %t72, ptr %v4, align 8
  br label %b12
b12:
  %t15 = add i64 %t14, 1
  %t73 = icmp ult i64 %t15, 7
  br i1 %t73, label %b11, label %b13
b13:
  ; statement 39 load_pointer
  %t74 = getelementptr inbounds i8, ptr @p18_t1_g0, i64 8
  %t75 = load ptr addrspace(1), ptr %t74, align 8
  store ptr addrspace(1) %t75, ptr %v1, align 8
  ; statement 40 churn
  call void @churn_bytes(i64 22)
  ; statement 41 native_call
  %t76 = load ptr addrspace(1), ptr %v1, align 8
  %t79 = icmp eq ptr addrspace(1) %t76, null
  br i1 %t79, label %b77, label %b78
b77:
  %t80 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t80, ptr %v1, align 8
  br label %b78
b78:
  %t81 = phi ptr addrspace(1) [ %t76, %b13 ], [ %t80, %b77 ]
  %t82 = load ptr addrspace(1), ptr %v1, align 8
  %t83 = getelementptr inbounds i8, ptr addrspace(1) %t81, i64 8
  %t84 = getelementptr inbounds i8, ptr addrspace(1) %t82, i64 8
  %t85 = load ptr addrspace(1), ptr addrspace(1) %t83, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t83, align 8
  %t86 = call i64 @shade_native_call(ptr @usleep, i64 200, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t85, ptr addrspace(1) %t84, align 8
  ; statement 42 slice_make
  %t87 = load ptr addrspace(1), ptr %v0, align 8
  %t90 = icmp eq ptr addrspace(1) %t87, null
  br i1 %t90, label %b88, label %b89
b88:
  %t91 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t91, ptr %v0, align 8
  br label %b89
b89:
  %t92 = phi ptr addrspace(1) [ %t87, %b78 ], [ %t91, %b88 ]
  %t93 = getelementptr inbounds i64, ptr addrspace(1) %t92, i64 18
  %t94 = getelementptr inbounds i8, ptr addrspace(1) %t92, i64 152
  %t95 = load i64, ptr %s3, align 8
  %t96 = urem i64 %t95, 13
  %t97 = add i64 %t96, 1
  %t98 = call ptr addrspace(1) @shade_alloc_array(ptr @type_1, i64 %t97)
  %t99 = getelementptr inbounds i64, ptr addrspace(1) %t98, i64 2
  %t100 = icmp eq i64 %t96, 0
  %t101 = select i1 %t100, ptr addrspace(1) null, ptr addrspace(1) %t99
  store ptr addrspace(1) %t101, ptr addrspace(1) %t93, align 8
  store i64 %t96, ptr addrspace(1) %t94, align 8
  %t102 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t102, i64 9)
  %t103 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t103, i64 2)
  %t104 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t104, i64 11)
  %t105 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t105, i64 12)
  %t106 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t106, i64 6)
  %t107 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t107, i64 14)
  %t108 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t108, i64 5)
  %t109 = load i64, ptr %k0, align 8
  call void @mix(i64 %t109)
  %t110 = getelementptr inbounds i8, ptr %k0, i64 24
  %t111 = load i64, ptr %t110, align 8
  call void @mix(i64 %t111)
  %t112 = getelementptr inbounds i64, ptr %k0, i64 4
  %t113 = load i64, ptr %t112, align 8
  call void @mix(i64 %t113)
  %t114 = getelementptr inbounds i8, ptr %k0, i64 40
  %t115 = load i64, ptr %t114, align 8
  call void @mix(i64 %t115)
  %t116 = getelementptr inbounds i64, ptr %k0, i64 6
  %t117 = load i64, ptr %t116, align 8
  call void @mix(i64 %t117)
  %t118 = getelementptr inbounds i8, ptr %k0, i64 56
  %t119 = load i64, ptr %t118, align 8
  call void @mix(i64 %t119)
  %t120 = getelementptr inbounds i64, ptr %k0, i64 8
  %t121 = load ptr addrspace(1), ptr %t120, align 8
  call void @walk_root(ptr addrspace(1) %t121, i64 2)
  %t122 = getelementptr inbounds i8, ptr %k0, i64 72
  %t123 = load ptr addrspace(1), ptr %t122, align 8
  call void @walk_root(ptr addrspace(1) %t123, i64 2)
  %t124 = getelementptr inbounds i64, ptr %k0, i64 10
  %t125 = load ptr addrspace(1), ptr %t124, align 8
  call void @walk_root(ptr addrspace(1) %t125, i64 2)
  %t126 = getelementptr inbounds i8, ptr %k0, i64 88
  %t127 = load ptr addrspace(1), ptr %t126, align 8
  call void @walk_root(ptr addrspace(1) %t127, i64 2)
  %t128 = getelementptr inbounds i64, ptr %k0, i64 12
  %t129 = load ptr addrspace(1), ptr %t128, align 8
  call void @walk_root(ptr addrspace(1) %t129, i64 2)
  %t130 = getelementptr inbounds i8, ptr %k0, i64 104
  %t131 = load ptr addrspace(1), ptr %t130, align 8
  call void @walk_root(ptr addrspace(1) %t131, i64 2)
  %t132 = getelementptr inbounds i64, ptr %k0, i64 14
  %t133 = load ptr addrspace(1), ptr %t132, align 8
  call void @walk_root(ptr addrspace(1) %t133, i64 2)
  %t134 = getelementptr inbounds i8, ptr %k0, i64 120
  %t135 = load ptr addrspace(1), ptr %t134, align 8
  call void @walk_root(ptr addrspace(1) %t135, i64 2)
  %t136 = getelementptr inbounds i64, ptr %k0, i64 16
  %t137 = load ptr addrspace(1), ptr %t136, align 8
  call void @walk_root(ptr addrspace(1) %t137, i64 2)
  %t138 = getelementptr inbounds i8, ptr %k0, i64 136
  %t139 = load ptr addrspace(1), ptr %t138, align 8
  call void @walk_root(ptr addrspace(1) %t139, i64 2)
  %t140 = getelementptr inbounds i64, ptr %k0, i64 18
  %t141 = load ptr addrspace(1), ptr %t140, align 8
  call void @walk_root(ptr addrspace(1) %t141, i64 2)
  %t142 = getelementptr inbounds i8, ptr %k0, i64 152
  %t143 = load ptr addrspace(1), ptr %t142, align 8
  call void @walk_root(ptr addrspace(1) %t143, i64 2)
  %t144 = getelementptr inbounds i64, ptr %k0, i64 20
  %t145 = load i64, ptr %t144, align 8
  call void @mix(i64 %t145)
  %t146 = getelementptr inbounds i8, ptr %k0, i64 168
  %t147 = load i64, ptr %t146, align 8
  call void @mix(i64 %t147)
  %t148 = getelementptr inbounds i64, ptr %k0, i64 22
  %t149 = load ptr addrspace(1), ptr %t148, align 8
  call void @walk_root(ptr addrspace(1) %t149, i64 16)
  %t150 = getelementptr inbounds i8, ptr %k0, i64 184
  %t151 = load ptr addrspace(1), ptr %t150, align 8
  call void @walk_root(ptr addrspace(1) %t151, i64 16)
  %t152 = getelementptr inbounds i64, ptr %k0, i64 24
  %t153 = load ptr addrspace(1), ptr %t152, align 8
  call void @walk_root(ptr addrspace(1) %t153, i64 16)
  %t154 = getelementptr inbounds i8, ptr %k0, i64 200
  %t155 = load ptr addrspace(1), ptr %t154, align 8
  call void @walk_root(ptr addrspace(1) %t155, i64 16)
  %t156 = getelementptr inbounds i64, ptr %k0, i64 26
  %t157 = load ptr addrspace(1), ptr %t156, align 8
  call void @walk_root(ptr addrspace(1) %t157, i64 16)
  %t158 = getelementptr inbounds i8, ptr %k0, i64 216
  %t159 = load ptr addrspace(1), ptr %t158, align 8
  call void @walk_root(ptr addrspace(1) %t159, i64 16)
  %t160 = getelementptr inbounds i64, ptr %k0, i64 28
  %t161 = load ptr addrspace(1), ptr %t160, align 8
  call void @walk_root(ptr addrspace(1) %t161, i64 16)
  %t162 = load i64, ptr %k1, align 8
  call void @mix(i64 %t162)
  %t163 = getelementptr inbounds i8, ptr %k1, i64 24
  %t164 = load ptr addrspace(1), ptr %t163, align 8
  call void @walk_root(ptr addrspace(1) %t164, i64 1)
  %t165 = getelementptr inbounds i64, ptr %k1, i64 4
  %t166 = load ptr addrspace(1), ptr %t165, align 8
  call void @walk_root(ptr addrspace(1) %t166, i64 2)
  %t167 = getelementptr inbounds i8, ptr %k1, i64 40
  %t168 = load ptr addrspace(1), ptr %t167, align 8
  call void @walk_root(ptr addrspace(1) %t168, i64 2)
  %t169 = getelementptr inbounds i64, ptr %k1, i64 6
  %t170 = load ptr addrspace(1), ptr %t169, align 8
  call void @walk_root(ptr addrspace(1) %t170, i64 2)
  %t171 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t171
}

define internal ptr addrspace(1) @p18_f3(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T1, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  %k1 = alloca %T12, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k1, i8 0, i64 48, i1 false)
  ; statement 43 atomic_load
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t5, ptr %v5, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = load atomic ptr addrspace(1), ptr addrspace(1) %t6 monotonic, align 8
  store ptr addrspace(1) %t7, ptr %v5, align 8
  ; statement 44 
  %t8 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 6)
  ; statement 45 move_out
  %t9 = load ptr addrspace(1), ptr %v3, align 8
  %t12 = icmp eq ptr addrspace(1) %t9, null
  br i1 %t12, label %b10, label %b11
b10:
  %t13 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t13, ptr %v3, align 8
  br label %b11
b11:
  %t14 = phi ptr addrspace(1) [ %t9, %b3 ], [ %t13, %b10 ]
  %t15 = getelementptr inbounds i8, ptr addrspace(1) %t14, i64 152
  %t16 = getelementptr inbounds i64, ptr %k1, i64 2
  %t17 = load ptr addrspace(1), ptr addrspace(1) %t15, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t15, align 8
  call void @churn_nodes(i64 200)
  store ptr addrspace(1) %t17, ptr %t16, align 8
  ; statement 46 native_call
  %t18 = load ptr addrspace(1), ptr %v0, align 8
  %t21 = icmp eq ptr addrspace(1) %t18, null
  br i1 %t21, label %b19, label %b20
b19:
  %t22 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t22, ptr %v0, align 8
  br label %b20
b20:
  %t23 = phi ptr addrspace(1) [ %t18, %b11 ], [ %t22, %b19 ]
  %t24 = load ptr addrspace(1), ptr addrspace(1) %t23, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %t23, align 8
  %t25 = call i64 @shade_native_call(ptr @usleep, i64 20, i64 0, i64 0, i64 0, i64 0)
  store ptr addrspace(1) %t24, ptr @p18_t1_g0, align 8
  ; statement 47 
  %t26 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 10)
  ; statement 48 racy_exchange
  call void @racy_exchange(i64 3, i64 30)
  %t27 = load ptr addrspace(1), ptr %v1, align 8
  ret ptr addrspace(1) %t27
}

define internal ptr addrspace(1) @p18_f4(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a6, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  %k0 = alloca %T2, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 16, i1 false)
  ; statement 49 fiber_switch
  call void @fiber_switch(i64 3, i64 827952)
  ; statement 50 racy_publish
  call void @racy_publish(i64 13, i64 1)
  ; statement 51 churn
  call void @churn_nodes(i64 300)
  ; statement 52 
  %t1 = load i64, ptr %s0, align 8
  %t2 = icmp sgt i64 %t1, 0
  br i1 %t2, label %b3, label %b4
b3:
  %t6 = add i64 %t1, -1
  %t7 = load ptr addrspace(1), ptr %v0, align 8
  %t8 = load ptr addrspace(1), ptr %v1, align 8
  %t9 = load ptr addrspace(1), ptr %v9, align 8
  %t10 = load ptr addrspace(1), ptr %v6, align 8
  %t11 = load ptr addrspace(1), ptr %v4, align 8
  %t12 = load ptr addrspace(1), ptr %v3, align 8
  %t13 = load ptr addrspace(1), ptr %v5, align 8
  %t14 = load volatile ptr, ptr getelementptr inbounds ([7 x ptr], ptr @p18_table, i64 0, i64 4), align 8
  %t15 = call ptr addrspace(1) %t14(i64 %t6, ptr addrspace(1) %t7, ptr addrspace(1) %t8, ptr addrspace(1) %t9, ptr addrspace(1) %t10, ptr addrspace(1) %t11, ptr addrspace(1) %t12, ptr addrspace(1) %t13)
  store ptr addrspace(1) %t15, ptr %v1, align 8
  br label %b5
b4:
  br label %b5
b5:
  ; statement 53 
  %t16 = load i64, ptr %s0, align 8
  %t17 = icmp sgt i64 %t16, 0
  br i1 %t17, label %b18, label %b19
b18:
  %t21 = add i64 %t16, -1
  %t22 = load ptr addrspace(1), ptr %v0, align 8
  %t23 = load ptr addrspace(1), ptr %v1, align 8
  %t24 = load ptr addrspace(1), ptr %v9, align 8
  %t25 = load ptr addrspace(1), ptr %v8, align 8
  %t26 = load ptr addrspace(1), ptr %v5, align 8
  %t27 = load ptr addrspace(1), ptr %v3, align 8
  %t28 = load ptr addrspace(1), ptr %v3, align 8
  %t29 = call ptr addrspace(1) @p18_f4(i64 %t21, ptr addrspace(1) %t22, ptr addrspace(1) %t23, ptr addrspace(1) %t24, ptr addrspace(1) %t25, ptr addrspace(1) %t26, ptr addrspace(1) %t27, ptr addrspace(1) %t28)
  store ptr addrspace(1) %t29, ptr %v1, align 8
  br label %b20
b19:
  br label %b20
b20:
  ; statement 54 
  %t30 = load i64, ptr %s0, align 8
  %t31 = icmp sgt i64 %t30, 0
  br i1 %t31, label %b32, label %b33
b32:
  %t35 = add i64 %t30, -1
  %t36 = load ptr addrspace(1), ptr %v0, align 8
  %t37 = load ptr addrspace(1), ptr %v1, align 8
  %t38 = load ptr addrspace(1), ptr %v9, align 8
  %t39 = load ptr addrspace(1), ptr %v4, align 8
  %t40 = load ptr addrspace(1), ptr %v6, align 8
  %t41 = load ptr addrspace(1), ptr %v5, align 8
  %t42 = load ptr addrspace(1), ptr %v6, align 8
  %t43 = load volatile ptr, ptr getelementptr inbounds ([7 x ptr], ptr @p18_table, i64 0, i64 4), align 8
  %t44 = call ptr addrspace(1) %t43(i64 %t35, ptr addrspace(1) %t36, ptr addrspace(1) %t37, ptr addrspace(1) %t38, ptr addrspace(1) %t39, ptr addrspace(1) %t40, ptr addrspace(1) %t41, ptr addrspace(1) %t42)
  store ptr addrspace(1) %t44, ptr %v1, align 8
  br label %b34
b33:
  br label %b34
b34:
  %t45 = load ptr addrspace(1), ptr %v1, align 8
  ret ptr addrspace(1) %t45
}

define internal ptr addrspace(1) @p18_f5(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %k0 = alloca %T0, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 8, i1 false)
  ; statement 55 ephemeron_hold
  %t1 = load ptr addrspace(1), ptr %v4, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_14()
  store ptr addrspace(1) %t5, ptr %v4, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = call ptr @ephemeron_make(ptr addrspace(1) %t6, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t7, ptr addrspace(1) %t6, i64 30)
  ; statement 56 store_pointer
  %t8 = load ptr addrspace(1), ptr %v3, align 8
  store ptr addrspace(1) %t8, ptr %k0, align 8
  ; statement 64 
  %t9 = load i64, ptr %s3, align 8
  %t10 = lshr i64 %t9, 0
  %t11 = trunc i64 %t10 to i1
  br i1 %t11, label %b12, label %b13
b12:
  ; statement 57 atomic_exchange
  %t15 = load ptr addrspace(1), ptr %v6, align 8
  %t18 = icmp eq ptr addrspace(1) %t15, null
  br i1 %t18, label %b16, label %b17
b16:
  %t19 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t19, ptr %v6, align 8
  br label %b17
b17:
  %t20 = phi ptr addrspace(1) [ %t15, %b12 ], [ %t19, %b16 ]
  %t21 = getelementptr inbounds i8, ptr addrspace(1) %t20, i64 24
  %t22 = load ptr addrspace(1), ptr %v5, align 8
  %t23 = atomicrmw xchg ptr addrspace(1) %t21, ptr addrspace(1) %t22 monotonic, align 8
  store ptr addrspace(1) %t23, ptr %v5, align 8
  br label %b14
b13:
  ; statement 58 scalar_store
  %t24 = load ptr addrspace(1), ptr %v6, align 8
  %t27 = icmp eq ptr addrspace(1) %t24, null
  br i1 %t27, label %b25, label %b26
b25:
  %t28 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t28, ptr %v6, align 8
  br label %b26
b26:
  %t29 = phi ptr addrspace(1) [ %t24, %b13 ], [ %t28, %b25 ]
  %t30 = getelementptr inbounds i8, ptr addrspace(1) %t29, i64 104
  %t31 = load i64, ptr %s1, align 8
  store i64 %t31, ptr addrspace(1) %t30, align 8, !shade.nopointer !4
  ; statement 59 load_pointer
  %t32 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t33 = getelementptr inbounds i64, ptr %t32, i64 2
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  store ptr addrspace(1) %t34, ptr %v3, align 8
  ; statement 60 union_integer
  %t35 = load ptr addrspace(1), ptr %v5, align 8
  %t38 = icmp eq ptr addrspace(1) %t35, null
  br i1 %t38, label %b36, label %b37
b36:
  %t39 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t39, ptr %v5, align 8
  br label %b37
b37:
  %t40 = phi ptr addrspace(1) [ %t35, %b26 ], [ %t39, %b36 ]
  %t41 = getelementptr inbounds i8, ptr addrspace(1) %t40, i64 10040
  %t42 = getelementptr inbounds i64, ptr addrspace(1) %t40, i64 1256
  %t43 = load i64, ptr %s1, align 8
  store i64 %t43, ptr addrspace(1) %t42, align 8
  store i64 0, ptr addrspace(1) %t41, align 8
  ; statement 61 union_pointer
  %t44 = load ptr addrspace(1), ptr %v1, align 8
  %t47 = icmp eq ptr addrspace(1) %t44, null
  br i1 %t47, label %b45, label %b46
b45:
  %t48 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t48, ptr %v1, align 8
  br label %b46
b46:
  %t49 = phi ptr addrspace(1) [ %t44, %b37 ], [ %t48, %b45 ]
  %t50 = getelementptr inbounds i64, ptr addrspace(1) %t49, i64 1076
  %t51 = getelementptr inbounds i8, ptr addrspace(1) %t49, i64 8616
  %t52 = load ptr addrspace(1), ptr %v2, align 8
  store ptr addrspace(1) %t52, ptr addrspace(1) %t51, align 8
  store i64 1, ptr addrspace(1) %t50, align 8
  ; statement 62 swap
  %t53 = load ptr addrspace(1), ptr %v3, align 8
  %t56 = icmp eq ptr addrspace(1) %t53, null
  br i1 %t56, label %b54, label %b55
b54:
  %t57 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t57, ptr %v3, align 8
  br label %b55
b55:
  %t58 = phi ptr addrspace(1) [ %t53, %b46 ], [ %t57, %b54 ]
  %t59 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t60 = getelementptr inbounds i64, ptr %t59, i64 2
  %t61 = load ptr addrspace(1), ptr addrspace(1) %t58, align 8
  %t62 = load ptr addrspace(1), ptr %t60, align 8
  store ptr addrspace(1) %t62, ptr addrspace(1) %t58, align 8
  store ptr addrspace(1) %t61, ptr %t60, align 8
  ; statement 63 load_pointer
  %t63 = load ptr addrspace(1), ptr %v6, align 8
  %t64 = getelementptr inbounds i64, ptr addrspace(1) %t63, i64 4
  %t65 = load ptr addrspace(1), ptr addrspace(1) %t64, align 8
  store ptr addrspace(1) %t65, ptr %v1, align 8
  br label %b14
b14:
  ; statement 65 list_push
  %t66 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t67 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t67, ptr addrspace(1) %t66, align 8
  %t68 = load i64, ptr %s3, align 8
  %t69 = getelementptr inbounds i8, ptr addrspace(1) %t66, i64 8
  store i64 %t68, ptr addrspace(1) %t69, align 8
  store ptr addrspace(1) %t66, ptr %v0, align 8
  ; statement 66 store_pointer
  %t70 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t71 = getelementptr inbounds i64, ptr %t70, i64 4
  %t72 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t72, ptr %t71, align 8
  ; statement 67 tree_mirror
  %t73 = load ptr addrspace(1), ptr %v2, align 8
  br label %b74
b74:
  %t77 = phi ptr addrspace(1) [ %t73, %b14 ], [ %t79, %b75 ]
  %t78 = phi i32 [ 0, %b14 ], [ %t80, %b75 ]
  %t81 = icmp eq ptr addrspace(1) %t77, null
  %t82 = icmp uge i32 %t78, 200
  %t83 = or i1 %t81, %t82
  br i1 %t83, label %b76, label %b75
b75:
  %t84 = getelementptr inbounds i8, ptr addrspace(1) %t77, i64 8
  %t79 = load ptr addrspace(1), ptr addrspace(1) %t77, align 8
  %t85 = load ptr addrspace(1), ptr addrspace(1) %t84, align 8
  store ptr addrspace(1) %t85, ptr addrspace(1) %t77, align 8
  store ptr addrspace(1) %t79, ptr addrspace(1) %t84, align 8
  %t80 = add i32 %t78, 1
  br label %b74
b76:
  ; statement 68 alloc
  %t86 = load ptr addrspace(1), ptr %v2, align 8
  %t87 = call ptr addrspace(1) @shade_alloc(ptr @type_2)
  store ptr addrspace(1) %t86, ptr addrspace(1) %t87, align 8
  store ptr addrspace(1) %t87, ptr %v7, align 8
  ; statement 85 
  %t88 = load i64, ptr %s1, align 8
  %t89 = lshr i64 %t88, 3
  %t90 = trunc i64 %t89 to i1
  br i1 %t90, label %b91, label %b92
b91:
  ; statement 80 
  br label %b94
b94:
  %t97 = phi i64 [ 0, %b91 ], [ %t98, %b95 ]
  store i64 %t97, ptr %s1, align 8
  ; statement 75 
  %t99 = load i64, ptr %s1, align 8
  %t100 = lshr i64 %t99, 1
  %t101 = trunc i64 %t100 to i1
  br i1 %t101, label %b102, label %b103
b102:
  ; statement 69 racy_exchange
  call void @racy_exchange(i64 9, i64 30)
  br label %b104
b103:
  ; statement 70 slice_make
  %t105 = load ptr addrspace(1), ptr %v5, align 8
  %t108 = icmp eq ptr addrspace(1) %t105, null
  br i1 %t108, label %b106, label %b107
b106:
  %t109 = call ptr addrspace(1) @new_9()
  store ptr addrspace(1) %t109, ptr %v5, align 8
  br label %b107
b107:
  %t110 = phi ptr addrspace(1) [ %t105, %b103 ], [ %t109, %b106 ]
  %t111 = getelementptr inbounds i64, ptr addrspace(1) %t110, i64 1386
  %t112 = getelementptr inbounds i8, ptr addrspace(1) %t110, i64 11096
  %t113 = load i64, ptr %s1, align 8
  %t114 = urem i64 %t113, 13
  %t115 = add i64 %t114, 1
  %t116 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 %t115)
  %t117 = getelementptr inbounds i8, ptr addrspace(1) %t116, i64 8
  %t118 = icmp eq i64 %t114, 0
  %t119 = select i1 %t118, ptr addrspace(1) null, ptr addrspace(1) %t117
  store ptr addrspace(1) %t119, ptr addrspace(1) %t111, align 8
  store i64 %t114, ptr addrspace(1) %t112, align 8
  ; statement 71 stepped_read
  %t120 = call ptr addrspace(1) @stepped_make(i64 3000, i64 568)
  %t121 = call ptr addrspace(1) @stepped_make(i64 3000, i64 568)
  %t122 = call i64 @stepped_read(ptr addrspace(1) %t121, ptr addrspace(1) %t120, i64 -1, i64 3000)
  store i64 %t122, ptr %s3, align 8
  call void @mix(i64 %t122)
  ; statement 72 store_pointer
  %t123 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t123, ptr @p18_t2_g0, align 8
  ; statement 73 stepped_read
  %t124 = call ptr addrspace(1) @stepped_make(i64 3, i64 879)
  %t125 = call ptr addrspace(1) @stepped_make(i64 3, i64 879)
  %t126 = call i64 @stepped_read(ptr addrspace(1) %t125, ptr addrspace(1) %t124, i64 -1, i64 3)
  store i64 %t126, ptr %s2, align 8
  call void @mix(i64 %t126)
  ; statement 74 scalar_load
  %t127 = load ptr addrspace(1), ptr %v3, align 8
  %t130 = icmp eq ptr addrspace(1) %t127, null
  br i1 %t130, label %b128, label %b129
b128:
  %t131 = call ptr addrspace(1) @new_1()
  store ptr addrspace(1) %t131, ptr %v3, align 8
  br label %b129
b129:
  %t132 = phi ptr addrspace(1) [ %t127, %b107 ], [ %t131, %b128 ]
  %t133 = getelementptr inbounds i8, ptr addrspace(1) %t132, i64 8
  %t134 = load i64, ptr addrspace(1) %t133, align 8
  store i64 %t134, ptr %s2, align 8
  br label %b104
b104:
  ; statement 76 gc_write
  %t135 = load ptr addrspace(1), ptr %v2, align 8
  %t138 = icmp eq ptr addrspace(1) %t135, null
  br i1 %t138, label %b136, label %b137
b136:
  %t139 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t139, ptr %v2, align 8
  br label %b137
b137:
  %t140 = phi ptr addrspace(1) [ %t135, %b104 ], [ %t139, %b136 ]
  %t141 = addrspacecast ptr addrspace(1) %t140 to ptr
  %t142 = load ptr addrspace(1), ptr %v7, align 8
  %t143 = addrspacecast ptr addrspace(1) %t142 to ptr
  %t144 = call ptr @gc_write(ptr %t141, ptr %t143)
  %t145 = addrspacecast ptr %t144 to ptr addrspace(1)
  store ptr addrspace(1) %t145, ptr %v2, align 8
  ; statement 77 list_reverse
  %t146 = load ptr addrspace(1), ptr %v3, align 8
  br label %b147
b147:
  %t150 = phi ptr addrspace(1) [ %t146, %b137 ], [ %t153, %b148 ]
  %t151 = phi ptr addrspace(1) [ null, %b137 ], [ %t150, %b148 ]
  %t152 = phi i32 [ 0, %b137 ], [ %t154, %b148 ]
  %t155 = icmp eq ptr addrspace(1) %t150, null
  %t156 = icmp uge i32 %t152, 300
  %t157 = or i1 %t155, %t156
  br i1 %t157, label %b149, label %b148
b148:
  %t153 = load ptr addrspace(1), ptr addrspace(1) %t150, align 8
  store ptr addrspace(1) %t151, ptr addrspace(1) %t150, align 8
  %t154 = add i32 %t152, 1
  br label %b147
b149:
  store ptr addrspace(1) %t151, ptr %v3, align 8
  ; statement 78 slice_make
  %t158 = load ptr addrspace(1), ptr %v6, align 8
  %t161 = icmp eq ptr addrspace(1) %t158, null
  br i1 %t161, label %b159, label %b160
b159:
  %t162 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t162, ptr %v6, align 8
  br label %b160
b160:
  %t163 = phi ptr addrspace(1) [ %t158, %b149 ], [ %t162, %b159 ]
  %t164 = getelementptr inbounds i64, ptr addrspace(1) %t163, i64 6
  %t165 = getelementptr inbounds i8, ptr addrspace(1) %t163, i64 56
  %t166 = load i64, ptr %s1, align 8
  %t167 = urem i64 %t166, 13
  %t168 = add i64 %t167, 1
  %t169 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 %t168)
  %t170 = getelementptr inbounds i8, ptr addrspace(1) %t169, i64 8
  %t171 = icmp eq i64 %t167, 0
  %t172 = select i1 %t171, ptr addrspace(1) null, ptr addrspace(1) %t170
  store ptr addrspace(1) %t172, ptr addrspace(1) %t164, align 8
  store i64 %t167, ptr addrspace(1) %t165, align 8
  ; statement 79 load_pointer
  %t173 = load ptr addrspace(1), ptr %v2, align 8
  %t176 = icmp eq ptr addrspace(1) %t173, null
  br i1 %t176, label %b174, label %b175
b174:
  %t177 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t177, ptr %v2, align 8
  br label %b175
b175:
  %t178 = phi ptr addrspace(1) [ %t173, %b160 ], [ %t177, %b174 ]
  %t179 = getelementptr inbounds i8, ptr addrspace(1) %t178, i64 8
  %t180 = load ptr addrspace(1), ptr addrspace(1) %t179, align 8
  store ptr addrspace(1) %t180, ptr %v7, align 8
  br label %b95
b95:
  %t98 = add i64 %t97, 1
  %t181 = icmp ult i64 %t98, 70
  br i1 %t181, label %b94, label %b96
b96:
  ; statement 81 build
  %t182 = call ptr addrspace(1) @build_root(i64 9, i64 20)
  store ptr addrspace(1) %t182, ptr %v5, align 8
  ; statement 82 store_pointer
  %t183 = load ptr addrspace(1), ptr %v7, align 8
  %t186 = icmp eq ptr addrspace(1) %t183, null
  br i1 %t186, label %b184, label %b185
b184:
  %t187 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t187, ptr %v7, align 8
  br label %b185
b185:
  %t188 = phi ptr addrspace(1) [ %t183, %b96 ], [ %t187, %b184 ]
  %t189 = load ptr addrspace(1), ptr %v7, align 8
  store ptr addrspace(1) %t189, ptr addrspace(1) %t188, align 8
  br label %b93
b92:
  ; statement 83 
  %t190 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t190, i64 7)
  ; statement 84 store_volatile
  %t191 = load ptr addrspace(1), ptr %v0, align 8
  %t192 = load ptr addrspace(1), ptr %v3, align 8
  store volatile ptr addrspace(1) %t192, ptr addrspace(1) %t191, align 8
  br label %b93
b93:
  ; statement 90 
  %t193 = load i64, ptr %s0, align 8
  %t194 = lshr i64 %t193, 3
  %t195 = trunc i64 %t194 to i1
  br i1 %t195, label %b196, label %b197
b196:
  ; statement 86 list_push
  %t199 = call ptr addrspace(1) @shade_alloc(ptr @type_1)
  %t200 = load ptr addrspace(1), ptr %v0, align 8
  store ptr addrspace(1) %t200, ptr addrspace(1) %t199, align 8
  %t201 = load i64, ptr %s2, align 8
  %t202 = getelementptr inbounds i8, ptr addrspace(1) %t199, i64 8
  store i64 %t201, ptr addrspace(1) %t202, align 8
  store ptr addrspace(1) %t199, ptr %v0, align 8
  ; statement 87 masked_store
  %t203 = load ptr addrspace(1), ptr %v7, align 8
  %t204 = load ptr addrspace(1), ptr %v2, align 8
  %t205 = load ptr addrspace(1), ptr %v2, align 8
  %t206 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t204, i64 0
  %t207 = insertelement <2 x ptr addrspace(1)> %t206, ptr addrspace(1) %t205, i64 1
  %t208 = load i64, ptr %s3, align 8
  %t209 = trunc i64 %t208 to i2
  %t210 = bitcast i2 %t209 to <2 x i1>
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %t207, ptr addrspace(1) %t203, i32 8, <2 x i1> %t210)
  ; statement 88 racy_deposit
  call void @racy_deposit(i64 8, i64 1)
  br label %b198
b197:
  ; statement 89 list_reverse
  %t211 = load ptr addrspace(1), ptr %v0, align 8
  br label %b212
b212:
  %t215 = phi ptr addrspace(1) [ %t211, %b197 ], [ %t218, %b213 ]
  %t216 = phi ptr addrspace(1) [ null, %b197 ], [ %t215, %b213 ]
  %t217 = phi i32 [ 0, %b197 ], [ %t219, %b213 ]
  %t220 = icmp eq ptr addrspace(1) %t215, null
  %t221 = icmp uge i32 %t217, 300
  %t222 = or i1 %t220, %t221
  br i1 %t222, label %b214, label %b213
b213:
  %t218 = load ptr addrspace(1), ptr addrspace(1) %t215, align 8
  store ptr addrspace(1) %t216, ptr addrspace(1) %t215, align 8
  %t219 = add i32 %t217, 1
  br label %b212
b214:
  store ptr addrspace(1) %t216, ptr %v0, align 8
  br label %b198
b198:
  %t223 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t223, i64 1)
  %t224 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t224, i64 9)
  %t225 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t225, i64 2)
  %t226 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t226, i64 1)
  %t227 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t227, i64 14)
  %t228 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t228, i64 9)
  %t229 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t229, i64 7)
  %t230 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t230, i64 2)
  %t231 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t231, i64 10)
  %t232 = load ptr addrspace(1), ptr %k0, align 8
  call void @walk_root(ptr addrspace(1) %t232, i64 1)
  %t233 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t233
}

define internal ptr addrspace(1) @p18_f6(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5)  gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a1, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a2, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a3, ptr %v3, align 8
  %v4 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a4, ptr %v4, align 8
  %v5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a5, ptr %v5, align 8
  %v6 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v6, align 8
  %v7 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v7, align 8
  %v8 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v8, align 8
  %v9 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v9, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  %s4 = alloca i64, align 8
  store i64 0, ptr %s4, align 8
  ; statement 91 swap
  %t1 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t2 = load ptr addrspace(1), ptr %t1, align 8
  %t3 = load ptr addrspace(1), ptr @p18_t2_g0, align 8
  store ptr addrspace(1) %t3, ptr %t1, align 8
  store ptr addrspace(1) %t2, ptr @p18_t2_g0, align 8
  ; statement 92 load_pointer
  %t4 = load ptr addrspace(1), ptr @p18_t2_g0, align 8
  store ptr addrspace(1) %t4, ptr %v9, align 8
  ; statement 100 
  br label %b5
b5:
  %t8 = phi i64 [ 0, %entry ], [ %t9, %b6 ]
  store i64 %t8, ptr %s1, align 8
  ; statement 93 
  %t10 = load i64, ptr %s0, align 8
  %t11 = icmp sgt i64 %t10, 0
  br i1 %t11, label %b12, label %b13
b12:
  %t15 = add i64 %t10, -1
  %t16 = load ptr addrspace(1), ptr %v0, align 8
  %t17 = load ptr addrspace(1), ptr %v8, align 8
  %t18 = load ptr addrspace(1), ptr %v5, align 8
  %t19 = load ptr addrspace(1), ptr %v3, align 8
  %t20 = load ptr addrspace(1), ptr %v4, align 8
  %t21 = load ptr addrspace(1), ptr %v2, align 8
  %t22 = call ptr addrspace(1) @p18_f6(i64 %t15, ptr addrspace(1) %t16, ptr addrspace(1) %t17, ptr addrspace(1) %t18, ptr addrspace(1) %t19, ptr addrspace(1) %t20, ptr addrspace(1) %t21)
  store ptr addrspace(1) %t22, ptr %v2, align 8
  br label %b14
b13:
  br label %b14
b14:
  ; statement 94 vp_scatter
  %t23 = load ptr addrspace(1), ptr %v5, align 8
  %t26 = icmp eq ptr addrspace(1) %t23, null
  br i1 %t26, label %b24, label %b25
b24:
  %t27 = call ptr addrspace(1) @new_10()
  store ptr addrspace(1) %t27, ptr %v5, align 8
  br label %b25
b25:
  %t28 = phi ptr addrspace(1) [ %t23, %b14 ], [ %t27, %b24 ]
  %t29 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 422
  %t30 = getelementptr inbounds i64, ptr addrspace(1) %t28, i64 410
  %t31 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t29, i64 0
  %t32 = insertelement <2 x ptr addrspace(1)> %t31, ptr addrspace(1) %t30, i64 1
  %t33 = load ptr addrspace(1), ptr %v5, align 8
  %t34 = load ptr addrspace(1), ptr %v5, align 8
  %t35 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %t33, i64 0
  %t36 = insertelement <2 x ptr addrspace(1)> %t35, ptr addrspace(1) %t34, i64 1
  %t37 = load i64, ptr %s2, align 8
  %t38 = trunc i64 %t37 to i2
  %t39 = bitcast i2 %t38 to <2 x i1>
  %t40 = load i64, ptr %s2, align 8
  %t41 = trunc i64 %t40 to i32
  %t42 = lshr i32 %t41, 2
  %t43 = and i32 %t42, 1
  %t44 = add i32 %t43, 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %t36, <2 x ptr addrspace(1)> align 8 %t32, <2 x i1> %t39, i32 %t44)
  ; statement 95 typed_slice_copy
  %t45 = load ptr addrspace(1), ptr %v1, align 8
  %t48 = icmp eq ptr addrspace(1) %t45, null
  br i1 %t48, label %b46, label %b47
b46:
  %t49 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t49, ptr %v1, align 8
  br label %b47
b47:
  %t50 = phi ptr addrspace(1) [ %t45, %b25 ], [ %t49, %b46 ]
  %t51 = load ptr addrspace(1), ptr %v8, align 8
  %t54 = icmp eq ptr addrspace(1) %t51, null
  br i1 %t54, label %b52, label %b53
b52:
  %t55 = call ptr addrspace(1) @new_12()
  store ptr addrspace(1) %t55, ptr %v8, align 8
  br label %b53
b53:
  %t56 = phi ptr addrspace(1) [ %t51, %b47 ], [ %t55, %b52 ]
  %t57 = getelementptr inbounds i8, ptr addrspace(1) %t50, i64 8
  %t58 = getelementptr inbounds i8, ptr addrspace(1) %t56, i64 40
  %t59 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t57, i64 5, ptr addrspace(1) %t58, i64 0)
  call void @mix(i64 %t59)
  ; statement 98 
  br label %b60
b60:
  %t63 = phi i64 [ 0, %b53 ], [ %t64, %b61 ]
  store i64 %t63, ptr %s4, align 8
  ; statement 96 
  %t65 = load i64, ptr %s0, align 8
  %t66 = icmp sgt i64 %t65, 0
  br i1 %t66, label %b67, label %b68
b67:
  %t70 = add i64 %t65, -1
  %t71 = load ptr addrspace(1), ptr %v0, align 8
  %t72 = load ptr addrspace(1), ptr %v8, align 8
  %t73 = load ptr addrspace(1), ptr %v5, align 8
  %t74 = load ptr addrspace(1), ptr %v3, align 8
  %t75 = load ptr addrspace(1), ptr %v4, align 8
  %t76 = load ptr addrspace(1), ptr %v5, align 8
  %t77 = call ptr addrspace(1) @p18_f6(i64 %t70, ptr addrspace(1) %t71, ptr addrspace(1) %t72, ptr addrspace(1) %t73, ptr addrspace(1) %t74, ptr addrspace(1) %t75, ptr addrspace(1) %t76)
  store ptr addrspace(1) %t77, ptr %v5, align 8
  br label %b69
b68:
  br label %b69
b69:
  ; statement 97 load_pointer
  %t78 = load ptr addrspace(1), ptr %v4, align 8
  %t81 = icmp eq ptr addrspace(1) %t78, null
  br i1 %t81, label %b79, label %b80
b79:
  %t82 = call ptr addrspace(1) @new_7()
  store ptr addrspace(1) %t82, ptr %v4, align 8
  br label %b80
b80:
  %t83 = phi ptr addrspace(1) [ %t78, %b69 ], [ %t82, %b79 ]
  %t84 = getelementptr inbounds i8, ptr addrspace(1) %t83, i64 120
  %t85 = load ptr addrspace(1), ptr addrspace(1) %t84, align 8
  store ptr addrspace(1) %t85, ptr %v9, align 8
  br label %b61
b61:
  %t64 = add i64 %t63, 1
  %t86 = icmp ult i64 %t64, 300
  br i1 %t86, label %b60, label %b62
b62:
  ; statement 99 collect
  call void @shade_gc()
  br label %b6
b6:
  %t9 = add i64 %t8, 1
  %t87 = icmp ult i64 %t9, 2
  br i1 %t87, label %b5, label %b7
b7:
  ; statement 101 
  %t88 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t88, i64 12)
  %t89 = load ptr addrspace(1), ptr %v2, align 8
  ret ptr addrspace(1) %t89
}

define internal ptr addrspace(1) @p18_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p18_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l0)
  %t3 = load i64, ptr %t2, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 1)
  %t6 = getelementptr inbounds i64, ptr %t2, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 2)
  %t8 = getelementptr inbounds i8, ptr %t2, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 2)
  %t10 = getelementptr inbounds i64, ptr %t2, i64 6
  %t11 = load ptr addrspace(1), ptr %t10, align 8
  call void @walk_root(ptr addrspace(1) %t11, i64 2)
  %t12 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t13 = load ptr addrspace(1), ptr %t12, align 8
  call void @walk_root(ptr addrspace(1) %t13, i64 1)
  %t14 = getelementptr inbounds i8, ptr %t12, i64 8
  %t15 = load ptr addrspace(1), ptr %t14, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 1)
  %t16 = getelementptr inbounds i64, ptr %t12, i64 2
  %t17 = load ptr addrspace(1), ptr %t16, align 8
  call void @walk_root(ptr addrspace(1) %t17, i64 1)
  %t18 = getelementptr inbounds i8, ptr %t12, i64 24
  %t19 = load ptr addrspace(1), ptr %t18, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 1)
  %t20 = getelementptr inbounds i64, ptr %t12, i64 4
  %t21 = load ptr addrspace(1), ptr %t20, align 8
  call void @walk_root(ptr addrspace(1) %t21, i64 1)
  %t22 = getelementptr inbounds i8, ptr %t12, i64 40
  %t23 = load ptr addrspace(1), ptr %t22, align 8
  call void @walk_root(ptr addrspace(1) %t23, i64 1)
  call void @end_thread(ptr @p18_sum0)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p18_t1(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 8589934592)
  %t1 = call ptr addrspace(1) @p18_f2(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p18_t1_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 2)
  %t3 = getelementptr inbounds i8, ptr @p18_t1_g0, i64 8
  %t4 = load ptr addrspace(1), ptr %t3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 2)
  %t5 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l0)
  %t6 = load i64, ptr %t5, align 8
  call void @mix(i64 %t6)
  %t7 = getelementptr inbounds i8, ptr %t5, i64 24
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 1)
  %t9 = getelementptr inbounds i64, ptr %t5, i64 4
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 2)
  %t11 = getelementptr inbounds i8, ptr %t5, i64 40
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 2)
  %t13 = getelementptr inbounds i64, ptr %t5, i64 6
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 2)
  %t15 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 1)
  %t17 = getelementptr inbounds i8, ptr %t15, i64 8
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 1)
  %t19 = getelementptr inbounds i64, ptr %t15, i64 2
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 1)
  %t21 = getelementptr inbounds i8, ptr %t15, i64 24
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i64, ptr %t15, i64 4
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i8, ptr %t15, i64 40
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 1)
  call void @end_thread(ptr @p18_sum1)
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p18_t2(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 12884901888)
  %t1 = call ptr addrspace(1) @p18_f5(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p18_t2_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l0)
  %t4 = load i64, ptr %t3, align 8
  call void @mix(i64 %t4)
  %t5 = getelementptr inbounds i8, ptr %t3, i64 24
  %t6 = load ptr addrspace(1), ptr %t5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 1)
  %t7 = getelementptr inbounds i64, ptr %t3, i64 4
  %t8 = load ptr addrspace(1), ptr %t7, align 8
  call void @walk_root(ptr addrspace(1) %t8, i64 2)
  %t9 = getelementptr inbounds i8, ptr %t3, i64 40
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 2)
  %t11 = getelementptr inbounds i64, ptr %t3, i64 6
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 2)
  %t13 = call ptr @llvm.threadlocal.address.p0(ptr @p18_l1)
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 1)
  %t15 = getelementptr inbounds i8, ptr %t13, i64 8
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 1)
  %t17 = getelementptr inbounds i64, ptr %t13, i64 2
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 1)
  %t19 = getelementptr inbounds i8, ptr %t13, i64 24
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 1)
  %t21 = getelementptr inbounds i64, ptr %t13, i64 4
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 1)
  %t23 = getelementptr inbounds i8, ptr %t13, i64 40
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  call void @end_thread(ptr @p18_sum2)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_18() noinline gc "shade" {
  %r = call ptr addrspace(1) @p18_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p18_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  %v1 = load i64, ptr @p18_sum1
  %h2 = call i64 @mixed(i64 %h1, i64 %v1)
  %v2 = load i64, ptr @p18_sum2
  %h3 = call i64 @mixed(i64 %h2, i64 %v2)
  ret i64 %h3
}

; program 19
@p19_id0 = internal global i64 0
@p19_sum0 = internal global i64 0
@p19_l0 = internal thread_local global %T2 zeroinitializer, align 16
@p19_l1 = internal thread_local global %T12 zeroinitializer, align 16
@p19_table = internal global [1 x ptr] [ptr @p19_f0]
define internal ptr addrspace(1) @p19_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
entry:
  %v0 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %a0, ptr %v0, align 8
  %v1 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v1, align 8
  %v2 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v2, align 8
  %v3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) null, ptr %v3, align 8
  %s0 = alloca i64, align 8
  store i64 %depth, ptr %s0, align 8
  %s1 = alloca i64, align 8
  store i64 0, ptr %s1, align 8
  %s2 = alloca i64, align 8
  store i64 0, ptr %s2, align 8
  %s3 = alloca i64, align 8
  store i64 0, ptr %s3, align 8
  ; statement 1 weak_drop
  call void @weak_drop(i64 300, i64 1024598)
  ; statement 2 ephemeron_hold
  %t1 = load ptr addrspace(1), ptr %v2, align 8
  %t4 = icmp eq ptr addrspace(1) %t1, null
  br i1 %t4, label %b2, label %b3
b2:
  %t5 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t5, ptr %v2, align 8
  br label %b3
b3:
  %t6 = phi ptr addrspace(1) [ %t1, %entry ], [ %t5, %b2 ]
  %t7 = call ptr @ephemeron_make(ptr addrspace(1) %t6, i64 30)
  call void @churn_nodes(i64 30)
  call void @ephemeron_check(ptr %t7, ptr addrspace(1) %t6, i64 30)
  ; statement 3 weak_drop
  call void @weak_drop(i64 300, i64 192207)
  ; statement 4 indexed_load
  %t8 = call ptr @llvm.threadlocal.address.p0(ptr @p19_l0)
  %t9 = load i64, ptr %s2, align 8
  %t10 = urem i64 %t9, 2
  %t11 = getelementptr inbounds i64, ptr %t8, i64 %t10
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  store ptr addrspace(1) %t12, ptr %v1, align 8
  ; statement 5 vector_copy
  %t13 = call ptr @llvm.threadlocal.address.p0(ptr @p19_l1)
  %t14 = load ptr addrspace(1), ptr %v0, align 8
  %t17 = icmp eq ptr addrspace(1) %t14, null
  br i1 %t17, label %b15, label %b16
b15:
  %t18 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t18, ptr %v0, align 8
  br label %b16
b16:
  %t19 = phi ptr addrspace(1) [ %t14, %b3 ], [ %t18, %b15 ]
  %t20 = getelementptr inbounds i8, ptr addrspace(1) %t19, i64 40
  %t21 = load <2 x ptr addrspace(1)>, ptr addrspace(1) %t20, align 8
  store <2 x ptr addrspace(1)> %t21, ptr %t13, align 8
  ; statement 11 
  br label %b22
b22:
  %t25 = phi i64 [ 0, %b16 ], [ %t26, %b23 ]
  store i64 %t25, ptr %s3, align 8
  ; statement 6 load_pointer
  %t27 = load ptr addrspace(1), ptr %v1, align 8
  %t30 = icmp eq ptr addrspace(1) %t27, null
  br i1 %t30, label %b28, label %b29
b28:
  %t31 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t31, ptr %v1, align 8
  br label %b29
b29:
  %t32 = phi ptr addrspace(1) [ %t27, %b22 ], [ %t31, %b28 ]
  %t33 = load ptr addrspace(1), ptr addrspace(1) %t32, align 8
  store ptr addrspace(1) %t33, ptr %v1, align 8
  ; statement 7 handle_hold
  %t34 = load ptr addrspace(1), ptr %v0, align 8
  %t37 = icmp eq ptr addrspace(1) %t34, null
  br i1 %t37, label %b35, label %b36
b35:
  %t38 = call ptr addrspace(1) @new_6()
  store ptr addrspace(1) %t38, ptr %v0, align 8
  br label %b36
b36:
  %t39 = phi ptr addrspace(1) [ %t34, %b29 ], [ %t38, %b35 ]
  %t40 = call ptr @shade_handle_new(ptr addrspace(1) %t39)
  store ptr addrspace(1) null, ptr %v0, align 8
  call void @churn_nodes(i64 30)
  %t41 = call ptr addrspace(1) @shade_handle_get(ptr %t40)
  call void @shade_handle_free(ptr %t40)
  store ptr addrspace(1) %t41, ptr %v0, align 8
  ; statement 8 alloc
  %t42 = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 6)
  store ptr addrspace(1) %t42, ptr %v3, align 8
  ; statement 9 typed_slice_copy
  %t43 = load ptr addrspace(1), ptr %v3, align 8
  %t44 = load ptr addrspace(1), ptr %v3, align 8
  %t45 = call i64 @shade_typed_slice_copy(ptr @type_0, ptr addrspace(1) %t43, i64 3, ptr addrspace(1) %t44, i64 5)
  call void @mix(i64 %t45)
  ; statement 10 racy_exchange
  call void @racy_exchange(i64 9, i64 200)
  br label %b23
b23:
  %t26 = add i64 %t25, 1
  %t46 = icmp ult i64 %t26, 7
  br i1 %t46, label %b22, label %b24
b24:
  ; statement 12 load_pointer
  %t47 = load ptr addrspace(1), ptr %v1, align 8
  %t50 = icmp eq ptr addrspace(1) %t47, null
  br i1 %t50, label %b48, label %b49
b48:
  %t51 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t51, ptr %v1, align 8
  br label %b49
b49:
  %t52 = phi ptr addrspace(1) [ %t47, %b24 ], [ %t51, %b48 ]
  %t53 = getelementptr inbounds i8, ptr addrspace(1) %t52, i64 8
  %t54 = load ptr addrspace(1), ptr addrspace(1) %t53, align 8
  store ptr addrspace(1) %t54, ptr %v1, align 8
  ; statement 13 memset_pointers
  %t55 = load ptr addrspace(1), ptr %v1, align 8
  %t58 = icmp eq ptr addrspace(1) %t55, null
  br i1 %t58, label %b56, label %b57
b56:
  %t59 = call ptr addrspace(1) @new_2()
  store ptr addrspace(1) %t59, ptr %v1, align 8
  br label %b57
b57:
  %t60 = phi ptr addrspace(1) [ %t55, %b49 ], [ %t59, %b56 ]
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %t60, i8 0, i64 16, i1 false)
  ; statement 14 racy_move
  call void @racy_move(i64 13, i64 1)
  %t61 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t61, i64 6)
  %t62 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t62, i64 2)
  %t63 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t63, i64 6)
  %t64 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 12)
  %t65 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t65
}

define internal ptr addrspace(1) @p19_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p19_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = call ptr @llvm.threadlocal.address.p0(ptr @p19_l0)
  %t3 = load ptr addrspace(1), ptr %t2, align 8
  call void @walk_root(ptr addrspace(1) %t3, i64 2)
  %t4 = getelementptr inbounds i8, ptr %t2, i64 8
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 2)
  %t6 = call ptr @llvm.threadlocal.address.p0(ptr @p19_l1)
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 1)
  %t8 = getelementptr inbounds i8, ptr %t6, i64 8
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 1)
  %t10 = getelementptr inbounds i64, ptr %t6, i64 2
  %t11 = load ptr addrspace(1), ptr %t10, align 8
  call void @walk_root(ptr addrspace(1) %t11, i64 1)
  %t12 = getelementptr inbounds i8, ptr %t6, i64 24
  %t13 = load ptr addrspace(1), ptr %t12, align 8
  call void @walk_root(ptr addrspace(1) %t13, i64 1)
  %t14 = getelementptr inbounds i64, ptr %t6, i64 4
  %t15 = load ptr addrspace(1), ptr %t14, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 1)
  %t16 = getelementptr inbounds i8, ptr %t6, i64 40
  %t17 = load ptr addrspace(1), ptr %t16, align 8
  call void @walk_root(ptr addrspace(1) %t17, i64 1)
  call void @end_thread(ptr @p19_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_19() noinline gc "shade" {
  %r = call ptr addrspace(1) @p19_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p19_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

define internal void @run(i64 %number) noinline gc "shade" {
  switch i64 %number, label %none [
    i64 0, label %p0
    i64 1, label %p1
    i64 2, label %p2
    i64 3, label %p3
    i64 4, label %p4
    i64 5, label %p5
    i64 6, label %p6
    i64 7, label %p7
    i64 8, label %p8
    i64 9, label %p9
    i64 10, label %p10
    i64 11, label %p11
    i64 12, label %p12
    i64 13, label %p13
    i64 14, label %p14
    i64 15, label %p15
    i64 16, label %p16
    i64 17, label %p17
    i64 18, label %p18
    i64 19, label %p19
  ]
none:
  ret void
p0:
  %r0 = call i64 @prog_0()
  call void @report(i64 0, i64 %r0)
  ret void
p1:
  %r1 = call i64 @prog_1()
  call void @report(i64 1, i64 %r1)
  ret void
p2:
  %r2 = call i64 @prog_2()
  call void @report(i64 2, i64 %r2)
  ret void
p3:
  %r3 = call i64 @prog_3()
  call void @report(i64 3, i64 %r3)
  ret void
p4:
  %r4 = call i64 @prog_4()
  call void @report(i64 4, i64 %r4)
  ret void
p5:
  %r5 = call i64 @prog_5()
  call void @report(i64 5, i64 %r5)
  ret void
p6:
  %r6 = call i64 @prog_6()
  call void @report(i64 6, i64 %r6)
  ret void
p7:
  %r7 = call i64 @prog_7()
  call void @report(i64 7, i64 %r7)
  ret void
p8:
  %r8 = call i64 @prog_8()
  call void @report(i64 8, i64 %r8)
  ret void
p9:
  %r9 = call i64 @prog_9()
  call void @report(i64 9, i64 %r9)
  ret void
p10:
  %r10 = call i64 @prog_10()
  call void @report(i64 10, i64 %r10)
  ret void
p11:
  %r11 = call i64 @prog_11()
  call void @report(i64 11, i64 %r11)
  ret void
p12:
  %r12 = call i64 @prog_12()
  call void @report(i64 12, i64 %r12)
  ret void
p13:
  %r13 = call i64 @prog_13()
  call void @report(i64 13, i64 %r13)
  ret void
p14:
  %r14 = call i64 @prog_14()
  call void @report(i64 14, i64 %r14)
  ret void
p15:
  %r15 = call i64 @prog_15()
  call void @report(i64 15, i64 %r15)
  ret void
p16:
  %r16 = call i64 @prog_16()
  call void @report(i64 16, i64 %r16)
  ret void
p17:
  %r17 = call i64 @prog_17()
  call void @report(i64 17, i64 %r17)
  ret void
p18:
  %r18 = call i64 @prog_18()
  call void @report(i64 18, i64 %r18)
  ret void
p19:
  %r19 = call i64 @prog_19()
  call void @report(i64 19, i64 %r19)
  ret void
}
