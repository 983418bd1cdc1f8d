/* An ephemeron: a key `ek` and a value `ev`, which lives while the key does. At first object 1 is the key of 2; when there is none, thread 0, which
 * has two registers, may make another. It is looked at when a round has found nothing to mark: is the key marked and the value not, the value is shaded, and marking goes on.
 *
 * `get` gives the value, in the two steps of weak.pml: (1) increment the version, learn whether marking is DONE, read the slots; (2) not DONE: shade the value and
 * return it. DONE and the key black: return it. DONE and the key white: null, if marking is still DONE; else again. Asserted beside the rest: null is given for a
 * dead key only, and what is given was not freed.
 */
#if EPH
#define NEWEPH(K,V) :: d_step { ek==0 && RUN && BUDOK && ACTIVE(m) && r[2*m+K] && r[2*m+V] -> BUDDEC ek=r[2*m+K]; ev=r[2*m+V] } ; goto L0
#define EPHEMERON \
  NEWEPH(0,1) \
  NEWEPH(1,0) \
  :: d_step { ek && RUN && BUDOK && ACTIVE(m) && r[2*m+AR]==0 -> BUDDEC wt[m]=ek; wv[m]=ev; wd[m]=dn; if :: !dn -> contrib=1 :: else fi } ; goto LE
#define GIVE assert(!wf[m]); r[2*m+AR]=wv[m]; wt[m]=0; wv[m]=0; wd[m]=0; CANON(m)
#if EPHGET
#define SHADEVALUE
#else
#define SHADEVALUE if :: wb[m] -> SHADE(B(wv[m])); if :: t0 -> contrib=1 :: else fi; t0=0 :: else fi;
#endif
#define EPHEMERON_STEPS \
LE: if \
  :: d_step { !wd[m] -> SHADEVALUE GIVE } ; goto L0 \
  :: d_step { wd[m] && (mk & B(wt[m])) -> GIVE } ; goto L0 \
  :: d_step { wd[m] && !(mk & B(wt[m])) && dn -> reach(); assert(!(R & B(wt[m]))); R=0; wt[m]=0; wv[m]=0; wd[m]=0; wf[m]=0 } ; goto L0 \
  :: d_step { wd[m] && !(mk & B(wt[m])) && !dn -> wd[m]=0; contrib=1 } ; goto LE \
  fi;
#if EPHSCAN==1
#define LOOKS (!looked)
#elif EPHSCAN==3
#define LOOKS false
#else
#define LOOKS true
#endif
#define EPHLOOK(L) if :: d_step { LOOKS && ek && (mk & B(ek)) && (al & B(ev) & ~mk) -> looked=1; SHADE(B(ev)); t0=0 } -> goto L :: else -> looked=1 fi
#define CLEARWEAK skip; d_step { if :: ek && !(mk & B(ek)) -> ek=0; ev=0 :: else fi };
#define FREEDWEAK(t) if :: wv[t]==o -> wf[t]=1 :: else fi;
#else
#define EPHEMERON
#define EPHEMERON_STEPS
#endif
