import type { columnarDe } from '../de/columnar.ts';

/** Figures that are fetched when they are needed, in English. */
export const columnarEn: typeof columnarDe = {
  pending: 'loading …',
  failed: (reason: string) => `Further figures have not come. ${reason}`,
  retry: 'Try again',
  notLoaded: 'not loaded',
  wish: {
    coming: (what) => `${what}: loading …`,
    computing: (what) => `${what}: being computed …`,
    notLoaded: (what) => `${what}: not loaded.`,
    notComputed: (what) => `${what}: not computed.`,
    instead: (shown) => `What you see is ${shown}.`,
    retry: 'try again',
    stay: (shown) => `stay with ${shown}`,
    otherClasses: 'Changed classes',
    otherRule: 'Changed rule',
    classesBefore: 'the map with the classes before',
    ruleBefore: 'the result of the rule before',
    stayBefore: 'stay with what is there',
  },
};
