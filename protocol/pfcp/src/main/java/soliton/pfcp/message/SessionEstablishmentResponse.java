package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.RdsConfigurationInformation;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION ESTABLISHMENT RESPONSE: what the UPF made of it (TS 29.244 table 7.5.3.1-1).
@TlvMessage(type = 51)
public record SessionEstablishmentResponse(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Ie(type = 57, presence = CONDITIONAL) @Nullable FSeid upFSeid,
    @Ie(type = 8, presence = CONDITIONAL) List<CreatedPdr> createdPdrs,
    @Ie(type = 51, presence = OPTIONAL) @Nullable LoadControlInformation loadControlInformation,
    @Ie(type = 54, presence = OPTIONAL)
        @Nullable OverloadControlInformation overloadControlInformation,
    @Ie(type = 65, presence = CONDITIONAL) @Nullable FqCsid upfFqCsid,
    @Ie(type = 114, presence = CONDITIONAL) @Nullable FailedRuleId failedRuleId,
    @Ie(type = 128, presence = CONDITIONAL) List<CreatedTrafficEndpoint> createdTrafficEndpoints,
    @Ie(type = 195, presence = CONDITIONAL)
        @Nullable CreatedBridgeRouterInfo createdBridgeRouterInfo,
    @Ie(type = 221, presence = CONDITIONAL) @Nullable AtsssControlParameters atsssControlParameters,
    @Ie(type = 262, presence = OPTIONAL)
        @Nullable RdsConfigurationInformation rdsConfigurationInformation,
    @Ie(type = 272, presence = CONDITIONAL)
        List<PartialFailureInformation> partialFailureInformations,
    @Ie(type = 279, presence = OPTIONAL) @Nullable CreatedL2tpSession createdL2tpSession,
    @Ie(type = 311, presence = CONDITIONAL) List<MbsSessionN4Information> mbsSessionN4Informations,
    @Ie(type = 336, presence = CONDITIONAL) @Nullable Octets tlContainer,
    @Ie(type = 386, presence = CONDITIONAL) @Nullable MoqInformation moqInformation,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionResponse {

  public SessionEstablishmentResponse {
    createdPdrs = List.copyOf(createdPdrs);
    createdTrafficEndpoints = List.copyOf(createdTrafficEndpoints);
    partialFailureInformations = List.copyOf(partialFailureInformations);
    mbsSessionN4Informations = List.copyOf(mbsSessionN4Informations);
    others = List.copyOf(others);
  }

  public static SessionEstablishmentResponseBuilder builder() {
    return new SessionEstablishmentResponseBuilder();
  }
}
