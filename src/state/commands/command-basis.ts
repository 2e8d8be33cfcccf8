import type { AtlasCaller } from '../../worker/caller.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import type { UrlWriter } from '../url/url-writer.ts';
import type { Questions } from './questions.ts';

/** What commands work with. */
export interface CommandBasis {
  readonly store: AtlasStore;
  readonly write: AtlasWriter;
  readonly caller: AtlasCaller;
  readonly url: UrlWriter;
  readonly questions: Questions;
}
