package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.per.Sequence;

/// SecondaryRATDataUsageReportTransfer. TS 38.413 9.4.
@Sequence
public record SecondaryRatDataUsageReportTransfer(
    @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation) implements NgapTransfer {}
