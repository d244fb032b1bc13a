package soliton.tlv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.Octets;

/// Walks over the elements of a message or group. Used by the generated codecs; it never throws on
/// what it reads. The depth of groups is that of the declared records, repetitions are bounded by
/// the declarations, diagnostics by [#MAX_DIAGNOSTICS]. Owned by the thread that made it.
public final class TlvReader {
  /// Unknown elements of a message that are kept; more are ignored.
  public static final int MAX_OTHERS = 32;

  /// Diagnostics of a message that are kept; the first ones matter.
  public static final int MAX_DIAGNOSTICS = 32;

  private static final int HEADER_OCTETS = 4;

  private final OctetReader octets;
  private final List<Diagnostic> diagnostics;
  private final Presence presence;
  private final int enclosing;
  private int type;
  private OctetReader value;

  /// A reader of the elements of a message.
  public TlvReader(OctetReader octets) {
    this(octets, new ArrayList<>(2), Presence.MANDATORY, 0);
  }

  private TlvReader(
      OctetReader octets, List<Diagnostic> diagnostics, Presence presence, int enclosing) {
    this.octets = octets;
    this.value = octets;
    this.diagnostics = diagnostics;
    this.presence = presence;
    this.enclosing = enclosing;
  }

  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /// Moves to the next element; false at the end, also if the rest is no element.
  public boolean next() {
    if (!octets.hasMore()) {
      return false;
    }
    if (octets.remaining() < HEADER_OCTETS) {
      return stop(0);
    }
    type = octets.u16();
    int length = octets.u16();
    if (length > octets.remaining()) {
      return stop(type);
    }
    value = octets.sub(length);
    return true;
  }

  private boolean stop(int at) {
    type = at;
    report(Diagnostic.Fault.INVALID_LENGTH, at, Presence.MANDATORY);
    octets.fail();
    return false;
  }

  public int type() {
    return type;
  }

  /// True if the element at hand has a null length.
  public boolean isNull() {
    return !value.hasMore();
  }

  /// The element at hand, unless one of its kind was there before.
  public <T> @Nullable T first(
      @Nullable T before, TlvValue.Decoder<? extends T> decoder, Presence of) {
    if (before != null) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return before;
    }
    return read(decoder, of);
  }

  /// The group at hand, unless one of its kind was there before.
  public <T> @Nullable T firstGroup(@Nullable T before, GroupDecoder<T> decoder, Presence of) {
    if (before != null) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return before;
    }
    return decoder.decode(group(of));
  }

  /// The number at hand, unless one of its kind was there before.
  public @Nullable Integer firstInt(@Nullable Integer before, int width, int bits, Presence of) {
    if (before != null) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return before;
    }
    long number = number(width, bits, of);
    return value.hasFailed() ? null : Integer.valueOf((int) number);
  }

  /// The number at hand, unless one of its kind was there before.
  public @Nullable Long firstLong(@Nullable Long before, int width, int bits, Presence of) {
    if (before != null) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return before;
    }
    long number = number(width, bits, of);
    return value.hasFailed() ? null : Long.valueOf(number);
  }

  /// The octets at hand, unless one of their kind was there before.
  public @Nullable Octets firstOctets(@Nullable Octets before, int least, Presence of) {
    if (before != null) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return before;
    }
    return octets(least, of);
  }

  /// Adds the element at hand to a list that is made when it is needed.
  public <T> @Nullable List<T> add(
      @Nullable List<T> to, int max, TlvValue.Decoder<? extends T> decoder, Presence of) {
    return isFull(to, max, of) ? to : append(to, read(decoder, of));
  }

  /// Adds the group at hand to a list that is made when it is needed.
  public <T> @Nullable List<T> addGroup(
      @Nullable List<T> to, int max, GroupDecoder<T> decoder, Presence of) {
    return isFull(to, max, of) ? to : append(to, decoder.decode(group(of)));
  }

  /// Adds the number at hand to a list that is made when it is needed.
  public @Nullable List<Integer> addInt(
      @Nullable List<Integer> to, int max, int width, int bits, Presence of) {
    return isFull(to, max, of) ? to : append(to, firstInt(null, width, bits, of));
  }

  /// Adds the octets at hand to a list that is made when it is needed.
  public @Nullable List<Octets> addOctets(
      @Nullable List<Octets> to, int max, int least, Presence of) {
    return isFull(to, max, of) ? to : append(to, octets(least, of));
  }

  /// Adds the type at hand to the list of what is to be removed.
  public @Nullable List<Integer> addRemoved(@Nullable List<Integer> to) {
    return isFull(to, MAX_OTHERS, Presence.OPTIONAL) ? to : append(to, type);
  }

  /// Keeps the element at hand as it is.
  public @Nullable List<RawIe> addOther(@Nullable List<RawIe> to) {
    report(Diagnostic.Fault.UNKNOWN, type, Presence.OPTIONAL);
    return to != null && to.size() >= MAX_OTHERS ? to : append(to, new RawIe(type, value.rest()));
  }

  /// Notes that the element at hand is not known here.
  public void ignore() {
    report(Diagnostic.Fault.UNKNOWN, type, Presence.OPTIONAL);
  }

  /// Whether a required element was there; notes it if not.
  public boolean has(@Nullable Object found, int required, Presence of) {
    if (found == null && !isReported(required)) {
      report(Diagnostic.Fault.MISSING, required, of);
    }
    return found != null;
  }

  private <T> @Nullable T read(TlvValue.Decoder<? extends T> decoder, Presence of) {
    T decoded = decoder.decode(value);
    if (value.hasFailed()) {
      report(Diagnostic.Fault.INVALID_LENGTH, type, of);
      return null;
    }
    if (decoded == null) {
      report(Diagnostic.Fault.INCORRECT, type, of);
    }
    return decoded;
  }

  private long number(int width, int bits, Presence of) {
    long number = value.number(width);
    if (value.hasFailed()) {
      report(Diagnostic.Fault.INVALID_LENGTH, type, of);
    }
    return bits == 0 ? number : number & (1L << bits) - 1;
  }

  private @Nullable Octets octets(int least, Presence of) {
    if (value.remaining() < least) {
      report(Diagnostic.Fault.INVALID_LENGTH, type, of);
      return null;
    }
    return value.rest();
  }

  private TlvReader group(Presence of) {
    return new TlvReader(value, diagnostics, of.within(presence), type);
  }

  private boolean isFull(@Nullable List<?> list, int max, Presence of) {
    if (list != null && list.size() >= max) {
      report(Diagnostic.Fault.REPEATED, type, of);
      return true;
    }
    return false;
  }

  private static <T> @Nullable List<T> append(@Nullable List<T> to, @Nullable T element) {
    if (element == null) {
      return to;
    }
    List<T> list = to == null ? new ArrayList<>(4) : to;
    list.add(element);
    return list;
  }

  private void report(Diagnostic.Fault fault, int at, Presence of) {
    if (diagnostics.size() < MAX_DIAGNOSTICS) {
      diagnostics.add(new Diagnostic(fault, at, enclosing, of.within(presence)));
    }
  }

  private boolean isReported(int at) {
    for (Diagnostic each : diagnostics) {
      if (each.type() == at && each.enclosing() == enclosing && each.isError()) {
        return true;
      }
    }
    return false;
  }

  /// Reads one group; null if it lacks what it must have.
  @FunctionalInterface
  public interface GroupDecoder<T> {
    @Nullable T decode(TlvReader in);
  }
}
