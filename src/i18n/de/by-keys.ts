/** For those who do not look or do not point: what was chosen, how the map is worked by keys, in German. */
import { areas, count } from './counts.ts';

export const byKeysDe = {
  skipToPanel: 'Zum gewählten Gebiet springen',
  /** Said aloud once after a choice; `state` is "markiert", "nicht markiert" or why it cannot be decided. */
  chosen: (name: string, where: string | undefined, state: string) =>
    `${where === undefined ? name : `${name}, ${where}`}: ${state}`,
  /** The place of a marked area among all marked ones. */
  place: (state: string, place: number, all: number) =>
    `${state}, ${count(place)} von ${count(all)}`,
  operation:
    'Pfeiltasten verschieben, Plus und Minus ändern den Maßstab. Die Eingabetaste nennt, was im Ausschnitt liegt; dort wird gewählt.',
  sight: {
    title: 'Im Ausschnitt der Karte',
    areas: (named: number, all: number) =>
      named === all
        ? `${areas(all)}, von der Mitte aus.`
        : `${count(named)} von ${count(all)} Gebieten, von der Mitte aus. Für die übrigen: Karte verschieben oder vergrößern.`,
    /** `units` as in "Bezirke". */
    municipalities: (units: string, named: number, all: number) =>
      `${units}: ${named === all ? count(all) : `${count(named)} von ${count(all)}`}, von der Mitte aus. Wählen bringt näher.`,
    none: 'Hier liegt kein Gebiet. Karte verschieben oder ganze Karte zeigen.',
    close: 'Schließen',
  },
  letters: 'Tasten aus einem Zeichen verwenden (/, n, p, ., g, t, m, ?)',
  keysTitle: 'Tasten',
};
