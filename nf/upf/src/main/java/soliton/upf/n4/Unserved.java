package soliton.upf.n4;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.SessionEstablishmentRequestFlags;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Means;
import soliton.upf.rules.RuleFault;

/// What a request asks for beside its rules and this UPF does not do: refused by the element, with
/// cause 76 (TS 29.244 8.2.1), never left out in silence. What only tells about the session (user,
/// slice, DNN, RAT type) is read over.
final class Unserved {
  private static final int IE_PDN_TYPE = 113;

  private Unserved() {}

  static void refuse(SessionEstablishmentRequest request, Means means) {
    PdnType type = request.pdnType();
    boolean ethernet = means.capabilities().contains(Capability.ETHERNET);
    refuse(type == PdnType.ETHERNET && !ethernet, IE_PDN_TYPE, "Ethernet sessions");
    refuse(type == PdnType.NON_IP, IE_PDN_TYPE, "sessions that are neither IP nor Ethernet");
    refuse(request.createMars(), 165, "multi-access rules (features MPTCP, ATSSS-LL)");
    refuse(request.provideAtsssControlInformation(), 220, "ATSSS");
    refuse(request.createBridgeRouterInfo(), 194, "bridges (features TSN, TSCTS, DETNET)");
    refuse(request.createSrrs(), 212, "session reporting rules (features QFQM, ATSSS-LL)");
    refuse(request.provideRdsConfigurationInformation(), 261, "reliable data (feature RDS)");
    refuse(request.l2tpTunnelInformations(), 276, "L2TP (feature L2TP)");
    refuse(request.l2tpSessionInformation(), 277, "L2TP (feature L2TP)");
    refuse(request.mbsSessionN4ControlInformations(), 310, "multicast (feature MBSN4)");
    refuse(request.dscpToPpiControlInformations(), 316, "paging policy by DSCP (feature EPPPI)");
    refuse(request.tlContainer(), 336, "talkers and listeners (feature CN-TL)");
    refuse(request.traceInformation(), 152, "trace (feature TRACE)");
    refuse(request.ueLevelMeasurementsConfiguration(), 353, "measurements (feature ULM)");
    refuse(request.moqControlInformation(), 385, "media over QUIC (feature MOQ)");
    var flags = request.flags();
    refuse(
        flags != null && flags.has(SessionEstablishmentRequestFlags.HRSBOM),
        186,
        "home-routed session breakout");
  }

  static void refuse(SessionModificationRequest request) {
    refuse(request.createMars(), 165, "multi-access rules (features MPTCP, ATSSS-LL)");
    refuse(request.updateMars(), 169, "multi-access rules (features MPTCP, ATSSS-LL)");
    refuse(request.removeMars(), 168, "multi-access rules (features MPTCP, ATSSS-LL)");
    refuse(request.provideAtsssControlInformation(), 220, "ATSSS");
    refuse(request.accessAvailabilityInformation(), 219, "ATSSS");
    refuse(request.tscManagementInformations(), 199, "bridges (features TSN, TSCTS, DETNET)");
    refuse(request.createSrrs(), 212, "session reporting rules (features QFQM, ATSSS-LL)");
    refuse(request.updateSrrs(), 213, "session reporting rules (features QFQM, ATSSS-LL)");
    refuse(request.removeSrrs(), 211, "session reporting rules (features QFQM, ATSSS-LL)");
    refuse(request.ethernetContextInformation(), 254, "moved MAC addresses (feature ETHAR)");
    refuse(request.queryPacketRateStatus(), 263, "packet rates (feature CIOT)");
    refuse(request.mbsSessionN4ControlInformations(), 310, "multicast (feature MBSN4)");
    refuse(request.dscpToPpiControlInformation(), 316, "paging policy by DSCP (feature EPPPI)");
    refuse(request.tlContainers(), 336, "talkers and listeners (feature CN-TL)");
    refuse(request.traceInformation(), 152, "trace (feature TRACE)");
    refuse(request.ueLevelMeasurementsConfiguration(), 353, "measurements (feature ULM)");
    refuse(request.moqControlInformation(), 385, "media over QUIC (feature MOQ)");
    var flags = request.flags();
    refuse(
        flags != null && flags.has(SessionModificationRequestFlags.DETEID),
        49,
        "tunnels of multicast (N4mb)");
    refuse(
        flags != null && flags.has(SessionModificationRequestFlags.HRSBOM),
        49,
        "home-routed session breakout");
  }

  private static void refuse(@Nullable Object given, int element, String what) {
    boolean present = given instanceof Collection<?> list ? !list.isEmpty() : given != null;
    refuse(present, element, what);
  }

  private static void refuse(boolean present, int element, String what) {
    if (present) {
      throw RuleFault.of(Cause.SERVICE_NOT_SUPPORTED, element, what + " not supported");
    }
  }
}
