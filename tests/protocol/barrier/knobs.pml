/* The switches of the barrier model. The protocol is HS1=1 HS2=32 HS3=6 and every other default.
 * Bits of a handshake: 1 barrier on, 2 allocate black, 4 scan, 8 flush, 16 barrier off, 32 an empty round.
 */
#define WBON 1
#define ABLK 2
#define SCAN 4
#define FLSH 8
#define WBOFF 16

/* Scope. Also: BUD0, BUD1 bound the operations of each mutator; CYC the cycles; PRE starts with global -> 1 -> 2. */
#ifndef NOBJ            /* objects, each with one field */
#define NOBJ 2
#endif
#ifndef NG              /* globals */
#define NG 1
#endif
#ifndef LEAF            /* 1 = objects without fields: small enough to need no bound */
#define LEAF 0
#endif
#ifndef RN1             /* registers of thread 1 (thread 0 has two) */
#define RN1 2
#endif
#ifndef TSO             /* 1 = one-deep store buffer per mutator, drained by handshakes */
#define TSO 0
#endif
#ifndef NLOCK           /* 1 = no two mutators between log and store of the same slot (no racy pointer writes) */
#define NLOCK 0
#endif

/* The cycle. */
#ifndef HS1             /* handshakes before marking; 0 = not done */
#define HS1 1
#endif
#ifndef HS2
#define HS2 32
#endif
#ifndef HS3
#define HS3 6
#endif
#ifndef TERM            /* 0 no flush, 1 one flush without re-check, 2 rounds until clean and empty, 4 only "contributed" is looked at */
#define TERM 2
#endif
#ifndef ONHS            /* 1 = barrier on by handshake; 0 = collector sets the flag and goes on at once */
#define ONHS 1
#endif
#ifndef OFFHS           /* 1 = barrier off by handshake; 0 = by the collector, behind the threads' backs */
#define OFFHS 1
#endif
#ifndef STWSNAP         /* 1 = all handshake actions of HS2 in one instant (global stop snapshot); 2 = the same, but a thread that attaches
                           learns of it later */
#define STWSNAP 0
#endif
#ifndef GLOBFIRST       /* 1 = globals scanned before the stacks */
#define GLOBFIRST 0
#endif
#ifndef RACYSCAN        /* 1 = collector reads the registers of a running thread one at a time */
#define RACYSCAN 0
#endif
#ifndef ALWAYSBLACK     /* 1 = threads always allocate marked */
#define ALWAYSBLACK 0
#endif
#ifndef SWEEPWHITE      /* 1 = allocation turns white at the end of marking, before the sweep */
#define SWEEPWHITE 0
#endif
#ifndef HELPER          /* a second marker beside the collector: see marker.pml */
#define HELPER 0
#endif
/* CONCMARK marks while a flush round runs; OVDIRTY counts an overflow as a contribution to the round; EARLYROUND begins
 * a round while grey work is left. */

/* The barrier. */
#ifndef DEL             /* deletion shade: 0 no, 1 yes */
#define DEL 1
#endif
#ifndef INS             /* insertion shade: 0 never, 1 always, 2 while the own stack is not scanned */
#define INS 2
#endif
#ifndef ORDER           /* 0 log;store  1 store;log  2 log;SAFEPOINT;store  3 store;SAFEPOINT;log  4 test flag;SAFEPOINT;log;store */
#define ORDER 0
#endif
#ifndef OVERFLOW        /* 1 = a full buffer is flushed to the shared set; 2 = to a thread-local list (golang/go#27993) */
#define OVERFLOW 0
#endif
#ifndef NODISCARD       /* 1 = a stale buffer is not discarded at barrier on */
#define NODISCARD 0
#endif
#ifndef STOREGLOBNOWB   /* 1 = stores to globals carry no barrier (globals are scanned once) */
#define STOREGLOBNOWB 0
#endif

/* What is elided. */
#ifndef E1              /* in stores INTO the fresh object: 1 the old, 2 both */
#define E1 0
#endif
#ifndef FRESH           /* fresh ends at: 0 safepoint or publication, 1 safepoint, 2 publication, 3 never */
#define FRESH 0
#endif
#ifndef WRITTEN         /* 1 = fresh also ends at a store into the object (old-null: slot not written since allocation) */
#define WRITTEN 0
#endif
#ifndef E3              /* in a second store to the same slot: 1 the old, 2 both */
#define E3 0
#endif
#ifndef LASTX           /* 1 = "same slot" is remembered across a safepoint */
#define LASTX 0
#endif
#ifndef E4              /* the new, when the VALUE is a fresh object */
#define E4 0
#endif
#ifndef E5              /* the new, when the VALUE was loaded since 1 the last safepoint, 2 the barrier is on */
#define E5 0
#endif
#ifndef E7              /* in a store of a pointer to the object that the slot is in: 1 the new, 2 both */
#define E7 0
#endif
#ifndef E6              /* the new, when it was logged as an old: 1 the SSA value loaded before was put in, 2 the barrier reloads the old */
#define E6 0
#endif

/* One ephemeron: see ephemeron.pml. */
#ifndef EPH
#define EPH 0
#endif
#ifndef EPHSCAN         /* looked at: 0 in each round, 1 in the first round of a cycle, 2 before marking, not after it; 3 not at all */
#define EPHSCAN 0
#endif
#ifndef EPHGET          /* a get 0 shades the value, 1 hands it out as it is */
#define EPHGET 0
#endif
#ifndef EPHEAGER        /* 1 = the value is marked with the globals, whatever becomes of the key */
#define EPHEAGER 0
#endif

/* Threads: NATIVE lets threads go native and be handshaken by the collector, ATT lets them detach and attach. */
#if defined(NATIVE) || defined(ATT)
#define THREADS 1
#else
#define THREADS 0
#endif
#ifndef ATTWB           /* attach: armed from phase .. on */
#define ATTWB 1
#endif
#ifndef ATTSC           /* counted as scanned from phase .. on */
#define ATTSC 3
#endif
#ifndef ATTAB           /* allocates black from phase .. on */
#define ATTAB 3
#endif
/* NATNOWAIT comes back from native without waiting; DETNOFLUSH, DETNODIRTY detach without flush, without dirtying the
 * round; LAZYLOAD loads before it is attached; STDET starts thread 1 detached. */

/* Weak references. */
#ifndef WK              /* weak get: 1 logs like a store; 2 version first, then shades into the shared set, null once DONE;
                           3 as 2, but DONE tested and set in two steps; 4 as 2, get in two steps (weak.pml) */
#define WK 0
#endif
#ifndef WCLEAR          /* 1 = dead slots are cleared after H4, before the sweep */
#define WCLEAR 0
#endif
#ifndef REOPEN          /* 1 = DONE is taken back after the flip */
#define REOPEN 0
#endif
#ifndef WLOOK           /* 1 = a white referent is null without a second look at DONE */
#define WLOOK 0
#endif

/* Atomics. */
#ifndef XCHG            /* exchange: 1 logged right after, same safepoint-free region; 2 a safepoint between; 3 the old is not
                           logged; 4 the new is not logged */
#define XCHG 0
#endif
#ifndef CMPX            /* compare-exchange: 1 expected and new logged before; 2 logged after, only on success, with a safepoint
                           between; 3 logs an old loaded just before instead of expected; 4 expected is not logged; 5 new is not logged;
                           6 logged after, only on success, no safepoint between */
#define CMPX 0
#endif
#ifndef PLAIN           /* 0 = no plain stores: atomics alone */
#define PLAIN 1
#endif
/* A get in two steps, as the code has it. */
#if EPH
#define GETSTEPS 1
#elif defined(WK) && WK==4
#define GETSTEPS 1
#else
#define GETSTEPS 0
#endif
