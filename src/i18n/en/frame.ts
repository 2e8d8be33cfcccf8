import type { frameDe } from '../de/frame.ts';

/** The views below the map and the paintings of the map, in English. */
export const frameEn: typeof frameDe = {
  views: 'Analyses',
  areasView: 'Areas',
  groups: { lists: 'Lists', indicators: 'Indicators', people: 'Groups', time: 'Time' },
  municipalitiesIn: {
    municipality: 'municipalities',
    district: 'districts',
    quarter: 'quarters',
    county: 'counties',
  },
  computing: 'Computing …',
  progress: (percent: string) => `Computing: ${percent}`,
  failed: (reason: string) => `The analysis could not be computed. ${reason}`,
  answerBefore: 'What stands here is the answer before.',
  paintFailed: 'This view could not be loaded. The map shows what was there before.',
  paint: 'The map shows',
  paintClasses: 'the values',
  paintTitle: 'Legend of the map',
  paintMeaning: 'Meaning',
  mapShows: (what: string, sentence: string) => `The map shows: ${what}. Marked: ${sentence}.`,
  decided: {
    title: 'Decisions',
    codes: [
      'open',
      'waits for a second',
      'in conflict',
      'confirmed',
      'not confirmed',
      'unclear',
      'deferred',
      'in no neighbourhood',
    ],
    neighbourhoods: 'Neighbourhoods',
    help: 'Each neighbourhood with all of its areas in the colour of what holds for it. Confirmed includes: with another extent.',
  },
  flags: {
    title: 'Answer of the rule',
    codes: ['not marked', 'narrowly not marked', 'marked'],
    undecidable: {
      missing: 'cannot be decided: values missing',
      suppressed: 'cannot be decided: values withheld',
      'not-applicable': 'cannot be decided: nothing to compare with',
    },
    help: 'Narrowly not marked: all conditions but one are met, and that one is missed by at most one class or a tenth.',
  },
};
