package soliton.launcher.capture;

import java.io.IOException;
import java.net.InetSocketAddress;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;
import soliton.transport.Datagrams;

/// UDP that writes every datagram it receives into a capture, and those it sends where the peer
/// does not capture itself.
public final class CapturingDatagrams implements Datagrams {
  private final Datagrams inner;
  private final Capture capture;
  private final boolean captureSent;

  public CapturingDatagrams(Datagrams inner, Capture capture, boolean captureSent) {
    this.inner = inner;
    this.capture = capture;
    this.captureSent = captureSent;
  }

  @Override
  public DatagramEndpoint bind(InetSocketAddress local, DatagramReceiver receiver)
      throws IOException {
    return new CapturingEndpoint(
        inner.bind(
            local,
            (endpoint, from, payload) -> {
              capture.udp(from, endpoint.local(), payload);
              receiver.onDatagram(endpoint, from, payload);
            }));
  }

  @Override
  public void close() {
    inner.close();
  }

  private final class CapturingEndpoint implements DatagramEndpoint {
    private final DatagramEndpoint endpoint;

    CapturingEndpoint(DatagramEndpoint endpoint) {
      this.endpoint = endpoint;
    }

    @Override
    public InetSocketAddress local() {
      return endpoint.local();
    }

    @Override
    public boolean send(InetSocketAddress to, Octets payload) {
      if (captureSent) {
        capture.udp(endpoint.local(), to, payload);
      }
      return endpoint.send(to, payload);
    }

    @Override
    public void close() {
      endpoint.close();
    }
  }
}
