package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group TSC Management Information IE within PFCP Session Report Request (TS 29.244 table
/// 7.5.8.5-1).
@TlvGroup
public record TscManagementInformationInReportRequest(
    @Ie(type = 202, presence = OPTIONAL) @Nullable Octets portManagementInformationContainer,
    @Ie(type = 266, presence = OPTIONAL)
        @Nullable Octets userPlaneNodeManagementInformationContainer,
    @Ie(type = 197, presence = CONDITIONAL, octets = 4) @Nullable Long nwTtPortNumber) {

  public static TscManagementInformationInReportRequestBuilder builder() {
    return new TscManagementInformationInReportRequestBuilder();
  }
}
