package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.per.Sequence;

/// Secondary RAT data usage report transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.23.
@Sequence
public record SecondaryRatDataUsageReportTransfer(
    @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation) implements NgapTransfer {}
