package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class TuakTest {
  @Test
  void theFunctionsGiveTheTestDataOfTs35232And35233() {
    int checked = 0;
    for (Vectors.Line line : Vectors.of("tuak.txt")) {
      check(line);
      checked++;
    }
    assertTrue(checked >= 36, "only " + checked + " lines were read");
  }

  @Test
  void lengthsThatTheSpecificationDoesNotKnowAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Tuak.Sizes(8, 5, 16, 16, 1));
    assertThrows(IllegalArgumentException.class, () -> new Tuak.Sizes(8, 8, 16, 16, 0));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Tuak.ofTopc(
                Octets.adopt(new byte[24]), Octets.adopt(new byte[32]), Tuak.Sizes.DEFAULT));
  }

  private static void check(Vectors.Line line) {
    switch (line.kind()) {
      case "keccak" -> assertEquals(line.octets(1), permuted(line.octets(0)));
      case "topc" ->
          assertEquals(
              line.octets(3), Tuak.topc(line.octets(0), line.octets(1), value(line, 2, "it=")));
      case "f1" ->
          assertEquals(
              line.octets(10), tuak(line, 5).f1(line.octets(2), line.octets(3), line.octets(4)));
      case "f1star" ->
          assertEquals(
              line.octets(10),
              tuak(line, 5).f1Star(line.octets(2), line.octets(3), line.octets(4)));
      case "f2345" ->
          assertEquals(
              new AkaFunctions.Result(
                  line.octets(8), line.octets(9), line.octets(10), line.octets(11)),
              tuak(line, 3).f2345(line.octets(2)));
      case "f5star" -> assertEquals(line.octets(8), tuak(line, 3).f5Star(line.octets(2)));
      default -> throw new IllegalArgumentException(line.kind());
    }
  }

  private static Tuak tuak(Vectors.Line line, int at) {
    Tuak.Sizes sizes =
        new Tuak.Sizes(
            value(line, at, "mac=") / 8,
            value(line, at + 1, "res=") / 8,
            value(line, at + 2, "ck=") / 8,
            value(line, at + 3, "ik=") / 8,
            value(line, at + 4, "it="));
    return Tuak.ofTop(line.octets(0), line.octets(1), sizes);
  }

  private static int value(Vectors.Line line, int column, String name) {
    String text = line.columns().get(column);
    assertTrue(text.startsWith(name), text);
    return Integer.parseInt(text.substring(name.length()));
  }

  private static Octets permuted(Octets input) {
    long[] lanes = new long[25];
    ByteBuffer.wrap(input.toArray()).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(lanes);
    Keccak.permute(lanes);
    ByteBuffer output = ByteBuffer.allocate(Keccak.OCTETS).order(ByteOrder.LITTLE_ENDIAN);
    output.asLongBuffer().put(lanes);
    return Octets.adopt(output.array());
  }
}
