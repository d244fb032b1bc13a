package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION SET MODIFICATION REQUEST (TS 29.244 table 7.4.7.1-1).
@TlvMessage(type = 16)
public record SessionSetModificationRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 290, presence = MANDATORY) List<SessionChangeInfo> sessionChangeInfos,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public SessionSetModificationRequest {
    sessionChangeInfos = List.copyOf(sessionChangeInfos);
    others = List.copyOf(others);
  }

  public static SessionSetModificationRequestBuilder builder() {
    return new SessionSetModificationRequestBuilder();
  }
}
