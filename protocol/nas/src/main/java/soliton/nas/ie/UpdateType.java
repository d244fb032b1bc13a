package soliton.nas.ie;

import soliton.l3.Coded;

/// What else a phone wants at registration; CIoT preferences as two bits each. TS 24.501
/// 9.11.3.9A.
public record UpdateType(
    boolean smsRequested,
    boolean radioCapabilityUpdate,
    boolean fiveGsControlPlaneCiot,
    boolean fiveGsUserPlaneCiot,
    boolean epsControlPlaneCiot,
    boolean epsUserPlaneCiot)
    implements Coded {
  @Override
  public int code() {
    return (smsRequested ? 1 : 0)
        | (radioCapabilityUpdate ? 2 : 0)
        | (fiveGsControlPlaneCiot ? 4 : 0)
        | (fiveGsUserPlaneCiot ? 8 : 0)
        | (epsControlPlaneCiot ? 16 : 0)
        | (epsUserPlaneCiot ? 32 : 0);
  }

  /// Spare bits are ignored.
  public static UpdateType of(int code) {
    return new UpdateType(
        (code & 1) != 0,
        (code & 2) != 0,
        (code & 4) != 0,
        (code & 8) != 0,
        (code & 16) != 0,
        (code & 32) != 0);
  }
}
