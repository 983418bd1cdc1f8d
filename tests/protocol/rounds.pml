/* When is marking finished? Flush rounds with a version, several workers that hold packets, and assists.
 *
 * The part of the barrier protocol after H3, alone: every stack is scanned (mode deletion, registers start empty),
 * the globals are still to be scanned. Two mutators, WORKERS mark workers, one coordinator that runs the rounds.
 * (rt/src/mark/{grey_set,termination,worker}.rs.) What `barrier.pml` does in one step is split here: adding to the grey set is version, shade, push; a worker takes
 * a packet, reads the field, pushes, lets go. A packet holds one object.
 *
 *  slots : 0 is the global; slot o is the one field of object o (o = 1..NOBJ, 0 = nil)
 *  dirty : the version, seen from the coordinator: reading version v clears it, an increment sets it, and
 *          CAS(v -> DONE) succeeds when it is still clear. (A counter that never wraps, without its value.)
 *
 * Asserted: when marking is DONE, every object that a mutator can reach is marked.
 */
#ifndef NOBJ
#define NOBJ 2
#endif
#ifndef WORKERS
#define WORKERS 1
#endif
#ifndef BUD0            /* operations of each mutator */
#define BUD0 4
#endif
#ifndef BUD1
#define BUD1 2
#endif
#ifndef BUMP            /* an adder increments the version: 1 before it shades, 2 after it pushed, 3 both, 0 never */
#define BUMP 1
#endif
#ifndef TAKEBUMP        /* who takes a packet increments the version: 0 not, 1 as he takes it, 2 before he lets go of it */
#define TAKEBUMP 2
#endif
#ifndef ADDHOLDS        /* 1 = an adder counts as a holder while it adds */
#define ADDHOLDS 0
#endif
#ifndef BEGIN           /* a round begins: 1 version, then (empty and no holder) at one instant; 2 version, holders,
                           empty as three reads; 3 (empty and no holder), then version; 4 version, then empty alone;
                           5 version, empty, holders as three reads */
#define BEGIN 1
#endif
#ifndef FINAL           /* a round ends: 0 CAS alone; 1 empty, CAS; 2 (empty and no holder) at one instant, CAS; 3 holders, empty as two
                           reads, CAS */
#define FINAL 2
#endif
#ifndef ASSIST          /* 1 = mutators take packets, too, and may answer a handshake while they hold one */
#define ASSIST 0
#endif
#ifndef GIVEBACK        /* 1 = an assist gives its packet back before it acknowledges */
#define GIVEBACK 1
#endif
#ifndef WEAK            /* 1 = object 2 (which leads to 3) is held by a weak reference only, and mutators get it */
#define WEAK 0
#endif

#define B(x) (1<<(x))
#define ALLM ((B(NOBJ+1)-1) & ~1)
byte slot[1+NOBJ];
byte r[4];              /* two registers of each mutator */
byte buf[2];            /* barrier buffers, as sets */
byte mk, grey;          /* marked objects; the shared grey set */
byte hold;              /* packets held */
byte globals;           /* 1 = the globals are still to be scanned */
bit req[2], dirty, done;
byte bud[2];

#define BUMPV dirty=1
#define REGS(m) ((B(r[2*(m)]) | B(r[2*(m)+1])) & ALLM)

/* The add of a set S of objects, from any thread: three instants. `x` is what it greyed. */
inline add(S) {
#if ADDHOLDS
  hold++;
#endif
#if BUMP==1 || BUMP==3
  BUMPV;
#endif
  d_step { x=(S) & ~mk; mk=mk|x };
  d_step { grey=grey|x; x=0 };
#if BUMP==2 || BUMP==3
  BUMPV;
#endif
#if ADDHOLDS
  hold--
#else
  skip
#endif
}

/* take one packet: become a holder, then pop. (The pop is the grey set's one atomic operation.) */
#if TAKEBUMP==1
#define TAKEV BUMPV;
#else
#define TAKEV
#endif
#if TAKEBUMP==2
#define LETGO BUMPV; hold--
#else
#define LETGO hold--
#endif
#define TAKE(O,P) :: d_step { (grey & B(O)) -> hold++; TAKEV grey=grey & ~B(O); P=O }

proctype worker() {
  byte p, x;
  do
  TAKE(1,p)
#if NOBJ>1
  TAKE(2,p)
#endif
#if NOBJ>2
  TAKE(3,p)
#endif
  :: p -> d_step { x=B(slot[p]) & ALLM & ~mk; mk=mk|x; p=0 };
     d_step { grey=grey|x; x=0 };
     LETGO
  :: done && p==0 -> break
  od
}

#define LOAD(G,I,S) :: d_step { (G) && bud[m] && p==0 -> bud[m]--; r[2*m+I]=slot[S] }
#define STORE(G,S,V) :: d_step { (G) && bud[m] && p==0 -> bud[m]--; s=S; v=V; if :: !done -> buf[m]=buf[m] | (B(slot[s]) & ALLM) :: else fi }; d_step { slot[s]=v; s=0; v=0 }

proctype mut(byte m) {
  byte s, v, x, p;
  do
  :: req[m] ->
#if ASSIST && GIVEBACK
     if :: p -> d_step { grey=grey|B(p); p=0; hold-- } :: else fi;
#endif
     if :: buf[m] & ~mk -> add(buf[m]) :: else fi;
     d_step { buf[m]=0; req[m]=0 }
  LOAD(true,0,0)
  LOAD(r[2*m],0,r[2*m])
  LOAD(r[2*m],1,r[2*m])
  STORE(true,0,0)
  STORE(r[2*m+1],0,r[2*m+1])
  STORE(r[2*m],r[2*m],0)
  STORE(r[2*m] && r[2*m+1],r[2*m],r[2*m+1])
  :: (buf[m] & ~mk) && !done && p==0 -> add(buf[m]); buf[m]=0       /* overflow */
#if ASSIST
  :: d_step { (grey & ~1) && bud[m] && p==0 -> hold++; TAKEV p=1; do :: (grey & B(p)) -> break :: else -> p++ od; grey=grey & ~B(p) }
  :: p -> d_step { x=B(slot[p]) & ALLM & ~mk; mk=mk|x; p=0 };
     d_step { grey=grey|x; x=0 };
     LETGO
#endif
#if WEAK
  :: bud[m] && p==0 && r[2*m]==0 -> bud[m]--;
     d_step { s=done;                                     /* one read-modify-write: the old DONE and the increment */
#if BUMP==1 || BUMP==3
       if :: !done -> BUMPV :: else fi
#endif
     };
     if
     :: !s -> d_step { x=B(2) & ~mk; mk=mk|x; r[2*m]=2 };
        d_step { grey=grey|x; x=0 };
#if BUMP==2 || BUMP==3
        BUMPV
#endif
     :: else -> d_step { s=0; if :: (mk & B(2)) -> r[2*m]=2 :: else fi }
     fi
#endif
  :: done && p==0 -> break
  od
}

inline reach() {
  R=REGS(0) | REGS(1) | B(slot[0]);
  k=0; do :: k<NOBJ -> o=1; do :: o<=NOBJ -> if :: R & B(o) -> R=R|B(slot[o]) :: else fi; o++ :: else -> break od; k++ :: else -> break od;
  R=R & ALLM; k=0; o=0
}

proctype coordinator() {
  byte R, k, o, x;
  d_step { x=B(slot[0]) & ALLM & ~mk; mk=mk|x; grey=grey|x; x=0 };   /* globals, after H3 */
M:
#if BEGIN==1
  dirty=0; (grey==0 && hold==0);
#elif BEGIN==2
  dirty=0; if :: hold==0 :: else -> goto M fi; if :: grey==0 :: else -> goto M fi;
#elif BEGIN==3
  (grey==0 && hold==0); dirty=0;
#elif BEGIN==4
  dirty=0; (grey==0);
#else
  dirty=0; if :: grey==0 :: else -> goto M fi; if :: hold==0 :: else -> goto M fi;
#endif
  d_step { req[0]=1; req[1]=1 };
  (!req[0] && !req[1]);
#if FINAL==2
  if :: grey==0 && hold==0 :: else -> goto M fi;
#endif
#if FINAL==3
  if :: hold==0 :: else -> goto M fi;
#endif
#if FINAL==1 || FINAL==3
  if :: grey==0 :: else -> goto M fi;
#endif
  if :: d_step { !dirty -> done=1 } :: else -> goto M fi;
  d_step { reach(); assert(!(R & ~mk)); R=0 }
#ifdef WITNESS          /* not a mutant: shows that the assertion is reached */
  assert(false)
#endif
}

init { atomic {
#if WEAK
  slot[0]=1; slot[2]=3;
#else
  slot[0]=1; slot[1]=2;
#endif
  bud[0]=BUD0; bud[1]=BUD1;
  run mut(0); run mut(1); run worker();
#if WORKERS>1
  run worker();
#endif
  run coordinator() } }
