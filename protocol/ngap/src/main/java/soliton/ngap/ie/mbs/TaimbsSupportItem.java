package soliton.ngap.ie.mbs;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAIMBS support item, part of [soliton.ngap.transfer.MbsDistributionSetupRequestTransfer]. TS
/// 38.413 9.3.5.7.
@Sequence
public record TaimbsSupportItem(Tai tai) {}
