/* A second marker, a thread that outlives the cycle. HELPER: 1 = takes while the set is open to markers, looking and taking in one step;
 * 2 = looks, and takes later; 3 = takes whenever something is there. It takes, scans and shades at once (rounds.pml
 * has that in steps), and counts in the round like whoever takes.
 */
#if HELPER
bit opened;
#define OPEN(v) opened=v;
#if HELPER==1
#define MAYTAKE opened
#elif HELPER==2
#define MAYTAKE looked
#else
#define MAYTAKE true
#endif
#define TAKE1(o) :: d_step { MAYTAKE && (grey & B(o)) -> grey = grey & ~B(o); contrib=1; SHADE(B(slot[FLD(o)])&ALLM); t0=0; looked=0 }
proctype helper() {
  bit looked;
  do
#if HELPER==2
  :: d_step { opened && !looked -> looked=1 }
#endif
  TAKE1(1)
#if NOBJ>1
  TAKE1(2)
#endif
#if NOBJ>2
  TAKE1(3)
#endif
  :: stop -> break
  od
}
#else
#define OPEN(v)
#endif
