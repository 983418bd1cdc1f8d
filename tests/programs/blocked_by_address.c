/* blocked_by_address.c: the twin of blocked_by_name.c that must hang: the calls go through pointers, whose callees nobody knows. */
#define THROUGH(f) (*(__typeof__(f) *volatile[1]){f}[0])
#include "blocked_by_name.c"
