package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Volume;

/// Usage reporting rule (TS 29.244 5.2.2): what is measured and when it is told.
///
/// @param measuresVolume octets and packets
/// @param measuresDuration seconds from the first packet on, or from the beginning
/// @param startsAtOnce the duration counts from the beginning (ISTM)
/// @param countsPackets volume reports carry packets too (MNOP)
/// @param periodSeconds of periodic reports, null for none
/// @param volumeThreshold reported when reached, null for none
/// @param volumeQuota traffic stops when used up, null for none
/// @param timeThresholdSeconds reported when reached, null for none
/// @param timeQuotaSeconds traffic stops when used up, null for none
/// @param reportsVolumeQuota the use of the volume quota is reported (VOLQU)
/// @param reportsTimeQuota the use of the time quota is reported (TIMQU)
/// @param reportsStart the first packet is reported (START)
public record Urr(
    long id,
    boolean measuresVolume,
    boolean measuresDuration,
    boolean startsAtOnce,
    boolean countsPackets,
    @Nullable Long periodSeconds,
    @Nullable Volume volumeThreshold,
    @Nullable Volume volumeQuota,
    @Nullable Long timeThresholdSeconds,
    @Nullable Long timeQuotaSeconds,
    boolean reportsVolumeQuota,
    boolean reportsTimeQuota,
    boolean reportsStart) {}
