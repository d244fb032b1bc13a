package soliton.amf.ue;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Snssai;
import soliton.base.Tai;

/// What was committed about a UE (TS 24.501 5.1.3.3): the states of the 5GMM sublayer that outlive
/// a procedure. What is between them lives in the procedure that runs.
public sealed interface UeState {

  /// 5GMM-DEREGISTERED. Keys may be remembered.
  record Deregistered() implements UeState {
    public static final Deregistered INSTANCE = new Deregistered();
  }

  /// 5GMM-REGISTERED.
  ///
  /// @param registrationArea tracking areas in which the UE need not tell that it moves
  /// @param allowedNssai slices it may use here
  /// @param ueAmbr for its non-GBR flows together
  /// @param policyAssociation at the PCF, if any
  /// @param subscription at the UDM, if any
  record Registered(
      List<Tai> registrationArea,
      List<Snssai> allowedNssai,
      Ambr ueAmbr,
      Duration t3512,
      @Nullable String policyAssociation,
      @Nullable String subscription)
      implements UeState {
    public Registered {
      registrationArea = List.copyOf(registrationArea);
      allowedNssai = List.copyOf(allowedNssai);
    }
  }
}
