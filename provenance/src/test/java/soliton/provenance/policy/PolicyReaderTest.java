package soliton.provenance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;

class PolicyReaderTest {
  private static String fault(String text) {
    var fault = assertThrows(Policy.Fault.class, () -> PolicyReader.read("p", text));
    return String.valueOf(fault.getMessage());
  }

  @Test
  void theStatementsOfTheIssueAreRead() {
    var policy =
        Facts.policy(
            """
            policy "Tender"
            deny control in {US} unless published-open-source and mirrored
            require alternates >= 2 for active parts
            max value-share brand=US 5%
            unknown <= 2% by value
            """);
    assertEquals("Tender", policy.name());
    assertEquals(4, policy.statements().size());
    assertInstanceOf(Statement.Forbid.class, policy.statements().get(0));
    assertInstanceOf(Statement.Require.class, policy.statements().get(1));
    assertInstanceOf(Statement.MaxShare.class, policy.statements().get(2));
    assertInstanceOf(Statement.MaxUnknown.class, policy.statements().get(3));
  }

  @Test
  void aStatementMayRunOverSeveralLinesAndHaveAName() {
    var policy = Facts.policy("hosts: deny hosting in {US,\n    CN} # comment\n");
    assertEquals("hosts", policy.statements().getFirst().label().name());
    assertEquals(1, policy.statements().getFirst().label().line());
  }

  @Test
  void andBindsStrongerThanOr() {
    var policy = Facts.policy("deny software and run or parts");
    var forbid = assertInstanceOf(Statement.Forbid.class, policy.statements().getFirst());
    assertInstanceOf(Condition.Any.class, forbid.when());
  }

  @Test
  void faultsNameLineAndWord() {
    assertTrue(fault("\nallow everything").startsWith("p:2: 'allow' begins no statement"));
    assertTrue(fault("deny control in {USA}").contains("'USA' is no ISO 3166"));
    assertTrue(fault("deny happiness").contains("'happiness' is no condition"));
    assertTrue(fault("deny control in {US").contains("'}' is missing"));
    assertTrue(fault("deny control in {US} because").contains("left over"));
    assertTrue(fault("max value-share brand=US much").contains("no percentage"));
    assertTrue(fault("max value-share colour=US 5%").contains("not 'colour'"));
    assertTrue(fault("deny").contains("ends too early"));
  }

  @Test
  void aWaiverMustNameAStatementAndADay() {
    assertTrue(
        fault("waive x for * until 2027-01-01 because \"y\"").contains("which is no statement"));
    assertTrue(fault("a: deny parts\nwaive a for * until soon because \"y\"").contains("no date"));
    assertTrue(fault("a: deny parts\nwaive a for * because \"y\"").contains("'until' is missing"));
  }

  @Test
  void theShippedPoliciesAreReadable() throws Exception {
    var root =
        java.nio.file.Path.of(System.getProperty("soliton.root", ".."), "provenance", "policy");
    try (var files = java.nio.file.Files.list(root)) {
      for (var file : files.toList()) {
        var policy = PolicyReader.read(file.toString(), java.nio.file.Files.readString(file));
        assertTrue(policy.statements().size() > 2, file.toString());
      }
    }
  }
}
