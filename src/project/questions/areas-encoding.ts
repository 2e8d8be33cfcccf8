import { questionId, type Asker } from './asker.ts';

const kind = 'areas-encoding';
const encodings = ['utf-8', 'windows-1252'] as const;

/** A Shapefile's table that does not tell its encoding, with letters that differ between the two. */
export const areasEncoding: Asker = {
  kind,
  ask: (json, { areas }) => {
    const { source, encoding: answered } = json.areas;
    const guess = areas.find(({ file }) => file === source)?.encoding;
    const isOpen = guess?.certainty === 'open' || answered !== undefined;
    if (!guess || !isOpen) return [];
    return [
      {
        kind,
        id: questionId(kind, source),
        file: source,
        facts: {},
        options: encodings.map((value) => ({ value })),
        proposed: guess.value,
        ...(answered !== undefined && { answered }),
      },
    ];
  },
  answer: (json, _, value) => {
    const encoding = encodings.find((one) => one === value);
    return encoding ? { ...json, areas: { ...json.areas, encoding } } : json;
  },
};
