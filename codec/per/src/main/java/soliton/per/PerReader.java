package soliton.per;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Reads aligned PER (X.691) from octets. It never throws on what it reads and never allocates by a
/// length it has not compared with what is there: after a fault it returns zeros and nothing, and
/// stays failed until the enclosing information element is left. Faults become [Diagnostic]s of
/// that element, and reading goes on behind it. Owned by the thread that made it.
public final class PerReader {
  /// Most diagnostics that are kept of one message.
  public static final int MOST_DIAGNOSTICS = 256;

  private final BitInput in;
  private final IeScopes scopes;

  public PerReader(Octets source) {
    this(source.toArray());
  }

  /// The array must not be changed while reading.
  public PerReader(byte[] source) {
    in = new BitInput(source);
    scopes = new IeScopes(in);
  }

  // ---- faults

  /// True if what was read since the enclosing IE began is no valid encoding.
  public boolean hasFailed() {
    return in.failed;
  }

  /// True if what was read since the enclosing IE began cannot be used: no valid encoding, or a
  /// value that is not understood.
  public boolean isUnusable() {
    return in.failed || in.refused;
  }

  /// The value, or null if it cannot be used.
  public <T> @Nullable T usable(@Nullable T value) {
    return isUnusable() ? null : value;
  }

  /// Marks what is read as no valid encoding.
  public void fail(String place) {
    in.fail(place);
  }

  /// Marks the value that was read as outside its logical range, or of a later release: the
  /// encoding is sound and reading goes on.
  public void refuse(String place) {
    in.refuse(place);
  }

  /// All faults so far, in the order of the octets.
  public List<Diagnostic> diagnostics() {
    return scopes.diagnostics();
  }

  // ---- bits

  /// The next 0 to 32 bits as a number.
  public int bits(int count) {
    return (int) in.longBits(count);
  }

  public boolean bit() {
    return in.bit();
  }

  /// The next 0 to 64 bits as a number.
  public long longBits(int count) {
    return in.longBits(count);
  }

  /// Octets that are left in the enclosing open type.
  public int remainingOctets() {
    return (in.limit - in.position) >> 3;
  }

  // ---- integers (X.691 10.5, 12)

  /// An INTEGER with both bounds, or [Long#MIN_VALUE] and [Long#MAX_VALUE] where there is none.
  public long integer(long min, long max) {
    return in.integer(min, max);
  }

  /// An INTEGER with an extension marker. A value outside the root is read and returned.
  public long extensibleInteger(long min, long max) {
    return in.extensibleInteger(min, max);
  }

  /// The same for an `int`: a value beyond 32 bits is refused.
  public int extensibleInt(long min, long max, String place) {
    long value = in.extensibleInteger(min, max);
    if (value != (int) value) {
      refuse(place);
    }
    return (int) value;
  }

  /// A normally small non-negative whole number (10.6).
  public int smallNumber() {
    return in.smallNumber();
  }

  /// Index of an enumeration with that many root values (13): additions follow the root, and what
  /// is beyond `known` is refused and returned as 0.
  public int enumeration(int root, int known, boolean extensible, String place) {
    if (extensible && in.bit()) {
      int addition = in.smallNumber();
      if (addition >= known - root) {
        refuse(place);
        return 0;
      }
      return root + addition;
    }
    return (int) in.constrained(0, root - 1);
  }

  /// Index of the chosen alternative of a CHOICE with so many in the root (22); an addition, whose
  /// open type is passed over, is refused and returned as -1.
  public int choice(int root, boolean extensible, String place) {
    if (extensible && in.bit()) {
      in.smallNumber();
      skipOpenType();
      refuse(place);
      return -1;
    }
    return (int) in.constrained(0, root - 1);
  }

  // ---- lengths (10.9)

  /// Number of elements of a SEQUENCE OF, compared with what is left: an element takes at
  /// least one bit.
  public int listLength(int min, int max, boolean extensible) {
    int length = in.lengthOf(min, max, extensible);
    if (length > in.limit - in.position) {
      fail("list of " + length);
      return 0;
    }
    return length;
  }

  /// Number of elements that follow of a SEQUENCE OF that may come in fragments; negative if
  /// another length follows behind them.
  public int nextElements() {
    int length = in.unconstrainedLength();
    int count = length < 0 ? -length * BitInput.FRAGMENT : length;
    if (count > in.limit - in.position) {
      fail("list of " + count);
      return 0;
    }
    return length < 0 ? -count : count;
  }

  // ---- strings

  /// An OCTET STRING without bounds.
  public Octets octets() {
    int length = in.unconstrainedLength();
    if (length < 0) {
      return Octets.adopt(in.fragments(length));
    }
    return aligned(length);
  }

  /// An OCTET STRING with bounds (17).
  public Octets octets(int min, int max, boolean extensible) {
    boolean outside = extensible && in.bit();
    if (outside || max > 0xFFFF) {
      return octets();
    }
    if (min == max && max <= 2) {
      return Bits.of(in.longBits(8 * max), 8 * max).octets();
    }
    int length = (int) in.constrained(min, max);
    if (length == 0) {
      return Octets.EMPTY;
    }
    in.align();
    return aligned(length);
  }

  /// An OCTET STRING of one size of at most 8 octets, as a number.
  public long octetNumber(int size) {
    if (size <= 2) {
      return in.longBits(8 * size);
    }
    in.align();
    return in.number(size);
  }

  private Octets aligned(int length) {
    if (!in.has(length)) {
      return Octets.EMPTY;
    }
    return Octets.copyOf(in.source, in.take(length), length);
  }

  /// A BIT STRING of one size up to 64, as a number.
  public long bitNumber(int size) {
    if (size > 16) {
      in.align();
    }
    return in.longBits(size);
  }

  /// A BIT STRING of one size above 16 that is a multiple of 8, as octets.
  public Octets bitOctets(int size) {
    in.align();
    return aligned(size / 8);
  }

  /// A BIT STRING with bounds (16).
  public Bits bitString(int min, int max, boolean extensible) {
    boolean outside = extensible && in.bit();
    if (outside || max > 0xFFFF) {
      return freeBits();
    }
    int length = (int) in.constrained(min, max);
    if (min == max && max <= 16) {
      return Bits.of(in.longBits(length), length);
    }
    if (length > 0) {
      in.align();
    }
    return alignedBits(length);
  }

  private Bits freeBits() {
    Bits whole = Bits.NONE;
    while (true) {
      int length = in.unconstrainedLength();
      Bits piece = alignedBits(length < 0 ? -length * BitInput.FRAGMENT : length);
      if (in.failed) {
        return Bits.NONE;
      }
      whole = whole.length() == 0 ? piece : whole.plusBehindOctets(piece);
      if (length >= 0) {
        return whole;
      }
    }
  }

  private Bits alignedBits(int length) {
    if (length > in.limit - in.position) {
      fail("bit string");
      return Bits.NONE;
    }
    byte[] content =
        Arrays.copyOfRange(in.source, in.position >> 3, (in.position + length + 7) >> 3);
    if ((length & 7) != 0) {
      content[content.length - 1] &= (byte) (0xFF00 >> (length & 7));
    }
    in.position += length;
    return new Bits(Octets.adopt(content), length);
  }

  /// A character string with bounds (30).
  public String characters(CharSet set, int min, int max, boolean extensible, String place) {
    if (set == CharSet.UTF8) {
      return new String(octets().toArray(), StandardCharsets.UTF_8);
    }
    if (max > 0xFFFF) {
      return ascii(octets(), set, place);
    }
    boolean outside = extensible && in.bit();
    int length = outside ? in.wholeLength() : (int) in.constrained(min, max);
    if (length > 0 && (outside || max > 1 && !(min == max && max <= 2))) {
      in.align();
    }
    if (length * 8L > in.limit - in.position) {
      fail(place);
      return "";
    }
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) in.longBits(8);
    }
    return ascii(Octets.adopt(content), set, place);
  }

  private String ascii(Octets content, CharSet set, String place) {
    for (int i = 0; i < content.length(); i++) {
      if (!set.allows(content.at(i))) {
        refuse(place);
      }
    }
    return new String(content.toArray(), StandardCharsets.US_ASCII);
  }

  // ---- open types and information elements

  /// Passes over the additions behind the extension marker of a SEQUENCE, none of which we know.
  public void skipAdditions() {
    int count = in.bit() ? in.wholeLength() : bits(6) + 1;
    if (count > in.limit - in.position) {
      fail("extension additions");
      return;
    }
    int present = 0;
    for (int i = 0; i < count; i++) {
      present += in.bit() ? 1 : 0;
    }
    for (int i = 0; i < present && !in.failed; i++) {
      skipOpenType();
    }
  }

  /// The octets of an open type.
  public Octets openType() {
    return octets();
  }

  private void skipOpenType() {
    int length = in.unconstrainedLength();
    if (length < 0) {
      in.fragments(length);
    } else if (in.has(length)) {
      in.take(length);
    }
  }

  /// Opens a container of IEs: returns their number. The container is closed with [#endIes()].
  public int beginIes(int least) {
    return scopes.beginIes(least);
  }

  /// Closes the container.
  public void endIes() {
    scopes.endIes();
  }

  /// Reads identity and criticality of the next IE of the container and enters its value. Returns
  /// the identity; -1 if there is none, and then the IE must not be left.
  public int enterIe() {
    in.align();
    int id = (int) in.number(2);
    Criticality criticality = Criticality.of((int) in.constrained(0, 2));
    return enterOpenType(id, criticality) ? id : -1;
  }

  /// Enters an open type; its faults will be those of the IE given. Returns false if it is not
  /// there, and then it must not be left.
  boolean enterOpenType(int id, Criticality criticality) {
    return scopes.enterOpenType(id, criticality);
  }

  /// Leaves the IE for the place behind it; what was wrong in it becomes a diagnostic. Returns
  /// whether its value can be used.
  public boolean leaveIe() {
    return scopes.leaveIe();
  }

  /// The octets of the value of the IE that is entered.
  public Octets ieContent() {
    return scopes.ieContent();
  }

  /// Says that the IE that is entered is the one with this index in its table. Returns whether it
  /// is to be read: not if it was there before.
  public boolean accepts(int index, @Nullable Object before) {
    return scopes.accepts(index, before);
  }

  /// The value of the IE that is entered with the octets that carry it. One that is not understood
  /// is kept as octets and is no fault: it is not meant for us.
  public <T> Relayed<T> relayed(@Nullable T value) {
    Relayed<T> relayed = new Relayed<>(usable(value), ieContent());
    in.failed = false;
    in.refused = false;
    return relayed;
  }

  /// Says that the IE that is entered is not known.
  public void unknownIe() {
    scopes.unknownIe();
  }

  /// Says that a mandatory IE of the container was not there. If it was there but could not be used
  /// this has been noted before.
  public void missing(int id, Criticality criticality) {
    scopes.missing(id, criticality);
  }

  /// Passes over the extension IEs of a type that has none we know.
  public void skipIeExtensions() {
    int count = beginIes(1);
    for (int i = 0; i < count && enterIe() >= 0; i++) {
      unknownIe();
      leaveIe();
    }
    endIes();
  }
}
