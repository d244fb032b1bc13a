package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// COUNT value for PDCP SN 18. TS 38.413 9.4.5.
@Sequence
public record CountValueForPdcpSn18(
    @IntegerRange(min = 0, max = 262143) int pdcpSn18,
    @IntegerRange(min = 0, max = 16383) int hfnPdcpSn18)
    implements DlCountChoice {}
