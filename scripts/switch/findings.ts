/**
 * - `changed`: rewritten, and means the same as before;
 * - `differs`: rewritten, and may behave differently from before;
 * - `manual`: could not be rewritten, and must be changed by hand.
 */
export type Level = "changed" | "differs" | "manual";

/** Something to know about one place of the integration. */
export interface Finding {
  readonly level: Level;
  /** The flow's name; absent where the place belongs to the whole integration. */
  readonly flow?: string;
  /** The name of the step, or the key of the config variable. */
  readonly place?: string;
  readonly message: string;
}

/** The findings as lines, by flow and place in the order of the integration. */
export function describeFindings(findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  let flow: string | undefined | null = null;
  let place: string | undefined | null = null;
  for (const finding of inOrder(findings)) {
    if (finding.flow !== flow) {
      lines.push("", finding.flow === undefined ? "Integration" : `Flow "${finding.flow}"`);
      place = null;
    }
    if (finding.place !== place && finding.place !== undefined) lines.push(`  ${finding.place}`);
    flow = finding.flow;
    place = finding.place;
    lines.push(`    ${finding.level.padEnd(7)}  ${finding.message}`);
  }
  return lines;
}

/** Findings of one place stand together, where the first of them was found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const flows = [...new Set(findings.map(({ flow }) => flow))];
  return flows.flatMap((flow) => {
    const ofFlow = findings.filter((finding) => finding.flow === flow);
    const places = [...new Set(ofFlow.map(({ place }) => place))];
    return places.flatMap((place) => ofFlow.filter((finding) => finding.place === place));
  });
}
