package soliton.transport.memory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;
import soliton.transport.Datagrams;

/// UDP of one host of a [MemoryNetwork].
final class MemoryDatagrams implements Datagrams {
  private static final long NO_ORDER = -1;

  private final MemoryNetwork network;
  private final InetAddress host;
  private final List<Endpoint> bound = new CopyOnWriteArrayList<>();

  MemoryDatagrams(MemoryNetwork network, InetAddress host) {
    this.network = network;
    this.host = host;
  }

  @Override
  public DatagramEndpoint bind(InetSocketAddress local, DatagramReceiver receiver)
      throws IOException {
    Endpoint endpoint = new Endpoint(network.claim(host, local.getPort()), receiver);
    network.add(endpoint.local, endpoint);
    bound.add(endpoint);
    return endpoint;
  }

  @Override
  public void close() {
    bound.forEach(Endpoint::close);
  }

  final class Endpoint implements DatagramEndpoint {
    private final InetSocketAddress local;
    private final DatagramReceiver receiver;
    private volatile boolean closed;

    Endpoint(InetSocketAddress local, DatagramReceiver receiver) {
      this.local = local;
      this.receiver = receiver;
    }

    @Override
    public InetSocketAddress local() {
      return local;
    }

    @Override
    public boolean send(InetSocketAddress to, Octets payload) {
      if (closed || payload.length() > LONGEST_PAYLOAD_OCTETS) {
        return false;
      }
      network.send(
          NO_ORDER, local, to, Parcel.Kind.DATAGRAM, 0, 0, payload, () -> arrive(to, payload));
      return true;
    }

    private void arrive(InetSocketAddress to, Octets payload) {
      Endpoint target = network.endpointAt(to);
      if (target != null) {
        target.receiver.onDatagram(target, local, payload);
      }
    }

    @Override
    public void close() {
      closed = true;
      network.remove(this);
    }
  }
}
