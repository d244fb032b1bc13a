package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP ASSOCIATION RELEASE REQUEST (TS 29.244 table 7.4.4.5-1).
@TlvMessage(type = 9)
public record AssociationReleaseRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId, @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public AssociationReleaseRequest {
    others = List.copyOf(others);
  }

  public static AssociationReleaseRequestBuilder builder() {
    return new AssociationReleaseRequestBuilder();
  }
}
