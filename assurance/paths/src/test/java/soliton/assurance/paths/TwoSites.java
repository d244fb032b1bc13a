package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.xdp.bench.Hosts;

/// The same rules and the same packets on both paths; whatever differs fails.
final class TwoSites implements AutoCloseable {
  private final Site slow;
  private final Site both;
  private final Site.Session onSlow;
  private final Site.Session onBoth;
  private boolean ended;

  private TwoSites(Site slow, Site both, Plan plan, CreateUrrBuilder urr) {
    this.slow = slow;
    this.both = both;
    onSlow = slow.establish(plan.request(Site.SMF, Hosts.GNB, urr));
    onBoth = both.establish(plan.request(Site.SMF, Hosts.GNB, urr));
  }

  static TwoSites of(Ground ground, Plan plan, CreateUrrBuilder urr) throws IOException {
    return new TwoSites(Site.slow(), Site.twoSpeed(ground), plan, urr);
  }

  static TwoSites of(Ground ground, Plan plan) throws IOException {
    return of(ground, plan, Plan.counting());
  }

  List<Seen> up(int qfi, Octets packet) throws IOException {
    List<Seen> slowly = slow.fromRadio(Wire.gPdu(onSlow.teid(), qfi, packet));
    List<Seen> quickly = both.fromRadio(Wire.gPdu(onBoth.teid(), qfi, packet));
    assertEquals(slowly, quickly, "the two paths differ");
    return quickly;
  }

  /// A datagram that is broken behind its TEID.
  interface Breaking {
    Octets of(Octets datagram);
  }

  List<Seen> upBroken(int qfi, Octets packet, Breaking how) throws IOException {
    Octets datagram = how.of(Wire.gPdu(onSlow.teid(), qfi, packet));
    List<Seen> slowly = slow.fromRadio(datagram);
    List<Seen> quickly = both.fromRadio(how.of(Wire.gPdu(onBoth.teid(), qfi, packet)));
    assertEquals(slowly, quickly, () -> "the two paths differ about " + datagram.toHex());
    return quickly;
  }

  List<Seen> down(Octets packet) throws IOException {
    List<Seen> slowly = slow.fromNetwork(packet);
    List<Seen> quickly = both.fromNetwork(packet);
    assertEquals(slowly, quickly, "the two paths differ");
    return quickly;
  }

  /// Asks both for the same; their answers are equal but for identifiers.
  <T extends PfcpMessage> List<T> ask(PfcpMessage.Request request, Class<T> answer) {
    return List.of(
        slow.ask(onSlow.seid(), request, answer), both.ask(onBoth.seid(), request, answer));
  }

  /// The next message of a kind that both have sent to the SMF.
  <T extends PfcpMessage> List<T> expect(Class<T> kind) {
    return List.of(slow.expect(kind), both.expect(kind));
  }

  /// Ends the session; both must have counted the same.
  long octetsAtTheEnd() {
    ended = true;
    List<Long> octets =
        ask(SessionDeletionRequest.builder().build(), SessionDeletionResponse.class).stream()
            .map(
                answer ->
                    answer.usageReports().stream()
                        .mapToLong(report -> octets(report.volumeMeasurement()))
                        .sum())
            .toList();
    assertEquals(octets.getFirst(), octets.getLast(), "the two paths count differently");
    return octets.getFirst();
  }

  static long octets(@Nullable VolumeMeasurement measured) {
    Long total = measured == null ? null : measured.total();
    return total == null ? 0 : total;
  }

  int carriedByKernel() {
    return both.carriedByKernel();
  }

  int droppedByKernel() {
    return both.droppedByKernel();
  }

  @Override
  public void close() {
    if (!ended) {
      long _ = octetsAtTheEnd();
    }
    slow.close();
    both.close();
  }
}
