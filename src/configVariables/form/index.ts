import { isConnection } from "../shape";
import { type FormVariable, fieldOf, type PresentValue } from "./field";
import { type FormElement, layoutOf, type Placed } from "./layout";
import { formNames } from "./names";
import type { FieldSchema } from "./plainField";

export type { FormVariable, PresentValue };

/** A form of JSON Forms, with what it shows at first. */
export interface ConfigForm {
  readonly schema: FieldSchema;
  readonly uiSchema: FormElement;
  readonly data: Record<string, unknown>;
}

const JSON_TYPES = new Set<string>(["JSONFORM", "OBJECTSELECTION", "OBJECTFIELDMAP"]);

/**
 * The form of required config variables. Its submitted data are config variables by the names of
 * their properties, which is what inputs for config variables accept.
 * @param present what an instance holds, by key.
 * @param configPages the pages of the config wizard, as the API returns them.
 */
export function configForm(
  variables: readonly FormVariable[],
  present: ReadonlyMap<string, PresentValue>,
  configPages: unknown,
): ConfigForm {
  const names = formNames(variables.map(({ key }) => key));
  const properties: [string, FieldSchema][] = [];
  const required: string[] = [];
  const data: [string, unknown][] = [];
  const placed = variables.map((variable): Placed => {
    if (isConnection(variable) || variable.dataType === "CREDENTIAL") return { variable };
    const { key } = variable;
    const name = names.get(key) ?? key;
    const field = fieldOf(variable, present.get(key));
    const schema = { ...field.schema, title: key, ...descriptionOf(variable) };
    properties.push([name, schema]);
    if (field.value !== undefined) data.push([name, field.value]);
    else if (!variable.collectionType) required.push(name);
    return { variable, name, schema };
  });
  return {
    // `fromEntries` sets properties of any name as the object's own.
    schema: { type: "object", properties: Object.fromEntries(properties), required },
    uiSchema: layoutOf(placed, configPages),
    data: Object.fromEntries(data),
  };
}

function descriptionOf({ description, dataType }: FormVariable): { description?: string } {
  const parts = [description?.trim(), JSON_TYPES.has(dataType) && "Enter JSON."].filter(Boolean);
  return parts.length > 0 ? { description: parts.join(" ") } : {};
}
