package soliton.sbi;

import java.time.Instant;
import soliton.base.Octets;
import soliton.base.Tai;

/// Where a UE was seen last over NR (TS 29.571 5.4.4.9, NrLocation).
///
/// @param nrCellIdentity 36 bits
/// @param gnbId bits of the global gNB identity as NGAP carries them, without the PLMN
public record UserLocation(Tai tai, long nrCellIdentity, Octets gnbId, Instant seenAt) {}
