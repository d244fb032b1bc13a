package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group DSCP to PPI Control Information (TS 29.244 table 7.5.2.1-6).
@TlvGroup
public record DscpToPpiControlInformation(
    @Ie(type = 317, presence = MANDATORY, octets = 2) List<Octets> dscpToPpiMappingInformations,
    @Ie(type = 124, presence = OPTIONAL, octets = 1, bits = 6) List<Integer> qfis) {

  public DscpToPpiControlInformation {
    dscpToPpiMappingInformations = List.copyOf(dscpToPpiMappingInformations);
    qfis = List.copyOf(qfis);
  }

  public static DscpToPpiControlInformationBuilder builder() {
    return new DscpToPpiControlInformationBuilder();
  }
}
