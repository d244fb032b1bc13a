package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Diagnostics;
import soliton.l3.Elements;
import soliton.l3.MessageReader;
import soliton.l3.MessageWriter;
import soliton.l3.Receiver;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV1;
import soliton.nas.gmm.GmmMessage;

/// What phone and network exchange for service-level authentication and authorization, TS 24.501
/// 9.11.2.10 to 9.11.2.18. Of several payloads the first counts.
@Elements(family = GmmMessage.class)
public record ServiceLevelAaContainer(
    @TLV(iei = 0x10, min = 3) @Nullable Octets deviceId,
    @TLV(iei = 0x20, min = 4) @Nullable Octets serverAddress,
    @TLV(iei = 0x30, length = 3) @Nullable Octets response,
    @TLV(iei = 0x40, length = 3) @Nullable Octets payloadType,
    @TLVE(iei = 0x70, min = 4) @Nullable Octets payload,
    @TV1(iei = 0xA) @Nullable ServiceLevelAaPending pending,
    @TLV(iei = 0x50, length = 3) @Nullable Octets serviceStatus) {
  private static final ServiceLevelAaContainer NOTHING =
      new ServiceLevelAaContainer(null, null, null, null, null, null, null);

  /// Null if it holds nothing that is known, or an unknown parameter that must be understood.
  public static @Nullable ServiceLevelAaContainer read(OctetReader in, Receiver receiver) {
    MessageReader elements = new MessageReader(in, new Diagnostics(), receiver);
    ServiceLevelAaContainer read = ServiceLevelAaContainerCodec.read(elements);
    return NOTHING.equals(read) ? null : read;
  }

  public void write(OctetWriter out) {
    ServiceLevelAaContainerCodec.write(this, new MessageWriter(out));
  }
}
