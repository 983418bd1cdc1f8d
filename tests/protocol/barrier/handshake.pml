/* What thread m does at a safepoint for the bits in req[m]; facts of the compiler that end at a safepoint end here. */
inline hs(m) {
  if :: (req[m] & WBON) -> wb[m]=1;
#if !NODISCARD
     buf[m]=0;
#endif
  :: else fi;
  if :: (req[m] & ABLK) -> ab[m]=1 :: else fi;
  if :: (req[m] & SCAN) -> SHADE(REGBITS(m)); t0=0; sc[m]=1 :: else fi;
  if :: (req[m] & FLSH) -> SHADE(buf[m]);
        if :: t0 -> contrib=1 :: else fi; t0=0; buf[m]=0;
#if OVERFLOW==2
        if :: lg[m] -> contrib=1; grey = grey | lg[m]; lg[m]=0 :: else fi;
#endif
     :: else fi;
  if :: (req[m] & WBOFF) -> wb[m]=0; sc[m]=0; buf[m]=0 :: else fi;
  req[m]=0;
#if (E1 || E4) && (FRESH==0 || FRESH==1)
  fresh[m]=0;
#endif
#if E3 && !LASTX
  last[m]=0;
#endif
#if E5==1
  ld[m]=0;
#endif
#if E6
  lsx[2*m]=0; lsx[2*m+1]=0; svx[m]=0;
#endif
}
