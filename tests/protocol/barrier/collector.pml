/* The runtime takes its steps, where a comment says so, in the same order: a unit test of the runtime reads these comments. */
/* The collector: flip, H1, H2, H3, mark, flush rounds, H4, sweep. At each free it asserts that the object is unreachable. */
/* Handshakes. H(m) is what is asked of thread m: nothing when it is detached. */
#if THREADS
#define H(m,msk) (st[m]==2->0:msk)
#define PHASE(n) ph=n;
#else
#define H(m,msk) msk
#define PHASE(n)
#endif
inline awaitall() {
  do
  CLAIM(0)
  CLAIM(1)
  :: (req[0]==0 && req[1]==0) -> break
  od
}
#define ASKALL(msk,n) if :: d_step { PHASE(n) req[0]=H(0,msk); req[1]=H(1,msk) } fi; awaitall()

/* The stop of a snapshot. SNAPLATE: what an attaching thread finds is set when the threads run again. */
#if STWSNAP
#define STOPPED(m) if :: req[m] -> hs(m) :: else fi;
#if THREADS && STWSNAP==2
#define SNAPPHASE
#define SNAPLATER ph=3;
#elif THREADS
#define SNAPPHASE ph=3;
#define SNAPLATER
#else
#define SNAPPHASE
#define SNAPLATER
#endif
#endif
#define MARK1(o) :: d_step { (grey & B(o)) -> grey = grey & ~B(o); SHADE(B(slot[FLD(o)])&ALLM); t0=0 }
#if NOBJ==1
#define MARK MARK1(1)
#elif NOBJ==2
#define MARK MARK1(1) MARK1(2)
#else
#define MARK MARK1(1) MARK1(2) MARK1(3)
#endif
inline askflush() {
  if :: d_step { req[0]=H(0,FLSH); req[1]=H(1,FLSH) } fi;
  do
  CLAIM(0)
  CLAIM(1)
#ifdef CONCMARK
  MARK
#endif
  :: (req[0]==0 && req[1]==0) -> break
  od
}
#if EPHEAGER
#define EAGER d_step { SHADE(B(ev)&ALLM); t0=0 };
#else
#define EAGER
#endif
inline scanglobals() {
  EAGER
  o=0; do :: d_step { o<NG -> SHADE(B(slot[o])&ALLM); t0=0; o++ } :: o>=NG -> break od; o=0
}

proctype gc() {
  byte o; bit once;
#if THREADS
  byte cs, cr;
#endif
S:
#if EPH
  looked=0;
#endif
#if GETSTEPS && !REOPEN
  dn=0;
#endif
  /* step flip */
  if :: d_step { OPEN(0) mk=0; ab[0]=0; ab[1]=0; grey=0; contrib=0; PHASE(0) } fi;     /* the flip */
#if GETSTEPS && REOPEN
  dn=0;
#endif
#if ONHS
#if HS1
  /* step arm */
  ASKALL(HS1,1);
#endif
#else
  d_step { wb[0]=1; wb[1]=1; buf[0]=0; buf[1]=0 };
#endif
#if GLOBFIRST
  scanglobals();
#endif
#if RACYSCAN
  ASKALL(ABLK,ph);
  skip;
  d_step { SHADE(B(r[0])&ALLM); t0=0 }; d_step { SHADE(B(r[1])&ALLM); t0=0; sc[0]=1 };
  d_step { SHADE(B(r[2])&ALLM); t0=0 }; d_step { SHADE(B(r[3])&ALLM); t0=0; sc[1]=1 };
#elif STWSNAP
  /* one instant: both threads at a safepoint, or native; with what a thread that attaches later finds */
  atomic { (mut[1]@L0 && mut[2]@L0 && SBOK(0) && SBOK(1)) -> SNAPPHASE req[0]=H(0,HS2); req[1]=H(1,HS2); STOPPED(0) STOPPED(1) };
  SNAPLATER
#elif HS2
  /* step empty */
  ASKALL(HS2,2);
#endif
#if HS3
  /* step scan */
  ASKALL(HS3,3);
#endif
#if THREADS
  ph=4;
#endif
  /* step open */
  OPEN(1)
#if !GLOBFIRST
  /* step globals */
  scanglobals();
#endif
M:
  /* step mark */
#if EPH && EPHSCAN==2
  EPHLOOK(M);
#endif
  do
  MARK
#ifdef EARLYROUND
  :: true -> break
#else
  /* step round */
  :: d_step { grey==0 -> contrib=0 } -> break     /* it begins: version read, set found empty */
#endif
  od;
#if EPH && EPHSCAN!=2
  EPHLOOK(M);
#endif
#if TERM==1
  if :: !once -> once=1; askflush(); goto M :: else -> once=0 fi;
#elif TERM==2 || TERM==4
#ifndef OVDIRTY
  contrib=0;
#endif
  /* step flush */
  askflush();
  /* step finish */
#if TERM==4
  if :: contrib -> goto M :: else fi;
#elif WK==2 || GETSTEPS
  atomic { nd=(contrib || grey); dn=!nd };
  if :: nd -> goto M :: else fi;
#else
  if :: contrib || grey -> goto M :: else fi;
#if WK==3
  dn=1;
#endif
#endif
#endif
  skip;
#if SWEEPWHITE
  d_step { ab[0]=0; ab[1]=0 };
#endif
  /* step bury */
#if GETSTEPS && !WCLEAR
  CLEARWEAK
#endif
#if OFFHS
  /* step disarm */
  ASKALL(WBOFF,5);
#else
  d_step { wb[0]=0; wb[1]=0; sc[0]=0; sc[1]=0 };
#endif
#if GETSTEPS && WCLEAR
  CLEARWEAK
#endif
  /* step sweep */
  o=1;
  do
  :: d_step { o<=NOBJ ->
       if :: (al & B(o)) && !(mk & B(o)) ->
            reach(); assert(!(R & B(o))); R=0;
            al = al & ~B(o); slot[FLD(o)]=0;
#if EPH
            assert(o!=ek); FREEDWEAK(0) FREEDWEAK(1)
#elif WK==4
            assert(o!=wk); FREEDWEAK(0) FREEDWEAK(1)
#elif WK
            if :: o==wk -> wk=0 :: else fi
#endif
          :: else fi; o++ }
  :: o>NOBJ -> break
  od;
  o=0;
#ifndef CYC
  goto S
#else
  cyc++; if :: cyc<CYC -> goto S :: else -> stop=1 fi
#endif
}
