package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AccessAvailability;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.MoqControlInformation;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SliceId;
import soliton.pfcp.ie.TraceInformation;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.Removed;
import soliton.tlv.TlvMessage;

/// PFCP SESSION MODIFICATION REQUEST: SMF to UPF, changes of rules (TS 29.244 table 7.5.4.1-1).
@TlvMessage(type = 52)
public record SessionModificationRequest(
    @Ie(type = 57, presence = CONDITIONAL) @Nullable FSeid cpFSeid,
    @Ie(type = 15, presence = CONDITIONAL) List<RemovePdr> removePdrs,
    @Ie(type = 16, presence = CONDITIONAL) List<RemoveFar> removeFars,
    @Ie(type = 17, presence = CONDITIONAL) List<RemoveUrr> removeUrrs,
    @Ie(type = 18, presence = CONDITIONAL) List<RemoveQer> removeQers,
    @Ie(type = 87, presence = CONDITIONAL) @Nullable RemoveBar removeBar,
    @Ie(type = 130, presence = CONDITIONAL) List<RemoveTrafficEndpoint> removeTrafficEndpoints,
    @Ie(type = 1, presence = CONDITIONAL) List<CreatePdr> createPdrs,
    @Ie(type = 3, presence = CONDITIONAL) List<CreateFar> createFars,
    @Ie(type = 6, presence = CONDITIONAL) List<CreateUrr> createUrrs,
    @Ie(type = 7, presence = CONDITIONAL) List<CreateQer> createQers,
    @Ie(type = 85, presence = CONDITIONAL) @Nullable CreateBar createBar,
    @Ie(type = 127, presence = CONDITIONAL) List<CreateTrafficEndpoint> createTrafficEndpoints,
    @Ie(type = 9, presence = CONDITIONAL) List<UpdatePdr> updatePdrs,
    @Ie(type = 10, presence = CONDITIONAL) List<UpdateFar> updateFars,
    @Ie(type = 13, presence = CONDITIONAL) List<UpdateUrr> updateUrrs,
    @Ie(type = 14, presence = CONDITIONAL) List<UpdateQer> updateQers,
    @Ie(type = 86, presence = CONDITIONAL) @Nullable UpdateBar updateBar,
    @Ie(type = 129, presence = CONDITIONAL) List<UpdateTrafficEndpoint> updateTrafficEndpoints,
    @Ie(type = 49, presence = CONDITIONAL) @Nullable SessionModificationRequestFlags flags,
    @Ie(type = 77, presence = CONDITIONAL) List<QueryUrr> queryUrrs,
    @Ie(type = 65, presence = CONDITIONAL) @Nullable FqCsid smfFqCsid,
    @Ie(type = 117, presence = CONDITIONAL, octets = 4) @Nullable Long userPlaneInactivityTimer,
    @Ie(type = 125, presence = OPTIONAL, octets = 4) @Nullable Long queryUrrReference,
    @Ie(type = 152, presence = OPTIONAL) @Nullable TraceInformation traceInformation,
    @Ie(type = 168, presence = CONDITIONAL) List<RemoveMar> removeMars,
    @Ie(type = 169, presence = CONDITIONAL) List<UpdateMar> updateMars,
    @Ie(type = 165, presence = CONDITIONAL) List<CreateMar> createMars,
    @Ie(type = 60, presence = CONDITIONAL) @Nullable NodeId nodeId,
    @Ie(type = 199, presence = CONDITIONAL)
        List<TscManagementInformationInModificationRequest> tscManagementInformations,
    @Ie(type = 211, presence = CONDITIONAL) List<RemoveSrr> removeSrrs,
    @Ie(type = 212, presence = CONDITIONAL) List<CreateSrr> createSrrs,
    @Ie(type = 213, presence = CONDITIONAL) List<UpdateSrr> updateSrrs,
    @Ie(type = 220, presence = CONDITIONAL)
        @Nullable ProvideAtsssControlInformation provideAtsssControlInformation,
    @Ie(type = 254, presence = CONDITIONAL)
        @Nullable EthernetContextInformation ethernetContextInformation,
    @Ie(type = 219, presence = OPTIONAL) @Nullable AccessAvailability accessAvailabilityInformation,
    @Ie(type = 263, presence = CONDITIONAL) List<QueryPacketRateStatus> queryPacketRateStatus,
    @Ie(type = 257, presence = OPTIONAL) @Nullable SliceId snssai,
    @Ie(type = 338, presence = CONDITIONAL) @Nullable SliceId hplmnSnssai,
    @Ie(type = 159, presence = CONDITIONAL) @Nullable DomainName dnn,
    @Ie(type = 291, presence = CONDITIONAL) @Nullable Name groupId,
    @Ie(type = 310, presence = CONDITIONAL)
        List<MbsSessionN4ControlInformation> mbsSessionN4ControlInformations,
    @Ie(type = 316, presence = CONDITIONAL)
        @Nullable DscpToPpiControlInformation dscpToPpiControlInformation,
    @Ie(type = 336, presence = CONDITIONAL) List<Octets> tlContainers,
    @Ie(type = 352, presence = OPTIONAL) @Nullable Name traceCollectionEntityUri,
    @Ie(type = 353, presence = OPTIONAL, octets = 2)
        @Nullable Octets ueLevelMeasurementsConfiguration,
    @Ie(type = 178, presence = OPTIONAL) @Nullable AlternativeSmfIpAddress alternativeSmfIpAddress,
    @Ie(type = 385, presence = CONDITIONAL) @Nullable MoqControlInformation moqControlInformation,
    @Removed List<Integer> removed,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionRequest {

  public SessionModificationRequest {
    removePdrs = List.copyOf(removePdrs);
    removeFars = List.copyOf(removeFars);
    removeUrrs = List.copyOf(removeUrrs);
    removeQers = List.copyOf(removeQers);
    removeTrafficEndpoints = List.copyOf(removeTrafficEndpoints);
    createPdrs = List.copyOf(createPdrs);
    createFars = List.copyOf(createFars);
    createUrrs = List.copyOf(createUrrs);
    createQers = List.copyOf(createQers);
    createTrafficEndpoints = List.copyOf(createTrafficEndpoints);
    updatePdrs = List.copyOf(updatePdrs);
    updateFars = List.copyOf(updateFars);
    updateUrrs = List.copyOf(updateUrrs);
    updateQers = List.copyOf(updateQers);
    updateTrafficEndpoints = List.copyOf(updateTrafficEndpoints);
    queryUrrs = List.copyOf(queryUrrs);
    removeMars = List.copyOf(removeMars);
    updateMars = List.copyOf(updateMars);
    createMars = List.copyOf(createMars);
    tscManagementInformations = List.copyOf(tscManagementInformations);
    removeSrrs = List.copyOf(removeSrrs);
    createSrrs = List.copyOf(createSrrs);
    updateSrrs = List.copyOf(updateSrrs);
    queryPacketRateStatus = List.copyOf(queryPacketRateStatus);
    mbsSessionN4ControlInformations = List.copyOf(mbsSessionN4ControlInformations);
    tlContainers = List.copyOf(tlContainers);
    removed = List.copyOf(removed);
    others = List.copyOf(others);
  }

  public static SessionModificationRequestBuilder builder() {
    return new SessionModificationRequestBuilder();
  }
}
