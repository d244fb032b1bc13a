package soliton.nssf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.sbi.SbiProblem;
import soliton.sbi.nnssf.NnssfNsSelection.AuthorizedNetworkSliceInfo;
import soliton.sbi.nnssf.NnssfNsSelection.SliceInfoForRegistration;

class NssfTest {
  private static final Plmn HOME = new Plmn("999", "70");
  private static final Tai EVERYWHERE = new Tai(HOME, new Tac(1));
  private static final Tai FACTORY = new Tai(HOME, new Tac(2));
  private static final Snssai PHONES = Snssai.of(1);
  private static final Snssai ROBOTS = Snssai.parse("2-0000ab");
  private static final Snssai METERS = Snssai.of(3);
  private static final Snssai FOREIGN = Snssai.of(77);

  private final Nssf nssf =
      new Nssf(new NssfConfig(List.of(PHONES, ROBOTS, METERS), Map.of(FACTORY, List.of(ROBOTS))));

  @Test
  void requestedSlicesThatAreSubscribedAndHereAreAllowed() {
    assertEquals(
        new AuthorizedNetworkSliceInfo(
            List.of(ROBOTS, PHONES), List.of(PHONES, ROBOTS), List.of(), List.of()),
        select(List.of(ROBOTS, PHONES, ROBOTS), List.of(PHONES, ROBOTS), EVERYWHERE));
  }

  @Test
  void eachSliceThatIsNotAllowedIsRejectedWithItsReason() {
    assertEquals(
        new AuthorizedNetworkSliceInfo(
            List.of(ROBOTS), List.of(PHONES, ROBOTS), List.of(METERS, FOREIGN), List.of(PHONES)),
        select(
            List.of(METERS, FOREIGN, PHONES, ROBOTS), List.of(PHONES, ROBOTS, FOREIGN), FACTORY));
  }

  @Test
  void aPhoneThatRequestsNothingGetsTheDefaultSlices() {
    assertEquals(
        List.of(PHONES), select(List.of(), List.of(PHONES, ROBOTS), EVERYWHERE).allowedNssai());
  }

  @Test
  void aPhoneWhoseRequestsAreAllRejectedGetsTheDefaultSlices() {
    AuthorizedNetworkSliceInfo selected =
        select(List.of(FOREIGN), List.of(PHONES, ROBOTS), EVERYWHERE);
    assertEquals(List.of(PHONES), selected.allowedNssai());
    assertEquals(List.of(FOREIGN), selected.rejectedInPlmn());
  }

  @Test
  void whoHasNoSliceLeftIsRefused() {
    SbiProblem problem =
        assertThrows(
            SbiProblem.class, () -> select(List.of(PHONES), List.of(PHONES, METERS), FACTORY));
    assertEquals("SNSSAI_NOT_SUPPORTED", problem.problem().cause());
    assertEquals(403, problem.problem().status());
  }

  @Test
  void noMoreThanEightSlicesAreAllowedAndSixteenConfigured() {
    List<Snssai> many = IntStream.range(0, 20).mapToObj(Snssai::of).toList();
    AuthorizedNetworkSliceInfo selected =
        new Nssf(NssfConfig.everywhere(many))
            .nsSelection()
            .select(new SliceInfoForRegistration(many, many, many, HOME, EVERYWHERE));
    assertEquals(8, selected.allowedNssai().size());
    assertEquals(16, selected.configuredNssai().size());
  }

  @Test
  void aTrackingAreaCannotHaveASliceThatTheNetworkDoesNotHave() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new NssfConfig(List.of(PHONES), Map.of(FACTORY, List.of(ROBOTS))));
  }

  /// The first subscribed slice is the default one.
  private AuthorizedNetworkSliceInfo select(
      List<Snssai> requested, List<Snssai> subscribed, Tai tai) {
    return nssf.nsSelection()
        .select(
            new SliceInfoForRegistration(
                requested, subscribed, subscribed.subList(0, 1), HOME, tai));
  }
}
