import { namesEncodings, type NamesEncoding } from '../../ingest/text/decode-text.ts';
import type { EncodingScore } from '../../ingest/text/judge-encoding.ts';
import { questionId, type Asker } from './asker.ts';

const kind = 'areas-encoding';

/** A Shapefile's table that does not tell its encoding, with letters that differ between them. */
export const areasEncoding: Asker = {
  kind,
  ask: (json, { areas }) => {
    const { source, encoding: answered } = json.areas;
    const file = areas.find((one) => one.file === source);
    const guess = file?.encoding;
    const isOpen = guess?.certainty === 'open' || answered !== undefined;
    if (!guess || !isOpen) return [];
    return [
      {
        kind,
        id: questionId(kind, source),
        file: source,
        facts: {},
        options: optionsOf(guess.value, file.encodingChoices ?? []),
        proposed: guess.value,
        ...(answered !== undefined && { answered }),
      },
    ];
  },
  answer: (json, _, value) => {
    const encoding = namesEncodings.find((one) => one === value);
    return encoding ? { ...json, areas: { ...json.areas, encoding } } : json;
  },
};

/** UTF-8 and the encodings that read the words, with the words. */
function optionsOf(guessed: NamesEncoding, choices: readonly EncodingScore[]) {
  const others = ['utf-8', 'windows-1252', guessed].filter(
    (one) => !choices.some(({ encoding }) => encoding === one),
  );
  return [
    ...choices.map(({ encoding, samples }) => ({ value: encoding, facts: { items: samples } })),
    ...new Set(others),
  ].map((one) => (typeof one === 'string' ? { value: one } : one));
}
