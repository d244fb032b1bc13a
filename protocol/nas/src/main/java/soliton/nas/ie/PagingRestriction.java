package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.l3.Coded;

/// For what a phone does not want to be paged, TS 24.501 9.11.3.77.
///
/// @param except the sessions that are excepted, if the kind has any
public record PagingRestriction(Kind kind, @Nullable PduSessionSet except) {
  public enum Kind implements Coded {
    ALL(1),
    ALL_EXCEPT_VOICE(2),
    ALL_EXCEPT_SESSIONS(3),
    ALL_EXCEPT_VOICE_AND_SESSIONS(4);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static @Nullable Kind of(int code) {
      return switch (code) {
        case 1 -> ALL;
        case 2 -> ALL_EXCEPT_VOICE;
        case 3 -> ALL_EXCEPT_SESSIONS;
        case 4 -> ALL_EXCEPT_VOICE_AND_SESSIONS;
        default -> null;
      };
    }

    boolean hasSessions() {
      return this == ALL_EXCEPT_SESSIONS || this == ALL_EXCEPT_VOICE_AND_SESSIONS;
    }
  }

  /// Null for reserved kinds, or if the sessions are missing.
  public static @Nullable PagingRestriction read(OctetReader in) {
    Kind kind = Kind.of(in.u8() & 15);
    if (kind == null || !kind.hasSessions()) {
      return kind == null ? null : new PagingRestriction(kind, null);
    }
    PduSessionSet except = PduSessionSet.read(in);
    return except == null ? null : new PagingRestriction(kind, except);
  }

  public void write(OctetWriter out) {
    out.u8(kind.code());
    if (except != null) {
      except.write(out);
    }
  }
}
