package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Slices that the network refuses, in lists with or without a back-off timer, TS 24.501
/// 9.11.3.75. The phone stores the first 8 slices.
public record ExtendedRejectedNssai(List<Part> parts) {
  private static final int MOST = 8;

  /// Slices under one back-off timer, or none; 1 to 8.
  public record Part(@Nullable GprsTimer3 backOff, List<Rejected> slices) {
    public Part {
      slices = List.copyOf(slices);
      if (slices.isEmpty() || slices.size() > MOST) {
        throw new IllegalArgumentException(slices.size() + " refused slices, want 1 to 8");
      }
    }
  }

  public record Rejected(SnssaiValue slice, RejectedNssai.Cause cause) {
    static @Nullable Rejected read(OctetReader in) {
      int head = in.u8();
      RejectedNssai.Cause cause = RejectedNssai.Cause.of(head & 15);
      SnssaiValue slice = SnssaiValue.read(in.sub(head >> 4));
      return cause == null || slice == null ? null : new Rejected(slice, cause);
    }
  }

  public ExtendedRejectedNssai {
    parts = List.copyOf(parts);
  }

  public static @Nullable ExtendedRejectedNssai read(OctetReader in) {
    List<Part> parts = new ArrayList<>();
    int slices = 0;
    while (in.hasMore() && slices < MOST) {
      Part part = readPart(in);
      if (part == null) {
        return null;
      }
      parts.add(part);
      slices += part.slices().size();
    }
    return new ExtendedRejectedNssai(parts);
  }

  private static @Nullable Part readPart(OctetReader in) {
    int head = in.u8();
    int type = head >> 4 & 7;
    if (type > 1) {
      return null;
    }
    GprsTimer3 backOff = type == 1 ? GprsTimer3.of(in.u8()) : null;
    // "All other values are unused and shall be interpreted as 8, if received by the UE."
    int count = Math.min((head & 15) + 1, MOST);
    List<Rejected> slices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Rejected rejected = Rejected.read(in);
      if (rejected == null) {
        return null;
      }
      slices.add(rejected);
    }
    return new Part(backOff, slices);
  }

  public void write(OctetWriter out) {
    for (Part part : parts) {
      out.u8((part.backOff() == null ? 0 : 16) | part.slices().size() - 1);
      if (part.backOff() != null) {
        out.u8(part.backOff().code());
      }
      for (Rejected rejected : part.slices()) {
        int at = out.u8(0).length();
        rejected.slice().write(out);
        out.patchU8(at - 1, out.length() - at << 4 | rejected.cause().code());
      }
    }
  }
}
