package soliton.assurance.simulation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;
import soliton.transport.Datagrams;

/// UDP of a host with an attacker at its side.
record TamperedDatagrams(Datagrams inner, Function<Octets, List<Octets>> before)
    implements Datagrams {
  @Override
  public DatagramEndpoint bind(InetSocketAddress local, DatagramReceiver receiver)
      throws IOException {
    return new Tampered(inner.bind(local, receiver), before);
  }

  @Override
  public void close() {
    inner.close();
  }

  private record Tampered(DatagramEndpoint real, Function<Octets, List<Octets>> before)
      implements DatagramEndpoint {
    @Override
    public InetSocketAddress local() {
      return real.local();
    }

    @Override
    public boolean send(InetSocketAddress to, Octets payload) {
      before.apply(payload).forEach(evil -> real.send(to, evil));
      return real.send(to, payload);
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
