package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP PFD MANAGEMENT REQUEST (TS 29.244 table 7.4.3.1-1).
@TlvMessage(type = 3)
public record PfdManagementRequest(
    @Ie(type = 58, presence = CONDITIONAL) List<ApplicationPfds> applicationPfds,
    @Ie(type = 60, presence = OPTIONAL) @Nullable NodeId nodeId,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public PfdManagementRequest {
    applicationPfds = List.copyOf(applicationPfds);
    others = List.copyOf(others);
  }

  public static PfdManagementRequestBuilder builder() {
    return new PfdManagementRequestBuilder();
  }
}
