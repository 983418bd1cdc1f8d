/* Every thread of the program blocks SIGUSR1; so the handler must not run, on a thread of the collector least of all. Prints
 * how often it did, and then collects. */
#include <pthread.h>
#include <shade.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t handled;

static void handler(int signal) {
  (void)signal;
  handled++;
}

int main(void) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigaction(SIGUSR1, &action, NULL);
  sigset_t blocked;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  pthread_sigmask(SIG_BLOCK, &blocked, NULL);
  kill(getpid(), SIGUSR1);
  shade_native(usleep, 50000);
  shade_gc();
  printf("handled %d times, collected\n", (int)handled);
  return 0;
}
