package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.ConfiguredTimeDomain;
import soliton.pfcp.ie.RequestedClockDriftInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Clock Drift Control Information (TS 29.244 table 7.4.4.1.2-1).
@TlvGroup
public record ClockDriftControlInformation(
    @Ie(type = 204, presence = MANDATORY)
        RequestedClockDriftInformation requestedClockDriftInformation,
    @Ie(type = 206, presence = CONDITIONAL, octets = 1) List<Integer> timeDomainNumbers,
    @Ie(type = 321, presence = CONDITIONAL) @Nullable ConfiguredTimeDomain configuredTimeDomain,
    @Ie(type = 207, presence = CONDITIONAL, octets = 8) @Nullable Long timeOffsetThreshold,
    @Ie(type = 208, presence = CONDITIONAL, octets = 4)
        @Nullable Long cumulativeRateratioThreshold) {

  public ClockDriftControlInformation {
    timeDomainNumbers = List.copyOf(timeDomainNumbers);
  }

  public static ClockDriftControlInformationBuilder builder() {
    return new ClockDriftControlInformationBuilder();
  }
}
