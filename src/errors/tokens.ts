// The lookbehind makes a run begin at one place only, so that the time is linear in the text.
const RUN = /(?<![\w-])[\w-]+(?:\.[\w-]*)+/g;
const START = /\beyJ[\w-]/;

/** The text with `mask` in place of everything that looks like a JSON web token. */
export function maskTokens(text: string, mask: string): string {
  return text.replace(RUN, (run) => {
    const parts = run.split(".");
    const masked: string[] = [];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? "";
      const start = parts[index + 1] ? part.search(START) : -1;
      if (start < 0) {
        masked.push(part);
      } else {
        // Header, payload and, where there is one, signature.
        masked.push(part.slice(0, start) + mask);
        index += 2;
      }
    }
    return masked.join(".");
  });
}
