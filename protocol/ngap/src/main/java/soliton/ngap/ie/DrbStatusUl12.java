package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Sequence;

/// DRB status UL 12. TS 38.413 9.4.5.
@Sequence
public record DrbStatusUl12(
    CountValueForPdcpSn12 ulCountValue,
    @BitSize(min = 1, max = 2048) @Nullable Bits receiveStatusOfUlPdcpSdus)
    implements DrbStatusUl {}
