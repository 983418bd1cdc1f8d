/* The per-thread state word with its REQUEST bit, the handshake's acknowledgements, park, and every futex wake-up,
 * step by step as rt/src/thread/{state,handshake,native,attach}.rs code them.
 *
 * Two mutators that poll, go native and back, detach and attach again for ever, and a collector that hands out
 * handshakes and parks for ever. Anyone may retire at any time: a mutator into a native call that never returns, into
 * a loop that only polls, or detached; the collector into idleness. So a wake-up that is lost, or a request that
 * nobody answers, leaves somebody asleep with nobody to wake him: an invalid end state. With -DLIVE nobody retires, and
 * the question is progress under weak fairness.
 *
 *  w[m]     state word of thread m: RUNNING, NATIVE or CLAIMED, plus REQUEST
 *  poll[m]  poll word of thread m;  pb[m] = its store of 0 still sits in the thread's store buffer
 *  acks     acknowledgements missing, the collector's own included while it sends, and SLEEPER: the collector is about to sleep on it, or does;
 *           parked: the world is parked
 *  zw, zc, zp   who sleeps: on its state word, the collector on acks, on parked
 * Ghosts, which the code does not have:
 *  managed[m]  runs managed code        acting[m]  somebody is in the middle of m's action
 *  owed[m]     m's answer is missing    seen[m]    the phase m has answered     stopped  nobody may run managed code
 */
#define NT 2
#define RUNNING 0
#define NATIVE 1
#define CLAIMED 2
#define REQUEST 4
#define SLEEPER 128     /* in acks */

#ifndef PARKS           /* 1 = the collector also parks threads, with handshakes while they are parked */
#define PARKS 1
#endif
#ifndef DETACH          /* threads 0..DETACH-1 start detached, attach and detach for ever; the others attach once */
#define DETACH 1
#endif
#ifndef TSO             /* 1 = plain stores of 0 to the own poll word pass through a store buffer, which a read-modify-write drains */
#define TSO 0
#endif
#ifndef SPURIOUS        /* 1 = a futex wait may return for no reason (a signal) */
#define SPURIOUS 0
#endif
#ifndef ENTER           /* 0 enter_native fails on REQUEST; 1 it does not look (keeps the bit); 2 a plain store */
#define ENTER 0
#endif
#ifndef LEAVE           /* 0 waits while CLAIMED; 1 does not wait; 2 takes the first return of the futex for leave to go on */
#define LEAVE 0
#endif
#ifndef RAISE           /* 0 REQUEST by fetch_or, then the poll word; 1 by load, then store; 2 the poll word first */
#define RAISE 0
#endif
#ifndef CLAIM           /* 0 claim by CAS; 1 by store, when the old word was NATIVE; 2 the collector acts without claiming */
#define CLAIM 0
#endif
#ifndef NOVALUE         /* futex waits without value check: 1 on the state word, 2 on acks, 3 on parked */
#define NOVALUE 0
#endif
#ifndef WAKE            /* 0 store, then wake; 1 wake, then store NATIVE; 2 no wake after a claim; 3 no wake by the last acknowledgement;
                           4 wake before the last decrement; 5 unpark without wake; 6 unpark wakes, then stores; 7 looks for the sleeper
                           before the last decrement; 8 the collector sleeps without saying so */
#define WAKE 0
#endif
#ifndef ACK             /* 0 action, clear REQUEST, decrement; 1 decrement, then action; 2 decrement, then clear REQUEST;
                           3 load and store instead of a decrement */
#define ACK 0
#endif
#ifndef POLL            /* answering clears the poll word: 0 by exchange, before it looks for REQUEST; 1 by a plain store, before; 2 after */
#define POLL 0
#endif
#ifndef PARK            /* a parked thread: 0 acknowledges, waits in native state, looks at parked again after it has left; 1 does not
                           look again; 2 waits in running state */
#define PARK 0
#endif
#ifndef DET             /* detach: 0 under the registry lock, if nothing is requested; 1 as it is; 2 looks before it takes the lock */
#define DET 0
#endif
#ifndef ATT             /* attach takes the target 0 under the registry lock, 1 before it; 2 it ignores a park in force */
#define ATT 0
#endif
#ifndef UNLOCKED        /* 1 = the collector claims after it has released the registry lock */
#define UNLOCKED 0
#endif

byte w[NT];
bit poll[NT], alive[NT], zw[NT], zp[NT], zc, lock, parked, parking, phase, stopped;
byte acks;
bit managed[NT], acting[NT], owed[NT], seen[NT];
#if TSO
bit pb[NT];
#define DRAINED (pb[m]==0)
#define POLLWORD (poll[m] && !pb[m])
#define STORE_POLL_0 pb[m]=1
proctype store_buffer(byte m) { end: do :: d_step { pb[m] -> poll[m]=0; pb[m]=0 } od }
#else
#define DRAINED true
#define POLLWORD poll[m]
#define STORE_POLL_0 poll[m]=0
#endif

#ifdef LIVE             /* for the question of progress, a mutator does not overtake the collector at the registry lock */
bit waits;
#define LOCK atomic { !lock && !waits -> lock=1 }
#define COLLECTOR_LOCK waits=1; atomic { !lock -> lock=1; waits=0 }
#else
#define LOCK atomic { !lock -> lock=1 }
#define COLLECTOR_LOCK LOCK
#endif

/* futex: sleep in Z while WORD == V; the check and falling asleep are one step. Waking is Z=0. */
#if SPURIOUS
#define ASLEEP(Z) if :: !Z :: d_step { Z -> Z=0 } fi
#else
#define ASLEEP(Z) (!Z)
#endif
#define FUTEX(WORD,V,Z) atomic { if :: WORD==V -> Z=1 :: else fi }; ASLEEP(Z)
#define BLIND(Z) Z=1; ASLEEP(Z)
#if NOVALUE==1
#define WAIT_WORD BLIND(zw[m])
#else
#define WAIT_WORD FUTEX(w[m],v,zw[m])
#endif
#if NOVALUE==2
#define WAIT_ACKS BLIND(zc)
#else
#define WAIT_ACKS FUTEX(acks,v,zc)
#endif
#if NOVALUE==3
#define WAIT_PARKED BLIND(zp[m])
#else
#define WAIT_PARKED FUTEX(parked,1,zp[m])
#endif

/* The action takes time: it begins and ends. No managed code of that thread may run meanwhile, nobody else may act. */
inline act(t) {
  atomic { assert(!acting[t] && !managed[t] && owed[t]); acting[t]=1 };
  atomic { assert(!managed[t]); acting[t]=0; owed[t]=0; seen[t]=phase }
}
inline acknowledge() {
#if WAKE==4
  if :: acks==(1|SLEEPER) -> zc=0 :: else fi;
#endif
#if ACK==3
  n=acks; n--; acks=n;
#elif WAKE==7
  n=acks & SLEEPER; atomic { acks--; n=n|(acks & ~SLEEPER) };
#else
  atomic { acks--; n=acks };
#endif
#if WAKE==3 || WAKE==4
  n=0
#else
  if :: n==SLEEPER -> zc=0; n=0 :: else -> n=0 fi
#endif
}
inline clear_request() { atomic { DRAINED -> w[m]=w[m] & ~REQUEST } }

/* goal: what the thread is about: back to managed code, a native call, detach. nap: it has answered a park (or has left
 * native state into a park) and must go native first. look: it has left native state and must look at parked. */
mtype = { to_managed, to_native, to_detach };

proctype mutator(byte m) {
  byte n, v; bit kind, nap, look;
  mtype goal = to_managed;
  goto attach;

managed_code:
  atomic { assert(!stopped && !acting[m]); goal=to_managed; look=0; managed[m]=1 };
  if
  :: POLLWORD -> managed[m]=0; goto answer
  :: managed[m]=0; goal=to_native; goto answer
  :: (m<DETACH) -> managed[m]=0; goal=to_detach; goto answer
#ifndef LIVE
  :: goto polling_for_ever
#endif
  fi;

answer:                                   /* handshake::answer, a loop */
#if POLL==0
  atomic { DRAINED -> poll[m]=0 };
#elif POLL==1
  STORE_POLL_0;
#endif
  if
  :: (w[m] & REQUEST) ->
     kind=parking;
#if ACK==1
     acknowledge(); act(m); clear_request();
#elif ACK==2
     act(m); acknowledge(); clear_request();
#else
     act(m); clear_request(); acknowledge();
#endif
#if POLL==2
     poll[m]=0;
#endif
     if
     :: kind ->
        kind=0;
#if PARK==2
wait_running:
        if :: parked -> WAIT_PARKED; goto wait_running :: else fi
#else
        nap=1
#endif
     :: else
     fi;
     goto answer
  :: else
  fi;
#if POLL==2
  poll[m]=0;
#endif
  if                                      /* the end of native::leave */
  :: look && PARK!=1 -> if :: parked -> nap=1 :: else fi; look=0
  :: else
  fi;
  if
  :: !nap && goal==to_managed -> goto managed_code
  :: !nap && goal==to_detach -> goto detach
  :: else
  fi;

  atomic { DRAINED -> poll[m]=1 };        /* native::enter: arm, then enter */
#if ENTER==0
  if
  :: atomic { w[m]==RUNNING -> w[m]=NATIVE }
  :: (w[m]!=RUNNING) -> goto answer
  fi;
#elif ENTER==1
  atomic { w[m]=(w[m] & REQUEST) | NATIVE };
#else
  w[m]=NATIVE;
#endif
  if
  :: nap -> nap=0
  :: else ->
     goal=to_managed;
#ifndef LIVE
     if :: skip :: goto native_for_ever fi
#endif
  fi;

leave:                                    /* native::leave */
  if :: parked -> WAIT_PARKED; goto leave :: else fi;
left:                                     /* StateWord::leave_native */
  if
  :: atomic { (w[m] & ~REQUEST)==NATIVE && DRAINED -> w[m]=w[m] & ~NATIVE }
#if LEAVE==1
  :: atomic { (w[m] & CLAIMED) && DRAINED -> w[m]=w[m] & ~CLAIMED }
#else
  :: atomic { (w[m] & CLAIMED) -> v=w[m] }
     WAIT_WORD; v=0;
#if LEAVE==2
     w[m]=RUNNING;
#else
     goto left
#endif
#endif
  fi;
  look=1;
  goto answer;

detach:
#if DET==2
  if :: (w[m] & REQUEST) -> goto answer :: else fi;
#endif
  LOCK;
#if DET==0
  if :: (w[m] & REQUEST) -> lock=0; goto answer :: else fi;
#endif
  alive[m]=0;
  lock=0;
  goal=to_managed;
#ifndef LIVE
  if :: skip :: goto detached_for_ever fi;
#endif

attach:
#if ATT==1
  v=phase;
#endif
  LOCK;
#if ATT!=2
  if :: parked -> lock=0; WAIT_PARKED; goto attach :: else fi;
#endif
  atomic { w[m]=RUNNING; alive[m]=1; poll[m]=0;
#if ATT==1
    seen[m]=v; v=0
#else
    seen[m]=phase
#endif
  };
  lock=0;
  goto managed_code;

#ifndef LIVE
native_for_ever:
end_n: (false);
detached_for_ever:
end_d: (false);
polling_for_ever:
end_p: (POLLWORD) -> managed[m]=0; goto answer
#endif
}

/* Ask thread i: raise REQUEST; act for it if it is native and can be claimed, else set its poll word. */
#if RAISE==0
#define REQUEST_OF(i) atomic { old=w[i] & NATIVE; w[i]=w[i]|REQUEST; owed[i]=1 }
#elif RAISE==1
#define REQUEST_OF(i) old=w[i]; atomic { w[i]=old|REQUEST; old=old & NATIVE; owed[i]=1 }
#else
#define REQUEST_OF(i) poll[i]=1; atomic { old=w[i] & NATIVE; w[i]=w[i]|REQUEST; owed[i]=1 }
#endif
#if RAISE==2
#define SET_POLL(i) skip
#else
#define SET_POLL(i) poll[i]=1
#endif
#if WAKE==1
#define RELEASE_CLAIM(i) zw[i]=0; w[i]=NATIVE
#elif WAKE==2
#define RELEASE_CLAIM(i) w[i]=NATIVE
#else
#define RELEASE_CLAIM(i) w[i]=NATIVE; zw[i]=0
#endif
inline claim_or_poll(i) {
  assert(alive[i]);
  if
#if CLAIM==0
  :: atomic { old && w[i]==(NATIVE|REQUEST) -> w[i]=CLAIMED|REQUEST }
#elif CLAIM==1
  :: atomic { old -> w[i]=CLAIMED|REQUEST }
#else
  :: old && w[i]==(NATIVE|REQUEST)
#endif
     act(i); RELEASE_CLAIM(i); acks--
  :: else -> SET_POLL(i)
  fi;
  old=0
}
inline with_all() {
  COLLECTOR_LOCK;
  atomic { phase=!phase; acks=1+alive[0]+alive[1] };
#if UNLOCKED
  if :: alive[0] -> REQUEST_OF(0); asked[0]=1+old :: else fi;
  if :: alive[1] -> REQUEST_OF(1); asked[1]=1+old :: else fi;
  lock=0;
  if :: asked[0] -> old=asked[0]-1; claim_or_poll(0) :: else fi; asked[0]=0;
  if :: asked[1] -> old=asked[1]-1; claim_or_poll(1) :: else fi; asked[1]=0;
#else
  if :: alive[0] -> REQUEST_OF(0); claim_or_poll(0) :: else fi;
  if :: alive[1] -> REQUEST_OF(1); claim_or_poll(1) :: else fi;
  lock=0;
#endif
  acks--;
  do /* it may look for any time before it lies down */
#if WAKE==8
  :: atomic { acks!=0 -> v=acks }
#else
  :: atomic { (acks & ~SLEEPER)!=0 -> acks=acks|SLEEPER; v=acks }
#endif
     WAIT_ACKS; v=0
  :: (acks & ~SLEEPER)==0 -> break
  od;
  atomic {
    assert(!owed[0] && !owed[1] && !acting[0] && !acting[1]);
    assert((!alive[0] || seen[0]==phase) && (!alive[1] || seen[1]==phase));
    if :: parking -> assert(!managed[0] && !managed[1]); stopped=1; parking=0 :: else fi
  }
}

proctype collector() {
  byte old, v;
#if UNLOCKED
  byte asked[NT];
#endif
end_idle:
  do
#ifndef LIVE
  :: !parked -> break
#endif
  :: with_all();
progress_done: skip
#if PARKS
  :: !parked -> atomic { parked=1; parking=1 }
  :: stopped ->
     stopped=0;
#if WAKE==5
     parked=0
#elif WAKE==6
     atomic { zp[0]=0; zp[1]=0 };
     parked=0
#else
     parked=0;
     atomic { zp[0]=0; zp[1]=0 }
#endif
#endif
  od;
end_retired: (false)
}

init { atomic {
  run mutator(0); run mutator(1); run collector();
#if TSO
  run store_buffer(0); run store_buffer(1);
#endif
} }
