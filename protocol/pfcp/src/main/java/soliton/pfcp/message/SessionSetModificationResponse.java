package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION SET MODIFICATION RESPONSE (TS 29.244 table 7.4.7.2-1).
@TlvMessage(type = 17)
public record SessionSetModificationResponse(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public SessionSetModificationResponse {
    others = List.copyOf(others);
  }

  public static SessionSetModificationResponseBuilder builder() {
    return new SessionSetModificationResponseBuilder();
  }
}
