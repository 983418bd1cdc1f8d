/* storm.c: a signal every 50 microseconds, for whichever thread runs. Compiled by clang alone. */
#include <signal.h>
#include <sys/time.h>

static _Atomic long arrived;

static void handler(int signal) {
  (void)signal;
  arrived++;
}

void begin_storm(void) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  struct itimerval often = {{0, 50}, {0, 50}};
  sigaction(SIGALRM, &action, 0);
  setitimer(ITIMER_REAL, &often, 0);
}

long signals(void) { return arrived; }
