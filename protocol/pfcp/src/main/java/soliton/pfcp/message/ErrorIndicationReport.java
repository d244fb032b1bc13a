package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.FTeid;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Tunnels that a peer does not know (TS 29.244 table 7.5.8.4-1).
@TlvGroup
public record ErrorIndicationReport(@Ie(type = 21, presence = MANDATORY) List<FTeid> remoteFTeids) {

  public ErrorIndicationReport {
    remoteFTeids = List.copyOf(remoteFTeids);
  }

  public static ErrorIndicationReportBuilder builder() {
    return new ErrorIndicationReportBuilder();
  }
}
