// A runtime that frees nothing: with it the un-instrumented programs must print exactly what the mirror says. It
// checks the mirror and the emitter, so it knows nothing of shade's runtime but the interface.
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct type {
    uint64_t size, pointer_prefix;
    uint32_t align, flags;
    const char *name;
    const uint64_t *mask;
};

static void *zeroed(uint64_t align, uint64_t size) {
    void *p;
    if (posix_memalign(&p, align < 16 ? 16 : align, size ? size : 16)) _exit(9);
    return memset(p, 0, size);
}

void *shade_alloc(const struct type *type) { return zeroed(16, type->size); }
void *shade_alloc_array(const struct type *type, uint64_t n) { return zeroed(16, type->size * n); }
void *shade_alloc_bytes(uint64_t n) { return zeroed(16, n); }
void *shade_alloc_aligned(const struct type *type, uint64_t align) { return zeroed(align, type->size); }
void shade_gc(void) { usleep(1000); }
int shade_thread_create(pthread_t *out, void *(*body)(void *), void *argument) {
    return pthread_create(out, NULL, body, argument);
}
int shade_thread_join(pthread_t thread, void **result) { return pthread_join(thread, result); }
