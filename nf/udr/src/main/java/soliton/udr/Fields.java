package soliton.udr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Fields of a stored record, one behind the other.
final class Fields {
  private static final int MOST_ELEMENTS = 0xFFFF;

  private Fields() {}

  /// Writes fields.
  static final class Writer {
    private final OctetWriter out = new OctetWriter(192);

    Writer u8(int value) {
      out.u8(value);
      return this;
    }

    Writer u16(int value) {
      out.u16(value);
      return this;
    }

    Writer u24(int value) {
      out.u24(value);
      return this;
    }

    Writer u64(long value) {
      out.u64(value);
      return this;
    }

    Writer flag(boolean value) {
      return u8(value ? 1 : 0);
    }

    Writer octets(Octets value) {
      out.u16(value.length()).octets(value);
      return this;
    }

    Writer text(String value) {
      return octets(Octets.adopt(value.getBytes(UTF_8)));
    }

    Writer name(Enum<?> value) {
      return text(value.name());
    }

    <T> Writer list(List<? extends T> values, Consumer<T> element) {
      if (values.size() > MOST_ELEMENTS) {
        throw new IllegalArgumentException("a list of " + values.size() + " elements");
      }
      out.u16(values.size());
      values.forEach(element);
      return this;
    }

    <T> Writer optional(@Nullable T value, Consumer<T> field) {
      flag(value != null);
      if (value != null) {
        field.accept(value);
      }
      return this;
    }

    Octets toOctets() {
      return out.toOctets();
    }
  }

  /// Reads what a [Writer] wrote. Throws `IllegalArgumentException` on anything else.
  static final class Reader {
    private final OctetReader in;

    Reader(Octets octets) {
      this.in = octets.reader();
    }

    int u8() {
      return checked(in.u8());
    }

    int u16() {
      return checked(in.u16());
    }

    int u24() {
      return checked(in.u24());
    }

    long u64() {
      return checked(in.u64());
    }

    boolean flag() {
      return u8() != 0;
    }

    Octets octets() {
      return checked(in.octets(u16()));
    }

    String text() {
      return new String(octets().toArray(), UTF_8);
    }

    <E extends Enum<E>> E name(Class<E> type) {
      return Enum.valueOf(type, text());
    }

    <T> List<T> list(Supplier<T> element) {
      int length = u16();
      List<T> values = new ArrayList<>(Math.min(length, in.remaining()));
      for (int i = 0; i < length; i++) {
        values.add(element.get());
      }
      return values;
    }

    <T> @Nullable T optional(Supplier<T> field) {
      return flag() ? field.get() : null;
    }

    boolean isComplete() {
      return !in.hasMore();
    }

    private <T> T checked(T value) {
      if (in.hasFailed()) {
        throw new IllegalArgumentException("the record ends too early");
      }
      return value;
    }
  }
}
