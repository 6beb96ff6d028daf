// What became of every clause, as a table at a glance.

import type { ComparedSide, Comparison } from "../treaty/comparison.ts";
import { RELATIONS } from "../treaty/model.ts";
import { anchor, passageName } from "./links.ts";

/** "7 continued, 3 narrowed": how many clauses have each relation. */
export function relationCounts(clauses: readonly Comparison[]): string {
  const counts = RELATIONS.map((relation) => {
    const count = clauses.filter((clause) => clause.relation === relation).length;
    return `<li data-relation="${relation}"><b>${count}</b> ${relation}</li>`;
  });
  return `<ul class="relations">${counts.join("")}</ul>`;
}

export function changesTable(clauses: readonly Comparison[]): string {
  const rows = clauses.map(({ id, subject, relation, similarity, left, right }) => {
    const isTwoSided = left.spans.length > 0 && right.spans.length > 0;
    const share = isTwoSided ? `${Math.round(similarity * 100)}%` : "";
    const cells = [places(left), anchor(`clause:${id}`, subject), relation, places(right), share];
    return `<tr data-relation="${relation}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<table class="changes">
<thead><tr><th>1951</th><th>Subject</th><th>Relation</th><th>1960</th><th>Same words</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function places({ spans }: ComparedSide): string {
  const refs = [...new Set(spans.map(({ ref }) => ref))];
  return refs.map((ref) => anchor(ref, passageName(ref).slice(5))).join(", ");
}
