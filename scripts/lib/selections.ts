import { type GraphQLSchema, getNamedType, isObjectType, parse } from "graphql";
import type { Operation } from "../../src/client";
import { isEssential } from "../../src/client/adapt/essential";
import { pathOf, placesOf } from "../../src/client/adapt/places";

/** A field that an operation selects. */
export interface Selection {
  /** Its schema coordinate, such as `Customer.name`. */
  readonly coordinate: string;
  /** Its path in the response, such as `customer.name`. */
  readonly path: string;
  readonly name: string;
  /** Whether the operation fails where the API does not have it. */
  readonly essential: boolean;
}

/** All fields that an operation selects, at each of their places. */
export function selectionsOf(
  operation: Operation<unknown, never>,
  schema: GraphQLSchema,
): Selection[] {
  const places = placesOf(parse(operation.text));
  const essential = places.filter((place) => isEssential(place, operation));
  const root = operation.type === "query" ? schema.getQueryType() : schema.getMutationType();
  return places.map((place) => {
    let type: unknown = root;
    for (const parent of place.parents) {
      const field = isObjectType(type) ? type.getFields()[parent.name.value] : undefined;
      type = field && getNamedType(field.type);
    }
    if (!isObjectType(type)) throw new Error(`${pathOf(place)} is not in the schema.`);
    const name = place.field.name.value;
    return {
      coordinate: `${type.name}.${name}`,
      path: pathOf(place),
      name,
      // What holds an essential field is essential too.
      essential: essential.some(
        (other) => other.field === place.field || other.parents.includes(place.field),
      ),
    };
  });
}
