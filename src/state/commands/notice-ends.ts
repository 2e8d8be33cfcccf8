import { wishIn } from '../shown/wish.ts';
import type { AtlasState, AtlasStore, Notice } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import type { Settings } from '../url/settings.ts';
import { queryOf } from '../url/url.ts';

/** Takes a message away when its cause is gone. */
export class NoticeEnds {
  readonly #write: AtlasWriter;
  #notice: Notice | undefined;
  /** What was chosen when the message came. */
  #settings: Settings;

  constructor(store: AtlasStore, write: AtlasWriter) {
    this.#write = write;
    this.#settings = store.live.settings;
    store.subscribe(() => this.#follow(store.live));
  }

  #follow(now: Readonly<AtlasState>): void {
    const { notice, settings } = now;
    if (notice !== this.#notice) {
      this.#notice = notice;
      this.#settings = settings;
    } else if (notice && isOver(notice, this.#settings, now)) this.#write({ notice: undefined });
  }
}

/** @param before the settings when it was said */
function isOver(
  { ends }: Pick<Notice, 'ends'>,
  before: Settings,
  now: Readonly<AtlasState>,
): boolean {
  // Its words are in the language before.
  if (before.language !== now.settings.language) return true;
  switch (ends.with) {
    case 'choice':
      return isOtherChoice(before, now.settings);
    case 'settings':
      return ends.names.every((name) => before[name] !== now.settings[name]);
    case 'figures':
      return (
        now.failedFigures.length === 0 || (isOtherChoice(before, now.settings) && !wishIn(now))
      );
    case 'answer':
      return now.unanswered === undefined || !wishIn(now);
    case 'report':
      return false;
    default:
      return ends satisfies never;
  }
}

/** A moved map and another tab are no other choice. */
function isOtherChoice(one: Settings, other: Settings): boolean {
  const choiceOf = (settings: Settings): string =>
    queryOf({ ...settings, position: undefined, pane: undefined });
  return one !== other && choiceOf(one) !== choiceOf(other);
}
