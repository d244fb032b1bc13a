package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION DELETION REQUEST: SMF to UPF, the end of a session (TS 29.244 table 7.5.6-1).
@TlvMessage(type = 54)
public record SessionDeletionRequest(
    @Ie(type = 336, presence = CONDITIONAL) List<Octets> tlContainers,
    @Ie(type = 60, presence = CONDITIONAL) @Nullable NodeId nodeId,
    @Ie(type = 57, presence = CONDITIONAL) @Nullable FSeid cpFSeid,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionRequest {

  public SessionDeletionRequest {
    tlContainers = List.copyOf(tlContainers);
    others = List.copyOf(others);
  }

  public static SessionDeletionRequestBuilder builder() {
    return new SessionDeletionRequestBuilder();
  }
}
