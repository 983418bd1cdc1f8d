; oracle: seed 100077 program 24 -O2 --checked SHADE=gc=concurrent,percent=10 hammer: died of signal 6 shade: bad pointer in shade_typed_memmove: 0x12b for slot 0x7fcabe6503f8: it lies in the first page; called from 0x55ce3e83728a (/work/oracle-tmp/.tmptJWdmH/program-O2--checked+0xa428a)
; oracle: 4 statements
; oracle: config -O2 --checked SHADE=gc=concurrent,percent=10 hammer
; expect: 24 489c6c5422e34a71
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

declare ptr @shade_handle_new(ptr addrspace(1))
declare ptr addrspace(1) @shade_handle_get(ptr)
declare void @shade_handle_free(ptr)
declare void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, i32, <2 x i1>)
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)
@hidden_zero = internal global i64 0

declare i64 @shade_native_call(ptr, i64, i64, i64, i64, i64)
declare i32 @usleep(i32)

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

declare void @shade_typed_memclr(ptr, ptr addrspace(1)) "gc-leaf-function"

declare void @shade_typed_memmove(ptr, ptr addrspace(1), ptr addrspace(1)) "gc-leaf-function"

declare i64 @shade_typed_slice_copy(ptr, ptr addrspace(1), i64, ptr addrspace(1), i64) "gc-leaf-function"
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
%T3 = type { i64, i64, i64, i64 }
@type_3 = internal constant %shade.type { i64 32, i64 0, i32 8, i32 0, ptr @name_3, ptr null }
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
%T4 = type { i64, i64, i64, [24 x i8], i64, ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), i64, i64, [48 x i8], [42 x ptr addrspace(1)], [96 x i8], [102 x ptr addrspace(1)], %T1, i64, ptr addrspace(1), i64, %T0, { i64, i64 }, ptr addrspace(1), ptr addrspace(1), [88 x i8], %T2, i64, i64, [123 x ptr addrspace(1)], ptr addrspace(1), i64, i64, { ptr addrspace(1), i64 }, { i64, i64 }, ptr addrspace(1), { ptr addrspace(1), i64 }, ptr addrspace(1), [6 x %T2], [27 x ptr addrspace(1)], i64, [4 x %T0], { i64, i64 }, i64, { i64, i64 }, i64, { ptr addrspace(1), i64 }, %T2, [88 x i8], ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), [21 x ptr addrspace(1)], { i64, i64 }, ptr addrspace(1), ptr addrspace(1), i64, [4 x ptr addrspace(1)], ptr addrspace(1), %T2, i64, { i64, i64 } }
@mask_4 = internal constant [7 x i64] [i64 1152921504606585728, i64 -256, i64 66005882038648831, i64 -104, i64 -1, i64 -6489687063040887001, i64 11249653219573766]
@type_4 = internal constant %shade.type { i64 3504, i64 3504, i32 8, i32 0, ptr @name_4, ptr @mask_4 }
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
%T5 = type { i64, i64, i64, ptr addrspace(1), [8 x i8], { i64, i64 }, ptr addrspace(1), [72 x ptr addrspace(1)], { i64, i64 }, ptr addrspace(1), [40 x i8], ptr addrspace(1), [35 x ptr addrspace(1)], [2 x ptr addrspace(1)], { i64, i64 }, ptr addrspace(1), [64 x i8], i64, i64, [13 x ptr addrspace(1)], ptr addrspace(1), i64, ptr addrspace(1), i64, [56 x i8], i64, %T1, i64 }
@mask_5 = internal constant [3 x i64] [i64 -56, i64 -4611686018443706369, i64 68820137985]
@type_5 = internal constant %shade.type { i64 1336, i64 1320, i32 8, i32 0, ptr @name_5, ptr @mask_5 }
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
%T6 = type { i64, i64, i64, ptr addrspace(1), [2 x ptr addrspace(1)] }
@mask_6 = internal constant [1 x i64] [i64 56]
@type_6 = internal constant %shade.type { i64 48, i64 48, i32 8, i32 0, ptr @name_6, ptr @mask_6 }
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
%T7 = type { i64, i64, i64, { i64, i64 }, ptr addrspace(1), ptr addrspace(1) }
@mask_7 = internal constant [1 x i64] [i64 112]
@type_7 = internal constant %shade.type { i64 56, i64 56, i32 8, i32 0, ptr @name_7, ptr @mask_7 }
@name_7 = internal constant [3 x i8] c"T7\00"
define internal ptr addrspace(1) @new_7() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_aligned(ptr @type_7, i64 2048)
  call void @init_7(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_7(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  ret void
}
%T8 = type { i64, i64, i64, i64, [80 x i8], [131 x ptr addrspace(1)], i64, ptr addrspace(1), i64, i64, [9 x %T0], [16 x i8], ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), %T1, i64, ptr addrspace(1), i64, [43 x ptr addrspace(1)], [72 x i8], ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), [72 x i8], [136 x ptr addrspace(1)], %T3, i64, i64, [80 x i8], ptr addrspace(1), i64, [73 x ptr addrspace(1)], [11 x ptr addrspace(1)], [24 x i8], [33 x ptr addrspace(1)], %T6, [88 x i8], { ptr addrspace(1), i64 }, { ptr addrspace(1), i64 }, [7 x ptr addrspace(1)], [2 x ptr addrspace(1)] }
@mask_8 = internal constant [9 x i64] [i64 -16384, i64 -1, i64 -759137173505, i64 -1097632055297, i64 -1, i64 281474976710655, i64 -3, i64 -2017612633091342337, i64 16754688]
@type_8 = internal constant %shade.type { i64 4288, i64 4288, i32 8, i32 0, ptr @name_8, ptr @mask_8 }
@name_8 = internal constant [3 x i8] c"T8\00"
define internal ptr addrspace(1) @new_8() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_8)
  call void @init_8(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_8(ptr addrspace(1) %p) gc "shade" {
  %a0 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 0
  call void @init_header(ptr addrspace(1) %a0)
  %a24 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 368
  call void @init_3(ptr addrspace(1) %a24)
  %a34 = getelementptr inbounds i64, ptr addrspace(1) %p, i64 506
  call void @init_6(ptr addrspace(1) %a34)
  ret void
}
%T9 = type { ptr addrspace(1), ptr addrspace(1), [10 x ptr addrspace(1)], ptr addrspace(1), i64, ptr addrspace(1), i64, [6 x %T2] }
@mask_9 = internal constant [1 x i64] [i64 268394495]
@type_9 = internal constant %shade.type { i64 224, i64 224, i32 8, i32 1, ptr @name_9, ptr @mask_9 }
@name_9 = internal constant [3 x i8] c"T9\00"
define internal ptr addrspace(1) @new_9() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type_9)
  ret ptr addrspace(1) %p
}
%T10 = type [16 x %T0]
define internal ptr addrspace(1) @new_10() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 16)
  ret ptr addrspace(1) %p
}
%T11 = type [25 x %T2]
define internal ptr addrspace(1) @new_11() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_2, i64 25)
  ret ptr addrspace(1) %p
}
%T12 = type [6 x %T3]
define internal ptr addrspace(1) @new_12() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_3, i64 6)
  call void @init_12(ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}
define internal void @init_12(ptr addrspace(1) %p) gc "shade" {
  br label %pre
pre:
  br label %loop
loop:
  %i = phi i64 [ 0, %pre ], [ %n, %loop ]
  %m = mul i64 %i, 4
  %w = add i64 %m, 0
  %e = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %w
  call void @init_3(ptr addrspace(1) %e)
  %n = add i64 %i, 1
  %c = icmp ult i64 %n, 6
  br i1 %c, label %loop, label %done
done:
  ret void
}
%T13 = type [2485 x %T0]
define internal ptr addrspace(1) @new_13() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr @type_0, i64 2485)
  ret ptr addrspace(1) %p
}
%T14 = type [8800 x i8]
define internal ptr addrspace(1) @new_14() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 8800)
  ret ptr addrspace(1) %p
}
@kinds = internal constant [2299 x i8] [i8 4, i8 4, i8 3, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 3, i8 4, i8 5, i8 6, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 7, i8 8, i8 5, i8 6, i8 4, i8 7, i8 8, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 3, i8 5, i8 6, i8 3, i8 7, i8 8, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 5, i8 6, i8 0, i8 1, i8 2, i8 4, i8 3, i8 5, i8 6, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 5, i8 6, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 3, i8 3, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 5, i8 6, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 4, i8 4, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 7, i8 8, i8 7, i8 8, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 3, i8 4, i8 3, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 4, i8 0, i8 1, i8 2, i8 3, i8 4, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3]
@targets = internal constant [2299 x i32] [i32 1, i32 1, i32 0, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 9, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 1, i32 0, i32 0, i32 6, i32 0, i32 1, i32 0, i32 1, i32 6, i32 8, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 0, i32 0, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 5, i32 0, i32 0, i32 1, i32 0, i32 0, i32 5, i32 2, i32 3, i32 0, i32 6, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 1, i32 1, i32 1, i32 1, i32 0, i32 1, i32 0, i32 0, i32 5, i32 0, i32 2, i32 0, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 6, i32 6, i32 2, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 0, i32 4, i32 6, i32 5, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 2, i32 2, i32 0, i32 0, i32 1, i32 0, i32 0, i32 0, i32 5, i32 0, i32 0, i32 2, i32 1, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 0, i32 1, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 6, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 14, i32 14, i32 0, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 5, i32 0, i32 2, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 5, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 5, i32 5, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 0, i32 5, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 1, i32 5, i32 2, i32 1, i32 0, i32 0, i32 2, i32 0, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 9, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 12, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 5, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 0, i32 0, i32 0, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 5, i32 0, i32 0, i32 0, i32 5, i32 6, i32 6, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 3, i32 0, i32 6, i32 0, i32 14, i32 14, i32 14, i32 14, i32 14, i32 14, i32 14, i32 1, i32 1, i32 5, i32 5, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 2, i32 0, i32 5, i32 0, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 1, i32 2, i32 2, i32 0, i32 0, i32 0, i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0]
@type_info = internal constant [15 x %info] [%info { i64 0, i64 1, i64 1 }, %info { i64 1, i64 2, i64 1 }, %info { i64 3, i64 2, i64 1 }, %info { i64 5, i64 4, i64 1 }, %info { i64 9, i64 438, i64 1 }, %info { i64 447, i64 167, i64 1 }, %info { i64 614, i64 6, i64 1 }, %info { i64 620, i64 7, i64 1 }, %info { i64 627, i64 536, i64 1 }, %info { i64 1163, i64 28, i64 1 }, %info { i64 1191, i64 1, i64 16 }, %info { i64 1192, i64 2, i64 25 }, %info { i64 1194, i64 4, i64 6 }, %info { i64 1198, i64 1, i64 2485 }, %info { i64 1199, i64 1100, i64 1 }]
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
}
; program 24
@p24_id0 = internal global i64 0
@p24_sum0 = internal global i64 0
@p24_t0_g0 = internal global %T0 zeroinitializer, align 16
@p24_t0_g1 = internal global %T6 zeroinitializer, align 16
@p24_t0_g2 = internal global %T9 zeroinitializer, align 16
@p24_l0 = internal thread_local global %T0 zeroinitializer, align 16
@p24_l1 = internal thread_local global %T7 zeroinitializer, align 16
@p24_table = internal global [2 x ptr] [ptr @p24_f0, ptr @p24_f1]
define internal ptr addrspace(1) @p24_f0(i64 %depth, ptr addrspace(1) %a0) noinline gc "shade" {
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
  %k0 = alloca %T6, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %k0, i8 0, i64 48, i1 false)
  ; statement 10 
  br label %b1
b1:
  %t4 = phi i64 [ 0, %entry ], [ %t5, %b2 ]
  store i64 %t4, ptr %s3, align 8
  ; statement 9 union_integer
  %t6 = load ptr addrspace(1), ptr %v5, align 8
  %t9 = icmp eq ptr addrspace(1) %t6, null
  br i1 %t9, label %b7, label %b8
b7:
  %t10 = call ptr addrspace(1) @new_5()
  store ptr addrspace(1) %t10, ptr %v5, align 8
  br label %b8
b8:
  %t11 = phi ptr addrspace(1) [ %t6, %b1 ], [ %t10, %b7 ]
  %t12 = getelementptr inbounds i64, ptr addrspace(1) %t11, i64 126
  %t13 = getelementptr inbounds i8, ptr addrspace(1) %t11, i64 1016
  %t14 = load i64, ptr %s3, align 8
  store i64 %t14, ptr addrspace(1) %t13, align 8
  store i64 0, ptr addrspace(1) %t12, align 8
  br label %b2
b2:
  %t5 = add i64 %t4, 1
  %t15 = icmp ult i64 %t5, 300
  br i1 %t15, label %b1, label %b3
b3:
  ; statement 20 
  %t16 = load i64, ptr %s3, align 8
  %t17 = lshr i64 %t16, 0
  %t18 = trunc i64 %t17 to i1
  br i1 %t18, label %b19, label %b20
b19:
  ; statement 17 typed_copy
  %t22 = load ptr addrspace(1), ptr %v7, align 8
  %t25 = icmp eq ptr addrspace(1) %t22, null
  br i1 %t25, label %b23, label %b24
b23:
  %t26 = call ptr addrspace(1) @new_5()
  store ptr addrspace(1) %t26, ptr %v7, align 8
  br label %b24
b24:
  %t27 = phi ptr addrspace(1) [ %t22, %b19 ], [ %t26, %b23 ]
  %t28 = load ptr addrspace(1), ptr %v5, align 8
  %t31 = icmp eq ptr addrspace(1) %t28, null
  br i1 %t31, label %b29, label %b30
b29:
  %t32 = call ptr addrspace(1) @new_5()
  store ptr addrspace(1) %t32, ptr %v5, align 8
  br label %b30
b30:
  %t33 = phi ptr addrspace(1) [ %t28, %b24 ], [ %t32, %b29 ]
  call void @shade_typed_memmove(ptr @type_5, ptr addrspace(1) %t27, ptr addrspace(1) %t33)
  br label %b21
b20:
  br label %b21
b21:
  %t34 = load ptr addrspace(1), ptr %v0, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 11)
  %t35 = load ptr addrspace(1), ptr %v1, align 8
  call void @walk_root(ptr addrspace(1) %t35, i64 2)
  %t36 = load ptr addrspace(1), ptr %v2, align 8
  call void @walk_root(ptr addrspace(1) %t36, i64 6)
  %t37 = load ptr addrspace(1), ptr %v3, align 8
  call void @walk_root(ptr addrspace(1) %t37, i64 11)
  %t38 = load ptr addrspace(1), ptr %v4, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 13)
  %t39 = load ptr addrspace(1), ptr %v5, align 8
  call void @walk_root(ptr addrspace(1) %t39, i64 5)
  %t40 = load ptr addrspace(1), ptr %v6, align 8
  call void @walk_root(ptr addrspace(1) %t40, i64 4)
  %t41 = load ptr addrspace(1), ptr %v7, align 8
  call void @walk_root(ptr addrspace(1) %t41, i64 5)
  %t42 = load i64, ptr %k0, align 8
  call void @mix(i64 %t42)
  %t43 = getelementptr inbounds i8, ptr %k0, i64 24
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 5)
  %t45 = getelementptr inbounds i64, ptr %k0, i64 4
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 6)
  %t47 = getelementptr inbounds i8, ptr %k0, i64 40
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 6)
  %t49 = load ptr addrspace(1), ptr %v4, align 8
  ret ptr addrspace(1) %t49
}

define internal ptr addrspace(1) @p24_f1(i64 %depth, ptr addrspace(1) %a0, ptr addrspace(1) %a1, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6, ptr addrspace(1) %a7) noinline gc "shade" {
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
  %t1 = load ptr addrspace(1), ptr %v10, align 8
  ret ptr addrspace(1) %t1
}

define internal ptr addrspace(1) @p24_t0(ptr addrspace(1) %argument) noinline gc "shade" {
entry:
  call void @begin_thread(i64 4294967296)
  %t1 = call ptr addrspace(1) @p24_f0(i64 0, ptr addrspace(1) %argument)
  %t2 = load ptr addrspace(1), ptr @p24_t0_g0, align 8
  call void @walk_root(ptr addrspace(1) %t2, i64 1)
  %t3 = load i64, ptr @p24_t0_g1, align 8
  call void @mix(i64 %t3)
  %t4 = getelementptr inbounds i8, ptr @p24_t0_g1, i64 24
  %t5 = load ptr addrspace(1), ptr %t4, align 8
  call void @walk_root(ptr addrspace(1) %t5, i64 5)
  %t6 = getelementptr inbounds i64, ptr @p24_t0_g1, i64 4
  %t7 = load ptr addrspace(1), ptr %t6, align 8
  call void @walk_root(ptr addrspace(1) %t7, i64 6)
  %t8 = getelementptr inbounds i8, ptr @p24_t0_g1, i64 40
  %t9 = load ptr addrspace(1), ptr %t8, align 8
  call void @walk_root(ptr addrspace(1) %t9, i64 6)
  %t10 = load ptr addrspace(1), ptr @p24_t0_g2, align 8
  call void @walk_root(ptr addrspace(1) %t10, i64 5)
  %t11 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 8
  %t12 = load ptr addrspace(1), ptr %t11, align 8
  call void @walk_root(ptr addrspace(1) %t12, i64 5)
  %t13 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 2
  %t14 = load ptr addrspace(1), ptr %t13, align 8
  call void @walk_root(ptr addrspace(1) %t14, i64 12)
  %t15 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 24
  %t16 = load ptr addrspace(1), ptr %t15, align 8
  call void @walk_root(ptr addrspace(1) %t16, i64 12)
  %t17 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 4
  %t18 = load ptr addrspace(1), ptr %t17, align 8
  call void @walk_root(ptr addrspace(1) %t18, i64 12)
  %t19 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 40
  %t20 = load ptr addrspace(1), ptr %t19, align 8
  call void @walk_root(ptr addrspace(1) %t20, i64 12)
  %t21 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 6
  %t22 = load ptr addrspace(1), ptr %t21, align 8
  call void @walk_root(ptr addrspace(1) %t22, i64 12)
  %t23 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 56
  %t24 = load ptr addrspace(1), ptr %t23, align 8
  call void @walk_root(ptr addrspace(1) %t24, i64 12)
  %t25 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 8
  %t26 = load ptr addrspace(1), ptr %t25, align 8
  call void @walk_root(ptr addrspace(1) %t26, i64 12)
  %t27 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 72
  %t28 = load ptr addrspace(1), ptr %t27, align 8
  call void @walk_root(ptr addrspace(1) %t28, i64 12)
  %t29 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 10
  %t30 = load ptr addrspace(1), ptr %t29, align 8
  call void @walk_root(ptr addrspace(1) %t30, i64 12)
  %t31 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 88
  %t32 = load ptr addrspace(1), ptr %t31, align 8
  call void @walk_root(ptr addrspace(1) %t32, i64 12)
  %t33 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 12
  %t34 = load ptr addrspace(1), ptr %t33, align 8
  call void @walk_root(ptr addrspace(1) %t34, i64 2)
  %t35 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 104
  %t36 = load i64, ptr %t35, align 8
  call void @mix(i64 %t36)
  %t37 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 14
  %t38 = load ptr addrspace(1), ptr %t37, align 8
  call void @walk_root(ptr addrspace(1) %t38, i64 5)
  %t39 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 120
  %t40 = load i64, ptr %t39, align 8
  call void @mix(i64 %t40)
  %t41 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 16
  %t42 = load ptr addrspace(1), ptr %t41, align 8
  call void @walk_root(ptr addrspace(1) %t42, i64 2)
  %t43 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 136
  %t44 = load ptr addrspace(1), ptr %t43, align 8
  call void @walk_root(ptr addrspace(1) %t44, i64 2)
  %t45 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 18
  %t46 = load ptr addrspace(1), ptr %t45, align 8
  call void @walk_root(ptr addrspace(1) %t46, i64 2)
  %t47 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 152
  %t48 = load ptr addrspace(1), ptr %t47, align 8
  call void @walk_root(ptr addrspace(1) %t48, i64 2)
  %t49 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 20
  %t50 = load ptr addrspace(1), ptr %t49, align 8
  call void @walk_root(ptr addrspace(1) %t50, i64 2)
  %t51 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 168
  %t52 = load ptr addrspace(1), ptr %t51, align 8
  call void @walk_root(ptr addrspace(1) %t52, i64 2)
  %t53 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 22
  %t54 = load ptr addrspace(1), ptr %t53, align 8
  call void @walk_root(ptr addrspace(1) %t54, i64 2)
  %t55 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 184
  %t56 = load ptr addrspace(1), ptr %t55, align 8
  call void @walk_root(ptr addrspace(1) %t56, i64 2)
  %t57 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 24
  %t58 = load ptr addrspace(1), ptr %t57, align 8
  call void @walk_root(ptr addrspace(1) %t58, i64 2)
  %t59 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 200
  %t60 = load ptr addrspace(1), ptr %t59, align 8
  call void @walk_root(ptr addrspace(1) %t60, i64 2)
  %t61 = getelementptr inbounds i64, ptr @p24_t0_g2, i64 26
  %t62 = load ptr addrspace(1), ptr %t61, align 8
  call void @walk_root(ptr addrspace(1) %t62, i64 2)
  %t63 = getelementptr inbounds i8, ptr @p24_t0_g2, i64 216
  %t64 = load ptr addrspace(1), ptr %t63, align 8
  call void @walk_root(ptr addrspace(1) %t64, i64 2)
  %t65 = call ptr @llvm.threadlocal.address.p0(ptr @p24_l0)
  %t66 = load ptr addrspace(1), ptr %t65, align 8
  call void @walk_root(ptr addrspace(1) %t66, i64 1)
  %t67 = call ptr @llvm.threadlocal.address.p0(ptr @p24_l1)
  %t68 = load i64, ptr %t67, align 8
  call void @mix(i64 %t68)
  %t69 = getelementptr inbounds i8, ptr %t67, i64 40
  %t70 = load ptr addrspace(1), ptr %t69, align 8
  call void @walk_root(ptr addrspace(1) %t70, i64 5)
  %t71 = getelementptr inbounds i64, ptr %t67, i64 6
  %t72 = load ptr addrspace(1), ptr %t71, align 8
  call void @walk_root(ptr addrspace(1) %t72, i64 6)
  call void @end_thread(ptr @p24_sum0)
  ret ptr addrspace(1) %t1
}

define internal i64 @prog_24() noinline gc "shade" {
  %r = call ptr addrspace(1) @p24_t0(ptr addrspace(1) null)
  %h0 = add i64 0, 0
  %v0 = load i64, ptr @p24_sum0
  %h1 = call i64 @mixed(i64 %h0, i64 %v0)
  ret i64 %h1
}

define internal void @run(i64 %number) noinline gc "shade" {
  switch i64 %number, label %none [
    i64 24, label %p24
  ]
none:
  ret void
p24:
  %r24 = call i64 @prog_24()
  call void @report(i64 24, i64 %r24)
  ret void
}
