package soliton.per;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Reads aligned PER (X.691) from octets. It never throws on what it reads and never allocates by a
/// length it has not compared with what is there: after a fault it returns zeros and nothing, and
/// stays failed until the enclosing information element is left. Faults become [Diagnostic]s of
/// that element, and reading goes on behind it. Owned by the thread that made it.
public final class PerReader {
  /// Most diagnostics that are kept of one message (maxnoofErrors of TS 38.413).
  public static final int MOST_DIAGNOSTICS = 256;

  private static final int DEEPEST = 64;
  private static final int FRAGMENT = 16384;

  private byte[] source;
  private int position;
  private int limit;

  private boolean failed;
  private boolean refused;
  private String where = "";

  private Scope @Nullable [] scopes;
  private int depth;
  private @Nullable List<Diagnostic> diagnostics;

  /// An open type that is being read, and what to return to behind it.
  private static final class Scope {
    byte[] source = new byte[0];
    int end;
    int limit;
    int start;
    int content;
    int ieId;
    Criticality criticality = Criticality.IGNORE;
    int lastIndex;
    boolean refused;
    String where = "";
  }

  public PerReader(Octets source) {
    this(source.toArray());
  }

  /// The array must not be changed while reading.
  public PerReader(byte[] source) {
    this.source = source;
    if (source.length > Integer.MAX_VALUE / 8) {
      failed = true;
    } else {
      limit = source.length * 8;
    }
  }

  // ---- faults

  /// True if what was read since the enclosing IE began is no valid encoding.
  public boolean hasFailed() {
    return failed;
  }

  /// True if what was read since the enclosing IE began cannot be used: no valid encoding, or a
  /// value that is not understood.
  public boolean isUnusable() {
    return failed || refused;
  }

  /// The value, or null if it cannot be used.
  public <T> @Nullable T usable(@Nullable T value) {
    return isUnusable() ? null : value;
  }

  /// Marks what is read as no valid encoding.
  public void fail(String place) {
    if (!failed) {
      failed = true;
      where = place;
    }
    position = limit;
  }

  /// Marks the value that was read as outside its logical range, or of a later release: the
  /// encoding is sound and reading goes on.
  public void refuse(String place) {
    if (!failed && !refused) {
      refused = true;
      where = place;
    }
  }

  /// All faults so far, in the order of the octets.
  public List<Diagnostic> diagnostics() {
    return diagnostics == null ? List.of() : List.copyOf(diagnostics);
  }

  // ---- bits

  /// The next 0 to 32 bits as a number.
  public int bits(int count) {
    return (int) longBits(count);
  }

  public boolean bit() {
    if (position >= limit) {
      fail("bit");
      return false;
    }
    boolean set = (source[position >> 3] >> 7 - (position & 7) & 1) == 1;
    position++;
    return set;
  }

  /// The next 0 to 64 bits as a number.
  public long longBits(int count) {
    if (count > limit - position) {
      fail("bits");
      return 0;
    }
    if (count > 32) {
      long high = longBits(count - 32);
      return high << 32 | longBits(32);
    }
    int at = position >> 3;
    int end = position + count;
    long value = 0;
    int taken = at << 3;
    while (taken < end) {
      value = value << 8 | source[at++] & 0xff;
      taken += 8;
    }
    position = end;
    return count == 0 ? 0 : value >>> taken - end & -1L >>> 64 - count;
  }

  /// Octets that are left in the enclosing open type.
  public int remainingOctets() {
    return (limit - position) >> 3;
  }

  private void align() {
    position = Math.min(limit, (position + 7) & ~7);
  }

  private boolean has(long octets) {
    if (octets > (limit - position) >> 3) {
      fail("length");
      return false;
    }
    return true;
  }

  /// Position of an octet-aligned field that has been checked, passing over it.
  private int take(int octets) {
    int at = position >> 3;
    position += octets * 8;
    return at;
  }

  private long number(int octets) {
    if (!has(octets)) {
      return 0;
    }
    int at = take(octets);
    long value = 0;
    for (int i = 0; i < octets; i++) {
      value = value << 8 | source[at + i] & 0xff;
    }
    return value;
  }

  // ---- integers (X.691 10.5, 12)

  /// An INTEGER with both bounds, or [Long#MIN_VALUE] and [Long#MAX_VALUE] where there is none.
  public long integer(long min, long max) {
    if (min == Long.MIN_VALUE) {
      return unconstrained();
    }
    return max == Long.MAX_VALUE ? semiConstrained(min) : constrained(min, max);
  }

  /// An INTEGER with an extension marker. A value outside the root is read and returned.
  public long extensibleInteger(long min, long max) {
    return bit() ? unconstrained() : integer(min, max);
  }

  /// The same for an `int`: a value beyond 32 bits is refused.
  public int extensibleInt(long min, long max, String place) {
    long value = extensibleInteger(min, max);
    if (value != (int) value) {
      refuse(place);
    }
    return (int) value;
  }

  private long constrained(long min, long max) {
    long span = max - min;
    if (span == 0) {
      return min;
    }
    if (span > 0 && span < 255) {
      return inRange(longBits(64 - Long.numberOfLeadingZeros(span)), span, min);
    }
    int octets;
    if (span == 255) {
      octets = 1;
    } else if (span > 0 && span <= 0xFFFF) {
      octets = 2;
    } else {
      int most = (71 - Long.numberOfLeadingZeros(span)) >> 3;
      octets = 1 + (int) constrained(0, most - 1);
    }
    align();
    return inRange(number(octets), span, min);
  }

  private long inRange(long offset, long span, long min) {
    if (Long.compareUnsigned(offset, span) > 0) {
      fail("integer above its bound");
      return min;
    }
    return min + offset;
  }

  private long semiConstrained(long min) {
    int octets = numberLength();
    long offset = number(octets);
    long value = min + offset;
    if (offset < 0 || min > 0 && value < min) {
      fail("integer of more than 63 bits");
      return min;
    }
    return value;
  }

  private long unconstrained() {
    int octets = numberLength();
    int unused = 64 - 8 * octets;
    return octets == 0 ? 0 : number(octets) << unused >> unused;
  }

  private int numberLength() {
    int octets = unconstrainedLength();
    if (octets < 1 || octets > 8) {
      fail("integer of " + octets + " octets");
      return 0;
    }
    return octets;
  }

  /// A normally small non-negative whole number (10.6).
  public int smallNumber() {
    if (!bit()) {
      return bits(6);
    }
    long value = semiConstrained(0);
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  /// Index of an enumeration with that many root values (13): additions follow the root, and what
  /// is beyond `known` is refused and returned as 0.
  public int enumeration(int root, int known, boolean extensible, String place) {
    if (extensible && bit()) {
      int addition = smallNumber();
      if (addition >= known - root) {
        refuse(place);
        return 0;
      }
      return root + addition;
    }
    return (int) constrained(0, root - 1);
  }

  /// Index of the chosen alternative of a CHOICE with so many in the root (22); an addition, whose
  /// open type is passed over, is refused and returned as -1.
  public int choice(int root, boolean extensible, String place) {
    if (extensible && bit()) {
      smallNumber();
      skipOpenType();
      refuse(place);
      return -1;
    }
    return (int) constrained(0, root - 1);
  }

  // ---- lengths (10.9)

  /// Number of elements of a SEQUENCE OF, compared with what is left: an element of NGAP takes at
  /// least one bit.
  public int listLength(int min, int max, boolean extensible) {
    int length = lengthOf(min, max, extensible);
    if (length > limit - position) {
      fail("list of " + length);
      return 0;
    }
    return length;
  }

  /// Number of elements that follow of a SEQUENCE OF that may come in fragments; negative if
  /// another length follows behind them.
  public int nextElements() {
    int length = unconstrainedLength();
    int count = length < 0 ? -length * FRAGMENT : length;
    if (count > limit - position) {
      fail("list of " + count);
      return 0;
    }
    return length < 0 ? -count : count;
  }

  private int lengthOf(int min, int max, boolean extensible) {
    return extensible && bit() ? wholeLength() : (int) constrained(min, max);
  }

  /// A length that does not come in fragments.
  private int wholeLength() {
    int length = unconstrainedLength();
    if (length < 0) {
      fail("fragments");
      return 0;
    }
    return length;
  }

  /// A length determinant without bounds; a fragment of n times 16K is returned as -n.
  private int unconstrainedLength() {
    align();
    if (!has(1)) {
      return 0;
    }
    int first = source[take(1)] & 0xff;
    if (first < 0x80) {
      return first;
    }
    if (first < 0xC0) {
      return (first & 0x3f) << 8 | (int) number(1);
    }
    int fragments = first & 0x3f;
    if (fragments < 1 || fragments > 4) {
      fail("fragment of " + fragments + " times 16K");
      return 0;
    }
    return -fragments;
  }

  // ---- strings

  /// An OCTET STRING without bounds.
  public Octets octets() {
    int length = unconstrainedLength();
    if (length < 0) {
      return Octets.adopt(fragments(length));
    }
    return aligned(length);
  }

  /// An OCTET STRING with bounds (17).
  public Octets octets(int min, int max, boolean extensible) {
    boolean outside = extensible && bit();
    if (outside || max > 0xFFFF) {
      return octets();
    }
    if (min == max && max <= 2) {
      byte[] content = new byte[max];
      for (int i = 0; i < max; i++) {
        content[i] = (byte) longBits(8);
      }
      return Octets.adopt(content);
    }
    int length = (int) constrained(min, max);
    if (length == 0) {
      return Octets.EMPTY;
    }
    align();
    return aligned(length);
  }

  /// An OCTET STRING of one size of at most 8 octets, as a number.
  public long octetNumber(int size) {
    if (size <= 2) {
      return longBits(8 * size);
    }
    align();
    return number(size);
  }

  private Octets aligned(int length) {
    if (!has(length)) {
      return Octets.EMPTY;
    }
    return Octets.copyOf(source, take(length), length);
  }

  /// What comes in fragments, put together; the length of the first has been read.
  private byte[] fragments(int first) {
    byte[] content = new byte[0];
    int size = 0;
    int length = first;
    while (true) {
      int piece = length < 0 ? -length * FRAGMENT : length;
      if (!has(piece)) {
        return new byte[0];
      }
      if (content.length < size + piece) {
        content = Arrays.copyOf(content, Math.max(size + piece, Math.min(2 * size, source.length)));
      }
      System.arraycopy(source, take(piece), content, size, piece);
      size += piece;
      if (length >= 0) {
        return content.length == size ? content : Arrays.copyOf(content, size);
      }
      length = unconstrainedLength();
    }
  }

  /// A BIT STRING of one size up to 64, as a number.
  public long bitNumber(int size) {
    if (size > 16) {
      align();
    }
    return longBits(size);
  }

  /// A BIT STRING of one size above 16 that is a multiple of 8, as octets.
  public Octets bitOctets(int size) {
    align();
    return aligned(size / 8);
  }

  /// A BIT STRING with bounds (16).
  public Bits bitString(int min, int max, boolean extensible) {
    boolean outside = extensible && bit();
    if (outside || max > 0xFFFF) {
      return freeBits();
    }
    int length = (int) constrained(min, max);
    if (min == max && max <= 16) {
      return Bits.of(longBits(length), length);
    }
    if (length > 0) {
      align();
    }
    return alignedBits(length);
  }

  private Bits freeBits() {
    Bits whole = Bits.NONE;
    while (true) {
      int length = unconstrainedLength();
      Bits piece = alignedBits(length < 0 ? -length * FRAGMENT : length);
      if (failed) {
        return Bits.NONE;
      }
      whole = whole.length() == 0 ? piece : whole.plusBehindOctets(piece);
      if (length >= 0) {
        return whole;
      }
    }
  }

  private Bits alignedBits(int length) {
    if (length > limit - position) {
      fail("bit string");
      return Bits.NONE;
    }
    byte[] content = Arrays.copyOfRange(source, position >> 3, (position + length + 7) >> 3);
    if ((length & 7) != 0) {
      content[content.length - 1] &= (byte) (0xFF00 >> (length & 7));
    }
    position += length;
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
    boolean outside = extensible && bit();
    int length = outside ? wholeLength() : (int) constrained(min, max);
    if (length > 0 && (outside || max > 1 && !(min == max && max <= 2))) {
      align();
    }
    if (length * 8L > limit - position) {
      fail(place);
      return "";
    }
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) longBits(8);
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

  private Scope push() {
    if (scopes == null) {
      scopes = new Scope[DEEPEST];
    }
    Scope scope = scopes[depth];
    if (scope == null) {
      scope = new Scope();
      scopes[depth] = scope;
    }
    depth++;
    return scope;
  }

  /// Passes over the additions behind the extension marker of a SEQUENCE, none of which we know.
  public void skipAdditions() {
    int count = bit() ? wholeLength() : bits(6) + 1;
    if (count > limit - position) {
      fail("extension additions");
      return;
    }
    int present = 0;
    for (int i = 0; i < count; i++) {
      present += bit() ? 1 : 0;
    }
    for (int i = 0; i < present && !failed; i++) {
      skipOpenType();
    }
  }

  /// The octets of an open type.
  public Octets openType() {
    return octets();
  }

  private void skipOpenType() {
    int length = unconstrainedLength();
    if (length < 0) {
      fragments(length);
    } else if (has(length)) {
      take(length);
    }
  }

  /// Opens a container of IEs: returns their number. The container is closed with [#endIes()].
  public int beginIes(int least) {
    int count = (int) constrained(least, 0xFFFF);
    if (depth >= DEEPEST - 1) {
      fail("nesting");
    }
    Scope scope = push();
    scope.lastIndex = -1;
    scope.start = diagnostics == null ? 0 : diagnostics.size();
    return failed ? 0 : count;
  }

  /// Closes the container.
  public void endIes() {
    depth--;
  }

  /// Reads identity and criticality of the next IE of the container and enters its value. Returns
  /// the identity; -1 if there is none, and then the IE must not be left.
  public int enterIe() {
    align();
    int id = (int) number(2);
    Criticality criticality = Criticality.of((int) constrained(0, 2));
    return enterOpenType(id, criticality) ? id : -1;
  }

  /// Enters an open type; its faults will be those of the IE given. Returns false if it is not
  /// there, and then it must not be left.
  boolean enterOpenType(int id, Criticality criticality) {
    int length = unconstrainedLength();
    if (failed || depth >= DEEPEST - 1 || !(length < 0 || has(length))) {
      fail("information element");
      return false;
    }
    Scope scope = push();
    scope.ieId = id;
    scope.criticality = criticality;
    scope.source = source;
    scope.limit = limit;
    scope.refused = refused;
    scope.where = where;
    refused = false;
    if (length < 0) {
      byte[] content = fragments(length);
      if (failed) {
        depth--;
        refused = scope.refused;
        return false;
      }
      scope.end = position;
      source = content;
      position = 0;
      limit = content.length * 8;
    } else {
      scope.end = position + length * 8;
      limit = scope.end;
    }
    scope.content = position;
    return true;
  }

  /// Leaves the IE for the place behind it; what was wrong in it becomes a diagnostic. Returns
  /// whether its value can be used.
  public boolean leaveIe() {
    boolean usable = !failed && !refused;
    if (!usable) {
      note(failed ? Diagnostic.Kind.MALFORMED : Diagnostic.Kind.NOT_UNDERSTOOD, where);
    }
    Scope scope = scope(1);
    source = scope.source;
    position = scope.end;
    limit = scope.limit;
    depth--;
    failed = false;
    refused = scope.refused;
    where = scope.where;
    return usable;
  }

  private Scope scope(int up) {
    Scope[] all = scopes;
    Scope scope = all == null ? null : all[depth - up];
    if (scope == null) {
      throw new IllegalStateException("no information element is open");
    }
    return scope;
  }

  /// The octets of the value of the IE that is entered.
  public Octets ieContent() {
    Scope scope = scope(1);
    return Octets.copyOf(source, scope.content >> 3, (limit - scope.content) >> 3);
  }

  /// Says that the IE that is entered is the one with this index in its table. Returns whether it
  /// is to be read: not if it was there before.
  public boolean accepts(int index, @Nullable Object before) {
    Scope container = scope(2);
    if (index > container.lastIndex) {
      container.lastIndex = index;
      return true;
    }
    boolean repeated = before != null || index == container.lastIndex;
    note(repeated ? Diagnostic.Kind.REPEATED : Diagnostic.Kind.WRONG_ORDER, "order");
    return !repeated;
  }

  /// The value of the IE that is entered with the octets that carry it. One that is not understood
  /// is kept as octets and is no fault: it is not meant for us.
  public <T> Relayed<T> relayed(@Nullable T value) {
    Relayed<T> relayed = new Relayed<>(usable(value), ieContent());
    failed = false;
    refused = false;
    return relayed;
  }

  /// Says that the IE that is entered is not known.
  public void unknownIe() {
    note(Diagnostic.Kind.NOT_UNDERSTOOD, "unknown identity");
  }

  /// Says that a mandatory IE of the container was not there. If it was there but could not be used
  /// this has been noted before.
  public void missing(int id, Criticality criticality) {
    if (diagnostics != null) {
      for (int i = scope(1).start; i < diagnostics.size(); i++) {
        if (diagnostics.get(i).ieId() == id) {
          return;
        }
      }
    }
    add(new Diagnostic(id, criticality, Diagnostic.Kind.MISSING, "missing", Octets.EMPTY));
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

  private void note(Diagnostic.Kind kind, String place) {
    Scope scope = scope(1);
    add(new Diagnostic(scope.ieId, scope.criticality, kind, place, ieContent()));
  }

  private void add(Diagnostic diagnostic) {
    if (diagnostics == null) {
      diagnostics = new ArrayList<>();
    }
    if (diagnostics.size() < MOST_DIAGNOSTICS) {
      diagnostics.add(diagnostic);
    }
  }
}
