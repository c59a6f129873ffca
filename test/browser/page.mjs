/** The page that shows a form as JSON Forms' own renderers draw it, and hands over its data. */
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

function Form({ schema, uiSchema, data: initial }) {
  const [{ data, errors }, setState] = useState({ data: initial, errors: [] });
  window.submitted = data;
  window.problems = errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  return createElement(JsonForms, {
    schema,
    uischema: uiSchema,
    data,
    renderers: vanillaRenderers,
    cells: vanillaCells,
    onChange: setState,
  });
}

window.show = (form) => {
  const place = document.createElement("main");
  document.body.replaceChildren(place);
  createRoot(place).render(createElement(Form, form));
};
