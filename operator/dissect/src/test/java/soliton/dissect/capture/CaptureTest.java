package soliton.dissect.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.Octets;

class CaptureTest {
  private static final Endpoint GNB = new Endpoint(Octets.of(127, 0, 0, 2), 9000);
  private static final Endpoint AMF = new Endpoint(Octets.of(127, 0, 0, 1), 38412);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("a.pcap");
    try (CaptureWriter writer = new CaptureWriter(file)) {
      writer.sctp(1_000_000_007L, GNB, AMF, 3, 60, Octets.ofHex("0102030405"));
      writer.udp(2_000_000_000L, AMF, GNB, Octets.ofHex("aabb"));
    }
    List<Payload> payloads = payloads(file);
    assertEquals(
        List.of(
            new Payload.Sctp(1, 1_000_000_007L, GNB, AMF, 3, 60, Octets.ofHex("0102030405")),
            new Payload.Udp(2, 2_000_000_000L, AMF, GNB, Octets.ofHex("aabb"))),
        payloads);
  }

  @Test
  void aRepeatedChunkIsReadOnce() throws IOException {
    Path file = folder.resolve("a.pcap");
    try (CaptureWriter writer = new CaptureWriter(file)) {
      writer.sctp(1, GNB, AMF, 3, 60, Octets.ofHex("01"));
    }
    byte[] once = Files.readAllBytes(file);
    byte[] twice = new byte[once.length + once.length - 24];
    System.arraycopy(once, 0, twice, 0, once.length);
    System.arraycopy(once, 24, twice, once.length, once.length - 24);
    Files.write(file, twice);
    assertEquals(1, payloads(file).size());
  }

  @Test
  void everyCutOfAFileEndsWithAMessageAndNotWithAFault() throws IOException {
    Path file = folder.resolve("a.pcap");
    try (CaptureWriter writer = new CaptureWriter(file)) {
      writer.udp(2, AMF, GNB, Octets.ofHex("aabb"));
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      if (length != 24) {
        IOException problem = assertThrows(IOException.class, () -> payloads(file));
        assertInstanceOf(CaptureFormatException.class, problem);
        assertTrue(problem.toString().contains("at octet"), problem.toString());
      }
    }
  }

  @Test
  void everyCutAndChangeOfAFrameIsReadWithoutAFault() throws IOException {
    Path file = folder.resolve("a.pcap");
    try (CaptureWriter writer = new CaptureWriter(file)) {
      writer.sctp(1, GNB, AMF, 3, 60, Octets.ofHex("0102030405"));
    }
    Frame good;
    try (CaptureFile capture = CaptureFile.open(file)) {
      good = java.util.Objects.requireNonNull(capture.next());
    }
    for (int at = 0; at < good.content().length(); at++) {
      byte[] changed = good.content().toArray();
      changed[at] ^= (byte) 0xFF;
      new PayloadReader().read(new Frame(1, 0, 101, Octets.adopt(changed)));
      new PayloadReader().read(new Frame(1, 0, 101, good.content().slice(0, at)));
    }
  }

  private static List<Payload> payloads(Path file) throws IOException {
    List<Payload> all = new ArrayList<>();
    PayloadReader reader = new PayloadReader();
    try (CaptureFile capture = CaptureFile.open(file)) {
      for (Frame frame = capture.next(); frame != null; frame = capture.next()) {
        all.addAll(reader.read(frame));
      }
    }
    return all;
  }
}
