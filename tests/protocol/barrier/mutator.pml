/* One mutator. Each operation is one step, except that a write is two: at L0 the barrier logs (as ORDER says), at L1 it
 * stores, and between the two the other threads run but no handshake is answered.
 */
inline dostore(m) {
#if TSO
  sbs[m]=s+1; sbv[m]=v;
#else
  slot[s]=v;
#endif
}
#if E6
#define LDSETS(i,S) lsx[2*m+i]=(S)+1;
#define LDCLR(i) lsx[2*m+i]=0;
#define LV(i)
#elif E5
#define LDSETS(i,S) ld[m] = ld[m] | B(i);
#define LDCLR(i) ld[m] = ld[m] & ~B(i);
#define LV(i) lv = (ld[m]>>i)&1;
#else
#define LDSETS(i,S)
#define LDCLR(i)
#define LV(i)
#endif
#define LOAD(G,i,S) :: d_step { (G) && MAYLOAD(m) && RUN && BUDOK -> BUDDEC k=(S); r[2*m+i]=RD(m,k); DROPFRESH(m) LDSETS(i,k) k=0; CANON(m) } ; goto L0
#define DROP(i) :: d_step { r[2*m+i] && NOTNATIVE(m) && BUDOK -> BUDDEC r[2*m+i]=0; DROPFRESH(m) LDCLR(i) CANON(m) } ; goto L0
#if NLOCK
#define LOCKOK(S) (lk[1-m]!=(S)+1)
#define DOLOCK lk[m]=s+1;
#define UNLOCK lk[m]=0;
#else
#define LOCKOK(S) true
#define DOLOCK
#define UNLOCK
#endif
#if ORDER==0 || ORDER==2
#define STEP1 old=RD(m,s); log(m); old=0;
#elif ORDER==1 || ORDER==3
#define STEP1 old=RD(m,s);
#else
#define STEP1
#endif
#define STORE(G,S,V,LVX) :: d_step { PLAIN && (G) && ACTIVE(m) && RUN && BUDOK && LOCKOK(S) && SBOK(m) -> BUDDEC s=S; v=V; wbv=wb[m]; LVX DOLOCK STEP1 } ; goto L1
#if OVERFLOW==1
#define OVERFLOWS(L) :: d_step { wb[m] && buf[m] -> SHADE(buf[m]); OVD t0=0; buf[m]=0 } ; goto L
#elif OVERFLOW==2
#define OVERFLOWS(L) :: d_step { wb[m] && buf[m] -> t0 = buf[m] & al & ~mk; mk = mk | t0; lg[m] = lg[m] | t0; t0=0; buf[m]=0 } ; goto L
#else
#define OVERFLOWS(L)
#endif
proctype mut(byte m) {
  byte s, v, old; bit wbv, lv;
L0:
  if
  :: d_step { req[m] && SBOK(m) && ACTIVE(m) -> hs(m) } ; goto L0
  NATIVE_CALL
  DETACH_ATTACH
  LOAD(true,0,0)
  LOAD(HAS2,1,0)
#if NG>1
  LOAD(true,0,1)
  LOAD(HAS2,1,1)
#endif
#if !LEAF
  LOAD(r[2*m],0,FLD(r[2*m]))
  LOAD(HAS2 && r[2*m],1,FLD(r[2*m]))
  LOAD(r[2*m+1],0,FLD(r[2*m+1]))
  LOAD(r[2*m+1],1,FLD(r[2*m+1]))
#endif
  DROP(0)
  DROP(1)
#if RACYSCAN
  :: d_step { r[2*m+1] -> r[2*m]=r[2*m+1]; } ; goto L0
  :: d_step { r[2*m] -> r[2*m+1]=r[2*m]; } ; goto L0
#endif
  /* allocation: lowest free object, its field is nil */
  :: d_step { ACTIVE(m) && RUN && BUDOK && (al!=ALLM) && r[2*m+AR]==0 -> BUDDEC k=1; do :: (al & B(k)) -> k++ :: else -> break od;
       al = al | B(k); r[2*m+AR]=k;
#if WK
       if :: k==1 -> wk=1 :: else fi;
#endif
       if :: ab[m] || ALWAYSBLACK -> mk = mk | B(k) :: else -> mk = mk & ~B(k) fi;
#if E1 || E4
       fresh[m]=k;
#endif
       LDCLR(0)
       k=0; CANON(m) } ; goto L0
  WEAK_GET
  EPHEMERON
  STORE(true,0,0,)
  STORE(r[2*m],0,r[2*m],LV(0))
  STORE(r[2*m+1],0,r[2*m+1],LV(1))
#if NG>1
  STORE(true,1,0,)
  STORE(r[2*m],1,r[2*m],LV(0))
  STORE(r[2*m+1],1,r[2*m+1],LV(1))
#endif
#if !LEAF
  STORE(r[2*m],FLD(r[2*m]),0,)
  STORE(r[2*m],FLD(r[2*m]),r[2*m],LV(0))
  STORE(r[2*m]&&r[2*m+1],FLD(r[2*m]),r[2*m+1],LV(1))
  STORE(r[2*m+1],FLD(r[2*m+1]),0,)
  STORE(r[2*m+1],FLD(r[2*m+1]),r[2*m+1],LV(1))
  STORE(r[2*m]&&r[2*m+1],FLD(r[2*m+1]),r[2*m],LV(0))
#endif
  EXCHANGES
  COMPARE_EXCHANGES
  OVERFLOWS(L0)
  fi;

  WEAK_GET_STEPS
  EPHEMERON_STEPS
#if XCHG
LX:
  if
#if XCHG==2
  SAFEPOINT_HERE(LX)
#endif
  OVERFLOWS(LX)
  :: d_step { XLOG } ; goto L0
  fi;
#endif
#if CMPX
LC:
  if
  OVERFLOWS(LC)
#if CMPX==2
  :: d_step { slot[s]==old -> slot[s]=v; wbv=1 } ; goto LD
#else
  :: d_step { slot[s]==old -> slot[s]=v; CAFTER s=0; v=0; old=0 } ; goto L0
#endif
  :: d_step { slot[s]!=old -> r[2*m]=slot[s]; s=0; v=0; old=0; CANON(m) } ; goto L0
  fi;
#if CMPX==2
LD:
  if
  SAFEPOINT_HERE(LD)
  :: d_step { CAFTER s=0; v=0; old=0; wbv=0 } ; goto L0
  fi;
#endif
#endif

L1:
#if ORDER==0
  if
  :: d_step { dostore(m); PUBLISH(m) UNLOCK s=0; v=0; wbv=0; lv=0 } ; goto L0
  OVERFLOWS(L1)
  fi
#elif ORDER==1
  if :: d_step { dostore(m); PUBLISH(m) } fi;
  d_step { log(m); UNLOCK s=0; v=0; wbv=0; old=0; lv=0 } ; goto L0
#elif ORDER==2
  if
  SAFEPOINT_HERE(L1)
  :: d_step { dostore(m); PUBLISH(m) UNLOCK s=0; v=0; wbv=0; lv=0 } ; goto L0
  fi
#elif ORDER==3
  if :: d_step { dostore(m); PUBLISH(m) } fi;
L2:
  if
  SAFEPOINT_HERE(L2)
  :: d_step { log(m); UNLOCK s=0; v=0; wbv=0; old=0; lv=0 } ; goto L0
  fi
#else
  if
  SAFEPOINT_HERE(L1)
  :: d_step { old=RD(m,s); log(m); old=0; }
  fi;
  d_step { dostore(m); PUBLISH(m) UNLOCK s=0; v=0; wbv=0; lv=0 } ; goto L0
#endif
}
