package soliton.assurance.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import soliton.base.Octets;

/// The generators of hostile input, from one good message.
final class Mutants {
  private Mutants() {}

  /// g2: every truncation.
  static List<Octets> truncations(Octets message) {
    List<Octets> all = new ArrayList<>();
    for (int length = 1; length < message.length(); length++) {
      all.add(message.slice(0, length));
    }
    return all;
  }

  /// g6: bits flipped, octets replaced.
  static List<Octets> flipped(Octets message, RandomGenerator random, int count) {
    List<Octets> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] octets = message.toArray();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        int at = random.nextInt(octets.length);
        octets[at] =
            random.nextBoolean()
                ? (byte) (octets[at] ^ 1 << random.nextInt(8))
                : (byte) random.nextInt(256);
      }
      all.add(Octets.adopt(octets));
    }
    return all;
  }

  /// g4: each octet at its bounds; lengths are among them.
  static List<Octets> bounds(Octets message) {
    List<Octets> all = new ArrayList<>();
    for (int at = 0; at < message.length(); at++) {
      for (int value : new int[] {0, 0x7F, 0x80, 0xFF, message.at(at) - 1, message.at(at) + 1}) {
        byte[] octets = message.toArray();
        octets[at] = (byte) value;
        all.add(Octets.adopt(octets));
      }
    }
    return all;
  }

  /// Nothing but noise.
  static List<Octets> noise(RandomGenerator random, int count) {
    List<Octets> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] octets = new byte[1 + random.nextInt(200)];
      random.nextBytes(octets);
      all.add(Octets.adopt(octets));
    }
    return all;
  }

  /// g1 for NGAP: each IE absent, repeated, empty, one octet short, one long.
  static List<Octets> ngapElements(Octets pdu) {
    NgapParts whole = NgapParts.of(pdu);
    List<Octets> all = new ArrayList<>();
    for (int i = 0; i < whole.parts().size(); i++) {
      Octets content = whole.parts().get(i).content();
      all.add(whole.without(i).toOctets());
      all.add(whole.repeated(i).toOctets());
      all.add(whole.with(i, Octets.EMPTY).toOctets());
      all.add(whole.with(i, content.slice(0, Math.max(0, content.length() - 1))).toOctets());
      all.add(whole.with(i, longer(content)).toOctets());
    }
    return all;
  }

  private static Octets longer(Octets content) {
    byte[] more = java.util.Arrays.copyOf(content.toArray(), content.length() + 1);
    return Octets.adopt(more);
  }

  /// g1 for PFCP: each IE absent, repeated, of length 0, one short, one long; nested ones are
  /// reached by the other generators.
  static List<Octets> pfcpElements(Octets message) {
    int header = (message.at(0) & 1) != 0 ? 16 : 8;
    List<Octets> all = new ArrayList<>();
    for (int at = header; at + 4 <= message.length(); ) {
      int length = message.at(at + 2) << 8 | message.at(at + 3);
      int end = at + 4 + length;
      Octets before = message.slice(0, at);
      Octets element = message.slice(at, end - at);
      Octets after = message.from(end);
      Octets content = element.from(4);
      Octets type = element.slice(0, 2);
      all.add(pfcp(before, after));
      all.add(pfcp(before, element, element, after));
      all.add(pfcp(before, type, Octets.of(0, 0), after));
      if (length > 0) {
        all.add(pfcp(before, type, u16(length - 1), content.slice(0, length - 1), after));
      }
      all.add(pfcp(before, type, u16(length + 1), longer(content), after));
      all.add(pfcp(before, type, u16(0xFFFF), content, after));
      at = end;
    }
    return all;
  }

  /// Together, with the right length in the header.
  private static Octets pfcp(Octets... parts) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (Octets part : parts) {
      out.writeBytes(part.toArray());
    }
    byte[] octets = out.toByteArray();
    octets[2] = (byte) (octets.length - 4 >>> 8);
    octets[3] = (byte) (octets.length - 4);
    return Octets.adopt(octets);
  }

  private static Octets u16(int value) {
    return Octets.of(value >>> 8 & 0xFF, value & 0xFF);
  }

  /// PFCP messages of other transactions than the one that they are made of.
  static List<Octets> ofOtherTransactions(List<Octets> messages) {
    List<Octets> all = new ArrayList<>();
    int number = 0x700000;
    for (Octets message : messages) {
      byte[] octets = message.toArray();
      int at = (octets[0] & 1) != 0 ? 12 : 4;
      if (octets.length >= at + 3) {
        number++;
        octets[at] = (byte) (number >>> 16);
        octets[at + 1] = (byte) (number >>> 8);
        octets[at + 2] = (byte) number;
      }
      all.add(Octets.adopt(octets));
    }
    return all;
  }
}
