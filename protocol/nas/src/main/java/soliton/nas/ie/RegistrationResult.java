package soliton.nas.ie;

import soliton.l3.Coded;

/// How a phone is registered, TS 24.501 9.11.3.6.
///
/// @param smsAllowed SMS over NAS is allowed
/// @param sliceAuthenticationPending network slice-specific authentication is to be performed
/// @param emergency registered for emergency services
/// @param notForDisasterRoaming a registration for disaster roaming was accepted as an ordinary
///     one
public record RegistrationResult(
    Access access,
    boolean smsAllowed,
    boolean sliceAuthenticationPending,
    boolean emergency,
    boolean notForDisasterRoaming)
    implements Coded {
  /// Over which access.
  public enum Access implements Coded {
    THREE_GPP(1),
    NON_THREE_GPP(2),
    BOTH(3);

    private final int code;

    Access(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static Access of(int code) {
      return switch (code) {
        case 2 -> NON_THREE_GPP;
        case 3 -> BOTH;
        default -> THREE_GPP;
      };
    }
  }

  /// Registered over 3GPP access, nothing else.
  public static final RegistrationResult THREE_GPP =
      new RegistrationResult(Access.THREE_GPP, false, false, false, false);

  /// Unused codes are 3GPP access at the phone.
  public static RegistrationResult of(int code) {
    Access access = Access.of(code & 7);
    return new RegistrationResult(
        access, (code & 8) != 0, (code & 16) != 0, (code & 32) != 0, (code & 64) != 0);
  }

  public RegistrationResult withSmsAllowed(boolean allowed) {
    return new RegistrationResult(
        access, allowed, sliceAuthenticationPending, emergency, notForDisasterRoaming);
  }

  @Override
  public int code() {
    return access.code()
        | (smsAllowed ? 8 : 0)
        | (sliceAuthenticationPending ? 16 : 0)
        | (emergency ? 32 : 0)
        | (notForDisasterRoaming ? 64 : 0);
  }
}
