/// Policy as readable text, and the judge that applies it with a proof for each verdict.
@org.jspecify.annotations.NullMarked
package soliton.provenance.policy;
