package soliton.base;

/// A bit rate in bit/s, 0 .. 2^62.
public record BitRate(long bitsPerSecond) {
  public BitRate {
    if (bitsPerSecond < 0 || bitsPerSecond > 1L << 62) {
      throw new IllegalArgumentException("bit rate " + bitsPerSecond + " is out of range");
    }
  }

  public static BitRate ofMegabits(long megabitsPerSecond) {
    return new BitRate(Math.multiplyExact(megabitsPerSecond, 1_000_000L));
  }

  /// Reads the form of TS 29.571 5.5.2, `200 Mbps`; units bps, Kbps, Mbps, Gbps, Tbps.
  public static BitRate parse(String text) {
    String[] parts = text.trim().split("\\s+", -1);
    long unit =
        switch (parts.length == 2 ? parts[1] : "") {
          case "bps" -> 1L;
          case "Kbps" -> 1_000L;
          case "Mbps" -> 1_000_000L;
          case "Gbps" -> 1_000_000_000L;
          case "Tbps" -> 1_000_000_000_000L;
          default ->
              throw new IllegalArgumentException(
                  "not a bit rate: '" + text + "', want for example '200 Mbps'");
        };
    return new BitRate(
        new java.math.BigDecimal(parts[0])
            .multiply(java.math.BigDecimal.valueOf(unit))
            .longValueExact());
  }

  @Override
  public String toString() {
    String[] units = {"bps", "Kbps", "Mbps", "Gbps", "Tbps"};
    long value = bitsPerSecond;
    int unit = 0;
    while (unit < 4 && value >= 1000 && value % 1000 == 0) {
      value /= 1000;
      unit++;
    }
    return value + " " + units[unit];
  }
}
