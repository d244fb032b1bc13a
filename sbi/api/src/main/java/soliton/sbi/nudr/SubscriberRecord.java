package soliton.sbi.nudr;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.sbi.RatType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;

/// A subscriber as provisioned.
///
/// @param authentication keys and algorithm
/// @param slices slices in the order of preference, with their data networks; never empty
/// @param barred true if the subscriber may not register (operator-determined barring)
public record SubscriberRecord(
    Supi supi,
    @Nullable String gpsi,
    Authentication authentication,
    Ambr ueAmbr,
    List<Slice> slices,
    List<RatType> ratRestrictions,
    List<Tac> forbiddenAreas,
    @Nullable List<Tac> allowedAreas,
    boolean roamingAllowed,
    boolean barred,
    @Nullable Integer rfspIndex,
    @Nullable Duration registrationTimer) {
  public SubscriberRecord {
    slices = List.copyOf(slices);
    ratRestrictions = List.copyOf(ratRestrictions);
    forbiddenAreas = List.copyOf(forbiddenAreas);
    allowedAreas = allowedAreas == null ? null : List.copyOf(allowedAreas);
  }

  /// AuthenticationSubscription (TS 29.505 5.2.2.2): the permanent key of 16 or 32 octets, OPc or
  /// TOPc, and the AMF field of 2 octets (TS 33.102 Annex H).
  public record Authentication(Algorithm algorithm, Octets k, Octets opc, Octets amf) {
    @Override
    public String toString() {
      return "Authentication[" + algorithm + ", keys hidden]";
    }
  }

  /// Algorithm sets of f1 to f5* (TS 35.206, TS 35.231).
  public enum Algorithm {
    MILENAGE,
    TUAK
  }

  /// A subscribed slice.
  ///
  /// @param isDefault used when the UE requests no slice
  /// @param defaultDnn used when the UE names no data network; absent: the UE must name one
  public record Slice(
      Snssai snssai,
      boolean isDefault,
      @Nullable Dnn defaultDnn,
      Map<Dnn, SessionManagement> dataNetworks) {
    public Slice {
      dataNetworks = Map.copyOf(dataNetworks);
    }
  }
}
