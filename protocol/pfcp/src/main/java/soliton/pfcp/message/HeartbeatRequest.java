package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.SourceIpAddress;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP HEARTBEAT REQUEST: are you there, and since when (TS 29.244 table 7.4.2.1-1).
@TlvMessage(type = 1)
public record HeartbeatRequest(
    @Ie(type = 96, presence = MANDATORY) TimeStamp recoveryTimeStamp,
    @Ie(type = 192, presence = OPTIONAL) @Nullable SourceIpAddress sourceIpAddress,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public HeartbeatRequest {
    others = List.copyOf(others);
  }

  public static HeartbeatRequestBuilder builder() {
    return new HeartbeatRequestBuilder();
  }
}
