package soliton.amf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.ngap.Decoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.BroadcastPlmnItem;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.GnbId;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.RanNodeName;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.NgSetupResponse;
import soliton.per.Bits;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// A gNB that a test plays: sends what the test says, and keeps what the AMF sends.
final class Gnb implements SctpUser {
  private static final int PPID = 60;

  private final World world;
  private final int number;
  private final Sctp sctp;
  private final SctpAssociation association;
  private final Queue<NgapMessage> inbox = new ArrayDeque<>();
  final List<Integer> streams = new ArrayList<>();
  private int lastRanUeNgapId;
  private Consumer<NgapMessage> receiver = inbox::add;
  @Nullable SctpLoss lost;
  int undecodable;

  Gnb(World world, Sctp sctp, int number, SctpSettings settings) {
    this.world = world;
    this.number = number;
    this.sctp = sctp;
    try {
      association = sctp.connect(World.N2, settings, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    world.settle();
  }

  @Override
  public void onEstablished(SctpAssociation established) {}

  @Override
  public void onMessage(SctpAssociation from, int stream, int payloadProtocol, Octets message) {
    Decoded decoded = Ngap.decode(message);
    streams.add(stream);
    if (decoded.message() == null || !decoded.diagnostics().isEmpty()) {
      undecodable++;
    } else {
      receiver.accept(decoded.message());
    }
  }

  @Override
  public void onLost(SctpAssociation gone, SctpLoss reason) {
    lost = reason;
  }

  /// From now on messages are handled when they come, instead of kept.
  void onMessage(Consumer<NgapMessage> next) {
    receiver = next;
  }

  int nextRanUeNgapId() {
    return ++lastRanUeNgapId;
  }

  void setUp() {
    send(setupRequest(World.PLMN, 1, HomeNetwork.SLICE));
    expect(NgSetupResponse.class);
  }

  NgSetupRequest setupRequest(Plmn plmn, int tac, Snssai slice) {
    return setupRequest(
        List.of(
            new SupportedTaItem(
                new Tac(tac),
                List.of(
                    new BroadcastPlmnItem(
                        plmn, List.of(new SliceSupportItem(slice)), null, null, null)),
                null,
                null)));
  }

  NgSetupRequest setupRequest(List<SupportedTaItem> areas) {
    return new NgSetupRequest(
        new GlobalGnbId(World.PLMN, new GnbId.GnbIdValue(Bits.of(number, 32))),
        new RanNodeName("gnb" + number),
        areas,
        PagingDrx.V128,
        null,
        null,
        null,
        null,
        null);
  }

  void send(NgapMessage message) {
    sendRaw(Ngap.encode(message));
  }

  void sendRaw(Octets pdu) {
    sendRaw(pdu, PPID);
  }

  void sendRaw(Octets pdu, int payloadProtocol) {
    association.send(0, payloadProtocol, pdu);
  }

  /// The next message of the AMF, which must be of this type; the world runs until it is there.
  <M extends NgapMessage> M expect(Class<M> type) {
    if (!world.simulation.runUntil(() -> !inbox.isEmpty())) {
      throw new AssertionError("nothing came, want " + type.getSimpleName());
    }
    NgapMessage message = inbox.remove();
    if (!type.isInstance(message)) {
      throw new AssertionError("want " + type.getSimpleName() + ", got " + message);
    }
    return type.cast(message);
  }

  /// The next message without waiting for any; null if there is none.
  @Nullable NgapMessage next() {
    world.settle();
    return inbox.poll();
  }

  /// Nothing comes in a tenth of a second.
  void expectNothing() {
    NgapMessage message = next();
    if (message != null) {
      throw new AssertionError("want nothing, got " + message);
    }
  }

  /// Puts back what was looked at.
  void forgetInbox() {
    world.settle();
    inbox.clear();
  }

  List<NgapMessage> drain() {
    world.settle();
    List<NgapMessage> all = new ArrayList<>(inbox);
    inbox.clear();
    return all;
  }

  void shutdown() {
    association.shutdown();
    world.settle();
  }

  /// Dies without a word.
  void die() {
    sctp.close();
    world.settle();
  }
}
