package soliton.sctp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.sctp.RecordingUser.Established;
import soliton.sctp.RecordingUser.Lost;
import soliton.sctp.RecordingUser.Message;
import soliton.sctp.RecordingUser.TooLong;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SendResult;

/// What every SCTP does, in user space over either kind of packet and in the kernel. Both ends are
/// in this process.
abstract class SctpContract {
  private static final int NGAP = 60;
  private static final int CYCLES = 2_000;

  private final RecordingUser core = new RecordingUser();
  private final RecordingUser gnb = new RecordingUser();
  private SctpListener listener;

  abstract Sctp sctp();

  @BeforeEach
  void listen() throws IOException {
    listener = listen(SctpSettings.N2);
  }

  @AfterEach
  void stopListening() {
    listener.close();
  }

  private SctpListener listen(SctpSettings settings) throws IOException {
    return sctp()
        .listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), settings, core);
  }

  private SctpAssociation connect(SctpListener to, SctpSettings settings) throws Exception {
    SctpAssociation association = sctp().connect(to.local(), settings, gnb);
    gnb.next(Established.class);
    return association;
  }

  @Test
  void messagesKeepTheirBoundsStreamAndPayloadProtocol() throws Exception {
    SctpAssociation association = connect(listener, SctpSettings.N2);
    SctpAssociation served = core.next(Established.class).association();
    assertEquals(32, association.streamsOut());
    assertEquals(32, served.streamsIn());

    assertEquals(SendResult.TAKEN, association.send(0, NGAP, Octets.of(1, 2, 3)));
    assertEquals(SendResult.TAKEN, association.send(31, NGAP, Octets.of(4)));
    assertEquals(new Message(served, 0, NGAP, Octets.of(1, 2, 3)), core.next(Message.class));
    assertEquals(new Message(served, 31, NGAP, Octets.of(4)), core.next(Message.class));

    assertEquals(SendResult.TAKEN, served.send(7, NGAP, Octets.of(5)));
    assertEquals(new Message(association, 7, NGAP, Octets.of(5)), gnb.next(Message.class));
    end(association, served);
  }

  private void end(SctpAssociation association, SctpAssociation served) throws Exception {
    association.shutdown();
    assertEquals(new Lost(served, SctpLoss.SHUTDOWN_BY_PEER), core.next(Lost.class));
    assertEquals(new Lost(association, SctpLoss.ENDED_HERE), gnb.next(Lost.class));
    assertEquals(SendResult.NOT_ESTABLISHED, association.send(0, NGAP, Octets.of(1)));
  }

  @Test
  void whatWasSentBeforeAShutdownArrives() throws Exception {
    SctpAssociation association = connect(listener, SctpSettings.N2);
    SctpAssociation served = core.next(Established.class).association();
    for (int i = 0; i < 100; i++) {
      association.send(1, NGAP, Octets.of(i));
    }
    association.shutdown();
    for (int i = 0; i < 100; i++) {
      assertEquals(Octets.of(i), core.next(Message.class).content());
    }
    assertEquals(new Lost(served, SctpLoss.SHUTDOWN_BY_PEER), core.next(Lost.class));
    gnb.next(Lost.class);
  }

  @Test
  void anAbortIsSeenByThePeer() throws Exception {
    SctpAssociation association = connect(listener, SctpSettings.N2);
    SctpAssociation served = core.next(Established.class).association();
    association.abort();
    assertEquals(new Lost(association, SctpLoss.ENDED_HERE), gnb.next(Lost.class));
    assertEquals(new Lost(served, SctpLoss.ABORTED_BY_PEER), core.next(Lost.class));
  }

  @Test
  void aPeerWithOneStreamIsServedOnIt() throws Exception {
    SctpAssociation association = connect(listener, new SctpSettings(1, 10_000, 1 << 20, 1 << 16));
    SctpAssociation served = core.next(Established.class).association();
    assertEquals(1, served.streamsIn());
    assertEquals(1, served.streamsOut());
    assertEquals(SendResult.NO_SUCH_STREAM, served.send(1, NGAP, Octets.of(1)));
    assertEquals(SendResult.TAKEN, served.send(0, NGAP, Octets.of(1)));
    gnb.next(Message.class);
    end(association, served);
  }

  @Test
  void aMessageLongerThanTheLimitIsDroppedAndTheAssociationLives() throws Exception {
    SctpSettings small = new SctpSettings(2, 10_000, 1 << 20, 20_000);
    try (SctpListener strict = listen(small)) {
      SctpAssociation association = connect(strict, SctpSettings.N2);
      SctpAssociation served = core.next(Established.class).association();
      association.send(1, NGAP, Octets.adopt(new byte[200_000]));
      association.send(1, NGAP, Octets.adopt(new byte[20_000]));
      assertEquals(new TooLong(served, 1), core.next(TooLong.class));
      assertEquals(20_000, core.next(Message.class).content().length());
      assertEquals(SendResult.BAD_LENGTH, served.send(0, NGAP, Octets.adopt(new byte[20_001])));
      assertEquals(SendResult.BAD_LENGTH, served.send(0, NGAP, Octets.EMPTY));
      end(association, served);
    }
  }

  @Test
  void aFullQueueIsToldToTheSender() throws Exception {
    SctpSettings narrow = new SctpSettings(2, 10_000, 64 << 10, 32 << 10);
    SctpAssociation association = connect(listener, narrow);
    SctpAssociation served = core.next(Established.class).association();
    Octets message = Octets.adopt(new byte[30_000]);
    int taken = 0;
    SendResult last = SendResult.TAKEN;
    while (taken < 10_000 && last == SendResult.TAKEN) {
      last = association.send(1, NGAP, message);
      taken += last.isTaken() ? 1 : 0;
    }
    assertEquals(SendResult.QUEUE_FULL, last);
    for (int i = 0; i < taken; i++) {
      assertEquals(message, core.next(Message.class).content());
    }
    end(association, served);
  }

  @Test
  void aPortIsListenedOnOnce() {
    IOException refused =
        assertThrows(
            IOException.class, () -> sctp().listen(listener.local(), SctpSettings.N2, core));
    assertTrue(refused.toString().contains("in use"), refused.toString());
  }

  @Test
  void aPeerThatIsNotThereIsGivenUp() throws Exception {
    SctpSettings hasty = new SctpSettings(2, 3_000, 1 << 20, 1 << 16);
    InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
    SctpAssociation association = sctp().connect(nobody, hasty, gnb);
    assertEquals(SendResult.NOT_ESTABLISHED, association.send(0, NGAP, Octets.of(1)));
    assertEquals(new Lost(association, SctpLoss.NOT_ESTABLISHED), gnb.next(Lost.class, 10));
  }

  @Test
  void manyAssociationsLiveAtOnce() throws Exception {
    SctpAssociation[] all = new SctpAssociation[1_100];
    for (int i = 0; i < all.length; i++) {
      all[i] = connect(listener, SctpSettings.N2);
      core.next(Established.class);
    }
    for (SctpAssociation association : all) {
      association.send(0, NGAP, Octets.of(1));
      core.next(Message.class);
      association.abort();
      gnb.next(Lost.class);
      core.next(Lost.class);
    }
    assertTrue(core.isQuiet());
  }

  @Test
  void connectingAndEndingLeavesNothingBehind() throws Exception {
    cycle(200);
    long before = descriptors();
    long memoryBefore = residentKib();
    cycle(CYCLES);
    long deadline = System.nanoTime() + 5_000_000_000L;
    while (descriptors() > before && System.nanoTime() < deadline) {
      Thread.onSpinWait(); // the last descriptor may be closed after the event was told
    }
    assertTrue(descriptors() <= before, "descriptors were left open");
    long grownKib = residentKib() - memoryBefore;
    assertTrue(grownKib < 40_000, "memory grew by " + grownKib + " KiB");
  }

  private void cycle(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      SctpAssociation association = connect(listener, SctpSettings.N2);
      SctpAssociation served = core.next(Established.class).association();
      if (i % 2 == 0) {
        end(association, served);
      } else {
        association.abort();
        gnb.next(Lost.class);
        core.next(Lost.class);
      }
    }
  }

  private static long descriptors() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    }
  }

  private static long residentKib() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    }
  }
}
