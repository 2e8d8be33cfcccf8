import type { ProjectFile } from '../file/schema.ts';

/**
 * Several columns of the economic base are judged together, as the status index that they make up; a single one is
 * judged itself. Source: docs/method.md#status-index.
 */

/** As the examples call it. */
const usualId = 'status-index';

/** The draft with the index of its economic base; what it says of the index beside the components stays. */
export function withBaseIndex(json: ProjectFile): ProjectFile {
  const indicators = json.tables.flatMap((table) => table.indicators ?? []);
  const bases = indicators.filter(({ role }) => role === 'economic-base').map(({ id }) => id);
  const components = [...new Set(bases)];
  const { statusIndex, ...others } = json;
  if (components.length < 2) return others;
  const taken = new Set(indicators.map(({ id }) => id));
  const id = statusIndex?.id ?? freeId(taken);
  const weights = Object.entries(statusIndex?.weights ?? {}).filter(([one]) =>
    components.includes(one),
  );
  return {
    ...others,
    statusIndex: {
      ...statusIndex,
      id,
      components,
      ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
    },
  };
}

function freeId(taken: ReadonlySet<string>): string {
  let id = usualId;
  for (let number = 2; taken.has(id); number += 1) id = `${usualId}-${number}`;
  return id;
}
