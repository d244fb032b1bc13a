package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;

/// The same rules and the same packets on both paths; whatever differs fails.
final class TwoSites implements AutoCloseable {
  private final Site slow;
  private final Site both;
  private final List<Plan> plans;
  private final List<Site.Session> onSlow = new ArrayList<>();
  private final List<Site.Session> onBoth = new ArrayList<>();
  private boolean ended;

  private TwoSites(Ground ground, Site.Setting setting, CreateUrrBuilder urr, List<Plan> plans)
      throws IOException {
    this.slow = Site.slow(setting);
    this.both = Site.twoSpeed(ground, setting);
    this.plans = plans;
    for (Plan plan : plans) {
      onSlow.add(slow.establish(plan.request(Site.SMF, urr)));
      onBoth.add(both.establish(plan.request(Site.SMF, urr)));
    }
  }

  static TwoSites of(Ground ground, Plan plan, CreateUrrBuilder urr) throws IOException {
    return new TwoSites(ground, Site.Setting.PLAIN, urr, List.of(plan));
  }

  static TwoSites of(Ground ground, Site.Setting setting, Plan... plans) throws IOException {
    return new TwoSites(ground, setting, Plan.counting(), List.of(plans));
  }

  static TwoSites of(Ground ground, Plan plan) throws IOException {
    return of(ground, plan, Plan.counting());
  }

  // ---- packets

  /// Of the first session.
  List<Seen> up(int qfi, Octets packet) throws IOException {
    return up(0, qfi, packet);
  }

  /// @param who number of the session, from 0
  List<Seen> up(int who, int qfi, Octets packet) throws IOException {
    return alike(
        slow.fromRadio(Wire.gPdu(onSlow.get(who).teid(), qfi, packet)),
        both.fromRadio(Wire.gPdu(onBoth.get(who).teid(), qfi, packet)));
  }

  List<Seen> upOverIpv6(int qfi, Octets packet) throws IOException {
    return alike(
        slow.fromRadioOverIpv6(Wire.gPdu(onSlow.getFirst().teid(), qfi, packet)),
        both.fromRadioOverIpv6(Wire.gPdu(onBoth.getFirst().teid(), qfi, packet)));
  }

  private static <T> T alike(T slowly, T quickly) {
    assertEquals(slowly, quickly, "the two paths differ");
    return quickly;
  }

  /// A datagram that is broken behind its TEID.
  interface Breaking {
    Octets of(Octets datagram);
  }

  List<Seen> upBroken(int qfi, Octets packet, Breaking how) throws IOException {
    return alike(
        slow.fromRadio(how.of(Wire.gPdu(onSlow.getFirst().teid(), qfi, packet))),
        both.fromRadio(how.of(Wire.gPdu(onBoth.getFirst().teid(), qfi, packet))));
  }

  /// From the first data network.
  List<Seen> down(Octets packet) throws IOException {
    return down(0, packet);
  }

  List<Seen> down(int network, Octets packet) throws IOException {
    return alike(slow.fromNetwork(network, packet), both.fromNetwork(network, packet));
  }

  // ---- N4

  /// Modifies the first session; what was buffered may be released by it.
  Site.Changed change(Change change) {
    Phone phone = plans.getFirst().phone();
    Site.Session slowly = onSlow.getFirst();
    Site.Session quickly = onBoth.getFirst();
    return alike(
        slow.change(slowly, change.request(phone, slowly)),
        both.change(quickly, change.request(phone, quickly)));
  }

  /// The next message of a kind that both have sent to the SMF.
  <T extends PfcpMessage> List<T> expect(Class<T> kind) {
    return List.of(slow.expect(kind), both.expect(kind));
  }

  /// Ends the sessions; both must have counted the same.
  long octetsAtTheEnd() {
    ended = true;
    long all = 0;
    for (int i = 0; i < onSlow.size(); i++) {
      all += alike(end(slow, onSlow.get(i)), end(both, onBoth.get(i)));
    }
    return all;
  }

  private static long end(Site site, Site.Session session) {
    return site
        .ask(
            session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class)
        .usageReports()
        .stream()
        .mapToLong(report -> octets(report.volumeMeasurement()))
        .sum();
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
