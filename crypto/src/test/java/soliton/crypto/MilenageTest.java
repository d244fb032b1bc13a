package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class MilenageTest {
  @Test
  void theFunctionsGiveTheTestDataOfTs35207And35208() {
    int checked = 0;
    for (Vectors.Line line : Vectors.of("milenage.txt")) {
      check(line);
      checked++;
    }
    assertTrue(checked >= 125, "only " + checked + " lines were read");
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    Octets sixteen = Octets.adopt(new byte[16]);
    assertThrows(
        IllegalArgumentException.class, () -> Milenage.ofOpc(Octets.adopt(new byte[15]), sixteen));
    assertThrows(
        IllegalArgumentException.class, () -> Milenage.ofOpc(sixteen, Octets.adopt(new byte[17])));
    assertThrows(
        IllegalArgumentException.class,
        () -> Milenage.ofOpc(sixteen, sixteen).f2345(Octets.adopt(new byte[8])));
  }

  private static void check(Vectors.Line line) {
    if (line.kind().equals("opc")) {
      assertEquals(line.octets(2), Milenage.opc(line.octets(0), line.octets(1)));
      return;
    }
    Milenage milenage = Milenage.ofOp(line.octets(0), line.octets(2));
    Octets rand = line.octets(1);
    switch (line.kind()) {
      case "f1" -> assertEquals(line.octets(5), milenage.f1(rand, line.octets(3), line.octets(4)));
      case "f1star" ->
          assertEquals(line.octets(5), milenage.f1Star(rand, line.octets(3), line.octets(4)));
      case "f2345" ->
          assertEquals(
              new AkaFunctions.Result(
                  line.octets(3), line.octets(4), line.octets(5), line.octets(6)),
              milenage.f2345(rand));
      case "f5star" -> assertEquals(line.octets(3), milenage.f5Star(rand));
      default -> throw new IllegalArgumentException(line.kind());
    }
  }
}
