// The names and types of the pass's table are those of the C library's headers.
// RUN: %shade opt -O2 %s -S -o - | %FileCheck %s
// RUN: %shade opt -O2 --clang=-D_FORTIFY_SOURCE=2 %s -S -o - | %FileCheck %s --check-prefix=CHK
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

#include <shade.h>

// CHECK-LABEL: define {{.*}}@files(
// CHECK: @shade_native_forward(ptr nest {{.*}}@open,
// CHECK: @shade_native_forward(ptr nest {{.*}}@read,
// CHECK: @shade_native_forward(ptr nest {{.*}}@write,
// CHECK: @shade_native_forward(ptr nest {{.*}}@fgets,
// CHECK: @shade_native_forward(ptr nest {{.*}}@getc,
// CHECK: @shade_native_forward(ptr nest {{.*}}@fread,
// CHECK: ret
// CHK-LABEL: define {{.*}}@files(
// CHK: @shade_native_forward(ptr nest {{.*}}@__fread_chk,
int files(const char *path, long n, FILE *file, char *out) {
  char buffer[64];
  int fd = open(path, O_RDONLY);
  long sum = read(fd, buffer, n) + write(fd, buffer, 64);
  sum += fgets(buffer, (int)n, file) != 0;
  sum += getc(file);
  sum += fread(buffer, 1, n, file);
  memcpy(out, buffer, 64);
  return (int)sum;
}

// CHECK-LABEL: define {{.*}}@events(
// CHECK: @shade_native_forward(ptr nest {{.*}}@poll,
// CHECK: @shade_native_forward(ptr nest {{.*}}@select,
// CHECK: @shade_native_forward(ptr nest {{.*}}@epoll_wait,
// CHECK: @shade_native_forward(ptr nest {{.*}}@accept,
// CHECK: @shade_native_forward(ptr nest {{.*}}@connect,
// CHECK: @shade_native_forward(ptr nest {{.*}}@recv,
// CHECK: @shade_native_forward(ptr nest {{.*}}@sendto,
// CHECK: ret
int events(int fd, struct pollfd *fds, fd_set *set, struct epoll_event *ready, struct sockaddr *a, socklen_t *n, char *p) {
  return poll(fds, 1, -1) + select(1, set, 0, 0, 0) + epoll_wait(fd, ready, 1, -1) + accept(fd, a, n) + connect(fd, a, *n) +
         (int)recv(fd, p, 8, 0) + (int)sendto(fd, p, 8, 0, a, *n);
}

// CHECK-LABEL: define {{.*}}@waits(
// CHECK: @shade_native_forward(ptr nest {{.*}}@sleep,
// CHECK: @shade_native_forward(ptr nest {{.*}}@nanosleep,
// CHECK: @shade_native_forward(ptr nest {{.*}}@clock_nanosleep,
// CHECK: @shade_native_forward(ptr nest {{.*}}@waitpid,
// CHECK: @shade_native_forward(ptr nest {{.*}}@sem_wait,
// CHECK: @shade_native_forward(ptr nest {{.*}}@syscall,
// CHECK: ret
int waits(const struct timespec *t, sem_t *s, int *futex) {
  return (int)sleep(1) + nanosleep(t, 0) + clock_nanosleep(CLOCK_REALTIME, 0, t, 0) + waitpid(-1, 0, 0) + sem_wait(s) +
         (int)syscall(SYS_futex, futex, 0, 0, (struct timespec *)0);
}

// CHECK-LABEL: define {{.*}}@threads(
// CHECK: @shade_native_forward(ptr nest {{.*}}@pthread_join,
// CHECK: @shade_native_forward(ptr nest {{.*}}@pthread_mutex_lock,
// CHECK: @shade_native_forward(ptr nest {{.*}}@pthread_cond_wait,
// CHECK: @shade_native_forward(ptr nest {{.*}}@pthread_cond_timedwait,
// CHECK: call i32 @pthread_mutex_unlock(
// CHECK: @shade_native_forward(ptr nest {{.*}}@pthread_rwlock_wrlock,
// CHECK: @shade_native_forward(ptr nest {{.*}}@thrd_join,
// CHECK: @shade_native_forward(ptr nest {{.*}}@cnd_wait,
// CHECK: call i32 @pthread_once(
// CHECK: ret
int threads(pthread_t t, pthread_mutex_t *m, pthread_cond_t *c, pthread_rwlock_t *rw, thrd_t u, cnd_t *d, mtx_t *x,
            const struct timespec *at, pthread_once_t *once, void (*f)(void)) {
  return pthread_join(t, 0) + pthread_mutex_lock(m) + pthread_cond_wait(c, m) + pthread_cond_timedwait(c, m, at) +
         pthread_mutex_unlock(m) + pthread_rwlock_wrlock(rw) + thrd_join(u, 0) + cnd_wait(d, x) + pthread_once(once, f);
}
