/* Markers that have nothing to do sleep. (rt/src/mark/{bed,worker,helpers,termination}.rs)
 *
 * The set holds a packet; who takes one may share a further one, MORE times in all. HELPERS helpers take while the set is open; the coordinator
 * takes, too, and ends marking when the set is empty and nobody holds a packet. Who finds nothing goes to bed: counts itself
 * asleep, reads the epoch, looks, and sleeps (a futex) unless the epoch has changed since. Who changes what a sleeper waits for (opens the set, shares a
 * packet, lets the last one go) looks whether anybody is asleep, increments the epoch and wakes.
 *
 * A helper that sleeps at the end is fine. A coordinator that does is an invalid end state.
 */
#ifndef HELPERS
#define HELPERS 2
#endif
#ifndef MORE
#define MORE 2
#endif
#ifndef NEEDED          /* 1 = the coordinator, with its first packet in hand, shares one and goes on when a helper has taken something */
#define NEEDED 0
#endif
#ifndef SLEEP           /* 0 the protocol; 1 looks before it counts itself asleep; 2 does not compare the epoch as it goes to sleep;
                           3 reads the epoch after the look */
#define SLEEP 0
#endif
#ifndef WAKE            /* 0 the protocol; 1 looks for sleepers before the change; 2 wakes without a change of the epoch; 3 the last holder does
                           not wake; 4 who shares does not wake helpers */
#define WAKE 0
#endif

#define ROOM 0          /* the helpers' bed */
#define CHAIR 1         /* the coordinator's */
byte grey=1, more=MORE, hold;
bit opened, helped, shared;
byte asleep[2], epoch[2], woken[2];   /* epoch, woken: counters that never wrap in the scope */

/* Sleeps until READY. The kernel compares and lies down in one step; `up` is where a sleeper stands. */
#if SLEEP==2
#define LIE(b,up) mine=woken[b]; up: (woken[b]!=mine)
#else
#define LIE(b,up) if :: atomic { epoch[b]==e -> mine=woken[b] }; up: (woken[b]!=mine) :: epoch[b]!=e fi
#endif
#if SLEEP==1
#define WAIT(b,READY,up) do :: READY -> break :: else -> asleep[b]++; e=epoch[b]; LIE(b,up); asleep[b]-- od
#elif SLEEP==3
#define WAIT(b,READY,up) asleep[b]++; do :: READY -> break :: else -> e=epoch[b]; LIE(b,up) od; asleep[b]--
#else
#define WAIT(b,READY,up) asleep[b]++; do :: e=epoch[b]; if :: READY -> break :: else fi; LIE(b,up) od; asleep[b]--
#endif

#if WAKE==2
#define CALL(b) woken[b]++
#else
#define CALL(b) epoch[b]++; woken[b]++
#endif
#if WAKE==1
#define CHANGE(b,what) look=asleep[b]; what; if :: look -> CALL(b) :: else fi; look=0
#else
#define CHANGE(b,what) what; if :: asleep[b] -> CALL(b) :: else fi
#endif

/* Shares a packet: a helper may take it, or the coordinator. */
#if WAKE==4
#define SHARE d_step { more--; grey++ }; if :: asleep[CHAIR] -> CALL(CHAIR) :: else fi
#else
#define SHARE CHANGE(ROOM, d_step { more--; grey++ }); if :: asleep[CHAIR] -> CALL(CHAIR) :: else fi
#endif
#if WAKE==3
#define LETGO hold--
#else
#define LETGO CHANGE(CHAIR, hold--)
#endif

proctype helper() {
  byte e, mine, look;
  do
  :: WAIT(ROOM, (opened && grey), end_asleep);
     if
     :: d_step { opened && grey -> grey--; hold++; helped=1 };
        if :: more -> SHARE :: true fi;
        LETGO
     :: !(opened && grey)
     fi
  od
}

proctype coordinator() {
  byte e, mine, look;
  CHANGE(ROOM, opened=1);
  do
  :: d_step { grey -> grey--; hold++ };
#if NEEDED
     if :: more && !shared -> shared=1; SHARE; (helped) :: else fi;
#else
     if :: more -> SHARE :: true fi;
#endif
     LETGO
  :: d_step { !grey && hold==0 -> opened=0 } -> break
  :: !grey && hold -> WAIT(CHAIR, (grey || hold==0), asleep_in_chair)
  od
}

init { atomic { run helper();
#if HELPERS>1
  run helper();
#endif
  run coordinator() } }
