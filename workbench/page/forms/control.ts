import type { CatalogInput } from "../../shared/api";
import { describedBy } from "./ids";

export interface TextControlProps {
  readonly id: string;
  readonly input: CatalogInput;
  readonly value: string;
  readonly invalid: boolean;
  /** The name of one of several controls of an input. */
  readonly name?: string;
  readonly onChange: (value: string) => void;
}

/** The attributes that each control has. */
export function attributesOf({ id, input, invalid, name }: TextControlProps) {
  return {
    id,
    "aria-label": name,
    "aria-describedby": describedBy(input),
    "aria-required": input.required || undefined,
    "aria-invalid": invalid || undefined,
  };
}
