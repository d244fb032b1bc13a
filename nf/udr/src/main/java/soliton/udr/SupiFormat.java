package soliton.udr;

import static java.nio.charset.StandardCharsets.US_ASCII;

import soliton.base.Octets;
import soliton.base.Supi;
import soliton.store.Format;
import soliton.store.StoreException;

/// A SUPI as key of a table: the digits of the IMSI, so that the table is in their order.
final class SupiFormat implements Format<Supi> {
  static final SupiFormat INSTANCE = new SupiFormat();

  private SupiFormat() {}

  @Override
  public Octets write(Supi supi) {
    return Octets.adopt(supi.imsi().getBytes(US_ASCII));
  }

  @Override
  public Supi read(Octets octets) {
    try {
      return new Supi(new String(octets.toArray(), US_ASCII));
    } catch (IllegalArgumentException e) {
      throw new StoreException(StoreException.Reason.DAMAGED, "no SUPI in the store: " + octets, e);
    }
  }
}
