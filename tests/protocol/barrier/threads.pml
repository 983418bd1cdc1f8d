/* Native state, attach and detach. (The state word itself, request bit and wake-ups: thread_state.pml.)
 * The collector's handshake of a native thread is not atomic: claim and first register; then the rest and let go.
 */
#ifdef LAZYLOAD
#define MAYLOAD(m) NOTNATIVE(m)
#else
#define MAYLOAD(m) ACTIVE(m)
#endif
#ifdef NATIVE
#define CLAIM(m) :: d_step { st[m]==1 && req[m]!=0 -> nl[m]=1; cs=(req[m]&SCAN) ; if :: cs -> SHADE(B(r[2*(m)])&ALLM); t0=0; cr=r[2*(m)+1] :: else fi; } ; d_step { if :: req[m] -> if :: cs -> SHADE(B(r[2*(m)+1])&ALLM); t0=0; sc[m]=1; req[m]=req[m]&~SCAN :: else fi; hs(m) :: else fi; cs=0; cr=0; nl[m]=0 }
#ifdef NATNOWAIT
#define LEAVEOK(m) true
#else
#define LEAVEOK(m) !nl[m]
#endif
#define NATIVE_CALL \
  :: d_step { ACTIVE(m) && SBOK(m) && BUDOK -> BUDDEC st[m]=1 } ; goto L0 \
  :: d_step { st[m]==1 && LEAVEOK(m) -> st[m]=0 } ; goto L0
#else
#define CLAIM(m)
#define NATIVE_CALL
#endif

#ifdef DETNODIRTY
#define DETD
#else
#define DETD OVD
#endif
#ifdef DETNOFLUSH
#define DETFLUSH
#else
#define DETFLUSH if :: wb[m] -> SHADE(buf[m]); DETD t0=0 :: else fi;
#endif
#ifdef LAZYLOAD
#define TARGET wb[m]=(ph>=1&&ph<=4); ab[m]=0; sc[m]=0; if :: ph>=3 -> ab[m]=1 :: else fi; if :: ph>=4 -> sc[m]=(ph==4); :: else fi; req[m]=0; \
       if :: ph==3 -> SHADE(REGBITS(m)); t0=0; sc[m]=1 :: else fi
#else
#define TARGET wb[m]=(ph>=ATTWB && ph<=4); sc[m]=(ph>=ATTSC && ph<=4); ab[m]=(ph>=ATTAB); req[m]=0
#endif
#ifdef ATT
#define DETACH_ATTACH \
  :: d_step { ACTIVE(m) && SBOK(m) && r[2*m]==0 && r[2*m+1]==0 && BUDOK -> BUDDEC DETFLUSH \
       buf[m]=0; req[m]=0; wb[m]=0; sc[m]=0; st[m]=2 } ; goto L0 \
  :: d_step { st[m]==2 && BUDOK -> st[m]=0; TARGET } ; goto L0
#else
#define DETACH_ATTACH
#endif
