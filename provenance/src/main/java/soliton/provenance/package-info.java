/// Provenance: bills of material joined with dated facts, judged by policy. No legal advice.
@org.jspecify.annotations.NullMarked
package soliton.provenance;
