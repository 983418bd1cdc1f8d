/* The log part of a barrier, run with s (slot), v (new value), old and wbv (the mode that was tested) set. */
#if E1
#define ISFRESHDST(m) (fresh[m]!=0 && s==FLD(fresh[m]))
#else
#define ISFRESHDST(m) false
#endif
#if E3
#define ISLAST(m) (last[m]==s+1)
#else
#define ISLAST(m) false
#endif
#if E4
#define ISFRESHVAL(m) (v!=0 && v==fresh[m])
#else
#define ISFRESHVAL(m) false
#endif
#if STOREGLOBNOWB
#define NOGLOB (s>=NG)
#else
#define NOGLOB true
#endif
#if E5
#define LDVAL lv
#else
#define LDVAL false
#endif
#if E6
#define SHADEDVAL(m) ((svx[m] & B(v)) != 0)
#else
#define SHADEDVAL(m) false
#endif
#if E7
#define ISSELF (v!=0 && s==FLD(v))
#else
#define ISSELF false
#endif
#define WANTDEL(m) (DEL && !(E7==2 && ISSELF) && !(E1>=1 && ISFRESHDST(m)) && !(E3>=1 && ISLAST(m)))
#define NEWS(m) (INS==1 || (INS==2 && !sc[m]))
#define WANTINS(m) (NEWS(m) && !ISSELF && !(E1==2 && ISFRESHDST(m)) && !(E3==2 && ISLAST(m)) && !ISFRESHVAL(m) && !LDVAL && !SHADEDVAL(m))

inline log(m) {
  if :: wbv && NOGLOB ->
#if E6
    if :: lsx[2*m]==s+1 ->
#if E6==1
      old=r[2*m];
#endif
      svx[m]=svx[m]|(B(r[2*m])&ALLM)
    :: lsx[2*m]!=s+1 && lsx[2*m+1]==s+1 ->
#if E6==1
      old=r[2*m+1];
#endif
      svx[m]=svx[m]|(B(r[2*m+1])&ALLM)
    :: else fi;
#endif
        if :: WANTDEL(m) -> buf[m] = buf[m] | (B(old) & ALLM) :: else fi;
        if :: WANTINS(m) -> buf[m] = buf[m] | (B(v) & ALLM) :: else fi;
     :: else fi;
#if E6
  if :: wbv -> svx[m]=svx[m]|(B(v)&ALLM) :: else fi;
  if :: lsx[2*m]==s+1 -> lsx[2*m]=0 :: else fi; if :: lsx[2*m+1]==s+1 -> lsx[2*m+1]=0 :: else fi;
#endif
#if E3
  last[m]=s+1;
#endif
}

/* Facts that end elsewhere: a fresh object is forgotten when no register holds it, published when it is stored. */
#if E1 || E4
#define DROPFRESH(m) if :: r[2*(m)]!=fresh[m] && r[2*(m)+1]!=fresh[m] -> fresh[m]=0 :: else fi;
#else
#define DROPFRESH(m)
#endif
#if (E1 || E4) && (FRESH==0 || FRESH==2)
#if WRITTEN
#define PUBLISH(m) if :: (v!=0 && v==fresh[m]) || (fresh[m]!=0 && s==FLD(fresh[m])) -> fresh[m]=0 :: else fi;
#else
#define PUBLISH(m) if :: v!=0 && v==fresh[m] -> fresh[m]=0 :: else fi;
#endif
#else
#define PUBLISH(m)
#endif
