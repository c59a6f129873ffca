/**
 * A payload template with its variables replaced. As on the platform, a value goes into the text as
 * it is: a quote in a name can make a JSON body invalid. Unknown variables stay.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(
    /\$([A-Z][A-Z_]*)/g,
    (variable, name: string) => values[name] ?? variable,
  );
}
