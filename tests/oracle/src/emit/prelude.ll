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
  %check = mul i64 %id, $CHECK
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
  %want = mul i64 %id, $CHECK
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
  store i64 $FUEL, ptr @fuel
  %e = load i64, ptr @epoch
  %f = add i64 %e, 1
  store i64 %f, ptr @epoch
  store i64 0, ptr @order
  call void @walk(ptr addrspace(1) %p, i64 %type, i64 $DEPTH)
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
  %p = call ptr addrspace(1) @build(i64 %type, i64 $BUILD_DEPTH)
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
  %long = icmp ugt i64 %all, $BUILD_WORDS
  %total = select i1 %long, i64 $BUILD_WORDS, i64 %all
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

