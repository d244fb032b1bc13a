package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP PFD MANAGEMENT RESPONSE (TS 29.244 table 7.4.3.2-1).
@TlvMessage(type = 4)
public record PfdManagementResponse(
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Ie(type = 60, presence = OPTIONAL) @Nullable NodeId nodeId,
    @Ie(type = 397, presence = CONDITIONAL)
        List<PfdPartialFailureInformation> pfdPartialFailureInformations,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public PfdManagementResponse {
    pfdPartialFailureInformations = List.copyOf(pfdPartialFailureInformations);
    others = List.copyOf(others);
  }

  public static PfdManagementResponseBuilder builder() {
    return new PfdManagementResponseBuilder();
  }
}
