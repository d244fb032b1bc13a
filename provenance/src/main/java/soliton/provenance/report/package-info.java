/// What people and machines read: terminal, HTML, SARIF, CycloneDX, declaration, comparison.
@org.jspecify.annotations.NullMarked
package soliton.provenance.report;
