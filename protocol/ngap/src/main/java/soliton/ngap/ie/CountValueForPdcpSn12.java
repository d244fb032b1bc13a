package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// COUNT value for PDCP SN 12. TS 38.413 9.4.5.
@Sequence
public record CountValueForPdcpSn12(
    @IntegerRange(min = 0, max = 4095) int pdcpSn12,
    @IntegerRange(min = 0, max = 1048575) int hfnPdcpSn12)
    implements DlCountChoice {}
