; oracle: seed 77001 program 5 -O2 SHADE=gc=concurrent,stress=alloc:50,poison: exited with 3 oracle: broken object, code 230, id 0 check 0
; oracle: 3 statements
; oracle: config -O2 SHADE=gc=concurrent,stress=alloc:50,poison
; expect: 5 de0ffb903a152bd9
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

define internal void @cleanup_drop(i64 %garbage) noinline gc "shade" {
  %cell = call ptr @calloc(i64 1, i64 8)
  %name = call i64 @cleanup_make(ptr %cell)
  call void @churn_nodes(i64 %garbage)
  call void @cleanup_settle(i64 %name, ptr %cell)
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
  ; statement 10 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s2, align 8
  ; statement 6 
  %t6 = load ptr addrspace(1), ptr %v5, align 8
  %t7 = load volatile ptr, ptr getelementptr inbounds ([4 x ptr], ptr @p5_table, i64 0, i64 1), align 8
  %t8 = call ptr addrspace(1) %t7(i64 0, ptr addrspace(1) %t6)
  store ptr addrspace(1) %t8, ptr %v4, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t9 = icmp ult i64 %t5, 2
  br i1 %t9, label %b1, label %b3
b3:
  ; statement 61 
  %t10 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 9)
  %t11 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t11, i64 12)
  %t12 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 13)
  %t13 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t13, i64 12)
  %t14 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 1)
  %t15 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t15, i64 9)
  %t16 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 10)
  %t17 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t17, i64 10)
  %t18 = load ptr addrspace(1), ptr %v8, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 12)
  %t19 = load ptr addrspace(1), ptr %v9, align 8
  call void @walk_root(ptr addrspace(1) %t19, i64 16)
  %t20 = load ptr addrspace(1), ptr %v7, align 8
  ret ptr addrspace(1) %t20
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
  %t1 = load ptr addrspace(1), ptr %v5, align 8
  ret ptr addrspace(1) %t1
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
  %t1 = load ptr addrspace(1), ptr %v3, align 8
  ret ptr addrspace(1) %t1
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
  %t1 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t1, i64 16)
  %t2 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 10)
  %t3 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t3, i64 1)
  %t4 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t4, i64 6)
  %t5 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 1)
  %t6 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t6, i64 9)
  %t7 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 6)
  %t8 = load i64, ptr %k0, align 8
  call void @mix(i64 %t8)
  %t9 = getelementptr inbounds i8, ptr %k0, i64 24
  %t10 = load ptr addrspace(1), ptr %t9, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 9)
  %t11 = getelementptr inbounds i64, ptr %k0, i64 4
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 9)
  %t13 = getelementptr inbounds i8, ptr %k0, i64 40
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 2)
  %t15 = getelementptr inbounds i64, ptr %k0, i64 8
  %t16 = load i64, ptr %t15, align 8
  call void @mix(i64 %t16)
  %t17 = getelementptr inbounds i8, ptr %k0, i64 72
  %t18 = load i64, ptr %t17, align 8
  call void @mix(i64 %t18)
  %t19 = getelementptr inbounds i64, ptr %k0, i64 12
  %t20 = load i64, ptr %t19, align 8
  call void @mix(i64 %t20)
  %t21 = getelementptr inbounds i8, ptr %k0, i64 104
  %t22 = load i64, ptr %t21, align 8
  call void @mix(i64 %t22)
  %t23 = getelementptr inbounds i64, ptr %k0, i64 14
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 1)
  %t25 = getelementptr inbounds i8, ptr %k0, i64 120
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 1)
  %t27 = getelementptr inbounds i64, ptr %k0, i64 16
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 1)
  %t29 = getelementptr inbounds i8, ptr %k0, i64 136
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 1)
  %t31 = getelementptr inbounds i64, ptr %k0, i64 18
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 1)
  %t33 = getelementptr inbounds i8, ptr %k0, i64 152
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 1)
  %t35 = getelementptr inbounds i64, ptr %k0, i64 20
  %t36 = load ptr addrspace(1), ptr %t35, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 1)
  %t37 = getelementptr inbounds i8, ptr %k0, i64 168
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 1)
  %t39 = getelementptr inbounds i64, ptr %k0, i64 22
  %t40 = load ptr addrspace(1), ptr %t39, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 1)
  %t41 = load ptr addrspace(1), ptr %v0, align 8
  ret ptr addrspace(1) %t41
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

define internal void @run(i64 %number) noinline gc "shade" {
  switch i64 %number, label %none [
    i64 5, label %p5
  ]
none:
  ret void
p5:
  %r5 = call i64 @prog_5()
  call void @report(i64 5, i64 %r5)
  ret void
}
