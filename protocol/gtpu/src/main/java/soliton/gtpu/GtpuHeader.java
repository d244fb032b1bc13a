package soliton.gtpu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The header of a GTP-U message in full (TS 29.281 5.1), for signalling; packets are handled by
/// [GtpuView].
///
/// @param teid 0..2^32-1; 0 in messages of the path
/// @param sequence 0..65535, if the flag S is set
/// @param nPduNumber 0..255, if the flag PN is set
/// @param extensions in their order
public record GtpuHeader(
    int type,
    long teid,
    @Nullable Integer sequence,
    @Nullable Integer nPduNumber,
    List<Extension> extensions) {

  /// An extension header.
  ///
  /// @param content without its length and without the type of the next; 4n-2 octets
  public record Extension(int type, Octets content) {}

  public GtpuHeader {
    extensions = List.copyOf(extensions);
  }

  /// The header of a message of the path, which has a sequence number.
  public static GtpuHeader ofPath(int type, int sequence) {
    return new GtpuHeader(type, 0, sequence, null, List.of());
  }

  /// The header of a message of a tunnel.
  public static GtpuHeader ofTunnel(int type, long teid) {
    return new GtpuHeader(type, teid, null, null, List.of());
  }

  /// The same with one more extension header, padded to whole units of four octets.
  public GtpuHeader with(int extension, Octets content) {
    int padding = (4 - (content.length() + 2) % 4) % 4;
    Octets padded = content.plus(Octets.copyOf(new byte[padding]));
    List<Extension> all = new java.util.ArrayList<>(extensions);
    all.add(new Extension(extension, padded));
    return new GtpuHeader(type, teid, sequence, nPduNumber, all);
  }

  /// The content of the first extension header of a type, or null.
  public @Nullable Octets extension(int wanted) {
    for (Extension each : extensions) {
      if (each.type() == wanted) {
        return each.content();
      }
    }
    return null;
  }
}
