package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Sequence;

/// DRBStatusUL18. TS 38.413 9.4.
@Sequence
public record DrbStatusUl18(
    CountValueForPdcpSn18 ulCountValue,
    @BitSize(min = 1, max = 131072) @Nullable Bits receiveStatusOfUlPdcpSdus)
    implements DrbStatusUl {}
