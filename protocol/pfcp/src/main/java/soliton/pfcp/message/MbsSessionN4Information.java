package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.MbsN4ResponseFlags;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group MBS Session N4 Information (TS 29.244 table 7.5.3.1-5).
@TlvGroup
public record MbsSessionN4Information(
    @Ie(type = 305, presence = MANDATORY, octets = 1) Octets mbsSessionIdentifier,
    @Ie(type = 314, presence = CONDITIONAL, octets = 2) @Nullable Integer areaSessionId,
    @Ie(type = 21, presence = CONDITIONAL) @Nullable FTeid n19mbDlTunnelId,
    @Ie(type = 312, presence = CONDITIONAL) @Nullable MbsN4ResponseFlags mbsn4respFlags) {

  public static MbsSessionN4InformationBuilder builder() {
    return new MbsSessionN4InformationBuilder();
  }
}
