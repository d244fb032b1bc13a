package soliton.ngap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import soliton.base.Octets;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.message.PrivateMessage;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.Ie;
import soliton.per.MessageKind;
import soliton.per.PerWriter;
import soliton.per.Presence;

/// What hostile peers send never throws, and is told apart (hostile/cases.md N-01, N-03 to N-05,
/// N-08 to N-10).
class HostileInputTest {
  private static final long SEED = Long.getLong("soliton.seed", 4711);
  private static final int UNKNOWN_ID = 65000;

  private static NgapMessage message(Class<?> type, int percentPresent) {
    return (NgapMessage) new RandomValues(new Random(SEED), percentPresent).of(type);
  }

  @TestFactory
  List<DynamicTest> noTruncationIsTakenForTheMessage() {
    return eachMessage(
        type -> {
          Octets whole = Ngap.encode(message(type, 40));
          for (int length = 0; length < whole.length(); length++) {
            Decoded decoded = Ngap.decode(whole.slice(0, length));
            assertFalse(decoded.isClean(), "seed " + SEED + ", length " + length);
            AbstractSyntaxRules.decide(decoded);
          }
        });
  }

  @TestFactory
  List<DynamicTest> anAbsentIeIsMissedIfItIsMandatory() {
    return eachMessage(
        type -> {
          Pdu pdu = Pdu.of(message(type, 100));
          for (int i = 0; i < pdu.parts().size(); i++) {
            Pdu.Part part = pdu.parts().get(i);
            Decoded decoded = Ngap.decode(pdu.without(i).toOctets());
            RecordComponent component = component(type, part.id());
            if (isMandatory(component)) {
              assertEquals(
                  List.of(part.id() + " MISSING " + part.criticality()), brief(decoded), "absent");
              assertEquals(isNullable(component), decoded.message() != null);
            } else {
              assertTrue(decoded.isClean(), () -> "absent " + part.id());
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> aRepeatedIeIsToldAndTheFirstCounts() {
    return eachMessage(
        type -> {
          Pdu pdu = Pdu.of(message(type, 100));
          NgapMessage clean = Ngap.decode(pdu.toOctets()).message();
          for (int i = 0; i < pdu.parts().size(); i++) {
            Pdu.Part part = pdu.parts().get(i);
            Decoded decoded = Ngap.decode(pdu.with(i, part).toOctets());
            assertEquals(List.of(part.id() + " REPEATED " + part.criticality()), brief(decoded));
            assertEquals(clean, decoded.message());
          }
        });
  }

  @TestFactory
  List<DynamicTest> anUnknownIeIsKeptAndDoesNotHide() {
    return eachMessage(
        type -> {
          Pdu pdu = Pdu.of(message(type, 30));
          NgapMessage clean = Ngap.decode(pdu.toOctets()).message();
          for (Criticality criticality : Criticality.values()) {
            Octets content = Octets.of(1, 2, 3);
            Pdu.Part unknown = new Pdu.Part(UNKNOWN_ID, criticality, content);
            Decoded decoded = Ngap.decode(pdu.with(pdu.parts().size() / 2, unknown).toOctets());
            assertEquals(List.of(UNKNOWN_ID + " NOT_UNDERSTOOD " + criticality), brief(decoded));
            assertEquals(content, decoded.diagnostics().getFirst().content());
            assertEquals(clean, decoded.message());
          }
        });
  }

  @TestFactory
  List<DynamicTest> anIeOfNonsenseIsMalformedAndTheOthersAreRead() {
    return eachMessage(
        type -> {
          Pdu pdu = Pdu.of(message(type, 100));
          for (int i = 0; i < pdu.parts().size(); i++) {
            Pdu.Part part = pdu.parts().get(i);
            Pdu.Part nonsense = new Pdu.Part(part.id(), part.criticality(), Octets.EMPTY);
            Decoded decoded = Ngap.decode(pdu.without(i).with(i, nonsense).toOctets());
            for (Diagnostic diagnostic : decoded.diagnostics()) {
              assertEquals(part.id(), diagnostic.ieId());
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> flippedBitsNeverThrow() {
    return eachMessage(
        type -> {
          Random random = new Random(SEED);
          byte[] whole = Ngap.encode(message(type, 50)).toArray();
          for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
              flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            NgapFuzz.fuzzerTestOneInput(flipped);
          }
        });
  }

  @Test
  void randomOctetsNeverThrow() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      byte[] octets = new byte[random.nextInt(200)];
      random.nextBytes(octets);
      if (octets.length > 4 && random.nextBoolean()) {
        octets[0] = (byte) (random.nextInt(3) << 5);
      }
      NgapFuzz.fuzzerTestOneInput(octets);
    }
  }

  @Test
  void everyProcedureCodeOfEveryKindIsAnswered() {
    for (MessageKind kind : MessageKind.values()) {
      for (int procedure = 0; procedure < 256; procedure++) {
        Pdu empty = new Pdu(kind, procedure, Criticality.REJECT, List.of());
        Decoded decoded = Ngap.decode(empty.toOctets());
        assertEquals(kind, decoded.kind());
        assertEquals(procedure, decoded.procedureCode());
        Reaction reaction = AbstractSyntaxRules.decide(decoded);
        assertEquals(
            decoded.message() != null, reaction instanceof Reaction.Proceed, reaction::toString);
      }
    }
  }

  @Test
  void textIsNoPdu() {
    Decoded decoded = Ngap.decode(Octets.ofHex("48656c6c6f21"));
    assertNull(decoded.message());
    assertNull(decoded.kind());
    Reaction reaction = AbstractSyntaxRules.decide(decoded);
    assertEquals(
        CauseProtocol.TRANSFER_SYNTAX_ERROR,
        reaction instanceof Reaction.Indicate indicate ? indicate.cause() : null);
  }

  @Test
  void theIdentitiesOfTheUeAreFoundInAMessageThatCannotBeUsed() {
    PerWriter out = new PerWriter();
    int pdu = out.beginPdu(MessageKind.INITIATING, 46, Criticality.IGNORE);
    out.bit(false);
    int ies = out.beginIes();
    int ie = out.beginIe(10, Criticality.REJECT);
    out.integer(77, 0, (1L << 40) - 1, "");
    out.endIe(ie);
    ie = out.beginIe(85, Criticality.REJECT);
    out.integer(5, 0, (1L << 32) - 1, "");
    out.endIe(ie);
    out.endIes(ies, 0);
    out.endIe(pdu);
    Decoded decoded = Ngap.decode(out.toOctets());
    assertNull(decoded.message(), "a NAS PDU is mandatory");
    assertNotNull(decoded.amfUeNgapId());
    assertEquals("AmfUeNgapId[value=77]", String.valueOf(decoded.amfUeNgapId()));
    assertEquals("RanUeNgapId[value=5]", String.valueOf(decoded.ranUeNgapId()));
  }

  private static List<DynamicTest> eachMessage(java.util.function.Consumer<Class<?>> test) {
    return Members.messages().stream()
        .filter(type -> type != PrivateMessage.class)
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> test.accept(type)))
        .toList();
  }

  private static List<String> brief(Decoded decoded) {
    return decoded.diagnostics().stream()
        .map(d -> d.ieId() + " " + d.kind() + " " + d.criticality())
        .toList();
  }

  private static RecordComponent component(Class<?> type, int id) {
    return Arrays.stream(type.getRecordComponents())
        .filter(c -> c.getAnnotation(Ie.class).id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isMandatory(RecordComponent component) {
    return !isNullable(component)
        || Arrays.asList(component.getAnnotation(Ie.class).presence()).contains(Presence.MANDATORY);
  }
}
