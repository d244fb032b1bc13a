/// Dated facts about organisations, parts, artefacts and rules, each with its evidence.
@org.jspecify.annotations.NullMarked
package soliton.provenance.fact;
