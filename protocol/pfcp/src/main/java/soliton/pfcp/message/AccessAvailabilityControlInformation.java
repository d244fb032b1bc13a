package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.RequestedAccessAvailabilityInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Access Availability Control Information (TS 29.244 table 7.5.2.9-2).
@TlvGroup
public record AccessAvailabilityControlInformation(
    @Ie(type = 217, presence = MANDATORY)
        RequestedAccessAvailabilityInformation requestedAccessAvailabilityInformation) {

  public static AccessAvailabilityControlInformationBuilder builder() {
    return new AccessAvailabilityControlInformationBuilder();
  }
}
