package soliton.gnb;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;

/// What a base station is told before it starts. It has one cell.
///
/// @param gnbId its number, of `gnbIdBits` bits (22..32, TS 38.413 9.3.1.6)
/// @param amf where its AMF listens; port 38412 by TS 38.412 7
/// @param n3 its own address for GTP-U, port 2152 (TS 29.281 4.4.2.0); told to the core as it is
/// @param inactivity a phone that sends and receives nothing for this long is released; zero: never
public record GnbConfig(
    int gnbId,
    int gnbIdBits,
    String name,
    Plmn plmn,
    Tac tac,
    List<Snssai> slices,
    InetSocketAddress amf,
    InetAddress n3,
    Duration inactivity) {
  public static final int NGAP_PORT = 38412;
  public static final int GTPU_PORT = 2152;
  private static final int CELL_IDENTITY_BITS = 36;

  public GnbConfig {
    slices = List.copyOf(slices);
    if (gnbIdBits < 22 || gnbIdBits > 32 || gnbIdBits < 32 && gnbId >>> gnbIdBits != 0) {
      throw new IllegalArgumentException(
          "gNB identity %d does not fit in %d bits (22..32)"
              .formatted(Integer.toUnsignedLong(gnbId), gnbIdBits));
    }
    if (slices.isEmpty()) {
      throw new IllegalArgumentException("a gNB supports at least one slice (TS 38.413 9.3.1.17)");
    }
  }

  /// A base station with the usual ports, 32 bits of identity and no inactivity timer.
  public static GnbConfig of(
      int gnbId, Plmn plmn, Tac tac, List<Snssai> slices, InetAddress amf, InetAddress n3) {
    return new GnbConfig(
        gnbId,
        32,
        "soliton-gnb-" + Integer.toUnsignedString(gnbId),
        plmn,
        tac,
        slices,
        new InetSocketAddress(amf, NGAP_PORT),
        n3,
        Duration.ZERO);
  }

  /// Identity of the cell: that of the gNB in front, then the number 0 (TS 38.413 9.3.1.7).
  long nrCellIdentity() {
    return Integer.toUnsignedLong(gnbId) << CELL_IDENTITY_BITS - gnbIdBits;
  }
}
