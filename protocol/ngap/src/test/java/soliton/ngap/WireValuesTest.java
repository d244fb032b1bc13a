package soliton.ngap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.BitRate;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.ngap.codec.BaseTypes;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.PduSessionAggregateMaximumBitRate;
import soliton.ngap.ie.RanStatusTransferTransparentContainer;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.message.DownlinkRanStatusTransfer;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UplinkRanStatusTransfer;
import soliton.per.Bits;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.PerReader;
import soliton.per.PerWriter;
import soliton.per.Relayed;

/// Values on the wire that our types do not take, or that we pass on without understanding them.
class WireValuesTest {
  private static final AmfUeNgapId AMF_UE = new AmfUeNgapId(7);
  private static final RanUeNgapId RAN_UE = new RanUeNgapId(9);

  private interface Read<T> {
    @Nullable T read(PerReader in);
  }

  private static void refused(String hex, Read<?> read) {
    PerReader in = new PerReader(Octets.ofHex(hex));
    assertNull(read.read(in));
    assertTrue(in.isUnusable());
    assertEquals(false, in.hasFailed(), "the encoding is sound");
  }

  /// TS 38.413 10.3.1 case 2, hostile/cases.md N-08, N-09
  @Test
  void valuesOutsideTheLogicalRangeAreRefused() {
    refused("0a0b0c", BaseTypes::readPlmn);
    refused("00", BaseTypes::readPduSessionId);
    refused("10", BaseTypes::readPduSessionId);
    refused("ff", BaseTypes::readPduSessionId);
    refused("800140", BaseTypes::readQfi);
    refused("8001ff", BaseTypes::readQfi);
    refused("8001ff", BaseTypes::readBitRate);
  }

  @Test
  void valuesWithinAreTaken() {
    assertEquals(new PduSessionId(15), BaseTypes.readPduSessionId(new PerReader(Octets.of(15))));
    assertEquals(new Qfi(63), BaseTypes.readQfi(new PerReader(Octets.ofHex("7e"))));
  }

  /// N-24: more than the 4 Tbit/s of TS 38.413 9.3.1.4
  @Test
  void bitRatesAboveTheMaximumGoBehindTheExtensionMarker() {
    BitRate rate = new BitRate(5_000_000_000_000L);
    PerWriter out = new PerWriter();
    BaseTypes.writeBitRate(out, rate);
    assertNull(out.fault());
    assertEquals(rate, BaseTypes.readBitRate(new PerReader(out.toOctets())));
  }

  @Test
  void aValueThatDoesNotFitIsToldWithItsPlace() {
    var command =
        new UeContextReleaseCommand(
            new UeNgapIdPair(new AmfUeNgapId(1L << 40), RAN_UE), CauseNas.DEREGISTER);
    Encoded encoded = Ngap.tryEncode(command);
    assertNull(encoded.octets());
    assertEquals(
        "UeNgapIdPair.amfUeNgapId: 1099511627776 is not in 0..1099511627775", encoded.fault());
    assertThrows(IllegalArgumentException.class, () -> Ngap.encode(command));
  }

  /// A mandatory IE of criticality ignore may be missing on receipt, not on sending.
  @Test
  void aMandatoryIeIsMissedWhenSending() {
    var command = new UeContextReleaseCommand(new UeNgapIdPair(AMF_UE, RAN_UE), null);
    assertEquals("UeContextReleaseCommand.cause is absent", Ngap.tryEncode(command).fault());
  }

  /// N-22, N-23
  @Test
  void aTunnelAddressOfOddLengthIsNeitherV4NorV6() throws UnknownHostException {
    for (int bits : new int[] {1, 31, 33, 64, 123, 127, 129, 159}) {
      var odd = new TransportLayerAddress(Bits.of(0, Math.min(bits, 64)));
      assertNull(odd.v4(), bits + " bits");
      assertNull(odd.v6(), bits + " bits");
    }
    var v4 = (Inet4Address) InetAddress.getByName("10.0.0.1");
    var v6 = (Inet6Address) InetAddress.getByName("2001:db8::1");
    assertEquals(v4, TransportLayerAddress.of(v4).v4());
    assertNull(TransportLayerAddress.of(v4).v6());
    assertEquals(v6, TransportLayerAddress.of(v6).v6());
    assertEquals(v4, TransportLayerAddress.of(v4, v6).v4());
    assertEquals(v6, TransportLayerAddress.of(v4, v6).v6());
  }

  /// TS 38.413 8.4.6, 8.4.7: the AMF passes the container on, with extensions it does not know.
  @Test
  void aRelayedContainerKeepsItsOctets() {
    var made = new RandomValues(new Random(1), 0).of(RanStatusTransferTransparentContainer.class);
    Pdu pdu = Pdu.of(new UplinkRanStatusTransfer(AMF_UE, RAN_UE, Relayed.of(made)));
    Pdu.Part container = pdu.parts().getLast();
    Octets later = container.content().plus(Octets.of(0xde, 0xad));
    Pdu.Part extended = new Pdu.Part(container.id(), container.criticality(), later);
    Decoded decoded = Ngap.decode(pdu.without(2).with(2, extended).toOctets());
    UplinkRanStatusTransfer uplink = (UplinkRanStatusTransfer) decoded.message();
    assertNotNull(uplink);
    assertNotNull(uplink.ranStatusTransferTransparentContainer().value());
    var downlink =
        new DownlinkRanStatusTransfer(
            AMF_UE, RAN_UE, uplink.ranStatusTransferTransparentContainer());
    assertEquals(later, Pdu.of(downlink).parts().getLast().content());
  }

  /// An extension IE of a later release inside a type: it is told with its own criticality, and the
  /// rest is used.
  @Test
  void anUnknownExtensionInsideATypeIsToldAndTheRestIsUsed() {
    PerWriter out = new PerWriter();
    out.bit(false);
    out.bit(true); // iE-Extensions
    BaseTypes.writeBitRate(out, new BitRate(1000));
    BaseTypes.writeBitRate(out, new BitRate(2000));
    int ies = out.beginIes();
    int ie = out.beginIe(64001, Criticality.NOTIFY);
    out.encoded(Octets.of(1, 2, 3));
    out.endIe(ie);
    out.endIes(ies, 1);
    PerReader in = new PerReader(out.toOctets());
    assertEquals(
        new PduSessionAggregateMaximumBitRate(new BitRate(1000), new BitRate(2000)),
        soliton.ngap.codec.PduSessionAggregateMaximumBitRateCodec.read(in));
    assertEquals(
        List.of(
            new Diagnostic(
                64001,
                Criticality.NOTIFY,
                Diagnostic.Kind.NOT_UNDERSTOOD,
                "unknown identity",
                Octets.of(1, 2, 3))),
        in.diagnostics());
  }

  @Test
  void aMessageIsDescribedAsATree() throws UnknownHostException {
    var address = TransportLayerAddress.of(InetAddress.getByName("10.0.0.1"));
    assertEquals(
        """
        UeContextReleaseCommand
          ueNgapIds=UeNgapIdPair
            amfUeNgapId=7
            ranUeNgapId=9
          cause=DEREGISTER""",
        Ngap.describe(
            new UeContextReleaseCommand(new UeNgapIdPair(AMF_UE, RAN_UE), CauseNas.DEREGISTER)));
    assertEquals(
        """
        GtpTunnel
          transportLayerAddress=0a000001/32
          gtpTeid=000000ff""",
        Ngap.describe(new GtpTunnel(address, new GtpTeid(255))));
  }
}
