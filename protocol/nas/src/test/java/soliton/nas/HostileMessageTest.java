package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Diagnostic;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Diagnostics;
import soliton.l3.TLV;
import soliton.l3.TLVE;

/// What a network sees from a broken or hostile phone (../shared/hostile/cases.md, generators g1,
/// g2, g6, rows M-11 and S-01 to S-05), and a phone from such a network: each message, each
/// element.
class HostileMessageTest {
  private static final long SEED = Long.getLong("soliton.seed", 20261122);

  /// A message with all elements, the octets before the first optional one, and those of each.
  private record Sample(
      NasMessage message, boolean uplink, Octets head, List<Octets> elements, List<Integer> rows) {
    Decoded decode(Octets pdu) {
      return uplink ? Nas.decodeUplink(pdu) : Nas.decodeDownlink(pdu);
    }

    Octets with(List<Octets> parts) {
      OctetWriter out = new OctetWriter();
      out.octets(head);
      parts.forEach(out::octets);
      return out.toOctets();
    }

    RecordComponent component(int index) {
      return message.getClass().getRecordComponents()[rows.get(index)];
    }
  }

  @Test
  void everyTruncationGivesAMessageOrAFatalDiagnostic() {
    forEachSample(
        sample -> {
          Octets whole = Nas.encode(sample.message());
          for (int length = 0; length < whole.length(); length++) {
            Decoded decoded = sample.decode(whole.slice(0, length));
            assertConsistent(decoded);
            if (length < sample.head().length()) {
              assertNull(decoded.message(), () -> "a part of the imperative part of " + sample);
            }
          }
        });
  }

  @Test
  void eachElementCanBeAbsent() {
    forEachElement(
        (sample, index) -> {
          Object expected = RandomMessages.without(sample.message(), sample.rows().get(index));
          List<Octets> parts = new ArrayList<>(sample.elements());
          parts.remove((int) index);
          Decoded decoded = sample.decode(sample.with(parts));
          if (decoded.diagnostics().isEmpty()) {
            assertEquals(expected, decoded.message());
          } else {
            assertEquals(List.of(Kind.CONDITIONAL), kinds(decoded));
          }
        });
  }

  @Test
  void ofARepeatedElementTheFirstCounts() {
    forEachElement(
        (sample, index) -> {
          List<Octets> parts = new ArrayList<>(sample.elements());
          parts.add(index + 1, parts.get(index));
          Decoded decoded = sample.decode(sample.with(parts));
          assertEquals(sample.message(), decoded.message());
          assertEquals(List.of(Kind.REPEATED), kinds(decoded));
        });
  }

  @Test
  void aThousandRepetitionsAreAnsweredWithAFewDiagnostics() {
    forEachElement(
        (sample, index) -> {
          List<Octets> parts = new ArrayList<>(sample.elements());
          parts.addAll(Collections.nCopies(1000, parts.get(index)));
          Decoded decoded = sample.decode(sample.with(parts));
          assertEquals(sample.message(), decoded.message());
          assertEquals(Diagnostics.LIMIT, decoded.diagnostics().size());
        });
  }

  @Test
  void anElementOfLengthZeroIsAbsentIfItMustHaveContent() {
    forEachElement(
        (sample, index) -> {
          RecordComponent component = sample.component(index);
          if (component.getAnnotation(TLV.class) == null
              && component.getAnnotation(TLVE.class) == null) {
            return;
          }
          boolean isLong = component.getAnnotation(TLVE.class) != null;
          Octets empty = Octets.of(sample.elements().get(index).at(0), 0, 0);
          List<Octets> parts = new ArrayList<>(sample.elements());
          parts.set(index, empty.slice(0, isLong ? 3 : 2));
          Decoded decoded = sample.decode(sample.with(parts));
          assertConsistent(decoded);
          if (RandomMessages.bounds(component)[0] > 0 && decoded.message() != null) {
            assertNull(RandomMessages.get(decoded.message(), component));
            assertEquals(List.of(Kind.INVALID_OPTIONAL), kinds(decoded));
          }
        });
  }

  @Test
  void anElementThatGoesBeyondTheEndIsAbsentAndEndsTheMessage() {
    forEachElement(
        (sample, index) -> {
          RecordComponent component = sample.component(index);
          if (component.getAnnotation(TLVE.class) == null) {
            return;
          }
          Octets element = sample.elements().get(index);
          List<Octets> parts = new ArrayList<>(sample.elements().subList(0, index));
          parts.add(Octets.of(element.at(0), 0xFF, 0xFF).plus(element.from(3)));
          Decoded decoded = sample.decode(sample.with(parts));
          assertTrue(kinds(decoded).contains(Kind.INVALID_OPTIONAL));
          if (decoded.message() != null) {
            assertNull(RandomMessages.get(decoded.message(), component));
          }
        });
  }

  @Test
  void theNetworkTakesElementsInAnyOrderAndTells() {
    Random random = new Random(SEED);
    forEachSample(
        sample -> {
          List<Octets> parts = new ArrayList<>(sample.elements());
          Collections.shuffle(parts, random);
          Decoded decoded = sample.decode(sample.with(parts));
          assertConsistent(decoded);
          if (sample.uplink()) {
            assertEquals(sample.message(), decoded.message());
          }
          if (!parts.equals(sample.elements())) {
            assertTrue(kinds(decoded).contains(Kind.OUT_OF_SEQUENCE));
          }
        });
  }

  @Test
  void unknownElementsAreSkipped() {
    // Of type 1 or 2, type 4 and type 6 (TS 24.007 11.2.4), none of them used in any message.
    Octets unknown = Octets.ofHex("d5" + "12020102" + "7f000401020304");
    forEachSample(
        sample -> {
          boolean known =
              sample.elements().stream().anyMatch(e -> (e.at(0) & 0xF0) == 0xD0 || e.at(0) == 0x12);
          if (!known) {
            List<Octets> parts = new ArrayList<>(sample.elements());
            parts.addFirst(unknown);
            Decoded decoded = sample.decode(sample.with(parts));
            assertEquals(sample.message(), decoded.message());
            assertEquals(
                List.of(Kind.UNKNOWN_ELEMENT, Kind.UNKNOWN_ELEMENT, Kind.UNKNOWN_ELEMENT),
                kinds(decoded));
          }
        });
  }

  @Test
  void anUnknownElementThatMustBeUnderstoodMakesTheMessageUseless() {
    Octets unknown = Octets.ofHex("05020102"); // TS 24.007 11.2.4: bits 5 to 8 are zero
    forEachSample(
        sample -> {
          Decoded decoded = sample.decode(sample.with(List.of(unknown)));
          assertNull(decoded.message());
          assertTrue(kinds(decoded).contains(Kind.COMPREHENSION_REQUIRED));
        });
  }

  /// Row M-09: lengths whose low octet is zero.
  @Test
  void messagesOfAnyLengthAreReadToTheirEnd() {
    Octets head = Octets.ofHex("7e0041790007f401c0c0000001" + "71");
    for (int total : new int[] {255, 256, 257, 512, 1024, 4096, 65_280, 65_536}) {
      int length = total - head.length() - 2;
      OctetWriter out = new OctetWriter(total);
      out.octets(head).u16(length).octets(new byte[length]);
      assertEquals(total, out.length());
      Decoded decoded = Nas.decodeUplink(out.toOctets());
      assertTrue(decoded.isClean(), decoded::toString);
      assertEquals(out.toOctets(), Nas.encode(java.util.Objects.requireNonNull(decoded.message())));
    }
  }

  @Test
  void randomOctetsAndBitFlipsNeverThrow() {
    Random random = new Random(SEED);
    forEachSample(
        sample -> {
          byte[] whole = Nas.encode(sample.message()).toArray();
          for (int round = 0; round < 200; round++) {
            byte[] broken = whole.clone();
            for (int flips = 0; flips <= round % 8; flips++) {
              broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            NasFuzzer.fuzzerTestOneInput(broken);
          }
        });
    for (int round = 0; round < 20_000; round++) {
      byte[] noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);
      if (noise.length > 3 && round % 2 == 0) {
        noise[0] = (byte) (round % 4 == 0 ? Discriminator.GMM : Discriminator.GSM);
        noise[1] = (byte) (round % 4 == 0 ? 0 : 5);
      }
      NasFuzzer.fuzzerTestOneInput(noise);
    }
  }

  private static List<Kind> kinds(Decoded decoded) {
    return decoded.diagnostics().stream().map(Diagnostic::kind).toList();
  }

  private static void assertConsistent(Decoded decoded) {
    boolean fatal = decoded.diagnostics().stream().anyMatch(d -> d.kind().isFatal());
    assertEquals(fatal, decoded.message() == null, decoded::toString);
  }

  private static void forEachElement(BiConsumer<Sample, Integer> check) {
    forEachSample(
        sample -> {
          for (int index = 0; index < sample.elements().size(); index++) {
            check.accept(sample, index);
          }
        });
  }

  private static void forEachSample(java.util.function.Consumer<Sample> check) {
    RandomMessages messages = new RandomMessages(SEED);
    int samples = 0;
    for (boolean uplink : new boolean[] {true, false}) {
      for (Class<?> type : uplink ? Messages.uplink() : Messages.downlink()) {
        Sample sample = sample((NasMessage) messages.message(type, 1), uplink);
        try {
          check.accept(sample);
        } catch (AssertionError e) {
          throw new AssertionError(
              "seed " + SEED + ", " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        samples++;
      }
    }
    assertEquals(59, samples, "57 messages, two of them in both directions");
  }

  private static Sample sample(NasMessage message, boolean uplink) {
    Octets head = Nas.encode((NasMessage) RandomMessages.only(message, -1));
    List<Octets> elements = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    RecordComponent[] components = message.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (RandomMessages.isOptional(components[i])) {
        assertNotNull(RandomMessages.get(message, components[i]));
        elements.add(Nas.encode((NasMessage) RandomMessages.only(message, i)).from(head.length()));
        rows.add(i);
      }
    }
    return new Sample(message, uplink, head, elements, rows);
  }
}
