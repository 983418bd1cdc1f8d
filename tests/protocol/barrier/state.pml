/* The heap, the threads' registers and buffers, and shading.
 *  slots : 0..NG-1 are globals; NG+o-1 is the one field of object o (o = 1..NOBJ, 0 = nil)
 *  mk    : bit o set = o carries the CURRENT mark sense (flip = mk:=0 and every thread's alloc colour becomes white)
 *  grey  : shared work set;  buf[m] : barrier buffer of thread m (a set: order in it is irrelevant)
 *  wb/sc/ab : thread-LOCAL mode (barrier on, own stack scanned, allocate black), written only in that thread's handshake
 */
#if RN1==1
#define HAS2 (m==0)
#else
#define HAS2 true
#endif
#define B(x) (1<<(x))
#define ALLM ((B(NOBJ+1)-1) & ~1)
#define FLD(o) (NG+(o)-1)
byte slot[NG+NOBJ];
byte r[4];                 /* two registers per mutator */
byte mk, grey, al, contrib;
byte req[2], buf[2], lg[2];
bit wb[2], sc[2], ab[2];
#if THREADS
byte st[2]; bit nl[2]; byte ph;   /* st 0 running 1 native 2 detached; nl: claimed by the collector; ph phase */
#define ACTIVE(m) (st[m]==0)
#define NOTNATIVE(m) (st[m]!=1)
#else
#define ACTIVE(m) true
#define NOTNATIVE(m) true
#endif
#if WK || EPH
bit dn, nd;                /* DONE */
#endif
#if WK
byte wk;                   /* the referent */
#endif
#if EPH
byte ek, ev, wv[2]; bit looked; /* key and value; the value in a get under way; whether ephemerons were looked at in this cycle */
#endif
#if GETSTEPS
byte wt[2]; bit wd[2], wf[2]; /* a get under way: what the slot held, whether DONE was seen, whether what it gives was freed meanwhile */
#endif
#if E1 || E4
byte fresh[2];             /* the fresh object of each thread */
#endif
#if E3
byte last[2];              /* slot+1 of the last store since the last safepoint */
#endif
#if E5
byte ld[2];                /* bit i: register i loaded from heap since last safepoint */
#endif
#if E6
byte lsx[4]; byte svx[2];  /* slot+1 each register was loaded from; values logged since the last safepoint */
#endif
#if TSO
byte sbs[2], sbv[2];       /* sbs = slot+1 or 0 */
#endif
#if NLOCK
byte lk[2];
#endif
#ifdef CYC
byte cyc; bit stop;
#define RUN !stop
#else
#define RUN true
#endif
#ifdef BUD0
byte bud[2];
#define BUDOK (bud[m]>0)
#define BUDDEC bud[m]--;
#else
#define BUDOK true
#define BUDDEC
#endif
byte R, t0, k;             /* scratch, always 0 between steps */

#define SHADE(S) t0 = (S) & al & ~mk; mk = mk | t0; grey = grey | t0
#ifdef OVDIRTY             /* an addition outside a handshake dirties the round */
#define OVD if :: t0 -> contrib=1 :: else fi;
#else
#define OVD
#endif
#define REGBITS(m) ((B(r[2*(m)]) | B(r[2*(m)+1])) & ALLM)
#if TSO
#define RD(m,s) ((sbs[m]==(s)+1) -> sbv[m] : slot[s])
#define SBOK(m) (sbs[m]==0)
proctype sbuf(byte m) { do :: d_step { sbs[m] -> slot[sbs[m]-1]=sbv[m]; sbs[m]=0; sbv[m]=0 } od }
#else
#define RD(m,s) slot[s]
#define SBOK(m) true
#endif
#if RACYSCAN || E5 || E6
#define CANON(m)
#else      /* the two registers of a thread are interchangeable: keep them sorted */
#define CANON(m) if :: r[2*m]<r[2*m+1] -> t0=r[2*m]; r[2*m]=r[2*m+1]; r[2*m+1]=t0; t0=0 :: else fi;
#endif

#if EPH                     /* who reaches the key reaches the value */
#define EPHEDGE | (k==ek -> B(ev) : 0)
#else
#define EPHEDGE
#endif
inline reach() {      /* R := objects reachable now (registers are all live) */
  R = REGBITS(0) | REGBITS(1);
  k=0; do :: k<NG -> R = R | B(slot[k]); k++ :: else -> break od;
#if TSO
  R = R | (sbs[0] -> B(sbv[0]) : 0) | (sbs[1] -> B(sbv[1]) : 0);
#endif
  t0=0; do :: t0<NOBJ -> k=1; do :: k<=NOBJ -> if :: (R & B(k)) -> R = R | B(slot[FLD(k)]) EPHEDGE :: else fi; k++ :: else -> break od; t0++ :: else -> break od;
  R = R & ALLM; k=0; t0=0
}
