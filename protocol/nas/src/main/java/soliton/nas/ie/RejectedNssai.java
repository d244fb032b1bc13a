package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Snssai;
import soliton.l3.Coded;

/// Slices that the network refuses, each with the reason, at most 8, TS 24.501 9.11.3.46.
public record RejectedNssai(List<Rejected> slices) {
  /// Why a slice is refused.
  public enum Cause implements Coded {
    NOT_AVAILABLE_IN_PLMN(0),
    NOT_AVAILABLE_IN_REGISTRATION_AREA(1),
    FAILED_OR_REVOKED_AUTHENTICATION(2),
    /// Only in the extended form, 9.11.3.75.
    MAXIMUM_NUMBER_OF_UES_REACHED(3);

    private final int code;

    Cause(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static @Nullable Cause of(int code) {
      return switch (code) {
        case 0 -> NOT_AVAILABLE_IN_PLMN;
        case 1 -> NOT_AVAILABLE_IN_REGISTRATION_AREA;
        case 2 -> FAILED_OR_REVOKED_AUTHENTICATION;
        case 3 -> MAXIMUM_NUMBER_OF_UES_REACHED;
        default -> null;
      };
    }
  }

  public record Rejected(Snssai snssai, Cause cause) {
    static @Nullable Rejected read(OctetReader in) {
      int head = in.u8();
      int length = head >> 4;
      Cause cause = Cause.of(head & 15);
      OctetReader value = in.sub(length);
      if (cause == null || length != 1 && length != 4) {
        return null;
      }
      int sst = value.u8();
      Integer sd = length == 4 ? Integer.valueOf(value.u24()) : null;
      return value.hasFailed() ? null : new Rejected(new Snssai(sst, sd), cause);
    }

    void write(OctetWriter out) {
      Integer sd = snssai.sd();
      out.u8((sd == null ? 1 : 4) << 4 | cause.code()).u8(snssai.sst());
      if (sd != null) {
        out.u24(sd);
      }
    }
  }

  public RejectedNssai {
    slices = List.copyOf(slices);
  }

  public static @Nullable RejectedNssai read(OctetReader in) {
    List<Rejected> slices = new ArrayList<>();
    while (in.hasMore()) {
      Rejected rejected = Rejected.read(in);
      if (rejected == null || rejected.cause() == Cause.MAXIMUM_NUMBER_OF_UES_REACHED) {
        return null;
      }
      slices.add(rejected);
    }
    return new RejectedNssai(slices);
  }

  public void write(OctetWriter out) {
    slices.forEach(s -> s.write(out));
  }
}
