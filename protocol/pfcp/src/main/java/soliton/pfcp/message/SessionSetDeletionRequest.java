package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION SET DELETION REQUEST (TS 29.244 table 7.4.6.1-1).
@TlvMessage(type = 14)
public record SessionSetDeletionRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 65, presence = CONDITIONAL) @Nullable FqCsid smfFqCsid,
    @Ie(type = 65, presence = CONDITIONAL) @Nullable FqCsid upfFqCsid,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public SessionSetDeletionRequest {
    others = List.copyOf(others);
  }

  public static SessionSetDeletionRequestBuilder builder() {
    return new SessionSetDeletionRequestBuilder();
  }
}
