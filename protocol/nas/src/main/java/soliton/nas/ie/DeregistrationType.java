package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// How a phone is deregistered, TS 24.501 9.11.3.20.
///
/// @param switchOff the phone is switched off and waits for no answer (UE to network)
/// @param reregistrationRequired the phone shall register again (network to UE)
public record DeregistrationType(Access access, boolean switchOff, boolean reregistrationRequired)
    implements Coded {
  /// From which access.
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

    static @Nullable Access of(int code) {
      return switch (code) {
        case 1 -> THREE_GPP;
        case 2 -> NON_THREE_GPP;
        case 3 -> BOTH;
        default -> null;
      };
    }
  }

  /// From 3GPP access, the phone stays on.
  public static final DeregistrationType NORMAL =
      new DeregistrationType(Access.THREE_GPP, false, false);

  /// From 3GPP access, the phone is switched off.
  public static final DeregistrationType SWITCH_OFF =
      new DeregistrationType(Access.THREE_GPP, true, false);

  /// Null for the reserved access type 0.
  public static @Nullable DeregistrationType of(int code) {
    Access access = Access.of(code & 3);
    return access == null ? null : new DeregistrationType(access, (code & 8) != 0, (code & 4) != 0);
  }

  @Override
  public int code() {
    return access.code() | (reregistrationRequired ? 4 : 0) | (switchOff ? 8 : 0);
  }
}
