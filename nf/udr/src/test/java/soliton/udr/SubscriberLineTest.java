package soliton.udr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import soliton.base.Clock;
import soliton.base.Dnn;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.store.MemoryStore;

class SubscriberLineTest {
  private static final String SHORT =
      "{\"supi\": \"imsi-999700000000001\", \"k\": \"465b5ce8b199b49faa5f0a2ee238a6bc\","
          + " \"opc\": \"e8ed289deba952e4283b54e88e6183ca\","
          + " \"slices\": [{\"snssai\": \"1\", \"dataNetworks\": [{\"dnn\": \"internet\"}]}]}";

  private final SubscriberLine lines = new SubscriberLine(OperatorVariants.NONE);

  @Test
  void theShortestLineIsAPlainSubscriber() {
    SubscriberRecord plain =
        Subscribers.plain(
            new Supi("999700000000001"),
            Octets.ofHex("465b5ce8b199b49faa5f0a2ee238a6bc"),
            Octets.ofHex("e8ed289deba952e4283b54e88e6183ca"),
            Snssai.of(1),
            new Dnn("internet"));
    assertEquals(new SubscriberLine.Entry(plain, null), lines.read(SHORT));
  }

  @Test
  void everyFieldIsReadAsItWasWritten() {
    SubscriberRecord full = UdrTest.full();
    assertEquals(
        new SubscriberLine.Entry(full, 0x1234L), lines.read(SubscriberLine.write(full, 0x1234L)));
  }

  @Test
  void anOpIsTurnedIntoAnOpcByWhoKnowsCiphers() {
    SubscriberLine withVariants =
        new SubscriberLine((algorithm, k, op) -> Octets.ofHex("aa".repeat(16)));
    String line = SHORT.replace("\"opc\"", "\"op\"");
    assertEquals(
        Octets.ofHex("aa".repeat(16)), withVariants.read(line).subscriber().authentication().opc());
    refused(line, "'op' is not accepted here, give 'opc'");
  }

  @Test
  void whatIsWrongIsNamed() {
    refused(SHORT.replace("\"supi\"", "\"imsi\""), "'supi' is missing");
    refused(SHORT.replace("imsi-999700000000001", "tel-1"), "'supi' is wrong: not an IMSI");
    refused(SHORT.replace("a6bc", "a6"), "'k' is wrong: 15 octets, want 16");
    refused(SHORT.replace("a6bc", "a6zz"), "'k' is wrong");
    refused(SHORT.replace("\"opc\"", "\"other\""), "'opc' or 'op' must be given");
    refused(SHORT.replace("\"snssai\": \"1\"", "\"snssai\": \"900\""), "'slices.snssai' is wrong");
    refused(
        SHORT.replace("\"dnn\": \"internet\"", "\"dnn\": \"a..b\""), "'slices.dataNetworks.dnn'");
    refused(SHORT.replace("\"dnn\"", "\"fiveQi\": 0, \"dnn\""), "must be a number from 1 to 255");
    refused(with("\"barred\": 1"), "'barred' must be true or false");
    refused(with("\"amf\": \"0000\""), "'amf' is wrong: the first bit");
    refused(with("\"colour\": 1"), "'colour' is not known; known are supi");
    refused(with("\"gpsi\": \"12\""), "'gpsi' is wrong: want msisdn-");
    refused(with("\"allowedAreas\": [-1]"), "'allowedAreas' must be a list of numbers");
    refused(with("\"ueAmbr\": {\"uplink\": \"1 Gbps\"}"), "'ueAmbr.downlink' is missing");
    refused(with("\"slices2\": 1, \"slices2\": 2"), "'slices2' is given twice");
    refused(SHORT.replaceFirst("\"slices.*", "\"slices\": []}"), "'slices' must name at least one");
  }

  @Test
  void fixedNetworksAreReadAndWrongOnesNamed() {
    SessionManagement session =
        sessionOf("\"staticIpv6\": \"2001:db8:1:2::/64\", \"framedRoutes\": [\"10.9.0.0/16\"]");
    assertEquals(Ipv6Address.parse("2001:db8:1:2::"), session.staticIpv6());
    assertEquals(List.of("10.9.0.0/16"), session.framedRoutes());
    refused(
        network("\"staticIpv6\": \"2001:db8::1\""), "staticIpv6' is wrong: want a prefix of 64");
    refused(network("\"staticIpv6\": \"10.0.0.1\""), "staticIpv6' is wrong");
    refused(network("\"framedRoutes\": [\"10.9.0.0\"]"), "want a network and its length");
    refused(network("\"framedRoutes\": [\"0.0.0.0/0\"]"), "want a network and its length");
    refused(network("\"framedRoutes\": [\"10.9.0.0/33\"]"), "want a length from 1 to 32");
    refused(network("\"framedRoutes\": [\"10.9.0.1/16\"]"), "bits behind the first 16");
    refused(network("\"framedRoutes\": [\"2001:db8::/28\"]"), "bits behind the first 28");
    refused(network("\"framedRoutes\": [\"::ffff:10.9.0.0/16\"]"), "in the clothes of IPv6");
    refused(network("\"framedRoutes\": [\"10.9.0/16\"]"), "framedRoutes' is wrong");
    String many = "\"10.9.0.0/16\", ".repeat(64) + "\"10.9.0.0/16\"";
    refused(
        network("\"framedRoutes\": [" + many + "]"),
        "'slices.dataNetworks.framedRoutes' may be 64");
  }

  private SessionManagement sessionOf(String members) {
    var slice = lines.read(network(members)).subscriber().slices().getFirst();
    return Objects.requireNonNull(slice.dataNetworks().get(new Dnn("internet")));
  }

  private static String network(String members) {
    return SHORT.replace("\"dnn\": \"internet\"", "\"dnn\": \"internet\", " + members);
  }

  @Test
  void whatIsNoJsonIsToldWithItsColumn() {
    refused("", "column 1: a JSON object begins with '{'");
    refused("{\"a\": 1.5}", "column 8: '}' is wanted");
    refused("{\"a\": tru}", "column 7: this is no JSON value");
    refused("{\"a\": \"\\x\"}", "column 10: '\\x' is no escape");
    refused("{\"a\": \"", "column 8: the text ends too early");
    refused(SHORT + "x", "there is something behind the object");
    refused("{\"a\": " + "[".repeat(40), "more than 16 levels");
    refused("{\"a\": 99999999999999999999}", "a whole number is wanted");
  }

  @Test
  void whatIsExportedIsImportedAgainAndBadLinesAreReported() throws IOException {
    Udr udr = udr();
    udr.provisioning().add(UdrTest.full());
    udr.dataRepository().setSequenceBase(UdrTest.full().supi(), 99);
    udr.provisioning().seed(lines.read(SHORT.replace("0001", "0100")).subscriber(), 6_000);
    StringBuilder exported = new StringBuilder();
    udr.provisioning().exportLines(exported);

    Udr other = udr();
    String text = exported + "\nnonsense\n";
    Provisioning.ImportReport report =
        other
            .provisioning()
            .importLines(new BufferedReader(new StringReader(text)), OperatorVariants.NONE);
    assertEquals(6_001, report.imported());
    assertEquals(1, report.refused());
    assertEquals(List.of("line 6003: column 1: a JSON object begins with '{'"), report.errors());
    StringBuilder again = new StringBuilder();
    other.provisioning().exportLines(again);
    assertEquals(exported.toString(), again.toString());
    assertEquals(99, other.dataRepository().sequenceBase(UdrTest.full().supi()));
  }

  private static String with(String member) {
    return SHORT.substring(0, SHORT.length() - 1) + ", " + member + "}";
  }

  private void refused(String line, String why) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> lines.read(line), line);
    assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.getMessage());
  }

  private static Udr udr() {
    return new Udr(
        new MemoryStore(),
        new EventLog(System.getLogger("soliton.udr"), Clock.SYSTEM, new Counters()));
  }
}
