import { effect, signal } from "@preact/signals";

export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

const STORED_AS = "workbench.scheme";

/** The colour scheme that the user chose. */
export const scheme = signal<Scheme>(storedScheme());

/** Shows and keeps the scheme whenever it changes. */
export function followScheme(): void {
  effect(() => {
    const chosen = scheme.value;
    document.documentElement.style.colorScheme = chosen === "system" ? "light dark" : chosen;
    document.documentElement.dataset.scheme = chosen;
    try {
      localStorage.setItem(STORED_AS, chosen);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}

function storedScheme(): Scheme {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return SCHEMES.find((known) => known === stored) ?? "system";
  } catch {
    return "system";
  }
}
