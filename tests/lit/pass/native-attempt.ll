; A lock is tried by an ordinary call; the native one follows if it is taken. What is no such lock, or means something else by the name, is not tried.
; RUN: split-file %s %t
; RUN: %shade opt -O0 %t/locks.ll -S -o - | %FileCheck %s
; RUN: %shade opt -O2 %t/locks.ll -S -o - | %FileCheck %s
; RUN: %shade opt -O2 --no-inline %t/locks.ll -S -o %t/inserted.ll && %shade check %t/inserted.ll
; RUN: %shade opt -O2 %t/own.ll -S -o - | %FileCheck --check-prefix=OWN %s

;--- locks.ll
declare i32 @pthread_mutex_lock(ptr)
declare i32 @mtx_lock(ptr)
declare i32 @pthread_mutex_timedlock(ptr, ptr)

; CHECK-LABEL: define {{.*}}@lock(
; CHECK: [[TRIED:%.*]] = call i32 @pthread_mutex_trylock(ptr {{.*}}%m)
; CHECK-NEXT: [[BUSY:%.*]] = icmp eq i32 [[TRIED]], 16
; CHECK-NEXT: br i1 [[BUSY]], label %[[SLOW:[^,]*]], label %[[REST:[^,]*]], !prof
; CHECK: [[SLOW]]:
; CHECK: [[WAITED:%.*]] = call i32 @shade_native_forward(ptr nest {{.*}}@pthread_mutex_lock, ptr {{.*}}%m)
; CHECK: [[REST]]:
; CHECK-NEXT: [[RESULT:%.*]] = phi i32 {{.*}}[ [[TRIED]], {{.*}}[ [[WAITED]], %[[SLOW]] ]
; CHECK: ret i32 [[RESULT]]
define i32 @lock(ptr %m) gc "shade" {
  %r = call i32 @pthread_mutex_lock(ptr %m)
  ret i32 %r
}

; CHECK-LABEL: define {{.*}}@c11(
; CHECK: [[TRIED:%.*]] = call i32 @mtx_trylock(ptr {{.*}}%m)
; CHECK-NEXT: icmp eq i32 [[TRIED]], 1
define i32 @c11(ptr %m) gc "shade" {
  %r = call i32 @mtx_lock(ptr %m)
  ret i32 %r
}

; With a limit of time it is no lock that is mostly free.
; CHECK-LABEL: define {{.*}}@timed(
; CHECK-NOT: trylock
; CHECK: ret i32
define i32 @timed(ptr %m, ptr %t) gc "shade" {
  %r = call i32 @pthread_mutex_timedlock(ptr %m, ptr %t)
  ret i32 %r
}

; CHECK-LABEL: define {{.*}}@excepted(
; CHECK-NOT: trylock
; CHECK: call i32 @pthread_mutex_lock(
define i32 @excepted(ptr %m) gc "shade" {
  %r = call i32 @pthread_mutex_lock(ptr %m) "shade-no-native"
  ret i32 %r
}

;--- own.ll
declare i32 @pthread_mutex_lock(ptr)
define i32 @pthread_mutex_trylock(ptr %m) {
  ret i32 0
}

; OWN-LABEL: define {{.*}}@lock(
; OWN-NOT: trylock
; OWN: call i32 @shade_native_forward(ptr nest {{.*}}@pthread_mutex_lock
define i32 @lock(ptr %m) gc "shade" {
  %r = call i32 @pthread_mutex_lock(ptr %m)
  ret i32 %r
}
