import type { byKeysDe } from '../de/by-keys.ts';
import { areas, count } from './counts.ts';

/** For those who do not look or do not point: what was chosen, how the map is worked by keys, in English. */
export const byKeysEn: typeof byKeysDe = {
  skipToPanel: 'Skip to the chosen area',
  chosen: (name: string, where: string | undefined, state: string) =>
    `${where === undefined ? name : `${name}, ${where}`}: ${state}`,
  place: (state: string, place: number, all: number) =>
    `${state}, ${count(place)} of ${count(all)}`,
  operation:
    'Arrow keys move the map, plus and minus change the scale. Enter names what is in sight, to be chosen there.',
  sight: {
    title: 'In sight on the map',
    areas: (named: number, all: number) =>
      named === all
        ? `${areas(all)}, from the middle outwards.`
        : `${count(named)} of ${areas(all)}, from the middle outwards. For the others, move the map or zoom in.`,
    municipalities: (units: string, named: number, all: number) =>
      `${units}: ${named === all ? count(all) : `${count(named)} of ${count(all)}`}, from the middle outwards. Choosing brings it nearer.`,
    none: 'No area lies here. Move the map or show the whole map.',
    close: 'Close',
  },
  letters: 'Use keys of one character (/, n, p, ., g, t, m, ?)',
  keysTitle: 'Keys',
};
