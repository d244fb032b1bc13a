package soliton.amf.rules;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Snssai;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.RequestType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.DnnInfo;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SmfSelection;

/// Where a 5GSM message of a UE goes (TS 24.501 5.4.5.2.3 to 5.4.5.2.5).
public final class SessionRules {
  private SessionRules() {}

  /// What the UL NAS TRANSPORT says about the session.
  ///
  /// @param known true if a routing context exists for the PDU session identity
  public record Asked(
      boolean known, @Nullable RequestType type, @Nullable Snssai snssai, @Nullable Dnn dnn) {}

  /// What is to be done with it.
  public sealed interface Decision {
    /// To the SMF of the existing session.
    record Forward() implements Decision {}

    /// To a new SM context; an existing one of the same identity is given up first.
    ///
    /// @param dnnSelectedByNetwork true if the UE named none
    record Create(Snssai snssai, Dnn dnn, boolean dnnSelectedByNetwork) implements Decision {}

    /// Back to the UE, with the cause.
    record Refuse(GmmCause cause) implements Decision {}
  }

  /// @param allowed slices of the registration, never empty
  /// @param subscription data networks of each slice; asked for only where a session is created
  public static Decision decide(
      Asked asked, List<Snssai> allowed, Supplier<SmfSelection> subscription) {
    RequestType type = asked.type();
    if (type == null || type == RequestType.MODIFICATION_REQUEST) {
      // 5.4.5.2.5 a): no routing context and no request type that could make one
      return asked.known()
          ? new Decision.Forward()
          : new Decision.Refuse(GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    }
    return switch (type) {
      case INITIAL_REQUEST -> create(asked, allowed, subscription.get());
      // Sessions of other accesses and of EPS do not exist here; one that we know is forwarded.
      case EXISTING_PDU_SESSION, MODIFICATION_REQUEST ->
          asked.known()
              ? new Decision.Forward()
              : new Decision.Refuse(GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
      // Emergency services and multi-access sessions are not supported; the UE was told so in the
      // network feature support.
      case INITIAL_EMERGENCY_REQUEST, EXISTING_EMERGENCY_PDU_SESSION, MA_PDU_REQUEST ->
          new Decision.Refuse(GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    };
  }

  private static Decision create(Asked asked, List<Snssai> allowed, SmfSelection subscribed) {
    Snssai snssai = asked.snssai() == null ? preferred(asked, allowed, subscribed) : asked.snssai();
    if (!allowed.contains(snssai)) {
      return new Decision.Refuse(GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    }
    List<DnnInfo> networks = subscribed.dataNetworks().getOrDefault(snssai, List.of());
    Dnn wanted = asked.dnn();
    if (wanted == null) {
      return networks.stream()
          .filter(DnnInfo::isDefault)
          .findFirst()
          .<Decision>map(network -> new Decision.Create(snssai, network.dnn(), true))
          .orElse(notSubscribed());
    }
    return networks.stream().anyMatch(network -> network.dnn().equals(wanted))
        ? new Decision.Create(snssai, wanted, false)
        : notSubscribed();
  }

  /// The UE named no slice: the first allowed one that has the data network, else the first.
  private static Snssai preferred(Asked asked, List<Snssai> allowed, SmfSelection subscribed) {
    Dnn wanted = asked.dnn();
    return allowed.stream()
        .filter(
            slice ->
                subscribed.dataNetworks().getOrDefault(slice, List.of()).stream()
                    .anyMatch(
                        network ->
                            wanted == null ? network.isDefault() : network.dnn().equals(wanted)))
        .findFirst()
        .orElse(allowed.getFirst());
  }

  private static Decision notSubscribed() {
    return new Decision.Refuse(GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE);
  }
}
