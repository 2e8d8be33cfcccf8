/** Tests only: how colours look to viewers with and without colour deficiencies, and how far apart they then are. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab,
  type Color,
} from 'culori';

export type View = (colour: string) => Color;

/** How a colour looks to each viewer; severity 1 is the complete deficiency. */
export const views: Readonly<Record<string, View>> = {
  normal: lightnessAndHue,
  protan: through(filterDeficiencyProt(1)),
  deutan: through(filterDeficiencyDeuter(1)),
  tritan: through(filterDeficiencyTrit(1)),
  grey: (colour) => ({ mode: 'lab', l: lightness(colour), a: 0, b: 0 }),
};

export function lightnessAndHue(colour: string): Color {
  const parsed = lab(colour);
  if (!parsed) throw new Error(`not a colour: ${colour}`);
  return parsed;
}

function through(filter: (colour: Color) => Color): View {
  return (colour) => filter(lightnessAndHue(colour));
}

export function lightness(colour: string): number {
  return (lightnessAndHue(colour) as { l: number }).l;
}

/** The smallest distance between two neighbouring classes. */
export function smallestStep(colours: readonly string[], view: View): number {
  const distance = differenceCiede2000();
  const steps = colours
    .slice(1)
    .map((colour, index) => distance(view(colours[index] ?? colour), view(colour)));
  return Math.min(...steps);
}

/** The smallest distance between any two colours. */
export function smallestDistance(colours: readonly string[], view: View): number {
  const distance = differenceCiede2000();
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((colour, index) => {
    for (const other of colours.slice(index + 1)) {
      least = Math.min(least, distance(view(colour), view(other)));
    }
  });
  return least;
}
