package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.base.Snssai;
import soliton.per.Sequence;

/// UE slice maximum bit rate item. TS 38.413 9.4.5.
@Sequence
public record UeSliceMaximumBitRateItem(
    Snssai snssai, BitRate ueSliceMaximumBitRateDl, BitRate ueSliceMaximumBitRateUl) {}
