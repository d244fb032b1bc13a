package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.CreateBridgeRouterInfo;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.MoqControlInformation;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.SessionEstablishmentRequestFlags;
import soliton.pfcp.ie.SliceId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.TraceInformation;
import soliton.pfcp.ie.UserId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION ESTABLISHMENT REQUEST: SMF to UPF, a session with its rules (TS 29.244 table
/// 7.5.2.1-1).
@TlvMessage(type = 50)
public record SessionEstablishmentRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 57, presence = MANDATORY) FSeid cpFSeid,
    @Ie(type = 1, presence = MANDATORY) List<CreatePdr> createPdrs,
    @Ie(type = 3, presence = MANDATORY) List<CreateFar> createFars,
    @Ie(type = 6, presence = CONDITIONAL) List<CreateUrr> createUrrs,
    @Ie(type = 7, presence = CONDITIONAL) List<CreateQer> createQers,
    @Ie(type = 85, presence = OPTIONAL) @Nullable CreateBar createBar,
    @Ie(type = 127, presence = CONDITIONAL) List<CreateTrafficEndpoint> createTrafficEndpoints,
    @Ie(type = 113, presence = CONDITIONAL) @Nullable PdnType pdnType,
    @Ie(type = 65, presence = CONDITIONAL) @Nullable FqCsid smfFqCsid,
    @Ie(type = 117, presence = OPTIONAL, octets = 4) @Nullable Long userPlaneInactivityTimer,
    @Ie(type = 141, presence = OPTIONAL) @Nullable UserId userId,
    @Ie(type = 152, presence = OPTIONAL) @Nullable TraceInformation traceInformation,
    @Ie(type = 159, presence = OPTIONAL) @Nullable DomainName dnn,
    @Ie(type = 165, presence = CONDITIONAL) List<CreateMar> createMars,
    @Ie(type = 186, presence = CONDITIONAL) @Nullable SessionEstablishmentRequestFlags flags,
    @Ie(type = 194, presence = CONDITIONAL) @Nullable CreateBridgeRouterInfo createBridgeRouterInfo,
    @Ie(type = 212, presence = OPTIONAL) List<CreateSrr> createSrrs,
    @Ie(type = 220, presence = CONDITIONAL)
        @Nullable ProvideAtsssControlInformation provideAtsssControlInformation,
    @Ie(type = 96, presence = OPTIONAL) @Nullable TimeStamp recoveryTimeStamp,
    @Ie(type = 257, presence = OPTIONAL) @Nullable SliceId snssai,
    @Ie(type = 338, presence = CONDITIONAL) @Nullable SliceId hplmnSnssai,
    @Ie(type = 261, presence = OPTIONAL)
        @Nullable ProvideRdsConfigurationInformation provideRdsConfigurationInformation,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType,
    @Ie(type = 276, presence = CONDITIONAL) List<L2tpTunnelInformation> l2tpTunnelInformations,
    @Ie(type = 277, presence = CONDITIONAL) @Nullable L2tpSessionInformation l2tpSessionInformation,
    @Ie(type = 291, presence = OPTIONAL) @Nullable Name groupId,
    @Ie(type = 310, presence = CONDITIONAL)
        List<MbsSessionN4ControlInformation> mbsSessionN4ControlInformations,
    @Ie(type = 316, presence = OPTIONAL)
        List<DscpToPpiControlInformation> dscpToPpiControlInformations,
    @Ie(type = 336, presence = CONDITIONAL) @Nullable Octets tlContainer,
    @Ie(type = 352, presence = OPTIONAL) @Nullable Name traceCollectionEntityUri,
    @Ie(type = 353, presence = OPTIONAL, octets = 2)
        @Nullable Octets ueLevelMeasurementsConfiguration,
    @Ie(type = 178, presence = OPTIONAL) @Nullable AlternativeSmfIpAddress alternativeSmfIpAddress,
    @Ie(type = 385, presence = CONDITIONAL) @Nullable MoqControlInformation moqControlInformation,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionRequest {

  public SessionEstablishmentRequest {
    createPdrs = List.copyOf(createPdrs);
    createFars = List.copyOf(createFars);
    createUrrs = List.copyOf(createUrrs);
    createQers = List.copyOf(createQers);
    createTrafficEndpoints = List.copyOf(createTrafficEndpoints);
    createMars = List.copyOf(createMars);
    createSrrs = List.copyOf(createSrrs);
    l2tpTunnelInformations = List.copyOf(l2tpTunnelInformations);
    mbsSessionN4ControlInformations = List.copyOf(mbsSessionN4ControlInformations);
    dscpToPpiControlInformations = List.copyOf(dscpToPpiControlInformations);
    others = List.copyOf(others);
  }

  public static SessionEstablishmentRequestBuilder builder() {
    return new SessionEstablishmentRequestBuilder();
  }
}
