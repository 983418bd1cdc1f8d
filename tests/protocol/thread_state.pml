/* The per-thread state word with its REQUEST bit, the handshake's acknowledgements, park, and every futex wake-up.
 *
 * Two mutators that go native and back, poll, detach and attach again for ever, and a collector that hands out plain
 * handshakes and parks for ever. Anyone may retire at any time: a mutator into a native call that never returns, into a
 * loop that only polls, or detached; the collector into idleness. So a wake-up that is lost, or a request that nobody
 * answers, leaves somebody asleep with nobody to wake him: an invalid end state. With -DNP and -f the same text shows
 * progress without the retirements (-DLIVE).
 *
 *  w[m]     state word of thread m: RUNNING, NATIVE or CLAIMED, plus REQUEST
 *  poll[m]  poll word of thread m;  pb[m] = its store of 0 still sits in the thread's store buffer
 *  acks     acknowledgements still to come; the collector sleeps on it
 *  zw, zc   who sleeps on its state word; the collector sleeps on acks
 * Ghosts, which the code does not have:
 *  managed[m]  runs managed code        acting[m]  parties in the middle of m's action
 *  owed[m]     m's answer is missing    seen[m]    the phase m has answered     stopped  all are parked
 */
#define NT 2
#define RUNNING 0
#define NATIVE 1
#define CLAIMED 2
#define REQUEST 4
#define PLAIN 0
#define PARK 1

#ifndef PARKS           /* 1 = the collector also parks threads */
#define PARKS 1
#endif
#ifndef DETACH          /* threads 0..DETACH-1 detach and attach again */
#define DETACH 1
#endif
#ifndef ENTER           /* 0 enter_native fails on REQUEST; 1 it does not look (keeps the bit); 2 a plain store */
#define ENTER 0
#endif
#ifndef LEAVE           /* 0 waits while CLAIMED; 1 goes on when CLAIMED; 2 treats one return of the futex as leave to go on */
#define LEAVE 0
#endif
#ifndef RAISE           /* 0 REQUEST by fetch_or; 1 by load, then store */
#define RAISE 0
#endif
#ifndef CLAIM           /* 0 claim by CAS; 1 by store, when the old word was NATIVE; 2 the collector acts without claiming */
#define CLAIM 0
#endif
#ifndef NOVALUE         /* futex waits without value check: 1 on the state word, 2 on acks */
#define NOVALUE 0
#endif
#ifndef WAKE            /* 0 store, then wake; 1 wake, then store; 2 no wake after a claim; 3 no wake by the last acknowledgement;
                           4 wake before the last decrement; 5 no wake at the release of a park */
#define WAKE 0
#endif
#ifndef ACK             /* 0 action, clear REQUEST, decrement; 1 decrement, then action; 2 decrement, then clear REQUEST;
                           3 load and store instead of a decrement */
#define ACK 0
#endif
#ifndef TSO             /* 1 = plain stores of 0 to the own poll word pass through a store buffer, which a read-modify-write drains */
#define TSO 0
#endif
#ifndef POLL            /* the slow path clears the poll word: 0 by exchange, before it looks for REQUEST; 1 by a plain store,
                           before; 2 after */
#define POLL 0
#endif
#ifndef DISARM          /* native state arms the poll word; leave_native disarms it 0 before its CAS, 1 after it, 2 never */
#define DISARM 0
#endif
#ifndef UNPARK          /* a thread claimed for a park stays CLAIMED: 0 until the release, 1 until its action is done */
#define UNPARK 0
#endif
#ifndef DET             /* detach 0 removes itself if NATIVE by CAS, else leaves (and answers) and tries again; 1 removes itself as it is */
#define DET 0
#endif
#ifndef ATT             /* attach takes the target 0 under the registry lock, 1 before it; 2 it ignores a park in force */
#define ATT 0
#endif
#ifndef REREAD          /* 1 = whether the answer was to a park is read from the state word afterwards (it may be released by then) */
#define REREAD 0
#endif
#ifndef UNLOCKED        /* 1 = the collector claims after it has released the registry lock */
#define UNLOCKED 0
#endif

#ifdef LIVE             /* for the question of progress, a mutator does not overtake the collector at the registry lock */
bit waits;
#define MLOCK !lock && !waits
#define CLOCK atomic { waits=1 }; atomic { !lock -> lock=1; waits=0 }
#else
#define MLOCK !lock
#define CLOCK atomic { !lock -> lock=1 }
#endif

byte w[NT];
bit poll[NT], alive[NT], zw[NT], zc, lock, parking, phase, stopped;
byte acks;
bit managed[NT], owed[NT], seen[NT];
byte acting[NT];
#if TSO
bit pb[NT];
#define DRAINED(m) (pb[m]==0)
#define POLLWORD(m) (poll[m] && !pb[m])
proctype store_buffer(byte m) { end: do :: d_step { pb[m] -> poll[m]=0; pb[m]=0 } od }
#define STORE_POLL_0(m) pb[m]=1
#else
#define STORE_POLL_0(m) poll[m]=0
#define DRAINED(m) true
#define POLLWORD(m) poll[m]
#endif

/* futex: wait(word, expected) and wake(word). SPURIOUS: a wait may return for no reason (a signal). */
#if SPURIOUS
#define ASLEEP(Z) if :: !Z :: d_step { Z -> Z=0 } fi
#else
#define ASLEEP(Z) (!Z)
#endif
#if NOVALUE==1
#define WAIT_WORD(m,v) zw[m]=1; ASLEEP(zw[m])
#else
#define WAIT_WORD(m,v) d_step { if :: w[m]==v -> zw[m]=1 :: else fi }; ASLEEP(zw[m])
#endif
#if NOVALUE==2
#define WAIT_ACKS(v) zc=1; ASLEEP(zc)
#else
#define WAIT_ACKS(v) d_step { if :: acks==v -> zc=1 :: else fi }; ASLEEP(zc)
#endif

/* The action takes time: it begins and ends. No managed code of that thread may run meanwhile, nobody else may act. */
inline act(t) {
  d_step { assert(!acting[t] && !managed[t]); assert(owed[t]); acting[t]=1 };
  d_step { assert(!managed[t]); acting[t]=0; owed[t]=0; seen[t]=phase }
}
inline decrement() {
#if ACK==3
  n=acks; n--; acks=n;
#else
  d_step { acks--; n=acks };
#endif
}
inline acknowledge() {
#if WAKE==4
  if :: acks==1 -> zc=0 :: else fi;
  decrement(); n=0
#else
  decrement();
#if WAKE==3
  n=0
#else
  if :: n==0 -> zc=0 :: else -> n=0 fi
#endif
#endif
}
/* A thread answers its own request; its word is RUNNING|REQUEST. Answering a park makes it CLAIMED: it is as good as
 * native, must leave like one, and knows so from `kind`, which stays set. */
inline clear_request() {
  d_step { DRAINED(m) -> if :: kind==PARK -> w[m]=CLAIMED :: else -> w[m]=w[m] & ~REQUEST fi }
}
#if REREAD
#define PARKED (w[m]==CLAIMED)
#else
#define PARKED (kind==PARK)
#endif
inline answer_self() {
  kind=parking;
#if ACK==1
  acknowledge(); act(m); clear_request();
#elif ACK==2
  act(m); acknowledge(); clear_request();
#else
  act(m); clear_request(); acknowledge();
#endif
}

inline enter_native() {
  do
#if ENTER==0
  :: d_step { w[m]==RUNNING && DRAINED(m) -> w[m]=NATIVE } break
  :: (w[m]==(RUNNING|REQUEST)) -> answer_self(); if :: PARKED -> kind=0; break :: else -> kind=0 fi
#elif ENTER==1
  :: d_step { DRAINED(m) -> w[m]=(w[m] & REQUEST) | NATIVE } break
#else
  :: d_step { w[m]=NATIVE } break
#endif
  od
}

inline leave_native() {
#if DISARM==0
  STORE_POLL_0(m);
#endif
  do
  :: d_step { w[m]==NATIVE && DRAINED(m) -> w[m]=RUNNING } break
  :: d_step { w[m]==(NATIVE|REQUEST) && DRAINED(m) -> w[m]=RUNNING|REQUEST }
     answer_self();
     if :: PARKED -> kind=0 :: else -> kind=0; break fi
#if LEAVE==1
  :: (w[m] & CLAIMED) -> break
#else
  :: d_step { (w[m] & CLAIMED) -> v=w[m] }
     WAIT_WORD(m,v); v=0
#if LEAVE==2
     w[m]=RUNNING; break
#endif
#endif
  od;
#if DISARM==1
  STORE_POLL_0(m);
#endif
}

inline poll_slow() {
#if POLL==0
  d_step { DRAINED(m) -> poll[m]=0 };
#elif POLL==1
  STORE_POLL_0(m);
#endif
  if
  :: (w[m] & REQUEST) -> answer_self();
     if :: PARKED -> leave_native() :: else fi; kind=0
  :: else
  fi;
#if POLL==2
  poll[m]=0;
#endif
}

inline attach() {
#if ATT==1
  v=phase;
#endif
  atomic { MLOCK -> lock=1 };
  d_step {
    alive[m]=1; kind=(parking && ATT!=2); w[m]=(kind -> CLAIMED : RUNNING);
#if ATT==1
    seen[m]=v; v=0
#else
    seen[m]=phase
#endif
  };
  lock=0;
  if :: kind -> kind=0; leave_native() :: else fi;
  atomic { assert(!stopped && !acting[m]); managed[m]=1 }
}

proctype mutator(byte m) {
  byte n, v; bit kind, gone;
  if :: (m<DETACH) -> goto detached :: else -> skip fi;
  attach();
  do
  :: POLLWORD(m) -> managed[m]=0;                                      /* a poll in managed code */
     poll_slow();
     atomic { assert(!stopped && !acting[m]); managed[m]=1 }
  :: managed[m]=0;                                                     /* a native call */
     enter_native();
     atomic { DRAINED(m) -> poll[m]=1 };                               /* armed: a stray operation is caught */
#ifndef LIVE
     if :: skip :: goto native_for_ever fi;
#endif
     leave_native();
     atomic { assert(!stopped && !acting[m]); managed[m]=1 }
  :: (m<DETACH) -> managed[m]=0;
#if DET==0
     gone=0;
     do
     :: enter_native();
        atomic { MLOCK -> lock=1 };                                    /* the registry lock, awaited in native state */
        if
        :: d_step { w[m]==NATIVE -> w[m]=RUNNING; alive[m]=0; gone=1 }
        :: else
        fi;
        lock=0;
        if :: gone -> gone=0; break :: else -> leave_native() fi
     od;
#else
     atomic { MLOCK -> lock=1 };
     d_step { w[m]=RUNNING; alive[m]=0 };
     lock=0;
#endif
detached:
#ifndef LIVE
     if :: skip :: goto detached_for_ever fi;
#endif
     attach()
#ifndef LIVE
  :: goto polling_for_ever
#endif
  od;
#ifndef LIVE
native_for_ever:
end_n: (false);
detached_for_ever:
end_d: (false);
polling_for_ever:
end_p: do
  :: POLLWORD(m) -> managed[m]=0; poll_slow(); atomic { assert(!stopped && !acting[m]); managed[m]=1 }
  od
#endif
}

/* Ask thread i: raise REQUEST, arm its poll, and act for it if it is native. */
inline raise(i) {
#if RAISE==0
  d_step { old=w[i]; w[i]=old|REQUEST; owed[i]=1 };
#else
  old=w[i];
  d_step { w[i]=old|REQUEST; owed[i]=1 };
#endif
  poll[i]=1
}
inline act_for(i) {
  assert(alive[i]);
  if
#if CLAIM==0
  :: d_step { w[i]==(NATIVE|REQUEST) -> w[i]=CLAIMED|REQUEST }
#elif CLAIM==1
  :: d_step { w[i]=CLAIMED|REQUEST }
#else
  :: (w[i]==(NATIVE|REQUEST))
#endif
     act(i);
#if WAKE==1
     zw[i]=0; w[i]=(park && !UNPARK -> CLAIMED : NATIVE);
#elif WAKE==2
     w[i]=(park && !UNPARK -> CLAIMED : NATIVE);
#else
     w[i]=(park && !UNPARK -> CLAIMED : NATIVE); zw[i]=0;
#endif
     d_step { acks--; old=RUNNING }
#if CLAIM!=1
  :: else
#endif
  fi
}
#if UNLOCKED
#define ASK(i) if :: alive[i] -> raise(i); nat[i]=(old==NATIVE) :: else fi
#define ASK2(i) if :: nat[i] -> act_for(i) :: else fi; nat[i]=0
#else
#define ASK(i) if :: alive[i] -> raise(i); if :: (old==NATIVE) -> act_for(i) :: else fi :: else fi; old=0
#define ASK2(i) skip
#endif
#if WAKE==5
#define UNCLAIM(i) d_step { w[i]==CLAIMED && alive[i] -> w[i]=NATIVE }
#else
#define UNCLAIM(i) d_step { w[i]==CLAIMED && alive[i] -> w[i]=NATIVE } zw[i]=0
#endif

proctype collector() {
  byte old, v; bit park; bit nat[NT];
end_idle:
  do
#ifndef LIVE
  :: break
#endif
  :: if :: park=0
#if PARKS
     :: park=1
#endif
     fi;
     CLOCK;
     d_step { phase=!phase; parking=park; acks=alive[0]+alive[1] };
     ASK(0); ASK(1);
     lock=0;
     ASK2(0); ASK2(1);
     do
     :: d_step { acks!=0 -> v=acks }
        WAIT_ACKS(v); v=0
     :: acks==0 -> break
     od;
progress_done:
     atomic {
       assert(!owed[0] && !owed[1] && !acting[0] && !acting[1]);
       assert((!alive[0] || seen[0]==phase) && (!alive[1] || seen[1]==phase));
       if :: park -> assert(!managed[0] && !managed[1]); stopped=1 :: else fi
     };
     if
     :: park ->
        stopped=0;
        CLOCK;
        parking=0;
        if :: UNCLAIM(0) :: else fi;
        if :: UNCLAIM(1) :: else fi;
        lock=0
     :: else
     fi;
     park=0
  od;
end_retired: (false)
}

init { atomic {
  run mutator(0); run mutator(1); run collector();
#if TSO
  run store_buffer(0); run store_buffer(1);
#endif
} }
