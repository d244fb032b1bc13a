package soliton.transport.memory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// SCTP of one host of a [MemoryNetwork].
final class MemorySctp implements Sctp {
  private final MemoryNetwork network;
  private final InetAddress host;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final List<MemoryAssociation> associations = new CopyOnWriteArrayList<>();

  MemorySctp(MemoryNetwork network, InetAddress host) {
    this.network = network;
    this.host = host;
  }

  @Override
  public SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    Listener listener = new Listener(network.claim(host, local.getPort()), settings, user);
    network.add(listener.local, listener);
    listeners.add(listener);
    return listener;
  }

  @Override
  public SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user) {
    var association =
        new MemoryAssociation(network, network.claim(host, 0), remote, settings, user);
    associations.add(association);
    association.connect();
    return association;
  }

  @Override
  public String provider() {
    return "memory";
  }

  @Override
  public void close() {
    listeners.forEach(Listener::close);
    associations.forEach(MemoryAssociation::vanish);
  }

  final class Listener implements SctpListener {
    private final InetSocketAddress local;
    private final SctpSettings settings;
    private final SctpUser user;

    Listener(InetSocketAddress local, SctpSettings settings, SctpUser user) {
      this.local = local;
      this.settings = settings;
      this.user = user;
    }

    @Override
    public InetSocketAddress local() {
      return local;
    }

    MemoryAssociation accept(InetSocketAddress from) {
      var association = new MemoryAssociation(network, local, from, settings, user);
      associations.add(association);
      return association;
    }

    @Override
    public void close() {
      network.remove(this);
    }
  }
}
