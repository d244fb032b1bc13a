package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.Ran;
import soliton.amf.ThisAmf;
import soliton.amf.rules.NgSetupRules;
import soliton.amf.rules.NgSetupRules.Verdict;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.ie.TimeToWait;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.RanConfigurationUpdate;
import soliton.ngap.message.RanConfigurationUpdateAcknowledge;
import soliton.ngap.message.RanConfigurationUpdateFailure;

/// NG setup and RAN configuration update (TS 38.413 8.7.1, 8.7.2). On the thread of the transport:
/// nothing else of this gNB is handled before it is answered.
public final class NgSetup {
  private NgSetup() {}

  /// 8.7.1. A repeated one replaces all that was known, like a reset.
  public static void run(
      ThisAmf amf, Ran ran, NgSetupRequest request, @Nullable CriticalityDiagnostics diagnostics) {
    if (ran.isSetUp()) {
      NgReset.loseAll(amf, ran, "NG setup repeated");
    }
    String name = request.ranNodeName() == null ? "gNB" : request.ranNodeName().value();
    switch (decide(amf, request.supportedTaList())) {
      case Verdict.Accepted accepted -> {
        replaceFormerAssociation(amf, ran, request.globalRanNodeId());
        ran.setUp(
            new Ran.Served(
                request.globalRanNodeId(), name, accepted.trackingAreas(), accepted.slices()));
        ran.send(
            N2Messages.setupResponse(
                amf.config().name(), amf.config().guami(), amf.config().slices(), diagnostics));
        amf.count("ngsetup.accepted");
        amf.log().info("ngsetup.accepted", "gnb", name, "areas", accepted.trackingAreas());
      }
      case Verdict.Refused(var cause) -> {
        ran.setUp(null);
        ran.send(new NgSetupFailure(cause, TimeToWait.V60S, diagnostics));
        amf.count("ngsetup.refused");
        amf.log().info("ngsetup.refused", "gnb", name, "cause", cause);
      }
    }
  }

  /// 8.7.2. What is refused changes nothing.
  public static void update(
      ThisAmf amf,
      Ran ran,
      RanConfigurationUpdate request,
      @Nullable CriticalityDiagnostics diagnostics) {
    Ran.Served before = ran.served();
    if (before == null) {
      return;
    }
    String name = request.ranNodeName() == null ? before.name() : request.ranNodeName().value();
    List<SupportedTaItem> announced = request.supportedTaList();
    if (announced == null) {
      ran.setUp(new Ran.Served(before.node(), name, before.trackingAreas(), before.slices()));
      ran.send(new RanConfigurationUpdateAcknowledge(diagnostics));
      return;
    }
    switch (decide(amf, announced)) {
      case Verdict.Accepted accepted -> {
        ran.setUp(new Ran.Served(before.node(), name, accepted.trackingAreas(), accepted.slices()));
        ran.send(new RanConfigurationUpdateAcknowledge(diagnostics));
      }
      case Verdict.Refused(var cause) ->
          ran.send(new RanConfigurationUpdateFailure(cause, TimeToWait.V60S, diagnostics));
    }
  }

  private static Verdict decide(ThisAmf amf, List<SupportedTaItem> announced) {
    return NgSetupRules.decide(
        announced, amf.config().plmn(), amf.config().trackingAreas(), amf.config().slices());
  }

  /// The same gNB over another association: it restarted, and the old one has not been missed yet.
  private static void replaceFormerAssociation(ThisAmf amf, Ran ran, GlobalRanNodeId node) {
    for (Ran other : amf.rans().all()) {
      Ran.Served served = other.served();
      if (other != ran && served != null && served.node().equals(node)) {
        NgReset.loseAll(amf, other, "gNB set up anew");
        other.abort();
      }
    }
  }
}
