package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Diagnostics;
import soliton.l3.Elements;
import soliton.l3.MessageReader;
import soliton.l3.MessageWriter;
import soliton.l3.Receiver;
import soliton.l3.TLVE;
import soliton.nas.ie.ExtendedLadnInformation;
import soliton.nas.ie.PartialNssai;

/// The type 6 IE container of REGISTRATION ACCEPT, TS 24.501 8.2.7.54: elements for which no
/// identifier was left in the message. All are of type 6, whatever their identifier.
@Elements(allType6 = true, family = GmmMessage.class)
public record RegistrationAcceptExtension(
    @TLVE(iei = 0x01, min = 15, max = 1787)
        @Nullable ExtendedLadnInformation extendedLadnInformation,
    @TLVE(iei = 0x02, min = 17, max = 38611) @Nullable Octets snssaiLocationValidityInformation,
    @TLVE(iei = 0x03, min = 3, max = 808) @Nullable PartialNssai partiallyAllowedNssai,
    @TLVE(iei = 0x04, min = 3, max = 808) @Nullable PartialNssai partiallyRejectedNssai) {
  private static final RegistrationAcceptExtension NOTHING =
      new RegistrationAcceptExtension(null, null, null, null);

  /// Null if it holds nothing that is known. Faults inside of the container are those of optional
  /// elements: such an element counts as absent.
  public static @Nullable RegistrationAcceptExtension read(OctetReader in) {
    MessageReader elements = new MessageReader(in, new Diagnostics(), Receiver.PHONE, true);
    RegistrationAcceptExtension read = RegistrationAcceptExtensionCodec.read(elements);
    return NOTHING.equals(read) ? null : read;
  }

  public void write(OctetWriter out) {
    RegistrationAcceptExtensionCodec.write(this, new MessageWriter(out));
  }
}
