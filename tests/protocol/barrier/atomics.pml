/* Exchange and compare-exchange. (An atomic store is: load old, log, store; that is the plain store of this model, whose
 * slot other threads may write between its log and its store.)
 *
 * XC: register i of the thread := exchange(slot S, V); at LX the old (register, also kept in `old`) and the new are logged.
 * CX: at LC compare-exchange(slot S, expected E, new V), already logged; on failure the register gets what was found.
 * `wbv` is read with the log, in the same safepoint-free region.
 */
#define SAFEPOINT_HERE(L) :: d_step { req[m] && SBOK(m) && ACTIVE(m) -> hs(m) } ; goto L
#if XCHG
#define XC(G,I,S,V) :: d_step { (G) && ACTIVE(m) && RUN && BUDOK && SBOK(m) -> BUDDEC s=S; v=V; old=slot[s]; slot[s]=v; r[2*m+I]=old; CANON(m) } ; goto LX
#define EXCHANGES \
  XC(true,0,0,0) \
  XC(r[2*m],0,0,r[2*m]) \
  XC(HAS2 && r[2*m],1,0,r[2*m]) \
  XC(r[2*m],0,FLD(r[2*m]),0) \
  XC(HAS2 && r[2*m],1,FLD(r[2*m]),0) \
  XC(r[2*m] && r[2*m+1],1,FLD(r[2*m]),r[2*m+1]) \
  XC(r[2*m] && r[2*m+1],0,FLD(r[2*m+1]),r[2*m])
#if XCHG==3
#define XOLD skip
#else
#define XOLD buf[m]=buf[m] | (B(old) & ALLM)
#endif
#if XCHG==4
#define XNEW skip
#else
#define XNEW if :: NEWS(m) -> buf[m]=buf[m] | (B(v) & ALLM) :: else fi
#endif
#define XLOG if :: wb[m] -> XOLD; XNEW :: else fi; s=0; v=0; old=0
#else
#define EXCHANGES
#endif

#if CMPX
/* what is logged before, and after a success */
#if CMPX==2 || CMPX==6
#define CBEFORE
#define CAFTER if :: wb[m] -> buf[m]=buf[m] | (B(old) & ALLM); if :: NEWS(m) -> buf[m]=buf[m] | (B(v) & ALLM) :: else fi :: else fi;
#else
#if CMPX==3
#define COLD buf[m]=buf[m] | (B(slot[s]) & ALLM)
#elif CMPX==4
#define COLD skip
#else
#define COLD buf[m]=buf[m] | (B(old) & ALLM)
#endif
#if CMPX==5
#define CNEW skip
#else
#define CNEW if :: NEWS(m) -> buf[m]=buf[m] | (B(v) & ALLM) :: else fi
#endif
#define CBEFORE if :: wb[m] -> COLD; CNEW :: else fi;
#define CAFTER
#endif
#define CX(G,S,E,V) :: d_step { (G) && ACTIVE(m) && RUN && BUDOK && SBOK(m) -> BUDDEC s=S; v=V; old=E; CBEFORE } ; goto LC
#define COMPARE_EXCHANGES \
  CX(true,0,0,r[2*m]) \
  CX(r[2*m],0,r[2*m],0) \
  CX(r[2*m] && r[2*m+1],0,r[2*m],r[2*m+1]) \
  CX(r[2*m] && r[2*m+1],0,r[2*m+1],r[2*m]) \
  CX(r[2*m] && r[2*m+1],FLD(r[2*m]),0,r[2*m+1]) \
  CX(r[2*m] && r[2*m+1],FLD(r[2*m]),r[2*m+1],0) \
  CX(r[2*m] && r[2*m+1],FLD(r[2*m+1]),0,r[2*m]) \
  CX(r[2*m] && r[2*m+1],FLD(r[2*m+1]),r[2*m],0)
#else
#define COMPARE_EXCHANGES
#endif
