package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.L2tpSessionIndications;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group L2TP Session Information (TS 29.244 table 7.5.2.1-3).
@TlvGroup
public record L2tpSessionInformation(
    @Ie(type = 282, presence = OPTIONAL) @Nullable Name callingNumber,
    @Ie(type = 283, presence = OPTIONAL) @Nullable Name calledNumber,
    @Ie(type = 287, presence = OPTIONAL, octets = 2) @Nullable Integer maximumReceiveUnit,
    @Ie(type = 284, presence = CONDITIONAL) @Nullable L2tpSessionIndications l2tpSessionIndications,
    @Ie(type = 278, presence = OPTIONAL, octets = 1) @Nullable Octets l2tpUserAuthentication) {

  public static L2tpSessionInformationBuilder builder() {
    return new L2tpSessionInformationBuilder();
  }
}
