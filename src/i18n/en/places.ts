import type { placesDe } from '../de/places.ts';
import { count, people } from './counts.ts';
import { neighbourhoodEn } from './neighbourhood.ts';

const inNeighbourhoods = (flagged: number, neighbourhoods: number | undefined): string =>
  flagged === 0 || neighbourhoods === undefined
    ? ''
    : `${neighbourhoodEn.many(neighbourhoods)} of `;

/** Länder and municipalities: how one finds them and limits the table to them, in English. */
export const placesEn: typeof placesDe = {
  land: 'State',
  area: 'Area',
  anyLand: 'all states',
  any: (units: string) => `all ${units}`,
  unknown: (name: string, unit: string) => `‘${name}’: not found (${unit})`,
  searching: 'Searching …',
  inView: 'only what the map shows',
  noMap: 'The map is not visible.',
  stepperNone: (where: string) => `No area marked in ${where}`,
  municipality: {
    zoom: 'Show on the map',
    marked: (flagged, all, neighbourhoods) =>
      `${inNeighbourhoods(flagged, neighbourhoods)}${count(flagged)} of ${all === 1 ? '1 area' : `${count(all)} areas`} marked`,
    undecidable: (undecidable) => `${count(undecidable)} undecidable`,
    none: (name) => `No area is marked in ${name}.`,
    some: (name, marked, inMarked, all, neighbourhoods) => {
      const isOne = (neighbourhoods ?? marked) === 1;
      const head = `In ${name} ${neighbourhoodEn.of(neighbourhoods, marked)} ${isOne ? 'is' : 'are'} marked`;
      const residents =
        inMarked === undefined || all === undefined
          ? people(inMarked)
          : `${count(inMarked)} of ${people(all)}`;
      return `${head}; ${residents} ${inMarked === 1 ? 'lives' : 'live'} there.`;
    },
    values: 'Values',
    basis: (known, all) => `from ${count(known)} of ${count(all)} areas`,
    suppressed: (areas) => `${count(areas)} withheld`,
    missing: (areas) => `${count(areas)} missing`,
    notApplicable: (areas) => `${count(areas)} not applicable`,
    neighbourhoods: 'Neighbourhoods of marked areas',
    inList: 'Compare in the list of neighbourhoods',
    noNeighbourhoods: 'None.',
    areas: (all) => `${all === 1 ? 'Area' : 'Areas'} by name (${count(all)})`,
    more: (areas) => `Show ${count(areas)} more`,
  },
  background: {
    name: 'Background map',
    askTitle: 'Load the background map?',
    ask: (name: string, host: string) =>
      `${name} is not on this computer. If you agree, your browser will request it from ${host}; that server sees your IP address and which part of the map you are looking at. The data on the areas do not leave this computer.`,
    remembered: (host: string) =>
      `Your consent applies to ${host} until you switch the background map off.`,
    yes: (host: string) => `Load from ${host}`,
    no: 'Without a background map',
    failed: (host: string) =>
      `The background map from ${host} did not arrive. The map of the areas is complete.`,
    blocked: (host: string) =>
      `The security rules of this page do not allow requests to ${host}. Whoever runs the page can add ${host} to its Content-Security-Policy (connect-src and img-src).`,
  },
};
