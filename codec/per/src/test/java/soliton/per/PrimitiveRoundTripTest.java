package soliton.per;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// Random sequences of fields, written and read again. The seed is printed by a failure and taken
/// from the property `soliton.seed`.
class PrimitiveRoundTripTest {
  private static final long SEED = Long.getLong("soliton.seed", 691);
  private static final int ROUNDS = 3000;

  @Test
  void anySequenceOfFieldsComesBack() {
    for (int round = 0; round < ROUNDS; round++) {
      round(new Random(SEED + round), "seed " + (SEED + round));
    }
  }

  private static void round(Random random, String seed) {
    PerWriter out = new PerWriter(16);
    List<Consumer<PerReader>> checks = new ArrayList<>();
    for (int fields = random.nextInt(12); fields >= 0; fields--) {
      checks.add(field(random, out, seed));
    }
    assertNull(out.fault(), seed);
    PerReader in = new PerReader(out.toOctets());
    checks.forEach(check -> check.accept(in));
    assertFalse(in.isUnusable(), seed);
  }

  private static Consumer<PerReader> field(Random random, PerWriter out, String seed) {
    return switch (random.nextInt(6)) {
      case 0 -> {
        int count = random.nextInt(65);
        long value = count == 0 ? 0 : random.nextLong() >>> 64 - count;
        out.longBits(value, count);
        yield in -> assertEquals(value, in.longBits(count), seed);
      }
      case 1 -> {
        long a = random.nextLong() >> random.nextInt(63);
        long b = random.nextLong() >> random.nextInt(63);
        long min = Math.min(a, b) / 2;
        long max = Math.max(a, b) / 2;
        long value = min == max ? min : random.nextLong(min, max);
        out.integer(value, min, max, "n");
        yield in -> assertEquals(value, in.integer(min, max), seed);
      }
      case 2 -> {
        long value = random.nextLong() >> random.nextInt(64);
        out.extensibleInteger(value, 0, 255, "n");
        yield in -> assertEquals(value, in.extensibleInteger(0, 255), seed);
      }
      case 3 -> {
        int max = random.nextInt(20);
        byte[] content = new byte[random.nextInt(max + 1)];
        random.nextBytes(content);
        Octets value = Octets.copyOf(content);
        out.octets(value, 0, max, false, "o");
        yield in -> assertEquals(value, in.octets(0, max, false), seed);
      }
      case 4 -> {
        int length = 1 + random.nextInt(64);
        Bits value = Bits.of(random.nextLong() >>> 64 - length, length);
        boolean isFixed = random.nextBoolean();
        int min = isFixed ? length : 0;
        int max = isFixed ? length : 64;
        out.bitString(value, min, max, true, "b");
        yield in -> assertEquals(value, in.bitString(min, max, true), seed);
      }
      default -> {
        int index = random.nextInt(70);
        out.enumeration(index, 3, true);
        yield in -> assertEquals(index, in.enumeration(3, 70, true, "e"), seed);
      }
    };
  }
}
