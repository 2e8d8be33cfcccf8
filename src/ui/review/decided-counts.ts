import { countPainting } from '../../cartography/paintings/painting.ts';
import type { CardWords } from '../../i18n/card-words.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** The map of decisions as one sentence: how many neighbourhoods and areas of each kind; undefined while the map shows something else. */
export function decidedCounts(
  { painting, round }: Pick<Shown, 'painting' | 'round'>,
  words: CardWords,
  { frame }: Texts,
): string | undefined {
  if (!painting?.neighbourhoods) return undefined;
  const { codes } = countPainting(painting, round.population);
  const kinds = painting.neighbourhoods.flatMap((number, place) =>
    number === 0
      ? []
      : [words.decided(frame.decided.codes[place] ?? '', number, codes[place]?.areas ?? 0)],
  );
  return `${words.decisions}: ${kinds.join(', ')}.`;
}
