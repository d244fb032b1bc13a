package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP ASSOCIATION RELEASE RESPONSE (TS 29.244 table 7.4.4.6-1).
@TlvMessage(type = 10)
public record AssociationReleaseResponse(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public AssociationReleaseResponse {
    others = List.copyOf(others);
  }

  public static AssociationReleaseResponseBuilder builder() {
    return new AssociationReleaseResponseBuilder();
  }
}
