package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP HEARTBEAT RESPONSE: I am, and since when (TS 29.244 table 7.4.2.2-1).
@TlvMessage(type = 2)
public record HeartbeatResponse(
    @Ie(type = 96, presence = MANDATORY) @Nullable TimeStamp recoveryTimeStamp,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public HeartbeatResponse {
    others = List.copyOf(others);
  }

  public static HeartbeatResponseBuilder builder() {
    return new HeartbeatResponseBuilder();
  }
}
