/* Weak references: object 1 has one, `wk`, from its allocation to its death; `dn` is DONE. `get` fills an empty register.
 *
 * In one step (WK 1 to 3), or (4) in two, as the code has it: (1) increment the version, learn whether marking is DONE, read the slot; (2) not
 * DONE: shade and return. DONE and black: return. DONE and white: null, if marking is still DONE; else again. The dead slot is cleared
 * before H4, after which a block may be swept and used again. Asserted beside the rest: what is given is the object that the slot was made for, and null is
 * given for a dead one only. Shading dirties the round too: it stands for whoever takes the object from the set in the middle of it (rounds.pml).
 */
#if RACYSCAN || E5 || E6   /* the register that an allocation fills */
#define AR 0
#else
#define AR HAS2
#endif
#if WK==1
#define WEAK_GET :: d_step { wk && RUN && BUDOK && r[2*m+AR]==0 -> BUDDEC r[2*m+AR]=wk; if :: wb[m] -> buf[m]=buf[m]|B(wk) :: else fi; CANON(m) } ; goto L0
#elif WK==2 || WK==3
#define WEAK_GET :: d_step { wk && RUN && BUDOK && r[2*m+AR]==0 -> BUDDEC \
       if :: !dn -> r[2*m+AR]=wk; if :: wb[m] -> SHADE(B(wk)); if :: t0 -> contrib=1 :: else fi; t0=0 :: else fi \
          :: dn && (mk & B(wk)) -> r[2*m+AR]=wk \
          :: else fi; CANON(m) } ; goto L0
#elif WK==4
#define WEAK_GET :: d_step { wk && RUN && BUDOK && ACTIVE(m) && r[2*m+AR]==0 -> BUDDEC wt[m]=wk; wd[m]=dn; if :: !dn -> contrib=1 :: else fi } ; goto LW
#else
#define WEAK_GET
#endif

#if WK==4
#if WLOOK
#define STILLDONE true
#else
#define STILLDONE dn
#endif
#define HAND r[2*m+AR]=wt[m]; wt[m]=0; wd[m]=0; CANON(m)
#define WEAK_GET_STEPS \
LW: if \
  :: d_step { !wd[m] -> if :: wb[m] -> SHADE(B(wt[m])); if :: t0 -> contrib=1 :: else fi; t0=0 :: else fi; HAND } ; goto L0 \
  :: d_step { wd[m] && (mk & B(wt[m])) -> assert(!wf[m]); HAND } ; goto L0 \
  :: d_step { wd[m] && !(mk & B(wt[m])) && STILLDONE -> reach(); assert(!(R & B(wt[m]))); R=0; wt[m]=0; wd[m]=0; wf[m]=0 } ; goto L0 \
  :: d_step { wd[m] && !(mk & B(wt[m])) && !(STILLDONE) -> wd[m]=0; contrib=1 } ; goto LW \
  fi;
#define CLEARWEAK skip; d_step { if :: wk && !(mk & B(wk)) -> wk=0 :: else fi };
#define FREEDWEAK(t) if :: wt[t]==o -> wf[t]=1 :: else fi;
#else
#define WEAK_GET_STEPS
#endif
