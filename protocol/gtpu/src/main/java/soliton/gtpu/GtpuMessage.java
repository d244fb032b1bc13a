package soliton.gtpu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// What a GTP-U message says, beside its header (TS 29.281 7).
public sealed interface GtpuMessage {

  /// Is the path alive? (TS 29.281 7.2.1)
  ///
  /// @param recoveryTimeStamp when the sender started, NTP seconds
  record EchoRequest(@Nullable Long recoveryTimeStamp, @Nullable PrivateExtension extension)
      implements GtpuMessage {}

  /// It is (TS 29.281 7.2.2).
  ///
  /// @param recovery 0, and ignored
  record EchoResponse(
      int recovery, @Nullable Long recoveryTimeStamp, @Nullable PrivateExtension extension)
      implements GtpuMessage {}

  /// A packet came for a tunnel that does not exist (TS 29.281 7.3.1).
  ///
  /// @param teid of that packet, 0..2^32-1
  /// @param peerAddress to which it was sent, 4 or 16 octets
  record ErrorIndication(
      long teid,
      Octets peerAddress,
      @Nullable Long recoveryTimeStamp,
      @Nullable PrivateExtension extension)
      implements GtpuMessage {}

  /// The extension headers that the sender understands (TS 29.281 7.2.3).
  record SupportedExtensionHeadersNotification(List<Integer> types) implements GtpuMessage {
    public SupportedExtensionHeadersNotification {
      types = List.copyOf(types);
    }
  }

  /// No more packets follow in the tunnel (TS 29.281 7.3.2).
  record EndMarker(@Nullable PrivateExtension extension) implements GtpuMessage {}

  /// The state of a tunnel (TS 29.281 7.3.3).
  ///
  /// @param status bit 1: a start of a pause of charging
  record TunnelStatus(Octets status, @Nullable PrivateExtension extension) implements GtpuMessage {}

  /// A packet of a user.
  record GPdu(Octets packet) implements GtpuMessage {}

  /// Something of a vendor (TS 29.281 8.6).
  ///
  /// @param enterprise its private enterprise number, 0..65535
  record PrivateExtension(int enterprise, Octets value) {}
}
