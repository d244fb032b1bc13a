package soliton.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// How a key or a value is written as octets and read again. Equal objects must have equal octets.
///
/// @param <T> what is written
public interface Format<T> {
  Octets write(T value);

  /// Reads what [#write] wrote, perhaps by an earlier release.
  ///
  /// @throws StoreException with reason `DAMAGED` if the octets are not of this format
  T read(Octets octets);

  /// Text as UTF-8.
  Format<String> TEXT =
      new Format<>() {
        @Override
        public Octets write(String value) {
          return Octets.adopt(value.getBytes(UTF_8));
        }

        @Override
        public String read(Octets octets) {
          return new String(octets.toArray(), UTF_8);
        }
      };

  /// Octets as they are.
  Format<Octets> OCTETS =
      new Format<>() {
        @Override
        public Octets write(Octets value) {
          return value;
        }

        @Override
        public Octets read(Octets octets) {
          return octets;
        }
      };

  /// A number of 64 bits; the order is that of unsigned numbers.
  Format<Long> NUMBER =
      new Format<>() {
        @Override
        public Octets write(Long value) {
          return new OctetWriter(Long.BYTES).u64(value).toOctets();
        }

        @Override
        public Long read(Octets octets) {
          OctetReader reader = octets.reader();
          long number = reader.u64();
          if (reader.hasFailed() || reader.hasMore()) {
            throw new StoreException(
                StoreException.Reason.DAMAGED, "a number of " + octets.length() + " octets");
          }
          return number;
        }
      };
}
