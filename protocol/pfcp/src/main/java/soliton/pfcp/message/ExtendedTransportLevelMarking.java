package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.PduSetImportance;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Extended Transport Level Marking (TS 29.244 table 7.5.2.3-10).
@TlvGroup
public record ExtendedTransportLevelMarking(
    @Ie(type = 30, presence = MANDATORY) TransportLevelMarking transportLevelMarking,
    @Ie(type = 384, presence = MANDATORY) PduSetImportance associatedPduSetImportanceValues) {

  public static ExtendedTransportLevelMarkingBuilder builder() {
    return new ExtendedTransportLevelMarkingBuilder();
  }
}
