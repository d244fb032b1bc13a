package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group TSC Management Information (TS 29.244 table 7.5.4.18-1).
@TlvGroup
public record TscManagementInformationInModificationRequest(
    @Ie(type = 202, presence = OPTIONAL) @Nullable Octets portManagementInformationContainer,
    @Ie(type = 266, presence = OPTIONAL)
        @Nullable Octets userPlaneNodeManagementInformationContainer,
    @Ie(type = 197, presence = CONDITIONAL, octets = 4) @Nullable Long nwTtPortNumber,
    @Ie(type = 295, presence = CONDITIONAL)
        @Nullable DirectReportingInformation directReportingInformation) {

  public static TscManagementInformationInModificationRequestBuilder builder() {
    return new TscManagementInformationInModificationRequestBuilder();
  }
}
