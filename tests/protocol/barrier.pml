/* The barrier protocol: two mutators with racing pointer stores, one collector, per-thread buffers, handshakes.
 *
 * On-the-fly mark-sweep with a buffered write barrier, as in the design. Asserted: an object that is freed is
 * not reachable. Every knob is a -D macro, so that one text gives the protocol and its mutants (runs.tsv lists them).
 * In the order of reading:
 */
#include "barrier/knobs.pml"       /* what can be switched, and what the default is */
#include "barrier/state.pml"       /* slots, registers, colours, buffers */
#include "barrier/handshake.pml"   /* what a mutator does at a safepoint when it is asked */
#include "barrier/log.pml"         /* what a barrier logs, and what is elided */
#include "barrier/threads.pml"     /* native state, attach, detach */
#include "barrier/atomics.pml"     /* exchange and compare-exchange */
#include "barrier/weak.pml"        /* weak references */
#include "barrier/ephemeron.pml"   /* ephemerons */
#include "barrier/marker.pml"      /* a marker beside the collector */
#include "barrier/mutator.pml"     /* loads, stores, allocation */
#include "barrier/collector.pml"   /* the cycle: handshakes, marking, flush rounds, sweep */

init { atomic {
#ifdef PRE              /* global -> 1 -> 2 */
  slot[0]=1; slot[FLD(1)]=2; al=6;
#endif
#if EPH                 /* global -> 1, the key of 2 */
  slot[0]=1; slot[FLD(1)]=0; al=6; ek=1; ev=2;
#endif
#ifdef BUD0
  bud[0]=BUD0; bud[1]=BUD1;
#endif
#ifdef STDET            /* thread 1 starts detached */
  st[1]=2;
#endif
#if WK
  wk=1;
#endif
#if GETSTEPS            /* no cycle is under way: all is black and DONE */
  dn=1; mk=al;
#endif
  run mut(0); run mut(1);
#if TSO
  run sbuf(0); run sbuf(1);
#endif
#if HELPER
  run helper();
#endif
  run gc() } }
