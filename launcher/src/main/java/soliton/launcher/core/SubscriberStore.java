package soliton.launcher.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import soliton.base.Clock;
import soliton.crypto.Milenage;
import soliton.launcher.config.CoreConfig;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.nudr.SubscriberRecord.Algorithm;
import soliton.store.Store;
import soliton.store.StoreException;
import soliton.store.embedded.EmbeddedStore;
import soliton.udr.OperatorVariants;
import soliton.udr.Provisioning;
import soliton.udr.Udr;

/// The subscribers of a core that does not run, opened for the operator.
public final class SubscriberStore implements AutoCloseable {
  /// Makes OPc of K and OP.
  public static final OperatorVariants VARIANTS =
      (algorithm, k, op) -> {
        if (algorithm != Algorithm.MILENAGE) {
          throw new IllegalArgumentException("give TOPc instead of TOP for TUAK");
        }
        return Milenage.opc(k, op);
      };

  private final Store store;
  private final Udr udr;

  private SubscriberStore(Store store, Udr udr) {
    this.store = store;
    this.udr = udr;
  }

  /// @throws IOException if the state cannot be opened, or a core has it open
  public static SubscriberStore open(CoreConfig config) throws IOException {
    Store store = openStore(config);
    Counters counters = new Counters();
    EventLog log = new EventLog(System.getLogger("soliton.udr"), Clock.SYSTEM, counters);
    return new SubscriberStore(store, new Udr(store, log));
  }

  static Store openStore(CoreConfig config) throws IOException {
    Path file = config.state().resolve("core.db");
    try {
      Files.createDirectories(config.state());
      return EmbeddedStore.open(file);
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public Provisioning provisioning() {
    return udr.provisioning();
  }

  @Override
  public void close() {
    store.close();
  }
}
