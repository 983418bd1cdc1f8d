/* Threads of the peers that take pthreads as they are. */
typedef pthread_t thread_handle;
#define THREAD_START(t, fn, arg) ((void)(pthread_create(&(t), NULL, fn, arg) && (perror("thread"), exit(1), 0)))
#define THREAD_JOIN(t, result) ((void)pthread_join((t), &(result)))
#define SLEEP(ms) ((void)usleep((ms) * 1000u))
