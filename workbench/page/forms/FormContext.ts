import { createContext } from "preact";
import type { InputValues } from "../../shared/api";

/** The values of the form that a control is in, as they would be sent. */
export const FormContext = createContext<() => InputValues>(() => ({}));
