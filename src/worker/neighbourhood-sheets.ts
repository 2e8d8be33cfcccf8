import { neighbourhoodFacts } from '../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { NeighbourhoodFacts } from '../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { NeighbourhoodBasis } from '../analysis/neighbourhoods/neighbourhood-basis.ts';
import type { Question } from '../analysis/question/question.ts';
import { neighboursOf } from '../analysis/space/area-pairs.ts';
import type { AreaGeometry } from '../areas/area-geometry.ts';
import { sheetDrawing, type SheetDrawing } from '../cartography/geometry/sheet-drawing.ts';
import { nextTask } from '../opening/next-task.ts';
import { keptNeighbourhoods } from '../studies/kept-neighbourhoods.ts';
import type { LoadedProject } from './loaded-project.ts';

/** What the evidence sheet of a neighbourhood shows; without facts where the rule has no such neighbourhood. */
export interface NeighbourhoodSheet {
  readonly key: string;
  readonly facts: NeighbourhoodFacts | undefined;
  readonly drawing: SheetDrawing | undefined;
}

/** Sheets that are handed over at once: few, so that neither side holds many. */
const atOnce = 4;

/**
 * The sheets of these neighbourhoods in their order, a few at a time.
 * @param take is waited for before the next are made; false: no more are wanted
 */
export async function neighbourhoodSheets(
  project: LoadedProject,
  question: Question,
  keys: readonly string[],
  take: (sheets: readonly NeighbourhoodSheet[]) => Promise<boolean>,
): Promise<void> {
  await project.needStudy('neighbourhood', { question, indicator: '', options: {} });
  const basis = await keptNeighbourhoods(project, question, async () => true);
  const places = new Map(basis.clusters.list.map(({ key }, place) => [key, place]));
  const all = keys.map((key) => surroundings(basis, places.get(key)));
  const shapes = await project.shapesOf(all.flat());
  for (let at = 0; at < keys.length; at += atOnce) {
    const some = keys
      .slice(at, at + atOnce)
      .map((key) => sheetOf(basis, key, places.get(key), shapes));
    if (!(await take(some))) return;
    await nextTask();
  }
}

/** The areas of a neighbourhood and those that share a line with them. */
function surroundings({ clusters, rook }: NeighbourhoodBasis, place: number | undefined): number[] {
  const areas = clusters.list[place ?? -1]?.areas ?? [];
  return [...new Set(areas.flatMap((area) => [area, ...neighboursOf(rook, area)]))];
}

function sheetOf(
  basis: NeighbourhoodBasis,
  key: string,
  place: number | undefined,
  shapes: readonly AreaGeometry[],
): NeighbourhoodSheet {
  const facts = place === undefined ? undefined : neighbourhoodFacts(basis, place);
  if (!facts) return { key, facts: undefined, drawing: undefined };
  const members = facts.cluster.areas;
  const nearMisses = (facts.touching ?? []).map(({ area }) => area);
  const known = new Set([...members, ...nearMisses]);
  const beside = surroundings(basis, place).filter((area) => !known.has(area));
  return { key, facts, drawing: sheetDrawing({ members, nearMisses, beside, shapes }) };
}
