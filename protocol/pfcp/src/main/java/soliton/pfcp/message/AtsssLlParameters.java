package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.AtsssLlInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group ATSSS-LL Parameters (TS 29.244 table 7.5.3.7-3).
@TlvGroup
public record AtsssLlParameters(
    @Ie(type = 231, presence = MANDATORY) AtsssLlInformation atsssLlInformation) {

  public static AtsssLlParametersBuilder builder() {
    return new AtsssLlParametersBuilder();
  }
}
