package soliton.gnb;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.OverloadAction;
import soliton.ngap.message.OverloadStart;
import soliton.radio.EstablishmentCause;

/// What an overloaded AMF has asked for, TS 38.413 8.7.7 and 8.7.8: which phones are sent away.
/// Owned by the agenda.
final class Overload {
  /// RRC Reject: how long a phone is to stay away (TS 38.331: 1..16 s).
  static final int WAIT_SECONDS = 5;

  private static final int ALL_PERCENT = 100;

  private @Nullable OverloadAction action;
  private int percent;
  private int debt;

  void onStart(OverloadStart start) {
    action = start.amfOverloadResponse() instanceof OverloadAction asked ? asked : null;
    var reduction = start.amfTrafficLoadReductionIndication();
    percent = reduction == null ? ALL_PERCENT : reduction.value();
    debt = 0;
  }

  void onStop() {
    action = null;
  }

  /// True if a phone that comes with this cause is to be sent away. With a percentage, that share
  /// of those concerned, evenly spread.
  boolean rejects(EstablishmentCause cause) {
    if (action == null || !concerns(action, cause)) {
      return false;
    }
    debt += percent;
    if (debt >= ALL_PERCENT) {
      debt -= ALL_PERCENT;
      return true;
    }
    return false;
  }

  /// 9.3.1.105 Overload action.
  private static boolean concerns(OverloadAction action, EstablishmentCause cause) {
    boolean emergency = cause == EstablishmentCause.EMERGENCY;
    boolean priority =
        cause == EstablishmentCause.HIGH_PRIORITY_ACCESS
            || cause == EstablishmentCause.MPS_PRIORITY_ACCESS
            || cause == EstablishmentCause.MCS_PRIORITY_ACCESS;
    boolean terminating = cause == EstablishmentCause.MT_ACCESS;
    return switch (action) {
      case REJECT_NON_EMERGENCY_MO_DT ->
          cause == EstablishmentCause.MO_DATA
              || cause == EstablishmentCause.MO_SMS
              || cause == EstablishmentCause.MO_VIDEO_CALL
              || cause == EstablishmentCause.MO_VOICE_CALL;
      case REJECT_RRC_CR_SIGNALLING ->
          cause == EstablishmentCause.MO_DATA
              || cause == EstablishmentCause.MO_SMS
              || cause == EstablishmentCause.MO_SIGNALLING
              || cause == EstablishmentCause.MO_VIDEO_CALL
              || cause == EstablishmentCause.MO_VOICE_CALL;
      case PERMIT_EMERGENCY_SESSIONS_AND_MOBILE_TERMINATED_SERVICES_ONLY ->
          !emergency && !terminating;
      case PERMIT_HIGH_PRIORITY_SESSIONS_AND_MOBILE_TERMINATED_SERVICES_ONLY ->
          !priority && !terminating && !emergency;
    };
  }
}
