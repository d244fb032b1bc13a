package soliton.transport.memory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.Datagrams;
import soliton.transport.Sctp;

/// A network of hosts in memory. What one host sends is a [Parcel] given to the [Courier]; nothing
/// happens until it is delivered, and then everything happens in the thread that delivers. Sending
/// is allowed from any thread.
public final class MemoryNetwork {
  private static final int FIRST_FREE_PORT = 49_152;

  private final Courier courier;
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLong associations = new AtomicLong();
  private final Map<InetSocketAddress, MemorySctp.Listener> listeners = new HashMap<>();
  private final Map<InetSocketAddress, MemoryDatagrams.Endpoint> endpoints = new HashMap<>();
  private int nextPort = FIRST_FREE_PORT;

  public MemoryNetwork(Courier courier) {
    this.courier = courier;
  }

  /// SCTP as seen by the host with this address.
  public Sctp sctp(InetAddress host) {
    return new MemorySctp(this, host);
  }

  /// UDP as seen by the host with this address.
  public Datagrams datagrams(InetAddress host) {
    return new MemoryDatagrams(this, host);
  }

  long nextAssociation() {
    return associations.getAndIncrement();
  }

  void send(
      long channel,
      InetSocketAddress from,
      InetSocketAddress to,
      Parcel.Kind kind,
      int stream,
      int payloadProtocol,
      Octets content,
      Runnable arrival) {
    courier.take(
        new Parcel(
            numbers.getAndIncrement(),
            channel,
            from,
            to,
            kind,
            stream,
            payloadProtocol,
            content,
            arrival));
  }

  synchronized InetSocketAddress claim(InetAddress host, int port) {
    return new InetSocketAddress(host, port != 0 ? port : nextPort++);
  }

  synchronized void add(InetSocketAddress local, MemorySctp.Listener listener) throws IOException {
    if (listeners.putIfAbsent(local, listener) != null) {
      throw new IOException("SCTP address " + local + " is in use");
    }
  }

  synchronized void add(InetSocketAddress local, MemoryDatagrams.Endpoint endpoint)
      throws IOException {
    if (endpoints.putIfAbsent(local, endpoint) != null) {
      throw new IOException("UDP address " + local + " is in use");
    }
  }

  synchronized void remove(MemorySctp.Listener listener) {
    listeners.values().remove(listener);
  }

  synchronized void remove(MemoryDatagrams.Endpoint endpoint) {
    endpoints.values().remove(endpoint);
  }

  synchronized MemorySctp.@Nullable Listener listenerAt(InetSocketAddress address) {
    return listeners.get(address);
  }

  synchronized MemoryDatagrams.@Nullable Endpoint endpointAt(InetSocketAddress address) {
    return endpoints.get(address);
  }
}
