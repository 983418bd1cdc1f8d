/* lost_in_loop.c: lost_deletion.c with its stores in a loop that is too short to poll, and so has two versions behind one mode test. */
#define SWAPS 16
#include "lost_deletion.c"
