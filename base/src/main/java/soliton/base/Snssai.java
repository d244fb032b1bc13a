package soliton.base;

import org.jspecify.annotations.Nullable;

/// Single network slice selection assistance information (TS 23.003 28.4): slice/service type
/// 0..255 and, if given, the slice differentiator of 24 bits. The differentiator FFFFFF means none
/// and is kept as absent.
public record Snssai(int sst, @Nullable Integer sd) {
  public static final int NO_SD = 0xFFFFFF;

  public Snssai {
    if (sst < 0 || sst > 255) {
      throw new IllegalArgumentException("slice/service type " + sst + " is not in 0..255");
    }
    if (sd != null && (sd < 0 || sd > NO_SD)) {
      throw new IllegalArgumentException("slice differentiator " + sd + " has more than 24 bits");
    }
    if (sd != null && sd == NO_SD) {
      sd = null;
    }
  }

  public static Snssai of(int sst) {
    return new Snssai(sst, null);
  }

  /// Reads `1` or `1-0000ab`.
  public static Snssai parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? of(Integer.parseInt(text))
        : new Snssai(
            Integer.parseInt(text.substring(0, dash)),
            Integer.parseInt(text.substring(dash + 1), 16));
  }

  @Override
  public String toString() {
    return sd == null ? Integer.toString(sst) : "%d-%06x".formatted(sst, sd);
  }
}
