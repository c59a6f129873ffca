import { type FieldNode, Kind } from "graphql";
import type { Operation } from "../operation";
import { type Place, pathOf } from "./places";

/**
 * Whether an operation is of no use, or not safe, without the field at this place: a root field,
 * what following pages needs, what a mutation reports of its change, and what the operation itself
 * declares.
 */
export function isEssential(place: Place, { type, essential }: Operation<unknown, never>): boolean {
  return (
    place.parents.length === 0 ||
    leadsToNextPage(place) ||
    (type === "mutation" && reportsChange(place)) ||
    (essential ?? []).some((entry) => entry === pathOf(place) || entry === place.field.name.value)
  );
}

function leadsToNextPage({ field, parents }: Place): boolean {
  const [parent, grandparent] = [parents.at(-1), parents.at(-2)];
  const name = field.name.value;
  if (isFollowed(parent)) return name === "nodes" || name === "pageInfo";
  return (
    parent?.name.value === "pageInfo" &&
    isFollowed(grandparent) &&
    (name === "hasNextPage" || name === "endCursor")
  );
}

/** Whether the field is the list whose pages are followed: its cursor is a variable. */
function isFollowed(field: FieldNode | undefined): boolean {
  return (field?.arguments ?? []).some(
    ({ name, value }) => name.value === "after" && value.kind === Kind.VARIABLE,
  );
}

/** The payload's object with its ID, and the payload's errors. */
function reportsChange({ field, parents }: Place): boolean {
  if (parents.length === 1) return true;
  return parents.length === 2 && (field.name.value === "id" || parents[1]?.name.value === "errors");
}
