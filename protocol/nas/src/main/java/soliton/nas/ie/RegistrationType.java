package soliton.nas.ie;

import soliton.l3.Coded;

/// What registration a phone asks for, TS 24.501 9.11.3.7.
///
/// @param followOnRequest more is to come; the connection shall be kept
public record RegistrationType(Kind kind, boolean followOnRequest) implements Coded {
  public enum Kind implements Coded {
    INITIAL(1),
    MOBILITY_UPDATING(2),
    PERIODIC_UPDATING(3),
    EMERGENCY(4),
    SNPN_ONBOARDING(5),
    DISASTER_ROAMING_MOBILITY_UPDATING(6),
    DISASTER_ROAMING_INITIAL(7);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static Kind of(int code) {
      return switch (code) {
        case 2 -> MOBILITY_UPDATING;
        case 3 -> PERIODIC_UPDATING;
        case 4 -> EMERGENCY;
        case 5 -> SNPN_ONBOARDING;
        case 6 -> DISASTER_ROAMING_MOBILITY_UPDATING;
        case 7 -> DISASTER_ROAMING_INITIAL;
        default -> INITIAL;
      };
    }
  }

  public static final RegistrationType INITIAL = new RegistrationType(Kind.INITIAL, false);

  /// Unused codes are [Kind#INITIAL] at the network.
  public static RegistrationType of(int code) {
    Kind kind = Kind.of(code & 7);
    return new RegistrationType(kind, (code & 8) != 0);
  }

  @Override
  public int code() {
    return kind.code() | (followOnRequest ? 8 : 0);
  }
}
