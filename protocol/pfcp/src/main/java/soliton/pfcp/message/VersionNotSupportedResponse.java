package soliton.pfcp.message;

import java.util.List;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP VERSION NOT SUPPORTED RESPONSE: only a header, in the version that is supported
/// (TS 29.244 7.4.4.7).
@TlvMessage(type = 11)
public record VersionNotSupportedResponse(@Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public VersionNotSupportedResponse {
    others = List.copyOf(others);
  }

  public static VersionNotSupportedResponseBuilder builder() {
    return new VersionNotSupportedResponseBuilder();
  }
}
