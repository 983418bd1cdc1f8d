/* holder.c: the only roots of what keeper.c allocates. */
#include <shade.h>

struct cell;
struct cell managed *kept;
static struct cell managed *hidden;

void hide(struct cell managed *cell) { hidden = cell; }
struct cell managed *found(void) { return hidden; }
