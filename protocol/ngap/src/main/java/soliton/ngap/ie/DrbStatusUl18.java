package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Sequence;

/// DRB status UL 18. TS 38.413 9.4.5.
@Sequence
public record DrbStatusUl18(
    CountValueForPdcpSn18 ulCountValue,
    @BitSize(min = 1, max = 131072) @Nullable Bits receiveStatusOfUlPdcpSdus)
    implements DrbStatusUl {}
