package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.AccessAvailability;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Access Availability Report (TS 29.244 table 7.5.8.6-2).
@TlvGroup
public record AccessAvailabilityReport(
    @Ie(type = 219, presence = MANDATORY) AccessAvailability accessAvailabilityInformation) {

  public static AccessAvailabilityReportBuilder builder() {
    return new AccessAvailabilityReportBuilder();
  }
}
